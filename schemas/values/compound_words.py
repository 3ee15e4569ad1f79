"""German compounds: words of a table that are glued to others, *Hirschhornknöpfe*, *Herrenhemd*.

The last part of a compound says what it is, so words of most tables count at its end. Whom clothes
are made for stands at the beginning.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from schemas.values.lexicon import Match, tokens
from schemas.vocabulary.choices import CHOICES

_LEFT, _RIGHT = "left", "right"
# Where the word of a table stands in a compound.
_SIDES: Mapping[str, str] = {
    "gender": _LEFT, "closure": _RIGHT, "weave": _RIGHT, "stitch": _RIGHT, "leather_type": _RIGHT,
    "neckline": _RIGHT, "pattern": _RIGHT,
}  # fmt: skip
_ENDINGS = re.compile(r"(?:en|n|e|er|es|s)$")
_SHORTEST = 5  # letters of a word that is known inside another
_REST = 3  # letters of what it is glued to
# What begins like a word for people and is none: Babyalpaka, Kinderspiel aside.
_NO_HEADS = frozenset({"baby", "babys"})
# *Gesellschaft*, *Landschaft*, *Wirtschaft*: an ending, and no shafts of a loom.
_NO_COMPOUND = re.compile(r"(?:ell|nd|rt|nn|er|ss|ein|reund|igen|ann|eit)schaft(?:en|s)?$")


def compound_matches(table: str, text: str) -> list[Match]:
    """Return the compounds in `text` of which one part is a German word of the table."""
    side = _SIDES.get(table)
    if side is None:
        return []
    parts = _parts(table)
    found = []
    for token in tokens(text):
        bare = _ENDINGS.sub("", token.text)
        code = _code(token.text, side, parts) or (side == _RIGHT and _code(bare, side, parts))
        if code and not _NO_COMPOUND.search(token.text):
            found.append(Match(frozenset({code}), token.start, token.end))
    return found


def _code(word: str, side: str, parts: Mapping[str, str | None]) -> str | None:
    """Return the code of the longest known part of a word."""
    for length in range(len(word) - _REST, _SHORTEST - 1, -1):
        part = word[:length] if side == _LEFT else word[-length:]
        if part in parts:
            return parts[part]
    return None


@cache
def _parts(table: str) -> dict[str, str | None]:
    """Return the words without endings, `None` where one has several codes."""
    found: dict[str, str | None] = {}
    for code, languages in CHOICES[table].items():
        for surface in languages.get("de", ()):
            words = tokens(surface)
            if len(words) != 1 or words[0].text in _NO_HEADS:
                continue
            for word in {words[0].text, _ENDINGS.sub("", words[0].text)}:
                if len(word) >= _SHORTEST:
                    found[word] = code if found.get(word, code) == code else None
    return found
