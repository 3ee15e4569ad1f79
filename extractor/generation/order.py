"""Follows an answer while it is written and says which next tokens it can't bear.

The grammar permits any text of the passage in any place of the answer. What it can't say is said
here, on top of its mask: the elements of a list, and the `lead` leaf of rows, are read in document
order from places that don't overlap (else a small model repeats the last element for ever), a
reading stays below a length, and an answer that has used up its tokens comes to its end. The same
pass over the bytes tells which tokens decided which leaf, for their confidence.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from enum import Enum, auto

from extractor.generation.chunks import ChunkedPassage
from extractor.generation.completion import LeafKey
from schemas.base import AttributeSpec, LeafKind, Shape

MAX_READING_BYTES = 800  # about 400 characters of mixed scripts; care instructions stay below 200

_QUOTE, _BACKSLASH, _COMMA, _COLON = b'"\\,:'
_OPEN_LIST, _CLOSE_LIST, _OPEN_OBJECT, _CLOSE_OBJECT, _NULL = b"[]{}n"
_TOP, _LIST, _ROW = 1, 2, 3  # nesting: the answer's object, a list in it, a row in that


class _Mode(Enum):
    STRUCTURE = auto()
    KEY = auto()
    TEXT = auto()


@dataclass(slots=True)
class _Place:
    """Where in the answer the next byte goes."""

    mode: _Mode = _Mode.STRUCTURE
    level: int = 0
    attribute: int = -1
    element: int = -1
    leaf: int = -1
    value_next: bool = False  # a string that begins here is a value, not a key
    announced: bool = False  # the token has bytes, after any value in it, that lead to the next
    escaped: bool = False
    text: bytes = b""  # of the string value that is open
    cursor: int = 0  # readings of the open list begin at or after this offset


class AnswerTracker:
    """Follows one answer, token by token.

    Args:
        attributes: What is asked, in the order of the answer.
        passage: The passage that it is read from.
    """

    def __init__(self, attributes: Sequence[AttributeSpec], passage: ChunkedPassage) -> None:
        self._attributes = attributes
        self._passage = passage
        self._ordered = [_ordered_leaf(spec) for spec in attributes]
        self._place = _Place()
        self._tokens = 0
        self._leading: list[int] = []  # tokens that lead to the value to come
        self._decided_by: dict[LeafKey, list[int]] = {}

    @property
    def decided_by(self) -> Mapping[LeafKey, Sequence[int]]:
        """For each leaf the indices of the tokens that decided it."""
        return self._decided_by

    @property
    def deciding(self) -> str | None:
        """The attribute whose name is written: the next token says whether it has a value."""
        place = self._place
        at_key = place.mode is _Mode.KEY and place.level == _TOP
        return self._attributes[place.attribute].name if at_key else None

    @property
    def beginning(self) -> str | None:
        """The attribute of which a reading, just opened, gets its first token next."""
        place = self._place
        opened = place.mode is _Mode.TEXT and not place.text and self._verbatim(place)
        return self._attributes[place.attribute].name if opened else None

    @property
    def begun(self) -> tuple[str, bytes] | None:
        """The scalar whose reading is open, and what is written of it."""
        place = self._place
        if place.mode is not _Mode.TEXT or place.level != _TOP:
            return None
        return self._attributes[place.attribute].name, place.text

    def permits(self, token: bytes, *, ending: bool) -> bool:
        """Return whether the answer can bear `token` next.

        Args:
            token: A token that the grammar permits.
            ending: The answer has used up its tokens: only what brings its end nearer will do.
        """
        place = copy(self._place)
        for byte in token:
            if ending and not _brings_end(place, byte):
                return False
            if not self._step(place, byte):
                return False
        if place.mode is not _Mode.TEXT or not place.text:
            return True
        if len(place.text) > MAX_READING_BYTES and self._verbatim(place):
            return False
        return not self._in_order(place) or self._found(place, whole=False)

    def accept(self, token: bytes) -> None:
        """Go on after `token`, whatever `permits` says of it."""
        place, index = self._place, self._tokens
        self._tokens += 1
        place.announced = False
        if place.mode is _Mode.TEXT:
            self._decides(index)
        for byte in token:
            was_structure = place.mode is _Mode.STRUCTURE
            self._step(place, byte)
            if was_structure and (place.mode is _Mode.TEXT or byte == _NULL):
                for leading in self._leading:
                    self._decides(leading)
                self._leading.clear()
                place.announced = False
                self._decides(index)
        if place.announced:
            self._leading.append(index)

    def _decides(self, index: int) -> None:
        indices = self._decided_by.setdefault(self._key(), [])
        if index not in indices[-1:]:
            indices.append(index)

    def _key(self) -> LeafKey:
        place = self._place
        spec = self._attributes[place.attribute]
        if place.level == _TOP:
            return LeafKey(spec.name)
        leaf = spec.leaves[place.leaf].name if place.level == _ROW else ""
        return LeafKey(spec.name, place.element, leaf)

    def _step(self, place: _Place, byte: int) -> bool:
        """Go on after one byte; return whether the order constraint bears it."""
        if place.mode is _Mode.STRUCTURE:
            return self._step_in_structure(place, byte)
        if place.escaped or byte != _QUOTE:
            place.escaped = byte == _BACKSLASH and not place.escaped
            if place.mode is _Mode.TEXT:
                place.text += bytes((byte,))
            return True
        closed_text = place.mode is _Mode.TEXT
        place.mode = _Mode.STRUCTURE
        return not closed_text or self._close_text(place)

    def _step_in_structure(self, place: _Place, byte: int) -> bool:
        if byte == _QUOTE:
            return self._open_string(place)
        if byte == _COMMA:
            place.value_next = place.level == _LIST
            place.announced = place.level == _LIST
            return place.level != _LIST or not self._is_ordered(place) or self._has_room(place)
        if byte == _COLON:
            place.value_next = place.announced = True
        elif byte == _OPEN_LIST:
            place.level, place.element, place.value_next = _LIST, -1, True
        elif byte == _OPEN_OBJECT:
            place.element += place.level == _LIST
            place.level = _TOP if place.level == 0 else _ROW
            place.leaf, place.value_next = -1, False
        elif byte in (_CLOSE_LIST, _CLOSE_OBJECT):
            place.level -= 1
            place.announced = False
        return True

    def _open_string(self, place: _Place) -> bool:
        if not place.value_next:
            place.mode = _Mode.KEY
            if place.level == _TOP:
                place.attribute, place.cursor = place.attribute + 1, 0
            else:
                place.leaf += 1
            return True
        place.mode, place.text = _Mode.TEXT, b""
        if place.level == _LIST:
            place.element, place.leaf = place.element + 1, 0
        return not self._in_order(place) or self._has_room(place)

    def _close_text(self, place: _Place) -> bool:
        place.value_next = False
        if not self._in_order(place):
            return True
        at = self._passage.find(place.text, place.cursor, whole=True)
        if at < 0:
            return False
        place.cursor = at + len(place.text)
        return True

    def _has_room(self, place: _Place) -> bool:
        return self._passage.has_room(place.cursor)

    def _found(self, place: _Place, *, whole: bool) -> bool:
        return self._passage.find(place.text, place.cursor, whole=whole) >= 0

    def _is_ordered(self, place: _Place) -> bool:
        return self._ordered[place.attribute] is not None

    def _in_order(self, place: _Place) -> bool:
        return place.level != _TOP and self._ordered[place.attribute] == place.leaf

    def _verbatim(self, place: _Place) -> bool:
        spec = self._attributes[place.attribute]
        leaf = spec.leaves[place.leaf if place.level == _ROW else 0]
        return leaf.kind is LeafKind.VERBATIM


def _ordered_leaf(spec: AttributeSpec) -> int | None:
    """Return which leaf of `spec` is read in document order."""
    if spec.shape is Shape.LIST and spec.leaves[0].kind is LeafKind.VERBATIM:
        return 0
    for index, leaf in enumerate(spec.leaves):
        if spec.shape is Shape.ROWS and spec.lead == leaf.name and spec.lead is not None:
            return index if leaf.kind is LeafKind.VERBATIM else None
    return None


def _brings_end(place: _Place, byte: int) -> bool:
    """Return whether `byte` is the shortest way to the end: null for a value, no more elements."""
    if place.mode is _Mode.TEXT:
        return byte == _QUOTE and not place.escaped
    if place.mode is _Mode.KEY:
        return True
    if byte == _QUOTE:
        return not place.value_next
    return byte != _OPEN_LIST and not (byte == _COMMA and place.level == _LIST)
