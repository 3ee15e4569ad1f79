"""What is wrong with annotated documents, found before anything is trained on them.

Rubbish in, rubbish out: a copy in two splits makes a model look better than it is, a label that is
wrong teaches what is wrong, and an attribute with four examples teaches nothing. Errors are what a
measurement or a training would be false by; warnings are worth a look.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from schemas.base import AttributeSpec, LeafKind, ReadingTree, Shape
from schemas.parsing import ParsedAttribute, ReadingContext, parse_attribute
from schemas.product import ProductSchema
from training_data.annotations import (
    AnnotatedAttribute,
    AnnotatedDocument,
    AnnotatedReading,
    Split,
    Status,
)
from training_data.canonical import canonical_key, same_value
from training_data.similarity import Pair, near_duplicates, skeleton
from training_data.splits import leaks

_SUM = "composition_sum"
FEW = 10  # training documents with an attribute below which it is thin


class Severity(StrEnum):
    """How bad it is."""

    ERROR = "error"
    WARNING = "warning"


class Kind(StrEnum):
    """What is wrong."""

    DUPLICATE = "duplicate"
    NEAR_DUPLICATE = "near-duplicate"
    LEAK = "leak between splits"
    NOT_IN_TEXT = "words not found"
    OTHER_VALUE = "words give another value"
    OUT_OF_VOCABULARY = "no value of the schema"
    SUM = "sum fails"
    DISAGREEMENT = "labels disagree"
    THIN = "thin attribute"
    UNMEASURED = "not measured"
    DOUBTED = "reader disagrees"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to fix or to look at.

    Attributes:
        kind: What is wrong.
        severity: How bad it is.
        document: The document's file; empty where it is about all of them.
        attribute: The attribute, empty where it is about a whole document.
        message: What it is, in one sentence.
    """

    kind: Kind
    severity: Severity
    document: str
    attribute: str
    message: str


@dataclass(frozen=True, slots=True)
class AuditedDocument:
    """A document with its annotations, its text and its schema."""

    annotated: AnnotatedDocument
    text: str
    schema: type[ProductSchema]


@dataclass(frozen=True, slots=True)
class Audit:
    """All that was found, and the counts that the report shows.

    Attributes:
        findings: Errors first.
        documents: Number of documents by schema and split.
        values: Number of training documents that state an attribute, by attribute.
    """

    findings: tuple[Finding, ...]
    documents: dict[tuple[str, str], int]
    values: dict[str, int]

    @property
    def errors(self) -> int:
        """Number of errors."""
        return sum(one.severity is Severity.ERROR for one in self.findings)


def audit(documents: Sequence[AuditedDocument], extra: Iterable[Finding] = ()) -> Audit:
    """Check documents.

    Args:
        documents: What to check.
        extra: What others found, for instance where a reader disagrees.
    """
    findings = [
        *_duplicates(documents),
        *_leaks(documents),
        *(finding for one in documents for finding in _values(one)),
        *_disagreements(documents),
        *_thin(documents),
        *extra,
    ]
    order = {Severity.ERROR: 0, Severity.WARNING: 1}
    findings.sort(key=lambda one: (order[one.severity], list(Kind).index(one.kind)))
    counts = Counter((one.annotated.schema_id, _split(one)) for one in documents)
    return Audit(tuple(findings), dict(counts), dict(_stated(documents, Split.TRAIN)))


def _duplicates(documents: Sequence[AuditedDocument]) -> Iterator[Finding]:
    seen: dict[str, AuditedDocument] = {}
    for one in documents:
        first = seen.setdefault(one.annotated.document, one)
        if first is not one:
            message = f"has the same bytes as {first.annotated.file}"
            yield _finding(Kind.DUPLICATE, one, message, Severity.ERROR)
    for pair in _alike(documents):
        first, second = documents[pair.first], documents[pair.second]
        if first.annotated.document == second.annotated.document:
            continue
        across = _split(first) != _split(second)
        message = f"{pair.share:.0%} like {first.annotated.file}, numbers aside" + (
            f", which is in another split ({_split(first)})" if across else ""
        )
        severity = Severity.ERROR if across else Severity.WARNING
        kind = Kind.LEAK if across else Kind.NEAR_DUPLICATE
        yield _finding(kind, second, message, severity)


def _alike(documents: Sequence[AuditedDocument]) -> list[Pair]:
    return near_duplicates([skeleton(one.text) for one in documents])


def _leaks(documents: Sequence[AuditedDocument]) -> Iterator[Finding]:
    for kind, name, splits in leaks([one.annotated for one in documents]):
        if kind != "document":
            message = f"the {kind} {name} is in {splits}: documents of one {kind} look alike"
            yield Finding(Kind.LEAK, Severity.ERROR, "", "", message)


def _values(one: AuditedDocument) -> Iterator[Finding]:
    for product in one.annotated.products:
        for name, attribute in product.attributes.items():
            try:
                spec = one.schema.spec().attribute(name)
            except KeyError:
                message = f"{one.annotated.schema_id} has no such attribute"
                yield _finding(Kind.OUT_OF_VOCABULARY, one, message, Severity.ERROR, name)
                continue
            yield from _value(one, spec, attribute)


