"""Whether an attribute has a value, by what a passage shows of it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from extractor.core.geometry import CharSpan
from extractor.errors import ConfigError
from extractor.generation.choice import Choice
from extractor.generation.completion import GenerationRequest
from extractor.generation.feature_weights import FeatureWeights
from extractor.generation.leaning import Leaning
from extractor.generation.presence import PRESENCE_FILE, Presence, Sight, log_odds, sight_of
from extractor.generation.shown import shown
from extractor.generation.steering import RowSteering, Vocabulary
from extractor.training.presence import Sighting, count, fit_presence
from schemas.base import AttributeSpec, LeafSpec, Shape

CODE = AttributeSpec("style_code", "", Shape.SCALAR, (LeafSpec(),))
VIEW = "AK 27-1140 Mantel\nTel. 0351-4410 Fax 0351-4411"


def request(*words: str) -> GenerationRequest:
    spans = tuple(CharSpan(VIEW.index(w), VIEW.index(w) + len(w)) for w in words)
    return GenerationRequest("", "", (CODE,), VIEW, readable={("style_code", ""): spans})


def test_a_lone_place_in_the_first_line_looks_unlike_one_of_several_below() -> None:
    lone = shown(request("AK 27-1140"), CODE, Choice())
    several = shown(request("0351-4410", "0351-4411"), CODE, Choice())
    assert lone["one_place"]
    assert lone["place_first_line"]
    assert "one_place" not in several
    assert "place_first_line" not in several
    assert several["places"] > lone["places"]


def test_what_a_passage_shows_decides_where_the_model_knows_nothing(
    vocabulary: Vocabulary,
) -> None:
    weights = FeatureWeights({"one_place": 4.0}, {"style_code": {"always": -2.0}})
    counted = {("style_code", Sight.SEEN): 0.0}
    leaning = Vocabulary(
        vocabulary.tokenizer, vocabulary.end_id, Leaning(Presence(counted, weights))
    )
    scores = np.full(vocabulary.tokenizer.vocab_size, -50.0, np.float32)
    for text in (b'":"', b'":', b"null"):
        scores[vocabulary.tokenizer.tokenize_bytes(text)[0]] = 0.0
    for words, is_given in ((("AK 27-1140",), True), (("0351-4410", "0351-4411"), False)):
        asked = request(*words)
        assert sight_of(asked, CODE) is Sight.SEEN
        row = RowSteering(asked, leaning, max_tokens=100)
        row.begin()
        while not row.finished:
            row.take(row.choose(scores.copy()))
        assert (json.loads(row.completion().text)["style_code"] is not None) is is_given


def test_weights_never_make_a_value_certain() -> None:
    counted = {("style_code", Sight.SEEN): 4.0}
    presence = Presence(counted, FeatureWeights({"always": 40.0}))
    certain = Presence({("style_code", Sight.SEEN): log_odds(10**6, 10**6)})
    assert presence.bonus("style_code", Sight.SEEN, {"always": 1.0}) == certain.bonus(
        "style_code", Sight.SEEN, {}
    )


def test_fitting_adds_what_the_counts_do_not_tell() -> None:
    lone, many = {"one_place": 1.0, "always": 1.0}, {"always": 1.0}
    sightings = [Sighting("style_code", Sight.SEEN, lone, True) for _ in range(30)]
    sightings += [Sighting("style_code", Sight.SEEN, many, False) for _ in range(30)]
    counts = count(sightings)
    assert counts["style_code"][Sight.SEEN] == {True: 30, False: 30}
    fitted = fit_presence(sightings, counts)
    lone_score, many_score = fitted.scores("style_code", [lone, many]).tolist()
    assert lone_score > 1.0
    assert many_score < -1.0


def test_stored_presence_comes_back_and_one_without_weights_says_so(tmp_path: Path) -> None:
    assert Presence.load(tmp_path) == Presence()
    counts = {"style_code": {"seen": [30, 40]}}
    stored = {"counts": counts, "shared": {"always": 0.5}, "own": {}}
    (tmp_path / PRESENCE_FILE).write_text(json.dumps(stored))
    loaded = Presence.load(tmp_path)
    assert loaded.counted == {("style_code", Sight.SEEN): log_odds(30, 40)}
    assert loaded.weights == FeatureWeights({"always": 0.5})
    (tmp_path / PRESENCE_FILE).write_text(json.dumps({"counts": counts}))
    with pytest.raises(ConfigError, match=r"extractor\.training\.presence") as caught:
        Presence.load(tmp_path)
    assert caught.value.code == "bad_presence"


def test_an_own_attribute_that_nothing_tells_of_is_rather_left_out() -> None:
    presence = Presence()
    assert presence.bonus("wick", Sight.OPEN, {}, own=True) < 0
    assert presence.bonus("wick", Sight.SEEN, {}, own=True) > 0
    assert presence.bonus("product_family", Sight.OPEN, {}) == 0.0
