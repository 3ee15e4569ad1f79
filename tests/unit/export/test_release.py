import pytest

from extractor.core.record import FieldStatus
from extractor.export.release import Budget, Hold, Offer, OfferedValue, offers_of, release
from schemas.base import Risk
from tests.unit.export.records import make_field, make_record


def offer(**given: object) -> Offer:
    value = OfferedValue("name", "Crew neck", **given)  # type: ignore[arg-type]
    return Offer("sheet.pdf #1", "knitwear", (value,))


def test_by_default_only_what_a_person_approved_leaves() -> None:
    assert release(offer(approved=True)).values == {"name": "Crew neck"}
    sure = release(offer(confidence=1.0))
    assert sure.values == {}
    assert sure.held[0].reason is Hold.NEEDS_PERSON


@pytest.mark.parametrize(("confidence", "leaves"), [(0.95, True), (0.9, True), (0.89, False)])
def test_a_budget_lets_values_out_from_its_confidence_on(confidence: float, leaves: bool) -> None:
    released = release(offer(confidence=confidence), Budget(default=0.9))
    assert bool(released.values) is leaves
    if not leaves:
        assert released.held[0].reason is Hold.BELOW_BUDGET


def test_high_risk_waits_for_a_person_unless_the_budget_names_the_attribute() -> None:
    risky = offer(confidence=0.999, risk=Risk.HIGH)
    assert release(risky, Budget(default=0.5)).values == {}
    assert release(risky, Budget({"name": 0.99}, default=0.5)).values != {}


def test_a_value_without_a_confidence_is_below_every_budget() -> None:
    assert release(offer(confidence=None), Budget(default=0.0)).values == {}


def test_the_confidence_of_a_value_is_that_of_its_weakest_leaf() -> None:
    record = make_record(
        make_field("moq.amount", "50", "50", confidence=0.99),
        make_field("moq.unit", "pieces", "pcs", confidence=0.4),
        make_field("gtin", status=FieldStatus.ABSENT),
        values={"moq": {"amount": "50", "unit": "pieces"}},
    )
    (one,) = offers_of(record, lambda code: Risk.LOW)
    assert [(v.attribute, v.confidence, v.approved) for v in one.values] == [("moq", 0.4, False)]
    assert one.schema == "knitwear"
