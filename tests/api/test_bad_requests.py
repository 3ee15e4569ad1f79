"""What must be refused with a 4xx, and change nothing."""

import io
import json
from contextlib import closing

import pytest
from flask_openapi3.openapi import OpenAPI
from werkzeug.test import EnvironBuilder

from extractor.storage.store import Store
from tests.api.conftest import Caller
from tests.api.forms import OFFER, form

LONG_KEY = {"Idempotency-Key": "x" * 201}
PROBLEM = "application/problem+json"


def untouched(store: Store) -> bool:
    files = store.documents.files
    return not store.documents.latest() and not list(files.ids(older_than_s=-1))


class Untouchable(io.RawIOBase):
    """A body that fails the test when it is read."""

    def readable(self) -> bool:
        return True

    def readinto(self, _: object) -> int:
        raise AssertionError("the body was read")


def body_of(length: int) -> dict[str, object]:
    environ = {
        "wsgi.input": Untouchable(),
        "CONTENT_LENGTH": str(length),
        "CONTENT_TYPE": "multipart/form-data; boundary=x",
    }
    return {"environ_overrides": environ}


def test_a_claim_of_two_gigabytes_is_refused_before_anything_is_read(
    submitter: Caller, store: Store
) -> None:
    answer = submitter("POST", "/v1/documents", **body_of(2 * 10**9))
    assert answer.status_code == 413
    assert untouched(store)


def test_without_a_key_the_body_is_not_even_looked_at(app: OpenAPI) -> None:
    answer = app.test_client().post("/v1/documents", **body_of(1_000))
    assert answer.status_code == 401


def test_a_file_over_the_limit_is_refused_with_all_that_came_along(
    submitter: Caller, store: Store
) -> None:
    large = ("large.pdf", b"x" * 1_000_001)
    with closing(EnvironBuilder(data=form(OFFER, large), method="POST")) as made:
        body = made.get_environ()
        stream = body["wsgi.input"]
        answer = submitter(
            "POST",
            "/v1/documents",
            data=stream.read(),
            content_type=body["CONTENT_TYPE"],
        )
        stream.close()
    assert (answer.status_code, answer.json["code"]) == (413, "too_large")
    assert untouched(store)


@pytest.mark.parametrize(
    ("request_", "status", "code"),
    [
        ({"data": {}}, 422, "bad_parameters"),
        ({"json": {"file": "x"}}, 422, "bad_parameters"),
        ({"data": b"not a form", "content_type": "multipart/form-data"}, 422, "bad_parameters"),
        ({"data": form(("a", b""))}, 422, "empty_document"),
        ({"data": form(OFFER, ("b", b""))}, 422, "empty_document"),
        ({"data": form(OFFER, schema="nothing")}, 422, "schema_unknown"),
        ({"data": form(OFFER, schema="os:system")}, 422, "schema_unknown"),
        ({"data": form(OFFER, schema="../../../etc/passwd")}, 422, "schema_unknown"),
        ({"data": form(OFFER, schema="/etc/hostname")}, 422, "schema_unknown"),
        ({"data": form(OFFER, schemas="knitwear")}, 422, "bad_parameters"),
        ({"data": form(OFFER, schema="'; DROP TABLE jobs; --")}, 422, "schema_unknown"),
        ({"data": form(*[OFFER] * 101)}, 422, "too_many_files"),
        ({"data": form(OFFER), "headers": LONG_KEY}, 422, "bad_idempotency_key"),
    ],
)  # fmt: skip
def test_a_bad_post_is_refused_and_keeps_nothing(
    submitter: Caller, store: Store, request_: dict[str, object], status: int, code: str
) -> None:
    answer = submitter("POST", "/v1/documents", **request_)
    assert (answer.status_code, answer.json["code"]) == (status, code)
    assert answer.mimetype == PROBLEM
    assert untouched(store)


@pytest.mark.parametrize("wait", ["-1", "61", "nan", "inf", "x"])
def test_a_wait_that_is_none_is_refused(submitter: Caller, wait: str) -> None:
    answer = submitter("POST", f"/v1/documents?wait={wait}", data=form(OFFER))
    assert answer.status_code == 422


@pytest.mark.parametrize(
    "path",
    [
        "/v1/documents/..%2f..%2fetc%2fpasswd",
        "/v1/documents/sha256:" + "g" * 64,
        "/v1/documents/sha256:" + "a" * 64,
        "/v1/documents/sha256:" + "a" * 64 + "/content",
        "/v1/documents/%00/content",
        "/v1/records/1%27%20OR%20%271%27=%271",
        "/v1/jobs/1%3B%20DROP%20TABLE%20jobs",
        "/static/..%2f..%2fpyproject.toml",
        "/static/swagger/..%2f..%2f__init__.py",
    ],
)
def test_paths_and_statements_in_ids_find_nothing(admin: Caller, path: str) -> None:
    assert admin("GET", path).status_code == 404


def test_an_id_that_is_too_long_is_refused(admin: Caller) -> None:
    assert admin("GET", "/v1/jobs/" + "a" * 5_000).status_code == 422


def test_a_replayed_idempotency_key_with_other_content_is_refused(
    submitter: Caller, store: Store
) -> None:
    key = {"Idempotency-Key": "order-17"}
    first = submitter("POST", "/v1/documents", data=form(OFFER), headers=key)
    again = submitter("POST", "/v1/documents", data=form(OFFER), headers=key)
    assert first.json["jobs"][0]["id"] == again.json["jobs"][0]["id"]
    other = submitter("POST", "/v1/documents", data=form(("b", b"other")), headers=key)
    assert (other.status_code, other.json["code"]) == (422, "idempotency_key_reused")
    assert len(store.documents.latest()) == 1


def test_methods_and_addresses_that_are_none_are_refused_as_problems(admin: Caller) -> None:
    wrong = admin("PUT", "/v1/documents")
    assert (wrong.status_code, wrong.mimetype) == (405, PROBLEM)
    assert "POST" in wrong.headers["Allow"]
    missing = admin("GET", "/v1/nothing")
    assert (missing.status_code, missing.json["code"]) == (404, "not_found")


def test_a_problem_has_all_that_rfc_9457_names_and_quotes_nothing(submitter: Caller) -> None:
    secret_words = "confidential-price-list"
    answer = submitter("POST", "/v1/documents", data=form(OFFER, schema=secret_words))
    problem = json.loads(answer.data)
    assert problem.keys() >= {"type", "title", "status", "detail", "instance", "code"}
    assert problem["status"] == answer.status_code == 422
    assert problem["type"].endswith(problem["code"])
    assert secret_words not in answer.text


def test_an_error_in_the_program_says_no_more_than_where_to_look(
    admin: Caller, store: Store
) -> None:
    store.database.close()
    (store.documents.files._documents.parent / "specloom.db").unlink()
    answer = admin("GET", "/v1/documents")
    assert answer.status_code in (500, 503)
    assert "sqlite" not in answer.text.lower()
    assert "Traceback" not in answer.text
