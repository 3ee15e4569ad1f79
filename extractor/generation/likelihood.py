"""How likely a tagger takes the rows of a group for rows of an attribute."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from statistics import fmean

from extractor.core.geometry import CharSpan
from extractor.generation.completion import GenerationRequest, SpanGroup
from extractor.generation.feature_weights import Features
from extractor.generation.tag_tokens import LeafName
from extractor.generation.tagged import LEAST


def likelihood(request: GenerationRequest, attribute: str, group: SpanGroup) -> Features:
    """Return features of a group by what a tagger makes of its words, each 0 to 1."""
    tagged = request.tagged
    if tagged is None:
        return {}
    leaves = {name for row in group for name in row if tagged.knows((attribute, name))}
    if not leaves:
        return {}
    exact = [_of_row(attribute, row, leaves, tagged.exactly) for row in group]
    touching = [_of_row(attribute, row, leaves, tagged.touching) for row in group]
    return {
        "rows_likely": fmean(exact),
        "best_row_likely": max(exact),
        "least_row_likely": min(exact),
        "rows_touching": fmean(touching),
    }


def _of_row(
    attribute: str,
    row: Mapping[str, tuple[CharSpan | None, ...]],
    leaves: set[str],
    score: Callable[[LeafName, CharSpan], float],
) -> float:
    """Return the mean over the leaves that the row has words for, of the likeliest words each."""
    found = [
        max(score((attribute, name), span) for span in spans if span is not None)
        for name, spans in row.items()
        if name in leaves and any(spans)
    ]
    return 1.0 - (fmean(found) if found else LEAST) / LEAST
