"""The review without a browser: what forms do, what is refused, what the store keeps."""

from __future__ import annotations

import json
from http import HTTPStatus

import pytest
from flask.testing import FlaskClient

from api.app import create_app
from extractor.core.record import FieldStatus
from extractor.storage.model import Decision, Origin, StoredField
from extractor.storage.operations import Scope
from tests.review.conftest import Site
from tests.review.seed import Read, add_content


def field(site: Site, record: str, path: str) -> StoredField:
    return next(one for one in site.store.records.fields(record) if one.path == path)


def decide(
    client: FlaskClient, site: Site, attribute: str, action: str = "correct", **fields: str
) -> tuple[int, str]:
    record = fields.pop("record", site.sheet)
    version = fields.pop("version", "1")
    data = {"product": "0", "attribute": attribute, "version": version, "action": action, **fields}
    answer = client.post(f"/review/{record}/decide", data=data)
    return answer.status_code, answer.get_data(as_text=True)


def test_the_queue_puts_the_costliest_doubts_first(client: FlaskClient, site: Site) -> None:
    page = client.get("/review").get_data(as_text=True)
    assert page.index("scheda_tecnica_4021K.pdf") < page.index("RE_K-204_composition.eml")
    assert "1 invalid" in page
    assert "2 conflicting" in page


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("supplier=maglificio+valdossola+s.r.l.", {"sheet"}),
        ("status=conflicting", {"mail"}),
        ("attribute=gauge", {"sheet", "mail"}),
        ("attribute=gauge&status=found", {"sheet"}),
        ("schema=fabric%401", set()),
        ("reviewed=1", set()),
        ("status=nonsense&page=-3", {"sheet", "mail"}),
    ],
)
def test_filters_narrow_the_queue(
    client: FlaskClient, site: Site, query: str, shown: set[str]
) -> None:
    page = client.get(f"/review?{query}").get_data(as_text=True)
    names = {"sheet": f"/review/{site.sheet}", "mail": f"/review/{site.mail}"}
    assert {name for name, address in names.items() if address in page} == shown


def test_a_record_shows_its_values_with_words_and_boxes(client: FlaskClient, site: Site) -> None:
    page = client.get(f"/review/{site.sheet}").get_data(as_text=True)
    assert 'viewBox="0 0 595.28 841.89"' in page
    assert 'aria-label="net weight: 420 g"' in page
    assert "<q>Made in Italy</q>" in page
    assert "02417730038 has 11 digits" in page
    assert "style=" not in page  # the policy allows no style within the page
    mail = client.get(f"/review/{site.mail}").get_data(as_text=True)
    assert 'class="spot quoted"' in mail  # the gauge of the earlier message
    assert '<span class="quoted">' in mail


def test_words_of_documents_are_shown_and_never_run(client: FlaskClient, site: Site) -> None:
    evil = "<script>alert(1)</script> \"onclick='x'"
    content = f"Style no.: {evil}\nGauge: 12gg\n".encode()
    read = Read("style_code", evil, evil)
    record = add_content(site.store, ("<img src=x>.txt", content), ((read,),))
    for address in (f"/review/{record}", "/review", "/"):
        page = client.get(address).get_data(as_text=True)
        assert "<script>alert" not in page
        assert "<img src=x>" not in page


@pytest.mark.parametrize(
    ("action", "decision", "status"),
    [
        ("accept", Decision.ACCEPTED, FieldStatus.FOUND),
        ("absent", Decision.ABSENT, FieldStatus.ABSENT),
        ("unreadable", Decision.UNREADABLE, FieldStatus.UNREADABLE),
    ],
)
def test_one_press_decides(
    client: FlaskClient, site: Site, action: str, decision: Decision, status: FieldStatus
) -> None:
    code, _ = decide(client, site, "season", action)
    assert code == HTTPStatus.SEE_OTHER
    season = field(site, site.sheet, "season")
    assert (season.decision, season.status, season.decided_by) == (decision, status, "anna")


def test_words_are_read_by_the_attributes_form(client: FlaskClient, site: Site) -> None:
    decide(client, site, "retail_price", **{"v-0-": "EUR 1.250,00"})
    price = field(site, site.sheet, "retail_price")
    assert price.value == {"amount": "1250.00", "currency": "EUR"}
    assert (price.origin, price.decision) == (Origin.PERSON, Decision.CORRECTED)


