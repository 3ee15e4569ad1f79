"""Articles side by side on a page without drawn lines: each below its own code or heading.

    AMBERLEY DRESS  WP-7011      BISLEY SHIRT  WP-7024        Salón Candela      Botín Zelmira
    100% linen, v-neck           70% cotton 30% lyocell       ref. LA-5501       ref. LA-5524
    w/s £62.00                   w/s £41.00                   Composición: ..    Composición: ..

Codes of one make that stand at one height, far from each other, begin cards; white that runs down
between them divides these. Cards end where a line goes on across the white.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from extractor.ingest.pdf_runs import Line, Run, segments_of
from schemas.values.code_contexts import is_of_something_else, shape_of
from schemas.values.code_mentions import code_mentions
from schemas.values.product_lexicon import product_lexicon
from schemas.vocabulary.labels import LABELS

# In heights of the text.
_MIN_WHITE = 0.8  # between cards; blanks within a sentence are narrower
_MIN_APART = 5.0  # from code to code
_MAX_HEADING_GAP = 1.6
_MAX_GAP = 14.0  # within cards, as pictures leave; what stands further below is no part of them
_HEADING_LINES = 3
_HEADING_WORDS = 6
_MIN_LINES = 3  # of a card below its code
_TABLE_LINES = 4  # in which a table would have its next codes
_NEAR_LINES = 24  # below a code, that show the white
_STEP = 1.0  # points
_ALIGNED = 3.0  # points
# What tells something of an article: a share, a price, a measure.
FACT = re.compile(
    r"%|[€$£¥￥₺元円]|(?<![A-Za-z])(?:EUR|USD|GBP|CHF|TL|cm|mm|gr?|kg|gsm|ct|Nm)(?![A-Za-z])"
)
_MEASURE = re.compile(r"[\d.,]+(?:[x×*/–-][\d.,]+)+")
_HEADING = re.compile(r"^(?:[^\W\d_]{4,} )+")  # capitals before a code
_LABELS = frozenset(
    word.rstrip(".:# ").casefold() for own in LABELS["style_code"].values() for word in own
)


class Cards(NamedTuple):
    """Lines in which articles stand side by side.

    Attributes:
        start: The first line.
        end: Behind the last line.
        gutters: The white between them, in points from the left.
    """

    start: int
    end: int
    gutters: tuple[float, ...]


class _Code(NamedTuple):
    """What begins a card: a code with how it is made, or a heading."""

    words: str
    shape: str
    x0: float
    x1: float


def cards_in(lines: Sequence[Line]) -> Cards | None:
    """Return the first lines in which articles stand side by side, `None` where none do."""
    coded = [[*_codes(line), *_headings(line)] for line in lines]
    for at, codes in enumerate(coded):
        for shape in dict.fromkeys(code.shape for code in codes):
            row = [code for code in codes if code.shape == shape]
            found = _cards(lines, coded, at, row) if _is_row(lines[at], row) else None
            if found:
                return found
    return None


def _codes(line: Line) -> list[_Code]:
    """Return the codes of a line from left to right."""
    runs = sorted(line.runs, key=lambda run: run.frame.x0)
    if len(runs) < 2:
        return []
    starts: list[tuple[int, Run]] = []
    text = ""
    for run in runs:
        starts.append((len(text), run))
        text += run.text + " "
    found: dict[int, _Code] = {}
    for start, end in code_mentions(text):
        words = _HEADING.sub("", text[start:end])
        start = end - len(words)
        if _MEASURE.fullmatch(words) or is_of_something_else(text, (start, end)):
            continue
        if words.isdigit() and not _is_labelled(text[:start]):
            continue
        inside = [run for at, run in starts if at < end and start < at + len(run.text)]
        if start not in found and inside:
            found[start] = _Code(words, shape_of(words), inside[0].frame.x0, inside[-1].frame.x1)
    return list(found.values())


def _headings(line: Line) -> list[_Code]:
    """Return the headings of a line that has nothing else, each with a word for a product."""
    found = []
    for runs in segments_of(line.runs):
        words = " ".join(run.text for run in runs)
        is_short = len(runs) <= _HEADING_WORDS and not FACT.search(words)
        if not is_short or not product_lexicon("").within(words):
            return []
        found.append(_Code(words, "heading", runs[0].frame.x0, runs[-1].frame.x1))
    return found if len(found) > 1 else []


def _is_labelled(before: str) -> bool:
    words = before.split()
    return bool(words) and words[-1].rstrip(".:#").casefold() in _LABELS


def _is_row(line: Line, row: Sequence[_Code]) -> bool:
    """Return whether two codes or more stand far from each other."""
    return (
        len(row) > 1
        and len({code.words for code in row}) == len(row)
        and all(right.x0 - left.x1 >= line.height * _MIN_APART for left, right in pairwise(row))
    )


def _cards(
    lines: Sequence[Line], coded: Sequence[Sequence[_Code]], at: int, row: Sequence[_Code]
) -> Cards | None:
    shape = row[0].shape
    following = [
        n for n in range(at + 1, len(lines)) if any(code.shape == shape for code in coded[n])
    ]
    if following and following[0] <= at + _TABLE_LINES:
        return None  # rows of a table
    end = following[0] if following else len(lines)
    gutters = [_gutter(lines[at:end], left, right) for left, right in pairwise(row)]
    if None in gutters:
        return None
    white = tuple(gutter for gutter in gutters if gutter is not None)
    bottom = _end(lines, at, end, white)
    if following and bottom == end:
        bottom = _heading(lines, end, at + _MIN_LINES, white)
    start = _heading(lines, at, 0, white)
    cells = [_text_in(lines[at:bottom], low, high) for low, high in _ranges(white)]
    told = sum(bool(FACT.search(" ".join(cell))) for cell in cells)
    if min(map(len, cells)) <= _MIN_LINES or told < 2 or _is_labelled_once(lines[at:bottom], row):
        return None
    return Cards(start, bottom, white)


def _gutter(lines: Sequence[Line], left: _Code, right: _Code) -> float | None:
    """Return where white runs down between two codes, as many lines as anywhere.

    Text begins at one place on the right of it, and ends anywhere on the left.
    """
    steps = int((right.x0 - left.x0) / _STEP)
    places = [left.x0 + n * _STEP for n in range(1, steps + 1)]
    near = lines[:_NEAR_LINES]
    scores = [sum(_is_white(line, x) for line in near) for x in places]
    best = max(scores, default=0)
    if best < _MIN_LINES:
        return None
    ends = [
        x
        for x, score, after in zip(places, scores, [*scores[1:], 0], strict=True)
        if score == best and after < best
    ]
    starts = [run.frame.x0 for line in near for run in line.runs]
    return max(ends, key=lambda x: sum(0 <= start - x <= _ALIGNED for start in starts))


def _is_white(line: Line, x: float) -> bool:
    """Return whether a line has white at a place, wider than its blanks."""
    least = line.height * _MIN_WHITE
    ends = [run.frame.x1 for run in line.runs if run.frame.x0 < x]
    starts = [run.frame.x0 for run in line.runs if run.frame.x0 >= x]
    low, high = max(ends, default=-1e9), min(starts, default=1e9)
    return low <= x and high - low >= least


def _end(lines: Sequence[Line], at: int, limit: int, gutters: Sequence[float]) -> int:
    """Return where the cards end: before a line across the white, or far below the last."""
    for n in range(at + 1, limit):
        line, above = lines[n], lines[n - 1]
        if line.top - above.bottom > max(line.height, above.height) * _MAX_GAP:
            return n
        if not all(_is_white(line, gutter) for gutter in gutters):
            return n
    return limit


def _heading(lines: Sequence[Line], at: int, least: int, gutters: Sequence[float]) -> int:
    """Return where the headings above a line of codes begin, each above its own card."""
    start = at
    while start > max(least, at - _HEADING_LINES):
        above, below = lines[start - 1], lines[start]
        near = below.top - above.bottom <= max(above.height, below.height) * _MAX_HEADING_GAP
        cells = [cell for low, high in _ranges(gutters) for cell in _text_in([above], low, high)]
        if not near or len(cells) < 2 or not all(_is_white(above, x) for x in gutters):
            break
        if any(FACT.search(cell) for cell in cells):
            break
        start -= 1
    return start


def _is_labelled_once(lines: Sequence[Line], row: Sequence[_Code]) -> bool:
    """Return whether labels before the first codes' column alone speak for all: a table."""
    first = sum(_is_before(line, -math.inf, row[0]) for line in lines)
    second = sum(_is_before(line, row[0].x1, row[1]) for line in lines)
    return first * 2 >= len(lines) and second * 3 < first


def _is_before(line: Line, low: float, code: _Code) -> bool:
    """Return whether something stands before what begins where a code does."""
    starts = [run.frame.x0 for run in line.runs if run.frame.x0 >= low]
    aligned = any(abs(start - code.x0) <= _ALIGNED for start in starts)
    return aligned and min(starts) < code.x0 - _ALIGNED


def _ranges(gutters: Sequence[float]) -> Iterator[tuple[float, float]]:
    edges = (-1e9, *gutters, 1e9)
    yield from pairwise(edges)


def _text_in(lines: Sequence[Line], low: float, high: float) -> list[str]:
    """Return what each line says between two places, lines that say nothing left out."""
    texts = (
        " ".join(run.text for run in line.runs if low <= run.frame.x0 < high) for line in lines
    )
    return [text for text in texts if text]
