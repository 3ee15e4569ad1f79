"""How suppliers word hides, linings, shares and qualifiers in nine languages."""

from __future__ import annotations

import pytest

from schemas.parsing import ReadingContext
from schemas.values.composition import CompositionForm
from schemas.values.composition_rows import composition_groups


def first(text: str, default: str = "outer") -> list[str]:
    """Return the first composition that is offered, in short: `lining:cotton 100 organic`."""
    group = next(iter(composition_groups(text, [])), ())
    tree = [
        {
            leaf: text[slice(*spans[0])] if spans and spans[0] else None
            for leaf, spans in row.items()
        }
        for row in group
    ]
    form = CompositionForm("composition", default=default)
    rows = form.parse("composition", tree, ReadingContext()).value
    assert rows is None or isinstance(rows, list)
    found = []
    for row in rows or []:
        assert isinstance(row, dict)
        words = (f"{row['component']}:{row['fibre']}", row.get("percent"), row.get("qualifier"))
        found.append(" ".join(str(word) for word in words if word))
    return found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Tomaia in nappa di agnello, foderata in pelle di capra, suola in cuoio",
            ["upper:leather", "lining:leather", "sole:leather"],
        ),
        (
            "Tige en veau velours doublée de chèvre, semelle gomme",
            ["upper:suede", "lining:leather", "sole:rubber"],
        ),
        (
            "Schaft aus Hirschleder, innen mit Lammfell gefüttert, Sohle Gummi",
            ["upper:leather", "lining:shearling", "sole:rubber"],
        ),
        (
            "Corte en ante de cabra forrado en piel de cerdo, suela de caucho",
            ["upper:suede", "lining:leather", "sole:rubber"],
        ),
        (
            "Gáspea em pele de cabra, forrada a pele de porco, sola de borracha",
            ["upper:leather", "lining:leather", "sole:rubber"],
        ),
        (
            "Saya: dana süet, astar: keçi derisi, taban: kösele",
            ["upper:suede", "lining:leather", "sole:leather"],
        ),
        ("鞋面：羊反绒；鞋里：猪皮；鞋底：橡胶", ["upper:suede", "lining:leather", "sole:rubber"]),
        ("アッパー：牛ヌメ革、裏地：豚革", ["upper:leather", "lining:leather"]),
        ("Upper: calf, lined with goatskin", ["upper:leather", "lining:leather"]),
        ("鞋面：超纤革（聚氨酯）", ["upper:polyurethane"]),
        ("Semelle : cuir, patin caoutchouc sur demande", ["sole:leather"]),
    ],
)
def test_hides_and_the_verbs_of_lining_are_read(text: str, found: list[str]) -> None:
    assert first(text, "upper") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # Shares in words.
        ("fifty-five parts hemp, forty-five cotton", ["outer:hemp 55", "outer:cotton 45"]),
        ("settanta per cento lana e trenta per cento seta", ["outer:wool 70", "outer:silk 30"]),
        ("yüzde elli beş keten, yüzde kırk beş pamuk", ["outer:linen 55", "outer:cotton 45"]),
        # Qualifiers in brackets belong to their fibre.
        ("面料：100%锦纶（再生）", ["outer:polyamide 100 recycled"]),
        ("%97 pamuk (organik) %3 elastan", ["outer:cotton 97 organic", "outer:elastane 3"]),
        ("lana merino extrafine 100%", ["outer:wool 100 merino, superfine"]),
        # Titles, labels of more words, and labels over columns.
        ("DETTAGLI\n85% cashmere, 15% seta", ["outer:cashmere 85", "outer:silk 15"]),
        (
            "Corpo: 85% cotone, 15% seta Colletto e polsi: 96% cotone, 4% elastan",
            ["body:cotton 85", "body:silk 15", "collar:cotton 96", "collar:elastane 4"],
        ),
        ("衿・裾リブ：綿95% ポリウレタン5%", ["rib:cotton 95", "rib:elastane 5"]),
        (
            "Obermaterial: Leder\nFutter  Baumwollköper, 100 % Baumwolle",
            ["outer:leather", "lining:cotton 100"],
        ),
        ("BİYE  045 Toprak\n%100 pamuk  090 Siyah (iptal edilmiştir)", ["trim:cotton 100"]),
        (
            "65% poliéster · polyester · Polyester\n35% algodón · cotton · coton · Baumwolle",
            ["outer:polyester 65", "outer:cotton 35"],
        ),
        ("72 % viscose, 28 % lin, doublé à mi-cuisse\nen acétate (100 % acétate)",
         ["outer:viscose 72", "outer:linen 28", "lining:acetate 100"]),
        # What is denied, was so before, or is no hide.
        ("Non è più in lana: ora 100% cotone", ["outer:cotton 100"]),
        ("ohne Futter, 100 % Schurwolle", ["outer:wool 100 virgin"]),
        ("El forro era de 100% poliéster", []),
        ("Taban kösele DEĞİL, kauçuk", ["outer:rubber"]),
        ("%50 keten / %50 viskon karışımı geçersizdir", []),
        ("morbido sulla pelle, 100% cotone", ["outer:cotton 100"]),
        ("tacón forrado en la misma piel", []),
        ("AF311 secchiello", []),
        ("Sede: Bassano (VI)", []),
    ],
)  # fmt: skip
def test_other_wordings_of_a_composition_are_read(text: str, found: list[str]) -> None:
    assert first(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Schaft: Textil (100 % Hanf)", ["upper:hemp 100"]),
        ("Forro: têxtil 60% linho 40% algodão", ["lining:linen 60", "lining:cotton 40"]),
        ("suola: altre materie (sughero)", ["sole:cork"]),
        ("upper: suede  lining: textile, 100% wool", ["upper:suede", "lining:wool 100"]),
        ("Doublure : textile. Semelle : cuir", ["lining:other", "sole:leather"]),
        ("lining: textile, rubber sole", ["lining:other", "sole:rubber"]),
    ],
)
def test_the_kind_of_a_material_is_no_fibre_beside_it(text: str, found: list[str]) -> None:
    assert first(text, "upper") == found
