"""The texts the tokenizer learns from, and the hash that says which generator made the data."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from pathlib import Path

import schemas
import training_data
from extractor.training.examples import make_example, schema_lookup
from schemas.registry import registered
from training_data.generator.generate import generate

TOKENIZER_DOCUMENTS = 8_000


def tokenizer_texts(seed: int) -> Iterator[str]:
    """Yield prompts with their answers, as the reader will see them."""
    lookup = schema_lookup([schema.spec() for schema in registered()])
    for number in range(TOKENIZER_DOCUMENTS):
        rng = random.Random(f"tokenizer:{seed}:{number}")
        document = generate(rng.getrandbits(48))
        example = make_example(document, lookup(document.schema_id), rng)
        yield example.prefix + example.suffix + example.answer


def generator_hash() -> str:
    """Return the SHA-256 over the sources of the generator and the schemas, sorted by path."""
    digest = hashlib.sha256()
    for package in (training_data, schemas):
        root = Path(str(package.__file__)).parent
        for path in sorted(root.rglob("*.py")):
            digest.update(str(path.relative_to(root)).encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()
