"""A small network that tags the tokens of a passage with the leaves whose values they are.

It sees a passage from both sides at once, and for each token what forms and labels see there
(`tag_features`), so that it learns which of several places is meant. It offers and chooses nothing:
its probabilities lean the reader's choices (`choice`, `presence`, `inclusion`). Fitted on annotated
documents by `training.tagger`.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import Tensor, nn
from torch.nn import functional

from extractor.errors import ConfigError
from extractor.generation.completion import GenerationRequest
from extractor.generation.tag_features import FLAGS, SIGHTS, TokenFeatures, token_features
from extractor.generation.tag_tokens import BUCKETS, LeafName
from extractor.generation.tagged import TAGGER_CARD, TAGGER_FILE, Tagged

CLASSES = 3  # outside, begins, goes on
_WIDTH = 128
_REACHES = (1, 2, 4, 8, 16)  # tokens to each side that a layer looks at
_DROPOUT = 0.25
_OF_THE_WHOLE = 0.5


@dataclass(frozen=True, slots=True)
class TokenBatch:
    """`b` passages of at most `n` tokens.

    Attributes:
        words, heads, sights: Buckets of all tokens, one after the other, and where each token's
            begin: two tensors (any), (b * n).
        flags: (b, n, FLAGS).
        shown: (b, n): whether there is a token.
    """

    words: tuple[Tensor, Tensor]
    heads: tuple[Tensor, Tensor]
    sights: tuple[Tensor, Tensor]
    flags: Tensor
    shown: Tensor


class TaggerNetwork(nn.Module):
    """Gated convolutions of growing reach over hashed words (after Strubell et al., 2017).

    Args:
        labels: Number of leaves.
    """

    def __init__(self, labels: int) -> None:
        super().__init__()
        self._labels = labels
        self.words = nn.EmbeddingBag(BUCKETS, _WIDTH, mode="mean")
        self.heads = nn.EmbeddingBag(BUCKETS, _WIDTH, mode="mean")
        self.sights = nn.EmbeddingBag(labels * SIGHTS, _WIDTH, mode="sum")
        self.flags = nn.Linear(FLAGS, _WIDTH)
        nn.init.normal_(self.words.weight, std=0.5)
        nn.init.normal_(self.heads.weight, std=0.3)
        nn.init.normal_(self.sights.weight, std=0.3)
        self.drop = nn.Dropout(_DROPOUT)
        self.layers = nn.ModuleList(_GatedConvolution(reach) for reach in _REACHES)
        self.norm = nn.LayerNorm(_WIDTH)
        self.out = nn.Linear(_WIDTH, labels * CLASSES)
        nn.init.zeros_(self.out.weight)
        with torch.no_grad():  # nearly every token is outside of nearly every leaf
            prior = torch.tensor([4.0, -1.0, -1.0])
            self.out.bias.view(labels, CLASSES).copy_(prior.expand(labels, CLASSES))

    def forward(self, batch: TokenBatch) -> Tensor:
        """Return logits (b, n, labels, CLASSES)."""
        count, length = batch.shown.shape
        shown = batch.shown[..., None].float()
        bags = self.words(*batch.words) + self.heads(*batch.heads) + self.sights(*batch.sights)
        hidden = bags.view(count, length, _WIDTH) + self.flags(batch.flags)
        hidden = self.drop(hidden) * shown
        for layer in self.layers:
            hidden = layer(hidden, shown)
        whole = (hidden * shown).sum(1, keepdim=True) / shown.sum(1, keepdim=True).clamp(min=1)
        hidden = self.norm(hidden + _OF_THE_WHOLE * whole)
        logits: Tensor = self.out(hidden).view(count, length, self._labels, CLASSES)
        return logits


class _GatedConvolution(nn.Module):
    def __init__(self, reach: int) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(_WIDTH)
        self.convolution = nn.Conv1d(_WIDTH, 2 * _WIDTH, 3, padding=reach, dilation=reach)
        self.drop = nn.Dropout(_DROPOUT)

    def forward(self, hidden: Tensor, shown: Tensor) -> Tensor:
        seen = (self.norm(hidden) * shown).transpose(1, 2)
        added = functional.glu(self.convolution(seen), dim=1).transpose(1, 2)
        grown: Tensor = hidden + self.drop(added)
        return grown


def batch_of(passages: Sequence[TokenFeatures]) -> TokenBatch:
    """Return passages as the network takes them, padded on the right."""
    length = max((len(one.tokens) for one in passages), default=0)
    flags = torch.zeros(len(passages), length, FLAGS)
    shown = torch.zeros(len(passages), length, dtype=torch.bool)
    for row, one in enumerate(passages):
        flags[row, : len(one.tokens)] = torch.from_numpy(one.flags)
        shown[row, : len(one.tokens)] = True
    return TokenBatch(
        _bags([one.words for one in passages], length),
        _bags([one.heads for one in passages], length),
        _bags([one.sights for one in passages], length),
        flags,
        shown,
    )


def _bags(rows: Sequence[Sequence[tuple[int, ...]]], length: int) -> tuple[Tensor, Tensor]:
    buckets: list[int] = []
    begins: list[int] = []
    for row in rows:
        for bag in row:
            begins.append(len(buckets))
            buckets += bag
        begins += [len(buckets)] * (length - len(row))
    return torch.tensor(buckets, dtype=torch.long), torch.tensor(begins, dtype=torch.long)


class Tagger:
    """A fitted network with its labels.

    Args:
        network: The network.
        labels: Leaves, by attribute and name, in the order of its output.
    """

    def __init__(self, network: TaggerNetwork, labels: Sequence[LeafName]) -> None:
        self._network = network.eval()
        self.labels = tuple(labels)

    @staticmethod
    def load(folder: Path) -> Tagger | None:
        """Read the tagger that is stored with a model; `None` where there is none.

        Raises:
            ConfigError: its files are there but damaged (`bad_tagger`).
        """
        weights, card = folder / TAGGER_FILE, folder / TAGGER_CARD
        if not weights.is_file() and not card.is_file():
            return None
        try:
            stored = json.loads(card.read_text(encoding="utf-8"))["labels"]
            labels = [(str(attribute), str(leaf)) for attribute, leaf in stored]
            network = TaggerNetwork(len(labels))
            tensors = {name: tensor.float() for name, tensor in load_file(weights).items()}
            network.load_state_dict(tensors)
        except (OSError, ValueError, KeyError, TypeError, RuntimeError, SafetensorError) as err:
            raise ConfigError(
                f"{weights.parent} holds no tagger; delete it or fit one "
                "(python -m extractor.training.tagger)",
                code="bad_tagger",
            ) from err
        return Tagger(network, labels)

    def store(self, folder: Path, card: dict[str, object]) -> None:
        """Write the weights (bf16) and what is to be known of them."""
        (folder / TAGGER_FILE).parent.mkdir(parents=True, exist_ok=True)
        tensors = {
            name: tensor.to(torch.bfloat16).contiguous()
            for name, tensor in self._network.state_dict().items()
        }
        save_file(tensors, folder / TAGGER_FILE)
        told = json.dumps({**card, "labels": self.labels}, indent=1)
        (folder / TAGGER_CARD).write_text(told + "\n", encoding="utf-8")

    def applied_to(self, requests: Sequence[GenerationRequest]) -> list[GenerationRequest]:
        """Return requests with what it makes of their passages, each of which it reads once."""
        known: dict[tuple[object, ...], Tagged] = {}
        found = []
        for request in requests:
            # Several questions are put about one passage, and forms see the same for each.
            leaves = frozenset(request.readable), frozenset(request.groups)
            key = (request.view, request.own, *leaves)
            if key not in known:
                known[key] = self.tag(request)
            found.append(replace(request, tagged=known[key]))
        return found

    def tag(self, request: GenerationRequest) -> Tagged:
        """Return what it makes of the tokens of a request's passage."""
        seen = token_features(request, self.labels)
        if not seen.tokens:
            return Tagged((), self.labels, np.zeros((0, len(self.labels), CLASSES), np.float32))
        with torch.inference_mode():
            logits = self._network(batch_of([seen]))
        return Tagged(seen.tokens, self.labels, logits[0].softmax(-1).numpy())
