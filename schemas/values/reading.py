"""One text under its reader: what is known beside the words, and what comes of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from pydantic import JsonValue
from pydantic_core import PydanticCustomError

from schemas.parsing import LeafRef, ParsedField, ReadingContext, ValueProblem


@dataclass(slots=True)
class Reading:
    """One reading under way: what is known beside the words, and the warnings so far."""

    context: ReadingContext = field(default_factory=ReadingContext)
    warnings: list[ValueProblem] = field(default_factory=list)

    def warn(self, code: str, message: str) -> None:
        """Note something worth a look that does not take the value away."""
        self.warnings.append(ValueProblem(code, message))


Read = Callable[[str, Reading], JsonValue]


def invalid(code: str, message: str) -> PydanticCustomError:
    """Return the error of a reading that breaks a rule.

    Braces mean something to pydantic's messages, and readings may hold them.
    """
    return PydanticCustomError(code, "{text}", {"text": message})


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one text gave: a value with warnings, or no value and the reason."""

    value: JsonValue
    problems: tuple[ValueProblem, ...] = ()

    def row(self, path: str, leaves: tuple[LeafRef, ...]) -> ParsedField:
        """Return the record's row of this leaf."""
        return ParsedField(path, self.value, leaves, self.problems)


def read_leaf(read: Read, text: str, context: ReadingContext) -> Outcome:
    """Return what `read` makes of `text`; a broken rule becomes a problem."""
    reading = Reading(context)
    try:
        value = read(text, reading)
    except PydanticCustomError as error:
        return Outcome(None, (ValueProblem(error.type, error.message()),))
    return Outcome(value, tuple(reading.warnings))
