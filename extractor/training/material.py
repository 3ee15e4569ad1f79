"""What a tuning run is fed: annotated documents, absent attributes, and replayed older documents.

Every epoch draws anew which questions are put, so that a model sees an attribute among changing
others, alone, and where it is absent. Batch `n` of epoch `e` follows from the seed alone: a run
that was interrupted goes on as if it had not been.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import torch
from transformers import PreTrainedTokenizerFast

from extractor.generation.encoding import encode_prompt
from extractor.prompting.questions import PRODUCTS, attribute_questions
from extractor.prompting.template import render_answer, render_passage, render_schema
from extractor.storage.fingerprints import text_mark
from extractor.training.examples import (
    Example,
    TokenExample,
    answer_weights,
    make_example,
    schema_lookup,
)
from extractor.training.sheets import AnswerSheet
from schemas.base import AttributeSpec, ReadingTree, SchemaSpec
from training_data.generator.generate import generate

# Questions without any answer teach silence, but one in four of them is enough: most attributes of
# a question that has answers are absent as well.
SILENT_SHARE = 0.25
# How often a passage is also asked for a few of its attributes in other company, or for one alone.
MIXED_SHARE = 0.5
ALONE_SHARE = 0.15
PRODUCTS_SHARE = 0.5
# Batches come in few lengths, and so do the answers that logits are computed for: for each new one
# the CPU's kernels are made anew, and kept.
_LENGTH_STEP = 64


@dataclass(frozen=True, slots=True)
class Material:
    """What to learn from.

    Attributes:
        sheets: Right answers, with the schema that each is asked under.
        validation: The same of documents that are never trained on.
        replay: Schemas that generated documents are drawn from; none without replay.
        replay_share: Share of the examples that is replayed.
        max_tokens: Longest example; longer ones are left out.
    """

    sheets: tuple[tuple[SchemaSpec, AnswerSheet], ...]
    validation: tuple[tuple[SchemaSpec, AnswerSheet], ...]
    replay: tuple[SchemaSpec, ...] = ()
    replay_share: float = 0.3
    max_tokens: int = 1536

    @property
    def mark(self) -> str:
        """A mark of the annotated passages and their answers."""
        pairs = (*self.sheets, *self.validation)
        return text_mark("\n".join(f"{s.schema_id}{t.view}{t.answers}" for s, t in pairs))


@dataclass(frozen=True, slots=True)
class TokenBatch:
    """Right-padded ids `[rows, length]`, the columns whose next token counts, and their weights.

    `weights[row, n]` weighs the prediction at column `columns[n]` of the token after it.
    """

    ids: torch.Tensor
    columns: torch.Tensor
    weights: torch.Tensor
    tokens: int = field(default=0)

    @property
    def targets(self) -> torch.Tensor:
        """Token ids that are to be predicted, `[rows, columns]`."""
        return self.ids[:, self.columns + 1]


def questions_of(
    schema: SchemaSpec, sheet: AnswerSheet, rng: random.Random
) -> Iterator[tuple[AttributeSpec, ...]]:
    """Yield what one epoch asks a passage."""
    if PRODUCTS.name in sheet.answers:
        if rng.random() < PRODUCTS_SHARE:
            yield (PRODUCTS,)
        return
    asked = _served(schema, sheet)
    for question in asked:
        answered = any(spec.name in sheet.stated for spec in question)
        if answered or rng.random() < SILENT_SHARE:
            yield question
    known = [spec for question in asked for spec in question if spec.name in sheet.answers]
    present = [spec for spec in known if spec.name in sheet.stated]
    if present and rng.random() < MIXED_SHARE:
        yield _mixed(known, present, rng)
    if known and rng.random() < ALONE_SHARE:
        yield (rng.choice(known),)


def every_question(schema: SchemaSpec, sheet: AnswerSheet) -> Iterator[tuple[AttributeSpec, ...]]:
    """Yield what serving asks a passage, for validation."""
    if PRODUCTS.name in sheet.answers:
        yield (PRODUCTS,)
        return
    yield from _served(schema, sheet)


def answered(sheet: AnswerSheet, question: Sequence[AttributeSpec]) -> Example:
    """Return the prompt and the answer of one question; what nobody looked at is unknown in it."""
    answers: dict[str, ReadingTree] = {spec.name: sheet.answers.get(spec.name) for spec in question}
    return Example(
        prefix=render_schema(question),
        suffix=render_passage(sheet.view),
        answer=render_answer(answers),
        unknown=_unknown(answers, sheet),
    )


def encode_answered(tokenizer: PreTrainedTokenizerFast, example: Example) -> TokenExample:
    """Return the tokens of an example as serving has them; only the answer has weight."""
    prompt = encode_prompt(tokenizer, example.prefix, example.suffix).ids
    answer = tokenizer.backend_tokenizer.encode(example.answer, add_special_tokens=False)
    own = [
        0.0 if any(low <= start < high for low, high in example.unknown) else weight
        for weight, (start, _) in zip(
            answer_weights(example.answer, answer.offsets), answer.offsets, strict=True
        )
    ]
    weights = [0.0] * len(prompt) + own + [1.0]
    return TokenExample((*prompt, *answer.ids, int(tokenizer.eos_token_id)), tuple(weights))


def epoch_examples(
    material: Material, tokenizer: PreTrainedTokenizerFast, *, seed: int, epoch: int
) -> list[TokenExample]:
    """Return the examples of one epoch, in no particular order."""
    rng = random.Random(f"{seed}:{epoch}")
    own = [
        encode_answered(tokenizer, answered(sheet, question))
        for schema, sheet in material.sheets
        for question in questions_of(schema, sheet, rng)
    ]
    own = [example for example in own if len(example.ids) <= material.max_tokens]
    wanted = round(len(own) * material.replay_share / (1 - material.replay_share))
    if material.replay and wanted:
        own += _replayed(material, tokenizer, wanted, rng)
    return own


def validation_examples(
    material: Material, tokenizer: PreTrainedTokenizerFast
) -> list[TokenExample]:
    """Return what the held-out documents are asked, once each."""
    examples = [
        encode_answered(tokenizer, answered(sheet, question))
        for schema, sheet in material.validation
        for question in every_question(schema, sheet)
    ]
    return [example for example in examples if len(example.ids) <= material.max_tokens]


def batches_of(
    examples: Sequence[TokenExample], *, batch_tokens: int, pad_id: int, rng: random.Random
) -> list[TokenBatch]:
    """Return examples as batches of at most `batch_tokens` positions, similar lengths together."""
    # Lengths are blurred, so that batches are not the same ones every epoch.
    ordered = sorted(examples, key=lambda one: len(one.ids) * rng.uniform(0.9, 1.1))
    groups: list[list[TokenExample]] = [[]]
    longest = 0
    for example in ordered:
        longest = max(longest, len(example.ids))
        if groups[-1] and longest * (len(groups[-1]) + 1) > batch_tokens:
            groups.append([])
            longest = len(example.ids)
        groups[-1].append(example)
    batches = [collate(group, pad_id) for group in groups if group]
    rng.shuffle(batches)
    return batches


def collate(examples: Sequence[TokenExample], pad_id: int) -> TokenBatch:
    """Return one batch."""
    longest = max(len(example.ids) for example in examples)
    length = -(-longest // _LENGTH_STEP) * _LENGTH_STEP
    ids = torch.full((len(examples), length), pad_id, dtype=torch.long)
    weights = torch.zeros((len(examples), length))
    for row, example in enumerate(examples):
        count = len(example.ids)
        ids[row, :count] = torch.tensor(example.ids)
        weights[row, : count - 1] = torch.tensor(example.weights[1:])
    columns = _columns(weights)
    tokens = sum(len(example.ids) for example in examples)
    return TokenBatch(ids, columns, weights[:, columns], tokens)


def _served(schema: SchemaSpec, sheet: AnswerSheet) -> list[tuple[AttributeSpec, ...]]:
    """Return the questions of serving, whole, of which at least one attribute was looked at."""
    return [
        tuple(question)
        for question in attribute_questions(schema)
        if any(spec.name in sheet.answers for spec in question)
    ]


def _unknown(answers: dict[str, ReadingTree], sheet: AnswerSheet) -> tuple[tuple[int, int], ...]:
    """Return where in the answer attributes stand that nobody looked at: nothing is learnt there.

    A document that was annotated for a new attribute alone is asked as serving asks it: the new one
    among the others of its question.
    """
    ranges, whole, start = [], render_answer(answers), 0
    for name, tree in answers.items():
        piece = render_answer({name: tree})[1:-1]
        start = whole.index(piece, start)
        if name not in sheet.answers:
            ranges.append((start, start + len(piece)))
        start += len(piece)
    return tuple(ranges)


def _columns(weights: torch.Tensor) -> torch.Tensor:
    """Return the columns with a weight, and others without one up to a round number."""
    is_used = weights[:, :-1].sum(dim=0) > 0
    used, spare = is_used.nonzero().flatten(), (~is_used).nonzero().flatten()
    return torch.cat((used, spare[: -len(used) % _LENGTH_STEP])).sort().values


def _mixed(
    known: Sequence[AttributeSpec], present: Sequence[AttributeSpec], rng: random.Random
) -> tuple[AttributeSpec, ...]:
    """Return some stated attributes among about as many that are absent, in schema order."""
    chosen = rng.sample(list(present), rng.randint(1, min(len(present), 8)))
    absent = [spec for spec in known if spec not in present]
    missing = rng.sample(absent, min(len(absent), rng.randint(0, 4)))
    return tuple(spec for spec in known if spec in chosen or spec in missing)


def _replayed(
    material: Material, tokenizer: PreTrainedTokenizerFast, count: int, rng: random.Random
) -> list[TokenExample]:
    """Return examples of generated documents, which the base was trained on."""
    lookup: Callable[[str], SchemaSpec] = schema_lookup(material.replay)
    known = {schema.schema_id for schema in material.replay}
    examples: list[TokenExample] = []
    while len(examples) < count:
        document = generate(rng.getrandbits(48))
        if document.schema_id not in known:
            continue
        example = make_example(document, lookup(document.schema_id), rng)
        encoded = encode_answered(tokenizer, example)
        if len(encoded.ids) <= material.max_tokens:
            examples.append(encoded)
    return examples
