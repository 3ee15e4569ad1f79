"""Tokens of a passage, what is seen at them, and what a tagger's probabilities say of places."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from extractor.core.geometry import CharSpan
from extractor.errors import ConfigError
from extractor.generation.completion import GenerationRequest
from extractor.generation.inclusion import group_features
from extractor.generation.places import Setting, features
from extractor.generation.tag_features import FLAGS, SIGHTS, token_features
from extractor.generation.tag_tokens import BUCKETS, covered, heads_of, tokens_of, word_buckets
from extractor.generation.tagged import (
    BEGINS,
    GOES_ON,
    LEAST,
    OUTSIDE,
    TAGGER_CARD,
    TAGGER_FILE,
    Tagged,
)
from extractor.generation.tagger import Tagger, TaggerNetwork
from schemas.base import AttributeSpec, LeafSpec, Shape

WEIGHT = AttributeSpec("net_weight", "", Shape.SCALAR, (LeafSpec(),))
SIZES = AttributeSpec("sizes", "", Shape.LIST, (LeafSpec(),))
LABELS = (("net_weight", ""), ("sizes", ""))
VIEW = "Weight | Sizes\n640 g | S M\nbox 900 g"


def at(words: str, view: str = VIEW) -> CharSpan:
    return CharSpan(view.index(words), view.index(words) + len(words))


def request() -> GenerationRequest:
    rows = tuple(({"": (at(one),)},) for one in ("S M", "M"))
    return GenerationRequest(
        "",
        "",
        (WEIGHT, SIZES),
        VIEW,
        readable={("net_weight", ""): (at("640 g"), at("900 g"))},
        groups={"sizes": rows},
    )


def tagged(**shares: tuple[str, float]) -> Tagged:
    """Return what a tagger would make that finds some words likely, by attribute."""
    tokens = tokens_of(VIEW)
    found = np.zeros((len(tokens), len(LABELS), 3), dtype=np.float32)
    found[:, :, OUTSIDE] = 1
    for name, (words, share) in shares.items():
        column = LABELS.index((name, ""))
        for place, token in enumerate(covered(tokens, at(words))):
            kind = GOES_ON if place else BEGINS
            found[token, column] = 0
            found[token, column, [OUTSIDE, kind]] = 1 - share, share
    return Tagged(tokens, LABELS, found)


@given(st.text(max_size=200))
def test_tokens_cover_all_that_is_no_blank_in_order(view: str) -> None:
    tokens = tokens_of(view)
    assert list(tokens) == sorted(tokens)
    assert all(a.end <= b.start for a, b in itertools.pairwise(tokens))
    left = set(range(len(view))) - {n for start, end in tokens for n in range(start, end)}
    assert not any(view[n].isalnum() or view[n] == "\n" for n in left)
    assert len(heads_of(view, tokens)) == len(tokens)
    assert all(0 <= b < BUCKETS for token in tokens for b in word_buckets(view[slice(*token)]))


@given(st.text(alphabet="ab 1|:\n", max_size=60), st.integers(0, 60), st.integers(0, 20))
def test_covered_tokens_are_those_that_share_a_character(view: str, start: int, size: int) -> None:
    tokens, span = tokens_of(view), CharSpan(start, start + size)
    found = [n for n, token in enumerate(tokens) if token.overlaps(span)]
    assert list(covered(tokens, span)) == found or not size


def test_accents_and_case_do_not_part_words_and_shape_does() -> None:
    assert set(word_buckets("Größe")[:-1]) == set(word_buckets("GROSSE".title())[:-1])
    assert word_buckets("AB")[-1] != word_buckets("ab")[-1]


def test_a_cell_is_headed_by_its_column_and_its_row() -> None:
    tokens = tokens_of(VIEW)
    heads = dict(zip((VIEW[slice(*t)] for t in tokens), heads_of(VIEW, tokens), strict=True))
    named = {word: heads_of(f"{word}\nx", tokens_of(f"{word}\nx"))[-1] for word in ("Sizes",)}
    assert len(heads["S"]) == 3  # Sizes, 640, g
    assert len(heads["640"]) == 1
    assert heads["S"] != heads["640"]
    assert named["Sizes"]


def test_what_forms_see_is_told_by_label_and_kind() -> None:
    seen = token_features(request(), LABELS)
    by_word = dict(zip((VIEW[slice(*t)] for t in seen.tokens), seen.sights, strict=True))
    assert by_word["640"] == (0,)
    assert by_word["Weight"] == ()
    assert {one // SIGHTS for one in by_word["S"]} == {1}
    assert seen.flags.shape == (len(seen.tokens), FLAGS)


def test_a_passage_without_a_token_is_tagged_with_nothing() -> None:
    tagger = Tagger(TaggerNetwork(len(LABELS)), LABELS)
    nothing = tagger.tag(GenerationRequest("", "", (WEIGHT,), " "))
    assert nothing.shares.shape == (0, len(LABELS), 3)
    assert nothing.anywhere(LABELS[0]) == LEAST


def test_the_likely_place_is_told_from_its_rival() -> None:
    known = tagged(net_weight=("640 g", 0.9))
    assert known.exactly(LABELS[0], at("640 g")) > -0.3
    assert known.exactly(LABELS[0], at("640")) < known.exactly(LABELS[0], at("640 g"))
    assert known.exactly(LABELS[0], at("900 g")) == LEAST
    setting = Setting(VIEW, tagged=known, leaf=LABELS[0])
    seen = features(setting, request().readable[LABELS[0]])
    assert seen["640 g"]["likeliest"]
    assert seen["640 g"]["likely"] > 0.9
    assert "likeliest" not in seen["900 g"]


def test_groups_of_likely_rows_are_told_from_others() -> None:
    asked = GenerationRequest(
        "", "", (SIZES,), VIEW, groups=request().groups, tagged=tagged(sizes=("S M", 0.9))
    )
    whole, part = group_features(asked, "sizes")
    assert whole["likeliest_rows"]
    assert whole["rows_likely"] > part.get("rows_likely", 0)
    assert part["behind_likeliest"] > 0.5


def test_a_stored_tagger_says_the_same_and_a_damaged_one_is_refused(tmp_path: Path) -> None:
    torch.manual_seed(0)
    assert Tagger.load(tmp_path) is None
    network = TaggerNetwork(len(LABELS))
    torch.nn.init.normal_(network.out.weight, std=0.1)
    tagger = Tagger(network, LABELS)
    tagger.store(tmp_path, {"documents": 1})
    again = Tagger.load(tmp_path)
    assert again is not None
    assert again.labels == LABELS
    one, other = tagger.tag(request()).shares, again.tag(request()).shares
    assert np.allclose(one, other, atol=0.05)  # bf16 on disk
    card = json.loads((tmp_path / TAGGER_CARD).read_text())
    (tmp_path / TAGGER_CARD).write_text(json.dumps({**card, "labels": card["labels"][:1]}))
    with pytest.raises(ConfigError, match="delete it or fit one"):
        Tagger.load(tmp_path)
    (tmp_path / TAGGER_FILE).write_bytes(b"no weights")
    with pytest.raises(ConfigError):
        Tagger.load(tmp_path)


def test_one_passage_is_tagged_once_for_all_its_questions(monkeypatch: pytest.MonkeyPatch) -> None:
    tagger = Tagger(TaggerNetwork(len(LABELS)), LABELS)
    found = tagger.applied_to([request(), request()])
    assert found[0].tagged is found[1].tagged is not None
