"""One attribute of the PIM as a property of a JSON Schema, which `schemas.json_schema` reads."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation

from pydantic import JsonValue

from schemas.akeneo.catalog import AkeneoAttribute, AkeneoOption, Kind, TableColumn
from schemas.akeneo.overrides import AttributeOverride

Property = dict[str, JsonValue]

# Units of Akeneo's own measures that mean the same here. Its DENIER is the weight of a coin.
UNITS = {
    "MILLIGRAM": "mg", "GRAM": "g", "HECTOGRAM": "hg", "KILOGRAM": "kg", "OUNCE": "oz",
    "POUND": "lb", "MICROMETER": "um", "MILLIMETER": "mm", "CENTIMETER": "cm", "METER": "m",
    "INCH": "in", "FEET": "ft", "YARD": "yd", "CARAT": "ct",
    "GRAM_PER_SQUARE_METER": "g/m2", "GRAM_PER_SQM": "g/m2", "GSM": "g/m2",
}  # fmt: skip
_TEXT_MAX = {Kind.IDENTIFIER: 255, Kind.TEXT: 255}
_DELIMITED = re.compile(r"^([/#~%])(?P<body>.*)\1(?P<flags>[a-z]*)$", re.DOTALL)


@dataclass(slots=True)
class LeafMaker:
    """Makes properties; notes what could not be taken over as it is.

    Attributes:
        options: Options by attribute.
        notes: One sentence for everything that a person should know.
    """

    options: dict[str, list[AkeneoOption]]
    notes: list[str] = field(default_factory=list)

    def property_of(self, attribute: AkeneoAttribute, own: AttributeOverride) -> Property | None:
        """Return the property of an attribute, `None` where no words of a document say it."""
        if own.exclude:
            return None
        if own.form is not None:
            return {"x-form": own.form}
        maker = _MAKERS.get(attribute.kind)
        return maker(self, attribute, own) if maker else None

    def _text(self, attribute: AkeneoAttribute, _own: AttributeOverride) -> Property:
        made: Property = {"type": "string"}
        longest = attribute.max_characters or _TEXT_MAX.get(attribute.kind)
        if longest:
            made["maxLength"] = longest
        if attribute.regexp and (pattern := self._pattern(attribute)):
            made["pattern"] = pattern
        return made

    def _pattern(self, attribute: AkeneoAttribute) -> str | None:
        match = _DELIMITED.match(attribute.regexp or "")
        body = match["body"] if match else attribute.regexp or ""
        flags = "".join(flag for flag in (match["flags"] if match else "") if flag in "imsx")
        pattern = f"(?{flags}){body}" if flags else body
        try:
            re.compile(pattern)
        except re.error as error:
            self.notes.append(
                f"{attribute.code}: its regular expression is left out, it is not understood "
                f"here ({error})"
            )
            return None
        return pattern

    def _select(self, attribute: AkeneoAttribute, own: AttributeOverride) -> Property:
        options = self.options.get(attribute.code, [])
        if not options:
            self.notes.append(f"{attribute.code}: it has no options in the export; read as a text")
            return {"type": "string"}
        unknown = own.options.keys() - {option.code for option in options}
        if unknown:
            names = ", ".join(sorted(unknown))
            self.notes.append(
                f"{attribute.code}: the overrides name options that are gone: {names}"
            )
        return _enum(options, own.options)

    def _options(self, attribute: AkeneoAttribute, own: AttributeOverride) -> Property:
        return {"type": "array", "items": self._select(attribute, own), "uniqueItems": True}

    def _prices(self, _attribute: AkeneoAttribute, _own: AttributeOverride) -> Property:
        return {"type": "array", "items": {"x-form": "money"}}

    def _date(self, _attribute: AkeneoAttribute, _own: AttributeOverride) -> Property:
        return {"type": "string", "format": "date"}

    def _number(self, attribute: AkeneoAttribute, own: AttributeOverride) -> Property:
        whole = not attribute.decimals_allowed
        made: Property = {"type": "integer" if whole else "number"}
        low = self._limit(attribute, attribute.number_min)
        if low is None and not attribute.negative_allowed:
            low = 0
        high = self._limit(attribute, attribute.number_max)
        made |= {k: v for k, v in (("minimum", low), ("maximum", high)) if v is not None}
        if attribute.kind is Kind.METRIC:
            unit = own.unit or UNITS.get((attribute.unit or "").upper())
            if unit:
                made["x-unit"] = unit
            else:
                self.notes.append(
                    f"{attribute.code}: the unit {attribute.unit} is not known here; numbers are "
                    "taken as they stand. Name the unit in the overrides if there is one."
                )
        return made

    def _limit(self, attribute: AkeneoAttribute, text: str | None) -> int | float | None:
        if text is None:
            return None
        try:
            number = Decimal(text)
        except InvalidOperation:
            self.notes.append(f"{attribute.code}: the limit {text!r} is no number")
            return None
        return int(number) if number == number.to_integral_value() else float(number)

    def _boolean(self, attribute: AkeneoAttribute, own: AttributeOverride) -> Property | None:
        if own.never_infer:
            self.notes.append(f"{attribute.code}: a yes or no stands in no words; not read")
            return None
        # That a document is silent is no "no": null stays apart from false.
        return {"type": "string", "enum": ["true", "false"], "x-inferred": True}

    def _table(self, attribute: AkeneoAttribute, own: AttributeOverride) -> Property | None:
        cells: Property = {}
        for column in attribute.columns:
            made = _cell(column, own)
            if made is None:
                self.notes.append(
                    f"{attribute.code}.{column.code}: a column of {column.data_type} is not read"
                )
            else:
                cells[column.code] = made
        if not cells:
            self.notes.append(f"{attribute.code}: the export does not say what its columns are")
            return None
        first = next(iter(cells))
        row: Property = {"type": "object", "properties": cells, "required": [first]}
        return {"type": "array", "items": row}


def _cell(column: TableColumn, own: AttributeOverride) -> Property | None:
    if column.data_type == "select" and column.options:
        return _enum(column.options, own.options)
    if column.data_type in ("select", "text", "reference_entity"):
        return {"type": "string"}
    if column.data_type in ("number", "measurement"):
        return {"type": "number"}
    if column.data_type == "date":
        return {"type": "string", "format": "date"}
    return None


def _enum(options: Sequence[AkeneoOption], synonyms: dict[str, list[str]]) -> Property:
    labels: Property = {}
    for option in options:
        words = dict.fromkeys([*option.labels.values(), *synonyms.get(option.code, [])])
        if words:
            labels[option.code] = list(words)
    codes: list[JsonValue] = [option.code for option in options]
    made: Property = {"type": "string", "enum": codes}
    return made | ({"x-enum-labels": labels} if labels else {})


_MAKERS: dict[Kind, Callable[[LeafMaker, AkeneoAttribute, AttributeOverride], Property | None]] = {
    Kind.IDENTIFIER: LeafMaker._text,
    Kind.TEXT: LeafMaker._text,
    Kind.TEXTAREA: LeafMaker._text,
    Kind.SELECT: LeafMaker._select,
    Kind.REFERENCE: LeafMaker._select,
    Kind.MULTISELECT: LeafMaker._options,
    Kind.REFERENCES: LeafMaker._options,
    Kind.NUMBER: LeafMaker._number,
    Kind.METRIC: LeafMaker._number,
    Kind.PRICE: LeafMaker._prices,
    Kind.DATE: LeafMaker._date,
    Kind.BOOLEAN: LeafMaker._boolean,
    Kind.TABLE: LeafMaker._table,
}
