"""Codes of articles, and the numbers beside them that are none, in nine languages."""

import time

import pytest

from schemas.values.code_mentions import STYLE_MENTIONS, style_codes


def codes(text: str) -> list[str]:
    return [text[start:end] for start, end in style_codes(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Malhas Leme, NIPC 509 118 204, Tel. 253 000 118",
        "CNPJ 00.000.000/0001-91",
        "Maison Varenne, SIRET 318 774 092 00021",
        "P.IVA 01944380027 - C.F. 01944380027",
        "Robledo, S.L. CIF B-11704330",
        "USt-IdNr. DE149002217, HRB 44100",
        "VAT no. GB 004 471 181",
        "Vergi No: 1234567890",
        "TEL 03-5550-0931",
        "電話 0258-00-0000",
        "HS code 6203.42.31",
        "Zolltarif-Nr. 62034231",
        "Partida arancelaria 6403 91 16",
        "OEKO-TEX Standard 100 certificate no. 15.HPK.40912",
        "GOTS, licença CU 000417-RV",
        "PVP 110, UVP 649, EUR 118.00",
        "AW26, FW 2026, A/I 27, 26AW",
        "2026.11.12",
        "18K",
        "0000",
    ],
)
def test_numbers_of_registers_papers_and_prices_are_no_codes_of_articles(text: str) -> None:
    assert codes(text) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("MODELO 5130-C", "5130-C"),
        ("REF 1290", "1290"),
        ("Model: ÇT-057\n320 gr", "ÇT-057"),
        ("PHL-M1 / Face cloth\ncertificate no. 15.HPK.40912", "PHL-M1"),
        ("PO-101 anello", "PO-101"),
        ("CA 1187 manteau", "CA 1187"),
    ],
)
def test_a_code_of_an_article_is_told_from_its_label_and_other_numbers(
    text: str, code: str
) -> None:
    assert codes(text) == [code]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Sobrecamisa Montsec, mod. 318, de hombre", "318"),
        ("Haferlschuh Lusen (Modell 214)", "214"),
        ("Schlüsseletui Elbe  Nr. 31\nLeder", "31"),
        ("Réf. 204 - sac", "204"),
        ("ref. 55 alpargata", "55"),
        ("款号 88 连衣裙", "88"),
        ("Cushion Eext (61.311) is 50 x 50", "61.311"),
        ("The plaid (our number 61.204) has", "61.204"),
        ("【TB-19】 渡り", "TB-19"),
    ],
)
def test_a_short_code_is_told_by_its_word_or_place(text: str, code: str) -> None:
    assert codes(text) == [code]


@pytest.mark.parametrize(
    "text",
    ["Kirchgasse Nr. 4", "Angebot Nr. 12", "Style 12 cm wide", "Art. 100% lana", "Seite Nr. 3"],
)
def test_numbers_of_houses_papers_and_measures_are_no_short_codes(text: str) -> None:
    assert codes(text) == []


def test_a_number_of_a_certificate_does_not_hide_the_codes_of_articles() -> None:
    assert "UY-33" in codes("UY-33 GRS, no TE-00417720\nref. UY-33 gabardin")


def test_what_codes_of_variants_begin_with_may_be_the_code() -> None:
    assert "HL-118" in codes("HL-118-RED-M, HL-118-RED-L, HL-118-INK-M")
    assert codes("HL-118, ML-118") == ["HL-118", "ML-118"]
    assert codes("7730-115, 7730-140") == ["7730-115", "7730-140"]


def test_a_cell_may_hold_its_code_behind_a_name() -> None:
    cell = "Bague Aube, réf. SV 2-088"
    assert [cell[slice(*span)] for span in STYLE_MENTIONS.behind_label(cell)] == ["SV 2-088"]


@pytest.mark.parametrize("seed", ["AB1-", "2026-", "A-1-B ", "MODELO 1 ", "cert no "])
def test_the_time_that_codes_take_is_linear(seed: str) -> None:
    start = time.perf_counter()
    style_codes((seed * 8000)[:8000])
    assert time.perf_counter() - start < 2


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("① KL-4101 被套,200×230", "KL-4101"),
        ("réf. AB CD 118 / or jaune", "AB CD 118"),
        ('ART 8120 R  "ANDATA"  panno', "8120 R"),
        ("Referencia MR-77 A. La MR-77 es la grande", "MR-77 A"),
        ("Article 5502. On the box: 5502/MAR. Heel 30 mm", "5502/MAR"),
        ("品番 MK-3051/日本製", "MK-3051"),
    ],
)
def test_a_code_is_offered_with_all_that_belongs_to_it(text: str, code: str) -> None:
    assert code in codes(text)


def test_a_label_number_of_oeko_tex_does_not_hide_the_codes_of_articles() -> None:
    text = "Tarn cushion, TB 0588. The linen carries the Oeko-Tex ticket, no. 18.HIN.55031."
    assert "TB 0588" in codes(text)
    assert "18.HIN.55031" not in codes(text)


@pytest.mark.parametrize("cell", ["Décolleté Marina", "What"])
def test_a_kind_with_a_name_and_the_next_head_are_no_codes(cell: str) -> None:
    assert list(STYLE_MENTIONS.behind_label(cell)) == []
