"""Parts that share a fibre, and ratios behind the name of a cloth."""

from __future__ import annotations

import pytest

from tests.unit.schemas.test_composition_wordings import first


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Silk-cotton voile (60/40), lined with habotai silk",
            ["outer:silk 60", "outer:cotton 40", "lining:silk"],
        ),
        ("Material: Baumwoll-Leinen-Mix, 60/40", ["outer:cotton 60", "outer:linen 40"]),
        ("wool and cashmere flannel 90/10", ["outer:wool 90", "outer:cashmere 10"]),
        ("lana con seta 80/20", ["outer:wool 80", "outer:silk 20"]),
        ("cotton and linen, belt 70-30", ["outer:cotton", "outer:linen"]),
        (
            "A wool-rich blend: 72% wool 26% polyamide 2% elastane",
            ["outer:wool 72", "outer:polyamide 26", "outer:elastane 2"],
        ),
        ("Il filato resta 70 lana 30 cashmere.", ["outer:wool 70", "outer:cashmere 30"]),
        ("羊毛羊绒混纺大衣，真丝内里", ["outer:wool", "outer:cashmere", "lining:silk"]),
    ],
)
def test_fabrics(text: str, found: list[str]) -> None:
    assert first(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Leather upper and lining, rubber sole",
            ["upper:leather", "lining:leather", "sole:rubber"],
        ),
        (
            "Leather upper, lining in cotton",
            ["upper:leather", "lining:cotton"],
        ),
        (
            "Empeine de ante, forro y plantilla de piel, suela de goma",
            ["upper:suede", "lining:leather", "insole:leather", "sole:rubber"],
        ),
        (
            "Tomaia in vitello, fodera in pelle, suola in cuoio con inserto in gomma.",
            ["upper:leather", "lining:leather", "sole:leather", "sole:rubber"],
        ),
        (
            "Upper: suede\nLining: leather\nSole: leather with a rubber insert",
            ["upper:suede", "lining:leather", "sole:leather", "sole:rubber"],
        ),
    ],
)
def test_shoes(text: str, found: list[str]) -> None:
    assert first(text, default="upper") == found
