"""A page of generated documents with their facts in colour, for people to read.

python -m training_data.generator.preview --seed 1 --count 20 --out samples.html
"""

from __future__ import annotations

import argparse
import html
import zlib
from collections.abc import Sequence
from pathlib import Path

from extractor.core.geometry import CharSpan
from training_data.generator.generate import generate
from training_data.generator.sample import GeneratedDocument
from training_data.generator.segments import Ref

_PAGE = """<!doctype html><meta charset="utf-8"><title>Generated documents</title>
<style>
body {{ font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 62rem; color: #222 }}
pre {{ white-space: pre-wrap; background: #fafafa; border: 1px solid #ddd; padding: .8rem }}
mark {{ border-radius: 3px; padding: 0 2px; color: inherit }}
h2 {{ font-size: 1rem; margin: 2rem 0 .3rem }}
small {{ color: #666 }}
</style>
{body}
"""


def render(documents: Sequence[tuple[int, GeneratedDocument]]) -> str:
    """Return a page of (seed, document)."""
    return _PAGE.format(body="\n".join(_article(seed, found) for seed, found in documents))


def _article(seed: int, document: GeneratedDocument) -> str:
    asked = "; ".join(f"{spec.name}: {spec.description}" for spec in document.invented)
    inferred = ", ".join(f"{name} = {option}" for name, option in document.inferred)
    notes = [f"invented: {asked}"] if asked else []
    notes += [f"decided: {inferred}"] if inferred else []
    notes += [f"products: {', '.join(document.focus)}"] if document.focus else []
    title = f"{seed} · {document.kind} · {document.language} · {document.schema_id}"
    return (
        f"<h2>{html.escape(title)}</h2><pre>{_marked(document)}</pre>"
        f"<small>{'<br>'.join(html.escape(note) for note in notes)}</small>"
    )


def _marked(document: GeneratedDocument) -> str:
    """Return the text as HTML; facts that share a place are marked once, with all their names."""
    places: dict[CharSpan, list[Ref]] = {}
    for ref, span in document.facts.items():
        places.setdefault(span, []).append(ref)
    parts: list[str] = []
    end = 0
    for span in sorted(places):
        if span.start < end:
            continue
        parts.append(html.escape(document.text[end : span.start]))
        names = ", ".join(_name(ref) for ref in places[span])
        hue = zlib.crc32(places[span][0].attribute.encode()) % 360
        shown = html.escape(document.text[span.start : span.end])
        parts.append(f'<mark style="background:hsl({hue} 80% 84%)" title="{names}">{shown}</mark>')
        end = span.end
    return "".join([*parts, html.escape(document.text[end:])])


def _name(ref: Ref) -> str:
    name = ref.attribute if ref.index is None else f"{ref.attribute}[{ref.index}]"
    name += f".{ref.leaf}" if ref.leaf else ""
    return name if ref.product < 0 else f"{name} of {ref.product}"


def main() -> None:
    """Write the page."""
    parser = argparse.ArgumentParser(description="Write a page of generated documents.")
    parser.add_argument("--seed", type=int, default=1, help="first seed")
    parser.add_argument("--count", type=int, default=20, help="number of documents")
    parser.add_argument("--out", type=Path, required=True, help="HTML file to write")
    given = parser.parse_args()
    seeds = range(given.seed, given.seed + given.count)
    given.out.write_text(render([(s, generate(s)) for s in seeds]), encoding="utf-8")


if __name__ == "__main__":
    main()
