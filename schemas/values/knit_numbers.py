"""Numbers of knitwear: the needles of a machine, and the threads of a yarn.

Threads are told by words that count, too: *doppelfädig*, *çift kat*, 双糸, 单股.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Annotated

from schemas.values.forms import ScalarForm
from schemas.values.mentions import (
    Mentions,
    bare_numbers,
    either,
    first_of,
    matching,
    readable_mentions,
)
from schemas.values.number import DecimalText, decimal_form, decimal_range
from schemas.values.reading import Reading

# *12 numara makinede*, *12er Feinheit*: the number of needles by another name.
_NEEDLES = (
    r"fin|needles?|aghi|numara\s(?:makine|iğne|triko|örgü|örme)\w*"
    r"|feinheit|er[ -](?:feinheit|teilung)|naalds|naalden"
    r"|agulhas"
    r"|agujas|aiguilles|iğne"
)
Gauge = Annotated[DecimalText, decimal_form("gauge", decimal_range("1", "60"), "gauge", _NEEDLES)]
# "a due capi", "zweifädiges Garn", "doble cabo", 双糸: what stands around the number of threads.
_PLY = decimal_form(
    "ply",
    decimal_range("1", "24"),
    "ply",
    r"合|fold|dra(?:ad|ads|den)|strands?|threads?|yarns?|twist(?:ed)?|knit"
    r"|filat[oi]|ritort[oi]|retors|torsad\w+|f(?:ä|ae)d\w+|fach\w*|lagig\w*|garn\w*|zwirn\w*"
    r"|hilos?|torcido|retorcido|fios?|torcidos?|iplik|büküm\w*|bükülü|糸|撚り?|取り?|纱|線|线|捻",
    "a|à|en|de|di|of|in|with|con|mit",
    counts=True,
)

# A word for one, two or three threads that holds no number of its own.
_COUNTED = re.compile(
    r"(?P<one>(?<![^\W_])(?:single[ -]ply|einf(?:ä|ae)dig\w*|einfachgarn|fil simple|tek kat"
    r"|enkeldraads|a un solo (?:capo|filo)"
    r"|a un solo cabo)(?![^\W\d_])|[单單単](?:股|糸|纱|紗))"
    r"|(?P<two>(?<![^\W_])(?:double[ -]ply|twin[ -]ply|doppelf(?:ä|ae)dig\w*|doppelgarn"
    r"|zweifachzwirn"
    r"|double fil|fil double|doppio (?:filo|capo)|filo doppio|doble (?:cabo|hilo|hebra)|hilo doble"
    r"|fio duplo|çift kat(?:lı)?|tweedraads|dubbeldraads|tweevoudig)(?![^\W\d_])|[双雙](?:股|糸|纱"
    r"|紗)|二合)"
    r"|(?P<three>(?<![^\W_])(?:driedraads|triple[ -]ply|fil triple|üç kat(?:lı)?|dreif(?:ä"
    r"|ae)dig\w*)(?![^\W\d_])|三(?:股|子糸))"
    # *capi in macchina 2*: as many threads as run together.
    r"|(?<![^\W_])(?:capi|fili|cabos|hilos|fils|ends?|fäden|iplik)\s(?:in macchina|en máquina"
    r"|en machine|per feeder|am fadenführer)"
    r"[^\S\n]?[:|=]?[^\S\n]?(?P<number>[1-9])(?!\d)",
    re.I,
)
_COUNTS = {"one": "1", "two": "2", "three": "3"}


def _read_ply(text: str, reading: Reading) -> str:
    told = _COUNTED.fullmatch(text.strip())
    if told is None:
        return str(_PLY.read(text, reading))
    return told["number"] or next(_COUNTS[name] for name in _COUNTS if told[name])


def _ply_form() -> ScalarForm:
    seen = _PLY.seen or Mentions(bare_numbers, bare_numbers)
    told = readable_mentions(matching(_COUNTED), _read_ply)
    found = Mentions(either(seen.anywhere, told), first_of(told, seen.behind_label))
    return replace(_PLY, read=_read_ply, seen=found)


Ply = Annotated[DecimalText, _ply_form()]
