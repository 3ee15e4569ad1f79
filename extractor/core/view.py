"""Readings as a passage shows them: the blank before a word belongs to it."""

from __future__ import annotations


def reading_of(view: str, start: int, end: int) -> str:
    """Return the reading of `view[start:end]` as an answer holds it: with the blank before it.

    That way the tokens of a reading are the very tokens of the passage, and reading is copying.
    """
    if start > 0 and view[start - 1] == " " and view[start].isalpha():
        start -= 1
    return view[start:end]
