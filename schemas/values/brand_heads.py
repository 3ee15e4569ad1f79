"""Brands that stand over a named product, behind it, or before it as who owns it.

A card heads its product with the house alone (*MARELLE VOSS* over *Mini Lune Bag*), prose says
whose the product is behind its name (*die Stiefelette „Undine“ von Amelie Thorn*, *the Wren Tote by
Marelle Voss*) or before it (*Marelle Voss's Wren Tote*), and care cards thank for choosing one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from schemas.values.brand_words import LATIN
from schemas.values.company_pieces import COMPANY
from schemas.values.company_words import NO_MAKER, PAPER
from schemas.values.kind_spans import kind_spans
from schemas.values.mentions import Span
from schemas.values.name_words import UPPER, is_for_whom, is_label, is_word_of_goods

_NAME = rf"[{UPPER}][\w’'-]+(?:[ ](?:[&+]|(?:de|du|di|von)|[{UPPER}][\w’'&-]*)){{0,3}}"
_CAPITAL = rf"[{UPPER}][\w’'-]+"
# A house has two words at least: one alone behind *of* is a place as often.
_HOUSE = rf"{_CAPITAL}(?:[ ](?:(?:&|de|du|di|von)[ ])?{_CAPITAL}){{1,3}}"
_CHOSEN = re.compile(
    r"(?<![^\W\d_])(?i:for[ ](?:choosing|purchasing|buying)"
    r"|(?:per|di)[ ]aver[ ](?:scelto|acquistato)"
    r"|d['’]avoir[ ](?:choisi|acheté)|por[ ](?:elegir|escolher|confiar[ ]en)"
    r"|por[ ](?:haber[ ]elegido|ter[ ]escolhido)|dass[ ]Sie[ ]sich[ ]für)"
    rf"(?:[ ](?i:an?|un[ea]?|eine?n?|uma?)(?=[ ]))?[ ](?P<name>{LATIN})"
    r"(?=[ ]*(?:[.,;:!\n]|$|entschieden))"
)
# Of a house, behind the name of a product.
_BEHIND = re.compile(
    rf"[ ]?[»”“\"'’]?,?[ ](?:by|von|par|di|de|por|van|d['’])(?:(?<=['’])|[ ])(?P<name>{_HOUSE})"
    rf"(?![\w’'-])"
)
_GIVEN = re.compile(rf"[ ](?:[«“„\"‘'][ ]?)?{_CAPITAL}(?:[ ]{_CAPITAL})?[ ]?(?=[»”“\"’', ])")
# Whose, before a name with its kind.
_OWNER = re.compile(rf"(?<![\w’'-])(?P<name>{_CAPITAL}(?:[ ](?:&[ ])?{_CAPITAL}){{1,3}}?)[’']s[ ]")
_OWNED = re.compile(rf"(?:{_CAPITAL}[ ]){{1,3}}")
_HEAD = re.compile(rf"[ ]*(?P<name>{_NAME})[ ]*")
_WITH_KIND = re.compile(
    rf"[ ]*(?P<name>[{UPPER}][{UPPER}’'&-]{{2,}}(?:[ ][{UPPER}&][{UPPER}’'&-]*){{0,3}})"
    r"[ ](?:[–—|·]|//?)[ ](?=\S)"
)
_LINES, _MOST = 4, 60  # lines in which a card names its house; letters of a product's line
# *Spring/Summer 27*, *PARIS*, *Fall Collection*: what may stand between a house and its product.
_BETWEEN = re.compile(
    r"[^\n]{0,40}(?:20)?[23]\d\b[^\n]{0,24}"
    r"|(?i:paris|milano?|london|new york|firenze|roma|madrid|barcelona|lisboa|porto|istanbul"
    r"|tokyo|antwerp(?:en)?|berlin|wien|münchen|kopenhagen|copenhagen|stockholm)"
)
_LINE = re.compile(r"[^\n]+")
_CONTENT = re.compile(r"[ ]*(?:\d{1,3}[ ]?%|%[ ]?\d{2,3})")
_FEWEST = 3  # letters of a house
# Papers that are no lists of goods, and heads of parts of a page.
_PAPERS = re.compile(
    r"\b(?:order|invoice|proforma|confirmation|packing|delivery|memo|report|draft|attachment|line"
    r"|fattura|ordine|conferma|facture|commande|devis|bon|rechnung|auftrag\w*|bestellung"
    r"|lieferschein|factura|pedido|albarán|fatura|encomenda|sipariş|new|arrivals?|best|look|the)\b",
    re.I,
)


_YEAR = r"[^.,;\n]{0,24}?\b(?:1[6-9]|20)\d\d"
# *Founded in 1921, Marelle Voss draws flowers*; *Marelle Voss was founded in 1921*.
_FOUNDED = re.compile(
    r"(?:^|(?<=\n)|(?<=[.!?] ))(?:Founded|Established|Created|Fondée?|Fondat[ao]|Nat[ao]|Gegründet"
    r"|Fundad[ao]|Nacid[ao]|Nascid[ao]|Criad[ao]|Née?)[ ]"
    rf"[^.,;\n]{{0,60}},[ ](?P<name>{_HOUSE})[ ](?=[a-zà-ÿ])"
    rf"|(?<![\w’'-])(?P<told>{_HOUSE})[ ](?:was[ ](?:founded|established|born)|è[ ](?:stata[ ])?"
    r"(?:fondat[ao]|nat[ao])|nasce|est[ ]née?|a[ ]été[ ](?:fondé|créé)e?|wurde|fue[ ]fundad[ao]"
    r"|nació|foi[ ]fundad[ao]|nasceu|(?:founded|established)[ ](?:her|his|their)[ ](?:own[ ])?"
    r"(?:label|house|brand)|(?:fonde|a[ ]fondé)[ ]sa[ ](?:maison|marque)|ha[ ]fondato[ ](?:la[ ]sua"
    r"|il[ ]suo)[ ](?:maison|marchio)|gründete[ ]ihr(?:e)?[ ](?:Label|Haus|Marke))"
    rf"(?={_YEAR})"
)


def brands_beside_products(plain: str, formal: Sequence[Span]) -> Iterable[Span]:
    """Yield the houses that a card or a sentence names beside a product.

    Args:
        plain: A passage.
        formal: The companies that it names in full; where one is, the head of a page is known by it
            elsewhere.
    """
    yield from (match.span("name") for match in _CHOSEN.finditer(plain))
    for match in _FOUNDED.finditer(plain):
        name = match[match.lastgroup or 0]
        if _may_own(name) and not COMPANY.search(name):
            yield match.span(match.lastgroup or 0)
    yield from _whose(plain)
    if not formal and not plain.startswith("From: "):
        yield from _heads(plain)


def _whose(plain: str) -> Iterable[Span]:
    kinds = kind_spans(plain)
    for start, end in kinds:
        given = _GIVEN.match(plain, end)
        # *Wren Tote by*: the name goes before its kind in English and Turkish.
        is_named = plain[max(0, start - 2) : start].strip() and plain[start].isupper()
        behind = _BEHIND.match(plain, given.end() - 1 if given else end)
        behind = behind or (_BEHIND.match(plain, given.end()) if given else None)
        if behind and (given or is_named) and _may_own(behind["name"]):
            yield behind.span("name")
    ends = {start: end for start, end in kinds}
    for owner in _OWNER.finditer(plain):
        owned = _OWNED.match(plain, owner.end())
        if (
            owned
            and any(owner.end() < at <= owned.end() for at in ends)
            and _may_own(owner["name"])
        ):
            yield owner.span("name")


def _heads(plain: str) -> Iterable[Span]:
    lines = [match.span() for match in _LINE.finditer(plain)][:_LINES]
    for at, (start, end) in enumerate(lines[:2]):
        before = _WITH_KIND.match(plain, start, end)
        if before and at == 0 and _names_product(plain[before.end() : end]):
            if _may_own(before["name"]):
                yield before.span("name")
            return
        head = _HEAD.fullmatch(plain, start, end)
        if not head or not _may_own(head["name"]):
            continue
        below = [span for span in lines[at + 1 :] if not _BETWEEN.fullmatch(plain, *span)]
        is_label = at == 0 and head["name"].isupper() and below
        if below and (
            _names_product(plain[slice(*below[0])])
            or (is_label and _CONTENT.match(plain, *below[0]))
        ):
            yield head.span("name")
            return


def _names_product(line: str) -> bool:
    """Return whether a line is the name of a product: a kind, and words that say no more of it."""
    kinds = kind_spans(line)
    if not kinds or len(line) > _MOST or line.rstrip().endswith((".", ":")):
        return False
    start, end = kinds[0]
    others = re.findall(rf"{_CAPITAL}", f"{line[:start]} | {line[end:]}")
    return any(not is_word_of_goods(word) and not is_label(word) for word in others)


def _may_own(words: str) -> bool:
    return (
        len(words) >= _FEWEST
        and not kind_spans(words)
        and not (PAPER.search(words) or _PAPERS.search(words))
        and not NO_MAKER.match(words)
        and not any(is_label(word) or is_for_whom(word) for word in words.split())
        and not is_word_of_goods(words.split()[0])
        and not is_word_of_goods(words)
    )
