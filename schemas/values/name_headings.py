"""Names above prose that says what they name: *Terschelling* over *Deze chelsea boot is ...*.

A page of a catalogue, a card or a web page heads its words with the given name alone. What tells
it from the heads of sections is that no table has it as a label, and that the words below speak of
a product.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from schemas.values.company_words import NO_MAKER, PAPER
from schemas.values.kind_spans import kind_spans
from schemas.values.lexicon import IDEOGRAM
from schemas.values.mentions import Span
from schemas.values.name_words import NO_NAMES, POINTS_AT, UPPER, is_label, is_word_of_goods

_WORD = rf"[{UPPER}][\w’'-]*"
_SMALL = (
    r"(?:de|do|da|di|du|des|del|della|of|the|la|le|les|el|d['’]|van|von|der|e|et|y|and|und|à|a)"
)
_HEADING = re.compile(
    rf"[ ]*(?:[-*•#»>]{{1,3}}[ ])?(?P<name>{_WORD}"
    rf"(?:[ ](?:{_SMALL}[ ]){{0,2}}[^\W\d_][\w’'-]*){{0,3}})[ ]*"
)
_CJK_HEADING = re.compile(rf"[ ]*(?P<name>{IDEOGRAM}{{2,9}})[ ]*")
_SENTENCE = re.compile(r"[a-zà-ÿ]{2,}[ ,][a-zà-ÿ]|[。、]")
# *£640 incl. VAT · OV-3381* between a name and its words.
_PRICED = re.compile(r"(?=[^\n]{0,16}\d)[^\n]{3,40}")
_FEWEST_CJK = 10  # of a line in ideograms
_FEWEST = 28  # letters of a line of prose
_NEAR = 240  # letters of prose in which it says what the product is
_LINES = 80
_SHORTEST = 3  # letters
_FEW_WORDS = 2  # of a heading that ends with small letters: *Lã de monte*, *Wilde haver*
# What heads the sections of a page and is no label of an attribute.
_SECTIONS = re.compile(
    r"(?:looking|look|caring|care|where|how|why|what|who|about|more|also|you|your|in|our|good|on|to"
    r"|prendre|entretien|conseils?|détails?|livraison|avis|à|notre|nos|le|les"
    r"|come|dove|perché|cura|chi|dettagli|spedizione|nota|la|il"
    r"|pflege\w*|herkunft|hinweis\w*|wie|wo|warum|unser\w*|so|das|die|der"
    r"|cuidad\w+|detalles?|envíos?|cómo|dónde|nuestr\w+|como|onde|detalhes?|envio|noss\w+"
    r"|bakım\w*|nasıl|neden|ürün\w*|wasvoorschrift|onderhoud|hoe|waar)\b|お手入れ|商品説明|洗涤|产品介绍",
    re.I,
)
# *The Halcyon Slip*: an article in English may head a name.
_OF_NAMES = re.compile(r"(?:The|La|Il|Le|El) [A-ZÀ-ÖØ-Þ]")


def headings_over_prose(plain: str) -> Iterable[Span]:
    """Yield lines of a name alone, where the prose below says what the product is."""
    body = plain.find("\n\n") if plain.startswith("From: ") else 0
    lines = [match.span() for match in re.finditer(r"[^\n]+", plain)][:_LINES]
    for at, (line, below) in enumerate(pairwise(lines)):
        match = _HEADING.fullmatch(plain, *line) or _CJK_HEADING.fullmatch(plain, *line)
        if line[0] < body or not match or not _may_head(match["name"]):
            continue
        told = below
        if _PRICED.fullmatch(plain, *below) and at + 2 < len(lines):
            told = lines[at + 2]
        if tells_of_product(plain, told, is_message=body > 0):
            yield match.span("name")


def _may_head(words: str) -> bool:
    *first, last = words.split()
    if last.islower() and len(first) > _FEW_WORDS:
        return False  # a sentence
    return not (
        len(words) < _SHORTEST
        or is_label(words)
        or is_word_of_goods(words)
        or NO_NAMES.match(words)
        or NO_MAKER.match(words)
        or PAPER.search(words)
        or POINTS_AT.match(words)
        or (
            _SECTIONS.match(words) and " " in words and not words.startswith(("The ", "La ", "Il "))
        )
        or (_SECTIONS.match(words) and not _OF_NAMES.match(words))
        or kind_spans(words)
    )


def tells_of_product(plain: str, below: Span, *, is_message: bool) -> bool:
    """Return whether a line is prose of a product, or says with an article what it is.

    Short lines of a message greet and sign.
    """
    start, end = below
    kinds = kind_spans(plain[start:end])
    if kinds and not is_message and _ONLY_KIND.fullmatch(plain[start : start + kinds[0][0]]):
        return True
    text = plain[start : start + _NEAR]
    fewest = _FEWEST_CJK if re.search(IDEOGRAM, plain[start:end]) else _FEWEST
    is_prose = end - start >= fewest and bool(_SENTENCE.search(plain, start, end))
    return is_prose and bool(kind_spans(text))


# *a pendant*, *un anello*, *die Tasche*
_ONLY_KIND = re.compile(
    r"[ ]*(?:an?|the|un[eao]?|uma|eine?|l[ae]|il|el|o|der|die|das|een|de|het|bir)[ ]", re.I
)
