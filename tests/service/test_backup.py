"""Backup while the service works, and a restore elsewhere."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from extractor.cli.main import main
from extractor.config import Settings
from extractor.service.state import open_service_store
from extractor.storage.operations import JobState, Scope
from extractor.storage.store import Store
from tests.service.harness import ended, post, service
from tests.service.postgres import Postgres
from tests.unit.storage.builders import accept, record


def specloom(home: Path, url: str | None, *arguments: str) -> Result:
    variables = {"SPECLOOM_HOME": str(home), "SPECLOOM_DATABASE_URL": url}
    return CliRunner().invoke(main, arguments, env=variables)


def opened(home: Path, url: str | None) -> Store:
    return open_service_store(Settings(home=home, database_url=url))  # type: ignore[arg-type]


def test_what_is_restored_is_what_was_kept_when_the_copy_was_made(
    tmp_path: Path, database_url: str | None, request: pytest.FixtureRequest
) -> None:
    home, copy, other = tmp_path / "home", tmp_path / "copy", tmp_path / "other"
    store = opened(home, database_url)
    accept(store)
    record_id = store.records.save(record())
    key = store.keys.create("anna", [Scope.READ], who="test")
    erased = accept(store, b"erased before the second copy")
    (home / "schemas").mkdir()
    (home / "schemas" / "lamp.json").write_text("{}")
    assert specloom(home, database_url, "backup", str(copy)).exit_code == 0
    store.documents.erase(erased.document.id, who="test")
    again = specloom(home, database_url, "backup", str(copy))
    assert "; 0 files were copied" in again.output
    accept(store, b"came after the copy")
    target = None
    if database_url is not None:
        postgres: Postgres = request.getfixturevalue("postgres")
        target = postgres.new_database()
    done = specloom(other, target, "restore", str(copy))
    assert done.exit_code == 0, done.output
    assert "1 documents are back" in done.output
    back = opened(other, target)
    assert back.records.record(record_id) == store.records.record(record_id)
    assert back.documents.content(record().document.id)
    found = back.keys.find(key)
    assert found is not None
    assert found.name == "anna"
    assert (other / "schemas" / "lamp.json").exists()
    assert not list(copy.rglob(f"*{erased.document.id[7:]}*")), "what is erased leaves the copy"
    for one in (store, back):
        one.database.close()


def test_a_restore_does_not_write_over_what_is_there(tmp_path: Path) -> None:
    home, copy = tmp_path / "home", tmp_path / "copy"
    store = opened(home, None)
    accept(store)
    assert specloom(home, None, "backup", str(copy)).exit_code == 0
    refused = specloom(home, None, "restore", str(copy))
    assert refused.exit_code == 1
    assert "empty SPECLOOM_HOME" in refused.output
    store.database.close()


def test_what_waited_when_the_copy_was_made_is_read_after_the_restore(tmp_path: Path) -> None:
    home, copy = tmp_path / "first" / "home", tmp_path / "copy"
    home.parent.mkdir()
    store = opened(home, None)
    waiting = post(store, "Style: K-204 waiting")
    handed_over = post(store, "Style: K-204 handed to a queue that is not in the copy")
    store.jobs.mark_dispatched([handed_over.job])
    store.database.close()
    assert specloom(home, None, "backup", str(copy)).exit_code == 0
    folder = tmp_path / "second"
    folder.mkdir()
    assert specloom(folder / "home", None, "restore", str(copy)).exit_code == 0
    with service(folder) as running:
        again = running.store()
        running.start_worker()
        assert ended(again, waiting).state is JobState.DONE
        assert ended(again, handed_over).state is JobState.DONE, running.logs()
