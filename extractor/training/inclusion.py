"""Fits which groups of rows answers hold (`extractor.generation.inclusion`).

    python -m extractor.training.inclusion --out extractor/weights

A logistic regression over the groups that are offered for an attribute that has a value, where
there are several: a group counts as included by the share of its rows that are in the value.
Fitted on the training split of the annotated documents alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import click
import torch
from torch import Tensor
from torch.nn.functional import binary_cross_entropy_with_logits

from extractor.core.document import Document
from extractor.evaluation.comparing import Folding, records
from extractor.evaluation.items import EvaluationItem
from extractor.generation.feature_weights import Features
from extractor.generation.inclusion import INCLUSION_FILE, group_features
from extractor.generation.tagger import Tagger
from extractor.training.coverage import context_of, tree_of
from extractor.training.presence import products_of, request_of, tagged_documents
from extractor.training.two_level import Decay, Fitted, fit
from schemas.parsing import parse_attribute
from schemas.registry import load_schema
from training_data.judged import FOLDER

# Strength of the squares, chosen by five-fold cross-validation over suppliers of the training
# documents (docs/experiments.md).
_DECAY = Decay(shared=1e-3, own=1.0)


@dataclass(frozen=True, slots=True)
class OfferedGroup:
    """One of several groups of rows.

    Attributes:
        document: Where it stands.
        attribute: What it is offered for.
        seen: Its features.
        share: Of its rows, how many are in the value, 0 to 1.
    """

    document: str
    attribute: str
    seen: Features
    share: float


def groups_in(
    document: Document, item: EvaluationItem, tagger: Tagger | None = None
) -> Iterator[OfferedGroup]:
    """Yield the groups that stand beside others in an annotated document."""
    schema = load_schema(item.schema)
    for passages, gold in products_of(document, item):
        context = context_of(document, item, gold)
        for passage in passages:
            request = request_of(passage, schema, tagger)
            for spec in request.attributes:
                groups = request.groups.get(spec.name, ())
                expected = records(gold.get(spec.name), Folding.CASE)
                if len(groups) < 2 or not expected:
                    continue
                for group, seen in zip(groups, group_features(request, spec.name), strict=True):
                    tree = tree_of(passage.view, spec, group)
                    value = parse_attribute(schema, spec.name, tree, context).value
                    read = records(value, Folding.CASE)
                    share = (read & expected).total() / max(1, read.total())
                    yield OfferedGroup(item.item_id, spec.name, seen, share)


def fit_inclusion(offered: Sequence[OfferedGroup]) -> Fitted:
    """Return the weights that make it likeliest which groups are in the values."""
    shares = torch.tensor([one.share for one in offered])

    def loss(scores: Tensor) -> Tensor:
        return binary_cross_entropy_with_logits(scores, shares, reduction="sum")

    return fit([one.seen for one in offered], [one.attribute for one in offered], loss, _DECAY)


@click.command()
@click.option("--documents", type=click.Path(path_type=Path), default=FOLDER / "train")
@click.option("--out", type=click.Path(path_type=Path), required=True, help="Folder of the model.")
@click.option("--folds", type=click.Path(path_type=Path), help="Folder of the tagger's folds.")
def main(documents: Path, out: Path, folds: Path | None) -> None:
    """Fit on annotated documents and store the weights with a model."""
    answered = tagged_documents(documents, out, folds)
    offered = [one for found in answered for one in groups_in(*found)]
    if not offered:
        raise click.ClickException(
            f"In the {len(answered)} documents of {documents} no group of rows stands beside "
            "others: there is no choice to learn from. Annotate more documents."
        )
    fitted = fit_inclusion(offered)
    right = sum(
        (float(fitted.scores(one.attribute, [one.seen])[0]) > 0) == (one.share > 1 / 2)
        for one in offered
    )
    click.echo(f"{len(offered)} groups, {right} of them rightly included or left out")
    card = {"documents": len(answered), "set": documents.name, "groups": len(offered)}
    fitted.store(out / INCLUSION_FILE, card)


if __name__ == "__main__":
    main()
