"""Two capitals that are no trade code of a fibre: of names, of articles' codes, of addresses."""

from __future__ import annotations

import re

from schemas.values.component import component_lexicon
from schemas.values.mentions import Span
from schemas.values.share_mentions import WHOLE

_CELL_OF_LABEL = re.compile(r"([^\n:：|;,.()]{2,30})(?:\s?[:：]|\s\|)\s?$")
_LONGEST = 60  # characters of an address
_OF_SOLES = frozenset({"EVA", "TPU", "TPR", "PVC"})  # nobody writes a share beside them
_SHORT_CODE, _CODE_REACH = 3, 12  # characters of a trade code, and from it to its share
# *CO/EA 97/3*, *62/21/17 WV/SE/LI*.
_CODES_OF_RATIO = re.compile(
    r"[A-Z]{2,3}(?:/[A-Z]{2,3}){1,4}[\s:(]{1,3}\d{1,3}(?:/\d{1,3}){1,4}(?![\w.,])"
    r"|(?<![\w.,])\d{1,3}(?:/\d{1,3}){1,4}%?\s?[A-Z]{2,3}(?:/[A-Z]{2,3}){1,4}(?!\w)"
)
_RATIO_REACH = 40
_GLUED_FIGURES = re.compile(r"\d{1,9}")
_ADDRESS = re.compile(r"[^\s<>]+@[^\s<>]+")
# The rest of a row of codes, and their figures in the row below: *WV | WK | PA*, *84 | 10 | 6*.
_FIGURES_BELOW = re.compile(
    r"(?:\s?\|\s?[A-Z]{2,3}(?![^\W_])){0,6}\s?\n[%\s|]{0,8}\d{1,3}(?:[.,]\d)?\s?%?(?:\s?\|\s?\d{1,3})+"
)
# An Italian province behind its town: *Vicenza (VI)*.
_PROVINCE = re.compile(r"[A-ZÀ-Ý][^\W\d_]+ [(]$")


def is_of_address(plain: str, span: Span) -> bool:
    """Return whether a word is part of an address: *sales@brenta-lana.example*."""
    word = _ADDRESS.search(plain, max(0, span[0] - _LONGEST), span[1] + _LONGEST)
    return word is not None and word.start() <= span[0] and span[1] <= word.end()


def is_stray_code(plain: str, span: Span) -> bool:
    """Return whether two capitals stand without a number: of a name or a title, not of a fibre."""
    word = plain[slice(*span)]
    if not (len(word) <= _SHORT_CODE and word.isascii() and word.isupper()) or word in _OF_SOLES:
        return False
    start = max(0, span[0] - _RATIO_REACH)
    for ratio in _CODES_OF_RATIO.finditer(plain, start, span[1] + _RATIO_REACH):
        if ratio.start() <= span[0] and span[1] <= ratio.end():
            return False
    if plain[span[1] : span[1] + 1] in ("-", "/", "_") or plain[span[0] - 1 : span[0]] in (
        "-",
        "_",
    ):
        return True  # of an article's code
    label = _CELL_OF_LABEL.search(plain, max(0, span[0] - _LONGEST), span[0])
    if label and component_lexicon().whole(label[1].strip(" -*•·")):
        return False  # *Sole: PU*
    if plain[span[1] : span[1] + 1] == ")" and _PROVINCE.search(
        plain[max(0, span[0] - _LONGEST) : span[0]]
    ):
        return True
    if _FIGURES_BELOW.match(plain, span[1]):
        return False
    figures = _GLUED_FIGURES.match(plain, span[1])
    if figures and int(figures[0]) > WHOLE:
        return True  # of an article's number: *AF311*
    around = plain[max(0, span[0] - _CODE_REACH) : span[1] + _CODE_REACH]
    return not any(float(number) <= WHOLE for number in re.findall(r"\d+(?!\d|\s?\))", around))
