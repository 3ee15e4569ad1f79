from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from llguidance import LLMatcher

from extractor.core.geometry import CharSpan
from extractor.errors import SchemaError
from extractor.generation.grammar import MAX_ELEMENTS, build_grammar
from extractor.generation.steering import Vocabulary
from schemas.base import AttributeSpec, LeafKind, LeafSpec, Shape

STYLE = AttributeSpec("style_code", "", Shape.SCALAR, (LeafSpec(),))
CARE = AttributeSpec("care", "", Shape.LIST, (LeafSpec(),))
COLOURS = AttributeSpec("colours", "", Shape.ROWS, (LeafSpec("code"), LeafSpec("name")))
PATTERN = AttributeSpec(
    "pattern", "", Shape.SCALAR, (LeafSpec("", LeafKind.INFERRED, ("solid", 'so-called "plain"')),)
)
VIEW = "Art. 4021/K  Navy blue\nComposizione: 85% Lana, 12,50 EUR 羊毛 😀"


def accepts(
    vocabulary: Vocabulary,
    answer: str,
    attributes: tuple[AttributeSpec, ...],
    view: str = VIEW,
    barred: tuple[CharSpan, ...] = (),
) -> bool:
    grammar = LLMatcher.grammar_from_lark(build_grammar(attributes, view, barred))
    matcher = LLMatcher(vocabulary.tokenizer, grammar)
    assert not matcher.is_error(), matcher.get_error()
    ids = vocabulary.tokenizer.tokenize_bytes(answer.encode())
    return matcher.try_consume_tokens(ids) == len(ids) and matcher.is_accepting()


@pytest.mark.parametrize(
    "reading",
    [
        "4021/K",
        "4021",
        " Navy blue",
        "blue",
        "12,50 EUR",
        "羊",
        " 羊毛",
        "😀",
        "blue\nComposizione",
    ],
)
def test_a_run_of_words_of_the_passage_can_be_read(vocabulary: Vocabulary, reading: str) -> None:
    answer = json.dumps({"style_code": reading}, ensure_ascii=False, separators=(",", ":"))
    assert accepts(vocabulary, answer, (STYLE,))


@pytest.mark.parametrize(
    "reading",
    [
        "",
        " ",
        "50",
        "Nav",
        "avy",
        "Navy ",
        " 85",
        "\nComposizione",
        "blue\n",
        "Blue",
        "4021K",
        "\\",
    ],
)
def test_nothing_else_can_be_read(vocabulary: Vocabulary, reading: str) -> None:
    answer = json.dumps({"style_code": reading}, ensure_ascii=False, separators=(",", ":"))
    assert not accepts(vocabulary, answer, (STYLE,))


@pytest.mark.parametrize(
    ("answer", "possible"),
    [
        ('{"care":null}', True),
        ('{"care":["blue","85%"]}', True),
        ('{"care":[]}', False),
        ('{"care":[null]}', False),
        ('{"care":"blue"}', False),
        ('{"care": null}', False),
        ("{}", False),
    ],
)
def test_a_list_is_null_or_holds_readings(
    vocabulary: Vocabulary, answer: str, possible: bool
) -> None:
    assert accepts(vocabulary, answer, (CARE,)) is possible


@pytest.mark.parametrize(
    ("answer", "possible"),
    [
        ('{"colours":null}', True),
        ('{"colours":[{"code":"85","name":" Navy"},{"code":null,"name":"blue"}]}', True),
        ('{"colours":[{"code":"85","name":null}]}', True),
        ('{"colours":[{"code":null,"name":null}]}', False),
        ('{"colours":[{"name":"blue","code":"85"}]}', False),
        ('{"colours":[{"code":"85"}]}', False),
    ],
)
def test_a_row_has_all_leaves_in_order_and_says_something(
    vocabulary: Vocabulary, answer: str, possible: bool
) -> None:
    assert accepts(vocabulary, answer, (COLOURS,)) is possible


def test_an_inferred_leaf_is_one_of_its_choices(vocabulary: Vocabulary) -> None:
    assert accepts(vocabulary, r'{"pattern":"so-called \"plain\""}', (PATTERN,))
    assert accepts(vocabulary, '{"pattern":"solid"}', (PATTERN,), view="")
    assert not accepts(vocabulary, '{"pattern":"blue"}', (PATTERN,))


def test_attributes_come_in_the_order_asked(vocabulary: Vocabulary) -> None:
    assert accepts(vocabulary, '{"care":null,"style_code":"85"}', (CARE, STYLE))
    assert not accepts(vocabulary, '{"style_code":"85","care":null}', (CARE, STYLE))


def test_a_list_ends_at_its_longest_length(vocabulary: Vocabulary) -> None:
    longest = json.dumps({"care": ["blue"] * MAX_ELEMENTS}, separators=(",", ":"))
    longer = json.dumps({"care": ["blue"] * (MAX_ELEMENTS + 1)}, separators=(",", ":"))
    assert accepts(vocabulary, longest, (CARE,))
    assert not accepts(vocabulary, longer, (CARE,))


def test_an_empty_passage_leaves_only_null(vocabulary: Vocabulary) -> None:
    answer = '{"style_code":null,"care":null,"colours":null}'
    assert accepts(vocabulary, answer, (STYLE, CARE, COLOURS), view=" \n")


def test_marks_between_parts_cannot_be_read(vocabulary: Vocabulary) -> None:
    view = "red\n--- b.pdf, page 1 ---\nblue"
    barred = (CharSpan(view.index("---"), view.rindex("---") + 3),)
    assert accepts(vocabulary, '{"style_code":"blue"}', (STYLE,), view, barred)
    assert not accepts(vocabulary, '{"style_code":"b.pdf"}', (STYLE,), view, barred)


@settings(max_examples=60, deadline=None)
@given(view=st.text(max_size=60) | st.text('"\\\n\t ,.5a羊\u0301😀', max_size=60), data=st.data())
def test_what_can_be_read_of_any_text_is_json_and_stands_in_it(
    vocabulary: Vocabulary, view: str, data: st.DataObject
) -> None:
    grammar = LLMatcher.grammar_from_lark(build_grammar((STYLE, CARE), view))
    matcher = LLMatcher(vocabulary.tokenizer, grammar)
    assert not matcher.is_error(), matcher.get_error()
    written: list[int] = []
    for _ in range(120):
        if matcher.is_stopped():
            break
        mask = matcher.compute_logit_bias()
        allowed = [token for token, bit in enumerate(mask) if bit]
        assert allowed, "a dead end"
        written.append(data.draw(st.sampled_from(allowed)))
        assert matcher.consume_token(written[-1])
    if matcher.is_stopped():
        text = vocabulary.tokenizer.decode_bytes(written).decode().removesuffix("<|end|>")
        answer = json.loads(text)
        for reading in [answer["style_code"], *(answer["care"] or [])]:
            assert reading is None or (reading in view and reading.strip())


@pytest.mark.parametrize(
    "attributes",
    [
        (),
        (STYLE, STYLE),
        (AttributeSpec("bare", "", Shape.ROWS, ()),),
        (AttributeSpec("bare", "", Shape.SCALAR, (LeafSpec("", LeafKind.INFERRED),)),),
        (AttributeSpec("bare", "", Shape.LIST, (LeafSpec("a"), LeafSpec("b"))),),
    ],
)
def test_a_schema_that_cannot_be_asked_is_refused(attributes: tuple[AttributeSpec, ...]) -> None:
    with pytest.raises(SchemaError) as caught:
        build_grammar(attributes, VIEW)
    assert all(spec.name in caught.value.message for spec in attributes)
