import threading

import pytest

from extractor.core.record import FieldStatus
from extractor.storage.errors import NotFoundError, StaleVersionError, StoreRefusal
from extractor.storage.field_rows import values_of
from extractor.storage.model import AttributeChange, Decision, Origin, StoredRow
from extractor.storage.store import Store
from tests.unit.storage.builders import accept, product, record


@pytest.fixture
def record_id(store: Store) -> str:
    accept(store)
    return store.records.save(record())


def change(
    attribute: str, decision: Decision, version: int = 1, *rows: StoredRow
) -> AttributeChange:
    return AttributeChange(0, attribute, version, decision, rows)


def cotton(version: int = 1) -> AttributeChange:
    rows = (
        StoredRow("composition[0].fibre", FieldStatus.FOUND, "cotton"),
        StoredRow("composition[0].percent", FieldStatus.FOUND, "100"),
    )
    return change("composition", Decision.CORRECTED, version, *rows)


def test_a_correction_takes_the_place_of_the_attribute_and_keeps_the_order(
    store: Store, record_id: str
) -> None:
    before = [field.attribute for field in store.records.fields(record_id)]
    after = store.reviews.decide(record_id, [cotton()], who="anna")
    assert values_of(after)["composition"] == [{"fibre": "cotton", "percent": "100"}]
    assert list(dict.fromkeys(f.attribute for f in after)) == list(dict.fromkeys(before))
    mine = [field for field in after if field.attribute == "composition"]
    assert {(f.origin, f.decision, f.version, f.decided_by) for f in mine} == {
        (Origin.PERSON, Decision.CORRECTED, 2, "anna")
    }


def test_accepting_keeps_the_models_value_and_says_who_accepted(
    store: Store, record_id: str
) -> None:
    after = store.reviews.decide(record_id, [change("style_code", Decision.ACCEPTED)], who="anna")
    (code,) = [field for field in after if field.path == "style_code"]
    assert (code.value, code.origin, code.decision) == ("K-204", Origin.MODEL, Decision.ACCEPTED)
    assert code.evidence, "where it stands is kept"


@pytest.mark.parametrize("decision", [Decision.ABSENT, Decision.UNREADABLE])
def test_an_attribute_can_be_said_to_be_absent_or_unreadable(
    store: Store, record_id: str, decision: Decision
) -> None:
    after = store.reviews.decide(record_id, [change("composition", decision)], who="anna")
    (row,) = [field for field in after if field.attribute == "composition"]
    assert (row.path, row.status.value, row.value) == ("composition", decision.value, None)
    assert "composition" not in values_of(after)


def test_whoever_saw_an_older_version_is_told_and_nothing_changes(
    store: Store, record_id: str
) -> None:
    store.reviews.decide(record_id, [cotton()], who="anna")
    late = [change("style_code", Decision.ABSENT), change("composition", Decision.ABSENT)]
    with pytest.raises(StaleVersionError, match="anna"):
        store.reviews.decide(record_id, late, who="berta")
    values = store.records.record(record_id).products[0].values
    assert values["style_code"] == "K-204", "all decisions of a request, or none"
    assert values["composition"] == [{"fibre": "cotton", "percent": "100"}]


def test_of_two_people_at_the_same_moment_one_wins_and_the_other_is_told(
    store: Store, record_id: str
) -> None:
    outcomes: list[str] = []
    start = threading.Barrier(2)

    def decide(who: str) -> None:
        start.wait()
        try:
            store.reviews.decide(record_id, [cotton()], who=who)
            outcomes.append("won")
        except StaleVersionError:
            outcomes.append("told")

    threads = [threading.Thread(target=decide, args=(who,)) for who in ("anna", "berta")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["told", "won"]
    assert len(store.reviews.corrections(record_id=record_id)) == 1


def test_undo_takes_back_one_decision_after_the_other(store: Store, record_id: str) -> None:
    store.reviews.decide(record_id, [cotton()], who="anna")
    store.reviews.decide(record_id, [change("style_code", Decision.ABSENT)], who="anna")
    store.reviews.undo(record_id, who="anna")
    values = store.records.record(record_id).products[0].values
    assert values["style_code"] == "K-204"
    assert values["composition"] == [{"fibre": "cotton", "percent": "100"}]
    after = store.reviews.undo(record_id, who="anna")
    assert values_of(after) == dict(product().values)
    assert {field.decision for field in after} == {Decision.OPEN}
    with pytest.raises(NotFoundError) as nothing:
        store.reviews.undo(record_id, who="anna")
    assert nothing.value.code == "nothing_to_undo"


def test_a_version_is_never_used_twice_so_an_old_page_cannot_slip_in_after_an_undo(
    store: Store, record_id: str
) -> None:
    store.reviews.decide(record_id, [cotton()], who="anna")
    store.reviews.undo(record_id, who="anna")
    with pytest.raises(StaleVersionError):
        store.reviews.decide(record_id, [cotton(version=1)], who="berta")


@pytest.mark.parametrize("path", ["style_code", "compositions", "composition_x[0]"])
def test_a_correction_cannot_write_into_another_attribute(
    store: Store, record_id: str, path: str
) -> None:
    row = StoredRow(path, FieldStatus.FOUND, "x")
    with pytest.raises(StoreRefusal) as refusal:
        store.reviews.decide(
            record_id, [change("composition", Decision.CORRECTED, 1, row)], who="anna"
        )
    assert refusal.value.code == "bad_change"


def test_corrections_keep_what_stood_there_and_the_audit_says_who_changed_what(
    store: Store, record_id: str
) -> None:
    store.reviews.decide(record_id, [cotton()], who="anna")
    (one,) = store.reviews.corrections()
    assert one.before[0].value == "wool"
    assert one.before[0].evidence[0].box == (1.0, 2.0, 3.0, 4.0)
    assert (one.after[0].value, one.by, one.schema_id, one.model_id) == (
        "cotton",
        "anna",
        "knitwear@1",
        "m1",
    )
    entry = store.audit.latest(subject=record_id)[0]
    assert (entry.who, entry.action, entry.field) == ("anna", "corrected", "0:composition")
    assert entry.old == [{"fibre": "wool", "percent": "85"}, {"fibre": "silk", "percent": "15"}]
    assert entry.new == [{"fibre": "cotton", "percent": "100"}]


def test_erasing_a_document_takes_its_content_out_of_the_audit_and_leaves_the_entries(
    store: Store, record_id: str
) -> None:
    store.reviews.decide(record_id, [cotton()], who="anna")
    document = store.records.get(record_id).document_id
    store.documents.files.put_derived(document, "page.1.png", b"picture")
    store.documents.erase(document, who="carla")
    entries = store.audit.latest(document_id=document)
    assert [entry.action for entry in entries] == ["erase", "corrected", "submit"]
    assert {(str(entry.old), str(entry.new)) for entry in entries} == {("None", "None")}
    assert store.documents.files.derived(document, "page.1.png") is None
    assert store.reviews.corrections() == []
    with pytest.raises(NotFoundError):
        store.records.record(record_id)
