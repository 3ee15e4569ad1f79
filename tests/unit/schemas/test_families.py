from __future__ import annotations

import pytest

from schemas.families import vote
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
