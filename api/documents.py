"""`/v1/documents` and `/v1/jobs`: documents in, and what becomes of them."""

from __future__ import annotations

import time
from http import HTTPStatus

from flask import Response, make_response, request
from flask_openapi3.blueprint import APIBlueprint
from flask_openapi3.models.file import FileStorage
from flask_openapi3.models.tag import Tag
from pydantic import BaseModel, Field

from api.answers import PROBLEMS, answer
from api.asked import Asked
from api.auth import actor, needs
from api.problems import RequestError
from api.services import services
from api.uploads import Incoming, take_in
from api.views import DocumentsView, DocumentView, DocumentWithJobsView, JobsView, JobView
from extractor.storage.operations import Job, JobState, Scope

blueprint = APIBlueprint(
    "documents",
    __name__,
    url_prefix="/v1",
    abp_tags=[Tag(name="Documents")],
    abp_responses=PROBLEMS,
)

MAX_WAIT_S = 60
_POLL_S = 0.05


class PostForm(Asked):
    """What is posted, as multipart/form-data."""

    file: list[FileStorage] = Field(description="One file or several.")
    schema_: str = Field(
        default="auto", alias="schema", max_length=100, description="`auto`, or a schema's id."
    )
    webhook: str | None = Field(
        default=None, max_length=2_000, description="Address on a listed host, told about the end."
    )


class WaitQuery(Asked):
    """How long to wait for the end of what was posted."""

    wait: float = Field(default=0, ge=0, le=MAX_WAIT_S, description="In seconds.")


class DocumentPath(BaseModel):
    """Which document."""

    document_id: str = Field(max_length=80, description="`sha256:` and 64 digits.")


class JobPath(BaseModel):
    """Which job."""

    job_id: str = Field(max_length=80)


class PageQuery(Asked):
    """Which page of a list."""

    after: str | None = Field(
        default=None, max_length=200, description="`next` of the page before."
    )
    limit: int = Field(default=50, ge=1, le=500)


class JobsQuery(Asked):
    """Which jobs."""

    state: JobState | None = None
    limit: int = Field(default=50, ge=1, le=500)


@blueprint.post(
    "/documents",
    summary="Post documents",
    responses={HTTPStatus.ACCEPTED: JobsView, HTTPStatus.OK: JobsView},
)
@needs(Scope.SUBMIT)
def post_documents(form: PostForm, query: WaitQuery) -> Response:
    """Take in files. 202 with a job each; with `wait` 200 where all have ended by then.

    The same bytes, schema and model give the same job, however often they are posted. An
    `Idempotency-Key` header may not be used again for something else.
    """
    files = [Incoming(one.filename or "", one.read()) for one in form.file]
    jobs = take_in(files, schema=form.schema_, webhook=form.webhook, action="submit")
    return waited(jobs, query.wait)


@blueprint.get("/documents", summary="List documents", responses={HTTPStatus.OK: DocumentsView})
@needs(Scope.READ)
def list_documents(query: PageQuery) -> Response:
    """Return documents, newest first."""
    found = services().store.documents.latest(limit=query.limit, after=query.after)
    following = found[-1].id if len(found) == query.limit else None
    return answer(
        DocumentsView(documents=tuple(DocumentView.of(one) for one in found), next=following)
    )


@blueprint.get(
    "/documents/<document_id>", summary="Show a document", responses={200: DocumentWithJobsView}
)
@needs(Scope.READ)
def get_document(path: DocumentPath) -> Response:
    """Return a document and its jobs."""
    store = services().store
    document = store.documents.get(path.document_id)
    jobs = tuple(JobView.of(job) for job in store.jobs.of_document(document.id))
    return answer(DocumentWithJobsView(**DocumentView.of(document).model_dump(), jobs=jobs))


@blueprint.get("/documents/<document_id>/content", summary="Fetch the bytes")
@needs(Scope.READ)
def get_content(path: DocumentPath) -> Response:
    """Return the bytes as they came, always as a file to save: they are foreign."""
    store = services().store
    document = store.documents.get(path.document_id)
    response = make_response(store.documents.content(document.id))
    response.mimetype = "application/octet-stream"
    response.headers.set("Content-Disposition", "attachment", filename=document.name)
    return response


@blueprint.delete("/documents/<document_id>", summary="Erase a document")
@needs(Scope.ADMIN)
def delete_document(path: DocumentPath) -> Response:
    """Erase bytes, text, jobs, records and decisions. The audit keeps who did it and when."""
    services().store.documents.erase(path.document_id, who=actor().name)
    return Response(status=HTTPStatus.NO_CONTENT)


@blueprint.get("/jobs", summary="List jobs", responses={HTTPStatus.OK: JobsView})
@needs(Scope.SUBMIT)
def list_jobs(query: JobsQuery) -> Response:
    """Return jobs, newest first."""
    found = services().store.jobs.latest(state=query.state, limit=query.limit)
    return answer(JobsView(jobs=tuple(JobView.of(job) for job in found)))


@blueprint.get("/jobs/<job_id>", summary="Show a job", responses={HTTPStatus.OK: JobView})
@needs(Scope.SUBMIT)
def get_job(path: JobPath, query: WaitQuery) -> Response:
    """Return a job; with `wait`, once it has ended or the time is over."""
    (job,) = _wait([services().store.jobs.get(path.job_id)], query.wait)
    return answer(JobView.of(job))


@blueprint.post("/jobs/<job_id>/retry", summary="Try again", responses={202: JobView})
@needs(Scope.ADMIN)
def retry_job(path: JobPath) -> Response:
    """Ask anew for a job that failed or was set aside."""
    job = services().store.jobs.retry(path.job_id, who=actor().name)
    return answer(JobView.of(job), HTTPStatus.ACCEPTED)


def waited(jobs: list[tuple[Job, str]], wait_s: float) -> Response:
    """Answer with jobs after waiting for their ends: 200 where all have ended, else 202."""
    if len(request.files) == 0 and not jobs:
        raise RequestError("There is no file in the request.", code="no_file")
    ended = _wait([job for job, _ in jobs], wait_s)
    status = HTTPStatus.OK if all(job.state.is_end for job in ended) else HTTPStatus.ACCEPTED
    views = [JobView.of(job, name) for job, (_, name) in zip(ended, jobs, strict=True)]
    return answer(JobsView(jobs=tuple(views)), status)


def _wait(jobs: list[Job], wait_s: float) -> list[Job]:
    """Look again until all have ended, unless too many of this process's threads wait already."""
    if wait_s <= 0 or all(job.state.is_end for job in jobs):
        return jobs
    store = services().store
    with services().waiting.place() as free:
        until = time.monotonic() + (wait_s if free else 0)
        while not all(job.state.is_end for job in jobs) and time.monotonic() < until:
            time.sleep(_POLL_S)
            jobs = [job if job.state.is_end else store.jobs.get(job.id) for job in jobs]
    return jobs
