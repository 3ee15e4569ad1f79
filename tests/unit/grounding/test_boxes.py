from extractor.core.document import Page, Word
from extractor.core.geometry import BBox, CharSpan
from extractor.grounding.boxes import box_of, line_boxes

TEXT = "85% wool\n15% silk"


def make_page() -> Page:
    boxes = {
        (0, 3): BBox(10, 10, 30, 20),
        (4, 8): BBox(34, 11, 60, 21),
        (9, 12): BBox(10, 30, 30, 40),
        (13, 17): BBox(34, 30, 55, 40),
    }
    return Page(1, TEXT, tuple(Word(CharSpan(*span), box) for span, box in boxes.items()))


def test_a_span_has_one_box_per_line_it_touches() -> None:
    assert line_boxes(make_page(), CharSpan(4, 12)) == (BBox(34, 11, 60, 21), BBox(10, 30, 30, 40))


def test_words_of_one_line_share_a_box() -> None:
    assert line_boxes(make_page(), CharSpan(0, 8)) == (BBox(10, 10, 60, 21),)


def test_part_of_a_word_has_the_box_of_the_word_and_its_neighbours_do_not_count() -> None:
    assert box_of(make_page(), CharSpan(5, 7)) == BBox(34, 11, 60, 21)


def test_a_page_without_layout_has_no_box() -> None:
    assert box_of(Page(1, TEXT), CharSpan(0, 3)) is None
