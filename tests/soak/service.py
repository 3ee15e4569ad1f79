"""Load on a running service while its worker is killed: what docs/reliability.md reports.

    python -m tests.soak.service                                   # 200 documents, SQLite
    python -m tests.soak.service --database postgresql --workers 3
    python -m tests.soak.service --reader real --documents 30      # the shipped model

Loopback only. Ends with code 1 where a document was lost, read twice or set aside.
"""

from __future__ import annotations

import argparse
import os
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path

from extractor.storage.model import RecordQuery
from extractor.storage.operations import JobState, Scope
from extractor.storage.store import Store
from tests.service.harness import ROOT, Service, Web, service, until
from tests.service.postgres import NOT_INSTALLED, free_port, running_postgres

WORKERS = {"canned": "tests.service.canned_worker", "real": "extractor.cli.worker"}
_BOUND_S = 1_800.0
_RETRY_S = 0.1


@dataclass
class Figures:
    """What the clients and the killer saw."""

    accepted: dict[str, str] = field(default_factory=dict)
    took_s: list[float] = field(default_factory=list)
    retried: int = 0
    kills: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)


def document(number: int, reader: str) -> tuple[str, bytes]:
    """Return a document that no other number gives: a short one, or a sample with a mark."""
    if reader == "canned":
        return f"{number}.txt", f"Style: K-204. Made in Italy. Offer no. {number}".encode()
    sample = (ROOT / "samples" / "note_tissu_7718.txt").read_bytes()
    return f"{number}.txt", sample + f"\nRef. {number:06d}\n".encode()


@dataclass(frozen=True, slots=True)
class Load:
    """What clients post, and how fast."""

    reader: str
    pause_s: float


def client(web: Web, numbers: list[int], load: Load, figures: Figures) -> None:
    """Post documents one after the other, each until it is accepted."""
    for number in numbers:
        name, content = document(number, load.reader)
        while True:
            started = time.monotonic()
            with suppress(OSError):
                answer = web.post_files((name, content))
                if answer.status in (200, 202):
                    break
            with figures.lock:
                figures.retried += 1
            time.sleep(_RETRY_S)
        took = time.monotonic() - started
        with figures.lock:
            figures.took_s.append(took)
            figures.accepted[name] = answer.json()["jobs"][0]["id"]  # type: ignore[index]
        time.sleep(load.pause_s)


class Killer:
    """Kills one worker process after the other, and starts those that nobody else would."""

    def __init__(self, made: Service, figures: Figures, every_s: float, module: str) -> None:
        self._made = made
        self._figures = figures
        self._every_s = every_s
        self._module = module
        self._expected = 1
        self._own: list[subprocess.Popen[bytes]] = []
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def start(self, extra_workers: int) -> None:
        self._own = [self._worker() for _ in range(extra_workers)]
        self._expected = 1 + extra_workers
        until(lambda: self._ready() >= self._expected, "all workers are there", 300)
        self._thread.start()

    def stop(self) -> None:
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        turn = 0
        while True:
            # From when it was ready: a machine that has other work starts a worker slowly, and one
            # that is killed before it can do anything proves nothing.
            while self._ready() < self._expected and not self._stop.wait(0.1):
                pass
            if self._stop.wait(self._every_s):
                return
            turn += 1
            victim = turn % (len(self._own) + 1)
            pid = self._supervised() if victim == 0 else self._own[victim - 1].pid
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
            if victim:
                self._own[victim - 1].wait()
                self._own[victim - 1] = self._worker()
            self._figures.kills += 1
            self._expected += 1

    def _worker(self) -> subprocess.Popen[bytes]:
        return self._made.start(self._module, "--parent", str(os.getpid()))

    def _ready(self) -> int:
        return self._made.logs().count('"worker ready"')

    def _supervised(self) -> int:
        starts = re.findall(r'"child": "worker", "pid": (\d+)', self._made.logs())
        return int(starts[-1])


def run(arguments: argparse.Namespace, made: Service) -> int:
    """Put the load on, wait for the end, report."""
    store = made.store()
    key = store.keys.create("soak", [Scope.ADMIN], who="soak")
    module = WORKERS[arguments.reader]
    port = free_port()
    made.start("tests.service.canned_serve", str(port), module)
    web = Web(port, key)
    until(web.ready, "the service is ready", 120)
    figures = Figures()
    killer = Killer(made, figures, arguments.kill_every, module)
    killer.start(arguments.workers - 1)
    load = Load(arguments.reader, arguments.pause)
    numbers = list(range(arguments.documents))
    threads = [
        threading.Thread(target=client, args=(web, numbers[n :: arguments.clients], load, figures))
        for n in range(arguments.clients)
    ]
    started = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    posted_s = time.monotonic() - started
    until(lambda: _all_ended(store, figures), "all have ended", _BOUND_S)
    ended_s = time.monotonic() - started
    killer.stop()
    return report(store, figures, posted_s, ended_s)


def _all_ended(store: Store, figures: Figures) -> bool:
    time.sleep(0.5)
    counts = store.jobs.counts()
    return counts[JobState.QUEUED] + counts[JobState.RUNNING] == 0 and bool(figures.accepted)


def report(store: Store, figures: Figures, posted_s: float, ended_s: float) -> int:
    """Print the figures; return the exit code."""
    counts = store.jobs.counts()
    records: list[str] = []
    page = store.records.find(RecordQuery(limit=500))
    while True:
        records += [one.document_id for one in page.records]
        if page.next is None:
            break
        page = store.records.find(RecordQuery(limit=500, after=page.next))
    jobs = [store.jobs.get(job) for job in figures.accepted.values()]
    posts = sorted(figures.took_s)
    lines = {
        "documents accepted": len(figures.accepted),
        "records": len(records),
        "of different documents": len(set(records)),
        "jobs done / failed / set aside": " / ".join(
            str(counts[state]) for state in (JobState.DONE, JobState.FAILED, JobState.SET_ASIDE)
        ),
        "workers killed": figures.kills,
        "jobs begun more than once": sum(job.attempts > 1 for job in jobs),
        "posts repeated by clients": figures.retried,
        "POST p50 / p95 / max, ms": " / ".join(
            f"{1000 * value:.0f}"
            for value in (statistics.median(posts), posts[int(0.95 * len(posts))], posts[-1])
        ),
        "all posted / all ended after, s": f"{posted_s:.1f} / {ended_s:.1f}",
    }
    for name, value in lines.items():
        sys.stdout.write(f"{name:<34}{value}\n")
    whole = len(records) == len(set(records)) == len(figures.accepted) == counts[JobState.DONE]
    return 0 if whole else 1


def main() -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--reader", choices=tuple(WORKERS), default="canned")
    parser.add_argument("--documents", type=int, default=200)
    parser.add_argument("--clients", type=int, default=8)
    parser.add_argument("--workers", type=int, default=1, help="more than one need postgresql")
    parser.add_argument(
        "--kill-every", type=float, default=10.0, help="seconds after a worker was ready"
    )
    parser.add_argument("--pause", type=float, default=0.0, help="seconds between a client's posts")
    arguments = parser.parse_args()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="specloom-soak-")))
        url = None
        if arguments.database == "postgresql":
            server = stack.enter_context(running_postgres())
            if server is None:
                sys.stdout.write(f"skipped: {NOT_INSTALLED}\n")
                return 0
            url = server.new_database()
        made = stack.enter_context(service(folder, url))
        code = run(arguments, made)
        if code:
            sys.stdout.write(made.logs()[-4_000:])
        return code


if __name__ == "__main__":
    sys.exit(main())
