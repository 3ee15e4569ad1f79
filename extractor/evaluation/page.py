"""Reports as one HTML page that needs nothing else, neither network nor scripts."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence

from extractor.evaluation.charts import bar_chart, line_chart, reliability_diagram, risk_coverage
from extractor.evaluation.curves import Curve
from extractor.evaluation.metrics import DocumentResult, Report, worst
from extractor.evaluation.report import (
    COLUMNS,
    GROUP_COLUMNS,
    POINT_COLUMNS,
    SUMMARY_COLUMNS,
    cells,
    group_cells,
    headline,
    pair_rows,
    point_rows,
    share,
    summary_cells,
    told_of,
)
from extractor.evaluation.worst import document_block

_STYLE = """
:root { color-scheme: light dark; --ink: #1c1d20; --faint: #63656d; --paper: #fcfcfb;
  --card: #f3f3f1; --rule: #dcdcd8; --mark: #2c6e9b; --bad: #b3402a; --good: #3d7a45 }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e6e3; --faint: #a0a2a8; --paper: #17181a;
  --card: #212326; --rule: #3a3c40; --mark: #6fb1dc; --bad: #f08a70; --good: #8cc795 } }
* { box-sizing: border-box }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);
  max-width: 70rem; margin: 2rem auto 5rem; padding: 0 1.2rem }
h1 { font-size: 1.6rem; margin-bottom: .2rem } h3 { font-size: 1.02rem; margin: 2rem 0 .5rem }
h2 { font-size: 1.3rem; margin-top: 3.5rem; padding-top: 1rem; border-top: 2px solid var(--rule) }
a { color: var(--mark) } .note { color: var(--faint); max-width: 46rem; margin: .3rem 0 }
.scroll { overflow-x: auto } table { border-collapse: collapse; font-variant-numeric: tabular-nums }
th, td { padding: .22rem .7rem; text-align: right; border-bottom: 1px solid var(--rule) }
th { color: var(--faint); font-weight: 500; white-space: nowrap }
th:first-child, td:first-child { text-align: left; padding-left: 0 }
.side { display: flex; flex-wrap: wrap; gap: 2rem } .side > div { flex: 1 1 24rem }
svg { max-width: 100%; height: auto }
svg text { font: 12px system-ui, sans-serif; fill: var(--ink) }
svg .faint { fill: var(--faint) } .bar { fill: var(--mark) } .track { fill: var(--card) }
.line, .thin { stroke: var(--mark); fill: none; stroke-width: 2 } .thin { stroke-width: 1 }
.dot { fill: var(--mark); fill-opacity: .75 } .grid { stroke: var(--rule); fill: none }
.guide { stroke: var(--faint); fill: none; stroke-dasharray: 4 4 }
details { background: var(--card); border-radius: 6px; padding: .5rem .9rem; margin: .5rem 0 }
summary { cursor: pointer } summary small { color: var(--faint) }
details table { font-size: .9em; width: 100% } details td, details th { text-align: left;
  vertical-align: top; overflow-wrap: break-word }
