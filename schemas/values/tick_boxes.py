"""Options of forms that nobody ticked: *Curtición ☒ vegetal ☐ cromo* says nothing of chrome.

Boxes stand before their options, or behind them where a line or a cell ends with one. An empty box
tells only where another one is ticked: a blank form is a list of what may be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from schemas.values.mentions import Span

_CHECKS = r"[☑✓✔✅🗹]"
_CROSSES = r"[☒☓✗✘⊠]"
_LETTERED = r"[\[(]\s?[xX✓✔✗✘●■]\s?[\])]"
_BLANK = r"☐|[▢◻❏❑⬜]|\[\s{0,4}\]|\(\s{1,4}\)|[\[(]_{1,3}[\])]"
# Squares also head paragraphs; they are boxes where a line has both kinds.
_FULL_SQUARE, _EMPTY_SQUARE = r"[■▣◼]", r"□"
_MARK = re.compile(
    rf"(?P<check>{_CHECKS})|(?P<cross>{_CROSSES})|(?P<lettered>{_LETTERED})|(?P<blank>{_BLANK})"
    rf"|(?P<full>{_FULL_SQUARE})|(?P<hollow>{_EMPTY_SQUARE})"
)
_LINE = re.compile(r"[^\n]+")
_CELL = re.compile(r"[^|\n\t]+")
_AROUND = " |:：.·,;\t"
_HEADING_END = re.compile(r".*[:：|]|.* {2}")
_OPTION_END = re.compile(r"[.;。；](?=\s)")


@lru_cache(maxsize=32)
def unticked_options(text: str) -> tuple[Span, ...]:
    """Return the options whose boxes are empty, in a text where others are ticked."""
    kinds = {match.lastgroup for match in _MARK.finditer(text)}
    has_blanks = bool(kinds & {"blank", "hollow"} or {"check", "cross"} <= kinds)
    if not has_blanks or not kinds & {"check", "cross", "lettered", "full"}:
        return ()
    return tuple(
        option
        for line in _LINE.finditer(text)
        for option, is_ticked in _options_of(text, *line.span())
        if not is_ticked
    )


def ticked_options(cell: str) -> tuple[Span, ...]:
    """Return the ticked options of a cell of boxes, empty where it has none."""
    return tuple(
        option
        for line in _LINE.finditer(cell)
        for option, is_ticked in _options_of(cell, *line.span())
        if is_ticked
    )


def _options_of(text: str, start: int, end: int) -> Iterator[tuple[Span, bool]]:
    """Yield the options of a line, and whether each is ticked."""
    marks = list(_MARK.finditer(text, start, end))
    kinds = {mark.lastgroup for mark in marks}
    if not {"full", "hollow"} <= kinds:  # squares of one kind head paragraphs
        marks = [mark for mark in marks if mark.lastgroup not in ("full", "hollow")]
    if not marks:
        return
    ticks = {"lettered", "full", "check", *(() if "check" in kinds else ("cross",))}
    cells = [match.span() for match in _CELL.finditer(text, start, end)]
    if any(not _MARK.sub("", text[left:right]).strip(_AROUND) for left, right in cells):
        cells = [(start, end)]  # boxes in cells of their own belong to those beside them
    for left, right in cells:
        own = [mark for mark in marks if left <= mark.start() < right]
        for mark, option in _placed(text, own, left, right):
            if option[0] < option[1]:
                yield option, mark.lastgroup in ticks


def _placed(
    text: str, marks: list[re.Match[str]], start: int, end: int
) -> Iterator[tuple[re.Match[str], Span]]:
    """Yield the boxes of a cell with the places of their options."""
    if not marks:
        return
    before = text[start : marks[0].start()].strip(_AROUND)
    if before and not text[marks[-1].end() : end].strip(_AROUND):  # boxes behind their options
        heading = _HEADING_END.match(text, start, _stripped(text, start, marks[0].start())[1])
        floor = heading.end() if heading else start
        for mark in marks:
            yield mark, _stripped(text, floor, mark.start())
            floor = mark.end()
        return
    stops = [*(mark.start() for mark in marks[1:]), end]
    for mark, stop in zip(marks, stops, strict=True):
        ending = _OPTION_END.search(text, mark.end(), stop)
        yield mark, _stripped(text, mark.end(), ending.start() if ending else stop)


def _stripped(text: str, start: int, end: int) -> Span:
    words = text[start:end]
    left = len(words) - len(words.lstrip(_AROUND))
    return (start + left, max(start + left, start + len(words.rstrip(_AROUND))))
