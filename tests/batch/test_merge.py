"""What many documents say of one product, brought together."""

from datetime import UTC, datetime, timedelta
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.batch.merge import MergedAttribute, Statement, merge_attribute
from extractor.core.record import FieldStatus

START = datetime(2025, 3, 1, tzinfo=UTC)


def said(
    value: str, day: int | None, item: int = 1, status: FieldStatus = FieldStatus.FOUND
) -> Statement:
    stated = value if status is FieldStatus.FOUND else ""
    sent = None if day is None else START + timedelta(days=day)
    return Statement("price", status, stated, value, value, 0.9, sent, item, f"m{item}", "body")


statements = st.lists(
    st.builds(
        said,
        st.sampled_from(["80", "84", "90"]),
        st.none() | st.integers(0, 5),
        st.integers(1, 6),
        st.sampled_from(
            [FieldStatus.FOUND, FieldStatus.FOUND, FieldStatus.CONFLICTING, FieldStatus.INVALID]
        ),
    ),
    min_size=1,
    max_size=12,
)


def values_of(merged: MergedAttribute) -> set[str]:
    shown = {s.value for s in (*merged.candidates, *merged.history)}
    return (shown | {merged.leading.value}) - {""}


def test_the_newest_mail_decides_and_older_values_are_history_with_their_dates() -> None:
    merged = merge_attribute([said("84", 1, 1), said("80", 9, 3), said("90", 5, 2)])
    assert merged.status is FieldStatus.FOUND
    assert merged.leading.value == "80"
    assert [(s.value, s.sent) for s in merged.history] == [
        ("90", START + timedelta(days=5)),
        ("84", START + timedelta(days=1)),
    ]


def test_a_value_that_is_stated_again_is_not_its_own_history() -> None:
    merged = merge_attribute([said("84", 1, 1), said("90", 2, 2), said("84", 3, 3)])
    assert merged.leading.value == "84"
    assert merged.support == 2
    assert [s.value for s in merged.history] == ["90"]


def test_a_mail_that_contradicts_itself_is_a_conflict_with_all_candidates() -> None:
    merged = merge_attribute([said("84", 3, 1), said("90", 3, 1), said("80", 1, 2)])
    assert merged.status is FieldStatus.CONFLICTING
    assert {s.value for s in merged.candidates} == {"84", "90"}
    assert [s.value for s in merged.history] == ["80"]


def test_a_file_without_a_date_that_disagrees_with_the_mails_is_a_conflict() -> None:
    merged = merge_attribute([said("84", 3, 1), said("90", None, 2)])
    assert merged.status is FieldStatus.CONFLICTING
    agreeing = merge_attribute([said("84", 3, 1), said("84", None, 2)])
    assert (agreeing.status, agreeing.support) == (FieldStatus.FOUND, 2)


def test_what_no_rule_could_read_does_not_replace_a_value() -> None:
    invalid = said("eighty or so", 9, 2, FieldStatus.INVALID)
    assert merge_attribute([said("84", 1), invalid]).leading.value == "84"
    assert merge_attribute([invalid]).status is FieldStatus.INVALID


@settings(deadline=None)
@given(statements, st.integers(0, 1_000))
def test_neither_the_order_of_documents_nor_a_copy_of_one_makes_a_difference(
    given_statements: list[Statement], seed: int
) -> None:
    merged = merge_attribute(given_statements)
    shuffled = [*given_statements, given_statements[0]]
    Random(seed).shuffle(shuffled)
    assert merge_attribute(shuffled) == merged


@settings(deadline=None)
@given(statements)
def test_every_value_that_was_stated_is_shown_and_none_is_made_up(
    given_statements: list[Statement],
) -> None:
    stated = {s.value for s in given_statements if s.status is FieldStatus.FOUND}
    assert values_of(merge_attribute(given_statements)) == stated


@settings(deadline=None)
@given(statements)
def test_the_value_is_never_older_than_its_history(given_statements: list[Statement]) -> None:
    merged = merge_attribute(given_statements)
    dates = [s.sent for s in merged.history if s.sent]
    assert dates == sorted(dates, reverse=True)
    if merged.status is FieldStatus.FOUND and merged.leading.sent and dates:
        assert merged.leading.sent > dates[0]
