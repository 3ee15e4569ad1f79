"""Stones of jewellery."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import BaseModel

from schemas.values.choices import choice
from schemas.values.forms import RowsForm
from schemas.values.mentions import RowGroup, Span
from schemas.values.number import CARAT, COUNT, DecimalText
from schemas.values.stone_rows import stone_groups
from schemas.values.text import TEXT, Text

_ORIGIN = choice("stone_origin")


class Stone(BaseModel):
    """Stones of one kind."""

    type: Text | None = None
    carat: Annotated[DecimalText, CARAT] | None = None
    count: Annotated[DecimalText, COUNT] | None = None
    origin: Annotated[Literal["natural", "lab"], _ORIGIN] | None = None


@dataclass(frozen=True)
class StonesForm(RowsForm):
    """Rows of stones."""

    def row_groups(self, text: str, cells: Sequence[Span]) -> Sequence[RowGroup]:
        """Return a row for every stone that the text names."""
        del cells
        return stone_groups(text)


Stones = Annotated[
    list[Stone],
    StonesForm(
        "stones",
        {"type": TEXT, "carat": CARAT, "count": COUNT, "origin": _ORIGIN},
        "type",
        ("type",),
    ),
]
