from pathlib import Path

import pytest

from extractor.storage.store import Store
from tests.api.conftest import Caller
from tests.api.forms import form

SAMPLE = Path(__file__).resolve().parents[2] / "samples" / "RE_K-204_composition.eml"
RAW = {"content_type": "message/rfc822"}


def mail(**headers: str) -> bytes:
    fields = {"From": "a@mill.example", "To": "in@shop.example", "Subject": "Offer"} | headers
    head = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in fields.items())
    return f"{head}\r\nStyle: K-204\r\n".encode()


def test_a_raw_message_becomes_a_job_named_by_its_subject(submitter: Caller, store: Store) -> None:
    answer = submitter("POST", "/v1/mail?schema=knitwear", data=SAMPLE.read_bytes(), **RAW)
    assert answer.status_code == 202
    (job,) = answer.json["jobs"]
    assert job["schema"] == "knitwear@1"
    assert job["name"].endswith(".eml")
    assert store.documents.content(job["document"]) == SAMPLE.read_bytes()


@pytest.mark.parametrize("field", ["email", "body-mime"])
def test_the_forms_of_mail_gateways_are_taken_too(
    submitter: Caller, store: Store, field: str
) -> None:
    answer = submitter("POST", "/v1/mail", data={field: mail().decode()})
    if answer.status_code == 415:  # url-encoded where there is no file
        answer = submitter(
            "POST", "/v1/mail", data={field: mail().decode()}, content_type="multipart/form-data"
        )
    assert answer.status_code == 202
    assert b"Style: K-204" in store.documents.content(answer.json["jobs"][0]["document"])


@pytest.mark.parametrize(
    "headers",
    [
        {"Auto_Submitted": "auto-replied (vacation)"},
        {"Return_Path": "<>"},
        {"Content_Type": 'multipart/report; report-type="delivery-status"; boundary=x'},
    ],
)
def test_bounces_and_automatic_replies_are_refused(
    submitter: Caller, store: Store, headers: dict[str, str]
) -> None:
    answer = submitter("POST", "/v1/mail", data=mail(**headers), **RAW)
    assert (answer.status_code, answer.json["code"]) == (422, "mail_loop")
    assert store.documents.latest() == []


def test_a_mail_that_goes_round_in_circles_is_refused(submitter: Caller) -> None:
    circling = b"Received: by relay.example\r\n" * 101 + mail()
    answer = submitter("POST", "/v1/mail", data=circling, **RAW)
    assert answer.json["code"] == "mail_loop"


def test_an_order_mail_that_a_program_sent_is_welcome(submitter: Caller) -> None:
    generated = mail(Auto_Submitted="auto-generated", Received="by relay.example")
    assert submitter("POST", "/v1/mail", data=generated, **RAW).status_code == 202


@pytest.mark.parametrize(
    ("request_", "status", "code"),
    [
        ({"data": b"", **RAW}, 422, "not_a_mail"),
        ({"data": b"just text", **RAW}, 422, "not_a_mail"),
        ({"data": b"\x00\xff" * 500, **RAW}, 422, "not_a_mail"),
        ({"data": mail(), "content_type": "text/html"}, 415, "unsupported_media_type"),
        ({"data": mail(), "content_type": "application/json"}, 415, "unsupported_media_type"),
        ({"data": form(("a.eml", mail()))}, 422, "no_file"),
    ],
)
def test_what_is_no_mail_is_refused(
    submitter: Caller, store: Store, request_: dict[str, object], status: int, code: str
) -> None:
    answer = submitter("POST", "/v1/mail", **request_)
    assert (answer.status_code, answer.json["code"]) == (status, code)
    assert store.documents.latest() == []


def test_a_subject_that_tries_things_is_a_harmless_name(submitter: Caller) -> None:
    subject = "../../x <script>alert(1)</script>\x07 =cmd|'/C calc'!A1"
    answer = submitter("POST", "/v1/mail", data=mail(Subject=subject), **RAW)
    name = answer.json["jobs"][0]["name"]
    assert not set("<>/\x07|='") & set(name)
