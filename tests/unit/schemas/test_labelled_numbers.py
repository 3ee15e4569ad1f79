"""Units and currencies that a label, a head or a heading has for the numbers behind it."""

from __future__ import annotations

from functools import partial

import pytest
from pydantic import JsonValue

from extractor.grounding.label_units import label_before, with_unit
from schemas.parsing import ReadingContext, parse_attribute
from schemas.registry import load_schema
from tests.unit.schemas.reads import value


def read(attribute: str, schema: str, text: str, words: str) -> JsonValue:
    """Return the value of `words` where they stand last in `text`, with the unit of their label."""
    parse = partial(parse_attribute, load_schema(schema), attribute, context=ReadingContext())
    label = label_before(text, text.rindex(words))
    return value(attribute, with_unit(words, label, parse), schema)


@pytest.mark.parametrize(
    ("attribute", "schema", "text", "words", "amount", "unit"),
    [
        ("heel_height", "footwear", "Talon mm: 55", "55", "5.5", "cm"),
        ("shaft_height", "footwear", "ALTEZZA GAMBALE mm (n. 38): 310", "310", "31", "cm"),
        ("width", "leather_goods", "MEDIDAS (mm, ±3)\nAncho: 290\nAlto: 210", "290", "29", "cm"),
        ("height", "leather_goods", "Maße in mm\nBreite: 290\nHöhe: 210", "210", "21", "cm"),
        ("net_weight", "apparel", "gramas/peça (M): 88", "88", "88", "g"),
        ("fabric_weight", "fabric", "flaechengew_gqm: 20", "20", "20", "g/m2"),
    ],
)
def test_a_unit_of_the_label_is_that_of_the_number(
    attribute: str, schema: str, text: str, words: str, amount: str, unit: str
) -> None:
    assert read(attribute, schema, text, words) == {"amount": amount, "unit": unit}


def test_a_heading_above_an_empty_line_says_nothing_of_what_follows() -> None:
    text = "SOLES in mm\nRubber: 4\n\nBags\nWidth: 31"
    assert read("width", "leather_goods", text, "31") == {"amount": "31", "unit": "cm"}


def test_a_sentence_that_ends_with_a_measure_is_no_heading() -> None:
    text = "the old one was 2,4 mm\nwidth 31"
    assert read("width", "leather_goods", text, "31") == {"amount": "31", "unit": "cm"}


@pytest.mark.parametrize(
    ("text", "words", "currency"),
    [
        ("ek_eur: 41,20", "41,20", "EUR"),
        ("Ref | What | Trade USD | Shop CAD\nT-9 | scarf | 31.00 | 84.00", "84.00", "CAD"),
    ],
)
def test_a_currency_of_the_head_is_that_of_the_figure(text: str, words: str, currency: str) -> None:
    found = read("retail_price", "knitwear", text, words)
    assert isinstance(found, dict)
    assert found["currency"] == currency


def test_a_field_says_what_is_counted_and_per_what() -> None:
    found = read("moq", "knitwear", "min_stk_je_farbe: 40", "40")
    assert found == {"amount": "40", "unit": "pieces", "per": "colour"}


def test_a_field_says_that_days_are_counted() -> None:
    found = read("lead_time", "knitwear", "Lieferzeit (Tage): 45-60", "45-60")
    assert found == {"min_days": "45", "max_days": "60"}
