"""Where the label that goods are sold under is named, and what looks like it."""

from __future__ import annotations

import time

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


@pytest.mark.parametrize(
    ("text", "brand"),
    [
        ("Damen, Herbst 2028. Marke „Frieda Ohlsen“. UVP 199 €", "Frieda Ohlsen"),
        ("Temporada O/I 27. Marca en suela: ROBLE FINO. Hecho en Portugal.", "ROBLE FINO"),
        ("état au 3 mai. Marque apposée : Corbelin 1908. Tout est cousu ici", "Corbelin 1908"),
        ("Passform  weit  Label Kunde  Tilda Marr\nGARN", "Tilda Marr"),
        ("collezione | AI 27\netichetta interna | Ondella\nminuterie | ottone", "Ondella"),
        ("REF | CALLED | SEWN-IN LABEL\nTR-1 | Tarn Coat | Vane & Daughters", "Vane & Daughters"),
        ("MODELO | MARCA NA PALMILHA | FECHO\nbota | Monte Alto | zip", "Monte Alto"),
        ("Sold as Fell Quilt | Brand on the swing tag Fellside\n", "Fellside"),
        ("saison_cd | FS27\nmarke_txt | Wind & Watt\n", "Wind & Watt"),
        ("[MARCHIO] Sibilla Alta\n[PREZZO] 90", "Sibilla Alta"),
        ("il marchio in etichetta è Due Ponti e made in Italy", "Due Ponti"),
        ("in Lindau gemacht und innen gepunzt mit OHLSEN im Oval.", "OHLSEN"),
        ('soletta in capra, marcata a caldo "Maréva"', "Maréva"),
        ("goes out under my father's name as ever, ABEL TARN, on the loop", "ABEL TARN"),
        ("Nilda, che è il nostro marchio dal principio", "Nilda"),
        ("Marr Gallery | Marr Gallery Bootmakers Ltd, Kendal", "Marr Gallery"),
        ("Atelier Corvel (Corvel Création SARL), Paris", "Atelier Corvel"),
        ("主标：云间 成分：棉", "云间"),
    ],
)
def test_goods_bear_the_name_that_a_paper_says_they_do(text: str, brand: str) -> None:
    assert brand in _seen(text)


def test_a_drawn_label_bears_the_name_of_whom_it_is_drawn_for() -> None:
    text = "To: Ann <ann@tarn-house.example>\n\n....\nTARN HOUSE\nNEW WOOL 100%\nDRY CLEAN ONLY\n"
    assert _seen(text) == {"TARN HOUSE"}


@pytest.mark.parametrize(
    "text",
    [
        "Label  woven satin, 100% polyester\nPosition  left side seam",
        "Care label: Hand wash",
        "MARCHIO CLIENTE | STAGIONE",
        "Sello  Campaña  Para quién\n",
        "marcata a caldo, punzonato 750, stamped inside the tongue",
        "Ann Marr | Marr & Tarn Ltd",  # who signs
        "Sehr geehrter Herr Dr. Lindner,\nwww.lindner.example\nTuchwerk Ohl GmbH",
    ],
)
def test_places_of_labels_and_people_are_no_brands(text: str) -> None:
    assert _seen(text) == set()


@pytest.mark.parametrize(
    "seed", ["Marca en ", "LABEL ", "Ada Marr, ", "stamped in the ", "sold under a "]
)
def test_the_time_that_brands_take_is_linear(seed: str) -> None:
    start = time.process_time()
    brand_mentions(seed * 2000)
    assert time.process_time() - start < 8
