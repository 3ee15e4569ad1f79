"""Where stones stand: a word for a stone, with its weight, its number and its origin beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from schemas.values.choices import choice_lexicon
from schemas.values.lexicon import Lexicon
from schemas.values.mentions import RowGroup, RowMention, Span, compatible
from schemas.vocabulary.stones import STONES

_CARAT = re.compile(
    r"(?<![\d.,])\d{1,3}(?:[.,]\d{1,3})?\s?(?:ct\.?s?|cts?|carats?|carati|kar[aá]t|Karat|quilates?|克拉|カラット|ct)(?![^\W_])",
    re.I,
)
_COUNT_BEFORE = re.compile(
    r"(?<![\d.,])(?P<count>\d{1,4}|one|two|three|four|five|six|un[oae]?|uma|due|dos|duas|dois|deux|trois|tre|tres|três|"
    r"cinq|cinque|cinco|ein\w{0,2}|zwei|drei|fünf|bir|iki|üç)\s?(?:x|×|pcs?|pz|Stk\.?)?\s(?:[^\W\d_][\w-]*\s){0,2}$",
    re.I,
)
_COUNT_BEHIND = re.compile(
    r"[^\n.;]{0,12}?(?P<count>\d{1,4}\s?(?:颗|个|粒|個|石|pcs|pz|Stk\.?|st))"
)
_REACH = 40
_APART = re.compile(r"\n\s*\n|[;；]")


def stone_groups(text: str) -> list[RowGroup]:
    """Return a row for every stone that `text` names."""
    plain = compatible(text)
    origins = [(m.start, m.end) for m in choice_lexicon("stone_origin").within(plain)]
    carats = [m.span() for m in _CARAT.finditer(plain)]
    stones = _named(plain)
    rows = [_row(plain, stone, carats, origins) for stone in stones]
    weighed = [row for row in rows if row["carat"] != (None,) or row["count"] != (None,)]
    return [(row,) for row in weighed or rows]


# A cut, and only without a stone beside it the diamond that it is of.
_CUT = re.compile(r"brill?i\w+|brilhantes?", re.I)
_PHRASE = 24  # characters from a cut to the stone that has it


def _named(plain: str) -> list[Span]:
    """Return where stones are named: *brilliant-cut diamond* names one."""
    spans = [(_natural(plain, m.start, m.end), m.end) for m in _stones().within(plain)]
    return [
        span
        for span in spans
        if not (
            _CUT.fullmatch(plain, *span)
            and any(other != span and _is_one_phrase(plain, span, other) for other in spans)
        )
    ]


def _natural(plain: str, start: int, end: int) -> int:
    """Return where a stone's name begins behind what says where it grew."""
    grown = _GROWN.match(plain, start, end)
    return grown.end() if grown and grown.end() < end else start


_GROWN = re.compile(r"lab(?:oratory)?[-\s]?(?:grown|created)\s|培育|实验室", re.I)


def _is_one_phrase(plain: str, one: Span, other: Span) -> bool:
    gap = plain[min(one[1], other[1]) : max(one[0], other[0])]
    return len(gap) <= _PHRASE and not re.search(r"[\d,;:.\n]", gap)


def _row(plain: str, stone: Span, carats: Iterable[Span], origins: Iterable[Span]) -> RowMention:
    before = _COUNT_BEFORE.search(plain, max(0, stone[0] - _REACH), stone[0])
    behind = _COUNT_BEHIND.match(plain, stone[1])
    count = before or behind
    return {
        "type": (stone,),
        "carat": (_nearest(plain, stone, carats),),
        "count": (count.span("count") if count else None,),
        "origin": (_nearest(plain, stone, origins),),
    }


def _nearest(plain: str, stone: Span, spans: Iterable[Span]) -> Span | None:
    """Return the nearest span in the same line or block, behind the stone before before it."""

    def gap(span: Span) -> int:
        return span[0] - stone[1] if span[0] >= stone[1] else 2 * (stone[0] - span[1])

    near = [
        span
        for span in spans
        if gap(span) <= _REACH and (span[1] <= stone[0] or span[0] >= stone[1])
    ]
    near = [s for s in near if not _APART.search(plain, min(s[1], stone[1]), max(s[0], stone[0]))]
    return min(near, key=gap, default=None)


@cache
def _stones() -> Lexicon:
    plurals = {"en": [_plural(word) for word in STONES["en"]]}
    rows = (*STONES.values(), *plurals.values())
    return Lexicon({word: {"": (word,)} for words in rows for word in words})


def _plural(word: str) -> str:
    return f"{word[:-1]}ies" if word.endswith("y") else f"{word}s"
