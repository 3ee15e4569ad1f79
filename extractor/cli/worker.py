"""`specloom worker`: one more process that reads."""

from __future__ import annotations

import os

import click

from extractor.config import load_settings
from extractor.service.logs import log_as_json
from extractor.service.parent import end_with_parent
from extractor.service.readers import build_readers
from extractor.service.worker import run_worker

# Beside a web server, answering a request must not wait for a product of matrices.
_BESIDE_WEB = 5


@click.command()
@click.option("--parent", type=int, hidden=True, help="End when this is no longer the parent.")
def worker(parent: int | None) -> None:
    """Read the documents that wait, until told to end.

    `specloom serve` starts one. More of them, on this machine or on others, need PostgreSQL as the
    database (SPECLOOM_DATABASE_URL) and a folder SPECLOOM_HOME that all of them share.
    """
    log_as_json()
    if parent is not None:
        end_with_parent(parent)
        os.nice(_BESIDE_WEB)
    run_worker(load_settings(), build_readers)


if __name__ == "__main__":
    worker()
