"""Blocks of a page that tell of one article each: where they begin, and where they end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from extractor.core.document import Page, RegionKind
from extractor.core.geometry import CharSpan
from extractor.prompting.article_shared import ends_articles

Start = tuple[int, str]  # where a block begins, and the key of its article

_FOOTNOTE = re.compile(r"[> \t]*[*†‡¹²³]")  # it is read by all, sentence by sentence
_LONGEST_BLOCK = 12  # lines of a block that no other one follows


class Told(NamedTuple):
    """A block of text and what its article is called, folded."""

    span: CharSpan
    key: str


def is_quoted(page: Page, at: int) -> bool:
    """Return whether a place repeats an earlier message."""
    return any(
        region.kind is RegionKind.QUOTED and region.span.start <= at < region.span.end
        for region in page.regions
    )


def of_several(text: str, starts: Sequence[Start]) -> list[Told]:
    """Return the blocks of two articles or more that begin at `starts`, in order."""
    first = dict((code, at) for at, code in reversed(starts))
    kept = [(at, code) for at, code in starts if first[code] == at or not _FOOTNOTE.match(text, at)]
    return list(from_starts(text, kept)) if len(first) > 1 else []


def with_paragraphs(text: str, starts: Sequence[Start]) -> list[Start]:
    """Move starts to those of their paragraphs, where these do not begin with the codes."""
    begins = [
        max(text.rfind("\n\n", 0, at) + 2, 0) if "\n\n" in text[:at] else 0 for at, _ in starts
    ]
    inside = sum(begin < at for begin, (at, _) in zip(begins, starts, strict=True))
    if len(set(begins)) < len(starts) or inside * 2 <= len(starts):
        return list(starts)
    return [(begin, code) for begin, (_, code) in zip(begins, starts, strict=True)]


def from_starts(text: str, starts: Sequence[Start]) -> Iterator[Told]:
    """Yield blocks from each start to the next; the last one is as long as they usually are."""
    spans = [CharSpan(start, end) for (start, _), (end, _) in pairwise(starts)]
    usual = round(median(text.count("\n", *span) for span in spans)) if spans else _LONGEST_BLOCK
    has_gaps = any("\n\n" in text[slice(*span)].rstrip() for span in spans)
    last = starts[-1][0]
    spans.append(CharSpan(last, _usual_end(text, last, max(usual, 1), has_gaps)))
    for span, (_, key) in zip(spans, starts, strict=True):
        yield Told(span, key)


def _usual_end(text: str, start: int, lines: int, has_gaps: bool) -> int:
    """Return where a block of so many lines ends; an empty line ends one that has none inside."""
    gap = text.find("\n\n", start)
    end = start
    for _ in range(lines):
        following = text.find("\n", end)
        end = following + 1 if following >= 0 else len(text)
        if ends_articles(text, end):
            break
    return min(end, gap + 1) if gap >= 0 and not has_gaps else end


def last_end(text: str, start: int, others: Sequence[CharSpan]) -> int:
    """Return where the last block ends: as many lines, and as many empty ones, as the others."""
    bodies = [text[slice(*span)].rstrip() for span in others]
    lines = round(median(body.count("\n") + 1 for body in bodies))
    gaps = max(len(re.findall(r"\n\n+", body)) for body in bodies)
    end = start
    for _ in range(min(max(lines, 1), _LONGEST_BLOCK) if not gaps else lines):
        following = text.find("\n", end)
        if following < 0:
            return len(text)
        if text[following + 1 : following + 2] == "\n":
            if not gaps:
                return following + 1
            gaps -= 1
        end = following + 1
        if ends_articles(text, end):
            return end
    return end
