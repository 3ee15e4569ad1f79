"""Lists of colours as suppliers print them: coded, over several lines, behind words in a line."""

import time

import pytest

from schemas.values.colour_mentions import colour_groups


def colours(text: str, *cells: tuple[int, int]) -> list[list[tuple[str | None, str | None]]]:
    def words(span: tuple[int, int] | None) -> str | None:
        return text[slice(*span)] if span else None

    return [
        [(words(row["code"][0]), words(row["name"][0])) for row in group]
        for group in colour_groups(text, cells)
    ]


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        (
            "confermo invece 012 panna,\n118 cammello e 455 grigio fumo. Minimo 50 mt",
            [("012", "panna"), ("118", "cammello"), ("455", "grigio fumo")],
        ),
        (
            "Shades  01 Peat 04 Lichen 11 Slate\n\nCare  Dry clean",
            [("01", "Peat"), ("04", "Lichen"), ("11", "Slate")],
        ),
        ("COLORES\n01  Negro\n17  Tabaco\nPedido mínimo", [("01", "Negro"), ("17", "Tabaco")]),
        (
            "4. Cores\nA) 05 branco/céu\nB) 12 branco/ocre\nC) 30 areia – cancelada\n5. Etiqueta",
            [("05", "branco/céu"), ("12", "branco/ocre")],
        ),
        ("色号：101本白 208驼色\n起订量", [("101", "本白"), ("208", "驼色")]),
        ("手提带15cm。颜色焦糖、黑色。", [(None, "焦糖"), (None, "黑色")]),
        ("MOQ 50. Col: ecru, lilac. USD 12", [(None, "ecru"), (None, "lilac")]),
        ("Farben 01 schwarz, 17 cognac | Land Portugal", [("01", "schwarz"), ("17", "cognac")]),
        ("Farben: 70 oliv · 99 schwarz (99 nur bis XL)", [("70", "oliv"), ("99", "schwarz")]),
        ("Renkler: siyah - bej - haki", [(None, c) for c in ("siyah", "bej", "haki")]),
        ("Coral ou Névoa\nLimpeza a seco", [(None, "Coral"), (None, "Névoa")]),
        (
            "stricken wir in Naturgrau, Tannengrün und Naturweiß. Bitte",
            [(None, c) for c in ("Naturgrau", "Tannengrün", "Naturweiß")],
        ),
    ],
)  # fmt: skip
def test_a_list_of_colours_is_read_as_a_whole(
    text: str, listed: list[tuple[str | None, str | None]]
) -> None:
    assert listed in colours(text)


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        (
            "Farben: senf 14 nachtblau 31 rost 52",
            [("14", "senf"), ("31", "nachtblau"), ("52", "rost")],
        ),
        ("Farben: 208~Oliv / 311~Rost", [("208", "Oliv"), ("311", "Rost")]),
        ("Comes in Peat (102) and a new Wold (117). Cost 80", [("102", "Peat"), ("117", "Wold")]),
        (
            "Tons: 03 cru; 08 ocre; 21 roxo (só amostra da última feira).",
            [("03", "cru"), ("08", "ocre")],
        ),
        (
            "Farben: 011 Natur, 052 Moos\n077 Rost nur Messemuster",
            [("011", "Natur"), ("052", "Moos")],
        ),
        ("SHADES ........ DUNE (A-01) / INDIGO (A-02)", [("A-01", "DUNE"), ("A-02", "INDIGO")]),
        ("Reed 03 / Faded Ink 12 †", [("03", "Reed"), ("12", "Faded Ink")]),
        ("Ecru, Slate\nSlate is sold out until May.", [(None, "Ecru"), (None, "Slate")]),
    ],
)
def test_colours_in_more_ways_of_writing_a_list(
    text: str, listed: list[tuple[str | None, str | None]]
) -> None:
    label = text.find(": ") + 2
    cells = [(label, (text + "\n").index("\n"))] if text[0] in "FT" else []
    assert listed in colours(text, *cells)


