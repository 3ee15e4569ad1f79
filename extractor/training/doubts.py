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
from extractor.errors import ConfigError
from extractor.evaluation.items import REFUSED
from extractor.evaluation.judging import judge
from extractor.pipeline.options import PipelineOptions, Reader
from extractor.pipeline.reading import Pipeline
from extractor.storage.fingerprints import text_mark
from extractor.training.datasets import LabelledDocument
from extractor.training.measure import item_of
from extractor.training.training_run import Order, Watcher, train
from training_data.annotations import Split
from training_data.audit import Finding, Kind, Severity
from training_data.splits import group_documents

FEWEST_FOLDS = 3  # to read, to stop training by, to train on
_LEAST_CONFIDENCE = 0.6
_MARK = 8


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
    reader: Reader,
    documents: Sequence[LabelledDocument],
    options: PipelineOptions,
    watcher: Watcher,
) -> list[Doubt]:
    """Return where a reader reads something else, the surest first."""
    watcher.reading(reader.model_id, len(documents))
    found: list[Doubt] = []
    for one in documents:
        record = Pipeline(reader, (one.schema,), options).extract([one.document])[0]
        found += _of_document(one, record)
        watcher.read()
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

    Raises:
        ConfigError: the documents are of fewer than three suppliers (`too_few_suppliers`), or
            training fails.
    """
    fold_of = _folds(documents, folds)
    count = len(set(fold_of))
    marks = text_mark("\n".join(sorted(one.annotated.to_json() for one in documents)))[-_MARK:]
    found: list[Doubt] = []
    for fold in range(count):
        inside = [one for one, at in zip(documents, fold_of, strict=True) if at == fold]
        others = [
            _as(one, Split.VALIDATION if at == (fold + 1) % count else Split.TRAIN)
            for one, at in zip(documents, fold_of, strict=True)
            if at != fold
        ]
        # Labels that were corrected since are other data: a run of their own.
        run = order.plan.run / f"{marks}-{fold + 1}-of-{count}"
        adapter = train(replace(order, plan=replace(order.plan, run=run)), others, watcher)
        found += doubts(load(adapter), inside, order.options, watcher)
    return sorted(found, key=lambda doubt: -doubt.confidence)


def _folds(documents: Sequence[LabelledDocument], folds: int) -> list[int]:
    """Return the fold of each document; suppliers and threads stay whole.

    Raises:
        ConfigError: there are fewer than three suppliers (`too_few_suppliers`).
    """
    groups = group_documents([one.annotated for one in documents])
    ordered = sorted(set(groups))
    if len(ordered) < FEWEST_FOLDS:
        raise ConfigError(
            f"The {len(documents)} documents are of {len(ordered)} suppliers, and reading each "
            f"with what was trained on the others takes {FEWEST_FOLDS} at least: audit without "
            "--folds.",
            code="too_few_suppliers",
        )
    numbers = {group: index % folds for index, group in enumerate(ordered)}
    return [numbers[group] for group in groups]


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
