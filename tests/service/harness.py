"""Processes of the service under test: started, killed, watched."""

from __future__ import annotations

import http.client
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode

from extractor.config import Settings
from extractor.service.state import open_service_store
from extractor.storage.intake import Accepted, Upload
from extractor.storage.operations import Job, Scope
from extractor.storage.store import Store
from tests.service.postgres import free_port

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 240.0
MODEL = "canned-1"


def until(condition: Callable[[], bool], what: str, patience_s: float = PATIENCE_S) -> None:
    """Wait until something is so; the time is a bound for hung tests, not a measurement."""
    deadline = time.monotonic() + patience_s
    while not condition():
        assert time.monotonic() < deadline, f"waited in vain until {what}"
        time.sleep(0.05)


@dataclass
class Service:
    """A home, a database, and the processes that a test starts on them."""

    home: Path
    database_url: str | None = None
    variables: dict[str, str] = field(default_factory=dict)
    processes: list[subprocess.Popen[bytes]] = field(default_factory=list)
    stores: list[Store] = field(default_factory=list)

    def settings(self) -> Settings:
        return Settings(home=self.home, database_url=self.database_url)  # type: ignore[arg-type]

    def store(self) -> Store:
        opened = open_service_store(self.settings())
        self.stores.append(opened)
        return opened

    def start(self, module: str, *arguments: str) -> subprocess.Popen[bytes]:
        log = (self.home.parent / f"{module}.log").open("ab")
        process = subprocess.Popen(
            [sys.executable, "-m", module, *arguments],
            cwd=ROOT,
            env=self.environment(),
            stdout=log,
            stderr=log,
            stdin=subprocess.DEVNULL,
        )
        log.close()
        self.processes.append(process)
        return process

    def start_worker(self) -> subprocess.Popen[bytes]:
        return self.start("tests.service.canned_worker", "--parent", str(os.getpid()))

    def environment(self) -> Mapping[str, str]:
        own = {"SPECLOOM_HOME": str(self.home), "OMP_NUM_THREADS": "1", **self.variables}
        if self.database_url is not None:
            own["SPECLOOM_DATABASE_URL"] = self.database_url
        return {**os.environ, **own}

    def stop(self) -> None:
        for process in self.processes:
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
        for process in self.processes:
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        for opened in self.stores:
            opened.database.close()

    def logs(self) -> str:
        return "\n".join(path.read_text() for path in sorted(self.home.parent.glob("*.log")))


@contextmanager
def service(folder: Path, database_url: str | None = None, **variables: str) -> Iterator[Service]:
    home = folder / "home"
    home.mkdir(exist_ok=True)
    made = Service(home, database_url, dict(variables))
    try:
        yield made
    finally:
        made.stop()


def post(store: Store, text: str, name: str = "offer.txt", webhook: str | None = None) -> Accepted:
    upload = Upload(name, text.encode(), "knitwear@1", MODEL, "test", webhook)
    (accepted,) = store.intake.accept([upload])
    return accepted


def ended(store: Store, accepted: Accepted) -> Job:
    until(lambda: store.jobs.get(accepted.job.id).state.is_end, "a job ends")
    return store.jobs.get(accepted.job.id)


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> object:
        return json.loads(self.body)


@dataclass
class Web:
    """A client of a web server on this machine."""

    port: int
    key: str

    def call(
        self, method: str, path: str, body: bytes = b"", headers: Mapping[str, str] | None = None
    ) -> Answer:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=90)
        try:
            own = {"Authorization": f"Bearer {self.key}", **(headers or {})}
            connection.request(method, path, body, own)
            response = connection.getresponse()
            return Answer(response.status, dict(response.getheaders()), response.read())
        finally:
            connection.close()

    def post_files(
        self, *files: tuple[str, bytes], webhook: str | None = None, **query: object
    ) -> Answer:
        boundary = "specloom-test-boundary"
        fields = {"schema": "knitwear"} | ({"webhook": webhook} if webhook else {})
        parts = [
            _part(boundary, f'name="{name}"', value.encode()) for name, value in fields.items()
        ]
        parts += [
            _part(boundary, f'name="file"; filename="{name}"', content) for name, content in files
        ]
        body = b"".join([*parts, f"--{boundary}--\r\n".encode()])
        headers = {"Content-Type": f"multipart/form-data; boundary={boundary}"}
        suffix = f"?{urlencode(query)}" if query else ""
        return self.call("POST", f"/v1/documents{suffix}", body, headers)

    def answers(self) -> bool:
        try:
            return self.call("GET", "/healthz").status == 200
        except OSError:
            return False

    def ready(self) -> bool:
        try:
            return self.call("GET", "/readyz").status == 200
        except OSError:
            return False


def _part(boundary: str, about: str, content: bytes) -> bytes:
    head = f"--{boundary}\r\nContent-Disposition: form-data; {about}\r\n\r\n"
    return head.encode() + content + b"\r\n"


def start_server(under_test: Service) -> tuple[Web, subprocess.Popen[bytes]]:
    """Start web and worker under the supervisor, and wait until both are there."""
    key = under_test.store().keys.create("test", [Scope.ADMIN], who="test")
    web = Web(free_port(), key)
    process = under_test.start("tests.service.canned_serve", str(web.port))
    until(web.ready, "the server is ready")
    return web, process
