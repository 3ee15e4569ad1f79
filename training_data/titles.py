"""Titles of OA-Mine and AE-110K as annotated documents, to tune on before the published comparison.

    python -m training_data.titles oa-mine --out build/titles/oa-mine
    specloom train --data build/titles/oa-mine --method full --out runs/oa-mine --no-evaluation
    specloom evaluate --model runs/oa-mine/model --data oa-mine:held-out

Only titles that are not held out are written (see `extractor.evaluation.extractgpt`): a tenth of
them to stop by, the others to learn from. `--seen` leaves out the attributes that are held out.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path

import click
from pydantic import JsonValue

from extractor.core.document import Source
from extractor.evaluation.extractgpt import TitlePart, read_titles
from extractor.evaluation.items import ANY_OF, EvaluationItem
from training_data.annotations import (
    FORMAT_VERSION,
    AnnotatedAttribute,
    AnnotatedDocument,
    AnnotatedProduct,
    AnnotatedReading,
    Split,
    Status,
    write_annotations,
)

_SETS = ("oa-mine", "ae-110k")
_VALIDATION_PARTS = 10
_SHARED_DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


def write_titles(items: Sequence[EvaluationItem], out: Path) -> int:
    """Write titles, their schemas and `annotations.jsonl` into `out`; return how many.

    A title that no annotated value stands in is left out.
    """
    out.mkdir(parents=True, exist_ok=True)
    documents = list(_documents(items, out))
    write_annotations(out / "annotations.jsonl", documents)
    return len(documents)


def _documents(items: Sequence[EvaluationItem], out: Path) -> Iterator[AnnotatedDocument]:
    for item in items:
        title = _normalised(item.source.content.decode())
        attributes, judged = _attributes(title, item)
        if not attributes:
            continue
        source = Source(item.source.name, title.encode())
        (out / source.name).write_bytes(source.content)
        mark = hashlib.sha256(source.content).hexdigest()
        is_stop = int(mark[:8], 16) % _VALIDATION_PARTS == 0
        yield AnnotatedDocument(
            format=FORMAT_VERSION,
            document=f"sha256:{mark}",
            file=source.name,
            schema_id=str(_schema_file(item, out)),
            language="en",
            split=Split.VALIDATION if is_stop else Split.TRAIN,
            judged=tuple(judged),
            products=(AnnotatedProduct(attributes=attributes),),
        )


def _attributes(
    title: str, item: EvaluationItem
) -> tuple[dict[str, AnnotatedAttribute], list[str]]:
    """Return what the title says, and which attributes the annotators looked for."""
    found: dict[str, AnnotatedAttribute] = {}
    judged = []
    for name, gold in item.products[0].items():
        options = _options(gold)
        places = [(option, _place(title, option)) for option in options]
        value, span = next(((o, p) for o, p in places if p is not None), ("", None))
        if options and span is None:
            continue  # the words were folded away: asked of nobody
        judged.append(name)
        if span is not None:
            reading = AnnotatedReading(part=item.source.name, page=1, span=span, text=value)
            found[name] = AnnotatedAttribute(status=Status.FOUND, value=value, readings=(reading,))
    return found, judged


def _options(gold: JsonValue) -> list[str]:
    if isinstance(gold, dict) and isinstance(options := gold.get(ANY_OF), list):
        return [_normalised(str(option)) for option in options]
    return [] if gold is None else [_normalised(str(gold))]


def _place(title: str, value: str) -> tuple[int, int] | None:
    """Return where a value stands: as words of its own where it does, else anywhere."""
    word = re.search(rf"(?<!\w){re.escape(value)}(?!\w)", title)
    start = word.start() if word else title.find(value)
    return None if start < 0 or not value else (start, start + len(value))


def _schema_file(item: EvaluationItem, out: Path) -> Path:
    """Write the schema of the title's category, and return its path."""
    category = re.sub(r"[^a-z0-9]+", "_", item.tags["category"][0].lower()).strip("_")
    path = (out / "schemas" / f"{category}.json").resolve()
    if not path.is_file():
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps(json.loads(item.schema), indent=1) + "\n", encoding="utf-8")
    return path


def _normalised(text: str) -> str:
    """Return text as ingest would leave it, so that places hold."""
    return " ".join(unicodedata.normalize("NFC", text).split())


@click.command()
@click.argument("name", type=click.Choice(_SETS))
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), required=True)
@click.option("--seen", is_flag=True, help="Leave out the attributes that are held out.")
def main(name: str, out: Path, seen: bool) -> None:
    """Write the titles to tune on as annotated documents."""
    shared = Path(os.environ.get("SPECLOOM_SHARED_DATA", _SHARED_DATA))
    part = TitlePart.TUNE_SEEN if seen else TitlePart.TUNE
    count = write_titles(read_titles(shared / "extractgpt" / name, part), out)
    click.echo(f"wrote {count} titles to {out}")


if __name__ == "__main__":
    main()
