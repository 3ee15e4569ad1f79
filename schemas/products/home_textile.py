"""Bed, bath and table linen, blankets, cushions, curtains."""

from __future__ import annotations

from typing import Annotated

from schemas.base import Risk
from schemas.product import attribute
from schemas.products.catalogue import CatalogueProduct
from schemas.values.choices import Weave
from schemas.values.number import Rubs, ThreadCount
from schemas.values.quantity import FabricWeight, FillWeight, HomeDepth, HomeLength, HomeWidth
from schemas.values.text import product_word


class HomeTextile(CatalogueProduct):
    """Home textiles: bedding, towels, throws, cushions, curtains."""

    schema_id = "home_textile@1"
    title = "Home textiles"

    product_type: Annotated[str, product_word("home_textile")] | None = attribute(
        "what kind of article it is, in one noun phrase", group="identity", risk=Risk.LOW
    )
    width: HomeWidth | None = attribute("width of the finished piece", group="construction")
    length: HomeLength | None = attribute("length of the finished piece", group="construction")
    depth: HomeDepth | None = attribute(
        "depth or thickness of the finished piece", group="construction"
    )
    fabric_weight: FabricWeight | None = attribute(
        "weight of the fabric per area, not of the piece", group="construction"
    )
    weave: Weave | None = attribute("how it is woven", group="construction", risk=Risk.LOW)
    thread_count: ThreadCount | None = attribute("threads per square inch", group="construction")
    fill_weight: FillWeight | None = attribute(
        "weight of the filling, not of the whole piece", group="construction"
    )
    martindale: Rubs | None = attribute("abrasion resistance in rubs", group="construction")
