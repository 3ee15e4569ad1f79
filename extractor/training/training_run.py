"""From annotated documents to an adapter with its measurement: what `specloom train` does."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from transformers import PreTrainedTokenizerFast

from extractor.errors import ConfigError
from extractor.generation.adapters import WEIGHTS_FILE, load_adapter
from extractor.generation.backends import LocalModel
from extractor.generation.encoding import encode
from extractor.pipeline.options import PipelineOptions, Reader, Route
from extractor.portfolio import Chosen, serving_name
from extractor.storage.adapters import BASE
from extractor.storage.fingerprints import file_mark, text_mark, weights_mark
from extractor.training.artefact import save_adapter, save_full
from extractor.training.curve import write_curve
from extractor.training.datasets import LabelledDocument, of_split, sheets_of
from extractor.training.gate import Evaluation, paired, reading_of, write_evaluation
from extractor.training.material import Material, epoch_examples
from extractor.training.measure import measure
from extractor.training.methods import Method, load_tokenizer
from extractor.training.processes import is_first_process
from extractor.training.sheets import Cutter
from extractor.training.tune import tune
from extractor.training.tuning import Progress, Tuned, TunePlan
from schemas.base import SchemaSpec
from schemas.product import ProductSchema
from schemas.registry import registered
from training_data.annotations import Split

TUNED = "tuned"
ADAPTER_FOLDER = "adapter"
MODEL_FOLDER = "model"


@dataclass(frozen=True, slots=True)
class Watcher:
    """Who is told how far things are: a bar on a terminal, or nobody.

    Attributes:
        step: Called after every training step.
        reading: Called with who reads now and how many documents, before each measurement.
        read: Called after each document that was read.
    """

    step: Callable[[Progress], None] = lambda _: None
    reading: Callable[[str, int], None] = lambda _, __: None
    read: Callable[[], None] = lambda: None


@dataclass(frozen=True, slots=True)
class Order:
    """What `specloom train` is asked for.

    Attributes:
        plan: What to tune and how.
        schemas: Schemas to train on; none: those of the documents.
        replay_share: Share of generated documents among the examples.
        options: How documents are read, in training and in the measurement.
        reference: What serves now, to be measured against: adapters by schema id, else the base.
    """

    plan: TunePlan
    schemas: tuple[type[ProductSchema], ...] = ()
    replay_share: float = 0.3
    options: PipelineOptions = field(default_factory=PipelineOptions)
    reference: Mapping[str, Chosen] = field(default_factory=dict)


def train(order: Order, documents: Sequence[LabelledDocument], watcher: Watcher) -> Path:
    """Tune and write the artefact; return its folder.

    Of several processes the first writes it: to the others the folder may not be there yet.

    Raises:
        ConfigError: there is nothing to learn from or to stop by, the base is missing, or the disk
            is full.
    """
    tokenizer = load_tokenizer(order.plan.base)
    tuned = tune(order.plan, material_of(order, documents, tokenizer), tokenizer, watcher.step)
    if is_first_process():
        write_curve(order.plan.run)
        write_result(order, documents, tuned)
    return result_folder(order.plan)


def material_of(
    order: Order, documents: Sequence[LabelledDocument], tokenizer: PreTrainedTokenizerFast
) -> Material:
    """Return what to learn from and what to stop by.

    Raises:
        ConfigError: there is no training or no validation document (`empty_annotations`).
    """
    parts = {split: of_split(documents, split) for split in Split}
    for split in (Split.TRAIN, Split.VALIDATION):
        if not parts[split]:
            raise ConfigError(
                f"There are {len(documents)} documents and none of them is for {split}: divide "
                "them with `specloom data split`.",
                code="empty_annotations",
            )
    cutter = Cutter(order.options.passage_tokens, lambda text: len(encode(tokenizer, text)))
    return Material(
        sheets=sheets_of(parts[Split.TRAIN], cutter),
        validation=sheets_of(parts[Split.VALIDATION], cutter),
        replay=_replayed(_specs(order, documents)),
        replay_share=order.replay_share,
    )


def evaluate_adapter(
    order: Order, adapter: Path, documents: Sequence[LabelledDocument], watcher: Watcher
) -> Evaluation:
    """Measure an adapter, the base and what serves now on held-out documents, and write it down.

    Raises:
        ConfigError: there are no documents to measure on (`empty_annotations`).
    """
    chosen = held_out(documents)
    if not chosen:
        raise ConfigError(
            "There are no documents to measure on: `specloom data split` makes a test split.",
            code="empty_annotations",
        )
    schemas = tuple(sorted({one.schema.spec().schema_id for one in chosen}))
    now = serving_name(order.reference, schemas)
    model = LocalModel.load(order.plan.base, device=order.plan.device, threads=order.plan.threads)
    readers = {
        BASE: Reader(model, BASE),
        now: _serving_reader(model, now, order.reference, schemas),
        TUNED: reader_with(model, TUNED, adapter, chosen),
    }
    measured = {}
    for name, reader in readers.items():
        watcher.reading(name, len(chosen))
        measured[name] = measure(reader, chosen, order.options, watcher.read)
    evaluation = Evaluation(
        set_mark=set_mark(chosen),
        documents=len(chosen),
        schemas=schemas,
        adapter=file_mark(adapter / WEIGHTS_FILE),
        base=weights_mark(str(order.plan.base)),
        reference=now,
        readings={name: reading_of(one) for name, one in measured.items()},
        paired=paired(measured[now], measured[TUNED]),
    )
    write_evaluation(adapter, evaluation)
    return evaluation


def tokens_an_epoch(order: Order, documents: Sequence[LabelledDocument]) -> int:
    """Return about how many tokens one epoch has.

    Raises:
        ConfigError: as `material_of`.
    """
    tokenizer = load_tokenizer(order.plan.base)
    material = replace(material_of(order, documents, tokenizer), replay=())
    examples = epoch_examples(material, tokenizer, seed=order.plan.seed, epoch=0)
    own = sum(len(example.ids) for example in examples)
    return round(own / (1 - order.replay_share))


def held_out(documents: Sequence[LabelledDocument]) -> list[LabelledDocument]:
    """Return what to measure on: the test split; where there is none, what training stopped by."""
    return of_split(documents, Split.TEST) or of_split(documents, Split.VALIDATION)


def reader_with(
    model: LocalModel, name: str, adapter: Path | None, documents: Sequence[LabelledDocument]
) -> Reader:
    """Return a reader that reads the schemas of documents with one adapter, or with none."""
    if adapter is None:
        return Reader(model, name)
    model.add_adapter(name, load_adapter(adapter))
    ids = {one.schema.spec().schema_id for one in documents}
    return Reader(model, name, routes={schema_id: Route(name) for schema_id in ids})


def _serving_reader(
    model: LocalModel, name: str, serving: Mapping[str, Chosen], schema_ids: Sequence[str]
) -> Reader:
    """Return a reader with the adapters that read some schemas now."""
    chosen = {schema_id: serving[schema_id] for schema_id in schema_ids if schema_id in serving}
    for one in chosen.values():
        model.add_adapter(one.name, load_adapter(one.path))
    return Reader(model, name, routes={schema: Route(one.name) for schema, one in chosen.items()})


def set_mark(documents: Sequence[LabelledDocument]) -> str:
    """Return a mark of documents with their annotations."""
    return text_mark("\n".join(sorted(one.annotated.to_json() for one in documents)))


def write_result(order: Order, documents: Sequence[LabelledDocument], tuned: Tuned) -> Path:
    """Write the artefact of a run, and return its folder."""
    folder = result_folder(order.plan)
    if order.plan.method is Method.FULL:
        save_full(folder, order.plan, tuned)
    else:
        save_adapter(folder, order.plan, tuned, documents, _specs(order, documents))
    return folder


def result_folder(plan: TunePlan) -> Path:
    """Return the folder of what a run gives."""
    return plan.run / (MODEL_FOLDER if plan.method is Method.FULL else ADAPTER_FOLDER)


def _specs(order: Order, documents: Sequence[LabelledDocument]) -> list[SchemaSpec]:
    classes = dict.fromkeys((*order.schemas, *(one.schema for one in documents)))
    return [schema.spec() for schema in classes]


def _replayed(trained: Sequence[SchemaSpec]) -> tuple[SchemaSpec, ...]:
    """Return the schemas of generated documents: those of the same names, else all there are."""
    names = {spec.name for spec in trained}
    known = tuple(schema.spec() for schema in registered())
    return tuple(spec for spec in known if spec.name in names) or known
