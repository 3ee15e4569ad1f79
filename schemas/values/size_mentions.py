"""Where sizes stand: by how they are written, alone, as ranges and as lists."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from schemas.values.mentions import (
    Mentions,
    Span,
    compatible,
    either,
    matching,
    pieces,
)
from schemas.values.size_lines import sizes_of_lines

_HEIGHT = "5[06]|6[28]|74|8[06]|9[28]|1(?:04|10|16|22|28|34|40|46|52|58|64|70|76)"
_SIZE = (
    r"(?:\d{1,2}[-/]\d{1,2}\s?(?:M|Y|A|J|mois|ans|mesi|anni|Monate|Jahre|meses|años|anos|ay|yaş"
    r"|歳|岁)|1[4-9]\d/\d{2,3}[ABCY]?"
    rf"|(?:{_HEIGHT})[/-](?:{_HEIGHT})"  # of children
    r"|(?:3\d|4\d|5\d)/(?:3\d|4\d|5\d)(?!\s?/)|X{0,2}S/S|S/M|M/L|L/XL|XL/XXL|\d?X{0,4}(?:XS|XL)|X{0,4}[SL]|M|[2-6]XL"
    r"|(?:3[0-9]|4\d|5[0-8]|1[0468]|[2468]|2\d)(?:[½]|[.,]5| 1/2|[FLKSRB](?!\w))?"
    r"|one size|onesize|OS|O/S|TU|T\.U\.|taglia unica|taille unique|Einheitsgröße|talla única"
    r"|tamanho único|tek beden|standart|均码|フリーサイズ|フリー|F|[6789]\d[A-F])"
)
_NOT_BEFORE = r"(?<![\w.,%€$£/-])"
_NOT_BEHIND = (
    r"(?![\w%°€$£]|[.,]\d|\s?(?:%|cm|mm|g\b|kg|EUR|USD|€|[Ww]eeks?|[Dd]ays?|settiman|giorni|semaines?|jours"
    r"|[Ww]ochen|[Tt]age|semanas?|d[ií]as?|hafta|gün|months?|周|天|週|日|个月))"
)
_ONE_SIZE = re.compile(rf"{_NOT_BEFORE}{_SIZE}{_NOT_BEHIND}")
_SIGNS = r"(?:XXS|XS|S|M|LL|L|X{1,3}L|[2-6]X?L|3[0-9]|4\d|5[0-8])"
_BETWEEN = r"\s?[/・·.\-–]\s?"
# Three with the same sign between them: `XS/S/M/L`, `S-M-L-XL`, 46 - 48 - 50, M・L・LL.
_SLASHED = re.compile(
    rf"(?<![A-Za-z0-9_./-]){_SIGNS}(?P<sign>{_BETWEEN}){_SIGNS}(?:(?P=sign){_SIGNS})+"
    r"(?![A-Za-z0-9_/]|[.,-]\d|\s?(?:cm|mm|%|€|EUR))"
)
_RANGE = r"(?:\s?[-–—~〜～]\s?|\s(?:to|bis|à|a|al|au|alla|até|ao|ile|hasta|thru|through)\s)"
# Three with the same sign between them are a list: 46 - 48 - 50.
_RUN = re.compile(
    rf"(?<![\dSMLX]\s[-–]\s)(?<![A-Za-z0-9_.,%€$£/-])(?:{_SIZE}|[6-9]){_RANGE}(?:{_SIZE}|1[1-5]){_NOT_BEHIND}(?!/\w)"
    rf"(?!\s?[-–]\s?[\dSMLX])"
    # Japanese shoes are as long as the foot.
    r"|(?<![\d.])2\d(?:\.[05])?(?:cm)?[〜～~]2\d(?:\.[05])?cm(?!\w)"
)
_ONE_FOR_ALL = re.compile(
    r"(?<![\w.,%-])(?:one size(?: fits all)?|onesize|O/S|TU|taglia unica|tg\.? unica|taille unique|"
    r"Einheitsgröße|Einheitsgrösse|Universalgröße|talla única|unitalla|tamanho único|tek beden"
    r"|unisize|taille universelle|standart beden|均码|フリーサイズ)"
    r"(?![\w])",
    re.I,
)
_FORMAT = re.compile(
    r"(?<![\d.,])\d{2,3}(?:[.,]\d)?\s?(?:cm)?\s?[x×X*]\s?\d{2,3}(?:[.,]\d)?"
    r"(?:\s?[x×X*]\s?\d{1,3})?(?:\s?cm)?(?!\d)"
)


_SIZE_STOPS = re.compile(r"[,;|、，；·•]|\s[-–/]\s|\s\s+|/")


# 6½, 7, 7½ y 8: what is not written like a size alone is one among others.
_NUMBER = re.compile(r"\d{1,2}(?:½|[.,]5| 1/2)?(?![\d/])")
_NUMBERS = re.compile(
    rf"\s*{_NUMBER.pattern}"
    rf"(?:(?:(?:, |; ?| / |/| - | – | [yeu&] | and | und | et | ve ){_NUMBER.pattern})+"
    rf"|(?: {_NUMBER.pattern}){{2,}})"
    r"\.?\s*(?:$|\n|->|→|[(:])"
)


# A size behind a label alone, elsewhere a number of anything: 9号.
_ONLY_LABELLED = re.compile(r"(?<![\d.])\d{1,2}号(?!\w)")


def _size_pieces(text: str) -> Iterable[Span]:
    """Yield the sizes of a cell that a label of the sizes announces.

    Numbers alone are all sizes. Where nothing in it is written like a size, the pieces of its first
    line are sizes.
    """
    numbers = _NUMBERS.match(text)
    if numbers:
        yield from (match.span() for match in _NUMBER.finditer(text, 0, numbers.end()))
        return
    known = list(dict.fromkeys(_SIZES(text))) or [m.span() for m in _ONLY_LABELLED.finditer(text)]
    if known:
        yield from known
        return
    for start, end in pieces(text.split("\n", 1)[0], _SIZE_STOPS, " ."):
        if text.count(" ", start, end) < _MOST_WORDS:  # a sentence is no size
            yield start, end


_MOST_WORDS = 5


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
_LETTERS = r"(?:CH|PP|P|M|G|GG|XG|EG)"
_LATIN = re.compile(rf"(?<![\w./-]){_LETTERS}(?:\s?[,/]\s?{_LETTERS}){{2,}}(?![\w./-])")


def _slashed(text: str) -> Iterable[Span]:
    """Yield the sizes of `XS/S/M/L`, and those of `CH, M, G`."""
    for runs, signs in ((_SLASHED, _SIGNS), (_LATIN, _LETTERS)):
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
    r"(?:[^\S\n]?[,/、・·][^\S\n]{0,2}|[^\S\n][-–.][^\S\n]|[^\S\n]{1,3}"
    rf"|[^\S\n]{_AND}[^\S\n])"
)
# A word for sizes inside a line, with a list of numbers or letters behind it.
_LISTED = r"(?:\d{1,3}(?:[.,]5|½)?|\d?X{0,4}[SL]|XS|M|LL|[2-6]L)"
_INSIDE = re.compile(
    r"(?:(?<!\w)(?:sizes?|taglie|tg\.|tgl\.|tailles?|pointures?|größen?|gr\.|tallas?|tamanhos?"
    r"|tam\.|beden(?:ler)?|numara(?:lar)?)|尺码|码数|サイズ)"
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


def _not_slashed(text: str) -> Iterable[Span]:
    """Yield sizes with none that is cut out of a list: `S/M/L` holds no `S/M`."""
    listed = {start for start, _ in _slashed(text)}
    for span in matching(_ONE_SIZE)(text):
        if sum(at in listed for at in range(*span)) < 2:
            yield span


_SIZES = either(
    _slashed,
    _inside_lines,
    sizes_of_lines,
    _not_slashed,
    matching(_RUN),
    matching(_ONE_FOR_ALL),
    _formats,
    matching(_IN_WORDS),
)
SIZES_ALONE = either(sizes_of_lines, matching(_RUN), matching(_ONE_FOR_ALL), matching(_FROM_SMALL))
SIZE_MENTIONS = Mentions(
    lru_cache(maxsize=32)(lambda text: tuple(dict.fromkeys(_SIZES(text)))),
    _size_pieces,
)