details td:first-child, .error { white-space: nowrap } .error { color: var(--bad) }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: .85em; margin: .6rem 0 }
"""
_WORST = 20
_SILENT_NOTE = "Nothing to find and nothing given: "


def as_page(
    results: Sequence[tuple[Report, Sequence[DocumentResult]]], curves: Sequence[Curve] = ()
) -> str:
    """Return the reports of one model as HTML.

    Args:
        results: The numbers of each set with what came of its documents.
        curves: Learning curves of the model.
    """
    reports = [report for report, _ in results]
    model = html.escape(reports[0].model)
    parts = [
        f"<h1>Evaluation of {model}</h1>",
        '<p class="note">Values are compared in their canonical form; a list attribute counts by '
        "its records. The page quotes the documents: keep it where they may be kept.</p>",
        _summary(reports),
        _published(reports),
        _learning(curves),
    ]
    for number, (report, documents) in enumerate(results):
        parts.append(f'<section id="set{number}">{_section(report, documents)}</section>')
    head = (
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>Evaluation of {model}</title><style>{_STYLE}</style>"
    )
    return f'<!doctype html><html lang="en"><head>{head}</head><body>{"".join(parts)}</body></html>'


def _summary(reports: Sequence[Report]) -> str:
    rows = [
        (f'<a href="#set{number}">{html.escape(report.set_name)}</a>', *summary_cells(report))
        for number, report in enumerate(reports)
    ]
    head = "".join(f"<th>{html.escape(text)}</th>" for text in ("set", *SUMMARY_COLUMNS))
    body = "".join(
        "<tr>" + f"<td>{first}</td>" + "".join(f"<td>{html.escape(t)}</td>" for t in rest) + "</tr>"
        for first, *rest in rows
    )
    return f'<div class="scroll"><table><tr>{head}</tr>{body}</table></div>'


def _published(reports: Sequence[Report]) -> str:
    rows = pair_rows(reports)
    if not rows:
        return ""
    return (
        "<h3>Beside published numbers</h3>"
        '<p class="note">Micro F1 of attribute-value pairs in percent, counted as the code of '
        "ExtractGPT (arXiv 2310.12537) counts. The published rows are means over the test splits "
        "of both sets; ours are on the parts named, cut from the train splits.</p>"
        + _table(("", "F1"), rows)
    )


def _learning(curves: Sequence[Curve]) -> str:
    plots = [f"<div><h3>{html.escape(c.name)}</h3>{line_chart(c)}</div>" for c in curves]
    return f'<div class="side">{"".join(plots)}</div>' if plots else ""


def _section(report: Report, documents: Sequence[DocumentResult]) -> str:
    spoken, silent = told_of(report.by_attribute)
    bars = [(name, one.f1, f"{one.expected} expected") for name, one in spoken.items()]
    rows = [(name, *cells(one)) for name, one in spoken.items()]
    note = f'<p class="note">{html.escape(_SILENT_NOTE + ", ".join(silent))}</p>' if silent else ""
    return "".join(
        (
            f"<h2>{html.escape(report.set_name)}</h2>",
            _table(("measure", "value"), headline(report)),
            "<h3>F1 by attribute</h3>",
            bar_chart(sorted(bars, key=lambda bar: -(bar[1] or 0.0))),
            _confidence(report),
            *(
                f"<h3>By {html.escape(dimension)}</h3>"
                + _table(
                    (dimension, *GROUP_COLUMNS),
                    [(tag, *group_cells(group)) for tag, group in groups.items()],
                )
                for dimension, groups in report.breakdown.items()
            ),
            "<h3>All numbers</h3>",
            _table(("attribute", *COLUMNS), [*rows, ("all", *cells(report.total))]),
            note,
            _worst(documents),
        )
    )


def _confidence(report: Report) -> str:
    if not report.bins:
        return ""
    return (
        '<div class="side"><div><h3>Is confidence right?</h3>'
        '<p class="note">A dot holds the values of similar confidence; its size says how many. On '
        f"the dashed line confidence is the share of right values (calibration error "
        f"{share(report.calibration_error)}).</p>{reliability_diagram(report.bins)}</div>"
        "<div><h3>What remains wrong when only sure values are accepted?</h3>"
        '<p class="note">From the surest value on the left to all values on the right. The dashed '
        f"line is one wrong value in a hundred.</p>{risk_coverage(report.risk)}</div></div>"
        "<h3>What does <code>--min-confidence</code> give?</h3>"
        '<p class="note">Values that are less sure are left to a person.</p>'
        + _table(("confidence at least", *POINT_COLUMNS), point_rows(report))
    )


def _worst(documents: Sequence[DocumentResult]) -> str:
    found = worst(documents, _WORST)
    if not found:
        return ""
    blocks = "".join(document_block(result) for result in found)
    return f"<h3>The {len(found)} documents with the most errors</h3>{blocks}"


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    def row(tag: str, texts: Iterable[str]) -> str:
        return "<tr>" + "".join(f"<{tag}>{html.escape(t)}</{tag}>" for t in texts) + "</tr>"

    body = "".join(row("td", texts) for texts in rows)
    return f'<div class="scroll"><table>{row("th", head)}{body}</table></div>'
