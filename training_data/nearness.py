"""Of several places each of several elements may stand at, those that stand together."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.core.geometry import CharSpan


def nearest(choices: Sequence[Sequence[CharSpan]]) -> list[CharSpan] | None:
    """Return one place of each, near to each other and apart; `None` where one has none."""
    if not choices or not all(choices):
        return None
    rarest = min(range(len(choices)), key=lambda number: len(choices[number]))
    best: list[CharSpan] | None = None
    least = float("inf")
    for anchor in choices[rarest][:200]:
        picked = _around(choices, rarest, anchor)
        if picked is None:
            continue
        spread = max(s.end for s in picked) - min(s.start for s in picked)
        if spread < least:
            best, least = picked, spread
    return best


def _around(
    choices: Sequence[Sequence[CharSpan]], rarest: int, anchor: CharSpan
) -> list[CharSpan] | None:
    picked: dict[int, CharSpan] = {rarest: anchor}
    for number, options in enumerate(choices):
        if number == rarest:
            continue
        free = [s for s in options if not any(s.overlaps(other) for other in picked.values())]
        if not free:
            return None
        picked[number] = min(free, key=lambda span: _gap(span, anchor))
    return [picked[number] for number in range(len(choices))]


def _gap(one: CharSpan, other: CharSpan) -> int:
    return max(one.start - other.end, other.start - one.end, 0)
