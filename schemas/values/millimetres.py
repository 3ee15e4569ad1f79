"""Bare numbers that are too great for centimetres, of products with one unit for all sides."""

from __future__ import annotations

import re

from pydantic import JsonValue
from pydantic_core import PydanticCustomError

from schemas.values.reading import Read, Reading

_GREAT = re.compile(r"\d{3,4}")


def of_millimetres(read: Read) -> Read:
    """Return `read` that takes a bare number too great for centimetres: *280 x 210 x 120 mm*."""

    def either_unit(text: str, reading: Reading) -> JsonValue:
        try:
            return read(text, reading)
        except PydanticCustomError:
            if not _GREAT.fullmatch(text):
                raise
            return read(f"{text} mm", reading)

    return either_unit
