"""Blocks of a page that tell of one article each: where they begin, and where they end."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from extractor.core.document import Page, RegionKind
from extractor.core.geometry import CharSpan
from extractor.prompting.article_facts import facts_in
from extractor.prompting.article_shared import ends_articles
from extractor.prompting.article_units import GONE, LATER

Start = tuple[int, str]  # where a block begins, and the key of its article

_FOOTNOTE = re.compile(r"[> \t]*[*†‡¹²³]")  # it is read by all, sentence by sentence
_FEWEST = 2  # articles
_LONGEST_MENTION = 160  # characters
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
    mentions = dict(_mentions(text, kept))
    starts = [start for start in kept if start[0] not in mentions]
    if len({code for _, code in starts}) < _FEWEST:
        return []
    return list(_without(mentions, from_starts(text, starts)))


def _mentions(text: str, starts: Sequence[Start]) -> Iterator[tuple[int, int]]:
    """Yield where lines begin and end that only say of their article that it comes later.

    No price, composition or size is stated of it: it is none of the articles.
    """
    many = Counter(code for _, code in starts)
    for (at, code), (following, _) in pairwise([*starts, (len(text), "")]):
        gap = text.find("\n\n", at, following)
        end = min(following, gap + 1) if gap >= 0 else following
        own = text[at:end]
        if many[code] > 1 or len(own) > _LONGEST_MENTION or facts_in(own):
            continue
        if LATER.search(own) or GONE.search(own):
            yield at, end


def _without(mentions: Mapping[int, int], told: Iterable[Told]) -> Iterator[Told]:
    """Yield blocks without the mentions of other articles; these have empty keys."""
    left = sorted(mentions.items())
    for one in told:
        start = one.span.start
        while left and left[0][0] < one.span.end:
            at, end = left.pop(0)
            if start < at:
                yield Told(CharSpan(start, at), one.key)
            yield Told(CharSpan(at, end), "")
            start = max(start, end)
        if start < one.span.end:
            yield Told(CharSpan(start, one.span.end), one.key)
    yield from (Told(CharSpan(at, end), "") for at, end in left)


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
