"""Which places of a text are those where a product was made.

Documents name many: where the customer sits, where a price holds, where the sample was sewn, where
the thing was thought up. What stands last before a place in its sentence, or a verb behind it,
tells: *designed in London, made in Portugal*. Places with a word of making go before places that
only stand there, and these before places that something else is said of.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import IntEnum

from schemas.values.mentions import Span


class Told(IntEnum):
    """What is said of a place, the best first."""

    MADE = 0
    NAMED = 1
    OTHERWISE = 2
    NO_PLACE = 3


_REACH = 110  # characters before a place that may say what happens there
_BEHIND_REACH = 44
_MADE = (
    r"\b(?:made?|makes?|making|woven|knit\w*|hand(?:made|crafted|woven|sewn|knit\w*)|crafted\s(?:by\shand\s)?(?:in|by)|sewn|stitched|assembled|manufactur\w+|produ[cz]\w+|prodott\w+"
    r"|faite?s?|gemacht|facem|hace[nr]?"
    r"|fabri\w+|confec\w+|confez\w+|fatt[oaie]|facciamo|fabbrich\w+|produciamo|realizzat\w+|lavorat\w+|cucit\w+|tessut[oaie]"
    r"|manifattur\w+|réalisée?s?|cousue?s?|couture|montée?s?|montage|piquage|tissée?s?|tricotée?s?"
    r"|façonn\w+|gefertigt|fertigung|hergestellt|herstellung|genäht|gestrickt|gewebt|produziert"
    r"|konfektioniert|handarbeit|machen|hech[oa]s?|hacemos|hacen|se hace|cosid\w+|tejid[oa]s?"
    r"|elaborad[oa]s?|feit[oa]s?|fazemos|costurad\w+|tecid[oa]s?|montad[oa]s?|üret\w+|yapım\w*|dikil\w+|dikim\w*"
    r"|hand(?:gewebt|genäht|gestrickt|gefertigt)|geborduurd|gestikt"
    r"|gemaakt|vervaardigd|geweven|gebreid|genaaid|geproduceerd|handgemaakt\w*"
    r"|örül\w+|dokun\w+|imal\w*|ursprung\w*|menşe\w*"
    # *Lana di origine australiana* is of the wool.
    r"|(?<!di\s)(?<!de\s)(?<!d['’])(?:origine?s?|origen|origem))\b"
    r"|产地|制造|生产|原产|缝制|製造|生産|縫製|原産"
)
_ELSE = (
    # thought up, shown or printed there
    r"\b(?:design\w*|styled|drawn|dessinée?s?|conçue?s?|progettat\w+|disegnat\w+|ideat[oaie]"
    r"|entworfen\w*|entwurf|diseñad\w+|desenhad\w+|tasarla\w+|printer\w*|tipografia|imprimerie"
    r"|druckerei|imprenta|gráfica|matbaa\w*"
    # sent or sold there
    r"|consign\w+|ship\w*|deliver\w*|spedi\w+|consegn\w+|livr\w+|expédi\w+|versand|liefer\w*"
    r"|geliefert|envi\w+|entreg\w+|sevk\w*|teslim\w*|customers?|clienti?|clientes?|kund\w+|müşteri\w*"
    r"|sold|market|mercato|marché|markt|mercado|pazar\w*|vendut\w+|vendu[es]*|verkauft|vendid\w+"
    # the material, or a first piece
    r"|comes?\s(?:to us\s)?from|sourced|spun|tanned|dealer|vien[ie]\sd\w+|vengono\sda\w*"
    r"|proven\w+|provien\w+|vient|viennent|kommen|kommt|stamm\w+|bezogen|viene|vienen|proced\w+|traen"
    r"|vem|vêm|tannée?s?|conciat[oaie]|filat[oaie]|gegerbt|gesponnen|curtid[oa]s?|hilad[oa]s?"
    r"|samples?|proto\w*|campion[ei]|échantillons?|musterteil\w*|muestras?|amostras?|numune\w*)\b"
    r"|设计|デザイン|企画|発送|来自|样品|サンプル|打样"
)
_DEED = re.compile(rf"(?P<made>{_MADE})|(?P<other>{_ELSE})", re.I)
# Verbs that end their sentence: *in Ungarn genäht*, *Türkiye’de dikilir*, *U.S.A. manufacture*.
_MADE_BEHIND = re.compile(
    r"(?:\s(?:[^\W\d_]+\s){0,3}?(?:gefertigt|hergestellt|genäht|gestrickt|gewebt|produziert"
    r"|konfektioniert|zusammengesetzt)\b"
    r"|['’]?[dt][ae]\s(?:[^\W\d_]+\s){0,3}?(?:üret|dik|ör|doku|yapıl|imal)\w*"
    r"|\s?(?:üret|yapım|mal[ıi]\b)\w*|[ -](?:made|manufacture|workmanship|handwork)\b"
    r"|[国國]?(?:で|にて|内)[^。、\n]{0,10}(?:縫製|製造|生産|仕上|織|編)|[国國]?[制製产産](?!の))",
    re.I,
)
_ELSE_BEHIND = re.compile(
    r"['’]?[dt][ae]n\s|['’]?[dt][ae]\s(?:yaptır|tasarla)\w*|\s(?:entworfen|gegerbt|gesponnen)\b"
    r"|\s?向け|\s?için\b",
    re.I,
)
# *Il prezzo per il Giappone*, *für Japan*: whom it is for.
_FOR = re.compile(
    r"\b(?:for(?:\sthe)?|per\s(?:il|lo|la|l['’]|i|gli|le)|per|pour(?:\s(?:le|la|les))?|für(?:\s\w+)?|nach"
    r"|para(?:\s(?:el|la|o|a))?)\s?$",
    re.I,
)
_FIRM = re.compile(
    r"(?<![^\W_])(?:SAS|SARL|SASU|S\.?[rR]\.?[lL]|S\.?[pP]\.?A|S\.?L|S\.?A|GmbH|KG|Ltd|LLC|Inc|Lda|A\.?Ş)"
    r"(?![^\W_])|株式会社|有限公司"
)
_ASKED = re.compile(r"[^\n.;!。]{0,40}[?？]")
# Sizes of a country: *deutsche Größen*, *numerazione italiana*.
_SIZES_BEHIND = re.compile(
    r"\s(?:shoe\s)?(?:sizes?|sizing|größen?|konfektionsgrößen?|weiten|beden\w*|numara\w*)\b|サイズ|码"
    r"|\s?\(?(?:tg|taglie?|tailles?|tallas?)\b",
    re.I,
)
_SIZES_BEFORE = re.compile(
    r"\b(?:tagli[ae]|numerazion[ei]|misure|tailles?|pointures?|tallas?|numeración|numeraç\w+|tamanhos?"
    r"|größen?|sizes?)\s(?:de\s)?$",
    re.I,
)
# Words that a country or its people share with carriage, cloth, threads and French grammar.
_NO_PLACE = re.compile(r"(?i:franco|jersey)|TC|Ce")
_NEW_JERSEY = re.compile(r"\bNew\s$")
# Letters of a code: *ref. GB-3070*, *IT 42*.
_LETTERS = re.compile(r"[A-Z]{2,3}")
_CODE_BEHIND = re.compile(r"[-/_]?[A-Z]?\d|[-/_][A-Z]|\s\d")
_CODE_BEFORE = re.compile(r"[\w][-/_]$")
_STOP = re.compile(
    r"[.;!?](?=\s)(?<!\b\w[.])|[。；！？|•]|\n\s*\n|\n(?=[-*•·(]|[A-ZÀ-Þ])|\n[^\n:：]{1,32}[:：]"
)


def told_of(text: str, span: Span) -> Told:
    """Return what a text says of a place in it."""
    start, end = span
    words = text[start:end]
    before = text[max(0, start - _REACH) : start]
    behind = text[end : end + _BEHIND_REACH]
    sentence = _STOP.split(before)[-1]
    rest = _STOP.split(behind)[0]
    deeds = list(_DEED.finditer(sentence))
    if deeds and _FIRM.search(sentence, deeds[-1].end()):
        deeds = []  # *Manufacture Aubrac & Fils SAS, Thiers*: the name of a house
    made = bool(deeds and deeds[-1]["made"])
    if _is_no_place(words, before, behind, made=made):
        return Told.NO_PLACE
    if _ELSE_BEHIND.match(rest):
        return Told.OTHERWISE
    if _MADE_BEHIND.match(rest) or made:
        return Told.NAMED if _is_asked(text, span) else Told.MADE
    return Told.OTHERWISE if deeds else Told.NAMED


def _is_asked(text: str, span: Span) -> bool:
    """Return whether a sentence asks, or repeats what somebody else wrote: *> Made in Italy?*."""
    line = text[text.rfind("\n", 0, span[0]) + 1 : span[0]]
    return line.lstrip().startswith(">") or bool(_ASKED.match(text, span[1]))


def _is_no_place(words: str, before: str, behind: str, *, made: bool) -> bool:
    if _NO_PLACE.fullmatch(words):
        return not _NEW_JERSEY.search(before)
    if _LETTERS.fullmatch(words) and (_CODE_BEHIND.match(behind) or _CODE_BEFORE.search(before)):
        return not made
    if _SIZES_BEHIND.match(behind) or _SIZES_BEFORE.search(before):
        return True
    return bool(_FOR.search(before))


def best_told(text: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    """Return the places that are told best of: those of making, if there are any."""
    told = [(told_of(text, span), span) for span in spans]
    best = min((one for one, _ in told), default=Told.NO_PLACE)
    return tuple(span for one, span in told if one is best)
