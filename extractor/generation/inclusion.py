"""Which groups of rows an answer holds, of several that a passage may hold.

A passage may show colours in its table and again in its letter, the care of this article and, in a
quoted line, of another. What can be seen of a group tells much of it: where it stands, whether
labels announce it, how many rows it has beside the others. Weights of these features are fitted on
the training documents (`training.inclusion`) and stored with the model, which chooses where they
are not sure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from extractor.core.geometry import CharSpan
from extractor.generation.choice import setting_of
from extractor.generation.completion import GenerationRequest, SpanGroup
from extractor.generation.feature_weights import Features, FeatureWeights
from extractor.generation.likelihood import likelihood
from extractor.generation.places import features

INCLUSION_FILE = "inclusion.json"
_MARKS = re.compile(r"[^\w\n|]{1,6}")
# In nats: what is likelier than this is taken, what is as unlikely left out (docs/experiments.md).
SURE = 2.0


@dataclass(frozen=True, slots=True)
class Inclusion:
    """How groups of rows speak for themselves.

    Attributes:
        weights: Of their features (`group_features`), in nats: the log-odds that a group belongs.
    """

    weights: FeatureWeights = field(default_factory=FeatureWeights)

    @staticmethod
    def load(folder: Path) -> Inclusion:
        """Read the weights that are stored with a model; without them the model chooses alone.

        Raises:
            ConfigError: the file is there but holds no weights (`bad_inclusion`).
        """
        weights = FeatureWeights.load(
            folder / INCLUSION_FILE, code="bad_inclusion", fitted_by="extractor.training.inclusion"
        )
        return Inclusion(weights)

    def applied(self, request: GenerationRequest) -> GenerationRequest:
        """Return a request without the groups that hardly belong, the sure ones required.

        The model chooses among the others. The best is never left out.
        """
        if not self.weights.shared:
            return request
        groups = dict(request.groups)
        required: dict[str, frozenset[int]] = {}
        for name, offered in request.groups.items():
            if len(offered) < 2:
                continue
            scores = self._scores(request, name)
            least = min(-SURE, max(scores))
            kept = [(g, score) for g, score in zip(offered, scores, strict=True) if score >= least]
            groups[name] = tuple(group for group, _ in kept)
            required[name] = frozenset(n for n, (_, score) in enumerate(kept) if score >= SURE)
        return replace(request, groups=groups, required=required)

    def _scores(self, request: GenerationRequest, attribute: str) -> list[float]:
        """Return how likely each group belongs; those that go on in one line do so together.

        *60% hemp, 40% viscose, 100% cotton* contradicts itself, and is not mended by half of it.
        """
        covers = [_cover(group) for group in request.groups[attribute]]
        scores = [self.weights.score(attribute, one) for one in group_features(request, attribute)]
        start = 0
        for end in range(1, len(scores) + 1):
            if end == len(scores) or not _goes_on(request.view, covers[end - 1], covers[end]):
                scores[start:end] = [max(scores[start:end])] * (end - start)
                start = end
        return scores


def group_features(request: GenerationRequest, attribute: str) -> list[Features]:
    """Return the features of each group of an attribute that are not 0, each about -1 to 1."""
    groups = request.groups[attribute]
    covers = [_cover(group) for group in groups]
    rows = [_texts(request.view, group) for group in groups]
    most = max(map(len, rows))
    setting = replace(setting_of(request, attribute), tagged=None)  # it knows leaves, not groups
    places = features(setting, covers)
    likely = [likelihood(request, attribute, group) for group in groups]
    best = max((one.get("rows_likely", 0.0) for one in likely), default=0.0)
    found: list[Features] = []
    for at, (cover, own) in enumerate(zip(covers, rows, strict=True)):
        before = set().union(*rows[:at])
        others = set().union(*rows[:at], *rows[at + 1 :])
        seen = {
            "always": 1.0,
            "rows": len(own) / most,
            "most_rows": len(own) == most,
            "only_most_rows": len(own) == most and sum(len(one) == most for one in rows) == 1,
            "lone_row": len(own) == 1,
            "all_told_before": bool(own) and own <= before,
            "some_told_before": bool(own & before),
            "told_elsewhere": bool(own) and own <= others,
            "groups": min(len(groups), 6) / 6,
            **{f"place_{name}": value for name, value in _at(request, places, cover).items()},
            **likely[at],
            "likeliest_rows": bool(likely[at]) and likely[at]["rows_likely"] == best,
            "behind_likeliest": best - likely[at].get("rows_likely", best),
        }
        found.append({name: float(value) for name, value in seen.items() if value})
    return found


def _at(
    request: GenerationRequest, places: dict[str, dict[str, float]], cover: CharSpan
) -> Features:
    return places[request.view[cover.start : cover.end]]


def _goes_on(view: str, before: CharSpan, after: CharSpan) -> bool:
    """Return whether marks alone stand between two groups of one line."""
    between = view[before.end : after.start]
    return before.end <= after.start and _MARKS.fullmatch(between) is not None


def _cover(group: SpanGroup) -> CharSpan:
    spans = [span for row in group for places in row.values() for span in places if span]
    return CharSpan(min(s.start for s in spans), max(s.end for s in spans))


def _texts(view: str, group: SpanGroup) -> set[tuple[str, ...]]:
    """Return the rows of a group as their words, without case."""
    return {tuple(_words(view, places) for places in row.values()) for row in group}


def _words(view: str, places: Sequence[CharSpan | None]) -> str:
    span = next((place for place in places if place), None)
    return view[span.start : span.end].casefold() if span else ""
