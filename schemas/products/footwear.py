"""Shoes."""

from __future__ import annotations

from typing import Annotated

from schemas.base import Risk
from schemas.product import attribute
from schemas.products.catalogue import CatalogueProduct
from schemas.values.choices import ShoeClosures, ShoeConstruction
from schemas.values.composition import ShoeComposition
from schemas.values.quantity import HeelHeight, ShaftHeight
from schemas.values.text import product_word
from schemas.values.toe_mentions import ToeShape


class Footwear(CatalogueProduct):
    """Footwear: shoes, boots, sandals, trainers."""

    schema_id = "footwear@1"
    title = "Footwear"

    product_type: Annotated[str, product_word("footwear")] | None = attribute(
        "what kind of article it is, in one noun phrase", group="identity", risk=Risk.LOW
    )
    composition: ShoeComposition | None = attribute(
        "materials of upper, lining, insole and sole, with shares if given",
        group="material",
        risk=Risk.HIGH,
    )
    heel_height: HeelHeight | None = attribute("height of the heel", group="construction")
    platform_height: HeelHeight | None = attribute(
        "height of the platform, not of the heel", group="construction"
    )
    shaft_height: ShaftHeight | None = attribute("height of the boot's shaft", group="construction")
    construction: ShoeConstruction | None = attribute(
        "how the sole is fixed to the upper", group="construction", risk=Risk.LOW
    )
    toe_shape: ToeShape | None = attribute("shape of the toe", group="construction", risk=Risk.LOW)
    closure: ShoeClosures | None = attribute(
        "how it is closed, each kind", group="construction", risk=Risk.LOW
    )
