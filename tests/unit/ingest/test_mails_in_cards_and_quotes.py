"""Mails as they are sent: cards set in tables, cells of two lines, quotations in any language."""

import pytest

from extractor.ingest.html import html_text
from extractor.ingest.quotes import quoted_regions


def _table(*rows: tuple[str, ...]) -> str:
    cells = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>"


_LIA = ("<img src='a'>", "Sciarpa Lia", "Art. 4411", "€ 40")
_MIA = ("<img src='b'>", "Berretto Mia", "Art. 4412", "€ 30")
_CARDS = "Sciarpa Lia\nArt. 4411\n€ 40\n\nBerretto Mia\nArt. 4412\n€ 30"


@pytest.mark.parametrize(
    "markup",
    [
        _table(("<br>".join(_LIA), "<br>".join(_MIA))),
        _table(("<br>".join(_LIA[1:]), "<br>".join(_MIA[1:]))),
        _table(("<br>".join(_LIA), "<br>".join(_MIA)), ("", "")),
        _table(*zip(_LIA, _MIA, strict=True)),
        _table(("".join(f"<div>{one}</div>" for one in _LIA), "<br>".join(_MIA))),
    ],
)
def test_cards_side_by_side_are_told_one_after_the_other(markup: str) -> None:
    assert html_text(markup) == _CARDS


def test_a_heading_makes_a_cell_an_area() -> None:
    text = html_text(_table(("<h3>Écharpe Lia</h3>Réf. 4411", "<h3>Bonnet Mia</h3>Réf. 4412")))
    assert "|" not in text
    assert text.index("Réf. 4411") < text.index("Bonnet Mia")


def test_pictures_in_each_row_begin_cards_anew() -> None:
    other = ("<img src='c'>", "Guanto Zoe", "Art. 4413", "€ 20")
    rows = [*zip(_LIA, _MIA, strict=True), *zip(other, _MIA, strict=True)]
    text = html_text(_table(*rows))
    assert text.startswith(f"{_CARDS}\n\nGuanto Zoe\nArt. 4413\n€ 20")


@pytest.mark.parametrize(
    ("rows", "line"),
    [
        (
            (("Réf.", "Désignation"), ("4411", "Écharpe Lia<br><small>Laine, soie</small>")),
            "4411 | Écharpe Lia, Laine, soie",
        ),
        (
            (("Material:", "100% Wool<br>Lining: 100% Silk"),),
            "Material: | 100% Wool, Lining: 100% Silk",
        ),
        ((("Style<br>No.", "Unit<br>Price"), ("K1", "48.00")), "Style No. | Unit Price"),
        (
            (("Artikel", "Preis"), ("Schal aus feiner<br>wolle", "48,00")),
            "Schal aus feiner wolle | 48,00",
        ),
    ],
)
def test_what_stands_below_a_value_is_parted_from_it(
    rows: tuple[tuple[str, ...], ...], line: str
) -> None:
    assert line in html_text(_table(*rows)).split("\n")


def test_a_row_of_data_with_a_picture_and_figures_stays_a_row() -> None:
    text = html_text(_table(("<br>".join(_LIA), "10", "€ 40"), ("<br>".join(_MIA), "12", "€ 30")))
    assert text.split("\n")[0].endswith("| 10 | € 40")


@pytest.mark.parametrize(
    "intro",
    [
        "2026年2月9日(月) 11:20 Anna Rossi <anna@mill.example>:",
        "Den mån 9 feb. 2026 kl 11:20 skrev Anna Rossi <anna@mill.example>:",
        "Den 9. februar 2026 kl. 11.20 skrev Anna Rossi <anna@mill.example>:",
        "пн, 9 февр. 2026 г. в 11:20, Anna Rossi <anna@mill.example>:",
    ],
)
def test_a_time_and_an_address_introduce_a_quotation_in_any_language(intro: str) -> None:
    text = f"Yes, at 20 EUR.\n\n{intro}\n\nIs it 18 EUR?"
    (region,) = quoted_regions(text)
    assert text[region.span.start :].startswith(intro)


@pytest.mark.parametrize(
    "own", ["The price is 20 EUR.", "Wir nehmen 30 Stück.", "30 pares, por favor"]
)
def test_a_figure_and_its_unit_are_no_date(own: str) -> None:
    """Who sends on with figures of his own tells something: what is sent on is history then."""
    text = f"{own}\n\n---------- Forwarded message ---------\nFrom: Anna\n\nIt was 18 EUR."
    assert len(quoted_regions(text)) == 1


@pytest.mark.parametrize(
    "own", ["See below, from 9 May.", "Siehe unten, vom 3. März 2026", "9 de maio"]
)
def test_dates_alone_tell_nothing(own: str) -> None:
    text = f"{own}\n\n---------- Forwarded message ---------\nFrom: Anna\n\nIt is 18 EUR."
    assert quoted_regions(text) == ()
