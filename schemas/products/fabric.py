"""Cloth by the metre."""

from __future__ import annotations

from typing import Annotated

from schemas.base import Risk
from schemas.product import attribute
from schemas.products.catalogue import CatalogueProduct
from schemas.values.choices import Dyeing, Weave
from schemas.values.cloth_finish_mentions import ClothFinishes
from schemas.values.number import Rubs, WarpShrinkage, WeftShrinkage
from schemas.values.quantity import ClothWidth, CuttableWidth, FabricWeight
from schemas.values.text import Text, YarnCount, product_word


class Fabric(CatalogueProduct):
    """Fabrics: woven, knitted and coated cloth sold by length."""

    schema_id = "fabric@1"
    title = "Fabric"

    product_type: Annotated[str, product_word("fabric")] | None = attribute(
        "what kind of article it is, in one noun phrase", group="identity", risk=Risk.LOW
    )
    construction: Text | None = attribute(
        "yarn counts and threads of warp and weft, as written", group="cloth"
    )
    weave: Weave | None = attribute("how it is woven", group="cloth", risk=Risk.LOW)
    fabric_weight: FabricWeight | None = attribute(
        "weight of the fabric per area or running metre", group="cloth"
    )
    width: ClothWidth | None = attribute("total width of the cloth", group="cloth")
    cuttable_width: CuttableWidth | None = attribute(
        "usable width between the selvedges, not the total width", group="cloth"
    )
    yarn_count: YarnCount | None = attribute(
        "count of the yarn, as written: 2/28 Nm", group="cloth"
    )
    finish: ClothFinishes | None = attribute(
        "treatments of the cloth: brushed, water repellent", group="cloth", risk=Risk.LOW
    )
    dyeing: Dyeing | None = attribute("at which stage it is dyed", group="cloth", risk=Risk.LOW)
    shrinkage_warp: WarpShrinkage | None = attribute(
        "shrinkage in percent along the warp (length)", group="cloth"
    )
    shrinkage_weft: WeftShrinkage | None = attribute(
        "shrinkage in percent along the weft (width)", group="cloth"
    )
    martindale: Rubs | None = attribute("abrasion resistance in rubs", group="cloth")
