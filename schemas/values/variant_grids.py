"""Variants whose codes stand beside a colour or size, or below the sizes of a grid.

*Craie | 3760421900118*, *S 4033120773413*; or a line of the sizes with one of their codes below it,
and the colour of all of them above.
"""

from __future__ import annotations

import re
from functools import lru_cache

from schemas.values.colour_pieces import label_words
from schemas.values.colour_words import names_a_colour
from schemas.values.gtin import check_digit
from schemas.values.lexicon import tokens
from schemas.values.mentions import RowGroup, RowMention, Span
from schemas.values.size_mentions import SIZE_MENTIONS

_GTIN = r"(?<![\w.-])(?:\d{13}|\d{12}|\d{14}|\d(?: \d{6}){2})(?![\w.-])"
_CODE = re.compile(_GTIN)
# A colour or size with the code behind it: a cell, a word, or two and three of them.
_BESIDE = re.compile(
    r"(?:(?<=\n)|^|(?<=\|[ ])|(?<=[;,·•-][ ])|(?<=[ ]{2}))(?P<name>[^\W_][^\n|:;,•·]{0,23}?)"
    rf"[ ]?(?:\||:|=|[-–])?[ ]{{1,4}}(?:EAN(?:[ -]?13)?:?[ ])?(?P<gtin>{_GTIN})"
)
_GRID = re.compile(
    r"^(?P<head>[^\W\d_][^\n|\d]{0,16}?)(?:[ ]?[|:][ ]?|[ ]{1,4})(?P<sizes>[\dA-Z.,½/ |]{2,160})\n"
    r"(?:[^\n]{1,160}\n{1,2})?[^\n|\d]{1,20}(?:[ ]?[|:][ ]?|[ ]{1,4})"
    rf"(?P<codes>{_GTIN}[^\n]{{10,400}})$",
    re.M,
)
# A table whose columns are the sizes, written out: `Colour: 204 Peat`, `XS: 5060921771118`.
_CELL = re.compile(rf"^(?P<size>[^:|\n]{{1,12}}): ?(?P<gtin>{_GTIN})[ ]*$", re.M)
_BLOCK = re.compile(r"(?:[^\n]+(?:\n|$))+")
_COLOUR_LINE = re.compile(r"^(?P<label>[^:|\n]{1,24}): ?(?P<colour>[^\n|:]{2,40}?)[ ]*$", re.M)
_ELEMENTS = re.compile(r"[^\s|,;]+")
_COLOUR_ABOVE = re.compile(
    r"(?:^|\n|\|[ ])(?:colou?r|colore|coloris|couleur|farbe|cor|renk|颜色|カラー|色)"
    r"(?:[ ]?[:|]|\.)?[ ]{1,3}(?:[A-Z]{0,2}\d{1,4}[ ])?(?P<colour>[^\W\d_][^\n|:,;\d]{1,24})",
    re.I,
)
_ABOVE = 160  # characters from the colour of a grid to its sizes
_FEWEST = 2
_HEADING = 48  # characters that a heading of colours with their codes may stand before them
LABELS_OF_CODES = re.compile(
    r"(?:ean|gtin|barcode|bar code|strichcode|code|codice|c[oó]digo|barkod|jan|upc|art|ref|sku|nr"
    r"|no|tel|fax|条码|条形码|商品)\b|.*(?:条码|コード)",
    re.I,
)


def written_grid(text: str) -> RowGroup:
    """Return the variants of a table that is written out with a column for each size."""
    return tuple(row for block in _BLOCK.finditer(text) for row in _of_block(text, block))


def grid_groups(text: str) -> list[RowGroup]:
    """Return the variants of each grid of sizes over codes, and those beside their codes."""
    groups = [rows for grid in _GRID.finditer(text) if len(rows := _of_grid(text, grid)) >= _FEWEST]
    if groups:
        return groups
    rows = tuple(row for match in _BESIDE.finditer(text) if (row := _beside(text, match)))
    every = [match for match in _CODE.finditer(text) if _is_gtin(match.group())]
    if len(rows) < _FEWEST or len(rows) * 2 <= len(every) or not _is_told(text, rows):
        return []  # names of articles stand beside their codes, too
    return [rows]


