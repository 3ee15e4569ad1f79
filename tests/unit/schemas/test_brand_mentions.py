"""Where the label that goods are sold under is named, and what looks like it."""

from __future__ import annotations

import pytest

from schemas.values.brand_mentions import BRAND_MENTIONS, brand_mentions


def _seen(text: str) -> set[str]:
    return {text[slice(*span)] for span in brand_mentions(text)}


@pytest.mark.parametrize(
    ("text", "brand"),
    [
        ("Season AW27. Brand on goods:  GREY HERON\n", "GREY HERON"),
        ("Stagione: A/I 2027. Marchio: Orsina Vael.\nPrezzi in euro", "Orsina Vael"),
        ("Il marchio è Zelò, quello della scatola", "Zelò"),
        ("collection permanente, marque Kerjean Maison\n", "Kerjean Maison"),
        ("unter der Marke Birkenhain geführt", "Birkenhain"),
        ("REF 12 | MARCA Almenar\nFABRICANTE Pieles Rojo, S.L.", "Almenar"),
        ("que comercializamos sob a marca Casa do Freixo.", "Casa do Freixo"),
        ("Ürün kodu\nKD-1\n\nMarka Brand\nKuzey Ev\n", "Kuzey Ev"),
        ("品牌：澜月 季节：2027春夏", "澜月"),
        ("ブランド名：白鷺（SHIRASAGI）\n展示会", "白鷺（SHIRASAGI）"),
    ],
)
def test_a_word_for_a_brand_announces_one_inside_a_line(text: str, brand: str) -> None:
    assert brand in _seen(text)


@pytest.mark.parametrize(
    ("text", "brand"),
    [
        ("Orsina Vael è un marchio di Calzaturificio Vael S.r.l.", "Orsina Vael"),
        ("Lumetta® es una marca registrada de TEXTIL ROMERAL, S.A.", "Lumetta"),
        ("ondina® é uma marca de Sapatos Vale, Lda.", "ondina"),
        ("Ada Merrow is a label of Corvane Ltd", "Ada Merrow"),
        ("Ysolde Marr présente six pièces", "Ysolde Marr"),
        ("The Elsden Cardigan\n\nby Ysolde Marr\n\nSoft", "Ysolde Marr"),
        ("YSOLDE MARR\n\nArgumentaire\nun sac. Ateliers Marr-Duval SARL, Lyon", "YSOLDE MARR"),
        ("Ysolde Marr – Nermin Aksu Deri Ltd. Şti.", "Ysolde Marr"),
        ("Copy for Ada Merrow, from adamerrow.example.\nCorvane Showroom, LLC", "Ada Merrow"),
        (
            "From: x <a@b.example>\nSubject: 【KAGERO】27SS 商品文\n\nKAGERO（陽炎）の商品文",
            "KAGERO",
        ),
    ],
)
def test_what_is_said_of_a_brand_names_it(text: str, brand: str) -> None:
    assert brand in _seen(text)


@pytest.mark.parametrize(
    "text",
    [
        "MERROW KNITS\n\nCardigan Elsden\n\nMerrow Knits Ltd, Leeds",  # the maker, in short
        "Ecovero y Tencel son marcas de Lenzing AG",
        "Zip brand: YKK",
        "Punzone e marchio di identificazione 2207 AL",
        "feito à mão, marca de contraste do Porto",
        "Marque con una X lo que proceda",
        "CARE WORDING FOR LABEL Hand wash. Do not bleach.",
        "Copy\nCorvane London Ltd\nCopy deck, Pre-Fall 2027",
        "READ ME FIRST\n\nHearth Ltd\nREAD ME FIRST",
        "款式对比\n宁夏灵武有限公司\n款式对比",
    ],
)
def test_what_looks_like_a_brand_is_none(text: str) -> None:
    assert _seen(text) == set()


def test_a_cell_ends_where_the_next_label_begins() -> None:
    cell = "澜月 季节：2027春夏"
    assert "澜月" in {cell[slice(*span)] for span in BRAND_MENTIONS.behind_label(cell)}
