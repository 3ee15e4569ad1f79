"""One way to write text, whatever format it came from.

NFC, no soft hyphens, zero-width or control characters, ligature characters spelt out, every kind of
blank a plain one. Runs of blanks fold to one, or to two where they (or a tab) make a column gap;
there is at most one empty line in a row.
"""

from __future__ import annotations

import re
import unicodedata

from extractor.ingest.unit_cells import with_units

COLUMN_GAP = "  "
CELL_SEPARATOR = " | "

# Characters that show nothing: soft hyphen, zero-width and directional marks, word joiner, byte
# order mark, variation selectors, interlinear marks, language tags.
_INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff"
)
# C0 and C1 controls but tab and line feed, and code points that are no characters.
_CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\uffff"
_DROPPED = re.compile(f"[{_INVISIBLE}{_CONTROLS}]")
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_BLANK = re.compile(r"[^\S\n\t]")
_GAP = re.compile(r" *\t[ \t]*|  +")
_EMPTY_LINES = re.compile(r"\n{3,}")
# Ligatures, and the Kangxi radicals that PDF fonts give in place of the characters they look like.
_COMPATIBILITY = re.compile("[\ufb00-\ufb06\ufb13-\ufb17\u2f00-\u2fdf]")
# PDFium's sign for a hyphen at the end of a line.
_LINE_HYPHEN = "\ufffe"


def clean_characters(text: str) -> str:
    """Return `text` in NFC without invisible characters; blanks and line ends made plain.

    Idempotent. White space is neither folded nor stripped.
    """
    if text.isascii() and text.isprintable():
        return text
    text = _LINE_ENDS.sub("\n", text).replace(_LINE_HYPHEN, "-")
    text = _DROPPED.sub("", text)
    text = _SURROGATES.sub("\ufffd", text)
    text = _COMPATIBILITY.sub(lambda m: unicodedata.normalize("NFKC", m.group()), text)
    text = _BLANK.sub(" ", text)
    return unicodedata.normalize("NFC", text)


def clean_text(text: str) -> str:
    """Return `text` as pages hold it. Idempotent."""
    text = clean_characters(text)
    lines = (_GAP.sub(COLUMN_GAP, line.strip(" \t")) for line in text.split("\n"))
    return _EMPTY_LINES.sub("\n\n", "\n".join(lines)).strip("\n")


def clean_line(text: str) -> str:
    """Return `text` as one line, runs of white space folded to one blank. Idempotent."""
    return " ".join(clean_characters(text).split())


def clean_cell(text: str) -> str:
    """Return the text of a table cell: one line, which cannot be taken for several cells."""
    return clean_line(text).replace(CELL_SEPARATOR, " / ")


def table_row(cells: list[str]) -> str:
    """Return one line for a row of a table; empty where all cells are."""
    cells = with_units(cells)
    while cells and not cells[-1]:
        cells = cells[:-1]
    # An empty cell keeps its place: "a | | c".
    return re.sub(" {2,}", " ", CELL_SEPARATOR.join(cells)).strip(" ")
