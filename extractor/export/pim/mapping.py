"""The mapping file: which attribute goes where in the PIM, and in which form.

A person edits it (YAML or TOML), so every mistake in it is an error with its place and a sentence,
before anything is sent. Everything in a YAML file is taken as text first: `NO` is Norway, not
false, and `007` keeps its zeros.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, JsonValue, model_validator

_PATH = re.compile(r"[A-Za-z_]\w*(\[\d*\])?(\.[A-Za-z_]\w*(\[\d*\])?)*")


class Target(StrEnum):
    """Where products go; decides how items are written."""

    AKENEO = "akeneo"
    SHOPIFY = "shopify"
    SCHEMA_ORG = "schema_org"
    GS1 = "gs1"
    TABLE = "table"


class Form(StrEnum):
    """The form of one value in the PIM."""

    TEXT = "text"
    NUMBER = "number"
    SELECT = "select"
    MULTISELECT = "multiselect"
    METRIC = "metric"
    PRICE = "price"
    BOOLEAN = "boolean"
    DATE = "date"
    TABLE = "table"
    NODE = "node"  # an object (or a list of them) in JSON-LD


class Unmapped(StrEnum):
    """What becomes of a code that `options` does not name."""

    KEEP = "keep"
    SLUG = "slug"  # lower case, letters, digits and _: what an Akeneo option code may be
    ERROR = "error"
    DROP = "drop"


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class FieldRule(_Strict):
    """One line of the mapping.

    Attributes:
        to: Column, attribute code or property of the target.
        source: Path into the product's values: `name`, `wholesale_price.amount`,
            `colours[].name`, `colours[0].name`. In a variant's row: its members, and `product.`
            with a path into the product.
        value: A constant instead of a source.
        form: Form in the target.
        options: Our code -> the target's option code.
        unmapped: What becomes of codes that `options` does not name.
        units: Our unit -> the target's unit.
        template: How an object becomes text: `{percent}% {fibre}`.
        join: What stands between the texts of several.
        group: Member by which rows are told apart in a text, named where there are several:
            `outer: 90% cashmere, 10% silk; lining: 100% silk`.
        where: Which rows are meant: member -> value.
        columns: The target's column or property -> our member: a path in the row, `.` for the
            value itself, `=word` for a constant, `component+fibre` for both, joined by `_`.
        node: `@type` of an object in JSON-LD.
        language: Write codes as words of this language: `cashmere` as `Kaschmir`.
        locale: Locale of the value in the PIM.
        scope: Channel of the value in the PIM.
        currency: The only currency that the target takes here.
        max_length: Longest text that the target takes.
        decimals: Digits after the point that the target takes.
    """

    to: str = Field(min_length=1)
    source: str | None = Field(default=None, alias="from")
    value: str | None = None
    form: Form = Field(default=Form.TEXT, alias="as")
    options: dict[str, str] = {}
    unmapped: Unmapped = Unmapped.KEEP
    units: dict[str, str] = {}
    template: str | None = None
    join: str = ", "
    group: str | None = None
    where: dict[str, str] = {}
    columns: dict[str, str] = {}
    node: str | None = None
    language: Literal["en", "it", "fr", "de", "es", "pt", "tr", "zh", "ja"] | None = None
    locale: str | None = None
    scope: str | None = None
    currency: str | None = Field(default=None, pattern="^[A-Z]{3}$")
    max_length: int | None = Field(default=None, ge=1)
    decimals: int | None = Field(default=None, ge=0, le=12)

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if (self.source is None) == (self.value is None):
            raise ValueError(f"{self.to}: give either `from` or `value`")
        if self.source is not None and not _PATH.fullmatch(self.source):
            raise ValueError(
                f"{self.to}: {self.source!r} is no path such as name or colours[].name"
            )
        if self.form in (Form.TABLE, Form.NODE) and not self.columns:
            raise ValueError(f"{self.to}: a {self.form} needs `columns`")
        if self.form is Form.METRIC and not self.units:
            raise ValueError(f"{self.to}: a metric needs `units`, for instance {{g: GRAM}}")
        return self

    @property
    def key(self) -> str:
        """What tells this value apart from the others of the same item."""
        return "|".join((self.to, self.locale or "", self.scope or ""))


class VariantRules(_Strict):
    """How sizes and colours become items of their own.

    Attributes:
        source: The attribute that holds the rows.
        identifier: Member of a row that names it; rows without it do not leave.
        family_variant: Akeneo: name of the family variant by schema.
        axes: Akeneo: the axes, level by level: `[[color, size]]`, or `[[color], [size]]`.
        fields: What a row gives.
    """

    source: str = Field(default="variants", alias="from")
    identifier: str = "sku"
    family_variant: dict[str, str] = {}
    axes: list[list[str]] = [[]]
    fields: list[FieldRule] = []

    @model_validator(mode="after")
    def _axes_exist(self) -> Self:
        known = {rule.to for rule in self.fields}
        for axis in (axis for level in self.axes for axis in level):
            if axis not in known:
                raise ValueError(f"the axis {axis!r} is no field of the variants")
        if len(self.axes) > 2:  # Akeneo knows two levels
            raise ValueError("there are at most two levels of axes")
        return self


class PimMapping(_Strict):
    """A whole mapping file.

    Attributes:
        target: Where the products go.
        version: Of this form of file.
        identifier: Attribute that names a product; products without it do not leave.
        identifier_attribute: Akeneo: the attribute that holds it, a column of its files.
        families: Our schema -> the target's family or type; an empty mapping lets all through.
        categories: Akeneo: category codes of every product.
        enabled: Akeneo: whether new products are switched on.
        context: JSON-LD: the `@context`.
        delimiter: Of CSV files.
        decimal: Decimal mark of CSV files, as the import job expects it.
        empty: Akeneo files: an empty cell empties the value in the PIM. `keep` puts rows that fill
            other columns into files of their own, so that no cell is empty; `erase` makes one file.
        fields: What a product gives.
        variants: How its rows of sizes and colours leave; without it they stay.
    """

    target: Target
    version: Literal["1"] = "1"
    identifier: str = "style_code"
    identifier_attribute: str = "sku"
    families: dict[str, str] = {}
    categories: list[str] = []
    enabled: bool | None = None
    context: dict[str, JsonValue] | str | None = None
    delimiter: str = Field(default=",", min_length=1, max_length=1)
    decimal: Literal[".", ","] = "."
    empty: Literal["keep", "erase"] = "keep"
    fields: list[FieldRule] = Field(min_length=1)
    variants: VariantRules | None = None

    @model_validator(mode="after")
    def _fields_once(self) -> Self:
        seen: set[str] = set()
        for rule in self.fields:
            if rule.key in seen and self.target in (Target.AKENEO, Target.TABLE):
                place = f" ({rule.locale or 'no locale'}, {rule.scope or 'no channel'})"
                raise ValueError(f"{rule.to!r} is mapped twice{place}")
            seen.add(rule.key)
        return self
