"""What words limit to a part of an article, or say of when and for how much it was to be had."""

from __future__ import annotations

import re

WITHIN = re.compile(  # what stands within an article, and may be gone by itself
    r"(?<![^\W\d_])(?:colou?rs?|shades?|farb\w+|color[ei]s?|coloris|cor(?:es)?|renk\w*|reng\w*"
    r"|(?:size|taglia|taille|pointure|talla|tamanho|numer|beden|größe|gr|tg|version|variant|variante"
    r"|versione|versión|versão|ausführung|varyant|option|order|auftrag|ordine|commande|pedido|encomenda"
    r"|sipariş|price|prezzo|prix|preis|precio|preço|fiyat|listino)[aeins]{0,2})"
    r"(?![^\W\d_])|颜色|色|尺码|カラー|サイズ|版|価格|价格|订单|(?<![^\W_])(?:X{0,3}[SL]|M)(?!['’])(?![^\W_])",
    re.I,
)
DATE = re.compile(
    r"(?<!\d)(?:\d{1,2}[./]\d{1,2}[./]?(?:\d{2,4})?|(?:19|20)\d\d(?:[-/]\d\d)*年?|(?:AW|SS|FW|PE|AI|HW|PV|OI|FS)\s?\d\d)"
    r"(?!\d)"
    # *26 Feb*, *26 de febrero*
    r"|(?<!\d)\d{1,2}\.?[ ](?:de )?(?:jan|feb|fév|fev|mär|mar|apr|avr|abr|ma[iy]|mag|giu|ju[nil]"
    r"|lug|aug|ago|aoû|sep|set|oct|okt|ott|out|nov|dec|déc|dez|dic|ene|gen|oca|şub|nis|haz|tem|ağu|eyl"
    r"|eki|kas|ara)[^\W\d_]*",
    re.I,
)
# *GBP 119.00*, *9,90 €*: of the article that is gone.
PRICE = re.compile(
    r"(?:€|£|\$|EUR|USD|GBP|CHF|TL|¥|￥)\s?\d[\d.,]*|\d[\d.,]*\s?(?:€|£|\$|EUR|USD|GBP|CHF|TL|元|円)"
)
# Parts and colours are in no range: *cloth not coming, dropped from the range*.
OF_RANGE = re.compile(
    r"range|line|collection|season|catalog|programm|sortiment|kollektion|collezione|listino|gamme"
    r"|gamma|colección|tarifa|coleção|linha|koleksiyon|liste",
    re.I,
)
IN_ONE = re.compile(r" (?:in|en|em|nel|nella|aus|als)(?: [a-zà-ÿ]{2,4})? [A-ZÀ-Ý\d]")
# *TR-05 existed in 42 cm, discontinued*: one of its sizes did.
EXISTED = re.compile(
    r"\b(?:existait|existaient|existed|exist[ií]an?|esisteva(?:no)?|gab es|used to (?:be|come))\b",
    re.I,
)
