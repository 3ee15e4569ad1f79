import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from extractor.ingest.normalise import (
    clean_cell,
    clean_characters,
    clean_line,
    clean_text,
    table_row,
)

MESSY = st.text(
    alphabet=st.one_of(
        st.characters(),
        st.sampled_from(" \t\n\r\u00a0\u00ad\u200b\ufb01\u0301\u2028|>\u2f7a\ufffe\ud800"),
    )
)


@given(MESSY)
def test_cleaning_a_clean_text_changes_nothing(text: str) -> None:
    assert clean_text(clean_text(text)) == clean_text(text)
    assert clean_characters(clean_characters(text)) == clean_characters(text)
    assert clean_line(clean_line(text)) == clean_line(text)


@given(MESSY)
def test_a_clean_text_is_nfc_and_holds_no_invisible_characters_or_wide_blanks(text: str) -> None:
    clean = clean_text(text)
    assert unicodedata.normalize("NFC", clean) == clean
    assert not any(unicodedata.category(c) in {"Cc", "Cs"} for c in clean if c != "\n")
    assert "\u00ad" not in clean
    assert "\u200b" not in clean
    assert "   " not in clean
    assert "\n\n\n" not in clean
    assert all(line == line.strip() for line in clean.split("\n"))


def test_ligatures_are_spelt_out_and_other_compatibility_characters_kept() -> None:
    assert clean_text("ﬁnissaggio ½ m² ™ Ⅲ") == "finissaggio ½ m² ™ Ⅲ"


def test_soft_hyphens_vanish_and_accents_are_composed() -> None:
    assert clean_text("com\u00adposizione: caffe\u0300") == "composizione: caffè"


def test_tabs_and_runs_of_blanks_become_a_column_gap() -> None:
    assert clean_text("Art.\t4021/K      navy\u00a0blue") == "Art.  4021/K  navy blue"


def test_an_empty_cell_keeps_its_place_and_trailing_ones_go() -> None:
    assert table_row(["4021", "", "navy", "", ""]) == "4021 | | navy"


def test_a_separator_within_a_cell_cannot_be_taken_for_a_column() -> None:
    assert clean_cell("Acme | Milano\nItaly") == "Acme / Milano Italy"
