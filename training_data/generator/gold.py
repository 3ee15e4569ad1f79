"""The right answer to a question about a generated document, from its facts."""

from __future__ import annotations

from extractor.core.geometry import CharSpan
from extractor.core.view import reading_of
from schemas.base import AttributeSpec, ReadingTree, Shape
from training_data.generator.segments import Ref

Facts = dict[Ref, CharSpan]


def facts_of_product(facts: Facts, product: int) -> Facts:
    """Return what is said of one product or of all products."""
    return {ref: span for ref, span in facts.items() if ref.product in (-1, product)}


def reading_tree(
    view: str, facts: Facts, spec: AttributeSpec, *, source: str, product: int
) -> ReadingTree:
    """Return the reading of one attribute, in document order, or `None` where it is not stated.

    Args:
        view: The passage, as `template.passage_view` gives it.
        facts: Facts of the document.
        spec: The attribute as it is asked for, maybe under another name.
        source: Its name in the facts.
        product: The product asked about: what is said of itself goes before what all share.
    """
    mine = {ref: span for ref, span in facts.items() if ref.attribute == source}
    own = {ref: span for ref, span in mine.items() if ref.product == product}
    chosen = own or mine
    if not chosen:
        return None
    if spec.shape is Shape.SCALAR:
        return reading_of(view, *min(chosen.values()))
    if spec.shape is Shape.LIST:
        return [reading_of(view, *span) for span in sorted(chosen.values())]
    return _rows(view, chosen, spec)


def _rows(view: str, facts: Facts, spec: AttributeSpec) -> ReadingTree:
    rows: dict[int | None, dict[str, CharSpan]] = {}
    for ref, span in facts.items():
        rows.setdefault(ref.index, {})[ref.leaf] = span
    ordered = sorted(rows.values(), key=lambda row: row.get(spec.lead or "", min(row.values())))
    return [
        {
            leaf.name: reading_of(view, *row[leaf.name]) if leaf.name in row else None
            for leaf in spec.leaves
        }
        for row in ordered
    ]
