"""Where colours stand, with the code that belongs to each.

Behind a label of the colours each piece of the list is one: `101 ivory`, `chocolate (0443)`,
`col. 24H`. Elsewhere a colour shows itself by a name that the table knows.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from schemas.values.coded_lists import CODE_OF_LIST, coded_parts
from schemas.values.colour_lists import (
    before_cell,
    cells_inside,
    code_columns,
    coded_elements,
    dashed,
    paired,
    wrapped,
)
from schemas.values.colour_pieces import NOT_HAD, Colour, asides_not_had, of_piece, pieces_of
from schemas.values.colour_runs import runs_of
from schemas.values.colour_tables import coded_tables
from schemas.values.colour_words import known_colours, names_a_colour
from schemas.values.columns import joined_cells
from schemas.values.mentions import RowGroup, RowMention, Span, compatible

_SENTENCE = re.compile(r"(?<=[^\W\d_]{3})\.\s|\s·\s(?=[^\W\d_]+ [^\W\d_]* ?\d)")
_LINE = re.compile(r"[^\n]*\n?")
# The grade of a diamond: *colour F-G, clarity VS*.
_OF_STONES = re.compile(
    r"\s*[D-N](?:\s?[-–/]\s?[D-N])?(?!\w)[^\n]{0,24}(?:\b(?:clarity|purity|pureté|purezza|pureza"
    r"|reinheit|berraklık|VVS|VS|SI|IF)|净度|クラリティ)"
)
# Written out of a table, the code of a colour stands on the line above its name.
_CODE_ABOVE = re.compile(r"\n[^\n:]{1,16}: (?P<code>[A-Z]{0,3}\d{1,4}[A-Z]?)\n[^\n:]{1,24}: $")
# What a heading of a list of codes says beside its word: *COLORI DI CARTELLA*, *COLORES STOCK...:*.
_QUALIFIED = re.compile(
    r"\s?[^\W\d_][^\W\d_]{0,14}(?: [^\W\d_]{2,14}){0,2}(?:[.]{0,12}\s?[:：]\s{0,3}|\n\s{0,3})"
    r"(?=[A-Z]?\d{2,4}\s{1,3}[^\W\d_]{2})"
)
_WORDS_OF_NAME = 2
_BEFORE_CODE = 4  # characters that number the elements of a list: *A) *
# What is said of one colour of a list, and that one is not to be had.
_BEHIND_NAME = re.compile(
    r"\s?[(（][^()（）\n]{0,60}[)）]"
    rf"|\s[-–—]?\s?(?:{NOT_HAD.pattern})[^,;\n]{{0,40}}",
    re.I,
)


def colour_groups(text: str, cells: Sequence[Span]) -> list[RowGroup]:
    """Return the colours that `text` may hold: those of one announced list are read together.

    Args:
        text: A passage.
        cells: Ranges that labels of the colours announce.
    """
    plain = compatible(text)
    listed = [
        (cell, rows)
        for cell, rows in (_of_cell(plain, *cell) for cell in cells)
        if rows and not _OF_STONES.match(plain, cell[0]) and _is_told(plain, cell, rows)
    ]
    groups = [
        tuple(map(_mention, rows))
        for rows in joined_cells(plain, list(code_columns(plain, listed)))
    ]
    cells = [*cells, *(cell for cell, _ in listed)]  # which go on, some of them, below
    inside = cells_inside(plain, cells)
    for one in inside:
        cell, rows = _of_cell(plain, *one)
        if rows and _is_list_of_colours(plain, rows):
            groups.append(tuple(map(_mention, rows)))
            cells.append(cell)
    cells_and_asides = [*cells, *asides_not_had(plain)]
    known = [
        span
        for span in known_colours(plain)
        if not any(start <= span[0] < end for start, end in cells_and_asides)
    ]
    coded = list(_coded_runs(plain, known, cells))
    groups += [tuple(map(_mention, run)) for run in coded if run]
    listed_already = [name for run in coded for _, name in run if name]
    known = [
        span for span in known if not any(a < span[1] and span[0] < b for a, b in listed_already)
    ]
    groups += [tuple(map(_mention, run)) for run in runs_of(plain, known)]
    return _named(groups)


def _of_cell(plain: str, start: int, end: int) -> tuple[Span, list[Colour]]:
    """Return a cell, as far as its list goes, with its colours."""
    qualified = _QUALIFIED.match(plain, start)
    if qualified:
        start, end = qualified.end(), max(end, _line_end(plain, qualified.end()))
    end = before_cell(plain, start, wrapped(plain, start, _list_end(plain, start, end)))
    for table in coded_tables(plain):
        spans = [span for row in table for span in row if span]
        if spans and start <= min(spans)[0] <= start + _BEFORE_CODE:
            goes_on = plain[max(spans)[1] : end].strip(" .;\n")
            if not goes_on or "\n" in plain[start : max(spans)[1]]:
                return (start, max(end, max(spans)[1])), list(table)
    coded, at = [], start
    for run in coded_elements(plain):
        if start <= run[0][0][0] <= start + _BEFORE_CODE and run[-1][1][1] <= end:
            coded = [row for row in run if not NOT_HAD.search(plain, row[1][0], _aside(plain, row))]
            at = _aside(plain, run[-1])
    rest = [
        row
        for whole in pieces_of(plain, at, end)
        for piece in dashed(plain, whole)
        for part in coded_parts(plain, piece)
        for row in of_piece(plain, part)
    ]
    if coded:  # what else stands there is a remark
        rest = [row for row in rest if row[1] and _is_list_of_colours(plain, [row])]
    rows: list[Colour] = [*coded, *paired(rest)]
    code = _CODE_ABOVE.search(plain, max(0, start - 80), start)
    if code and len(rows) == 1 and rows[0][0] is None:
        rows = [(code.span("code"), rows[0][1])]
    return (start, end), list(dict.fromkeys(rows))


def _line_end(plain: str, start: int) -> int:
    end = plain.find("\n", start)
    return end if end >= 0 else len(plain)


def _aside(plain: str, row: Colour) -> int:
    """Return where what stands behind a name in a list of codes ends: *schwarz (nur bis XL)*."""
    end = row[1][1] if row[1] else 0
    aside = _BEHIND_NAME.match(plain, end)
    return aside.end() if aside else end


def _is_list_of_colours(plain: str, rows: Sequence[Colour]) -> bool:
    """Return whether a word for colours inside a line announces some: coded ones, or one known."""
    if len(rows) > 1 and all(code and name for code, name in rows):
        return True
    return any(name and names_a_colour(plain[slice(*name)]) for _, name in rows)


def _is_in_sentence(plain: str, start: int) -> bool:
    """Return whether a cell follows the word that announces it without any mark between."""
    before = plain[max(0, start - 2) : start]
    return start > 0 and bool(re.fullmatch(r"[^\W\d_] ", before))


def _is_told(plain: str, cell: Span, rows: Sequence[Colour]) -> bool:
    """Return whether a cell tells colours: *Dunkle Farben getrennt waschen* tells none."""
    if not _is_in_sentence(plain, cell[0]) or _is_list_of_colours(plain, rows):
        return True
    if any(code for code, _ in rows):
        return True
    names = [plain[slice(*name)] for _, name in rows if name]
    return len(names) > 1 and all(name.count(" ") < _WORDS_OF_NAME for name in names)


def _named(groups: Sequence[RowGroup]) -> list[RowGroup]:
    """Leave out the rows of a code alone where the code stands with its name, too."""
    named = {row["code"][0] for group in groups for row in group if row["name"][0]}
    kept = (
        tuple(row for row in group if row["name"][0] or row["code"][0] not in named)
        for group in groups
    )
    return [group for group in kept if group]


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


def _coded_runs(plain: str, known: Sequence[Span], cells: Sequence[Span]) -> Iterator[list[Colour]]:
    """Yield the lists of codes with names that nothing announces, one of the names known."""
    starts = [colour[0] for colour in known]
    for table in coded_tables(plain):
        spans = [span for row in table for span in row if span]
        if spans and not _overlaps(cells, min(spans)[0], max(spans)[1]):
            yield list(table)
    for run in coded_elements(plain):
        start, end = run[0][0][0], run[-1][1][1]
        if _overlaps(cells, start, end):
            continue
        at = bisect_left(starts, start)
        if at < len(starts) and starts[at] < end:
            yield [row for row in run if not NOT_HAD.search(plain, *row[1])]


def _overlaps(cells: Sequence[Span], start: int, end: int) -> bool:
    return any(cell[0] < end and start < cell[1] for cell in cells)


def _mention(row: Colour) -> RowMention:
    return {"code": (row[0],), "name": (row[1],)}
