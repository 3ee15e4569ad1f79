"""Blanks that are none: letter-spaced words, and gaps that PDFium takes for blanks.

`N O R D E R H O F` is a word with white between its letters. The white between its words is wider,
so what is a blank follows from the gaps of the line itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from statistics import median

from extractor.core.geometry import union
from extractor.ingest.pdf_runs import Line, Run, segments_of

# All in heights of the text, which are some 1.15 times the size of its font.
_NO_GAP = 0.11
_NO_STOP_GAP = 0.25
_TRACKED = 0.045
# From here on, white is as wide as a typed blank, and the letters decide.
_BLANK = 0.17
_WORD_EXTRA = 0.12
_MIN_LETTERS = 3
_MAX_PIECES_A_LINE = 400
_SIZES = frozenset({"XS", "S", "M", "L", "XL", "XXL", "XXS"})


def close_gaps(lines: list[Line]) -> None:
    """Join the runs of each line that no blank divides."""
    for line in lines:
        if 1 < len(line.runs) <= _MAX_PIECES_A_LINE:
            line.runs = [
                run for part in _parts(line.runs) for run in _without_false_blanks(_closed(part))
            ]


def _parts(runs: list[Run]) -> Iterator[list[Run]]:
    """Yield what stands between column gaps; letter-spacing must not be taken for such."""
    if sum(len(run.glyphs) == 1 for run in runs) < _MIN_LETTERS:
        yield from segments_of(runs)
        return
    part: list[Run] = []
    for run in runs:
        size = run.height
        if part and run.frame.x0 - part[-1].frame.x1 > max(size, part[-1].height) * 1.6:
            yield part
            part = []
        part.append(run)
    yield part


def _without_false_blanks(runs: list[Run]) -> list[Run]:
    """Join what stands side by side without a blank in the file (`Art.` and `-Nr.`)."""
    kept: list[Run] = []
    for run in runs:
        if kept and not run.glyphs[0].spaced:
            gap = run.frame.x0 - kept[-1].frame.x1
            height = max(run.height, kept[-1].height)
            # Nobody sets a blank before the hyphen of `Art.-Nr.`; full stops have narrow boxes.
            is_suffix = kept[-1].text[-1] == "." and run.text[0] == "-" and run.text[1:2].isalpha()
            if -height * 0.3 < gap < height * (_NO_STOP_GAP if is_suffix else _NO_GAP):
                kept[-1] = _joined([kept[-1], run])
                continue
        kept.append(run)
    return kept


def _closed(runs: list[Run]) -> list[Run]:
    """Join the letters of letter-spaced words."""
    single = [run for run in runs if len(run.glyphs) == 1 and run.text.isalnum()]
    if len(single) < _MIN_LETTERS or len(single) < len(runs) * 0.4:
        return runs
    letters = [run for run in runs if any(c.isalpha() and c.lower() != c.upper() for c in run.text)]
    if len(letters) < len(runs) * 0.3:
        return runs
    tracking = _tracking(runs)
    if tracking < _TRACKED:
        return runs
    words = list(_words(runs, tracking))
    if tracking < _BLANK or (
        any(map(_is_spelt, words)) and all(len(w) < _MIN_LETTERS or _is_spelt(w) for w in words)
    ):
        return [_joined(word) for word in words]
    return runs


def _tracking(runs: list[Run]) -> float:
    """Return the white between the letters of a line, in heights of it."""
    size = _size(runs)
    inner = [
        (b.bbox.x0 - a.bbox.x1) / size
        for run in runs
        if not run.glyphs[0].turn
        for a, b in pairwise(run.glyphs)
    ]
    if len(inner) > 1 and median(inner) < _TRACKED:
        return 0.0
    outer = [(b.frame.x0 - a.frame.x1) / size for a, b in pairwise(runs)]
    # Where words are set apart by two blanks, most of the gaps are still those of letters.
    return median(inner + outer)


def _size(runs: list[Run]) -> float:
    """Return the height of the text; a full stop alone may have a lower box."""
    return max(run.height for run in runs) or 1.0


def _words(runs: list[Run], tracking: float) -> Iterator[list[Run]]:
    word: list[Run] = []
    size = _size(runs)
    for run in runs:
        if word and run.frame.x0 - word[-1].frame.x1 > size * (tracking + _WORD_EXTRA):
            yield word
            word = []
        word.append(run)
    yield word


def _is_spelt(word: list[Run]) -> bool:
    """Return whether letters with blanks between them are one word, not sizes or a list."""
    texts = [run.text for run in word]
    if all(text.isdigit() for text in texts):
        return len(texts) == 4 and all(len(text) == 1 for text in texts)
    if sum(len(text) == 1 for text in texts) < len(texts) * 0.5:
        return False
    if len(texts) < _MIN_LETTERS or all(text in _SIZES or text.isdigit() for text in texts):
        return False
    codes = [ord(text) for text in texts if len(text) == 1]
    return any(b - a != 1 for a, b in pairwise(codes))


def _joined(runs: list[Run]) -> Run:
    if len(runs) == 1:
        return runs[0]
    glyphs = [glyph for run in runs for glyph in run.glyphs]
    return Run(glyphs, union(run.frame for run in runs) or runs[0].frame)
