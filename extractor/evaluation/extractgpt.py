"""Product titles with attributes that the reader has never seen: OA-Mine and AE-110K.

Each category of products has attributes of its own ("Net content", "Lure type"). They become a
schema of plain texts, which the reader knows by name alone. As in the published evaluation an
attribute is judged on a title where its annotators looked for it, `n/a` means that the title does
not say it, and where several values are right any of them will do.

Only the published train split is here, so the comparison holds out parts of it: a quarter of the
titles is never tuned on, and of the attributes of each category a fifth may be kept out of tuning
as well. Which ones is decided by a hash of the text, so that a title that is listed twice stays on
one side.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from pathlib import Path

from pydantic import JsonValue

from extractor.core.document import Source
from extractor.core.record import Record
from extractor.evaluation.items import ANY_OF, EvaluationItem
from extractor.evaluation.pairs import SILENT, PairCounts, count_pairs

_FILE = "train.jsonl"
# One title in four is held out, and one attribute in five.
_TITLE_PARTS = 4
_ATTRIBUTE_PARTS = 5


class TitlePart(StrEnum):
    """Which titles, and which of their attributes."""

    ALL = ""
    TUNE = "tune"  # the titles to tune on, all attributes
    TUNE_SEEN = "tune-seen"  # the same titles, without the attributes that are held out
    HELD_OUT = "held-out"  # the other titles, all attributes
    SEEN = "seen"  # the other titles, judged on the attributes of `TUNE_SEEN`
    UNSEEN = "unseen"  # the other titles, judged on the attributes that are held out


_TUNED_ON = frozenset({TitlePart.TUNE, TitlePart.TUNE_SEEN})


def read_titles(folder: Path, part: TitlePart = TitlePart.ALL) -> list[EvaluationItem]:
    """Return an item per title of `train.jsonl` in `folder` that belongs to `part`."""
    lines = (folder / _FILE).read_text(encoding="utf-8").splitlines()
    titles = [json.loads(line) for line in lines if line.strip()]
    attributes: dict[str, dict[str, None]] = {}
    for title in titles:
        attributes.setdefault(title["category"], {}).update(dict.fromkeys(title["target_scores"]))
    schemas = {
        category: _schema(category, [n for n in names if _is_asked(category, n, part)])
        for category, names in attributes.items()
    }
    items = []
    for number, title in enumerate(titles):
        category = title["category"]
        targets = {
            name: list(values)
            for name, values in title["target_scores"].items()
            if _is_judged(category, name, part)
        }
        if targets and _is_of(title["input"], part):
            item_id = f"{folder.name}-{number:04}"
            items.append(_item(item_id, title["input"], category, schemas[category], targets))
    return items


def pair_counts(pairs: Iterable[tuple[EvaluationItem, Record]]) -> PairCounts:
    """Return the counts of the published metric over titles and what was read of them."""
    return count_pairs(
        (_targets(gold), _given(record, name))
        for item, record in pairs
        for name, gold in item.products[0].items()
    )


def _item(
    item_id: str, title: str, category: str, schema: str, targets: Mapping[str, list[str]]
) -> EvaluationItem:
    return EvaluationItem(
        item_id=item_id,
        source=Source(f"{item_id}.txt", title.encode()),
        schema=schema,
        products=({_code(name): _gold(values) for name, values in targets.items()},),
        readings=(
            {
                _code(name): tuple(values)
                for name, values in targets.items()
                if len(values) == 1 and SILENT not in values
            },
        ),
        tags={"category": (category,)},
    )


def _gold(values: list[str]) -> JsonValue:
    # The first value decides whether the title says anything, as in the published evaluation.
    if values[0] == SILENT:
        return None
    if len(values) == 1:
        return values[0]
    return {ANY_OF: [value for value in values if value != SILENT]}


def _targets(gold: JsonValue) -> list[str]:
    """Return the annotators' values again."""
    if isinstance(gold, dict) and isinstance(options := gold.get(ANY_OF), list):
        return [str(option) for option in options]
    return [SILENT if gold is None else str(gold)]


def _given(record: Record, name: str) -> str | None:
    value = record.products[0].values.get(name) if record.products else None
    return None if value is None else str(value)


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


def _is_of(title: str, part: TitlePart) -> bool:
    is_held_out = _bucket(title, _TITLE_PARTS) == 0
    return part is TitlePart.ALL or is_held_out == (part not in _TUNED_ON)


def _is_asked(category: str, name: str, part: TitlePart) -> bool:
    """Return whether the reader is asked for an attribute; judged are those asked for or fewer."""
    return part is not TitlePart.TUNE_SEEN or not _is_unseen(category, name)


def _is_judged(category: str, name: str, part: TitlePart) -> bool:
    if part in (TitlePart.SEEN, TitlePart.TUNE_SEEN):
        return not _is_unseen(category, name)
    return part is not TitlePart.UNSEEN or _is_unseen(category, name)


def _is_unseen(category: str, name: str) -> bool:
    return _bucket(f"{category}\0{name}", _ATTRIBUTE_PARTS) == 0


def _bucket(text: str, count: int) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big") % count
