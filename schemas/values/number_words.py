"""Numbers that are written out: *six to eight weeks*, *zweifädig*, *una docena*, 三十天.

A reader turns them into digits where the words hold no digits at all; the finder looks for them
beside a unit, as it does for digits. What is no number in its own language stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from schemas.values.hundreds import after_hundreds, hundreds_pattern
from schemas.values.lexicon import compatible, fold
from schemas.values.mentions import Finder, Span
from schemas.values.units import unit_surfaces
from schemas.vocabulary.number_words import (
    COUNTERS,
    DOZENS,
    FIFTIES,
    GLUED,
    HALF_DOZENS,
    HUNDRED_WORDS,
    HUNDREDS,
    IRREGULAR,
    JOINS,
    MULTIPLES,
    NEEDS_BEHIND,
    NUMERALS,
    ONES,
    POWERS,
    TENS,
    THOUSANDS,
)

_DIGIT = re.compile(r"\d")
_CHARS = "".join((*NUMERALS, *POWERS))
_RANGE = r"(?:-|–|~|〜|～|…|to|bis|à|a|al|ad|até|o|or|oder|ou|tot|ila|ile|veya|至|到|から)"
# Numerals of Chinese and Japanese count before a counting word, or before a range of them.
_NUMERAL = rf"(?<![{_CHARS}半第])[{_CHARS}]+(?=\s?(?:{COUNTERS})|\s?[-~〜～至到]\s?[\d{_CHARS}])"


def with_digits(text: str, *, multiples: bool = False) -> str:
    """Return `text` with the numbers that are written out in digits.

    Args:
        text: Words. Where there are digits among them, only dozens and the numerals of Chinese and
            Japanese are numbers besides: *1 colour* is no count of *one colour*.
        multiples: Whether *double*, *both*, *einzeln* count as numbers.
    """
    if _DIGIT.search(text):
        return _dozens_counted(re.sub(_NUMERAL, _digits, text))
    if (alone := _values().get(fold(text))) is not None:
        return str(alone)  # *due*, *dos*: words of other languages, too, but not by themselves
    plain = _HALF.sub("6", text)
    if multiples:
        plain = _multiple_words().sub(lambda match: str(_multiples()[fold(match[0])]), plain)
    return _dozens_counted(_number_words().sub(_digits, plain))


def names_dozens(text: str) -> bool:
    """Return whether `text` counts in dozens."""
    return bool(_DOZEN.search(text) or _HALF.search(text))


@cache
def word_measure_finder(dimensions: tuple[str, ...], words: str = "") -> Finder:
    """Return the finder of numbers in words that stand before a unit of the dimensions.

    Args:
        dimensions: Keys of `UNITS`.
        words: Pattern of further words that count as units.
    """
    units = "|".join(filter(None, [unit_surfaces(dimensions) if dimensions else "", words]))
    ends = rf"(?:(?<={_CJK})|(?={_CJK})|(?![^\W\d_]|\s?/\s?[^\W\d_]))"
    number = rf"(?:{word_pattern()})"
    more = rf"(?:\s?{_RANGE}\s?(?:{number}|\d{{1,3}}))?"

    @cache  # compiled at the first use: it takes half a second, which `--help` need not wait for
    def pattern() -> re.Pattern[str]:
        return re.compile(rf"{number}{more}[\s-]{{0,2}}(?:{units})\.?{ends}", re.I)

    @lru_cache(maxsize=32)
    def find(text: str) -> tuple[Span, ...]:
        return tuple(match.span() for match in pattern().finditer(compatible(text)))

    return find


def sign_and_word(signs: str) -> Finder:
    """Return the finder of numbers in words behind a sign: *jauge cinq*, *galga siete*."""

    @cache
    def pattern() -> re.Pattern[str]:
        return re.compile(rf"(?<![^\W_])(?:{signs})\s(?:{word_pattern()})(?![^\W_])", re.I)

    def find(text: str) -> Iterable[Span]:
        return [match.span() for match in pattern().finditer(compatible(text))]

    return find


def measures_in_words(dimensions: tuple[str, ...]) -> Finder:
    """Return the finder of numbers in words beside a unit, but for one of it: *a metre*, 一米."""
    finder = word_measure_finder(dimensions)

    def find(text: str) -> Iterable[Span]:
        return [span for span in finder(text) if not _ONE.match(text, *span)]

    return find


_ONE = re.compile(
    r"(?:one|an?|un[oa]?|une|eine?[nrms]?|uma?|bir|een|één)(?![^\W\d_]|\s(?:et|and|y|e|und)\s"
    r"|[\s-](?:hundred|hundert|honderd))|一(?![〇零一二三四五六七八九十百千])",
    re.I,
)


def count_words(text: str) -> Iterable[Span]:
    """Yield the numbers in words and the words that count, wherever they stand."""
    plain = compatible(text)
    yield from (match.span() for match in _number_words().finditer(plain))
    yield from (match.span() for match in _multiple_words().finditer(plain))


@cache
def word_pattern() -> str:
    """Return an alternation of all numbers in words, the longest first."""
    plain = [word for word in _values() if word not in NEEDS_BEHIND]
    words = _branching(plain)
    needing = [rf"(?<![^\W\d_]){word}(?=\s+(?:{behind}))" for word, behind in NEEDS_BEHIND.items()]
    ends = rf"(?:(?![^\W\d_])|(?={GLUED}))"
    dozens = "|".join(map(_spelled, sorted(DOZENS, key=len, reverse=True)))
    bare = (
        rf"(?<![^\W_])(?:{hundreds_pattern()})?(?:{words}){ends}"
        rf"(?:\s(?:{dozens})(?![^\W\d_]))?"
    )
    return "|".join([bare, *needing, _NUMERAL])


_CJK = "[\u3040-\u30ff\u3400-\u9fff]"
_DOZEN = re.compile(
    rf"(?:(?<![\d.,])(?P<number>\d{{1,4}})\s?)?(?<![^\W\d_])(?:(?:a|una|une|ein|uma|bir)\s)?"
    rf"(?:{'|'.join(re.escape(word) for word in sorted(DOZENS, key=len, reverse=True))})"
    r"(?:(?![^\W\d_])|(?=[\u3040-\u9fff]))\.?(?:\s(?:of|di|de|d')(?![^\W\d_]))?",
    re.I,
)
_HALF = re.compile("|".join(map(re.escape, HALF_DOZENS)), re.I)


def _dozens_counted(text: str) -> str:
    return _DOZEN.sub(lambda match: f"{12 * int(match['number'] or 1)} ", text).strip()


def _digits(match: re.Match[str]) -> str:
    words = match[0]
    if words[0] in _CHARS:
        return str(_numeral(words))
    known = _values().get(fold(words)) or _above_hundred(words)
    if known is not None:
        glued = re.match(r"[^\W\d_]", match.string[match.end() :])
        return f"{known} " if glued else str(known)
    number, _, dozen = words.rpartition(" ")  # "two dozen": the dozen is counted afterwards
    return f"{_values()[fold(number)]} {dozen}"


def _above_hundred(words: str) -> int | None:
    """Return the number that goes on behind its hundreds: *two hundred and eighty*."""
    for hundreds, rest in after_hundreds(words):
        below = _values().get(fold(rest))
        if below and below < _HUNDRED:
            return hundreds + below
    return None


_HUNDRED = 100


def _numeral(numeral: str) -> int:
    """Return the value of 三十五 and of 三五."""
    total, last = 0, 0
    for char in numeral:
        if char in POWERS:
            total, last = total + (last or 1) * POWERS[char], 0
        else:
            last = last * 10 + NUMERALS[char]
    return total + last


@cache
def _number_words() -> re.Pattern[str]:
    return re.compile(word_pattern(), re.I)


@cache
def _multiple_words() -> re.Pattern[str]:
    words = sorted((word for words in MULTIPLES.values() for word in words), key=len, reverse=True)
    ascii_ends = [rf"(?<![^\W_]){_spelled(w)}(?![^\W\d_])" for w in words if w[0] < "\u3000"]
    return re.compile("|".join([*ascii_ends, *(w for w in words if w[0] >= "\u3000")]), re.I)


@cache
def _multiples() -> dict[str, int]:
    return {fold(word): number for number, words in MULTIPLES.items() for word in words}


@cache
def _values() -> dict[str, int]:
    """Return every number in words, folded, and what it is."""
    values: dict[str, int] = {}
    for language, ones in ONES.items():
        for word, number in _of_language(language, ones.split()):
            values.setdefault(fold(word), number)
    for word, number in (*IRREGULAR.items(), *THOUSANDS.items()):
        values[fold(word)] = number
    return values


def _of_language(language: str, ones: list[str]) -> Iterator[tuple[str, int]]:
    small = [(form, at + 1) for at, forms in enumerate(ones) for form in forms.split("|")]
    yield from small
    below = [(word, number) for word, number in small if number < 10]
    for at, forms in enumerate(TENS[language].split()):
        ten = 10 * (at + 1)
        for form in filter(lambda word: word != "-", forms.split("|")):
            yield form, ten
            more = small if language == "fr" and ten in (60, 80) else below
            for join in JOINS[language]:
                yield from ((join.format(t=form, o=word), ten + one) for word, one in more)
    for at, forms in enumerate(HUNDRED_WORDS.get(language, "").split()):
        yield from ((form, 100 * (at + 1)) for form in forms.split("|"))
    for hundred in filter(None, HUNDREDS.get(language, "").split("|")):
        yield hundred, 100
        between = "" if language in ("it", "de", "nl") else " "
        yield from ((f"{word}{between}{hundred}", 100 * number) for word, number in below)
        for fifty in TENS[language].split()[4].split("|"):  # 150 metres are a minimum like any
            for join in FIFTIES[language]:
                one = join.format(h=hundred, f=fifty)
                yield one, 150
                yield from ((f"{w}{between}{one}", 100 * n + 50) for w, n in below if n > 1)


def _branching(words: Iterable[str]) -> str:
    """Return a pattern of words, the longest first, that spells what they begin with once."""
    tree: _Tree = {}
    for word in words:
        branch = tree
        for piece in _pieces(word):
            branch = branch.setdefault(piece, {})
        branch[""] = {}
    return _pattern_of(tree)


_Tree = dict[str, "_Tree"]  # what follows a character, "" where a word ends


def _pattern_of(tree: _Tree) -> str:
    branches = [piece + _pattern_of(rest) for piece, rest in tree.items() if piece]
    if not branches:
        return ""
    may_end = "" in tree
    if len(branches) == 1 and not may_end:
        return branches[0]
    return f"(?:{'|'.join(branches)}){'?' if may_end else ''}"


def _spelled(word: str) -> str:
    """Return the pattern of a word as documents write it: with blanks, hyphens, accents or not."""
    return "".join(_pieces(word))


def _pieces(word: str) -> list[str]:
    letters = {
        "a": "aàâä", "e": "eéèê", "i": "iıİíï", "o": "oóôö", "u": "uúûü", "c": "cç", "s": "sş",
        " ": r"\s-", "-": r"\s-", "'": "'’",
    }  # fmt: skip
    return [f"[{letters[c]}]" if c in letters else re.escape(c) for c in fold(word)]
