import pytest

from extractor.core.record import FieldStatus, ProductRow
from extractor.storage.errors import NotFoundError, StoreRefusal
from extractor.storage.model import (
    AttributeChange,
    Decision,
    Origin,
    RecordQuery,
    StoredRow,
)
from extractor.storage.review_queue import QueueQuery
from extractor.storage.store import Store
from tests.unit.storage.builders import TEXT, absent, accept, found, product, record


def saved(store: Store, content: bytes = TEXT, *products: ProductRow, model: str = "m1") -> str:
    accept(store, content, model=model)
    return store.records.save(record(content, model, *products))


def test_a_record_comes_back_as_it_was_saved_and_is_saved_once(store: Store) -> None:
    record_id = saved(store)
    assert store.records.save(record()) == record_id
    assert store.records.record(record_id) == record()


def test_a_record_of_an_erased_document_is_not_saved(store: Store) -> None:
    accepted = accept(store)
    store.documents.erase(accepted.document.id, who="anna")
    with pytest.raises(NotFoundError):
        store.records.save(record())
    assert store.records.find(RecordQuery()).records == ()


def test_records_are_found_by_supplier_schema_attribute_status_and_doubt(store: Store) -> None:
    acme = saved(store, b"1", product(supplier="Acme"))
    other = saved(store, b"2", ProductRow(values={}, fields=(absent("gender"), found("ply", "2"))))

    def ids(**conditions: object) -> list[str]:
        query = RecordQuery(**conditions)  # type: ignore[arg-type]
        return [one.id for one in store.records.find(query).records]

    assert ids() == [other, acme], "newest first"
    assert ids(supplier="ACME") == [acme]
    assert ids(schema_id="fabric@1") == []
    assert ids(attribute="ply") == [other]
    assert ids(attribute="composition", below=0.5) == [acme]
    assert ids(attribute="style_code", below=0.5) == []
    assert ids(attribute="gender", status=FieldStatus.ABSENT) == [other, acme]
    assert ids(supplier="' OR 1=1 --") == []


def test_pages_follow_each_other_without_gap_or_repetition(store: Store) -> None:
    made = [saved(store, b"%d" % number) for number in range(5)]
    seen: list[str] = []
    after = None
    while True:
        page = store.records.find(RecordQuery(limit=2, after=after))
        seen += [one.id for one in page.records]
        after = page.next
        if after is None:
            break
    assert seen == made[::-1]
    with pytest.raises(StoreRefusal) as refusal:
        store.records.find(RecordQuery(after="forged"))
    assert refusal.value.code == "bad_cursor"


def test_what_people_decided_is_carried_over_to_the_record_of_the_next_model(
    store: Store,
) -> None:
    first = saved(store, TEXT, product("K-1"), product("K-2"))
    change = AttributeChange(
        product=1,
        attribute="composition",
        expected_version=1,
        decision=Decision.CORRECTED,
        rows=(StoredRow("composition[0].fibre", FieldStatus.FOUND, "cotton"),),
    )
    store.reviews.decide(first, [change], who="anna")
    # The next model finds the products the other way round.
    second = saved(store, TEXT, product("K-2"), product("K-1"), model="m2")
    values = [one.values["composition"] for one in store.records.record(second).products]
    assert values[0] == [{"fibre": "cotton"}]
    assert len(values[1]) == 2
    carried = [f for f in store.records.fields(second) if f.origin is Origin.EARLIER]
    assert [(f.product, f.path, f.decided_by) for f in carried] == [
        (0, "composition[0].fibre", "anna")
    ]


def test_a_document_that_another_model_read_again_is_to_be_reviewed_once(store: Store) -> None:
    first = saved(store, TEXT)
    other = saved(store, b"another document")
    second = saved(store, TEXT, model="m2")
    assert {row.record.id for row in store.queue.page(QueueQuery())} == {second, other}
    assert store.queue.count(QueueQuery()) == 2
    newest = store.records.find(RecordQuery(newest=True)).records
    assert [one.id for one in newest] == [second, other]
    assert first in [one.id for one in store.records.find(RecordQuery()).records]
