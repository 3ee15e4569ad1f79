"""Marks of what an adapter was made for: the base's weights, its tokenizer, the prompt, a schema.

Two marks that are equal mean that the adapter does there what it did when it was measured.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from schemas.base import SchemaSpec

# Of a weights file so large that reading all of it takes a minute, its two ends are hashed.
_WHOLE_BYTES = 256_000_000
_END_BYTES = 8_000_000
_TOKENIZER_FILES = ("tokenizer.json", "tokenizer_config.json", "chat_template.jinja")


def weights_mark(model: str) -> str:
    """Return a mark of a model's weights; of a model that is given by name, the name."""
    folder = Path(model)
    if not folder.is_dir():
        return f"name:{model}"
    digest = hashlib.sha256()
    for path in sorted(folder.glob("*.safetensors")):
        digest.update(f"{path.name}:{path.stat().st_size};".encode())
        digest.update(_content(path))
    return f"sha256:{digest.hexdigest()}"


def tokenizer_mark(model: str) -> str:
    """Return a mark of a model's tokenizer, with its chat template."""
    folder = Path(model)
    if not folder.is_dir():
        return f"name:{model}"
    digest = hashlib.sha256()
    for name in _TOKENIZER_FILES:
        path = folder / name
        if path.is_file():
            digest.update(f"{name};".encode() + path.read_bytes())
    return f"sha256:{digest.hexdigest()}"


def schema_mark(spec: SchemaSpec) -> str:
    """Return a mark of what a schema asks a reader for: names, shapes, leaves and their order.

    Descriptions and label words are not in it: they may be improved without a new version.
    """
    content = [
        (one.name, one.shape, [(leaf.name, leaf.kind, leaf.choices) for leaf in one.leaves])
        for one in spec.attributes
    ]
    return text_mark(json.dumps([spec.schema_id, content]))


def text_mark(text: str) -> str:
    """Return a mark of a text."""
    return f"sha256:{hashlib.sha256(text.encode()).hexdigest()}"


def file_mark(path: Path) -> str:
    """Return the hash of a file's whole content."""
    with path.open("rb") as stream:
        return f"sha256:{hashlib.file_digest(stream, 'sha256').hexdigest()}"


def _content(path: Path) -> bytes:
    size = path.stat().st_size
    if size <= _WHOLE_BYTES:
        return path.read_bytes()
    with path.open("rb") as stream:
        head = stream.read(_END_BYTES)
        stream.seek(size - _END_BYTES)
        return head + stream.read()
