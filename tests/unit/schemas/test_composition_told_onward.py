"""Compositions that prose tells bit by bit: later parts, cloths, belts, what is packed."""

from __future__ import annotations

import pytest

from schemas.parsing import ReadingContext
from schemas.values.composition import CompositionForm
from schemas.values.composition_rows import composition_groups


def every(text: str, default: str) -> list[list[str]]:
    """Return each offered composition as it is read first."""
    found: list[list[str]] = []
    for group in composition_groups(text, []):
        tree = [
            {leaf: text[slice(*spans[0])] if spans[0] else None for leaf, spans in row.items()}
            for row in group
        ]
        form = CompositionForm("composition", default=default)
        rows = form.parse("composition", tree, ReadingContext()).value or []
        parts = (
            (f"{row['component']}:{row['fibre']}", row.get("percent"), row.get("qualifier"))
            for row in rows
        )
        found.append([" ".join(str(one) for one in part if one) for part in parts])
    return found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Cut from smooth calfskin, this tote has a magnetic clasp and two rolled handles. "
            "Inside, a cotton twill lining holds one zipped pocket.",
            "outer:leather, lining:cotton",
        ),
        (
            "Linen dress with covered buttons and side pockets. The lining is in cotton voile.",
            "outer:linen, lining:cotton",
        ),
        (
            "Robe en soie imprimée à manches longues et col montant. Elle est entièrement "
            "doublée de viscose.",
            "outer:silk, lining:viscose",
        ),
        (
            "Mantel aus Kaschmir, zweireihig, mit Gürtel. Gefüttert mit Seide.",
            "outer:cashmere, lining:silk",
        ),
        (
            "Bolso de piel de becerro con asa corta y correa desmontable. Bolsillo interior con "
            "cremallera. Forro de algodón.",
            "outer:leather, lining:cotton",
        ),
        ("小羊皮夹克，翻领，双口袋。里料为粘胶纤维。", "outer:leather, lining:viscose"),
        ("Borsa in pelle. Fodera in cotone. Tirazip in pelle", "outer:leather, lining:cotton"),
        (
            "Wool coat with horn buttons and a leather collar. Fully lined in cupro.",
            "outer:wool, collar:leather, lining:cupro",
        ),
        (
            "Robe longue en soie, fond de robe en soie stretch (95 % soie, 5 % élasthanne)",
            "outer:silk, lining:silk 95, lining:elastane 5",
        ),
        ("Robe en laine, doublure 100 % viscose", "outer:wool, lining:viscose 100"),
    ],
)
def test_a_part_told_a_sentence_later_is_of_the_same_product(text: str, told: str) -> None:
    assert every(text, "outer") == [told.split(", ")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Suede upper, leather lining and insole, rubber sole",
            "upper:suede, lining:leather, insole:leather, sole:rubber",
        ),
        (
            "Sandales en satin de soie, doublure et semelle intérieure en cuir, semelle en cuir",
            "upper:silk, lining:leather, insole:leather, sole:leather",
        ),
        (
            "Mocassino in camoscio. Suola in gomma con ghiera. Fodera in pelle.",
            "upper:suede, sole:rubber, lining:leather",
        ),
        (
            "Sneakers with a suede and nylon upper and a rubber sole",
            "upper:suede, upper:polyamide, sole:rubber",
        ),
    ],
)
def test_parts_of_shoes_stay_together(text: str, told: str) -> None:
    assert every(text, "upper") == [told.split(", ")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("100 % Baumwolle, kontrolliert biologisch", "outer:cotton 100 organic"),
        ("95% cotton, organic, 5% elastane", "outer:cotton 95 organic, outer:elastane 5"),
        ("100% cotton, washed", "outer:cotton 100"),
        ("All cotton – 97% – with 3% elastane", "outer:cotton 97, outer:elastane 3"),
        ("Lana – 80%, seta – 20%", "outer:wool 80, outer:silk 20"),
        (
            "成分：羊毛 95%、羊绒 5%；里料（衣身）：醋酯纤维 100%",
            "outer:wool 95, outer:cashmere 5, lining:acetate 100",
        ),
        ("Kleid aus Seidensatin, Futter aus Viskose", "outer:silk, lining:viscose"),
        ("Jacke aus Schurwollfilz mit Leinenfutter", "outer:wool virgin, lining:linen"),
        ("Sac en toile enduite et cuir, doublure en coton", "outer:leather, lining:cotton"),
        (
            "Misto seta (seta 55%, cotone 45%). Bordi in pelle.",
            "outer:silk 55, outer:cotton 45, trim:leather",
        ),
        ("Giacca in tela di lino, fodera in cotone", "outer:linen, lining:cotton"),
        ("Cintura in pelle scamosciata, fodera in vitello", "outer:suede, lining:leather"),
        ("Leather belt, brass buckle. Suede lining.", "outer:leather, lining:suede"),
        ("Dress: 100% silk. Belt: 100% leather.", "outer:silk 100, other:leather 100"),
        (
            "Piumino in nylon lucido, imbottito in piuma d'oca. Fodera in nylon.",
            "outer:polyamide, filling:down, lining:polyamide",
        ),
    ],
)
def test_words_beside_a_fibre_say_what_it_is_of(text: str, told: str) -> None:
    assert every(text, "outer") == [told.split(", ")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Fabric: 100% wool.\nAlso available in 100% linen.", "outer:wool 100"),
        ("Existe aussi en lin. 100 % coton.", "outer:cotton 100"),
        ("Anche disponibile in seta 100%. Questa: 100% cotone.", "outer:cotton 100"),
        ("Dust bag: 100% cotton. Bag: 100% leather", "outer:leather 100"),
        ("100% lambskin, comes in a 100% cotton dust bag", "outer:leather 100"),
        ("The sample was made in 100% cotton; bulk will be 100% silk.", "outer:silk 100"),
    ],
)
def test_what_else_it_comes_in_is_no_composition(text: str, told: str) -> None:
    assert every(text, "outer") == [told.split(", ")]
