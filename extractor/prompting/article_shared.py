"""What is said of all articles of a document: it belongs to none of them alone."""

from __future__ import annotations

import re

_TWO = (
    r"both|beide[nrsm]?|entramb[ie]|ambos|ambas|tous (?:les )?deux|toutes (?:les )?deux"
    r"|tutt[ie] e (?:due|tre|quattro|cinque)|die (?:beiden|zwei|drei|vier|fünf)"
    r"|l[eoa]s (?:deux|dos|trois|tres|quatre|cuatro|cinq|cinco)"
    r"|[oa]s (?:dois|duas|três|quatro|cinco)|i (?:due|tre|quattro|cinque)|le (?:due|tre|quattro)"
    r"|her ikisi(?:nin)?|ikisi(?:nin)?|üçü(?:nün)?|dördü(?:nün)?"
    r"|her (?:iki|üç|dört) (?:ürün|model|parça)\w*"
)
_EACH = (
    r"all|every|each|alle[nrs]?|jede[rsnm]?|tous|toutes|tutt[ie]|ogni|tod[oa]s|bütün|tüm|hepsi"
    r"|everything|alles|tutto|todo|tudo|tout|sämtliche"
)
# *For both*, *Was für beide gilt*, *Per entrambi*, *Pour les deux*: what follows is said of all.
_FOR = (
    r"(?:was )?(?:for|für|fuer|per|pour|para|gilt für|valid for|vale per|applies to|both|common to)"
)
_MARKS = r"[> \t]*(?:[–—=*#_-]{1,4} ?)?"
_SAID = re.compile(
    rf"[> \t]*[*†‡¹²³]|{_MARKS}(?:{_FOR} )?(?:the )?(?:{_TWO}|{_EACH})(?!\w)"
    rf"|{_MARKS}(?:以上|全部|所有|两款|三款|均为|全て|すべて|全品|共通|上記|いずれも|どちらも)",
    re.I,
)
# *The three styles*, *Los tres modelos*: anywhere in the first sentence of a paragraph.
_MODELS = re.compile(
    r"\b(?:(?:the|these|all|our) (?:two|three|four|five|six)"
    r"|die(?:se)? (?:beiden|zwei|drei|vier|fünf)|alle|sämtliche"
    r"|l[eoa]s (?:deux|dos|trois|tres|quatre|cuatro|cinq|cinco)|tod[oa]s [lo][ao]s|tous les"
    r"|toutes les|[oa]s (?:dois|duas|três|quatro|cinco)|i (?:due|tre|quattro|cinque)"
    r"|le (?:due|tre|quattro|cinque)|tutt[ie] (?:i|gli|le)|(?:her|bu) (?:iki|üç|dört)|tüm|bütün) "
    r"(?:styles|models|articles|pieces|items|garments|products|qualities"
    r"|modelle[nr]?|artikel[n]?|teile[n]?|stücke[n]?|produkte[n]?|qualitäten"
    r"|modèles|articles|pièces|produits|références|qualités"
    r"|modelli|articoli|capi|pezzi|prodotti|qualità"
    r"|modelos|artículos|prendas|piezas|productos|artigos|peças|produtos"
    r"|model|ürün|parça)(?:ler|lar|in|ün)?\w{0,3}\b",
    re.I,
)
# *The whole line*, *Toda a linha*: a collection told of as one.
_RANGE = re.compile(
    rf"{_MARKS}(?:(?:the|our) (?:whole|entire|full) (?:range|line|collection|series)"
    r"|die (?:ganze|gesamte|komplette) (?:linie|serie|kollektion|reihe)"
    r"|tout[e]? la (?:gamme|ligne|collection|série)|tutta la (?:linea|gamma|collezione|serie)"
    r"|toda la (?:línea|gama|colección|serie)|toda a (?:linha|gama|coleção|série)"
    r"|(?:tüm|bütün) (?:seri|koleksiyon|ürün)\w*|整个系列|全系列|全品|全商品|全型|両型|両品|両方)",
    re.I,
)
# Headings of what is agreed for all, and words before the name below a letter.
_TERMS = re.compile(
    r"[> \t]*[*_#=–—【\[-]{0,4} ?(?:(?:general |sales )?terms(?: (?:and|&) conditions)?|conditions?"
    r"|condizioni(?: (?:generali|di vendita))?|(?:verkaufs|liefer|geschäfts)?bedingungen"
    r"|konditionen|(?:how to|to) order|ordering|(?:zur |die )?bestellung|so bestellen sie"
    r"|(?:per|come) ordinare|(?:pour|comment) commander|(?:para|cómo) pedir|cómo comprar"
    r"|(?:para|como) encomendar|sipariş(?: bilgileri| koşulları)?|ご注文(?:方法|について)"
    r"|订购(?:方式|须知)"
    r"|conditions (?:générales|de vente)|condiciones(?: (?:generales|de venta))?"
    r"|condições(?: (?:gerais|de venda))?|(?:genel |satış |ticari )?(?:şartlar|koşullar)"
    r"|交易条件|取引条件|备注|備考|お取引条件)[ \t]*(?:[:：.*=–—】\]-]|$)"
    r"|[> \t]*(?:(?:With )?(?:kind|best|warm)\w* (?:regards|wishes)|Yours\b|Sincerely"
    r"|Mit \w+ Grüßen|Viele Grüße|(?:Cordiali|Distinti|Un caro) saluti|Cordialement|Bien à vous"
    r"|(?:Un )?(?:cordial )?saludos?|Atentamente|(?:Com os )?(?:melhores )?cumprimentos"
    r"|Atenciosamente|Saygılarım|此致|敬礼|以上、)",
    re.I | re.M,
)
_FIRST_SENTENCE = 160
_OF_BOTH = re.compile(rf"(?<!\w)(?:{_TWO})(?!\w)", re.I)


def of_all(text: str, at: int) -> bool:
    """Return whether a line begins with what is said of all articles: *All styles ..*."""
    return _SAID.match(text, at) is not None


def says_of_all(sentence: str) -> bool:
    """Return whether a sentence speaks of both or all anywhere: *August for both*."""
    return _OF_BOTH.search(sentence) is not None or of_all(sentence, 0)


def is_about_all(text: str, at: int) -> bool:
    """Return whether a paragraph begins with words for all articles, or for what is agreed."""
    return any(mark.match(text, at) for mark in (_SAID, _RANGE, _TERMS))


def ends_articles(text: str, at: int) -> bool:
    """Return whether a line begins what no single article is told in: terms, what is said of all.

    The same heading above may stand in every article's own lines, and then ends none.
    """
    if of_all(text, at) or _RANGE.match(text, at):
        return True
    terms = _TERMS.match(text, at)
    if terms:
        return text.find(terms.group().strip()) >= at
    begins_paragraph = text.endswith("\n\n", 0, at)
    end = text.find("\n\n" if begins_paragraph else "\n", at)
    end = min(end if end >= 0 else len(text), at + _FIRST_SENTENCE)
    return _MODELS.search(text, at, end) is not None
