"""Cuts the lines of a page into runs that fit, where a message, a paragraph or a row ends."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from extractor.core.document import Page, RegionKind
from extractor.core.geometry import CharSpan
from extractor.prompting.lines import Line, Parts

CountTokens = Callable[[str], int]
# A piece may end up to this share of its lines early where a better boundary stands there.
_LOOK_BACK = 0.4


class _Costed(NamedTuple):
    line: Line
    tokens: int


def cut_page(
    page: Page, lines: Sequence[Line], room: int, count_tokens: CountTokens
) -> Iterator[tuple[Parts, int]]:
    """Cut the lines of a page into runs that fit, each with its cost."""
    whole = _joined(page.text, lines)
    cost = count_tokens(_text(page.text, whole))
    if cost <= room:
        if whole:
            yield whole, cost
        return
    costed = [one for line in lines for one in _fit(page.text, line, room, count_tokens)]
    quotes = {r.span.start for r in page.regions if r.kind is RegionKind.QUOTED}
    start = 0
    while start < len(costed):
        spent, end = 0, start
        while end < len(costed) and (end == start or spent + costed[end].tokens <= room):
            spent += costed[end].tokens
            end += 1
        if end < len(costed):
            end = _best_end(page.text, costed, start, end, quotes)
        parts = _joined(page.text, [one.line for one in costed[start:end]])
        if parts:
            yield parts, sum(one.tokens for one in costed[start:end])
        start = end


def _best_end(text: str, lines: list[_Costed], start: int, end: int, quotes: set[int]) -> int:
    """Return where to end `lines[start:end]`: at a message, paragraph or row if one is near."""
    earliest = end - max(0, int((end - start) * _LOOK_BACK))
    best, best_rank = end, 0
    for candidate in range(end, max(earliest, start + 1) - 1, -1):
        rank = _rank(text, lines[candidate - 1].line, lines[candidate].line, quotes)
        if rank > best_rank:
            best, best_rank = candidate, rank
    return best


def _rank(text: str, before: Line, after: Line, quotes: set[int]) -> int:
    """Return how good a cut between two lines is."""
    if after.start in quotes:
        return 3
    if not _text(text, before.parts).strip() or not _text(text, after.parts).strip():
        return 2
    return 1 if before.row != after.row else 0


def _fit(text: str, line: Line, room: int, count_tokens: CountTokens) -> Iterator[_Costed]:
    """Halve a line at a blank near the middle of its text until its pieces fit."""
    tokens = count_tokens(_text(text, line.parts))
    span = max(line.spans, key=lambda one: one.end - one.start, default=CharSpan(0, 0))
    if tokens <= room or span.end - span.start < 2:
        yield _Costed(line, tokens)
        return
    middle = (span.start + span.end) // 2
    blanks = [m.end() for m in re.finditer(r"\s", text[span.start : span.end - 1])]
    cut = min((span.start + b for b in blanks), key=lambda at: abs(at - middle), default=middle)
    at = line.parts.index(span)
    for parts in (
        (*line.parts[:at], CharSpan(span.start, cut)),
        (CharSpan(cut, span.end), *line.parts[at + 1 :]),
    ):
        yield from _fit(text, Line(parts, line.row), room, count_tokens)


def _joined(text: str, lines: Sequence[Line]) -> Parts:
    """Return the parts of lines, ranges that touch made one, without white space at the ends."""
    parts: list[CharSpan | str] = []
    for part in (part for line in lines for part in line.parts):
        last = parts[-1] if parts else None
        if isinstance(part, CharSpan) and isinstance(last, CharSpan) and last.end == part.start:
            parts[-1] = CharSpan(last.start, part.end)
        elif part if isinstance(part, str) else part.start < part.end:
            parts.append(part)
    while parts and not _text(text, (parts[-1],)).strip():
        parts.pop()
    while parts and not _text(text, (parts[0],)).strip():
        parts.pop(0)
    if parts and isinstance(parts[-1], CharSpan):
        parts[-1] = trim(text, parts[-1], start=False)
    if parts and isinstance(parts[0], CharSpan):
        parts[0] = trim(text, parts[0], end=False)
    return tuple(parts)


def _text(text: str, parts: Parts) -> str:
    return "".join(part if isinstance(part, str) else text[part.start : part.end] for part in parts)


def trim(text: str, span: CharSpan, *, start: bool = True, end: bool = True) -> CharSpan:
    """Return `span` without the white space at its ends."""
    inner = text[span.start : span.end]
    left = len(inner) - len(inner.lstrip()) if start else 0
    right = len(inner) - len(inner.rstrip()) if end else 0
    return CharSpan(span.start + left, max(span.start + left, span.end - right))
