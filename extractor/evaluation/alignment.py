"""Which product of a record is which product of the right answers.

Products are told apart by style code, GTIN or name, in this order. Those that are left are paired
by how many attributes they share, best first. What shares nothing with any is missing, or surplus.
"""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import JsonValue

from extractor.core.record import ProductRow
from extractor.evaluation.comparing import Folding, records
from extractor.evaluation.items import ANY_OF, Gold

# What tells the products of a document apart, surest first.
_KEYS = ("style_code", "gtin", "name")

# Indexes of a right product and of a given one; `None` where there is no counterpart.
Pair = tuple[int | None, int | None]


def align(
    golds: Sequence[Gold], products: Sequence[ProductRow], folding: Folding
) -> tuple[Pair, ...]:
    """Return the pairs, in the order of the right answers; surplus products come last."""
    pairs: dict[int, int] = {}
    if len(golds) == 1 and len(products) == 1:
        pairs[0] = 0
    else:
        _pair_by_keys(golds, products, folding, pairs)
        _pair_by_overlap(golds, products, folding, pairs)
    surplus = [index for index in range(len(products)) if index not in pairs.values()]
    return (
        *((index, pairs.get(index)) for index in range(len(golds))),
        *((None, index) for index in surplus),
    )


def _pair_by_keys(
    golds: Sequence[Gold], products: Sequence[ProductRow], folding: Folding, pairs: dict[int, int]
) -> None:
    for key in _KEYS:
        given = [records(product.values.get(key), folding) for product in products]
        for index, gold in enumerate(golds):
            wanted = records(_plain(gold.get(key)), folding)
            taken = set(pairs.values())
            same = next((at for at, v in enumerate(given) if v & wanted and at not in taken), None)
            if index not in pairs and same is not None:
                pairs[index] = same


def _pair_by_overlap(
    golds: Sequence[Gold], products: Sequence[ProductRow], folding: Folding, pairs: dict[int, int]
) -> None:
    taken = set(pairs.values())
    scored = [
        (-_overlap(gold, product, folding), index, at)
        for index, gold in enumerate(golds)
        if index not in pairs
        for at, product in enumerate(products)
        if at not in taken
    ]
    for score, index, at in sorted(scored):
        if score < 0 and index not in pairs and at not in taken:
            pairs[index] = at
            taken.add(at)


def _overlap(gold: Gold, product: ProductRow, folding: Folding) -> int:
    """Return how many attributes the two agree on."""
    return sum(
        name in product.values
        and bool(records(_plain(value), folding) & records(product.values[name], folding))
        for name, value in gold.items()
    )


def _plain(value: JsonValue) -> JsonValue:
    return value[ANY_OF] if isinstance(value, dict) and ANY_OF in value else value
