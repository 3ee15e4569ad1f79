import hashlib
from pathlib import Path

import pytest
from flask.testing import FlaskClient
from flask_openapi3.openapi import OpenAPI
from pydantic import SecretStr

from api.app import create_app, secret_key
from extractor.config import Settings, load_settings
from extractor.storage.operations import Scope
from extractor.storage.store import Store
from extractor.storage.tables import KeyRow
from tests.api.conftest import Caller
from tests.api.forms import OFFER, csrf_of, form

ROOT = Path(__file__).resolve().parents[2]
PAGE = {"Accept": "text/html"}
PUBLIC = {
    "/healthz",
    "/readyz",
    "/v1/openapi.json",
    "/docs",
    "/sign-in",
    "/sign-out",
    "/static/<path:filename>",
    "/static/swagger/<path:filename>",
}


def test_every_address_but_the_public_ones_needs_a_key(app: OpenAPI) -> None:
    client = app.test_client()
    open_addresses = set()
    for rule in app.url_map.iter_rules():
        address = rule.rule
        for argument in rule.arguments:
            converter = rule._converters[argument].__class__.__name__
            value = "1" if converter == "IntegerConverter" else "x"
            address = address.replace(f"<{argument}>", value)
            for prefix in ("int:", "path:", "string:"):
                address = address.replace(f"<{prefix}{argument}>", value)
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}:
            if client.open(address, method=method).status_code != 401:
                open_addresses.add(rule.rule)
    assert open_addresses == PUBLIC


def test_a_scope_allows_what_it_says_and_no_more(
    submitter: Caller, reader: Caller, admin: Caller
) -> None:
    assert submitter("GET", "/v1/records").status_code == 403
    assert submitter("GET", "/v1/documents").status_code == 403
    assert reader("POST", "/v1/documents", data=form(OFFER)).status_code == 403
    assert reader("GET", "/v1/records").status_code == 200
    assert reader("GET", "/v1/audit").status_code == 403
    job = submitter("POST", "/v1/documents", data=form(OFFER)).json["jobs"][0]
    for caller in (submitter, reader):
        assert caller("DELETE", f"/v1/documents/{job['document']}").status_code == 403
    assert admin("DELETE", f"/v1/documents/{job['document']}").status_code == 204


def test_a_revoked_key_is_useless_at_once(reader: Caller, store: Store) -> None:
    assert reader("GET", "/v1/records").status_code == 200
    store.keys.revoke("reader", who="test")
    assert reader("GET", "/v1/records").status_code == 401


def test_only_the_hash_of_a_key_is_kept(store: Store) -> None:
    secret = store.keys.create("a", [Scope.READ], who="test")
    with store.database.read() as session:
        (row,) = session.query(KeyRow).all()
    assert row.digest == hashlib.sha256(secret.encode()).hexdigest()
    assert secret not in str(vars(row))


def test_whoever_guesses_keys_has_to_wait(app: OpenAPI) -> None:
    client = app.test_client()
    answers = [
        client.get("/v1/records", headers={"Authorization": f"Bearer slk_{n}"}) for n in range(25)
    ]
    assert answers[0].status_code == 401
    assert answers[-1].status_code == 429
    assert int(answers[-1].headers["Retry-After"]) > 0


def test_a_key_may_ask_so_often_a_minute_and_other_keys_are_not_touched(
    settings: Settings, store: Store
) -> None:
    app = create_app(settings.model_copy(update={"requests_per_minute": 3}), store)
    busy = Caller(app, store, "busy", Scope.READ)
    calm = Caller(app, store, "calm", Scope.READ)
    assert [busy("GET", "/v1/records").status_code for _ in range(4)] == [200, 200, 200, 429]
    assert calm("GET", "/v1/records").status_code == 200


def sign_in(browser: FlaskClient, store: Store, name: str = "anna") -> None:
    key = store.keys.create(name, [Scope.SUBMIT, Scope.READ], who="test")
    token = csrf_of(browser.get("/sign-in").data)
    answer = browser.post("/sign-in", data={"key": key, "csrf_token": token})
    assert answer.status_code == 303


def test_a_browser_is_sent_to_sign_in_and_back(browser: FlaskClient, store: Store) -> None:
    answer = browser.get("/?x=1")
    assert answer.status_code == 302
    assert answer.headers["Location"] == "/sign-in?then=/?x%3D1"
    sign_in(browser, store)
    assert browser.get("/").status_code == 200


