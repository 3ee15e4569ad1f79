"""A mark of the prompt template: another template asks for another adapter."""

from __future__ import annotations

import hashlib

from extractor.prompting.template import render_answer, render_passage, render_schema
from schemas.base import AttributeSpec, LeafSpec, Shape


def prompt_mark() -> str:
    """Return the mark of the template that is in use."""
    row = AttributeSpec("rows", "x", Shape.ROWS, (LeafSpec("a"), LeafSpec("b")))
    text = AttributeSpec("text", "y", Shape.LIST, (LeafSpec(),))
    prompt = (
        render_schema((row, text))
        + render_passage("passage", "product")
        + render_answer({"rows": [{"a": "1", "b": None}], "text": None})
    )
    return f"sha256:{hashlib.sha256(prompt.encode()).hexdigest()}"
