"""Jewellery."""

from __future__ import annotations

from typing import Annotated

from schemas.base import Risk
from schemas.product import attribute
from schemas.products.catalogue import CatalogueProduct
from schemas.values.choices import Metal
from schemas.values.fineness import Fineness
from schemas.values.quantity import ChainLength, JewelWeight, MetalWeight
from schemas.values.stones import Stones
from schemas.values.text import Plating, RingSize, product_word


class Jewellery(CatalogueProduct):
    """Jewellery: rings, chains, earrings, bracelets."""

    schema_id = "jewellery@1"
    title = "Jewellery"

    product_type: Annotated[str, product_word("jewellery")] | None = attribute(
        "what kind of article it is, in one noun phrase", group="identity", risk=Risk.LOW
    )
    net_weight: JewelWeight | None = attribute(
        "weight of one piece, not of the fabric", group="sizes_variants"
    )
    metal: Metal | None = attribute(
        "metal it is made of, not the plating", group="construction", risk=Risk.HIGH
    )
    fineness: Fineness | None = attribute(
        "share of precious metal: 750, 18K", group="construction", risk=Risk.HIGH
    )
    metal_weight: MetalWeight | None = attribute(
        "weight of the metal, without stones", group="construction"
    )
    plating: Plating | None = attribute("plating over the metal", group="construction")
    stones: Stones | None = attribute(
        "stones: type, carat weight, count, natural or laboratory-grown",
        group="construction",
        risk=Risk.HIGH,
    )
    chain_length: ChainLength | None = attribute("length of the chain", group="construction")
    ring_size: RingSize | None = attribute("ring size as written", group="construction")
