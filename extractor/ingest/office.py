"""Word documents (.docx): headers, then paragraphs and tables in order, then footers, as one page.

The XML is walked here: python-docx skips text in content controls (the fields of a form) and in
tracked insertions, which is where the corrections are. What was deleted stays out.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

import docx
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from lxml import etree

from extractor.ingest.events import Sink
from extractor.ingest.normalise import clean_cell, clean_text, table_row
from extractor.ingest.problems import ProblemCode, failure
from extractor.ingest.sniff import Kind
from extractor.ingest.spans import REPEATED_CHARACTERS, repeat_over_columns

_P = qn("w:p")
_TABLE = qn("w:tbl")
_ROW = qn("w:tr")
_CELL = qn("w:tc")
_TEXT = qn("w:t")
_BOX = qn("w:txbxContent")
# What is inside is looked at as if it stood alone.
_WRAPPERS = frozenset(
    qn(name) for name in ("w:sdt", "w:sdtContent", "w:ins", "w:moveTo", "w:customXml", "w:smartTag")
)
_LEFT_OUT = frozenset(
    [
        qn("w:del"),
        qn("w:moveFrom"),
        qn("w:instrText"),
        # The old form of a drawing that is there in its new form as well.
        "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
    ]
)
_GLYPHS = {
    qn("w:tab"): "\t",
    qn("w:br"): "\n",
    qn("w:cr"): "\n",
    qn("w:noBreakHyphen"): "-",
}
_MAX_DEPTH = 60
_FAILURES = (
    OpcError,
    zipfile.BadZipFile,
    KeyError,
    ValueError,
    TypeError,
    AttributeError,
    OSError,
    SyntaxError,
)


def parse_docx(name: str, content: bytes, sink: Sink) -> None:
    """Give the text of a .docx document to `sink`, as one page.

    Raises:
        DocumentError: it cannot be opened (`damaged_office`).
    """
    try:
        document = docx.Document(io.BytesIO(content))
        body = list(_lines(document.element.body, 0))
        heads, feet = _running(document)
        properties = document.core_properties
        metadata = {"title": properties.title, "author": properties.author}
    except _FAILURES as err:
        raise failure(ProblemCode.DAMAGED_OFFICE) from err
    sink.begin(name, Kind.DOCX, {key: str(value) for key, value in metadata.items() if value})
    sink.text_page(clean_text("\n".join([*heads, "", *body, "", *feet])))


def _running(document: docx.document.Document) -> tuple[list[str], list[str]]:
    """Return the lines of all headers and footers, each once."""
    heads: list[str] = []
    feet: list[str] = []
    for section in document.sections:
        for lines, parts in (
            (heads, (section.first_page_header, section.header)),
            (feet, (section.footer, section.first_page_footer)),
        ):
            for part in parts:
                if not part.is_linked_to_previous:
                    lines += [
                        li for li in _lines(part._element, 0) if li.strip() and li not in lines
                    ]
    return heads, feet


def _lines(container: etree._Element, depth: int) -> Iterator[str]:
    """Yield the lines of paragraphs and tables, in order."""
    if depth > _MAX_DEPTH:
        return
    for child in container:
        if child.tag == _P:
            yield from _paragraph(child, depth)
        elif child.tag == _TABLE:
            yield ""
            yield from _table(child, depth)
            yield ""
        elif child.tag in _WRAPPERS:
            yield from _lines(child, depth + 1)


def _paragraph(paragraph: etree._Element, depth: int) -> Iterator[str]:
    boxes: list[etree._Element] = []
    text = "".join(_pieces(paragraph, boxes))
    yield from text.split("\n")
    for box in boxes:
        yield from _lines(box, depth + 1)


def _pieces(element: etree._Element, boxes: list[etree._Element]) -> Iterator[str]:
    """Yield the text of a paragraph; text boxes that hang on it are put aside."""
    stack = [element]
    while stack:
        current = stack.pop()
        if current.tag == _TEXT:
            yield current.text or ""
        elif current.tag in _GLYPHS:
            # Not the definition of a tab stop, which bears the same name.
            if current.getparent().tag != qn("w:tabs"):
                yield _GLYPHS[current.tag]
        elif current.tag == _BOX:
            boxes.append(current)
        elif current.tag not in _LEFT_OUT:
            stack += reversed(current)


def _table(table: etree._Element, depth: int) -> Iterator[str]:
    """Yield one line a row. A short cell merged over rows is repeated in each."""
    above: dict[int, str] = {}
    heading: dict[int, str] = {}
    rows: list[dict[int, str]] = []
    for row in _children(table, _ROW):
        cells: dict[int, str] = {}
        spans: list[tuple[int, int]] = []
        column = 0
        for cell in _children(row, _CELL):
            text = clean_cell(" ".join(_lines(cell, depth + 1)))
            merge = cell.find(f"{qn('w:tcPr')}/{qn('w:vMerge')}")
            if merge is not None and merge.get(qn("w:val")) != "restart":
                text = text or above.get(column, "")
            above[column] = text if merge is not None and len(text) <= REPEATED_CHARACTERS else ""
            cells[column] = text
            across = _grid_span(cell)
            spans.append((column, across))
            column += across
        heading = heading or {column: text for column, text in cells.items() if text}
        repeat_over_columns(cells, spans, heading)
        rows.append(cells)
    columns = sorted({column for cells in rows for column in cells})
    for cells in rows:
        yield table_row([cells.get(column, "") for column in columns])


def _children(element: etree._Element, tag: str) -> Iterator[etree._Element]:
    for child in element:
        if child.tag == tag:
            yield child
        elif child.tag in _WRAPPERS:
            yield from _children(child, tag)


def _grid_span(cell: etree._Element) -> int:
    span = cell.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}")
    value = "1" if span is None else str(span.get(qn("w:val")))
    return min(int(value), 100) if value.isascii() and value.isdigit() else 1
