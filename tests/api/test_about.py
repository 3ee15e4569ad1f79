import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from flask_openapi3.openapi import OpenAPI

from extractor.storage.operations import Worker
from extractor.storage.store import Store
from tests.api.conftest import Caller
from tests.api.forms import OFFER, form

ROOT = Path(__file__).resolve().parents[2]


def test_the_description_names_every_operation_with_its_problems(app: OpenAPI) -> None:
    spec = app.test_client().get("/v1/openapi.json").json
    assert spec["openapi"].startswith("3.1")
    described = {(method, path) for path, item in spec["paths"].items() for method in item}
    assert described >= {
        ("post", "/v1/documents"),
        ("get", "/v1/jobs/{job_id}"),
        ("delete", "/v1/documents/{document_id}"),
        ("get", "/v1/records/{record_id}/export"),
        ("post", "/v1/mail"),
        ("get", "/metrics"),
    }
    post = spec["paths"]["/v1/documents"]["post"]
    assert "multipart/form-data" in post["requestBody"]["content"]
    problem = post["responses"]["429"]["content"]["application/problem+json"]
    assert problem["schema"]["$ref"].rsplit("/", 1)[-1] in spec["components"]["schemas"]


def test_the_page_of_the_api_takes_everything_from_this_server(app: OpenAPI) -> None:
    client = app.test_client()
    page = client.get("/docs")
    assert "http" not in page.text.replace("http-equiv", "")
    assert "script-src 'self'" in page.headers["Content-Security-Policy"]
    for address in (
        "/static/swagger/js/swagger-ui-bundle.js",
        "/static/swagger/css/swagger-ui.css",
        "/static/docs.js",
    ):
        assert address in page.text
        with client.get(address) as answer:
            assert answer.status_code == 200


def test_every_answer_forbids_what_is_not_from_here(app: OpenAPI) -> None:
    for address in ("/healthz", "/sign-in", "/nothing", "/v1/records"):
        headers = app.test_client().get(address).headers
        policy = headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["X-Frame-Options"] == "DENY"
        assert headers["Cache-Control"] == "no-store"


def test_no_template_has_a_script_or_style_within() -> None:
    for path in (ROOT / "api" / "templates").rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        assert "style=" not in text, path
        assert "<style" not in text, path
        assert "onclick=" not in text, path
        assert "<script>" not in text, path
        assert "|safe" not in text, path


def test_readiness_says_what_is_missing(app: OpenAPI, store: Store) -> None:
    client = app.test_client()
    assert client.get("/healthz").status_code == 200
    missing = client.get("/readyz")
    assert (missing.status_code, missing.json["missing"]) == (503, ["worker"])
    store.workers.register(Worker("w-0", "host", 1, "m1", datetime.now(UTC)))
    assert client.get("/readyz").status_code == 200


def test_figures_tell_requests_queue_and_workers(submitter: Caller, reader: Caller) -> None:
    submitter("POST", "/v1/documents", data=form(OFFER))
    answer = reader("GET", "/metrics")
    assert answer.content_type.startswith("text/plain; version=0.0.4")
    assert 'specloom_jobs{state="queued"} 1.0' in answer.text
    assert 'endpoint="documents.post_documents",method="POST",status="202"' in answer.text
    assert "specloom_oldest_waiting_seconds" in answer.text


def test_schemas_and_models_can_be_asked_for(submitter: Caller) -> None:
    schemas = submitter("GET", "/v1/schemas").json["schemas"]
    knitwear = next(one for one in schemas if one["id"] == "knitwear@1")
    gender = next(one for one in knitwear["attributes"] if one["name"] == "gender")
    assert "women" in gender["leaves"][0]["choices"]
    assert submitter("GET", "/v1/models").json["current"]


def test_the_web_process_never_loads_a_model() -> None:
    code = (
        "import sys, api.server\n"
        "heavy = ('torch', 'transformers', 'outlines', 'peft', 'bitsandbytes', 'dbos')\n"
        "print([name for name in heavy if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_log_names_request_and_key_and_nothing_of_the_document(
    submitter: Caller, caplog: pytest.LogCaptureFixture
) -> None:
    secret = "confidential words of a supplier"
    with caplog.at_level("DEBUG"):
        submitter("POST", "/v1/documents", data=form(("price list.txt", secret.encode())))
    text = "\n".join(str(vars(one)) for one in caplog.records)
    assert "'key': 'submitter'" in text
    assert secret not in text
    assert "price list" not in text
    assert submitter.secret not in text
