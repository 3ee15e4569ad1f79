"""Fits how places in documents compare (`extractor.generation.choice`) and stores it with a model.

    python -m extractor.training.choice --out extractor/weights

A conditional logit over the places that are offered for an attribute, where one of them is right:
weights that all attributes share, and for each attribute what differs, kept small by their squares.
Fitted on the training split of the annotated documents alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import click
import torch
from torch import Tensor

from extractor.core.document import Document
from extractor.core.geometry import CharSpan
from extractor.evaluation.comparing import Folding, records
from extractor.evaluation.items import EvaluationItem
from extractor.generation.choice import CHOICE_FILE, setting_of
from extractor.generation.places import features
from extractor.generation.tagger import Tagger
from extractor.grounding.label_units import words_at
from extractor.training.coverage import context_of
from extractor.training.presence import products_of, request_of, tagged_documents
from extractor.training.two_level import Decay, Fitted, fit
from schemas.base import ReadingTree, Shape
from schemas.parsing import ParsedAttribute, parse_attribute
from schemas.registry import load_schema
from training_data.judged import FOLDER

# Strength of the squares, chosen by five-fold cross-validation over suppliers of the training
# documents (docs/experiments.md).
_DECAY = Decay(shared=7e-4, own=2.0)


@dataclass(frozen=True, slots=True)
class Question:
    """Some places, at least one of them right and one wrong.

    Attributes:
        document: Where they stand.
        attribute: What is asked.
        places: Their features.
        right: Which of them are right.
    """

    document: str
    attribute: str
    places: tuple[dict[str, float], ...]
    right: tuple[bool, ...]


def questions_in(
    document: Document, item: EvaluationItem, tagger: Tagger | None = None
) -> Iterator[Question]:
    """Yield what there is to choose in an annotated document."""
    schema = load_schema(item.schema)
    for passages, gold in products_of(document, item):
        context = context_of(document, item, gold)
        for passage in passages:
            request = request_of(passage, schema, tagger)
            for spec in request.attributes:
                spans = request.readable.get((spec.name, ""), ())
                if spec.shape is not Shape.SCALAR or spec.name in request.groups or not spans:
                    continue
                expected = records(gold.get(spec.name), Folding.CASE)
                seen = features(setting_of(request, spec.name), spans)
                parse = partial(parse_attribute, schema, spec.name, context=context)
                right = tuple(
                    records(parse(words).value, Folding.CASE) == expected
                    for words in _with_units(passage.view, spans, seen, parse)
                )
                if gold.get(spec.name) is not None and any(right) and not all(right):
                    yield Question(item.item_id, spec.name, tuple(seen.values()), right)


def _with_units(
    view: str,
    spans: Sequence[CharSpan],
    words: Iterable[str],
    parse: Callable[[ReadingTree], ParsedAttribute],
) -> Iterator[str]:
    """Yield words with the unit of the label before the first of their places, as serving does."""
    first = {view[span.start : span.end]: span for span in sorted(spans, reverse=True)}
    return (words_at(view, first[one], parse) for one in words)


def fit_choice(questions: Iterable[Question]) -> Fitted:
    """Return the weights that make what is right likeliest."""
    asked = list(questions)
    of_question = torch.tensor([n for n, one in enumerate(asked) for _ in one.places])
    right = torch.tensor([is_right for one in asked for is_right in one.right])

    def loss(scores: Tensor) -> Tensor:
        some = _log_sums(scores.masked_fill(~right, -torch.inf), of_question, len(asked))
        every = _log_sums(scores, of_question, len(asked))
        return (every - some).sum()

    places = [place for one in asked for place in one.places]
    return fit(places, [one.attribute for one in asked for _ in one.places], loss, _DECAY)


def _log_sums(scores: Tensor, of_question: Tensor, count: int) -> Tensor:
    """Return the logarithm of the sum of exponentials for each question."""
    lowest = torch.full((count,), -torch.inf)
    highest = lowest.scatter_reduce(0, of_question, scores.detach(), "amax")
    sums = torch.zeros(count).index_add(0, of_question, (scores - highest[of_question]).exp())
    return sums.log() + highest


@click.command()
@click.option("--documents", type=click.Path(path_type=Path), default=FOLDER / "train")
@click.option("--out", type=click.Path(path_type=Path), required=True, help="Folder of the model.")
@click.option("--folds", type=click.Path(path_type=Path), help="Folder of the tagger's folds.")
def main(documents: Path, out: Path, folds: Path | None) -> None:
    """Fit on annotated documents and store the weights with a model."""
    answered = tagged_documents(documents, out, folds)
    asked = [one for found in answered for one in questions_in(*found)]
    if not asked:
        raise click.ClickException(
            f"In the {len(answered)} documents of {documents} no value stands beside others of its "
            "kind: there is no choice to learn from. Annotate more documents."
        )
    fitted = fit_choice(asked)
    best = sum(one.right[int(fitted.scores(one.attribute, one.places).argmax())] for one in asked)
    click.echo(f"{len(asked)} questions, the best place is right in {best}")
    card = {"documents": len(answered), "set": documents.name, "questions": len(asked)}
    fitted.store(out / CHOICE_FILE, card)


if __name__ == "__main__":
    main()
