"""What is offered for attributes of a buyer's own schema where no label announces a value."""

import pytest

from extractor.core.document import Document, Page, Part
from extractor.prompting.passages import cut_passages
from extractor.prompting.readable import readable_in
from schemas.extension import extended_schema
from schemas.json_schema import compile_schema
from schemas.product import ProductSchema
from schemas.registry import load_schema


def schema_of(name: str, **said: object) -> type[ProductSchema]:
    document = {"type": "object", "properties": {name: {"type": "string", **said}}}
    return compile_schema(document, "own")  # type: ignore[arg-type]


def offered(text: str, name: str, **said: object) -> list[str] | None:
    return offered_by(schema_of(name, **said), text, name)


def offered_by(schema: type[ProductSchema], text: str, name: str) -> list[str] | None:
    part = Part("title.txt", "text/plain", (Page(1, text),))
    (passage,) = cut_passages(Document("sha256:0", "title.txt", "text/plain", (part,)))
    spans = readable_in(passage, schema).spans.get((name, ""))
    return None if spans is None else [passage.view[s.start : s.end] for s in spans]


CANDLE = (
    "Brightwick Soy Wax Candle, Lavender & Vanilla, Matte Black Glass Jar, 8 oz / 226 g, Set of 2"
)
WATCH = "ORTENA Men's Quartz Watch with Brown Leather Strap, 42 mm, 5 ATM - Made in Japan"
CREAM = "Nordhaut Day Cream for Sensitive Skin SPF 30, Fragrance Free, Vegan, 1.7 Fl Oz (50 ml)"


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        (CANDLE, "scent", "Lavender & Vanilla"),
        (CANDLE, "colour", "Matte Black"),
        (CANDLE, "net_weight", "8 oz / 226 g"),
        (CANDLE, "packSize", "Set of 2"),
        (CANDLE, "material", "Soy Wax"),
        (WATCH, "brand", "ORTENA"),
        (WATCH, "gender", "Men's"),
        (WATCH, "case_diameter", "42 mm"),
        (WATCH, "strap_material", "Leather"),
        (WATCH, "country_of_origin", "Japan"),
        (WATCH, "water_resistance", "5 ATM"),
        (CREAM, "net_content", "1.7 Fl Oz (50 ml)"),
        (CREAM, "skin_type", "Sensitive Skin"),
        (CREAM, "sun_protection", "SPF 30"),
        (CREAM, "diet", "Vegan"),
        ("Espresso Roast Coffee Beans, 500 g", "gewicht", "500 g"),
    ],
)
def test_a_name_says_which_places_of_a_title_may_hold_its_value(
    text: str, name: str, value: str
) -> None:
    assert value in (offered(text, name) or [])


def test_a_description_tells_of_a_name_that_says_nothing() -> None:
    volumes = offered(CREAM, "attr_7", description="the volume of one jar") or []
    assert "1.7 Fl Oz (50 ml)" in volumes
    assert "Matte Black" in (offered(CANDLE, "x1", description="colour of the jar") or [])


def test_options_and_units_of_a_schema_are_seen_without_a_label() -> None:
    lamp = "Tischlampe Eiche, 40 W, 230 V, Schirm 52 cm"
    assert offered(lamp, "abmessung", title="Höhe (cm)") == ["52 cm"]
    text = "Gartentisch aus Teak, klappbar, 1,2 kg, wetterfest"
    options = {"enum": ["foldable", "fixed"], "x-enum-labels": {"foldable": ["klappbar"]}}
    assert offered(text, "design", **options) == ["klappbar"]
    assert offered(text, "field_3", type="number", **{"x-unit": "g"}) == ["1,2 kg"]


def test_what_a_form_refuses_is_not_offered() -> None:
    assert offered(CANDLE, "colour", pattern="^Red$") is None


def test_a_label_goes_before_places_that_nothing_announces() -> None:
    assert offered("Black candle\nColour: Dusk\nWhite lid\n", "colour", title="Colour") == ["Dusk"]


def test_words_of_a_name_are_no_value_in_a_document_of_several_lines() -> None:
    assert offered("How we roast\nMedium Roast beans\n", "roast_type") is None
    assert offered("Kaffa Medium Roast beans, 1 kg", "roast_type") == ["Medium Roast"]


def test_a_title_without_a_name_at_its_head_has_no_brand() -> None:
    assert offered("New Women's running shorts", "brand") is None


def test_what_is_known_of_registered_attributes_stays_as_it_was() -> None:
    assert not load_schema("apparel").finders
    extension = {
        "x-extends": "apparel",
        "x-schema-id": "apparel@9",
        "type": "object",
        "properties": {"scent": {"type": "string"}},
    }
    extended = extended_schema(extension, load_schema)  # type: ignore[arg-type]
    assert offered_by(extended, CANDLE, "scent") == ["Lavender", "Lavender & Vanilla", "Vanilla"]


@pytest.mark.parametrize(
    ("name", "said", "line"),
    [
        ("wickLength", {}, "Wick length: short"),
        ("x4", {"description": 'the value after "Docht"'}, "Docht: short"),
        ("x4", {"description": "Dochtlänge, stoppino"}, "Stoppino: short"),
    ],
)
def test_a_schema_without_titles_says_by_codes_and_descriptions_what_labels_are(
    name: str, said: dict[str, object], line: str
) -> None:
    assert offered(f"Candle\n{line}\nlong burning\n", name, **said) == ["short"]


def test_a_sentence_of_a_description_is_no_label() -> None:
    assert offered("The maker: Lumo\n", "x4", description="who makes the candle") is None
