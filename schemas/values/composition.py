"""Compositions: which fibres, with which shares, of which component.

- A row without a component belongs to the component of the row before; before the first heading
  stands `outer` (`upper` of shoes).
- `part` keeps the document's own name of a component where several headings name the same one,
  and where no table knows the heading (the component is `other` then).
- The shares of one component and part sum to 100. From 98 to 102 they count as rounded, with a
  warning; otherwise none of them is a value (`composition_sum`). A share that the document leaves
  out is not computed.
- A component with a fibre that has no code has no value at all (`composition_incomplete`): a
  composition that silently lacks a fibre is a false one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Annotated

from pydantic import BaseModel
from pydantic_core import PydanticCustomError

from schemas.base import LeafSpec, ReadingTree, Shape
from schemas.parsing import LeafRef, ParsedAttribute, ReadingContext, ValueProblem
from schemas.values.component import UNKNOWN, ComponentCode, component_of, heading_text
from schemas.values.composition_mentions import HIDES, composition_leaves
from schemas.values.composition_rows import composition_groups
from schemas.values.compounds import part_in_name
from schemas.values.fibre import (
    Fibre,
    FibreName,
    Share,
    read_fibre_name,
    read_qualifier,
    without_partly,
)
from schemas.values.forms import Form
from schemas.values.lexicon import fold
from schemas.values.mentions import Mentions, RowGroup, Span
from schemas.values.number import PERCENT, Percent
from schemas.values.reading import Outcome, Reading, read_leaf
from schemas.values.rows import RowDraft, list_rows, rows_of_values
from schemas.values.share_words import in_figures
from schemas.values.text import Text

# What is outside of a shoe is its upper (dessus, Obermaterial, 面), its ground (taban) the sole.
_OF_SHOES = {"outer": "upper", "ground": "sole"}
_MEMBERS = ("component", "part", "fibre", "percent", "qualifier")
_WHOLE = Decimal(100)
_ROUNDING = Decimal(2)
_PERCENT_INSIDE = re.compile(r"(?:\d+(?:[.,]\d+)?\s*[%％])|(?:[%％]\s*\d+(?:[.,]\d+)?)")


class FibreShare(BaseModel):
    """One fibre of one component."""

    component: ComponentCode
    part: Text | None = None
    fibre: Fibre
    percent: Percent | None = None
    qualifier: Text | None = None


@dataclass(slots=True)
class _Heading:
    text: str
    leaf: LeafRef
    component: str


@dataclass(slots=True)
class _Row:
    """One fibre on its way to a value."""

    index: int
    heading: _Heading | None
    fibre: str
    draft: RowDraft = field(default_factory=lambda: RowDraft(_MEMBERS))
    percent: Decimal | None = None


@dataclass(frozen=True)
class CompositionForm(Form):
    """Rows of fibres.

    Attributes:
        default: Component of rows that stand under no heading.
    """

    default: str = "outer"

    @property
    def shape(self) -> Shape:
        """Rows, in document order."""
        return Shape.ROWS

    @property
    def leaves(self) -> tuple[LeafSpec, ...]:
        """The members of a row, as documents have them."""
        return tuple(map(LeafSpec, ("component", "fibre", "percent", "qualifier")))

    @property
    def lead(self) -> str | None:
        """Every row reads its own fibre."""
        return "fibre"

    @property
    def mentions(self) -> Mapping[str, Mentions]:
        """Fibres, shares and headings are known by sight or by their neighbours."""
        return composition_leaves()

    def row_groups(self, text: str, cells: Sequence[Span]) -> Sequence[RowGroup]:
        """Return the compositions that the text states, a row for every fibre."""
        return composition_groups(text, cells)

    def parse(self, path: str, tree: ReadingTree, context: ReadingContext) -> ParsedAttribute:
        """Return the shares, those of components without a value last."""
        rows = _read_rows(tree, context, self.default)
        self._set_components(rows)
        for group in _by_component(rows):
            _check(group)
        return rows_of_values(path, [row.draft for row in rows])

    def _set_components(self, rows: Sequence[_Row]) -> None:
        headings: dict[str, set[str]] = {}
        for row in rows:
            if row.heading is not None:
                headings.setdefault(row.heading.component, set()).add(fold(row.heading.text))
            else:
                headings.setdefault(self.default, set()).add("")
        for row in rows:
            cells = row.draft.cells
            if row.heading is None:
                # No word names it: it is what the fibre's place under no heading says.
                cells["component"] = (Outcome(self.default), ((row.index, "fibre"),))
                continue
            component, leaves = row.heading.component, (row.heading.leaf,)
            cells["component"] = (Outcome(component), leaves)
            if component == UNKNOWN or len(headings[component]) > 1:
                cells["part"] = (Outcome(row.heading.text), leaves)


def _read_rows(tree: ReadingTree, context: ReadingContext, default: str) -> list[_Row]:
    rows: list[_Row] = []
    heading: _Heading | None = None
    for index, texts in list_rows(tree):
        fibre = str(texts.get("fibre") or "")
        name, leaf = heading_text(texts.get("component") or ""), "component"
        if not name:
            fibre, name = part_in_name(fibre)
            leaf = "fibre"
        if name:
            component = component_of(name, context.languages)
            if default == "upper":
                component = _OF_SHOES.get(component, component)
            heading = _Heading(name, (index, leaf), component)
        if fibre.strip():
            rows.append(_Row(index, heading, fibre))
            _read_percent(rows[-1], texts.get("percent"), context)
            _read_fibre(rows[-1], texts.get("qualifier"), context)
    return rows


def _read_percent(row: _Row, text: str | None, context: ReadingContext) -> None:
    leaf = (row.index, "percent")
    if not (text or "").strip():
        inside = _PERCENT_INSIDE.findall(without_partly(row.fibre))
        if len(inside) != 1:
            return
        text, leaf = inside[0], (row.index, "fibre")
        row.fibre = _PERCENT_INSIDE.sub(" ", row.fibre, count=1)
    outcome = read_leaf(PERCENT.read, in_figures(str(text)), context)
    row.draft.cells["percent"] = (outcome, (leaf,))
    if outcome.value is not None:
        row.percent = Decimal(str(outcome.value))


def _read_fibre(row: _Row, qualifier: str | None, context: ReadingContext) -> None:
    leaf = (row.index, "fibre")
    reading = Reading(context)
    try:
        component = row.heading.component if row.heading else ""
        name = read_fibre_name(row.fibre, reading, Share(True, row.percent, component))
    except PydanticCustomError as error:
        problem = ValueProblem(error.type, error.message())
        row.draft.cells["fibre"] = (Outcome(None, (problem,)), (leaf,))
        return
    if row.heading and row.heading.component == "rib" and name.code in HIDES:
        row.heading.component = "trim"  # *bordi in pelle*: no hide is knitted
    row.draft.cells["fibre"] = (Outcome(name.code, tuple(reading.warnings)), (leaf,))
    _set_qualifier(row, name, qualifier)


def _set_qualifier(row: _Row, name: FibreName, text: str | None) -> None:
    apart = read_qualifier(text or "", name.code)
    words = tuple(dict.fromkeys([*name.qualifiers, *apart]))
    leaves: tuple[LeafRef, ...] = ((row.index, "fibre"),) if name.qualifiers else ()
    leaves += ((row.index, "qualifier"),) if apart else ()
    if words:
        row.draft.cells["qualifier"] = (Outcome(", ".join(words)), leaves)


def _by_component(rows: Sequence[_Row]) -> list[list[_Row]]:
    groups: dict[tuple[str, str], list[_Row]] = {}
    for row in rows:
        key = (str(row.draft.value_of("component")), fold(str(row.draft.value_of("part") or "")))
        groups.setdefault(key, []).append(row)
    return list(groups.values())


def _check(group: Sequence[_Row]) -> None:
    if any(row.draft.value_of("fibre") is None for row in group):
        _refuse(group, "composition_incomplete", "a fibre of this component has no code")
        return
    shares = [row.percent for row in group if row.percent is not None]
    if any("percent" in row.draft.cells and row.percent is None for row in group):
        _refuse(group, "composition_incomplete", "a share of this component cannot be read")
        return
    total = sum(shares, Decimal(0))
    complete = len(shares) == len(group)
    if total == _WHOLE or (not complete and total < _WHOLE):
        return
    message = f"the shares of this component sum to {total.normalize():f}, not to 100"
    if complete and abs(total - _WHOLE) <= _ROUNDING:
        _warn(group, ValueProblem("composition_sum", message))
    else:
        _refuse(group, "composition_sum", message)


def _warn(group: Sequence[_Row], problem: ValueProblem) -> None:
    for row in group:
        outcome, leaves = row.draft.cells["percent"]
        row.draft.cells["percent"] = (Outcome(outcome.value, (*outcome.problems, problem)), leaves)


def _refuse(group: Sequence[_Row], code: str, message: str) -> None:
    for row in group:
        row.draft.refuse(message, code)


Composition = Annotated[list[FibreShare], CompositionForm("composition")]
ShoeComposition = Annotated[list[FibreShare], CompositionForm("composition", default="upper")]
