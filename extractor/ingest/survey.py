"""Runs every document of a folder through ingest and counts how each ended.

    python -m extractor.ingest.survey [FOLDER ...] [--show FILE] [--suffix .pdf]

Without a folder it takes the shared test data: `$SPECLOOM_SHARED_DATA`, or `../shared/data` from
the project's root. This is how `docs/robustness.md` is made.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from extractor.core.document import Document, Source
from extractor.ingest.router import Ingestor

_SUFFIXES = (".pdf", ".eml", ".msg")
_SLOWEST = 8
_LISTED = 60


@dataclass(frozen=True, slots=True)
class Finding:
    """How one file ended."""

    path: Path
    document: Document
    wall_s: float

    @property
    def outcome(self) -> str:
        """`read`, or the codes of the problems, with what was read all the same."""
        codes = sorted({problem.code for problem in self.document.problems})
        if not codes:
            return "read"
        read = any(page.text for part in self.document.parts for page in part.pages)
        return f"{'partly read' if read else 'not read'}: {', '.join(codes)}"


def shared_data() -> Path | None:
    """Return the folder of shared test data, `None` where there is none."""
    named = os.environ.get("SPECLOOM_SHARED_DATA")
    folder = Path(named) if named else Path(__file__).parents[2].parent / "shared" / "data"
    return folder if folder.is_dir() else None


def survey(ingestor: Ingestor, folder: Path, suffixes: tuple[str, ...]) -> list[Finding]:
    """Parse every file below `folder` whose name ends in one of `suffixes`, in order of path."""
    findings = []
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.suffix.lower() in suffixes:
            source = Source(path.name, path.read_bytes())
            started = time.monotonic()
            document = ingestor.parse(source)
            findings.append(Finding(path, document, time.monotonic() - started))
    return findings


def report(folder: Path, findings: list[Finding]) -> str:
    """Return the counts by outcome, the slowest files and those with problems, as text."""
    total = sum(finding.wall_s for finding in findings)
    lines = [f"## {folder}: {len(findings)} files, {total:.1f} s"]
    for outcome, count in Counter(f.outcome for f in findings).most_common():
        lines.append(f"{count:5d}  {outcome}")
    lines.append("slowest:")
    for finding in sorted(findings, key=lambda f: -f.wall_s)[:_SLOWEST]:
        size = len(finding.document.parts)
        lines.append(
            f"  {finding.wall_s:6.2f} s  {finding.path.name}"
            f" ({finding.document.page_count} pages, {size} parts)"
        )
    lines.append("with problems:")
    troubled = [finding for finding in findings if finding.document.problems]
    lines += [f"  {finding.path.name}: {finding.outcome}" for finding in troubled[:_LISTED]]
    if len(troubled) > _LISTED:
        lines.append(f"  and {len(troubled) - _LISTED} more")
    return "\n".join(lines)


def show(document: Document) -> str:
    """Return all that was read of a document, as text."""
    lines = [f"{document.name}: {document.media_type}"]
    for part in document.parts:
        lines.append(f"=== {part.name} ({part.media_type}) {part.metadata}")
        for page in part.pages:
            regions = ", ".join(f"{r.kind} {r.span.start}-{r.span.end}" for r in page.regions)
            lines.append(f"--- page {page.page_no} {regions}")
            lines.append(page.text)
    lines += [f"!!! {p.code} {p.part} {p.page_no}: {p.message}" for p in document.problems]
    return "\n".join(lines)


def main() -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(description="Count how the documents of a folder are read.")
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--show", type=Path, help="print what is read of this file, and no counts")
    parser.add_argument("--suffix", action="append", help="ending of the files to take")
    arguments = parser.parse_args()
    folders = arguments.folders
    if not folders and not arguments.show:
        data = shared_data()
        if data is None:
            sys.stdout.write("skipped: there is no shared data here; name a folder\n")
            return 0
        folders = sorted(folder for kind in ("pdf", "mail") for folder in (data / kind).iterdir())
    with Ingestor() as ingestor:
        if arguments.show:
            source = Source(arguments.show.name, arguments.show.read_bytes())
            sys.stdout.write(show(ingestor.parse(source)) + "\n")
        for folder in folders:
            findings = survey(ingestor, folder, tuple(arguments.suffix or _SUFFIXES))
            sys.stdout.write(report(folder, findings) + "\n\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
