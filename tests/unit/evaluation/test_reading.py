from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import pytest

from extractor.core.document import Source
from extractor.core.record import DocumentRow, ProblemRow, Record
from extractor.evaluation.cache import RecordCache
from extractor.evaluation.items import EvaluationItem
from extractor.evaluation.reading import (
    SchemaMode,
    forms_of,
    is_schema_right,
    read_items,
)
from schemas.parsing import ReadingContext
from schemas.product import ProductSchema

CUSTOM = '{"title": "Lamp", "type": "object", "properties": {"shade": {"type": "string"}}}'


class Clerk:
    """An extractor that writes empty records and notes what it was given."""

    def __init__(self, problem: str = "") -> None:
        self.problem = problem
        self.schema = ""
        self.profile: ReadingContext | None = None
        self.read: list[tuple[str, str, str | None]] = []
        self.calls: list[int] = []

    def with_schemas(self, schemas: Sequence[type[ProductSchema]]) -> Clerk:
        self.schema = "+".join(schema.spec().name for schema in schemas)
        self.profile = None
        return self

    def with_profile(self, profile: ReadingContext) -> Clerk:
        self.profile = profile
        return self

    def extract_many(self, sources: Iterable[Source]) -> Iterator[Record]:
        batch = list(sources)
        if batch[0].name != "warm-up.txt":
            self.calls.append(len(batch))
            currency = self.profile.currency if self.profile else None
            self.read += [(source.name, self.schema, currency) for source in batch]
        problems = (ProblemRow(code=self.problem, message=""),) if self.problem else ()
        for source in batch:
            row = DocumentRow(id=source.name, name=source.name, media_type="", pages=1, parts=())
            yield Record(
                document=row,
                schema_id=f"{self.schema.partition('+')[0]}@1",
                model="m",
                products=(),
                problems=problems,
            )


def make_item(name: str, schema: str = "fabric", currency: str | None = None) -> EvaluationItem:
    profile = ReadingContext(currency=currency) if currency else None
    source = Source(f"{name}.txt", name.encode())
    return EvaluationItem(name, source, schema, ({"a": None},), profile=profile)


def read(clerk: Clerk, items: Sequence[EvaluationItem], folder: Path | None = None) -> list[str]:
    cache = RecordCache(folder, "model-1", "set:a", "settings")
    return [reading.record.document.name for reading in read_items(clerk, items, cache)]


def test_a_document_is_read_once_and_then_only_judged(tmp_path: Path) -> None:
    items = [make_item("a"), make_item("b")]
    assert read(Clerk(), items, tmp_path) == ["a.txt", "b.txt"]
    again = Clerk()
    assert read(again, [*items, make_item("c")], tmp_path) == ["a.txt", "b.txt", "c.txt"]
    assert [name for name, _, _ in again.read] == ["c.txt"]


@pytest.mark.parametrize(
    ("model", "settings", "schema"),
    [("model-2", "s", "fabric"), ("model-1", "t", "fabric"), ("model-1", "s", "apparel")],
)
def test_another_model_setting_or_schema_reads_again(
    tmp_path: Path, model: str, settings: str, schema: str
) -> None:
    kept = RecordCache(tmp_path, "model-1", "set", "s")
    list(read_items(Clerk(), [make_item("a")], kept))
    other = Clerk()
    cache = RecordCache(tmp_path, model, "set", settings)
    list(read_items(other, [make_item("a", schema)], cache))
    assert len(other.read) == 1


def test_a_line_that_a_stopped_run_cut_off_is_read_again(tmp_path: Path) -> None:
    read(Clerk(), [make_item("a"), make_item("b")], tmp_path)
    (path,) = tmp_path.rglob("*.jsonl")
    path.write_text(path.read_text()[:-40])
    again = Clerk()
    read(again, [make_item("a"), make_item("b")], tmp_path)
    assert [name for name, _, _ in again.read] == ["b.txt"]


def test_what_a_busy_machine_failed_on_is_not_kept(tmp_path: Path) -> None:
    read(Clerk("parse_timeout"), [make_item("a")], tmp_path)
    again = Clerk()
    read(again, [make_item("a")], tmp_path)
    assert len(again.read) == 1


def test_without_a_folder_nothing_is_kept() -> None:
    clerk = Clerk()
    read(clerk, [make_item("a")])
    read(clerk, [make_item("a")])
    assert len(clerk.read) == 2


def test_documents_go_together_that_are_read_in_one_way() -> None:
    clerk = Clerk()
    items = [make_item(f"f{n}") for n in range(20)]
    read(clerk, [*items, make_item("eur", currency="EUR"), make_item("top", "apparel")])
    assert clerk.calls == [16, 4, 1, 1]
    assert ("eur.txt", "fabric", "EUR") in clerk.read
    assert ("top.txt", "apparel", None) in clerk.read


def test_left_to_itself_the_reader_chooses_among_all_registered_schemas() -> None:
    clerk = Clerk()
    cache = RecordCache(None, "m", "s", "")
    (reading,) = read_items(clerk, [make_item("a")], cache, SchemaMode.AUTO)
    assert "knitwear" in clerk.read[0][1]
    assert not is_schema_right(make_item("a", "fabric"), reading.record)
    assert is_schema_right(make_item("a", "apparel"), reading.record)


def test_forms_are_those_of_the_schema_that_was_read() -> None:
    (record,) = Clerk().with_schemas(()).extract_many([Source("a.txt", b"a")])
    apparel = record.model_copy(update={"schema_id": "apparel@1"})
    assert forms_of(make_item("a", "fabric"), apparel)["garment_length"] == "quantity"
    assert forms_of(make_item("a", CUSTOM), record) == {"shade": "text"}
