"""`POST /v1/mail`: a message as a mail gateway hands it on."""

from __future__ import annotations

import re
from http import HTTPStatus

from flask import Response, request
from flask_openapi3.blueprint import APIBlueprint
from flask_openapi3.models.tag import Tag
from pydantic import Field

from api.answers import PROBLEMS
from api.asked import Asked
from api.auth import needs
from api.documents import waited
from api.problems import RequestError
from api.uploads import Incoming, take_in
from api.views import JobsView
from extractor.storage.operations import Scope

blueprint = APIBlueprint(
    "mail", __name__, url_prefix="/v1", abp_tags=[Tag(name="Documents")], abp_responses=PROBLEMS
)

# RFC 5321 6.3: 100 hops are more than any honest way has.
MAX_HOPS = 100
# The header is looked at without a parser: parsing foreign bytes is for the limited process.
_HEAD_BYTES = 256_000
_HEADER = re.compile(rb"^([!-9;-~]{1,100})[ \t]*:[ \t]*([^\r\n]*)", re.MULTILINE)
_TYPES = ("message/rfc822", "application/octet-stream", "text/plain", "")
_FIELDS = ("email", "body-mime", "message")  # SendGrid, Mailgun, others


class MailQuery(Asked):
    """What to look for in the mail, and how long to wait."""

    schema_: str = Field(default="auto", alias="schema", max_length=100)
    wait: float = Field(default=0, ge=0, le=60, description="In seconds.")


@blueprint.post("/mail", summary="Post a mail", responses={HTTPStatus.ACCEPTED: JobsView})
@needs(Scope.SUBMIT)
def post_mail(query: MailQuery) -> Response:
    """Take in a raw message (message/rfc822), or one in the field `email` of a form.

    The message with its attachments is one document. Bounces, automatic replies and messages that
    go round in circles are refused, so that no two machines talk to each other for ever.
    """
    content = _message()
    headers = _headers(content)
    _refuse_loops(headers)
    name = f"{_subject(headers)}.eml"
    jobs = take_in([Incoming(name, content)], schema=query.schema_, webhook=None, action="mail")
    return waited(jobs, query.wait)


def _message() -> bytes:
    if request.mimetype == "multipart/form-data":
        for field in _FIELDS:
            if field in request.files:
                return bytes(request.files[field].read())
            if field in request.form:
                return request.form[field].encode("utf-8", "surrogateescape")
        raise RequestError("The form has no field `email` with the message.", code="no_file")
    if request.mimetype not in _TYPES:
        raise RequestError("Send the raw message as message/rfc822.", code="unsupported_media_type")
    return request.get_data(cache=False)


def _headers(content: bytes) -> list[tuple[str, str]]:
    """Return the header lines, folded ones without what follows in the next line.

    Raises:
        RequestError: there are none (code `not_a_mail`).
    """
    head = re.split(rb"\r?\n\r?\n", content[:_HEAD_BYTES], maxsplit=1)[0]
    found = [
        (name.decode("ascii").lower(), value.decode("utf-8", "replace").strip())
        for name, value in _HEADER.findall(head)
    ]
    if not {"from", "to", "subject", "received", "date", "message-id"} & {n for n, _ in found}:
        raise RequestError("This is no mail: it has no header.", code="not_a_mail")
    return found


def _refuse_loops(headers: list[tuple[str, str]]) -> None:
    first = dict(reversed(headers))
    hops = sum(1 for name, _ in headers if name == "received")
    bounce = first.get("return-path", "").replace(" ", "") == "<>"
    report = first.get("content-type", "").lower().startswith("multipart/report")
    replied = first.get("auto-submitted", "").lower().startswith("auto-replied")
    if hops > MAX_HOPS or bounce or report or replied:
        raise RequestError(
            "This is a bounce, an automatic reply or a mail that goes round in circles.",
            code="mail_loop",
        )


def _subject(headers: list[tuple[str, str]]) -> str:
    """Return something that people know the mail by; encoded words are left as they are."""
    subject = next((value for name, value in headers if name == "subject"), "")
    return re.sub(r"[^\w .-]+", " ", subject).strip()[:80] or "mail"
