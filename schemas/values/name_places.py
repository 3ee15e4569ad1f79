"""Where a layout shows the name of a product: behind a word for it, beside its code, above it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from schemas.values.lexicon import IDEOGRAM, Match
from schemas.values.mentions import Span
from schemas.values.product_lexicon import product_lexicon

_CAPITAL = r"[A-ZÀ-ÖØ-ÞİŞĞ][\w’'-]*"
# One to three words with capitals: *LENN*, *Glen Orra*, *Val Sessera*.
_CAPITALS = rf"{_CAPITAL}(?:[ ]{_CAPITAL}){{0,2}}"
# What a paper calls models, cloths, and goods: a name follows, where no number does.
_MODEL = (
    r"modell?o?|modèle|mod\.|qualit(?:y|à|ät|é)|calidad|qualidade|kalite|style|dessin|desen|dessein"
    r"|design|dibujo|desenho|disegno|line|linie|linea|línea|linha|ligne|range|serie|série|seri"
    r"|artikel|articolo|article|artículo|artigo|item|bezeichnung|denominazione|denominación"
    r"|désignation|description|descr(?:\. ?| )?\d?|descrizione|descripción|descrição|name|nome|nom"
    r"|nombre|model adı|kumaş adı|ürün adı"
)
_BEHIND_WORD = re.compile(
    rf"(?<![^\W\d_])(?i:{_MODEL})[ ]{{1,2}}(?P<name>{_CAPITALS})"
    r"(?=\s*(?:$|[\n|,;.(·)/*]|[ ][-–—]|  |\d))"
)
# A cell of its own, which may have any words: *Item: Tennis bracelet*, *Articolo | Telo bagno*.
_CELL = re.compile(
    rf"(?:^|(?<=\n)|(?<=\| )|(?<=  ))(?i:{_MODEL})[ ]?(?:[:：=]|[ ]\||[ ](?=[ ]))[ ]*"
    rf"(?P<name>(?:{_CAPITAL}|{IDEOGRAM})[^\n|\d:]{{1,47}})(?=\n|$|[ ]\|)"
)
_CELL_STOP = re.compile(r",|\s[/(*–—-]|  ")
# Behind *quality* and the like, words of what goods and papers are, and no names.
_NO_NAMES = re.compile(
    r"(?:super|extra|premium|first|prima|standard|control|assurance|department|data|team|guide|code"
    r"|no|nr|number|numero|tba|tbc|all|alle|tutti|tous|todos|single|double|pure|pura?|pur|reine?r?"
    r"|ref\w*|réf\w*|art|stock|size|colou?rs?|made|fabri\w+|page|dim[ei]n\w+|maße"
    r"|total\w*|tva|vat|iva|kdv|mwst|test|details?|new|our|the)\b",
    re.I,
)
_LETTERED = (
    r"(?:[A-Z]{1,4}[ ]?[-/.]?(?=\d{2})[\w./-]{2,14}"
    r"|[A-Z]{2,4}(?:-[A-Z]{1,3}){1,2}-?\d{2,6})(?![\w%])"
)
_FIGURES = r"(?:(?=[\d./-]*\d{3})\d{2,6}(?:[./-][\dA-Z]{1,6}){1,2}|\d{4,6}[A-Z]?)(?![\w%])"
_BULLET = r"(?:[-*·•▪■●–][ ]*|[\[(]?\d{1,2}[.)\]][ ]+|[一二三四五六七八九十][、.][ ]*)?"
_CODE_WORD = (
    r"(?i:art(?:ik(?:el|\.)|\.|icolo|icle|ículo|igo)?|réf\.?|ref\.?|rif\.?|style|mod(?:\.|el+o?)?"
    r"|cod\.?|kod|nr\.?|no\.?|item|品番|型番|款号|货号)[.:]?[ ]{1,3}"
)
# Figures alone are amounts and years; behind *art.* they are codes.
_CODE = rf"(?:(?:{_CODE_WORD})?{_LETTERED}|{_CODE_WORD}{_FIGURES})"
_WORDS = rf"{_CAPITAL}(?:[ ][^\W\d_][\w’'-]*){{0,4}}"
_CJK_WORDS = rf"(?:{IDEOGRAM}[ ]?){{3,16}}"
_END = r"(?=[ ]*(?:\n|$|[ ][-/–—|·(][ ]?|,|[|(*「『«„“”]|  ))"
_BEHIND_CODE = re.compile(
    rf"(?:^|(?<=\n)){_BULLET}(?:(?:{_CODE}|{_FIGURES})[ ]{{1,3}}(?P<name>{_WORDS})"
    rf"|{_CODE}[ ]{{1,3}}(?P<cjk>{_CJK_WORDS})){_END}"
)
_BEFORE_CODE = re.compile(
    rf"(?:^|(?<=\n)){_BULLET}(?P<name>(?=[^\W\d_]{{3}}){_WORDS}|(?:{IDEOGRAM}[ ]?){{3,8}})"
    rf"(?:[ ]{{1,3}}|[ ]?[,(（][ ]?|[ ][|–—-][ ]){_CODE}"
)
# What a paper calls itself.
_PAPERS = re.compile(
    r"tech\s?pack|(?:\wpass|blatt|foglio|karte|kartı)\b|仕様書|規格書|見積|报价|工艺|资料", re.I
)
_FEW = 2  # lines of codes and words that may be of products: more of them list colours
_HEADED, _NEAR = 14, 14  # lines at a page's head; characters before the word for a product
_LONE = re.compile(rf"[ ]*(?:\d{{1,2}}[.)][ ])?(?P<name>{_CAPITALS})[ ]*")


def named_by_layout(plain: str) -> list[Span]:
    """Return the names behind words for models and in cells of their own, and beside codes."""
    found = [match.span("name") for match in _BEHIND_WORD.finditer(plain)]
    for match in _CELL.finditer(plain):
        found += _of_cell(plain, match.span("name"))
    return [s for s in dict.fromkeys([*found, *_beside_codes(plain)]) if _may_name(plain, s)]


def _of_cell(plain: str, span: Span) -> Iterable[Span]:
    """Yield a cell up to the first stop, and as it stands."""
    start, end = span
    end = start + len(plain[start:end].rstrip(" .,*"))
    stop = _CELL_STOP.search(plain, start, end)
    # A word for a product alone says what it is, and is no name.
    whole = product_lexicon("").within(plain[start:end])
    if " " not in plain[start:end] and whole:
        return
    yield start, end
    if stop and stop.start() > start + 1:
        yield start, stop.start()


def _may_name(plain: str, span: Span) -> bool:
    words = plain[slice(*span)]
    return not (_NO_NAMES.match(words) or _PAPERS.search(words) or re.search(r"[%€$£@]", words))


def _beside_codes(plain: str) -> list[Span]:
    matches = [*_BEHIND_CODE.finditer(plain), *_BEFORE_CODE.finditer(plain)]
    found = [match.span(match.lastgroup or 0) for match in matches]
    kinds = {span: product_lexicon("").within(plain[slice(*span)]) for span in found}
    if len(found) > _FEW:
        found = [span for span in found if kinds[span]]
    found = [
        span for span in found if " " in plain[slice(*span)] or not _is_kind(span, kinds[span])
    ]
    return [(start, start + len(plain[start:end].rstrip())) for start, end in found]


def _is_kind(span: Span, kinds: Sequence[Match]) -> bool:
    """Return whether words are one for a kind of product and no more."""
    return bool(kinds) and (kinds[0].start, kinds[0].end) == (0, span[1] - span[0])


def lone_headings(plain: str) -> Iterable[Span]:
    """Yield a heading of few words above the line that says what it is: *THEODOR*, *Notturno*.

    The first line of a paper is its maker's, and short lines of a message greet and sign.
    """
    if plain.startswith("From: "):
        return
    lines = [match.span() for match in re.finditer(r"[^\n]+", plain)]
    for (start, end), following in pairwise(lines[1:_HEADED]):
        match = _LONE.fullmatch(plain, start, end)
        kinds = product_lexicon("").within(plain[slice(*following)]) if match else []
        if match and kinds and kinds[0].start <= _NEAR and _may_name(plain, match.span("name")):
            yield match.span("name")
