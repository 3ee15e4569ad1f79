"""What the parsing process tells while it works, and how the parent puts a document together.

The child writes one JSON line for each event, as soon as it knows it. So whatever kills the child,
the pages read until then are there, and the parent knows on which part and page it happened. JSON
rather than pickle: what comes back from a process that read foreign bytes is data, never code.
"""

from __future__ import annotations

import base64
import contextlib
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from extractor.core.document import Page, Part, Problem, Region, RegionKind, Word
from extractor.core.geometry import BBox, CharSpan
from extractor.ingest.limits import Limits
from extractor.ingest.problems import ProblemCode, message


class Sink:
    """Where parsers put what they read; keeps the caps on pages and characters.

    Args:
        write: Takes one encoded event.
        limits: The caps.
        skip: Parts that killed an earlier try and must not be opened again.

    Attributes:
        limits: The caps.
        scans: Scanned pages that were looked at so far.
        silent: Whether the open part has given neither text nor a problem so far.
    """

    def __init__(
        self, write: Callable[[bytes], None], limits: Limits, skip: frozenset[str] = frozenset()
    ) -> None:
        self._write = write
        self.limits = limits
        self.scans = 0
        self._pages = 0
        self._page_no = 0
        self._over = False
        self.silent = True
        self.skip = skip

    def start(self, root: str, media_type: str) -> None:
        """Say what the source is, and the name of its own part."""
        self._send({"e": "start", "root": root, "type": media_type})

    def at(self, part: str, page_no: int | None = None) -> None:
        """Say what is being worked on, for the case that it never ends."""
        self._send({"e": "at", "part": part, "page": page_no})

    def skipped(self, part: str) -> None:
        """Say that `part` was left out since it killed an earlier try."""
        self._send({"e": "skipped", "part": part})

    def begin(self, name: str, media_type: str, metadata: dict[str, str] | None = None) -> None:
        """Open a part; the pages that follow are its pages."""
        self._page_no = 0
        self._over = False
        self.silent = True
        self._send({"e": "part", "name": name, "type": media_type, "meta": metadata or {}})

    def next_page_no(self) -> int | None:
        """Return the number of the next page of this part, `None` where no more may be read.

        The first refusal of a part is told as a problem.
        """
        if self._pages >= self.limits.max_pages:
            if not self._over:
                self.problem(ProblemCode.TOO_MANY_PAGES)
            self._over = True
            return None
        return self._page_no + 1

    def page(self, page: Page) -> None:
        """Take one page; a text that is too long is cut."""
        if len(page.text) > self.limits.max_page_characters:
            page = _cut(page, self.limits.max_page_characters)
            self.problem(ProblemCode.PAGE_TOO_LONG, page_no=page.page_no)
        self._pages += 1
        self._page_no = page.page_no
        self.silent = self.silent and not page.text
        self._send(
            {
                "e": "page",
                "no": page.page_no,
                "text": page.text,
                "words": [[*w.span, *(round(v, 2) for v in w.bbox)] for w in page.words],
                "regions": [[r.kind.value, *r.span] for r in page.regions],
                "size": [round(page.width, 2), round(page.height, 2)],
            }
        )

    def text_page(self, text: str, regions: tuple[Region, ...] = ()) -> None:
        """Take a page without layout, where one more may be read."""
        page_no = self.next_page_no()
        if page_no is not None:
            self.page(Page(page_no, text, regions=regions))

    def problem(
        self, code: ProblemCode, *, part: str | None = None, page_no: int | None = None
    ) -> None:
        """Tell a problem, of the open part where no other is named."""
        self.silent = False
        self._send({"e": "problem", "code": code.value, "part": part, "page": page_no})

    def picture(self, png: bytes) -> None:
        """Give the picture of a page; the only event of a `render`."""
        self._send({"e": "picture", "png": base64.b64encode(png).decode()})

    def end(self) -> None:
        """Say that all was read."""
        self._send({"e": "end"})

    def _send(self, event: dict[str, object]) -> None:
        self._write(json.dumps(event, ensure_ascii=False, separators=(",", ":")).encode() + b"\n")


@dataclass
class Assembly:
    """What one try of the child gave.

    Attributes:
        media_type: Of the source; `None` where the child did not get to tell.
        root: Part of the source itself.
        complete: Whether the child got to its end.
        working_on: Part (and page) it was at last.
    """

    media_type: str | None = None
    root: str | None = None
    complete: bool = False
    parts: dict[str, Part] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    working_on: tuple[str, int | None] | None = None


