"""What many mails and files say about one product, brought together attribute by attribute.

The rules, in order:

1. Only sent dates tell what is newer; the date of a file tells when somebody copied it.
2. The newest message that states an attribute decides; what older ones said is its history.
3. Where the newest message contradicts itself, or messages of one moment contradict each other, the
   attribute is conflicting: there is no value, and all candidates are shown.
4. Statements without a date (files) that agree support the value; one that disagrees cannot be
   older or newer, so the attribute is conflicting.
5. A message that says nothing about an attribute takes nothing back.

Nothing is lost: every different value is the value, a candidate, or history.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from extractor.core.record import FieldStatus


@dataclass(frozen=True, slots=True)
class Statement:
    """What one document says about one attribute of one product.

    Attributes:
        attribute: Its code.
        status: `found`, `conflicting` (the document contradicts itself) or `invalid`.
        value: JSON, sorted keys; empty where there is none.
        text: The value, or the words that gave none, as one line.
        reading: The document's words.
        confidence: The lowest of its leaves.
        sent: When the message was sent; `None` for files.
        item: Number of the item.
        name: Of the item.
        place: Part and page.
    """

    attribute: str
    status: FieldStatus
    value: str
    text: str
    reading: str
    confidence: float | None
    sent: datetime | None
    item: int
    name: str
    place: str


@dataclass(frozen=True, slots=True)
class MergedAttribute:
    """What holds for one attribute.

    Attributes:
        attribute: Its code.
        status: `found`, `conflicting` or `invalid`.
        leading: The statement that gives the value, or the first candidate.
        candidates: One statement per different value, where they conflict.
        history: One statement (the newest) per different older value, newest first.
        support: Documents that state the value.
    """

    attribute: str
    status: FieldStatus
    leading: Statement
    candidates: tuple[Statement, ...]
    history: tuple[Statement, ...]
    support: int


def merge_attribute(statements: Sequence[Statement]) -> MergedAttribute:
    """Bring together what was said about one attribute; `statements` must not be empty.

    The order of `statements` makes no difference, nor does a statement that is there twice.
    """
    ordered = sorted(set(statements), key=_order)
    stated = [s for s in ordered if s.status is not FieldStatus.INVALID]
    if not stated:
        return _merged(FieldStatus.INVALID, ordered[-1], (), (), ordered)
    dated = [s for s in stated if s.sent is not None]
    undated = [s for s in stated if s.sent is None]
    newest = [s for s in dated if s.sent == dated[-1].sent] if dated else []
    deciding = _by_value([*newest, *undated])
    known = {_worth(s) for s in deciding}
    older = [s for s in dated if _worth(s) not in known]
    history = tuple(reversed(_by_value(older)))
    contested = len(deciding) > 1 or deciding[0].status is FieldStatus.CONFLICTING
    if contested:
        return _merged(FieldStatus.CONFLICTING, deciding[-1], tuple(deciding), history, stated)
    return _merged(FieldStatus.FOUND, deciding[0], (), history, stated)


def _merged(
    status: FieldStatus,
    leading: Statement,
    candidates: tuple[Statement, ...],
    history: tuple[Statement, ...],
    statements: Iterable[Statement],
) -> MergedAttribute:
    support = len({s.item for s in statements if _worth(s) == _worth(leading)})
    return MergedAttribute(leading.attribute, status, leading, candidates, history, support)


def _by_value(statements: Sequence[Statement]) -> list[Statement]:
    """Return the last statement of each different value, in order."""
    latest: dict[str, Statement] = {}
    for statement in statements:
        latest.pop(_worth(statement), None)
        latest[_worth(statement)] = statement
    return list(latest.values())


def _worth(statement: Statement) -> str:
    """Return what two statements that say the same have in common."""
    return statement.value or f"unclear: {statement.text}"


def _order(statement: Statement) -> tuple[bool, float, int, str, str, float]:
    """Order by date; what has none comes first. The rest only makes the order a total one."""
    sent = statement.sent.timestamp() if statement.sent else 0.0
    confidence = statement.confidence if statement.confidence is not None else -1.0
    return (
        statement.sent is not None,
        sent,
        statement.item,
        _worth(statement),
        statement.place + statement.reading,
        confidence,
    )
