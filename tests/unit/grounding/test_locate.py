from hypothesis import given
from hypothesis import strategies as st

from extractor.core.geometry import CharSpan
from extractor.grounding.locate import Ground, LeafKey, locate
from extractor.prompting.template import passage_view
from schemas.base import AttributeSpec, LeafKind, LeafSpec, ReadingTree, Shape


def make_scalar(name: str = "wholesale_price", **labels: tuple[str, ...]) -> AttributeSpec:
    return AttributeSpec(name, "", Shape.SCALAR, (LeafSpec(),), labels=labels)


def make_list(name: str = "sizes") -> AttributeSpec:
    return AttributeSpec(name, "", Shape.LIST, (LeafSpec(),), labels={"en": ("sizes",)})


def make_rows(*leaves: str, lead: str | None = None) -> AttributeSpec:
    specs = tuple(LeafSpec(leaf) for leaf in leaves)
    return AttributeSpec("rows", "", Shape.ROWS, specs, lead=lead)


def found(
    text: str,
    spec: AttributeSpec,
    tree: ReadingTree,
    *,
    barred: tuple[CharSpan, ...] = (),
    quoted: tuple[CharSpan, ...] = (),
) -> dict[LeafKey, CharSpan]:
    return locate(Ground(passage_view(text), text, barred, quoted), spec, tree)


def span(text: str, words: str, nth: int = 0) -> CharSpan:
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return CharSpan(start, start + len(words))


@given(st.text(min_size=1), st.data())
def test_what_is_cut_from_a_passage_is_found_in_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    view = passage_view(text)
    place = found(text, make_scalar(), view[start:end])[None, ""]
    assert view[place.start : place.end] == view[start:end]


def test_of_two_equal_prices_the_one_behind_the_label_is_taken() -> None:
    text = "Retail EUR 90,00\nWholesale price: EUR 90,00"
    spec = make_scalar(en=("wholesale price",))
    assert found(text, spec, "EUR 90,00") == {(None, ""): span(text, "EUR 90,00", 1)}


def test_an_attribute_without_label_words_goes_by_its_own_name() -> None:
    text = "Width 140\nDrop height 140"
    assert found(text, make_scalar("drop_height"), "140") == {(None, ""): span(text, "140", 1)}


def test_a_number_is_not_found_inside_a_longer_number() -> None:
    text = "Art. 14085\nQty 40\n"
    assert found(text, make_scalar(), "40")[None, ""] == CharSpan(
        text.rindex("40"), text.rindex("40") + 2
    )


def test_quoted_history_is_taken_only_where_nothing_else_says_it() -> None:
    text = "> price 12,00\nWe confirm 12,00\n> qty 300"
    quoted = (span(text, "> price 12,00"), span(text, "> qty 300"))
    assert found(text, make_scalar(), "12,00", quoted=quoted)[None, ""] == span(text, "12,00", 1)
    assert found(text, make_scalar(), "300", quoted=quoted)[None, ""] == span(text, "300")


def test_nothing_is_found_in_barred_text() -> None:
    text = "--- sheet 7 ---\nGauge"
    assert found(text, make_scalar(), "7", barred=(CharSpan(0, 15),)) == {}


def test_the_elements_of_a_list_are_found_in_order_and_close_together() -> None:
    text = "Supplier S. Maria, M. Rossi\nSizes: S, M, L\nM only on request"
    places = found(text, make_list(), ["S", "M", "L"])
    assert places == {
        (0, ""): CharSpan(text.index("S, M"), text.index("S, M") + 1),
        (1, ""): CharSpan(text.index("M, L"), text.index("M, L") + 1),
        (2, ""): CharSpan(text.index("L\n"), text.index("L\n") + 1),
    }


def test_equal_elements_of_a_list_have_places_of_their_own() -> None:
    text = "Sizes: 38 38 40"
    places = found(text, make_list(), ["38", "38", "40"])
    assert [places[i, ""].start for i in range(3)] == [7, 10, 13]


def test_equal_shares_go_to_the_fibres_they_stand_beside() -> None:
    spec = make_rows("fibre", "percent", lead="fibre")
    rows: list[dict[str, str | None]] = [
        {"fibre": name, "percent": "50%"} for name in ("wool", "silk")
    ]
    places = found("50% wool 50% silk", spec, rows)
    assert (places[0, "percent"].start, places[1, "percent"].start) == (0, 9)
    places = found("wool 50%, silk 50%", spec, rows)
    assert (places[0, "percent"].start, places[1, "percent"].start) == (5, 15)


def test_a_leaf_of_a_table_row_is_found_on_its_own_line() -> None:
    text = "navy | M | 111\nnavy | L | 222\nred | M | 333"
    spec = make_rows("sku", "colour", "size")
    rows: list[dict[str, str | None]] = [
        {"sku": "222", "colour": "navy", "size": "L"},
        {"sku": "333", "colour": "red", "size": "M"},
    ]
    places = found(text, spec, rows)
    assert places[0, "colour"] == span(text, "navy", 1)
    assert places[1, "size"] == span(text, "M", 1)


def test_inferred_leaves_stand_nowhere() -> None:
    spec = AttributeSpec(
        "pattern", "", Shape.SCALAR, (LeafSpec("", LeafKind.INFERRED, ("solid", "striped")),)
    )
    assert found("a solid choice", spec, "solid") == {}
