"""The web server: gunicorn with threads, each process with an application of its own.

    python -m api.server --host 127.0.0.1 --port 8000

`specloom serve` starts and supervises it. The application is made after the fork: connections to a
database are not for sharing.
"""

from __future__ import annotations

import argparse
import os
from dataclasses import dataclass

from flask_openapi3.openapi import OpenAPI
from gunicorn.app.base import BaseApplication
from gunicorn.arbiter import Arbiter
from gunicorn.workers.base import Worker
from prometheus_client.multiprocess import mark_process_dead

from api.app import create_app
from api.metrics import MULTIPROCESS_FOLDER
from extractor.config import Settings, load_settings
from extractor.service.logs import log_as_json
from extractor.service.parent import end_with_parent

# Longer than a request may wait for a job; a thread that hangs longer is lost.
_TIMEOUT_S = 120
_GRACE_S = 15
_KEEP_ALIVE_S = 5
_BACKLOG = 256


@dataclass(frozen=True, slots=True)
class Address:
    """Where to listen."""

    host: str
    port: int

    def bind(self) -> str:
        """Return it in the form of gunicorn."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


class Server(BaseApplication):  # type: ignore[misc]
    """Gunicorn, set up by our settings instead of its own files and variables."""

    def __init__(self, settings: Settings, address: Address, parent: int | None) -> None:
        self._settings = settings
        self._address = address
        self._parent = parent
        super().__init__()

    def load_config(self) -> None:
        """Give gunicorn its settings."""
        chosen = {
            "bind": [self._address.bind()],
            "worker_class": "gthread",
            "workers": self._settings.web_processes,
            "threads": self._settings.web_threads,
            "timeout": _TIMEOUT_S,
            "graceful_timeout": _GRACE_S,
            "keepalive": _KEEP_ALIVE_S,
            "backlog": _BACKLOG,
            "preload_app": False,
            "proc_name": "specloom-web",
            "when_ready": self._ready,
            "child_exit": _child_exit,
            "control_socket_disable": True,
        }
        for name, value in chosen.items():
            self.cfg.set(name, value)

    def load(self) -> OpenAPI:
        """Make the application of one process."""
        log_as_json()
        return create_app(self._settings)

    def _ready(self, _: Arbiter) -> None:
        end_with_parent(self._parent)


def _child_exit(_: Arbiter, worker: Worker) -> None:
    if MULTIPROCESS_FOLDER in os.environ:
        mark_process_dead(worker.pid)  # type: ignore[no-untyped-call]


def main() -> None:
    """Serve until told to end."""
    parser = argparse.ArgumentParser(description="Serve the API and the pages.")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--parent", type=int, help="end when this process is no longer the parent")
    arguments = parser.parse_args()
    log_as_json()
    Server(load_settings(), Address(arguments.host, arguments.port), arguments.parent).run()


if __name__ == "__main__":
    main()
