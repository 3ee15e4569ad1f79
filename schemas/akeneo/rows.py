"""From a row of an export file, or an object of the REST interface, to the catalogue.

Both become the same shape first: labels by locale, lists as lists, empty cells left out.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from pydantic import JsonValue

from schemas.akeneo.catalog import (
    AkeneoAttribute,
    AkeneoFamily,
    AkeneoOption,
    AttributeGroup,
    Catalog,
    FamilyVariant,
    TableColumn,
    kind_of,
)

Row = Mapping[str, JsonValue]

_LABEL = "label-"
_REQUIREMENTS = "requirements-"
_TRUE = frozenset({"1", "true", "yes"})
_MAX_LEVELS = 5


def add_row(catalog: Catalog, row: Row) -> bool:
    """Add one row to the catalogue; return whether it is of a kind that is known here."""
    keys = row.keys()
    if "attribute_as_label" in keys or "attribute_requirements" in keys:
        _add_family(catalog, row)
    elif "variant_attribute_sets" in keys or "variant-axes_1" in keys:
        _add_variant(catalog, row)
    elif "attribute" in keys and "code" in keys:
        _add_option(catalog, row)
    elif "type" in keys and "code" in keys:
        attribute = _attribute(row)
        catalog.attributes[attribute.code] = attribute
    elif "attributes" in keys and "code" in keys:
        group = AttributeGroup(_text(row, "code"), _whole(row, "sort_order") or 0)
        catalog.groups[group.code] = group
    else:
        return False
    return True


def _attribute(row: Row) -> AkeneoAttribute:
    type_name = _text(row, "type")
    decimals = row.get("decimals_allowed")
    return AkeneoAttribute(
        code=_text(row, "code"),
        kind=kind_of(type_name),
        type_name=type_name,
        labels=_labels(row),
        group=_text(row, "group") or "other",
        sort_order=_whole(row, "sort_order") or 0,
        localizable=_flag(row, "localizable"),
        scopable=_flag(row, "scopable"),
        max_characters=_whole(row, "max_characters"),
        regexp=_text(row, "validation_regexp") or None,
        number_min=_text(row, "number_min") or None,
        number_max=_text(row, "number_max") or None,
        decimals_allowed=decimals in (None, "") or _flag(row, "decimals_allowed"),
        negative_allowed=_flag(row, "negative_allowed"),
        unit=_text(row, "default_metric_unit") or None,
        metric_family=_text(row, "metric_family") or None,
        columns=_columns(row.get("table_configuration")),
    )


def _add_option(catalog: Catalog, row: Row) -> None:
    option = AkeneoOption(_text(row, "code"), _labels(row), _whole(row, "sort_order") or 0)
    known = catalog.options.setdefault(_text(row, "attribute"), [])
    known[:] = [one for one in known if one.code != option.code]
    known.append(option)
    known.sort(key=lambda one: one.sort_order)


def _add_family(catalog: Catalog, row: Row) -> None:
    given = row.get("attribute_requirements")
    requirements = {
        channel: _list(codes)
        for channel, codes in (given if isinstance(given, dict) else {}).items()
    }
    for key, cell in row.items():
        if key.startswith(_REQUIREMENTS):
            requirements[key.removeprefix(_REQUIREMENTS)] = _list(cell)
    code = _text(row, "code")
    catalog.families[code] = AkeneoFamily(
        code, _labels(row), _list(row.get("attributes")), requirements
    )


def _add_variant(catalog: Catalog, row: Row) -> None:
    axes: list[tuple[str, ...]] = []
    attributes: list[tuple[str, ...]] = []
    sets = row.get("variant_attribute_sets")
    for one in sets if isinstance(sets, list) else []:
        if isinstance(one, dict):
            axes.append(_list(one.get("axes")))
            attributes.append(_list(one.get("attributes")))
    for level in range(1, _MAX_LEVELS + 1):
        if own := _list(row.get(f"variant-axes_{level}")):
            axes.append(own)
            attributes.append(_list(row.get(f"variant-attributes_{level}")))
    code = _text(row, "code")
    variant = FamilyVariant(code, _text(row, "family"), tuple(axes), tuple(attributes))
    catalog.variants[code] = variant


def _columns(cell: JsonValue) -> tuple[TableColumn, ...]:
    """Return the columns of a table; files hold them as JSON in a cell."""
    given = cell
    if isinstance(cell, str) and cell.strip():
        try:
            given = json.loads(cell)
        except ValueError:
            return ()
    columns = []
    for one in given if isinstance(given, list) else []:
        if isinstance(one, dict):
            options = one.get("options")
            columns.append(
                TableColumn(
                    _text(one, "code"),
                    _text(one, "data_type"),
                    _labels(one),
                    tuple(
                        AkeneoOption(_text(option, "code"), _labels(option))
                        for option in (options if isinstance(options, list) else [])
                        if isinstance(option, dict)
                    ),
                )
            )
    return tuple(columns)


def _labels(row: Row) -> dict[str, str]:
    given = row.get("labels")
    labels = given if isinstance(given, dict) else {}
    found = {locale: str(text).strip() for locale, text in labels.items() if text}
    for key, cell in row.items():
        if key.startswith(_LABEL) and cell:
            found[key.removeprefix(_LABEL)] = str(cell).strip()
    return found


def _list(cell: JsonValue) -> tuple[str, ...]:
    parts = cell if isinstance(cell, list) else str(cell or "").split(",")
    return tuple(text for part in parts if (text := str(part).strip()))


def _text(row: Row, key: str) -> str:
    cell = row.get(key)
    return "" if cell is None else str(cell).strip()


def _whole(row: Row, key: str) -> int | None:
    text = _text(row, key).removesuffix(".0")
    return int(text) if text.isdigit() else None


def _flag(row: Row, key: str) -> bool:
    return _text(row, key).lower() in _TRUE
