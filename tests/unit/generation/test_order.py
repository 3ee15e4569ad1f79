from __future__ import annotations

from extractor.generation.chunks import chunk_passage
from extractor.generation.completion import LeafKey
from extractor.generation.order import MAX_READING_BYTES, AnswerTracker
from schemas.base import AttributeSpec, LeafSpec, Shape

CARE = AttributeSpec("care", "", Shape.LIST, (LeafSpec(),))
ROWS = AttributeSpec(
    "composition", "", Shape.ROWS, (LeafSpec("fibre"), LeafSpec("percent")), lead="fibre"
)
FREE_ROWS = AttributeSpec("variants", "", Shape.ROWS, (LeafSpec("sku"), LeafSpec("size")))
NAME = AttributeSpec("name", "", Shape.SCALAR, (LeafSpec(),))


def tracker(*attributes: AttributeSpec, view: str, written: str) -> AnswerTracker:
    tracker = AnswerTracker(attributes, chunk_passage(view))
    for byte in written.encode():
        tracker.accept(bytes((byte,)))
    return tracker


def permits(tracker: AnswerTracker, token: str, *, ending: bool = False) -> bool:
    return tracker.permits(token.encode(), ending=ending)


def test_an_element_cannot_be_read_twice_from_one_place() -> None:
    care = tracker(CARE, view="wash cold, dry flat", written='{"care":["dry flat","')
    assert not permits(care, "dry")
    assert not permits(care, "wash")


def test_an_element_can_be_read_again_where_the_text_says_it_again() -> None:
    care = tracker(CARE, view="no bleach, no iron", written='{"care":["no bleach","')
    assert permits(care, "no")
    assert permits(care, 'no iron"]')
    assert not permits(care, 'no bleach"')


def test_a_list_must_end_where_the_text_ends() -> None:
    care = tracker(CARE, view="wash, dry", written='{"care":["wash","dry')
    assert permits(care, '"]')
    assert not permits(care, '","')


def test_a_word_counts_only_as_a_whole() -> None:
    care = tracker(CARE, view="iron, ironing no", written='{"care":["iron","iron')
    assert not permits(care, '"')
    assert permits(care, "i")


def test_a_character_of_several_bytes_may_be_written_byte_by_byte() -> None:
    care = tracker(CARE, view="é, è", written='{"care":["é","')
    first, second = "è".encode()
    assert care.permits(bytes((first,)), ending=False)
    care.accept(bytes((first,)))
    assert care.permits(bytes((second,)), ending=False)
    assert not care.permits("é".encode()[1:], ending=False)


def test_only_the_lead_of_rows_is_bound_to_an_order() -> None:
    view = "50% wool 50% silk"
    rows = tracker(
        ROWS, view=view, written='{"composition":[{"fibre":"wool","percent":"50%"},{"fibre":"'
    )
    assert not permits(rows, "wool")
    assert permits(rows, 'silk","percent":"50%"}]')


def test_rows_without_a_lead_may_share_places() -> None:
    view = "4021 S M"
    rows = tracker(FREE_ROWS, view=view, written='{"variants":[{"sku":"4021","size":"S"},{"sku":"')
    assert permits(rows, '4021"')


def test_each_attribute_begins_at_the_top_of_the_passage() -> None:
    both = tracker(CARE, ROWS, view="wool", written='{"care":["wool"],"composition":[{"fibre":"')
    assert permits(both, 'wool"')


def test_a_reading_that_is_too_long_must_close() -> None:
    view = "ab " * MAX_READING_BYTES
    name = tracker(NAME, view=view, written='{"name":"' + view[: MAX_READING_BYTES - 1])
    assert not permits(name, " ab")
    assert permits(name, '"')


def test_an_answer_without_tokens_left_goes_for_its_end() -> None:
    care = tracker(CARE, NAME, view="wash, dry", written='{"care":["wash')
    assert permits(care, '"', ending=True)
    assert permits(care, '"]', ending=True)
    assert not permits(care, '","', ending=True)
    assert not permits(care, ",", ending=True)
    name = tracker(CARE, NAME, view="wash, dry", written='{"care":["wash"],"name":')
    assert permits(name, "null", ending=True)
    assert not permits(name, '"', ending=True)


def test_every_leaf_knows_the_tokens_that_decided_it() -> None:
    answer = AnswerTracker((NAME, CARE, ROWS), chunk_passage("wash dry wool 50%"))
    tokens = ['{"', "name", '":', "null", ',"', "care", '":["', "wash", '","', "dry", '"]', ',"']
    tokens += ["composition", '":[{"', "fibre", '":"', "wool", '","', "percent", '":', "null"]
    tokens += ["}]", "}"]
    for token in tokens:
        answer.accept(token.encode())
    decided = {key: [tokens[i] for i in where] for key, where in answer.decided_by.items()}
    assert decided == {
        LeafKey("name"): ['":', "null"],
        LeafKey("care", 0): ['":["', "wash", '","'],
        LeafKey("care", 1): ['","', "dry", '"]'],
        LeafKey("composition", 0, "fibre"): ['":[{"', '":"', "wool", '","'],
        LeafKey("composition", 0, "percent"): ['":', "null"],
    }
