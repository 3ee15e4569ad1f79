"""Plain text and tables in text: finds the character set, then the lines and the cells."""

from __future__ import annotations

import codecs
import csv
import re
from dataclasses import dataclass

from charset_normalizer import from_bytes
from lxml import etree

from extractor.ingest.normalise import clean_cell, clean_line, clean_text, table_row

# Many a program writes the larger set and names the smaller one.
_LARGER_SETS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "tis-620": "cp874",
}
# What suppliers' programs write when they do not write UTF-8.
_LIKELY_SETS = [
    "cp1252", "cp1250", "cp1254", "cp1251", "cp1253", "iso8859_2", "mac_roman", "cp850",
    "cp932", "euc_jp", "iso2022_jp", "gb18030", "big5", "cp949",
]  # fmt: skip
# ASCII bytes that are not ASCII text: the shifts of ISO-2022-JP, the zeros of UTF-16.
_MAY_SHIFT = re.compile(rb"\x1b\$|\x00")
# What text in another set shows when it is read as Western: signs within words, runs of accents.
_NOT_WESTERN = re.compile(
    r"[^\W\d_][^\w\s\x00-\x7f’‘´·°\xad–—…][^\W\d_]|[^\W\d_][¹³¿¾][^\W\d_]|[^\W\d_\x00-\x7f]{3}|\ufffd"
)
_TURKISH = re.compile(r"[^\W\d_][ðþýÐÞÝ]|[ðþýÐÞÝ][^\W\d_]")
_SAMPLE_BYTES = 200_000
_FIELD_BYTES = 1_000_000
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, and whether the character set that it names had to be set aside."""

    text: str
    repaired: bool = False


def decode(content: bytes, declared: str | None = None) -> Decoded:
    """Return the text of `content`; never fails.

    A byte order mark wins, then the declared set, then UTF-8, then the likeliest. A set for Western
    letters can decode anything, so where one is declared but the bytes are UTF-8, UTF-8 is right.
    """
    for bom, charset in _BOMS:
        if content.startswith(bom):
            return Decoded(content.decode(charset, "replace"))
    if content.isascii() and not _MAY_SHIFT.search(content) and not _multibyte(declared):
        return Decoded(content.decode("ascii"))
    utf8 = _try(content, "utf-8")
    known = _known(declared)
    if known == "utf-8" and utf8 is None:
        return Decoded(_guess(content)[0], repaired=True)
    if known is None or known in _LARGER_SETS.values() or known == "utf-8":
        if utf8 is not None:
            # An honest "us-ascii" or no word at all is so common that it is no news.
            return Decoded(utf8, repaired=known not in {None, "utf-8", "cp1252"})
        if known is None:
            guessed, sure = _guess(content)
            return Decoded(guessed, repaired=bool(declared) or not sure)
    text = _try(content, known)
    if text is not None:
        return Decoded(text)
    if known == "cp1252":  # five bytes stand for nothing in it
        return Decoded(content.decode("cp1252", "replace"), repaired=True)
    return Decoded(utf8 if utf8 is not None else _guess(content)[0], repaired=True)


def text_page(content: bytes, declared: str | None = None) -> tuple[str, bool]:
    """Return the page text of a plain text file, and whether its character set was repaired."""
    decoded = decode(content, declared)
    return clean_text(decoded.text), decoded.repaired


def table_page(content: bytes, delimiter: str, declared: str | None = None) -> tuple[str, bool]:
    """Return the page text of a CSV or TSV file: one line a row, cells joined by ` | `."""
    decoded = decode(content, declared)
    csv.field_size_limit(_FIELD_BYTES)
    lines = []
    try:
        for row in csv.reader(decoded.text.splitlines(keepends=True), delimiter=delimiter):
            lines.append(table_row([clean_cell(cell) for cell in row]))
    except csv.Error:
        # A quote that never closes: the file is no table to a machine, but people can read it.
        return clean_text(decoded.text), decoded.repaired
    return clean_text("\n".join(lines)), decoded.repaired


def xml_page(content: bytes) -> str:
    """Return an XML file as `Parent Child: text` lines, one an element that holds text.

    Invoices and orders that travel inside PDFs are such files. What is no well-formed XML is given
    as it stands.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, recover=True, load_dtd=False
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError:
        root = None
    if root is None:
        return text_page(content)[0]
    lines = []
    for element in root.iter(etree.Element):
        own = clean_line(" ".join([element.text or "", *(child.tail or "" for child in element)]))
        if own:
            parent = element.getparent()
            names = [_local(e.tag) for e in (parent, element) if e is not None]
            lines.append(f"{' '.join(names)}: {own}")
    return clean_text("\n".join(lines))


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _known(declared: str | None) -> str | None:
    """Return the codec for a declared set, the larger one of a pair; `None` where there is none."""
    if not declared:
        return None
    name = declared.strip().strip("\"'").lower()
    name = {"unicode-1-1-utf-7": "utf-7", "x-sjis": "shift_jis", "ansi": "cp1252"}.get(name, name)
    try:
        codec = codecs.lookup(name)
    except (LookupError, ValueError):
        return None
    # Codecs such as zip or rot13 are no character sets.
    if not getattr(codec, "_is_text_encoding", True) or codec.name in {
        "idna",
        "punycode",
        "undefined",
    }:
        return None
    return _LARGER_SETS.get(codec.name, codec.name)


def _multibyte(declared: str | None) -> bool:
    """Return whether ASCII bytes may mean other letters in the declared set."""
    return (_known(declared) or "").startswith(("utf-7", "utf-16", "utf-32", "iso2022", "hz"))


def _try(content: bytes, charset: str) -> str | None:
    try:
        return content.decode(charset)
    except (UnicodeError, ValueError):
        return None


def _guess(content: bytes) -> tuple[str, bool]:
    """Return the likeliest reading of bytes whose set is unknown, and whether it is sure."""
    utf8 = _try(content, "utf-8")
    if utf8 is not None:
        return utf8, True
    # A sample that was cut amid a character is UTF-8 all the same.
    for whole in (content[:-1], content[:-2], content[:-3]):
        if not whole.isascii() and _try(whole, "utf-8") is not None:
            return content.decode("utf-8", "replace"), True
    if content[:400].count(0) > len(content[:400]) // 4:
        little = content[1:400:2].count(0) >= content[0:400:2].count(0)
        return content.decode("utf-16-le" if little else "utf-16-be", "replace"), True
    western = content.decode("cp1252", "replace")
    if not _NOT_WESTERN.search(western):
        # The detector takes Italian for Czech; it is asked only where this cannot be it.
        turkish = _TURKISH.search(western) is not None
        return content.decode("cp1254", "replace") if turkish else western, True
    best = from_bytes(content[:_SAMPLE_BYTES], cp_isolation=_LIKELY_SETS).best()
    return content.decode(best.encoding if best else "cp1252", "replace"), False
