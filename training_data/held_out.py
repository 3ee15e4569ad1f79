"""Writes generated documents that training never sees as an evaluation set.

    python -m training_data.held_out --count 300 --out held_out.jsonl
    specloom evaluate --data held_out.jsonl      # or --data held-out, without a file

Half of the documents are asked for the attributes of their schema, half (of those about one
product) for their invented ones, as a custom schema whose attributes are known by name and
description alone. The right values are what the value forms make of the words that the generator
wrote, so this set judges reading; whether the forms are right is judged by the other sets.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from enum import IntEnum
from pathlib import Path

import click
from pydantic import JsonValue

from extractor.core.document import Source
from extractor.evaluation.items import EvaluationItem, write_items
from extractor.prompting.template import passage_view, stripped
from schemas.base import AttributeSpec, LeafKind, ReadingTree, Shape
from schemas.parsing import ReadingContext, parse_attribute
from schemas.product import ProductSchema
from schemas.registry import load_schema
from training_data.generator.generate import generate
from training_data.generator.gold import facts_of_product, reading_tree
from training_data.generator.sample import GeneratedDocument


class FirstSeed(IntEnum):
    """Where the seeds of a set begin. Those of training are drawn from 48 bits."""

    JUDGING = 1 << 60
    CALIBRATION = 1 << 61  # confidence is measured on other documents than it is judged on


def items(count: int, first_seed: FirstSeed = FirstSeed.JUDGING) -> Iterator[EvaluationItem]:
    """Yield `count` documents with their right answers."""
    seed, given = int(first_seed), 0
    while given < count:
        document = generate(seed)
        item_id = f"{document.kind}-{document.language}-{seed - first_seed:05}"
        is_custom = given % 2 == 1 and len(document.focus) < 2
        item = _custom(document, item_id) if is_custom else _built_in(document, item_id)
        seed += 1
        if item is not None:
            given += 1
            yield item


def _built_in(document: GeneratedDocument, item_id: str) -> EvaluationItem | None:
    schema = load_schema(document.schema_id)
    trees = [
        {spec.name: _tree(document, spec, product) for spec in schema.spec().attributes}
        for product in range(max(1, len(document.focus)))
    ]
    products = []
    for tree in trees:
        values = {name: _value(schema, name, one) for name, one in tree.items()}
        # What its own types refuse has no right value here.
        products.append({n: v for n, v in values.items() if tree[n] is None or v is not None})
    if all(value is None for gold in products for value in gold.values()):
        return None
    return _item(document, item_id, document.schema_id, products, trees)


def _custom(document: GeneratedDocument, item_id: str) -> EvaluationItem | None:
    specs = [
        spec
        for spec in document.invented
        if spec.shape is not Shape.ROWS and spec.leaves[0].kind is LeafKind.VERBATIM
    ]
    if not specs:
        return None
    trees = {spec.name: _tree(document, spec, 0) for spec in specs}
    properties: dict[str, JsonValue] = {}
    for spec in specs:
        kind: dict[str, JsonValue] = {"type": "string"}
        if spec.shape is Shape.LIST:
            kind = {"type": "array", "items": {"type": "string"}}
        properties[spec.name] = {**kind, "description": spec.description}
    schema = json.dumps({"title": "Custom", "type": "object", "properties": properties})
    gold = {name: _plain(tree) for name, tree in trees.items()}
    return _item(document, item_id, schema, [gold], [trees])


def _item(
    document: GeneratedDocument,
    item_id: str,
    schema: str,
    products: list[dict[str, JsonValue]],
    trees: list[dict[str, ReadingTree]],
) -> EvaluationItem:
    attributes = "custom" if schema.startswith("{") else "built in"
    return EvaluationItem(
        item_id=item_id,
        source=Source(f"{item_id}.txt", document.text.encode()),
        schema=schema,
        products=tuple(products),
        readings=tuple({name: _texts(tree) for name, tree in one.items()} for one in trees),
        tags={
            "language": (document.language,),
            "kind": (document.kind,),
            "attributes": (attributes,),
            "products": ("several" if len(products) > 1 else "one",),
        },
    )


def _tree(document: GeneratedDocument, spec: AttributeSpec, product: int) -> ReadingTree:
    facts = facts_of_product(document.facts, product)
    view = passage_view(document.text)
    tree = reading_tree(view, facts, spec, source=spec.name, product=product)
    return None if tree is None else stripped(tree)


def _value(schema: type[ProductSchema], name: str, tree: ReadingTree) -> JsonValue:
    return None if tree is None else parse_attribute(schema, name, tree, ReadingContext()).value


def _plain(tree: ReadingTree) -> JsonValue:
    if isinstance(tree, list):
        return [" ".join(str(text).split()) for text in tree]
    return None if tree is None else " ".join(str(tree).split())


def _texts(tree: ReadingTree) -> tuple[str, ...]:
    if isinstance(tree, list):
        leaves = [one if isinstance(one, str) else [*one.values()] for one in tree]
        flat = [text for leaf in leaves for text in ([leaf] if isinstance(leaf, str) else leaf)]
        return tuple(text for text in flat if text)
    return (tree,) if tree else ()


@click.command()
@click.option("--count", type=click.IntRange(min=1), default=300, show_default=True)
@click.option("--out", type=click.Path(path_type=Path), required=True)
def main(count: int, out: Path) -> None:
    """Write a held-out set of generated documents."""
    write_items(out, items(count))


if __name__ == "__main__":
    main()