class BadEventError(ValueError):
    """The child wrote something that is no event: it is broken, or no longer ours."""


def assemble(lines: Iterable[bytes], earlier: Assembly | None = None) -> Assembly:
    """Build parts and problems from the child's lines.

    Args:
        lines: Whole lines, in order.
        earlier: The try before, whose partial parts stand in for parts skipped in this one.

    Raises:
        BadEventError: a line is no event.
    """
    assembly = Assembly()
    building = _Building(assembly, earlier)
    for line in lines:
        try:
            building.take(json.loads(line))
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as err:
            raise BadEventError(str(err)) from err
    building.close()
    return assembly


def picture_in(lines: Iterable[bytes]) -> bytes | None:
    """Return the picture that the child gave, if it gave one."""
    for line in lines:
        with contextlib.suppress(ValueError, KeyError, TypeError, AttributeError):
            event = json.loads(line)
            if event["e"] == "picture":
                return base64.b64decode(event["png"])
    return None


class _Building:
    def __init__(self, assembly: Assembly, earlier: Assembly | None) -> None:
        self._assembly = assembly
        self._earlier = earlier
        self._open: Part | None = None
        self._pages: list[Page] = []

    def take(self, event: dict[str, object]) -> None:
        kind = event["e"]
        if kind == "page":
            self._pages.append(_page(event))
        elif kind == "at":
            page_no = event["page"]
            self._assembly.working_on = (
                str(event["part"]),
                None if page_no is None else _int(page_no),
            )
        elif kind == "part":
            self.close()
            meta = event["meta"]
            if not isinstance(meta, dict):
                raise TypeError("metadata")
            metadata = {str(key): str(value) for key, value in meta.items()}
            self._open = Part(str(event["name"]), str(event["type"]), (), metadata)
        elif kind == "problem":
            self._problem(event)
        elif kind == "skipped":
            self.close()
            self._take_over(str(event["part"]))
        elif kind == "start":
            self._assembly.media_type = str(event["type"])
            self._assembly.root = str(event["root"])
        elif kind == "end":
            self._assembly.complete = True
        else:
            raise ValueError(f"unknown event {kind!r}")

    def close(self) -> None:
        if self._open is not None:
            part = self._open
            self._assembly.parts[part.name] = Part(
                part.name, part.media_type, tuple(self._pages), part.metadata
            )
        self._open = None
        self._pages = []

    def _problem(self, event: dict[str, object]) -> None:
        code = ProblemCode(str(event["code"]))
        name = event["part"] or (self._open.name if self._open else None)
        page_no = event["page"]
        self._assembly.problems.append(
            Problem(
                code.value,
                message(code),
                part=None if name is None else str(name),
                page_no=None if page_no is None else _int(page_no),
            )
        )

    def _take_over(self, name: str) -> None:
        if self._earlier is None:
            return
        for part in self._earlier.parts.values():
            if part.name == name:
                self._assembly.parts[name] = part
        self._assembly.problems += [p for p in self._earlier.problems if p.part == name]


def _page(event: dict[str, object]) -> Page:
    text = event["text"]
    size = event["size"]
    words = event["words"]
    regions = event["regions"]
    if not (isinstance(text, str) and isinstance(size, list)):
        raise TypeError("page")
    if not (isinstance(words, list) and isinstance(regions, list)):
        raise TypeError("page")
    return Page(
        _int(event["no"]),
        text,
        tuple(Word(_span(text, w[0], w[1]), BBox(*map(float, w[2:6]))) for w in words),
        tuple(Region(RegionKind(r[0]), _span(text, r[1], r[2])) for r in regions),
        float(size[0]),
        float(size[1]),
    )


def _span(text: str, start: object, end: object) -> CharSpan:
    span = CharSpan(_int(start), _int(end))
    if not 0 <= span.start <= span.end <= len(text):
        raise ValueError("span outside of the text")
    return span


def _int(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError("number")
    return value


def _cut(page: Page, length: int) -> Page:
    """Return the page with the first `length` characters of its text."""
    return Page(
        page.page_no,
        page.text[:length],
        tuple(w for w in page.words if w.span.end <= length),
        tuple(
            Region(r.kind, CharSpan(r.span.start, min(r.span.end, length)))
            for r in page.regions
            if r.span.start < length
        ),
        page.width,
        page.height,
    )
