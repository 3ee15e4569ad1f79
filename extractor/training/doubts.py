"""Where a reader that was not trained on a document reads something else than is annotated.

With folds, each document is read by an adapter trained on the others (never on its supplier);
without, by the reader there is, which has not seen them either. What it is surest of comes first:
a confident reader against a label is how wrong labels show.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pydantic import JsonValue

from extractor.core.record import Record
from extractor.evaluation.items import REFUSED
from extractor.evaluation.judging import judge
from extractor.pipeline.options import PipelineOptions, Reader
from extractor.pipeline.reading import Pipeline
from extractor.training.datasets import LabelledDocument
from extractor.training.measure import item_of
from extractor.training.training_run import Order, Watcher, train
from training_data.annotations import Split
from training_data.audit import Finding, Kind, Severity
from training_data.splits import group_documents

_LEAST_CONFIDENCE = 0.6


@dataclass(frozen=True, slots=True)
class Doubt:
    """One attribute that was read differently.

    Attributes:
        finding: What to say about it.
        confidence: Of the reader in what it read.
    """

    finding: Finding
    confidence: float


def doubts(
    reader: Reader, documents: Sequence[LabelledDocument], options: PipelineOptions
) -> list[Doubt]:
    """Return where a reader reads something else, the surest first."""
    found: list[Doubt] = []
    for one in documents:
        record = Pipeline(reader, (one.schema,), options).extract([one.document])[0]
        found += _of_document(one, record)
    return sorted(found, key=lambda doubt: -doubt.confidence)


def cross_validated(
    order: Order,
    documents: Sequence[LabelledDocument],
    folds: int,
    load: Callable[[Path], Reader],
    watcher: Watcher,
) -> list[Doubt]:
    """Return where readers that were trained on the other folds read something else.

    Args:
        order: How to train.
        documents: What to check.
        folds: Number of parts; suppliers and threads stay whole.
        load: Gives a reader with the adapter of a folder.
        watcher: Who is told how far things are.
    """
    groups = group_documents([one.annotated for one in documents])
    numbers = {group: index % folds for index, group in enumerate(sorted(set(groups)))}
    fold_of = [numbers[group] for group in groups]
    found: list[Doubt] = []
    for fold in range(folds):
        inside = [one for one, at in zip(documents, fold_of, strict=True) if at == fold]
        others = [
            _as(one, Split.VALIDATION if at == (fold + 1) % folds else Split.TRAIN)
            for one, at in zip(documents, fold_of, strict=True)
            if at != fold
        ]
        plan = replace(order.plan, run=order.plan.run / f"fold-{fold}")
        adapter = train(replace(order, plan=plan), others, watcher)
        found += doubts(load(adapter), inside, order.options)
    return sorted(found, key=lambda doubt: -doubt.confidence)


def _of_document(one: LabelledDocument, record: Record) -> Iterator[Doubt]:
    forms = {spec.name: spec.form for spec in one.schema.spec().attributes}
    for judgement in judge(item_of(one), record, forms).judgements:
        confidence = judgement.confidence or 0.0
        if judgement.is_exact or not judgement.given or confidence < _LEAST_CONFIDENCE:
            continue
        message = (
            f"annotated {_short(judgement.sight.gold)}, read {_short(judgement.sight.value)} "
            f"with confidence {confidence:.2f}"
        )
        finding = Finding(
            Kind.DOUBTED, Severity.WARNING, one.annotated.file, judgement.attribute, message
        )
        yield Doubt(finding, confidence)


def _as(one: LabelledDocument, split: Split) -> LabelledDocument:
    return replace(one, annotated=one.annotated.model_copy(update={"split": split}))


def _short(value: JsonValue) -> str:
    if value is None:
        return "absent"
    if isinstance(value, dict) and value.keys() == {REFUSED}:
        return str(value[REFUSED])
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 120 else text[:117] + "..."
