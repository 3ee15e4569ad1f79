"""What the tagger is shown of a passage, token by token."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from extractor.core.geometry import CharSpan
from extractor.generation.completion import GenerationRequest
from extractor.generation.tag_tokens import LeafName, covered, heads_of, tokens_of, word_buckets

# What forms see at a token, for each label: the first of a place, the rest of one, what a label
# announces, a row.
SIGHTS = 4
_FIRST, _INSIDE, _ANNOUNCED, _IN_ROW = range(SIGHTS)
FLAGS = 14
_ANNOUNCED_REACH = 120  # characters of an announced cell that are looked at
_TOP = 10  # lines, the unit of how far down a token stands
_LONG_LINE = 100


@dataclass(frozen=True, slots=True)
class TokenFeatures:
    """A passage of `n` tokens.

    Attributes:
        tokens: Their places.
        words: For each the buckets of its letters.
        heads: For each the buckets of what heads it.
        sights: For each what forms see there, as `label * SIGHTS + kind`.
        flags: (n, FLAGS), float32: where it stands in its line, in quotes, and so on.
    """

    tokens: tuple[CharSpan, ...]
    words: tuple[tuple[int, ...], ...]
    heads: tuple[tuple[int, ...], ...]
    sights: tuple[tuple[int, ...], ...]
    flags: NDArray[np.float32]


def token_features(request: GenerationRequest, labels: Sequence[LeafName]) -> TokenFeatures:
    """Return what the tagger is shown of the passage of a request.

    Args:
        request: The passage and what forms see there.
        labels: Leaves, by attribute and name, in the order in which they are numbered.
    """
    view = request.view
    tokens = tokens_of(view)
    return TokenFeatures(
        tokens,
        tuple(word_buckets(view[token.start : token.end]) for token in tokens),
        tuple(heads_of(view, tokens)),
        _sights(request, labels, tokens),
        np.array(list(_flags(request, tokens)), dtype=np.float32).reshape(len(tokens), FLAGS),
    )


def _sights(
    request: GenerationRequest, labels: Sequence[LeafName], tokens: Sequence[CharSpan]
) -> tuple[tuple[int, ...], ...]:
    number = {label: at for at, label in enumerate(labels)}
    first_leaf = {attribute: at for at, (attribute, _) in reversed(list(enumerate(labels)))}
    found: list[list[int]] = [[] for _ in tokens]
    for at, span, kinds in _seen(request, number, first_leaf):
        for place, token in enumerate(covered(tokens, span)):
            kind = kinds[min(place, len(kinds) - 1)]
            found[token].append(at * SIGHTS + kind)
    return tuple(map(tuple, found))


def _seen(
    request: GenerationRequest,
    number: Mapping[LeafName, int],
    first_leaf: Mapping[str, int],
) -> Iterator[tuple[int, CharSpan, tuple[int, ...]]]:
    """Yield label, place, and what its first token and the others show."""
    for leaf, spans in request.readable.items():
        if leaf in number:
            yield from ((number[leaf], span, (_FIRST, _INSIDE)) for span in spans)
    for attribute, cells in request.announced.items():
        if attribute in first_leaf:
            for start, end in cells:
                shown = CharSpan(start, min(end, start + _ANNOUNCED_REACH))
                yield first_leaf[attribute], shown, (_ANNOUNCED,)
    for attribute, groups in request.groups.items():
        rows = (row for group in groups for row in group)
        for name, places in ((name, places) for row in rows for name, places in row.items()):
            at = number.get((attribute, name))
            for span in places if at is not None else ():
                if at is not None and span is not None:
                    yield at, span, (_FIRST, _INSIDE)
                    yield at, span, (_IN_ROW,)


def _flags(request: GenerationRequest, tokens: Sequence[CharSpan]) -> Iterator[tuple[float, ...]]:
    view, size = request.view, max(1, len(request.view))
    marked = [_inside(spans, tokens) for spans in (request.own, request.quoted, request.barred)]
    line = _line(view, 0)
    row = 0
    for at, (start, end) in enumerate(tokens):
        while start > line.end:
            line = _line(view, line.end + 1)
            row += 1
        before = view[start - 1] if start else "\n"
        after = view[end] if end < len(view) else "\n"
        yield (
            before == "\n",
            after == "\n",
            before == " ",
            after == " ",
            0 <= view.find(":", line.start, line.end) < start,
            " | " in view[line.start : line.end],
            *(inside[at] for inside in marked),
            bool(request.own),
            min(row, _TOP) / _TOP,
            start / size,
            line.end - line.start > _LONG_LINE,
            view[start:end].isupper(),
        )


def _line(view: str, start: int) -> CharSpan:
    end = view.find("\n", start)
    return CharSpan(start, len(view) if end < 0 else end)


def _inside(ranges: Iterable[CharSpan], tokens: Sequence[CharSpan]) -> list[bool]:
    found = [False] * len(tokens)
    for one in ranges:
        for at in covered(tokens, one):
            found[at] = True
    return found
