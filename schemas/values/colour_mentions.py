"""Where colours stand, with the code that belongs to each.

Behind a label of the colours each piece of the list is one: `101 ivory`, `chocolate (0443)`,
`col. 24H`. Elsewhere a colour shows itself by a name that the table knows.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from schemas.values.colour_cells import (
    colours_of_cell,
    is_in_sentence,
    is_list_of_colours,
)
from schemas.values.colour_counts import counted_colours, without_counts
from schemas.values.colour_dropped import without_dropped
from schemas.values.colour_glosses import Glossed, without_glosses
from schemas.values.colour_lines import lines_of_colours
from schemas.values.colour_lists import cells_inside, code_columns, coded_elements
from schemas.values.colour_names import tail_name
from schemas.values.colour_pieces import (
    NOT_HAD,
    Colour,
    asides_not_had,
    first_language,
    of_piece,
)
from schemas.values.colour_prose import is_of_part, names_a_part
from schemas.values.colour_runs import runs_of
from schemas.values.colour_sentences import fragments, known_lists, told_colours
from schemas.values.colour_standards import standard_colours
from schemas.values.colour_tables import coded_tables
from schemas.values.colour_words import known_colours
from schemas.values.columns import joined_cells
from schemas.values.lexicon import compatible
from schemas.values.mentions import RowGroup, RowMention, Span
from schemas.values.ranges import Ranges
from schemas.values.variant_rows import variant_groups

# The grade of a diamond: *colour F-G, clarity VS*.
_OF_STONES = re.compile(
    r"\s*[D-N](?:\s?[-–/]\s?[D-N])?(?!\w)[^\n]{0,24}(?:\b(?:clarity|purity|pureté|purezza|pureza"
    r"|reinheit|berraklık|VVS|VS|SI|IF)|净度|クラリティ)"
)
_WORDS_OF_NAME = 2


def colour_groups(text: str, cells: Sequence[Span]) -> list[RowGroup]:
    """Return the colours that `text` may hold: those of one announced list are read together.

    Args:
        text: A passage.
        cells: Ranges that labels of the colours announce.
    """
    whole = compatible(text)
    glossed = without_glosses(without_counts(whole))
    counted = [
        tuple((None, glossed.inside(name)) for name in run) for run in counted_colours(whole)
    ]
    glossed = replace(glossed, runs=(*glossed.runs, *counted))
    groups = _groups(glossed, [glossed.inside(cell) for cell in cells])
    return [tuple(_as_written(glossed, row) for row in group) for group in groups]


def _as_written(glossed: Glossed, row: RowMention) -> RowMention:
    return {
        leaf: tuple(span and glossed.outside(span) for span in spans) for leaf, spans in row.items()
    }


def _groups(glossed: Glossed, cells: Sequence[Span]) -> list[RowGroup]:
    """Return the colours of a text without the plain names of what it calls otherwise."""
    plain = glossed.text
    listed = [
        (cell, rows)
        for cell, rows in (_of_cell(glossed, cell) for cell in cells)
        if rows and not _OF_STONES.match(plain, cell[0]) and _is_told(plain, cell, rows)
    ]
    groups = [
        tuple(map(_mention, rows))
        for rows in joined_cells(plain, list(code_columns(plain, listed)))
    ]
    cells = [*cells, *(cell for cell, _ in listed)]  # which go on, some of them, below
    inside = cells_inside(plain, cells)
    for one in inside:
        cell, rows = colours_of_cell(plain, *one)
        if rows and is_list_of_colours(plain, rows):
            groups.append(tuple(map(_mention, rows)))
            cells.append(cell)
    elsewhere = Ranges([*cells, *asides_not_had(plain)])
    known = [span for span in known_colours(plain) if not elsewhere.overlap(span[0], span[0] + 1)]
    lists = _lists(glossed, known, cells)
    groups += [tuple(map(_mention, run)) for run in lists]
    listed_already = Ranges(name for run in lists for _, name in run if name)
    known = [span for span in known if not listed_already.overlap(*span)]
    known = [span for span in known if not is_of_part(plain, span)]
    groups += [tuple(map(_mention, run)) for run in runs_of(plain, known)]
    if not listed:
        groups += _of_variants(plain, groups)
    one_language = [tuple(_in_one_language(plain, row) for row in group) for group in groups]
    return without_dropped(plain, _named(list(_of_the_piece(plain, one_language))))


def _of_the_piece(plain: str, groups: Sequence[RowGroup]) -> Iterator[RowGroup]:
    """Yield groups without what their lists say of a part: *noir, doublure rouge*."""
    for group in groups:
        names = [row["name"][0] for row in group]
        yield tuple(
            row
            for row, name in zip(group, names, strict=True)
            if row["code"][0] or not (name and len(group) > 1 and names_a_part(plain[slice(*name)]))
        )


def _of_cell(glossed: Glossed, cell: Span) -> tuple[Span, list[Colour]]:
    """Return a cell with its colours: those that it calls plainly as well, or any."""
    for run in glossed.runs:
        spans = [span for row in run for span in row if span]
        start, end = min(spans)[0], max(spans)[1]
        rest = glossed.text[end : cell[1]].strip(" .;)]\n")
        if cell[0] <= start <= cell[0] + _BULLET and len(run) > 1 and not rest:
            return (cell[0], max(cell[1], end)), list(run)
    return colours_of_cell(glossed.text, *cell)


_BULLET = 3


def _lists(glossed: Glossed, known: Sequence[Span], cells: Sequence[Span]) -> list[list[Colour]]:
    """Return the lists that codes, sentences or lines tell outside of the cells, each once."""
    plain = glossed.text
    lists: list[list[Colour]] = []
    taken = list(cells)
    for found in (
        standard_colours(plain),
        _coded_runs(plain, known, cells),
        told_colours(plain),
        lines_of_colours(plain, taken),
        fragments(plain),
        known_lists(plain),
        glossed.runs,
    ):
        for run in list(found):
            if run and not any(_touches(taken, row) for row in run):
                lists.append(list(run))
                taken += [name for _, name in run if name]
    return lists


def _is_told(plain: str, cell: Span, rows: Sequence[Colour]) -> bool:
    """Return whether a cell tells colours: *Dunkle Farben getrennt waschen* tells none.

    Nor does a question: *Cores: preto e bordeaux nas duas?*
    """
    if plain[slice(*cell)].split("\n", 1)[0].rstrip(" |").endswith(("?", "？")):
        return False
    if not is_list_of_colours(plain, rows) and _is_of_titles(plain, cell):
        return False
    if not is_in_sentence(plain, cell[0]) or is_list_of_colours(plain, rows):
        return True
    if any(code for code, _ in rows):
        return True
    names = [plain[slice(*name)] for _, name in rows if name]
    return len(names) > 1 and all(name.count(" ") < _WORDS_OF_NAME for name in names)


def _is_of_titles(plain: str, cell: Span) -> bool:
    """Return whether a cell is the title of the next column: *Colors | Case pk | MSRP | Flag*."""
    start = plain.rfind("\n", 0, cell[0]) + 1
    end = plain.find("\n", cell[0])
    line = plain[start : end if end >= 0 else len(plain)]
    return line.count(" | ") >= _FEWEST_TITLES and not any(char.isdigit() for char in line)


_FEWEST_TITLES = 3


def _named(groups: Sequence[RowGroup]) -> list[RowGroup]:
    """Leave out the rows of a code alone where the code stands with its name, too."""
    named = {row["code"][0] for group in groups for row in group if row["name"][0]}
    kept = (
        tuple(row for row in group if row["name"][0] or row["code"][0] not in named)
        for group in groups
    )
    return [group for group in kept if group]


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
        names = [plain[slice(*name)] for _, name in run]
        shades = [name for name in names if tail_name(name) is not None]
        if (at < len(starts) and starts[at] < end) or len(shades) * 2 > len(names):
            yield [row for row in run if not NOT_HAD.search(plain, *row[1])]
            yield from _once_more(plain, run)


def _once_more(plain: str, run: Sequence[tuple[Span, Span]]) -> Iterator[list[Colour]]:
    """Yield a coded colour that stands by itself elsewhere: *12 Zand only*."""
    for code, name in run[:_FEW]:
        words = re.escape(plain[slice(*code)]) + r"\s" + re.escape(plain[slice(*name)])
        for match in re.finditer(rf"(?<![\w.,/-]){words}(?!\w)", plain):
            start = match.end() - (name[1] - name[0])
            alone = _SINGLE.match(plain, match.end()) and not _JOINED.search(
                plain, max(0, match.start() - 6), match.start()
            )
            if match.start() != code[0] and alone:
                yield [((match.start(), match.start() + code[1] - code[0]), (start, match.end()))]


_FEW = 12
_SINGLE = re.compile(
    r"(?:\s(?:only|solo|seulement|nur|só|sólo|apenas))?\s?(?:[.;:()\n]|,\s[^\W\d_]|$)"
)
_JOINED = re.compile(r"(?:,|\b(?:and|und|et|e|y|ve|o|ou|or))\s$")


def _overlaps(cells: Sequence[Span], start: int, end: int) -> bool:
    return any(cell[0] < end and start < cell[1] for cell in cells)


def _of_variants(plain: str, groups: Sequence[RowGroup]) -> Iterator[RowGroup]:
    """Yield the colours of tables of variants, each once."""
    for rows in variant_groups(plain):
        named = {plain[slice(*span)]: span for row in rows if (span := row["colour"][0])}
        found = [next(of_piece(plain, span), None) for span in named.values()]
        group = tuple(_mention(row) for row in found if row is not None)
        if group and group not in groups:
            yield group


def _touches(spans: Sequence[Span], row: Colour) -> bool:
    return any(part is not None and _overlaps(spans, *part) for part in row)


def _in_one_language(plain: str, row: RowMention) -> RowMention:
    name = row["name"][0]
    return {"code": row["code"], "name": (name and first_language(plain, *name),)}


def _mention(row: Colour) -> RowMention:
    return {"code": (row[0],), "name": (row[1],)}
