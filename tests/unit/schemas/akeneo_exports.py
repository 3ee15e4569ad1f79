"""Exports of a small PIM, in the forms that Akeneo gives."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from openpyxl import Workbook

FIBRE_COLUMNS = (
    '[{"code": "fibre", "data_type": "select", "options": ['
    '{"code": "cashmere", "labels": {"it_IT": "cachemire"}},'
    '{"code": "silk", "labels": {"it_IT": "seta"}}]},'
    '{"code": "percentage", "data_type": "number"},'
    '{"code": "photo", "data_type": "product_link"}]'
)

ATTRIBUTES = (
    {"code": "sku", "type": "pim_catalog_identifier", "label-en_US": "SKU", "group": "general",
     "validation_rule": "regexp", "validation_regexp": "/^[A-Z0-9-]+$/i", "sort_order": "1"},
    {"code": "name", "type": "pim_catalog_text", "label-en_US": "Name", "label-it_IT": "Nome",
     "group": "general", "max_characters": "80", "localizable": "1", "sort_order": "2"},
    {"code": "color", "type": "pim_catalog_simpleselect", "label-en_US": "Color",
     "label-it_IT": "Colore", "group": "general", "sort_order": "3"},
    {"code": "materials", "type": "pim_catalog_multiselect", "label-en_US": "Materials",
     "group": "material", "sort_order": "1"},
    {"code": "gauge", "type": "pim_catalog_number", "label-it_IT": "Finezza", "group": "material",
     "number_min": "3", "number_max": "18.0000", "decimals_allowed": "0", "sort_order": "2"},
    {"code": "weight", "type": "pim_catalog_metric", "label-en_US": "Weight", "group": "material",
     "metric_family": "Weight", "default_metric_unit": "GRAM", "decimals_allowed": "1"},
    {"code": "yarn", "type": "pim_catalog_metric", "label-en_US": "Yarn", "group": "material",
     "metric_family": "Density", "default_metric_unit": "DENIER_OF_OURS"},
    {"code": "price", "type": "pim_catalog_price_collection", "group": "commercial"},
    {"code": "released", "type": "pim_catalog_date", "group": "commercial"},
    {"code": "washable", "type": "pim_catalog_boolean", "label-en_US": "Washable", "group": "care"},
    {"code": "picture", "type": "pim_catalog_image", "group": "media"},
    {"code": "designer", "type": "pim_reference_data_simpleselect", "group": "general"},
    {"code": "fibres", "type": "pim_catalog_table", "group": "material",
     "table_configuration": FIBRE_COLUMNS},
)  # fmt: skip
OPTIONS = (
    {"attribute": "color", "code": "navy", "label-en_US": "Navy", "label-it_IT": "Blu notte"},
    {"attribute": "color", "code": "camel", "label-en_US": "Camel", "label-it_IT": "Cammello"},
    {"attribute": "materials", "code": "wool", "sort_order": "2", "label-it_IT": "Lana"},
    {"attribute": "materials", "code": "silk", "sort_order": "1", "label-it_IT": "Seta"},
)
FAMILIES = (
    {"code": "knits", "label-en_US": "Knits", "attribute_as_label": "name",
     "attributes": ",".join(row["code"] for row in ATTRIBUTES),
     "requirements-ecommerce": "sku,name,color", "requirements-print": "sku"},
)  # fmt: skip
VARIANTS = (
    {"code": "knits_by_color", "family": "knits", "variant-axes_1": "color",
     "variant-attributes_1": "color,sku"},
)  # fmt: skip
GROUPS = (
    {"code": "general", "attributes": "sku,name", "sort_order": "1"},
    {"code": "material", "attributes": "gauge", "sort_order": "2"},
    {"code": "care", "attributes": "washable", "sort_order": "3"},
    {"code": "commercial", "attributes": "price", "sort_order": "4"},
)


def csv_text(rows: tuple[dict[str, str], ...], delimiter: str = ";") -> str:
    columns = list(dict.fromkeys(column for row in rows for column in row))
    stream = io.StringIO()
    writer = csv.DictWriter(stream, columns, delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    return stream.getvalue()


def write_csv_exports(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in (
        ("attributes", ATTRIBUTES),
        ("options", OPTIONS),
        ("families", FAMILIES),
        ("variants", VARIANTS),
        ("groups", GROUPS),
    ):
        (folder / f"export_{name}.csv").write_text("\ufeff" + csv_text(rows), encoding="utf-8")
    return folder


def workbook(rows: tuple[dict[str, str], ...]) -> bytes:
    columns = list(dict.fromkeys(column for row in rows for column in row))
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(columns)
    for row in rows:
        sheet.append([row.get(column) for column in columns])
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()
