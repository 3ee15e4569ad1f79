"""Shares in words, parts named together, and labels in many languages."""

from __future__ import annotations

import pytest

from schemas.parsing import ReadingContext
from schemas.values.certificate_rows import certificate_groups
from schemas.values.composition import CompositionForm
from schemas.values.composition_rows import composition_groups
from schemas.values.material_origin_rows import origin_groups


def stated(text: str, default: str = "outer") -> list[str]:
    """Return all that is offered, in short: `lining:cotton 100 organic`."""
    found = []
    form = CompositionForm("composition", default=default)
    for group in composition_groups(text, []):
        tree = [
            {leaf: text[slice(*spans[0])] if spans[0] else None for leaf, spans in row.items()}
            for row in group
        ]
        rows = form.parse("composition", tree, ReadingContext()).value
        assert rows is None or isinstance(rows, list)
        for row in rows or []:
            assert isinstance(row, dict)
            words = (f"{row['component']}:{row['fibre']}", row.get("percent"), row.get("qualifier"))
            found.append(" ".join(str(word) for word in words if word))
    return found


@pytest.mark.parametrize(
    "text",
    [
        "wool, a hundred per cent",
        "lana, cento per cento",
        "laine, cent pour cent",
        "Wolle, hundert Prozent",
        "lana, cien por cien.",
        "lã, cem por cento",
        "yüzde yüz yün",
        "百分之百羊毛",
        "ウール百パーセント",
        "the same wool, 100%",
        "やわらかさを優先しました。毛\n100％、目付は380g/㎡。",
        "100% pure wool",
        "100 % de belle laine",
    ],
)
def test_a_whole_is_read_in_words_behind_a_comma_and_before_a_description(text: str) -> None:
    assert stated(text) == ["outer:wool 100"]


@pytest.mark.parametrize(
    "text",
    [
        "half wool, half silk",
        "metà lana e metà seta",
        "moitié laine, moitié soie",
        "halb Wolle, halb Seide",
        "mitad lana y mitad seda",
        "metade lã, metade seda",
        "yarı yün yarı ipek",
        "一半羊毛，一半丝",
        "ウール五割、シルク五割",
    ],
)
def test_two_halves_are_shares(text: str) -> None:
    assert stated(text) == ["outer:wool 50", "outer:silk 50"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("half linen cloth", ["outer:linen"]),
        ("20% discount on wool", ["outer:wool"]),
        ("Deposit 30%\nCotton tote", ["outer:cotton"]),
        ("tolerance ±3%\nWool 80% silk 20%", ["outer:wool 80", "outer:silk 20"]),
        ("Content (e.g. 80% wool, 20% nylon): 100% cotton", ["outer:cotton 100"]),
        ("a woollen-spun yarn of 100% cotton", ["outer:cotton 100"]),
    ],
)
def test_what_looks_like_a_share_or_a_fibre_is_none(text: str, found: list[str]) -> None:
    assert stated(text) == found


def test_a_name_between_share_and_fibre_qualifies_it() -> None:
    assert stated("85% Hikari wool, 15% silk") == ["outer:wool 85 Hikari", "outer:silk 15"]
    assert stated("85% Italian wool, 15% silk") == ["outer:wool 85", "outer:silk 15"]


def test_a_narrow_label_breaks_between_share_and_fibre() -> None:
    text = "SHELL: 100% COTTON (OF WHICH 40%\nRECYCLED)\nCONTRAST YOKE: 88% NYLON 12%\nELASTANE"
    assert stated(text) == ["outer:cotton 100", "contrast:polyamide 88", "contrast:elastane 12"]


@pytest.mark.parametrize(
    "text",
    [
        "Lining and insole: calfskin",
        "Fodera e sottopiede: pelle di vitello",
        "Doublure et semelle de propreté : cuir de veau",
        "Futter und Decksohle: Kalbsleder",
        "Forro y plantilla: piel de ternera",
        "Forro e palmilha: pele de vitela",
        "Astar ve mostra: dana derisi",
        "鞋里和鞋垫：牛皮",
    ],
)
def test_parts_that_are_named_together_share_their_material(text: str) -> None:
    assert stated(text, "upper") == ["lining:leather", "insole:leather"]


def test_a_material_is_said_for_a_part() -> None:
    found = stated("Seta per la tomaia, nappa per la fodera, cuoio per la suola.", "upper")
    assert found == ["upper:silk", "lining:leather", "sole:leather"]
    assert stated("BESATZ KAPUZE\n100 % Modacryl") == ["trim:modacrylic 100"]


def test_a_label_in_many_languages_is_offered_once() -> None:
    text = "SHELL 100% NYLON\nLINING 100% COTTON\n面料：锦纶100%\n里料：棉100%"
    assert stated(text) == ["outer:polyamide 100", "lining:cotton 100"]
    assert stated("60% cotton 40% linen\n60% coton 40% lin") == [
        "outer:cotton 60",
        "outer:linen 40",
    ]


def test_other_parts_and_other_shares_are_no_translation() -> None:
    assert len(stated("Cover: 100% cotton\nFilling: 100% coton")) == 2
    assert len(stated("60% cotton 40% linen\n70% coton 30% lin")) == 4


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("La lana es australiana, muy fina.", ["australiana"]),
        ("il lino è francese", ["francese"]),
        ("Daunen und Federn aus Polen", ["Polen", "Polen"]),
        ("The buyer is Australian", []),
    ],
)
def test_origins_are_said_with_a_verb_and_of_two(text: str, places: list[str]) -> None:
    spans = [row["place"][0] for (row,) in origin_groups(text, [])]
    assert [text[slice(*span)] for span in spans if span] == places


def test_a_certificate_that_others_do_not_have_is_none() -> None:
    assert certificate_groups("as outras não têm certificação GOTS", []) == []
    (group,) = certificate_groups("rated LWG Gold, audit TKC-077.", [])
    assert group[0]["number"] != (None,)


def test_who_wrote_a_message_is_no_fibre() -> None:
    mail = (
        "From: Jutta Kern <j.kern@rothbach.example>\n\nPreise anbei.\n\n"
        "Jutta Kern\nKern: 100% Wolle"
    )
    assert stated(mail) == ["filling:wool 100"]


def test_one_word_of_a_sender_may_be_a_fibre() -> None:
    mail = "From: Lana <info@lana.example>\n\nLana 80%, seta 20%"
    assert stated(mail) == ["outer:wool 80", "outer:silk 20"]
