"""Variants: the rows of a table of sizes and colours."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel

from schemas.values.forms import RowsForm
from schemas.values.gtin import GTIN, Gtin
from schemas.values.text import CODE, SIZE, TEXT, Text


class Variant(BaseModel):
    """What can be ordered: one size of one colour."""

    sku: Text | None = None
    gtin: Gtin | None = None
    colour: Text | None = None
    size: Text | None = None


Variants = Annotated[
    list[Variant],
    RowsForm(
        "variants",
        {"sku": CODE, "gtin": GTIN, "colour": TEXT, "size": SIZE},
    ),
]
