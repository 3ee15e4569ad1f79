"""Fibres that are named beside a product: what it comes in, what to wipe it with, what it is like.

*Delivered in a linen pouch*, *mit einem weichen Baumwolltuch abwischen*, *soft as silk*. And the
yarns of warp and weft, whose shares are told elsewhere.
"""

# ruff: noqa: E501  (packed patterns)

from __future__ import annotations

import re

from schemas.values.mentions import Span

# Bags and boxes that are made for something else, whatever stands before them.
_OF_STORAGE = (
    r"dust[- ]?bags?|dustbags?|storage (?:bags?|boxe?s?)|gift (?:bags?|box(?:es)?)|carry bags?"
    r"|shoe bags?|garment bags?|pochons?|sacs? de rangement|housses? de (?:protection|rangement)"
    r"|sacchett[oi](?: antipolvere)?|custodi[ae]|(?:Staub|Aufbewahrungs|Geschenk|Schuh|Kleider)"
    r"(?:beutel|hülle|sack|box)|Stoffbeutel|Baumwollbeutel|Schutzhülle|bolsas? de (?:guarda|tela|protección)"
    r"|bolsas? guardapolvo|guardapolvos?|fundas? de (?:guarda|protección)|sac[oa]s? de (?:pano|guarda|proteção)"
    r"|saquinhos?|toz torbası|bez torba\w*|saklama kılıfı|stofzak|bewaarzak|防尘袋|收纳袋|布袋|礼盒|礼品盒"
    r"|保存袋|布袋|巾着|化粧箱|ギフトボックス"
)
_PACKS = (
    r"bags?|pouch(?:es)?|box(?:es)?|cases?|sleeves?|wraps?|sachets?|sacs?|pochettes?|bo[iî]tes?|coffrets?"
    r"|écrins?|étuis?|housses?|scatol[ae]|astucci[oi]|bust[ae]|borse?|Beuteln?|Schachteln?|Kartons?|Etuis?"
    r"|Säckchen|bolsas?|bolsitas?|cajas?|estuches?|fundas?|saqu?itos?|caixas?|estojos?|sac[oa]s?|torba\w*"
    r"|kutu\w*|kese\w*|kılıf\w*|zakje|doosje|袋|盒|箱|ケース"
)
# What hands a product over in its packing.
_DELIVERED = re.compile(
    r"(?<![^\W_])(?:comes? (?:with|in)|delivered (?:with|in)|supplied (?:with|in)|presented in|packed in"
    r"|shipped in|sold (?:with|in)|wrapped in|livrée?s? (?:avec|dans|en)|présentée?s? (?:dans|en)"
    r"|fournie?s? avec|consegnat[oaie] (?:con|in)|fornit[oaie] (?:con|di|in)|confezionat[oaie] in"
    r"|viene con|geliefert (?:im?|in|mit)|kommt (?:im?|in|mit)|verpackt (?:im?|in)|inklusive|inkl\."
    r"|se entrega[n]? (?:con|en)|entregad[oa]s? (?:con|en)|presentad[oa]s? en|incluye|con su|entregues? (?:com|em|num|numa)"
    r"|vem (?:com|em|num|numa)|acompanhad[oa]s? de|inclui|ile teslim|geleverd (?:in|met)|附(?:赠|送|带)?|配(?:有|送)?)",
    re.I,
)
_BEHIND_PACK = re.compile(rf"[ -](?:[^\W\d_]+ )?(?:{_OF_STORAGE}|{_PACKS})(?![^\W_])", re.I)
_BEHIND_STORAGE = re.compile(rf"[ -]?(?:[^\W\d_]+ )?(?:{_OF_STORAGE})", re.I)
_PACK_LABEL = re.compile(
    rf"(?:^|[\n.;,|•·]\s?)(?:[^\W\d_]+\s)?(?:{_OF_STORAGE}|packaging|packing|hang ?tags?|swing tags?"
    r"|Verpackung|emballages?|imballo|imballaggio|cartellin[oi]|embalajes?|embalagem"
    r"|embalagens|etiquetas? colgantes?|ambalaj\w*|verpakking|hangtag|包装|吊牌|下げ札|パッケージ)"
    r"\s?[:：=]\s?$",
    re.I,
)
_LINK = r"\s(?:in|of|en|de|di|aus|em|van|da)\s(?:[^\W\d_]+\s(?:de\s|di\s|of\s)?)?"
_BEFORE_STORAGE = re.compile(rf"(?<![^\W_])(?:{_OF_STORAGE}){_LINK}$", re.I)
_BEFORE_PACK = re.compile(rf"(?<![^\W_])(?:{_PACKS}){_LINK}$", re.I)
_PACK_REACH, _DELIVERY_REACH = 56, 64
# A cloth to clean with, and what is done with it.
_WIPED = re.compile(
    r"[ -]?(?:[^\W\d_]+ )?(?:cloths?|rag|brush|Tuch|Tuche?s|Tüchern?|Lappen|bezi?|doekje|doek)(?![^\W_])|布(?=擦|で)",
    re.I,
)
_WIPED_WITH = re.compile(
    r"(?<![^\W_])(?:pann[oi]|chiffons?|pa[ñn]os?|panos?|tissu doux|straccio|panno morbido|lappen)\s"
    r"(?:[^\W\d_]+\s){0,2}(?:in|di|de|en|em|aus)\s$",
    re.I,
)
_CARE = re.compile(
    r"(?<![^\W_])(?:wipe|clean|dust|brush|polish|abwischen|reinigen|säubern|pulire|nettoyer|essuyer|frotter"
    r"|limpiar|límpiese|limpie|limpar|limpe|silin\w*|temizle\w*|afnemen)(?![^\W_])",
    re.I,
)
_CARE_REACH = 60
# What a thing is like: *soft as silk*, *comme du cachemire*, *wie Seide*, *ipek gibi*.
_LIKE = re.compile(
    r"(?<![^\W_])(?:as [^\W\d_]+ as|(?:soft|light|warm|smooth|fine|fluid|supple|strong|crisp|dry|cool) as"
    r"|(?:feels?|looks?|behaves?|drapes?|reads?|falls?|like) like|like|rivals?|than|comme(?: d[eu'’](?: la)?)?"
    r"|(?:morbid|leggér|legger|lisci|sottil|cald)[^\W\d_]* come|wie|(?:suave|ligero|ligera|fino|fina|leve|macio|macia) como"
    r"|como si fuera|que dirait|ersetzt|zo zacht als)\s(?:an?\s|la\s|le\s|il\s|el\s|o\s|eine?\s|un\s|une\s)?$",
    re.I,
)
_LIKE_BEHIND = re.compile(
    r"(?:\s(?:gibi|hissi|görünümlü|görünümünde|feel|look|touch|effect|handle|hand|lustre|sheen|moths?|optik|haptik)"
    r"(?![^\W_])|般的?|一样|のよう|風|調|みたい|手感|质感)",
    re.I,
)
_LIKE_REACH = 28
# The yarns of a cloth: their shares stand elsewhere.
_YARNS = re.compile(
    r"(?<![^\W_])(?:chaîne|trame|warp|weft|ordito|trama|Kette|Schuss|urdimbre|urdume|teia|çözgü|atkı"
    r"|ketting|inslag)(?:\s[^\W\d_]+)?\s(?:in\s|en\s|de\s|di\s|aus\s|of\s|is\s|:\s)?$"
    r"|(?:経糸|緯糸|たて糸|よこ糸|経|緯|经纱|纬纱|经|纬)[\s:は]?$",
    re.I,
)
_YARNS_REACH = 28
_YARNS_BEHIND = re.compile(
    r"\s(?:in\s(?:de|the|der)\s|en\s|in\s)?(?:chaîne|trame|warp|weft|ordito|trama|Kette|Schuss"
    r"|urdimbre|urdume|çözgü|atkı|ketting|inslag)(?![^\W_])",
    re.I,
)


