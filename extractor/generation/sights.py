"""What of a passage the leaves of a question may be read from, as the grammar writes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from extractor.generation.chunks import ChunkedPassage

TextGroup = tuple[Mapping[str, tuple[str | None, ...]], ...]


@dataclass(frozen=True, slots=True)
class Sights:
    """What the leaves of a question may be read from.

    Attributes:
        passage: The passage in chunks: open leaves read any run of them.
        texts: For leaves, named by attribute and leaf, that read one of some texts: these, as JSON
            writes them inside a string.
        groups: For attributes whose rows are known, in groups that are read as a whole: for each
            leaf its texts, `None` for `null`.
        required: Numbers of the groups that no value of the attribute goes without.
    """

    passage: ChunkedPassage
    texts: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    groups: Mapping[str, tuple[TextGroup, ...]] = field(default_factory=dict)
    required: Mapping[str, frozenset[int]] = field(default_factory=dict)