def test_a_typed_value_that_stands_once_in_the_document_gets_its_place(
    client: FlaskClient, site: Site
) -> None:
    decide(client, site, "yarn_count", **{"v-0-": "2/28 Nm"})
    yarn = field(site, site.sheet, "yarn_count")
    assert yarn.reading == "2/28 Nm"
    assert yarn.evidence[0].page == 1
    assert yarn.evidence[0].box is not None


def test_chosen_words_are_taken_from_the_page_and_not_from_the_request(
    client: FlaskClient, site: Site
) -> None:
    document = site.store.documents.parsed(site.store.records.get(site.sheet).document_id)
    assert document
    start = document.page("scheda_tecnica_4021K.pdf", 1).text.index("maglia rasata")
    pick = {"row": 0, "member": "", "part": "scheda_tecnica_4021K.pdf", "page": 1}
    honest = json.dumps([{**pick, "start": start, "end": start + 13}])
    decide(client, site, "stitch", picks=honest, **{"v-0-": "maglia rasata"})
    stitch = field(site, site.sheet, "stitch")
    assert (stitch.value, stitch.reading) == ("jersey", "maglia rasata")
    forged = json.dumps([{**pick, "start": 0, "end": 5}])
    decide(client, site, "brand", picks=forged, **{"v-0-": "Gucci"})
    brand = field(site, site.sheet, "brand")
    assert (brand.value, brand.reading, brand.evidence) == ("Gucci", None, ())


def test_untouched_rows_keep_their_words_when_one_is_corrected(
    client: FlaskClient, site: Site
) -> None:
    code, _ = decide(
        client, site, "composition",
        **{"v-0-component": "body", "v-0-fibre": "wool", "v-0-percent": "80",
           "v-0-qualifier": "virgin", "v-1-component": "body", "v-1-fibre": "cashmere",
           "v-1-percent": "20"},
    )  # fmt: skip
    assert code == HTTPStatus.SEE_OTHER
    fibre = field(site, site.sheet, "composition[1].fibre")
    assert (fibre.reading, fibre.confidence) == ("Cashmere", 0.97)
    assert field(site, site.sheet, "composition[1].percent").reading is None


@pytest.mark.parametrize(
    ("attribute", "fields", "why"),
    [
        ("gtin", {"v-0-": "8001234567890"}, "the last digit"),
        ("net_weight", {"v-0-": "heavy"}, "no number"),
        ("name", {"v-0-": "   "}, "Mark it as absent"),
        (
            "composition",
            {"v-0-component": "outer", "v-0-fibre": "wool", "v-0-percent": "90"},
            "sum",
        ),
        ("composition", {"v-0-component": "outer", "v-0-fibre": "unobtainium"}, "no code"),
    ],
)
def test_what_breaks_a_rule_is_refused_and_stays_in_the_form(
    client: FlaskClient, site: Site, attribute: str, fields: dict[str, str], why: str
) -> None:
    code, page = decide(client, site, attribute, **fields)
    assert code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert 'role="alert"' in page
    assert why in page
    assert all(f.decision is Decision.OPEN for f in site.store.records.fields(site.sheet))


def test_two_people_cannot_overwrite_each_other(client: FlaskClient, site: Site) -> None:
    decide(client, site, "season", "accept")
    code, page = decide(client, site, "season", "absent")
    assert code == HTTPStatus.CONFLICT
    assert "changed meanwhile by anna" in page
    assert field(site, site.sheet, "season").decision is Decision.ACCEPTED


def test_readings_that_disagree_are_chosen_not_accepted(client: FlaskClient, site: Site) -> None:
    code, page = decide(client, site, "gauge", "accept", record=site.mail)
    assert code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert "The readings disagree" in page
    decide(client, site, "gauge", "choose-1", record=site.mail)
    gauge = field(site, site.mail, "gauge")
    assert (gauge.value, gauge.reading, gauge.confidence) == ("12", "12gg", 0.8)


