from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
import torch
import yaml
from safetensors.torch import load_file

from extractor.training.methods import Method
from extractor.training.training_run import ADAPTER_FOLDER
from extractor.training.tune import CHECKPOINT
from tests.unit.training.tiny import annotated_folder

ROOT = Path(__file__).resolve().parents[3]
CONFIGURATIONS = ROOT / "extractor/training/accelerate"
SCRIPT = Path(__file__).with_name("two_processes.py")
CODES = ("AB-101", "CD-202", "EF-303", "GH-404", "IJ-505", "KL-606")
ADAPTER = f"{ADAPTER_FOLDER}/adapter_model.safetensors"
STEP = 512  # tokens that a process puts into a step


@dataclass(frozen=True)
class Training:
    base: Path
    data: Path
    method: Method

    def run(self, folder: Path, *, processes: int, sharded: bool, stop: int = 0) -> list[list[str]]:
        """Train, and return what each process says of its result: none where it was interrupted."""
        command = [sys.executable]
        if processes > 1:
            command += ["-m", "torch.distributed.run", "--standalone"]
            command += ["--nproc_per_node", str(processes)]
        tokens = 2 * STEP // processes
        command += [str(SCRIPT), str(self.base), str(self.data), str(folder), self.method.value]
        done = subprocess.run(
            [*command, str(tokens), str(stop)],
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, **environment(sharded=sharded)},
        )
        lines = [line.split() for line in done.stdout.splitlines() if line[:1].isdigit()]
        assert len(lines) == (0 if stop else processes), done.stderr[-2_000:]
        return lines


def environment(*, sharded: bool) -> dict[str, str]:
    """Return what `accelerate launch` tells its processes with a shipped configuration."""
    told = {"ACCELERATE_USE_CPU": "true", "OMP_NUM_THREADS": "1", "PYTHONPATH": str(ROOT)}
    if sharded:
        told["ACCELERATE_USE_FSDP"] = "true"
        settings = configuration("fsdp")["fsdp_config"]
        told |= {name.upper(): str(value).lower() for name, value in settings.items()}
    return told


def configuration(name: str):
    return yaml.safe_load((CONFIGURATIONS / f"{name}.yaml").read_text("utf-8"))


def best(run: Path) -> dict[str, torch.Tensor]:
    tensors = load_file(run / CHECKPOINT)
    return {name: tensor for name, tensor in tensors.items() if name.startswith("best.")}


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return annotated_folder(tmp_path_factory.mktemp("six"), CODES)


@pytest.mark.slow
def test_two_processes_train_one_adapter(base: Path, data: Path, tmp_path: Path) -> None:
    first, second = Training(base, data, Method.QLORA).run(tmp_path, processes=2, sharded=False)
    assert first == second, "the two processes hold different adapters"
    assert (tmp_path / ADAPTER).is_file()


@pytest.mark.slow
@pytest.mark.parametrize("method", [Method.LORA, Method.QLORA])
def test_a_base_that_is_split_over_two_processes_gives_the_adapter_that_one_process_gives(
    base: Path, data: Path, tmp_path: Path, method: Method
) -> None:
    training = Training(base, data, method)
    (alone,) = training.run(tmp_path / "alone", processes=1, sharded=False)
    first, second = training.run(tmp_path / "split", processes=2, sharded=True)
    assert first == second
    assert first[0] == alone[0], "the processes did not share out the very batches of one"
    assert int(first[-1]) > 40, "the base was not split"
    one, shared = best(tmp_path / "alone"), best(tmp_path / "split")
    assert one.keys() == shared.keys()
    for name, tensor in one.items():
        torch.testing.assert_close(shared[name], tensor, rtol=1e-3, atol=1e-5, msg=name)


@pytest.mark.slow
def test_a_split_run_that_was_interrupted_ends_with_the_same_adapter(
    base: Path, data: Path, tmp_path: Path
) -> None:
    training = Training(base, data, Method.QLORA)
    whole = training.run(tmp_path / "whole", processes=2, sharded=True)
    training.run(tmp_path / "again", processes=2, sharded=True, stop=6)
    assert (tmp_path / "again" / CHECKPOINT).is_file()
    assert not (tmp_path / "again" / ADAPTER).exists()
    assert training.run(tmp_path / "again", processes=2, sharded=True) == whole
    kept = [(tmp_path / name / ADAPTER).read_bytes() for name in ("whole", "again")]
    assert kept[0] == kept[1]


@pytest.mark.parametrize(("name", "kind"), [("ddp", "MULTI_GPU"), ("fsdp", "FSDP")])
def test_the_shipped_configurations_are_for_several_gpus_in_bf16(name: str, kind: str) -> None:
    config = configuration(name)
    assert config["distributed_type"] == kind
    assert config["mixed_precision"] == "bf16"
