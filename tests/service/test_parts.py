"""Parts of the worker and of the server, each by itself and in this process."""

import http.server
import json
import logging
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from extractor.errors import ConfigError, SchemaError
from extractor.service.deliver import Deliverer, WebhookTargets
from extractor.service.housekeeping import Housekeeping
from extractor.service.logs import JsonFormatter, Once
from extractor.service.patience import Patience
from extractor.service.shelf import SchemaShelf
from extractor.service.slot import take_slot
from extractor.service.supervisor import Command, supervise
from extractor.storage.database import sqlite_url
from extractor.storage.errors import StorageFullError
from extractor.storage.operations import JobState
from extractor.storage.store import Store, open_store
from extractor.storage.tables import DeliveryRow, DocumentRow
from tests.service.harness import until
from tests.service.postgres import free_port
from tests.unit.storage.builders import accept, upload


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(sqlite_url(tmp_path / "store.db"), tmp_path)
    yield opened
    opened.database.close()


@contextmanager
def receiver(status: int) -> Iterator[tuple[int, list[bytes]]]:
    """Run a server that answers every call with `status`."""
    bodies: list[bytes] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            bodies.append(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(status)
            self.send_header("Location", "http://127.0.0.1:1/elsewhere")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = http.server.HTTPServer(("127.0.0.1", free_port()), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    yield server.server_port, bodies
    server.shutdown()
    server.server_close()
    thread.join()


def due_again(store: Store) -> int:
    """Let what was put off be due now, and return how many there are."""
    with store.database.write() as session:
        past = datetime.now(UTC) - timedelta(seconds=1)
        rows = session.scalars(
            update(DeliveryRow)
            .where(DeliveryRow.state == "due")
            .values(due_at=past)
            .returning(DeliveryRow.id)
        )
        return len(rows.all())


@pytest.mark.parametrize("status", [500, 404, 302])
def test_a_webhook_that_is_not_taken_is_tried_eight_times_with_the_same_id(
    store: Store, status: int
) -> None:
    with receiver(status) as (port, bodies):
        told = replace(upload(), webhook=f"http://127.0.0.1:{port}/hook")
        (accepted,) = store.intake.accept([told])
        store.jobs.fail(accepted.job.id, 1, code="x", message="y")
        deliverer = Deliverer(store, WebhookTargets((f"127.0.0.1:{port}",), "hush"))
        while due_again(store):
            assert deliverer.deliver() == 1
            assert deliverer.deliver() == 0, "not again at once"
    assert len(bodies) == 8
    assert len({json.loads(body)["id"] for body in bodies}) == 1


def test_a_host_that_was_taken_off_the_list_is_not_called_any_more(store: Store) -> None:
    with receiver(204) as (port, bodies):
        told = replace(upload(), webhook=f"http://127.0.0.1:{port}/hook")
        (accepted,) = store.intake.accept([told])
        store.jobs.fail(accepted.job.id, 1, code="x", message="y")
        Deliverer(store, WebhookTargets(("other.example",), "hush")).deliver()
    assert bodies == []


def test_old_documents_are_erased_and_young_ones_kept(store: Store) -> None:
    old, young = accept(store, b"old"), accept(store, b"young")
    with store.database.write() as session:
        before = datetime.now(UTC) - timedelta(days=31)
        session.execute(
            update(DocumentRow).where(DocumentRow.id == old.document.id).values(received_at=before)
        )
    Housekeeping(store, retention_days=None).keep()
    assert len(store.documents.latest()) == 2
    Housekeeping(store, retention_days=30).keep()
    assert [one.id for one in store.documents.latest()] == [young.document.id]
    assert not store.documents.files.has(old.document.id)
    assert store.audit.latest()[0].who == "retention"


def test_bytes_that_a_killed_process_left_behind_are_removed(store: Store, tmp_path: Path) -> None:
    kept = accept(store)
    store.documents.files.stage(b"never put")
    store.documents.files.stage(b"put, and then the process was killed").put()
    assert store.documents.files.sweep_staging(older_than_s=-1) == 1
    assert store.documents.remove_orphans(older_than_s=-1) == 1
    assert [*store.documents.files.ids(older_than_s=-1)] == [kept.document.id]
    assert list((tmp_path / "staging").iterdir()) == []


def test_patience_ends_when_there_is_room_again() -> None:
    answers = iter([StorageFullError("full"), StorageFullError("full"), None])

    def action() -> str:
        if (error := next(answers)) is not None:
            raise error
        return "done"

    assert Patience(threading.Event())(action) == "done"


def test_patience_ends_with_the_process() -> None:
    stop = threading.Event()
    stop.set()

    def action() -> None:
        raise StorageFullError("full")

    with pytest.raises(StorageFullError):
        Patience(stop)(action)


def test_a_name_is_taken_again_after_its_worker_and_never_twice_at_a_time(tmp_path: Path) -> None:
    first, second = take_slot(tmp_path, only_one=False), take_slot(tmp_path, only_one=False)
    assert first.name != second.name
    with pytest.raises(ConfigError) as refusal:
        take_slot(tmp_path, only_one=True)
    assert refusal.value.code == "worker_runs"
    first.close()
    again = take_slot(tmp_path, only_one=True)
    assert again.name == first.name
    again.close()
    second.close()


def test_a_process_that_ends_is_started_again_and_all_end_together(tmp_path: Path) -> None:
    marks = tmp_path / "starts"
    short = f"open({str(marks)!r}, 'a').write('x')"
    stop = threading.Event()
    commands = [
        Command("short", (sys.executable, "-c", short)),
        Command("long", (sys.executable, "-c", "import time; time.sleep(600)")),
    ]
    thread = threading.Thread(target=supervise, args=(commands, stop))
    thread.start()
    until(lambda: marks.exists() and len(marks.read_text()) >= 2, "it is started again")
    stop.set()
    thread.join(timeout=30)
    assert not thread.is_alive()


def test_schemas_are_found_by_name_and_own_ones_in_the_folder(tmp_path: Path) -> None:
    shelf = SchemaShelf(tmp_path / "schemas")
    assert shelf.canonical("knitwear") == "knitwear@1"
    assert shelf.canonical("auto") == "auto"
    (tmp_path / "schemas").mkdir()
    lamp = {"title": "Lamp", "type": "object", "properties": {"wattage": {"type": "string"}}}
    (tmp_path / "schemas" / "lamp.json").write_text(json.dumps(lamp))
    (tmp_path / "schemas" / "broken.json").write_text("{")
    names = [schema.schema_id for schema in shelf.all()]
    assert "lamp@1" in names or "lamp" in "".join(names)
    assert shelf.find("lamp").spec().attributes[0].name == "wattage"
    for name in ("broken", "../secret", "/etc/hostname", "os:path", "lamp.json", ""):
        with pytest.raises(SchemaError):
            shelf.find(name)


def test_the_log_says_the_same_words_once_in_a_while() -> None:
    def warning(words: str, at: float) -> logging.LogRecord:
        made = logging.LogRecord("dbos", logging.WARNING, "", 0, words, None, None)
        made.created = at
        return made

    once = Once(every_s=30)
    assert [once.filter(warning("disk is full", at)) for at in (100.0, 101.0, 131.0)] == [
        True,
        False,
        True,
    ]
    line = json.loads(JsonFormatter().format(warning("disk is full", 100.0)))
    assert (line["message"], line["level"]) == ("disk is full", "warning")


def test_a_job_that_the_queue_lost_is_handed_over_under_another_name(store: Store) -> None:
    job = accept(store).job
    store.jobs.mark_dispatched([job])
    store.jobs.redispatch(job.id, job.run)
    assert store.jobs.undispatched(10)[0].dispatches == 1
    assert store.jobs.counts()[JobState.QUEUED] == 1
