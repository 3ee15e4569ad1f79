"""Text: the document's own words, white space folded, nothing else touched."""

from __future__ import annotations

from typing import Annotated

from schemas.values.code_mentions import CODE_MENTIONS, SIZE_MENTIONS, STYLE_MENTIONS, YARN_MENTIONS
from schemas.values.forms import ListForm, ScalarForm
from schemas.values.name_mentions import (
    COMPANY_MENTIONS,
    NAME_MENTIONS,
    PRODUCT_MENTIONS,
    product_words,
)
from schemas.values.reading import Reading, invalid


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
CODE = ScalarForm("text", read_text, seen=CODE_MENTIONS)
CompanyName = Annotated[str, ScalarForm("text", read_text, seen=COMPANY_MENTIONS)]
ProductWord = Annotated[str, ScalarForm("text", read_text, seen=PRODUCT_MENTIONS)]


def product_word(schema: str) -> ScalarForm:
    """Return the form of a word for what a product of one schema is."""
    return ScalarForm("text", read_text, seen=product_words(schema))


TextList = Annotated[list[str], ListForm("texts", TEXT)]