def is_aside(plain: str, fibre: Span) -> bool:
    """Return whether a fibre without a share is of what is beside the product."""
    start, end = fibre
    return _is_packing(plain, start, end) or _is_cloth(plain, start, end) or _is_like(plain, fibre)


def is_of_pack(plain: str, start: int, fibre: Span) -> bool:
    """Return whether a fibre, with its share, is of what the product is packed or kept in.

    *Dust bag: 100% cotton*, *in a 100% cotton dust bag*.
    """
    labelled = _PACK_LABEL.search(plain[max(0, start - _PACK_REACH) : start])
    return bool(labelled or _BEHIND_STORAGE.match(plain, fibre[1]))


def is_of_yarn(plain: str, fibre: Span) -> bool:
    """Return whether a fibre is told of as the yarn of warp or weft."""
    before = plain[max(0, fibre[0] - _YARNS_REACH) : fibre[0]]
    return bool(_YARNS.search(before) or _YARNS_BEHIND.match(plain, fibre[1]))


def _is_packing(plain: str, start: int, end: int) -> bool:
    before = plain[max(0, start - _PACK_REACH) : start]
    if _BEHIND_STORAGE.match(plain, end) or _BEFORE_STORAGE.search(before):
        return True
    if not (_BEHIND_PACK.match(plain, end) or _BEFORE_PACK.search(before)):
        return False
    handed = plain[max(0, start - _DELIVERY_REACH) : start]
    sentence = re.split(r"[.;\n。](?:\s|$)|[。]", handed)[-1]
    return bool(_DELIVERED.search(sentence))


def _is_cloth(plain: str, start: int, end: int) -> bool:
    before = plain[max(0, start - _CARE_REACH) : start]
    if not (_WIPED.match(plain, end) or _WIPED_WITH.search(before)):
        return False
    return bool(_CARE.search(before) or _CARE.search(plain, end, end + _CARE_REACH))


def _is_like(plain: str, fibre: Span) -> bool:
    before = plain[max(0, fibre[0] - _LIKE_REACH) : fibre[0]]
    return bool(_LIKE.search(before) or _LIKE_BEHIND.match(plain, fibre[1]))
