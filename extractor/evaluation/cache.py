"""Records that were read for an evaluation, kept so that judging again costs nothing.

A record is kept for the bytes of its document, the schema, the weights of the model, the settings
and the sources of everything that reads: a change of any of them and the document is read again. A
change in how records are judged is none of these.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pydantic import ValidationError

from extractor.core.record import Record
from extractor.evaluation.items import EvaluationItem

_ROOT = Path(__file__).resolve().parents[2]
# What a record depends on. `core` holds the form of the record itself.
_READING = (
    "extractor/core",
    "extractor/ingest",
    "extractor/prompting",
    "extractor/generation",
    "extractor/grounding",
    "extractor/pipeline",
    "extractor/wiring.py",
    "schemas",
)
_DIGITS = 12
# What a busy machine does to a document: it may well be read the next time.
_PASSING = frozenset({"parse_timeout", "parser_crashed"})


@dataclass(frozen=True, slots=True)
class KeptRecord:
    """A record, and the seconds that reading it took."""

    record: Record
    seconds: float


class RecordCache:
    """Records of one set under one model and one way of reading.

    Args:
        folder: Where the files are; `None` keeps nothing.
        model: Id of the model.
        set_name: The set; one file each, whatever part of it is read.
        settings: What else decides how documents are read, as text.
    """

    def __init__(self, folder: Path | None, model: str, set_name: str, settings: str) -> None:
        self._way = f"{code_version()} {settings}"
        self._kept: dict[str, KeptRecord] = {}
        self._path: Path | None = None
        if folder is not None:
            # Parts of a set share documents.
            base = set_name.partition(":")[0]
            self._path = folder / _file_name(model) / f"{_file_name(base)}.jsonl"
            self._kept = _load(self._path)

    def get(self, item: EvaluationItem, schema: str) -> KeptRecord | None:
        """Return what is kept of a document that is read under `schema`."""
        return self._kept.get(self._key(item, schema))

    def put(self, item: EvaluationItem, schema: str, kept: KeptRecord) -> None:
        """Keep a record; what is written survives an interrupted run.

        Documents that failed for want of time or memory are read again.
        """
        if any(problem.code in _PASSING for problem in kept.record.problems):
            return
        key = self._key(item, schema)
        self._kept[key] = kept
        if self._path is not None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            line = {
                "key": key,
                "seconds": kept.seconds,
                "record": json.loads(kept.record.to_json()),
            }
            with self._path.open("a", encoding="utf-8") as out:
                out.write(json.dumps(line, ensure_ascii=False) + "\n")

    def _key(self, item: EvaluationItem, schema: str) -> str:
        digest = hashlib.sha256(item.source.content)
        way = f"\0{item.source.name}\0{schema}\0{item.profile}\0{self._way}"
        digest.update(way.encode())
        return digest.hexdigest()


@cache
def code_version() -> str:
    """Return a hash of the sources that decide what a record holds."""
    digest = hashlib.sha256()
    for name in _READING:
        path = _ROOT / name
        for file in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
            digest.update(f"{file.relative_to(_ROOT)}\0".encode())
            digest.update(file.read_bytes())
    return digest.hexdigest()[:_DIGITS]


def _load(path: Path) -> dict[str, KeptRecord]:
    kept: dict[str, KeptRecord] = {}
    if path.is_file():
        for line in path.read_text(encoding="utf-8").splitlines():
            try:
                row = json.loads(line)
                record = Record.model_validate(row["record"])
                kept[row["key"]] = KeptRecord(record, float(row["seconds"]))
            except (ValueError, KeyError, TypeError, ValidationError):
                continue  # cut off by a stopped run, or of an older form: read again
    return kept


def _file_name(text: str) -> str:
    return re.sub(r"[^\w.+-]+", "_", text).strip("_") or "set"
