"""Sides of what goods are packed in, which are none of theirs: *carton 60 x 40 x 40 cm*."""

from __future__ import annotations

import re
from collections.abc import Sequence

# Boxes and pouches are goods, too: these alone tell that something is packed.
_PACKAGING = re.compile(
    r"(?<![^\W_])(?:(?:master|export|shipping|outer|gift|retail|inner)[ -]?"
    r"(?:cartons?|box(?:es)?|bags?)"
    r"|cartons?|ctns?|pack(?:ing|aging|ed)|polybags?|dust ?bags?|parcels?|pallets?"
    r"|umkartons?|(?:versand|über|geschenk|einzel)kartons?|kartons?|verpack\w+|staubbeutel"
    r"|(?:um)?verpackung|gebinde|paletten?"
    r"|cartons? d[e'’]\w*|colis|emballages?|conditionn\w+|carton|colisage|housse de rangement"
    r"|scatol[ae]|carton[ei]|imball[oi]\w*|confezion[ei]|colli|bancal[ei]"
    r"|cajas?|embalajes?|embalad\w+|bultos?|cartón|estuches?|bolsa guardapolvo"
    r"|caixas?|embalage(?:m|ns)|acondicionamento|cartão|volumes?"
    r"|koli(?:si)?|kutu(?:su)?|ambalaj\w*|paket(?:i|leme)?|karton(?:u)?"
    r"|doos|dozen|verpakking|omdoos)(?![^\W_])"
    r"|包装|外箱|纸箱|紙箱|内箱|装箱|箱规|梱包|外装|化粧箱|個装|无纺布袋|防尘袋|ケース入",
    re.I,
)
_BETWEEN = re.compile(r"[.;。；\n|](?=\s|$)|[。；]|\n")
_REACH = 44  # characters from the word for a packing to its sides


def apart_from_packaging(plain: str, products: Sequence[re.Match[str]]) -> Sequence[re.Match[str]]:
    """Return products of sides without those of a packing, unless there are no others."""
    goods = [one for one in products if not _is_of_packaging(plain, one.start())]
    return goods or products


def _is_of_packaging(plain: str, start: int) -> bool:
    begin = max(0, start - _REACH)
    words = list(_PACKAGING.finditer(plain, begin, start))
    if not words:
        return False
    # *Karton: 6 Stück, 68 x 40 x 52 cm*: nothing ends between, but for the bar behind a label.
    between = plain[words[-1].end() : start]
    return not _BETWEEN.search(between) or _LABEL_END.fullmatch(between) is not None


_LABEL_END = re.compile(r"[^\n.;|]{0,20}[:|]\s?[^\n.;|]{0,16}")
