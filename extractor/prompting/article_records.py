"""Records of data that a system has written out: elements of XML, objects of JSON, lines of EDI.

    <QUALI nr="O-0731"><Bez>Vogtland</Bez> ..      { "stockNo": "KN 14", "called": "Ravenglass" ..
    LIN+1++4006381333931:SRV' PIA+5+O-0731:SA'

Records of one kind stand side by side, each with a number of its own and several fields. Colours,
sizes and barcodes are records within a record.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from extractor.core.document import Page
from extractor.core.geometry import CharSpan
from extractor.prompting.article_blocks import Told, is_quoted
from extractor.prompting.article_dropped import is_dropped_cell
from extractor.prompting.column_heads import attributes_named
from schemas.values.lexicon import fold
from schemas.values.product_lexicon import product_lexicon

_FEWEST = 2  # records
_FEWEST_FIELDS = 4
_TAG = re.compile(r"<(?P<close>/)?(?P<name>[A-Za-z_][\w:.-]*)(?P<rest>[^<>]*?)(?P<empty>/)?>")
_ATTRIBUTE = re.compile(r"(?P<name>[\w:.-]+)\s*=\s*[\"'](?P<value>[^\"'<>]*)[\"']")
_TOKEN = re.compile(r'"(?P<text>(?:[^"\\\n]|\\.)*)"|(?P<mark>[{}\[\],:])|(?P<word>[^\s{}\[\],:"]+)')
_LIN = re.compile(r"(?m)(?:^|(?<=['~]))[ ]?LIN[+*|]\d+[+*|][^'\n~]*")
_LIN_END = re.compile(r"(?:^|(?<=['~\n]))[ ]?(?:UNS|UNT|CTT|MOA\+79|MOA\+86)[+*|]")
_PIA = re.compile(
    r"(?:PIA\+[15]\+|LIN[+*|]\d+[+*|]\d*[+*|])(?P<code>[^:+'\n~*|]{3,24}):(?:SA|IN|BP|MF)"
)
_LIN_CODE = re.compile(r"LIN[+*|]\d+[+*|]\d*[+*|](?P<code>[^:+'\n~*|]{3,24})")
_CODE_FIELD = re.compile(
    r"(?:.*(?:style|stock|art|item|model|mod|ref|product|prod|sku|material|quali|dessin|urun|stok|cod))?"
    r"[_. -]?(?:no|nr|num(?:ber|mer|ero)?|code|cod(?:e|ice|igo)?|id|key|kod[u]?|ref|sku|nummer)",
    re.I,
)
_NOT_CODE_FIELD = re.compile(
    r".*(?:ean|gtin|barcode|colou?r|farb|size|hs|tariff|zoll|cert|zert|vat|order|invoice|pos)", re.I
)
_LIVE_FIELD = re.compile(
    r"(?:is[_. -]?)?(?:active|live|available|orderable|aktiv|attivo|actif)", re.I
)
_NAME_FIELD = re.compile(
    r"(?:.*[_. -])?(?:name|title|titel|titolo|titre|bez(?:eichnung)?|called|descri\w*|denom\w*|nom"
    r"|nombre|nome|adi|isim|品名|名称|商品名)",
    re.I,
)


@dataclass
class _Record:
    """A record that is open or closed, with its own fields."""

    name: str
    start: int
    end: int = 0
    fields: list[tuple[str, str]] = field(default_factory=list)
    children: list[_Record] = field(default_factory=list)


def recorded(page: Page) -> list[Told]:
    """Return the records of a page that each tell of an article."""
    text = page.text
    for roots in (_elements(text), _objects(text)):
        for siblings in _widest(roots):
            told = _told(siblings)
            if told and not is_quoted(page, told[0].span.start):
                return told
    return _segments(text)


def _told(siblings: Sequence[_Record]) -> list[Told]:
    keys = [_key(record) for record in siblings]
    if len(siblings) < _FEWEST or not all(keys) or len(set(keys)) < len(keys):
        return []
    if any(_many(record) < _FEWEST_FIELDS for record in siblings):
        return []
    return [
        Told(CharSpan(record.start, record.end), "" if _is_gone(record) else key)
        for record, key in zip(siblings, keys, strict=True)
    ]


def _is_gone(record: _Record) -> bool:
    """Return whether a field says of a whole record that it is no longer to be had."""
    return any(
        is_dropped_cell(value)
        or (_LIVE_FIELD.fullmatch(name) and value.casefold() in ("false", "0", "no", "n"))
        for name, value in record.fields
    )


def _many(record: _Record) -> int:
    return len(record.fields) + len(record.children)


def _key(record: _Record) -> str:
    """Return the code of a record, else its name, else a product that one of its fields names."""
    coded = [
        value
        for name, value in record.fields
        if any(map(str.isdigit, value))
        and not _NOT_CODE_FIELD.fullmatch(name)
        and ("style_code" in attributes_named(name) or _CODE_FIELD.fullmatch(name))
    ]
    telling = [value for value in coded if len(value) > _FEWEST]
    if telling:
        return fold(telling[0])
    named = [value for name, value in record.fields if _NAME_FIELD.fullmatch(name)]
    if named:
        return fold(named[0])
    return next((fold(v) for _, v in record.fields if product_lexicon("").whole(v)), "")


def _widest(roots: Sequence[_Record]) -> Iterator[list[_Record]]:
    """Yield records of one kind that stand side by side, the outermost first."""
    level = [_Record("", 0, 0, [], list(roots))]
    while level:
        for parent in level:
            kinds: dict[str, list[_Record]] = {}
            for child in parent.children:
                kinds.setdefault(child.name, []).append(child)
            yield from (own for own in kinds.values() if len(own) >= _FEWEST)
        level = [child for parent in level for child in parent.children]


def _elements(text: str) -> list[_Record]:
    """Return the elements of XML; those with text alone are fields of the one around them."""
    if "</" not in text:
        return []
    root = _Record("", 0)
    stack = [root]
    behind = 0
    for tag in _TAG.finditer(text):
        if tag["close"]:
            if len(stack) > 1 and stack[-1].name == tag["name"]:
                done = stack.pop()
                done.end = _line_end(text, tag.end())
                if not done.children and not done.fields:
                    stack[-1].children.remove(done)
                    stack[-1].fields.append((done.name, text[behind : tag.start()].strip()))
        else:
            own = [(one["name"], one["value"]) for one in _ATTRIBUTE.finditer(tag["rest"])]
            record = _Record(tag["name"], tag.start(), tag.end(), own)
            stack[-1].children.append(record)
            if not tag["empty"]:
                stack.append(record)
        behind = tag.end()
    return root.children if len(stack) == 1 else []


def _line_end(text: str, at: int) -> int:
    return at + 1 if text[at : at + 1] == "\n" else at


def _objects(text: str) -> list[_Record]:
    """Return the objects of JSON, named by the list that they stand in."""
    start = re.search(r"[\[{]\s*[\"{\[]", text)
    if start is None:
        return []
    root = _Record("", 0)
    stack = [root]
    names, last, value_of = [""], "", ""
    for token in _TOKEN.finditer(text, start.start()):
        mark = token["mark"]
        if mark == "{" or mark == "[":
            record = _Record(value_of or names[-1], token.start())
            stack[-1].children.append(record)
            stack.append(record)
            names.append(value_of or names[-1])
            value_of = ""
        elif mark in ("}", "]") and len(stack) > 1:
            done = stack.pop()
            names.pop()
            done.end = _line_end(text, token.end())
        elif mark == ":":
            value_of = last
        elif mark == ",":
            value_of = ""
        elif mark is None:
            last = token["text"] if token["text"] is not None else token["word"]
            if value_of:
                stack[-1].fields.append((value_of, last))
    return root.children


def _segments(text: str) -> list[Told]:
    """Return the lines of an order or price list as EDIFACT writes them."""
    starts = list(_LIN.finditer(text))
    told = []
    for at, match in enumerate(starts):
        end = starts[at + 1].start() if at + 1 < len(starts) else len(text)
        ended = _LIN_END.search(text, match.end(), end)
        end = min(end, ended.start()) if ended else end
        code = _PIA.search(text, match.start(), end) or _LIN_CODE.match(text, match.start())
        if code:
            told.append(Told(CharSpan(match.start(), end), fold(code["code"])))
    return told if len({one.key for one in told}) >= _FEWEST else []
