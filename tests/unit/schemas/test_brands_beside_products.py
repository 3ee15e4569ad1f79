"""Brands over a named product, behind it, before it, and on cards that thank for choosing one."""

from __future__ import annotations

import pytest

from schemas.values.brand_mentions import brand_mentions
from schemas.values.name_mentions import product_names


def brands(text: str) -> set[str]:
    return {text[start:end] for start, end in brand_mentions(text)}


def names(text: str) -> set[str]:
    return {text[start:end] for start, end in product_names(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("MANSUR VALE\nMini Lilium Bag in Oat\nProduct ID: 14829033", "MANSUR VALE"),
        ("JACARD ROUSSET\nNappe Mille Fleurs\n100 % coton, 480 g/m²", "JACARD ROUSSET"),
        ("HALSTON GREY\nSpring/Summer 2027 — Look 14\nThe Elodie Dress", "HALSTON GREY"),
        ("VALMONT ROCHE\nPARIS\n100% SILK\nMADE IN FRANCE", "VALMONT ROCHE"),
        ("Marisol Hoop Earrings\n18ct yellow gold\nBy Thea Lindqvist", "Thea Lindqvist"),
        ("Thank you for choosing Ferrand & Lowe. Your briefcase ages well.", "Ferrand & Lowe"),
        ("Grazie per aver scelto Orsola Galli.", "Orsola Galli"),
        ("Merci d'avoir choisi Irène Vasseur.", "Irène Vasseur"),
        ("Die Stiefelette „Undine“ von Amelie Thorn hat 70 mm Absatz.", "Amelie Thorn"),
        ("Il bauletto Flaminia di Orsola Galli torna mini.", "Orsola Galli"),
        ("El jersey Nordés de Casa Baltar se teje en lana.", "Casa Baltar"),
        ("Le sac Faubourg d'Irène Vasseur se porte à l'épaule.", "Irène Vasseur"),
        ("Linden Vale's Harriet Coat is cut from wool.", "Linden Vale"),
        ("Jogo de cama Alvor\nMarca registada Linho & Mar, Lamego", "Linho & Mar"),
        ("Marelle Voss was founded in London in 1921.", "Marelle Voss"),
    ],
)
def test_a_house_is_offered_beside_its_product(text: str, expected: str) -> None:
    assert expected in brands(text)


@pytest.mark.parametrize(
    "text",
    [
        "Wexcombe\nMen's Oxford brogue\nItem 2290/14",
        "Sehr geehrte Damen und Herren,\ndie Aktentasche bleibt.",
        "From: Ann <ann@mail.example>\n\nAlder\nWren Coat, 12 pieces",
        "Order Confirmation\nRomy Pump, 12 pairs",
        "Borsa Aurelia di pelle, fatta in Italia",
        "A coat for women's wardrobes",
    ],
)
def test_names_of_goods_and_greetings_are_no_brands(text: str) -> None:
    assert not brands(text)


def test_a_name_is_offered_without_whose_it_is() -> None:
    assert "Harriet Coat" in names("Linden Vale's Harriet Coat is cut from wool.")


def test_a_size_of_a_bag_is_part_of_its_name() -> None:
    assert "Mini Lilium Bag in Oat" in names("MANSUR VALE\nMini Lilium Bag in Oat")
