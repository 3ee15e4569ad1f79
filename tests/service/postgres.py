"""A PostgreSQL server of our own, from Debian's package, in a folder that goes away."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

NOT_INSTALLED = "PostgreSQL is not installed (Debian: apt-get install postgresql)"
_USER = "postgres"


def postgres_bin() -> Path | None:
    """Return the folder of the newest installed server, which Debian keeps out of the PATH."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if found:
        return found[-1].parent
    on_path = shutil.which("initdb")
    return Path(on_path).parent if on_path else None


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Postgres:
    """A server that can be stopped and started again."""

    def __init__(self, bin_folder: Path, folder: Path) -> None:
        self._bin = bin_folder
        self._data = folder / "data"
        self._folder = folder
        self.port = free_port()
        # initdb refuses to be root; elsewhere it is whoever runs the tests.
        self._as = {"user": _USER, "group": _USER} if os.geteuid() == 0 else {}
        if self._as:
            shutil.chown(folder, _USER, _USER)
        self._run(
            "initdb", "-D", str(self._data), "-U", _USER, "--auth=trust", "--no-sync",
            "--encoding=UTF8", "--locale=C.UTF-8",
        )  # fmt: skip

    def start(self) -> None:
        options = (
            f"-p {self.port} -k {self._folder} -c listen_addresses=127.0.0.1 -c fsync=off "
            "-c max_connections=200 -c shared_buffers=16MB"
        )
        log = str(self._folder / "log")
        self._run("pg_ctl", "-D", str(self._data), "-l", log, "-w", "-o", options, "start")

    def stop(self) -> None:
        """Stop at once, as a power cut would: connections are gone amid what they do."""
        self._run("pg_ctl", "-D", str(self._data), "-m", "immediate", "-w", "stop")

    def new_database(self) -> str:
        """Return the URL of a new, empty database."""
        name = f"specloom_{uuid4().hex[:8]}"
        self._run("createdb", "-h", "127.0.0.1", "-p", str(self.port), "-U", _USER, name)
        return f"postgresql://{_USER}@127.0.0.1:{self.port}/{name}"

    def dump(self, url: str, target: Path) -> None:
        with target.open("wb") as stream:
            self._run("pg_dump", "--format=custom", url, stdout=stream)

    def restore(self, dump: Path, url: str) -> None:
        with dump.open("rb") as stream:
            self._run("pg_restore", "--no-owner", "--dbname", url, stdin=stream)

    def _run(self, command: str, *arguments: str, **streams: object) -> None:
        streams.setdefault("stdout", subprocess.DEVNULL)
        subprocess.run(
            [str(self._bin / command), *arguments],
            check=True,
            stderr=subprocess.PIPE if command != "pg_ctl" else subprocess.DEVNULL,
            cwd=self._folder,
            **self._as,
            **streams,
        )  # type: ignore[call-overload]


@contextmanager
def running_postgres() -> Iterator[Postgres | None]:
    """Run a server; gives `None` where none is installed."""
    bin_folder = postgres_bin()
    if bin_folder is None:
        yield None
        return
    folder = Path(tempfile.mkdtemp(prefix="specloom-pg-"))
    try:
        server = Postgres(bin_folder, folder)
        server.start()
        try:
            yield server
        finally:
            with suppress(subprocess.CalledProcessError):
                server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
