"""Annotations to and from Label Studio's JSON: one task a page, one region a reading.

    {"data": {"document": "sha256:..", "file": "acme/sheet.pdf", "schema": "knitwear@1",
              "part": "sheet.pdf", "page": 1, "text": "Art. 4021/K .."},
     "annotations": [{"completed_by": "mb", "result": [
        {"type": "labels", "value": {"start": 5, "end": 11, "text": "4021/K",
         "labels": ["style_code"]}, "meta": {"text": ["product 1"]}}]}]}

Label names are attribute codes, with the leaf of a row behind a point (`composition.fibre`). The
meta of a region says product and row where there are several (`product 2, row 3`); rows without it
are counted at every leaf that begins one. Tasks that were not exported from here name their
document by `file`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import JsonValue

from extractor.core.document import Document
from extractor.errors import ConfigError
from schemas.base import AttributeSpec, SchemaSpec, Shape
from training_data.annotations import AnnotatedDocument, AnnotatedReading

_PRODUCT = re.compile(r"product (\d+)", re.I)
_ROW = re.compile(r"row (\d+)", re.I)


@dataclass(frozen=True, slots=True)
class Region:
    """One marked range of a page.

    Attributes:
        part: Name of the part; empty where the task does not say.
        page: One-based page.
        span: Range of the task's text.
        text: The words.
        attribute: Attribute code.
        leaf: The row's leaf, empty for texts.
        product: Number of the product.
        row: Number of the row, `None` where nobody said.
    """

    part: str
    page: int
    span: tuple[int, int]
    text: str
    attribute: str
    leaf: str
    product: int
    row: int | None


@dataclass(frozen=True, slots=True)
class TaskGroup:
    """All that was marked in one document."""

    file: str
    schema_id: str
    annotators: tuple[str, ...]
    regions: tuple[Region, ...]


def read_tasks(path: Path, default_schema: str) -> list[TaskGroup]:
    """Return what was marked, document by document.

    Args:
        path: Label Studio's JSON export.
        default_schema: Schema of tasks that name none.

    Raises:
        ConfigError: the file has another form, or a task names no document (`bad_label_studio`).
    """
    try:
        tasks = json.loads(path.read_text(encoding="utf-8"))
        groups: dict[str, list[Mapping[str, JsonValue]]] = {}
        for task in tasks:
            groups.setdefault(str(task["data"]["file"]), []).append(task)
        return [_group(file, own, default_schema) for file, own in groups.items()]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ConfigError(
            f"{path} is no Label Studio JSON export with a `file` in the data of each task "
            f"({error!r}).",
            code="bad_label_studio",
        ) from error


def as_tasks(annotated: AnnotatedDocument, document: Document) -> list[dict[str, JsonValue]]:
    """Return the tasks of a document, one a page, what is known already marked."""
    tasks = []
    for part in document.parts:
        for page in part.pages:
            results: list[JsonValue] = [
                _result(name, reading, number)
                for number, product in enumerate(annotated.products)
                for name, attribute in product.attributes.items()
                for reading in attribute.readings
                if (reading.part, reading.page) == (part.name, page.page_no)
            ]
            data: dict[str, JsonValue] = {
                "document": annotated.document,
                "file": annotated.file,
                "schema": annotated.schema_id,
                "supplier": annotated.supplier,
                "part": part.name,
                "page": page.page_no,
                "text": page.text,
            }
            by = annotated.annotators[0] if annotated.annotators else ""
            task: dict[str, JsonValue] = {
                "data": data,
                "annotations": [{"completed_by": by, "result": results}],
            }
            tasks.append(task)
    return tasks


def labelling_config(schema: SchemaSpec) -> str:
    """Return the interface to give Label Studio: one label for each leaf of the schema."""
    names = [
        f"{spec.name}.{leaf.name}" if leaf.name else spec.name
        for spec in schema.attributes
        for leaf in spec.leaves
    ]
    labels = "\n".join(f'    <Label value="{name}"/>' for name in names)
    return (
        f'<View>\n  <Labels name="label" toName="text">\n{labels}\n  </Labels>\n'
        '  <Text name="text" value="$text"/>\n</View>\n'
    )


def numbered(spec: AttributeSpec, regions: Sequence[Region]) -> list[tuple[Region, int | None]]:
    """Return the regions of one attribute with the number of their element or row."""
    if spec.shape is Shape.SCALAR:
        return [(region, None) for region in regions]
    ordered = sorted(regions, key=lambda region: (region.part, region.page, region.span))
    if spec.shape is Shape.LIST:
        return [(region, number) for number, region in enumerate(ordered)]
    if all(region.row is not None for region in regions):
        return [(region, region.row) for region in ordered]
    rows: list[tuple[Region, int | None]] = []
    row, filled = 0, set[str]()
    for region in ordered:
        # A leaf that the row has already, or a heading after its fibre, begins the next one.
        if region.leaf in filled or (region.leaf == "component" and filled):
            row, filled = row + 1, set()
        filled.add(region.leaf)
        rows.append((region, row))
    return rows


def _group(file: str, tasks: Iterable[Mapping[str, JsonValue]], default_schema: str) -> TaskGroup:
    regions: list[Region] = []
    annotators: dict[str, None] = {}
    schema_id = default_schema
    for task in tasks:
        data = _object(task["data"])
        schema_id = str(data.get("schema") or schema_id)
        annotations = task.get("annotations")
        for annotation in annotations if isinstance(annotations, list) else []:
            given = _object(annotation)
            if given.get("completed_by"):
                annotators[str(given["completed_by"])] = None
            results = given.get("result")
            for result in results if isinstance(results, list) else []:
                regions += _regions(_object(result), data)
    return TaskGroup(file, schema_id, tuple(annotators), tuple(regions))


def _regions(result: Mapping[str, JsonValue], data: Mapping[str, JsonValue]) -> list[Region]:
    if result.get("type") != "labels":
        return []
    value = _object(result["value"])
    labels = value["labels"]
    start, end = int(str(value["start"])), int(str(value["end"]))
    note = json.dumps(result.get("meta", {}))
    product, row = _PRODUCT.search(note), _ROW.search(note)
    regions = []
    for label in labels if isinstance(labels, list) else []:
        attribute, _, leaf = str(label).partition(".")
        regions.append(
            Region(
                part=str(data.get("part", "")),
                page=int(str(data.get("page", 1))),
                span=(start, end),
                text=str(value.get("text") or str(data.get("text", ""))[start:end]),
                attribute=attribute,
                leaf=leaf,
                product=int(product[1]) - 1 if product else 0,
                row=int(row[1]) - 1 if row else None,
            )
        )
    return regions


def _result(name: str, reading: AnnotatedReading, product: int) -> JsonValue:
    note = [f"product {product + 1}"]
    if reading.index is not None:
        note.append(f"row {reading.index + 1}")
    return {
        "from_name": "label",
        "to_name": "text",
        "type": "labels",
        "value": {
            "start": reading.span[0],
            "end": reading.span[1],
            "text": reading.text,
            "labels": [f"{name}.{reading.leaf}" if reading.leaf else name],
        },
        "meta": {"text": [", ".join(note)]},
    }


def _object(value: JsonValue) -> Mapping[str, JsonValue]:
    if not isinstance(value, dict):
        raise TypeError(f"{value!r} is no object")
    return value
