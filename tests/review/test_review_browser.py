"""The review in a real browser: keys, boxes, words chosen on the page."""

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("playwright")

from playwright.sync_api import Browser, Page

from extractor.storage.model import Decision, StoredField
from tests.review.browser import CHROMIUM, NOT_INSTALLED, Watched, browser, signed_in
from tests.review.conftest import Site

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason=NOT_INSTALLED)


@pytest.fixture(scope="module")
def running() -> Iterator[Browser]:
    with browser() as found:
        yield found


@pytest.fixture
def desk(running: Browser, live: Site) -> Iterator[Watched]:
    watched = signed_in(running, live)
    watched.page.goto(f"{live.url}/review/{live.sheet}")
    yield watched
    assert watched.complaints == []
    watched.page.context.close()


def field(site: Site, record: str, path: str) -> StoredField:
    return next(one for one in site.store.records.fields(record) if one.path == path)


def script(name: str) -> str:
    return (Path(__file__).parent / f"{name}.js").read_text(encoding="utf-8")


def open_card(page: Page) -> str:
    return page.locator("details.card[open]").get_attribute("id") or ""


def test_a_value_shows_its_box_and_a_box_shows_its_value(desk: Watched, live: Site) -> None:
    page = desk.page
    assert open_card(page) == "p0-style_code"
    assert page.locator(".spot.current").get_attribute("aria-label") == "style code: 4021/K"
    image = page.locator(".canvas img").bounding_box()
    box = page.locator(".spot.current rect").bounding_box()
    assert image
    assert box
    place = field(live, live.sheet, "style_code").evidence[0].box
    assert place
    # A4 is 595.28 points wide; the box has a margin and a line around its words.
    middle = (box["x"] + box["width"] / 2 - image["x"]) / image["width"]
    assert middle == pytest.approx((place[0] + place[2]) / 2 / 595.28, abs=0.005)
    level = (box["y"] + box["height"] / 2 - image["y"]) / image["height"]
    assert level == pytest.approx((place[1] + place[3]) / 2 / 841.89, abs=0.005)
    page.locator('.spot[aria-label="country of origin: Made in Italy"]').click()
    assert open_card(page) == "p0-country_of_origin"
    assert page.locator(".spot.current").count() == 1


def test_the_whole_of_a_record_is_reviewed_without_a_mouse(desk: Watched, live: Site) -> None:
    page = desk.page
    desk.keys("a")
    assert field(live, live.sheet, "style_code").decision is Decision.ACCEPTED
    assert open_card(page) == "p0-product_type"
    desk.keys("e")
    page.keyboard.type("giacca")
    desk.keys("Enter")
    corrected = field(live, live.sheet, "product_type")
    assert (corrected.value, corrected.decision) == ("giacca", Decision.CORRECTED)
    assert open_card(page) == "p0-gtin"
    desk.keys("n")
    assert field(live, live.sheet, "gtin").decision is Decision.ABSENT
    assert open_card(page) == "p0-composition"
    desk.keys("u")
    assert field(live, live.sheet, "composition").decision is Decision.UNREADABLE
    desk.keys("z")
    assert field(live, live.sheet, "composition[0].fibre").decision is Decision.OPEN
    desk.keys("s")
    assert field(live, live.sheet, "gauge").decision is Decision.ACCEPTED
    assert field(live, live.sheet, "wholesale_price").decision is Decision.OPEN  # costly
    page.keyboard.press("f")
    page.wait_for_url(f"{live.url}/review/{live.mail}")
    assert live.store.records.get(live.sheet).reviewed_by == "anna"


def test_words_dragged_over_on_the_page_are_read_by_the_form_and_become_evidence(
    desk: Watched, live: Site
) -> None:
    page = desk.page
    page.locator("#p0-retail_price > summary").click()
    box = page.locator('.spot[aria-label="wholesale price: EUR 84,50"] rect').bounding_box()
    assert box
    middle = box["y"] + box["height"] / 2
    with page.expect_response("**/words?*"):
        page.mouse.move(box["x"] + 4, middle)
        page.mouse.down()
        page.mouse.move(box["x"] + 6, middle)
    page.wait_for_timeout(200)
    page.mouse.move(box["x"] + box["width"] - 4, middle, steps=4)
    page.mouse.up()
    page.wait_for_selector("#p0-retail_price [name=v-0-].picked")
    assert page.locator("#p0-retail_price [name=v-0-]").input_value() == "EUR 84,50"
    desk.keys("Enter")
    price = field(live, live.sheet, "retail_price")
    assert price.value == {"amount": "84.50", "currency": "EUR"}
    assert price.reading == "EUR 84,50"
    assert price.evidence[0].box is not None


