"""Divides annotated documents into training, validation and test: never by row.

Documents of one supplier look alike, and mails of one exchange quote each other. A reader that saw
one of them has seen half of the next, so all of them go to the same side: suppliers and threads
that share a document, an exchange or the same bytes are one group.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from training_data.annotations import AnnotatedDocument, Split


@dataclass(frozen=True, slots=True)
class Shares:
    """Shares of the documents; they sum to 1."""

    train: float = 0.7
    validation: float = 0.15
    test: float = 0.15

    def of(self, split: Split) -> float:
        """Return the share of one split."""
        return {
            Split.TRAIN: self.train,
            Split.VALIDATION: self.validation,
            Split.TEST: self.test,
        }[split]


def split_documents(
    documents: Sequence[AnnotatedDocument], shares: Shares, *, seed: int = 1, again: bool = False
) -> list[AnnotatedDocument]:
    """Return the documents with a split each.

    What has a split keeps it, and takes its group along, so that a test set stays a test set while
    documents are added. The rest goes, group by group, where most is missing.

    Args:
        documents: What to divide.
        shares: How much goes where.
        seed: Decides between groups of one size.
        again: Forget the splits there are.
    """
    groups = group_documents(documents)
    members: dict[int, list[int]] = {}
    for index, group in enumerate(groups):
        members.setdefault(group, []).append(index)
    chosen: dict[int, Split] = {}
    filled: Counter[tuple[Split, str]] = Counter()
    ordered = sorted(members, key=lambda group: (-len(members[group]), _draw(group, groups, seed)))
    given = {} if again else {group: _given(documents, members[group]) for group in ordered}
    totals = Counter(_schema(document) for document in documents)
    for group in sorted(ordered, key=lambda group: given.get(group) is None):
        own = [documents[index] for index in members[group]]
        split = given.get(group) or _neediest(own, filled, totals, shares)
        chosen[group] = split
        for document in own:
            filled[split, _schema(document)] += 1
    return [
        document.model_copy(update={"split": chosen[group]})
        for document, group in zip(documents, groups, strict=True)
    ]


def group_documents(documents: Sequence[AnnotatedDocument]) -> list[int]:
    """Return each document's group: the number of the first one that it hangs together with."""
    parent = list(range(len(documents)))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    seen: dict[tuple[str, str], int] = {}
    for index, document in enumerate(documents):
        for key in _keys(document):
            first = seen.setdefault(key, index)
            parent[max(root(first), root(index))] = min(root(first), root(index))
    return [root(index) for index in range(len(documents))]


def leaks(documents: Sequence[AnnotatedDocument]) -> list[tuple[str, ...]]:
    """Return what stands in several splits: (kind, name, splits)."""
    where: dict[tuple[str, str], set[str]] = {}
    for document in documents:
        if document.split is not None:
            for key in _keys(document):
                where.setdefault(key, set()).add(document.split.value)
    return [(*key, ", ".join(sorted(found))) for key, found in where.items() if len(found) > 1]


def _keys(document: AnnotatedDocument) -> Iterable[tuple[str, str]]:
    yield "document", document.document
    if document.supplier.strip():
        yield "supplier", " ".join(document.supplier.casefold().split())
    if document.thread.strip():
        yield "thread", document.thread.strip()


def _given(documents: Sequence[AnnotatedDocument], indexes: Iterable[int]) -> Split | None:
    """Return the split that a group has; what one of it tests must not be trained on."""
    splits = {documents[index].split for index in indexes} - {None}
    for split in (Split.TEST, Split.VALIDATION, Split.TRAIN):
        if split in splits:
            return split
    return None


def _neediest(
    own: Sequence[AnnotatedDocument],
    filled: Mapping[tuple[Split, str], int],
    totals: Mapping[str, int],
    shares: Shares,
) -> Split:
    """Return the split that lacks most of a group's schemas, for what it should get."""
    names = [_schema(document) for document in own]

    def lack(split: Split) -> float:
        wanted = sum(shares.of(split) * totals[name] for name in names)
        got = sum(filled.get((split, name), 0) for name in names)
        return (wanted - got) / max(shares.of(split), 1e-9)

    return max((split for split in Split if shares.of(split) > 0), key=lack)


def _schema(document: AnnotatedDocument) -> str:
    return document.schema_id.partition("@")[0]


def _draw(group: int, groups: Sequence[int], seed: int) -> str:
    return hashlib.sha256(f"{seed}:{group}:{len(groups)}".encode()).hexdigest()
