"""Weights of a square metre that sentences tell: *metrekaresi 210 gram*, 每平方米95克.

The word for the square metre goes before the figure, or a few words behind it.
"""

from __future__ import annotations

import re

from schemas.values.mentions import PLAIN_NUMBER, Finder, either, matching

_SQUARE = (
    r"(?:square[ -](?:met(?:re|er)s?)|sq\.?\s?m(?:et(?:re|er))?\b|metr[oi] quadr(?:at)?[oi]"
    r"|m[èe]tres? carr[ée]s?|quadratmeter\w*|metros? (?:cuadrado|quadrado)s?|metre\s?kare\w*"
    r"|m\s?kare\w*|vierkante meter|平方米|平米|平方メートル"
    r"|(?<![\d.,])1\s?(?:m2|m²|㎡)"
    # Words for the weight of a cloth, which is that of so much of it.
    r"|flächengewicht|grammage|gramm?atura|gramaje|gramagem|gramaj\w*|克重|目付け?"
    r"|(?<![\w/])(?:mq|qm|m2|m²|㎡)(?:['’]\w{1,5})?(?![\w/]))"
)
_GRAMS = r"(?:克|グラム|g(?:r|rs|ram\w{0,6})?\.?(?![\w/]))"
_NUMBER = rf"(?<![\d.,]){PLAIN_NUMBER}"
_TOLD = re.compile(
    rf"{_SQUARE}(?:[^\d\n.;|]"
    rf"|\bca\.){{0,24}}?(?:\|[^\S\n]?)?(?P<behind>{_NUMBER})[\s-]?{_GRAMS}(?!\s?/)"
    rf"|(?P<before>{_NUMBER})[\s-]?{_GRAMS}[^\S\n]?(?:[^\W\d]{{1,5}}\.?[^\S\n]){{0,3}}"
    rf"(?:/\s?)?(?:每|一|l['’])?{_SQUARE}",
    re.I,
)

# Weavers leave the square yard out: a 9 oz cloth.
_OUNCES = re.compile(
    r"(?<![\w.,])\d{1,2}(?:[.,]\d{1,2})?[\s-]?(?:oz|ounces?)\.?"
    r"(?=[\s-](?:[a-z-]{2,12}\s){0,2}(?:cloth|fabric|denim|canvas|duck|twill|tweed|flannel"
    r"|linen|wool"
    r"|cotton|worsted|melton|selvedge|jersey|drill|cavalry|hopsack|suiting|coating)(?!\w))",
    re.I,
)
area_weights: Finder = either(matching(_TOLD), matching(_OUNCES))


def with_area_behind(text: str) -> str:
    """Return `text` with the unit at its figure: *210 g/m2* for *metrekaresi 210 gram*."""
    return _TOLD.sub(lambda match: f"{match['behind'] or match['before']} g/m2", text)
