"""A reader without a model: it reads what stands behind the labels of a passage, always the same.

Fast enough to run thousands of mails through everything but the model. What it reads is poor; that
it reads the same words from the same mail, whatever happens around it, is the point.
"""

import json
import re
from collections.abc import Sequence

from extractor.config import Settings
from extractor.generation.completion import Completion, GenerationRequest, LeafKey
from extractor.ingest.router import Ingestor
from extractor.pipeline.options import PipelineOptions, ProductCount, Reader
from extractor.prompting.labelled import labelled_spans
from extractor.wiring import Extractor, parse_limits
from schemas.base import AttributeSpec, LeafKind, ReadingTree, Shape
from schemas.registry import load_schema, registered

_UNREADABLE = re.compile(r'["\\\x00-\x1f]')
_SHARE = re.compile(r"(\d+(?:[.,]\d+)?\s?%) ?([^\W\d_]{2,}(?: [^\W\d_]{3,})?)")


class LabelReader:
    """Answers with the text of labelled cells."""

    @property
    def context_tokens(self) -> int:
        return 8_192

    def count_tokens(self, text: str) -> int:
        return -(-len(text) // 3)

    def generate(self, requests: Sequence[GenerationRequest]) -> list[Completion]:
        return [self._answer(request) for request in requests]

    def _answer(self, request: GenerationRequest) -> Completion:
        answer = {spec.name: _reading(spec, request.view) for spec in request.attributes}
        confidence = {LeafKey(name): 0.5 + len(name) % 5 / 10 for name in answer}
        text = json.dumps(answer, ensure_ascii=False, separators=(",", ":"))
        return Completion(text, leaf_confidence=confidence)


def _reading(spec: AttributeSpec, view: str) -> ReadingTree:
    if any(leaf.kind is LeafKind.INFERRED for leaf in spec.leaves):
        return None
    cells = [_UNREADABLE.split(view[span.start : span.end])[0].strip(" .;,:|-")
             for span in labelled_spans(view, spec)[:3]]  # fmt: skip
    cells = [cell for cell in cells if cell]
    if not cells:
        return None
    if spec.shape is Shape.SCALAR:
        return cells[0]
    if spec.shape is Shape.LIST:
        return [part.strip() for part in re.split(r"[,;/]", cells[0]) if part.strip()] or None
    if spec.name != "composition":
        return None
    names = [leaf.name for leaf in spec.leaves]
    rows = [
        {name: {"percent": share, "fibre": fibre}.get(name) for name in names}
        for share, fibre in _SHARE.findall(cells[0])
    ]
    return rows or None


def build(settings: Settings, schema: str) -> Extractor:
    """Make an extractor with the label reader, as a batch wants it."""
    return extractor_with(Ingestor(parse_limits(settings), workers=2), settings, schema)


def extractor_with(ingestor: Ingestor, settings: Settings, schema: str) -> Extractor:
    """Make an extractor with the label reader and a parser that is there."""
    del settings
    return Extractor(
        ingestor,
        lambda: Reader(LabelReader(), "labels"),
        registered() if schema == "auto" else (load_schema(schema),),
        PipelineOptions(products=ProductCount.ONE),
    )
