"""From generated documents to token sequences with a weight for every token.

An example asks a document for some attributes, as serving does: a group of a schema, a random
subset, invented attributes, one attribute alone. What the document does not say is `null`.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from transformers import PreTrainedTokenizerFast

from extractor.prompting.questions import ATTRIBUTES_PER_QUESTION, attribute_questions
from extractor.prompting.template import (
    END_MARK,
    render_answer,
    render_passage,
    render_schema,
)
from extractor.training.served import as_served
from schemas.base import AttributeSpec, LeafKind, ReadingTree, SchemaSpec
from schemas.vocabulary.labels import LABELS
from training_data.generator.gold import facts_of_product, reading_tree
from training_data.generator.sample import GeneratedDocument

PASSAGE_WEIGHT = 0.1  # language modelling on the passage: see docs/experiments.md
# Built-in attributes are mostly asked by name alone: their descriptions never change, so they teach
# nothing, and the tokens go to documents. Serving always prints them.
BARE_SHARE = 0.5
# Whether there is a value, and where it begins, is what is hard. The rest is copying, which the
# grammar mostly forces.
DECISION_WEIGHT = 3.0
COPY_WEIGHT = 1.0
MAX_ASKED = 40
# Invented attributes teach to use names and descriptions; the label words of nine languages for the
# built-in ones need most of a short training.
INVENTED_SHARE = 0.25


@dataclass(frozen=True, slots=True)
class Example:
    """Prompt and answer as text. `prompt = prefix + suffix`.

    Attributes:
        prefix: The schema part.
        suffix: The passage.
        answer: The right answer.
        unknown: Ranges of the answer that nobody knows: they weigh nothing.
    """

    prefix: str
    suffix: str
    answer: str
    unknown: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class TokenExample:
    """Token ids and, for each, the weight of the loss of predicting it."""

    ids: tuple[int, ...]
    weights: tuple[float, ...]


def make_example(
    document: GeneratedDocument, schema: SchemaSpec | None, rng: random.Random
) -> Example:
    """Ask `document` for attributes drawn with `rng` and answer from its facts.

    Without a schema (a drill) all its invented attributes are asked.
    """
    product = rng.randrange(len(document.focus)) if len(document.focus) > 1 else 0
    asked = (
        draw_attributes(document, schema, rng)
        if schema
        else [(spec.name, spec) for spec in document.invented]
    )
    names = {spec.name for _, spec in asked}
    article = product if len(document.focus) > 1 and names != {"products"} else None
    view, known = as_served(document, article)
    facts = facts_of_product(known, product)
    if "products" in names:
        facts |= {ref: s for ref, s in known.items() if ref.attribute == "products"}
    inferred = dict(document.inferred)
    answer: dict[str, ReadingTree] = {}
    for source, spec in asked:
        if spec.leaves[0].kind is LeafKind.INFERRED:
            answer[spec.name] = inferred.get(source)
        else:
            answer[spec.name] = reading_tree(view, facts, spec, source=source, product=product)
    return Example(
        prefix=render_schema([spec for _, spec in asked]),
        suffix=render_passage(view),
        answer=render_answer(answer),
    )


def draw_attributes(
    document: GeneratedDocument, schema: SchemaSpec, rng: random.Random
) -> list[tuple[str, AttributeSpec]]:
    """Return what to ask: pairs of the name in the facts and the spec as asked."""
    invented = list(document.invented)
    if "products" in {spec.name for spec in invented} and rng.random() < 0.3:
        return [(s.name, s) for s in invented if s.name == "products"]
    stated = {ref.attribute for ref in document.facts}
    draw = rng.random()
    if draw < 0.35:
        chosen = _question(schema, stated, rng)
        if rng.random() < 0.3:
            chosen += _some(invented, rng)
    elif draw < 0.42:
        present = [s for s in (*schema.attributes, *invented) if s.name in stated]
        chosen = [rng.choice(present or list(schema.attributes))]
    else:
        chosen = _dense(schema, invented, stated, rng)
    return [(spec.name, _disguised(spec, rng)) for spec in _unique(chosen)]


def encode_example(tokenizer: PreTrainedTokenizerFast, example: Example) -> TokenExample:
    """Return the tokens of an example; key names, which the grammar forces, weigh nothing."""
    backend = tokenizer.backend_tokenizer
    prefix = backend.encode(example.prefix).ids
    suffix = backend.encode(example.suffix).ids
    answer = backend.encode(example.answer + END_MARK)
    weights = [0.0] * len(prefix) + [PASSAGE_WEIGHT] * len(suffix)
    weights += answer_weights(example.answer, answer.offsets)
    return TokenExample((*prefix, *suffix, *answer.ids), tuple(weights))


def answer_weights(answer: str, offsets: Sequence[tuple[int, int]]) -> list[float]:
    """Return the weight of each token of an answer; key names, which the grammar forces, have none.

    Args:
        answer: The answer as text.
        offsets: Where each token stands in it; the end mark stands behind it.
    """
    keys = _key_ranges(answer)
    begins = _value_starts(answer)
    name_ends = {end for _, end in keys}
    weights = []
    for start, end in offsets:
        decides = start in begins or start in name_ends
        weights.append(
            0.0 if _inside(start, end, keys) else DECISION_WEIGHT if decides else COPY_WEIGHT
        )
    return weights


def schema_lookup(schemas: Sequence[SchemaSpec]) -> Callable[[str], SchemaSpec]:
    """Return a function from schema id to spec."""
    by_id = {spec.schema_id: spec for spec in schemas}
    return by_id.__getitem__


def _question(schema: SchemaSpec, stated: set[str], rng: random.Random) -> list[AttributeSpec]:
    """One of the questions that serving splits the schema into, mostly one with an answer."""
    questions = attribute_questions(schema, ATTRIBUTES_PER_QUESTION)
    answered = [q for q in questions if any(spec.name in stated for spec in q)]
    return list(rng.choice(answered if answered and rng.random() < 0.85 else questions))


def _dense(
    schema: SchemaSpec, invented: list[AttributeSpec], stated: set[str], rng: random.Random
) -> list[AttributeSpec]:
    """Most of what the document states and about as much that it does not.

    Where a value begins is the hardest thing to learn, and each stated attribute teaches it once:
    a document that is asked for three of its facts is mostly wasted.
    """
    pool = [*schema.attributes, *invented]
    present = [
        spec
        for spec in pool
        if spec.name in stated and rng.random() < (INVENTED_SHARE if spec in invented else 0.95)
    ]
    absent = [spec for spec in pool if spec.name not in stated]
    missing = rng.sample(absent, min(len(absent), rng.randint(0, len(present) + 1)))
    chosen = [spec for spec in pool if spec in present or spec in missing]
    if rng.random() < 0.5:
        rng.shuffle(chosen)
    return chosen[:MAX_ASKED] or [rng.choice(pool)]


def _some(specs: Sequence[AttributeSpec], rng: random.Random) -> list[AttributeSpec]:
    return rng.sample(list(specs), rng.randint(0, min(3, len(specs))))


def _unique(specs: Sequence[AttributeSpec]) -> list[AttributeSpec]:
    return list({spec.name: spec for spec in specs}.values())


def _disguised(spec: AttributeSpec, rng: random.Random) -> AttributeSpec:
    """Sometimes ask for a known attribute under another name, or without its description."""
    labels = [word for words in LABELS.get(spec.name, {}).values() for word in words]
    draw = rng.random()
    if draw < 0.06 and labels:
        name = "_".join("".join(c if c.isalnum() else " " for c in rng.choice(labels)).split())
        return replace(spec, name=name.lower() or spec.name)
    if draw < 0.12 and labels:
        return replace(spec, description=", ".join(rng.sample(labels, min(3, len(labels)))))
    if draw < 0.12 + BARE_SHARE and labels:
        return replace(spec, description="")
    return spec


def _key_ranges(answer: str) -> list[tuple[int, int]]:
    """Character ranges of the key names of an answer, quotes not included."""
    ranges, start, in_string, escaped = [], 0, False, False
    for position, char in enumerate(answer):
        if escaped:
            escaped = False
        elif char == "\\":
            escaped = True
        elif char == '"':
            if in_string and answer[position + 1 : position + 2] == ":":
                ranges.append((start, position))
            in_string, start = not in_string, position + 1
    return ranges


def _value_starts(answer: str) -> set[int]:
    """Character offsets at which a reading begins: behind the quote that opens it."""
    return {
        position
        for position in range(1, len(answer))
        if answer[position - 1] == '"' and answer[position - 2 : position - 1] in (":", "[", ",")
    }


def _inside(start: int, end: int, ranges: list[tuple[int, int]]) -> bool:
    return any(low <= start and end <= high for low, high in ranges)
