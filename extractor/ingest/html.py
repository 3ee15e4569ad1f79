"""HTML as the text a person sees: blocks as lines, data tables as rows with ` | ` between cells.

Own rendering, since the libraries for it draw tables on a canvas: a cell of three lines is then
torn apart by its neighbours', and the layout tables that mails are made of become wide grids of
blanks. Here a row of a data table is one line, and a table that only arranges the page vanishes.

Nothing that is hidden is given (a mail's invisible preview line, white-on-nothing tracking text),
and nothing is ever fetched.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lxml import etree, html

from extractor.ingest.html_hidden import Hidden
from extractor.ingest.html_tables import rows_of, table_lines
from extractor.ingest.normalise import clean_text
from extractor.ingest.text import decode

# fmt: off
_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1",
    "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main",
    "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th",
    "thead", "tr", "ul",
})
# fmt: on
_SPACED = frozenset(
    {"p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "dl", "blockquote", "pre"}
)
_PREFORMATTED = frozenset({"pre", "xmp", "listing", "plaintext", "textarea"})
_QUOTE_CLASSES = ("gmail_quote", "yahoo_quoted", "moz-cite", "protonmail_quote", "zmail_extra")
_MAX_DEPTH = 150


def html_page(content: bytes, declared: str | None = None) -> tuple[str, bool]:
    """Return the page text of an HTML file, and whether its character set was repaired."""
    decoded = decode(content, declared or _declared(content))
    return html_text(decoded.text), decoded.repaired


def html_text(markup: str) -> str:
    """Return the visible text of HTML, as pages hold it."""
    # Parsed as UTF-8 bytes: lxml refuses text that declares a character set of its own.
    encoded = markup.encode("utf-8", "replace").replace(b"\0", b"")
    parser = html.HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=True, remove_comments=True, remove_pis=True
    )
    try:
        root = html.document_fromstring(encoded, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return _without_tags(markup)
    if any("depth" in error.message for error in parser.error_log):
        # The parser leaves out what is nested beyond its bounds.
        return _without_tags(markup)
    renderer = _Renderer(Hidden(root))
    return clean_text("\n".join(renderer.lines(root)))


def _without_tags(markup: str) -> str:
    return clean_text(re.sub(r"<[^<>]*>", "\n", markup))


def _declared(content: bytes) -> str | None:
    found = re.search(
        rb"<meta[^>]{1,200}?charset\s*=\s*[\"']?([\w.:-]{1,40})", content[:4096], re.I
    )
    return found.group(1).decode("ascii") if found else None


@dataclass
class _Lines:
    """Lines that grow at their end."""

    done: list[str] = field(default_factory=list)
    current: str = ""

    def put(self, text: str) -> None:
        self.current += text

    def inline(self, text: str) -> None:
        # White space of the source means one blank; that of `&nbsp;` stays.
        folded = re.sub(r"[ \t\r\n\f]+", " ", text)
        self.current += folded.lstrip(" ") if self.current[-1:] in {"", " "} else folded

    def end_line(self, *, forced: bool = False) -> None:
        if forced or self.current.strip():
            self.done.append(self.current)
        self.current = ""

    def space(self) -> None:
        self.end_line()
        if self.done and self.done[-1]:
            self.done.append("")


class _Renderer:
    def __init__(self, hidden: Hidden) -> None:
        self._hidden = hidden
        self._depth = 0

    def lines(self, element: html.HtmlElement) -> list[str]:
        """Return the lines of an element's content."""
        out = _Lines()
        self._content(element, out)
        out.end_line()
        while out.done and not out.done[-1].strip():
            out.done.pop()
        return out.done

    def _content(self, element: html.HtmlElement, out: _Lines, *, pre: bool = False) -> None:
        if self._depth > _MAX_DEPTH:
            out.inline(" ".join(element.itertext()))
            return
        self._depth += 1
        write = out.put if pre else out.inline
        if element.text:
            _write(write, out, element.text, pre=pre)
        for child in element:
            if isinstance(child.tag, str) and not self._hidden.hides(child):
                self._element(child, out, pre=pre)
            if child.tail:
                _write(write, out, child.tail, pre=pre)
        self._depth -= 1

    def _element(self, element: html.HtmlElement, out: _Lines, *, pre: bool) -> None:
        tag = str(element.tag)
        if tag == "br":
            out.end_line(forced=True)
        elif tag == "table":
            out.space()
            out.done += self._table(element)
            out.space()
        elif _is_quote(element):
            out.space()
            out.done += [f"> {line}".rstrip() for line in self.lines(element)]
            out.space()
        elif tag in _BLOCKS:
            self._block(element, out, pre=pre or tag in _PREFORMATTED)
        elif tag == "input":
            out.inline(f" {element.get('value', '')} " if element.get("type") != "hidden" else "")
        else:
            self._content(element, out, pre=pre or tag in _PREFORMATTED)

    def _block(self, element: html.HtmlElement, out: _Lines, *, pre: bool) -> None:
        spaced = element.tag in _SPACED
        end = out.space if spaced else out.end_line
        end()
        if element.tag == "li":
            out.put("- ")
        self._content(element, out, pre=pre)
        if element.tag == "li" and out.current.strip() == "-":
            out.current = ""
        end()

    def _table(self, table: html.HtmlElement) -> list[str]:
        """Return a table as rows where it holds data, as blocks where it arranges the page."""
        rows = [
            [
                (cell, self.lines(cell))
                for cell in row
                if cell.tag in {"td", "th"} and not self._hidden.hides(cell)
            ]
            for row in rows_of(table)
            if not self._hidden.hides(row)
        ]
        out = []
        caption = table.find("caption")
        if caption is not None and not self._hidden.hides(caption):
            out += self.lines(caption)
        return out + table_lines(rows)


def _write(write: object, out: _Lines, text: str, *, pre: bool) -> None:
    if not pre:
        out.inline(text)
        return
    first, *others = re.sub("\r\n?", "\n", text).split("\n")
    out.put(first)
    for line in others:
        out.end_line(forced=True)
        out.put(line)


def _is_quote(element: html.HtmlElement) -> bool:
    if element.tag != "blockquote":
        return False
    names = element.get("class") or ""
    return element.get("type") == "cite" or any(name in names for name in _QUOTE_CLASSES)
