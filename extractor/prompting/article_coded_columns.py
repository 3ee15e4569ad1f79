"""Columns of articles below their codes, whatever the rows are called.

    ns. codice | BIS 118 | BIS 240/L            | 2207 | 2215 | 2231
    dentro     | 100% cotone | 100% poliammide  Fodera | cuoio | 100% cotone | 100% cotone

No table of labels knows all the words that suppliers call rows by. A row of codes of one make and
rows that state one kind of fact in cell after cell tell of articles all the same.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from extractor.core.geometry import CharSpan
from extractor.prompting.article_codes import is_of_article, make_of
from extractor.prompting.article_facts import facts_in
from extractor.prompting.article_tables import CODE, TELLING_CODE, share_a_code
from extractor.prompting.column_heads import attributes_named
from schemas.values.lexicon import fold

_HEAD_ROWS = 6  # of a table, one of which states the codes
_FEWEST = 2  # columns, and rows that tell of them
_LABEL = re.compile(
    r"(?:art(?:ik[eu]l|icle|icolo|ículo|igo)?|mod(?:el[lo]?|ell[oe]?|elo|èle)?|ref|réf(?:érence)?"
    r"|referencia|referência|rif|style|item|dessin|design|qualit(?:y|ät|à|é)|kwaliteit|calidad"
    r"|qualidade|kalite|nr?|no)\b\.?[ ]?(?=[A-Z\d])",
    re.I,
)
_OF_VARIANTS = frozenset({"sizes", "colours", "gtin", "wholesale_price", "retail_price", "hs_code"})
_YEAR = re.compile(r"(?:19|20)\d\d")
_FIELD = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)+(?:\[\])?")  # *art_nr*, *ek_eur*
_CODE_FIELD = re.compile(r"(?:art|item|style|sku|ref|model|prod)\w*_(?:nr|no|num|code|cd|id)\w*")


def coded_columns(text: str, rows: Sequence[Sequence[CharSpan]]) -> tuple[str, ...]:
    """Return the codes of the columns behind the first one, folded; none where it is doubtful."""
    found = [(row, codes) for row in rows[:_HEAD_ROWS] if (codes := _codes(text, row))]
    # Numbers of records stand above the codes of their articles.
    found.sort(key=lambda one: not any(map(str.isalpha, one[1][0])))
    for row, codes in found:
        keys = tuple(map(fold, codes))
        if len(set(keys)) < len(keys) or share_a_code(keys):
            continue
        stating = sum(_state_alike(text, other) for other in rows)
        if stating >= _FEWEST or _is_record(text, rows, row):
            return keys
    return ()


def _codes(text: str, row: Sequence[CharSpan]) -> tuple[str, ...]:
    """Return the codes that all the cells of a row begin with, all of one make; else none."""
    codes = codes_leading(text, row)
    return codes if len(codes) == len(row) - 1 else ()


def codes_leading(text: str, row: Sequence[CharSpan]) -> tuple[str, ...]:
    """Return the codes that cells begin with, as many as follow the first cell; all of one make.

    The sizes, colours and barcodes of one style are none.
    """
    if attributes_named(text[slice(*row[0])]) & _OF_VARIANTS:
        return ()
    codes: list[str] = []
    for cell in row[1:]:
        code = _code_of(text, cell)
        if not code:
            break
        codes.append(code)
    makes = {make_of(code).partition("0")[0] for code in codes}
    return tuple(codes) if len(codes) >= _FEWEST and len(makes) == 1 else ()


def _code_of(text: str, cell: CharSpan) -> str:
    words = text[slice(*cell)]
    label = _LABEL.match(words)
    code = TELLING_CODE.match(words, label.end() if label else 0)
    if code is None or _YEAR.fullmatch(code.group()):
        return ""
    span = CharSpan(cell.start + code.start(), cell.start + code.end())
    if re.search(r"\d", words[code.end() :]) or not is_of_article(text, span):
        return ""
    return code.group()


def _state_alike(text: str, row: Sequence[CharSpan]) -> bool:
    """Return whether most cells of a row state one kind of fact."""
    facts = Counter(fact for cell in row[1:] for fact in facts_in(text[slice(*cell)]))
    most = max(facts.values(), default=0)
    return most >= _FEWEST and 2 * most >= len(row) - 1


def _is_record(text: str, rows: Sequence[Sequence[CharSpan]], coded: Sequence[CharSpan]) -> bool:
    """Return whether rows are fields of records, the codes those of their articles."""
    heads = [text[slice(*row[0])] for row in rows]
    head = text[slice(*coded[0])]
    is_code = _CODE_FIELD.fullmatch(head) is not None or CODE in attributes_named(head)
    return is_code and 2 * sum(map(bool, map(_FIELD.fullmatch, heads))) > len(heads)
