"""Compositions as sentences, chats and Dutch labels word them, and what only looks like one."""

# ruff: noqa: E501  (texts as they were written)

from __future__ import annotations

import pytest

from tests.unit.schemas.test_composition_wordings import first


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Made from 55% linen and 45% cotton. Body lined in cupro.",
            ["outer:linen 55", "outer:cotton 45", "lining:cupro"],
        ),
        (
            "Shell in 100% wool, body lining in cupro, sleeves lined in viscose.",
            ["outer:wool 100", "lining:cupro", "sleeve_lining:viscose"],
        ),
        (
            "The quilted shell is 100% nylon, filled with 90% white goose down and 10% feather.",
            ["outer:polyamide 100", "filling:down 90 white", "filling:feathers 10"],
        ),
        (
            "Outer cloth 100% wool. Two pockets. Lined in viscose.",
            ["outer:wool 100", "lining:viscose"],
        ),
        (
            "Das Tuch: 80 % Schurwolle, 20 % Alpaka, 420 g/m².\nAbgefüttert mit 100 % Cupro, Paspel 100 % Ziegenvelours",
            ["outer:wool 80 virgin", "outer:alpaca 20", "lining:cupro 100", "trim:suede 100"],
        ),
        (
            "Taillé dans un drap de laine vierge (90 %) et cachemire (10 %), doublé de cupro, manches doublées de viscose.",
            ["outer:wool 90 virgin", "outer:cashmere 10", "lining:cupro", "sleeve_lining:viscose"],
        ),
        (
            "Il marie 90 % de laine vierge à 10 % de cachemire. Dessous, une doublure de cupro",
            ["outer:wool 90 virgin", "outer:cashmere 10", "lining:cupro"],
        ),
        ("Pure silk, cut on the bias.", ["outer:silk 100"]),
        ("Popeline de pur coton, rayée d'un trait bleu", ["outer:cotton 100"]),
        ("È puro cashmere, tinto in filo", ["outer:cashmere 100"]),
        ("A dress of pure silk and linen", ["outer:silk", "outer:linen"]),
        ("Settanta per cento lana e trenta cashmere", ["outer:wool 70", "outer:cashmere 30"]),
        (
            "ninety per cent Shetland wool with ten of kid mohair",
            ["outer:wool 90 shetland", "outer:mohair 10 kid"],
        ),
        (
            "70 per cento lana vergine, 20 per cento cashmere e 10 per cento seta",
            ["outer:wool 70 virgin", "outer:cashmere 20", "outer:silk 10"],
        ),
        ("yani %55'i keten, %45’i pamuktur", ["outer:linen 55", "outer:cotton 45"]),
        ("Yüzde elli beşi pamuk, yüzde kırk beşi keten.", ["outer:cotton 55", "outer:linen 45"]),
        ("七成羊绒，三成桑蚕丝", ["outer:cashmere 70", "outer:silk 30 mulberry"]),
        (
            "ベビーアルパカを七〇%、残りの三〇%はウール。アクリルやナイロンは一本も混ざっていません。",
            ["outer:alpaca 70 baby", "outer:wool 30"],
        ),
        ("Halbleinen, je zur Hälfte Leinen und Baumwolle", ["outer:linen 50", "outer:cotton 50"]),
        ("lino e cotone metà e metà", ["outer:linen 50", "outer:cotton 50"]),
        (
            "materia | WV | WK | PA\n% | 84 | 10 | 6",
            ["outer:wool 84 virgin", "outer:camel 10", "outer:polyamide 6"],
        ),
        (
            "<Faser><WV>85</WV><WS>10</WS><PA>5</PA></Faser>",
            ["outer:wool 85 virgin", "outer:cashmere 10", "outer:polyamide 5"],
        ),
        ("sarga 3/1 de algodón ecológico\n98 CO  2 PA", ["outer:cotton 98", "outer:polyamide 2"]),
        ("経糸 絹、緯糸 麻で、混率は絹46％・麻（亜麻）54％。", ["outer:silk 46", "outer:linen 54"]),
        (
            "le poil : viscose, cent pour cent ;\nle fond : soie grège, cent pour cent.",
            ["pile:viscose 100", "ground:silk 100"],
        ),
        ("山羊绒 100%（罗纹下摆除外）", ["outer:cashmere 100"]),
        ("100% lana, tranne i polsi", ["outer:wool 100"]),
        ("Felpa de algodão 100% penteado", ["outer:cotton 100"]),
        ("80% algodão, 20% cânhamo. O verso não leva látex.", ["outer:cotton 80", "outer:hemp 20"]),
        ("Dedans, une doublure de lin bis.\nPoint de soie, ce serait mentir.", ["lining:linen"]),
        ("Bolso de vaqueta, forro de algodón.", ["outer:leather", "lining:cotton"]),
        ("Calf leather. Comes with a cotton dust bag.", ["outer:leather"]),
        ("Sac en veau. Livré dans un pochon en coton.", ["outer:leather"]),
        ("Borsa in vitello. Consegnata con sacchetto in cotone.", ["outer:leather"]),
        ("45% katoen en 55% linnen", ["outer:cotton 45", "outer:linen 55"]),
        (
            "Vulling: 90% dons, 10% veertjes\nTijk: 100% katoen",
            ["filling:down 90", "filling:feathers 10", "outer:cotton 100"],
        ),
        (
            "80% wol, 20% polyamide; voering: 100% viscose",
            ["outer:wool 80", "outer:polyamide 20", "lining:viscose 100"],
        ),
        (
            "Funda 100% algodón; relleno de 90% plumón y 10% pluma de oca.",
            ["outer:cotton 100", "filling:down 90", "filling:feathers 10"],
        ),
        (
            "Oberstoff: 67% Baumwolle 33% Polyamid\nSteppeinlage: 100% Polyester",
            ["outer:cotton 67", "outer:polyamide 33", "padding:polyester 100"],
        ),
        (
            "%60 pamuk %40 yün\nkol ucu ribanası: %96 pamuk %4 elastan",
            ["outer:cotton 60", "outer:wool 40", "rib:cotton 96", "rib:elastane 4"],
        ),
    ],
)
def test_a_composition_of_prose_is_offered_as_a_whole(text: str, found: list[str]) -> None:
    assert first(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Dessus : veau velours. Doublure : cuir. Semelle : gomme.",
            ["upper:suede", "lining:leather", "sole:rubber"],
        ),
        (
            "oben: Juchtenleder\ninnen: Kalbsleder\nunten: Gummi",
            ["upper:leather", "lining:leather", "sole:rubber"],
        ),
        (
            "Bovenwerk: suède\nVoering: leer\nBinnenzool: leer\nZool: rubber",
            ["upper:suede", "lining:leather", "insole:leather", "sole:rubber"],
        ),
        (
            "Bottine en cuir de veau fourrée de peau lainée, semelle en caoutchouc.",
            ["upper:leather", "lining:shearling", "sole:rubber"],
        ),
    ],
)
def test_parts_of_shoes_are_told_by_where_they_are(text: str, found: list[str]) -> None:
    assert first(text, "upper") == found


@pytest.mark.parametrize(
    "text",
    [
        "Delivered in a linen pouch inside a leather box.",
        "Wipe with a soft cotton cloth.",
        "A silk-look finish, soft as silk, cashmere feel.",
        "Rückseite: leer",
    ],
)
def test_what_a_product_comes_in_or_is_like_is_no_composition(text: str) -> None:
    assert first(text) == []
