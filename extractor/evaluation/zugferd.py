"""Invoices that carry their own data as XML: the XML is the right answer, the PDF is the document.

The PDF goes through the whole path, without its attachments, or the answer would lie in the
document. What the XML says is expected only where the printed page says it too.
"""

from __future__ import annotations

import base64
import json
import subprocess
import sys
from pathlib import Path

from extractor.core.document import Source
from extractor.evaluation.items import EvaluationItem

# Foreign PDFs and XML are opened in a process of their own, which may not take long.
_TIMEOUT_S = 60

_SCHEMA = json.dumps(
    {
        "title": "Invoice",
        "description": "an invoice with its lines",
        "type": "object",
        "properties": {
            "lines": {
                "type": "array",
                "description": "the lines of the invoice, one per article",
                "items": {
                    "type": "object",
                    "properties": {
                        "article_number": {"type": "string"},
                        "gtin": {"type": "string"},
                        "name": {"type": "string"},
                        "unit_price": {"type": "number"},
                    },
                },
            }
        },
    }
)


def read_invoices(folder: Path) -> list[EvaluationItem]:
    """Return an item per invoice whose XML names articles that its pages name too."""
    items = []
    for path in sorted(folder.glob("*.pdf")):
        answer = _open(path)
        if answer is None:
            continue
        gold, pdf = answer
        items.append(
            EvaluationItem(
                item_id=path.stem,
                source=Source(path.name, pdf),
                schema=_SCHEMA,
                products=({f"lines.{leaf}": list(values) for leaf, values in gold.items()},),
            )
        )
    return items


def _open(path: Path) -> tuple[dict[str, list[str]], bytes] | None:
    """Return the answers of one invoice and its PDF without attachments."""
    command = [sys.executable, "-m", "extractor.evaluation.zugferd_xml", str(path)]
    try:
        done = subprocess.run(command, capture_output=True, timeout=_TIMEOUT_S, check=True)
        answer = json.loads(done.stdout)
    except (subprocess.SubprocessError, ValueError):
        return None
    gold = {leaf: [str(value) for value in values] for leaf, values in answer["gold"].items()}
    return (gold, base64.b64decode(answer["pdf"])) if any(gold.values()) else None
