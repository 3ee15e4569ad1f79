from extractor.prompting.questions import attribute_questions, product_family
from schemas.base import AttributeSpec, LeafSpec, SchemaSpec, Shape


def make_schema(*groups: tuple[str, int]) -> SchemaSpec:
    attributes = tuple(
        AttributeSpec(f"{group}{number}", "", Shape.SCALAR, (LeafSpec(),), group=group)
        for group, size in groups
        for number in range(size)
    )
    return SchemaSpec("s@1", "S", "", attributes)


def names(schema: SchemaSpec, limit: int) -> list[list[str]]:
    return [[spec.name for spec in question] for question in attribute_questions(schema, limit)]


def test_attributes_of_one_group_are_asked_together_where_they_fit() -> None:
    assert names(make_schema(("a", 2), ("b", 2), ("a", 0)), 3) == [["a0", "a1"], ["b0", "b1"]]
    assert names(make_schema(("a", 1), ("b", 2)), 3) == [["a0", "b0", "b1"]]


def test_a_group_wider_than_a_question_is_split_and_every_attribute_is_asked_once() -> None:
    questions = names(make_schema(("a", 1), ("b", 5), ("c", 1)), 3)
    assert [len(question) for question in questions] == [3, 3, 1]
    assert [name for question in questions for name in question] == [
        "a0",
        *(f"b{n}" for n in range(5)),
        "c0",
    ]


def test_the_family_is_one_of_the_schemas() -> None:
    (leaf,) = product_family(["knitwear", "fabric"]).leaves
    assert leaf.choices == ("knitwear", "fabric")
