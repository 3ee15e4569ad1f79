"""What a PIM's structure is, as Akeneo exports it: attributes, options, families, variants."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """What an attribute holds. The names of exports differ by version; see `kind_of`."""

    IDENTIFIER = "identifier"
    TEXT = "text"
    TEXTAREA = "textarea"
    SELECT = "select"
    MULTISELECT = "multiselect"
    NUMBER = "number"
    METRIC = "metric"
    PRICE = "price"
    DATE = "date"
    BOOLEAN = "boolean"
    TABLE = "table"
    REFERENCE = "reference"
    REFERENCES = "references"
    OTHER = "other"  # images, files, assets, links: nothing that a document says in words


_KINDS = {
    "identifier": Kind.IDENTIFIER,
    "text": Kind.TEXT,
    "textarea": Kind.TEXTAREA,
    "simpleselect": Kind.SELECT,
    "select": Kind.SELECT,
    "multiselect": Kind.MULTISELECT,
    "number": Kind.NUMBER,
    "metric": Kind.METRIC,
    "measurement": Kind.METRIC,
    "price_collection": Kind.PRICE,
    "price": Kind.PRICE,
    "date": Kind.DATE,
    "boolean": Kind.BOOLEAN,
    "table": Kind.TABLE,
    "reference_entity": Kind.REFERENCE,
    "reference_entity_collection": Kind.REFERENCES,
}
_PREFIXES = ("pim_catalog_", "akeneo_", "pim_")


def kind_of(type_name: str) -> Kind:
    """Return the kind that a type name of an export stands for.

    The documentation, the exports and the interface description do not agree on reference data:
    `pim_reference_data_simpleselect`, `pim_catalog_reference_data_simple_select`.
    """
    name = type_name.strip().lower()
    for prefix in _PREFIXES:
        name = name.removeprefix(prefix)
    if name.startswith("reference_data_"):
        return Kind.REFERENCES if "multi" in name else Kind.REFERENCE
    return _KINDS.get(name, Kind.OTHER)


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column of a table attribute: `data_type` as Akeneo names it, `options` of selects."""

    code: str
    data_type: str
    labels: Mapping[str, str] = field(default_factory=dict)
    options: tuple[AkeneoOption, ...] = ()


@dataclass(frozen=True, slots=True)
class AkeneoOption:
    """An option of a select, with its labels by locale."""

    code: str
    labels: Mapping[str, str] = field(default_factory=dict)
    sort_order: int = 0


@dataclass(frozen=True, slots=True)
class AkeneoAttribute:
    """An attribute; limits are `None` where there are none.

    Attributes:
        code: Its code.
        kind: What it holds.
        type_name: The type as the export names it.
        labels: By locale.
        group: Code of its group.
        sort_order: Its place in the group.
        localizable: Whether it has a value by locale.
        scopable: Whether it has a value by channel.
        max_characters: Longest text.
        regexp: PCRE that texts match, with its delimiters.
        number_min: Least number.
        number_max: Greatest number.
        decimals_allowed: Whether numbers may have decimals.
        negative_allowed: Whether numbers may be below 0.
        unit: Default unit of a metric.
        metric_family: What a metric measures.
        columns: Of a table.
    """

    code: str
    kind: Kind
    type_name: str
    labels: Mapping[str, str] = field(default_factory=dict)
    group: str = "other"
    sort_order: int = 0
    localizable: bool = False
    scopable: bool = False
    max_characters: int | None = None
    regexp: str | None = None
    number_min: str | None = None
    number_max: str | None = None
    decimals_allowed: bool = True
    negative_allowed: bool = False
    unit: str | None = None
    metric_family: str | None = None
    columns: tuple[TableColumn, ...] = ()


@dataclass(frozen=True, slots=True)
class AkeneoFamily:
    """A family: its attributes and what each channel requires of it."""

    code: str
    labels: Mapping[str, str]
    attributes: tuple[str, ...]
    requirements: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FamilyVariant:
    """How a family has variants: axes and attributes of each level below the model."""

    code: str
    family: str
    axes: tuple[tuple[str, ...], ...]
    attributes: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class AttributeGroup:
    """A group: its place among the groups."""

    code: str
    sort_order: int = 0


@dataclass(slots=True)
class Catalog:
    """Everything that was found in the exports.

    Attributes:
        attributes: By code.
        options: By attribute, in their order.
        families: By code.
        variants: By code.
        groups: By code.
        unread: Files that hold nothing that is known here, and why.
    """

    attributes: dict[str, AkeneoAttribute] = field(default_factory=dict)
    options: dict[str, list[AkeneoOption]] = field(default_factory=dict)
    families: dict[str, AkeneoFamily] = field(default_factory=dict)
    variants: dict[str, FamilyVariant] = field(default_factory=dict)
    groups: dict[str, AttributeGroup] = field(default_factory=dict)
    unread: list[str] = field(default_factory=list)

    def locales(self) -> list[str]:
        """Return the locales that have labels, in the order they were met."""
        found = dict.fromkeys(
            locale for attribute in self.attributes.values() for locale in attribute.labels
        )
        return list(found)
