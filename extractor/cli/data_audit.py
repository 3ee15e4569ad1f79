"""`specloom data audit`: what is wrong with annotated documents."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import click

from extractor.cli.tuning_options import TuningChoices, tuning_options
from extractor.cli.tuning_progress import progress_bars
from extractor.config import load_settings
from extractor.generation.backends import LocalModel
from extractor.pipeline.options import PipelineOptions, Reader
from extractor.training.audit_page import audit_page
from extractor.training.datasets import LabelledDocument, load_labelled
from extractor.training.doubts import FEWEST_FOLDS, Doubt, cross_validated, doubts
from extractor.training.training_run import Order, reader_with
from extractor.wiring import build_extractor
from schemas.registry import load_schema
from training_data.audit import AuditedDocument, Severity
from training_data.audit import audit as run_audit

EXIT_ERRORS = 3
_MOST_DOUBTS = 100
_SHOWN = 40


@click.command()
@click.argument("data", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--schema", "schemas", multiple=True, help="Only documents of this schema.")
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder for audit.html and audit.json.",
)
@click.option("--read", is_flag=True, help="Also list where the base reads something else.")
@click.option(
    "--folds",
    type=click.IntRange(min=FEWEST_FOLDS),
    help="Read each document with an adapter trained on the others, in so many parts.",
)
@tuning_options
@click.pass_context
def audit(
    ctx: click.Context,
    data: tuple[Path, ...],
    schemas: tuple[str, ...],
    out: Path | None,
    read: bool,
    folds: int | None,
    choices: TuningChoices,
) -> None:
    """Check annotated documents before anything is trained on them.

    DATA are folders with annotations.jsonl. Looks for copies, leaks between splits, words that are
    not there or give another value, labels that disagree, attributes with few examples.

    Exit codes: 0 no errors; 3 errors, which would make a measurement or a training false.
    """
    settings = load_settings()
    classes = tuple(load_schema(name) for name in schemas)
    documents = load_labelled(data, classes, build_extractor(settings).parse)
    found: list[Doubt] = []
    if read or folds:
        plan = choices.plan(settings, (out or Path("runs/audit")) / "folds")
        options = PipelineOptions(passage_tokens=settings.passage_tokens)
        found = _doubts(Order(plan, replay_share=choices.replay, options=options), documents, folds)
    done = run_audit(
        [AuditedDocument(one.annotated, _text(one), one.schema) for one in documents],
        [doubt.finding for doubt in found[:_MOST_DOUBTS]],
    )
    for finding in done.findings[:_SHOWN]:
        place = " ".join(filter(None, (finding.document, finding.attribute)))
        said = filter(None, (finding.severity, finding.kind, place, finding.message))
        click.echo(": ".join(said))
    warnings = sum(one.severity is Severity.WARNING for one in done.findings)
    click.echo(f"{len(documents)} documents: {done.errors} errors, {warnings} warnings")
    if out is not None:
        out.mkdir(parents=True, exist_ok=True)
        title = "Audit of " + ", ".join(str(path) for path in data)
        (out / "audit.html").write_text(audit_page(done, title), encoding="utf-8")
        rows = json.dumps([asdict(one) for one in done.findings], ensure_ascii=False, indent=1)
        (out / "audit.json").write_text(rows + "\n", encoding="utf-8")
        click.echo(f"report: {out / 'audit.html'}")
    ctx.exit(EXIT_ERRORS if done.errors else 0)


def _doubts(order: Order, documents: Sequence[LabelledDocument], folds: int | None) -> list[Doubt]:
    plan = order.plan
    model = LocalModel.load(plan.base, device=plan.device, threads=plan.threads)
    with progress_bars(plan.schedule.epochs) as watcher:
        if folds is None:
            return doubts(Reader(model, "the base"), documents, order.options, watcher)
        return cross_validated(
            order,
            documents,
            folds,
            lambda adapter: reader_with(model, adapter.parent.name, adapter, documents),
            watcher,
        )


def _text(one: LabelledDocument) -> str:
    return "\n".join(page.text for part in one.document.parts for page in part.pages)
