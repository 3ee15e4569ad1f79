"""Where colours stand, with the code that belongs to each.

Behind a label of the colours each piece of the list is one: `101 ivory`, `chocolate (0443)`,
`col. 24H`. Elsewhere a colour shows itself by a name that the table knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from schemas.values.lexicon import Lexicon, tokens
from schemas.values.mentions import RowGroup, RowMention, Span, compatible
from schemas.vocabulary.colours import COLOURS

_STOPS = re.compile(
    r"[,;\n|·•、，；。]|\s?[/+&]\s?|\s[-–—]\s(?=\d|[A-Z]{1,3}\d)|  |\.(?=\s|$)"
    r"|\s(?:and|und|et|e|y|ve|or|oder|ou|o|in|en)\s",
    re.I,
)
_NOT_HAD = re.compile(
    r"\b(?:not|no|non|nicht|kein|keine|pas|sans|sin|não|sem|sold out|esaurito|épuisé|ausverkauft|"
    r"agotado|esgotado|yok|tükendi|discontinued)\b|不|无|缺货|売切|欠品",
    re.I,
)
_MARK = r"(?:(?:col(?:ou?r)?|var|farbe|n|no|nr|ref|c|色号)[.:]?\s?|#)?"
_CODE = r"(?P<code>(?=[A-Za-z-]*\d)[A-Za-z]{0,4}-?\d[\dA-Za-z-]{0,9}(?:[./]\d{1,5})?)"
_CODE_FIRST = re.compile(rf"^{_MARK}{_CODE}(?:[\s:.)=–-]+\s?(?P<name>[^\W\d_].*))?$", re.I)
_NAME_FIRST = re.compile(rf"^(?P<name>[^\W\d_].*?)[\s(\[–-]+{_MARK}{_CODE}[)\]]?$", re.I)
_LINE = re.compile(r"[^\n]*\n?")
_Colour = tuple[Span | None, Span | None]  # code and name
# Written out of a table, the code of a colour stands on the line above its name.
_CODE_ABOVE = re.compile(r"\n[^\n:]{1,16}: (?P<code>[A-Z]{0,3}\d{1,4}[A-Z]?)\n[^\n:]{1,24}: $")
_LONGEST = 48
_WORDS = 4  # of a colour's name with what stands beside it


def colour_groups(text: str, cells: Sequence[Span]) -> list[RowGroup]:
    """Return the colours that `text` may hold: those of one announced list are read together.

    Args:
        text: A passage.
        cells: Ranges that labels of the colours announce.
    """
    plain = compatible(text)
    groups: list[RowGroup] = []
    for start, end in cells:
        end = _list_end(plain, start, end)
        rows = [row for piece in _pieces(plain, start, end) for row in _of_piece(plain, piece)]
        code = _CODE_ABOVE.search(plain, max(0, start - 80), start)
        if code and len(rows) == 1 and rows[0][0] is None:
            rows = [(code.span("code"), rows[0][1])]
        if rows:
            groups.append(tuple(map(_mention, dict.fromkeys(rows))))
    for match in _lexicon().within(plain):
        if not any(start <= match.start < end for start, end in cells):
            groups += [(_mention(row),) for row in _around(plain, (match.start, match.end))]
    return groups


def _list_end(plain: str, start: int, end: int) -> int:
    """Return where a list ends: with its line, unless that breaks off or holds nothing."""
    for line in _LINE.finditer(plain, start, end):
        words = line.group().strip()
        if words and not words.endswith((",", ";", "/", "&", "+", "-", "、", "，")):
            return (
                line.end() if plain[start : line.start()].strip() or line.start() == start else end
            )
    return end


def _mention(row: _Colour) -> RowMention:
    return {"code": (row[0],), "name": (row[1],)}


def _pieces(plain: str, start: int, end: int) -> Iterator[Span]:
    """Yield what stands between stops, but for what is said not to be had."""
    begin = start
    for match in (*_STOPS.finditer(plain, start, end), None):
        span = _trimmed(plain, begin, match.start() if match else end)
        if 0 < span[1] - span[0] <= _LONGEST and not _NOT_HAD.search(plain, *span):
            yield span
        begin = match.end() if match else end


def _of_piece(plain: str, piece: Span) -> Iterator[_Colour]:
    words = plain[slice(*piece)]
    for pattern in (_CODE_FIRST, _NAME_FIRST):
        match = pattern.match(words)
        if match:
            code = _moved(match.span("code"), piece[0])
            name = _moved(match.span("name"), piece[0]) if match["name"] else None
            yield code, name and _trimmed(plain, *name)
            return
    if any(token.text.isalpha() for token in tokens(words)):
        yield None, piece


def _around(plain: str, colour: Span) -> Iterator[_Colour]:
    """Yield a known colour name, with its neighbours where they make a short piece with it."""
    yield None, colour
    line_start = plain.rfind("\n", 0, colour[0]) + 1
    line_end = plain.find("\n", colour[1])
    for piece in _pieces(plain, line_start, line_end if line_end >= 0 else len(plain)):
        holds = piece[0] <= colour[0] and colour[1] <= piece[1]
        if holds and len(tokens(plain[slice(*piece)])) <= _WORDS:
            yield from _of_piece(plain, piece)


def _moved(span: Span, by: int) -> Span:
    return span[0] + by, span[1] + by


def _trimmed(plain: str, start: int, end: int) -> Span:
    words = plain[start:end]
    start += len(words) - len(words.lstrip(" .:–*•-\n"))
    return start, max(start, start + len(plain[start:end].rstrip(" .:–*-\n")))


@cache
def _lexicon() -> Lexicon:
    return Lexicon(
        {name: {language: (name,)} for language, names in COLOURS.items() for name in names}
    )
