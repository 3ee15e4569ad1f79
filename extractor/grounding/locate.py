"""Finds where in a passage each reading stands.

A verbatim reading is a substring of its passage by construction, so it is always found; the work is
to choose among several places. The model is never asked: what it says about itself is no evidence.
The choice goes by the order of lists and rows (they are read in document order), by the label words
of the attribute, by nearness within a row, and away from repeated earlier messages.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from extractor.core.geometry import CharSpan
from schemas.base import AttributeSpec, LeafKind, ReadingTree, Shape

LeafKey = tuple[int | None, str]
Row = Mapping[str, str | None]

# A text that stands everywhere ("1") is not worth more places than this.
_MAX_PLACES = 2_000
# How far, in characters, a label word reaches: about two lines of a sheet.
_LABEL_REACH = 160
# A label on an earlier line counts, but less than one that far away on the same line.
_LINE_PENALTY = 80
# Reusing the place of another row's leaf costs as much as a place one line further away.
_REUSE_PENALTY = 80
_FAR = 1_000_000


@dataclass(frozen=True, slots=True)
class Ground:
    """What readings are located in.

    Attributes:
        view: The passage as the model saw it: what readings are substrings of.
        text: The passage itself, character for character the same length.
        barred: Ranges that are no document text.
        quoted: Ranges that repeat an earlier message.
    """

    view: str
    text: str
    barred: Sequence[CharSpan] = ()
    quoted: Sequence[CharSpan] = ()


def locate(ground: Ground, spec: AttributeSpec, tree: ReadingTree) -> dict[LeafKey, CharSpan]:
    """Return the span of every verbatim reading of `tree`, by element index and leaf name.

    A leaf that was not read, that is inferred, or that does not stand in the passage has no entry.
    """
    if tree is None or not tree:
        return {}
    if isinstance(tree, str):
        return _locate_scalar(ground, spec, tree)
    if spec.shape is Shape.LIST:
        texts = [item if isinstance(item, str) else None for item in tree]
        places = _chain(ground, _labels(ground.view, spec), texts)
        return {(index, ""): span for index, span in places.items()}
    rows = [item for item in tree if isinstance(item, dict)]
    return _locate_rows(ground, spec, rows)


def _locate_scalar(ground: Ground, spec: AttributeSpec, text: str) -> dict[LeafKey, CharSpan]:
    if spec.leaves[0].kind is LeafKind.INFERRED:
        return {}
    places = _places(ground, text)
    if not places:
        return {}
    labels = _labels(ground.view, spec)
    best = min(places, key=lambda span: (_quoted(ground, span), _label_gap(ground, labels, span)))
    return {(None, ""): best}


def _locate_rows(
    ground: Ground, spec: AttributeSpec, rows: Sequence[Row]
) -> dict[LeafKey, CharSpan]:
    verbatim = [leaf.name for leaf in spec.leaves if leaf.kind is LeafKind.VERBATIM]
    anchors = [spec.lead or _rarest(ground, row, verbatim) for row in rows]
    texts = [row.get(name) for name, row in zip(anchors, rows, strict=True)]
    chain = _chain(ground, _labels(ground.view, spec), texts)
    found: dict[LeafKey, CharSpan] = {(i, anchors[i]): span for i, span in chain.items()}
    taken: set[CharSpan] = set(chain.values())
    for index, row in enumerate(rows):
        anchor = chain.get(index)
        for name in verbatim:
            text = row.get(name)
            if name == anchors[index] or not text:
                continue
            span = _nearest(ground, text, anchor, taken)
            if span is not None:
                found[index, name] = span
                taken.add(span)
    return found


def _rarest(ground: Ground, row: Row, names: Sequence[str]) -> str:
    """Return the leaf that stands in the fewest places: it tells best where the row is."""
    given = [name for name in names if row.get(name)]
    return min(given, key=lambda name: len(_places(ground, row[name] or "")), default=names[0])


def _nearest(
    ground: Ground, text: str, anchor: CharSpan | None, taken: set[CharSpan]
) -> CharSpan | None:
    places = _places(ground, text)
    if anchor is None:
        return min(places, key=lambda span: (span in taken, _quoted(ground, span)), default=None)

    def cost(span: CharSpan) -> int:
        gap = max(span.start - anchor.end, anchor.start - span.end, 0)
        between = ground.view[min(span.end, anchor.end) : max(span.start, anchor.start)]
        reused = span in taken
        return gap + _LINE_PENALTY * between.count("\n") + _REUSE_PENALTY * reused

    return min(places, key=cost, default=None)


def _chain(
    ground: Ground, labels: Sequence[CharSpan], texts: Sequence[str | None]
) -> dict[int, CharSpan]:
    """Place `texts` one behind the other, as few characters apart as can be.

    Every place of the first text starts a chain that goes on greedily; the best chain holds the
    most texts, stands outside of quoted history, is close together and close to a label.
    """
    indexes = [index for index, text in enumerate(texts) if text]
    places = {index: _places(ground, texts[index] or "") for index in indexes}
    indexes = [index for index in indexes if places[index]]
    if not indexes:
        return {}
    chains = [_follow(indexes, places, start) for start in places[indexes[0]]]

    def rank(chain: Mapping[int, CharSpan]) -> tuple[int, int, int]:
        first, last = chain[indexes[0]], chain[max(chain)]
        spread = last.end - first.start + min(_label_gap(ground, labels, first), 2 * _LABEL_REACH)
        return -len(chain), _quoted(ground, first), spread

    best = min(chains, key=rank)
    # What does not fit into the order stands somewhere all the same.
    return {i: best.get(i) or places[i][0] for i in indexes}


def _follow(
    indexes: Sequence[int], places: Mapping[int, Sequence[CharSpan]], start: CharSpan
) -> dict[int, CharSpan]:
    chain = {indexes[0]: start}
    end = start.end
    for index in indexes[1:]:
        later = bisect_left(places[index], CharSpan(end, 0))
        if later < len(places[index]):
            chain[index] = places[index][later]
            end = chain[index].end
    return chain


def _places(ground: Ground, text: str) -> list[CharSpan]:
    """Return where `text` stands, as whole words if it does so anywhere, else within words."""
    every = [
        span
        for span in _occurrences(ground.view, text)
        if not any(span.overlaps(bar) for bar in ground.barred)
    ]
    return [span for span in every if _is_whole(ground.view, span)] or every


def _occurrences(view: str, text: str) -> Iterator[CharSpan]:
    start = view.find(text) if text else -1
    count = 0
    while start >= 0 and count < _MAX_PLACES:
        yield CharSpan(start, start + len(text))
        start = view.find(text, start + 1)
        count += 1


def _is_whole(view: str, span: CharSpan) -> bool:
    """Return whether neither end of `span` cuts a number or a word of letters."""
    before, after = view[max(span.start - 1, 0) : span.start], view[span.end : span.end + 1]
    return not (_joined(before, view[span.start]) or _joined(view[span.end - 1], after))


def _joined(left: str, right: str) -> bool:
    if not left or not right:
        return False
    if left.isdigit() or right.isdigit():
        return left.isdigit() and right.isdigit()
    # Scripts without blanks between words (Chinese, Japanese) have no case, and no word borders.
    return (
        left.isalpha()
        and right.isalpha()
        and left.lower() + right.lower() != (left.upper() + right.upper())
    )


def _quoted(ground: Ground, span: CharSpan) -> int:
    return int(any(span.overlaps(quote) for quote in ground.quoted))


def _label_gap(ground: Ground, labels: Sequence[CharSpan], span: CharSpan) -> int:
    """Return how far behind a label word `span` stands, `_FAR` where none is in reach."""
    gap = _FAR
    for label in labels:
        if label.end <= span.start and span.start - label.end <= _LABEL_REACH:
            lines = ground.view.count("\n", label.end, span.start)
            gap = min(gap, span.start - label.end + lines * _LINE_PENALTY)
    return gap


def _labels(view: str, spec: AttributeSpec) -> list[CharSpan]:
    """Return where label words of the attribute stand."""
    words = {word.casefold() for texts in spec.labels.values() for word in texts}
    words.add(spec.name.replace("_", " ").casefold())
    pattern = _label_pattern(frozenset(words))
    return [CharSpan(*match.span()) for match in pattern.finditer(view)]


@lru_cache(maxsize=512)
def _label_pattern(words: frozenset[str]) -> re.Pattern[str]:
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    alternatives = "|".join(re.escape(word) for word in longest_first)
    return re.compile(rf"(?<![^\W\d_])(?:{alternatives})", re.IGNORECASE)
