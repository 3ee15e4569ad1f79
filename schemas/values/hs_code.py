"""Customs tariff numbers of the Harmonised System."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Annotated

from pydantic import StringConstraints

from schemas.values.forms import ScalarForm
from schemas.values.mentions import (
    Finder,
    Mentions,
    Span,
    either,
    first_of,
    matching,
    readable_mentions,
    whole_cell,
)
from schemas.values.number import plain_text
from schemas.values.reading import Reading, invalid

_CODE = re.compile(r"\d[\d. \-/]*\d")
_LAST_CHAPTER = 97


def read_hs_code(text: str, _reading: Reading) -> str:
    """Return the digits: six of the Harmonised System, up to ten of the country.

    Raises:
        PydanticCustomError: `invalid_hs_code`.
    """
    runs = _CODE.findall(plain_text(text))
    digits = re.sub(r"\D", "", runs[0]) if len(runs) == 1 else ""
    if not 6 <= len(digits) <= 10 or not 1 <= int(digits[:2]) <= _LAST_CHAPTER:
        raise invalid("invalid_hs_code", f"{text!r} is not one tariff number of 6 to 10 digits")
    return digits


# In running text a tariff number shows by its groups: 6110.11.30, 6110 11 30, 6110.1130, 61101130.
# Ideograms stand right beside it.
_WORD = r"0-9A-Za-z_À-ɏ"
_GROUPED = re.compile(
    rf"(?<![{_WORD}.,/-])\d{{4}}(?:(?:[. ]?\d{{2}}){{1,3}}|[. ]\d{{4}}(?:[. ]?\d{{2}})?)"
    rf"(?![{_WORD}/-]|[.,]\d|\s\d{{3}})"
)
# *6302.60-000*, *4202-21-0000*: such groups stand elsewhere, too, and count behind these alone.
_DASHED = re.compile(
    rf"(?:(?<![{_WORD}])(?:h\.?t?\.?s\.?|taric|tari\w+|zolltarif\w*|customs|commodity)"
    r"|税则|税号|编码|編碼|番号|HSコード)"
    r"[^\d\n]{0,14}(?:\(?HS-?6\)?\s?[:：]?\s?)?"
    rf"(?P<value>\d{{4}}[.-]?\d{{2}}(?:[.-]\d{{2,4}}){{0,2}})(?![{_WORD}/-]|[ .,]\d)",
    re.I,
)
# Telephones are grouped like tariff numbers.
_TELEPHONE = re.compile(
    r"(?:(?<![^\W_])(?:tele?fo\w*|tel|phone|fax|mob\w*|cell?|móvil|handy|whatsapp|gsm|ph)"
    r"|电话|电話|電話|手机|传真)[^\n\w]{0,4}[\d ()+./-]{0,12}\Z",
    re.I,
)


def _apart_from_telephones(finder: Finder) -> Finder:
    def find(text: str) -> Iterable[Span]:
        for start, end in finder(text):
            if not _TELEPHONE.search(text[max(0, start - 28) : start]):
                yield start, end

    return find


# Pairs of figures might be a telephone's, but not behind these: *Partida 42 02 21 00*.
_PAIRS = re.compile(
    rf"(?:(?<![{_WORD}])(?:partida|pauta|posi[çt]\w+|position|tari\w+|zolltarif\w*|voce|dog\w*"
    r"|h\.?s\.?|n\.?c\.?|cn|commodity|nomenclatur\w+|gtip)|税则号?|税号|编码|番号|HSコード)"
    rf"[^\d\n]{{0,14}}(?P<value>\d\d(?:[ .]\d\d){{2,4}})(?![{_WORD}/-]|[ .,]\d)",
    re.I,
)
_SEEN = readable_mentions(
    _apart_from_telephones(either(matching(_GROUPED), matching(_PAIRS), matching(_DASHED))),
    read_hs_code,
)
HsCode = Annotated[
    str,
    StringConstraints(pattern=r"^\d{6,10}$"),
    ScalarForm(
        "hs_code",
        read_hs_code,
        seen=Mentions(_SEEN, first_of(_SEEN, readable_mentions(whole_cell, read_hs_code))),
    ),
]
