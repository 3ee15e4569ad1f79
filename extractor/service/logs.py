"""Logs as one JSON object a line: identifiers and counts, never content of documents."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime

_STANDARD = set(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}
_REMEMBERED = 1_000
_DBOS = {"applicationID", "applicationVersion", "executorID", "operationUUID"}


class JsonFormatter(logging.Formatter):
    """Writes a record with what was given as `extra`."""

    def format(self, record: logging.LogRecord) -> str:
        """Return one line."""
        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        for name, value in vars(record).items():
            if name not in _STANDARD and name not in _DBOS:
                line[name] = value
        if record.exc_info:
            line["trace"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False, default=str)


class Once(logging.Filter):
    """Lets the same words pass once in a while: what waits for a full disk must not fill it."""

    def __init__(self, every_s: float = 30.0) -> None:
        super().__init__()
        self._every_s = every_s
        self._said: dict[tuple[str, str], float] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        """Return whether a record is to be written."""
        if record.levelno < logging.WARNING:
            return True
        words = (record.name, record.getMessage())
        if record.created - self._said.get(words, 0.0) < self._every_s:
            return False
        if len(self._said) >= _REMEMBERED:
            self._said.clear()
        self._said[words] = record.created
        return True


def log_as_json(level: int = logging.INFO) -> None:
    """Send all logs of this process to standard error in this form."""
    handler = logging.StreamHandler()
    handler.setFormatter(JsonFormatter())
    handler.addFilter(Once())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    # DBOS would add a handler of its own, with another form.
    dbos = logging.getLogger("dbos")
    dbos.handlers[:] = [handler]
    dbos.propagate = False
