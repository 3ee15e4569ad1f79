"""Variants: the rows of a table of sizes and colours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from pydantic import BaseModel

from schemas.values.forms import RowsForm
from schemas.values.gtin import GTIN, Gtin
from schemas.values.mentions import RowGroup, Span
from schemas.values.text import CODE, SIZE, TEXT, Text
from schemas.values.variant_rows import variant_groups


class Variant(BaseModel):
    """What can be ordered: one size of one colour."""

    sku: Text | None = None
    gtin: Gtin | None = None
    colour: Text | None = None
    size: Text | None = None


@dataclass(frozen=True)
class VariantsForm(RowsForm):
    """Rows of a table of variants."""

    def row_groups(self, text: str, cells: Sequence[Span]) -> Sequence[RowGroup]:
        """Return the rows of the table together."""
        del cells
        return variant_groups(text)


Variants = Annotated[
    list[Variant],
    VariantsForm(
        "variants",
        {"sku": CODE, "gtin": GTIN, "colour": TEXT, "size": SIZE},
    ),
]