def _value(
    one: AuditedDocument, spec: AttributeSpec, attribute: AnnotatedAttribute
) -> Iterator[Finding]:
    name = spec.name
    if attribute.value is not None and not _is_valid(one.schema, name, attribute):
        message = f"{_short(attribute.value)} is no value of {name}"
        yield _finding(Kind.OUT_OF_VOCABULARY, one, message, Severity.ERROR, name)
    if attribute.status is not Status.FOUND or spec.leaves[0].kind is LeafKind.INFERRED:
        return
    if not attribute.readings:
        message = f"no words of the document give {_short(attribute.value)}"
        yield _finding(Kind.NOT_IN_TEXT, one, message, Severity.WARNING, name)
        return
    parsed = parse_attribute(one.schema, name, _tree(spec, attribute.readings), ReadingContext())
    if parsed.value is not None and not same_value(parsed.value, attribute.value):
        message = f"annotated {_short(attribute.value)}, the words give {_short(parsed.value)}"
        yield _finding(Kind.OTHER_VALUE, one, message, Severity.WARNING, name)
    for problem in _sum_problems(parsed):
        yield _finding(Kind.SUM, one, problem, Severity.WARNING, name)


def _sum_problems(parsed: ParsedAttribute) -> list[str]:
    problems = {p.message for row in parsed.fields for p in row.problems if p.code == _SUM}
    return sorted(problems)


def _is_valid(schema: type[ProductSchema], name: str, attribute: AnnotatedAttribute) -> bool:
    try:
        schema.model_validate({name: attribute.value})
    except ValueError:
        return False
    return True


def _disagreements(documents: Sequence[AuditedDocument]) -> Iterator[Finding]:
    """Yield words that mean one thing here and another there, and alike documents that differ."""
    meanings: dict[tuple[str, str], dict[str, list[tuple[AuditedDocument, str]]]]
    meanings = defaultdict(dict)
    for one in documents:
        for product in one.annotated.products:
            for name, attribute in product.attributes.items():
                if attribute.status is Status.FOUND and len(attribute.readings) == 1:
                    words = " ".join(attribute.readings[0].text.casefold().split())
                    # A text is what its document writes: capitals are no disagreement.
                    value = canonical_key(attribute.value).casefold()
                    seen = (one, _short(attribute.value))
                    meanings[name, words].setdefault(value, []).append(seen)
    for (name, words), values in meanings.items():
        if len(values) > 1:
            common, *rare = sorted(values, key=lambda value: -len(values[value]))
            for value in rare:
                (one, here), (_, there) = values[value][0], values[common][0]
                message = f"{words!r} is {here} here and {there} in most documents"
                yield _finding(Kind.DISAGREEMENT, one, message, Severity.WARNING, name)
    for pair in _alike(documents):
        yield from _differing(documents[pair.first], documents[pair.second])


def _differing(first: AuditedDocument, second: AuditedDocument) -> Iterator[Finding]:
    """Yield what one of two alike documents states and the other is said not to, word for word."""
    for one, other in ((first, second), (second, first)):
        if len(one.annotated.products) != 1 or len(other.annotated.products) != 1:
            continue
        there = other.annotated.products[0].attributes
        for name, attribute in one.annotated.products[0].attributes.items():
            words = [reading.text for reading in attribute.readings]
            if name in there or not words or not other.annotated.is_judged(name):
                continue
            if all(len(text) > 3 and text in other.text for text in words):
                message = f"absent here, {words[0]!r} in {one.annotated.file}; it stands here too"
                yield _finding(Kind.DISAGREEMENT, other, message, Severity.WARNING, name)


def _thin(documents: Sequence[AuditedDocument]) -> Iterator[Finding]:
    train, test = _stated(documents, Split.TRAIN), _stated(documents, Split.TEST)
    asked = dict.fromkeys(spec.name for one in documents for spec in one.schema.spec().attributes)
    for name in asked:
        if 0 < train[name] < FEW:
            message = f"{train[name]} training documents state it; {FEW} are few"
            yield Finding(Kind.THIN, Severity.WARNING, "", name, message)
        elif train[name] and not test[name]:
            message = "no test document states it: what training does to it is not measured"
            yield Finding(Kind.UNMEASURED, Severity.WARNING, "", name, message)


def _stated(documents: Sequence[AuditedDocument], split: Split) -> Counter[str]:
    return Counter(
        name
        for one in documents
        if one.annotated.split is split
        for name in {
            name
            for product in one.annotated.products
            for name, attribute in product.attributes.items()
            if attribute.readings
        }
    )


def _tree(spec: AttributeSpec, readings: Sequence[AnnotatedReading]) -> ReadingTree:
    if spec.shape is Shape.SCALAR:
        return readings[0].text
    ordered = sorted(readings, key=lambda reading: reading.index or 0)
    if spec.shape is Shape.LIST:
        return [reading.text for reading in ordered]
    rows: dict[int, dict[str, str | None]] = {}
    for reading in ordered:
        rows.setdefault(reading.index or 0, {})[reading.leaf] = reading.text
    return list(rows.values())


def _finding(
    kind: Kind, one: AuditedDocument, message: str, severity: Severity, attribute: str = ""
) -> Finding:
    return Finding(kind, severity, one.annotated.file, attribute, message)


def _split(one: AuditedDocument) -> str:
    return one.annotated.split.value if one.annotated.split else "none"


def _short(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 120 else text[:117] + "..."
