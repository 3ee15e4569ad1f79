"""Works on one shard: bytes, text, relevance, record, journal, and in the end the Parquet file.

While the reader works on one group of items, the next one is parsed, so that neither waits for the
other. Groups are fixed by the order of the shard's items: the reader takes all documents of a group
together, and a result must not depend on where an earlier worker was killed.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from email.utils import getaddresses

from extractor.batch.journal import Journal
from extractor.batch.relevance import judge
from extractor.batch.table import ItemResult, ShardFooter, read_footer, write_shard
from extractor.batch.tasks import ItemRef, Outcome, RunSpec, ShardTask, Tally
from extractor.core.document import Document
from extractor.core.record import FieldStatus, Record
from extractor.errors import ConfigError, DocumentError, SchemaError
from extractor.ingest.collection import read_item
from extractor.ingest.limits import Limits
from extractor.wiring import Extractor, parse_limits

log = logging.getLogger(__name__)

GROUP = 16
_PARSED_AT_ONCE = 2
GAVE_UP = "reader_died"

# Told what has ended, and whether this worker did it or an earlier one had.
Report = Callable[[Tally, bool], None]


@dataclass(slots=True)
class _Parsed:
    """An item on its way: its document, or why there is none."""

    item: ItemRef
    document: Document | None = None
    reason: str = ""
    seconds: dict[str, float] = field(default_factory=dict)


class ShardReader:
    """Works on shards, one after the other; keeps the model warm in between.

    Args:
        spec: Of the run.
    """

    def __init__(self, spec: RunSpec) -> None:
        self._spec = spec
        self._extractor: Extractor = spec.factory(spec.settings, spec.schema)
        self._limits: Limits = parse_limits(spec.settings)

    def work(self, task: ShardTask, report: Report) -> Tally:
        """Bring a shard to its end, from wherever an earlier worker left it.

        Args:
            task: The shard.
            report: Told the counts of every group as it ends; work that is taken over from an
                earlier worker is told, too.

        Returns:
            The counts of the whole shard.

        Raises:
            ConfigError, SchemaError: nothing can be read at all; the run must stop.
        """
        path = self._spec.shard_file(task.shard)
        numbers = tuple(item.number for item in task.items)
        footer = read_footer(path)
        if footer and (footer.fingerprint, footer.items) == (self._spec.fingerprint, numbers):
            report(footer.tally, False)
            return footer.tally
        with Journal(self._spec.journal_file(task.shard)) as journal:
            taken_over = _tally(r for r in journal.results())
            if taken_over.items:
                report(taken_over, False)
            self._read_groups(task, journal, report)
            tally = _tally(journal.results())
            started = time.perf_counter()
            write_shard(
                path, journal.results(), ShardFooter(self._spec.fingerprint, numbers, tally)
            )
            tally.add_seconds({"write": time.perf_counter() - started})
            journal.remove()
        return tally

    def _read_groups(self, task: ShardTask, journal: Journal, report: Report) -> None:
        groups = [task.items[at : at + GROUP] for at in range(0, len(task.items), GROUP)]
        waiting = [g for g in groups if not all(journal.is_done(item.number) for item in g)]
        with ThreadPoolExecutor(_PARSED_AT_ONCE) as pool:
            parsing: list[Future[_Parsed]] = []
            for index, group in enumerate(waiting):
                if journal.suspects([item.number for item in group]):
                    parsing = self._parse_ahead(pool, waiting, index + 1, journal)
                    self._read_alone(group, journal, report)
                    continue
                mine = parsing or [pool.submit(self._parse, item) for item in group]
                journal.begin([item.number for item in group])
                parsing = self._parse_ahead(pool, waiting, index + 1, journal)
                results = self._read([one.result() for one in mine])
                journal.note(results)
                report(_tally(results), True)

    def _parse_ahead(
        self,
        pool: ThreadPoolExecutor,
        waiting: Sequence[Sequence[ItemRef]],
        index: int,
        journal: Journal,
    ) -> list[Future[_Parsed]]:
        """Begin to parse a group, unless it is suspected of killing whoever reads it."""
        if index >= len(waiting):
            return []
        group = waiting[index]
        if journal.suspects([item.number for item in group]):
            return []
        return [pool.submit(self._parse, item) for item in group]

    def _read_alone(self, group: Sequence[ItemRef], journal: Journal, report: Report) -> None:
        """Read the items of a suspected group one by one; give up on one that keeps killing."""
        for item in group:
            if journal.is_done(item.number):
                continue
            if journal.gave_up(item.number):
                results = [_result(_Parsed(item), Outcome.FAILED, GAVE_UP)]
            else:
                journal.begin_alone(item.number)
                results = self._read([self._parse(item)])
            journal.note(results)
            report(_tally(results), True)

    def _parse(self, item: ItemRef) -> _Parsed:
        started = time.perf_counter()
        parsed = _Parsed(item)
        try:
            source = read_item(item.name, item.locator, self._limits)
            if source.content:
                parsed.document = self._extractor.parse(source)
            else:
                parsed.reason = "empty_document"
        except DocumentError as err:
            parsed.reason = err.code
        parsed.seconds["parse"] = time.perf_counter() - started
        return parsed

    def _read(self, group: Sequence[_Parsed]) -> list[ItemResult]:
        results: list[ItemResult] = []
        wanted: list[tuple[int, _Parsed]] = []
        for one in group:
            if one.document is None:
                results.append(_result(one, Outcome.FAILED, one.reason))
                continue
            started = time.perf_counter()
            relevance = judge(one.document)
            one.seconds["judge"] = time.perf_counter() - started
            if relevance.relevant or (
                self._spec.read_all and relevance.reason != "nothing_readable"
            ):
                wanted.append((len(results), one))
                results.append(_result(one, Outcome.READ, ""))
            elif relevance.reason == "nothing_readable":
                codes = [problem.code for problem in one.document.problems]
                reason = codes[0] if codes else "empty_document"
                results.append(_result(one, Outcome.FAILED, reason))
            else:
                results.append(_result(one, Outcome.SKIPPED, relevance.reason))
        for place, result in self._records(wanted):
            results[place] = result
        return results

    def _records(self, wanted: Sequence[tuple[int, _Parsed]]) -> Iterator[tuple[int, ItemResult]]:
        """Yield what the reader says of documents, in their places."""
        if not wanted:
            return
        documents = [one.document for _, one in wanted if one.document is not None]
        started = time.perf_counter()
        records = self._extract(documents)
        # The reader takes them together; each costs by the length of its text.
        seconds = time.perf_counter() - started
        lengths = [1 + sum(len(p.text) for x in d.parts for p in x.pages) for d in documents]
        for (place, one), record, length in zip(wanted, records, lengths, strict=True):
            one.seconds["read"] = seconds * length / sum(lengths)
            if record is None:
                yield place, _result(one, Outcome.FAILED, "reader_failed")
            else:
                yield place, _result(one, _outcome(record), _reason(record), record)

    def _extract(self, documents: Sequence[Document]) -> list[Record | None]:
        try:
            return list(self._extractor.read(documents))
        except (ConfigError, SchemaError):
            raise
        except Exception:
            if len(documents) == 1:
                log.exception("reading failed", extra={"doc_id": documents[0].doc_id})
                return [None]
            # One of them broke the reader: the others must not pay for it.
            return [record for one in documents for record in self._extract([one])]


def _outcome(record: Record) -> Outcome:
    statuses = {field.status for product in record.products for field in product.fields}
    unread = bool(record.problems) and statuses <= {FieldStatus.UNREADABLE}
    return Outcome.FAILED if unread else Outcome.READ


def _reason(record: Record) -> str:
    return record.problems[0].code if _outcome(record) is Outcome.FAILED else ""


def _result(
    one: _Parsed, outcome: Outcome, reason: str, record: Record | None = None
) -> ItemResult:
    return ItemResult(
        number=one.item.number,
        outcome=outcome,
        reason=reason,
        head=_head(one),
        record=record.to_json() if record else "",
        products=len(record.products) if record else 0,
        seconds={stage: round(seconds, 4) for stage, seconds in one.seconds.items()},
    )


def _head(one: _Parsed) -> dict[str, str]:
    """Return what the rows of an item have in common."""
    head = {"name": one.item.name}
    if one.document is None:
        return head
    known = one.document.parts[0].metadata if one.document.parts else {}
    problems = dict.fromkeys(f"{p.code}: {p.message}" for p in one.document.problems)
    addresses = [address for _, address in getaddresses([known.get("from", "")])]
    recipients = [address for _, address in getaddresses([known.get("to", "")])]
    ids = [known.get("references", ""), known.get("in_reply_to", "")]
    return head | {
        "document_id": one.document.doc_id,
        "sent": known.get("date", ""),
        "sender": addresses[0].lower() if addresses else "",
        "recipients": " ".join(recipients).lower(),
        "subject": known.get("subject", ""),
        "message_id": known.get("message_id", ""),
        "answers": " ".join(dict.fromkeys(" ".join(ids).split())),
        "document_problems": "; ".join(problems),
    }


def _tally(results: Iterator[ItemResult] | Sequence[ItemResult]) -> Tally:
    tally = Tally()
    for result in results:
        tally.outcomes[result.outcome.value] += 1
        if result.outcome is not Outcome.READ:
            tally.reasons[f"{result.outcome.value}: {result.reason}"] += 1
        elif result.record:
            tally.products += result.products
        tally.add_seconds(result.seconds)
        tally.note_slow(sum(result.seconds.values()), result.number, result.head.get("name", ""))
    return tally
