"""The audit as one HTML page that needs nothing else: counts, plots, and the list to fix."""

from __future__ import annotations

import html
from collections import Counter
from collections.abc import Sequence

from extractor.evaluation.charts import svg
from training_data.annotations import Split
from training_data.audit import FEW, Audit, Finding, Kind, Severity

_STYLE = """
:root { color-scheme: light dark; --ink: #1c1d20; --faint: #63656d; --paper: #fcfcfb;
  --card: #f3f3f1; --rule: #dcdcd8; --mark: #2c6e9b; --bad: #b3402a; --warn: #a8741a }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e6e3; --faint: #a0a2a8; --paper: #17181a;
  --card: #212326; --rule: #3a3c40; --mark: #6fb1dc; --bad: #f08a70; --warn: #e0b060 } }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);
  max-width: 70rem; margin: 2rem auto 5rem; padding: 0 1.2rem }
h1 { font-size: 1.6rem; margin-bottom: .2rem } h2 { font-size: 1.2rem; margin: 2.4rem 0 .6rem }
.note { color: var(--faint); max-width: 46rem; margin: .3rem 0 }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; width: 100% }
th, td { padding: .28rem .8rem .28rem 0; text-align: left; vertical-align: top;
  border-bottom: 1px solid var(--rule); overflow-wrap: anywhere }
th { color: var(--faint); font-weight: 500; white-space: nowrap }
td.number, th.number { text-align: right; width: 6rem }
code { font: inherit; white-space: nowrap }
.error { color: var(--bad) } .warning { color: var(--warn) }
.plots { display: flex; flex-wrap: wrap; gap: 2rem } .plots > div { flex: 1 1 26rem }
@media (max-width: 40rem) { .plots { gap: 0 } .findings th { display: none }
  .findings td { display: block; border: 0; padding: 0 } .findings td:last-child {
  border-bottom: 1px solid var(--rule); padding-bottom: .5rem; margin-bottom: .5rem } }
svg { max-width: 100%; height: auto }
svg text { font: 12px system-ui, sans-serif; fill: var(--ink) }
.bar { fill: var(--mark) } .thin { fill: var(--warn) } .guide { stroke: var(--faint);
  stroke-dasharray: 4 4 }
"""
_BAR, _LABEL, _WIDTH = 20, 170, 330
_NEXT = {
    Kind.DUPLICATE: "Delete one of the two.",
    Kind.NEAR_DUPLICATE: "Keep a few of them; forty copies of one form teach as one.",
    Kind.LEAK: "Put both into one split (specloom data split), or the measurement flatters.",
    Kind.NOT_IN_TEXT: "Mark the words, or leave the attribute out where the document is silent.",
    Kind.OTHER_VALUE: "Correct the value, or the words; where both are right, report the reading.",
    Kind.OUT_OF_VOCABULARY: "Correct the value, or add the option in a new schema version.",
    Kind.SUM: "Look at the document: a share was misread, or the supplier errs.",
    Kind.DISAGREEMENT: "Decide what the words mean, and correct the other documents.",
    Kind.THIN: "Annotate more documents that state it (specloom data select).",
    Kind.UNMEASURED: "Move a supplier that states it to the test split.",
    Kind.DOUBTED: "Look at these first: the reader is sure of something else.",
}


def audit_page(audit: Audit, title: str) -> str:
    """Return the page."""
    kinds = Counter(one.kind for one in audit.findings)
    warnings = len(audit.findings) - audit.errors
    body = [
        f"<h1>{html.escape(title)}</h1>",
        f'<p class="note">{sum(audit.documents.values())} annotated documents; '
        f'<span class="error">{audit.errors} errors</span>, '
        f'<span class="warning">{warnings} warnings</span>. Errors would make a measurement or a '
        "training false; warnings are worth a look.</p>",
        '<div class="plots">',
        f"<div><h2>What was found</h2>{_bars([(k.value, n) for k, n in kinds.items()])}</div>",
        "<div><h2>Documents</h2>" + _documents(audit) + "</div>",
        "</div>",
        "<h2>Training documents that state an attribute</h2>",
        f'<p class="note">Below {FEW} (the dashed line) an attribute is thin.</p>',
        _bars(sorted(audit.values.items(), key=lambda item: -item[1]), guide=FEW),
        *(_list(kind, [one for one in audit.findings if one.kind is kind]) for kind in Kind),
    ]
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{html.escape(title)}</title><style>{_STYLE}</style></head>\n<body>\n"
        + "\n".join(filter(None, body))
        + "\n</body></html>\n"
    )


def _documents(audit: Audit) -> str:
    schemas = sorted({schema for schema, _ in audit.documents})
    splits = [split.value for split in Split]
    if any(split == "none" for _, split in audit.documents):
        splits.append("none")
    head = "".join(f'<th class="number">{split}</th>' for split in splits)
    rows = "".join(
        f"<tr><td>{html.escape(schema)}</td>"
        + "".join(
            f'<td class="number">{audit.documents.get((schema, split), 0)}</td>' for split in splits
        )
        + "</tr>"
        for schema in schemas
    )
    return f"<table><tr><th>schema</th>{head}</tr>{rows}</table>"


def _bars(counts: Sequence[tuple[str, int]], guide: int | None = None) -> str:
    if not counts:
        return '<p class="note">Nothing.</p>'
    most = max(count for _, count in counts) or 1
    marks = []
    for number, (name, count) in enumerate(counts):
        y = number * _BAR
        thin = guide is not None and count < guide
        marks.append(
            f'<text x="{_LABEL - 8}" y="{y + 14}" text-anchor="end">{html.escape(name)}</text>'
            f'<rect class="{"thin" if thin else "bar"}" x="{_LABEL}" y="{y + 3}" rx="2" '
            f'width="{max(count / most * _WIDTH, 1):.1f}" height="13"/>'
            f'<text x="{_LABEL + count / most * _WIDTH + 6:.1f}" y="{y + 14}">{count}</text>'
        )
    height = len(counts) * _BAR + 4
    if guide is not None and guide <= most:
        x = _LABEL + guide / most * _WIDTH
        marks.append(f'<line class="guide" x1="{x:.1f}" x2="{x:.1f}" y1="0" y2="{height}"/>')
    return svg(_LABEL + _WIDTH + 60, height, "".join(marks))


def _list(kind: Kind, findings: Sequence[Finding]) -> str:
    if not findings:
        return ""
    columns = [("", [_severity(one) for one in findings])]
    for title, cells in (
        ("document", [html.escape(one.document) for one in findings]),
        ("attribute", [f"<code>{html.escape(one.attribute)}</code>" for one in findings]),
    ):
        if any(getattr(one, title) for one in findings):
            columns.append((title, cells))
    columns.append(("what", [html.escape(one.message) for one in findings]))
    head = "".join(f"<th>{title}</th>" for title, _ in columns)
    rows = "".join(
        "<tr>" + "".join(f"<td>{cells[row]}</td>" for _, cells in columns) + "</tr>"
        for row in range(len(findings))
    )
    severe = any(one.severity is Severity.ERROR for one in findings)
    name = f'<span class="{"error" if severe else "warning"}">{html.escape(kind.value)}</span>'
    return (
        f'<h2>{name} ({len(findings)})</h2><p class="note">{html.escape(_NEXT[kind])}</p>'
        f'<table class="findings"><tr>{head}</tr>{rows}</table>'
    )


def _severity(finding: Finding) -> str:
    return f'<span class="{finding.severity.value}">{finding.severity.value}</span>'
