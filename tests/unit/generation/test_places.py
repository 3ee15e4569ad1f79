"""Where places stand, and how that leans the choice among them."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from extractor.core.geometry import CharSpan
from extractor.errors import ConfigError
from extractor.generation.choice import CHOICE_FILE, Choice
from extractor.generation.completion import GenerationRequest
from extractor.generation.feature_weights import FeatureWeights
from extractor.generation.leaning import Leaning
from extractor.generation.places import Setting, features
from extractor.generation.steering import RowSteering, Vocabulary
from extractor.training.choice import Question, fit_choice, main
from schemas.base import AttributeSpec, LeafSpec, Shape

KIND = AttributeSpec("product_type", "", Shape.SCALAR, (LeafSpec(),))
VIEW = "Chelsea boot in calf\nWorn with our belt, the boot of the season."


def spans_of(view: str, *words: str) -> tuple[CharSpan, ...]:
    found = []
    for one in words:
        at = view.find(one)
        while at >= 0:
            found.append(CharSpan(at, at + len(one)))
            at = view.find(one, at + 1)
    return tuple(sorted(found))


def request(*words: str) -> GenerationRequest:
    spans = {("product_type", ""): spans_of(VIEW, *words)}
    return GenerationRequest("", "", (KIND,), VIEW, readable=spans)


def test_first_words_and_words_inside_others_are_told_apart() -> None:
    seen = features(Setting(VIEW), spans_of(VIEW, "Chelsea boot", "boot", "belt"))
    assert seen["Chelsea boot"]["first"]
    assert seen["Chelsea boot"]["around_another"]
    assert seen["boot"]["inside_another"]
    assert seen["boot"]["elsewhere_too"]
    assert "first" not in seen["belt"]
    assert seen["belt"]["before_comma"]


def test_a_place_beside_a_code_is_told_from_one_that_is_not() -> None:
    view = "NV-3390 Marlowe\nAutumn Marlowes"
    setting = Setting(view, neighbours={"style_code": spans_of(view, "NV-3390")})
    seen = features(setting, spans_of(view, "Marlowe", "Autumn"))
    assert seen["Marlowe"]["behind_style_code"]
    assert seen["Marlowe"]["with_style_code"]
    assert not {"behind_style_code", "with_style_code"} & set(seen["Autumn"])


@pytest.mark.parametrize(
    ("weights", "expected"),
    [
        ({"first": 40.0, "around_another": 40.0}, "Chelsea boot"),
        ({"before_comma": 40.0}, "belt"),
        ({}, None),
    ],
)
def test_weights_lean_the_choice_of_a_model_that_knows_nothing(
    vocabulary: Vocabulary, weights: dict[str, float], expected: str | None
) -> None:
    leaning = Vocabulary(
        vocabulary.tokenizer,
        vocabulary.end_id,
        Leaning(choice=Choice(FeatureWeights(weights))),
    )
    answers = set()
    for seed in range(12):
        rng = np.random.default_rng(seed)
        row = RowSteering(request("Chelsea boot", "boot", "belt"), leaning, max_tokens=100)
        row.begin()
        while not row.finished:
            scores = rng.normal(size=vocabulary.tokenizer.vocab_size).astype(np.float32)
            row.take(row.choose(scores))
        answers.add(json.loads(row.completion().text)["product_type"])
    given = {answer.strip() for answer in answers if answer}
    assert given == {expected} if expected else len(given) > 1


def test_fitting_finds_what_is_right_more_often() -> None:
    places = ({"first": 1.0, "capitals": 1.0}, {"capitals": 1.0}, {"length": 1.0})
    asked = [Question(f"d{n}", "name", places, (True, False, False)) for n in range(40)]
    asked += [Question(f"e{n}", "supplier", places, (False, False, True)) for n in range(40)]
    fitted = fit_choice(asked)
    assert int(fitted.scores("name", places).argmax()) == 0
    assert int(fitted.scores("supplier", places).argmax()) == 2


def test_stored_weights_come_back_and_damaged_ones_say_so(tmp_path: Path) -> None:
    assert Choice.load(tmp_path) == Choice()
    stored = {"shared": {"first": 1.5}, "own": {"name": {"rank": -2}}}
    (tmp_path / CHOICE_FILE).write_text(json.dumps(stored))
    expected = FeatureWeights({"first": 1.5}, {"name": {"rank": -2.0}})
    assert Choice.load(tmp_path) == Choice(expected)
    (tmp_path / CHOICE_FILE).write_text('{"shared": [1]}')
    with pytest.raises(ConfigError, match=r"extractor\.training\.choice") as caught:
        Choice.load(tmp_path)
    assert caught.value.code == "bad_choice"


def test_nothing_to_learn_from_is_said_and_writes_nothing(tmp_path: Path) -> None:
    done = CliRunner().invoke(main, ["--documents", str(tmp_path), "--out", str(tmp_path)])
    assert done.exit_code == 1
    assert "answers.json" in done.output
    assert not (tmp_path / CHOICE_FILE).exists()
