"""A made-up product: one fact for every attribute that is asked for."""

from __future__ import annotations

import random
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import partial

from schemas.base import AttributeSpec, SchemaSpec, Shape
from training_data.generator import wordforge
from training_data.generator.facts import (
    choices,
    colours,
    commerce,
    identity,
    jewellery,
    measures,
    textile,
)
from training_data.generator.facts.care import care
from training_data.generator.facts.composition import composition
from training_data.generator.facts.dimensions import joined_dimensions
from training_data.generator.facts.fact import Column, Draft, Fact
from training_data.generator.facts.listing import text_list
from training_data.generator.facts.scalar import scalar
from training_data.generator.profile import Supplier

__all__ = ["Column", "Fact", "Product", "draw_product"]


@dataclass(frozen=True, slots=True)
class Product:
    """The facts of one product by attribute code. `number` is in every ref (-1: a single one)."""

    schema: SchemaSpec
    facts: dict[str, Fact]
    number: int


_QUANTITIES = (
    "net_weight garment_length fabric_weight fibre_micron fibre_length width cuttable_width "
    "height depth length strap_drop leather_thickness heel_height platform_height shaft_height "
    "fill_weight metal_weight chain_length"
)
_CHOICES = (
    "fit neckline sleeve_length pattern stitch knit_technique weave dyeing leather_type tannage "
    "metal toe_shape hardware_finish plating"
)
_WRITERS: dict[str, Callable[[Draft], Fact]] = {
    "style_code": identity.style_code,
    "name": identity.name,
    "product_type": identity.product_type,
    "brand": identity.brand,
    "supplier": identity.supplier,
    "season": identity.season,
    "gender": identity.gender,
    "country_of_origin": identity.country_of_origin,
    "material_origin": identity.material_origin,
    "colours": colours.colours,
    "sizes": colours.sizes,
    "size_system": colours.size_system,
    "variants": colours.variants,
    "composition": composition,
    "care": care,
    "gtin": commerce.gtin,
    "hs_code": commerce.hs_code,
    "wholesale_price": partial(commerce.price, attribute="wholesale_price"),
    "retail_price": partial(commerce.price, attribute="retail_price"),
    "moq": commerce.moq,
    "lead_time": commerce.lead_time,
    "incoterm": commerce.incoterm,
    "certificates": commerce.certificates,
    "closure": partial(choices.choice_list, attribute="closure"),
    "finish": partial(choices.choice_list, attribute="finish"),
    "yarn_count": textile.yarn_count,
    "ply": textile.ply,
    "gauge": textile.gauge,
    "martindale": textile.martindale,
    "shrinkage_warp": partial(textile.shrinkage, attribute="shrinkage_warp"),
    "shrinkage_weft": partial(textile.shrinkage, attribute="shrinkage_weft"),
    "thread_count": textile.thread_count,
    "construction": textile.fabric_construction,
    "fineness": jewellery.fineness,
    "ring_size": jewellery.ring_size,
    "stones": jewellery.stones,
    "fibre_grade": textile.fibre_grade,
    **{name: partial(measures.quantity, attribute=name) for name in _QUANTITIES.split()},
    **{name: partial(choices.choice, attribute=name) for name in _CHOICES.split()},
}
KNOWN_ATTRIBUTES = frozenset(_WRITERS)


def draw_product(
    rng: random.Random,
    supplier: Supplier,
    schema: SchemaSpec,
    *,
    number: int = -1,
    attributes: Collection[str] | None = None,
) -> Product:
    """Draw the facts of a product for all attributes of the schema, or for the named ones.

    The facts stand in the order of the schema. An attribute that no writer knows gets made-up
    words.
    """
    draft = Draft(rng, supplier, schema.name, number)
    facts: dict[str, Fact] = {}
    for spec in schema.attributes:
        if attributes is not None and spec.name not in attributes:
            continue
        writer = _WRITERS.get(spec.name)
        facts[spec.name] = writer(draft) if writer is not None else _unknown(draft, spec)
    if "width" in facts and draft.chance(0.6):
        facts["width"] = joined_dimensions(draft, facts) or facts["width"]
    return Product(schema, facts, number)


def _unknown(draft: Draft, spec: AttributeSpec) -> Fact:
    """Write made-up words for an attribute of somebody's own schema."""
    text = wordforge.word(draft.rng, draft.lang)
    if spec.shape is Shape.LIST:
        return text_list(draft, spec.name, [text, wordforge.word(draft.rng, draft.lang)])
    if spec.shape is Shape.ROWS:
        return Fact(spec.name, (draft.seg(text, spec.name, 0, spec.leaves[0].name),))
    return scalar(draft, spec.name, text)
