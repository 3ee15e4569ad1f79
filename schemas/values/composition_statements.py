"""Which components are of one statement: those that follow each other in a list or in sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence

from schemas.values.component import component_of
from schemas.values.composition_layout import Row
from schemas.values.composition_mentions import HIDES
from schemas.values.composition_repeats import fibre_codes, repeats_component, total_of

CLOSE = 24  # characters between two fibres of one list
GROUP_REACH = 60  # characters from one fibre of a composition to the next
_BLOCK_REACH = 240  # characters from one component of a bill of materials to the next
_SENTENCE_REACH, _FEW_LINES = 200, 2
# Parts that only a product has whose outside was told of.
_INNER = frozenset(
    {"lining", "sleeve_lining", "pocket_lining", "insole", "sole", "filling", "padding"}
)
# Parts that a sentence names with the outside: *a wool coat with horn buttons, a leather collar*.
_WORN = frozenset({"collar", "trim", "sleeves", "contrast", "rib"})
_APART = re.compile(r"\n\s*\n| \| |[:：]")
_SENTENCE_END = re.compile(r"[.;!?]\s|[。；！？\n]")
_WHOLE, _ROUNDING = 100.0, 2.0


def statements(plain: str, groups: list[list[Row]]) -> list[list[Row]]:
    """Join the components of one statement: headed groups that follow each other closely.

    The first may have no heading where it is whole: *55% linho 45% viscose, forro 100% algodão*.
    """
    joined: list[list[Row]] = []
    for group in groups:
        near = range(_reach_of(plain, joined[-1], group[0]) + 1) if joined else range(0)
        follows = joined and (
            (group[0].headings and joined[-1][0].headings)
            or (group[0].is_headed and total_of(plain, joined[-1]) >= _WHOLE - _ROUNDING)
            # Parts that share a fibre begin before it: *doublure et semelle en cuir*.
            or (group[0].is_headed and max(0, start_of(group[0]) - joined[-1][-1].fibre[1]) in near)
        )
        if (
            follows
            and not repeats_component(plain, joined[-1], group)
            and _is_one_statement(plain, joined[-1][-1], group[0])
        ):
            joined[-1].extend(group)
        else:
            joined.append(group)
    return joined


def _reach_of(plain: str, group: Sequence[Row], first: Row) -> int:
    """Return how far behind fibres a headed part may stand.

    Hides have no shares, and what prose tells of without any goes on for a sentence or two:
    *Borsa in vitello con due manici. Fodera in cotone.*
    """
    codes = {code for row in group for code in fibre_codes(plain, row.fibre)}
    reach = GROUP_REACH if codes and codes <= HIDES else CLOSE
    if not (first.is_headed and codes) or any(row.share for row in group):
        return reach
    component = component_of(plain[slice(*first.headings[0])])
    gap = plain[group[-1].fibre[1] : start_of(first)]
    if component in _INNER and not _APART.search(gap):
        return _SENTENCE_REACH
    in_clause = component in _WORN and not (_APART.search(gap) or _SENTENCE_END.search(gap))
    return max(reach, GROUP_REACH) if in_clause else reach


def _is_one_statement(plain: str, last: Row, first: Row) -> bool:
    """Return whether a component follows the one before: closely, or as the next of a label."""
    if last.headings and first.headings and _is_next_block(plain, last, first):
        return True
    gap = plain[last.fibre[1] : first.fibre[0]]
    if first.is_headed and len(gap) <= _SENTENCE_REACH and "\n\n" not in gap:
        component = component_of(plain[slice(*first.headings[0])])
        if component in _INNER and gap.count("\n") <= _FEW_LINES:
            return True  # a sentence or two further on: *520 g/m². Dessous, une doublure de cupro*
    if len(gap) <= GROUP_REACH and not re.search(r"\n\s*\n", gap):
        return True
    ends = max(span[1] for span in (last.fibre, last.share) if span)
    return not plain[ends : min(start_of(first), *(h[0] for h in first.headings))].strip(" .;\n")


def _is_next_block(plain: str, last: Row, first: Row) -> bool:
    """Return whether two parts stand behind the same label, *Part: Lining 1*, *Part: Lining 2*."""
    one, other = last.headings[0], first.headings[0]
    if component_of(plain[slice(*one)]) != component_of(plain[slice(*other)]):
        return False  # only parts of one component must be read together to be told apart
    label = plain[plain.rfind("\n", 0, one[0]) + 1 : one[0]].strip()
    is_label = label.endswith((":", "：", "|")) and other[0] - one[1] <= _BLOCK_REACH
    return is_label and plain[plain.rfind("\n", 0, other[0]) + 1 : other[0]].strip() == label


def start_of(row: Row) -> int:
    """Return where a row begins, with its share or heading."""
    return min(span[0] for span in (row.fibre, row.share, *row.headings) if span)
