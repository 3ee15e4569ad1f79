"""Amounts of money that are not plain figures, as figures: *sixty-four pounds fifty*, 陆拾捌元伍角.

Also figures whose cents stand apart: *148 € 50*, *Euro 19/50*, *£545/-*.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from functools import cache, lru_cache

from schemas.values.lexicon import compatible
from schemas.values.mentions import Span
from schemas.vocabulary.money_words import (
    CENT_WORDS,
    MONEY_NAMES,
    MONEY_NUMERALS,
    MONEY_POWERS,
    MYRIADS,
    NEVER_ALONE,
    NUMBER_ATOMS,
    NUMBER_JOINS,
)


def in_figures(text: str) -> str:
    """Return `text` with amounts of money in figures: *72.00 EUR* for *soixante-douze euros*."""
    plain = compatible(text)
    figures = _amounts(plain)
    for (start, end), words in reversed(figures):
        plain = f"{plain[:start]}{words}{plain[end:]}"
    return plain if figures else text


def amounts_apart(text: str) -> tuple[Span, ...]:
    """Return where amounts stand that are words, or whose cents stand apart, with the currency."""
    return tuple(span for span, _ in _amounts(compatible(text)))


@lru_cache(maxsize=64)
def _amounts(plain: str) -> tuple[tuple[Span, str], ...]:
    found: list[tuple[Span, str]] = []
    for span, words in sorted((*_in_words(plain), *_in_numerals(plain), *_cents_apart(plain))):
        if not found or found[-1][0][1] <= span[0]:
            found.append((span, words))
    return tuple(found)


def _in_words(plain: str) -> Iterator[tuple[Span, str]]:
    for match in _words_pattern().finditer(plain):
        name = match["behind"] or match["before"]
        number = match["number"] or match["behind_name"]
        amount = number_in_words(number)
        if amount is None or _fold(number) in NEVER_ALONE:
            continue
        cents = number_in_words(match["cents"]) if match["cents"] else 0
        end = match.end()
        if cents is None or cents > 99:
            cents, end = 0, match.end("behind")
        yield (match.start(), end), f"{amount}.{cents:02d} {_code(name)}"


def number_in_words(words: str) -> int | None:
    """Return the number that words say in any of the languages, `None` where they say none."""
    total = group = 0
    for atom in _atom().finditer(_fold(words)):
        value = _values()[atom["atom"]]
        if value == 1000:
            total, group = total + (group or 1) * 1000, 0
        elif value == 100:
            if group > 9:
                return None
            group = (group or 1) * 100
        elif not _fits(group, value):
            return None
        else:
            group += value
    return total + group or None


def _fits(group: int, value: int) -> bool:
    """Return whether a language goes on from `group` with `value`: *sechs und vierzig*."""
    rest = group % 100
    if value >= 200:
        return group == 0
    if rest == 0:
        return True
    if value < 10:
        return rest >= 20 and rest % 10 == 0
    if value < 20:
        return rest in (60, 80)
    return rest < 10 and value % 10 == 0


def _in_numerals(plain: str) -> Iterator[tuple[Span, str]]:
    for match in _NUMERALS.finditer(plain):
        whole = _myriads(match["whole"])
        cents = 10 * MONEY_NUMERALS.get(match["tenth"] or "", 0)
        cents += MONEY_NUMERALS.get(match["hundredth"] or "", 0)
        is_yen = match["unit"] == "円"
        yield match.span(), f"{whole}.{cents:02d} {'JPY' if is_yen else 'CNY'}"


def _myriads(numeral: str) -> int:
    total = group = last = 0
    for char in numeral:
        if char in MYRIADS:
            total, group, last = (total + (group + last or 1)) * MYRIADS[char], 0, 0
        elif char in MONEY_POWERS:
            group, last = group + (last or 1) * MONEY_POWERS[char], 0
        else:
            last = MONEY_NUMERALS[char] if last == 0 else last * 10 + MONEY_NUMERALS[char]
    return total + group + last


_DIGITS = "".join((*MONEY_NUMERALS, *MONEY_POWERS, *MYRIADS))
_ONE = "".join(MONEY_NUMERALS)
_NUMERALS = re.compile(
    rf"(?:人民币|人民幣|RMB|CNY|￥|¥|金)?\s?(?<![{_DIGITS}\d])(?P<whole>[{_DIGITS}]+)\s?"
    rf"(?P<unit>元|圆|圓|块|円)(?:(?P<tenth>[{_ONE}])(?:角|毛))?(?:零?(?P<hundredth>[{_ONE}])分)?"
    r"[整正也]?"
)
# *148 € 50*, but no *€ 50 pieces*.
_CENTS_BEHIND = re.compile(
    r"(?<![\d.,])(?P<whole>\d{1,3}(?:[ .']\d{3})+|\d{1,5})[^\S\n]?"
    r"(?P<money>€|EUR|euros?|£|Fr\.|CHF)"
    rf"[^\S\n]?(?P<cents>\d\d)(?:\s?{CENT_WORDS}(?![^\W\d_]))?"
    r"(?![.,'’]?\d|[^\S\n]?(?:%|€|£|\$|[x×]"
    r"|(?!(?:HT|TTC|la|le|al|the|par|pro|per|je)(?![^\W\d_]))[^\W\d_]))",
    re.I,
)
_SLASHED = re.compile(
    r"(?<![^\W\d_])(?P<money>€|EUR(?:O|OS)?|£|\$|US\$|CHF|Fr\.|USD|GBP|Lit\.)\s{0,2}"
    r"(?P<whole>\d{1,3}(?:[.']\d{3})+|\d{1,5})/(?P<cents>\d\d|-{1,2}|=)(?![\d.,/]*\d)"
    r"(?!\s?(?:€|EUR|£|\$|cm|mm|gg|days|giorni))",
    re.I,
)
_MOST_OF_A_RANGE = 2  # a range of prices does not double


def _cents_apart(plain: str) -> Iterator[tuple[Span, str]]:
    for match in _CENTS_BEHIND.finditer(plain):
        yield match.span(), f"{_whole(match)}.{match['cents']} {match['money']}"
    for match in _SLASHED.finditer(plain):
        cents = match["cents"] if match["cents"].isdigit() else "00"
        whole, behind = int(_whole(match)), int(cents)
        if not whole <= behind < whole * _MOST_OF_A_RANGE:
            yield match.span(), f"{match['money']} {whole}.{cents}"


def _whole(match: re.Match[str]) -> str:
    return str(Decimal(re.sub(r"[ .']", "", match["whole"])))


def _code(name: str) -> str:
    return next(code for words, code in MONEY_NAMES if re.fullmatch(words, name, re.I))


@cache
def _values() -> dict[str, int]:
    return {
        _fold(word): value for value, words in NUMBER_ATOMS.items() for word in words.split()
    } | {"quatre vingt": 80, "quatre vingts": 80}


@cache
def _atom() -> re.Pattern[str]:
    longest_first = sorted(_values(), key=len, reverse=True)
    atoms = "|".join(map(re.escape, longest_first))
    return re.compile(rf"{NUMBER_JOINS}(?P<atom>{atoms})")


@cache
def _words_pattern() -> re.Pattern[str]:
    atoms = "|".join(map(_spelled, sorted(_values(), key=len, reverse=True)))
    run = rf"(?:{atoms})(?:{NUMBER_JOINS}(?:{atoms})){{0,10}}(?![^\W\d_])"
    names = "|".join(words for words, _ in MONEY_NAMES)
    cents = (
        rf"(?:[^\S\n]*,?[^\S\n](?:(?:and|et|e|y|und|con|mit|with)[^\S\n])?(?P<cents>{run})"
        rf"(?:[^\S\n]{CENT_WORDS}(?![^\W\d_]))?(?![^\S\n](?:{names}|%|[^\W\d_]+[^\S\n]%)))?"
    )
    return re.compile(
        rf"(?<![^\W_])(?<!\d[.,])(?P<number>{run})[^\S\n]+(?P<behind>{names})(?![^\W\d_]){cents}"
        rf"|(?<![^\W_])(?P<before>{names})[^\S\n]{{1,2}}(?P<behind_name>{run})",
        re.I,
    )


_ACCENTED = {"a": "aàâäá", "e": "eéèêë", "i": "iıİíï", "o": "oóôöò", "u": "uúûüù", "c": "cç",
             "s": "sş", " ": r"\s-", "-": r"\s-"}  # fmt: skip


def _spelled(word: str) -> str:
    letters = "".join(f"[{_ACCENTED[c]}]" if c in _ACCENTED else re.escape(c) for c in word)
    return letters.replace(f"[{_ACCENTED['s']}][{_ACCENTED['s']}]", "(?:ss|sş|ß)")


def _fold(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.casefold().replace("ı", "i"))
    return re.sub(r"[\s-]+", " ", "".join(c for c in letters if not unicodedata.combining(c)))
