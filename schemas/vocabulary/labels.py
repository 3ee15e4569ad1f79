"""Label words of every attribute, in nine languages.

`LABELS` is what a document may write before or above the value of an attribute, whatever the
schema. `SCHEMA_LABELS` replaces the words of one attribute where a trade gives them another
meaning: *Altezza* is the width of a cloth but the height of a bag. `AMBIGUOUS_LABELS` lists the
words that head more than one attribute, so that nobody decides by the label alone.
"""

from __future__ import annotations

from typing import Final

from schemas.vocabulary.labels_common import COMMON_LABELS
from schemas.vocabulary.labels_own import OWN_LABELS

# ruff: noqa: RUF001  (surfaces keep the letters and signs that documents really use)

LABELS: Final[dict[str, dict[str, tuple[str, ...]]]] = {**COMMON_LABELS, **OWN_LABELS}

SCHEMA_LABELS: Final[dict[str, dict[str, dict[str, tuple[str, ...]]]]] = {}

AMBIGUOUS_LABELS: Final[frozenset[str]] = frozenset()
