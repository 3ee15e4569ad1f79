"""Fits the tagger (`extractor.generation.tagger`) on annotated documents and stores it.

    python -m extractor.training.tagger --out extractor/weights --folds build/tagger

`choice`, `presence` and `inclusion` are fitted on the same documents of the training split
afterwards, and must not see what the tagger makes of documents that it was fitted on. So it is
fitted several times more, each time without the documents of some hands, and these taggers are
stored by themselves, with the documents that each does not know.
"""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import click
import torch
from torch import Tensor
from torch.nn.functional import cross_entropy
from torch.nn.utils import clip_grad_norm_
from tqdm import tqdm

from extractor.core.document import Source
from extractor.generation.tag_tokens import LeafName
from extractor.generation.tagger import Tagger, TaggerNetwork, TokenBatch, batch_of
from extractor.ingest.router import Ingestor
from extractor.training.folds import FOLDS_FILE, document_key
from extractor.training.tag_examples import (
    UNKNOWN,
    TagExample,
    annotated_examples,
    annotated_labels,
)
from training_data.annotations import AnnotatedDocument, Split, read_annotations
from training_data.judged import FOLDER

FOLDS = 4
_LEAST_PRODUCTS = 8  # that state a leaf, for it to be learnt
_SEED = 1
_RATE = 2e-3
_WARM_UP = 50  # steps
_LEAST_RATE = 0.02  # of the rate, at the end
_STEP_TOKENS = 6_144
_DECAY = 0.01
_CLIP = 1.0
# What of an example is hidden in training, so that no single sign is leant on.
_BLIND_SHARE = 0.2  # of the passages: what forms see
_DIM_SHARE = 0.1  # of the words: all but their shape


def read_examples(
    documents: Sequence[AnnotatedDocument], folder: Path, labels: Sequence[LeafName]
) -> Iterator[TagExample]:
    """Yield the passages of annotated documents whose files lie in a folder."""
    parser = Ingestor()
    for told in tqdm(documents, desc="annotated documents"):
        path = folder / told.file
        document = parser.parse(Source(path.name, path.read_bytes()))
        yield from annotated_examples(document, told, labels)


def fitted_tagger(
    labels: Sequence[LeafName], examples: Sequence[TagExample], epochs: int, name: str
) -> Tagger:
    """Return a tagger that is fitted on some passages.

    Args:
        labels: The leaves that it learns.
        examples: The passages.
        epochs: Passes over them.
        name: What the progress bar calls it.
    """
    torch.manual_seed(_SEED)
    rng = random.Random(_SEED)
    network = TaggerNetwork(len(labels))
    optimizer = torch.optim.AdamW(network.parameters(), lr=_RATE, weight_decay=_DECAY)
    steps = epochs * len(_batches(examples, rng))
    network.train()
    with tqdm(total=steps, desc=name) as bar:
        for _ in range(epochs):
            for batch in _batches(examples, rng):
                for group in optimizer.param_groups:
                    group["lr"] = _rate(bar.n, steps)
                loss = tag_loss(network, [_dimmed(one, rng) for one in batch])
                optimizer.zero_grad()
                loss.backward()  # type: ignore[no-untyped-call]
                clip_grad_norm_(network.parameters(), _CLIP)
                optimizer.step()
                bar.update()
                bar.set_postfix(loss=f"{loss.item():.3f}")
    return Tagger(network, labels)


def _rate(step: int, steps: int) -> float:
    return _RATE * min(1.0, (step + 1) / _WARM_UP) * max(_LEAST_RATE, 1 - step / steps)


def tag_loss(network: TaggerNetwork, examples: Sequence[TagExample]) -> Tensor:
    """Return the sum over leaves of the cross-entropy, a token of the mean."""
    batch: TokenBatch = batch_of([one.seen for one in examples])
    logits = network(batch)
    right = torch.full(logits.shape[:-1], UNKNOWN, dtype=torch.long)
    for row, one in enumerate(examples):
        right[row, : len(one.right)] = torch.from_numpy(one.right)
    known = right != UNKNOWN
    return cross_entropy(logits[known], right[known], reduction="sum") / batch.shown.sum()


def _batches(examples: Sequence[TagExample], rng: random.Random) -> list[list[TagExample]]:
    """Return passages of like length together, in an order that is drawn."""
    found: list[list[TagExample]] = [[]]
    for one in sorted(examples, key=lambda one: len(one.seen.tokens)):
        if found[-1] and (len(found[-1]) + 1) * len(one.seen.tokens) > _STEP_TOKENS:
            found.append([])
        found[-1].append(one)
    rng.shuffle(found)
    return found


def _dimmed(example: TagExample, rng: random.Random) -> TagExample:
    """Return an example with some of what it shows hidden."""
    seen = example.seen
    words = tuple(one[-1:] if rng.random() < _DIM_SHARE else one for one in seen.words)
    sights = ((),) * len(seen.tokens) if rng.random() < _BLIND_SHARE else seen.sights
    return replace(example, seen=replace(seen, words=words, sights=sights))


def folds_of(examples: Sequence[TagExample]) -> dict[str, int]:
    """Return the fold that each document is left out of, about as many passages in each.

    Documents of one hand are left out together; where there are fewer hands than folds, each
    document counts for itself.
    """
    hands = {one.document: one.hand for one in examples}
    if len(set(hands.values())) < FOLDS:
        hands = {document: document for document in hands}
    sizes = [0] * FOLDS
    fold_of: dict[str, int] = {}
    for hand, count in Counter(hands[one.document] for one in examples).most_common():
        fold_of[hand] = sizes.index(min(sizes))
        sizes[fold_of[hand]] += count
    return {document: fold_of[hand] for document, hand in hands.items()}


@click.command()
@click.option("--data", type=click.Path(path_type=Path), default=FOLDER, show_default=True)
@click.option("--out", type=click.Path(path_type=Path), required=True, help="Folder of the model.")
@click.option("--folds", type=click.Path(path_type=Path), required=True, help="Folder of folds.")
@click.option("--epochs", default=11, show_default=True)
@click.option("--threads", default=2, show_default=True)
def main(data: Path, out: Path, folds: Path, epochs: int, threads: int) -> None:
    """Fit the tagger and store it with a model."""
    torch.set_num_threads(threads)
    told = [one for one in read_annotations(data) if one.split in (None, Split.TRAIN)]
    labels = annotated_labels(told, _LEAST_PRODUCTS)
    if len(told) < FOLDS or not labels:
        raise click.ClickException(
            f"In the {len(told)} training documents of {data} no attribute is stated by "
            f"{_LEAST_PRODUCTS} products: there is nothing to learn. Annotate more documents."
        )
    examples = list(read_examples(told, data, labels))
    counts = {"documents": len(told), "passages": len(examples)}
    card: dict[str, object] = {**counts, "epochs": epochs, "seed": _SEED}
    left_out = folds_of(examples)
    for fold in range(FOLDS):
        known = [one for one in examples if left_out[one.document] != fold]
        tagger = fitted_tagger(labels, known, epochs, f"fold {fold + 1} of {FOLDS}")
        tagger.store(folds / str(fold), {"fold": fold, **card})
    keys = {document_key(document): fold for document, fold in left_out.items()}
    (folds / FOLDS_FILE).write_text(json.dumps(keys, indent=1) + "\n", encoding="utf-8")
    fitted_tagger(labels, examples, epochs, "all").store(out, card)


if __name__ == "__main__":
    main()
