"""Counts how often attributes have values, by what documents show of them, for `presence.json`.

    python -m extractor.training.presence --out extractor/weights

Counted on the training split of the annotated documents alone.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from extractor.core.document import Document
from extractor.errors import ConfigError
from extractor.evaluation.items import EvaluationItem, Gold
from extractor.generation.completion import GenerationRequest
from extractor.generation.presence import PRESENCE_FILE, sight_of
from extractor.ingest.router import Ingestor
from extractor.prompting.articles import Article, articles_of, find_blocks
from extractor.prompting.passages import WHOLE, Passage, cut_passages
from extractor.prompting.readable import readable_in
from schemas.product import ProductSchema
from schemas.registry import load_schema
from schemas.values.lexicon import fold
from training_data.judged import FOLDER, answered_items

_NAMES = ("style_code", "name")
Counts = dict[str, dict[str, Counter[bool]]]


def count_presence(pairs: Iterable[tuple[Document, EvaluationItem]]) -> Counts:
    """Return, by attribute and sight, how often there was a value and how often there was none."""
    counts: Counts = defaultdict(lambda: defaultdict(Counter))
    for document, item in pairs:
        schema = load_schema(item.schema)
        for passages, gold in products_of(document, item):
            for name, sight in _sights(passages, schema):
                counts[name][sight][_is_value(gold.get(name))] += 1
    return counts


def _is_value(gold: object) -> bool:
    return gold is not None and not (isinstance(gold, dict) and "refused" in gold)


def products_of(
    document: Document, item: EvaluationItem
) -> Iterator[tuple[tuple[Passage, ...], Gold]]:
    """Yield each product with its passages; products that cannot be told apart are left out."""
    articles: tuple[Article | None, ...] = articles_of(find_blocks(document)) or (None,)
    for article in articles:
        gold = _gold_of(article, item)
        if gold is not None:
            yield cut_passages(document, portion=article.portion if article else WHOLE), gold


def _gold_of(article: Article | None, item: EvaluationItem) -> Gold | None:
    if article is None:
        return item.products[0] if len(item.products) == 1 else None
    return next((gold for gold in item.products if is_about(article, gold)), None)


def is_about(article: Article, gold: Gold) -> bool:
    """Return whether an article is told apart by the code or the name of a product."""
    return any(fold(str(gold.get(name) or "")) == article.key for name in _NAMES)


def _sights(passages: Iterable[Passage], schema: type[ProductSchema]) -> Iterator[tuple[str, str]]:
    """Yield what the passages show of each attribute: the most telling of what each shows."""
    attributes = schema.spec().attributes
    best: dict[str, str] = {}
    for passage in passages:
        request = request_of(passage, schema)
        for spec in attributes:
            sight = sight_of(request, spec)
            if sight is not None:
                best[spec.name] = min(best.get(spec.name, sight.value), sight.value)
    yield from best.items()


def request_of(passage: Passage, schema: type[ProductSchema]) -> GenerationRequest:
    """Return what is asked of a passage: all attributes of a schema at once."""
    readable = readable_in(passage, schema)
    return GenerationRequest(
        prefix="",
        suffix="",
        attributes=schema.spec().attributes,
        view=passage.view,
        announced=readable.announced,
        readable=readable.spans,
        groups=readable.groups,
        own=passage.own,
        quoted=passage.quoted,
    )


def answered_documents(folder: Path) -> list[tuple[Document, EvaluationItem]]:
    """Return the annotated documents of a folder with their answers.

    Raises:
        click.ClickException: there are none, or answers cannot be read.
    """
    parser = Ingestor()
    try:
        return [(parser.parse(item.source), item) for item in answered_items(folder)]
    except ConfigError as err:
        raise click.ClickException(str(err)) from err


@click.command()
@click.option("--documents", type=click.Path(path_type=Path), default=FOLDER / "train")
@click.option("--out", type=click.Path(path_type=Path), required=True, help="Folder of the model.")
def main(documents: Path, out: Path) -> None:
    """Count on annotated documents and store the counts with a model."""
    answered = answered_documents(documents)
    counts = count_presence(answered)
    stored = {
        name: {sight: [own[True], own.total()] for sight, own in sorted(sights.items())}
        for name, sights in sorted(counts.items())
    }
    card = {"documents": len(answered), "set": documents.name, "counts": stored}
    (out / PRESENCE_FILE).write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
