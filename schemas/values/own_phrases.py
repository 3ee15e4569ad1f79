"""How far a value goes on around the words that are known of it, where no label announces it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from schemas.values.lexicon import compatible
from schemas.values.mentions import Finder, Span, pieces
from schemas.values.title_brands import is_title
from schemas.vocabulary.own_attributes import EMPTY_WORDS

_STOPS = re.compile(r"[,;:|()\[\]\n]|\s[-–—]\s|\.(?=\s)| {2}")
_WORDS_OF_CELL = 3
# Kinds whose words others may qualify, and those that may be a whole phrase.
_QUALIFIED = frozenset({"colour", "degree", "flavour", "material"})
_IN_PHRASES = frozenset({"colour", "degree", "flavour", "form", "size"})
# What stands between values that are read together: *Blue/White*, *Women and Men*.
_JOINT = re.compile(r"\s?[/&+]\s?|,\s|\s(?:and|und|et|e|y|ve|or|o|oder)\s", re.I)
_NEXT_TO = re.compile(rf"{_JOINT.pattern}|[ -]", re.I)
_QUALIFYING = re.compile(
    r"(?:(?<=\s)|^|(?<=[(/,]))(?:light|dark|solid|bright|deep|pale|baby|royal|sky|navy|hot|matte?"
    r"|natural|pure|real|genuine|100\s?%|extra|organic|fresh|sweet|wild|french|hell|dunkel"
    r"|chiaro|scuro)\s$",
    re.I,
)
_QUALIFIED_BY = re.compile(r"\s(?:flavou?r(?:ed)?|scent(?:ed)?)(?!\w)", re.I)


def with_runs(kind: str, finder: Finder) -> Finder:
    """Return the finder of values, of runs of them, and of what goes on around them in short cells.

    *Champagne Deerskin* between two commas is a colour as a whole.

    Args:
        kind: What the values are.
        finder: Finds them one by one.
    """
    joint = _NEXT_TO if kind in _IN_PHRASES else _JOINT

    @lru_cache(maxsize=32)
    def find(text: str) -> tuple[Span, ...]:
        plain = compatible(text)
        found = set(finder(text))
        if kind in _QUALIFIED:
            found |= {_qualified(plain, span) for span in found}
        whole = _cells(plain, found, digits=kind == "size") if kind in _IN_PHRASES else ()
        return tuple(sorted({*found, *_runs(plain, found, joint), *whole}))

    return find


def _qualified(plain: str, span: Span) -> Span:
    before = _QUALIFYING.search(plain, max(0, span[0] - 12), span[0])
    behind = _QUALIFIED_BY.match(plain, span[1])
    return before.start() if before else span[0], behind.end() if behind else span[1]


def _runs(plain: str, found: Iterable[Span], joint: re.Pattern[str]) -> list[Span]:
    runs: list[Span] = []
    for start, end in sorted(found):
        last = runs[-1] if runs else (0, 0)
        if runs and (start < last[1] or joint.fullmatch(plain, last[1], start)):
            runs[-1] = (last[0], max(end, last[1]))
        else:
            runs.append((start, end))
    return runs


def _cells(plain: str, found: Iterable[Span], *, digits: bool) -> list[Span]:
    """Return the short cells of a text that hold one of some spans, but for its first one."""
    cells = [cell for cell in pieces(plain, _STOPS) if cell[0] > 0]
    return [
        (start, end)
        for start, end in cells
        if len(plain[start:end].split()) <= _WORDS_OF_CELL
        and (digits or not re.search(r"\d", plain[start:end]))
        and any(start <= one[0] and one[1] <= end for one in found)
    ]


_SHORTEST_STEM = 5
_EMPTY_BEFORE = re.compile(r"(?:the|an?|of|with|for|and|or|in|&|/|\+)", re.I)


@cache
def said_with(phrase: str) -> Finder | None:
    """Return the finder of phrases that hold a word of the name: *Medium Roast* of a roast type."""
    telling = [word for word in phrase.split() if word not in EMPTY_WORDS and len(word) > 2]
    if not telling or len(telling) == len(phrase.split()) > 1:
        return None
    stem = re.escape(re.sub(r"e?s$|e$", "", telling[0]))
    inside = r"[\w-]*" if len(stem) >= _SHORTEST_STEM else ""
    own = re.compile(rf"(?<![^\W_]){inside}{stem}{inside or '(?:e?s|e)?'}(?![^\W_])", re.I)

    @lru_cache(maxsize=32)
    def find(text: str) -> tuple[Span, ...]:
        plain = compatible(text)
        if not is_title(plain):  # a label more likely than a part of a value
            return ()
        return tuple(
            span
            for cell in pieces(plain, _STOPS)
            for match in own.finditer(plain, *cell)
            for span in _with_words_before(plain, cell[0], match.span())
        )

    return find


def _with_words_before(plain: str, first: int, word: Span) -> Iterable[Span]:
    """Yield a word with the one that qualifies it, and a number before both: *66 HE Loads*."""
    before = [match.span() for match in re.finditer(r"\S+", plain[first : word[0]])]
    start = word[0]
    for count, (left, right) in enumerate(reversed(before)):
        qualifying = plain[first + left : first + right]
        goes_on = qualifying.isdecimal() if count == 1 else count == 0
        if not goes_on or _EMPTY_BEFORE.fullmatch(qualifying):
            break
        start = first + left
    if start > 0:
        yield start, word[1]
