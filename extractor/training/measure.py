"""How well a reader reads annotated documents: through the pipeline, as it is served."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from pydantic import JsonValue

from extractor.evaluation.items import REFUSED, EvaluationItem, Gold
from extractor.evaluation.judging import Judgement, judge
from extractor.evaluation.scores import Score, score
from extractor.pipeline.options import PipelineOptions, Reader
from extractor.pipeline.reading import Pipeline
from extractor.training.datasets import LabelledDocument
from schemas.product import ProductSchema
from training_data.annotations import AnnotatedAttribute, AnnotatedProduct, Status

# Documents that are read together, as a batch does.
_AT_ONCE = 8


@dataclass(frozen=True, slots=True)
class Measured:
    """What came of reading documents with one reader.

    Attributes:
        by_attribute: Counts per attribute.
        total: Counts over all of them.
        documents: Number of documents.
        whole: Number of documents without a single error.
        seconds: Time for all of them, the model warm.
        errors: Of each document, by attribute: values missing, wrong or surplus.
    """

    by_attribute: dict[str, Score]
    total: Score
    documents: int
    whole: int
    seconds: float
    errors: tuple[Mapping[str, int], ...] = ()


def measure(
    reader: Reader,
    documents: Sequence[LabelledDocument],
    options: PipelineOptions,
    advance: Callable[[], None] = lambda: None,
) -> Measured:
    """Read documents and hold the records against their annotations.

    Args:
        reader: The model, with the adapters that read the schemas.
        documents: What to read.
        options: How to read.
        advance: Called after each document.
    """
    judgements: list[Judgement] = []
    errors: list[Mapping[str, int]] = []
    whole = 0
    for one in documents[:1]:  # the first reading prepares what all others use: not its time
        Pipeline(reader, (one.schema,), options).extract([one.document])
    begun = time.perf_counter()
    for schema, group in _by_schema(documents):
        pipeline = Pipeline(reader, (schema,), options)
        forms = {spec.name: spec.form for spec in schema.spec().attributes}
        for start in range(0, len(group), _AT_ONCE):
            batch = group[start : start + _AT_ONCE]
            records = pipeline.extract([one.document for one in batch])
            for one, record in zip(batch, records, strict=True):
                judged = judge(item_of(one), record, forms)
                whole += judged.is_exact
                judgements += judged.judgements
                errors.append(_errors(judged.judgements))
                advance()
    names = dict.fromkeys(one.attribute for one in judgements)
    return Measured(
        {n: score(one for one in judgements if one.attribute == n) for n in names},
        score(judgements),
        len(documents),
        whole,
        time.perf_counter() - begun,
        tuple(errors),
    )


def _errors(judgements: Iterable[Judgement]) -> Mapping[str, int]:
    """Return the values of a document that are missing, wrong or surplus, by attribute."""
    errors: Counter[str] = Counter()
    for one in judgements:
        errors[one.attribute] += one.expected + one.given - 2 * one.right
    return errors


def item_of(one: LabelledDocument) -> EvaluationItem:
    """Return a document with its right answers, as evaluation takes it."""
    return EvaluationItem(
        item_id=one.annotated.document,
        source=one.source,
        schema=one.schema.spec().schema_id,
        products=tuple(_gold(one, product) for product in one.annotated.products),
    )


def _gold(one: LabelledDocument, product: AnnotatedProduct) -> Gold:
    gold: dict[str, JsonValue] = {}
    for spec in one.schema.spec().attributes:
        if spec.name not in one.judged:
            continue
        attribute = product.attributes.get(spec.name)
        if attribute is None:
            gold[spec.name] = None
        elif _is_judged(attribute):
            gold[spec.name] = _right(attribute)
    return gold


def _is_judged(attribute: AnnotatedAttribute) -> bool:
    if attribute.status is Status.FOUND:
        return attribute.value is not None
    return attribute.status in (Status.INVALID, Status.CONFLICTING)


def _right(attribute: AnnotatedAttribute) -> JsonValue:
    if attribute.status is Status.FOUND:
        return attribute.value
    return {REFUSED: attribute.status.value}


def _by_schema(
    documents: Iterable[LabelledDocument],
) -> list[tuple[type[ProductSchema], list[LabelledDocument]]]:
    groups: dict[type[ProductSchema], list[LabelledDocument]] = {}
    for one in documents:
        groups.setdefault(one.schema, []).append(one)
    return list(groups.items())
