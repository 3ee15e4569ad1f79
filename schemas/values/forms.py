"""The shapes that value forms come in, and how rows of the record are made from them.

A form is two things at once. As pydantic metadata it makes a type read words: validated with a
`ReadingContext` as the validation context, strings are read; without one they are checked as the
canonical values they should be. As part of a schema it says how the model is asked (shape, leaves)
and parses what the model gave, keeping for every value leaf the readings that support it.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from pydantic import GetCoreSchemaHandler, ValidationInfo
from pydantic_core import CoreSchema, core_schema

from schemas.base import LeafKind, LeafSpec, ReadingTree, Shape
from schemas.parsing import ParsedAttribute, ParsedField, ReadingContext
from schemas.values.mentions import Mentions, RowGroup, Span, listed_groups
from schemas.values.reading import Read, Reading, read_leaf
from schemas.values.rows import RowDraft, list_of_values, list_rows, list_texts, rows_of_values


@dataclass(frozen=True)
class Form(ABC):
    """What every form has.

    Attributes:
        name: Name of the form, as `AttributeSpec.form` has it.
    """

    name: str

    @property
    def shape(self) -> Shape:
        """Shape of the reading."""
        return Shape.SCALAR

    @property
    def leaves(self) -> tuple[LeafSpec, ...]:
        """What the model writes, leaf by leaf."""
        return (LeafSpec(),)

    @property
    def lead(self) -> str | None:
        """The leaf that orders the rows, see `AttributeSpec.lead`."""
        return None

    @property
    def mentions(self) -> Mapping[str, Mentions]:
        """How each leaf's mentions are found; a leaf that any words may fill has no entry."""
        return {}

    def row_groups(self, text: str, cells: Sequence[Span]) -> Sequence[RowGroup] | None:
        """Return the rows that `text` may hold, in groups that are read as a whole.

        Args:
            text: A passage.
            cells: Ranges of it that labels of the attribute announce.

        Returns:
            The groups in document order, or `None` where leaves are read each by itself.
        """
        del text, cells
        return None

    @abstractmethod
    def parse(self, path: str, tree: ReadingTree, context: ReadingContext) -> ParsedAttribute:
        """Return the value of `tree` and a row for every leaf of it."""


