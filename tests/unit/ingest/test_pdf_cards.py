"""Articles side by side on a page without drawn lines."""

import pytest

from tests.unit.ingest.builders import lines_at, make_pdf, text_of
from tests.unit.ingest.conftest import Reading

# Unlike in what they say and in how many lines they take.
CARDS = (
    (
        "THE AMBERLEY DRESS      WP-7011",
        "100% linen, 185gsm, plain dyed",
        "button front, length 118 cm",
        "8-18",
        "w/s £62.00  rrp £149.00",
    ),
    ("BISLEY SHIRT      WP-7024", "70% cotton 30% lyocell", "Navy / Moss", "w/s £41.00"),
    (
        "CRANHAM TROUSERS      WP-7032",
        "55% linen 45% viscose",
        "pocket bags: 100% cotton",
        "drawstring waist, relaxed leg",
        "Tobacco",
        "w/s £46.50  rrp £110.00",
    ),
)
NAMED = (
    ("Sac Lutèce", "Cuir de veau pleine fleur", "20 x 30 x 8 cm, fermoir", "120,00 EUR"),
    ("Sac Odéon", "Chèvre velours", "15 x 22 cm", "98,00 EUR", "Noir", "Sable"),
    ("Pochette Sully", "Agneau plongé", "12 x 18 cm", "75,00 EUR"),
)
TERMS = "Minimum 24 pieces per style, lead time ten to twelve weeks, all of it ex works Stroud, UK."


Placed = list[tuple[float, float, str]]


def placed(cards: tuple[tuple[str, ...], ...], *, wide: float = 180) -> Placed:
    return [
        (40 + wide * column, 700 - 13.0 * n, text)
        for column, card in enumerate(cards)
        for n, text in enumerate(card)
    ]


def folded(text: str) -> list[str]:
    return [" ".join(block.split()) for block in text.split("\n\n")]


@pytest.mark.parametrize("cards", [CARDS, CARDS[:2], NAMED, NAMED[:2]])
def test_each_article_is_read_by_itself_and_what_follows_belongs_to_none(
    read: Reading, cards: tuple[tuple[str, ...], ...]
) -> None:
    lines = [*placed(cards), (40.0, 560.0, TERMS)]
    text = text_of(read(make_pdf(lines_at(*lines, font_size=8))))
    assert folded(text) == [" ".join(" ".join(card).split()) for card in (*cards, (TERMS,))]


def test_rows_of_cards_are_read_one_after_the_other(read: Reading) -> None:
    below = tuple((card[0].replace("WP-70", "WP-80"), *card[1:]) for card in CARDS[:2])
    lines = placed(CARDS) + [(x, y - 110, text) for x, y, text in placed(below)]
    text = text_of(read(make_pdf(lines_at(*lines, font_size=8))))
    assert folded(text) == [" ".join(" ".join(card).split()) for card in (*CARDS, *below)]


def test_a_table_whose_columns_are_articles_stays_one(read: Reading) -> None:
    rows = (
        ("Style", "KX-8812", "KX-8830", "KX-8841"),
        ("Upper", "leather", "mesh", "suede"),
        ("Lining", "pigskin", "100% polyester", "leather"),
        ("Sizes", "36-41", "36-41", "36-40"),
        ("Price", "EUR 45.00", "EUR 39.00", "EUR 52.00"),
    )
    lines = [
        (40 + 120.0 * column, 700 - 14.0 * n, text)
        for n, row in enumerate(rows)
        for column, text in enumerate(row)
    ]
    text = text_of(read(make_pdf(lines_at(*lines, font_size=9))))
    assert text == "\n".join(" | ".join(row) for row in rows)


def test_rows_of_a_table_of_codes_are_no_cards(read: Reading) -> None:
    rows = [(f"{size}", f"HT-2704-{size}", f"HT-2719-{size}", "£12.00") for size in range(36, 42)]
    lines = [
        (40 + 130.0 * column, 700 - 14.0 * n, text)
        for n, row in enumerate(rows)
        for column, text in enumerate(row)
    ]
    text = text_of(read(make_pdf(lines_at(*lines, font_size=9))))
    assert text == "\n".join(" | ".join(row) for row in rows)
