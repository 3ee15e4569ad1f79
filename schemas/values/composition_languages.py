"""Labels in many languages: each says the same composition again, in other words.

    SHELL: 100% POLYAMIDE   EXTÉRIEUR : 100% POLYAMIDE   表地：ナイロン100%

Only the first is offered: read together they would be several parts of one component.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from schemas.values.component import UNKNOWN
from schemas.values.composition_layout import Row
from schemas.values.composition_repeats import component_in, fibre_codes
from schemas.values.lexicon import fold
from schemas.values.share_mentions import amount_of

_SAME_PARTS = 0.7  # of the rows; names of parts that no table knows stand in every language
# Characters between two languages; further off it is another article that is told of.
_LINE_REACH, _LABEL_REACH = 48, 240
_COUNTED = re.compile(r"\d+|\b[a-z]\b")  # *Shell 1* and *Shell 2* are two parts
_FEW = 2  # rows that must all be of one component


@dataclass(frozen=True, slots=True)
class _Told:
    component: str
    codes: frozenset[str]
    amount: float
    words: str

    def is_fibre_of(self, other: _Told) -> bool:
        """Return whether two rows may be of one fibre; ambiguous names are of any."""
        same = self.codes == other.codes or not (self.codes and other.codes)
        return same and self.amount == other.amount > 0


def without_translations(plain: str, statements: Sequence[list[Row]]) -> list[list[Row]]:
    """Leave out statements that say an earlier one in another language."""
    kept: list[list[Row]] = []
    told: list[list[_Told]] = []
    end = 0
    for statement in (_in_first_language(plain, one) for one in statements):
        rows = _told(plain, statement)
        reach = _LABEL_REACH if len(rows) > _FEW else _LINE_REACH
        is_next = statement[0].fibre[0] - end <= reach
        if not (is_next and any(_is_translation(rows, before) for before in told)):
            kept.append(statement)
            told.append(rows)
        end = statement[-1].fibre[1]
    return kept


def _in_first_language(plain: str, statement: list[Row]) -> list[Row]:
    """Leave out of a statement what names all its parts again: shell, lining, 面料, 里料."""
    told = _told(plain, statement)
    heads = [at for at, row in enumerate(statement) if row.is_headed]
    starts = [at for at in heads if told[at].component == told[heads[0]].component]
    if len(starts) < 2 or sum(at < starts[1] for at in heads) < _FEW:
        return statement
    edges = [0, *starts[1:], len(statement)]
    first = told[: starts[1]]
    kept = [
        row
        for begin, end in pairwise(edges)
        for row in statement[begin:end]
        if begin == 0 or not _is_translation(told[begin:end], first)
    ]
    return kept


def _told(plain: str, statement: Sequence[Row]) -> list[_Told]:
    found: list[_Told] = []
    component, heading = "outer", ""
    for row in statement:
        if row.is_headed:
            component, heading = component_in(plain, row), plain[slice(*row.headings[0])]
        words = _COUNTED.sub("", fold(f"{heading} {plain[slice(*row.fibre)]}"))
        codes = fibre_codes(plain, row.fibre)
        found.append(_Told(component, codes, amount_of(plain, row.share), words))
    return found


def _is_translation(rows: Sequence[_Told], before: Sequence[_Told]) -> bool:
    """Return whether rows are all among those before, of the same parts, in other words."""
    left = list(before)
    same_parts = 0
    for row in rows:
        alike = [one for one in left if row.is_fibre_of(one)]
        if not alike:
            return False
        match = next((one for one in alike if one.component == row.component), alike[0])
        left.remove(match)
        same_parts += match.component == row.component or UNKNOWN in (
            match.component,
            row.component,
        )
    known = {row.words for row in before}
    needed = len(rows) if len(rows) <= _FEW else _SAME_PARTS * len(rows)
    return same_parts >= needed and any(row.words not in known for row in rows)
