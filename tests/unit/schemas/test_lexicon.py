import pytest

from schemas.values.composition_mentions import known_fibres
from schemas.values.lexicon import Lexicon


@pytest.mark.parametrize("surface", ["EU", "E.U."])
@pytest.mark.parametrize("written", ["EU", "E.U.", "Eu"])
def test_points_make_no_other_word_of_a_short_one(surface: str, written: str) -> None:
    assert len(Lexicon({"europe": {"": (surface,)}}).within(f"sizes in {written} 38")) == 1


@pytest.mark.parametrize(
    ("text", "fibres"),
    [
        ("la cintura è in vitello", ["vitello"]),
        ("lã 80%", ["lã"]),
        ("Für den Stoff: Wolle", ["Wolle"]),
        ("Chen Wei", []),
        ("GF-3340 trousers", []),
        ("WS 90 SE 10", ["WS", "SE"]),
        ("400 TC", []),
        ("85% wool 羊毛 15% nylon 锦纶", ["wool 羊毛", "nylon 锦纶"]),
        ("%100 pamuk saten", ["pamuk"]),
    ],
)
def test_fibres_are_told_from_words_that_look_like_them(text: str, fibres: list[str]) -> None:
    assert [text[start:end] for start, end in known_fibres(text)] == fibres
