"""What documents of the generator are made of: products, their readings, and what is no reading."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

import pytest

from schemas.base import SchemaSpec, Shape
from schemas.registry import registered
from training_data.generator import wordforge
from training_data.generator.facts.distractors import draw_distractors
from training_data.generator.facts.fact import fill, plain
from training_data.generator.facts.product import KNOWN_ATTRIBUTES, Fact, Product, draw_product
from training_data.generator.profile import LANGUAGES, Supplier, draw_supplier
from training_data.generator.segments import Phrase, Ref, Seg, join

_DIMENSIONS = {"width", "height", "length", "depth"}
_SPECS = tuple(schema.spec() for schema in registered())


def _drawn(count: int, language: str | None = None) -> Iterator[tuple[Supplier, Product]]:
    for seed in range(count):
        rng = random.Random(seed)
        supplier = draw_supplier(rng, language)
        yield supplier, draw_product(rng, supplier, _SPECS[seed % len(_SPECS)])


def _readings(phrase: Phrase) -> dict[Ref, str]:
    text, spans = join(phrase)
    return {ref: text[span.start : span.end] for ref, span in spans.items()}


def _forms(fact: Fact) -> Iterator[Phrase]:
    yield fact.value
    yield from (p for p in (fact.sentence, fact.bare) if p is not None)
    if fact.column is not None:
        yield fact.column.cell


@pytest.mark.parametrize("spec", _SPECS, ids=lambda spec: spec.name)
def test_every_attribute_of_every_schema_can_be_drawn(spec: SchemaSpec) -> None:
    rng = random.Random(3)
    product = draw_product(rng, draw_supplier(rng), spec)

    assert list(product.facts) == [a.name for a in spec.attributes]
    assert {a.name for a in spec.attributes} <= KNOWN_ATTRIBUTES


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_of_a_fact_reads_its_own_attribute_in_the_shape_of_the_schema(
    language: str,
) -> None:
    for _, product in _drawn(21, language):
        for name, fact in product.facts.items():
            attribute = product.schema.attribute(name)
            leaves = {leaf.name for leaf in attribute.leaves}
            for form in _forms(fact):
                readings = _readings(form)
                assert readings, (name, plain(form))
                for ref, text in readings.items():
                    assert ref.attribute == name or ref.attribute in _DIMENSIONS
                    assert ref.leaf in leaves
                    assert (ref.index is None) == (attribute.shape is Shape.SCALAR)
                    assert text
                    assert text == text.strip()


def test_a_sentence_gives_the_same_readings_as_the_labelled_value_for_names_and_codes() -> None:
    for _, product in _drawn(40):
        for name in ("style_code", "name", "brand", "country_of_origin", "season", "sizes"):
            fact = product.facts[name]
            if fact.sentence is not None:
                assert _readings(fact.sentence) == _readings(fact.value)


def test_percent_readings_are_numbers_and_shares_of_a_component_sum_to_a_hundred() -> None:
    for _, product in _drawn(120):
        readings = _readings(product.facts["composition"].value)
        percents = {r.index: t for r, t in readings.items() if r.leaf == "percent"}
        assert all(re.fullmatch(r"%? ?\d{1,3}([.,]\d)? ?%?", t) for t in percents.values())
        starts = sorted({r.index or 0 for r in readings if r.leaf == "component"} | {0})
        for start, end in zip(starts, [*starts[1:], 1000], strict=True):
            numbers = [
                float(text.strip("% ").replace(",", "."))
                for index, text in percents.items()
                if index is not None and start <= index < end
            ]
            if numbers:
                assert abs(sum(numbers) - 100) < 0.2


def test_every_fibre_of_a_composition_has_a_row_and_the_rows_are_numbered_in_document_order() -> (
    None
):
    for _, product in _drawn(120):
        fact = product.facts["composition"]
        for form in (fact.value, fact.sentence or ()):
            _, spans = join(form)
            fibres = [(r.index, s.start) for r, s in spans.items() if r.leaf == "fibre"]
            assert [index for index, _ in fibres] == list(range(len(fibres)))
            assert fibres == sorted(fibres, key=lambda fibre: fibre[1])


def test_dimensions_in_one_go_give_the_numbers_of_the_single_facts() -> None:
    joined = 0
    for _, product in _drawn(140):
        bare = _readings(product.facts["width"].bare or ()) if "width" in product.facts else {}
        if len(bare) > 1:
            joined += 1
            for ref, text in bare.items():
                column = product.facts[ref.attribute].column
                assert column is not None
                assert text.startswith(plain(column.cell))
    assert joined > 5


def test_a_unit_in_the_column_header_is_not_in_the_cell() -> None:
    for _, product in _drawn(60):
        for fact in product.facts.values():
            if fact.column is not None and fact.attribute != "ply":
                assert fact.column.unit not in plain(fact.column.cell)


def test_the_same_seed_gives_the_same_product_and_another_seed_another() -> None:
    first = [(s, p.facts) for s, p in _drawn(7)]
    again = [(s, p.facts) for s, p in _drawn(7)]

    assert first == again
    assert first[0][1] != first[1][1]


def test_only_the_named_attributes_are_drawn_and_refs_carry_the_product_number() -> None:
    rng = random.Random(5)
    product = draw_product(
        rng, draw_supplier(rng), _SPECS[0], number=4, attributes={"care", "style_code"}
    )

    assert set(product.facts) == {"care", "style_code"}
    assert {r.product for f in product.facts.values() for r in _readings(f.value)} == {4}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_supplier_of_a_language_writes_its_prose_in_it_and_has_no_second_one_twice(
    language: str,
) -> None:
    suppliers = [draw_supplier(random.Random(seed), language) for seed in range(30)]

    assert {s.languages[0] for s in suppliers} == {language}
    assert all(len(set(s.languages)) == len(s.languages) for s in suppliers)
    assert any(len(s.languages) == 2 for s in suppliers)


@pytest.mark.parametrize("language", LANGUAGES)
def test_distractors_state_nothing_and_leave_no_slot_open(language: str) -> None:
    for seed in range(20):
        rng = random.Random(seed)
        supplier = draw_supplier(rng, language)
        product = draw_product(rng, supplier, _SPECS[seed % len(_SPECS)])
        phrases = draw_distractors(rng, supplier, product, 4)
        assert len(phrases) == 4
        for phrase in phrases:
            assert all(seg.ref is None for seg in phrase)
            assert "{" not in plain(phrase)


def test_most_fibres_are_not_from_a_short_list() -> None:
    seen = [
        text.casefold()
        for _, product in _drawn(200, "en")
        for ref, text in _readings(product.facts["composition"].value).items()
        if ref.leaf == "fibre"
    ]

    assert len(set(seen)) > len(seen) / 3


@pytest.mark.parametrize("length", [8, 12, 13, 14])
def test_a_made_up_gtin_has_its_length_and_a_valid_check_digit(length: int) -> None:
    code = wordforge.gtin(random.Random(length), length)

    weights = [1, 3] * length
    assert len(code) == length
    assert sum(int(d) * w for d, w in zip(reversed(code), weights, strict=False)) % 10 == 0


def test_a_template_keeps_the_readings_that_are_put_into_it() -> None:
    price = Seg("€ 84,50", Ref("wholesale_price"))

    filled = fill("Il prezzo è {v} netto.", v=price)

    assert plain(filled) == "Il prezzo è € 84,50 netto."
    assert _readings(filled) == {Ref("wholesale_price"): "€ 84,50"}
