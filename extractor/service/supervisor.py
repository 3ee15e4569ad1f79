"""Keeps the processes of one machine running: a web server and a worker, each for itself.

A process that ends is started again, after a pause that grows while it keeps ending. The processes
end with this one: told by it, or by themselves where it was killed (`extractor.service.parent`).
"""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

log = logging.getLogger(__name__)

_FIRST_PAUSE_S = 0.5
_LONGEST_PAUSE_S = 10.0
_HEALTHY_AFTER_S = 5.0
_POLL_S = 0.1
_GRACE_S = 25.0


@dataclass(frozen=True, slots=True)
class Command:
    """A process to keep running."""

    name: str
    arguments: tuple[str, ...]
    environment: Mapping[str, str] = field(default_factory=dict)


class _Child:
    """A process, and when it may be started again."""

    def __init__(self, command: Command) -> None:
        self.command = command
        self._process: subprocess.Popen[bytes] | None = None
        self._started_at = 0.0
        self._start_at = 0.0
        self._pause_s = _FIRST_PAUSE_S

    def tend(self) -> None:
        """Start the process where it does not run and its pause is over."""
        now = time.monotonic()
        if self._process is None:
            if now >= self._start_at:
                self._start(now)
            return
        code = self._process.poll()
        if code is None:
            return
        if now - self._started_at > _HEALTHY_AFTER_S:
            self._pause_s = _FIRST_PAUSE_S
        log.warning(
            "child ended",
            extra={"child": self.command.name, "code": code, "pause_s": self._pause_s},
        )
        self._process = None
        self._start_at = now + self._pause_s
        self._pause_s = min(self._pause_s * 2, _LONGEST_PAUSE_S)

    def ask_to_end(self) -> None:
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)

    def end(self, until: float) -> None:
        """Wait for the end, and force it when the time is over."""
        if self._process is None:
            return
        try:
            self._process.wait(max(0.1, until - time.monotonic()))
        except subprocess.TimeoutExpired:
            log.warning("child killed", extra={"child": self.command.name})
            self._process.kill()
            self._process.wait()

    def _start(self, now: float) -> None:
        self._process = subprocess.Popen(
            self.command.arguments,
            stdin=subprocess.DEVNULL,
            env={**os.environ, **self.command.environment},
        )
        self._started_at = now
        log.info("child started", extra={"child": self.command.name, "pid": self._process.pid})


def supervise(commands: Sequence[Command], stop: threading.Event) -> None:
    """Keep processes running until `stop` is set, then end them."""
    children = [_Child(command) for command in commands]
    while not stop.is_set():
        for child in children:
            child.tend()
        stop.wait(_POLL_S)
    for child in children:
        child.ask_to_end()
    until = time.monotonic() + _GRACE_S
    for child in children:
        child.end(until)
