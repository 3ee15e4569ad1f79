"""Codes of a letter and a few figures: *mod. 318*, *Nr. 31*, *G 12*, *(61.311)*.

So short, they are written like sizes, counts and prices; the word or the place before them tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from schemas.values.mentions import Span

_MODEL = (
    r"(?:art(?:ikel|icolo|ículo|igo|icle)?|mod(?:ell|ello|elo|el|èle)?|ref(?:erence|erencia|erenza"
    r"|erência|erans)?|réf(?:érence)?|rif(?:erimento)?|style|item|design|dessin|quality|qualität"
    r"|cod(?:ice|igo)?|cód(?:igo)?|code|kod)"
)
_NUMBER = r"(?:n(?:r|o|um|umero|úm)?[.:º°]{0,2}|n[º°]\.?|#|№|kodu|code)"
_SHORT = r"(?:[A-Z]{1,2}[ ./-]?\d{1,3}[A-Z]?|\d{1,3}[A-Z]?(?:[/-][A-Z0-9]{1,4})?)"
# *réf. HC BG 118*, *Article 9120 R*: groups of letters before figures, one letter behind them.
_GROUPS = (
    r"(?:[A-Z]{1,4}[ ]){2,3}\d{2,5}[A-Z]?"
    r"|(?:[A-Z]{1,4}[ -])?\d{2,5}[ ][A-Z](?=[ ]*(?:$|[\n.,;:|)\"“«]|[ ]{2}))"
)
_END = r"(?![\w%°€$£]|[.,]\d|[ ]?(?:cm|mm|g|gr|kg|m|ml|x|×|%|€|eur|euro|st(?:ü|u)ck|pz|pcs|nm|/)\b)"
# Behind a word for models they may stand anywhere.
_BEHIND_MODEL = re.compile(
    rf"(?<![^\W_])(?i:{_MODEL})[.:]?[ ]{{0,2}}(?i:{_NUMBER}[ ]?)?[:：]?[ ]{{0,2}}"
    rf"(?P<code>{_GROUPS}|{_SHORT}){_END}"
    rf"|(?:款号|货号|型号|编号|品番|型番)[:：]?[ ]{{0,2}}(?P<cjk>{_SHORT}){_END}"
)
# *Item 1: slingback pump*: which of a list.
_COUNTED = re.compile(r"(?i:item)[ ](?:no\.?[ ])?\d{1,2}[:)][ ]")
# Behind a word for numbers alone, at the end of a heading: *Schlüsseletui Lößnitz  Nr. 31*.
_BEHIND_NUMBER = re.compile(
    rf"(?:^|(?<=\n))(?P<head>[^\n|:;,]{{3,48}}?)[ ,–—-]{{1,4}}"
    rf"(?i:nr\.?|no\.?|n[º°]\.?|#|№)[ ]{{0,2}}(?P<code>{_SHORT})(?=[ ]*(?:\n|$|[|,;)·–—]))"
)
_ADDRESS = re.compile(
    r"\b(?:\w*(?:straße|strasse|gasse|weg|platz|allee|ufer)|sok|cad|mah|blok|kat|str|rue|avenue|av|via|viale|corso|piazza"
    r"|calle|c/|avda|plaza|rua|travessa|street|road|lane|unit|suite|room|page|seite|p[áa]gina|pag"
    r"|sayfa|blatt|karte|card|foglio|folio|rev|ausgabe|version|lot|charge|partie|partita|offre|offer"
    r"|angebot|angebots|preventivo|devis|rechnung|fattura|facture|invoice|order|auftrag|bestellung"
    r"|ordine|commande|pedido|sipariş|lieferschein|liste|listino|tarif\w*|prot\w*|zert\w*|cert\w*"
    r"|konto|kunde\w*|customer|client\w?|gr(?:öße)?|größe|size|taglia|taille|talla|beden|farbe|col\w*"
    r"|reg\w*|verordnung|regulation|issue|edition|vol|band|table|tab|fig|annex|anlage|allegato)\b",
    re.I,
)
# In brackets behind a name, with points in it: *Cushion Eext (61.311)*, *(our number 61.204)*.
_IN_BRACKETS = re.compile(
    r"(?<=[^\W\d_] )[(（](?:(?i:our|unsere?|notre|nuestra?|nostro|nossa)[ ])?"
    r"(?:(?i:art\w*|mod\w*|style|ref|réf|nr|no|number|nummer|numéro|numero|número|code)[.:]?[ ])?"
    r"(?P<code>[A-Z]{0,3}[ -]?\d{2,4}(?:[.-]\d{2,5}){1,2}[A-Z]?|\d{4,6}[A-Z]?)[)）]"
)


def short_codes(plain: str) -> Iterable[Span]:
    """Yield the short codes that their words or places tell."""
    for match in _BEHIND_MODEL.finditer(plain):
        if not _COUNTED.fullmatch(plain, match.start(), match.end() + 2):
            yield match.span(match.lastgroup or 0)
    for match in _BEHIND_NUMBER.finditer(plain):
        if not _ADDRESS.search(match["head"]):
            yield match.span("code")
    for match in _IN_BRACKETS.finditer(plain):
        if not re.fullmatch(r"(?:19|20)\d\d|\d\d[.-]\d\d[.-]\d{2,4}", match["code"]):
            yield match.span("code")
