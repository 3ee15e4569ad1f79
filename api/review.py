"""`/review`: the queue, and a record beside its pages. For browsers; works without scripts too."""

from __future__ import annotations

from http import HTTPStatus

from flask import Blueprint, Response, flash, jsonify, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from api.auth import actor, needs
from api.review_form import deciding, entry_of, queue_query
from api.review_state import desk_of, high_risk, pictures
from api.services import services
from extractor.core.document import Page
from extractor.core.record import FieldStatus
from extractor.review.board import in_plain
from extractor.review.entries import Entry, EntryRefused
from extractor.storage.errors import NotFoundError, StaleVersionError, StoreRefusal
from extractor.storage.model import Decision, RecordSummary
from extractor.storage.operations import Scope

blueprint = Blueprint("review", __name__, url_prefix="/review")

ON_A_PAGE = 50
_PICTURE_AGE_S = 3600
_SIMPLE = {
    "accept": Decision.ACCEPTED,
    "absent": Decision.ABSENT,
    "unreadable": Decision.UNREADABLE,
}
_SAID = {"accept": "accepted", "absent": "marked absent", "unreadable": "marked unreadable"}


@blueprint.get("")
@needs(Scope.REVIEW)
def queue() -> ResponseReturnValue:
    """Show the records that wait for a person, the costliest doubts first."""
    ready = services()
    query = queue_query(request.args, high_risk(), ON_A_PAGE)
    rows = ready.store.queue.page(query)
    return render_template(
        "review_queue.html",
        rows=rows,
        query=query,
        count=ready.store.queue.count(query),
        choices=ready.store.queue.choices(),
        filters=request.args.to_dict(),
    )


@blueprint.get("/<record_id>")
@needs(Scope.REVIEW)
def record(record_id: str) -> ResponseReturnValue:
    """Show a record beside the pages that it was read from."""
    return _page(record_id)


@blueprint.post("/<record_id>/decide")
@needs(Scope.REVIEW)
def decide(record_id: str) -> ResponseReturnValue:
    """Take one decision on one attribute."""
    found = services().store.records.get(record_id)
    what, form = deciding(request.form), request.form
    key = f"p{what.product}-{what.attribute}"
    action = form.get("action", "")
    desk, who = desk_of(found), actor().name
    entry: Entry | None = None
    try:
        if action in _SIMPLE:
            desk.decide(found.id, what, _SIMPLE[action], who)
            said = _SAID[action]
        elif action.startswith("choose-"):
            desk.choose(found.id, what, int(action.removeprefix("choose-") or 0), who)
            said = "chosen"
        else:
            entry = entry_of(form, found, services().store.documents)
            desk.enter(found.id, what, entry, who)
            said = "corrected"
    except (StoreRefusal, ValueError) as refusal:
        return _refused(found, key, refusal, entry)
    flash(f"{in_plain(what.attribute)} {said}.", "undo-1")
    return redirect(url_for("review.record", record_id=found.id, _anchor=key), HTTPStatus.SEE_OTHER)


@blueprint.post("/<record_id>/accept-sure")
@needs(Scope.REVIEW)
def accept_sure(record_id: str) -> ResponseReturnValue:
    """Accept everything of a record that is sure enough, costly attributes left out."""
    found = services().store.records.get(record_id)
    desk = desk_of(found)
    count = desk.accept(found.id, desk.spread(found).sure(), actor().name)
    flash(f"{count} sure values accepted.", f"undo-{count}" if count else "done")
    return redirect(url_for("review.record", record_id=found.id), HTTPStatus.SEE_OTHER)


@blueprint.post("/<record_id>/undo")
@needs(Scope.REVIEW)
def undo(record_id: str) -> ResponseReturnValue:
    """Take back the latest decision on a record, or as many as one press made."""
    count = min(max(request.form.get("count", 1, type=int), 1), 200)
    taken = 0
    for _ in range(count):
        try:
            services().store.reviews.undo(record_id, who=actor().name)
        except NotFoundError:
            break
        taken += 1
    flash(f"{taken} taken back." if taken else "There is nothing to take back.", "done")
    return redirect(url_for("review.record", record_id=record_id), HTTPStatus.SEE_OTHER)


