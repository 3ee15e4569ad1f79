"""Judges sets that were read, and measures confidence on them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from extractor.errors import ConfigError
from extractor.evaluation.datasets import EvaluationSet
from extractor.evaluation.extractgpt import pair_counts
from extractor.evaluation.judging import judge
from extractor.evaluation.metrics import DocumentResult, Report, outcomes, summarise
from extractor.evaluation.reading import Reading, SchemaMode, forms_of, is_schema_right
from extractor.grounding.calibrating import ENOUGH, Outcome, calibrate
from extractor.grounding.confidence import Calibration, MeasuredSet
from extractor.grounding.withholding import recalibrated


@dataclass(frozen=True, slots=True)
class SetRead:
    """A set as it was read in one mode; the records hold raw confidences."""

    chosen: EvaluationSet
    mode: SchemaMode
    readings: tuple[Reading, ...]

    @property
    def name(self) -> str:
        """What the report calls it."""
        suffix = " (schema auto)" if self.mode is SchemaMode.AUTO else ""
        return f"{self.chosen.name}{suffix}"

    def readings_of(self, model: str) -> tuple[Reading, ...]:
        """Return what one model read: the base or an adapter."""
        return tuple(one for one in self.readings if one.record.model == model)


def judge_set(read: SetRead, known: Mapping[str, Calibration]) -> list[DocumentResult]:
    """Judge what was read, with the confidences that the models' calibrations make of raw ones."""
    base = next(iter(known.values()), Calibration())
    results = []
    for reading in read.readings:
        item, forms = reading.item, forms_of(reading.item, reading.record)
        own = known.get(reading.record.model, base)
        # An adapter that was not measured trusts as the base does.
        record = recalibrated(reading.record, forms, own if own.maps else base)
        is_text = item.source.name.endswith((".txt", ".html"))
        results.append(
            DocumentResult(
                item_id=item.item_id,
                judged=judge(item, record, forms, read.chosen.folding),
                seconds=reading.seconds,
                tags=item.tags,
                schema_right=is_schema_right(item, record)
                if read.mode is SchemaMode.AUTO
                else None,
                text=item.source.content.decode(errors="replace") if is_text else "",
            )
        )
    return results


def report_of(read: SetRead, model: str, documents: Sequence[DocumentResult]) -> Report:
    """Return the numbers of a set; `model` names it where nothing was read."""
    pairs = None
    if read.chosen.has_pairs:
        pairs = pair_counts((reading.item, reading.record) for reading in read.readings)
    models = {reading.record.model for reading in read.readings}
    name = " and ".join(sorted(models)) or model
    return summarise(read.name, name, documents, pairs)


def measure(name: str, read: Sequence[SetRead]) -> Calibration:
    """Return the calibration of one model on what it read, from raw confidences.

    Raises:
        ConfigError: too few values were given (`set_too_small`).
    """
    by_form: dict[str, list[Outcome]] = {}
    sets = []
    for one in read:
        judgements = [j for result in judge_set(one, {}) for j in result.judged.judgements]
        sets.append(MeasuredSet(one.name, len(one.readings), len(outcomes(judgements))))
        for judgement in judgements:
            by_form.setdefault(judgement.form, []).extend(outcomes([judgement]))
    total = sum(one.values for one in sets)
    if total < ENOUGH:
        raise ConfigError(
            f"{total} values of {name} are too few to measure confidence by; give a larger set",
            code="set_too_small",
        )
    return calibrate(by_form, name, tuple(sets))
