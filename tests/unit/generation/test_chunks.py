from __future__ import annotations

import pytest

from extractor.core.geometry import CharSpan
from extractor.generation.chunks import BAR, chunk_passage


def texts(view: str) -> list[str]:
    return [chunk.text for chunk in chunk_passage(view).chunks if chunk.text not in (" ", BAR)]


@pytest.mark.parametrize(
    ("view", "chunks"),
    [
        ("12,50 EUR", ["12,50", "EUR"]),
        ("1.234,56", ["1.234,56"]),
        ("1'250.00", ["1'250.00"]),
        ("36,38,40", ["36", ",", "38", ",", "40"]),
        ("12.03.2024", ["12", ".", "03", ".", "2024"]),
        ("0,5-0,7", ["0,5", "-", "0,7"]),
        ("WO85 320g/m²", ["WO", "85", "320", "g", "/", "m²"]),
        ("4021/K", ["4021", "/", "K"]),
        ("素材：羊毛100%", ["素", "材", "：", "羊", "毛", "100", "%"]),
        ("Cafe\u0301 👩\u200d🎨", ["Cafe\u0301", "👩", "\u200d", "🎨"]),
        ("a\nb", ["a", "\\n", "b"]),
    ],
)
def test_a_passage_falls_into_words_numbers_and_signs(view: str, chunks: list[str]) -> None:
    assert texts(view) == chunks


def test_a_part_of_a_number_is_not_found() -> None:
    passage = chunk_passage("12,50 and 50")
    assert passage.find(b"50", 0, whole=True) == len("12,50 and ")


def test_a_reading_may_begin_with_the_blank_before_a_word_but_not_before_a_number() -> None:
    passage = chunk_passage("col Navy 85")
    assert passage.find(b" Navy", 0, whole=True) == 3
    assert passage.find(b" 85", 0, whole=True) == -1


def test_a_reading_does_not_end_in_white_space_or_inside_a_word() -> None:
    passage = chunk_passage("Navy blue")
    assert passage.find(b"Navy ", 0, whole=True) == -1
    assert passage.find(b"Navy b", 0, whole=True) == -1
    assert passage.find(b"Navy b", 0, whole=False) == 0


def test_nothing_is_found_across_a_barred_range() -> None:
    view = "red\n--- b.pdf, page 1 ---\nblue"
    start = view.index("---")
    passage = chunk_passage(view, [CharSpan(start, view.index("blue"))])
    assert passage.find(b"pdf", 0, whole=True) == -1
    assert passage.find(b"red\\n", 0, whole=False) == -1
    assert passage.find(b"blue", 0, whole=True) >= 0


def test_there_is_nothing_to_read_in_blanks_and_quotes() -> None:
    assert not chunk_passage(' \n "\\ \ud800').readable
    assert not chunk_passage("").readable
