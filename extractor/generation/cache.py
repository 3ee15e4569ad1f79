"""Key-value caches of rows that come and go: copied from a shared prefix, stacked, thinned out.

Each row is prefilled alone and exactly; only then rows are put together, shorter ones padded on
the left and masked. So no padding ever passes through a short convolution, and a row's numbers are
those that it has alone.

The stock cache copies itself with every token, which takes most of the time of a small model's step
in a batch; here keys and values are written into room kept for them.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from transformers import PreTrainedConfig
from transformers.cache_utils import DynamicCache, DynamicLayer, LinearAttentionLayer

_ROOM = 256  # tokens that a layer can take before it must move to a larger place


class RoomyLayer(DynamicLayer):  # type: ignore[no-untyped-call]
    """A layer of keys and values (rows x heads x length x size) with room to grow in place.

    Args:
        kept_as: How keys and values are kept; `None`: as they come.
    """

    keys: torch.Tensor
    values: torch.Tensor

    def __init__(self, kept_as: torch.dtype | None = None) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept_as = kept_as

    def update(
        self,
        key_states: torch.Tensor,
        value_states: torch.Tensor,
        *args: object,
        **kwargs: object,
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Append new keys and values; return all."""
        if not self.is_initialized:
            self.dtype, self.device = self.kept_as or key_states.dtype, key_states.device
            self.keys = key_states[:, :, :0].to(self.dtype)
            self.values = value_states[:, :, :0].to(self.dtype)
            self._rooms = [_roomy([self.keys], [0]), _roomy([self.values], [0])]
            self.is_initialized = True
        start, end = self.keys.shape[2], self.keys.shape[2] + key_states.shape[2]
        if end > self._rooms[0].shape[2]:
            more = end - start
            self._rooms = [_roomy([self.keys], [0], more), _roomy([self.values], [0], more)]
        self._rooms[0][:, :, start:end] = key_states
        self._rooms[1][:, :, start:end] = value_states
        self.keys, self.values = self._rooms[0][:, :, :end], self._rooms[1][:, :, :end]
        return self.keys, self.values

    @classmethod
    def of_rows(cls, keys: list[torch.Tensor], values: list[torch.Tensor]) -> RoomyLayer:
        """Return a layer that holds the given rows, shorter ones padded on the left."""
        length = max(part.shape[2] for part in keys)
        pads = [length - part.shape[2] for part in keys]
        layer = cls(keys[0].dtype)
        layer.dtype, layer.device, layer.is_initialized = keys[0].dtype, keys[0].device, True
        layer._rooms = [_roomy(keys, pads), _roomy(values, pads)]
        layer.keys, layer.values = (room[:, :, :length] for room in layer._rooms)
        return layer


@dataclass(slots=True)
class RowsCache:
    """The cache of some rows. `mask` is 1 where a row has a token: rows x length."""

    states: DynamicCache
    mask: torch.Tensor

    @classmethod
    def empty(
        cls, config: PreTrainedConfig, device: torch.device, kept_as: torch.dtype | None = None
    ) -> RowsCache:
        """Return the cache of one row without tokens; keys and values are kept as `kept_as`."""
        states = DynamicCache(config=config)
        states.layers = [
            RoomyLayer(kept_as) if type(layer) is DynamicLayer else layer for layer in states.layers
        ]
        return cls(states, torch.ones(1, 0, dtype=torch.long, device=device))

    def fork(self) -> RowsCache:
        """Return a copy that can grow by itself."""
        return RowsCache(copy.deepcopy(self.states), self.mask)

    def lengthen(self, count: int) -> None:
        """Note that every row gets `count` more tokens."""
        self.mask = torch.nn.functional.pad(self.mask, (0, count), value=1)


def is_stackable(config: PreTrainedConfig) -> bool:
    """Return whether rows of this architecture can share a cache (sliding windows can't)."""
    layers = DynamicCache(config=config).layers
    return all(type(layer) in (DynamicLayer, LinearAttentionLayer) for layer in layers)


def regroup(parts: Sequence[tuple[RowsCache, Sequence[int]]]) -> RowsCache:
    """Return a cache of some rows of other caches, which must not be used any more.

    Args:
        parts: Caches of a stackable architecture, with the rows to take from each, in order.
    """
    if len(parts) == 1 and len(parts[0][1]) == len(parts[0][0].mask):
        return parts[0][0]
    chosen = [(cache, torch.tensor(rows, device=cache.mask.device)) for cache, rows in parts]
    masks = [cache.mask[rows] for cache, rows in chosen]
    starts = [int((mask.sum(dim=0) == 0).sum()) for mask in masks]  # padding is on the left
    length = max(mask.shape[1] - start for mask, start in zip(masks, starts, strict=True))
    states = parts[0][0].states
    for number, layer in enumerate(states.layers):
        layers = [cache.states.layers[number] for cache, _ in chosen]
        if isinstance(layer, RoomyLayer):
            roomy = [other for other in layers if isinstance(other, RoomyLayer)]
            rows = [rows for _, rows in chosen]
            states.layers[number] = RoomyLayer.of_rows(
                [x.keys[r, :, a:] for x, r, a in zip(roomy, rows, starts, strict=True)],
                [x.values[r, :, a:] for x, r, a in zip(roomy, rows, starts, strict=True)],
            )
        else:
            _regroup_states(layers, [rows for _, rows in chosen])
    return RowsCache(
        states,
        torch.cat(
            [
                torch.nn.functional.pad(m[:, a:], (length - m.shape[1] + a, 0))
                for m, a in zip(masks, starts, strict=True)
            ]
        ),
    )


def _regroup_states(layers: Sequence[object], rows: Sequence[torch.Tensor]) -> None:
    """Put the chosen rows of all convolution and recurrent states into the first layer."""
    for name in ("conv_states", "recurrent_states"):
        target = getattr(layers[0], name)
        for key, state in target.items():
            if state is not None:
                parts = zip(layers, rows, strict=True)
                target[key] = torch.cat([getattr(x, name)[key][chosen] for x, chosen in parts])


def _roomy(parts: list[torch.Tensor], pads: list[int], more: int = 0) -> torch.Tensor:
    """Return one tensor with the rows of all parts, padded on the left, with room at the end."""
    rows = sum(len(part) for part in parts)
    _, heads, length, size = parts[0].shape
    room = parts[0].new_empty(rows, heads, pads[0] + length + more + _ROOM, size)
    at = 0
    for part, pad in zip(parts, pads, strict=True):
        below = room[at : at + len(part)]
        below[:, :, :pad] = 0  # masked, but must be numbers
        below[:, :, pad : pad + part.shape[2]] = part
        at += len(part)
    return room