@dataclass(frozen=True)
class ScalarForm(Form):
    """One text that gives one value.

    Attributes:
        read: Computes the value.
        choices: Where the model decides instead of copying: what it may decide for.
        seen: How its mentions are found; `None`: any words may be one.
    """

    read: Read
    choices: tuple[str, ...] = ()
    seen: Mentions | None = None

    @property
    def mentions(self) -> Mapping[str, Mentions]:
        """The mentions of the one leaf."""
        return {"": self.seen} if self.seen is not None else {}

    @property
    def leaves(self) -> tuple[LeafSpec, ...]:
        """One leaf, copied or decided."""
        return (LeafSpec("", LeafKind.INFERRED, self.choices),) if self.choices else (LeafSpec(),)

    def parse(self, path: str, tree: ReadingTree, context: ReadingContext) -> ParsedAttribute:
        """Return the value of one text."""
        if not isinstance(tree, str) or not tree.strip():
            return ParsedAttribute(None)
        row = read_leaf(self.read, tree, context).row(path, ((None, ""),))
        return ParsedAttribute(row.value, (row,))

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Make the annotated type read words when it is validated with a `ReadingContext`."""
        return core_schema.with_info_before_validator_function(self._validated, handler(source))

    def _validated(self, value: object, info: ValidationInfo) -> object:
        if isinstance(value, str) and isinstance(info.context, ReadingContext):
            return self.read(value, Reading(info.context))
        return value


@dataclass(frozen=True)
class ObjectForm(ScalarForm):
    """One text that gives an object: every member of it is a leaf of its own."""

    def parse(self, path: str, tree: ReadingTree, context: ReadingContext) -> ParsedAttribute:
        """Return the object that one text says."""
        if not isinstance(tree, str) or not tree.strip():
            return ParsedAttribute(None)
        leaf = read_leaf(self.read, tree, context)
        if not isinstance(leaf.value, dict):
            return ParsedAttribute(None, (leaf.row(path, ((None, ""),)),))
        rows = tuple(
            ParsedField(f"{path}.{name}", value, ((None, ""),), leaf.problems)
            for name, value in leaf.value.items()
            if value is not None
        )
        return ParsedAttribute(leaf.value, rows)


@dataclass(frozen=True)
class ListForm(Form):
    """A list of texts, each of which gives one value; equal values are one."""

    item: ScalarForm

    @property
    def shape(self) -> Shape:
        """Texts, in document order."""
        return Shape.LIST

    @property
    def leaves(self) -> tuple[LeafSpec, ...]:
        """One leaf, as the item has it."""
        return self.item.leaves

    @property
    def mentions(self) -> Mapping[str, Mentions]:
        """Those of the item."""
        return self.item.mentions

    def row_groups(self, text: str, cells: Sequence[Span]) -> Sequence[RowGroup] | None:
        """Return the mentions of each announced cell together, others one by one."""
        seen = self.mentions.get("")
        return listed_groups(text, cells, seen) if seen is not None else None

    def parse(self, path: str, tree: ReadingTree, context: ReadingContext) -> ParsedAttribute:
        """Return the values of the texts, in document order, those without a value last."""
        outcomes = [
            (read_leaf(self.item.read, text, context), (index, ""))
            for index, text in list_texts(tree)
        ]
        return list_of_values(path, outcomes)


@dataclass(frozen=True)
class RowsForm(Form):
    """Rows of texts that give objects with a leaf for a leaf.

    Attributes:
        cells: How each leaf is read, in the order of the model's leaves.
        lead_leaf: See `AttributeSpec.lead`.
        needs: Leaves that a row must have a value for; if empty, any one will do.
    """

    cells: Mapping[str, ScalarForm] = field(hash=False)
    lead_leaf: str | None = None
    needs: tuple[str, ...] = ()

    @property
    def shape(self) -> Shape:
        """Rows, in document order."""
        return Shape.ROWS

    @property
    def leaves(self) -> tuple[LeafSpec, ...]:
        """The members of a row."""
        return tuple(
            LeafSpec(name, form.leaves[0].kind, form.choices) for name, form in self.cells.items()
        )

    @property
    def lead(self) -> str | None:
        """The leaf that orders the rows."""
        return self.lead_leaf

    @property
    def mentions(self) -> Mapping[str, Mentions]:
        """Those of the cells."""
        return {name: form.seen for name, form in self.cells.items() if form.seen is not None}

    def parse(self, path: str, tree: ReadingTree, context: ReadingContext) -> ParsedAttribute:
        """Return the rows as objects, those without a value last."""
        return rows_of_values(path, self.drafts(tree, context))

    def drafts(self, tree: ReadingTree, context: ReadingContext) -> list[RowDraft]:
        """Return the rows that hold anything."""
        drafts = [self._draft(index, row, context) for index, row in list_rows(tree)]
        return [draft for draft in drafts if draft.cells]

    def _draft(
        self, index: int, row: Mapping[str, str | None], context: ReadingContext
    ) -> RowDraft:
        draft = RowDraft(tuple(self.cells))
        for name, form in self.cells.items():
            text = row.get(name)
            if text is not None and text.strip():
                draft.cells[name] = (read_leaf(form.read, text, context), ((index, name),))
        missing = [name for name in self.needs if draft.value_of(name) is None]
        if missing:
            draft.refuse(f"{' and '.join(missing)} is missing", "row_incomplete")
        draft.valid = any(draft.value_of(name) is not None for name in self.cells)
        return draft


@dataclass(frozen=True)
class OneRowForm(RowsForm):
    """One object of several texts, asked for as a list of at most one row."""

    def parse(self, path: str, tree: ReadingTree, context: ReadingContext) -> ParsedAttribute:
        """Return the object; several are no value."""
        drafts = self.drafts(tree, context)
        if len(drafts) > 1:
            for draft in drafts:
                draft.refuse("there are several of them", "several_values")
        parsed = rows_of_values(path, drafts)
        if len(drafts) > 1:
            return ParsedAttribute(None, parsed.fields)
        fields = tuple(
            replace(row, path=row.path.replace(f"{path}[0]", path, 1)) for row in parsed.fields
        )
        return ParsedAttribute(parsed.value[0] if isinstance(parsed.value, list) else None, fields)
