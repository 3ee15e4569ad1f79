"""What scanners, PDF readers and mail programs do to a text; spans stay right."""

from __future__ import annotations

import random
from collections.abc import Callable

from training_data.generator.layouts.page import Lines, flat, recased
from training_data.generator.segments import Phrase, Ref, Seg

_OCR = (
    ("l", "1"), ("1", "l"), ("0", "O"), ("O", "0"), ("I", "l"), ("rn", "m"), ("m", "rn"),
    ("%", "‰"), ("S", "5"), ("5", "S"), ("e", "c"), ("B", "8"), ("µ", "u"), ("à", "a"), ("é", "e"),
    (",", "."), ("ü", "u"), ("cl", "d"), ("g", "q"), ("°", "º"), ("t", "f"),
)  # fmt: skip
_TIGHT = frozenset({"zh", "ja"})
_MIN_HYPHENATED = 8
_MIN_BREAK = 5  # shorter words are not torn apart


def wrapped(rng: random.Random, segments: Phrase, width: int) -> Phrase:
    """Break lines at blanks so that none is longer than `width`; sometimes with hyphens."""
    hyphens = rng.random() < 0.15
    words: list[str] = []
    refs: list[Ref | None] = []
    column, blank = 0, -1  # where the line is, and the last blank at which it can break
    for seg in segments:
        for word in _words(seg.text):
            words.append(word)
            refs.append(seg.ref)
            if word == "\n":
                column, blank = 0, -1
                continue
            column += len(word)
            if column > width and blank >= 0:
                if hyphens and seg.ref is None and len(word) > _MIN_HYPHENATED and word.isalpha():
                    cut = rng.randint(3, len(word) - 3)
                    words[-1] = f"{word[:cut]}-\n{word[cut:]}"
                    column = len(word) - cut
                else:
                    words[blank] = "\n"
                    column = sum(len(found) for found in words[blank + 1 :])
                blank = -1
            if word == " ":
                blank = len(words) - 1
    return tuple(Seg(word, ref) for word, ref in zip(words, refs, strict=True))


def split_words(rng: random.Random, segments: Phrase, rate: float) -> Phrase:
    """Put blanks into some words, as PDFs with odd spacing give them ("compo sition")."""

    def change(text: str, ref: Ref | None) -> str:
        words = text.split(" ")
        for place, word in enumerate(words):
            if (
                len(word) >= _MIN_BREAK
                and word.isalpha()
                and rng.random() < rate / (3 if ref else 1)
            ):
                cut = rng.randint(1, len(word) - 1)
                words[place] = f"{word[:cut]} {word[cut:]}"
        return " ".join(words)

    return _changed(segments, change)


def lost_blanks(rng: random.Random, segments: Phrase, rate: float) -> Phrase:
    """Take the blank away between some words."""

    def change(text: str, ref: Ref | None) -> str:
        words = text.split(" ")
        if len(words) == 1:
            return text
        out = words[0]
        for word in words[1:]:
            out += (
                word
                if rng.random() < rate and not (out[-1:].isdigit() and word[:1].isdigit())
                else f" {word}"
            )
        return out

    return _changed(segments, change)


def ocr(rng: random.Random, segments: Phrase, rate: float) -> Phrase:
    """Misread some characters, seldom in readings."""

    def change(text: str, ref: Ref | None) -> str:
        here = rate / (4 if ref else 1)
        if rng.random() > here * len(text):
            return text
        right, wrong = rng.choice(_OCR)
        return text.replace(right, wrong, 1)

    return _changed(segments, change)


def double_spaced(segments: Phrase) -> Phrase:
    """Put an empty line after every line, as some mails and converters do."""
    return tuple(
        Seg(seg.text.replace("\n", "\n\n"), seg.ref) if seg.ref is None else seg for seg in segments
    )


def upper(segments: Phrase) -> Phrase:
    """Write everything in capitals."""
    return recased(segments, str.upper)


def header_between(rng: random.Random, lines: Lines, header: Lines) -> Lines:
    """Put a page's running lines in the middle of the text, as page breaks do."""
    place = rng.randint(min(2, len(lines)), len(lines))
    return [*lines[:place], *header, *lines[place:]]


def noisy(rng: random.Random, lines: Lines, lang: str, *, tabular: bool) -> Phrase:
    """Return the document's segments with the noise that chance gives them."""
    segments = _tidy(flat(lines))
    draw = rng.random()
    if draw < 0.035:
        segments = upper(segments)
    if not tabular and lang not in _TIGHT and rng.random() < 0.22:
        segments = wrapped(rng, segments, rng.randint(58, 92))
    draw = rng.random()
    if draw < 0.035 and lang not in _TIGHT:
        segments = split_words(rng, segments, rng.choice((0.04, 0.1, 0.2)))
    elif draw < 0.06:
        segments = lost_blanks(rng, segments, rng.choice((0.03, 0.1, 0.25)))
    elif draw < 0.10:
        segments = ocr(rng, segments, 0.02)
    elif draw < 0.13:
        segments = double_spaced(segments)
    return _tidy(segments)


def _changed(segments: Phrase, change: Callable[[str, Ref | None], str]) -> Phrase:
    return tuple(
        Seg("\n".join(change(row, seg.ref) for row in seg.text.split("\n")), seg.ref)
        for seg in segments
    )


def _words(text: str) -> list[str]:
    """Split into words, blanks and line breaks."""
    found: list[str] = []
    for number, row in enumerate(text.split("\n")):
        if number:
            found.append("\n")
        for place, word in enumerate(row.split(" ")):
            if place:
                found.append(" ")
            if word:
                found.append(word)
    return found


def _tidy(segments: Phrase) -> Phrase:
    """Leave at most one empty line between lines, no blanks at their ends, as ingest does."""
    found: list[Seg] = []
    breaks = 2
    for seg in segments:
        if "\n" not in seg.text:
            text = seg.text.lstrip() if breaks else seg.text
            if text:
                found.append(Seg(text, seg.ref))
                breaks = 0
            continue
        kept = ""
        for char in seg.text:
            if char == "\n":
                breaks += 1
                kept = kept.rstrip(" ")
                kept += char if breaks <= 2 else ""
            elif char != " " or not breaks:
                breaks = 0
                kept += char
        if kept.startswith("\n"):
            _strip_end(found, " ")
        if kept:
            found.append(Seg(kept, seg.ref))
    _strip_end(found, " \n")
    return tuple(found)


def _strip_end(segments: list[Seg], blanks: str) -> None:
    while segments:
        last = segments.pop()
        text = last.text.rstrip(blanks)
        if text:
            segments.append(Seg(text, last.ref))
            return
