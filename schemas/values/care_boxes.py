"""Forms with boxes: of the options of a line only those that are ticked are said.

*Plancha  □ baja ☒ media □ alta* is *plancha: media*. Boxes stand before their options or behind
them, which the last mark of a line tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from schemas.values.mentions import Span

_TICKED = r"[☒☑✓✔✅☓✗✘■▣◼⊠]|[\[(]\s?[xX✓✔✗✘]\s?[\])]"
_EMPTY = r"[☐□▢◻❏❑⬜]|\[\s{0,3}\]|\(\s{1,3}\)|\[_{1,2}\]"
_MARK = re.compile(f"(?P<ticked>{_TICKED})|(?P<empty>{_EMPTY})")
_IS_TICKED = re.compile(_TICKED)
_IS_EMPTY = re.compile(_EMPTY)
_LINE = re.compile(r"[^\n]+")
# Of a form, a line that has no other option: *Bleach ....... (x) none*.
_ANSWERED = re.compile(
    r"\s*[^\W\d_][^\n|:☒☑\[(]{1,32}[.·:| ]{1,40}(?:[☒☑]|[\[(]\s?[xX✓✔]\s?[\])])\s?[^\W_]"
)
_AROUND = " |:.·\t"
_HEADING_END = re.compile(r"\s?\||[:：]|  ")


@dataclass(frozen=True, slots=True)
class Options:
    """A line of boxes.

    Attributes:
        line: Where it stands.
        heading: What its options answer, empty where nothing stands before them.
        ticked: The ticked options, with their boxes where these stand behind.
    """

    line: Span
    heading: Span
    ticked: tuple[Span, ...]


def option_lines(text: str) -> Iterator[Options]:
    """Yield the lines of boxes of a text in which some box is ticked and some is not.

    There, a line whose only box is ticked answers its heading too.
    """
    if not (_IS_EMPTY.search(text) and _IS_TICKED.search(text)):
        return
    for match in _LINE.finditer(text):
        if _IS_EMPTY.search(match.group()) or _ANSWERED.match(match.group()):
            yield _options(text, *match.span())


def has_boxes(text: str) -> bool:
    """Return whether there are boxes that nobody ticked."""
    return bool(_IS_EMPTY.search(text))


def ticked_words(text: str) -> str:
    """Return a line of boxes as its heading with what is ticked; any other text as it is."""
    if "\n" in text.strip() or not _MARK.search(text):
        return text
    line = _options(text, 0, len(text))
    if not line.ticked:
        return text
    heading = text[slice(*line.heading)]
    chosen = ", ".join(_MARK.sub(" ", text[slice(*span)]).strip(_AROUND) for span in line.ticked)
    return f"{heading}: {chosen}" if heading else chosen


def _options(text: str, start: int, end: int) -> Options:
    marks = list(_MARK.finditer(text, start, end))
    is_behind = not text[marks[-1].end() : end].strip(_AROUND)
    if is_behind:
        first = _HEADING_END.search(text, start, marks[0].start())
        head_end = first.end() if first else start
        begins = [head_end, *(mark.end() for mark in marks[:-1])]
        places = [
            (mark, _stripped(text, begin, mark.start()))
            for mark, begin in zip(marks, begins, strict=True)
        ]
        chosen = [(left, mark.end()) for mark, (left, right) in places if left < right]
        chosen = [span for span, (mark, _) in zip(chosen, places, strict=False) if mark["ticked"]]
    else:
        head_end = marks[0].start()
        stops = [*(mark.start() for mark in marks[1:]), end]
        spans = [
            (mark, _stripped(text, mark.end(), stop))
            for mark, stop in zip(marks, stops, strict=True)
        ]
        chosen = [span for mark, span in spans if mark["ticked"] and span[0] < span[1]]
    return Options((start, end), _stripped(text, start, head_end), tuple(chosen))


def _stripped(text: str, start: int, end: int) -> Span:
    words = text[start:end]
    left = len(words) - len(words.lstrip(_AROUND))
    return (start + left, max(start + left, start + len(words.rstrip(_AROUND))))