def _is_told(text: str, rows: RowGroup) -> bool:
    """Return whether sizes or colours stand beside the codes: known ones, or said to be colours."""
    colours = [span for row in rows for span in row["colour"] if span]
    if len(colours) < len(rows) or any(names_a_colour(text[slice(*span)]) for span in colours):
        return True
    before = tokens(text[max(0, colours[0][0] - _HEADING) : colours[0][0]])
    return any(token.text in label_words() and len(token.text) > 1 for token in before)


def _is_gtin(words: str) -> bool:
    digits = words.replace(" ", "")
    return check_digit(digits[:-1]) == digits[-1]


def _of_grid(text: str, grid: re.Match[str]) -> RowGroup:
    sizes = _spans(text, grid.span("sizes"), _ELEMENTS)
    codes = _spans(text, grid.span("codes"), _CODE)
    if len(sizes) != len(codes) or not all(_is_size(text[slice(*size)]) for size in sizes):
        return ()
    above = list(_COLOUR_ABOVE.finditer(text, max(0, grid.start() - _ABOVE), grid.start()))
    colour = _trimmed(text, above[-1].span("colour")) if above else None
    return tuple(
        {"sku": (None,), "gtin": (code,), "colour": (colour,), "size": (size,)}
        for size, code in zip(sizes, codes, strict=True)
    )


def _of_block(text: str, block: re.Match[str]) -> RowGroup:
    """Return the variants of one colour whose sizes are the labels of their codes."""
    cells = [
        cell
        for cell in _CELL.finditer(text, *block.span())
        if _is_size(cell["size"]) and _is_gtin(cell["gtin"])
    ]
    colour = next(
        (
            line.span("colour")
            for line in _COLOUR_LINE.finditer(text, *block.span())
            if _names_colours(line["label"])
        ),
        None,
    )
    if colour is None:
        return _across(text, block)
    if len(cells) < _FEWEST:
        return ()
    return tuple(
        {"sku": (None,), "gtin": (c.span("gtin"),), "colour": (colour,), "size": (c.span("size"),)}
        for c in cells
    )


def _across(text: str, block: re.Match[str]) -> RowGroup:
    """Return the variants of one size whose colours are the labels of their codes."""
    lines = list(_WRITTEN.finditer(text, *block.span()))
    size = next((line.span("cell") for line in lines if _is_size(line["cell"])), None)
    codes = [line for line in lines if _is_code_of_colour(line)]
    if size is None or not codes or len(codes) + 1 < len(lines):
        return ()
    return tuple(
        {
            "sku": (None,),
            "gtin": (line.span("cell"),),
            "colour": (line.span("name"),),
            "size": (size,),
        }
        for line in codes
    )


def _is_code_of_colour(line: re.Match[str]) -> bool:
    cell, name = line["cell"], line["name"]
    is_name = not LABELS_OF_CODES.match(name) and not _is_size(name) and not _names_colours(name)
    return is_name and _CODE.fullmatch(cell) is not None and _is_gtin(cell)


_WRITTEN = re.compile(
    r"^(?:[A-Z]{0,2}\d{1,4}[ ])?(?P<name>[^\W\d_][^:|\n]{1,24}): ?(?P<cell>[^\n]{1,20}?)[ ]*$", re.M
)


def _names_colours(label: str) -> bool:
    words = tokens(label)
    return any(word.text in label_words() and len(word.text) > _PREPOSITION for word in words)


_PREPOSITION = 2  # characters of *in*, which leads to a colour


def _beside(text: str, match: re.Match[str]) -> RowMention | None:
    span = _trimmed(text, match.span("name"))
    name = text[slice(*span)]
    if not _is_gtin(match["gtin"]) or LABELS_OF_CODES.match(name):
        return None
    size = span if _is_size(name) else None
    if size is None and re.search(r"\d", name):
        return None
    colour = span if size is None else None
    gtin = match.span("gtin")
    return {"sku": (None,), "gtin": (gtin,), "colour": (colour,), "size": (size,)}


@lru_cache(maxsize=256)
def _is_size(words: str) -> bool:
    return (0, len(words)) in set(SIZE_MENTIONS.anywhere(words))


def _spans(text: str, within: Span, pattern: re.Pattern[str]) -> list[Span]:
    return [match.span() for match in pattern.finditer(text, *within)]


def _trimmed(text: str, span: Span) -> Span:
    words = text[slice(*span)].rstrip(" .:-–")
    return span[0], span[0] + len(words)
