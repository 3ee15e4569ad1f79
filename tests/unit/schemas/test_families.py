from __future__ import annotations

import pytest

from schemas.families import DECISIVE, vote
from schemas.registry import registered
from schemas.vocabulary.families import FAMILY_WORDS

SPECS = [schema.spec() for schema in registered()]


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("Cardigan in cashmere, finezza 12", "knitwear"),
        ("Scarpa uomo, suola in cuoio", "footwear"),
        ("Bolso bandolera con cremallera", "leather_goods"),
        ("Laize 138 cm, armure toile", "fabric"),
        ("Bettwäsche aus Baumwolle, 200 x 200 cm", "home_textile"),
        ("Anello in oro giallo", "jewellery"),
        ("半身裙 100% 棉", "apparel"),
    ],
)
def test_words_speak_for_a_family(text: str, family: str) -> None:
    assert vote(text, SPECS) == family


def test_no_word_or_a_tie_elects_nobody() -> None:
    assert vote("Best regards", SPECS) is None
    assert vote("a ring and a shoe", SPECS) is None


def test_a_word_within_a_word_does_not_count() -> None:
    assert vote("spring string", SPECS) is None


def test_every_registered_schema_has_words() -> None:
    assert set(FAMILY_WORDS) == {spec.name for spec in SPECS}


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("Alfombra SEGOVIA, lana y yute, colores piedra y óxido", "home_textile"),
        ("PEBBLE hoops in sterling silver, one freshwater pearl", "jewellery"),
        ("Webbreite 150 cm, Stoff 420 g/m², Einlauf: Kette max. 2 %", "fabric"),
    ],
)
def test_a_colour_and_a_warp_do_not_outvote_what_a_thing_is(text: str, family: str) -> None:
    assert vote(text, SPECS) == family


def test_a_vote_decides_alone_only_with_a_product_word_more() -> None:
    assert vote("Alfombra de lana", SPECS, lead=DECISIVE) == "home_textile"
    assert vote("anillo y alfombra", SPECS, lead=DECISIVE) is None
