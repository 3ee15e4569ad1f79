from __future__ import annotations

import json
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from transformers import PreTrainedTokenizerFast

from extractor.errors import ConfigError
from extractor.generation.encoding import encode
from extractor.training.datasets import LabelledDocument, of_split, sheets_of
from extractor.training.material import Material
from extractor.training.methods import AdapterShape, Method, load_tokenizer
from extractor.training.sheets import Cutter
from extractor.training.tune import CHECKPOINT, LOG, tune
from extractor.training.tuning import Progress, Schedule, TunePlan
from training_data.annotations import Split

FAST = Schedule(epochs=2, learning_rate=5e-3, batch_tokens=1024, micro_tokens=512, checkpoint_s=0.0)


@pytest.fixture(scope="module")
def tokenizer(base: Path) -> PreTrainedTokenizerFast:
    return load_tokenizer(base)


@pytest.fixture(scope="module")
def material(documents: list[LabelledDocument], tokenizer: PreTrainedTokenizerFast) -> Material:
    cutter = Cutter(900, lambda text: len(encode(tokenizer, text)))
    return Material(
        sheets_of(of_split(documents, Split.TRAIN), cutter),
        sheets_of(of_split(documents, Split.VALIDATION), cutter),
    )


def plan(base: Path, run: Path, method: Method = Method.QLORA) -> TunePlan:
    shape = AdapterShape(rank=4, alpha=8.0)
    return TunePlan(str(base), run, method, shape, FAST, threads=1)


def ignore(_: Progress) -> None:
    pass


class InterruptedRunError(Exception):
    pass


@pytest.mark.parametrize("method", list(Method))
def test_training_lowers_the_loss_on_held_out_documents(
    method: Method,
    base: Path,
    tmp_path: Path,
    material: Material,
    tokenizer: PreTrainedTokenizerFast,
) -> None:
    tuned = tune(plan(base, tmp_path, method), material, tokenizer, ignore)
    rows = [json.loads(line) for line in (tmp_path / LOG).read_text("utf-8").splitlines()]
    held_out = [row["loss"] for row in rows if row["kind"] == "held_out"]
    assert len(held_out) == FAST.epochs + 1
    assert tuned.progress.best is not None
    assert tuned.progress.best < held_out[0]


def test_a_run_that_was_interrupted_ends_with_the_same_weights(
    base: Path, tmp_path: Path, material: Material, tokenizer: PreTrainedTokenizerFast
) -> None:
    whole = tune(plan(base, tmp_path / "whole"), material, tokenizer, ignore)

    def interrupt(progress: Progress) -> None:
        if progress.epoch == 1 and progress.step == 1:
            raise InterruptedRunError

    again = plan(base, tmp_path / "again")
    with pytest.raises(InterruptedRunError):
        tune(again, material, tokenizer, interrupt)
    resumed = tune(again, material, tokenizer, ignore)
    assert resumed.progress.steps_done == whole.progress.steps_done
    for name, tensor in whole.parameters.items():
        assert torch.equal(tensor, resumed.parameters[name]), name


def test_a_run_with_another_seed_or_on_other_documents_does_not_go_on_from_a_checkpoint(
    base: Path, tmp_path: Path, material: Material, tokenizer: PreTrainedTokenizerFast
) -> None:
    first = plan(base, tmp_path)
    tune(first, material, tokenizer, ignore)
    fewer = replace(material, sheets=material.sheets[:1])
    for other, learnt in ((replace(first, seed=2), material), (first, fewer)):
        with pytest.raises(ConfigError) as raised:
            tune(other, learnt, tokenizer, ignore)
        assert raised.value.code == "other_run"


@contextmanager
def small_disk() -> Iterator[None]:
    """No file of this process may grow beyond 20 kB: what a disk that fills looks like.

    Never longer than the call it is for: pytest's own output may go to a longer file.
    """
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_disk_that_fills_is_said_and_leaves_the_last_checkpoint(
    base: Path,
    tmp_path: Path,
    material: Material,
    tokenizer: PreTrainedTokenizerFast,
) -> None:
    first = plan(base, tmp_path)

    def interrupt(progress: Progress) -> None:
        if progress.epoch == 1:
            raise InterruptedRunError

    with pytest.raises(InterruptedRunError):
        tune(first, material, tokenizer, interrupt)
    kept = (tmp_path / CHECKPOINT).read_bytes()
    with pytest.raises(ConfigError) as raised, small_disk():
        tune(first, material, tokenizer, ignore)
    assert raised.value.code == "cannot_write"
    assert "MB are free" in raised.value.message
    assert (tmp_path / CHECKPOINT).read_bytes() == kept
    assert not list(tmp_path.glob("*.part"))


def test_a_damaged_checkpoint_is_refused_with_what_to_do(
    base: Path, tmp_path: Path, material: Material, tokenizer: PreTrainedTokenizerFast
) -> None:
    (tmp_path / CHECKPOINT).write_bytes(b"half of a file")
    with pytest.raises(ConfigError, match="delete it to start again"):
        tune(plan(base, tmp_path), material, tokenizer, ignore)


def test_nothing_to_learn_from_and_nothing_to_stop_by_are_errors(
    base: Path, tmp_path: Path, material: Material, tokenizer: PreTrainedTokenizerFast
) -> None:
    for empty in (replace(material, sheets=()), replace(material, validation=())):
        with pytest.raises(ConfigError) as raised:
            tune(plan(base, tmp_path), empty, tokenizer, ignore)
        assert raised.value.code == "empty_annotations"
