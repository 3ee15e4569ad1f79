"""The `specloom` command. To add a command: write it in this folder, name it in `COMMANDS`."""

from __future__ import annotations

import logging
import os
import warnings

import click

from extractor.cli.lazy_group import CommandEntry, LazyGroup

COMMANDS = (
    CommandEntry(
        "extract",
        "extractor.cli.extract:extract",
        "Read product attributes out of files and folders.",
    ),
    CommandEntry(
        "batch",
        "extractor.cli.batch:batch",
        "Read whole mail archives and folders into tables.",
    ),
    CommandEntry("schemas", "extractor.cli.schemas:schemas", "List and show product schemas."),
    CommandEntry(
        "doctor", "extractor.cli.doctor:doctor", "Say what is installed and what is missing."
    ),
    CommandEntry(
        "evaluate",
        "extractor.cli.evaluate:evaluate",
        "Measure the reader on documents with known answers.",
    ),
    CommandEntry(
        "data",
        "extractor.cli.data:data",
        "Annotate, import, check and split documents to train and measure on.",
    ),
    CommandEntry(
        "export",
        "extractor.cli.export:export",
        "Send approved values to a PIM, a shop or a table.",
    ),
    CommandEntry(
        "pim",
        "extractor.cli.pim:pim",
        "Take over the structure of your PIM, and prepare exports to it.",
    ),
    CommandEntry(
        "serve",
        "extractor.cli.serve:serve",
        "Serve the API and the pages, and read what is posted.",
    ),
    CommandEntry(
        "worker", "extractor.cli.worker:worker", "Read the documents that wait, until told to end."
    ),
    CommandEntry(
        "keys", "extractor.cli.keys:keys", "Make, list and revoke the keys of the service."
    ),
    CommandEntry("train", "extractor.cli.train:train", "Tune the reader on annotated documents."),
    CommandEntry(
        "models",
        "extractor.cli.models:models",
        "List, measure, promote and roll back adapters.",
    ),
    CommandEntry(
        "backup",
        "extractor.cli.backup:backup",
        "Copy all that the service keeps to a folder; the service may run.",
    ),
    CommandEntry(
        "restore",
        "extractor.cli.backup:restore",
        "Put a copy that `specloom backup` made into an empty SPECLOOM_HOME.",
    ),
    CommandEntry(
        "schema",
        "extractor.cli.schema:schema",
        "Make a new version of a schema, and see what two versions differ in.",
    ),
    CommandEntry(
        "compare",
        "extractor.cli.compare:compare",
        "Compare the base, the base with examples in its prompt, and the tuned reader.",
    ),
    CommandEntry(
        "pretrain",
        "extractor.cli.pretrain:pretrain",
        "Train the embedded reader from scratch on generated documents.",
    ),
)


@click.group(
    cls=LazyGroup,
    entries=COMMANDS,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(package_name="specloom", message="specloom %(version)s")
@click.option("--debug", is_flag=True, help="Log on standard error, with stack traces.")
def main(debug: bool) -> None:
    """Read product attributes out of supplier documents.

    Every value comes with the words it was read from, where they stand, and a confidence. All of
    it runs on this machine: no network is used.
    """
    # Threads of torch that wait for each other burn their cores meanwhile. Where other processes
    # want these cores, a document takes three times as long (27 s against 87 s, measured on two
    # busy cores). OpenMP reads this when torch is loaded.
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")
    # What users can act on is in the records; what developers can act on is logged.
    logging.basicConfig(
        level=logging.INFO if debug else logging.CRITICAL,
        format="%(levelname)s %(name)s: %(message)s",
    )
    if not debug:
        warnings.simplefilter("ignore")
