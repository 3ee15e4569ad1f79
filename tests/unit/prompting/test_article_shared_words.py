"""What short codes, positions, groups and shared text tell of one article of several."""

from __future__ import annotations

import pytest

from extractor.core.document import Document, Page, Part
from extractor.prompting.article_clauses import clauses_of_others
from extractor.prompting.articles import Article, articles_of, find_blocks
from extractor.prompting.passages import cut_passages


def document(text: str) -> Document:
    page = Page(1, text)
    return Document("d", "d.txt", "text/plain", (Part("d.txt", "text/plain", (page,)),))


def articles(text: str) -> tuple[Article, ...]:
    return articles_of(find_blocks(document(text)))


def read_for(text: str) -> dict[str, str]:
    """Return what is read for each article of a text."""
    return {
        one.key: "\n".join(p.text for p in cut_passages(document(text), portion=one.portion))
        for one in articles(text)
    }


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        pytest.param(
            "No.  0311  GRISEDALE TWILL.  Our coating, ninety per cent wool. 410 grammes.\n\n"
            "No.  0326  WINSTER CHECK.  A skirting, all per cent wool checked, 250 grammes.\n\n"
            "For  the  both  of  them.  Six weeks.\n",
            ["0311", "0326"],
            id="numbers and capitals in a letter",
        ),
        pytest.param(
            "(K3) BRINA .... maglia\n80 lana + 20 seta\ngr 300\n=> 61,-\n\n"
            "(K4) MORVA .... gilet\ngr 340\n=> 58,-\n\nmin 5 pz\n",
            ["k 3", "k 4"],
            id="signs of a note",
        ),
        pytest.param(
            "1. Artikel QV 12, Velours Linde, ein Velours\n100% Baumwolle, 420 g\n"
            "2. Artikel QV 880, Tuch Buche, ein Tuch\n100% Wolle, 310 g\n",
            ["qv 12", "qv 880"],
            id="a declaration",
        ),
        pytest.param(
            '1 | Quilt "Lila" D.No. 2142 | 6304 | 60 | 1,450/-\n | cotton 100%\n | 90" x 108"\n\n'
            '2 | Throw "Rosa" D.No. 2150 | 6304 | 40 | 1,875/-\n | wool 100%\n | 60" x 90"\n',
            ["2142", "2150"],
            id="positions over several rows",
        ),
    ],
)
def test_articles_are_told_apart(text: str, keys: list[str]) -> None:
    assert [one.key for one in articles(text)] == keys


@pytest.mark.parametrize(
    "text",
    [
        "No. 12 Mill Lane, Kendal. 410 g\n\nNo. 14 Mill Lane, Kendal. 300 g\n",
        "S1 Outer seam\n2 cm\n\nS2 Inner seam\n3 cm\n",
        "Farben\n\nA12 Moos\n\nA14 Kiesel\n",
        "1 | Zwischensumme Ware | 60 | 1,00\n2 | Fracht und Zoll | 40 | 2,00\n",
    ],
)
def test_numbers_of_houses_seams_colours_and_sums_tell_no_articles(text: str) -> None:
    assert not articles(text)


@pytest.mark.parametrize(
    ("text", "own", "others"),
    [
        pytest.param(
            "Réf. QL-014 Vareuse\n100 % coton, 42,00 €\n\n"
            "Réf. QL-022 Jupe\n100 % lin, 31,00 €\n\n"
            "Entretien: 30 °C.\nMinimum 8 pièces. Délai de 6 semaines. EXW Lorient.\n\n"
            "Réf. QL-031 Caban\n80 % laine, 148,00 €\n",
            "Minimum 8 pièces",
            "31,00 €",
            id="terms between articles",
        ),
        pytest.param(
            "Ref. | Name | Size | EUR\nPERCALE 100% cotton, washed.\n"
            "PX-HC24 | Duvet cover | 240 x 220 | 49.00\nLINEN 100% linen.\n"
            "LX-PL13 | Throw | 130 x 180 | 38.20\n",
            "100% cotton",
            "100% linen",
            id="headings of groups",
        ),
    ],
)
def test_the_first_article_reads_what_is_said_of_it(text: str, own: str, others: str) -> None:
    read = next(iter(read_for(text).values()))
    assert own in read
    assert others not in read


@pytest.mark.parametrize(
    ("same", "is_lent"),
    [
        ("Same cloth as TR-7120, one size.", True),
        ("Gleicher Stoff wie TR-7120, Einheitsgröße.", True),
        ("Mismo hilo y composición que el TR-7120.", True),
        ("Même tissu que TR-7120.", True),
        ("Same cloth as last year.", False),
        ("Not the same cloth as TR-7120.", False),
        ("Same price as TR-7120.", False),
    ],
)
def test_what_an_article_has_from_another_one_is_read(same: str, is_lent: bool) -> None:
    text = (
        "Style no.: TR-7120\nJumper. 70% merino 30% silk. Sizes S-M.\n64,50 €\n\n"
        f"Style no.: TR-7128\nHat. {same}\n19,80 €\n"
    )
    read = read_for(text)["tr 7128"]
    assert ("70% merino" in read) == is_lent
    assert "64,50" not in read


@pytest.mark.parametrize(
    ("said", "barred"),
    [
        ("Ring 4 cm, pendant 6 cm.", ["pendant 6 cm."]),
        ("Na loja 109 € o ring e 139 € o pendant.", [" e 139 € o pendant"]),
        ("The pendant is dry clean only.", ["The pendant is dry clean only."]),
        ("Lieferzeit 60 Tage, pendant 45 Tage.", [", pendant 45 Tage."]),
        ("Care (except the pendant): 30 °C.", []),
        ("Care (sauf le ring) : 30 °C.", ["Care (sauf le ring) : 30 °C."]),
        ("Tek beden, pendant hariç: 36-38.", ["pendant hariç: 36-38."]),
        ("The ring and the pendant are made in 4 weeks.", []),
        ("All pieces in 4 weeks.", []),
    ],
)
def test_clauses_belong_to_the_articles_they_name(said: str, barred: list[str]) -> None:
    found = clauses_of_others(said, ["ring"], ["pendant"], [])
    assert [said[slice(*span)] for span in found] == barred