@blueprint.post("/<record_id>/finish")
@needs(Scope.REVIEW)
def finish(record_id: str) -> ResponseReturnValue:
    """Say that the record is done, and go to the next one."""
    store = services().store
    reopen = request.form.get("action") == "reopen"
    store.reviews.finish(record_id, who=actor().name, reviewed=not reopen)
    if reopen:
        return redirect(url_for("review.record", record_id=record_id), HTTPStatus.SEE_OTHER)
    following = store.queue.next_after(record_id, queue_query({}, high_risk(), 1))
    said = ["Record finished.", _left_open(record_id), "" if following else "Nothing more waits."]
    flash(" ".join(sentence for sentence in said if sentence), f"finished-{record_id}")
    target = url_for("review.record", record_id=following) if following else url_for("review.queue")
    return redirect(target, HTTPStatus.SEE_OTHER)


def _left_open(record_id: str) -> str:
    """Say how many values of a record nobody decided on: they stay here when it is exported."""
    fields = services().store.records.fields(record_id)
    undecided = {
        (one.product, one.attribute)
        for one in fields
        if one.decision is Decision.OPEN and one.status is not FieldStatus.ABSENT
    }
    if not undecided:
        return ""
    count = len(undecided)
    what = "1 value was" if count == 1 else f"{count} values were"
    return f"{what} not decided on: exports leave out what nobody accepted."


@blueprint.get("/<record_id>/page.png")
@needs(Scope.REVIEW)
def page_picture(record_id: str) -> ResponseReturnValue:
    """Return a page as a picture."""
    found, part, page = _asked_page(record_id)
    png = pictures().get(found.document_id, part, page.page_no)
    if png is None:
        raise NotFoundError("There is no picture of this page.")
    answer = Response(png, mimetype="image/png")
    answer.headers["Cache-Control"] = f"private, max-age={_PICTURE_AGE_S}"
    return answer


@blueprint.get("/<record_id>/words")
@needs(Scope.REVIEW)
def page_words(record_id: str) -> ResponseReturnValue:
    """Return the text of a page and its words with their boxes, for choosing them."""
    _, _, page = _asked_page(record_id)
    words = [[*word.span, *(round(edge, 1) for edge in word.bbox)] for word in page.words]
    return jsonify({"text": page.text, "words": words})


def _asked_page(record_id: str) -> tuple[RecordSummary, str, Page]:
    found = services().store.records.get(record_id)
    part = request.args.get("part", "")
    document = services().store.documents.parsed(found.document_id)
    try:
        page = document.page(part, request.args.get("page", 1, type=int)) if document else None
    except KeyError:
        page = None
    if page is None:
        raise NotFoundError("There is no such page.")
    return found, part, page


def _page(
    record_id: str,
    *,
    errors: dict[str, str] | None = None,
    entered: dict[str, Entry] | None = None,
    status: HTTPStatus = HTTPStatus.OK,
) -> ResponseReturnValue:
    found = services().store.records.get(record_id)
    desk = desk_of(found).spread(found)
    page = render_template(
        "review_record.html",
        desk=desk,
        record=found,
        sure=len(desk.sure()),
        errors=errors or {},
        entered=entered or {},
        only_open=request.args.get("show") != "all",
    )
    return page, status


def _refused(
    found: RecordSummary, key: str, refusal: Exception, entry: Entry | None
) -> ResponseReturnValue:
    """Show the page again with what was entered and why it was not taken."""
    status = HTTPStatus.UNPROCESSABLE_ENTITY
    if isinstance(refusal, StaleVersionError):
        status = HTTPStatus.CONFLICT
    elif isinstance(refusal, NotFoundError):
        raise refusal
    message = str(refusal) if isinstance(refusal, StoreRefusal) else "This cannot be understood."
    kept = {key: entry} if entry and isinstance(refusal, EntryRefused) else {}
    return _page(found.id, errors={key: message}, entered=kept, status=status)
