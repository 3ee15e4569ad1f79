"""What numbers beside those of articles are: of registers, telephones, duties, prices, seasons.

A tax number, a certificate and a season are written as codes of articles are; the words before them
tell which is which.
"""

from __future__ import annotations

import re

from schemas.values.mentions import Span

# Registers of firms and taxes, and numbers of banks, in the countries of the nine languages.
_REGISTERS = (
    r"nipc|nif|n\.i\.f\.|cif|c\.i\.f\.|cnpj|siret|siren|rcs(?:\s[^\W\d_]+)?|ape|naf|eori|duns"
    r"|p\.?\s?iva|partita iva|part\. iva|c\.?\s?f\.|cod\. fisc\.?|codice fiscale|rea|sdi|pec"
    r"|ust-?\s?id-?\s?(?:nr)?|ustid\w*|uid|steuer\w*|hr\s?[ab]|handelsregister\w*|amtsgericht \w+"
    r"|vat(?:\s?reg)?|gst|ein|company|co|registered(?:\sin\s[^\W\d_]+)?|reg|crn|tva|iva|mwst|kdv"
    r"|vkn|vergi \w+|mersis|ticaret sicil|sicil|iban|bic|swift|konto|blz|税号|信用代码|法人番号"
    r"|登録番号|rn"
)
_REACHED_AT = (
    r"tel|tél|telef\w+|telephone|phone|fon|fax|mob\w*|cell?|handy|gsm|whatsapp|qq|wechat|[ptfm][.:]"
    r"|电话|手机|传真|電話|携帯|postfach|cap|plz|cp|zip|postcode|posta kodu|〒"
)
_GOODS = (
    r"ean(?:[- ]?1[34])?|gtin|upc|barcode|codes?-barres|strichcode|barkod|条码|バーコード"
    r"|hs(?:\scode)?|taric|zolltarif\w*|customs \w+|commodity \w+|tariff \w+|nc|ncm|doganale"
    r"|nomenclature \w+|douane|douanier|arancelari[ao]|pautal|gtip|海关编码|商品编码|hsコード"
)
_PAPERS = (
    r"(?:zert|cert|sert)[^\W\d_]*|licen[^\W\d_]+|lizenz[^\W\d_]*|gots|grs|rws|rds|ocs|bci|igi|gia"
    r"|oeko-?tex|standard|iso|en|din|reach|reg\.? ?\(?[eu]u?\)?|po|p\.o\.|your po|invoice|rechnung"
    r"|facture|fattura|factura|fatura|devis|offre|offerta|angebot|offer|quotation|quote|order|ordine"
    r"|bestellung|auftrag|commande|pedido|encomenda|sipariş|lot|batch|partie|partita|parti|charge"
    r"|colis|rev|version|issue|page|seite|página|pagina|sayfa|folio|blatt|testbericht|report"
    r"|证书\w*|合同\w*|订单\w*|証明\w*|見積\w*|注文\w*"
)
# What a number itself may begin with; two letters alone begin codes of articles as well.
_BEGINS = (
    r"nipc|nif|cif|cnpj|siret|siren|rcs|eori|vat|iban|uid|hr[ab]|ust-?idnr\.?|tel\.?|tél\.?|fax|qq|ean"
    r"|gtin|hs code|doganale|oeko-?tex|standard|iso|gots|igi|gia|uvp|rrp|srp|msrp|pvp|ppc|eur|usd"
    r"|gbp|chf|hkd|jpy|cny|rmb|try|look|moq|size|eu|uk|us|wash|lavage|ral|pantone|kw|week|since|dal|depuis"
    r"|seit|desde|summer|winter|spring|autumn|fall|sommer|herbst|frühling|été|hiver|verano|invierno"
    r"|verão|inverno|estate"
)
_NUMBER = r"(?:(?:no|nr|n|nº|n°|num[^\W\d_]*|code|cod|id|#)(?![^\W_])[.:°º]{0,2})"
_BEFORE = re.compile(
    rf"(?<![^\W_])(?:{_REGISTERS}|{_REACHED_AT}|{_GOODS}|{_PAPERS})"
    rf"(?:[-.:°º ]{{0,3}}|,[ ]){_NUMBER}?[-.:°º/ ]{{0,3}}$",
    re.I,
)
# *Tel. +49 8031 20 44*, *Fax (0577) 1180*: every group of a number that is dialled.
_DIALLED = re.compile(
    rf"(?<![^\W_])(?:{_REACHED_AT})[.:]{{0,2}} ?"
    r"(?:\(|\(?(?:\+|0)\d{1,4}\)?[\d ()/-]{1,16})$"
    r"|(?<![\w+])\+\d{1,3} ?[\d ()/-]{0,16}$",
    re.I,
)
# *RN 104562*, *WPL 3318*: who answers for what a label says.
_ITSELF = re.compile(
    rf"(?:{_BEGINS})[ :]|(?:rn|wpl)[ #]{{0,2}}\d{{4,6}}$"
    rf"|(?:gb|it|de|fr|es|pt|at|atu) ?\d{{3}}[\d ]{{5}}",
    re.I,
)
# Dates and years of seasons, tariff headings, counts of yarn, karats, figures with a unit.
_SHAPE = re.compile(
    r"(?:19|20)\d\d[-./ ]\d{1,2}(?:[-./ ]\d{1,2})?(?:T\d+)?|\d{1,2}[-./](?:19|20)\d\d"
    r"|\d{4}[. ]\d\d(?:[. ]\d\d){1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}"
    r"|(?:[A-Z]/[A-Z]|SS|AW|FW|PE|AI|PV|OI|FS|HW|AH|KIŞ|YAZ) ?(?:20)?2\d(?:[-/](?:20)?\d\d)?"
    r"|(?:20)?2\d ?(?:AW|FW|SS|S/S|A/W|FS|HW)|CU ?\d{6,7}|\d\d\.(?:[A-Z]{3}|0)\.\d{5}"
    r"|\d{1,2}-\d{1,2} ?M"
    r"|\d{1,2}/\d{1,3} ?(?:Nm|Ne|NM|NE)|(?:9|10|14|18|21|22|24)K|0+|\d+GG(?:-\d+GG)?|\d{2,4}[DL]"
    r"|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}"  # a postcode of Britain
    r"|\d+ \d+[.,]\d+|EAN\d*|[A-Z]{3} ?\d+[.,]\d\d(?:/\w+)?|[gG]/m.?|\d{3,5}[./]20\d\d"
)
_REACH = 32


def shape_of(code: str) -> str:
    """Return how a code is written: `A` for each letter, `0` for each digit, marks as they are."""
    return re.sub(r"\d", "0", re.sub(r"[^\W\d_]", "A", code))


def is_of_something_else(plain: str, span: Span) -> bool:
    """Return whether a code is told to be no article's, by itself or by the words before it."""
    words = plain[slice(*span)]
    if _SHAPE.fullmatch(words) or _ITSELF.match(words):
        return True
    line = max(plain.rfind("\n", 0, span[0]) + 1, plain.rfind("|", 0, span[0]) + 1)
    reach = max(line, span[0] - _REACH)
    return bool(_BEFORE.search(plain, reach, span[0]) or _DIALLED.search(plain, reach, span[0]))
