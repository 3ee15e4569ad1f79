"""Items as Akeneo has them: product models, sub-models by axis, products.

A value belongs to one level and is refused on any other. The product's own values go to the
product model, each axis to the level that it makes, all else of a row to the variant. A product
without rows is a simple product. Unverified against a running PIM; the forms are those of its
published documentation.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from extractor.export.pim.convert import slug
from extractor.export.pim.delta import Delta, ExportMemory, delta_of
from extractor.export.pim.items import Cell, ExportProblem, Item
from extractor.export.pim.mapping import PimMapping, VariantRules

_NOT_IN_IDENTIFIERS = (",", ";", "\n", "\r")


class Level(StrEnum):
    """What an entry is in Akeneo, in the order in which they must arrive."""

    MODEL = "model"
    SUB_MODEL = "sub_model"
    PRODUCT = "product"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line for Akeneo.

    Attributes:
        level: What it is.
        delta: Its values, and how they differ from what was last sent.
        family: Its family, empty where the mapping names none.
        family_variant: Of product models.
        parent: Code of the product model above it, empty at the top.
    """

    level: Level
    delta: Delta
    family: str = ""
    family_variant: str = ""
    parent: str = ""

    @property
    def code(self) -> str:
        """Its identifier or code."""
        return self.delta.item.identifier


@dataclass(frozen=True, slots=True)
class AkeneoPlan:
    """Entries that differ from what was last sent, models first, and what cannot be sent."""

    entries: tuple[Entry, ...]
    problems: tuple[ExportProblem, ...]
    unchanged: int


@dataclass(slots=True)
class AkeneoPlanner:
    """Sorts items into entries.

    Attributes:
        mapping: The mapping.
        memory: What was sent before.
        target: Name of the target in that memory.
    """

    mapping: PimMapping
    memory: ExportMemory
    target: str

    def plan(self, items: Iterable[Item]) -> AkeneoPlan:
        """Return what is to be sent of the items."""
        entries: list[Entry] = []
        problems: list[ExportProblem] = []
        for item in items:
            if problem := self._refusal(item):
                problems.append(problem)
            else:
                entries.extend(self._entries(item))
        order = list(Level)
        fresh = [entry for entry in entries if not entry.delta.is_empty]
        fresh.sort(key=lambda entry: order.index(entry.level))
        return AkeneoPlan(tuple(fresh), tuple(problems), len(entries) - len(fresh))

    def _refusal(self, item: Item) -> ExportProblem | None:
        for one in (item, *item.variants):
            code = one.identifier
            if code != code.strip() or any(sign in code for sign in _NOT_IN_IDENTIFIERS):
                message = "an identifier has no comma, semicolon or line break in Akeneo"
                return ExportProblem("", code, "", "bad_identifier", message)
        if item.variants and not self._family_variant(item):
            message = f"variants.family_variant names none for the schema {item.schema}"
            return ExportProblem("", item.identifier, "", "no_family_variant", message)
        return None

    def _family_variant(self, item: Item) -> str:
        rules = self.mapping.variants
        return rules.family_variant.get(item.schema, "") if rules else ""

    def _entries(self, item: Item) -> Iterator[Entry]:
        rules = self.mapping.variants
        if rules is None or not item.variants:
            yield Entry(Level.PRODUCT, self._delta(item), item.family)
            return
        variant_of = self._family_variant(item)
        delta = self._delta(item, variant_of)
        yield Entry(Level.MODEL, delta, item.family, variant_of)
        if len(rules.axes) < 2:
            yield from self._products(item, item.variants, item.identifier, ())
            return
        for code, axis_cells, variants in _by_axis(item, rules):
            middle = Item(code, item.family, axis_cells, schema=item.schema)
            delta = self._delta(middle, variant_of, item.identifier)
            yield Entry(Level.SUB_MODEL, delta, item.family, variant_of, item.identifier)
            yield from self._products(item, variants, code, rules.axes[0])

    def _products(
        self, item: Item, variants: Sequence[Item], parent: str, above: Sequence[str]
    ) -> Iterator[Entry]:
        for variant in variants:
            cells = tuple(cell for cell in variant.cells if cell.rule.to not in above)
            one = replace(variant, cells=cells)
            yield Entry(Level.PRODUCT, self._delta(one, parent), item.family, parent=parent)

    def _delta(self, item: Item, *frame: str) -> Delta:
        return delta_of(item, self.memory, self.target, frame)


def _by_axis(
    item: Item, rules: VariantRules
) -> Iterator[tuple[str, tuple[Cell, ...], tuple[Item, ...]]]:
    """Yield a sub-model for each value of the first axes, in the order of the rows."""
    groups: dict[str, list[Item]] = {}
    cells: dict[str, tuple[Cell, ...]] = {}
    for variant in item.variants:
        own = tuple(cell for cell in variant.cells if cell.rule.to in rules.axes[0])
        code = "-".join([item.identifier, *(slug(str(cell.data)) for cell in own)])
        groups.setdefault(code, []).append(variant)
        cells.setdefault(code, own)
    for code, variants in groups.items():
        yield code, cells[code], tuple(variants)
