"""Times of the shipped reader on the shipped samples: `python -m tests.bench.bench_reading`.

Prints, for each sample in a warm process, the seconds from bytes to record (median of three), and
the ratio of outlines' plain way to the own loop on the questions of the PDF sheet. Both ways run
in the same process on the same requests, so the ratio holds on a busy machine as well.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from pathlib import Path

from extractor.config import Settings
from extractor.core.document import Source
from extractor.core.record import Record
from extractor.generation.backends import LocalModel
from extractor.generation.completion import GenerationRequest
from extractor.prompting.questions import attribute_questions
from extractor.prompting.template import passage_view, render_passage, render_schema
from extractor.wiring import build_extractor
from schemas.registry import load_schema

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
ROUNDS = 3


def seconds(work: Callable[[], object]) -> float:
    """Return the median time of `work` over a few rounds, after one that does not count."""
    work()
    times = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        work()
        times.append(time.perf_counter() - started)
    return statistics.median(times)


def main() -> None:
    """Print the table."""
    settings = Settings()
    extractor = build_extractor(settings, "auto")
    for path in sorted(SAMPLES.iterdir()):
        source = Source(path.name, path.read_bytes())

        def read(one: Source = source) -> Record:
            return extractor.extract(one)

        print(f"{path.name:28} {seconds(read):6.2f} s")  # noqa: T201 - the output of the script
    sheet = next(path for path in SAMPLES.iterdir() if path.suffix == ".pdf")
    document = extractor.parse(Source(sheet.name, sheet.read_bytes()))
    view = passage_view(document.parts[0].pages[0].text)
    model = LocalModel.load(settings.model, threads=settings.threads)
    requests = [
        GenerationRequest(render_schema(asked), render_passage(view), asked, view)
        for asked in attribute_questions(load_schema("knitwear").spec())
    ]
    fast = seconds(lambda: model.generate(requests))
    plain = seconds(lambda: [model.plain_generate([request]) for request in requests])
    print(f"own loop {fast:.2f} s, plain outlines {plain:.2f} s: {plain / fast:.1f}x")  # noqa: T201


if __name__ == "__main__":
    main()
