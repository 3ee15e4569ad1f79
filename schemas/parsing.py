"""From readings to values: what the model copied goes in, typed values with their rows come out.

Nothing here knows a value form. A schema hands out the form of an attribute, the form reads the
words, and every value leaf says which readings support it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal, Protocol

from pydantic import JsonValue

from schemas.base import ReadingTree

# Names a leaf of a reading: the element of a list or row (`None` for scalars) and the row's leaf.
LeafRef = tuple[int | None, str]


@dataclass(frozen=True, slots=True)
class ReadingContext:
    """What is known beside the words: it decides what the words alone leave open.

    Attributes:
        currency: ISO 4217 code that a bare `$` or a bare number stands for.
        date_order: Order of day and month in dates such as 03/04/26.
        languages: Language codes of the document, likeliest first; empty where not known.
        width_cm: Width of the cloth, which turns grams per running metre into g/m2.
        stated_currency: The one currency that the document names anywhere; a price without one, or
            with a sign that several share, is in it.
    """

    currency: str | None = None
    date_order: Literal["dmy", "mdy"] | None = None
    languages: tuple[str, ...] = ()
    width_cm: Decimal | None = None
    stated_currency: str | None = None


@dataclass(frozen=True, slots=True)
class ValueProblem:
    """What is wrong, or worth a look, with one value: a stable code and a sentence."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class ParsedField:
    """One leaf of a value.

    Attributes:
        path: Where it stands in the record, for instance `composition[0].percent`. Elements that
            have no value are numbered after those that have one, so that the paths of found
            leaves are the paths in `values`.
        value: The canonical value, `None` where the reading breaks a rule.
        leaves: The readings that it was computed from.
        problems: With a value: warnings. Without: why there is none.
    """

    path: str
    value: JsonValue
    leaves: tuple[LeafRef, ...] = ()
    problems: tuple[ValueProblem, ...] = ()


@dataclass(frozen=True, slots=True)
class ParsedAttribute:
    """One attribute: `value` is `None` where nothing was read or nothing of it is valid."""

    value: JsonValue
    fields: tuple[ParsedField, ...] = field(default=())


class ValueForm(Protocol):
    """Reads the words of one attribute."""

    def parse(self, path: str, tree: ReadingTree, context: ReadingContext) -> ParsedAttribute:
        """Return the value of `tree` and a row for every leaf of it."""
        ...


class HasForms(Protocol):
    """A schema, as parsing sees it."""

    @classmethod
    def form(cls, name: str) -> ValueForm:
        """Return the form of one attribute."""
        ...


def parse_attribute(
    schema: type[HasForms], name: str, tree: ReadingTree, context: ReadingContext
) -> ParsedAttribute:
    """Return the value of the attribute `name` and a row for every leaf of it.

    A reading that breaks a rule is no failure: its row has no value and says why.

    Raises:
        KeyError: the schema has no such attribute.
    """
    return schema.form(name).parse(name, tree, context)
