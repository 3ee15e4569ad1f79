"""Asks a vision model about pages that OCR could not read, where one is plugged in."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Protocol

from extractor.core.document import Document, Page, Problem, Source
from extractor.errors import GenerationError
from extractor.generation.sight import VisionReader
from extractor.ingest.normalise import clean_text

log = logging.getLogger(__name__)

READ_BY_VISION = "read_by_vision_model"
_UNREAD = frozenset(
    {"no_text_layer", "unreadable_text_layer", "uncertain_scan", "no_text_found", "too_many_scans"}
)
# A mail may bring hundreds of pictures; each takes a vision model seconds.
_MOST_PAGES = 20


class PicturingParser(Protocol):
    """Turns bytes into text, and pages into pictures: `extractor.ingest.router.Ingestor`."""

    def parse(self, source: Source, *, password: str | None = None) -> Document:
        """Return the document."""
        ...

    def picture(
        self, source: Source, part: str, page_no: int, *, password: str | None = None
    ) -> bytes | None:
        """Return a page as PNG."""
        ...


class SightedParser:
    """A parser that shows unread pages to a vision model.

    Args:
        parser: Turns bytes into text and pictures.
        load_vision: Gives the model; called at the first page that it is shown.
    """

    def __init__(self, parser: PicturingParser, load_vision: Callable[[], VisionReader]) -> None:
        self._parser = parser
        self._load_vision = load_vision

    def parse(self, source: Source, *, password: str | None = None) -> Document:
        """Return the document, unread pages as the vision model reads them.

        Raises:
            ConfigError: the model is missing or cannot be used.
        """
        document = self._parser.parse(source, password=password)
        unread = [problem for problem in document.problems if problem.code in _UNREAD]
        problems = list(document.problems)
        for problem in unread[:_MOST_PAGES]:
            text = self._look(source, problem, password)
            if text:
                document = _with_text(document, problem, text)
                problems[problems.index(problem)] = self._marked(problem)
        return replace(document, problems=tuple(problems))

    @cached_property
    def _vision(self) -> VisionReader:
        return self._load_vision()

    def _look(self, source: Source, problem: Problem, password: str | None) -> str:
        if problem.part is None or problem.page_no is None:
            return ""
        png = self._parser.picture(source, problem.part, problem.page_no, password=password)
        if png is None:
            return ""
        try:
            return clean_text(self._vision.transcribe(png))
        except GenerationError as err:
            log.warning("vision failed", extra={"code": err.code})
            return ""

    def _marked(self, problem: Problem) -> Problem:
        message = (
            f"This page was read by the vision model {self._vision.name}, which may err and cannot "
            "be held to the picture. Compare its values with the picture."
        )
        return replace(problem, code=READ_BY_VISION, message=message)


def _with_text(document: Document, problem: Problem, text: str) -> Document:
    parts = tuple(
        replace(part, pages=_pages(part.pages, problem.page_no, text))
        if part.name == problem.part
        else part
        for part in document.parts
    )
    return replace(document, parts=parts)


def _pages(pages: Sequence[Page], page_no: int | None, text: str) -> tuple[Page, ...]:
    """Return the pages with one of them as it was transcribed: without boxes."""
    return tuple(
        Page(page.page_no, text, width=page.width, height=page.height)
        if page.page_no == page_no
        else page
        for page in pages
    )
