"""One of two training processes, started by torchrun: base, data and run folder are arguments."""

from __future__ import annotations

import sys
from pathlib import Path

from extractor.generation.encoding import encode
from extractor.ingest.router import Ingestor
from extractor.training.datasets import load_labelled, of_split, sheets_of
from extractor.training.material import Material
from extractor.training.methods import AdapterShape, Method, load_tokenizer
from extractor.training.sheets import Cutter
from extractor.training.tune import tune
from extractor.training.tuning import Schedule, TunePlan
from training_data.annotations import Split


def main() -> None:
    base, data, run = sys.argv[1:]
    tokenizer = load_tokenizer(base)
    with Ingestor() as ingestor:
        documents = load_labelled([Path(data)], (), ingestor.parse)
    cutter = Cutter(900, lambda text: len(encode(tokenizer, text)))
    train, held_out = (
        sheets_of(of_split(documents, split), cutter) for split in (Split.TRAIN, Split.VALIDATION)
    )
    schedule = Schedule(epochs=2, learning_rate=5e-3, batch_tokens=512, micro_tokens=512)
    plan = TunePlan(
        base, Path(run), Method.QLORA, AdapterShape(rank=4, alpha=8.0), schedule, threads=1
    )
    tuned = tune(plan, Material(train, held_out), tokenizer, lambda _: None)
    total = sum(tensor.float().abs().sum().item() for tensor in tuned.parameters.values())
    sys.stdout.write(f"{tuned.progress.steps_done} {tuned.progress.best:.6f} {total:.6f}\n")


if __name__ == "__main__":
    main()
