"""`specloom export` and `specloom pim`, as a person types them."""

from __future__ import annotations

import csv
import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from extractor.cli.main import main
from extractor.config import Settings
from extractor.core.record import DocumentRow, FieldRow, FieldStatus, ProductRow, Record
from extractor.export.pim.stand_in import StandIn, serve_stand_in
from extractor.service.state import open_service_store
from extractor.storage.intake import Upload
from extractor.storage.model import AttributeChange, Decision, RecordQuery
from extractor.storage.store import Store
from tests.unit.schemas.akeneo_exports import write_csv_exports


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SPECLOOM_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    return tmp_path / "home"


@pytest.fixture
def store(home: Path) -> Iterator[Store]:
    opened = open_service_store(Settings(home=home))
    (accepted,) = opened.intake.accept([Upload("a.txt", b"A", "auto", "r", "test")], None)
    opened.records.save(record(accepted.document.id))
    yield opened
    opened.database.close()


def record(document_id: str = "sha256:" + "0" * 64) -> Record:
    values = {"style_code": "K-1", "name": "Crew neck"}
    rows = tuple(
        FieldRow(path=path, status=FieldStatus.FOUND, value=value, confidence=0.95)
        for path, value in values.items()
    )
    document = DocumentRow(id=document_id, name="a.txt", media_type="", pages=1, parts=("a.txt",))
    product = ProductRow(values=values, fields=rows)
    return Record(document=document, schema="knitwear@1", model="r", products=(product,))


def approve(store: Store, *attributes: str) -> None:
    (summary,) = store.records.find(RecordQuery()).records
    changes = [AttributeChange(0, name, 1, Decision.ACCEPTED) for name in attributes]
    store.reviews.decide(summary.id, changes, who="anna")


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def test_only_what_was_approved_leaves_and_only_once(store: Store, tmp_path: Path) -> None:
    first = run("export", "--dry-run")
    assert first.exit_code == 3
    assert "style_code: held: needs_person" in first.output
    assert not (tmp_path / "export").exists()
    approve(store, "style_code")
    done = run("export")
    assert done.exit_code == 0, done.output
    with (tmp_path / "export" / "table.csv").open() as stream:
        (row,) = csv.DictReader(stream)
    assert (row["style_code"], row["name"]) == ("K-1", "")
    assert "0 left, 1 unchanged" in run("export").output
    assert "1 left" in run("export", "--all").output
    entry = store.audit.latest(limit=1)[0]
    assert (entry.action, entry.subject, entry.field) == ("export", "K-1", "table")


def test_a_budget_lets_values_out_and_high_risk_still_waits(store: Store, tmp_path: Path) -> None:
    approve(store, "style_code")
    (tmp_path / "budget.yaml").write_text("attributes:\n  name: 0.9\n")
    assert run("export", "--budget", "budget.yaml").exit_code == 0
    assert "Crew neck" in (tmp_path / "export" / "table.csv").read_text()
    both = run("export", "--budget", "budget.yaml", "--min-confidence", "0.5")
    assert both.exit_code == 2
    unmeasured = run("export", "--error-budget", "0.01")
    assert unmeasured.exit_code in (0, 1)


def test_records_of_extract_are_exported_without_a_store(home: Path, tmp_path: Path) -> None:
    (tmp_path / "r.jsonl").write_text(record().to_json() + "\n")
    (tmp_path / "b.yaml").write_text("default: 0.9\nattributes: {style_code: 0.9}\n")
    done = run("export", "r.jsonl", "--target", "schema_org", "--budget", "b.yaml")
    assert done.exit_code == 0, done.output
    graph = json.loads((tmp_path / "export" / "schema_org.jsonld").read_text())["@graph"]
    assert graph == [{"@type": "Product", "name": "Crew neck", "productID": "K-1", "mpn": "K-1"}]
    (tmp_path / "bad.jsonl").write_text("{}\n")
    assert "bad.jsonl, line 1" in run("export", "bad.jsonl").output


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--push",), "--push is for Akeneo"),
        (("--target", "shopify", "--format", "xlsx"), "shopify takes csv"),
        (("--target", "akeneo", "--push"), "SPECLOOM_AKENEO_URL"),
    ],
)
def test_wrong_use_is_said_in_a_line(
    store: Store, arguments: tuple[str, ...], message: str
) -> None:
    approve(store, "style_code")
    done = run("export", *arguments)
    assert done.exit_code in (1, 2)
    assert message in done.output


def test_push_goes_to_the_one_listed_pim_and_is_remembered(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    approve(store, "style_code", "name")
    state = StandIn()
    server = serve_stand_in(state)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    monkeypatch.setenv("SPECLOOM_AKENEO_URL", f"http://127.0.0.1:{server.server_port}")
    for name in ("CLIENT_ID", "SECRET", "USERNAME", "PASSWORD"):
        monkeypatch.setenv(f"SPECLOOM_AKENEO_{name}", "x")
    try:
        assert "1 created, 0 changed" in run("export", "--target", "akeneo", "--push").output
        assert "0 created, 0 changed" in run("export", "--target", "akeneo", "--push").output
    finally:
        server.shutdown()
        server.server_close()
    assert set(state.products) == {"K-1"}


def test_a_family_is_imported_mapped_back_and_checked(home: Path, tmp_path: Path) -> None:
    exports = write_csv_exports(tmp_path / "akeneo")
    done = run("pim", "import", str(exports))
    assert done.exit_code == 0, done.output
    schema = home / "schemas" / "pim_knits.json"
    overrides = home / "schemas" / "pim_knits.overrides.yaml"
    assert schema.is_file()
    overrides.write_text("version: 1\nattributes: {yarn: {exclude: true}}\n")
    again = run("pim", "import", str(exports))
    assert "BREAKS: yarn is gone" in again.output
    assert "exclude: true" in overrides.read_text()  # an import never writes to it again
    assert "nothing has changed" in run("pim", "import", str(exports), "--dry-run").output
    mapped = run("pim", "mapping", "--schema", str(schema), "--locale", "en_US")
    (tmp_path / "m.yaml").write_text(mapped.output)
    checked = run("pim", "check", "m.yaml", "--catalog", str(exports))
    assert checked.exit_code == 0, checked.output
    assert run("pim", "mapping", "--schema", str(schema)).exit_code == 1  # needs a locale


def test_a_mapping_that_does_not_fit_the_pim_is_told_line_by_line(
    home: Path, tmp_path: Path
) -> None:
    exports = write_csv_exports(tmp_path / "akeneo")
    (tmp_path / "m.yaml").write_text(
        "target: akeneo\nfamilies: {knitwear: knitz}\nfields:\n"
        "  - {to: name, from: name}\n  - {to: colour, from: brand}\n"
        "  - {to: color, from: brand, as: text}\n"
    )
    done = run("pim", "check", "m.yaml", "--catalog", str(exports))
    assert done.exit_code == 3
    for part in ("locale_differs", "unknown_attribute", "other_type", "unknown_family"):
        assert part in done.output
