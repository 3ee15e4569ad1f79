"""Who reads when: suspects alone, and documents together that do not spoil each other."""

import threading
import time
from collections.abc import Sequence

from extractor.core.document import Document
from extractor.core.record import Record
from extractor.errors import SchemaError
from extractor.service.gate import Gate
from extractor.service.reading import ReadingThread
from tests.service.harness import until
from tests.unit.storage.builders import record


def test_a_suspect_runs_alone() -> None:
    gate, seen, inside = Gate(), [], []

    def run(name: str, *, alone: bool) -> None:
        with gate.enter(2 if alone else 0):
            inside.append(name)
            time.sleep(0.05)
            seen.append((name, sorted(inside)))
            inside.remove(name)

    threads = [
        threading.Thread(target=run, args=(f"{n}",), kwargs={"alone": n % 3 == 0}) for n in range(9)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(company == [name] for name, company in seen if int(name) % 3 == 0)
    assert len(seen) == 9


def test_of_several_suspects_the_most_suspect_goes_first() -> None:
    gate, order = Gate(), []

    def run(attempts: int) -> None:
        with gate.enter(attempts):
            order.append(attempts)

    with gate.enter(0):
        threads = [threading.Thread(target=run, args=(n,)) for n in (1, 2, 1, 2)]
        for thread in threads:
            thread.start()
        until(lambda: len(gate._suspects) == 4, "all wait")
    for thread in threads:
        thread.join()
    assert order == [2, 2, 1, 1]


class PickyReader:
    """Fails on every batch that holds the document named `bad`."""

    def __init__(self) -> None:
        self.batches: list[int] = []
        self.go = threading.Event()

    def parse(self, name: str, content: bytes) -> Document:
        raise NotImplementedError

    def read(self, documents: Sequence[Document], schema: str) -> list[Record]:
        self.go.wait()
        self.batches.append(len(documents))
        if any(document.name == "bad" for document in documents):
            raise SchemaError("bad")
        return [record() for _ in documents]


def test_one_bad_document_does_not_spoil_what_is_read_with_it() -> None:
    reader = PickyReader()
    reading = ReadingThread(reader, at_once=8)
    outcomes: dict[str, str] = {}
    begun: list[str] = []

    def read(name: str) -> None:
        try:
            reading.read(Document(name, name, "text/plain", ()), "auto", lambda: begun.append(name))
            outcomes[name] = "read"
        except SchemaError:
            outcomes[name] = "failed"

    names = ["first", "good", "bad", "better"]
    threads = [threading.Thread(target=read, args=(name,)) for name in names]
    for thread in threads:
        thread.start()
        time.sleep(0.02)
    reader.go.set()
    for thread in threads:
        thread.join()
    reading.stop()
    assert outcomes == {"first": "read", "good": "read", "bad": "failed", "better": "read"}
    assert max(reader.batches) == 3, "what waited was read together"
    assert sorted(begun) == sorted(names), "each began once"
