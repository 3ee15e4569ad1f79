"""Where sizes stand: by how they are written, alone, as ranges and as lists."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from schemas.values.lexicon import compatible
from schemas.values.mentions import Mentions, Span, either, matching, pieces
from schemas.values.size_ages import sizes_of_ages
from schemas.values.size_grammar import (
    NOT_BEFORE,
    NOT_BEHIND,
    ONE_SIZE_WORDS,
    OPENS,
    RANGE,
    SIGNS,
    SIZE,
    TURKISH_FROM,
    TURKISH_TO,
)
from schemas.values.size_lines import sizes_of_lines

_ONE_SIZE = re.compile(rf"{NOT_BEFORE}{SIZE}{NOT_BEHIND}(?!\s?[-–—~]\s?\d)")
_BETWEEN = r"\s?[/・·.\-–]\s?"
# Three with the same sign between them: `XS/S/M/L`, `S-M-L-XL`, 46 - 48 - 50, M・L・LL.
_SLASHED = re.compile(
    rf"(?<![A-Za-z0-9_./-]){SIGNS}(?P<sign>{_BETWEEN}){SIGNS}(?:(?P=sign){SIGNS})+"
    r"(?![A-Za-z0-9_/]|[.,-]\d|\s?(?:cm|mm|%|€|EUR))"
)
# Three with the same sign between them are a list: 46 - 48 - 50.
_RUN = re.compile(
    rf"(?<![\dSMLX]\s[-–]\s){OPENS}"
    rf"(?:(?:{SIZE}|[6-9]){RANGE}(?:{SIZE}|1[1-5]){NOT_BEHIND}(?!/\w)(?!\s?[-–]\s?[\dSMLX])"
    rf"|(?:{SIGNS}){TURKISH_FROM}(?:{SIGNS}){TURKISH_TO}(?!\w))"
    # Chinese names the numbers: 36码至41码, 38-46号.
    r"|(?<![\w.-])\d{2}(?:码|号)?[-–~〜～至到]\d{2}(?=[码号](?![\w-]))"
    # Japanese shoes are as long as the foot.
    r"|(?<![\d.])2\d(?:\.[05])?(?:cm)?[〜～~]2\d(?:\.[05])?cm(?!\w)"
)
# 7号・9号・11号: the numbers of Japan and China, several together.
_NUMBERED = re.compile(r"(?<![\w.-])\d{1,2}号(?:\s?[・、/,，\s]\s?\d{1,2}号)+(?!\w)")
# *Du 1 au 4*, *dalla 1 alla 4*: the numbers of French and Italian houses, in a phrase that ends.
_OF_HOUSE = re.compile(
    r"(?<![^\W_])(?:du|dal(?:la)?|de la|del|do|tailles?|taglie|tallas?|tamanhos?|sizes?)\s"
    r"(?P<value>[0-3]\s(?:au?|à|al(?:la)?|a la|ao|to)\s[2-6])"
    r"(?=\s?[.,;)\n]|\s?$|\s(?:dans|en|in|nei|em|no[st])\s)(?![.,]\d)",
    re.I,
)
_ONE_NUMBERED = re.compile(r"\d{1,2}号")
# What a body measures, by the Chinese standard: 165/88A is a size wherever it stands.
_BODY = re.compile(r"(?<![\w./-])1[4-9]\d/\d{2,3}[ABCY](?![\w/])")
_ONE_FOR_ALL = re.compile(rf"(?<![\w.,%-])(?:{ONE_SIZE_WORDS})(?![\w])", re.I)
_FORMAT = re.compile(
    r"(?<![\d.,])\d{2,3}(?:[.,]\d)?\s?(?:cm)?\s?[x×X*]\s?\d{2,3}(?:[.,]\d)?"
    r"(?:\s?[x×X*]\s?\d{1,3})?(?:\s?cm)?(?!\d)"
)


_SIZE_STOPS = re.compile(
    r"[,;|、，；·•]|\s[-–/]\s|\s\s+|/|\s(?:and|und|et|e|y|ve|or|oder|ou|o|veya)\s"
)


# 6½, 7, 7½ y 8: what is not written like a size alone is one among others.
_NUMBER = re.compile(r"(?:\d{1,2}(?:½|[.,]5| 1/2)?|1\d[05])(?![\d/])")
_NUMBERS = re.compile(
    rf"\s*{_NUMBER.pattern}"
    rf"(?:(?:(?:, |; ?| / |/| [yeu&] | and | und | et | ve ){_NUMBER.pattern})+"
    rf"|(?: - {_NUMBER.pattern}){{2,}}|(?: – {_NUMBER.pattern}){{2,}}"
    rf"|(?:-{_NUMBER.pattern}){{2,}}"
    rf"|(?: {{1,4}}{_NUMBER.pattern}){{2,}}|(?: \| {_NUMBER.pattern}){{2,}})"
    r"(?:[.,]\s(?=[^\W\d_])|\.?\s*(?:$|\n|->|→|[(:]|cm\b))"
)


# Two numbers with a word or a dash between them, whatever numbers a house gives its sizes.
_FROM_TO = re.compile(
    rf"\s*(?P<value>{_NUMBER.pattern}{RANGE}{_NUMBER.pattern}){NOT_BEHIND}(?!-\d)"
)


# A size behind a label alone, elsewhere a number of anything: 9号.
_ONLY_LABELLED = re.compile(r"(?<![\d.])\d{1,2}号(?!\w)")


def _size_pieces(text: str) -> Iterable[Span]:
    """Yield the sizes of a cell that a label of the sizes announces.

    Numbers alone are all sizes. Where nothing in it is written like a size, the pieces of its first
    line are sizes.
    """
    ages = list(sizes_of_ages(text.split("\n", 1)[0]))
    if ages:
        yield from ages
        return
    numbers = _NUMBERS.match(text)
    if numbers:
        yield from (match.span() for match in _NUMBER.finditer(text, 0, numbers.end()))
        return
    ends = _FROM_TO.match(text)
    if ends:
        yield ends.span("value")
        return
    known = list(dict.fromkeys(_SIZES(text))) or [m.span() for m in _ONLY_LABELLED.finditer(text)]
    if known:
        yield from known
        return
    for start, end in pieces(text.split("\n", 1)[0], _SIZE_STOPS, " ."):
        is_measure = _MEASURE.fullmatch(text, start, end)
        if text.count(" ", start, end) < _MOST_WORDS and not is_measure:  # a sentence is no size
            yield start, end


_MOST_WORDS = 5
_MEASURE = re.compile(r"(?:net |gross )?(?:wt|weight|qty|pcs|kgs?|gr?|cms?|mm)\.?", re.I)


_FROM_SMALL = re.compile(
    r"(?<![\w-])(?:x-|extra )?small(?: to | ?[-–] ?)(?:x-|extra )?large(?!\w)", re.I
)
_IN_WORDS = re.compile(
    r"(?<![\w-])(?:(?:x-|extra )?small(?: to | ?[-–] ?)(?:x-|extra )?large"
    r"|(?:x-|extra )?small(?=, medium|/medium| and medium)"
    r"|(?<=small, )medium|(?<=small/)medium|(?<=small and )medium"
    r"|(?<=medium, )large|(?<=medium and )large|(?<=medium/)large|(?<=medium or )large"
    r"|(?<=large, )(?:x-|extra )large|(?<=large and )(?:x-|extra )large)(?!\w)",
    re.I,
)
# Chico, mediano, grande; pequeno, médio, grande: letters that are sizes in a list alone.
_LETTERS = r"(?:CH|PP|P|M|GG|G|XGG|XG|EG)"
_LATIN = re.compile(rf"(?<![\w./-]){_LETTERS}(?:\s?[,/]\s?{_LETTERS}){{2,}}(?![\w./-])")


def _slashed(text: str) -> Iterable[Span]:
    """Yield the sizes of `XS/S/M/L`, and those of `CH, M, G`."""
    for runs, signs in ((_SLASHED, SIGNS), (_LATIN, _LETTERS)):
        for run in runs.finditer(compatible(text)):
            found = list(re.compile(signs).finditer(text, run.start(), run.end()))
            if _rises([match.group() for match in found]):
                yield from (match.span() for match in found)


def _rises(signs: Sequence[str]) -> bool:
    """Return whether numbers among sizes go up: 40-30-50 is a measure."""
    numbers = [int(sign) for sign in signs if sign.isdecimal()]
    return all(low < high for low, high in pairwise(numbers)) and len(numbers) in (0, len(signs))


_AND = r"(?:and|und|et|e|y|ve)"
_COMMA = (
    r"(?:[^\S\n]?[,/、・·](?:[^\S\n]{0,2}|\n)|[^\S\n][-–.][^\S\n]|[^\S\n]{1,3}"
    rf"|[^\S\n]{_AND}[^\S\n]|[ ]\|[ ])"
)
# A word for sizes inside a line, with a list of numbers or letters behind it.
_LISTED = r"(?:\d{1,3}(?:[.,]5|½)?|\d?X{0,4}[SL]|XS|M|LL|[2-6]L)"
_INSIDE = re.compile(
    r"(?:(?<!\w)(?:sizes?|taglie|tg\.|tgl\.|tailles?|pointures?|größen?|gr\.|tallas?|tamanhos?"
    r"|tam\.|beden(?:ler)?|numara(?:lar)?|mat(?:en)?|sizing|(?:numer[io]"
    r"|números?)(?=[^\w\n]{1,4}[3-5]\d)"
    r"|(?-i:UK|GB|EUR?|USA?|IT|FR|DE|ES|JP|BR)(?=[^\S\n]\d{1,2}\b))|尺码|码数|サイズ)"
    r"(?:は|有|为|[^\S\n](?:[A-Z]{2}|italian[ei]|français(?:es)?|europe\w+|deutsche|españolas))?"
    rf"[^\S\n]{{0,2}}[:：.]?[^\S\n]{{0,4}}(?P<list>{_LISTED}"
    rf"(?:{_COMMA}"
    rf"{_LISTED}(?![A-Za-z0-9.])){{2,}})(?![^\S\n]?(?:[%€$£]|cm|mm|EUR))",
    re.I,
)
_ONE_LISTED = re.compile(rf"(?<![A-Za-z0-9.,]){_LISTED}(?![A-Za-z0-9])", re.I)


def _inside_lines(text: str) -> Iterable[Span]:
    """Yield the sizes that a word for them lists inside a line: *UK SIZE 6 6.5 7*."""
    plain = compatible(text)
    for cell in _INSIDE.finditer(plain):
        yield from (match.span() for match in _ONE_LISTED.finditer(plain, *cell.span("list")))


def with_lists(text: str, cells: Sequence[Span]) -> list[Span]:
    """Return cells that go on to the end of the list that begins in them: *34 . 36 . 38*."""
    lists = [match.span("list") for match in _INSIDE.finditer(compatible(text))]
    return [
        (start, max([end, *(right for left, right in lists if start <= left < end)]))
        for start, end in cells
    ]


def _formats(text: str) -> Iterable[Span]:
    """Yield sides that are sizes; those behind the name of a bed only say what it means."""
    names = {end for _, end in sizes_of_lines(text)}
    for start, end in matching(_FORMAT)(text):
        if names.isdisjoint(range(start - _SIDES_BEHIND, start + 1)):
            yield start, end


_SIDES_BEHIND = 7


def _numbered(text: str) -> Iterable[Span]:
    """Yield the numbers of 7号・9号・11号."""
    plain = compatible(text)
    for run in _NUMBERED.finditer(plain):
        yield from (one.span() for one in _ONE_NUMBERED.finditer(plain, *run.span()))


def _not_slashed(text: str) -> Iterable[Span]:
    """Yield sizes with none that is cut out of a list: `S/M/L` holds no `S/M`."""
    listed = {start for start, _ in _slashed(text)}
    for span in matching(_ONE_SIZE)(text):
        if sum(at in listed for at in range(*span)) < 2:
            yield span


# S M L三个码: letters before ideograms, which end no word.
_LETTER = r"(?:X{0,3}S|M|X{0,3}L|[2-5]XL)"
_BEFORE_IDEOGRAMS = re.compile(
    rf"(?<![A-Za-z0-9]){_LETTER}(?:[\s、,/·・]{{1,2}}{_LETTER}){{1,7}}(?=\s?[\u3040-\u9fff])"
)
_ONE_LETTER = re.compile(_LETTER)
# Words of ideograms stand inside others: 大きさはフリーサイズのみ.
_FOR_ALL = re.compile(r"フリーサイズ|ワンサイズ|均码|通码")


def _before_ideograms(text: str) -> Iterable[Span]:
    for run in _BEFORE_IDEOGRAMS.finditer(text):
        yield from (match.span() for match in _ONE_LETTER.finditer(text, *run.span()))


_SIZES = either(
    _slashed,
    sizes_of_ages,
    _before_ideograms,
    matching(_FOR_ALL),
    _inside_lines,
    _numbered,
    sizes_of_lines,
    _not_slashed,
    matching(_RUN),
    matching(_OF_HOUSE),
    matching(_ONE_FOR_ALL),
    _formats,
    matching(_IN_WORDS),
)
SIZES_ALONE = either(
    sizes_of_lines,
    matching(_RUN),
    matching(_OF_HOUSE),
    matching(_BODY),
    matching(_ONE_FOR_ALL),
    matching(_FOR_ALL),
    matching(_FROM_SMALL),
)
# The sides of a thing, each with its letter: *L 28 × H 19 × P 11 cm*.
_LETTERED = re.compile(
    r"(?<!\w)[A-Z]\.?\s?\d{1,3}(?:[.,]\d)?\s?(?:cm)?(?:\s?[x×*]\s?[A-Z]\.?\s?\d{1,3}(?:[.,]\d)?){1,2}"
)


@lru_cache(maxsize=32)
def _sizes(text: str) -> tuple[Span, ...]:
    sides = [match.span() for match in _LETTERED.finditer(text)]
    found = dict.fromkeys(_SIZES(text))
    return tuple(s for s in found if not any(a <= s[0] < b for a, b in sides))


SIZE_MENTIONS = Mentions(_sizes, _size_pieces)
