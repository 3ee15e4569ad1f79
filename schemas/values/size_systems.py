"""Where the system of sizes stands: *UK sizes*, *numeración europea*, *(EU)*, *IT 38*, 欧码.

The name of a country is one of its sizes only beside a word for sizes, and its code only there or
beside a size: *it* and *us* are words of English, `EUR` is money, `DE` begins a tax number.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Annotated, Literal

from schemas.values.choices import choice
from schemas.values.forms import ScalarForm
from schemas.values.lexicon import IDEOGRAM, compatible
from schemas.values.mentions import Mentions, Span
from schemas.values.size_grammar import SIGNS

_SIZE_WORD = (
    r"(?:\b(?:siz(?:es?|ing)|tagli[ae]|tg\.?|tgl\.?|misur[ae]|numer[oi]|numerazion[ei]|calzata"
    r"|tailles?|pointures?|numérotation|\w{0,16}gr(?:ö|oe)(?:ß|ss)e\w{0,12}|gr\."
    r"|tallas?|tallaje|numeraci[óo]n|numera[çc][ãa]o|n[úu]meros?|tamanhos?|tam\.|medidas?|horma"
    r"|beden(?:i|ler|leri|lerdir)?|numaralar|numara(?:sı|ları)?|ölçü(?:sü|ler)?|ring|finger|fits?"
    r"|anneau|doigt|conversion)(?!\w)|尺码|码数|号型|鞋码|尺寸|サイズ|号数|ring)"
)
_WORD = re.compile(_SIZE_WORD, re.I)
_CODE = re.compile(r"[A-Z][A-Z.]{1,4}")
_REACH = 28  # characters between a code and a word for sizes, in its line
_BESIDE = 16  # characters between an adjective and the word for sizes that it is of
_SIGN = rf"(?:{SIGNS}|\d{{1,2}}(?:[.,]5|½)?)"
_SIZE_BEHIND = re.compile(
    rf"[)\s|:.：-]{{0,4}}(?:{_SIGN})(?![\w%€$£]|[.,]\d|\s?(?:€|%|cm|mm|g\b|kg|x\s?\d))"
)
_SIZE_BEFORE = re.compile(rf"(?<![\w.,€$£])(?:{_SIGN})[(\s|（]{{1,3}}$")
_IN_BRACKETS = re.compile(r"[)）]")
_OF_SIZES = re.compile(r"码|碼|サイズ|beden|号|size|taille|pointure|tagli|tall|tamanho|grö", re.I)

_GENERAL = choice("size_system")
_SEEN = _GENERAL.mentions[""]


@lru_cache(maxsize=32)
def _systems(text: str) -> tuple[Span, ...]:
    plain = compatible(text)
    return tuple(span for span in _SEEN.anywhere(text) if _is_of_sizes(plain, *span))


def _is_of_sizes(plain: str, start: int, end: int) -> bool:
    words = plain[start:end]
    if _OF_SIZES.search(words):
        return True
    line_start, line_end = plain.rfind("\n", 0, start) + 1, plain.find("\n", end)
    line_end = line_end if line_end >= 0 else len(plain)
    is_code = bool(_CODE.fullmatch(words))
    reach = _REACH if is_code else _BESIDE
    near = plain[max(line_start, start - reach) : min(line_end, end + reach)]
    if words.isascii() and not is_code and len(words) <= _SHORTEST:
        return False  # *it*, *de*, *us* in small letters are words
    if _WORD.search(near):
        return True
    # *TAGLIE*, the sizes below it, *(italiane)*.
    if plain[start - 1 : start] in ("(", "（") and _IN_BRACKETS.match(plain, end):
        return bool(_WORD.search(plain, max(0, start - _ABOVE), start))
    if re.match(IDEOGRAM, words):
        return False
    if not is_code:
        return False
    if words in _ON_BOXES and plain[line_start:line_end].strip(" .:|") == words:
        return True
    return bool(
        _SIZE_BEHIND.match(plain, end)
        or (
            _SIZE_BEFORE.search(plain, max(line_start, start - _BESIDE), start)
            and not plain[end : end + 1].isalnum()
        )
    )


_SHORTEST = 3
_ON_BOXES = frozenset({"EU", "EUR", "UK", "US", "USA"})  # a line of a label by itself
_ABOVE = 80  # characters from what stands in brackets up to the word for sizes

SizeSystem = Annotated[
    Literal["EU", "IT", "FR", "DE", "UK", "US", "JP", "INT"],
    ScalarForm(
        "choice",
        _GENERAL.read,
        seen=Mentions(_systems, _SEEN.behind_label, as_it_stands=_SEEN.as_it_stands),
    ),
]
