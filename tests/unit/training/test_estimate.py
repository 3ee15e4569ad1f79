from __future__ import annotations

import pytest

from extractor.config import EMBEDDED_MODEL
from extractor.training.estimate import WELL_KNOWN, Batch, estimate, size_of
from extractor.training.methods import Method

# Peaks of three steps of the embedded reader in fp32 on a CPU, less what Python and its libraries
# had taken before, in MB.
MEASURED = (
    (Method.QLORA, 1024, 605),
    (Method.QLORA, 2048, 1167),
    (Method.QLORA, 4096, 2095),
    (Method.LORA, 2048, 899),
    (Method.FULL, 2048, 840),
)


@pytest.mark.parametrize(("method", "tokens", "peak_mb"), MEASURED)
def test_estimates_are_near_what_was_measured(method: Method, tokens: int, peak_mb: int) -> None:
    size = size_of(str(EMBEDDED_MODEL))
    planned = estimate(size, method, 16, Batch(tokens, checkpointing=False, width=4))
    assert planned.memory.total / 1e6 == pytest.approx(peak_mb, rel=0.15)


def test_a_7b_model_takes_a_gpu_of_24_gb_in_four_bits_and_none_of_80_gb_in_full() -> None:
    size = next(one for one in WELL_KNOWN if one.name == "7B")
    batch = Batch(2048, checkpointing=True)
    assert 7.0e9 < size.total < 8.0e9
    assert estimate(size, Method.QLORA, 16, batch).memory.total < 24e9
    assert estimate(size, Method.FULL, 16, batch).memory.total > 80e9
