"""Whose price an amount of money is: the trade's, the shop's, or none of the goods.

Beside an amount stands who pays it: *a voi € 42,00, al pubblico € 109,00*, *EK 118,-- VK 279,--*,
*£62 w/s, £149 rrp*. The words before an amount are its own up to the amount before, those behind it
up to the first stop; a line that begins with an amount and ends in words has them behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from enum import Enum
from functools import cache, lru_cache
from typing import NamedTuple

from schemas.values.lexicon import compatible
from schemas.values.mentions import Finder, Span
from schemas.vocabulary.price_roles import (
    NO_PRICE_BEFORE,
    NO_PRICE_BEHIND,
    SHOP,
    SHOP_IDEOGRAMS,
    TRADE,
    TRADE_IDEOGRAMS,
    WEAK_SHOP,
    WEAK_TRADE,
)


class Role(Enum):
    """Who pays a price."""

    TRADE = "trade"
    SHOP = "shop"
    NEITHER = "neither"


_REACH = 60  # characters that words about a price take
_WRAPPED = 60  # a line that is as long goes on in the next one
_STOP = re.compile(r"[,;·•()（），；、。]|(?<![wW])/|[.:!?](?=\s)|\s[-–—]\s|  +")
_OPENED = re.compile(r"[ (]*(?:/ ?[^\W\d_]{1,8}\.?)?[ (]*")  # *EUR 32,50/Stk. netto*
_LINE_END = re.compile(r"\n|\|")
# *Verkaufspreise Pos. 1: CHF 7'900, Pos. 2: CHF 4'950*: one word for a list of them.
# *109 € a sandália e 139 € o botim*: or words for both before the first.
_GOES_ON = re.compile(
    r"\s?[,;]\s?[\w. /-]{1,20}[:：]\s?"
    r"|(?:\s[^\W\d_]{1,12}){0,4}\s(?:e|y|and|und|et|ve)\s(?:[^\W\d_]{1,12}\s){0,2}?",
    re.I,
)
# Words of the sample's price stand right before it: *sample price per metre: 45*.
_CLOSE = re.compile(r"(?:[\s(]*[^\W\d_]+['’]?){0,3}[\s:=(-]*")


def roles(text: str, amounts: Sequence[Span]) -> tuple[Role | None, ...]:
    """Return whose price each of the amounts is, in document order, `None` where no word says."""
    plain = compatible(text)
    found: list[Role | None] = []
    for line in _by_line(plain, amounts):
        gaps = [_around(plain, amounts, at) for at in line]
        is_behind = _strong(gaps[0].before, last=True) is None and all(
            _strong(gap.behind, last=False) is not None for gap in (gaps[0], gaps[-1])
        )
        for gap in gaps:
            role = _role(gap, is_behind=is_behind)
            goes_on = gap is not gaps[0] and _GOES_ON.fullmatch(gap.before)
            found.append(found[-1] if role is None and goes_on else role)
    return tuple(found)


_ALL_PRICES = re.compile(
    r"(?<![^\W_])(?:(?:all )?prices|(?:tutti i )?prezzi|(?:alle )?preise|(?:les|nos|tous les) prix"
    r"|(?:todos )?(?:los |os )?(?:precios|preços)|(?:tüm )?fiyatlar\w*)(?=[^\S\n])"
    r"(?P<rest>[^\n.;|\d]{3,60})(?=[.;,\n\d]|$)",
    re.I,
)


def role_of_all(text: str) -> Role | None:
    """Return whose prices a sentence about all of them says they are: *Prices are retail*."""
    stated = {
        Role[str(match.lastgroup)]
        for sentence in _ALL_PRICES.finditer(compatible(text))
        for match in strong_words().finditer(sentence["rest"])
    } - {Role.NEITHER}
    return stated.pop() if len(stated) == 1 else None


def role_of_words(words: str) -> Role | None:
    """Return whose price a head such as *Netto rivend. €* says a column is of."""
    found = [strong_words().search(words), _weak_words().search(words)]
    return next((Role[str(match.lastgroup)] for match in found if match), None)


def of_role(role: Role, prices: Finder) -> Finder:
    """Return the finder of the prices of one role, or of those of no known one where none is."""

    @lru_cache(maxsize=32)
    def find(text: str) -> tuple[Span, ...]:
        amounts = sorted(dict.fromkeys(prices(text)))
        known = list(zip(amounts, roles(text, amounts), strict=True))
        own = tuple(span for span, one in known if one is role)
        return own or tuple(span for span, one in known if one is None)

    return find


def _by_line(plain: str, amounts: Sequence[Span]) -> Iterable[list[int]]:
    line: list[int] = []
    for at, (start, _) in enumerate(amounts):
        if line and _LINE_END.search(plain, amounts[at - 1][1], start):
            yield line
            line = []
        line.append(at)
    if line:
        yield line


class _Gap(NamedTuple):
    """The words before an amount and behind it, and whether another follows without a stop."""

    before: str
    behind: str
    runs_on: bool


def _around(plain: str, amounts: Sequence[Span], at: int) -> _Gap:
    start, end = amounts[at]
    floor = amounts[at - 1][1] if at else 0
    after = amounts[at + 1][0] if at + 1 < len(amounts) else len(plain)
    ceiling = max(end, min(after, end + _REACH))
    opened = _OPENED.match(plain, end, ceiling)
    stops = [
        _LINE_END.search(plain, end, ceiling),
        _STOP.search(plain, opened.end() if opened else end, ceiling),
    ]
    stop = min((match.start() for match in stops if match), default=None)
    behind = plain[end : ceiling if stop is None else stop]
    before = plain[_floor(plain, min(floor, start), start) : start]
    return _Gap(before, behind, runs_on=stop is None and ceiling == after < len(plain))


def _floor(plain: str, before: int, start: int) -> int:
    """Return where the words before an amount begin, in its line and the one that runs into it."""
    low = max(before, start - _REACH)
    for end in reversed([match.end() for match in _LINE_END.finditer(plain, low, start)]):
        line = plain.rfind("\n", 0, end - 1) + 1
        if plain[end - 1] != "\n" or end - line < _WRAPPED:
            return end
    return low


def _role(gap: _Gap, *, is_behind: bool) -> Role | None:
    own = "" if gap.runs_on and not is_behind else gap.behind
    if _no_price_behind().match(own):
        return Role.NEITHER
    leading, trailing = _strong(gap.before, last=True), _strong(own, last=False)
    found = (trailing or leading) if is_behind else (leading or trailing)
    return found or _weak(own, last=False) or _weak(gap.before, last=True)


def _strong(words: str, *, last: bool) -> Role | None:
    return _nearest(strong_words(), words, last=last)


def _weak(words: str, *, last: bool) -> Role | None:
    return _nearest(_weak_words(), words, last=last)


def _nearest(pattern: re.Pattern[str], words: str, *, last: bool) -> Role | None:
    found = list(pattern.finditer(words))
    for match in reversed(found) if last else found:
        role = Role[str(match.lastgroup)]
        if role is not Role.NEITHER or (last and _CLOSE.fullmatch(words, match.end())):
            return role
    return None


def _any(words: Iterable[str]) -> str:
    longest_first = sorted(words, key=len, reverse=True)
    return rf"(?<![^\W_])(?:{'|'.join(longest_first)})(?![^\W_])"


@cache
def strong_words() -> re.Pattern[str]:
    """Return the pattern of words that say whose a price is, in a group named like the role."""
    return re.compile(
        rf"(?P<NEITHER>{_any(NO_PRICE_BEFORE)})"
        rf"|(?P<TRADE>{_any(TRADE)}|{TRADE_IDEOGRAMS})|(?P<SHOP>{_any(SHOP)}|{SHOP_IDEOGRAMS})",
        re.I,
    )


@cache
def _weak_words() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<TRADE>(?<![^\W_])(?:{'|'.join(WEAK_TRADE)})(?![^\W_]))"
        rf"|(?P<SHOP>(?<![^\W_])(?:{'|'.join(WEAK_SHOP)})(?![^\W_]))",
        re.I,
    )


@cache
def _no_price_behind() -> re.Pattern[str]:
    return re.compile(rf"[\s.,]*(?:{'|'.join(NO_PRICE_BEHIND)})(?![^\W_])", re.I)
