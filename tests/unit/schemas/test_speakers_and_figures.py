"""Who says *we*, figures that go with names, and numbers that are no codes."""

from __future__ import annotations

import pytest

from schemas.values.code_mentions import style_codes
from schemas.values.company_mentions import company_mentions
from schemas.values.name_mentions import product_names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("We at Calder Weaving have kept the same looms.", "Calder Weaving"),
        ("Noi di Lanerie Bertone offriamo il tessuto.", "Lanerie Bertone"),
        ("Chez Duvernoy, nous tissons le lin.", "Duvernoy"),
        ("On behalf of Ostler & Grey I send the sheet.", "Ostler & Grey"),
        ("Wir bei Haslinger fertigen den Pullover.", "Haslinger"),
        ("En Casa Oliveras tejemos esta manta.", "Casa Oliveras"),
        ("Fabriqué par la Maison Delcourt à Lyon", "Maison Delcourt"),
        ("Hergestellt von der Weberei Krumm in Sachsen", "Weberei Krumm"),
        ("Marca registada Sal & Mar, de Têxteis Nazaré, Lda.", "Têxteis Nazaré, Lda."),
        ("Marchio Casa Brenta distribuito da Brenta Home S.p.A.", "Brenta Home S.p.A."),
    ],
)
def test_who_speaks_is_a_company(text: str, name: str) -> None:
    assert name in [text[start:end] for start, end in company_mentions(text)]


@pytest.mark.parametrize(
    "text",
    [
        "We at last found a mill.",
        "On behalf of Mrs Kent I write.",
        "En España hacemos bolsos.",
        "We of Italy know wool.",
    ],
)
def test_persons_and_places_are_no_companies(text: str) -> None:
    assert company_mentions(text) == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Margaux 15 is a top-handle bag.", "Margaux 15"),
        ("Meet Penny 2.0: unlined suede.", "Penny 2.0"),
        ("Borsa Mia 22 in vitello", "Borsa Mia 22"),
        ("Bottines Rivoli 60\nVeau", "Bottines Rivoli 60"),
        ("Pump Ava 85 in Lackleder", "Pump Ava 85"),
    ],
)
def test_a_figure_goes_with_a_name(text: str, name: str) -> None:
    assert name in [text[start:end] for start, end in product_names(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The Autumn 26 collection is here.",
        "T-shirt Summer 26\ncotton",
        "Waffle Throw 130\ncotton",
        "Jacket Size 48, navy",
        "Kleid Gr 38, rot",
        "Mantel Damen 38\nWolle",
        "Camicia Lino 38\n",
        "Coat Black 40\n",
        "The Super 120 wool is soft.",
    ],
)
def test_sizes_and_seasons_are_no_part_of_names(text: str) -> None:
    names = [text[start:end] for start, end in product_names(text)]
    assert not any(char.isdigit() for name in names for char in name)


def test_places_in_lists_and_telephones_are_no_codes() -> None:
    listed = "Item 2: slingback pump, 118-204 black"
    assert [listed[start:end] for start, end in style_codes(listed)] == ["118-204"]
    for dialled in ("Tel. +39 0577 118822\n", "Tel: (0577) 118822\n"):
        assert style_codes(dialled) == ()
