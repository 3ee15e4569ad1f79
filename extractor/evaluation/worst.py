"""One document of a report: what should have been read beside what was."""

from __future__ import annotations

import html
import json

from pydantic import JsonValue

from extractor.evaluation.judging import Judgement
from extractor.evaluation.metrics import DocumentResult

_HEAD = ("attribute", "error", "right", "in the words of the document", "given", "read", "sure")
_MOST_TEXT = 4_000  # characters of a document that are shown


def document_block(result: DocumentResult) -> str:
    """Return a foldable block with the errors of one document, side by side."""
    judged = result.judged
    rows = "".join(_row(one, several=judged.products_expected > 1) for one in result.errors)
    head = "".join(f"<th>{name}</th>" for name in _HEAD)
    tags = ", ".join(f"{name} {'/'.join(values)}" for name, values in result.tags.items() if values)
    products = ""
    if judged.products_given != judged.products_expected:
        products = f", {judged.products_given} products in place of {judged.products_expected}"
    text = ""
    if result.text:
        shown = html.escape(result.text[:_MOST_TEXT])
        text = f"<details><summary>the document</summary><pre>{shown}</pre></details>"
    count = len(result.errors)
    return (
        f"<details><summary>{html.escape(result.item_id)} <small>{count} error"
        f"{'' if count == 1 else 's'}{products} · {html.escape(tags)}</small></summary>"
        f'<div class="scroll"><table><tr>{head}</tr>{rows}</table></div>{text}</details>'
    )


def _row(one: Judgement, *, several: bool) -> str:
    sight = one.sight
    name = f"{one.product + 1}: {one.attribute}" if several else one.attribute
    sure = "" if one.confidence is None else f"{one.confidence:.2f}"
    texts = (
        name,
        one.verdict.value,
        _text(sight.gold),
        " · ".join(sight.gold_reading),
        _text(sight.value) or f"({sight.status.value})",
        sight.reading,
        sure,
    )
    cells = [f"<td>{html.escape(text)}</td>" for text in texts]
    cells[1] = f'<td class="error">{html.escape(texts[1])}</td>'
    return f"<tr>{''.join(cells)}</tr>"


def _text(value: JsonValue) -> str:
    """Return a value as a person reads it: lists line by line would be too long here."""
    if value is None:
        return ""
    if isinstance(value, list):
        return "; ".join(_text(one) for one in value)
    if isinstance(value, dict):
        return " ".join(f"{name} {_text(one)}" for name, one in value.items() if one is not None)
    return value if isinstance(value, str) else json.dumps(value)
