"""The whole service as a user starts it: supervisor, web server, worker; on a random port.

All of its processes run with a hook that refuses, and writes down, every connection that would
leave this machine.
"""

import hashlib
import hmac
import http.server
import json
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.service.harness import ROOT, Service, Web, service, start_server, until
from tests.service.postgres import free_port

_HOOK = """
import os, sys

def refuse(event, arguments):
    if event == "socket.getaddrinfo":
        host = arguments[0]
    elif event in ("socket.connect", "socket.sendto"):
        address = arguments[1]
        host = address[0] if isinstance(address, tuple) else "localhost"
    else:
        return
    if host not in (None, "", "localhost", "127.0.0.1", "::1", "0.0.0.0"):
        with open(os.environ["REFUSED_CONNECTIONS"], "a") as log:
            log.write(f"{event} {host}\\n")
        raise ConnectionRefusedError(f"{event} {host}")

sys.addaudithook(refuse)
"""
HOOK_PORT = free_port()
SECRET = "hush"


class Receiver(http.server.BaseHTTPRequestHandler):
    """Takes webhooks."""

    calls: list[tuple[str, bytes]] = []  # noqa: RUF012 - one receiver per test run

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        type(self).calls.append((self.headers["Specloom-Signature"], body))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Service, Web, int]]:
    folder = tmp_path_factory.mktemp("server")
    hook = folder / "hook"
    hook.mkdir()
    (hook / "sitecustomize.py").write_text(_HOOK)
    variables = {
        "PYTHONPATH": f"{hook}:{ROOT}",
        "REFUSED_CONNECTIONS": str(folder / "refused"),
        "SPECLOOM_WEBHOOK_HOSTS": f"127.0.0.1:{HOOK_PORT}, unreachable.example",
        "SPECLOOM_WEBHOOK_SECRET": SECRET,
    }
    with service(folder, **variables) as made:
        web, process = start_server(made)
        yield made, web, process.pid


@pytest.fixture
def web(running: tuple[Service, Web, int]) -> Web:
    return running[1]


def test_a_posted_document_comes_back_as_a_record_with_its_place(web: Web) -> None:
    answer = web.post_files(("offer.txt", b"Style: K-204. Made in Italy."), wait=50)
    assert answer.status == 200, answer.body
    (job,) = answer.json()["jobs"]
    record = web.call("GET", f"/v1/records/{job['record']}").json()["record"]
    assert record["products"][0]["values"] == {"style_code": "K-204", "country_of_origin": "IT"}
    assert record["products"][0]["fields"][0]["evidence"][0]["span"] == [7, 12]


def test_the_end_of_a_job_is_told_with_a_signature_that_holds(web: Web) -> None:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", HOOK_PORT), Receiver)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        address = f"http://127.0.0.1:{HOOK_PORT}/hook?x=1"
        answer = web.post_files(("told.txt", b"Style: K-204 told"), webhook=address)
        job = answer.json()["jobs"][0]["id"]
        until(lambda: bool(Receiver.calls), "the call comes")
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
    signature, body = Receiver.calls[0]
    event = json.loads(body)
    assert (event["job"], event["state"]) == (job, "done")
    moment, _, digest = signature.removeprefix("t=").partition(",v1=")
    expected = hmac.new(SECRET.encode(), f"{moment}.".encode() + body, hashlib.sha256)
    assert hmac.compare_digest(digest, expected.hexdigest())


def test_the_commands_of_the_documentation_do_what_they_say(
    running: tuple[Service, Web, int], tmp_path: Path
) -> None:
    _, web, _ = running
    if shutil.which("curl") is None:
        pytest.skip("curl is not installed")
    text = (ROOT / "docs" / "service.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```bash\n(.*?)```", text, re.DOTALL)
    script = "\n".join(blocks)
    script = script.replace("http://127.0.0.1:8000", f"http://127.0.0.1:{web.port}")
    script = script.replace("slk_...", web.key).replace("curl -s ", "curl -sS --fail-with-body ")
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(blocks) >= 6
    first = json.loads(done.stdout.splitlines()[0])
    assert first["jobs"][0]["state"] == "done"


def test_no_connection_left_this_machine_but_to_a_listed_host(
    running: tuple[Service, Web, int], web: Web
) -> None:
    made, _, _ = running
    refused = Path(made.variables["REFUSED_CONNECTIONS"])
    before = refused.read_text() if refused.exists() else ""
    assert before == "", "nothing that the tests before did went elsewhere"
    address = "https://unreachable.example/hook"
    web.post_files(("elsewhere.txt", b"Style: K-204 elsewhere"), webhook=address)
    until(refused.exists, "the webhook is tried: the hook works")
    assert "unreachable.example" in refused.read_text()
