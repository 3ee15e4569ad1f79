"""Which documents are nearly the same: by their words, and by their skeletons.

Suppliers send the same sheet again with another price, and fill one form for forty styles. Such
copies look like forty documents and teach as one. Texts are compared as sets of word runs; in a
skeleton every figure is 0, so that copies of a form that differ in numbers alone are the same.
Candidates come from MinHash bands, so that thousands of documents take seconds.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

NEAR = 0.8  # share of common word runs from which two documents are nearly the same
_RUN = 4  # words
_HASHES, _BANDS = 64, 16
_PRIME = (1 << 61) - 1


@dataclass(frozen=True, slots=True)
class Pair:
    """Two documents, by their numbers, and the share of word runs that both have."""

    first: int
    second: int
    share: float


def skeleton(text: str) -> str:
    """Return a text with every figure as 0 and blanks folded."""
    return " ".join(re.sub(r"\d", "0", text.casefold()).split())


def near_duplicates(texts: Sequence[str], least: float = NEAR) -> list[Pair]:
    """Return the pairs that share at least `least` of their word runs, most alike first."""
    runs = [_runs(text) for text in texts]
    pairs = []
    for first, second in sorted(set(_candidates(runs))):
        common = len(runs[first] & runs[second])
        share = common / max(len(runs[first] | runs[second]), 1)
        if share >= least:
            pairs.append(Pair(first, second, share))
    return sorted(pairs, key=lambda pair: -pair.share)


def _runs(text: str) -> set[int]:
    words = text.split()
    count = max(len(words) - _RUN + 1, 1)
    return {_hash(" ".join(words[start : start + _RUN])) for start in range(count)}


def _candidates(runs: Sequence[set[int]]) -> Iterator[tuple[int, int]]:
    rng = np.random.default_rng(7)
    factors = rng.integers(1, 1 << 31, _HASHES, dtype=np.uint64)
    offsets = rng.integers(0, 1 << 31, _HASHES, dtype=np.uint64)
    buckets: dict[tuple[int, bytes], list[int]] = {}
    rows = _HASHES // _BANDS
    for number, own in enumerate(runs):
        values = np.fromiter(own, dtype=np.uint64, count=len(own)) % np.uint64(1 << 31)
        mixed = (values[:, None] * factors + offsets) % np.uint64(_PRIME)
        signature = mixed.min(axis=0)
        for band in range(_BANDS):
            key = (band, signature[band * rows : (band + 1) * rows].tobytes())
            for other in buckets.setdefault(key, []):
                yield other, number
            buckets[key].append(number)


def _hash(text: str) -> int:
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest())
