from __future__ import annotations

import json

from extractor.generation.canned import CannedGenerator
from extractor.generation.completion import GenerationRequest, LeafKey
from schemas.base import AttributeSpec, LeafSpec, Shape

NAME = AttributeSpec("name", "", Shape.SCALAR, (LeafSpec(),))
CARE = AttributeSpec("care", "", Shape.LIST, (LeafSpec(),))
ROWS = AttributeSpec("fibres", "", Shape.ROWS, (LeafSpec("fibre"), LeafSpec("percent")))


def request(view: str, *asked: AttributeSpec) -> GenerationRequest:
    return GenerationRequest("", view, asked, view)


def test_it_answers_what_is_asked_of_the_passage_that_holds_the_key() -> None:
    generator = CannedGenerator(
        {"4021": {"name": "Polo", "care": ["wash"], "fibres": [{"fibre": "wool", "percent": None}]}}
    )
    done, other = generator.generate(
        [request("4021 Polo wash wool", CARE, ROWS), request("another", NAME)]
    )
    assert json.loads(done.text) == {
        "care": ["wash"],
        "fibres": [{"fibre": "wool", "percent": None}],
    }
    assert set(done.leaf_confidence) == {
        LeafKey("care", 0),
        LeafKey("fibres", 0, "fibre"),
        LeafKey("fibres", 0, "percent"),
    }
    assert json.loads(other.text) == {"name": None}


def test_it_never_says_what_the_passage_does_not_hold() -> None:
    generator = CannedGenerator({"4021": {"name": "Polo", "care": ["wash", "dry"]}})
    (done,) = generator.generate([request("4021 dry", NAME, CARE)])
    assert json.loads(done.text) == {"name": None, "care": ["dry"]}
