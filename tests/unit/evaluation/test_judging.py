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
from extractor.evaluation.comparing import Folding
from extractor.evaluation.items import ANY_OF, REFUSED, EvaluationItem, Gold
from extractor.evaluation.judging import Judgement, Verdict, judge


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
    return EvaluationItem("i", Source("i.txt", b""), "apparel", golds, (readings,))


def one(gold: JsonValue, given: JsonValue, folding: Folding = Folding.SPACE) -> Judgement:
    product = make_product(a=given) if given is not None else make_product()
    (judgement,) = judge(make_item({"a": gold}), make_record(product), {}, folding).judgements
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
    judged = judge(make_item({"a": "x"}), make_record(make_product(a="x", b="y")), {})
    assert [judgement.attribute for judgement in judged.judgements] == ["a"]
    assert judged.is_exact


def test_products_are_paired_by_their_code_whatever_their_order() -> None:
    item = make_item({"style_code": "1", "p": "10"}, {"style_code": "2", "p": "20"})
    record = make_record(make_product(style_code="2", p="20"), make_product(style_code="1", p="10"))
    assert judge(item, record, {}).is_exact


def test_products_without_a_common_code_are_paired_by_what_they_share() -> None:
    item = make_item({"style_code": "A-1", "p": "10", "q": "x"}, {"style_code": "A-2", "p": "20"})
    record = make_record(
        make_product(style_code="A 2", p="20"), make_product(style_code="A 1", p="10", q="x")
    )
    judged = judge(item, record, {})
    assert judged.products_matched == 2
    wrong = [one.attribute for one in judged.judgements if not one.is_exact]
    assert wrong == ["style_code", "style_code"]


def test_products_that_share_nothing_are_missing_and_surplus() -> None:
    item = make_item({"style_code": "1", "p": "10"}, {"style_code": "2", "p": "20"})
    record = make_record(make_product(style_code="1", p="10"), make_product(p="99"))
    judged = judge(item, record, {})
    assert (judged.products_expected, judged.products_given, judged.products_matched) == (2, 2, 1)
    verdicts = [one.verdict for one in judged.judgements]
    assert verdicts == [
        *[Verdict.RIGHT] * 2,
        *[Verdict.MISSED] * 2,
        Verdict.SILENT,
        Verdict.SURPLUS,
    ]
    assert not judged.is_exact


def test_a_surplus_product_is_an_error_even_where_it_has_no_value() -> None:
    record = make_record(make_product(style_code="1"), make_product())
    assert not judge(make_item({"style_code": "1"}), record, {}).is_exact


@pytest.mark.parametrize(
    ("given", "status", "verdict", "is_status_right"),
    [
        (None, FieldStatus.INVALID, Verdict.REFUSED, True),
        (None, FieldStatus.CONFLICTING, Verdict.REFUSED, False),
        (None, None, Verdict.REFUSED, False),
        ("IT", None, Verdict.GIVEN_WHERE_REFUSED, False),
    ],
)
def test_a_value_where_the_words_allow_none_is_an_error_of_its_own(
    given: str | None, status: FieldStatus | None, verdict: Verdict, is_status_right: bool
) -> None:
    product = make_product(a=given) if given else make_product()
    if status is not None:
        product = ProductRow(values={}, fields=(FieldRow(path="a", status=status, reading="x"),))
    (judgement,) = judge(
        make_item({"a": {REFUSED: "invalid"}}), make_record(product), {}
    ).judgements
    assert (judgement.verdict, judgement.is_status_right) == (verdict, is_status_right)
    assert judgement.expected == 0


def test_a_missing_product_counts_as_silence_and_a_surplus_one_as_invention() -> None:
    item = make_item({"style_code": "1"}, {"style_code": "2"})
    missing = judge(item, make_record(make_product(style_code="1")), {}).judgements
    assert [(j.expected, j.given) for j in missing] == [(1, 1), (1, 0)]
    surplus = judge(
        make_item({"style_code": "1"}),
        make_record(make_product(style_code="1"), make_product(style_code="9")),
        {},
    ).judgements
    assert [(j.expected, j.given) for j in surplus] == [(1, 1), (0, 1)]


def test_one_leaf_of_rows_can_be_judged_by_itself() -> None:
    lines: JsonValue = [{"gtin": "1", "name": "a"}, {"gtin": None, "name": "b"}]
    record = make_record(make_product(lines=lines))
    (judgement,) = judge(make_item({"lines.gtin": ["1", "2"]}), record, {}).judgements
    assert (judgement.expected, judgement.given, judgement.right) == (2, 1, 1)


def test_a_right_value_is_grounded_when_its_evidence_holds_the_words() -> None:
    record = make_record(make_product(a="Made in Italy", b="x"))
    item = make_item({"a": "Made in Italy", "b": "x"}, a=("italy",), b=("y",))
    assert [one.grounded for one in judge(item, record, {}).judgements] == [True, False]


def test_confidence_is_that_of_what_was_given() -> None:
    assert one("IT", "FR").confidence == 0.8
    assert one("IT", None).confidence is None


def test_a_judgement_shows_what_was_right_and_what_was_read() -> None:
    item = make_item({"a": "IT"}, a=("Italia",))
    (judgement,) = judge(item, make_record(make_product(a="FR")), {"a": "country"}).judgements
    sight = judgement.sight
    assert (sight.gold, sight.gold_reading, sight.value, sight.reading) == (
        "IT",
        ("Italia",),
        "FR",
        "FR",
    )
    assert judgement.form == "country"
