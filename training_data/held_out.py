"""Writes generated documents that training never sees as an evaluation set.

    python -m training_data.held_out --count 300 --out held_out.jsonl
    specloom evaluate --data held_out.jsonl

Half of the documents are asked for the attributes of their schema, half for their invented ones, as
a custom schema whose attributes are known by name and description alone.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path

import click
from pydantic import JsonValue

from extractor.prompting.template import passage_view, stripped
from schemas.base import AttributeSpec, LeafKind, ReadingTree, Shape
from schemas.parsing import ReadingContext, parse_attribute
from schemas.product import ProductSchema
from schemas.registry import load_schema
from training_data.generator.generate import generate
from training_data.generator.gold import facts_of_product, reading_tree
from training_data.generator.sample import GeneratedDocument

# Seeds of training documents are drawn from 48 bits; these are beyond them.
_FIRST_SEED = 1 << 60


def items(count: int) -> Iterator[dict[str, JsonValue]]:
    """Yield `count` evaluation items, as `extractor.evaluation.items` reads them."""
    seed, given = _FIRST_SEED, 0
    while given < count:
        document = generate(seed)
        seed += 1
        if len(document.focus) > 1:
            continue
        item = _custom(document) if given % 2 else _built_in(document)
        if item is not None:
            given += 1
            yield {"id": f"{document.kind}-{document.language}-{seed}", **item}


def _built_in(document: GeneratedDocument) -> dict[str, JsonValue] | None:
    schema = load_schema(document.schema_id)
    gold: dict[str, JsonValue] = {}
    for spec in schema.spec().attributes:
        tree = _tree(document, spec)
        value = None if tree is None else _value(schema, spec.name, tree)
        if tree is None or value is not None:  # what its own types refuse has no right value
            gold[spec.name] = value
    if all(value is None for value in gold.values()):
        return None
    return {"text": document.text, "schema": document.schema_id, "gold": gold}


def _custom(document: GeneratedDocument) -> dict[str, JsonValue] | None:
    specs = [
        spec
        for spec in document.invented
        if spec.shape is not Shape.ROWS and spec.leaves[0].kind is LeafKind.VERBATIM
    ]
    if not specs:
        return None
    gold: dict[str, JsonValue] = {}
    properties: dict[str, JsonValue] = {}
    for spec in specs:
        kind: dict[str, JsonValue] = {"type": "string"}
        if spec.shape is Shape.LIST:
            kind = {"type": "array", "items": {"type": "string"}}
        properties[spec.name] = {**kind, "description": spec.description}
        gold[spec.name] = _plain(_tree(document, spec))
    schema: JsonValue = {"title": "Custom", "type": "object", "properties": properties}
    return {"text": document.text, "schema": schema, "gold": gold}


def _tree(document: GeneratedDocument, spec: AttributeSpec) -> ReadingTree:
    facts = facts_of_product(document.facts, 0)
    view = passage_view(document.text)
    return reading_tree(view, facts, spec, source=spec.name, product=0)


def _value(schema: type[ProductSchema], name: str, tree: ReadingTree) -> JsonValue:
    return parse_attribute(schema, name, stripped(tree), ReadingContext()).value


def _plain(tree: ReadingTree) -> JsonValue:
    if isinstance(tree, list):
        return [" ".join(str(text).split()) for text in tree]
    return None if tree is None else " ".join(str(tree).split())


@click.command()
@click.option("--count", type=click.IntRange(min=1), default=300, show_default=True)
@click.option("--out", type=click.Path(path_type=Path), required=True)
def main(count: int, out: Path) -> None:
    """Write a held-out set of generated documents."""
    lines = [json.dumps(item, ensure_ascii=False) + "\n" for item in items(count)]
    random.Random(1).shuffle(lines)
    out.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
