"""The warm process that parses: it loads the libraries once, then forks for every document.

Run as `python -m extractor.ingest.worker FD` by `extractor.ingest.sandbox`. Each document gets a
fresh fork of this process, a few milliseconds away: its own memory, its own limits on processor
time and address space, and no way to spoil the next document, be it through PDFium's global state
or a leak. This process itself never touches a document's content.
"""

from __future__ import annotations

import ctypes
import math
import os
import resource
import select
import signal
import socket
import sys
import time
from collections.abc import Callable

from extractor.ingest.dispatch import parse_source, part_content
from extractor.ingest.events import Sink
from extractor.ingest.limits import Limits
from extractor.ingest.picture import page_png
from extractor.ingest.wire import (
    ConnectionLostError,
    Job,
    Outcome,
    decode_job,
    receive,
    send,
)

_EXIT_DONE = 0
_EXIT_MEMORY = 77
_EXIT_FAILED = 78
_MAX_OPEN_FILES = 64
_CHUNK = 1 << 16
# What may come in: the cap on sources is the parent's business, this one only bounds nonsense.
_MAX_JOB_BYTES = 1 << 31
# Seconds a child has to go once it closed its pipe.
_GRACE_S = 2.0
_PR_SET_PDEATHSIG = 1

Task = Callable[[Job, bytes, Sink], None]


def main() -> None:
    """Serve jobs on the socket whose descriptor is the first argument, until it closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sock = socket.socket(fileno=int(sys.argv[1]))
    try:
        send(sock, b"ready", b"")
        _serve(sock)
    except ConnectionLostError:
        return


def _serve(sock: socket.socket) -> None:
    while True:
        message = receive(sock, max_body_bytes=_MAX_JOB_BYTES)
        if message is None:
            return
        job = decode_job(message[0])
        outcome, output = _run(job, message[1], sock)
        send(sock, outcome.value.encode(), output)


def _run(job: Job, content: bytes, sock: socket.socket) -> tuple[Outcome, bytes]:
    """Parse in a fork; return how it ended and what it wrote."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reading)
        sock.close()
        _child(job, content, writing)
    os.close(writing)
    try:
        stopped, output = _collect(reading, sock, job.limits)
    finally:
        os.close(reading)
        status = _end(pid, wait_s=0.0 if stopped else _GRACE_S)
    return stopped or _outcome(status), output


def _collect(reading: int, sock: socket.socket, limits: Limits) -> tuple[Outcome | None, bytes]:
    """Read what the child writes, until its end, the deadline or the cap."""
    deadline = time.monotonic() + limits.longest_s
    output = bytearray()
    while True:
        remaining = deadline - time.monotonic()
        if remaining <= 0:
            return Outcome.TIMEOUT, bytes(output)
        ready, _, _ = select.select([reading, sock.fileno()], [], [], remaining)
        if sock.fileno() in ready and reading not in ready:
            # Nothing is sent while a job runs: the parent is gone, or wants this stopped.
            return Outcome.TIMEOUT, bytes(output)
        if reading in ready:
            chunk = os.read(reading, _CHUNK)
            if not chunk:
                return None, bytes(output)
            output += chunk
            if len(output) > limits.max_result_bytes:
                return Outcome.OVERFLOW, bytes(output[: limits.max_result_bytes])


def _end(pid: int, *, wait_s: float) -> int:
    """Wait for the child, then kill what is left of its process group; return its status."""
    deadline = time.monotonic() + wait_s
    while time.monotonic() < deadline:
        # Not reaped yet, so that the number of the group cannot belong to anyone else.
        if os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None:
            break
        time.sleep(0.0005)
    for kill in (os.killpg, os.kill):
        try:
            kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            continue
        except PermissionError:  # macOS says so of a group of zombies
            continue
    return os.waitpid(pid, 0)[1]


def _outcome(status: int) -> Outcome:
    if os.WIFSIGNALED(status):
        late = os.WTERMSIG(status) in {signal.SIGXCPU, signal.SIGALRM}
        return Outcome.TIMEOUT if late else Outcome.CRASHED
    code = os.WEXITSTATUS(status)
    return {_EXIT_DONE: Outcome.ENDED, _EXIT_MEMORY: Outcome.MEMORY}.get(code, Outcome.CRASHED)


def _child(job: Job, content: bytes, writing: int) -> None:
    """Do the job within its limits and leave the process."""
    code = _EXIT_FAILED
    try:
        os.setpgid(0, 0)
        _limit(job.limits)
        sink = Sink(lambda data: _write(writing, data), job.limits, frozenset(job.skip))
        _TASKS[job.task](job, content, sink)
        code = _EXIT_DONE
    except MemoryError:
        code = _EXIT_MEMORY
    finally:
        os._exit(code)


def _limit(limits: Limits) -> None:
    """Apply the limits to this process, for good."""
    _die_with_parent()
    # The clock's own limit, should the process that watches be gone.
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_REAL, limits.wall_s + _GRACE_S)
    for kind, value in (
        (resource.RLIMIT_AS, limits.memory_bytes),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NOFILE, _MAX_OPEN_FILES),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(kind)
        value = value if hard == resource.RLIM_INFINITY else min(value, hard)
        try:
            resource.setrlimit(kind, (value, value))
        except (ValueError, OSError):
            # macOS has no limit on address space; the others hold.
            if kind != resource.RLIMIT_AS:
                raise

    # The soft limit comes first: its signal tells why.
    cpu_s = limits.cpu_s or math.ceil(limits.wall_s)
    resource.setrlimit(resource.RLIMIT_CPU, (cpu_s, cpu_s + 1))


def _die_with_parent() -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def _write(descriptor: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]


def _parse(job: Job, content: bytes, sink: Sink) -> None:
    parse_source(job.name, content, sink, job.limits, job.password)


def _render(job: Job, content: bytes, sink: Sink) -> None:
    found = part_content(job.name, content, job.part or "", job.limits, job.password)
    if found is not None:
        sink.picture(page_png(*found, job.page_no, job.password))


def _hang(job: Job, content: bytes, sink: Sink) -> None:
    sink.at("body")
    while True:
        time.sleep(60)


def _spin(job: Job, content: bytes, sink: Sink) -> None:
    while True:
        pass


def _hog(job: Job, content: bytes, sink: Sink) -> None:
    blocks = []
    while True:
        blocks.append(bytearray(1 << 24))


def _crash(job: Job, content: bytes, sink: Sink) -> None:
    os.kill(os.getpid(), signal.SIGSEGV)


# What is asked for, and ways to misbehave that let `doctor` and the tests prove the limits.
_TASKS: dict[str, Task] = {
    "parse": _parse,
    "render": _render,
    "hang": _hang,
    "spin": _spin,
    "hog": _hog,
    "crash": _crash,
}

if __name__ == "__main__":
    main()
