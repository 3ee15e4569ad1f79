"""Codes that lines of articles begin with, and how they are made."""

from __future__ import annotations

import re
from functools import cache

from extractor.core.geometry import CharSpan
from extractor.prompting.article_tables import CODE, TELLING_CODE
from schemas.values.code_contexts import is_of_something_else, shape_of
from schemas.values.code_mentions import code_mentions
from schemas.values.gtin import check_digit
from schemas.vocabulary.labels import LABELS

BULLET = r"(?:[-*·•▪–]\s*|\(?\d{1,2}[.)]\s+)?"
# Of yarns, batches, dates and of metals (*925/1000*): no codes of articles.
FRACTION = re.compile(r"\d{1,2}[./]\d{1,2}|\d{3}/10?000?")
_SIZES = re.compile(r"\d{1,3}\s?[-–/]\s?\d{1,3}(?:[.,]5)?")
_SAID = re.compile(r"(?<!\w)(?:art|mod|ref|réf|rif|c[oó]d|style|item)\.?[ :]{0,2}$", re.I)
_GTIN = re.compile(r"(?:[A-Z0-9./½-]{1,5} )?(\d{8}|\d{12,14})")
# *WS 640*, *RRP 149*: a price behind the word for it; *38 EUR*, *1.950,00*: an amount.
_PRICED = re.compile(
    r"(?:ws|wsp|w/s|whs|whsl|rrp|srp|msrp|ek|vk|uvp|hek|pvp|pvpr|pvr|ppc|fob|cif|exw|fca|eur|usd|gbp"
    r"|chf|tl|try|kdv|iva|mwst|vat|tva)[ .-]?\d[\d.,]*",
    re.I,
)
_DATED = re.compile(r"\d{1,2}([-./])\d{1,2}\1\d{2,4}|\d{4}([-./])\d{1,2}\2\d{1,2}")
_AMOUNT_BEHIND = re.compile(
    r"[.,]\d{1,2}(?!\d)|[ ]?(?:€|£|\$|₺|¥|￥|元|円|,--|,-(?!\d)|(?:EUR|USD|GBP|CHF|TRY|TL|[Ee]uros?"
    r"|cm|mm|g|gr|kg|ct|m|mt|pcs|pz|%)(?![^\W_]))"
)
_AMOUNT_BEFORE = re.compile(r"(?:€|£|\$|₺|¥|￥)[ ]?$")
_WRAPPED = 60  # characters of a line that a sentence may go on behind


def first_code(text: str, start: int) -> CharSpan | None:
    """Return the code that begins the rest of a line, behind marks alone."""
    line_end = text.find("\n", start)
    line = text[start : line_end if line_end >= 0 else len(text)]
    found = sorted(code_mentions(line), key=lambda span: (span[0], -span[1]))
    if not found or line[: found[0][0]].strip(" .:#-–|"):
        return None
    return CharSpan(start + found[0][0], start + found[0][1])


def make_of(code: str) -> str:
    """Return how a code is made: capitals, digits and marks, without how many of each."""
    return re.sub(r"A+", "A", re.sub(r"0+", "0", shape_of(code)))


def is_telling(words: str) -> bool:
    """Return whether a code tells of an article by itself: sizes, prices and yarns do not."""
    return TELLING_CODE.fullmatch(words) is not None and is_of_article(
        words, CharSpan(0, len(words))
    )


def is_of_article(text: str, span: CharSpan) -> bool:
    """Return whether what is written like a code may be one of an article, where it stands.

    The sizes of a garment, the prices of a list and the barcodes of one style in its sizes tell no
    articles apart.
    """
    words = text[slice(*span)]
    if any(one.fullmatch(words) for one in (FRACTION, _PRICED, _DATED)):
        return False
    if _SIZES.fullmatch(words) and not _SAID.search(text, max(0, span.start - 10), span.start):
        return False
    barcode = _GTIN.fullmatch(words)
    if barcode and check_digit(barcode[1][:-1]) == barcode[1][-1]:
        return False
    is_figure = words.replace(".", "").replace(" ", "").isdigit()
    if is_figure and (
        _AMOUNT_BEHIND.match(text, span.end)
        or _AMOUNT_BEFORE.search(text, max(0, span.start - 3), span.start)
    ):
        return False
    return not is_of_something_else(text, (span.start, span.end))


def goes_on(text: str, at: int) -> bool:
    """Return whether a line goes on with a sentence begun before it: *del | modelo 5128*."""
    before = text[text.rfind("\n", 0, max(at - 1, 0)) + 1 : at].rstrip()
    return text[at].islower() and len(before) > _WRAPPED and before[-1] not in ".:;!?"


@cache
def code_label() -> re.Pattern[str]:
    """Return the pattern of a line that begins with a label of the code."""
    listed = sorted({w for own in LABELS[CODE].values() for w in own}, key=len, reverse=True)
    alternatives = "|".join(re.escape(word.rstrip(".:")) for word in listed)
    return re.compile(
        rf"(?mi)^{BULLET}(?:{alternatives})\.?[ ]*(?:[:：#=]| = |  | \||[ ](?=\S*\d))[ ]*"
    )
