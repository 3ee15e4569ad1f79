"""Bags and small leather goods."""

from __future__ import annotations

from typing import Annotated

from schemas.base import Risk
from schemas.product import attribute
from schemas.products.catalogue import CatalogueProduct
from schemas.values.choices import Closures, LeatherType, Tannage
from schemas.values.quantity import (
    LeatherThickness,
    PieceDepth,
    PieceHeight,
    PieceSize,
    PieceWidth,
)
from schemas.values.text import MetalFinish, product_word


class LeatherGoods(CatalogueProduct):
    """Leather goods: bags, wallets, belts."""

    schema_id = "leather_goods@1"
    title = "Leather goods"

    product_type: Annotated[str, product_word("leather_goods")] | None = attribute(
        "what kind of article it is, in one noun phrase", group="identity", risk=Risk.LOW
    )
    leather_type: LeatherType | None = attribute("animal the leather is from", group="construction")
    tannage: Tannage | None = attribute("how the leather was tanned", group="construction")
    width: PieceWidth | None = attribute(
        "width of the piece from side to side", group="construction"
    )
    height: PieceHeight | None = attribute(
        "height of the piece, without the handle", group="construction"
    )
    depth: PieceDepth | None = attribute(
        "depth of the piece from front to back", group="construction"
    )
    strap_drop: PieceSize | None = attribute(
        "drop of strap or handle, not the strap's length", group="construction"
    )
    hardware_finish: MetalFinish | None = attribute(
        "finish of the metal parts", group="construction", risk=Risk.LOW
    )
    closure: Closures | None = attribute(
        "how it is closed, each kind", group="construction", risk=Risk.LOW
    )
    leather_thickness: LeatherThickness | None = attribute(
        "thickness of the leather", group="construction"
    )
