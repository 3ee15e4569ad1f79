"""Keeps text of strangers from running as a formula in the spreadsheet that opens an export.

Spreadsheets run a cell that begins with `=`, `+`, `-`, `@`, a tab or a line break. In CSV such a
cell gets an apostrophe in front, the mark by which spreadsheets themselves keep text as text.
Plain numbers are left alone: `-5` and `+2,5` compute nothing, and an apostrophe would turn them
into text. XLSX needs no such mark: there a cell says itself that it is text.
"""

from __future__ import annotations

import re

_STARTS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
# Full-width signs are taken for their narrow twins by East Asian editions of Excel.
_STARTS_FORMULA_WIDE = ("\uff1d", "\uff0b", "\uff0d", "\uff20")
_PLAIN_NUMBER = re.compile(r"[+-]?\d+([.,]\d+)*%?")
_NOT_IN_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def csv_cell(text: str) -> str:
    """Return `text` so that a spreadsheet shows it and does not run it."""
    # Leading blanks are trimmed by some importers before they look for a formula.
    start = text.lstrip(" \u00a0")
    dangerous = start.startswith(_STARTS_FORMULA + _STARTS_FORMULA_WIDE)
    if dangerous and not _PLAIN_NUMBER.fullmatch(text):
        return f"'{text}"
    return text


def xlsx_text(text: str) -> str:
    """Return `text` without the characters that an XLSX file cannot hold."""
    return _NOT_IN_XML.sub("\ufffd", text)
