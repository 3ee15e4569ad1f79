"""The Ray engine on this machine: two actors, one killed midway. Takes a minute, so it is slow."""

import threading
import time
from pathlib import Path

import psutil
import pytest

from extractor.batch import plan
from extractor.batch.run import BatchOptions, run
from extractor.config import Settings
from tests.batch.archives import chatter, offer, write_mbox
from tests.batch.conftest import Run, rows_of
from tests.batch.label_reader import build

pytest.importorskip("ray")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.filterwarnings("ignore"),  # Ray's own, of many kinds
]


def test_a_ray_actor_that_is_killed_midway_costs_no_row_and_adds_none(
    tmp_path: Path, run_batch: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    from extractor.batch.ray_engine import RayEngine

    monkeypatch.setattr(plan, "SHARD_ITEMS", 40)
    mails = [chatter(f"{n}") if n % 3 == 2 else offer(f"40{n:03}") for n in range(240)]
    source = write_mbox(tmp_path / "in.mbox", mails)
    run_batch(source, out="inline")
    killed: list[int] = []
    killer = threading.Thread(target=_kill_one_actor, args=(tmp_path / "ray", killed), daemon=True)
    killer.start()
    options = BatchOptions((str(source),), tmp_path / "ray", "knitwear", factory=build)
    state = run(options, Settings(threads=1), RayEngine(2, 1), lambda state: None)
    assert killed
    assert state.tally.items == 240
    assert rows_of(tmp_path / "ray") == rows_of(tmp_path / "inline")


def _kill_one_actor(folder: Path, killed: list[int]) -> None:
    """Kill an actor as soon as a journal says that some items are read and others are not."""
    deadline = time.monotonic() + 300
    while time.monotonic() < deadline:
        journals = [path.read_bytes() for path in (folder / "work").glob("*.jsonl")]
        if any(b'"results"' in journal for journal in journals):
            for process in psutil.process_iter(["cmdline"]):
                line = " ".join(process.info["cmdline"] or ())
                if line.startswith("ray::") and "ShardActor" in line:
                    killed.append(process.pid)
                    process.kill()
                    return
        time.sleep(0.05)
