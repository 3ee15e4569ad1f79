import pytest
from pydantic import JsonValue

from extractor.core.document import Source
from extractor.core.record import (
    DocumentRow,
    EvidenceRow,
    FieldRow,
    FieldStatus,
    ProductRow,
    Record,
)
from extractor.evaluation.items import ANY_OF, EvaluationItem, Gold
from extractor.evaluation.judging import Folding, Judgement, judge


def make_product(confidence: float = 0.8, /, **values: JsonValue) -> ProductRow:
    evidence = (EvidenceRow(part="p", page=1, span=(0, 1)),)
    fields = [
        FieldRow(
            path=name,
            status=FieldStatus.FOUND,
            value=value,
            reading=str(value),
            confidence=confidence,
            evidence=evidence,
        )
        for name, value in values.items()
    ]
    return ProductRow(values=values, fields=tuple(fields))


def make_record(*products: ProductRow) -> Record:
    document = DocumentRow(id="d", name="d", media_type="text/plain", pages=1, parts=())
    return Record(document=document, schema_id="s@1", model="m", products=products)


def make_item(*golds: Gold, **readings: tuple[str, ...]) -> EvaluationItem:
    return EvaluationItem("i", Source("i.txt", b""), "apparel", golds, readings)


def one(gold: JsonValue, given: JsonValue, folding: Folding = Folding.SPACE) -> Judgement:
    product = make_product(a=given) if given is not None else make_product()
    (judgement,) = judge(make_item({"a": gold}), make_record(product), folding)
    return judgement


@pytest.mark.parametrize(
    ("gold", "given", "counts"),
    [
        ("IT", "IT", (1, 1, 1)),
        ("IT", "FR", (1, 1, 0)),
        ("IT", None, (1, 0, 0)),
        (None, "IT", (0, 1, 0)),
        (None, None, (0, 0, 0)),
        (["S", "M", "M"], ["M", "S", "L"], (3, 3, 2)),
        ({"amount": "84.50", "unit": "g"}, {"amount": "84.5", "unit": "g"}, (1, 1, 1)),
        ([{"code": "1", "name": None}], [{"code": "1"}], (1, 1, 1)),
        ("0042", "42", (1, 1, 0)),
        ("a  b", "a b", (1, 1, 1)),
    ],
)
def test_values_are_counted_as_expected_given_and_right(
    gold: JsonValue, given: JsonValue, counts: tuple[int, int, int]
) -> None:
    judgement = one(gold, given)
    assert (judgement.expected, judgement.given, judgement.right) == counts


def test_case_counts_unless_the_set_says_otherwise() -> None:
    assert one("Red", "red").right == 0
    assert one("Red", "red", Folding.CASE).right == 1


def test_any_of_several_right_values_will_do() -> None:
    gold: JsonValue = {ANY_OF: ["Men", "Boys"]}
    assert one(gold, "Boys").is_exact
    assert not one(gold, "Girls").is_exact
    assert one(gold, None).expected == 1


def test_attributes_without_an_answer_are_not_judged() -> None:
    judgements = judge(make_item({"a": "x"}), make_record(make_product(a="x", b="y")))
    assert [judgement.attribute for judgement in judgements] == ["a"]


def test_products_are_paired_by_their_code_whatever_their_order() -> None:
    item = make_item({"style_code": "1", "p": "10"}, {"style_code": "2", "p": "20"})
    record = make_record(make_product(style_code="2", p="20"), make_product(style_code="1", p="10"))
    assert all(judgement.is_exact for judgement in judge(item, record))


def test_a_missing_product_counts_as_silence_and_a_surplus_one_as_invention() -> None:
    item = make_item({"style_code": "1"}, {"style_code": "2"})
    missing = judge(item, make_record(make_product(style_code="1")))
    assert [(j.expected, j.given) for j in missing] == [(1, 1), (1, 0)]
    surplus = judge(
        make_item({"style_code": "1"}),
        make_record(make_product(style_code="1"), make_product(style_code="9")),
    )
    assert [(j.expected, j.given) for j in surplus] == [(1, 1), (0, 1)]


def test_one_leaf_of_rows_can_be_judged_by_itself() -> None:
    lines: JsonValue = [{"gtin": "1", "name": "a"}, {"gtin": None, "name": "b"}]
    record = make_record(make_product(lines=lines))
    (judgement,) = judge(make_item({"lines.gtin": ["1", "2"]}), record)
    assert (judgement.expected, judgement.given, judgement.right) == (2, 1, 1)


def test_a_right_value_is_grounded_when_its_evidence_holds_the_words() -> None:
    record = make_record(make_product(a="Made in Italy", b="x"))
    item = make_item({"a": "Made in Italy", "b": "x"}, a=("italy",), b=("y",))
    assert [judgement.grounded for judgement in judge(item, record)] == [True, False]


def test_confidence_is_that_of_what_was_given() -> None:
    assert one("IT", "FR").confidence == 0.8
    assert one("IT", None).confidence is None
