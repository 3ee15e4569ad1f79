"""What the reader asks about a document beside the attributes of a schema.

The two questions are pseudo attributes, so that they go through the same prompt, the same grammar
and the same training as any other attribute: which products stand in the document, and (for
`--schema auto`) which family of products it describes.
"""

from __future__ import annotations

from collections.abc import Iterable

from schemas.base import AttributeSpec, LeafKind, LeafSpec, SchemaSpec, Shape

# Wide schemas lose recall in one prompt: a question asks for at most so many attributes, in serving
# as in training.
ATTRIBUTES_PER_QUESTION = 12

FAMILY_FORM = "product_family"

# A row of the list of products: its code leads, because codes are what tells products apart.
PRODUCTS = AttributeSpec(
    name="products",
    description="every product or article the document offers, one row each",
    shape=Shape.ROWS,
    leaves=(LeafSpec("style_code"), LeafSpec("name")),
    form="products",
    lead="style_code",
)


def product_family(schema_names: Iterable[str]) -> AttributeSpec:
    """Return the question that picks a schema by name."""
    return AttributeSpec(
        name="product_family",
        description="which family of products this document describes",
        shape=Shape.SCALAR,
        leaves=(LeafSpec("", LeafKind.INFERRED, tuple(schema_names)),),
        form=FAMILY_FORM,
    )


def attribute_questions(
    schema: SchemaSpec, limit: int = ATTRIBUTES_PER_QUESTION
) -> list[tuple[AttributeSpec, ...]]:
    """Split a schema into questions of at most `limit` attributes, groups whole where they fit."""
    groups: dict[str, list[AttributeSpec]] = {}
    for attribute in schema.attributes:
        groups.setdefault(attribute.group, []).append(attribute)
    questions: list[list[AttributeSpec]] = [[]]
    for group in groups.values():
        if len(questions[-1]) + len(group) > limit and len(group) <= limit:
            questions.append([])
        for attribute in group:
            if len(questions[-1]) == limit:
                questions.append([])
            questions[-1].append(attribute)
    return [tuple(question) for question in questions if question]
