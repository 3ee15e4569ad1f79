from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.unit.training.tiny import annotated_folder

ROOT = Path(__file__).resolve().parents[3]
SCRIPT = Path(__file__).with_name("two_processes.py")


@pytest.mark.slow
def test_two_processes_train_one_adapter(base: Path, tmp_path: Path) -> None:
    codes = ("AB-101", "CD-202", "EF-303", "GH-404", "IJ-505", "KL-606")
    data = annotated_folder(tmp_path / "data", codes)
    command = [sys.executable, "-m", "torch.distributed.run", "--standalone"]
    command += ["--nproc_per_node", "2", str(SCRIPT), str(base), str(data), str(tmp_path / "run")]
    environment = {"ACCELERATE_USE_CPU": "true", "OMP_NUM_THREADS": "1", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, env={**os.environ, **environment}
    )
    lines = [line for line in done.stdout.splitlines() if line[:1].isdigit()]
    assert len(lines) == 2, done.stderr[-2_000:]
    assert len(set(lines)) == 1, "the two processes hold different adapters"


def test_the_shipped_configuration_is_for_several_gpus_in_bf16() -> None:
    path = ROOT / "extractor/training/accelerate/ddp.yaml"
    config = yaml.safe_load(path.read_text("utf-8"))
    assert config["distributed_type"] == "MULTI_GPU"
    assert config["mixed_precision"] == "bf16"
