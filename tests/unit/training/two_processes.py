"""One of several training processes, started by torchrun, or the only one.

Arguments: base, data, run folder, method, tokens of a step, and the step to be interrupted after
(0: never).
"""

from __future__ import annotations

import sys
from pathlib import Path

from torch.distributed.tensor import DTensor

from extractor.generation.encoding import encode
from extractor.ingest.router import Ingestor
from extractor.training.datasets import load_labelled, of_split, sheets_of
from extractor.training.material import Material
from extractor.training.methods import AdapterShape, Method, load_tokenizer
from extractor.training.processes import is_first_process
from extractor.training.sheets import Cutter
from extractor.training.training_run import Order, write_result
from extractor.training.tune import tune
from extractor.training.tuning import Progress, Schedule, TunePlan
from training_data.annotations import Split

INTERRUPTED = 3
_EVEN = 6  # with this seed two processes share every batch of every epoch: none is left over


def main() -> None:
    base, data, run, method, batch_tokens, stop = sys.argv[1:]
    tokenizer = load_tokenizer(base)
    with Ingestor() as ingestor:
        documents = load_labelled([Path(data)], (), ingestor.parse)
    cutter = Cutter(900, lambda text: len(encode(tokenizer, text)))
    train, held_out = (
        sheets_of(of_split(documents, split), cutter) for split in (Split.TRAIN, Split.VALIDATION)
    )
    schedule = Schedule(
        epochs=2,
        learning_rate=5e-3,
        batch_tokens=int(batch_tokens),
        micro_tokens=512,
        checkpoint_s=0.0,
    )
    shape = AdapterShape(rank=4, alpha=8.0)
    plan = TunePlan(base, Path(run), Method(method), shape, schedule, seed=_EVEN, threads=1)

    def interrupt(progress: Progress) -> None:
        if progress.steps_done == int(stop):
            raise SystemExit(INTERRUPTED)

    tuned = tune(plan, Material(train, held_out), tokenizer, interrupt)
    if is_first_process():
        write_result(Order(plan), documents, tuned)
    held = [one for one in tuned.model.parameters() if one.requires_grad]
    total = sum(
        (one.full_tensor() if isinstance(one, DTensor) else one).abs().sum().item() for one in held
    )
    sharded = sum(isinstance(one, DTensor) for one in tuned.model.parameters())
    line = (tuned.progress.steps_done, f"{tuned.progress.best:.6f}", f"{total:.6f}", sharded)
    sys.stdout.write(" ".join(map(str, line)) + "\n")


if __name__ == "__main__":
    main()