def test_the_title_of_the_next_column_is_no_colour() -> None:
    text = "Item | Colours | Case | Price | Flag\nA1 | Oat, Slate | 4 | 9.00 | new"
    start = text.index("Case")
    assert [(None, "Case")] not in colours(text, (start, text.index(" | Price")))


def test_columns_of_codes_and_names_are_one_colour_a_row() -> None:
    text = "Colour code: WHT\nColour: White\n\nColour code: SKY\nColour: Sky"
    cells = [(text.index(word), text.index(word) + len(word)) for word in ("WHT", "White")]
    assert ("WHT", "White") in colours(text, *cells)[0]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("You may have it in Driftwood or Slate.", "Driftwood Slate"),
        ("Comes in two colours: Ink and Bracken.", "Ink Bracken"),
        ("Colours across the range are Ecru, Moss and Rust.", "Ecru Moss Rust"),
        ("I do the usual rib, indigo or peat. £22", "indigo peat"),
        ("Lo facciamo in ardesia, tabacco e panna.", "ardesia tabacco panna"),
        ("Disponibile nei colori Brina e Corteccia.", "Brina Corteccia"),
        ("Elle existe en Craie et en Sauge, du 36 au 42.", "Craie Sauge"),
        ("Un seul coloris cette saison, Terre, en T1.", "Terre"),
        ("Erhältlich in den Farben Moor und Priel.", "Moor Priel"),
        ("Den Rachel gibt's nur in Haselnuss, Größen 40 bis 46.", "Haselnuss"),
        ("Disponible en pizarra y albero.", "pizarra albero"),
        ("Fazemos em tijolo, areia e cinza-pérola.", "tijolo areia cinza-pérola"),
        ("Ürün kum, toprak ve lacivert renklerinde üretilir.", "kum toprak lacivert"),
        ("有米白、雾蓝和军绿三色可选。", "米白 雾蓝 军绿"),
        ("生成と墨の2色展開。", "生成 墨"),
        ("Chalk / Bluebell\n8-18\n", "Chalk Bluebell"),
        ("- Lie-de-vin / Noir / Mousse\n- Femme\n", "Lie-de-vin Noir Mousse"),
        ("écru/marine et écru/rouge ; tailles XS à XXL\n", "écru/marine écru/rouge"),
        ("jauge 5 / col V / S M L / craie, bruyère / 47 €\n", "craie bruyère"),
        ("98% cotton\nInk\n8-16\n", "Ink"),
        ("Noir, Marron, Fauve — 29,00 € HT\n", "Noir Marron Fauve"),
    ],
)
def test_names_that_no_label_announces_are_read_in_lines_and_sentences(
    text: str, names: str
) -> None:
    assert [(None, name) for name in names.split()] in colours(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Colori: 11 ferro, 19 navy, 27 tabacco. Il 19 navy è esaurito.", "ferro tabacco"),
        ("Farben: Kreide 11, Rauch 60, Moos 12\nBei Ada entfällt Rauch 60.", "Kreide Moos"),
        ("Colours: Rime, Ash, Damson.\n\nDamson is finished for this season.", "Rime Ash"),
        ("Cores: cru; tijolo; mostarda.\n- a mostarda já não se tinge", "cru tijolo"),
        ("Renkler: haki (iptal edilmiştir), kum, toprak\n", "kum toprak"),
        ("col cuoio - testa moro  NERO no, non lo fanno\n", "cuoio testa_moro"),
        ("颜色：陶土、米白。陶土缺货。", "米白"),
        ("Navy / Stone\nNavy is sold out in size M.", "Navy Stone"),
        ("col. cipria, nero\nIl nero in vernice non lo facciamo più.", "cipria nero"),
        ("\n\nColor: Teja\nDisponible: ☒\n\nColor: Añil\nDisponible: ☐ (agotado)", "Teja"),
    ],
)
def test_what_is_said_to_be_over_is_not_offered(text: str, names: str) -> None:
    found = {name for group in colours(text) for _, name in group}
    assert found == {name.replace("_", " ") for name in names.split()}


