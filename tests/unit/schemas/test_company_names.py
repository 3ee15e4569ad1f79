"""Names of companies in the ways that suppliers write them, in nine languages."""

import time

import pytest

from schemas.values.company_mentions import company_mentions


def names(text: str) -> list[str]:
    return [text[start:end] for start, end in company_mentions(text)]


@pytest.mark.parametrize(
    "name",
    [
        "KARANFİL GİYİM SAN. VE TİC. A.Ş.", "Lale Tekstil San. ve Dış Tic. Ltd. Şti.",
        "Manufacture de chaussures Corbin SA",
        "Halden Knit Ltd", "Harwell & Co. Ltd.", "Dunmore Tweed LLP", "Ridge Supply, Inc.",
        "Brightway Sourcing (HK) Ltd", "Suzhou Ruilan Garment Co., Ltd.",
        "Lana Verde S.r.l.", "Lana Verde Srl", "Fratelli Bosco S.n.c.", "LANA VERDE S.P.A.",
        "Vauquelin Paris SARL", "Vauquelin SAS", "Vauquelin SNC", "SARL Maison Varenne",
        "Ets Corbin", "Corbin EURL",
        "Hausmann GmbH & Co. KG", "Wilhelmi OHG", "Juwelier Ott e.K.", "Reuter KG",
        "Ott & Lang GbR", "Orfebrería Robledo, C.B.", "Punto Norte, S. Coop.", "Hermanos Gil, S.C.",
        "Punto Sur, S.A.L.",
        "Casa Robledo e Hijos, S.L.",
        "Fábrica de Calçado Ave, Unipessoal Lda.", "Malhas do Ave, S.A.",
        "Couros Leme Ltda.",
        "Karanfil Tekstil San. ve Tic. Ltd. Şti.", "KARANFİL GİYİM SAN. TİC. A.Ş.",
        "苏州瑞兰服饰有限公司", "株式会社白石", "白石合同会社", "白石ニット株式会社",
    ],
)  # fmt: skip
def test_a_legal_form_tells_a_company(name: str) -> None:
    assert names(f"Style 118\n{name}\nTel. 0123 456") == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("SCHEDA TECNICA Maglificio Bosco S.r.l.", "Maglificio Bosco S.r.l."),
        ("Ficha técnica Malhas Leme, Lda.", "Malhas Leme, Lda."),
        ("saten 30 mm, siyah baskı KARANFİL GİYİM A.Ş.", "KARANFİL GİYİM A.Ş."),
        ("[editeur] Vauquelin Paris SARL, 41 rue Haute, Paris", "Vauquelin Paris SARL"),
        ("combs come with it. © Thorne Rill Ltd, registered in Leeds", "Thorne Rill Ltd"),
        ("Vauquelin SAS au capital de 120 000 € - 9 quai Haut", "Vauquelin SAS"),
        ("Robledo e Hijos, S.L. CIF B-11.704.330. Tiendas en Madrid", "Robledo e Hijos, S.L."),
        ("IMPORTED BY HALDEN OUTERWEAR LTD", "HALDEN OUTERWEAR LTD"),
        ("Hergestellt in Litauen für Ott Strickwaren GmbH", "Ott Strickwaren GmbH"),
        ("Chaves & Leme – Marroquinaria, Lda.", "Chaves & Leme – Marroquinaria, Lda."),
        ("Bosco Orafi dal 1961", "Bosco Orafi dal 1961"),
        ("Maglificio Bosco di De Rossi L. & C. s.n.c.",) * 2,
        ("PELLETTERIA BOSCO srl", "PELLETTERIA BOSCO srl"),
        ("苏州瑞兰服饰有限公司 技术部 版本 A2", "苏州瑞兰服饰有限公司"),
        ("いつもお世話になっております。白石ニット株式会社の佐藤です。", "白石ニット株式会社"),
        ("株式会社白石編物 企画課 小田切", "株式会社白石編物"),
        ("© 2026 Halden Knit. All rights reserved", "Halden Knit"),
        ("La marca Alba Sol pertenece a Punto Norte, S.L. y", "Punto Norte, S.L."),
        ("Alba® es una marca registrada de\nPUNTO NORTE, S.A.", "PUNTO NORTE, S.A."),
        ("Alba è un marchio di Lana Verde S.r.l.", "Lana Verde S.r.l."),
        ("Eine Marke der Ott Strickwaren GmbH & Co. KG", "Ott Strickwaren GmbH & Co. KG"),
        ("Weberei\nBerglen\nGmbH\n\nAm Wall 17", "Weberei\nBerglen\nGmbH"),
        ("Atelier Verrières Sàrl, 1003 Lausanne", "Atelier Verrières Sàrl"),
    ],
)
def test_what_stands_around_a_name_is_no_part_of_it(text: str, name: str) -> None:
    assert names(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "poids net: 12 KG\nmatière: NV-3390\n100% lana",
        "出厂价 12.5 元/件\n工厂款号 0086-3",
        "ニットカーディガン 12,000円\n素材 ウール100%",
        "合成皮革\n金具はいぶし銀。倉敷市の工房で一点ずつ",
        "Leather is a natural material\nTannery Road",
        "Broderie du logo\nGARMENT MEASUREMENTS",
        "COMMENTS\nNÃO LAVAR\nLIMPEZA A SECO P",
        "Hi Svea",
        "It works well with jeans and is made by hand.",
        "San. Tic. Ltd. Şti.\n100% pamuk",
    ],
)
def test_weights_prices_and_products_are_no_companies(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    "seed",
    [
        "Acme (HK) Ltd ",
        "(Ab) ",
        "SCHEDA TECNICA ",
        "San. ve Tic. ",
        "© Acme De ",
        "S. ",
        "S.",
        "A-",
        "a ",
    ],
)
def test_the_time_that_names_take_is_linear(seed: str) -> None:
    start = time.process_time()
    company_mentions((seed * 8000)[:8000])
    assert time.process_time() - start < 2


def test_who_signs_in_full_is_offered_beside_the_short_name_of_the_sender() -> None:
    text = (
        "From: Brenna Calzature <ordini@brennacalzature.example>\n\nCordiali saluti\n"
        "CALZATURIFICIO BRENNA & C. S.A.S.\nFiesso"
    )
    assert "CALZATURIFICIO BRENNA & C. S.A.S." in names(text)


def test_the_first_name_of_who_writes_is_no_part_of_the_house() -> None:
    text = "From: Piero Pelletteria Brenna <piero@pelletteriabrenna.example>\n\nCiao"
    assert names(text) == ["Pelletteria Brenna"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("## Camisaria Leme, Lda. / ficheiro para a loja", "Camisaria Leme, Lda."),
        ("Brenna Laboratorio Orafo, Ascoli", "Brenna Laboratorio Orafo"),
    ],
)
def test_marks_and_a_workshop_are_no_hindrance(text: str, name: str) -> None:
    assert names(text) == [name]


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ("Service Clientèle Maison Corbin <adv@corbin.example>", "Maison Corbin"),
        ("Halden Knit Sales Team <sales@haldenknit.example>", "Halden Knit"),
        ("Kundenservice Reuter <office@reuter.example>", "Reuter"),
        ("Ufficio Commerciale Righi Pelle <export@righipelle.example>", "Righi Pelle"),
        ("Atención al Cliente de Robledo <hola@robledo.example>", "Robledo"),
    ],
)
def test_a_department_is_no_part_of_the_house(sender: str, name: str) -> None:
    assert names(f"From: {sender}\nTo: buyer@shop.example\n\nCost 40 EUR.") == [name]
