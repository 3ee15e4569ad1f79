"""Words of choices, where they choose and where they are said of something else."""

from __future__ import annotations

import pytest

from schemas.registry import load_schema


def seen(schema: str, attribute: str, text: str) -> list[str]:
    mentions = load_schema(schema).form(attribute).mentions[""]
    return [text[start:end] for start, end in mentions.anywhere(text)]


@pytest.mark.parametrize(
    ("attribute", "text", "words"),
    [
        ("closure", "se abrocha con una hebilla", "se abrocha con una hebilla"),
        ("closure", "das Kleid schließt mit einem Reißverschluss", "Reißverschluss"),
        ("closure", "sin cremallera, con botones", "con botones"),
        ("closure", "fermuar yok, düğmeli", "düğmeli"),
        ("closure", "ファスナーなし、前ボタン", "前ボタン"),
        ("closure", "vorne offen", "vorne offen"),
        ("closure", "abito con cintura", "con cintura"),
        ("fit", "der Schnitt ist gerade", "gerade"),
        ("fit", "vestibilità comoda", "vestibilità comoda"),
        ("sleeve_length", "Die Ärmel sind\nlang und weit", "lang"),
        ("sleeve_length", "sleeves are short", "short"),
        ("neckline", "Schluppe am Kragen", "Schluppe am Kragen"),
        ("neckline", "collo a scialle", "collo a scialle"),
        ("knit_technique", "knit by hand", "knit by hand"),
        ("closure", "Si infila senza pensarci", "Si infila"),
    ],
)
def test_words_choose_beside_what_they_are_said_of(attribute: str, text: str, words: str) -> None:
    assert seen("knitwear", attribute, text) == [words]


@pytest.mark.parametrize(
    ("attribute", "text"),
    [
        ("closure", "senza zip né bottoni"),
        ("closure", "no zip or buttons"),
        ("closure", "sans fermeture éclair"),
        ("closure", "无拉链"),
        ("closure", "ohne Futter, Lacca rossa"),
        ("closure", "vita: cintura alta, tour de ceinture 78 cm"),
        ("closure", "belt loops, open to the public"),
        ("fit", "Standard 100 by OEKO-TEX, a classic shirt"),
        ("sleeve_length", "SS27 collection, long lead time, Länge 68 cm"),
        ("neckline", "Schal aus Wolle, round table"),
        ("pattern", "ombra, nel pieno vigore"),
        ("stitch", "a sweater in wool"),
    ],
)
def test_words_said_of_something_else_choose_nothing(attribute: str, text: str) -> None:
    assert seen("knitwear", attribute, text) == []


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("bout rond, veau box", "rond"),
        ("mit runder Spitze und Absatz", "runder Spitze"),
        ("puntera almendrada · construcción Blake", "almendrada"),
        ("scarpa con punta leggermente arrotondata", "arrotondata"),
        ("a pointed-toe pump", "pointed"),
        ("biqueira quadrada", "quadrada"),
        ("sivri burunlu", "sivri"),
        ("小方头", "小方头"),
        ("アーモンドトウ", "アーモンドトウ"),
    ],
)
def test_a_shape_is_an_adjective_of_its_toe(text: str, shape: str) -> None:
    assert seen("footwear", "toe_shape", text) == [shape]


@pytest.mark.parametrize("text", ["punta in pelle", "toe cap in leather", "round table"])
def test_leather_of_a_toe_is_no_shape(text: str) -> None:
    assert seen("footwear", "toe_shape", text) == []


@pytest.mark.parametrize(
    ("text", "finish"),
    [
        ("Beschlag  Messing, roh", "Messing, roh"),
        ("solid brass, hand polished", "solid brass, hand polished"),
        ("brushed nickel, black leather", "brushed nickel"),
        ("accessori nichelati lucidi", "nichelati lucidi"),
        ("五金：浅金色", "浅金色"),
    ],
)
def test_a_finish_has_its_look_behind_a_comma(text: str, finish: str) -> None:
    assert seen("leather_goods", "hardware_finish", text) == [finish]


@pytest.mark.parametrize(
    ("schema", "attribute", "text", "words"),
    [
        ("fabric", "dyeing", "we have it dyed here, in the hank", ["in the hank"]),
        ("fabric", "dyeing", "tejido en hilo de lino", []),
        ("footwear", "construction", "vengono cucite per noi", []),
        ("leather_goods", "hardware_finish", "chrome-free leather, tanned with chrome", []),
        ("leather_goods", "hardware_finish", "Curtición | cromo", []),
        ("leather_goods", "hardware_finish", "Herrajes | cromo brillante", ["cromo brillante"]),
        ("leather_goods", "hardware_finish", "金具 真鍮無垢", ["真鍮無垢"]),
        ("jewellery", "plating", "baño de oro y 3 micras", ["baño de oro y 3 micras"]),
    ],
)
def test_words_of_makers_are_read_as_they_mean(
    schema: str, attribute: str, text: str, words: list[str]
) -> None:
    assert seen(schema, attribute, text) == words
