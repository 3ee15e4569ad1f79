"""Sentences that state several facts at once, as product copy does."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from training_data.generator.facts.fact import fill, plain
from training_data.generator.layouts.page import Item, Page
from training_data.generator.layouts.words import Table, words
from training_data.generator.segments import Phrase, Seg

_MAX_VALUE = 70  # longer values make no readable sentence

TEMPLATES: Table = {
    "en": (
        "{product_type} in {composition}.",
        "The {name} by {brand} is a {product_type} in {colours}.",
        "Made in {country_of_origin} from {composition}.",
        "Knitted in {country_of_origin} from {composition}, with {neckline} and {sleeve_length}.",
        "This {product_type} is made of {composition} and comes in {colours}.",
        "Cut in a {fit} shape from {composition}.",
        "A {gender} {product_type} from {brand}, {season}.",
        "{brand} presents {name}, a {product_type} in {composition}.",
        "Crafted in {country_of_origin}, this {product_type} closes with {closure}.",
        "{name} - {colours}",
        "A {gauge} knit in {composition}, {stitch}.",
        "With its {neckline} and {sleeve_length}, the {product_type} works all day.",
        "Spun as {yarn_count} and knitted at {gauge}, it is {composition}.",
        "It measures {width} by {height} and is {depth} deep.",
        "{width} wide, {height} high and {depth} deep, in {leather_type}.",
        "The {leather_type} is {tannage}, the metal parts are {hardware_finish}.",
        "{metal}, {fineness}, with {stones}.",
        "A {product_type} in {metal} with {stones}, {plating}.",
        "{product_type} {name}: {composition}, {fabric_weight}, {width}.",
        "Woven in {country_of_origin}, {fabric_weight}, {width} wide.",
        "{weave} in {composition}, {fabric_weight}.",
        "{heel_height} heel, {toe_shape} toe, {construction}.",
        "Style {style_code} ({product_type}) in {colours}, sizes {sizes}.",
        "{style_code} {name} {colours} {sizes}",
        "We offer {style_code} at {wholesale_price}, {incoterm}, delivery {lead_time}.",
        "{style_code}: {composition}, {country_of_origin}, {wholesale_price}.",
        "MOQ {moq}, delivery {lead_time}, price {wholesale_price} {incoterm}.",
        "Retails at {retail_price}, wholesale {wholesale_price}.",
        "Sizes {sizes}, {colours}, made in {country_of_origin}.",
        "A {pattern} {product_type} with {closure}, {fit}.",
        "Each piece weighs {net_weight} and is made in {country_of_origin}.",
        "We spin it in {country_of_origin} from {material_origin}.",
        "{composition}. {care}.",
        "{composition}. Made in {country_of_origin}.",
    ),
    "it": (
        "{product_type} in {composition}.",
        "{name} di {brand}, {product_type} nei colori {colours}.",
        "Realizzato in {country_of_origin} in {composition}.",
        "{product_type} con {neckline} e {sleeve_length}, {composition}.",
        "Questo {product_type} è in {composition} ed è disponibile in {colours}.",
        "{product_type} {gender} di {brand}, {season}.",
        "Filato {yarn_count}, finezza {gauge}, {composition}.",
        "Misura {width} per {height}, profondità {depth}.",
        "In {leather_type}, concia {tannage}, metalleria {hardware_finish}.",
        "{style_code} {name} {colours} {sizes}",
        "Vi offriamo l'articolo {style_code} a {wholesale_price} {incoterm}, consegna {lead_time}.",
        "Art. {style_code}: {composition}, {fabric_weight}, altezza {width}.",
        "Minimo {moq}, consegna {lead_time}, prezzo {wholesale_price}.",
        "{product_type} in {metal} con {stones}.",
        "Tacco {heel_height}, punta {toe_shape}, {construction}.",
        "Taglie {sizes}, colori {colours}, made in {country_of_origin}.",
        "{composition}. {care}.",
    ),
    "fr": (
        "{product_type} en {composition}.",
        "{name} de {brand}, {product_type} coloris {colours}.",
        "Fabriqué en {country_of_origin} en {composition}.",
        "{product_type} à {neckline} et {sleeve_length}, {composition}.",
        "Ce {product_type} en {composition} existe en {colours}.",
        "{product_type} {gender} {brand}, {season}.",
        "Fil {yarn_count}, jauge {gauge}, {composition}.",
        "Dimensions : {width} x {height} x {depth}.",
        "En {leather_type}, tannage {tannage}, bouclerie {hardware_finish}.",
        "{style_code} {name} {colours} {sizes}",
        "Réf. {style_code} à {wholesale_price} {incoterm}, délai {lead_time}.",
        "Réf. {style_code} : {composition}, {fabric_weight}, laize {width}.",
        "Minimum {moq}, délai {lead_time}, prix {wholesale_price}.",
        "{product_type} en {metal} serti de {stones}.",
        "Talon {heel_height}, bout {toe_shape}, {construction}.",
        "{composition}. {care}.",
    ),
    "de": (
        "{product_type} aus {composition}.",
        "{name} von {brand}: {product_type} in {colours}.",
        "In {country_of_origin} aus {composition} gefertigt.",
        "{product_type} mit {neckline} und {sleeve_length}, {composition}.",
        "{product_type} für {gender} von {brand}, {season}.",
        "Garn {yarn_count}, Feinheit {gauge}, {composition}.",
        "Maße {width} x {height} x {depth}.",
        "Aus {leather_type}, {tannage} gegerbt, Beschläge {hardware_finish}.",
        "{style_code} {name} {colours} {sizes}",
        "Wir bieten {style_code} zu {wholesale_price} {incoterm}, Lieferzeit {lead_time}.",
        "Art. {style_code}: {composition}, {fabric_weight}, Breite {width}.",
        "Mindestmenge {moq}, Lieferzeit {lead_time}, Preis {wholesale_price}.",
        "{product_type} aus {metal} mit {stones}.",
        "{composition}. {care}.",
    ),
    "es": (
        "{product_type} de {composition}.",
        "{name} de {brand}, {product_type} en {colours}.",
        "Fabricado en {country_of_origin} en {composition}.",
        "{product_type} con {neckline} y {sleeve_length}, {composition}.",
        "Medidas: {width} x {height} x {depth}.",
        "{style_code} {name} {colours} {sizes}",
        "Ref. {style_code}: {composition}, {fabric_weight}, ancho {width}.",
        "Mínimo {moq}, plazo {lead_time}, precio {wholesale_price}.",
        "{composition}. {care}.",
    ),
    "pt": (
        "{product_type} em {composition}.",
        "{name} da {brand}, {product_type} em {colours}.",
        "Feito em {country_of_origin} em {composition}.",
        "Mínimo {moq}, prazo {lead_time}, preço {wholesale_price}.",
        "{style_code} {name} {colours} {sizes}",
    ),
    "tr": (
        "{composition} {product_type}.",
        "{brand} {name}, {colours}.",
        "{country_of_origin} üretimi, {composition}.",
        "Min. sipariş {moq}, termin {lead_time}, fiyat {wholesale_price}.",
        "{style_code} {name} {colours} {sizes}",
    ),
    "zh": (
        "{brand}{name}，{composition}，{country_of_origin}制造。",
        "{product_type}采用{composition}，有{colours}可选。",
        "{style_code}：{composition}，{fabric_weight}，门幅{width}。",
        "起订量{moq}，交期{lead_time}，单价{wholesale_price}。",
        "{neckline}、{sleeve_length}的{product_type}。",
    ),
    "ja": (
        "{brand}の{name}、{composition}。",
        "{composition}の{product_type}、カラーは{colours}。",
        "{country_of_origin}製、{composition}。",
        "品番{style_code}、{composition}、{fabric_weight}、{width}巾。",
        "最低発注数{moq}、納期{lead_time}、単価{wholesale_price}。",
    ),
}


def combined(page: Page, items: Sequence[Item]) -> tuple[list[Phrase], list[Item]]:
    """Return sentences that state several of the items each, and the items left over."""
    open_ = {item.attribute: item for item in items if _fits(item)}
    found: list[Phrase] = []
    told: set[str] = set()
    templates = list(words(TEMPLATES, page.lang))
    page.rng.shuffle(templates)
    for template in templates:
        needs = _slots(template)
        if all(name in open_ and name not in told for name in needs):
            sentence = fill(template, **{name: open_[name].fact.value for name in needs})
            found.append(_capital(sentence) if page.chance(0.7) else sentence)
            told.update(needs)
            if page.chance(0.4):
                break
    return found, [item for item in items if item.attribute not in told]


def _capital(sentence: Phrase) -> Phrase:
    first, *rest = sentence
    return (Seg(first.text[:1].upper() + first.text[1:], first.ref), *rest)


def _fits(item: Item) -> bool:
    text = plain(item.fact.value)
    return len(text) <= _MAX_VALUE and "\n" not in text and item.attribute != "variants"


@lru_cache(maxsize=512)
def _slots(template: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\{(\w+)\}", template))
