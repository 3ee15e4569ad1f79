"""Where yarn counts stand: *Nm 2/28*, *Ne 30/1*, *20/22 den*, 60支, and what is crossed of them."""

from __future__ import annotations

import re

from schemas.values.mentions import Mentions, first_of, matching, whole_cell

_NUMBERS = r"\d+(?:[/.,]\d+)*"
_BEFORE = rf"(?<![^\W_])(?:N[em][cCkK]?|NM|NE|tex|dtex|公支|英支)\.?\s?{_NUMBERS}"
_UNITS = (
    r"(?:Nm|NM|N\.m\.|Ne[cCkK]?|NE|tex|dtex|den(?:ier)?|公支|英支|番手|番|支|デニール"
    r"|デシテックス|旦)(?:(?<=番)(?=[双単])|(?![^\W\d_]))"
)
_BEHIND = rf"(?<![\d./])\d{{1,3}}(?:[/.,]\d{{1,6}})?\s?{_UNITS}(?:/\d(?![\d/]))?"
# Filament yarns: *75D/72F*, *20D*; and no *3D* print.
_DENIER = r"(?<![\w./])\d{2,4}[dD](?:/\d{1,3}[fF])?(?![^\W_])"
_SHORT = r"(?<![^\W_])\d{1,3}s(?![^\W_])"
_FILAMENT = r"\d{1,4}(?:/\d{1,3})?(?:[dD]|dtex)(?![^\W\d_])"
# One of the warp and one of the weft: *Ne 20/1 - Ne 16/1*, *Nm 2/60 x 1/40*, 30s×30s.
_ONE = rf"(?:{_BEFORE}|{_BEHIND}|{_SHORT}|{_DENIER})"
# *x 9/1 ring*, but no *x 120 cm*
_NO_MEASURE = r"(?!\d|[/.,]\d|[^\W\d_]|\s?(?:[cm]?m|k?g|gg|in|inch\w*|fili|fils)(?![^\W_]))"
_COUNT = re.compile(
    rf"{_ONE}(?:\s?[x×X–-]\s?{_ONE}|\s?[xX×]\s?{_NUMBERS}{_NO_MEASURE})*"
    rf"(?:\s?\+\s?{_FILAMENT})?"
    r"|(?<![\d./])\d{1,2}/\d{1,2}000(?!\d)"
)
_BARE = r"(?<![\d./,])\d{1,3}/\d{1,3}(?:[.,]\d)?(?![\d/]|[.,]\d)"
# Behind a word for yarn or its count a bare fraction is one: *Filato: Rovere 2/26*.
_NAMED = re.compile(
    r"(?:\b(?:yarn|count|cnt|filat[oi]|titolo|tit\.|fil|fils|titre|titrage|garn(?:e|nummer"
    r"|stärke)?"
    r"|hilo|hilado|título|fio|iplik|chaîne|chaine|trame|warp|weft|ordito|trama|kette"
    r"|schuss)\b|纱线?|支数|糸|番手)[^\n\d|]{0,24}"
    rf"(?P<value>{_BARE})",
    re.I,
)
_ALONE = re.compile(_BARE)

YARN_MENTIONS = Mentions(
    first_of(matching(_COUNT), matching(_NAMED)),
    first_of(matching(_COUNT), matching(_ALONE), whole_cell),
)
