"""The few attributes that the soak asks for: it is about mails and kills, not about reading."""

from __future__ import annotations

from schemas.product import ProductSchema, attribute
from schemas.values.composition import Composition
from schemas.values.country import Country
from schemas.values.price_mentions import Money
from schemas.values.text import StyleCode


class Offer(ProductSchema):
    """What an offer is about."""

    schema_id = "offer@1"
    title = "Offer"

    style_code: StyleCode | None = attribute("supplier's article number", group="identity")
    composition: Composition | None = attribute("fibres with their shares", group="materials")
    country_of_origin: Country | None = attribute("where it was made", group="origin")
    wholesale_price: Money | None = attribute("price for the shop", group="terms")
