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
from extractor.evaluation.items import EvaluationItem, Gold

# Foreign PDFs and XML are opened in a process of their own, which may not take long.
_TIMEOUT_S = 60

# The lines of an invoice are the products of a document: what the XML says of each has a registered
# attribute. A registered schema asks for much more; only these four are judged.
_SCHEMA = "apparel"


def read_invoices(folder: Path) -> list[EvaluationItem]:
    """Return an item per invoice whose XML names articles that its pages name too.

    A product per line: `style_code`, `gtin`, `name` and `wholesale_price`, as far as printed.
    """
    items = []
    for path in sorted(folder.glob("*.pdf")):
        answer = _open(path)
        if answer is None:
            continue
        products, pdf = answer
        items.append(
            EvaluationItem(
                item_id=path.stem,
                source=Source(path.name, pdf),
                schema=_SCHEMA,
                products=products,
            )
        )
    return items


def _open(path: Path) -> tuple[tuple[Gold, ...], bytes] | None:
    """Return the answers of one invoice and its PDF without attachments."""
    command = [sys.executable, "-m", "extractor.evaluation.zugferd_xml", str(path)]
    try:
        done = subprocess.run(command, capture_output=True, timeout=_TIMEOUT_S, check=True)
        answer = json.loads(done.stdout)
    except (subprocess.SubprocessError, ValueError):
        return None
    products: tuple[Gold, ...] = tuple(answer["products"])
    return (products, base64.b64decode(answer["pdf"])) if products else None
