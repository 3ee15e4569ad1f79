"""What can be told, before any reading, of whether a passage states an attribute at all.

How many places may hold its value, where the likeliest one stands and beside what, whether labels
announce others: a lone code in a heading is nearly always the article's, one of nine in a footer is
not. `presence` weighs these features; here they are only seen.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace

from extractor.generation.choice import Choice, setting_of
from extractor.generation.completion import GenerationRequest
from extractor.generation.likelihood import likelihood
from extractor.generation.places import features
from extractor.generation.tagged import LEAST
from schemas.base import AttributeSpec

_LONG = 10.0  # logarithm of the characters of a passage, the unit of its length
_MANY = 3.0
_SCORE = 5.0  # nats


def shown(request: GenerationRequest, spec: AttributeSpec, choice: Choice) -> dict[str, float]:
    """Return the features of an attribute in a passage that are not 0, each about -1 to 2.

    Args:
        request: The passage and what may be read of it.
        spec: The attribute.
        choice: Which of several places is the likeliest.
    """
    announced = sum(map(bool, request.announced.values()))
    seen = {
        "always": 1.0,
        "several_articles": float(bool(request.own)),
        "length": math.log1p(len(request.view)) / _LONG,
        "labels": math.log1p(announced) / _MANY,
        **(_of_groups(request, spec) or _of_places(request, spec, choice)),
        **_of_tags(request, spec),
    }
    return {name: value for name, value in seen.items() if value}


def _of_places(
    request: GenerationRequest, spec: AttributeSpec, choice: Choice
) -> Mapping[str, float]:
    spans = request.readable.get((spec.name, ""), ())
    if not spans:
        return {}
    places = features(setting_of(request, spec.name), spans)
    scores = {words: choice.weights.score(spec.name, found) for words, found in places.items()}
    best = max(scores, key=scores.__getitem__)
    return {
        "places": math.log1p(len(places)),
        "one_place": float(len(places) == 1),
        "score": scores[best] / _SCORE,
        **{f"place_{name}": value for name, value in places[best].items()},
    }


def _of_groups(request: GenerationRequest, spec: AttributeSpec) -> Mapping[str, float]:
    groups = request.groups.get(spec.name, ())
    spans = [s for group in groups for row in group for leaf in row.values() for s in leaf if s]
    if not spans:
        return {}
    first = next(s for row in groups[0] for leaf in row.values() for s in leaf if s)
    setting = replace(setting_of(request, spec.name), tagged=None)  # it knows leaves, not groups
    found = features(setting, spans)[request.view[first.start : first.end]]
    return {
        "groups": math.log1p(len(groups)),
        "rows": math.log1p(sum(map(len, groups))),
        **{f"group_{name}": value for name, value in found.items()},
        **_likeliest_group(request, spec),
    }


def _likeliest_group(request: GenerationRequest, spec: AttributeSpec) -> Mapping[str, float]:
    """Return of the group that a tagger finds likeliest how likely it is."""
    found = [likelihood(request, spec.name, group) for group in request.groups[spec.name]]
    return {
        name: max((one[name] for one in found if name in one), default=0.0)
        for name in ("rows_likely", "best_row_likely", "rows_touching")
    }


def _of_tags(request: GenerationRequest, spec: AttributeSpec) -> Mapping[str, float]:
    """Return how likely a tagger finds it that the passage states the attribute anywhere."""
    tagged = request.tagged
    leaves = [(spec.name, leaf.name) for leaf in spec.leaves]
    known = [leaf for leaf in leaves if tagged is not None and tagged.knows(leaf)]
    if tagged is None or not known:
        return {}
    return {"anywhere": 1.0 - max(map(tagged.anywhere, known)) / LEAST, "tagged_at_all": 1.0}
