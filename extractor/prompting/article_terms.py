"""What stands between the lines of one article and is said of all: terms, and lists of several.

    Entretien (sauf le caban): ..                   Origin: articles NC 880 and VV 12 were woven ..
    Minimum 8 pièces par modèle. Délai de 6 semaines. Prix de gros HT, départ atelier.

A paragraph of terms belongs to none of the articles where only one of them seems to state any; so
does a line that names several of them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from extractor.core.geometry import CharSpan
from extractor.prompting.article_blocks import Told
from extractor.prompting.article_shared import is_about_all
from schemas.values.lexicon import fold

_FEWEST_TERMS = 2  # of a paragraph that is no article's
_SHORTEST_KEY = 4  # characters of what names an article, letters and figures
_BORDER = " | "
_TERMS = {
    "minimum": re.compile(
        r"\bmoqs?\b|\bminimum|\bm[ií]nim[oa]s?\b|\bminima\b|\bmindest\w+|\basgari\b|\ben az\b"
        r"|起订|最低|最小|ロット",
        re.I,
    ),
    "delivery": re.compile(
        r"\blead times?\b|\bdeliver(?:y|ies|ed)\b|\bships?\b|\bliefer(?:zeit|frist|ung|bar)\w*"
        r"|\bconsegn[ae]\b|\bd[ée]lais?\b|\blivraisons?\b|\bplazos?\b|\bentregas?\b|\bprazos?\b"
        r"|\bteslim\w*|\btermin\b|交期|交货|納期|お届け",
        re.I,
    ),
    "incoterm": re.compile(
        r"\b(?:EXW|FOB|CIF|DAP|DDP|FCA|CPT|CFR)\b|\b(?i:ex[ -](?:works|godown|mill)|ab werk"
        r"|franco|départ (?:usine|atelier)|en fábrica|posto fábrica|fabrika teslim)\b"
        r"|工厂交货|工場渡"
    ),
    "payment": re.compile(
        r"\bpayments?\b|\bpayable\b|\bzahlung\w*|\bskonto\b|\bpagament[oi]\b|\bpaiement\b"
        r"|\brèglement\b|\b(?:forma de )?pago\b|\bödeme\w*|付款|支払",
        re.I,
    ),
    "origin": re.compile(
        r"\bmade in\b|\bmanufactured in\b|\bhergestellt in\b|\bgefertigt in\b"
        r"|\b(?:fabriqu|confectionn|tiss)ées? [àaeu]\w{0,2}\b"
        r"|\b(?:fabricad|confecc?ionad|tejid|hech)[oa]s? en\b|\b(?:fabricad|feit|tecid)[oa]s? em\b"
        r"|\b(?:prodott|realizzat|confezionat)[oaie] in\b|üretil\w+|中国制造|日本製",
        re.I,
    ),
}


def without_terms(text: str, told: Sequence[Told]) -> list[Told]:
    """Return blocks without what stands in them and is said of all, or of several."""
    keys = {one.key for one in told if one.key}
    if len(keys) < 2:
        return list(told)
    counted: dict[str, set[str]] = defaultdict(set)
    for one in told:
        for term in _terms_in(text[slice(*one.span)]):
            counted[term].add(one.key)
    of_one = {term for term, stating in counted.items() if len(stating) == 1}
    named = [f" {key} " for key in keys if len(key.replace(" ", "")) >= _SHORTEST_KEY]
    found: list[Told] = []
    for one in told:
        found += _left(text, one, tuple(_said_of_all(text, one, of_one, named)))
    return found


def _terms_in(words: str) -> set[str]:
    return {term for term, pattern in _TERMS.items() if pattern.search(words)}


def _said_of_all(
    text: str, one: Told, of_one: set[str], named: Sequence[str]
) -> Iterator[CharSpan]:
    """Yield the paragraphs, and the lines, of a block that are said of all or of several."""
    for at, paragraph in enumerate(_parts(text, one.span, "\n\n")):
        words = text[slice(*paragraph)]
        if at and _BORDER not in words:
            terms = _terms_in(words) & of_one
            if len(terms) >= _FEWEST_TERMS or (terms and is_about_all(text, paragraph.start)):
                yield paragraph
                continue
        for line in list(_parts(text, paragraph, "\n"))[not at :]:
            folded = f" {fold(text[slice(*line)])} "
            if sum(name in folded for name in named) > 1:
                yield line


def _parts(text: str, span: CharSpan, between: str) -> Iterator[CharSpan]:
    start = span.start
    while start < span.end:
        gap = text.find(between, start, span.end)
        end = gap + len(between) if gap >= 0 else span.end
        while end < span.end and text[end] == "\n":
            end += 1
        yield CharSpan(start, end)
        start = end


def _left(text: str, one: Told, away: Sequence[CharSpan]) -> Iterator[Told]:
    start = one.span.start
    for span in (*away, CharSpan(one.span.end, one.span.end)):
        if start < span.start:
            yield Told(CharSpan(start, span.start), one.key)
        start = span.end
