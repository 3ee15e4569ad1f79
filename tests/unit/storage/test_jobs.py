from dataclasses import replace

import pytest

from extractor.storage.errors import NotFoundError, StoreRefusal
from extractor.storage.jobs import StartOutcome
from extractor.storage.operations import Job, JobState
from extractor.storage.store import Store
from tests.unit.storage.builders import accept, record, upload


def begin(store: Store, job: Job) -> StartOutcome:
    start = store.jobs.start(job.id, job.run, worker="w")
    store.jobs.count_attempt(job.id, job.run)
    return start.outcome


def test_a_job_that_never_ends_is_set_aside_at_the_fourth_begin(store: Store) -> None:
    job = accept(store).job
    outcomes = [begin(store, job) for _ in range(4)]
    assert outcomes == [StartOutcome.READ] * 3 + [StartOutcome.NOTHING]
    set_aside = store.jobs.get(job.id)
    assert (set_aside.state, set_aside.code) == (JobState.SET_ASIDE, "worker_ended")


def test_an_attempt_that_the_machine_spoilt_does_not_count(store: Store) -> None:
    job = accept(store).job
    for _ in range(5):
        assert begin(store, job) is StartOutcome.READ
        store.jobs.give_back(job.id, job.run)
    assert store.jobs.get(job.id).attempts == 0


def test_a_job_ends_once_whoever_says_so_again(store: Store) -> None:
    job = accept(store).job
    begin(store, job)
    record_id = store.records.save(record())
    store.jobs.finish(job.id, job.run, record_id=record_id)
    store.jobs.fail(job.id, job.run, code="late", message="by a worker that was held to be dead")
    assert store.jobs.get(job.id).state is JobState.DONE
    assert begin(store, job) is StartOutcome.NOTHING


def test_what_an_earlier_run_says_does_not_touch_the_next_run(store: Store) -> None:
    job = accept(store).job
    begin(store, job)
    store.jobs.fail(job.id, job.run, code="x", message="y")
    again = store.jobs.retry(job.id, who="anna")
    store.jobs.fail(job.id, job.run, code="late", message="of the first run")
    assert store.jobs.get(job.id).state is JobState.QUEUED
    assert begin(store, again) is StartOutcome.READ


def test_only_what_failed_can_be_asked_for_again(store: Store) -> None:
    job = accept(store).job
    with pytest.raises(StoreRefusal) as refusal:
        store.jobs.retry(job.id, who="anna")
    assert refusal.value.code == "not_failed"


def test_new_jobs_are_handed_over_once_and_again_when_they_are_lost(store: Store) -> None:
    job = accept(store).job
    assert [one.id for one in store.jobs.undispatched(10)] == [job.id]
    store.jobs.mark_dispatched([job])
    assert store.jobs.undispatched(10) == []
    assert [one.id for one in store.jobs.unended(dispatched_before_s=-1)] == [job.id]
    store.jobs.redispatch(job.id, job.run)
    (again,) = store.jobs.undispatched(10)
    assert again.dispatches == job.dispatches + 1


def test_the_queue_is_told_of_few_jobs_at_a_time_and_of_those_begun_before_first(
    store: Store,
) -> None:
    jobs = [accept(store, b"%d" % number).job for number in range(4)]
    store.jobs.count_attempt(jobs[3].id, 1)
    first = store.jobs.undispatched(2)
    assert [one.id for one in first] == [jobs[3].id, jobs[0].id]
    store.jobs.mark_dispatched(first)
    assert store.jobs.undispatched(2) == []
    assert [one.id for one in store.jobs.undispatched(3)] == [jobs[1].id]


def test_the_end_of_a_job_is_announced_once_for_each_run(store: Store) -> None:
    (accepted,) = store.intake.accept([replace(upload(), webhook="https://pim.example/hook")])
    job = accepted.job
    begin(store, job)
    store.jobs.fail(job.id, job.run, code="x", message="y")
    store.jobs.fail(job.id, job.run, code="x", message="y")
    (delivery,) = store.deliveries.claim()
    assert (delivery.job_id, delivery.attempts) == (job.id, 1)
    assert store.deliveries.claim() == [], "nobody else gets it meanwhile"
    store.deliveries.done(delivery.id, "204")


def test_a_delivery_that_fails_is_not_tried_again_at_once(store: Store) -> None:
    (accepted,) = store.intake.accept([replace(upload(), webhook="https://pim.example/hook")])
    store.jobs.fail(accepted.job.id, 1, code="x", message="y")
    (delivery,) = store.deliveries.claim()
    store.deliveries.failed(delivery.id, "500")
    assert store.deliveries.claim() == [], "not at once"


def test_a_job_of_an_erased_document_is_gone(store: Store) -> None:
    accepted = accept(store)
    store.documents.erase(accepted.document.id, who="anna")
    with pytest.raises(NotFoundError):
        store.jobs.get(accepted.job.id)
    assert begin(store, accepted.job) is StartOutcome.NOTHING
