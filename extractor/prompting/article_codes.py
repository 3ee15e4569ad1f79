"""Codes that lines of articles begin with, and how they are made."""

from __future__ import annotations

import re
from functools import cache

from extractor.core.geometry import CharSpan
from extractor.prompting.article_tables import CODE, TELLING_CODE
from schemas.values.code_contexts import shape_of
from schemas.values.code_mentions import code_mentions
from schemas.vocabulary.labels import LABELS

BULLET = r"(?:[-*·•▪–]\s*|\(?\d{1,2}[.)]\s+)?"
FRACTION = re.compile(r"\d{1,2}[./]\d{1,2}")  # of yarns, batches, dates: no codes of articles
_SIZES = re.compile(r"\d{2,3}-\d{2,3}")
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
    """Return whether a code tells of an article by itself: sizes and yarns do not."""
    return (
        TELLING_CODE.fullmatch(words) is not None
        and not FRACTION.fullmatch(words)
        and not _SIZES.fullmatch(words)
    )


def goes_on(text: str, at: int) -> bool:
    """Return whether a line goes on with a sentence begun before it: *del | modelo 5128*."""
    before = text[text.rfind("\n", 0, max(at - 1, 0)) + 1 : at].rstrip()
    return text[at].islower() and len(before) > _WRAPPED and before[-1] not in ".:;!?"


@cache
def code_label() -> re.Pattern[str]:
    """Return the pattern of a line that begins with a label of the code."""
    listed = sorted({w for own in LABELS[CODE].values() for w in own}, key=len, reverse=True)
    alternatives = "|".join(re.escape(word.rstrip(".:")) for word in listed)
    return re.compile(rf"(?mi)^{BULLET}(?:{alternatives})\.?[ ]*(?:[:：#]|  | \||[ ](?=\S*\d))[ ]*")
