"""Which groups of rows an answer holds, of several that a passage may hold."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from extractor.core.geometry import CharSpan
from extractor.errors import ConfigError
from extractor.generation.completion import GenerationRequest, SpanGroup
from extractor.generation.feature_weights import FeatureWeights
from extractor.generation.inclusion import INCLUSION_FILE, SURE, Inclusion, group_features
from extractor.generation.leaning import Leaning
from extractor.generation.steering import RowSteering, Vocabulary
from extractor.training.inclusion import OfferedGroup, fit_inclusion
from schemas.base import AttributeSpec, LeafSpec, Shape

SIZES = AttributeSpec("sizes", "", Shape.LIST, (LeafSpec(),))
VIEW = "Sizes: S, M, L\nLast year: XS\nAs always S, M, L"


def group(*words: str, behind: str = "") -> SpanGroup:
    start = VIEW.index(behind)
    spans = []
    for word in words:
        start = VIEW.index(word, start)
        spans.append(CharSpan(start, start + len(word)))
        start += len(word)
    return tuple({"": (span,)} for span in spans)


LISTED = group("S", "M", "L", behind=" S,")
FORMER = group("XS")
AGAIN = group("S", "M", "L", behind="always ")


def request(*groups: SpanGroup) -> GenerationRequest:
    return GenerationRequest("", "", (SIZES,), VIEW, groups={"sizes": groups})


def answers(vocabulary: Vocabulary, weights: dict[str, float]) -> set[tuple[str, ...]]:
    """Return the values that a model that knows nothing gives, over some seeds."""
    leaning = Leaning(inclusion=Inclusion(FeatureWeights(weights)))
    known = Vocabulary(vocabulary.tokenizer, vocabulary.end_id, leaning)
    found = set()
    for seed in range(16):
        rng = np.random.default_rng(seed)
        row = RowSteering(request(LISTED, FORMER), known, max_tokens=100)
        row.begin()
        while not row.finished:
            scores = rng.normal(size=vocabulary.tokenizer.vocab_size).astype(np.float32)
            row.take(row.choose(scores))
        value = json.loads(row.completion().text)["sizes"]
        found |= {tuple(one.strip() for one in value)} if value else set()
    return found


def test_a_long_list_looks_unlike_a_lone_one_and_one_told_before() -> None:
    listed, former, again = group_features(request(LISTED, FORMER, AGAIN), "sizes")
    assert listed["most_rows"]
    assert former["lone_row"]
    assert again["all_told_before"]
    assert "all_told_before" not in listed


@pytest.mark.parametrize(
    ("weights", "expected"),
    [
        ({"lone_row": -5.0, "most_rows": 5.0}, {("S", "M", "L")}),
        ({"always": SURE}, {("S", "M", "L", "XS")}),
        ({"most_rows": 5.0}, {("S", "M", "L"), ("S", "M", "L", "XS")}),
        ({"always": -5.0, "lone_row": 0.5}, {("XS",)}),
    ],
)
def test_sure_groups_are_taken_unlikely_ones_left_out_and_the_model_chooses_the_rest(
    vocabulary: Vocabulary, weights: dict[str, float], expected: set[tuple[str, ...]]
) -> None:
    assert answers(vocabulary, weights) == expected


def test_groups_that_go_on_in_one_line_belong_together_or_not_at_all() -> None:
    view = "60% hemp, 40% viscose, 100% cotton\n100% wool"
    found = []
    for words in ("60% hemp, 40% viscose", "100% cotton", "100% wool"):
        at = view.index(words)
        found.append(({"": (CharSpan(at, at + len(words)),)},))
    asked = GenerationRequest("", "", (SIZES,), view, groups={"sizes": tuple(found)})
    inclusion = Inclusion(FeatureWeights({"place_first": 5.0, "always": -3.0}))
    assert inclusion.applied(asked).groups["sizes"] == tuple(found[:2])


def test_without_weights_the_model_chooses_alone(vocabulary: Vocabulary) -> None:
    assert len(answers(vocabulary, {})) > 1


def test_fitting_finds_what_belongs() -> None:
    long, lone = {"most_rows": 1.0, "always": 1.0}, {"lone_row": 1.0, "always": 1.0}
    offered = [OfferedGroup(f"d{n}", "sizes", long, 1.0) for n in range(30)]
    offered += [OfferedGroup(f"d{n}", "sizes", lone, 0.0) for n in range(30)]
    first, second = fit_inclusion(offered).scores("sizes", [long, lone]).tolist()
    assert first > 1.0
    assert second < -1.0


def test_stored_weights_come_back_and_damaged_ones_say_so(tmp_path: Path) -> None:
    assert Leaning.load(tmp_path) == Leaning()
    (tmp_path / INCLUSION_FILE).write_text(json.dumps({"shared": {"rows": 1}, "own": {}}))
    assert Leaning.load(tmp_path).inclusion == Inclusion(FeatureWeights({"rows": 1.0}))
    (tmp_path / INCLUSION_FILE).write_text('{"shared": [1]}')
    with pytest.raises(ConfigError, match=r"extractor\.training\.inclusion") as caught:
        Leaning.load(tmp_path)
    assert caught.value.code == "bad_inclusion"
