"""From released products to items: what the target calls a product, with its variants.

An item that cannot leave (no identifier, no family) and a value that has no form in the target are
problems with a place; everything else of the product still leaves.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from pydantic import JsonValue

from extractor.export.pim.convert import ConversionError, convert
from extractor.export.pim.mapping import FieldRule, PimMapping, VariantRules
from extractor.export.pim.paths import select
from extractor.export.release import Released
from extractor.export.rows import value_text


@dataclass(frozen=True, slots=True)
class ExportProblem:
    """Something that could not leave: where it comes from, and what to do about it.

    Attributes:
        source: The document and the product's number.
        item: Identifier of the item, empty where it has none.
        field: Column or attribute of the target, empty where the whole item stays.
        code: Stable code.
        message: What is wrong.
    """

    source: str
    item: str
    field: str
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Cell:
    """One value in the form of the target, with the rule that it came by."""

    rule: FieldRule
    data: JsonValue


@dataclass(frozen=True, slots=True)
class Item:
    """A product, or a variant of one, as the target takes it.

    Attributes:
        identifier: What the target knows it by.
        family: Family or type in the target, empty where the mapping names none.
        cells: Its values, those without data left out.
        variants: Its sizes and colours.
        schema: Name of its schema.
        waiting: Keys of fields that have a value which may not leave now: what the target has
            there stays.
    """

    identifier: str
    family: str
    cells: tuple[Cell, ...]
    variants: tuple[Item, ...] = ()
    schema: str = ""
    waiting: frozenset[str] = frozenset()


@dataclass(slots=True)
class ItemBuilder:
    """Builds items by a mapping; collects what is wrong in `problems`.

    An identifier that comes twice is one item: a later product with the same identifier is a
    problem, since nobody could say which of the two is true.
    """

    mapping: PimMapping
    problems: list[ExportProblem] = field(default_factory=list)
    _sources: dict[str, str] = field(default_factory=dict)

    def build(self, products: Iterable[Released]) -> list[Item]:
        """Return the items of the products that can leave."""
        found = (self._item(product) for product in products)
        return [item for item in found if item is not None]

    def _item(self, product: Released) -> Item | None:
        identifier = value_text(select(product.values, self.mapping.identifier))
        if not identifier:
            held = [one.reason for one in product.held if one.attribute == self.mapping.identifier]
            why = f"held: {held[0]}" if held else "the document does not give it"
            self._report(product, "", "", ("no_identifier", f"{self.mapping.identifier}: {why}"))
            return None
        family = self.mapping.families.get(product.schema, "")
        if self.mapping.families and not family:
            message = f"the mapping has no family for the schema {product.schema}"
            self._report(product, identifier, "", ("no_family", message))
            return None
        if not self._is_new(product, identifier):
            return None
        scope: JsonValue = product.values
        cells, waiting = self._cells(product, identifier, self.mapping.fields, scope)
        variants = self._variants(product, identifier, family)
        return Item(identifier, family, cells, variants, product.schema, waiting)

    def _is_new(self, product: Released, identifier: str) -> bool:
        first = self._sources.setdefault(identifier, product.source)
        if first == product.source:
            return True
        message = f"{identifier} was already given by {first}; merge or reject one of them"
        self._report(product, identifier, "", ("duplicate_identifier", message))
        return False

    def _variants(self, product: Released, parent: str, family: str) -> tuple[Item, ...]:
        rules = self.mapping.variants
        rows = product.values.get(rules.source) if rules else None
        if rules is None or not isinstance(rows, list):
            return ()
        items = [
            self._variant(product, (parent, family), rules, (number, row))
            for number, row in enumerate(rows, start=1)
        ]
        return tuple(item for item in items if item is not None)

    def _variant(
        self,
        product: Released,
        names: tuple[str, str],
        rules: VariantRules,
        numbered: tuple[int, JsonValue],
    ) -> Item | None:
        parent, family = names
        number, row = numbered
        identifier = value_text(select(row, rules.identifier))
        if not identifier:
            message = f"row {number} of {rules.source} has no {rules.identifier}"
            self._report(product, parent, rules.source, ("no_identifier", message))
            return None
        if identifier == parent or not self._is_new(product, identifier):
            return None
        scope: dict[str, JsonValue] = {**(row if isinstance(row, dict) else {})}
        scope["product"] = product.values
        cells, waiting = self._cells(product, identifier, rules.fields, scope)
        missing = {axis for level in rules.axes for axis in level} - {c.rule.to for c in cells}
        if missing:
            message = f"the axis {', '.join(sorted(missing))} has no value"
            self._report(product, identifier, "", ("no_axis", message))
            return None
        return Item(identifier, family, cells, (), product.schema, waiting)

    def _cells(
        self, product: Released, identifier: str, rules: Sequence[FieldRule], scope: JsonValue
    ) -> tuple[tuple[Cell, ...], frozenset[str]]:
        cells: list[Cell] = []
        held = {one.attribute for one in product.held}
        waiting = {rule.key for rule in rules if _root(rule) in held}
        for rule in rules:
            try:
                data = convert(rule, scope)
            except ConversionError as error:
                self._report(product, identifier, rule.to, (error.code, str(error)))
                waiting.add(rule.key)
                continue
            if data is not None:
                cells.append(Cell(rule, data))
        return tuple(cells), frozenset(waiting)

    def _report(self, product: Released, item: str, field_name: str, what: tuple[str, str]) -> None:
        code, message = what
        self.problems.append(ExportProblem(product.source, item, field_name, code, message))


def _root(rule: FieldRule) -> str:
    """Return the attribute of the product that a rule takes its value from."""
    path = (rule.source or "").removeprefix("product.")
    return path.partition(".")[0].partition("[")[0]
