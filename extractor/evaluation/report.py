"""A report as a table for the terminal and as JSON for other programs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict

from pydantic import JsonValue

from extractor.evaluation.metrics import DocumentResult, Group, Report
from extractor.evaluation.pairs import PUBLISHED
from extractor.evaluation.scores import Score, mean

COLUMNS = ("precision", "recall", "F1", "expected", "given", "right", "withheld", "invented")
GROUP_COLUMNS = ("documents", "F1", "precision", "recall", "no error", "invented")
POINT_COLUMNS = ("F1", "precision", "recall", "given", "right", "withheld", "invented")
SUMMARY_COLUMNS = (
    "documents",
    "F1 micro",
    "F1 macro",
    "precision",
    "recall",
    "no error",
    "invented",
    "grounded",
    "cal. error",
    "at 99 %",
    "s/doc",
)
_NAME_WIDTH = 24
# Attributes that no document of the set speaks of, and none was given: one line names them all.
_NOTHING = "nothing to find and nothing given: "


def headline(report: Report) -> list[tuple[str, str]]:
    """Return the numbers that matter most, named and formatted."""
    coverage, products, total = report.coverage, report.products, report.total
    threshold = "-" if coverage.threshold is None else f"{coverage.threshold:.3f}"
    rows = [
        ("documents", str(report.documents)),
        ("F1 (micro / macro)", f"{share(total.f1)} / {share(report.macro.f1)}"),
        ("precision", f"{share(total.precision)} / {share(report.macro.precision)}"),
        ("recall", f"{share(total.recall)} / {share(report.macro.recall)}"),
        ("documents without an error", share(report.whole)),
        ("given where the document is silent", share(total.invention)),
        ("withheld where it is not", share(total.abstention)),
        ("given where it should be refused", share(total.disobedience)),
        ("refused for the right reason", share(total.refusal)),
        (
            "products found / missing / surplus",
            f"{products.matched} / {products.expected - products.matched} / "
            f"{products.given - products.matched}",
        ),
        ("schema chosen rightly", share(report.schema_right)),
        ("components of compositions exact", share(report.components)),
        ("grounding", share(report.grounding)),
        ("calibration error", share(report.calibration_error)),
        ("coverage at 99 % precision", f"{share(coverage.share)} (confidence >= {threshold})"),
        ("seconds per document", f"{report.seconds:.2f}"),
    ]
    if report.pairs is not None:
        pairs = report.pairs
        counts = f"NN {pairs.nn} NV {pairs.nv} VN {pairs.vn} VC {pairs.vc} VW {pairs.vw}"
        rows.append(("published metric: F1 (percent)", f"{pairs.f1:.1f}  {counts}"))
    return rows


def summary_cells(report: Report) -> tuple[str, ...]:
    """Return the cells of one set in the table of all sets."""
    return (
        str(report.documents),
        share(report.total.f1),
        share(report.macro.f1),
        share(report.total.precision),
        share(report.total.recall),
        share(report.whole),
        share(report.total.invention),
        share(report.grounding),
        share(report.calibration_error),
        share(report.coverage.share),
        f"{report.seconds:.2f}",
    )


def pair_rows(reports: Iterable[Report]) -> list[tuple[str, str]]:
    """Return the published metric of the sets that have it, beside the published numbers.

    The published rows are means over the two sets; so is the last of ours, where both are there.
    """
    own = [(f"{r.set_name} with {r.model}", r.pairs.f1) for r in reports if r.pairs is not None]
    if not own:
        return []
    rows = [*own, ("mean of these", mean(f1 for _, f1 in own) or 0.0)] if len(own) > 1 else own
    return [(name, f"{f1:.1f}") for name, f1 in (*rows, *PUBLISHED)]


def as_table(report: Report) -> str:
    """Return the report as plain text."""
    title = f"{report.set_name} with {report.model}"
    lines = [title, "-" * len(title)]
    width = max(len(name) for name, _ in headline(report))
    lines += [f"{name:<{width}}  {text}" for name, text in headline(report)]
    spoken, nothing = told_of(report.by_attribute)
    lines += ["", _row("attribute", COLUMNS)]
    lines += [_row(name, cells(one)) for name, one in spoken.items()]
    lines.append(_row("all", cells(report.total)))
    if nothing:
        lines.append(_NOTHING + ", ".join(nothing))
    if report.operating_points:
        lines += ["", _row("confidence at least", POINT_COLUMNS)]
        lines += [_row(name, texts) for name, *texts in point_rows(report)]
    for dimension, groups in report.breakdown.items():
        lines += ["", _row(dimension, GROUP_COLUMNS)]
        lines += [_row(tag, group_cells(group)) for tag, group in groups.items()]
    return "\n".join(lines)


def as_summary(reports: Sequence[Report]) -> str:
    """Return one line a set, and the comparison with published numbers where there is one."""
    width = max(len(report.set_name) for report in reports) + 2
    lines = [f"{'set':<{width}}" + "".join(f"{name:>11}" for name in SUMMARY_COLUMNS)]
    lines += [
        f"{report.set_name:<{width}}" + "".join(f"{text:>11}" for text in summary_cells(report))
        for report in reports
    ]
    rows = pair_rows(reports)
    if rows:
        width = max(len(name) for name, _ in rows) + 2
        lines += ["", "published metric (micro F1 of attribute-value pairs, percent)"]
        lines += [f"{name:<{width}}{text:>6}" for name, text in rows]
    return "\n".join(lines)


def as_json(results: Sequence[tuple[Report, Sequence[DocumentResult]]]) -> str:
    """Return the reports as JSON, with every judgement of every document."""
    sets = [_report_json(report, documents) for report, documents in results]
    return json.dumps({"sets": sets}, ensure_ascii=False, indent=1)


def cells(one: Score) -> tuple[str, ...]:
    """Return the cells of one attribute."""
    return (
        share(one.precision),
        share(one.recall),
        share(one.f1),
        str(one.expected),
        str(one.given),
        str(one.right),
        share(one.abstention),
        share(one.invention),
    )


def group_cells(group: Group) -> tuple[str, ...]:
    """Return the cells of one group of documents."""
    return (
        str(group.documents),
        share(group.total.f1),
        share(group.total.precision),
        share(group.total.recall),
        share(group.whole),
        share(group.total.invention),
    )


def point_rows(report: Report) -> list[tuple[str, ...]]:
    """Return the cells of each operating point, its least confidence first."""
    return [
        (
            f"{point.min_confidence:.1f}",
            share(point.total.f1),
            share(point.total.precision),
            share(point.total.recall),
            str(point.total.given),
            str(point.total.right),
            share(point.total.abstention),
            share(point.total.invention),
        )
        for point in report.operating_points
    ]


def told_of(by_attribute: Mapping[str, Score]) -> tuple[dict[str, Score], list[str]]:
    """Return the attributes that a number can be given for, and the names of the others."""
    spoken = {name: one for name, one in by_attribute.items() if one.expected or one.given}
    return spoken, [name for name in by_attribute if name not in spoken]


def share(value: float | None) -> str:
    """Return a share with three decimals, a dash where there is none."""
    return "-" if value is None else f"{value:.3f}"


def _row(name: str, texts: Sequence[str]) -> str:
    return f"{name:<{_NAME_WIDTH}}" + "".join(f"{text:>10}" for text in texts)


def _report_json(report: Report, results: Sequence[DocumentResult]) -> dict[str, JsonValue]:
    content: dict[str, JsonValue] = asdict(report)
    content["total"] = _score_json(report.total)
    content["by_attribute"] = {n: _score_json(s) for n, s in report.by_attribute.items()}
    content["breakdown"] = {
        dimension: {
            tag: {"documents": group.documents, "whole": group.whole, **_score_json(group.total)}
            for tag, group in groups.items()
        }
        for dimension, groups in report.breakdown.items()
    }
    content["operating_points"] = [
        {"min_confidence": point.min_confidence, **_score_json(point.total)}
        for point in report.operating_points
    ]
    if report.pairs is not None:
        pairs = report.pairs
        content["pairs"] = {
            **asdict(pairs),
            "precision": pairs.precision,
            "recall": pairs.recall,
            "f1": pairs.f1,
        }
    content["results"] = [_result_json(result) for result in results]
    return content


def _result_json(result: DocumentResult) -> dict[str, JsonValue]:
    content: dict[str, JsonValue] = asdict(result)
    content.pop("text")
    content["exact"] = result.judged.is_exact
    judgements: list[JsonValue] = []
    for one in result.judged.judgements:
        judgements.append({**asdict(one), "verdict": one.verdict.value})
    content["judged"] = {**asdict(result.judged), "judgements": judgements}
    return content


def _score_json(one: Score) -> dict[str, JsonValue]:
    return {
        **asdict(one),
        "precision": one.precision,
        "recall": one.recall,
        "f1": one.f1,
        "invention": one.invention,
        "abstention": one.abstention,
        "disobedience": one.disobedience,
        "refusal": one.refusal,
    }
