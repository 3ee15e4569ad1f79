"""Stones of jewellery."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel

from schemas.values.choices import choice
from schemas.values.forms import RowsForm
from schemas.values.number import CARAT, COUNT, DecimalText
from schemas.values.text import TEXT, Text

_ORIGIN = choice("stone_origin")


class Stone(BaseModel):
    """Stones of one kind."""

    type: Text | None = None
    carat: Annotated[DecimalText, CARAT] | None = None
    count: Annotated[DecimalText, COUNT] | None = None
    origin: Annotated[Literal["natural", "lab"], _ORIGIN] | None = None


Stones = Annotated[
    list[Stone],
    RowsForm(
        "stones",
        {"type": TEXT, "carat": CARAT, "count": COUNT, "origin": _ORIGIN},
        "type",
        ("type",),
    ),
]
