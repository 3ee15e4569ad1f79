import dataclasses
import threading

import pytest

from extractor.storage.errors import QueueFullError, StoreRefusal
from extractor.storage.intake import Accepted, Claim
from extractor.storage.operations import JobState
from extractor.storage.store import Store
from tests.unit.storage.builders import TEXT, accept, record, upload


def test_the_same_bytes_schema_and_model_give_the_same_job(store: Store) -> None:
    first = accept(store)
    again = accept(store, name="renamed.txt")
    assert (first.created, again.created) == (True, False)
    assert again.job.id == first.job.id
    assert again.document.name == "offer.txt"
    assert accept(store, model="m2").job.id != first.job.id
    assert store.documents.content(first.document.id) == TEXT


def test_many_posts_of_the_same_bytes_at_the_same_moment_give_one_job(store: Store) -> None:
    given: list[Accepted] = []

    def post() -> None:
        given.append(accept(store))

    threads = [threading.Thread(target=post) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(given) == 8
    assert len({one.job.id for one in given}) == 1
    assert sum(one.created for one in given) == 1


def test_a_full_queue_refuses_all_of_a_request_and_keeps_nothing_of_it(store: Store) -> None:
    for number in range(4):
        accept(store, b"document %d" % number)
    with pytest.raises(QueueFullError):
        store.intake.accept([upload(b"fits"), upload(b"does not fit")])
    assert store.jobs.counts()[JobState.QUEUED] == 4
    assert len(store.documents.latest()) == 4
    assert accept(store, b"document 1").created is False, "what is known needs no room"


def test_what_is_being_read_takes_no_place_in_the_queue(store: Store) -> None:
    for number in range(5):
        job = accept(store, b"document %d" % number).job
    store.jobs.start(job.id, job.run, worker="w")
    accept(store, b"one more")


def test_an_idempotency_key_cannot_be_used_for_something_else(store: Store) -> None:
    claim = Claim("key-1", "anna", "a" * 64)
    (first,) = store.intake.accept([upload()], claim)
    (again,) = store.intake.accept([upload()], claim)
    assert again.job.id == first.job.id
    with pytest.raises(StoreRefusal) as refusal:
        store.intake.accept([upload(b"other")], Claim("key-1", "anna", "b" * 64))
    assert refusal.value.code == "idempotency_key_reused"
    assert len(store.documents.latest()) == 1
    store.intake.accept([upload(b"other")], Claim("key-1", "berta", "b" * 64))


def test_a_refused_post_leaves_the_idempotency_key_free(store: Store) -> None:
    for number in range(5):
        accept(store, b"document %d" % number)
    claim = Claim("key-1", "anna", "a" * 64)
    with pytest.raises(QueueFullError):
        store.intake.accept([upload(b"late")], claim)
    store.documents.erase(store.documents.latest()[0].id, who="anna")
    store.intake.accept([upload(b"another")], dataclasses.replace(claim, fingerprint="b" * 64))


@pytest.mark.parametrize(
    ("posted", "kept"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\anna\\offer.pdf", "offer.pdf"),
        ("a\r\nSet-Cookie: x", "aSet-Cookie: x"),
        ("", "document"),
        ("../", "document"),
        ("x" * 400, "x" * 255),
        ("'; DROP TABLE jobs; --", "'; DROP TABLE jobs; --"),
    ],
)
def test_a_name_is_for_people_and_never_a_path(store: Store, posted: str, kept: str) -> None:
    assert accept(store, name=posted).document.name == kept


def test_erasing_while_it_is_posted_again_leaves_rows_and_bytes_together(store: Store) -> None:
    first = accept(store)
    store.records.save(record())

    def erase() -> None:
        store.documents.erase(first.document.id, who="anna")

    eraser = threading.Thread(target=erase)
    eraser.start()
    accept(store)
    eraser.join()
    rows = {one.id for one in store.documents.latest()}
    assert store.documents.files.has(first.document.id) == (first.document.id in rows)