@pytest.mark.parametrize(
    "text",
    [
        "Available in Italy and France only.",
        "Lieferbar in Deutschland und Österreich.",
        "Livrable en 8 semaines. Se fait en lin et en coton.",
        "Comes in a dust bag or box",
        "Cool iron / warm iron",
        "Sea and sky meet in this dress.",
        "ne pas laver, or dry flat",
        "Minimum 10 days, 20 pieces per colour",
        "Dunkle Farben getrennt waschen",
        "Colours: see page 3",
        "Sapataria Lourosa, Portugal",
        "请明白 空白处",
    ],
)
def test_words_of_sentences_are_no_colours(text: str) -> None:
    assert colours(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Punta tonda, tacco basso. Tabacco, avio, muschio. € 56", "Tabacco avio muschio"),
        ("Moss stitch. In Peat, Bramble and Chalk. 210 g", "Peat Bramble Chalk"),
        ("elle revient, en encre et en miel", "encre miel"),
        ("ghiaccio . cenere . bosco\n", "ghiaccio cenere bosco"),
        ("S M L XL\nsable, algue\n", "sable algue"),
        ("Tomaia | capretto nero (var. 001)\nSuola | cuoio", "nero"),
        (
            "Schneefeld, Kiefernlicht, Abendrot · AB-4410 · UVP 419,00 €",
            "Schneefeld Kiefernlicht Abendrot",
        ),
        ("Navy, Stone *(tan was cut from the line, please do not list it)*\n", "Navy Stone"),
        # Lookalikes.
        ("Der Mantel. Wolle, Seide und Leinen. Gefüttert.", ""),
        ("Strick, Kragen, Knopf · AB-4410", ""),
        ("90% new white goose down", ""),
        ("garnissage duvet d'oie blanc", ""),
        ("gewaschen in Prato und Biella", ""),
    ],
)
def test_names_that_stand_alone_are_colours(text: str, names: str) -> None:
    assert {name for group in colours(text) for _, name in group} == set(names.split())


@pytest.mark.parametrize(
    ("text", "label", "listed"),
    [
        ("Gewicht g: 340\nFarbe: moos\n", "Farbe: ", [(None, "moos")]),
        ("REF: 2214\nCOLORIS: craie\n", "COLORIS: ", [(None, "craie")]),
        ("Cod: 014\nColore: craie\n", "Colore: ", [("014", "craie")]),
        ("Color: 01\nNombre: negro\n", "Color: ", [("01", "negro")]),
        ("颜色: 01雾白\n12苔绿\n", "颜色: ", [("01", "雾白"), ("12", "苔绿")]),
        ("色：灰桜 下代 8,400円", "色：", [(None, "灰桜")]),
        (
            "colors\n01:13 DELL   chestnut, black, uh, saddle",
            "colors\n",
            [(None, "chestnut"), (None, "black"), (None, "saddle")],
        ),
        ("Cores: preto, camel nas duas?\n", "Cores: ", []),
    ],
)
def test_what_belongs_to_an_announced_colour(
    text: str, label: str, listed: list[tuple[str | None, str]]
) -> None:
    start = text.index(label) + len(label)
    end = len(text.rstrip("\n"))
    end = text.find("\n", start) if "Nombre" in text else end
    found = colours(text, (start, end))
    assert (found[0] if found else []) == listed


@pytest.mark.parametrize("seed", ["rot, blau, ", "01 rot ", "col ", "颜色 ", "a/b ", "12 ab "])
def test_long_lists_take_no_quadratic_time(seed: str) -> None:
    text = (seed * 8000)[:8000]
    start = time.process_time()
    colour_groups(text, [])
    assert time.process_time() - start < 5
