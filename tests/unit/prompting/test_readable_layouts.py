"""What a passage offers to be read, by layout: leaders, tables, several articles, footnotes."""

from extractor.core.document import Document, Page, Part
from extractor.prompting.articles import articles_of, find_blocks
from extractor.prompting.passages import Passage, cut_passages
from extractor.prompting.readable import Readable, readable_in
from schemas.registry import load_schema


def make_document(text: str) -> Document:
    part = Part("sheet.txt", "text/plain", (Page(1, text),))
    return Document("sha256:0", "sheet.txt", "text/plain", (part,))


def read(schema: str, text: str) -> tuple[str, Readable]:
    (passage,) = cut_passages(make_document(text))
    return passage.view, readable_in(passage, load_schema(schema))


def offered(schema: str, attribute: str, text: str) -> list[str]:
    view, readable = read(schema, text)
    return [view[s.start : s.end] for s in readable.spans[attribute, ""]]


def listed(schema: str, attribute: str, leaf: str, text: str) -> list[list[str | None]]:
    view, readable = read(schema, text)
    return [
        [view[s.start : s.end] if (s := row[leaf][0]) else None for row in group]
        for group in readable.groups[attribute]
    ]


def test_leaders_announce_as_colons_do() -> None:
    text = "Colores ........... cuero · negro · burdeos (bajo pedido)\nEntrega ........ 8 semanas\n"
    assert listed("footwear", "colours", "name", text) == [["cuero", "negro", "burdeos"]]
    assert offered("footwear", "lead_time", text) == ["8 semanas"]


def test_a_price_with_its_tax_is_the_shops_unless_a_label_says_otherwise() -> None:
    assert offered("knitwear", "wholesale_price", "£ 690.00 inc. VAT\n") == []
    japanese = "参考上代：38,000円（税抜）\n納期：約45日\n"
    assert offered("home_textile", "retail_price", japanese) == ["38,000円"]
    assert offered("home_textile", "wholesale_price", japanese) == []


def test_a_number_belongs_to_the_certificate_that_it_stands_behind() -> None:
    text = "Certifié GOTS (CU 817394) et OEKO-TEX Standard 100 classe II n° 22.HFR.41873.\n"
    assert listed("fabric", "certificates", "number", text) == [["CU 817394"], ["22.HFR.41873"]]


def test_shrinkage_is_told_apart_by_its_direction() -> None:
    for text in ("Retrait : -3 % chaîne / -2 % trame\n", "Einlauf: Kette max. 3 %, Schuss 2 %\n"):
        assert [offered("fabric", name, text)[0].strip("-") for name in _DIRECTIONS] == [
            "3 %",
            "2 %",
        ]


_DIRECTIONS = ("shrinkage_warp", "shrinkage_weft")


def test_sides_are_no_sizes() -> None:
    text = "尺寸：宽26 × 高18 × 厚8 厘米\n颜色：黑色、焦糖色\n"
    assert listed("leather_goods", "sizes", "", text) == []
    assert [offered("leather_goods", side, text) for side in ("width", "height")] == [
        ["26"],
        ["18"],
    ]


def test_the_sizes_of_a_grid_are_those_with_a_mark() -> None:
    text = "Ref. | Modelo | Color | 24 | 25 | 26 | 27\nN-6 | Botita | rojo | | x | x | x\n"
    assert listed("footwear", "sizes", "", text) == [["25", "26", "27"]]


def of_articles(text: str) -> list[Passage]:
    document = make_document(text)
    articles = articles_of(find_blocks(document))
    return [
        passage
        for article in articles
        for passage in cut_passages(document, portion=article.portion)
    ]


LINE_SHEET = (
    "Subject: skirts and a blouse\n\nStyle | Name | Shell | WSP\n"
    "FL-301 | Amara skirt | 100% linen | €41.00\nFL-302 | Bea blouse | 100% silk | €58.50\n\n"
    "FL-302 dry clean only. All others machine wash 30°.\n"
)


def test_what_an_article_is_stands_in_its_own_lines() -> None:
    schema = load_schema("apparel")
    kinds = [
        {p.view[s.start : s.end] for s in readable_in(p, schema).spans["product_type", ""]}
        for p in of_articles(LINE_SHEET)
    ]
    assert kinds == [{"skirt"}, {"blouse"}]


def test_a_footnote_for_one_article_is_read_for_it_alone() -> None:
    schema = load_schema("apparel")
    care = [
        [
            p.view[row[""][0].start : row[""][0].end]
            for group in readable_in(p, schema).groups["care"]
            for row in group
            if row[""][0] is not None
        ]
        for p in of_articles(LINE_SHEET)
    ]
    assert care == [["machine wash 30°"], ["dry clean only"]]


def test_what_a_jewel_is_plated_with_is_not_its_metal() -> None:
    text = "Recycled sterling silver, with a layer of 18k gold vermeil (3 microns).\n"
    assert offered("jewellery", "plating", text) == ["18k gold vermeil (3 microns)"]
    assert offered("jewellery", "metal", text) == ["Recycled sterling silver"]
    assert offered("jewellery", "fineness", text) == ["sterling"]


def test_the_instructions_of_one_label_stand_together() -> None:
    text = "ELDE YIKAYINIZ\nAĞARTICI KULLANMAYINIZ\nASARAK KURTUMAYINIZ, SEREREK KURUTUNUZ\n"
    assert listed("apparel", "care", "", text) == [
        ["ELDE YIKAYINIZ", "AĞARTICI KULLANMAYINIZ", "SEREREK KURUTUNUZ"]
    ]


ORDER = """Our ref. 471102
Customer
Name:  Kunden AG Mitte
Item code | Remarks
DE 80333 | by rail

Art-Nr
Pos  Beschreibung  Nettopreis  Menge

1  HG200-4  Damenbluse  9,90  20 Stk
2  AR2  Strickjacke  5,50  50 Stk
"""


def test_what_an_articles_own_lines_announce_holds_before_what_is_announced_elsewhere() -> None:
    document = make_document(ORDER)
    found = []
    for article in articles_of(find_blocks(document)):
        (passage,) = cut_passages(document, portion=article.portion)
        spans = readable_in(passage, load_schema("apparel")).spans
        names = ("style_code", "name", "wholesale_price")
        found.append([[passage.view[slice(*s)] for s in spans[name, ""]] for name in names])
    assert found == [
        [["HG200-4"], ["Damenbluse"], ["9,90"]],
        [["AR2"], ["Strickjacke"], ["5,50"]],
    ]


def test_words_that_are_no_season_do_not_hide_the_one_of_the_whole_list() -> None:
    text = (
        "Season: SS27\n\nCode | Name | Season | Price\n"
        "K-200 | Anna | Cloud | EUR 10,00\nK-210 | Berta | Silk worm | EUR 20,00\n"
    )
    document = make_document(text)
    for article in articles_of(find_blocks(document)):
        (passage,) = cut_passages(document, portion=article.portion)
        spans = readable_in(passage, load_schema("knitwear")).spans["season", ""]
        assert [passage.view[slice(*s)] for s in spans] == ["SS27"]
