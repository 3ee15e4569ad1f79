"""Colours: the supplier's code and name of one colour stay together."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel

from schemas.values.forms import RowsForm
from schemas.values.text import TEXT, Text


class Colour(BaseModel):
    """One colour as the supplier calls it."""

    code: Text | None = None
    name: Text | None = None


Colours = Annotated[list[Colour], RowsForm("colours", {"code": TEXT, "name": TEXT})]
