"""One thread that reads, for all jobs of a worker: a model is no thing to be shared by threads.

What waits when it is free is read together, because the reader is fastest with many questions.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections import defaultdict
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Protocol

from extractor.core.document import Document
from extractor.core.record import Record

log = logging.getLogger(__name__)


class DocumentReader(Protocol):
    """Reads parsed documents under a schema: `SchemaReaders`, or a fake of it."""

    def parse(self, name: str, content: bytes) -> Document:
        """Return the text of a document; what is wrong with it is in it."""
        ...

    def read(self, documents: Sequence[Document], schema: str) -> list[Record]:
        """Return one record per document, in order.

        Raises:
            ConfigError: the model is missing or cannot be used.
            SchemaError: there is no such schema.
        """
        ...


@dataclass(frozen=True, slots=True)
class _Request:
    document: Document
    schema: str
    begins: Callable[[], None]
    result: Future[Record] = field(default_factory=Future)


class ReadingThread:
    """Takes documents from any thread and reads them in one.

    Args:
        reader: The model.
        at_once: Documents that are read together at most.
    """

    def __init__(self, reader: DocumentReader, at_once: int) -> None:
        self._reader = reader
        self._at_once = at_once
        self._waiting: queue.SimpleQueue[_Request | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="reading", daemon=True)
        self._thread.start()

    def read(self, document: Document, schema: str, begins: Callable[[], None]) -> Record:
        """Return the record of a document, after its turn.

        Args:
            document: Parsed.
            schema: An id, or `auto`.
            begins: Called when its turn has come; what it raises is raised here.

        Raises:
            SchemaError: there is no such schema.
        """
        request = _Request(document, schema, begins)
        self._waiting.put(request)
        return request.result.result()

    def stop(self) -> None:
        """End the thread after what it is reading."""
        self._waiting.put(None)

    def _run(self) -> None:
        while (first := self._waiting.get()) is not None:
            batch, ends = self._drain(first)
            batch = [request for request in batch if _has_begun(request)]
            by_schema: dict[str, list[_Request]] = defaultdict(list)
            for request in batch:
                by_schema[request.schema].append(request)
            for schema, requests in by_schema.items():
                self._answer(requests, schema)
            if ends:
                return

    def _drain(self, first: _Request) -> tuple[list[_Request], bool]:
        batch = [first]
        while len(batch) < self._at_once:
            try:
                following = self._waiting.get_nowait()
            except queue.Empty:
                break
            if following is None:
                return batch, True
            batch.append(following)
        return batch, False

    def _answer(self, requests: Sequence[_Request], schema: str) -> None:
        try:
            records = self._reader.read([request.document for request in requests], schema)
        except Exception as err:
            if len(requests) == 1:
                # Whoever waits for it decides what it means; the words stay out of the log.
                log.exception("reading failed", extra={"doc_id": requests[0].document.doc_id})
                requests[0].result.set_exception(err)
                return
            log.warning("reading failed, again one by one", extra={"documents": len(requests)})
            for request in requests:
                self._answer([request], schema)
            return
        for request, record in zip(requests, records, strict=True):
            request.result.set_result(record)


def _has_begun(request: _Request) -> bool:
    try:
        request.begins()
    except Exception as err:
        log.exception("not begun", extra={"doc_id": request.document.doc_id})
        request.result.set_exception(err)
        return False
    return True
