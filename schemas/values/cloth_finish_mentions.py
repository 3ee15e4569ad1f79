"""Where treatments of cloth stand: behind their label, or as words for them anywhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated

from schemas.values.forms import ListForm
from schemas.values.lexicon import IDEOGRAM, compatible
from schemas.values.mentions import Mentions, RowGroup, Span, listed_groups, pieces
from schemas.values.text import LISTED
from schemas.values.tick_boxes import ticked_options
from schemas.vocabulary.cloth_finishes import (
    ALSO_FINISHES,
    CLOTH_FINISHES,
    DEGREES_OF,
    MEANS_OF,
)

_IDEOGRAM = re.compile(IDEOGRAM)
# Participles change with what they are said of: follato, follata; décati, décatie.
_ENDED = {"it": "oaei", "es": "oa", "pt": "oa"}
_BEHIND = {"fr": "e?s?", "es": "s?", "pt": "s?", "de": "(?:e[nrsm]?)?"}


def _words(tables: Iterable[Mapping[str, Iterable[str]]], *, ideograms: bool) -> str:
    found = {
        (word, language)
        for table in tables
        for language, words in table.items()
        for word in words
        if bool(_IDEOGRAM.search(word)) is ideograms
    }
    ordered = sorted(found, key=lambda one: (-len(one[0]), one))
    return "|".join(_inflected(word, language) for word, language in ordered)


def _inflected(word: str, language: str) -> str:
    endings = _ENDED.get(language, "")
    plain = re.escape(word).replace(r"\-", "[- ]?").replace(r"\ ", "[- ]")
    if endings and word.endswith("o"):
        plain = f"{plain[:-1]}[{endings}]"
    return plain + _BEHIND.get(language, "")


def _finder(*tables: Mapping[str, Iterable[str]]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    degrees = "|".join(re.escape(word) for word in DEGREES_OF)
    means = "|".join(re.escape(word) for word in sorted(MEANS_OF, key=len, reverse=True))
    latin = re.compile(
        rf"(?<![^\W_])(?<!-)(?:(?:{degrees})\s)?(?:{_words(tables, ideograms=False)})"
        rf"(?![^\W_])(?:\s(?:{means})(?![^\W_]))?",
        re.I,
    )
    ideograms = re.compile(rf"(?:{_words(tables, ideograms=True)})(?:\s?\(?C[068]\)?(?![^\W_]))?")
    return latin, ideograms


_ANY = _finder(CLOTH_FINISHES, ALSO_FINISHES)
_SURE = _finder(CLOTH_FINISHES)
_DENIED = re.compile(
    r"(?:\b(?:not?|non|nicht|kein\w*|ohne|without|sans|pas|senza|sin|sem|não)\s|un|[不未无無非])$",
    re.I,
)


def _found(patterns: Iterable[re.Pattern[str]], text: str) -> tuple[Span, ...]:
    plain = compatible(text)
    return tuple(
        match.span()
        for pattern in patterns
        for match in pattern.finditer(plain)
        if not _DENIED.search(plain, max(0, match.start() - 8), match.start())
    )


@lru_cache(maxsize=32)
def cloth_finishes(text: str) -> tuple[Span, ...]:
    """Return the words of `text` that may be treatments of cloth."""
    return _found(_ANY, text)


@lru_cache(maxsize=32)
def sure_finishes(text: str) -> tuple[Span, ...]:
    """Return the words of `text` that are treatments of cloth whatever stands beside them."""
    return _found(_SURE, text)


_ANDS = re.compile(r"\s(?:and|und|et|ed?|y|ve|&|\+)\s|和|及|と", re.I)


def _apart(cell: str, elements: Iterable[Span]) -> Iterable[Span]:
    """Yield the elements of a cell, two treatments that *and* joins each for itself."""
    for start, end in elements:
        words = cell[start:end]
        parts = list(pieces(words, _ANDS))
        if len(parts) > 1 and all(any(cloth_finishes(words[left:right])) for left, right in parts):
            yield from ((start + left, start + right) for left, right in parts)
        else:
            yield start, end


@dataclass(frozen=True)
class FinishesForm(ListForm):
    """Treatments of cloth: any words behind a label, elsewhere those that are known."""

    @property
    def mentions(self) -> Mapping[str, Mentions]:
        """Known words, and the elements of a cell."""
        behind = LISTED.seen.behind_label if LISTED.seen is not None else cloth_finishes
        return {
            "": Mentions(
                cloth_finishes, lambda cell: ticked_options(cell) or _apart(cell, behind(cell))
            )
        }

    def row_groups(self, text: str, cells: Sequence[Span]) -> Sequence[RowGroup] | None:
        """Return the elements of each announced cell, and runs with a word that is sure."""
        sure = {span[0] for span in sure_finishes(text)}
        return [
            group
            for group in listed_groups(text, cells, self.mentions[""])
            if any(
                span is not None
                and (span[0] in sure or any(start <= span[0] < end for start, end in cells))
                for row in group
                for span in row[""]
            )
        ]


ClothFinishes = Annotated[list[str], FinishesForm("texts", LISTED)]
