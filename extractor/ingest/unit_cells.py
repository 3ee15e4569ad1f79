"""Units that a row of a table has in a cell of their own, beside the number or before it.

*Width | 140 | cm* is read as *Width | 140 cm*, and *Width | cm | 140* as *Width cm | | 140*. Rows
with more figures behind are those of a bill of materials or an order: they stay as they are.
"""

from __future__ import annotations

import re

from schemas.vocabulary.piece_words import PIECES

_NUMBER = re.compile(
    r"[<>≤≥~≈]?\s?[-–−+]?\d[\d.,']*(?:\s?(?:[-–~〜]|to|bis|a|à|al|x|×)\s?\d[\d.,]*)?", re.I
)
_MEASURE = (  # *M* and *G* may be sizes
    r"cm|mm|m|mt|CM|MM|MT|KG|GR|GSM|GG|G/M2|inch(?:es)?|kg|gr?|g/m(?:2|²)|g/㎡|gsm|gr/m(?:2|²)|oz|[µμ]m?|microns?|mic"
    r"|%|‰|gg|ct|厘米|毫米|米|克|公斤|千克|克/平方米|微米|センチ|ミリ"
)
_TIME = (
    r"days?|weeks?|working days|giorni|settimane|gg\.?|sett\.?|jours?|semaines?|Tagen?|Wochen?"
    r"|Werktage|Touren|tours|cicli|ciclos|cycles|rubs|devir|回|次"
    r"|d[ií]as|semanas|dias|gün|hafta|iş günü|天|日|週間|周|工作日|dagen|weken"
)
_UNIT = re.compile(
    rf"{_MEASURE}"
    rf"|(?i:{_TIME}|(?:{PIECES})\.?(?:\s?(?:/|per|pro|je|par|por|x)\s?[^\W\d_]{{1,12}}\.?)?)"
)
_LONGEST = 40  # characters of a label or of a unit
_DIGIT = re.compile(r"\d")


def with_units(cells: list[str]) -> list[str]:
    """Return the cells of a row, each as long in columns, with the units beside their numbers."""
    told = [at for at, cell in enumerate(cells) if cell]
    joined = list(cells)
    # A label, its number and its unit, once or several times, and remarks.
    for label, second, third, behind in zip(
        told, told[1:], told[2:], [*told[3:], None], strict=False
    ):
        if not _is_label(cells[label]) or (behind is not None and _is_number(cells[behind])):
            continue
        if _is_number(cells[second]) and _is_unit(cells[third]):
            joined[second], joined[third] = f"{cells[second]} {cells[third]}", ""
        elif _is_unit(cells[second]) and _is_number(cells[third]):
            joined[label], joined[second] = f"{cells[label]} {cells[second]}", ""
    return joined


def _is_label(words: str) -> bool:
    return len(words) <= _LONGEST and not _DIGIT.search(words) and not _is_unit(words)


def _is_number(words: str) -> bool:
    return _NUMBER.fullmatch(words) is not None


def _is_unit(words: str) -> bool:
    return len(words) <= _LONGEST and _UNIT.fullmatch(words) is not None
