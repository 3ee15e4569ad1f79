"""Answers of the API: JSON in the form of the views, keys in their order, nothing escaped."""

from __future__ import annotations

from http import HTTPStatus

from flask import Response
from flask_openapi3.types import ResponseDict
from pydantic import BaseModel

# What every operation may answer besides its success.
PROBLEMS: ResponseDict = {
    f"{status.value}": {
        "description": status.phrase,
        "content": {
            "application/problem+json": {"schema": {"$ref": "#/components/schemas/ProblemView"}}
        },
    }
    for status in (
        HTTPStatus.UNAUTHORIZED,
        HTTPStatus.FORBIDDEN,
        HTTPStatus.UNPROCESSABLE_ENTITY,
        HTTPStatus.TOO_MANY_REQUESTS,
        HTTPStatus.SERVICE_UNAVAILABLE,
    )
}


def answer(view: BaseModel, status: HTTPStatus = HTTPStatus.OK) -> Response:
    """Return a view as a response."""
    return Response(view.model_dump_json(by_alias=True) + "\n", status, mimetype="application/json")
