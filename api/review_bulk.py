"""`/review/bulk`: accept one attribute in many records, from a measured confidence on."""

from __future__ import annotations

from functools import partial
from http import HTTPStatus
from pathlib import Path

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from api.auth import actor, needs
from api.problems import RequestError
from api.services import services
from extractor.grounding.confidence import Calibration
from extractor.identity import model_id
from extractor.portfolio import routes
from extractor.review.board import in_plain
from extractor.review.bulk import accept_all, bulk_lines, measured_thresholds, open_values
from extractor.storage.operations import Scope

blueprint = Blueprint("review_bulk", __name__, url_prefix="/review-bulk")

ERROR_BUDGET = 0.01
# Shown where nothing was measured: a person sets it on their own judgement.
_UNMEASURED = 0.95


@blueprint.get("")
@needs(Scope.REVIEW)
def lines() -> ResponseReturnValue:
    """Show the attributes of a schema with their open values."""
    ready = services()
    choices = ready.store.queue.choices()
    asked = request.args.get("schema") or (choices.schemas[0] if choices.schemas else "")
    supplier = request.args.get("supplier") or None
    found, measured = [], False
    if asked in choices.schemas:
        spec = ready.schemas.find(asked).spec()
        values = open_values(ready.store, asked, supplier)
        # What was measured was measured of one model: others have confidences of their own.
        name, folder = _reader_of(asked)
        alike = {value.model for value in values} <= {name}
        load = partial(Calibration.load, folder, name)
        thresholds = measured_thresholds(load, spec, ERROR_BUDGET) if alike else {}
        measured = bool(thresholds)
        found = bulk_lines(spec, values, thresholds)
    return render_template(
        "review_bulk.html",
        lines=found,
        choices=choices,
        schema=asked,
        supplier=supplier or "",
        measured=measured,
        budget=ERROR_BUDGET,
        fallback=_UNMEASURED,
        plain=in_plain,
    )


@blueprint.post("")
@needs(Scope.REVIEW)
def accept() -> ResponseReturnValue:
    """Accept an attribute wherever it is sure enough."""
    form = request.form
    schema, attribute = form.get("schema", ""), form.get("attribute", "")
    supplier = form.get("supplier") or None
    threshold = form.get("threshold", type=float)
    if threshold is None or not 0 <= threshold <= 1:
        raise RequestError("The confidence is a number from 0 to 1.")
    store = services().store
    values = open_values(store, schema, supplier)
    count = accept_all(store, values, attribute, threshold, actor().name)
    flash(f"{in_plain(attribute)}: {count} values accepted from {threshold:.2f} on.", "done")
    target = url_for("review_bulk.lines", schema=schema, supplier=supplier)
    return redirect(target, HTTPStatus.SEE_OTHER)


def _reader_of(schema_id: str) -> tuple[str, Path]:
    """Return what records call the reader of a schema, and the folder of what was measured."""
    settings = services().settings
    base, adapter = model_id(settings.model), routes(settings).get(schema_id)
    if adapter is None:
        return base, Path(settings.model)
    return f"{base}+{adapter.name}", adapter.path
