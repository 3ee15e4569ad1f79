"""A real worker process on SQLite: what it does with good and bad documents, and how it ends."""

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from extractor.portfolio import own_store
from extractor.storage.errors import NotFoundError
from extractor.storage.model import RecordQuery
from extractor.storage.operations import JobState
from extractor.storage.store import Store
from tests.service.canned_worker import FAULTY, SLOW
from tests.service.harness import Service, ended, post, service, until


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    with service(tmp_path_factory.mktemp("worker")) as made:
        store = made.store()
        made.early = post(store, "Style: K-204. Made in Italy.")  # type: ignore[attr-defined]
        made.start_worker()
        until(lambda: bool(store.workers.alive()), "the worker is there")
        yield made


@pytest.fixture
def store(running: Service) -> Store:
    return running.stores[0]


def record_count(store: Store) -> int:
    return len(store.records.find(RecordQuery(limit=500)).records)


def test_what_was_posted_before_a_worker_was_there_is_read_with_its_place(
    running: Service, store: Store
) -> None:
    early = running.early  # type: ignore[attr-defined]
    job = ended(store, early)
    assert (job.state, job.attempts) == (JobState.DONE, 1), running.logs()
    record = store.records.record(job.record_id or "")
    assert record.products[0].values == {"style_code": "K-204", "country_of_origin": "IT"}
    assert (record.document.media_type, record.document.pages) == ("text/plain", 1)
    parsed = store.documents.parsed(early.document.id)
    assert parsed is not None
    evidence = record.products[0].fields[0].evidence[0]
    page = parsed.page(evidence.part, evidence.page)
    assert page.text[slice(*evidence.span)] == "K-204"


def test_a_document_that_cannot_be_read_is_set_aside_with_the_reason_and_can_be_asked_for_again(
    store: Store,
) -> None:
    beside = post(store, f"Style: K-204 {SLOW} beside")
    job = ended(store, post(store, f"Style: K-204 {FAULTY}"))
    assert (job.state, job.code, job.attempts) == (JobState.SET_ASIDE, "reading_failed", 3)
    assert "ArithmeticError" in (job.message or "")
    assert ended(store, beside).state is JobState.DONE, "what was read beside it is not touched"
    again = store.jobs.retry(job.id, who="test")
    assert (again.state, again.attempts, again.code) == (JobState.QUEUED, 0, None)
    until(lambda: store.jobs.get(job.id).state is JobState.SET_ASIDE, "it fails again")
    assert store.jobs.get(job.id).run == 2


def test_a_document_without_text_gives_a_record_that_says_so(store: Store) -> None:
    job = ended(store, post(store, "%PDF-1.4 nonsense", name="broken.pdf"))
    assert job.state is JobState.DONE
    problems = store.records.get(job.record_id or "").problems
    assert [problem.code for problem in problems] == ["damaged_pdf"]


def test_a_document_that_is_erased_while_it_is_read_leaves_nothing_behind(store: Store) -> None:
    slow = post(store, f"Style: K-204 {SLOW} erased")
    until(lambda: store.jobs.get(slow.job.id).state is JobState.RUNNING, "it is begun")
    before = record_count(store)
    store.documents.erase(slow.document.id, who="test")
    following = post(store, "Style: K-204 next")
    assert ended(store, following).state is JobState.DONE
    assert record_count(store) == before + 1
    assert not store.documents.files.has(slow.document.id)
    assert store.documents.files.derived(slow.document.id, "parsed.json.gz") is None
    with pytest.raises(NotFoundError):
        store.jobs.get(slow.job.id)


def test_with_sqlite_a_second_worker_is_refused(running: Service) -> None:
    assert running.start_worker().wait(60) == 1
    assert "one worker runs at a time" in running.logs()


def test_a_worker_ends_for_the_next_one_when_another_adapter_is_promoted(tmp_path: Path) -> None:
    with service(tmp_path) as own:
        store = own.store()
        worker = own.start_worker()
        until(lambda: bool(store.workers.alive()), "the worker is there")
        adapters = own_store(own.settings())
        adapters.folder.mkdir()
        adapters.route({"knitwear@1": "wool-1"})
        assert worker.wait(60) == 0, own.logs()
        own.start_worker()
        until(lambda: bool(store.workers.alive()), "the next one is there")
        assert store.workers.alive()[0].model_id.endswith("+wool-1")


def test_a_worker_that_is_told_to_end_finishes_what_it_has_in_hand(tmp_path: Path) -> None:
    with service(tmp_path) as own:
        store = own.store()
        slow = post(store, f"Style: K-204 {SLOW}")
        worker = own.start_worker()
        until(lambda: store.jobs.get(slow.job.id).state is JobState.RUNNING, "it is begun")
        worker.send_signal(signal.SIGTERM)
        assert worker.wait(60) == 0, own.logs()
        assert store.jobs.get(slow.job.id).state is JobState.DONE
        assert store.workers.all() == []
