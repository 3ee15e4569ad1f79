"""Text: the document's own words, white space folded, nothing else touched."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Annotated

from schemas.values.brand_mentions import BRAND_MENTIONS
from schemas.values.code_mentions import (
    CERTIFICATE_MENTIONS,
    CODE_MENTIONS,
    STYLE_MENTIONS,
)
from schemas.values.finish_mentions import FINISH_MENTIONS
from schemas.values.forms import ScalarForm
from schemas.values.mentions import Mentions, Span
from schemas.values.name_mentions import (
    COMPANY_MENTIONS,
    NAME_MENTIONS,
    PRODUCT_MENTIONS,
    product_words,
)
from schemas.values.plating_mentions import PLATING_MENTIONS
from schemas.values.reading import Reading, invalid
from schemas.values.ring_mentions import RING_MENTIONS
from schemas.values.size_mentions import SIZE_MENTIONS
from schemas.values.yarn_mentions import YARN_MENTIONS


def fold_blanks(text: str) -> str:
    """Return `text` with every run of white space as one blank, none at the ends."""
    return " ".join(text.split())


def read_text(text: str, _reading: Reading) -> str:
    """Return the words as they are: leading zeros, `/`, `-` and case are kept.

    Raises:
        PydanticCustomError: `empty_text`.
    """
    folded = fold_blanks(text)
    if not folded:
        raise invalid("empty_text", "there are no words in the reading")
    return folded


TEXT = ScalarForm("text", read_text)
Text = Annotated[str, TEXT]
StyleCode = Annotated[str, ScalarForm("text", read_text, seen=STYLE_MENTIONS)]
ProductName = Annotated[str, ScalarForm("text", read_text, seen=NAME_MENTIONS)]
YarnCount = Annotated[str, ScalarForm("text", read_text, seen=YARN_MENTIONS)]
SIZE = ScalarForm("text", read_text, seen=SIZE_MENTIONS)
CERTIFICATE_NUMBER = ScalarForm("text", read_text, seen=CERTIFICATE_MENTIONS)
CODE = ScalarForm("text", read_text, seen=CODE_MENTIONS)
CompanyName = Annotated[str, ScalarForm("text", read_text, seen=COMPANY_MENTIONS)]
BrandName = Annotated[str, ScalarForm("text", read_text, seen=BRAND_MENTIONS)]
ProductWord = Annotated[str, ScalarForm("text", read_text, seen=PRODUCT_MENTIONS)]


MetalFinish = Annotated[str, ScalarForm("text", read_text, seen=FINISH_MENTIONS)]
Plating = Annotated[str, ScalarForm("text", read_text, seen=PLATING_MENTIONS)]
RingSize = Annotated[str, ScalarForm("text", read_text, seen=RING_MENTIONS)]


def product_word(schema: str) -> ScalarForm:
    """Return the form of a word for what a product of one schema is."""
    return ScalarForm("text", read_text, seen=product_words(schema))


def _pieces(text: str) -> Iterable[Span]:
    """Yield the elements of an announced list: of its first line, and on where that breaks off."""
    start = 0
    line = re.match(r"(?:[^\n]*[,;/]\s*\n)*[^\n]*", text.lstrip("\n"))
    shift = len(text) - len(text.lstrip("\n"))
    whole = line.group() if line else ""
    for stop in (*re.finditer(r"[,;·•|、，；/\n]|\s\+\s|\.(?=\s|$)", whole), None):
        end = stop.start() if stop else len(whole)
        words = whole[start:end].strip(" .:–-")
        if 1 < len(words) <= _LONGEST_ELEMENT:
            at = whole.index(words, start) + shift
            yield at, at + len(words)
        start = stop.end() if stop else end


_LONGEST_ELEMENT = 60
# Words of no kind in particular: a list of them shows only where a label announces it.
LISTED = ScalarForm("text", read_text, seen=Mentions(lambda _text: (), _pieces))
