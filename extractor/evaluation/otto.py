"""A retailer's rules for material compositions, by its own examples of right and wrong.

The examples that the retailer calls wrong are what suppliers really send: blanks in odd places,
missing commas, shares that do not add up. Most of them say clearly what the product is made of, so
the reader is to read them; those whose shares do not add up are to be refused.
"""

from __future__ import annotations

import re
from pathlib import Path

from pydantic import JsonValue

from extractor.core.document import Source
from extractor.evaluation.compositions import composition
from extractor.evaluation.items import REFUSED, EvaluationItem

_FILE = "api-material-compositions.md"
_EXAMPLE = re.compile(r'!\[(?P<mark>(?:NOT )?OK)!\]\([^"]*"[^"]*"\)(?P<text>[^|\n]+)')
_MARKUP = re.compile(r"<[^>]+>")


def read_examples(folder: Path) -> list[EvaluationItem]:
    """Return an item per example whose fibres are known words, each text once."""
    page = (folder / _FILE).read_text(encoding="utf-8")
    kinds: dict[str, str] = {}
    for match in _EXAMPLE.finditer(page):
        kinds.setdefault(_MARKUP.sub("", match["text"]).strip(), _kind(match["mark"]))
    items = []
    for number, text in enumerate(kinds):
        rows = composition(text)
        if rows is not None:
            gold: JsonValue = rows or {REFUSED: "invalid"}
            printed = f"Strickjacke mit Knopfleiste\nMaterialzusammensetzung: {text}\nWaschbar\n"
            items.append(
                EvaluationItem(
                    item_id=f"otto-{number:02}",
                    source=Source(f"otto-{number:02}.txt", printed.encode()),
                    schema="apparel",
                    products=({"composition": gold},),
                    tags={"language": ("de",), "kind": (kinds[text],)},
                )
            )
    return items


def _kind(mark: str) -> str:
    return "called right" if mark == "OK" else "called wrong"
