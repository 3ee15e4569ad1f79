"""Passages with the leaves that their tokens are values of, for `training.tagger`.

Annotated documents give one passage (or several) for each product, as serving cuts them. What
nobody looked at is unknown, and so is a short word that stands elsewhere too, where it may or may
not have been meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from extractor.core.document import Document
from extractor.core.geometry import CharSpan
from extractor.generation.completion import GenerationRequest
from extractor.generation.tag_features import TokenFeatures, token_features
from extractor.generation.tag_tokens import LeafName, covered
from extractor.generation.tagged import BEGINS, GOES_ON
from extractor.prompting.passages import Passage
from extractor.training.presence import request_of, told_apart
from schemas.registry import load_schema
from training_data.annotations import AnnotatedDocument, AnnotatedProduct, AnnotatedReading, Status

UNKNOWN = -1
_MEANT_EVERYWHERE = 4  # letters from which on the same words elsewhere mean the same
_ASKED_OF_NOBODY = frozenset({Status.UNREADABLE, Status.UNPLACED})

Spans = Mapping[LeafName, Sequence[CharSpan]]


@dataclass(frozen=True, slots=True)
class TagExample:
    """A passage of `n` tokens.

    Attributes:
        document: Where it is from.
        hand: Who wrote the document, as far as that is known: what is judged shares no hand.
        seen: What the tagger is shown.
        right: (n, labels), int8: outside, begins, goes on, or `UNKNOWN`.
    """

    document: str
    hand: str
    seen: TokenFeatures
    right: NDArray[np.int8]


def annotated_labels(documents: Iterable[AnnotatedDocument], least: int) -> tuple[LeafName, ...]:
    """Return the leaves that at least some number of products state, in order."""
    count: dict[LeafName, int] = {}
    for document in documents:
        for product in document.products:
            leaves = {
                (name, reading.leaf)
                for name, attribute in product.attributes.items()
                for reading in attribute.readings
            }
            for leaf in leaves:
                count[leaf] = count.get(leaf, 0) + 1
    return tuple(sorted(leaf for leaf, number in count.items() if number >= least))


def annotated_examples(
    document: Document, told: AnnotatedDocument, labels: Sequence[LeafName]
) -> Iterator[TagExample]:
    """Yield the passages of the products of an annotated document that can be told apart."""
    schema = load_schema(told.schema_id)
    names = [
        {name: attribute.value for name, attribute in product.attributes.items()}
        for product in told.products
    ]
    hand = hand_of(told)
    for passages, number in told_apart(document, names):
        product = told.products[number]
        unknown = _unknown(told, product, labels)
        for passage in passages:
            request = request_of(passage, schema)
            spans = _spans(passage, product)
            yield _example(request, spans, labels, unknown, (told.file, hand))


def hand_of(told: AnnotatedDocument) -> str:
    """Return who wrote a document, as far as its annotation tells: *b* of `train/b-acme/x.pdf`."""
    return Path(told.file).parent.name.partition("-")[0] or told.supplier


def _unknown(
    told: AnnotatedDocument, product: AnnotatedProduct, labels: Sequence[LeafName]
) -> set[str]:
    """Return the attributes of which it is not known whether the document states them."""
    asked = _asked(told.schema_id)
    unplaced = {
        name
        for name, attribute in product.attributes.items()
        if attribute.status in _ASKED_OF_NOBODY or not attribute.readings
    }
    others = {name for name, _ in labels if name not in asked or not told.is_judged(name)}
    return unplaced | others


@lru_cache
def _asked(schema_id: str) -> frozenset[str]:
    return frozenset(spec.name for spec in load_schema(schema_id).spec().attributes)


def _spans(passage: Passage, product: AnnotatedProduct) -> Spans:
    spans: dict[LeafName, list[CharSpan]] = {}
    for name, attribute in product.attributes.items():
        for reading in attribute.readings:
            place = _place(passage, reading)
            if place is not None:
                spans.setdefault((name, reading.leaf), []).append(place)
    return spans


def _place(passage: Passage, reading: AnnotatedReading) -> CharSpan | None:
    for segment in passage.segments:
        if (segment.part, segment.page_no) == (reading.part, reading.page):
            start, end = (at - segment.offset for at in reading.span)
            if start >= 0 and end <= segment.span.end - segment.span.start:
                return CharSpan(segment.span.start + start, segment.span.start + end)
    return None


def _example(
    request: GenerationRequest,
    spans: Spans,
    labels: Sequence[LeafName],
    unknown: Iterable[str],
    origin: tuple[str, str],
) -> TagExample:
    seen = token_features(request, labels)
    right = np.zeros((len(seen.tokens), len(labels)), dtype=np.int8)
    for at, label in enumerate(labels):
        _tag(right[:, at], request.view, seen.tokens, spans.get(label, ()))
        if label[0] in unknown:
            right[:, at] = UNKNOWN
    return TagExample(*origin, seen, right)


def _tag(
    right: NDArray[np.int8], view: str, tokens: Sequence[CharSpan], spans: Sequence[CharSpan]
) -> None:
    """Write what the tokens of some places are, and what the same words elsewhere may be."""
    meant = set(spans)
    for words in {view[span.start : span.end] for span in spans}:
        same = {CharSpan(*m.span()) for m in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", view)}
        if len(words) >= _MEANT_EVERYWHERE and any(map(str.isalpha, words)):
            meant |= same
            continue
        for span in same - meant:
            at = covered(tokens, span)
            right[at.start : at.stop] = UNKNOWN
    for span in sorted(meant, key=lambda one: one.start - one.end):
        at = covered(tokens, span)
        if at:
            right[at.start : at.stop] = GOES_ON
            right[at.start] = BEGINS