def test_a_cookie_is_for_this_site_and_not_for_scripts(browser: FlaskClient, store: Store) -> None:
    sign_in(browser, store)
    cookie = browser.get("/sign-in").headers.get("Set-Cookie", "") or str(
        browser.get_cookie("specloom")
    )
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie


def test_behind_https_the_cookie_never_goes_over_plain_http(
    settings: Settings, store: Store
) -> None:
    app = create_app(settings.model_copy(update={"behind_https": True}), store)
    answer = app.test_client().get("/sign-in", headers={"X-Forwarded-Proto": "https"})
    assert "Secure" in answer.headers["Set-Cookie"]
    assert answer.headers["Strict-Transport-Security"]


def test_without_its_token_a_form_changes_nothing(browser: FlaskClient, store: Store) -> None:
    sign_in(browser, store)
    page = browser.get("/").data
    forged = browser.post("/upload", data=form(OFFER, csrf_token="forged"))
    assert forged.status_code == 400
    assert browser.post("/upload", data=form(OFFER)).status_code == 400
    assert browser.post("/v1/documents", data=form(OFFER)).status_code == 400
    assert store.documents.latest() == []
    good = browser.post("/upload", data=form(OFFER, csrf_token=csrf_of(page)))
    assert good.status_code == 303
    assert len(store.documents.latest()) == 1


def test_a_token_of_somebody_else_is_worth_nothing(app: OpenAPI, store: Store) -> None:
    anna, berta = app.test_client(), app.test_client()
    sign_in(anna, store, "anna")
    sign_in(berta, store, "berta")
    token = csrf_of(berta.get("/", headers={"Accept": "text/html"}).data)
    stolen = anna.post("/v1/documents", data=form(OFFER), headers={"X-CSRFToken": token})
    assert stolen.status_code == 400


def test_a_program_with_a_key_needs_no_token(submitter: Caller) -> None:
    assert submitter("POST", "/v1/documents", data=form(OFFER)).status_code == 202


def test_the_session_of_a_revoked_key_ends(browser: FlaskClient, store: Store) -> None:
    sign_in(browser, store)
    store.keys.revoke("anna", who="test")
    assert browser.get("/").status_code == 302


@pytest.mark.parametrize(
    "target",
    ["https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)", "\\\\x"],
)
def test_signing_in_never_leads_elsewhere(browser: FlaskClient, store: Store, target: str) -> None:
    key = store.keys.create("anna", [Scope.READ], who="test")
    token = csrf_of(browser.get("/sign-in").data)
    data = {"key": key, "csrf_token": token, "then": target}
    assert browser.post("/sign-in", data=data).headers["Location"] == "/"


def test_the_key_that_signs_sessions_is_made_once_and_private(settings: Settings) -> None:
    first = secret_key(settings)
    assert secret_key(settings) == first
    assert len(first) >= 43
    path = settings.home / "secret_key"
    assert path.stat().st_mode & 0o077 == 0
    chosen = Settings(home=settings.home, secret_key="from the environment")  # type: ignore[arg-type]
    assert secret_key(chosen) == "from the environment"
    assert "from the environment" not in repr(chosen)


def test_a_setting_that_is_left_blank_counts_as_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    for line in example.splitlines():
        if line.startswith("SPECLOOM_"):
            monkeypatch.setenv(*line.split("=", 1))
    settings = load_settings()
    assert (settings.secret_key, settings.webhook_hosts) == (None, ())


def test_another_secret_key_ends_the_sessions_and_no_api_key(
    settings: Settings, store: Store
) -> None:
    secret = store.keys.create("anna", [Scope.ADMIN], who="test")
    client = create_app(settings, store).test_client()
    form = client.get("/sign-in", headers=PAGE)
    client.post("/sign-in", data={"csrf_token": csrf_of(form.data), "key": secret}, headers=PAGE)
    assert client.get("/", headers=PAGE).status_code == 200
    rotated = create_app(settings.model_copy(update={"secret_key": SecretStr("new")}), store)
    other = rotated.test_client()
    cookie = client.get_cookie("specloom")
    assert cookie is not None
    other.set_cookie("specloom", cookie.value)
    assert other.get("/", headers=PAGE).location.startswith("/sign-in")
    bearer = {"Authorization": f"Bearer {secret}"}
    assert other.get("/v1/records", headers=bearer).status_code == 200
