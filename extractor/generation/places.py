"""What can be told of a place in a passage without reading it: where it stands, and beside what.

A maker stands at the head of a sheet or in its foot, a name beside a code; of two kinds of product
the first is meant more often. `choice` weighs these features; here they are only seen.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from extractor.core.geometry import CharSpan
from extractor.generation.tag_tokens import LeafName
from extractor.generation.tagged import LEAST, Tagged

# Attributes whose places say something about those of others.
_NEIGHBOURS = ("name", "product_type", "supplier", "style_code")
_NEAR = 4  # characters between two places that stand side by side
_TOP_LINES = 4
_OPENING = frozenset("\"“„«‘'「『")
_LONG = 20  # characters, the unit of length
_RANKS = 6
_FAR_AHEAD = 4.0  # nats


@dataclass(frozen=True, slots=True)
class Setting:
    """The passage that places stand in.

    Attributes:
        view: Its text.
        announced: Ranges in which a label announces the attribute's value.
        own: Ranges that tell of one article of several alone.
        quoted: Ranges that repeat an earlier message.
        neighbours: Places of other attributes, by their name.
        tagged: What a tagger makes of the passage.
        leaf: The leaf that it is asked about.
    """

    view: str
    announced: Sequence[CharSpan] = ()
    own: Sequence[CharSpan] = ()
    quoted: Sequence[CharSpan] = ()
    neighbours: Mapping[str, Sequence[CharSpan]] = field(default_factory=dict)
    tagged: Tagged | None = None
    leaf: LeafName = ("", "")


@dataclass(frozen=True, slots=True)
class _Place:
    """One of several words, where they stand first."""

    span: CharSpan
    words: str
    before: str  # on its line
    after: str
    cluster: int  # which of the stretches of overlapping places it is in
    clusters: frozenset[int]  # of all places of these words
    times: int
    last: int  # the last stretch of all


def features(setting: Setting, spans: Sequence[CharSpan]) -> dict[str, dict[str, float]]:
    """Return the features of each of some words that a value may be read from.

    Args:
        setting: Where they stand.
        spans: All their places, in any order.

    Returns:
        By words: the features that are not 0, each about -1 to 1.
    """
    by_words: dict[str, list[CharSpan]] = {}
    for span in sorted(spans):
        by_words.setdefault(setting.view[span.start : span.end], []).append(span)
    clusters = _clusters(spans)
    likely = _likelihoods(setting, by_words)
    found: dict[str, dict[str, float]] = {}
    for words, own in by_words.items():
        place = _place(setting.view, words, own, clusters)
        seen = {
            **_order(place),
            **_surroundings(setting, place, spans),
            **_looks(place),
            **_beside(setting, place),
            **likely.get(words, {}),
        }
        found[words] = {name: float(value) for name, value in seen.items() if value}
    return found


def _place(
    view: str, words: str, spans: Sequence[CharSpan], clusters: Sequence[CharSpan]
) -> _Place:
    span = spans[0]
    start, end = _line(view, span)
    of = [
        next(n for n, one in enumerate(clusters) if one.start <= own.start and own.end <= one.end)
        for own in spans
    ]
    return _Place(
        span,
        words,
        view[start : span.start],
        view[span.end : end],
        of[0],
        frozenset(of),
        len(spans),
        len(clusters) - 1,
    )


def _line(view: str, span: CharSpan) -> CharSpan:
    end = view.find("\n", span.end)
    return CharSpan(view.rfind("\n", 0, span.start) + 1, len(view) if end < 0 else end)


def _clusters(spans: Sequence[CharSpan]) -> list[CharSpan]:
    """Return the stretches that places which overlap make together, in order."""
    found: list[CharSpan] = []
    for span in sorted(spans):
        if found and span.start < found[-1].end:
            found[-1] = CharSpan(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found


def _order(place: _Place) -> dict[str, float]:
    return {
        "first": place.cluster == 0,
        "second": place.cluster == 1,
        "last": place.cluster == place.last > 0,
        "rank": min(place.cluster, _RANKS) / _RANKS,
        "repeated": min(place.times, 3) - 1,
        "elsewhere_too": len(place.clusters) > 1,
    }


def _surroundings(setting: Setting, place: _Place, spans: Sequence[CharSpan]) -> dict[str, float]:
    span, view = place.span, setting.view
    others = [other for other in spans if other != span]
    above = view.count("\n", 0, span.start)
    line = f"{place.before}{place.words}{place.after}"
    opens_line, ends_line = not place.before.strip(), not place.after.strip()
    return {
        "inside_another": any(_holds(other, span) for other in others),
        "around_another": any(_holds(span, other) for other in others),
        "announced": any(_holds(cell, span) for cell in setting.announced),
        "own": any(_holds(own, span) for own in setting.own),
        "quoted": any(quote.overlaps(span) for quote in setting.quoted),
        "opens_line": opens_line,
        "ends_line": ends_line,
        "whole_line": opens_line and ends_line,
        "first_line": above == 0,
        "top": above < _TOP_LINES,
        "depth": span.start / max(1, len(view)),
        "behind_colon": place.before.rstrip().endswith(":"),
        "behind_opening_quote": place.before[-1:] in _OPENING,
        "behind_bracket": "(" in place.before[-2:],
        "before_bracket": place.after[:1] == ")",
        "before_comma": place.after[:1] == ",",
        "before_colon": place.after[:1] == ":",
        "row": " | " in line,
        "sentence": ". " in line,
    }


def _looks(place: _Place) -> dict[str, float]:
    words, count = place.words, len(place.words.split())
    return {
        "capitals": words.isupper(),
        "title": words.istitle(),
        "capital": words[:1].isupper(),
        "figures": any(char.isdigit() for char in words),
        "one_word": count == 1,
        "two_words": count == 2,
        "many_words": count > 3,
        "length": len(words) / _LONG,
    }


def _beside(setting: Setting, place: _Place) -> dict[str, float]:
    line = _line(setting.view, place.span)
    seen: dict[str, float] = {}
    relations: dict[str, Callable[[CharSpan], bool]] = {
        "in": lambda other: _holds(other, place.span),
        "holds": lambda other: _holds(place.span, other),
        "behind": lambda other: 0 <= place.span.start - other.end < _NEAR,
        "before": lambda other: 0 <= other.start - place.span.end < _NEAR,
        "with": lambda other: line.start <= other.start < line.end,
    }
    for name in _NEIGHBOURS:
        others = setting.neighbours.get(name, ())
        for relation, holds in relations.items():
            seen[f"{relation}_{name}"] = any(holds(other) for other in others)
    return seen


def _likelihoods(
    setting: Setting, by_words: Mapping[str, Sequence[CharSpan]]
) -> dict[str, dict[str, float]]:
    """Return how likely a tagger takes each of some words for the value, and beside the others."""
    tagged, leaf = setting.tagged, setting.leaf
    if tagged is None or not tagged.knows(leaf):
        return {}
    exact = {words: max(tagged.exactly(leaf, s) for s in own) for words, own in by_words.items()}
    touching = {
        words: max(tagged.touching(leaf, s) for s in own) for words, own in by_words.items()
    }
    ranked = sorted(exact.values(), reverse=True)
    found = {}
    for words, score in exact.items():
        rival = ranked[0] if score < ranked[0] else ranked[1] if len(ranked) > 1 else LEAST
        found[words] = {
            "tagged": 1.0,
            "likely": 1.0 - score / LEAST,
            "touching": 1.0 - touching[words] / LEAST,
            "likeliest": float(score == ranked[0]),
            "ahead": max(-_FAR_AHEAD, min(_FAR_AHEAD, score - rival)) / _FAR_AHEAD,
        }
    return found


def _holds(outer: CharSpan, inner: CharSpan) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end
