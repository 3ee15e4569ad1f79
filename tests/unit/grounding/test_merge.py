from extractor.core.record import EvidenceRow
from extractor.grounding.merge import merge
from extractor.grounding.readings import Candidate, LeafReading, tree_leaves
from schemas.base import AttributeSpec, LeafSpec, ReadingTree, Shape
from schemas.parsing import ParsedAttribute

PRICE = AttributeSpec("price", "", Shape.SCALAR, (LeafSpec(),), form="money")
SIZES = AttributeSpec("sizes", "", Shape.LIST, (LeafSpec(),), form="sizes")
COMPOSITION = AttributeSpec(
    "composition",
    "",
    Shape.ROWS,
    (LeafSpec("component"), LeafSpec("fibre")),
    form="composition",
    lead="fibre",
)


def said(tree: ReadingTree, page: int = 1, confidence: float = 0.9) -> Candidate:
    evidence = (EvidenceRow(part="p", page=page, span=(0, 1)),)
    return Candidate(
        tree, {key: LeafReading(text, evidence, confidence) for key, text in tree_leaves(tree)}
    )


def parse_price(tree: ReadingTree) -> ParsedAttribute:
    """Read `EUR 5` and `5 EUR` alike; anything without a digit is invalid."""
    assert isinstance(tree, str)
    digits = "".join(c for c in tree if c.isdigit())
    return ParsedAttribute(digits or None)


def parse_texts(tree: ReadingTree) -> ParsedAttribute:
    assert isinstance(tree, list)
    return ParsedAttribute([item for item in tree if isinstance(item, str)] or None)


def parse_composition(tree: ReadingTree) -> ParsedAttribute:
    assert isinstance(tree, list)
    component: str | None = "outer"
    rows: list[dict[str, str | None]] = []
    for row in tree:
        assert isinstance(row, dict)
        component = row["component"] or component
        rows.append({"component": component, "fibre": row["fibre"]})
    return ParsedAttribute(list(rows) or None)  # type: ignore[arg-type]


def fibre(name: str, component: str | None = None) -> dict[str, str | None]:
    return {"component": component, "fibre": name}


def trees(candidates: list[Candidate]) -> list[ReadingTree]:
    return [candidate.tree for candidate in candidates]


def pages(candidate: Candidate) -> list[list[int]]:
    return [[row.page for row in leaf.evidence] for leaf in candidate.leaves.values()]


def test_one_price_written_twice_is_one_value_with_both_places() -> None:
    (one,) = merge(PRICE, [said("EUR 5", 1), said("5 EUR", 2, 0.99)], parse_price)
    assert one.tree == "5 EUR"
    assert sorted(pages(one)[0]) == [1, 2]
    assert one.confidence == 0.99


def test_two_prices_are_both_kept_in_document_order() -> None:
    assert trees(merge(PRICE, [said("EUR 5"), said("EUR 6", 2)], parse_price)) == ["EUR 5", "EUR 6"]


def test_a_reading_without_a_value_does_not_contradict_one_that_has_one() -> None:
    assert trees(merge(PRICE, [said("on request"), said("EUR 6", 2)], parse_price)) == ["EUR 6"]
    assert trees(merge(PRICE, [said("on request")], parse_price)) == ["on request"]


def test_what_no_passage_says_is_no_candidate() -> None:
    assert merge(PRICE, [Candidate(None, {}), Candidate(None, {})], parse_price) == []


def test_lists_of_several_passages_become_one_list_without_repeats() -> None:
    first, second = said(["S", "M"], 1), said(["M", "L"], 2)
    (one,) = merge(SIZES, [first, second], parse_texts)
    assert one.tree == ["S", "M", "L"]
    assert pages(one) == [[1], [1, 2], [2]]


def test_an_element_that_one_passage_says_twice_stays_twice() -> None:
    (one,) = merge(SIZES, [said(["S", "S"]), said(["L"], 2)], parse_texts)
    assert one.tree == ["S", "S", "L"]


def test_a_composition_told_again_in_part_is_the_full_one() -> None:
    full, part = said([fibre("wool"), fibre("silk")]), said([fibre("silk")], 2)
    assert trees(merge(COMPOSITION, [part, full], parse_composition)) == [full.tree]
    assert trees(merge(COMPOSITION, [full, part], parse_composition)) == [full.tree]


def test_compositions_that_differ_are_in_conflict() -> None:
    merged = merge(
        COMPOSITION, [said([fibre("wool")]), said([fibre("silk")], 2)], parse_composition
    )
    assert len(merged) == 2


def test_components_told_on_different_pages_are_one_composition() -> None:
    lining, outer = said([fibre("silk", "lining")]), said([fibre("wool")], 2)
    (one,) = merge(COMPOSITION, [lining, outer], parse_composition)
    assert parse_composition(one.tree).value == [
        {"component": "outer", "fibre": "wool"},
        {"component": "lining", "fibre": "silk"},
    ]
    assert pages(one) == [[2], [1], [1]]
