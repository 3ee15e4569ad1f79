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


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Am Haferlschuh Lusen (Modell 214) ist nichts neu", {"Haferlschuh Lusen"}),
        ("Il Cappotto Ottavia (art. 417) arriva", {"Cappotto Ottavia", "Ottavia"}),
        ("et le pantalon Marengo (réf. MA-204).", {"pantalon Marengo", "Marengo"}),
        ("La camisa de mujer Alba, ref. 204", {"camisa de mujer Alba", "Alba"}),
        ("O casaco Serra (mod. 77) é feito", {"casaco Serra", "Serra"}),
        ("The plaid Borger (our number 61.204) is", {"plaid Borger", "Borger"}),
        ("Long Acre chain — OV 325", {"Long Acre chain"}),
        ("Sapanca keten gömlek\nModel: ER-4411", {"Sapanca keten gömlek", "Sapanca"}),
        ("2) UY-3345 Orhaneli jakarlı döşemelik\n", {"Orhaneli jakarlı döşemelik"}),
        ("1) Bettwäsche-Garnitur Kriebstein\n", {"Bettwäsche-Garnitur Kriebstein"}),
        ("[9:44] Quim: *Sobrecamisa Montsec*, mod. 318", {"Sobrecamisa Montsec"}),
        ("一、潮汐项链\n款号  LX-N0815", {"潮汐项链"}),
        ("商品名　渡りボストンバッグ\n品番　TB-19", {"渡りボストンバッグ"}),
        ("【TB-19】 渡り ボストンバッグ", {"渡り ボストンバッグ"}),
        ("品名 Name | 再生尼丝纺 Recycled Nylon Taffeta\n", {"再生尼丝纺"}),
        ("5052 | Spigato Oria ° | 60% lana", {"Spigato Oria"}),
    ],
)
def test_kind_and_given_name_that_stand_together_are_offered(text: str, names: set[str]) -> None:
    assert names <= set(seen("apparel", "name", text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ER-4411 | Sapanca | Erkek gömlek | %100 pamuk", "Sapanca"),
        ("Marlene  Abendbluse\nSie raunt.", "Marlene"),
        ("Nuvola / plaid / 130x180", "Nuvola"),
        ("LYON\n\nCOLLIER\nCassiopée\n\nCinq étoiles", "Cassiopée"),
        ("G 12 | guanto da donna\nMERGELLINA | Fodera: 100% cashmere", "MERGELLINA"),
        ("47999 Ort\n01  Elf\nIsolde  Artikel 4120\nVelours", "Isolde"),
    ],
)
def test_a_given_name_in_a_cell_or_a_line_of_its_own_stands_alone(text: str, name: str) -> None:
    offered = seen("apparel", "name", text)
    assert name in offered
    assert not any(name in other and other != name for other in offered)


@pytest.mark.parametrize(
    "text",
    [
        "Eine Jacke, die wärmt",
        "MODELL  AK 27-1140",
        "Cappotto\nDonna\n",
        "Chemise\nBlanc\n",
        "danach hat Ihre Frau und Kollegin gefragt",
        "Mavi | Kadın | gömlek",
        "Each jumper is linked by hand.",
    ],
)
def test_kinds_alone_colours_and_whom_it_is_for_are_no_names(text: str) -> None:
    assert seen("apparel", "name", text) == []


@pytest.mark.parametrize(
    ("schema", "text", "kinds"),
    [
        ("home_textile", "Bettwäsche-Garnitur Kriebstein", {"Bettwäsche-Garnitur"}),
        ("apparel", "Judith  Hosenanzug-Jacke", {"Hosenanzug-Jacke"}),
        ("apparel", "Damen-Abendbluse", {"Abendbluse"}),
        ("apparel", "guanto da donna in nappa", {"guanto"}),
        ("fabric", "SANDBAR - Right-hand twill, 98% organic cotton", {"twill"}),
        ("fabric", "SKIFF - Cotton/linen dobby, 55% linen", {"dobby"}),
        ("fabric", "品名 再生尼丝纺", {"尼丝纺"}),
        ("fabric", "重磅真丝双宫绸 面料", {"双宫绸"}),
        ("footwear", "Salón Candela", {"Salón"}),
    ],
)
def test_kinds_of_several_words_and_of_compounds(schema: str, text: str, kinds: set[str]) -> None:
    assert kinds <= set(seen(schema, "product_type", text))


def test_materials_of_china_are_no_cloths() -> None:
    assert seen("fabric", "product_type", "内蒙古羊绒 棉纱 样布 USD 30") == []
