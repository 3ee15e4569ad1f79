"""Pictures of pages: made in the limited process at the first look, kept beside the document."""

from __future__ import annotations

import base64
import hashlib
import json
import threading
from functools import cached_property

from extractor.core.document import Page, Part
from extractor.ingest.limits import Limits
from extractor.ingest.sandbox import Sandbox
from extractor.ingest.wire import Job
from extractor.storage.documents import DocumentStore

_PICTURED = ("application/pdf", "pdf", "image")


def has_picture(part: Part, page: Page) -> bool:
    """Return whether a page has a picture; mails, sheets and texts are shown as text."""
    return page.width > 0 or part.media_type.startswith(_PICTURED)


class PagePictures:
    """Gives pictures of pages. Thread-safe.

    Args:
        documents: Where bytes and pictures are kept.
        limits: What making one may cost.
    """

    def __init__(self, documents: DocumentStore, limits: Limits) -> None:
        self._documents = documents
        self._limits = limits
        self._making = threading.Lock()

    def get(self, doc_id: str, part: str, page_no: int) -> bytes | None:
        """Return a page as PNG, `None` where there is no picture of it.

        Raises:
            NotFoundError: there is no such document.
        """
        name = _name(part, page_no)
        kept = self._documents.files.derived(doc_id, name)
        if kept is not None:
            return kept
        # Two looks at one page make one picture.
        with self._making:
            kept = self._documents.files.derived(doc_id, name)
            if kept is not None:
                return kept
            made = self._made(doc_id, part, page_no)
            if made is not None:
                self._documents.files.put_derived(doc_id, name, made)
            return made

    @cached_property
    def _sandbox(self) -> Sandbox:
        return Sandbox(1)

    def _made(self, doc_id: str, part: str, page_no: int) -> bytes | None:
        document = self._documents.get(doc_id)
        content = self._documents.content(doc_id)
        job = Job(document.name, self._limits, task="render", part=part, page_no=page_no)
        for line in self._sandbox.run(job, content).lines:
            event = json.loads(line)
            if event.get("e") == "picture":
                return base64.b64decode(event["png"])
        return None


def _name(part: str, page_no: int) -> str:
    """Name a picture after a hash of its part: no name of a document becomes a path."""
    digest = hashlib.sha256(part.encode()).hexdigest()[:16]
    return f"page-{digest}-{page_no}.png"
