"""The rows of a table of sizes and colours, where the page shows one.

Tables come written out (`extractor.prompting.lines`): a block of `column: cell` lines a row.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

from schemas.values.code_mentions import code_mentions
from schemas.values.lexicon import fold
from schemas.values.mentions import RowGroup, RowMention, Span
from schemas.values.variant_grids import grid_groups, written_grid
from schemas.values.variant_tables import shown_tables
from schemas.vocabulary.labels import LABELS

_BLOCK = re.compile(r"(?:[^\n]+(?:\n|$))+")
_LINE = re.compile(r"^(?P<label>[^:\n]{1,30}): (?P<cell>[^\n]+?)\s*$", re.M)
_GTIN = re.compile(r"\d{8}|\d{12,14}")
_LEAVES = {
    "variants": "sku",
    "style_code": "sku",
    "gtin": "gtin",
    "colours": "colour",
    "sizes": "size",
}
# Columns of a table of codes that are sizes where they hold some.
_OF_SIZES = frozenset(map(fold, ("N°", "Nr.", "No.", "Num.", "Gr.", "码")))
# *T cm* is how deep it is, and *T* alone a size.
_MEASURED = re.compile(r".*\W(?:cm|mm|in|kg|gr?)\W*", re.I | re.S)
_IS_SIZE = re.compile(r"\d{2}(?:[.,]5|½)?|\d?X{0,3}[SL]|M")
_COLOUR_NAMES = frozenset({"farbbez", "farbbez.", "farbbezeichnung", "colour desc", "color desc"})
_SHORT_GTIN = 8  # figures that a number of customs has, too
_FEWEST = 2  # one row is no table


def variant_groups(text: str) -> list[RowGroup]:
    """Return the rows of a table of variants as one group, else those of grids and lists.

    Where rows of several articles follow each other, those of each article are a group.
    """
    written = written_grid(text)
    if written:
        return [written]
    rows = [row for block in _BLOCK.finditer(text) if (row := _row(text, block.span()))]
    groups = _of_articles(text, rows)
    shown = shown_tables(text)
    if not any(len(group) >= _FEWEST for group in groups):
        return shown or grid_groups(text)
    if len(groups) == 1 and len(shown) == 1 and _continue(groups[0], shown[0]):
        return [(*groups[0], *shown[0])]
    return groups


def _of_articles(text: str, rows: Sequence[RowMention]) -> list[RowGroup]:
    """Return the rows by article; a number that several rows share is that of the style."""
    shared = [text[slice(*span)] if (span := row["sku"][0]) else "" for row in rows]
    if len(set(shared)) == len(shared) or not any(shared):
        return [tuple(map(_with_size_of_sku(text, rows), rows))] if rows else []
    groups: dict[str, list[RowMention]] = {}
    for number, row in zip(shared, rows, strict=True):
        if row["gtin"][0] is not None:
            groups.setdefault(number, []).append({**row, "sku": (None,)})
    return [tuple(group) for group in groups.values()]


def _with_size_of_sku(text: str, rows: Sequence[RowMention]) -> Callable[[RowMention], RowMention]:
    """Return how a row gets the size that its number ends with, where all numbers do so."""
    spans = [row["sku"][0] for row in rows]
    bare = all(row["size"][0] is None and row["colour"][0] is None for row in rows)
    ends = [_SIZE_OF_SKU.search(text, *span) if span else None for span in spans]
    is_size = bare and len(rows) >= _FEWEST and all(ends)

    def add(row: RowMention) -> RowMention:
        sku = row["sku"][0]
        end = _SIZE_OF_SKU.search(text, *sku) if sku and is_size else None
        return {**row, "size": (end.span("size"),)} if end else row

    return add


def _continue(written: RowGroup, shown: RowGroup) -> bool:
    """Return whether the rows of a page go on with those written out: alike, with new codes."""
    codes = {row["gtin"][0] for row in written}
    leaves = [{leaf for leaf in row if row[leaf][0]} for row in (*written, *shown)]
    return all(row["gtin"][0] not in codes for row in shown) and all(
        one == leaves[0] for one in leaves
    )


def _row(text: str, block: Span) -> RowMention | None:
    found: dict[str, tuple[Span | None, ...]] = {}
    for line in _LINE.finditer(text, *block):
        leaf = _leaf_of(line["label"], line["cell"])
        digits = len(line["cell"].replace(" ", ""))
        is_longer = leaf == "gtin" and leaf in found and digits > _SHORT_GTIN
        is_name = leaf == "colour" and leaf in found and _is_code(text, found[leaf][0])
        if leaf is not None and (leaf not in found or is_longer or is_name):
            found[leaf] = (_first_language(line) if leaf == "colour" else line.span("cell"),)
    sku = found.get("sku", (None,))[0]
    both = "gtin" in found and sku is not None and _SIZE_OF_SKU.search(text, *sku)
    names_one = "gtin" in found or "sku" in found
    if not names_one or not ("size" in found or "colour" in found or both):
        return None
    return {leaf: found.get(leaf, (None,)) for leaf in ("sku", "gtin", "colour", "size")}


# The size that the number of a variant ends with: *HT-2704-N3-XL*, *SAB-1902-36*.
_SIZE_OF_SKU = re.compile(r"[-_./](?P<size>\d?X{0,3}[SL]|M|TU|OS|[1-6]\d(?:[.,]5)?)$")


def _is_code(text: str, span: Span | None) -> bool:
    """Return whether what stands for the colour is its code: the name beside it goes first."""
    return span is not None and bool(
        re.fullmatch(r"[A-Z]{0,4}\d{1,5}|[A-Z]{2,3}", text[slice(*span)])
    )


def _first_language(line: re.Match[str]) -> Span:
    """Return the colour in the first language where column and cell have two."""
    start, end = line.span("cell")
    first = line["cell"].split(" / ")[0]
    return (start, start + len(first)) if " / " in line["label"] else (start, end)


def _leaf_of(label: str, cell: str) -> str | None:
    if _GTIN.fullmatch(cell.replace(" ", "")):
        return "gtin"
    if fold(label) in _OF_SIZES and _IS_SIZE.fullmatch(cell):
        return "size"
    if fold(label) in _COLOUR_NAMES:
        return "colour"
    if _MEASURED.fullmatch(label):
        return None
    for attribute, leaf in _LEAVES.items():
        if fold(label) in _labels(attribute) or fold(label.rsplit(" ", 1)[0]) in _labels(attribute):
            return None if leaf == "sku" and not code_mentions(cell) else leaf
    return None


@cache
def _labels(attribute: str) -> frozenset[str]:
    own = {fold(word) for words in LABELS.get(attribute, {}).values() for word in words}
    return frozenset(own | {"sku"}) if attribute == "variants" else frozenset(own)
