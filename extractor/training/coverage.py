"""How much of annotated documents is offered to the model: the ceiling of what it can read.

    python -m extractor.training.coverage training_data/annotated/train --list

No model runs. For every attribute that a document states: whether some place, row or group that is
offered for it has the right value. For every attribute that it does not state: whether a label
announces one, or something is offered at all. With `--list`, what is not offered, document by
document, beside what is.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import partial
from pathlib import Path

import click
from pydantic import JsonValue

from extractor.core.document import Document
from extractor.core.geometry import CharSpan
from extractor.evaluation.comparing import Folding, records
from extractor.evaluation.items import EvaluationItem, Gold
from extractor.grounding.label_units import words_at
from extractor.prompting.articles import Article, articles_of, find_blocks
from extractor.prompting.conflicts import SpanGroup
from extractor.prompting.passages import WHOLE, Passage, cut_passages
from extractor.prompting.readable import Readable, readable_in
from extractor.training.presence import answered_documents, is_about
from schemas.base import AttributeSpec, ReadingTree, Shape
from schemas.parsing import ParsedAttribute, ReadingContext, parse_attribute
from schemas.product import ProductSchema
from schemas.registry import load_schema
from schemas.values.money import stated_currency
from training_data.judged import FOLDER

_SHOWN = 12  # offers that are listed


@dataclass(frozen=True, slots=True)
class Offer:
    """What is offered for one attribute of one product.

    Attributes:
        attribute: Its code.
        expected: The right value, `None` where the document is silent.
        is_right: Whether the right value can be read from what is offered; any words may be read
            where nothing is offered and the form is open.
        is_announced: Whether a label announces one.
        words: What is offered.
    """

    attribute: str
    expected: JsonValue
    is_right: bool
    is_announced: bool
    words: tuple[str, ...]


def offers(document: Document, item: EvaluationItem) -> Iterator[tuple[int, Offer]]:
    """Yield what is offered for each attribute of each product of an annotated document."""
    schema = load_schema(item.schema)
    articles: tuple[Article | None, ...] = articles_of(find_blocks(document)) or (None,)
    for number, gold in enumerate(item.products):
        article = _article_of(articles, number, gold)
        passages = cut_passages(document, portion=article.portion if article else WHOLE)
        context = context_of(document, item, gold)
        known = [(passage, readable_in(passage, schema)) for passage in passages]
        for spec in schema.spec().attributes:
            expected = gold.get(spec.name)
            if not isinstance(expected, dict) or "refused" not in expected:
                yield number, _offer(schema, spec, known, expected, context)


def _article_of(articles: Sequence[Article | None], number: int, gold: Gold) -> Article | None:
    named = (one for one in articles if one is not None and is_about(one, gold))
    return next(named, articles[min(number, len(articles) - 1)])


def context_of(document: Document, item: EvaluationItem, gold: Gold) -> ReadingContext:
    """Return what is known of a document when its readings become values."""
    text = "\n".join(page.text for part in document.parts for page in part.pages)
    width = gold.get("width")
    context = replace(item.profile or ReadingContext(), stated_currency=stated_currency(text))
    if isinstance(width, dict) and width.get("unit") == "cm":
        context = replace(context, width_cm=Decimal(str(width["amount"])))
    return context


def _offer(
    schema: type[ProductSchema],
    spec: AttributeSpec,
    known: Iterable[tuple[Passage, Readable]],
    expected: JsonValue,
    context: ReadingContext,
) -> Offer:
    words: list[str] = []
    is_announced = is_right = False
    right = records(expected, Folding.CASE)
    for passage, readable in known:
        is_announced |= bool(readable.announced.get(spec.name))
        parse = partial(parse_attribute, schema, spec.name, context=ReadingContext())
        trees = list(_trees(passage.view, spec, readable, parse))
        if trees == [None]:  # any words may be read
            is_right = True
            continue
        words += [str(tree) for tree in trees]
        found = [parse_attribute(schema, spec.name, tree, context).value for tree in trees]
        if spec.shape is Shape.SCALAR:
            is_right |= any(records(value, Folding.CASE) == right for value in found)
        else:
            values = [records(value, Folding.CASE) for value in found]
            together: Counter[str] = Counter()
            for value in values:
                together |= value
            is_right |= any(value == right for value in (*values, together))
    return Offer(spec.name, expected, is_right, is_announced, tuple(dict.fromkeys(words)))


def _trees(
    view: str,
    spec: AttributeSpec,
    readable: Readable,
    parse: Callable[[ReadingTree], ParsedAttribute],
) -> Iterator[ReadingTree]:
    """Yield readings that are offered, with units of their labels; `None`: any words may be."""
    if spec.name in readable.groups:
        for group in readable.groups[spec.name]:
            yield tree_of(view, spec, group)
        return
    leaf = spec.lead or spec.leaves[0].name
    places = readable.spans.get((spec.name, leaf))
    if places is None:
        yield None
        return
    for place in places:
        text = _words(view, place)
        if spec.shape is Shape.SCALAR:
            yield words_at(view, place, parse)
        elif spec.shape is Shape.LIST:
            yield [text]
        else:
            yield [{one.name: text if one.name == leaf else None for one in spec.leaves}]


def tree_of(view: str, spec: AttributeSpec, group: SpanGroup) -> ReadingTree:
    """Return the reading of a group of rows (or of texts) as it is offered."""
    if spec.shape is Shape.LIST:
        return [_text(view, row[""][0]) or "" for row in group if row[""] and row[""][0]]
    return [
        {leaf.name: _text(view, next(iter(row.get(leaf.name, ())), None)) for leaf in spec.leaves}
        for row in group
    ]


def _text(view: str, span: CharSpan | None) -> str | None:
    return _words(view, span) if span else None


def _words(view: str, span: CharSpan) -> str:
    return view[span.start : span.end]


@click.command()
@click.argument("documents", type=click.Path(exists=True, path_type=Path), default=FOLDER / "train")
@click.option("--list", "listed", is_flag=True, help="List what is not offered.")
@click.option("--attribute", "only", multiple=True, help="Only these attributes.")
def main(documents: Path, listed: bool, only: tuple[str, ...]) -> None:
    """Tell how much of annotated documents is offered to the model."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    everything = Counter[str]()
    for document, item in answered_documents(documents):
        told = len(articles_of(find_blocks(document))) or 1
        if told != len(item.products):
            counts["products"]["missed"] += 1
            if listed:
                click.echo(f"{item.item_id}: {told} articles of {len(item.products)}")
        counts["products"]["stated"] += 1
        for number, offer in offers(document, item):
            if only and offer.attribute not in only:
                continue
            _count(counts[offer.attribute], offer)
            _count(everything, offer)
            if listed and offer.expected is not None and not offer.is_right:
                shown = " | ".join(word[:120] for word in offer.words[:_SHOWN])
                click.echo(f"{item.item_id} [{number}] {offer.attribute}: {offer.expected}\n"
                           f"    offered: {shown}")  # fmt: skip
    titles = ("stated", "offered", "share", "silent", "announced", "seen")
    click.echo(" " * 20 + "".join(f"{title:>10}" for title in titles))
    for name, own in (
        *sorted(counts.items(), key=lambda pair: -pair[1]["missed"]),
        ("all", everything),
    ):
        right = own["stated"] - own["missed"]
        share = right / own["stated"] if own["stated"] else 1.0
        click.echo(
            f"{name:<20}{own['stated']:>10}{right:>10}{share:>10.0%}{own['silent']:>10}"
            f"{own['announced']:>10}{own['seen']:>10}"
        )


def _count(counts: Counter[str], offer: Offer) -> None:
    if offer.expected is None:
        counts["silent"] += 1
        counts["announced" if offer.is_announced and offer.words else "seen"] += bool(offer.words)
        return
    counts["stated"] += 1
    counts["missed"] += not offer.is_right


if __name__ == "__main__":
    main()