def test_sure_values_are_accepted_at_once_and_taken_back_at_once(
    client: FlaskClient, site: Site
) -> None:
    client.post(f"/review/{site.sheet}/accept-sure")
    fields = site.store.records.fields(site.sheet)
    accepted = {field.attribute for field in fields if field.decision is Decision.ACCEPTED}
    assert "gauge" in accepted
    assert accepted.isdisjoint({"product_type", "retail_price", "wholesale_price", "style_code"})
    client.post(f"/review/{site.sheet}/undo", data={"count": str(len(accepted))})
    assert all(f.decision is Decision.OPEN for f in site.store.records.fields(site.sheet))


def test_finishing_leads_to_the_next_record_and_can_be_taken_back(
    client: FlaskClient, site: Site
) -> None:
    answer = client.post(f"/review/{site.sheet}/finish")
    following = client.get(answer.location).get_data(as_text=True)
    assert f'action="/review/{site.sheet}/finish"' in following
    assert "Reopen it" in following
    assert "14 values were not decided on" in following
    assert answer.location == f"/review/{site.mail}"
    assert client.post(f"/review/{site.mail}/finish").location == "/review"
    client.post(f"/review/{site.mail}/finish", data={"action": "reopen"})
    assert site.store.records.get(site.mail).reviewed_at is None


def test_one_attribute_is_accepted_in_all_records_from_a_confidence_on(
    client: FlaskClient, site: Site
) -> None:
    page = client.get("/review-bulk?schema=knitwear@1").get_data(as_text=True)
    assert "Country of origin" in page
    data = {"schema": "knitwear@1", "attribute": "country_of_origin", "threshold": "0.975"}
    client.post("/review-bulk", data=data)
    assert field(site, site.sheet, "country_of_origin").decision is Decision.ACCEPTED
    assert field(site, site.mail, "country_of_origin").decision is Decision.OPEN
    assert client.post("/review-bulk", data={**data, "threshold": "7"}).status_code == 422


def test_pictures_are_made_once_and_only_of_pages_that_there_are(
    client: FlaskClient, site: Site
) -> None:
    part = "scheda_tecnica_4021K.pdf"
    answer = client.get(f"/review/{site.sheet}/page.png?part={part}&page=1")
    assert (answer.mimetype, answer.data[:8]) == ("image/png", b"\x89PNG\r\n\x1a\n")
    assert "private" in answer.headers["Cache-Control"]
    for query in (f"part={part}&page=2", "part=../../etc/passwd&page=1", "page=x"):
        assert client.get(f"/review/{site.sheet}/page.png?{query}").status_code == 404
    assert client.get(f"/review/{site.mail}/page.png?part=body&page=1").status_code == 404


def test_without_the_right_scope_or_a_token_nothing_is_changed(site: Site) -> None:
    reader = site.store.keys.create("reader", [Scope.READ], who="test")
    app = create_app(site.settings, site.store)
    address = f"/review/{site.sheet}/accept-sure"
    assert app.test_client().post(address).status_code == HTTPStatus.UNAUTHORIZED
    bearer = {"Authorization": f"Bearer {reader}"}
    assert app.test_client().post(address, headers=bearer).status_code == HTTPStatus.FORBIDDEN
    browser = app.test_client()
    with browser.session_transaction() as session:
        found = site.store.keys.find(site.key)
        assert found
        session["key_id"] = found.id
    assert browser.post(address).status_code == HTTPStatus.BAD_REQUEST  # no CSRF token
    assert all(f.decision is Decision.OPEN for f in site.store.records.fields(site.sheet))


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"product": "x", "attribute": "name", "version": "1"},
        {"product": "0", "attribute": "name", "version": "1", "picks": "{"},
        {"product": "0", "attribute": "name", "version": "1", "v-0-": "x" * 3000},
    ],
)
def test_forms_that_are_not_ours_are_refused(
    client: FlaskClient, site: Site, data: dict[str, str]
) -> None:
    answer = client.post(f"/review/{site.sheet}/decide", data={"action": "correct", **data})
    assert answer.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert all(f.decision is Decision.OPEN for f in site.store.records.fields(site.sheet))


def test_what_is_not_there_is_not_found(client: FlaskClient, site: Site) -> None:
    assert client.get("/review/nowhere").status_code == HTTPStatus.NOT_FOUND
    assert decide(client, site, "nothing_like_it", "accept")[0] == HTTPStatus.NOT_FOUND
