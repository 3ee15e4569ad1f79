"""Schemas as users write them."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from enum import Enum

from pydantic import BaseModel, Field, field_validator

from schemas.product import ProductSchema, attribute
from schemas.values.country import Country
from schemas.values.text import Text


class Vase(ProductSchema):
    """Vases."""

    schema_id = "vase@2"

    glaze: Text | None = attribute("glaze, as the maker calls it", labels={"en": ("Glaze",)})
    fired_in: Country | None = attribute("country of the kiln")


class Colour(Enum):
    RED = "red"
    BLUE = "blue"


class LampPart(BaseModel):
    name: str
    count: int | None = None


class PlainLamp(BaseModel):
    """Lamps."""

    code: str = Field(description="article number")
    watts: Decimal | None = Field(default=None, ge=0, le=2000)
    sold_from: dt.date | None = None
    colour: Colour | None = None
    parts: list[LampPart] = []


class CheckedLamp(BaseModel):
    code: str

    @field_validator("code")
    @classmethod
    def _starts_with_l(cls, code: str) -> str:
        if not code.startswith("L"):
            raise ValueError("codes of lamps start with L")
        return code
