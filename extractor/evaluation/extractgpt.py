"""Product titles with attributes that the reader has never seen: OA-Mine and AE-110K.

Each category of products has attributes of its own ("Net content", "Lure type"). They become a
schema of plain texts, which the reader knows by name alone. As in the published evaluation an
attribute is judged on a title where its annotators looked for it, `n/a` means that the title does
not say it, and where several values are right any of them will do.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

from pydantic import JsonValue

from extractor.core.document import Source
from extractor.evaluation.items import ANY_OF, EvaluationItem

_FILE = "train.jsonl"
_SILENT = "n/a"


def read_titles(folder: Path) -> list[EvaluationItem]:
    """Return an item per title of `train.jsonl` in `folder`."""
    lines = (folder / _FILE).read_text(encoding="utf-8").splitlines()
    titles = [json.loads(line) for line in lines if line.strip()]
    attributes: dict[str, dict[str, None]] = {}
    for title in titles:
        attributes.setdefault(title["category"], {}).update(dict.fromkeys(title["target_scores"]))
    schemas = {category: _schema(category, list(names)) for category, names in attributes.items()}
    return [
        EvaluationItem(
            item_id=f"{folder.name}-{number:04}",
            source=Source(f"{folder.name}-{number:04}.txt", title["input"].encode()),
            schema=schemas[title["category"]],
            products=({_code(n): _gold(list(v)) for n, v in title["target_scores"].items()},),
            readings={
                _code(name): tuple(values)
                for name, values in title["target_scores"].items()
                if len(values) == 1 and _SILENT not in values
            },
        )
        for number, title in enumerate(titles)
    ]


def _gold(values: list[str]) -> JsonValue:
    # The first value decides whether the title says anything, as in the published evaluation.
    if values[0] == _SILENT:
        return None
    if len(values) == 1:
        return values[0]
    return {ANY_OF: [value for value in values if value != _SILENT]}


def _schema(category: str, names: list[str]) -> str:
    """Return the JSON Schema of one category."""
    properties = {
        _code(name): {
            "type": "string",
            "title": name,
            "description": f"{name.lower()} of the product",
        }
        for name in names
    }
    return json.dumps(
        {
            "title": category,
            "description": f"{category.lower()} offered in a shop",
            "type": "object",
            "properties": properties,
        }
    )


def _code(name: str) -> str:
    """Return the attribute code of a name: `Net Content (g)` is `net_content_g`."""
    code = re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_")
    return code if code[:1].isalpha() else f"a_{code}"
