import csv
import io
import json

import openpyxl
import pytest

from extractor.core.record import FieldRow, FieldStatus, ProductRow
from extractor.storage.model import AttributeChange, Decision
from extractor.storage.store import Store
from tests.api.conftest import Caller
from tests.unit.storage.builders import accept, product, record


@pytest.fixture
def record_id(store: Store) -> str:
    accept(store)
    return store.records.save(record())


def test_records_are_listed_and_filtered(reader: Caller, store: Store, record_id: str) -> None:
    def found(query: str) -> list[str]:
        return [one["id"] for one in reader("GET", f"/v1/records?{query}").json["records"]]

    assert found("") == found("schema=knitwear") == found("supplier=acme") == [record_id]
    assert found("attribute=gender&status=absent") == [record_id]
    assert found("attribute=composition&below=0.5") == [record_id]
    assert found("reviewed=true") == found("schema=fabric") == []
    assert found("decision=accepted") == []
    store.reviews.decide(
        record_id, [AttributeChange(0, "style_code", 1, Decision.ACCEPTED)], who="anna"
    )
    assert found("decision=accepted") == [record_id]
    (decision,) = [
        one
        for one in reader("GET", f"/v1/records/{record_id}").json["decisions"]
        if one["attribute"] == "style_code"
    ]
    assert (decision["decision"], decision["decided_by"], decision["version"]) == (
        "accepted",
        "anna",
        2,
    )


@pytest.mark.parametrize(
    "query", ["status=lost", "below=2", "limit=0", "limit=501", "after=forged", "reviewed=maybe"]
)
def test_a_bad_filter_is_refused(reader: Caller, query: str) -> None:
    assert reader("GET", f"/v1/records?{query}").status_code == 422


def test_a_record_is_exported_in_four_forms(reader: Caller, record_id: str) -> None:
    def export(form: str) -> bytes:
        answer = reader("GET", f"/v1/records/{record_id}/export?format={form}")
        assert answer.status_code == 200
        assert f"{record_id}.{form}" in answer.headers["Content-Disposition"]
        return bytes(answer.data)

    for form in ("json", "jsonl"):
        assert json.loads(export(form))["products"][0]["values"] == dict(product().values)
    (row,) = csv.DictReader(io.StringIO(export("csv").decode()))
    assert row["style_code"] == "K-204"
    book = openpyxl.load_workbook(io.BytesIO(export("xlsx")))
    assert book.worksheets[0].max_row == 2
    assert reader("GET", f"/v1/records/{record_id}/export?format=exe").status_code == 422


def test_a_formula_in_a_document_does_not_run_in_a_spreadsheet(
    reader: Caller, store: Store
) -> None:
    formula = '=HYPERLINK("https://evil.example","K-204")'
    field = FieldRow(path="style_code", status=FieldStatus.FOUND, value=formula, reading=formula)
    accept(store, b"evil")
    evil = ProductRow(values={"style_code": formula}, fields=(field,))
    record_id = store.records.save(record(b"evil", "m1", evil))
    answer = reader("GET", f"/v1/records/{record_id}/export?format=csv")
    (row,) = csv.DictReader(io.StringIO(answer.text))
    assert row["style_code"] == f"'{formula}"
