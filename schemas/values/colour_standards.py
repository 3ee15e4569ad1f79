"""Colours by the number of a standard: *Pantone 19-4052 TCX Classic Blue*, *Rouge (PMS 186 C)*.

The number is the code of the colour whose name stands on either side of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from schemas.values.colour_names import may_be_colour
from schemas.values.colour_pieces import Colour
from schemas.values.colour_words import is_colour_name
from schemas.values.lexicon import tokens
from schemas.values.mentions import Span

_MARK = r"(?:pantone|PMS)[®™]?(?:\s(?:TCX|TPX|TPG|no\.?|nr\.?|ref\.?|code))?\s?[:.]?\s?"
_CLOTH = r"\d\d-\d{4}(?:\s?T(?:CX|PX|PG|SX|N))"
_STANDARD = re.compile(
    rf"(?<![^\W_])(?:{_MARK}(?P<code>\d\d-\d{{4}}(?:\s?T(?:CX|PX|PG|SX|N))?|\d{{3,4}}\s?[CUM]\b)"
    rf"|(?P<bare>{_CLOTH}))(?![\w-])",
    re.I,
)
_WORD = r"[^\W\d_][^\W\d_'’-]{1,15}"
_BEHIND = re.compile(rf"\s?[,:–—|(-]?\s?[\"“«']?(?P<name>{_WORD}(?:\s{_WORD}){{0,2}})")
_BEFORE = re.compile(rf"(?P<name>{_WORD}(?:\s{_WORD}){{0,2}})\s?[\"”»']?\s?[,:–—/|(=-]?\s?[(\[]?$")
_REACH = 60


def standard_colours(plain: str) -> Iterator[list[Colour]]:
    """Yield the colours that a passage gives a number of a standard, each with its name."""
    for match in _STANDARD.finditer(plain):
        code = match.span("code" if match["code"] else "bare")
        start, end = match.span()
        name = _name_before(plain, start) or _name_behind(plain, end)
        yield [(code, name)]


def _name_before(plain: str, at: int) -> Span | None:
    line = max(plain.rfind("\n", 0, at) + 1, at - _REACH)
    before = _BEFORE.search(plain, line, at)
    if before is None:
        return None
    start, end = before.span("name")
    starts = [start + word.start for word in tokens(plain[start:end])]
    known = next((one for one in starts if is_colour_name(plain[one:end])), None)
    if known is not None and plain[start:end].istitle():
        known = start  # *Fiery Red*
    return None if known is None else (known, end)


def _name_behind(plain: str, at: int) -> Span | None:
    behind = _BEHIND.match(plain, at)
    if behind is None:
        return None
    start, end = behind.span("name")
    ends = [start + word.end for word in tokens(plain[start:end])]
    known = next(((start, one) for one in ends[::-1] if is_colour_name(plain[start:one])), None)
    if known is not None:
        return known
    words = plain[start:end]  # *Living Coral*: names of a standard have capitals
    return (start, end) if words.istitle() and may_be_colour(words) else None