def test_a_row_of_a_table_that_is_dragged_over_fills_the_fields_of_a_row(
    desk: Watched, live: Site
) -> None:
    page = desk.page
    first, last = (
        page.locator(f'.spot[aria-label="composition: {words}"] rect').first.bounding_box()
        for words in ("Corpo", "Lana vergine")
    )
    assert first
    assert last
    page.locator("#show-all").click()
    page.locator("#p0-colours > summary").click()
    row = page.locator("#p0-colours tbody tr").first
    with page.expect_response("**/words?*"):
        page.mouse.move(first["x"] + 4, first["y"] + 4)
        page.mouse.down()
        page.mouse.move(first["x"] + 8, first["y"] + 5)
    page.wait_for_timeout(200)
    page.mouse.move(last["x"] + last["width"] - 4, last["y"] + 5, steps=4)
    page.mouse.up()
    page.wait_for_selector("#p0-colours [name=v-0-name].picked")
    assert row.locator("[name=v-0-code]").input_value() == "Corpo"
    assert row.locator("[name=v-0-name]").input_value() == "Lana vergine"
    desk.keys("Enter")
    name = field(live, live.sheet, "colours[0].name")
    assert (name.value, name.reading) == ("Lana vergine", "Lana vergine")
    assert name.evidence[0].box is not None


def test_text_selected_in_a_mail_fills_the_value(running: Browser, live: Site) -> None:
    desk = signed_in(running, live)
    page = desk.page
    page.goto(f"{live.url}/review/{live.mail}")
    page.locator("#show-all").click()
    page.locator("#p0-yarn_count > summary").click()
    page.evaluate(script("select_words"), "2/28 Nm")
    page.wait_for_selector("#p0-yarn_count [data-first].picked")
    assert page.locator("#p0-yarn_count [data-first]").input_value() == "2/28 Nm"
    page.locator("#p0-yarn_count [data-first]").focus()
    desk.keys("Enter")
    yarn = field(live, live.mail, "yarn_count")
    document = live.store.documents.parsed(live.store.records.get(live.mail).document_id)
    assert document
    start, end = yarn.evidence[0].span
    assert document.page("body", 1).text[start:end] == "2/28 Nm"


def test_readings_that_disagree_are_chosen_by_number(running: Browser, live: Site) -> None:
    desk = signed_in(running, live)
    desk.page.goto(f"{live.url}/review/{live.mail}#p0-gauge")
    assert open_card(desk.page) == "p0-gauge"
    desk.keys("1")
    gauge = field(live, live.mail, "gauge")
    assert (gauge.value, gauge.reading, gauge.decision) == ("14", "14gg", Decision.CORRECTED)
    assert desk.complaints == []


def test_a_refused_value_stays_in_the_form_with_the_reason(desk: Watched, live: Site) -> None:
    page = desk.page
    page.locator("#p0-composition > summary").click()
    page.locator("#p0-composition [name=v-0-percent]").fill("80")
    page.locator("#p0-composition .save").click()
    page.wait_for_selector("#p0-composition [role=alert]")
    assert "sum to 95" in page.locator("#p0-composition [role=alert]").inner_text()
    assert page.locator("#p0-composition [name=v-0-percent]").input_value() == "80"
    page.locator("#p0-composition [name=v-1-percent]").fill("20")
    page.locator("#p0-composition .save").click()
    page.wait_for_selector("#p0-composition.decided", state="attached")
    assert field(live, live.sheet, "composition[1].percent").value == "20"
    # What was not touched keeps its place on the page.
    assert field(live, live.sheet, "composition[0].fibre").evidence != ()
    desk.complaints.clear()  # the browser logs the 422 itself


def test_rows_are_added_and_taken_away(desk: Watched, live: Site) -> None:
    page = desk.page
    page.locator("#show-all").click()
    page.locator("#p0-colours > summary").click()
    colours = page.locator("#p0-colours")
    colours.locator("[name=v-0-code]").fill("900")
    colours.locator("[name=v-0-name]").fill("blu notte")
    colours.locator(".add-row").click()
    colours.locator("[name=v-1-name]").fill("cammello")
    colours.locator(".add-row").click()
    colours.locator("tr").last.locator(".drop-row").click()
    colours.locator(".save").click()
    page.wait_for_selector("#p0-colours.decided")
    names = [f.value for f in live.store.records.fields(live.sheet) if f.path.startswith("colours")]
    assert names == ["900", "blu notte", "cammello"]


def test_keys_are_explained_and_every_control_has_a_name(desk: Watched) -> None:
    page = desk.page
    page.keyboard.press("?")
    assert page.locator("dialog#help").is_visible()
    page.keyboard.press("Escape")
    nameless = page.evaluate(
        """() => [...document.querySelectorAll('button, input:not([type=hidden]), select, a')]
          .filter((one) => !(one.innerText || one.textContent || one.ariaLabel || one.title
            || one.getAttribute('aria-label') || one.labels?.length || '').toString().trim())
          .map((one) => one.outerHTML.slice(0, 120))"""
    )
    assert nameless == []


@pytest.mark.parametrize(("width", "dark"), [(1400, False), (1400, True), (390, False)])
def test_ink_and_ground_differ_enough_and_nothing_overflows(
    running: Browser, live: Site, width: int, dark: bool
) -> None:
    watched = signed_in(running, live, width=width, dark=dark)
    page = watched.page
    for address in ("/", "/review", f"/review/{live.sheet}", "/review-bulk"):
        page.goto(f"{live.url}{address}")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), address
        pale = page.evaluate(script("contrast"))
        assert pale == [], (address, pale)
    page.context.close()
