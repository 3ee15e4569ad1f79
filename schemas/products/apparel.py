"""Garments, woven or of any other make."""

from __future__ import annotations

from typing import Annotated

from schemas.base import Risk
from schemas.product import attribute
from schemas.products.catalogue import CatalogueProduct
from schemas.values.choices import Closures, Fit, Neckline, Pattern, SleeveLength
from schemas.values.quantity import FabricWeight, GarmentLength
from schemas.values.text import product_word


class Apparel(CatalogueProduct):
    """Garments: shirts, trousers, dresses, coats, jackets."""

    schema_id = "apparel@1"
    title = "Apparel"

    product_type: Annotated[str, product_word("apparel")] | None = attribute(
        "what kind of article it is, in one noun phrase", group="identity", risk=Risk.LOW
    )
    fit: Fit | None = attribute("how close it sits", group="construction", risk=Risk.LOW)
    neckline: Neckline | None = attribute(
        "shape of neck or collar", group="construction", risk=Risk.LOW
    )
    sleeve_length: SleeveLength | None = attribute(
        "length of the sleeves as a word", group="construction", risk=Risk.LOW
    )
    closure: Closures | None = attribute(
        "how it is closed, each kind", group="construction", risk=Risk.LOW
    )
    garment_length: GarmentLength | None = attribute(
        "length of the whole garment, not of the sleeve", group="construction"
    )
    fabric_weight: FabricWeight | None = attribute(
        "weight of the fabric per area, not of the piece", group="construction"
    )
    pattern: Pattern | None = attribute(
        "surface design: plain, striped, printed", group="construction", risk=Risk.LOW
    )
