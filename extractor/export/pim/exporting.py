"""One export from products to files: what leaves, what stays and why, what has not changed.

Files are written beside their names and moved there when complete. What was sent is remembered
after that, so that an export that fails halfway is done again, not skipped.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from extractor.export.pim.akeneo import AkeneoPlan, AkeneoPlanner
from extractor.export.pim.akeneo_files import import_sheets
from extractor.export.pim.akeneo_json import entry_line
from extractor.export.pim.delta import ExportMemory, ForgetfulMemory, whole_digest
from extractor.export.pim.items import ExportProblem, Item, ItemBuilder
from extractor.export.pim.jsonld import jsonld_text
from extractor.export.pim.mapping import PimMapping, Target
from extractor.export.pim.sheet import Sheet, defused_cells, write_csv, write_xlsx
from extractor.export.pim.tables import shopify_sheet, table_objects, table_sheet
from extractor.export.release import HeldValue, Released


class FileForm(StrEnum):
    """Forms of files; which of them a target takes is in `FORMS_OF`."""

    CSV = "csv"
    XLSX = "xlsx"
    NDJSON = "ndjson"
    JSONL = "jsonl"
    JSONLD = "jsonld"


# The first is the default.
FORMS_OF: dict[Target, tuple[FileForm, ...]] = {
    Target.AKENEO: (FileForm.CSV, FileForm.XLSX, FileForm.NDJSON),
    Target.SHOPIFY: (FileForm.CSV,),
    Target.SCHEMA_ORG: (FileForm.JSONLD,),
    Target.GS1: (FileForm.JSONLD,),
    Target.TABLE: (FileForm.CSV, FileForm.XLSX, FileForm.JSONL),
}


@dataclass(frozen=True, slots=True)
class HeldBack:
    """A value that stays, of which product."""

    source: str
    held: HeldValue


@dataclass(frozen=True, slots=True)
class Export:
    """An export that is ready to be written or sent; nothing has left yet.

    Attributes:
        mapping: The mapping it was made by.
        target: Name of the target, as the memory knows it.
        items: Items that differ from what was last sent (all of them for Akeneo).
        plan: For Akeneo: the entries.
        problems: What cannot leave.
        held: Values that wait for a person or for more confidence.
        unchanged: Number of items that the target already has as they are.
    """

    mapping: PimMapping
    target: str
    items: tuple[Item, ...]
    plan: AkeneoPlan | None
    problems: tuple[ExportProblem, ...]
    held: tuple[HeldBack, ...]
    unchanged: int

    @property
    def count(self) -> int:
        """Number of items or entries that leave."""
        return len(self.items) if self.plan is None else len(self.plan.entries)


def prepare(
    products: Iterable[Released],
    mapping: PimMapping,
    memory: ExportMemory | None = None,
    target: str = "",
) -> Export:
    """Return what is to leave of the products; sends and remembers nothing.

    Args:
        products: What may leave.
        mapping: Where it goes.
        memory: What was sent before; without it everything counts as new.
        target: Name of the target in that memory, by default the mapping's.
    """
    memory, name = memory or ForgetfulMemory(), target or str(mapping.target)
    given = tuple(products)
    held = tuple(HeldBack(product.source, one) for product in given for one in product.held)
    builder = ItemBuilder(mapping)
    items = builder.build(given)
    if mapping.target is Target.AKENEO:
        plan = AkeneoPlanner(mapping, memory, name).plan(items)
        problems = (*builder.problems, *plan.problems)
        return Export(mapping, name, tuple(items), plan, problems, held, plan.unchanged)
    fresh = [item for item in items if memory.sent(name, item.identifier) != whole_digest(item)]
    unchanged = len(items) - len(fresh)
    refused: tuple[ExportProblem, ...] = ()
    if mapping.target is Target.SHOPIFY:
        refused = shopify_sheet(fresh, mapping)[1]
        names = {problem.item for problem in refused}
        fresh = [item for item in fresh if item.identifier not in names]
    problems = (*builder.problems, *refused)
    return Export(mapping, name, tuple(fresh), None, problems, held, unchanged)


def write_files(export: Export, folder: Path, form: FileForm) -> list[Path]:
    """Write the files of an export into `folder`; return their paths, none if nothing changed."""
    if export.count == 0:
        return []
    folder.mkdir(parents=True, exist_ok=True)
    if form is FileForm.NDJSON and export.plan is not None:
        return [_write_text(folder / f"{export.target}.ndjson", _lines(export))]
    if form is FileForm.JSONL:
        text = "".join(f"{line}\n" for line in table_objects(export.items))
        return [_write_text(folder / f"{export.target}.jsonl", text)]
    if form is FileForm.JSONLD:
        text = jsonld_text(export.items, export.mapping)
        return [_write_text(folder / f"{export.target}.jsonld", text)]
    return [_write_sheet(sheet, folder, form, export.mapping) for sheet in sheets_of(export)]


def sheets_of(export: Export) -> list[Sheet]:
    """Return the tables of an export."""
    if export.plan is not None:
        return import_sheets(export.plan.entries, export.mapping)
    if export.mapping.target is Target.SHOPIFY:
        return [shopify_sheet(export.items, export.mapping)[0]]
    return [replace(table_sheet(export.items, export.mapping), name=export.target)]


def defused(export: Export) -> list[ExportProblem]:
    """Return the cells that CSV cannot hold as they are, since a spreadsheet would run them."""
    return [
        ExportProblem(
            f"{sheet.name}.csv line {line}",
            "",
            column,
            "formula_defused",
            "an apostrophe was put in front; XLSX and REST keep the text as it is",
        )
        for sheet in sheets_of(export)
        for line, column in defused_cells(sheet)
    ]


def remember(export: Export, memory: ExportMemory) -> None:
    """Note that the target has taken everything of an export."""
    for name, digests in _digests(export):
        memory.remember(export.target, name, digests)


def _digests(export: Export) -> Sequence[tuple[str, Mapping[str, str]]]:
    if export.plan is not None:
        return [(entry.code, entry.delta.digests) for entry in export.plan.entries]
    return [(item.identifier, whole_digest(item)) for item in export.items]


def _lines(export: Export) -> str:
    entries = export.plan.entries if export.plan else ()
    return "".join(f"{entry_line(entry, export.mapping)}\n" for entry in entries)


def _write_sheet(sheet: Sheet, folder: Path, form: FileForm, mapping: PimMapping) -> Path:
    path = folder / f"{sheet.name}.{form}"
    part = path.with_name(path.name + ".part")
    try:
        if form is FileForm.XLSX:
            with part.open("wb") as binary:
                write_xlsx(sheet, binary)
        else:
            with part.open("w", encoding="utf-8", newline="") as stream:
                write_csv(sheet, stream, mapping.delimiter)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    return path


def _write_text(path: Path, text: str) -> Path:
    part = path.with_name(path.name + ".part")
    try:
        part.write_text(text, encoding="utf-8", newline="")
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    return path
