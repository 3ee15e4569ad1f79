"""A report as a table for the terminal and as JSON for other programs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict

from pydantic import JsonValue

from extractor.evaluation.metrics import DocumentResult, Report, Score

_NAME_WIDTH = 24
_COLUMNS = ("precision", "recall", "F1", "expected", "given", "right", "withheld", "invented")


def headline(report: Report) -> list[tuple[str, str]]:
    """Return the numbers that matter most, named and formatted."""
    coverage = report.coverage
    threshold = "-" if coverage.threshold is None else f"{coverage.threshold:.3f}"
    return [
        ("documents", str(report.documents)),
        ("F1 (micro)", share(report.total.f1)),
        ("precision", share(report.total.precision)),
        ("recall", share(report.total.recall)),
        ("documents without an error", share(report.whole)),
        ("given where the document is silent", share(report.total.invention)),
        ("withheld where it is not", share(report.total.abstention)),
        ("grounding", share(report.grounding)),
        ("calibration error", share(report.calibration_error)),
        ("coverage at 99 % precision", f"{share(coverage.share)} (confidence >= {threshold})"),
        ("seconds per document", f"{report.seconds:.2f}"),
    ]


def as_table(report: Report) -> str:
    """Return the report as plain text."""
    title = f"{report.set_name} with {report.model}"
    lines = [title, "-" * len(title)]
    width = max(len(name) for name, _ in headline(report))
    lines += [f"{name:<{width}}  {text}" for name, text in headline(report)]
    lines += ["", _row("attribute", _COLUMNS)]
    lines += [_row(name, cells(score)) for name, score in report.by_attribute.items()]
    lines.append(_row("all", cells(report.total)))
    return "\n".join(lines)


def as_json(report: Report, results: Sequence[DocumentResult] = ()) -> str:
    """Return the report as JSON, with every judgement of every document where given."""
    content = asdict(report)
    content["total"] = _score_json(report.total)
    content["by_attribute"] = {n: _score_json(s) for n, s in report.by_attribute.items()}
    content["results"] = [asdict(result) for result in results]
    return json.dumps(content, ensure_ascii=False, indent=1)


def cells(score: Score) -> tuple[str, ...]:
    """Return the cells of one row of the table."""
    return (
        share(score.precision),
        share(score.recall),
        share(score.f1),
        str(score.expected),
        str(score.given),
        str(score.right),
        share(score.abstention),
        share(score.invention),
    )


def columns() -> tuple[str, ...]:
    """Return what the cells are called."""
    return _COLUMNS


def share(value: float | None) -> str:
    """Return a share with three decimals, a dash where there is none."""
    return "-" if value is None else f"{value:.3f}"


def _row(name: str, texts: Sequence[str]) -> str:
    return f"{name:<{_NAME_WIDTH}}" + "".join(f"{text:>10}" for text in texts)


def _score_json(score: Score) -> dict[str, JsonValue]:
    return {
        **asdict(score),
        "precision": score.precision,
        "recall": score.recall,
        "f1": score.f1,
        "invention": score.invention,
        "abstention": score.abstention,
    }
