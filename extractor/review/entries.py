"""From what a person entered to the rows of a correction.

Words are read by the attribute's own form, exactly as words of a document are: `EUR 84,50`, `blu
notte`, `0,32 kg`. Codes chosen from a list are put into words first, so that every rule of the
form (shares that sum to 100, check digits) holds for people as well. What a person did not touch
keeps its reading, its evidence and its confidence.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pydantic import JsonValue, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from extractor.core.record import EvidenceRow, FieldStatus, ProblemRow
from extractor.export.pim.words import in_words
from extractor.export.rows import value_text
from extractor.review.controls import Control, ControlKind
from extractor.storage.errors import StoreRefusal
from extractor.storage.model import StoredField, StoredRow
from schemas.base import ReadingTree
from schemas.parsing import ParsedField, ReadingContext
from schemas.product import ProductSchema

Row = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Pick:
    """Words that were chosen on a page for one field of the form."""

    text: str
    evidence: EvidenceRow


@dataclass(frozen=True, slots=True)
class Entry:
    """What a person entered for one attribute.

    Attributes:
        rows: Texts by member; fields and lists of fields have the member ``""``.
        picks: Words chosen on a page, by row and member.
    """

    rows: tuple[Row, ...]
    picks: Mapping[tuple[int, str], Pick]


class EntryRefused(StoreRefusal):
    """What was entered breaks a rule of the attribute; the message says which."""

    default_code = "bad_value"


@dataclass(frozen=True, slots=True)
class EntryReader:
    """Reads entries of one schema.

    Attributes:
        schema: The schema.
        controls: How its attributes are entered.
        context: What is known beside the words.
    """

    schema: type[ProductSchema]
    controls: Mapping[str, Control]
    context: ReadingContext

    def read(
        self, attribute: str, entry: Entry, before: Sequence[StoredField]
    ) -> tuple[StoredRow, ...]:
        """Return the leaves that an entry makes of an attribute.

        Raises:
            EntryRefused: nothing was entered, or it breaks a rule.
        """
        control = self.controls[attribute]
        rows = [row for row in entry.rows if any(text.strip() for text in row.values())]
        if not rows:
            raise EntryRefused(
                f"{attribute} is empty. Mark it as absent if the document does not say it."
            )
        fields = self._parsed(attribute, control, rows)
        numbers = [n for n, row in enumerate(entry.rows) if any(t.strip() for t in row.values())]
        known = {field.path: field for field in before if field.status is FieldStatus.FOUND}
        return tuple(
            _stored(field, known.get(field.path), _picks(field, entry, numbers))
            for field in fields
            if field.value is not None
        )

    def _parsed(
        self, attribute: str, control: Control, rows: Sequence[Row]
    ) -> Sequence[ParsedField]:
        form = self.schema.form(attribute)
        tree = _tree(attribute, control, rows, [leaf.name for leaf in form.leaves])
        parsed = form.parse(attribute, tree, self.context)
        failed = [field for field in parsed.fields if field.value is None]
        if (
            parsed.value is not None
            and not failed
            and self._keeps_codes(control, rows, parsed.value)
        ):
            return parsed.fields
        canonical = self._canonical(attribute, control, rows)
        if canonical is not None:
            return canonical
        problems = dict.fromkeys(p.message for field in failed for p in field.problems)
        raise EntryRefused("; ".join(problems) or f"{attribute}: these words have no value.")

    def _keeps_codes(self, control: Control, rows: Sequence[Row], value: JsonValue) -> bool:
        """Return whether every code that was chosen from a list is the code that came out."""
        values = value if isinstance(value, list) else [value]
        if len(values) != len(rows):
            return control.kind is not ControlKind.ROWS
        for row, made in zip(rows, values, strict=True):
            for member in control.members:
                chosen = row.get(member.name, "")
                found = made.get(member.name) if isinstance(made, dict) else made
                if chosen in member.options and found != chosen:
                    return False
        return True

    def _canonical(
        self, attribute: str, control: Control, rows: Sequence[Row]
    ) -> Sequence[ParsedField] | None:
        """Take the entry as the canonical value that it may be; only where codes were chosen."""
        if not any(member.options for member in control.members):
            return None
        elements: list[JsonValue] = [
            row[""].strip()
            if control.kind is not ControlKind.ROWS
            else {name: text.strip() for name, text in row.items() if text.strip()}
            for row in rows
        ]
        alone = control.kind is ControlKind.SINGLE or control.single_row
        value = elements[0] if alone and len(elements) == 1 else elements
        field = self.schema.model_fields.get(attribute)
        if field is not None:
            try:
                _adapter(field).validate_python(value)
            except ValidationError:
                return None
        elif not _within_options(control, rows):
            return None
        if _sum_matters(control):
            return None  # the form refused the rows together: a single valid row is no excuse
        return [ParsedField(path, leaf) for path, leaf in _leaves(attribute, value)]


def shown(value: JsonValue) -> str:
    """Return a value as a field of the form shows it, so that its form reads it back."""
    return value_text(value)


def _tree(
    attribute: str, control: Control, rows: Sequence[Row], leaves: Sequence[str]
) -> ReadingTree:
    if control.kind is not ControlKind.ROWS:
        options = control.members[0].options
        texts = [_words(row.get("", "").strip(), attribute, options) for row in rows]
        return texts if control.kind is ControlKind.LIST else texts[0]
    options_of = {member.name: member.options for member in control.members}
    return [{leaf: _leaf_text(leaf, row, options_of) for leaf in leaves} for row in rows]


def _leaf_text(leaf: str, row: Row, options_of: Mapping[str, tuple[str, ...]]) -> str | None:
    text = row.get(leaf, "").strip()
    if leaf == "component" and row.get("part", "").strip():
        return row["part"].strip()  # the document's own name of the component says more
    if leaf == "place" and leaf not in options_of:
        country = row.get("country", "").strip()
        return row.get("region", "").strip() or in_words(country, "country", "en") or None
    return _words(text, leaf, options_of.get(leaf, ())) or None


def _words(text: str, name: str, options: Sequence[str]) -> str:
    return in_words(text, name, "en") if text in options else text


def _picks(field: ParsedField, entry: Entry, numbers: Sequence[int]) -> tuple[Pick, ...]:
    """Return the words that a leaf was read from, where they were chosen on a page."""
    found = []
    for index, name in field.leaves:
        number = numbers[index] if index is not None and index < len(numbers) else 0
        for member in (name, *(("part",) if name == "component" else ())):
            if pick := entry.picks.get((number, member)):
                found.append(pick)
    return tuple(found)


def _stored(field: ParsedField, before: StoredField | None, picks: Sequence[Pick]) -> StoredRow:
    problems = tuple(ProblemRow(code=p.code, message=p.message) for p in field.problems)
    same = before is not None and before.value == field.value
    if picks and not (same and before and before.evidence):
        return StoredRow(
            field.path,
            FieldStatus.FOUND,
            field.value,
            " ".join(pick.text for pick in picks),
            None,
            tuple(pick.evidence for pick in picks),
            problems,
        )
    if before is not None and same:
        return StoredRow(
            field.path,
            FieldStatus.FOUND,
            field.value,
            before.reading,
            before.confidence,
            before.evidence,
            problems,
        )
    return StoredRow(field.path, FieldStatus.FOUND, field.value, problems=problems)


def _leaves(path: str, value: JsonValue) -> list[tuple[str, JsonValue]]:
    if isinstance(value, dict):
        return [leaf for name, v in value.items() for leaf in _leaves(f"{path}.{name}", v)]
    if isinstance(value, list):
        return [leaf for n, v in enumerate(value) for leaf in _leaves(f"{path}[{n}]", v)]
    return [(path, value)]


def _adapter(field: FieldInfo) -> TypeAdapter[object]:
    return TypeAdapter(field.annotation)  # type: ignore[arg-type]  # of a field that has one


def _within_options(control: Control, rows: Sequence[Row]) -> bool:
    return all(
        not row.get(member.name, "").strip() or row[member.name] in member.options
        for row in rows
        for member in control.members
        if member.options
    )


def _sum_matters(control: Control) -> bool:
    return {"component", "fibre", "percent"} <= {member.name for member in control.members}
