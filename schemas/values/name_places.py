"""Where a layout shows the name of a product: behind a word for it, beside its code, above it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from schemas.values.kind_spans import is_kind, kind_spans
from schemas.values.lexicon import IDEOGRAM
from schemas.values.mentions import Span, pieces
from schemas.values.name_words import LED, NO_NAMES, POINTS_AT, UPPER, is_for_whom, is_word_of_goods

_CAPITAL = rf"[{UPPER}][\w’'-]*"
# One to three words with capitals: *LENN*, *Glen Orra*, *Val Sessera*.
_CAPITALS = rf"{_CAPITAL}(?:[ ]{_CAPITAL}){{0,2}}"
# What a paper calls models, cloths, and goods: a name follows, where no number does.
_MODEL = (
    r"modell?o?|modèle|mod\.|qualit(?:y|à|ät|é)|calidad|qualidade|kalite|style|dessin|desen|dessein"
    r"|design|dibujo|desenho|disegno|line|linie|linea|línea|linha|ligne|range|serie|série|seri"
    r"|artikel|articolo|article|artículo|artigo|item|bezeichnung|denominazione|denominación"
    r"|désignation|description|descr(?:\. ?| )?\d?|descrizione|descripción|descrição|name|nome|nom"
    r"|nombre|model adı|kumaş adı|ürün adı|(?:ürün )?tanımı?|omschrijving|benaming|naam"
    r"|(?:model|style|product|item|article)[ ]name"
    r"|come si chiama|modelnaam|nome modello|nom du modèle|nombre del modelo|nome do modelo"
)
_BEHIND_WORD = re.compile(
    rf"(?<![^\W\d_])(?i:{_MODEL})[ ]{{1,2}}(?P<name>{_CAPITALS})"
    r"(?=\s*(?:$|[\n|,;.(·)/*]|[ ][-–—]|  |\d))"
)
_CJK_MODEL = (
    r"(?:品[ ]?名|名[ ]?[称稱]|款[ ]?名|商品名|製品名|(?:产品|商品|款式)名称"
    r"|モデル名|スタイル名)"
    r"(?:[ ]?(?i:name|product|item|description|style|article)\w*)?"
)
# A cell of its own, which may have any words: *Item: Tennis bracelet*, *Articolo | Telo bagno*.
_CELL = re.compile(
    rf"(?:^|(?<=\n)|(?<=\| )|(?<=  ))(?:(?i:{_MODEL})|{_CJK_MODEL})"
    r"[ ]?(?:[:：=]|[ ]\||[ ](?=[ ]))[ ]*"
    rf"(?P<name>(?:{_CAPITAL}|{IDEOGRAM})[^\n|\d:]{{1,47}})(?=\n|$|[ ]\|)"
)
_CELL_STOP = re.compile(r",|\s[/(*–—-]|  ")
_OTHER_SCRIPT = re.compile(rf"(?<={IDEOGRAM})[ ](?=[A-Za-z])|(?<=[A-Za-z])[ ]?(?={IDEOGRAM})")
_LETTERED = (
    r"(?:[A-Z]{1,4}[ ]?[-/.]?(?=\d{2})[\w./-]{2,14}"
    r"|[A-Z]{2,4}(?:-[A-Z]{1,3}){1,2}-?\d{2,6})(?![\w%])"
)
_FIGURES = r"(?:(?=[\d./-]*\d{3})\d{2,6}(?:[./-][\dA-Z]{1,6}){1,2}|\d{4,6}[A-Z]?)(?![\w%])"
_BULLET = r"(?:[-*·•▪■●–][ ]*|[\[(]?\d{1,2}[.)\]][ ]+|[一二三四五六七八九十][、.][ ]*)?"
_CODE_WORD = (
    r"(?i:art(?:ik(?:el|\.)|\.|icolo|icle|ículo|igo)?|réf\.?|ref\.?|rif\.?|style|mod(?:\.|el+o?"
    r"|èle)?"
    r"|cód\.?|cod\.?|kod|nr\.?|no\.?|n[°º]|item|référence|reference|referencia|referenz|codice"
    r"|number"
    r"|modell|dess(?:in|\.)|design|disegno|dibujo|desenho|desen"
    r"|qual(?:\.|it\w+)|calidad|qualidade|kwaliteit|kalite|artikelnr|bestelnr|patroonnr|品番|型番"
    r"|款号|货号|型号)(?:[ -]?(?:nr|no|n[°º]|kodu)\b)?[.:]{0,2}[ ]{1,3}"
)
# Figures alone are amounts and years; behind *art.* they are codes.
_CODE = rf"(?:[【\[(]?(?:{_CODE_WORD})?{_LETTERED}[】\])]?|{_CODE_WORD}{_FIGURES})"
_WORDS = rf"{_CAPITAL}(?:[ ][^\W\d_][\w’'-]*){{0,4}}"
_CJK_WORDS = rf"(?:{IDEOGRAM}[ ]?){{3,16}}"
_END = r"(?=[ ]*(?:\n|$|[ ][-/–—|·(][ ]?|,|[|(*°†¹²「『«„“”]|  |\.[ \n]))"
_GAP = r"(?:[ ]{1,3}|[ ]?[:：][ ]|[ ][-–—|·*†][ ]|[ ][*†°][ ][|][ ])"
_BEHIND_CODE = re.compile(
    rf"(?:^|(?<=\n)){_BULLET}(?:(?:{_CODE}|{_FIGURES}){_GAP}(?P<name>{_WORDS})"
    rf"|{_CODE}{_GAP}(?P<cjk>{_CJK_WORDS})){_END}"
)
# *Quim: \*Sobrecamisa Montsec\*, mod. 318*: who writes stands before it in a chat.
_WRITER = r"(?:[^\n:：]{0,24}\d\d?[:h.]\d\d[^\n:：]{0,8}(?::\d\d)?[^\n:：]{0,32}[:：][ ])?"
_BEFORE_CODE = re.compile(
    rf"(?:^|(?<=\n))(?:\|[ ]{{1,3}})?{_WRITER}{_BULLET}(?P<name>(?=[^\W\d_]{{3}}){_WORDS}"
    rf"|(?:{IDEOGRAM}[ ]?){{3,8}})"
    rf"[*_]?(?:[ ]{{1,3}}|[ ]?[,(（:：][ ]?|[ ][|·†–—-][ ]{{1,2}}|[ ]?\n){_CODE}"
)
# *Am Haferlschuh Lusen (Modell 214)*, *das Kleid Friederike (AK 27-1170)*: in a sentence.
_IN_SENTENCE = re.compile(
    rf"(?P<name>(?<![\w’'-]){_CAPITAL}(?:[ ]{_CAPITAL}){{0,3}})[ ]?"
    rf"(?:[(（](?i:our |unsere? |notre |nostro |nuestra? |style |model )?|,[ ](?={_CODE_WORD}))"
    rf"(?:{_CODE}|(?:{_CODE_WORD})[A-Z]?[ ]?\d{{2,3}}\b|\d{{2,3}}[.-]\d{{3}}(?=[)）]))"
)
# What a paper calls itself.
_PAPERS = re.compile(
    r"tech\s?pack|(?:\wpass|blatt|foglio|karte|kartı)\b|仕様書|規格書|見積|报价|工艺|资料", re.I
)
# *6120/4 Stravanan. You will know it*: no list of colours goes on so.
_PROSE = re.compile(r"[.,:][ ]\w[\w’']*(?:,? [\w’']+){2}")
# *LLF-3071 浣溪 斜裁吊带裙*: a given name of two letters before what the product is.
_CJK_CODED = re.compile(
    rf"{_CODE}[ ]{{1,2}}(?P<name>{IDEOGRAM}{{2,5}})[ ](?={IDEOGRAM}{{2,9}}(?:[\s,，（(、。]|$))"
)
_FEW = 2  # lines of codes and words that may be of products: more of them list colours
_LETTERS_OF_CODE = 4
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
    is_one_word = " " not in plain[start:end] and not re.match(IDEOGRAM, plain[start:end])
    if is_one_word and kind_spans(plain[start:end]):
        return
    yield start, end
    if stop and stop.start() > start + 1:
        yield start, stop.start()
    other = _OTHER_SCRIPT.search(plain, start + 1, stop.start() if stop else end)
    if other:  # *再生尼丝纺 Recycled Nylon Taffeta*
        yield start, other.start()


def _may_name(plain: str, span: Span) -> bool:
    words = plain[slice(*span)]
    if NO_NAMES.match(words) or _PAPERS.search(words) or re.search(r"[%€$£@]", words):
        return False
    # *MODELL  AK 27-1140*: letters that begin a code.
    is_prefix = words.isupper() and len(words) < _LETTERS_OF_CODE
    return not (is_prefix and re.match(r"[ ./-]{0,2}\d", plain[span[1] : span[1] + 3]))


def _beside_codes(plain: str) -> list[Span]:
    matches = [*_BEHIND_CODE.finditer(plain), *_BEFORE_CODE.finditer(plain)]
    found = {
        match.span(match.lastgroup or 0): _is_said(match) or bool(_PROSE.match(plain, match.end()))
        for match in matches
    }
    if sum(not said for said in found.values()) > _FEW:
        found = {span: said for span, said in found.items() if said or _holds_kind(plain, span)}
    spans = [(start, start + len(plain[start:end].rstrip())) for start, end in found]
    spans += [match.span("name") for match in _CJK_CODED.finditer(plain)]
    for match in _IN_SENTENCE.finditer(plain):
        led = LED.match(match["name"])
        at = match.start("name") + (led.end() if led else 0)
        if at < match.end("name") and not POINTS_AT.match(plain, at):
            spans.append((at, match.end("name")))
    return [s for s in spans if " " in plain[slice(*s)] or not is_kind(plain[slice(*s)])]


def _is_said(match: re.Match[str]) -> bool:
    """Return whether a word announces the code beside a name: *Isolde  Artikel 4120*."""
    return bool(re.search(_CODE_WORD, match.group().replace(match[match.lastgroup or 0], "")))


def _holds_kind(plain: str, span: Span) -> bool:
    return bool(kind_spans(plain[slice(*span)]))


def lone_headings(plain: str) -> Iterable[Span]:
    """Yield a name of few words beside what says what it is, in a line or a cell of its own.

    *THEODOR* above *Kettsamt für Polster*, *Cassiopée* under *COLLIER*, *Sapanca | Erkek gömlek*.
    The first line of a paper is its maker's, and short lines of a message greet and sign.
    """
    yield from _cells_beside_kinds(plain)
    for row in _UNDER_CODE.finditer(plain):
        if _may_name(plain, row.span("name")) and _names_one(row["name"]):
            yield row.span("name")
    if plain.startswith("From: "):
        return
    lines = [match.span() for match in re.finditer(r"[^\n]+", plain)]
    for (start, end), following in pairwise(lines[1:_HEADED]):
        match = _LONE.fullmatch(plain, start, end)
        kinds = kind_spans(plain[slice(*following)]) if match else ()
        if match and kinds and kinds[0][0] <= _NEAR and _may_name(plain, match.span("name")):
            yield match.span("name")
    for above, (start, end) in pairwise(lines[:_HEADED]):
        match = _LONE.fullmatch(plain, start, end)
        if match and plain[above[1] : start] == "\n" and is_kind(plain[slice(*above)], 1):
            span = match.span("name")
            if _may_name(plain, span) and _names_one(plain[slice(*span)]):
                yield span


_CELLS = re.compile(r"[ ]?\|[ ]?|[ ]{2,}|\t|[ ][·/–—][ ]")
_LONGEST_ROW = 240
# The first column of a table has the code, and under it the name.
_UNDER_CODE = re.compile(
    rf"(?:^|(?<=\n))(?:[A-Z]{{1,4}}[ ./-]?\d[\w./-]{{0,10}}|\d{{3,6}}[A-Z]?)[ ]\|[^\n]*\n"
    rf"(?P<name>{_CAPITALS})(?=[ ]\|)"
)


def _cells_beside_kinds(plain: str) -> Iterable[Span]:
    """Yield cells of few words beside one that says what the product is: *Marlene  Abendbluse*."""
    for line in re.finditer(r"[^\n]+", plain):
        if len(line.group()) > _LONGEST_ROW or not _CELLS.search(line.group()):
            continue
        cells = [
            (line.start() + start, line.start() + end)
            for start, end in pieces(line.group(), _CELLS, " *†°")
        ]
        kinds = [is_kind(plain[slice(*cell)], 1) for cell in cells]
        for at, cell in enumerate(cells):
            beside = any(kinds[max(0, at - 1) : at + 2])
            match = _LONE.fullmatch(plain, *cell) if beside and not kinds[at] else None
            if match and _may_name(plain, match.span("name")):
                span = match.span("name")
                if _names_one(plain[slice(*span)]):
                    yield span


def _names_one(words: str) -> bool:
    """Return whether words may be a given name: no kind, colour, fibre, label, nor for whom."""
    return not (
        kind_spans(words)
        or is_word_of_goods(words)
        or POINTS_AT.match(words)
        or any(is_for_whom(word) for word in words.split())
    )
