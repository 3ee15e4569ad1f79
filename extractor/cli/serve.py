"""`specloom serve`: the web server and a worker, with one command."""

from __future__ import annotations

import os
import shutil
import signal
import sys
import threading

import click

from extractor.config import Settings, load_settings
from extractor.service.logs import log_as_json
from extractor.service.state import open_service_store
from extractor.service.supervisor import Command, supervise
from extractor.storage.operations import Scope

_FIRST_KEY = "first"
_LOOPBACK = {"127.0.0.1", "::1", "localhost"}


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65_535))
@click.option(
    "--web-only", is_flag=True, help="Start no worker: they run elsewhere (`specloom worker`)."
)
def serve(host: str, port: int, web_only: bool) -> None:
    """Serve the API and the pages, and read what is posted.

    On the first start on a terminal it makes a key and prints a link that signs you in. More keys:
    `specloom keys create`.
    """
    settings = load_settings()
    _greet(settings, host, port)
    log_as_json()
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    commands = [_web(settings, host, port)]
    if not web_only:
        commands.append(_worker())
    supervise(commands, stop)


def _greet(settings: Settings, host: str, port: int) -> None:
    shown = f"[{host}]" if ":" in host else host
    address = f"http://{shown}:{port}"
    click.echo(f"Specloom: {address}/  (API: {address}/docs; stop with Ctrl-C)")
    if host not in _LOOPBACK and not settings.behind_https:
        click.echo(
            "Warning: keys and documents go over the network unencrypted. Put a proxy with TLS in "
            "front and set SPECLOOM_BEHIND_HTTPS=1.",
            err=True,
        )
    store = open_service_store(settings)
    try:
        if store.keys.any():
            return
        if not sys.stdout.isatty():
            # What is printed here ends up in a log, where a key must not be.
            click.echo("No key yet: specloom keys create --name NAME --scopes submit,read,review")
            return
        secret = store.keys.create(_FIRST_KEY, [Scope.ADMIN], who="serve")
        click.echo(f"Sign in: {address}/sign-in#key={secret}")
        click.echo("This key is shown once. It may do everything; it is named `first`.")
    finally:
        store.database.close()


def _web(settings: Settings, host: str, port: int) -> Command:
    figures = settings.home / "metrics"
    shutil.rmtree(figures, ignore_errors=True)  # counts of processes that are gone
    figures.mkdir(parents=True)
    return Command(
        "web",
        (
            *(sys.executable, "-m", "api.server"),
            *("--host", host, "--port", str(port), "--parent", str(os.getpid())),
        ),
        {"PROMETHEUS_MULTIPROC_DIR": str(figures)},
    )


def _worker() -> Command:
    return Command(
        "worker", (sys.executable, "-m", "extractor.cli.worker", "--parent", str(os.getpid()))
    )
