"""Gathers what the shards of a run say of each product, in a database on disk.

An archive may hold more statements than fit in memory, so they are sorted by SQLite: each product
of each item is a row, with its supplier, its code and its thread, and its statements are rows of
another table.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path

from extractor.batch.merge import Statement
from extractor.batch.shard_rows import Row, product_rows, statements_of, text_of
from extractor.batch.threads import counterparty, domain_of, folded, message_ids, thread_root
from extractor.core.record import FieldStatus

_TABLES = """
CREATE TABLE messages (id TEXT PRIMARY KEY, answers TEXT);
CREATE TABLE products (
    item INTEGER, product INTEGER, name TEXT, sent REAL, sender TEXT, recipients TEXT,
    thread TEXT, message TEXT, answers TEXT, schema TEXT, code TEXT, code_key TEXT,
    maker TEXT, supplier TEXT, key TEXT, PRIMARY KEY (item, product)) WITHOUT ROWID;
CREATE TABLE statements (
    item INTEGER, product INTEGER, attribute TEXT, status TEXT, value TEXT, text TEXT,
    reading TEXT, confidence REAL, place TEXT, PRIMARY KEY (item, product, attribute))
    WITHOUT ROWID;
"""
_ROWS_AT_ONCE = 4_096
# Most frequent recipients' domains that are taken for our own: they get this share of all mails.
_OWN_SHARE = 0.2


@dataclass(frozen=True, slots=True)
class GatheredProduct:
    """A product, and all that was said about it.

    Attributes:
        supplier: Domain, address or name of who offers it; empty where unknown.
        code: Its style code as last written; empty where unknown.
        schemas: Ids of the schemas it was read under.
        items: Documents that speak of it.
        sent: When the newest message about it was sent.
        statements: All of them.
    """

    supplier: str
    code: str
    schemas: tuple[str, ...]
    items: int
    sent: datetime | None
    statements: tuple[Statement, ...]


class Gathering:
    """The statements of a run, sorted by product. Close it; its file is only scratch.

    Args:
        path: Of the database; made anew.
    """

    def __init__(self, path: Path) -> None:
        path.unlink(missing_ok=True)
        self._path = path
        self._database = sqlite3.connect(path)
        self._database.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;" + _TABLES)

    def close(self) -> None:
        """Close and delete the database."""
        self._database.close()
        self._path.unlink(missing_ok=True)

    def take(self, shard: Path) -> None:
        """Take the rows of a shard."""
        with self._database:
            for rows in product_rows(shard):
                self._take_product(rows)

    def arrange(self) -> None:
        """Find threads and suppliers, and give every product its key. Call it once, at the end."""
        with self._database:
            self._find_threads()
            self._find_suppliers()
            self._find_keys()
            self._database.execute("CREATE INDEX by_key ON products (key, item, product)")

    def products(self) -> Iterator[GatheredProduct]:
        """Yield the products in the order of their keys."""
        rows = self._database.execute(
            "SELECT p.key, p.supplier, p.code, p.schema, p.item, p.name, p.sent, s.attribute, "
            "s.status, s.value, s.text, s.reading, s.confidence, s.place "
            "FROM products p LEFT JOIN statements s USING (item, product) "
            "ORDER BY p.key, p.item, p.product"
        )
        for _, group in groupby(rows, key=lambda row: row[0]):
            yield _gathered(list(group))

    def _take_product(self, rows: list[Row]) -> None:
        first = rows[0]
        message, answers = text_of(first["message_id"]), text_of(first["answers"])
        if message:
            self._database.execute(
                "INSERT OR IGNORE INTO messages VALUES (?, ?)", (message_ids(message)[0], answers)
            )
        if first["product"] is None:
            return
        values = json.loads(text_of(first["values"]) or "{}")
        sent = first["sent"]
        self._database.execute(
            "INSERT INTO products VALUES (?, ?, ?, ?, ?, ?, '', ?, ?, ?, ?, ?, ?, '', '')",
            (
                first["item"],
                first["product"],
                first["name"],
                sent.timestamp() if isinstance(sent, datetime) else None,
                text_of(first["sender"]),
                text_of(first["recipients"]),
                message_ids(message)[0] if message else "",
                answers,
                first["schema"],
                str(values.get("style_code") or ""),
                folded(str(values.get("style_code") or "")),
                str(values.get("supplier") or ""),
            ),
        )
        self._database.executemany(
            "INSERT OR IGNORE INTO statements VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (first["item"], first["product"], *statement)
                for statement in statements_of(rows, values)
            ],
        )

    def _pages(self, columns: str) -> Iterator[list[tuple[object, ...]]]:
        """Yield the products page by page: item and product number, then `columns`."""
        last: tuple[object, object] = (-1, -1)
        while True:
            rows = self._database.execute(
                f"SELECT item, product, {columns} FROM products "
                "WHERE (item, product) > (?, ?) ORDER BY item, product LIMIT ?",
                (*last, _ROWS_AT_ONCE),
            ).fetchall()
            if not rows:
                return
            yield rows
            last = rows[-1][0], rows[-1][1]

    def _set(self, column: str, values: Iterable[tuple[str, object, object]]) -> None:
        self._database.executemany(
            f"UPDATE products SET {column} = ? WHERE item = ? AND product = ?", values
        )

    def _find_threads(self) -> None:
        def earlier(message: str) -> str | None:
            row = self._database.execute(
                "SELECT answers FROM messages WHERE id = ?", (message,)
            ).fetchone()
            return None if row is None else str(row[0])

        for page in self._pages("message, answers"):
            roots = [
                (thread_root(str(message), str(answers), earlier), item, product)
                for item, product, message, answers in page
            ]
            self._set("thread", roots)

    def _find_suppliers(self) -> None:
        """Name the supplier of each product: who wrote the mail, else whom the document names.

        A file that names a maker whose mails are in the archive is that sender's.
        """
        own = self._own_domains()
        writers: dict[str, Counter[str]] = {}
        for page in self._pages("sender, recipients, maker"):
            found = []
            for item, product, sender, recipients, maker in page:
                writer = counterparty(str(sender), str(recipients).split(), own)
                if writer and maker:
                    writers.setdefault(folded(str(maker)), Counter())[writer] += 1
                found.append((writer, item, product))
            self._set("supplier", found)
        for page in self._pages("supplier, maker"):
            named = []
            for item, product, supplier, maker in page:
                if not supplier and maker:
                    known = writers.get(folded(str(maker)), Counter[str]())
                    best = min(known.items(), key=lambda e: (-e[1], e[0]), default=(maker, 0))
                    named.append((str(best[0]), item, product))
            self._set("supplier", named)

    def _own_domains(self) -> frozenset[str]:
        """Return our own domains: those that a good part of the mails was sent to."""
        counts: Counter[str] = Counter()
        total = 0
        rows = self._database.execute("SELECT DISTINCT item, recipients FROM products")
        for _, recipients in rows:
            domains = {domain_of(address) for address in recipients.split()} - {""}
            counts.update(domains)
            total += bool(domains)
        return frozenset(d for d, count in counts.items() if count >= max(2, total * _OWN_SHARE))

    def _find_keys(self) -> None:
        """Give products of one supplier and code one key; a lone thread's code stands in."""
        self._database.execute("CREATE INDEX by_thread ON products (supplier, thread, code_key)")
        for page in self._pages("supplier, thread, code_key"):
            keys = []
            for item, product, supplier, thread, code_key in page:
                own = str(code_key) or self._code_of_thread(str(supplier), str(thread))
                who = folded(str(supplier))
                lone = f"{who}\n\n{item:012}.{product}"
                keys.append((f"{who}\n{own}" if own else lone, item, product))
            self._set("key", keys)

    def _code_of_thread(self, supplier: str, thread: str) -> str:
        """Return the code that a thread is about; "The price is now 80" names none itself."""
        if not thread:
            return ""
        codes = self._database.execute(
            "SELECT DISTINCT code_key FROM products "
            "WHERE supplier = ? AND thread = ? AND code_key != '' LIMIT 2",
            (supplier, thread),
        ).fetchall()
        return str(codes[0][0]) if len(codes) == 1 else ""


def _gathered(rows: list[tuple[object, ...]]) -> GatheredProduct:
    moments = [sent for row in rows if isinstance(sent := row[6], float)]
    codes = [str(row[2]) for row in rows if row[2]]
    return GatheredProduct(
        supplier=str(rows[0][1]),
        code=codes[-1] if codes else "",
        schemas=tuple(dict.fromkeys(str(row[3]) for row in rows)),
        items=len({row[4] for row in rows}),
        sent=_moment(max(moments)) if moments else None,
        statements=tuple(
            Statement(
                attribute=str(row[7]),
                status=FieldStatus(str(row[8])),
                value=str(row[9]),
                text=str(row[10]),
                reading=str(row[11]),
                confidence=row[12] if isinstance(row[12], float) else None,
                sent=_moment(row[6]) if isinstance(row[6], float) else None,
                item=int(str(row[4])),
                name=str(row[5]),
                place=str(row[13]),
            )
            for row in rows
            if row[7] is not None
        ),
    )


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, tz=UTC)
