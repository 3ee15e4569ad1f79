from __future__ import annotations

from collections import Counter

import pytest

from schemas.base import LeafKind
from training_data.generator.generate import generate
from training_data.generator.kinds import KINDS
from training_data.generator.profile import LANGUAGES
from training_data.generator.sample import GeneratedDocument

SEEDS = range(2000)


@pytest.fixture(scope="module")
def documents() -> list[GeneratedDocument]:
    return [generate(seed) for seed in SEEDS]


def test_every_fact_is_words_of_the_text(documents: list[GeneratedDocument]) -> None:
    for document in documents:
        for ref, span in document.facts.items():
            reading = document.text[span.start : span.end]
            assert reading, ref
            assert reading == reading.strip(), ref
            assert span.end <= len(document.text), ref


def test_the_same_seed_gives_the_same_document() -> None:
    for seed in range(60):
        assert generate(seed) == generate(seed)


def test_every_language_and_every_kind_of_document_occurs(
    documents: list[GeneratedDocument],
) -> None:
    languages = Counter(document.language for document in documents)
    kinds = Counter(document.kind for document in documents)
    assert set(languages) == set(LANGUAGES)
    assert set(kinds) == {kind.name for kind in KINDS}


def test_products_can_be_asked_for_by_words_of_the_text(
    documents: list[GeneratedDocument],
) -> None:
    several = [document for document in documents if document.focus]
    assert several
    for document in several:
        assert len(set(document.focus)) == len(document.focus)
        for name in document.focus:
            assert name
            assert name in document.text


def test_products_of_a_document_are_all_listed(documents: list[GeneratedDocument]) -> None:
    for document in documents:
        if document.focus:
            rows = {ref for ref in document.facts if ref.attribute == "products"}
            assert {ref.index for ref in rows} == set(range(len(document.focus)))
            assert {ref.product for ref in rows} == {-1}  # a fact of the document


def test_decided_attributes_are_answered_with_one_of_their_options(
    documents: list[GeneratedDocument],
) -> None:
    for document in documents:
        options = {
            spec.name: spec.leaves[0].choices
            for spec in document.invented
            if spec.leaves[0].kind is LeafKind.INFERRED
        }
        for name, option in document.inferred:
            assert option in options[name]


def test_facts_of_made_up_attributes_can_be_asked_for(
    documents: list[GeneratedDocument],
) -> None:
    for document in documents:
        invented = {spec.name: spec for spec in document.invented}
        assert len(invented) == len(document.invented)
        for ref in document.facts:
            spec = invented.get(ref.attribute)
            if spec is not None and ref.leaf:
                assert ref.leaf in {leaf.name for leaf in spec.leaves}


def test_some_attributes_are_asked_and_not_stated(documents: list[GeneratedDocument]) -> None:
    absent = [
        spec.name
        for document in documents
        for spec in document.invented
        if spec.leaves[0].kind is LeafKind.VERBATIM
        and not any(ref.attribute == spec.name for ref in document.facts)
    ]
    assert len(absent) > len(documents) // 5


def test_lengths_run_from_some_words_to_a_page(documents: list[GeneratedDocument]) -> None:
    lengths = sorted(len(document.text) for document in documents)
    assert lengths[len(lengths) // 20] < 80
    assert lengths[-1] > 2000
    assert lengths[-1] < 9000


def test_text_is_as_ingest_gives_it(documents: list[GeneratedDocument]) -> None:
    for document in documents:
        assert "\n\n\n" not in document.text
        assert document.text == document.text.strip()
        for row in document.text.split("\n"):
            assert row == row.strip(" "), repr(row)
            assert "\t" not in row
