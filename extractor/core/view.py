"""Readings as a passage shows them: the blank before a word belongs to it."""

from __future__ import annotations

import json

from extractor.core.geometry import CharSpan


def reading_of(view: str, start: int, end: int) -> str:
    """Return the reading of `view[start:end]` as an answer holds it: with the blank before it.

    That way the tokens of a reading are the very tokens of the passage, and reading is copying.
    """
    if start > 0 and view[start - 1] == " " and view[start].isalpha():
        start -= 1
    return view[start:end]


def written(view: str, span: CharSpan) -> str:
    """Return a reading as JSON writes it, without its quotes."""
    return json.dumps(reading_of(view, span.start, span.end), ensure_ascii=False)[1:-1]
