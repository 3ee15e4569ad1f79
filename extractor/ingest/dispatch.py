"""Parses a source and all that came within it. Runs in the sandboxed process."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from extractor.errors import DocumentError
from extractor.ingest.archive import check_archive, unpack, unpack_tar
from extractor.ingest.attachment import Attachment, safe_name
from extractor.ingest.events import Sink
from extractor.ingest.html import html_page
from extractor.ingest.image import read_image
from extractor.ingest.limits import Limits
from extractor.ingest.mail import Mail, parse_mail
from extractor.ingest.office import parse_docx
from extractor.ingest.outlook import parse_msg
from extractor.ingest.pdf import parse_pdf
from extractor.ingest.problems import ProblemCode, failure
from extractor.ingest.sniff import Kind, csv_delimiter, image_type, sniff
from extractor.ingest.spreadsheet import parse_other_spreadsheet, parse_xlsx
from extractor.ingest.text import decode, table_page, text_page, xml_page
from extractor.ingest.tnef import parse_tnef

BODY = "body"
_MAILS = {Kind.MAIL, Kind.MSG}
_ARCHIVES = {Kind.ZIP, Kind.TAR}
_MAX_NAME = 400


@dataclass(frozen=True, slots=True)
class _Node:
    """A file to parse: its part's name, and how deep it lies."""

    name: str
    content: bytes
    declared: str = ""
    depth: int = 0
    kind: Kind | None = None


def parse_source(
    name: str, content: bytes, sink: Sink, limits: Limits, password: str | None = None
) -> None:
    """Tell `sink` all that the source holds: its body, then its attachments, depth first."""
    own_name = safe_name(name) or "document"
    kind = sniff(content, name=own_name)
    parsing = _Parsing(sink, limits, password)
    root = _Node(parsing.unique(BODY if kind in _MAILS else own_name), content, kind=kind)
    sink.start(root.name, image_type(content) or kind if kind is Kind.IMAGE else kind)
    stack = [root]
    opened = 0
    while stack:
        node = stack.pop()
        if opened == limits.max_parts:
            sink.problem(ProblemCode.TOO_MANY_PARTS, part=node.name)
            break
        opened += 1
        inner = parsing.parse(node)
        stack += reversed(parsing.within(node, inner, is_root=node is root))
    sink.end()


def part_content(
    name: str, content: bytes, part: str, limits: Limits, password: str | None = None
) -> tuple[bytes, Kind] | None:
    """Return the bytes of one part and what they are, `None` where the source has no such part.

    What comes before it is parsed on the way, since attachments are named as they are met.
    """
    own_name = safe_name(name) or "document"
    kind = sniff(content, name=own_name)
    parsing = _Parsing(Sink(lambda _: None, limits), limits, password)
    root = _Node(parsing.unique(BODY if kind in _MAILS else own_name), content, kind=kind)
    stack = [root]
    for _ in range(limits.max_parts):
        if not stack:
            break
        node = stack.pop()
        if node.name == part:
            own = node.kind or sniff(node.content, name=node.name, declared=node.declared)
            return node.content, own
        inner = parsing.parse(node)
        stack += reversed(parsing.within(node, inner, is_root=node is root))
    return None


