"""Counts how often attributes have values, by what documents show of them, for `presence.json`.

    python -m extractor.training.presence --out extractor/weights

What else a passage shows (`extractor.generation.shown`) is weighed on top of the counts, with the
model's choice among places (`training.choice`), which is fitted before. All of it on the training
split of the annotated documents alone.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import click
import torch
from torch import Tensor
from torch.nn.functional import binary_cross_entropy_with_logits

from extractor.core.document import Document
from extractor.errors import ConfigError
from extractor.evaluation.items import EvaluationItem, Gold
from extractor.generation.choice import Choice
from extractor.generation.completion import GenerationRequest
from extractor.generation.feature_weights import Features
from extractor.generation.presence import PRESENCE_FILE, Sight, log_odds, sight_of
from extractor.generation.shown import shown
from extractor.generation.tagger import Tagger
from extractor.ingest.router import Ingestor
from extractor.prompting.articles import Article, articles_of, find_blocks
from extractor.prompting.passages import WHOLE, Passage, cut_passages
from extractor.prompting.readable import readable_in
from extractor.training.folds import TaggerFolds
from extractor.training.two_level import Decay, Fitted, fit
from schemas.product import ProductSchema
from schemas.registry import load_schema
from schemas.values.lexicon import fold
from training_data.judged import FOLDER, answered_items

_NAMES = ("style_code", "name")
# Strength of the squares, chosen by five-fold cross-validation over suppliers of the training
# documents (docs/experiments.md).
_DECAY = Decay(shared=1e-3, own=1.0)


@dataclass(frozen=True, slots=True)
class Sighting:
    """What the passages about one product show of one attribute, and whether it has a value.

    Attributes:
        attribute: Its name.
        sight: The most telling of what the passages show.
        seen: The same in figures.
        is_stated: Whether there is a value.
    """

    attribute: str
    sight: Sight
    seen: Features
    is_stated: bool


def sightings_in(
    document: Document, item: EvaluationItem, choice: Choice, tagger: Tagger | None = None
) -> Iterator[Sighting]:
    """Yield what an annotated document shows of each attribute of each product."""
    schema = load_schema(item.schema)
    attributes = schema.spec().attributes
    for passages, gold in products_of(document, item):
        best: dict[str, tuple[Sight, Features]] = {}
        for passage in passages:
            request = request_of(passage, schema, tagger)
            for spec in attributes:
                sight = sight_of(request, spec)
                if sight and (spec.name not in best or sight.value < best[spec.name][0].value):
                    best[spec.name] = (sight, shown(request, spec, choice))
        for name, (sight, seen) in best.items():
            yield Sighting(name, sight, seen, _is_value(gold.get(name)))


def count(sightings: Iterable[Sighting]) -> dict[str, dict[str, Counter[bool]]]:
    """Return, by attribute and sight, how often there was a value and how often there was none."""
    counts: dict[str, dict[str, Counter[bool]]] = defaultdict(lambda: defaultdict(Counter))
    for one in sightings:
        counts[one.attribute][one.sight][one.is_stated] += 1
    return counts


def fit_presence(
    sightings: Sequence[Sighting], counts: Mapping[str, Mapping[str, Counter[bool]]]
) -> Fitted:
    """Return the weights that, added to what was counted, make it likeliest what was stated."""
    counted = torch.tensor(
        [
            log_odds(own[True], own.total())
            for one in sightings
            for own in [counts[one.attribute][one.sight]]
        ]
    )
    stated = torch.tensor([float(one.is_stated) for one in sightings])

    def loss(scores: Tensor) -> Tensor:
        return binary_cross_entropy_with_logits(counted + scores, stated, reduction="sum")

    seen = [one.seen for one in sightings]
    return fit(seen, [one.attribute for one in sightings], loss, _DECAY)


def _is_value(gold: object) -> bool:
    return gold is not None and not (isinstance(gold, dict) and "refused" in gold)


def products_of(
    document: Document, item: EvaluationItem
) -> Iterator[tuple[tuple[Passage, ...], Gold]]:
    """Yield each product with its passages; products that cannot be told apart are left out."""
    for passages, number in told_apart(document, item.products):
        yield passages, item.products[number]


def told_apart(
    document: Document, products: Sequence[Gold]
) -> Iterator[tuple[tuple[Passage, ...], int]]:
    """Yield the passages of each product that can be told apart, and its number."""
    articles: tuple[Article | None, ...] = articles_of(find_blocks(document)) or (None,)
    for article in articles:
        number = _number_of(article, products)
        if number is not None:
            yield cut_passages(document, portion=article.portion if article else WHOLE), number


def _number_of(article: Article | None, products: Sequence[Gold]) -> int | None:
    if article is None:
        return 0 if len(products) == 1 else None
    return next((n for n, gold in enumerate(products) if is_about(article, gold)), None)


def is_about(article: Article, gold: Gold) -> bool:
    """Return whether an article is told apart by the code or the name of a product."""
    return any(fold(str(gold.get(name) or "")) == article.key for name in _NAMES)


def request_of(
    passage: Passage, schema: type[ProductSchema], tagger: Tagger | None = None
) -> GenerationRequest:
    """Return what is asked of a passage: all attributes of a schema at once.

    Args:
        passage: The passage.
        schema: Its schema.
        tagger: What tags it; one that was not fitted on the document.
    """
    readable = readable_in(passage, schema)
    request = GenerationRequest(
        prefix="",
        suffix="",
        attributes=schema.spec().attributes,
        view=passage.view,
        announced=readable.announced,
        readable=readable.spans,
        groups=readable.groups,
        barred=passage.barred,
        own=passage.own,
        quoted=passage.quoted,
    )
    return tagger.applied_to([request])[0] if tagger else request


def answered_documents(folder: Path) -> list[tuple[Document, EvaluationItem]]:
    """Return the annotated documents of a folder with their answers.

    Raises:
        click.ClickException: there are none, or answers cannot be read.
    """
    parser = Ingestor()
    try:
        return [(parser.parse(item.source), item) for item in answered_items(folder)]
    except ConfigError as err:
        raise click.ClickException(str(err)) from err


def tagged_documents(
    documents: Path, model: Path, folds: Path | None
) -> list[tuple[Document, EvaluationItem, Tagger | None]]:
    """Return the annotated documents of a folder, each with a tagger that does not know it.

    Args:
        documents: The folder.
        model: The folder of the model that something is fitted for.
        folds: The folder of the folds of its tagger.

    Raises:
        click.ClickException: the folds are missing, there are no documents, or answers cannot be
            read.
    """
    known = TaggerFolds.load(model, folds)
    return [
        (document, item, known.of(item.item_id)) for document, item in answered_documents(documents)
    ]


@click.command()
@click.option("--documents", type=click.Path(path_type=Path), default=FOLDER / "train")
@click.option("--out", type=click.Path(path_type=Path), required=True, help="Folder of the model.")
@click.option("--folds", type=click.Path(path_type=Path), help="Folder of the tagger's folds.")
def main(documents: Path, out: Path, folds: Path | None) -> None:
    """Count and weigh on annotated documents and store the result with a model."""
    answered = tagged_documents(documents, out, folds)
    choice = Choice.load(out)
    sightings = [
        one
        for document, item, tagger in answered
        for one in sightings_in(document, item, choice, tagger)
    ]
    counts = count(sightings)
    fitted = fit_presence(sightings, counts)
    stored = {
        name: {sight: [own[True], own.total()] for sight, own in sorted(sights.items())}
        for name, sights in sorted(counts.items())
    }
    card = {"documents": len(answered), "set": documents.name, "counts": stored}
    fitted.store(out / PRESENCE_FILE, card)


if __name__ == "__main__":
    main()
