from extractor.core.geometry import CharSpan
from extractor.core.record import EvidenceRow
from extractor.grounding.candidates import ground_reading
from extractor.grounding.locate import Ground
from extractor.grounding.readings import Candidate
from extractor.prompting.template import passage_view
from schemas.base import AttributeSpec, LeafKind, LeafSpec, ReadingTree, Shape

SCALAR = AttributeSpec("name", "", Shape.SCALAR, (LeafSpec(),))
LIST = AttributeSpec("sizes", "", Shape.LIST, (LeafSpec(),))
ROWS = AttributeSpec("colours", "", Shape.ROWS, (LeafSpec("code"), LeafSpec("name")))
INFERRED = AttributeSpec(
    "pattern", "", Shape.SCALAR, (LeafSpec("", LeafKind.INFERRED, ("solid", "striped")),)
)


def grounded(text: str, spec: AttributeSpec, tree: ReadingTree) -> Candidate:
    ground = Ground(passage_view(text), text)

    def place(span: CharSpan) -> EvidenceRow:
        return EvidenceRow(part="p", page=1, span=span)

    return ground_reading(ground, spec, tree, {(None, ""): 0.5}, place)


def test_the_reading_that_is_kept_is_the_documents_own_text() -> None:
    text = 'Width 56" and more'
    candidate = grounded(text, SCALAR, passage_view('56"'))
    assert candidate.tree == '56"'
    assert candidate.leaves[None, ""].text == '56"'
    assert candidate.leaves[None, ""].confidence == 0.5


def test_words_that_are_not_in_the_passage_are_no_reading() -> None:
    assert grounded("Wool", SCALAR, "Silk").is_empty
    assert grounded("S M", LIST, ["S", "XL", "M"]).tree == ["S", "M"]
    tree: list[dict[str, str | None]] = [
        {"code": "1", "name": "red"},
        {"code": "9", "name": "blue"},
    ]
    assert grounded("1 blue", ROWS, tree).tree == [
        {"code": "1", "name": None},
        {"code": None, "name": "blue"},
    ]


def test_an_answer_of_another_shape_is_no_reading() -> None:
    assert grounded("Wool", SCALAR, ["Wool"]).is_empty
    assert grounded("Wool", LIST, "Wool").is_empty
    assert grounded("Wool", ROWS, ["Wool"]).is_empty
    assert grounded("Wool", ROWS, None).is_empty


def test_rows_read_again_from_the_same_place_count_once() -> None:
    row: dict[str, str | None] = {"code": None, "name": "red"}
    assert grounded("red only", ROWS, [row, dict(row), dict(row)]).tree == [row]
    assert grounded("red or red", ROWS, [row, dict(row)]).tree == [row, row]


def test_an_inferred_leaf_is_one_of_its_choices_and_needs_no_place() -> None:
    assert grounded("stripes", INFERRED, "striped").leaves[None, ""].evidence == ()
    assert grounded("dots", INFERRED, "dotted").is_empty


def test_rows_end_where_the_model_no_longer_believes_in_them() -> None:
    rows = AttributeSpec(
        "composition", "", Shape.ROWS, (LeafSpec("fibre"), LeafSpec("percent")), lead="fibre"
    )
    view = "90% cashmere 10% silk, 12gg wool"
    tree: ReadingTree = [
        {"fibre": "cashmere", "percent": "90%"},
        {"fibre": "silk", "percent": "10%"},
        {"fibre": "wool", "percent": "12"},
    ]
    sure = {(0, "fibre"): 0.005, (1, "fibre"): 0.9, (2, "fibre"): 0.001, (2, "percent"): 0.5}

    def place(span: CharSpan) -> EvidenceRow:
        return EvidenceRow(part="p", page=1, span=span)

    candidate = ground_reading(Ground(view, view), rows, tree, sure, place)
    assert candidate.tree == tree[:2]
