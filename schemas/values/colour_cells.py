"""The colours of one cell that a label announces, and how far its list goes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from schemas.values.coded_lists import CODE_OF_LIST, coded_parts
from schemas.values.colour_lists import (
    before_cell,
    coded_elements,
    dashed,
    paired,
    pairs_of,
    wrapped,
)
from schemas.values.colour_names import head_name, tail_name
from schemas.values.colour_pieces import NOT_HAD, Colour, of_piece, pieces_of
from schemas.values.colour_tables import coded_tables
from schemas.values.colour_words import is_colour_name, names_a_colour
from schemas.values.lexicon import IDEOGRAM
from schemas.values.mentions import Span

_SENTENCE = re.compile(r"(?<=[^\W\d_]{3})\.\s|\s·\s(?=[^\W\d_]+ [^\W\d_]* ?\d)")
_LINE = re.compile(r"[^\n]*\n?")
# Written out of a table, the code of a colour stands on the line above its name.
_CODE_ABOVE = re.compile(
    r"(?:^|\n)(?P<label>[^\n:]{1,16}): (?P<code>[A-Z]{0,3}\d{1,4}[A-Z]?)\n[^\n:]{1,24}: $"
)
# Its column says so: what a piece weighs or the number of its style is no code of a colour.
_OF_A_CODE = re.compile(
    r"col|clr|couleur|teinte|farb|renk|\bcor\b|tint|\bvar|shade|色|カラー"
    r"|^\W*(?:c[oó]d(?:e|igo|ice)?|kod(?:u)?|n[°ºr]?|no|num|番号|编号|代码)?\W*$",
    re.I,
)
# On the line below it its name: *Color: 01*, *Nombre: negro*.
_NAME_BELOW = re.compile(
    r"\n(?:name|nome|nom|bezeichnung|nombre|denominaci[oó]n|descri[a-zç]{3,8}|d[ée]signation|ad[ıi]?"
    r"|adı|名称|名前|色名)\s?: (?P<name>[^\W\d_][^\n|:]{1,28})(?=\n|$)",
    re.I,
)
# A list ends before what it costs: *Colori nero, panna € 45*, *色：白 下代 900円*.
_PRICE = re.compile(
    r"\s(?:[€£$¥]\s?\d|\d[\d.,']*\s?(?:[€£$]|EUR|USD|GBP|CHF|TL|元|円|euros?)(?!\w)"
    r"|(?:下代|上代|卸値?|小売|価格|定価|税[込抜]|单价|售价|零售价|批发价|价格))",
    re.I,
)
# What a heading of a list of codes says beside its word: *COLORI DI CARTELLA*, *COLORES STOCK...:*.
_QUALIFIED = re.compile(
    r"\s?[^\W\d_][^\W\d_]{0,14}(?: [^\W\d_]{2,14}){0,2}(?:[.]{0,12}\s?[:：]\s{0,3}|\n\s{0,3})"
    r"(?=[A-Z]?\d{2,4}\s{1,3}[^\W\d_]{2})"
)
_BEFORE_CODE = 4  # characters that number the elements of a list: *A) *
# What is said of one colour of a list, and that one is not to be had.
_BEHIND_NAME = re.compile(
    r"\s?[(（][^()（）\n]{0,60}[)）]"
    rf"|\s[-–—]?\s?(?:{NOT_HAD.pattern})[^,;\n]{{0,40}}",
    re.I,
)


def colours_of_cell(plain: str, start: int, end: int) -> tuple[Span, list[Colour]]:
    """Return a cell, as far as its list goes, with its colours."""
    qualified = _QUALIFIED.match(plain, start)
    if qualified:
        start, end = qualified.end(), max(end, _line_end(plain, qualified.end()))
    end = before_cell(plain, start, wrapped(plain, start, _list_end(plain, start, end)))
    end = _to_bracket(plain, start, _before_price(plain, start, end))
    pairs = pairs_of(plain, start, end)
    if pairs:
        return (start, max(end, max(pairs[-1][0][1], pairs[-1][1][1]))), list(pairs)
    for table in coded_tables(plain):
        spans = [span for row in table for span in row if span]
        if spans and start <= min(spans)[0] <= start + _BEFORE_CODE:
            goes_on = plain[max(spans)[1] : end].strip(" .;\n")
            if not goes_on or "\n" in plain[start : max(spans)[1]]:
                return (start, max(end, max(spans)[1])), list(table)
    coded, at = [], start
    for run in coded_elements(plain):
        reach = end - start if is_in_sentence(plain, start) else _BEFORE_CODE
        if start <= run[0][0][0] <= start + reach and run[-1][1][1] <= end:
            coded = [row for row in run if not _is_not_had(plain, row)]
            at = _aside(plain, run[-1])
    rest = list(_told(plain, at, end) if is_in_sentence(plain, start) else _rows(plain, at, end))
    if coded:  # what else stands there is a remark
        rest = [row for row in rest if row[1] and is_list_of_colours(plain, [row])]
    rows: list[Colour] = [*coded, *paired(rest)]
    rows = _with_column_beside(plain, start, end, rows)
    if len(rows) > 1 and all(_is_size(plain, row) for row in rows):
        return (start, end), []  # the head of a grid: *Renk | S | M | L*
    return (start, end), list(dict.fromkeys(_alike(plain, rows)))


def _before_price(plain: str, start: int, end: int) -> int:
    price = _PRICE.search(plain, start, end)
    return price.start() if price else end


def _to_bracket(plain: str, start: int, end: int) -> int:
    """Return the end of a cell that a point inside brackets cut off: *oro (var. 090)*."""
    cut = _CUT_OFF.match(plain, end) if "(" in plain[max(start, end - 12) : end] else None
    is_open = plain.rfind("(", start, end) > plain.rfind(")", start, end)
    return cut.end() if cut and is_open else end


_CUT_OFF = re.compile(r"\.?\s?[A-Z]{0,3}\d{1,5}[A-Z]?\)", re.I)


def _with_column_beside(plain: str, start: int, end: int, rows: Sequence[Colour]) -> list[Colour]:
    """Return the one colour of a cell with its code or name, which has a column of its own."""
    if len(rows) != 1:
        return list(rows)
    code, name = rows[0]
    if code is None:
        above = _CODE_ABOVE.search(plain, max(0, start - 80), start)
        is_code = above is not None and _OF_A_CODE.search(above["label"])
        return [(above.span("code"), name)] if above and is_code else [rows[0]]
    below = _NAME_BELOW.match(plain, end) if name is None else None
    return [(code, below.span("name"))] if below else [rows[0]]


def _alike(plain: str, rows: Sequence[Colour]) -> Iterator[Colour]:
    """Yield the colours of a list up to what is none: *preto e bege, 142 de custo, 20 unidades*."""
    has_codes = any(code and name for code, name in rows)
    bare = False
    for code, name in rows:
        if bare and code and name and not is_colour_name(plain[slice(*name)]):
            return
        if not (has_codes and name is None and _is_size(plain, (code, name))):
            yield code, name
        bare |= code is None


def _rows(plain: str, start: int, end: int) -> Iterator[Colour]:
    for whole in pieces_of(plain, start, end):
        for piece in dashed(plain, whole):
            for part in coded_parts(plain, piece):
                yield from of_piece(plain, part)


def _told(plain: str, start: int, end: int) -> Iterator[Colour]:
    """Yield the colours of a list inside a sentence, which goes on behind them with other things.

    *Farben Haselnuss und Schwarz, das Tannengrün vom letzten Jahr ist aus*; its first words may
    lead to the first colour: *colours across the range are Ecru and Moss*.
    """
    is_first, failed = True, False
    for whole in pieces_of(plain, start, end, even_long=True):
        rows = [row for row in _rows(plain, *whole) if row[1] or not failed]
        failed |= not rows
        if not rows:
            words = plain[slice(*whole)]
            at = tail_name(words) if is_first else None
            stop = None if is_first else head_name(words)
            if at is not None:
                rows = [(None, (whole[0] + at, whole[1]))]
            elif stop is not None:
                yield None, (whole[0], whole[0] + stop)
                return
            elif not is_first:
                return
        yield from rows
        is_first = is_first and not rows


def _is_size(plain: str, row: Colour) -> bool:
    words = [plain[slice(*span)] for span in row if span]
    return len(words) == 1 and _SIZE.fullmatch(words[0]) is not None


_SIZE = re.compile(r"\d?X{0,3}[SL]|M|[1-7]\d(?:[.,]5|½)?|\d{2}[/-]\d{2}|[SMXL]/[SMXL]{1,2}")


def _line_end(plain: str, start: int) -> int:
    end = plain.find("\n", start)
    return end if end >= 0 else len(plain)


def _aside(plain: str, row: Colour) -> int:
    """Return where what stands behind a name in a list of codes ends: *schwarz (nur bis XL)*."""
    end = row[1][1] if row[1] else 0
    second = _SECOND_NAME.match(plain, end) if re.match(IDEOGRAM, plain[end - 1 : end]) else None
    end = second.end() if second else end
    aside = _BEHIND_NAME.match(plain, end)
    return aside.end() if aside else end


def _is_not_had(plain: str, row: tuple[Span, Span]) -> bool:
    """Return whether what stands behind a colour says that it is not to be had, and no other."""
    end = row[1][1]
    aside = plain[end : _aside(plain, row)]
    digits = re.compile(re.sub(r"\d", r"\\d", re.sub(r"[A-Z]", "[A-Z]", plain[slice(*row[0])])))
    of_another = re.search(rf"(?<!\w){digits.pattern}\s?[^\W\d_]", aside)
    return bool(NOT_HAD.search(plain, *row[1]) or (not of_another and NOT_HAD.search(aside)))


# The name of a colour in a second language: 黑 *Black*.
_SECOND_NAME = re.compile(r"\s?[A-Za-z][A-Za-z ]{2,24}(?![\w])")


def is_in_sentence(plain: str, start: int) -> bool:
    """Return whether a cell follows the word that announces it without any mark between."""
    before = plain[max(0, start - 2) : start]
    return start > 0 and bool(re.fullmatch(r"[^\W\d_] ", before))


def _list_end(plain: str, start: int, end: int) -> int:
    """Return where a list ends: with its sentence or line, unless that breaks off or is empty."""
    sentence = _SENTENCE.search(plain, start, end)
    end = sentence.start() if sentence else end
    for line in _LINE.finditer(plain, start, end):
        words = line.group().strip()
        following = CODE_OF_LIST.match(plain, line.end())
        if following and CODE_OF_LIST.match(
            plain, line.start() + len(line.group()) - len(line.group().lstrip())
        ):
            continue  # a list of codes goes on
        if words and not words.endswith((",", ";", "/", "&", "+", "-", "、", "，")):
            return (
                line.end() if plain[start : line.start()].strip() or line.start() == start else end
            )
    return end


def is_list_of_colours(plain: str, rows: Sequence[Colour]) -> bool:
    """Return whether a word for colours inside a line announces some: coded ones, or one known."""
    if len(rows) > 1 and all(code and name for code, name in rows):
        return True
    names = [plain[slice(*name)] for _, name in rows if name]
    return any(names_a_colour(name) or is_colour_name(name) for name in names)
