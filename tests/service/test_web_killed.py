"""The web server killed amid posts: what was accepted is read, once; on SQLite and PostgreSQL."""

import os
import re
import signal
import threading
import time
from functools import partial
from pathlib import Path

from extractor.storage.model import RecordQuery
from extractor.storage.operations import JobState
from tests.service.harness import Service, Web, service, start_server, until


def test_a_web_server_that_is_killed_comes_back_and_nothing_it_accepted_is_lost(
    tmp_path: Path, database_url: str | None
) -> None:
    with service(tmp_path, database_url) as made:
        web, _ = start_server(made)
        accepted = accepted_while_it_is_killed(made, web)
        store = made.stores[0]
        until(
            lambda: all(store.jobs.get(job).state.is_end for job in accepted.values()),
            "all are read",
        )
        assert {store.jobs.get(job).state for job in accepted.values()} == {JobState.DONE}
        records = store.records.find(RecordQuery(limit=500)).records
        assert len(set(accepted.values())) == len(accepted) <= len(records)


def accepted_while_it_is_killed(made: Service, web: Web) -> dict[str, str]:
    """Post from three clients while all web processes are killed twice; return jobs by text."""
    accepted: dict[str, str] = {}
    stop = threading.Event()

    def client(name: int) -> None:
        number = 0
        while not stop.is_set():
            number += 1
            text = f"Style: K-204 client {name} document {number}"
            while not stop.is_set():  # a client that got no answer posts again
                try:
                    answer = web.post_files((f"{name}-{number}.txt", text.encode()))
                except OSError:
                    time.sleep(0.05)
                    continue
                if answer.status in (200, 202):
                    accepted[text] = answer.json()["jobs"][0]["id"]
                    break
            time.sleep(0.1)

    threads = [threading.Thread(target=client, args=(n,)) for n in range(3)]
    for thread in threads:
        thread.start()
    for _ in range(2):
        enough = len(accepted) + 3
        until(partial(_has, accepted, enough), "documents are accepted")
        for pid in web_processes(made):
            os.kill(pid, signal.SIGKILL)
        until(lambda: not web.answers(), "the server is gone", patience_s=5)
        until(web.answers, "the server is back")
    stop.set()
    for thread in threads:
        thread.join()
    return accepted


def _has(accepted: dict[str, str], enough: int) -> bool:
    return len(accepted) >= enough


def web_processes(made: Service) -> list[int]:
    """Return the ids of gunicorn's processes that this test's server started."""
    found = []
    for line in made.logs().splitlines():
        match = re.search(r'"child started", "child": "web", "pid": (\d+)', line)
        found += [int(match[1])] if match else []
    master = found[-1]
    children = Path(f"/proc/{master}/task/{master}/children")
    inner = children.read_text().split() if children.exists() else []
    return [master, *map(int, inner)]
