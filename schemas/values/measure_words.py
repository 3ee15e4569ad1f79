"""Words in running text that make a bare number a measure: *utile 145*, *spess 1,8*, *Peso (g)*."""

from __future__ import annotations

import re
from collections.abc import Iterable

from schemas.values.column_figures import headed_figures
from schemas.values.lexicon import compatible
from schemas.values.mentions import Span

_USABLE_WORDS = (
    r"cuttable|use?able|utilizzabil\w+|util[ei]?\b|út(?:il|eis)\b|nutzbar\w*|nutzbreite|netto"
    r"|aprovechable|kullanılabilir|kullanım|net en|有效|可用|有効|内寸"
)
USABLE = re.compile(_USABLE_WORDS, re.I)
# *150 usable*, *(utile 145)*: the unit stands with the whole width before it.
_USABLE_NUMBER = re.compile(
    rf"(?<![\w.,/])(?P<before>\d{{2,3}})(?:\s?cm)?\s(?:{_USABLE_WORDS})(?!\W{{0,2}}\d)"
    rf"|(?:{_USABLE_WORDS})[^\S\n]?[:=]?[^\S\n]?(?P<behind>\d{{2,3}})(?:\s?cm)?(?![\w.,/%]*\d|[^\S\n]?[^\W\d_])",
    re.I,
)


def usable_widths(text: str) -> Iterable[Span]:
    """Yield the numbers beside a word for the part of a cloth that can be cut."""
    for match in _USABLE_NUMBER.finditer(compatible(text)):
        yield match.span("before" if match["before"] else "behind")


# *totale: 150* beside *utile: 146*, where the head above both has the unit.
_WHOLE_NUMBER = re.compile(
    r"(?<![^\W_])(?:total[ei]?|overall|full width|gesamt\w*|brutto|toplam|tam en|lord[oa]"
    r"|hors tout)"
    r"[^\S\n]?[:=|]?[^\S\n]?(?P<behind>\d{2,3})(?![\w.,/%]*\d|[^\S\n]?[^\W\d_])"
    r"|(?<![\w.,/])(?P<before>\d{2,3})\s(?:overall|total[e]?|hors tout|全幅|総幅)(?!\W{0,2}\d)",
    re.I,
)


def whole_widths(text: str) -> Iterable[Span]:
    """Yield the numbers beside a word for the whole width, where one for the usable part stands."""
    plain = compatible(text)
    if USABLE.search(plain):
        for match in _WHOLE_NUMBER.finditer(plain):
            yield match.span("before" if match["before"] else "behind")


# *spess 1,8*, *Stärke 2,8*: leather of so many millimetres.
THICKNESS = re.compile(
    r"(?<![^\W_])(?:spess\w*|épais\w*|stärke|dicke|grosor|espesor|esp|espessura|thickness|kalınlı\w+"
    r"|厚さ|厚み|厚度)\.?[^\S\n]?[:=]?[^\S\n]{0,2}(?P<value>\d[.,]\d{1,2}(?:\s?[-–/]\s?\d[.,]\d{1,2})?)"
    r"(?![\d.,]*\d|[^\S\n]?[^\W\d_]|\s?%)",
    re.I,
)
_WEIGHT_HEAD = re.compile(
    r"(?:peso|pesi|weight|wt\.?|gewicht|poids|ağırlı\w+|重)[^\n]{0,24}[(/ ]gr?s?\b"
    r"|(?:重|克重).{0,4}[(（]克",
    re.I,
)


def weights_in_columns(text: str) -> Iterable[Span]:
    """Yield the figures of tables below *Peso (g)*."""
    for head, span in headed_figures(compatible(text)):
        if _WEIGHT_HEAD.search(head):
            yield span
