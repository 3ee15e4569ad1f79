"""Where codes of articles and certificates stand: by how they are written.

A code of an article is a word with a digit in it (`4021/K`, `WD 3370-15`, `#0814`) that is no
measure, price, share, date or address. Names without any digit count only behind a label.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
from functools import lru_cache

from schemas.values.code_contexts import is_of_something_else
from schemas.values.company_words import PAPER
from schemas.values.kind_spans import kind_spans
from schemas.values.lexicon import compatible
from schemas.values.mentions import Mentions, Span, first_of, whole_cell
from schemas.values.short_codes import short_codes

_CODE = re.compile(
    r"(?<![^\s(\[:;,|#'’\"“”.·•/=：（【「『-])"
    r"(?:#?(?:[A-Z]{1,5}[ ](?=[A-Z0-9-]*\d))?[A-Z0-9ÀÁÂÄÇÈÉÊÍÑÓÔÖÚÜĞŞİ]+"
    r"(?:[-/._·+][A-Za-z0-9]+|[ ](?=[A-Z0-9-]{0,8}\d)[A-Z0-9-]{1,8}(?![a-z])){0,8}"
    r"|[A-Za-z0-9]+(?:[-/._+][A-Za-z0-9]+){1,8})"
    r"(?:(?![^\s)\],;:|.'’\"“”*、，。）】」』])|(?=[/／・][\u3040-\u30ff\u4e00-\u9fff]))"
)
_DIGIT = re.compile(r"\d")
_NOT_A_CODE = re.compile(
    r"^\d{1,2}$|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$|^\d{4}-\d{2}-\d{2}$|^(?:19|20)\d{2}$|^\d+[.,]\d{1,2}$"
    r"|^\d+(?:[.,]\d+)?\s?(?:g|gr|kg|mm|cm|m|in|oz|gsm|pcs|pz|stk|eur|usd|gbp|gg|ply|days?|weeks?)$"
    r"|^\d{1,2}(?:h|:)\d{2}$|@|www"
    r"|^(?:moq|qty|min|max|tel|fax|po|fob|eur|usd|gbp|rmb|cny|aw|ss|fw|pe|ai|ph|ral)\s\d+$",
    re.I,
)
_LONGEST_CODE = 32
_ENUMERATED = re.compile(r"[①-⑳⑴-⒇❶-❿➀-➉]\s*")


@lru_cache(maxsize=32)
def code_mentions(text: str) -> tuple[Span, ...]:
    """Return the words that are written like codes, each also without its last groups."""
    plain = compatible(text)
    found: list[Span] = []
    for match in _CODE.finditer(plain):
        words = match.group()
        if not _DIGIT.search(words) or len(words) > _LONGEST_CODE:
            continue
        start = match.start()
        mark = _ENUMERATED.match(text, start)  # *① YQ-5101*
        start = mark.end() if mark and mark.end() < match.end() else start
        for end in (match.end(), *(start + m.start() for m in re.finditer(" ", words))):
            one = plain[start:end]
            if _DIGIT.search(one) and len(one) > 2 and not _NOT_A_CODE.search(one):
                found.append((start, end))
                if one.startswith("#"):
                    found.append((start + 1, end))
    return tuple(dict.fromkeys(found))


def _first_words(text: str) -> Iterable[Span]:
    """Yield the beginnings of a cell that may be its code: *7718 - crêpe de Chine*."""
    line = text.split("\n", 1)[0]
    for match in re.finditer(r"\s[-–—]\s|[,;(（]|\s", line):
        words = line[: match.start()].strip()
        if words:
            start = line.index(words)
            yield start, start + len(words)


# Words that announce a code inside a sentence: *ref. AN 0094*, *Codice TQ-170*, *Modell 0731*.
_CODE_WORD = re.compile(
    r"(?:\b(?:art(?:icle|icolo|ículo|igo|ikel)?(?:[-. ]*n[ro°º.]*)?"
    r"|ref(?:erence|erencia|erenza|erência|erans)?|réf(?:érence)?|rif(?:erimento)?|mpn|cod(?:e|ice|igo)?|cód(?:igo)?"
    r"|mod(?:el|ell|elo|ello|èle|elo)?|style|item|kod[u]?|sku|nr|no|dessin|qualit\w+|kalite)"
    r"[.:]?\s{0,2}(?:n[ro°º.]*\s)?|款号|货号|型号|编号|品番|型番)[:：#]?\s?$",
    re.I,
)
_TELLING = re.compile(
    r"(?=(?:\D*\d){2})(?=.*[A-Z])[\w#./+ -]{3,}|[A-Z]{2,5}-[A-Z]{0,3}\d[\w-]*|\d{4,8}(?:[-/.]\w+)*"
)


@lru_cache(maxsize=32)
def style_codes(text: str) -> tuple[Span, ...]:
    """Return the codes behind a word that announces one, else those that look it, else all."""
    plain = compatible(text)
    found = [
        span
        for whole in code_mentions(text)
        if not is_of_something_else(plain, whole) and not _MEASURED.match(plain, whole[1])
        for span in _without_their_label(plain, [whole])
    ]
    said = [span for span in found if _CODE_WORD.search(plain, max(0, span[0] - 20), span[0])]
    said += (s for s in short_codes(plain) if s not in said and not is_of_something_else(plain, s))
    telling = [span for span in found if _TELLING.fullmatch(plain[slice(*span)])]
    leading = [span for span in telling if _LEADS.search(plain, max(0, span[0] - 8), span[0])]
    announced = {plain[slice(*span)] for span in said}
    longer = [span for span in found if _goes_on(plain[slice(*span)], announced)]
    chosen = sorted({*said, *leading, *longer}) if said else telling or found
    return tuple(dict.fromkeys([*chosen, *_stems(plain, chosen)]))


_MEASURED = re.compile(r"[ ](?:cm|mm|kg|gsm|g/m|denier|den|€|EUR|euro)\b")


def _goes_on(words: str, said: Container[str]) -> bool:
    """Return whether a code is one that was announced, and more: *Article 4402 ... 4402/HAR*."""
    return any(words[: mark.start()] in said for mark in _MARK.finditer(words))


# A code that begins a line or a cell, whatever words announce others.
_LEADS = re.compile(r"(?:^|\n|\| )[ ]*(?:[-*·•▪■●–]|\d{1,2}[.)])?[ ]*$")


def _without_their_label(plain: str, codes: Iterable[Span]) -> Iterable[Span]:
    """Yield codes without words in capitals that look parts of them: *MODELO 5130-C*, *RIVA 24*.

    A word that is no label may be one of a name, and is left to the reader.
    """
    for start, end in codes:
        blank = plain.find(" ", start, end)
        word = plain[start:blank] if blank > 0 else ""
        is_label = bool(
            word
            and (
                PAPER.fullmatch(word)
                or _OF_PAPERS.fullmatch(word)
                or _CODE_WORD.fullmatch(plain, start, blank + 1)
            )
        )
        if not is_label:
            yield start, end
        if is_label or (word.isalpha() and len(word) >= _WORD and _MODEL.match(plain, blank, end)):
            yield blank + 1, end


# *FICHA TÉCNICA 208*, *Item ID 30418*
_OF_PAPERS = re.compile(r"id|t[ée]cnica|technique|technical|teknik|bilgi|model\w*", re.I)
_WORD = 4  # letters that are a word, and no prefix of a code
_MODEL = re.compile(r" (?!(?:19|20)\d\d$)\d{3,5}$")


def _stems(plain: str, codes: Iterable[Span]) -> Iterable[Span]:
    """Yield what the codes of several variants begin with: `HL-118` of `HL-118-RED`, `HL-118-INK`.

    A stem is offered at the first of them.
    """
    first: dict[str, Span] = {}
    whole: dict[str, set[str]] = {}
    for start, end in codes:
        words = plain[start:end]
        for mark in _MARK.finditer(words):
            stem = words[: mark.start()]
            if _STEM.fullmatch(stem):
                first.setdefault(stem, (start, start + mark.start()))
                whole.setdefault(stem, set()).add(words)
    known = {plain[slice(*span)] for span in codes}
    for stem, variants in whole.items():
        is_telling = len(variants) > 1 + (not _MARK.search(stem))
        others = (o for o in whole if o != stem)
        longer = any(o.startswith(stem) and whole[o] == variants for o in others)
        begins = {stem[: mark.start()] for mark in _MARK.finditer(stem)}
        wider = any(len(whole.get(o, ())) > len(variants) for o in begins)
        if not is_telling or longer or wider:
            continue
        if begins & known:
            yield from (first[begin] for begin in begins & known if begin in first)
        else:
            yield first[stem]


_MARK = re.compile(r"[-/._]")
_STEM = re.compile(r"(?!(?:19|20)\d\d$)(?=(?:\D*\d){3})[\w./-]{4,}")


def _code_of_cell(text: str) -> Iterable[Span]:
    """Yield the code that a cell begins with, else what the cell may be without its last words."""
    line = text.split("\n", 1)[0]
    blanks = len(line) - len(line.lstrip())
    leading = [span for span in code_mentions(line) if span[0] == blanks]
    if leading:
        start, end = max(leading, key=lambda span: span[1])
        yield start, end
        for mark in _MARK.finditer(line, start, end):  # *HL-118-RED*: of one colour
            if _STEM.fullmatch(line[start : mark.start()]):
                yield start, mark.start()
        return
    said = [s for s in code_mentions(line) if _CODE_WORD.search(line, max(0, s[0] - 20), s[0])]
    if said:  # *Bague Éole, réf. SV 2-088*
        yield max(said, key=lambda span: span[1] - span[0])
        return
    if kind_spans(line) or _ASKING.fullmatch(line.strip(" .:|")):
        return  # *Modello: Décolleté Silvana* tells a name, *Item | What* is the next head
    yield from whole_cell(text)
    yield from _first_words(text)


_ASKING = re.compile(r"what|who|where|cosa|che cosa|cos['’]è|quoi|qué|o que(?: é)?|was", re.I)
_NUMBER_WORD = re.compile(
    r"(?:\b(?:no|nr|n|nº|n°|num\w*|cert\w*|zert\w*|licen[cs]\w+|lizenz\w*|audit|lisans|reg|ref|belge|sertifika)\b[.:°º]*\s?"
    r"|[证號号]书?[:：]?\s?|番号[:：]?\s?)$",
    re.I,
)


@lru_cache(maxsize=32)
def certificate_numbers(text: str) -> tuple[Span, ...]:
    """Return the codes behind a word that announces a number, and those of four figures or more."""
    plain = compatible(text)
    found = code_mentions(text)
    said = [span for span in found if _NUMBER_WORD.search(plain, max(0, span[0] - 18), span[0])]
    telling = [span for span in found if re.search(r"\d\D*\d\D*\d\D*\d", plain[slice(*span)])]
    return tuple(dict.fromkeys([*said, *telling]))


CERTIFICATE_MENTIONS = Mentions(certificate_numbers, first_of(certificate_numbers, _code_of_cell))
CODE_MENTIONS = Mentions(code_mentions, _code_of_cell)
STYLE_MENTIONS = Mentions(style_codes, _code_of_cell)
