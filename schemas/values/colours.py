"""Colours: the supplier's code and name of one colour stay together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from pydantic import BaseModel

from schemas.values.colour_mentions import colour_groups
from schemas.values.forms import RowsForm
from schemas.values.mentions import RowGroup, Span
from schemas.values.text import TEXT, Text


class Colour(BaseModel):
    """One colour as the supplier calls it."""

    code: Text | None = None
    name: Text | None = None


@dataclass(frozen=True)
class ColoursForm(RowsForm):
    """Rows of a code and a name."""

    def row_groups(self, text: str, cells: Sequence[Span]) -> Sequence[RowGroup]:
        """Return the announced lists, and names that the table knows."""
        return colour_groups(text, cells)


Colours = Annotated[list[Colour], ColoursForm("colours", {"code": TEXT, "name": TEXT})]
