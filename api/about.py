"""`/v1/schemas`, `/v1/models`, `/v1/audit`, `/healthz`, `/readyz`, `/metrics`, the API's page."""

from __future__ import annotations

import shutil
from http import HTTPStatus
from pathlib import Path

import flask_openapi3_swagger
from flask import Response, current_app, jsonify, make_response, render_template
from flask_openapi3.blueprint import APIBlueprint
from flask_openapi3.models.tag import Tag
from flask_openapi3.openapi import OpenAPI
from pydantic import Field

from api.answers import PROBLEMS, answer
from api.asked import Asked
from api.auth import needs, public
from api.metrics import CONTENT_TYPE, exposition
from api.problems import RequestError
from api.services import services
from api.views import (
    AttributeView,
    AuditsView,
    AuditView,
    LeafView,
    ModelsView,
    SchemasView,
    SchemaView,
    WorkerView,
)
from extractor.errors import SpecloomError
from extractor.review.controls import Control, controls_of
from extractor.storage.operations import Scope
from schemas.base import AttributeSpec
from schemas.product import ProductSchema

blueprint = APIBlueprint("about", __name__, abp_tags=[Tag(name="About")], abp_responses=PROBLEMS)
swagger = APIBlueprint(
    "swagger",
    __name__,
    static_folder=str(Path(flask_openapi3_swagger.__file__).parent / "templates" / "swagger"),
    static_url_path="/static/swagger",
    doc_ui=False,
)

_LEAST_FREE_BYTES = 100_000_000
# Swagger UI sets styles within its page; scripts still come from here alone.
_SWAGGER_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data:; connect-src 'self'; form-action 'none'; base-uri 'none'; "
    "frame-ancestors 'none'"
)


class AuditQuery(Asked):
    """Which audit entries."""

    document: str | None = Field(default=None, max_length=80)
    subject: str | None = Field(default=None, max_length=300)
    limit: int = Field(default=100, ge=1, le=1_000)


@blueprint.get("/v1/schemas", summary="List schemas", responses={HTTPStatus.OK: SchemasView})
@needs(Scope.SUBMIT)
def list_schemas() -> Response:
    """Return the schemas that can be asked for, with their attributes."""
    schemas = services().schemas.all()
    return answer(SchemasView(schemas=tuple(_schema_view(schema) for schema in schemas)))


@blueprint.get("/v1/models", summary="Show the model", responses={HTTPStatus.OK: ModelsView})
@needs(Scope.SUBMIT)
def list_models() -> Response:
    """Return what reads, the base and its adapters, and the workers that said something lately."""
    workers = tuple(
        WorkerView(host=one.host, pid=one.pid, model=one.model_id, seen_at=one.seen_at)
        for one in services().store.workers.alive()
    )
    return answer(ModelsView(current=services().reading_id, workers=workers))


@blueprint.get("/v1/audit", summary="Who did what", responses={HTTPStatus.OK: AuditsView})
@needs(Scope.ADMIN)
def list_audit(query: AuditQuery) -> Response:
    """Return audit entries, newest first."""
    found = services().store.audit.latest(
        limit=query.limit, subject=query.subject, document_id=query.document
    )
    return answer(AuditsView(entries=tuple(AuditView.of(entry) for entry in found)))


@blueprint.get("/healthz", summary="Is the process there?")
@public
def healthz() -> Response:
    """Answer 200 as long as the process answers at all."""
    return jsonify(status="ok")


@blueprint.get("/readyz", summary="Can documents be taken in and read?")
@public
def readyz() -> Response:
    """Answer 200, or 503 with what is missing: the database, a worker, room on the disk."""
    missing = _missing()
    status = HTTPStatus.SERVICE_UNAVAILABLE if missing else HTTPStatus.OK
    answered = jsonify(status="missing" if missing else "ok", missing=missing)
    answered.status_code = status
    return answered


@blueprint.get("/metrics", summary="Figures for Prometheus")
@needs(Scope.READ)
def metrics() -> Response:
    """Return counters and gauges in the text form of Prometheus."""
    return Response(exposition(services().store), content_type=CONTENT_TYPE)


@blueprint.get("/v1/openapi.json", summary="This description")
@public
def openapi_json() -> Response:
    """Return the OpenAPI description of this API."""
    if not isinstance(current_app, OpenAPI) and not hasattr(current_app, "api_doc"):
        raise RequestError("There is no description.", code="not_found")
    return jsonify(current_app.api_doc)


@blueprint.get("/docs", summary="This description as a page", doc_ui=False)
@public
def docs() -> Response:
    """Return the page that shows the description and lets one try it."""
    page = make_response(render_template("docs.html"))
    page.headers["Content-Security-Policy"] = _SWAGGER_POLICY
    return page


def _schema_view(schema: type[ProductSchema]) -> SchemaView:
    spec = schema.spec()
    controls = controls_of(schema)
    return SchemaView(
        id=spec.schema_id,
        title=spec.title,
        description=spec.description,
        attributes=tuple(_attribute_view(one, controls[one.name]) for one in spec.attributes),
    )


def _attribute_view(spec: AttributeSpec, control: Control) -> AttributeView:
    return AttributeView(
        name=spec.name,
        description=spec.description,
        form=spec.form,
        shape=spec.shape.value,
        group=spec.group,
        risk=spec.risk.value,
        leaves=tuple(
            LeafView(name=member.name, choices=member.options) for member in control.members
        ),
    )


def _missing() -> list[str]:
    found = []
    try:
        if not services().store.workers.alive():
            found.append("worker")
    except SpecloomError:
        found.append("database")
    if shutil.disk_usage(services().settings.home).free < _LEAST_FREE_BYTES:
        found.append("disk")
    return found
