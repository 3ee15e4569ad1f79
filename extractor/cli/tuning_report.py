"""Tables about adapters, for the terminal."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.training.gate import ALL, Change, Evaluation

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
        note = f"  loses more than {row.allowed:.3f}" if row.exceeds else ""
        if row.exceeds and not row.is_loss:
            note += f", chance explains it (p {row.chance:.2f})"
        lines.append(
            f"{row.attribute:<{_WIDTH}}{row.before.f1:>8.3f}{row.after.f1:>8.3f}"
            f"{row.difference:>+9.3f}{row.after.expected:>8}{row.after.invented:>10}{note}"
        )
    for name, reading in evaluation.readings.items():
        lines.append(
            f"{name}: F1 {reading.total.f1:.3f}, {reading.whole} of {evaluation.documents} "
            f"documents without an error, {reading.seconds / evaluation.documents:.2f} s each"
        )
    whole = evaluation.paired.get(ALL)
    if whole is not None:
        lines.append(
            f"{whole.better} documents read better, {whole.worse} worse "
            f"(by chance with p {whole.chance_of_gain:.3f})"
        )
    return "\n".join(lines)
