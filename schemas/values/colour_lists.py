"""Lists of colours inside running text: behind a word for colours, or as codes with names.

*Shades 01 Peat 04 Lichen*, *col: ecru, lilac, bottle*, *颜色焦糖、黑色*, and what a page shows over
several lines: a list goes on where its line breaks off, or where the next line has a code again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from schemas.values.colour_words import is_colour_name, names_a_colour
from schemas.values.lexicon import IDEOGRAM
from schemas.values.mentions import Span

_WORDS_FOR_COLOURS = (
    r"(?:available |mill |stock )?(?:colou?rs|colou?rways?|colou?r options|shades?)"
    r"|cols?|clrs?|colou?r|colori(?: disponibili)?|colore|tinte|varianti(?: colore)?|vars?"
    r"|coloris|couleurs?|teintes?|farb(?:en|e|töne|stellungen|varianten)"
    r"|colores|tonos|variantes|cores|tonalidades|renk(?:ler(?:i|imiz)?)?"
)
_CODE = r"#?[A-Z]{0,2}\d{1,4}[A-Z]?"
# What an element of a list begins with where nothing but blanks stands behind the word.
_CODED = rf"(?:[A-Z]\)\s)?{_CODE}(?:\s{{1,3}}|\s?[-–=]\s?)[^\W\d_]"
_LATIN_LABEL = re.compile(
    rf"(?<![\w/])(?:{_WORDS_FOR_COLOURS})(?:\s?\([^()\n]{{1,30}}\))?"
    rf"(?:\.?\s?[:=](?:\s{{0,3}}|[^\S\n]{{4,16}})(?=\S)|\.?[^\S\n]{{1,4}}(?={_CODED})|(?P<below>[^\S\n]*\n\s{{0,3}})(?={_CODED}))",
    re.I,
)
_IDEOGRAM_LABEL = re.compile(
    r"(?:颜色|颜色为|可选颜色|花色|配色|色系|カラー(?:展開)?|色(?:展開)?)(?:は|有|为|：|:|\s){1,3}(?=\S)"
    rf"|(?<!{IDEOGRAM})颜色(?={IDEOGRAM}{{1,4}}[、，/,])"
)
# A list ends with its sentence, before a cell, and where something else is labelled.
_LIST_END = re.compile(r"[.。;；](?=\s|$)|。|\n\s*\n|\s\|\s|$")
_LINE_BREAK = re.compile(r"\n")
_NEXT_ELEMENT = re.compile(rf"\s*{_CODED}")
_GOES_ON = (",", "、", "，", "/", "&", "+", "·")
_REACH = 240
_CONJUNCTION = (
    r"(?:and|und|et|e|y|ve|or|oder|ou|o|veya|in|en|di|only|solo|soltanto|seulement|nur|sólo|só"
    r"|apenas|sadece)"
)
_WORD = rf"(?!{_CONJUNCTION}\b)[^\W\d_][^\W\d_'’/-]{{1,15}}(?:[-/][^\W\d_]{{2,12}})?"
_MORE = rf"(?: (?:(?:di|de|du|da|do) )?{_WORD}){{0,2}}"
_ELEMENT = re.compile(
    rf"(?<![\w.,%-])(?<!\d/)(?P<code>#?[A-Z]{{0,2}}\d{{1,4}}[A-Z]?)"
    rf"(?:(?: |\s?[-–=]\s|\s{{1,3}}(?=[^\n]))(?P<name>{_WORD}{_MORE})"
    rf"|\s?(?P<ideograms>{IDEOGRAM}{{1,6}})(?!{IDEOGRAM}))",
    re.I,
)
_BETWEEN = re.compile(
    r"(?:\s{0,3}[,;/·•、，；|+>-]\s{0,3}(?:> )?|\s{1,4}(?:> )?)"
    r"(?:(?:and|und|et|e|y|ve|&|ou|o|or|oder)\s{1,2})?"
    r"(?:[A-Z]\) )?",
    re.I,
)
_Element = tuple[Span, Span]  # code and name
Colour = tuple[Span | None, Span | None]


def is_word_for_colours(words: str) -> bool:
    """Return whether words are nothing but a word for colours: *SHADES*, *Colori disponibili*."""
    return bool(re.fullmatch(_WORDS_FOR_COLOURS, words, re.I))


def cells_inside(plain: str, cells: Sequence[Span]) -> list[Span]:
    """Return the ranges that words for colours announce inside lines, outside of `cells`."""
    found = []
    for pattern in (_LATIN_LABEL, _IDEOGRAM_LABEL):
        last = 0
        for label in pattern.finditer(plain):
            start = label.end()
            if start < last:
                continue
            if label.groupdict().get("below") and not _is_heading(plain, label.start()):
                continue
            if not any(a <= start < b or a <= label.start() < b for a, b in cells):
                end = _end_of(plain, start)
                if end > start:
                    found.append((start, end))
                    last = end
    return sorted(found)


def _is_heading(plain: str, start: int) -> bool:
    """Return whether nothing but a number stands before a word on its line: *4. Cores*."""
    line = plain.rfind("\n", 0, start) + 1
    return start - line <= _NUMBERING and not re.search(r"[^\W\d_]{2}", plain[line:start])


_NUMBERING = 5


def wrapped(plain: str, start: int, end: int) -> int:
    """Return where an announced list ends that its line breaks off, or that goes on below it."""
    words = plain[start:end].rstrip(" \n;")
    at = start + len(words)
    more = _SEMICOLONS.match(plain, at)
    if more and words:
        return more.end()
    begins_coded = _NEXT_ELEMENT.match(plain, start) is not None
    goes_on = words.endswith(_GOES_ON) or (
        begins_coded and _NEXT_ELEMENT.match(plain, at) is not None
    )
    if not words or not goes_on or not plain.startswith("\n", at):
        return end
    return max(end, _end_of(plain, start))


def before_cell(plain: str, start: int, end: int) -> int:
    """Return where a list ends before another cell of its line: *01 schwarz, 17 cognac | ...*."""
    bar = plain.find(" | ", start, end)
    words = plain[start:bar] if bar >= 0 else ""
    return bar if "," in words or "·" in words else end


def dashed(plain: str, piece: Span) -> list[Span]:
    """Return the elements of a list with dashes, *sabbia - petrolio - cuoio*, else the piece."""
    words = plain[slice(*piece)]
    dashes = list(_DASH.finditer(words))
    names = _DASH.split(words)
    one_pair = len(dashes) == 1 and all(names_a_colour(n) or is_colour_name(n) for n in names)
    if (len(dashes) < _FEWEST_DASHES and not one_pair) or re.search(r"\d", words):
        return [piece]
    ends = [match.start() for match in dashes] + [len(words)]
    starts = [0] + [match.end() for match in dashes]
    return [(piece[0] + a, piece[0] + b) for a, b in zip(starts, ends, strict=True) if b > a]


_DASH = re.compile(r"\s[-–—]\s")
_FEWEST_DASHES = 2
_SEMICOLONS = re.compile(
    r"(?:;[ ]?[^\W\d_]{2,16}(?:[ ][^\W\d_]{2,16}){0,2}(?=;|\.|\n|$|[ ]\|))+",
)


_PAIR = re.compile(
    rf"(?P<name>{_WORD}{_MORE}) (?P<code>#?[A-Z]{{0,2}}\d{{1,4}}[A-Z]?)"
    r"(?![\w%°.]| ?(?:cm|mm|gg?)\b)\s{0,3}",
    re.I,
)


def pairs_of(plain: str, start: int, end: int) -> list[_Element]:
    """Return names with codes behind them and nothing between two: *sand 22 marine 59*."""
    found: list[_Element] = []
    at = start
    while match := _PAIR.match(plain, at, end):
        found.append((match.span("code"), match.span("name")))
        at = match.end()
    rest = plain[at:end].split("\n", 1)[0]
    is_whole = not rest or rest.startswith(("[", "(", "|"))
    alike = {_shape(plain, code) for code, _ in found}
    return found if len(found) > 1 and len(alike) == 1 and is_whole else []


def _end_of(plain: str, start: int) -> int:
    limit = min(len(plain), start + _REACH)
    stop = _LIST_END.search(plain, start, limit)
    end = stop.start() if stop else limit
    coded = _NEXT_ELEMENT.match(plain, start) is not None
    for line in _LINE_BREAK.finditer(plain, start, end):
        before = plain[start : line.start()].rstrip()
        follows = coded and _NEXT_ELEMENT.match(plain, line.end()) is not None
        if before and not before.endswith(_GOES_ON) and not follows:
            return line.start()
    return end


@lru_cache(maxsize=16)
def coded_elements(plain: str) -> tuple[tuple[_Element, ...], ...]:
    """Return the runs of codes with names, at least two, whose codes are written alike."""
    runs: list[list[_Element]] = []
    for match in _ELEMENT.finditer(plain):
        name = match.span("name") if match["name"] else match.span("ideograms")
        element = (match.span("code"), name)
        before = runs[-1][-1] if runs else None
        if (
            before is not None
            and _is_alike(plain, before, element)
            and _BETWEEN.fullmatch(plain, before[1][1], element[0][0])
        ):
            runs[-1].append(element)
        else:
            runs.append([element])
    return tuple(tuple(run) for run in runs if len(run) > 1)


def _is_alike(plain: str, one: _Element, other: _Element) -> bool:
    """Return whether two codes are written alike: 9 and 12 are, beside names that are known."""
    shapes = [_shape(plain, element[0]) for element in (one, other)]
    if shapes[0] == shapes[1]:
        return True
    return set("".join(shapes)) == {"0"} and all(
        len(shape) < _SHORTEST_PADDED and is_colour_name(plain[slice(*element[1])])
        for shape, element in zip(shapes, (one, other), strict=True)
    )


_SHORTEST_PADDED = 3


def _shape(plain: str, code: Span) -> str:
    return re.sub(r"\d", "0", re.sub(r"[A-Z]", "A", plain[slice(*code)]))


def paired(rows: Sequence[Colour]) -> list[Colour]:
    """Return the rows, codes and names in turn as one row a pair: `101 | latte`, `Kelp / K62`."""
    for codes, names in ((rows[::2], rows[1::2]), (rows[1::2], rows[::2])):
        in_turn = len(codes) == len(names) > 0
        if in_turn and not any(n for _, n in codes) and not any(code for code, _ in names):
            return [(code, name) for (code, _), (_, name) in zip(codes, names, strict=True)]
    return list(rows)


def code_columns(
    plain: str, listed: Sequence[tuple[Span, list[Colour]]]
) -> Iterator[tuple[Span, list[Colour]]]:
    """Yield the cells, that of a code together with that of its name on the next line.

    Written out, a table with a column of the codes and one of the names has them one below the
    other: `Colour code: WHT`, `Colour: White`.
    """
    held: tuple[Span, list[Colour]] | None = None
    for cell, rows in listed:
        alone = len(rows) == 1
        if held is not None:
            code, name = held[1][0][0], rows[0][1]
            gap = plain[held[0][1] : cell[0]]
            if alone and rows[0][0] is None and _ONE_LABEL.fullmatch(gap):
                yield (held[0][0], cell[1]), [(code, name)]
                held = None
                continue
            yield held
            held = None
        if alone and rows[0][0] is not None and rows[0][1] is None:
            held = (cell, rows)
        else:
            yield cell, rows
    if held is not None:
        yield held


# A label of the next column, with its separator.
_ONE_LABEL = re.compile(r"\s{0,2}(?:\||\n)?\s?[^\n:：]{1,40}[:：]\s?|\s{0,2}\|?\s{0,3}")