class _Parsing:
    """One source's parse: hands each file to its parser and keeps what goes wrong to that file."""

    def __init__(self, sink: Sink, limits: Limits, password: str | None) -> None:
        self._sink = sink
        self._limits = limits
        self._password = password
        self._names: set[str] = set()

    def unique(self, name: str) -> str:
        """Return `name`, numbered where it is taken."""
        name = name[-_MAX_NAME:]
        stem, dot, extension = name.rpartition(".")
        candidate, number = name, 2
        while candidate in self._names:
            candidate = f"{stem}-{number}.{extension}" if dot else f"{name}-{number}"
            number += 1
        self._names.add(candidate)
        return candidate

    def within(self, node: _Node, inner: Iterable[Attachment], *, is_root: bool) -> list[_Node]:
        """Return the files in a file as nodes, named after the path to them."""
        prefix = "" if is_root else f"{node.name}/"
        return [
            _Node(self.unique(prefix + item.name), item.content, item.declared, node.depth + 1)
            for item in inner
        ]

    def parse(self, node: _Node) -> list[Attachment]:
        """Tell the sink what one file holds; return the files within it."""
        if node.name in self._sink.skip:
            self._sink.skipped(node.name)
            return []
        self._sink.at(node.name)
        try:
            self._check(node)
            kind = node.kind or sniff(node.content, name=node.name, declared=node.declared)
            inner = self._parse(node, kind)
            if self._sink.silent and kind not in _ARCHIVES and not (kind is Kind.TNEF and inner):
                self._sink.problem(ProblemCode.EMPTY_DOCUMENT)
        except DocumentError as err:
            self._sink.problem(ProblemCode(err.code), part=node.name, page_no=err.page_no)
        except MemoryError:
            # Much of it is free again by now; what came before this file is safe in any case.
            self._sink.problem(ProblemCode.PARSE_MEMORY, part=node.name)
        except Exception:  # noqa: BLE001 - one file, not the others
            # A parser met what its authors never thought of. It costs this file, not the others.
            self._sink.problem(ProblemCode.PARSER_CRASHED, part=node.name)
        else:
            return inner
        return []

    def _check(self, node: _Node) -> None:
        if not node.content.strip(b"\0 \t\r\n"):
            raise failure(ProblemCode.EMPTY_DOCUMENT)
        if node.depth > self._limits.max_depth:
            raise failure(ProblemCode.TOO_DEEP)

    def _parse(self, node: _Node, kind: Kind) -> list[Attachment]:
        name, content, sink = node.name, node.content, self._sink
        if kind is Kind.PDF:
            return parse_pdf(name, content, sink, self._limits, self._password)
        if kind in _MAILS:
            parse = parse_mail(content) if kind is Kind.MAIL else parse_msg(content, self._limits)
            return self._mail(node, parse)
        if kind is Kind.TNEF:
            wrapped = parse_tnef(content, self._limits)
            return self._mail(node, Mail(text=wrapped.text, attachments=wrapped.attachments), kind)
        if kind in _ARCHIVES:
            return self._archive(node, kind)
        if kind in {Kind.XLSX, Kind.DOCX, Kind.ODS}:
            check_archive(content, self._limits, ProblemCode.DAMAGED_OFFICE)
        if kind is Kind.XLSX and b"xl/workbook.bin" not in content:
            parse_xlsx(name, content, sink)
        elif kind is Kind.DOCX:
            parse_docx(name, content, sink)
        elif kind in {Kind.XLSX, Kind.XLS, Kind.ODS}:
            parse_other_spreadsheet(name, content, kind, sink)
        else:
            self._plain(node, kind)
        return []

    def _plain(self, node: _Node, kind: Kind) -> None:
        """Parse what has no structure worth a module, or end as a problem."""
        if kind is Kind.IMAGE:
            self._sink.begin(node.name, image_type(node.content) or kind.value)
            read_image(node.content, self._sink)
            return
        if kind is Kind.ENCRYPTED_OFFICE:
            raise failure(ProblemCode.ENCRYPTED_OFFICE)
        if kind is Kind.UNKNOWN:
            raise failure(ProblemCode.UNSUPPORTED_TYPE)
        text, repaired = _text_of(node, kind)
        self._sink.begin(node.name, kind)
        self._sink.text_page(text)
        if repaired:
            self._sink.problem(ProblemCode.REPAIRED_CHARSET, page_no=1)

    def _mail(self, node: _Node, mail: Mail, kind: Kind = Kind.MAIL) -> list[Attachment]:
        self._sink.begin(node.name, kind, mail.metadata)
        if mail.text or kind is not Kind.TNEF:
            self._sink.text_page(mail.text, mail.regions)
        for code, part in mail.problems:
            self._sink.problem(code, part=part)
        return mail.attachments

    def _archive(self, node: _Node, kind: Kind) -> list[Attachment]:
        if node.depth >= self._limits.max_depth:
            raise failure(ProblemCode.TOO_DEEP)
        opened = unpack if kind is Kind.ZIP else unpack_tar
        files = list(opened(node.content, self._limits))
        self._sink.begin(node.name, kind)
        return files


def _text_of(node: _Node, kind: Kind) -> tuple[str, bool]:
    if kind is Kind.HTML:
        return html_page(node.content)
    if kind is Kind.XML:
        return xml_page(node.content), False
    if kind is Kind.CSV:
        decoded = decode(node.content).text
        delimiter = csv_delimiter(decoded[:4_000], hinted=True) or ","
        return table_page(node.content, delimiter)
    return text_page(node.content)
