"""What an attribute and a schema are, seen from the reading side.

An attribute has two sides. Its **reading** is what the model may write: the document's own words in
one of three shapes. Its **value** is what code computes from the reading (`schemas.values`). This
module describes readings; the prompt, the grammar, the generator and the tuning loop know schemas
only through the types here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

# A reading as the model writes it: one text, a list of texts, or a list of rows of texts.
ReadingTree = str | None | list[str] | list[dict[str, str | None]]


class LeafKind(StrEnum):
    """How the words of a leaf come about."""

    VERBATIM = "verbatim"  # a substring of the passage
    INFERRED = "inferred"  # one of `choices`, decided by the model


class Shape(StrEnum):
    """Shape of an attribute's reading."""

    SCALAR = "scalar"  # one text or null
    LIST = "list"  # texts, in document order
    ROWS = "rows"  # rows of named texts, in document order


class Risk(StrEnum):
    """What a wrong value costs: high-risk attributes are confirmed by a person first."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class LeafSpec:
    """One text that the model writes. `name` is empty for scalars and lists of texts."""

    name: str = ""
    kind: LeafKind = LeafKind.VERBATIM
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AttributeSpec:
    """Everything the reading side needs to know about one attribute.

    Attributes:
        name: The attribute code, `snake_case`.
        description: A dozen words at most; goes to the prompt as it is.
        shape: Shape of the reading.
        leaves: One leaf for scalars and lists, the row's leaves in order for rows.
        form: Name of the value form (`text`, `country`, `composition`, ...).
        group: Attributes of one group are read together.
        risk: Cost of a wrong value.
        labels: Label words per language code (`en`, `it`, ..): what documents call it.
        lead: For rows: the leaf that every row must read from a later place in the passage than
            the row before (for lists it is the text itself). `None`: rows may share places.
        own: A buyer's schema describes it, no registered one: nothing was counted of it.
    """

    name: str
    description: str
    shape: Shape
    leaves: tuple[LeafSpec, ...]
    form: str = "text"
    group: str = "general"
    risk: Risk = Risk.MEDIUM
    labels: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    lead: str | None = None
    own: bool = False


@dataclass(frozen=True, slots=True)
class SchemaSpec:
    """A schema as the reading side sees it: `schema_id` is `name@version`."""

    schema_id: str
    title: str
    description: str
    attributes: tuple[AttributeSpec, ...]

    @property
    def name(self) -> str:
        """The id without its version."""
        return self.schema_id.partition("@")[0]

    def attribute(self, name: str) -> AttributeSpec:
        """Return one attribute.

        Raises:
            KeyError: the schema has no such attribute.
        """
        for spec in self.attributes:
            if spec.name == name:
                return spec
        raise KeyError(name)
