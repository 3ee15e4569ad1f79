"""What stands around the name of a scheme: that it is no certificate, or until when it holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from schemas.values.care_boxes import option_lines
from schemas.values.mentions import OTHERS, Span

_LASTS = re.compile(
    r"valid|expir|until|till|thru|through|\bto\b|scad|fino|valevole|valab|jusqu|expire|échéan|gültig|bis\b"
    r"|ablauf|läuft|vál|cad\b|cadu|venc|hasta|até|geçer|kadar|bitiş|son\s|有效|至|期限|到期|まで|満了",
    re.I,
)
# Some languages say so behind the date: *18.03.2027'ye kadar*, *2027年3月末まで*.
_LASTS_BEHIND = re.compile(
    r"\s?['’]?(?:[yn]?[ea]\b)?\s?(?:tarihine\s)?(?:kadar|dek|değin)"
    r"|\s?(?:まで|迄|止|到期|前有效|有効)",
    re.I,
)
# Words of the day on which a certificate was made out, or from which it holds.
_BEGINS = re.compile(
    r"(?:(?<!\w)(?:issued?|dated?|from|since|starts?|emess\w|rilasciat\w|dal|del|délivré|émis|du|vom|ab"
    r"|ausgestellt|ausgegeben|seit|emitid[oa]|expedid[oa]|desde|verildi\w*|düzenleme|başlangıç)"
    r"|签发|发证|发行|発行|交付|自|从)[\s:：a-zà-ü]{0,6}$",
    re.I,
)
_TO = re.compile(
    r"\s?(?:-|–|—|/|to|al|au|bis(?: zum)?|hasta(?: el)?|a|até|ile|至|到|~|～|から)\s?", re.I
)
# Until when prices or an offer hold is no day of a certificate.
_OF_PRICES = re.compile(
    r"(?<!\w)(?:prices?|offers?|quot\w+|prezz[io]|offerta|listino|prix|tarifs?|offre|devis|preise?|angebot"
    r"|preisliste|precios?|oferta|tarifa|presupuesto|preços?|proposta|orçamento|fiyat\w*|teklif\w*)(?!\w)"
    r"|价格|报价|価格|見積",
    re.I,
)
_DATE_REACH = 120  # characters behind a scheme
_HEADER_REACH = 12  # rows between a date and the heading of its column


def last_day(plain: str, scheme: Span, stop: int, dates: Iterable[Span]) -> Span | None:
    """Return the date behind a scheme that says until when it holds.

    Args:
        plain: The text.
        scheme: The name.
        stop: Where the next scheme stands.
        dates: All dates of the text, in its order.
    """
    begin, found = scheme[1], None
    for start, end in dates:
        if start < scheme[1] or start > scheme[1] + _DATE_REACH or end > stop:
            continue
        between = plain[begin:start]
        if found is not None and not _TO.fullmatch(between):
            break
        is_range = begin > scheme[1] and _TO.fullmatch(between)
        if _OF_PRICES.search(between):
            break
        lasts = _LASTS.search(between) and not _BEGINS.search(between)
        if is_range or lasts or _LASTS_BEHIND.match(plain, end) or _is_below(plain, start):
            found = (start, end)
        begin = end
    return found


def _is_below(plain: str, at: int) -> bool:
    """Return whether a date stands in a column whose heading says how long something holds."""
    begin = plain.rfind("\n", 0, at) + 1
    end = plain.find("\n", at)
    row = plain[begin : end if end >= 0 else len(plain)]
    if "|" not in row:
        return False
    column = plain.count("|", begin, at)
    for _ in range(_HEADER_REACH):
        if begin <= 0:
            return False
        above = plain.rfind("\n", 0, begin - 1) + 1
        cells = plain[above : begin - 1].split("|")
        if len(cells) != row.count("|") + 1:
            return False
        if _LASTS.search(cells[column]):
            return True
        begin = above
    return False


# *RCS Lyon B 402 118 337* is a register of companies, *320 GRS* a weight.
_REGISTER = re.compile(
    r"R\.?C\.?S\.?,?\s(?:de\s|d')?(?:[A-ZÀ-Ý][\w'’-]+[\s,]{1,2}){1,3}(?:n\S?\s)?(?:[A-D]\s)?\d{3}"
    r"|R\.?C\.?S\.?\s?:?\s?(?:[A-D]\s?)?\d{3}\s?\d{3}\s?\d{3}(?!\d)"
)
_BEFORE_REGISTER = re.compile(r"(?:SAS|SARL|SIRET|SIREN|capital[^\n]{0,24}|€)[\s,·–-]{1,4}$", re.I)
_GRAMS = re.compile(r"(?<![\w-])\d[\d.,]*\s?$")
_DENIED = re.compile(
    r"(?<!\w)(?:no|not|non|without|nor|nicht|keine?n?|ohne|weder|noch|sans|pas(?: de)?|ni|aucun\w?"
    r"|senza|né|nessun\w?|sin|ningun\w|ningún|sem|não|nenhum\w?|nem)"
    r"\s(?:(?:have|has|hold|holds|hanno|ha|ont|haben|hat|tienen?|têm|tem|possuem)\s)?"
    r"(?:(?:a|an|yet|ancora|encore|el|la|die|das)\s)?(?:certi\w+\s|zerti\w+\s)?$"
    r"|(?:不|无|未|非)(?:含|有|经|获|是)?$",
    re.I,
)
_DENIED_BEHIND = re.compile(
    r"[ \t,:(（|-]{1,4}"
    r"(?:(?:is|are|è|ist|est|es|está|é|certif\w+|zertif\w+|sertifika\w*)\s|(?:认证|認証)\s?){0,2}"
    r"(?:no|nein|não|hayır|yok\w*|değil\w*|n/a|none|pending|applied for|in process|in progress"
    r"|in corso|in attesa|in preparazione|richiest[oa]|beantragt|in vorbereitung|in arbeit"
    r"|abgelaufen|en cours|en attente|demandé\w?|expirée?|en trámite|en curso|solicitad[oa]"
    r"|caducad[oa]|vencid[oa]|em curso|pedid[oa]|em preparação|scadut[oa]|expired|lapsed|withdrawn"
    r"|başvuru\w*|申请中|办理中|已过期|无|没有|取得予定|申請中|なし)(?!\.?\s?:?[^\W_])(?![.:]?\s?\S*\d)",
    re.I,
)
_NO_ANSWER = re.compile(r"no|nein|non|não|nao|hayır|否|无|いいえ|なし", re.I)
_OTHER_WORDS = frozenset({"sonstige", "sonstiges", "その他", "其他"})
# Letters that stand for other things as well count beside a number alone.
_WEAK = frozenset(
    {"STANDARD 100", "WRAP", "SCS", "RAF", "EGL", "AGL", "AGS", "CGL", "IVN", "RLS", "GCS", "C2C"}
)
_WORDS_BEFORE = 32


def is_certificate(plain: str, scheme: Span, has_number: bool) -> bool:
    """Return whether the name of a scheme stands for a certificate that the text has."""
    start, end = scheme
    name = plain[start:end]
    before = plain[max(0, start - _WORDS_BEFORE) : start]
    if OTHERS.fullmatch(name) or name.casefold() in _OTHER_WORDS:
        return False
    if name.upper() in _WEAK and not has_number:
        return False
    if name.replace(".", "") == "RCS" and (
        _REGISTER.match(plain, start) or _BEFORE_REGISTER.search(before)
    ):
        return False
    if name == "GRS" and _GRAMS.search(before):
        return False
    return not (_DENIED.search(before) or _DENIED_BEHIND.match(plain, end))


def unticked(plain: str, schemes: Sequence[Span]) -> frozenset[Span]:
    """Return the schemes of a form whose boxes are not ticked."""
    found: set[Span] = set()
    for options in option_lines(plain):
        inside = [s for s in schemes if options.line[0] <= s[0] < options.line[1]]
        in_heading = options.heading[0], options.heading[1]
        answers = [plain[slice(*span)].strip(" |:") for span in options.ticked]
        for scheme in inside:
            if any(left <= scheme[0] < right for left, right in options.ticked):
                continue
            is_answered = in_heading[0] <= scheme[0] < in_heading[1] and any(
                not _NO_ANSWER.match(answer) for answer in answers
            )
            if not is_answered:
                found.add(scheme)
    return frozenset(found)
