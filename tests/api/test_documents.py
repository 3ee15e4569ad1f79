import pytest

from extractor.config import Settings
from extractor.portfolio import own_store
from extractor.storage.operations import JobState
from extractor.storage.store import Store
from tests.api.conftest import Caller
from tests.api.forms import OFFER, form
from tests.unit.storage.builders import record


def post(caller: Caller, *files: tuple[str, bytes], query: str = "", **fields: str) -> object:
    return caller("POST", f"/v1/documents{query}", data=form(*files, **fields))


def test_a_posted_file_gets_a_job_that_can_be_asked_after(submitter: Caller) -> None:
    answer = post(submitter, OFFER, schema="knitwear")
    assert answer.status_code == 202
    (job,) = answer.json["jobs"]
    assert (job["state"], job["schema"], job["name"]) == ("queued", "knitwear@1", "offer.txt")
    assert job["document"].startswith("sha256:")
    assert submitter("GET", f"/v1/jobs/{job['id']}").json["id"] == job["id"]


def test_the_same_file_posted_again_gives_the_same_job(submitter: Caller) -> None:
    first, again = (post(submitter, OFFER).json["jobs"][0]["id"] for _ in range(2))
    assert first == again
    assert post(submitter, OFFER, schema="fabric").json["jobs"][0]["id"] != first


def test_an_adapter_that_is_promoted_makes_a_new_reading_and_going_back_the_earlier_one(
    submitter: Caller, settings: Settings
) -> None:
    job = post(submitter, OFFER, schema="knitwear").json["jobs"][0]
    adapters = own_store(settings)
    adapters.folder.mkdir()
    adapters.route({"knitwear@1": "wool-1"})
    again = post(submitter, OFFER, schema="knitwear").json["jobs"][0]
    assert (again["id"] != job["id"], again["state"]) == (True, "queued")
    assert again["document"] == job["document"]
    assert again["model"] == f"{job['model']}+wool-1"
    assert submitter("GET", "/v1/models").json["current"] == again["model"]
    adapters.rollback()
    assert post(submitter, OFFER, schema="knitwear").json["jobs"][0]["id"] == job["id"]


def test_waiting_gives_the_end_as_soon_as_it_is_there(
    submitter: Caller, reader: Caller, store: Store
) -> None:
    job = post(submitter, OFFER, schema="knitwear").json["jobs"][0]
    store.jobs.start(job["id"], 1, worker="w")
    record_id = store.records.save(record(OFFER[1]))
    store.jobs.finish(job["id"], 1, record_id=record_id)
    answer = post(submitter, OFFER, query="?wait=30", schema="knitwear")
    assert answer.status_code == 200
    assert answer.json["jobs"][0]["record"] == record_id
    whole = reader("GET", f"/v1/records/{record_id}").json
    assert whole["record"]["products"][0]["values"]["style_code"] == "K-204"
    assert whole["record"]["products"][0]["fields"][0]["evidence"][0]["box"] == [1, 2, 3, 4]
    assert whole["decisions"][0]["decision"] == "open"


def test_the_page_of_documents_names_the_schema_that_was_decided_on(
    submitter: Caller, store: Store
) -> None:
    job = post(submitter, OFFER).json["jobs"][0]
    store.jobs.start(job["id"], 1, worker="w")
    store.jobs.finish(job["id"], 1, record_id=store.records.save(record(OFFER[1])))
    page = submitter("GET", "/latest").text
    assert "knitwear@1" in page
    assert "auto" not in page


def test_waiting_too_short_answers_202(submitter: Caller) -> None:
    assert post(submitter, OFFER, query="?wait=0.1").status_code == 202


def test_the_bytes_come_back_as_a_file_to_save_whatever_they_are(
    submitter: Caller, reader: Caller
) -> None:
    page = b"<html><script>alert(1)</script></html>"
    job = post(submitter, ("offer.html", page)).json["jobs"][0]
    answer = reader("GET", f"/v1/documents/{job['document']}/content")
    assert answer.data == page
    assert answer.mimetype == "application/octet-stream"
    assert answer.headers["Content-Disposition"].startswith("attachment")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_an_erased_document_is_gone_and_the_audit_says_who_did_it(
    submitter: Caller, admin: Caller, store: Store
) -> None:
    document = post(submitter, OFFER).json["jobs"][0]["document"]
    assert admin("DELETE", f"/v1/documents/{document}").status_code == 204
    assert admin("GET", f"/v1/documents/{document}").status_code == 404
    assert admin("DELETE", f"/v1/documents/{document}").status_code == 404
    assert not store.documents.files.has(document)
    entries = admin("GET", f"/v1/audit?document={document}").json["entries"]
    assert [(one["who"], one["action"]) for one in entries] == [
        ("admin", "erase"),
        ("submitter", "submit"),
    ]


def test_a_full_queue_answers_429_and_says_when_to_come_back(submitter: Caller) -> None:
    for number in range(5):
        assert post(submitter, (f"{number}", b"%d" % number)).status_code == 202
    answer = post(submitter, OFFER)
    assert (answer.status_code, answer.json["code"]) == (429, "queue_full")
    assert int(answer.headers["Retry-After"]) > 0


def test_lists_go_on_where_the_page_before_ended(submitter: Caller, reader: Caller) -> None:
    posted = [post(submitter, (f"{n}", b"%d" % n)).json["jobs"][0]["document"] for n in range(3)]
    first = reader("GET", "/v1/documents?limit=2").json
    second = reader("GET", f"/v1/documents?limit=2&after={first['next']}").json
    seen = [one["id"] for one in (*first["documents"], *second["documents"])]
    assert seen == posted[::-1]
    assert second["next"] is None


def test_a_job_that_was_set_aside_says_why_and_is_tried_again_by_an_admin(
    submitter: Caller, admin: Caller, store: Store
) -> None:
    job_id = post(submitter, OFFER).json["jobs"][0]["id"]
    for _ in range(4):
        store.jobs.start(job_id, 1, worker="w")
        store.jobs.count_attempt(job_id, 1)
    shown = submitter("GET", f"/v1/jobs/{job_id}").json
    assert (shown["state"], shown["code"]) == ("set_aside", "worker_ended")
    assert submitter("POST", f"/v1/jobs/{job_id}/retry").status_code == 403
    assert admin("POST", f"/v1/jobs/{job_id}/retry").status_code == 202
    assert store.jobs.get(job_id).state is JobState.QUEUED
    assert admin("POST", f"/v1/jobs/{job_id}/retry").status_code == 409


@pytest.mark.parametrize("address", ["https://pim.example/hook", "http://127.0.0.1:9000/hook"])
def test_a_webhook_on_a_listed_host_is_kept(submitter: Caller, store: Store, address: str) -> None:
    job = post(submitter, OFFER, webhook=address).json["jobs"][0]
    assert store.jobs.get(job["id"]).webhook == address


@pytest.mark.parametrize(
    "address",
    [
        "https://evil.example/hook",
        "https://pim.example.evil.example/",
        "https://pim.example@evil.example/",
        "http://127.0.0.1:9001/hook",
        "http://169.254.169.254/latest/meta-data",
        "file:///etc/passwd",
        "gopher://pim.example/",
        "https://pim.example:99999/",
        "pim.example",
    ],
)
def test_a_webhook_elsewhere_is_refused_and_nothing_is_taken_in(
    submitter: Caller, store: Store, address: str
) -> None:
    answer = post(submitter, OFFER, webhook=address)
    assert (answer.status_code, answer.json["code"]) == (422, "webhook_refused")
    assert store.documents.latest() == []
