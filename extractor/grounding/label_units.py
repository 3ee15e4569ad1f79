"""Units and currencies that stand in the label of a value, not beside it: `Width (cm): 24`.

Where the label has none, the heading above it may have one for all that follows: *MEASURES (mm)*.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from extractor.core.geometry import CharSpan
from extractor.grounding.readings import Candidate
from schemas.base import ReadingTree
from schemas.parsing import ParsedAttribute
from schemas.values.column_figures import headed_figures
from schemas.values.labelled_numbers import units_of_label

_CELL = re.compile(r"\n|  | \| ")
_REACH = 60  # characters before a value that its label takes
_HEADING_REACH = 900  # characters to a heading that says a unit for all below it
# *MEDIDAS (mm, ±5)*, *Masse in cm*, *MISURE mm*: a line of words with a unit and no value, and
# what stands below it up to an empty line.
_HEADING = re.compile(
    r"^(?![^\n]{81})(?:\d{1,2}[.)]\s)?[^\W\d][^\n:|]*?"
    r"(?:[(\[](?:[^\n()\[\]]*[^\w\n()\[\]])?(?<!\d\s)(?:cm|mm|inch(?:es)?)(?![^\W_])[^\n()\[\]]*[)\]]"
    r"|(?<!\d)\s(?:in\s)?(?:cm|mm|inches))[:.]?[ \t]*(?=\n|\|)",
    re.M | re.I,
)
_PARAGRAPH = re.compile(r"\n[^\S\n]*\n")
# *9.8 x 7.5 x 4.3 inches*, *W280×H210×D120mm*: from one of its first sides on.
_OF_PRODUCT = re.compile(
    r"\d{1,4}(?:[.,]\d{1,3})?(?:[^\S\n]?\(?[^\W\d_]{1,2}\)?)?(?:\s?[x×X*]\s?"
    r"(?:[^\W\d_]{1,10}[.:]?\s?)?\d{1,4}(?:[.,]\d{1,3})?(?:[^\S\n]?\([^\W\d_]\))?){1,2}"
    r"[^\S\n]?(?P<unit>mm|inch(?:es)?|in(?=[\s.,;)/]|$)|[\"”″])(?![^\W\d_])"
)
_ASSUMED = frozenset({"unit_assumed", "currency_stated_elsewhere"})


def label_before(view: str, start: int) -> str:
    """Return what stands before `start` in its line or cell, or above it in a table.

    A heading with a unit stands in a line of its own before the label. The unit of a product,
    which stands behind its last side, takes the last line: *280 x 210 x 120 mm*.
    """
    label = _label_before(view, start)
    shared = _OF_PRODUCT.match(view, start)
    return f"{label}\n{shared['unit']}" if shared else label


def _label_before(view: str, start: int) -> str:
    if head := _heads(view).get(start):
        return head
    before = view[max(0, start - _REACH) : start]
    cell = _CELL.split(before.rstrip(" |"))[-1].strip()
    if not cell:
        return ""
    line = view.rfind("\n", 0, start) + 1
    above = _PARAGRAPH.split(view[max(0, line - _HEADING_REACH) : line])[-1]
    headings = [match[0].strip() for match in _HEADING.finditer(above)]
    return f"{headings[-1]}\n{cell}" if headings else cell


@lru_cache(maxsize=16)
def _heads(view: str) -> dict[int, str]:
    """Return the heads of the columns of tables, by where the figures below them begin."""
    return {span[0]: head for head, span in headed_figures(view)}


def with_unit(words: str, label: str, parse: Callable[[ReadingTree], ParsedAttribute]) -> str:
    """Return a text with the unit that its label names, where it has no unit of its own.

    Only a unit that turns the text into a value, or a supposed unit into a stated one, is taken.
    """
    parsed = parse(words)
    if not label or (parsed.value is not None and not _is_assumed(parsed)):
        return words
    for unit in units_of_label(label):
        said = parse(f"{words} {unit}")
        if said.value is not None and not _is_assumed(said):
            return f"{words} {unit}"
    return words


def words_at(view: str, span: CharSpan, parse: Callable[[ReadingTree], ParsedAttribute]) -> str:
    """Return what is read at a place of a passage, with the unit of its label as `with_unit`."""
    return with_unit(view[span.start : span.end], label_before(view, span.start), parse)


def with_unit_of_label(
    candidate: Candidate, parse: Callable[[ReadingTree], ParsedAttribute]
) -> Candidate:
    """Return a reading with the unit that its label names, see `with_unit`."""
    leaf = candidate.leaves.get((None, ""))
    if leaf is None or not isinstance(candidate.tree, str) or not leaf.label:
        return candidate
    words = with_unit(leaf.text, leaf.label, parse)
    return candidate if words == leaf.text else replace(candidate, tree=words)


def _is_assumed(parsed: ParsedAttribute) -> bool:
    return any(problem.code in _ASSUMED for field in parsed.fields for problem in field.problems)
