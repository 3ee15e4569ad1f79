"""Where a passage itself says, by a label, that the value of an attribute stands.

Label words are part of a schema: `Titolo:` announces a yarn count and `Art.` a style code. The
reader knows many of them; what a house adds to its schema it has never seen. The ranges found here
lean the reader's choice of where a reading begins (`generation.lean`); what it may write, and
whether it writes at all, remain its own and the grammar's business.
"""

from __future__ import annotations

import re
from functools import lru_cache

from extractor.core.geometry import CharSpan
from schemas.base import AttributeSpec, Shape

# A label begins a line or a cell, maybe behind a bullet or a number ...
_BEFORE = r"(?:^|(?<=\n)|(?<=  )|(?<=\| )|(?<=[;·•] ))(?:[-*·•▪\[\]\d.) ]{1,4})?"
# ... may name itself in a second language or carry a unit, and ends with a separator.
_SEPARATED = r"\.?(?:\s?[/(\[][^:=\n|]{1,40})?[ .]*(?:[:=→：]|  | \||\s[-–—]\s|\n)[ \t]*\n?"
_LIST_REACH = 300  # characters that a list or a composition below its label may take
_LINE_REACH = 160
_NEXT_LABEL = re.compile(r"\n\s*\n|\n[^\n:]{2,40}[:：]|\n[^\n|]{2,40} \| ")
_CELL_END = re.compile(r"\n|  | \| ")


def labelled_spans(view: str, spec: AttributeSpec) -> tuple[CharSpan, ...]:
    """Return the ranges of `view` that a label of the attribute announces, in document order.

    For a single text that is the rest of the line or cell; for lists and rows, which run on, it
    ends at the next label or empty line.
    """
    words = frozenset(word for texts in spec.labels.values() for word in texts)
    pattern = _pattern(words)
    if pattern is None:
        return ()
    many = spec.shape is not Shape.SCALAR
    ends = _NEXT_LABEL if many else _CELL_END
    reach = _LIST_REACH if many else _LINE_REACH
    spans = []
    for label in pattern.finditer(view):
        start = label.end()
        end = ends.search(view, start)
        stop = min(end.start() if end else len(view), start + reach)
        if stop > start:
            spans.append(CharSpan(start, stop))
    return tuple(spans)


@lru_cache(maxsize=512)
def _pattern(words: frozenset[str]) -> re.Pattern[str] | None:
    if not words:
        return None
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    listed = "|".join(re.escape(word.rstrip(".:")) for word in longest_first)
    # "Art. 4021" and "Made in Italy" need nothing more between label and value.
    open_ended = "|".join(
        re.escape(word) for word in longest_first if word.endswith(".") or " " in word
    )
    direct = f"|(?:{open_ended}) (?=[^ ])" if open_ended else ""
    return re.compile(f"{_BEFORE}(?:(?:{listed}){_SEPARATED}{direct})", re.IGNORECASE)
