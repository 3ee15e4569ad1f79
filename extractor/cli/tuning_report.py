"""Tables about adapters, for the terminal."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.training.gate import Change, Evaluation

_WIDTH = 22


def change_table(evaluation: Evaluation, rows: Sequence[Change]) -> str:
    """Return what becomes of each attribute under an adapter, losses marked."""
    lines = [
        f"{evaluation.documents} documents that were not trained on; F1 of "
        f"{evaluation.reference} and of the adapter",
        f"{'attribute':<{_WIDTH}}{'before':>8}{'after':>8}{'change':>9}{'values':>8}"
        f"{'invented':>10}",
    ]
    for row in rows:
        if not (row.after.expected or row.before.given or row.after.given):
            continue
        note = f"  loses more than {row.allowed:.3f}" if row.is_loss else ""
        lines.append(
            f"{row.attribute:<{_WIDTH}}{row.before.f1:>8.3f}{row.after.f1:>8.3f}"
            f"{row.difference:>+9.3f}{row.after.expected:>8}{row.after.invented:>10}{note}"
        )
    for name, reading in evaluation.readings.items():
        lines.append(
            f"{name}: F1 {reading.total.f1:.3f}, {reading.whole} of {evaluation.documents} "
            f"documents without an error, {reading.seconds / evaluation.documents:.2f} s each"
        )
    return "\n".join(lines)
