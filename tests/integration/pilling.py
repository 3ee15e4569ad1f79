"""Knitwear documents of several suppliers, some of which state a pilling grade, with answers."""

from __future__ import annotations

import json
import random
from pathlib import Path

from training_data.generator.generate import generate

SUPPLIERS = ("alder", "birch", "cedar", "dogwood", "elm", "fir", "gorse", "hazel", "ivy", "juniper")
_WAYS = (
    "Pilling: {}",
    "Pilling grade: {}",
    "Pilling test (ISO 12945-2): {}",
    "Pilling  {}",
    "Resistance to pilling: grade {}",
)
_GRADES = ("3", "3-4", "4", "4-5", "5", "2-3")
_FIRST_SEED = 1 << 59


def write_pilling_documents(folder: Path, count: int) -> dict[Path, str]:
    """Write documents, one in four without the attribute; return the answers beside them."""
    rng = random.Random(11)
    answered: dict[Path, str] = {}
    seed, written = _FIRST_SEED, 0
    while written < count:
        document = generate(seed)
        seed += 1
        short = 80 < len(document.text) < 1_800 and "@" not in document.text
        if document.schema_id != "knitwear@1" or len(document.focus) > 1 or not short:
            continue
        supplier = SUPPLIERS[written % len(SUPPLIERS)]
        place = folder / supplier
        place.mkdir(parents=True, exist_ok=True)
        text, attributes = document.text, {}
        if written % 4 != 3:
            way, grade = _WAYS[SUPPLIERS.index(supplier) % len(_WAYS)], rng.choice(_GRADES)
            line = way.format(grade)
            lines = text.split("\n")
            lines.insert(rng.randint(1, len(lines)), line)
            text = "\n".join(lines)
            attributes = {"pilling": {"value": grade, "reading": grade, "near": line}}
        name = f"{supplier}-{written:02d}.txt"
        (place / name).write_text(text, "utf-8")
        answers = {
            "schema": "knitwear@2",
            "supplier": supplier,
            "judged": ["pilling"],
            "products": [{"attributes": attributes}],
        }
        answered[place / f"{name}.answers.json"] = json.dumps(answers)
        written += 1
    return answered
