"""Which kinds of facts a few lines state: what tells an article of its own from a mere heading."""

from __future__ import annotations

import re
from collections.abc import Mapping

_FEWEST_ARTICLES = 2
OF_MATERIAL = frozenset({"share", "fineness"})
OF_OFFER = frozenset({"price", "share"})  # what an article is told of for its own sake by
_CURRENCY = (
    r"(?:€|£|\$|¥|￥|₺|(?<![A-Za-z])(?:EUR|USD|GBP|CHF|TRY|TL|RMB|CNY|JPY|HKD|eur|usd|[Ee]uros?)"
    r"(?![A-Za-z])|元|円)"
)
_METAL = (
    r"(?:(?<![^\W\d_])(?:sterling|silver|gold|silber|argento|oro|argent|plata|prata|ouro|gümüş|altın"
    r"|platin\w*)(?![^\W\d_])|[白足]?[银銀]|[黄白]金|シルバー|ゴールド|プラチナ)"
)
_PARTS = r"(?<![\d.,])(?:333|375|417|585|750|800|835|900|916|925|950|958|999)(?![\d.,]*\d)"
# *EK 118,--*, *RRP 149*: a price without its currency, behind the word for it.
_PRICE_WORD = (
    r"(?<![^\W\d_])(?:[EV]K(?:-?Preis)?|UVP|HEK|R\.?R\.?P|[SM]?SRP|W\.?S\.?P|w/s|P\.?V\.?P\.?R?|PPC|PVR"
    r"|[Pp]re[cz]zo|[Pp]rice|[Pp]reis|[Pp]rix|[Pp]recio|[Pp]reço|[Ff]iyat\w*|[Ll]istino|价格?|価格?|上代|下代|卸値)"
)
_FACTS = {
    "price": re.compile(
        rf"{_CURRENCY}\s?\d|\d\s?(?:,?[-–—]\s?)?{_CURRENCY}|{_PRICE_WORD}[:：=]?\s{{0,3}}\d"
        r"|\d,(?:--?|—)(?![\w-])"
    ),
    "share": re.compile(r"(?<!\d)\d{1,3}\s?[%％]\s?[^\W\d_]|[%％]\s?\d{1,3}\s?[^\W\d_]|[^\W\d_]\s?"
                        r"\d{1,3}\s?[%％]"
                        # Labels and chats leave the sign out: *98 CO 2 EA*, *桑蚕丝93*.
                        r"|(?<![\d.,])\d{2,3} "
                        r"?(?:CO|PL|PES|PA|WO|WV|WS|WP|SE|LI|CV|EA|EL|VI|CLY|CMD)(?!\w)"
                        r"|[棉麻丝絲毛绒纤纖酸纶綸氨铜]\s?\d{2,3}(?![\d.,]*[\d元円cm支])"
                        # Letters write it out: *Eighty-five per cent wool*.
                        r"|(?i:per ?cent|prozent|per cento|pour cent|por cien(?:to)?|por cento)"
                        r"(?: de| di| of)?\s{1,2}[^\W\d_]{3}|(?i:yüzde\s{1,2}[^\W\d_])"),
    "fineness": re.compile(
        rf"{_PARTS}(?:er|/000|/1000)?[ ‰-]{{0,3}}{_METAL}"
        rf"|{_METAL}(?: [^\W\d_]+){{0,2}}[ -]?{_PARTS}"
        r"|(?<![\d.,])(?:8|9|10|14|18|21|22|24)[ -]?(?:kt?|karat|ayar|carats?|carati|kilates"
        r"|quilates|K?金)(?![^\W_])",
        re.I,
    ),
    "measure": re.compile(
        r"\d\s?[x×*]\s?\d|\d\s{0,2}(?:cm|mm|厘米|毫米|公分|センチ|ミリ)(?![A-Za-z])"
    ),
    "weight": re.compile(
        r"\d\s{0,2}(?:g|gr|kg|ct|oz|gsm|克拉|克|グラム|カラット)(?![A-Za-z])|g\s?/\s?m|gr\s?/\s?m"
        r"|\d\s{1,2}(?:gram(?:me?|mi|os|as|o|a)?s?|gramm)(?![^\W\d_])"
        r"|(?<![^\W\d_])gr?\.? \d{2,4}(?![\d.,]*\d)"
    ),
    "sizes": re.compile(
        r"(?<![A-Za-z])(?:X{1,3}S|X{1,3}L|[SML]\s?[-–/,·、]\s?X{0,3}[SML])(?![A-Za-z])"
        r"|(?<!\d)[23456]\d\s?(?:[-–]|to|bis|au?|al?)\s?[23456]\d(?!\d)"
        r"|(?i:one size|taille unique|(?:taglia|tg?\.?) ?unica|einheitsgr|talla única"
        r"|tamanho único|tek beden)"
        r"|均码|フリーサイズ"
    ),
}  # fmt: skip


def facts_in(text: str) -> frozenset[str]:
    """Return the kinds of facts that a text states."""
    return frozenset(name for name, pattern in _FACTS.items() if pattern.search(text))


def those_with_facts(texts: Mapping[str, str], fewest: int) -> frozenset[str]:
    """Return the keys of articles: texts with facts of their own that others state too.

    Args:
        texts: What is said of each, by its key.
        fewest: Kinds of facts that each must state.
    """
    facts = {key: facts_in(text) for key, text in texts.items()}
    told = {key: own for key, own in facts.items() if len(own) >= fewest}
    for telling in ("price", "share", "fineness"):
        stating = sum(telling in own for own in told.values())
        if stating >= _FEWEST_ARTICLES and stating * 3 >= len(told) * 2:
            return frozenset(told)
    return frozenset()
