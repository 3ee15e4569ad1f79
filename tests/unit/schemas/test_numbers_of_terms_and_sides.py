"""Numbers above a hundred in words, sides with one unit, Dutch terms, prices that shops tell."""

from __future__ import annotations

import pytest

from extractor.core.document import Document, Page, Part
from extractor.grounding.label_units import label_before, words_at
from extractor.prompting.passages import cut_passages
from extractor.prompting.readable import readable_in
from schemas.parsing import ReadingContext, parse_attribute
from schemas.registry import load_schema
from schemas.values.number_words import with_digits
from tests.unit.schemas.reads import value


def offered(schema: str, attribute: str, text: str) -> list[object]:
    """The values that a page offers for a single attribute, with the units of its labels."""
    page = Page(1, text)
    document = Document("sha256:0", "s.txt", "text/plain", (Part("s.txt", "text/plain", (page,)),))
    known = load_schema(schema)
    found: list[object] = []
    for passage in cut_passages(document):
        for place in readable_in(passage, known).spans[attribute, ""]:
            words = words_at(
                passage.view,
                place,
                lambda tree: parse_attribute(known, attribute, tree, ReadingContext()),
            )
            found.append(value(attribute, words, schema))
    return found


@pytest.mark.parametrize(
    ("words", "digits"),
    [
        ("two hundred and eighty grams", "280 grams"),
        ("a hundred forty metres", "140 metres"),
        ("nine hundred and ninety-nine", "999"),
        ("duecentottanta grammi", "280 grammi"),
        ("centoquarantadue", "142"),
        ("deux cent quatre-vingts grammes", "280 grammes"),
        ("cent quarante-huit cm", "148 cm"),
        ("zweihundertachtzig Gramm", "280 Gramm"),
        ("hundertfünfzig", "150"),
        ("doscientos ochenta gramos", "280 gramos"),
        ("duzentos e oitenta gramas", "280 gramas"),
        ("iki yüz seksen gram", "280 gram"),
        ("tweehonderdtachtig gram", "280 gram"),
        # A share is no hundred of what comes behind it.
        ("sixty per cent two ply", "60 per 100 2 ply"),
        ("sessanta per cento due capi", "60 per 100 2 capi"),
    ],
)
def test_numbers_above_a_hundred(words: str, digits: str) -> None:
    assert with_digits(words) == digits


@pytest.mark.parametrize(
    ("schema", "attribute", "text", "amount"),
    [
        ("knitwear", "net_weight", "The coat weighs nine hundred and forty grams.", "940"),
        ("knitwear", "net_weight", "Poids : trois cent dix grammes.", "310"),
        (
            "fabric",
            "fabric_weight",
            "It weighs a hundred and ninety grams per square metre.",
            "190",
        ),
        ("fabric", "width", "It lies one hundred and forty-two centimetres wide.", "142"),
        ("fabric", "fabric_weight", "Peso: 230 g/m2 - 345 g/ml, altezza 150", "230"),
        ("leather_goods", "width", "Measures 10 x 7.5 x 4 inches.", "25.4"),
        ("leather_goods", "width", "Measures 10 x 7 x 4 inches (25 x 18 x 10 cm).", "25"),
        ("leather_goods", "height", '12"W x 9"H x 5"D', "22.86"),
        ("leather_goods", "width", "Dimensions: W260 x H190 x D110 mm", "26"),
        ("leather_goods", "depth", "Maße: 260 x 190 x 110 mm", "11"),
        ("jewellery", "chain_length", "Collana in argento, catena 38 + 5 cm", "38"),
    ],
)
def test_measures_are_offered(schema: str, attribute: str, text: str, amount: str) -> None:
    amounts = [one["amount"] for one in offered(schema, attribute, text) if isinstance(one, dict)]
    assert amount in amounts


def test_a_unit_of_the_number_before_is_none_of_the_next() -> None:
    text = "Measures 10 x 7 x 4 inches (25 x 18 x 10 cm)."
    assert "25 inches" not in label_before(text, text.index("25"))
    amounts = [one["amount"] for one in offered("leather_goods", "width", text)
               if isinstance(one, dict)]  # fmt: skip
    assert "63.5" not in amounts


@pytest.mark.parametrize(
    ("text", "gauge"),
    [
        ("Pull, jauge cinq, laine mérinos", "5"),
        ("Jersey de galga siete", "7"),
        ("7ゲージのカーディガン", "7"),
        ("12针羊绒圆领衫", "12"),
        ("3 numara triko hırka", "3"),
    ],
)
def test_gauges_in_words_and_before_ideograms(text: str, gauge: str) -> None:
    assert offered("knitwear", "gauge", text) == [gauge]


@pytest.mark.parametrize(
    ("attribute", "text", "expected"),
    [
        ("lead_time", "Levertijd: 5 weken.", {"min_days": "35", "max_days": "35"}),
        ("lead_time", "Levertijd vier tot zes weken.", {"min_days": "28", "max_days": "42"}),
        ("moq", "Minimale afname: 5 stuks per kleur.",
         {"amount": "5", "unit": "pieces", "per": "colour"}),
        ("moq", "Minimum twaalf stuks per artikel.",
         {"amount": "12", "unit": "pieces", "per": "style"}),
        ("incoterm", "Levering af fabriek.", "EXW"),
        ("country_of_origin", "Ontworpen in Antwerpen, gebreid in Duitsland.", "DE"),
        ("wholesale_price", "Inkoop € 62,00, adviesprijs € 149,00",
         {"amount": "62.00", "currency": "EUR"}),
        ("retail_price", "Inkoop € 62,00, adviesprijs € 149,00",
         {"amount": "149.00", "currency": "EUR"}),
    ],
)  # fmt: skip
def test_dutch_terms(attribute: str, text: str, expected: object) -> None:
    assert offered("knitwear", attribute, text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Merino cardigan, £149\nFree delivery in 3-5 working days. Returns within 30 days.",
        "Strickjacke 279 €\nVersand in 2-3 Tagen. 14 Tage Rückgaberecht.",
        "Gilet en laine, 180 €\nLivraison offerte sous 4 jours.",
    ],
)
def test_a_shop_that_sends_parcels_tells_the_retail_price(text: str) -> None:
    assert len(offered("knitwear", "retail_price", text)) == 1
    assert offered("knitwear", "wholesale_price", text) == []


def test_terms_of_delivery_still_make_a_price_the_trade_s() -> None:
    text = "Cardigan, £62. Minimum 12 pieces per style, delivery 6 weeks."
    assert len(offered("knitwear", "wholesale_price", text)) == 1
    assert offered("knitwear", "retail_price", text) == []


@pytest.mark.parametrize("text", ["$42.50 at 300 pcs", "EUR 39.80 at 600 pieces"])
def test_a_price_at_a_number_is_no_time(text: str) -> None:
    assert offered("knitwear", "lead_time", text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Disponible du 1 au 4.", ["1 au 4"]),
        ("Disponibile dalla 1 alla 4", ["1 alla 4"]),
        ("Ouvert du 1 au 4 mai", []),
        ("del 2 al 4 de mayo", []),
    ],
)
def test_numbers_of_houses_as_sizes(text: str, words: list[str]) -> None:
    mentions = load_schema("knitwear").form("sizes").mentions[""]
    found = [text[start:end] for start, end in mentions.anywhere(text)]
    assert [one for one in found if " " in one] == words  # ranges; the last number is one alone
