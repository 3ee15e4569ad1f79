"""Where names of products, and words for what they are, are seen: layouts that suppliers use."""

import time

import pytest

from schemas.registry import load_schema
from schemas.values.name_mentions import product_names


def seen(schema: str, attribute: str, text: str) -> list[str]:
    mentions = load_schema(schema).form(attribute).mentions[""]
    return [text[start:end] for start, end in mentions.anywhere(text)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Steppweste „Arlau“, Damen", "Steppweste „Arlau“"),
        ("* COLLIER « NUIT CLAIRE » - réf. ST-C-118", "COLLIER « NUIT CLAIRE »"),
        ("Collana «Tanaro»\nRif. FB/2208", "Collana «Tanaro»"),
        ("■ メンズ ボディバッグ「渡り」 TB-19", "ボディバッグ「渡り」"),
        ("Men's shawl cardigan 'Kielder'", "Men's shawl cardigan 'Kielder'"),
        ("DESCRIPTION Men's shawl cardigan 'Kielder'", "Kielder"),
        ("Melton „Oybin“\n80 % WV", "Melton „Oybin“"),
    ],
)
def test_a_name_in_quotes_is_offered_with_what_it_is_said_of(text: str, name: str) -> None:
    assert name in seen("apparel", "name", text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Modell  LENN\nSaison  FS 2026", "LENN"),
        ("Mod. VALSTAGNA\nscarponcino", "VALSTAGNA"),
        ("Quality  Glen Orra 2207", "Glen Orra"),
        ("Qualité: Twill Fourvière", "Twill Fourvière"),
        ("Kumaş adı: Poplin Nilüfer", "Poplin Nilüfer"),
        ("Artikel  Ankerkette rund, diamantiert", "Ankerkette rund, diamantiert"),
        ("Item: Tennis bracelet\nMetal: 14K", "Tennis bracelet"),
        ("SY-0417 Lara bot\nSaya süet", "Lara bot"),
        ("ART. 8812  LARIO\nPeso 112", "LARIO"),
        ("一、YZ-N2031 星河锁骨链\n18K黄金", "星河锁骨链"),
        ("微光锁骨链 JY-N2607\n金重：3.25克", "微光锁骨链"),
        ("[2] BW27-044 ストライプ ワイドパンツ / ユニセックス", "ストライプ ワイドパンツ"),
        ("Escapulário Penha  TV-610\npeso 5,0 g", "Escapulário Penha"),
        ("Maison Orsel SARL\n\nCassiopée\n\nBague / Ring\n", "Cassiopée"),
    ],
)
def test_a_name_stands_behind_its_word_or_beside_its_code(text: str, name: str) -> None:
    assert name in seen("jewellery", "name", text)


@pytest.mark.parametrize(
    "text",
    [
        "Modell 3308\nQualität: 100% Wolle",
        "Quality control passed",
        "OJ-5010\n14K yellow gold",
        "RN 12345\nMade in Italy",
        "610 Marine · 220 Sand · 450 Oliv",
        "K1020 Navy\nK1030 Camel\nK1040 Ecru\n",
        "TVA FR12345678901",
        "From: Loli <a@b.example>\n\nHola\n\nLoli\nUn jersey",
    ],
)
def test_what_names_no_product_is_not_offered(text: str) -> None:
    assert seen("apparel", "name", text) == []


def test_words_that_lead_to_a_name_are_no_part_of_it() -> None:
    assert seen("knitwear", "name", "And last the Norwick hat.") == ["Norwick", "Norwick hat"]
    assert "Haroldswick jumper" in seen("knitwear", "name", "The Haroldswick jumper is finished")


@pytest.mark.parametrize(
    ("schema", "text", "kinds"),
    [
        ("footwear", "Wensum derby boot", {"derby boot"}),
        ("footwear", "Circeo, a flat sandal in nappa", {"flat sandal", "sandal"}),
        ("footwear", "Schnürstiefelette Damen", {"Schnürstiefelette"}),
        ("footwear", "コインローファー", {"コインローファー", "ローファー"}),
        ("home_textile", "Luddenden Duvet Cover Set", {"Duvet Cover Set"}),
        ("home_textile", "Nevresim Takımı", {"Nevresim Takımı"}),
        ("apparel", "Veste de service", {"Veste de service"}),
        ("apparel", "ワイドパンツ", {"ワイドパンツ", "パンツ"}),
        ("jewellery", "Tennis bracelet", {"Tennis bracelet", "bracelet"}),
        ("jewellery", "Anello solitario", {"Anello solitario", "Anello"}),
        ("jewellery", "ソリティアリング", {"ソリティアリング", "リング"}),
        ("knitwear", "Rundhals-Pullover", {"Pullover"}),
        ("fabric", "6612  Livery Serge", {"Serge"}),
        ("fabric", "SARGA LABORAL", {"SARGA"}),
        ("fabric", "satin de coton imprimé", {"satin de coton"}),
    ],
)
def test_what_a_product_is_is_offered_in_short_and_in_full(
    schema: str, text: str, kinds: set[str]
) -> None:
    assert kinds <= set(seen(schema, "product_type", text))


@pytest.mark.parametrize(
    ("schema", "text"),
    [
        ("fabric", "Weave  2/2 twill"),
        ("fabric", "Armatura: raso 5"),
        ("fabric", "Bindung  Köper 2/2"),
        ("fabric", "100% cotton, woven in a twill"),
        ("apparel", "Oberstoff  98% Baumwolle"),
        ("home_textile", "Handwäsche bei 30°"),
        ("knitwear", "Cuello redondo"),
        ("apparel", "100% cotton twill"),
    ],
)
def test_weaves_and_parts_are_no_products(schema: str, text: str) -> None:
    assert seen(schema, "product_type", text) == []


def test_a_phrase_with_a_link_is_one_thing() -> None:
    assert seen("jewellery", "product_type", "Boucles d'oreilles") == ["Boucles d'oreilles"]
    assert seen("leather_goods", "product_type", "Mala de mão") == ["Mala de mão"]
    assert seen("home_textile", "product_type", "Bath towel") == ["Bath towel"]


@pytest.mark.parametrize("seed", ["A", "Ab ", "A-1", "“", "'A ", "ア", "Art. ", "1.2/", "Mod. A\n"])
def test_long_texts_of_one_seed_take_no_longer_than_their_length(seed: str) -> None:
    start = time.perf_counter()
    text = (seed * 8000)[:8000]
    seen("apparel", "name", text)
    seen("apparel", "product_type", text)
    assert time.perf_counter() - start < 20


@pytest.mark.parametrize(
    ("text", "name", "not_offered"),
    [
        ("The Marram Ring\nsilver", "Marram Ring", "The Marram Ring"),
        ("Next the Skaw slipover in grey", "Skaw slipover", "Next the Skaw slipover"),
        ("Die Daunenjacke „Eider“ ist neu", "Daunenjacke „Eider“", "Die Daunenjacke „Eider“"),
        ("Collana Goccia*\n* su ordine", "Collana Goccia", "Collana Goccia*"),
        ("Sabine Midi Dress †\nSilk", "Sabine Midi Dress", "Sabine Midi Dress †"),
    ],
)
def test_articles_and_marks_of_footnotes_are_no_part_of_a_name(
    text: str, name: str, not_offered: str
) -> None:
    offered = [text[start:end] for start, end in product_names(text)]
    assert name in offered
    assert not_offered not in offered
