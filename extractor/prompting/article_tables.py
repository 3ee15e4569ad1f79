"""Which rows of a table tell of articles: those of a table with a column of codes, or of names.

Sizes and colours of one style have its code, and parts of a product have none: their rows are no
articles.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from extractor.core.geometry import CharSpan
from extractor.prompting.article_charges import is_charge
from extractor.prompting.article_dropped import dropped_at, heads_dropped
from extractor.prompting.article_facts import OF_MATERIAL, facts_in
from extractor.prompting.article_materials import is_of_materials
from extractor.prompting.column_heads import attributes_named, is_label
from extractor.prompting.lines import Table, is_part_or_price
from schemas.values.lexicon import fold
from schemas.vocabulary.bill_columns import LINE_NUMBERS

CODE, NAME = "style_code", "name"
# Columns that tell of an article as a whole; a table of colours or sizes has none of them.
OF_ARTICLES = frozenset(
    {
        "name", "product_type", "composition", "wholesale_price", "retail_price", "moq", "season",
        "gender", "fabric_weight", "width", "height", "metal", "leather_type", "lead_time",
        "country_of_origin", "heel_height", "care", "gauge", "weave", "stones", "closure", "fit",
        "neckline", "pattern", "metal_weight", "fineness", "plating", "construction", "finish",
        "length", "depth", "yarn_count", "stitch", "thread_count", "net_weight",
    }
)  # fmt: skip
_SEVERAL = re.compile(r"[,;/·、，]|\d\s?[-–]\s?\d|[SML]\s?[-–]\s?\d?X*[SML]")
# *Pos | Nr. | Bezeichnung*: the number of an article, below *Artikel* in a head of two storeys.
_NUMBER = re.compile(
    r"(?:n[ro°º]|num(?:mer|ber|ero)|número|numéro|nummer|numara(?:sı)?|kod)\.?|№|#|番号|号|編號|编码",
    re.I,
)
_POSITION = re.compile(rf"{LINE_NUMBERS}|{_NUMBER.pattern}", re.I)
_OF_VARIANTS = frozenset({"gtin", "sizes", "colours", "variants"})
# A line that begins with a number, or a word and a number, tells of no article by that alone.
TELLING_CODE = re.compile(
    r"(?=(?:\D*\d){3})(?:[A-Z]{1,4}(?:[-/.][A-Z]{1,3})?[ ]?[-/.]?\d[\w./-]*|\d{4,}"
    r"|\d+(?:[-/.][\dA-Z]+)+|\d{2}[A-Z]{1,3}[-/.]\d{2,5}[A-Z]?)"  # *26H-118*, of a season
    r"|[A-Z]{2,4}-\d{2}|[A-Z]{2,5}-[A-Z]{1,4}\d{1,3}"
)
_COUNT = re.compile(r"\W*\d[\d.,' ]*\W*(?:[^\W\d_]{1,3})?")
_FEWEST_OTHERS = 2
_SHORTEST_CODE = 3  # shorter ones are those of colours


def article_rows(text: str, table: Table) -> Iterator[tuple[CharSpan, str]]:
    """Yield the rows of each article with its code or name, folded.

    Of an article that is no longer to be had the name is empty.
    """
    column = _naming_column(text, table)
    if column is None or _are_variants(text, table, column):
        return
    starts = [*(row[0].start for row in table.rows), table.span.end]
    rows = [
        (row, end)
        for row, end in zip(table.rows, starts[1:], strict=True)
        if not table.is_section(row)
    ]
    cells = [row[column] if column < len(row) else row[-1] for row, _ in rows]
    names = [text[slice(*cell)] for cell in cells]
    head = attributes_named(
        text[slice(*table.header[column])] if column < len(table.header) else ""
    )
    names = _without_details(text, table, names) if NAME in head else _named_once(names)
    gone = dict(_gone(text, table, column))
    feet = frozenset(_feet(text, [row for row, _ in rows], column))
    name = ""
    for (row, end), words in zip(rows, names, strict=True):
        if _is_of_charge(text, table, row, column) or row[0].start in feet:
            yield CharSpan(row[0].start, end), ""
            continue
        name = fold(_code_before(words) if head.isdisjoint({CODE, NAME}) else words) or name
        if name and not is_label(words):
            yield CharSpan(row[0].start, end), "" if gone.get(row[0].start) else name


def _is_of_charge(text: str, table: Table, row: Sequence[CharSpan], column: int) -> bool:
    """Return whether a row is one of freight, tax or totals, where its goods would be named."""
    told = [column, column + 1] + [
        at for at, head in enumerate(table.header) if NAME in attributes_named(text[slice(*head)])
    ]
    charges = {at for at in told if at < len(row) and is_charge(text[slice(*row[at])])}
    others = (text[slice(*cell)] for at, cell in enumerate(row) if at not in charges)
    # A boot may be called *Duty*: it is made of something.
    return bool(charges) and not any(facts_in(words) & OF_MATERIAL for words in others)


def _feet(text: str, rows: Sequence[Sequence[CharSpan]], column: int) -> Iterator[int]:
    """Yield where rows below a table of codes begin that only count: *Number of styles | 12*."""
    codes = [text[slice(*row[column])] if column < len(row) else "" for row in rows]
    coded = [bool(re.search(r"\d", words)) for words in codes]
    for at in range(len(rows) - 1, _FEWEST_OTHERS - 1, -1):
        others = [text[slice(*cell)] for cell in rows[at][column + 1 :]]
        told = [words for words in others if words]
        if coded[at] or not codes[at] or not told:
            return
        # A name of letters alone is an article's where its row says more than figures.
        if not all(map(_COUNT.fullmatch, told)) or sum(coded[:at]) < at:
            return
        yield rows[at][0].start


def _gone(text: str, table: Table, column: int) -> Iterator[tuple[int, bool]]:
    """Yield where each row begins, and whether its article is gone, or it is below such a head.

    A row without a name goes on with the article above: what that row says is said of both, unless
    its own cell in that column says something else.
    """
    is_below = is_gone = False
    for at, row in enumerate(table.rows):
        if table.is_section(row):
            is_below = heads_dropped(text[slice(*row[0])])
        elif _has(row, column):
            said = dropped_at(text, table, row)
            more = takewhile(lambda one: not _has(one, column), table.rows[at + 1 :])
            is_gone = said is not None and not any(_has(one, said) for one in more)
        yield row[0].start, is_below or is_gone


def _has(row: Sequence[CharSpan], column: int) -> bool:
    return column < len(row) and row[column].start < row[column].end


def _are_numbers(text: str, table: Table, column: int) -> bool:
    """Return whether what a column states is codes, of two articles at least."""
    cells = {text[slice(*row[column])] for row in table.rows if column < len(row)} - {""}
    return len(cells) > 1 and all(TELLING_CODE.fullmatch(words) for words in cells)


def _without_details(text: str, table: Table, names: Sequence[str]) -> list[str]:
    """Return the names of positions, none for a row that goes on with the one above.

    *10 | Pullover Selb | ..* is followed by its description, and by a row for each colour.
    """
    rows = [row for row in table.rows if not table.is_section(row)]
    for column, head in enumerate(table.header):
        if not _POSITION.fullmatch(text, *head):
            continue
        cells = [text[slice(*row[column])] if column < len(row) else "" for row in rows]
        filled = [words.rstrip(".") for words in cells if words]
        if len(filled) >= _FEWEST_OTHERS and cells[0] and all(map(str.isdecimal, filled)):
            return [words if cell else "" for words, cell in zip(names, cells, strict=True)]
    return list(names)


def _named_once(words: Sequence[str]) -> list[str]:
    """Return the words of a column of codes, none for a name below or above its code.

    *G 12* in one row and *MERGELLINA* in the next one call one article that has two rows.
    """
    coded = [any(map(str.isdigit, one)) for one in words]
    many = len(words) // 2
    if many >= _FEWEST_OTHERS and len(words) == 2 * many and all(words):
        if coded == [True, False] * many:
            return ["" if at % 2 else one for at, one in enumerate(words)]
        if coded == [False, True] * many:
            return [words[at + 1] if at % 2 == 0 else "" for at in range(len(words))]
    return list(words)


def _code_before(words: str) -> str:
    """Return the code that a cell begins with, without the name behind it."""
    code = TELLING_CODE.match(words)
    return code.group() if code else words


def _naming_column(text: str, table: Table) -> int | None:
    if is_of_materials(text, table):
        return None
    heads = [text[start:end] for start, end in table.header]
    named = [attributes_named(words) for words in heads]
    others = {name for names in named for name in names} & OF_ARTICLES
    has_parts = any(map(is_part_or_price, heads))
    if others and not any(CODE in names for names in named):
        for at, words in enumerate(heads):
            if _NUMBER.fullmatch(words) and _are_numbers(text, table, at):
                return at
    for wanted in (CODE, NAME):
        columns = [at for at, names in enumerate(named) if wanted in names]
        if columns and (has_parts or others - {wanted}):
            return columns[0]
    coded = [at for at, names in enumerate(named) if CODE in names]
    if not coded and _begin_with_codes(text, table, named, others):
        return 0
    if not coded and _have_codes_behind(text, table, named, others):
        return 1
    if coded and named[coded[0]].isdisjoint(_OF_VARIANTS) and _are_codes(text, table, named):
        return coded[0]
    return None


def _begin_with_codes(
    text: str, table: Table, named: Sequence[frozenset[str]], others: frozenset[str] | set[str]
) -> bool:
    """Return whether rows begin with a code each, and a name, below a head that no table knows.

    *GX 771 Iris | crêpe | 100% silk | 31.40* is an article; a lot, a cone or a position is not.
    """
    if named[0] & _OF_VARIANTS or len(others) < _FEWEST_OTHERS or len(table.rows) < _FEWEST_OTHERS:
        return False
    cells = [text[slice(*row[0])] for row in table.rows]
    codes = [TELLING_CODE.match(words) for words in cells]
    return len(set(cells)) == len(cells) and all(
        code is not None and re.match(r"(?:\s+[^\W\d_]{3,}|$)", words[code.end() :])
        for code, words in zip(codes, cells, strict=True)
    )


def _have_codes_behind(
    text: str, table: Table, named: Sequence[frozenset[str]], others: frozenset[str] | set[str]
) -> bool:
    """Return whether each row has a name and a code behind it, below heads that no table knows."""
    if len(named) < _FEWEST_OTHERS or named[1] or len(others) < _FEWEST_OTHERS:
        return False
    cells = [text[slice(*row[1])] for row in table.rows if len(row) > 1]
    return len(set(cells)) == len(table.rows) > 1 and all(
        TELLING_CODE.fullmatch(words) and any(map(str.isalpha, words)) for words in cells
    )


def _are_codes(text: str, table: Table, named: Sequence[frozenset[str]]) -> bool:
    """Return whether each row has a code of its own, and is not one size or colour.

    Args:
        text: The page.
        table: The table.
        named: What the head of each column names, one of them codes.
    """
    column = next(at for at, names in enumerate(named) if CODE in names)
    of_one = [
        all(not _SEVERAL.search(text, *row[at]) for row in table.rows if at < len(row))
        for at, names in enumerate(named)
        if names & _OF_VARIANTS
    ]
    cells = [text[slice(*row[column])] for row in table.rows if column < len(row)]
    codes = [words for words in cells if words]
    return (
        not any(of_one)
        and len(codes) == len(set(codes)) == len(table.rows) > 1
        and all(TELLING_CODE.fullmatch(words) for words in codes)
    )


def _are_variants(text: str, table: Table, column: int) -> bool:
    """Return whether the rows are sizes and colours of one style, or the codes those of colours."""
    named = frozenset().union(*(attributes_named(text[start:end]) for start, end in table.header))
    cells = (row[column] for row in table.rows if column < len(row))
    codes = [fold(text[start:end]) for start, end in cells if start < end]
    if codes and all(len(code) <= _SHORTEST_CODE for code in codes):
        return True
    if len(codes) > 1 and share_a_code(codes) and _end_with_colours(text, table, column):
        return True
    tells_apart = bool(named & {"name", "product_type", "composition"})
    return not tells_apart and len(codes) > 1 and share_a_code(codes)


def _end_with_colours(text: str, table: Table, column: int) -> bool:
    """Return whether each code ends with the colour or the size of its row: `4418-B-01`, *01*."""
    for at, (start, end) in enumerate(table.header):
        if at == column or attributes_named(text[start:end]).isdisjoint(_OF_VARIANTS):
            continue
        pairs = [
            (fold(text[slice(*row[column])]), fold(text[slice(*row[at])]).split())
            for row in table.rows
            if max(at, column) < len(row)
        ]
        if pairs and all(words and code.endswith(f" {words[0]}") for code, words in pairs):
            return True
    return False


def share_a_code(codes: Sequence[str]) -> bool:
    """Return whether codes begin with the same code: `PC-19-ENC`, `PC-19-COG`.

    The year of a season is no code of its own: `YS27-A036`, `YS27-B112`.
    """
    split = [code.split() for code in codes]
    groups = zip(*split, strict=False)
    shared = [group[0] for group in takewhile(lambda group: len(set(group)) == 1, groups)]
    if shared and _SEASON.fullmatch(" ".join(shared)):
        rests = ("".join(words[len(shared) :]) for words in split)
        return not all(sum(map(str.isdigit, rest)) >= _FEWEST_FIGURES for rest in rests)
    return any(char.isdigit() for word in shared for char in word)


_SEASON = re.compile(r"(?:[a-z]{1,4} ?)?(?:20)?2[4-9](?: ?[a-z]{1,2})?")
_FEWEST_FIGURES = 3  # of what is the code behind a season
