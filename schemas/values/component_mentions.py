"""Where the words for components stand: *Shell*, *Doublure*, *Lining 2*."""

from __future__ import annotations

import re
from functools import lru_cache

from schemas.values.component import component_lexicon
from schemas.values.mentions import Span

_NUMBERED = re.compile(r"[^\S\n]?(?:\(\d{1,2}\)|\d{1,2}(?![\d.,]|\s?%)|[A-H](?![^\W_]))")
_HYPHENED = re.compile(r"-[^\W\d_]")


@lru_cache(maxsize=32)
def known_headings(plain: str) -> tuple[Span, ...]:
    """Return where known components stand, with the number behind them where there is one."""
    # *Double-breasted* is a cut, no double layer.
    # Nor does a heading go on in the next line.
    matches = [
        (line.start() + m.start, line.start() + m.end)
        for line in re.finditer(r"[^\n]+", plain)
        for m in component_lexicon().within(line.group())
        if not _HYPHENED.match(line.group(), m.end)
        and not is_inside_katakana(line.group(), m.start, m.end)
        and not _is_other_word(line.group(), m.start, m.end)
    ]
    return tuple(
        dict.fromkeys(
            span
            for start, end in matches
            for span in ((start, _numbered(plain, end)), (start, end))
        )
    )


# Inflected or spelt like a heading, and a word of its own in running text.
_OTHER_WORDS = re.compile(r"coats?|est|ext|int|velours|velvet|velluto|blend(?:s|ed)?", re.I)
_MARKED = re.compile(r"[.]?[^\S\n]?[:：|]|[.]|[^\S\n]?=")


def _is_other_word(line: str, start: int, end: int) -> bool:
    """Return whether a word is no heading unless marked as one: *la doublure est en cuir*."""
    return bool(_OTHER_WORDS.fullmatch(line, start, end)) and not _MARKED.match(line, end)


def is_inside_katakana(line: str, start: int, end: int) -> bool:
    """Return whether a word is the end of a longer one: ファー (fur) of ローファー (loafer)."""
    return bool(_KATAKANA.match(line, start)) and any(
        _KATAKANA.match(line, at) for at in (start - 1, end) if 0 <= at < len(line)
    )


_KATAKANA = re.compile(r"[ァ-ヺー]")


def _numbered(plain: str, end: int) -> int:
    """Return the end of a heading with its number: *Lining 2*, *Fabric B*."""
    number = _NUMBERED.match(plain, end)
    return number.end() if number else end
