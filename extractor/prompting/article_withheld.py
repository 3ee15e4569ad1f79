"""Takes those articles out that a document itself says are gone, or names in passing alone.

A card, a row or a column of an article that is gone is hidden from all others: its block has no
key. Of one that a sentence alone speaks of, *The Perrin Vest (OF-R1190) was cancelled*, the
sentence is hidden, and what stands around it is read for all.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from enum import Enum, auto
from itertools import groupby
from operator import itemgetter

from extractor.core.document import Document, Page
from extractor.core.geometry import CharSpan
from extractor.prompting.article_blocks import Told, is_quoted
from extractor.prompting.article_dropped import (
    Clause,
    clause_at,
    clauses_of,
    heads_dropped,
    is_beside,
    is_dropped_cell,
    is_dropped_column_cell,
    is_mentioned,
    is_said_by_itself,
    is_said_of,
    lists_dropped,
)
from extractor.prompting.article_facts import OF_OFFER, facts_in
from extractor.prompting.article_foots import Placed
from extractor.prompting.article_units import LATER
from schemas.values.lexicon import IDEOGRAM

_SENTENCE_END = (".", "。", "!", "！")
_FEWEST_CELLS = 3  # of a row without a header
_PAIR = 2  # articles: one that is described, and one named beside it
_SHORT = 240  # characters of a paragraph that says little of an article
_FEWEST_IDEOGRAMS = 8  # of a sentence
_FEWEST_WORDS = 5  # of a sentence that names an article in passing
_HEAD_LINES = 3  # of a card, in which the words alone are said of its article
# *Q27-036 †* .. *† discontinued*.
_MARK = r"[*†‡¹²³⁴⁵✗✕]{1,3}|[(（][\da-e][)）]"
_FOOTNOTE = re.compile(rf"(?:^|(?<=[\s.;]))(?P<mark>{_MARK})[ ]?[=:]?[ ]?$")

# What stands between codes of which one thing is said.
_AND = re.compile(
    r"\s*(?:[,/&+、，]|,?\s(?:and|und|e|ed|et|y|ve|sowie)\s|[和及与と])\s*"
    r"(?:(?:the |die |der |den |la |le |il |el |o |a )?(?:n[ro°º]?|art|réf|ref|mod)\.? ?)?",
    re.I,
)


_OF_CARDS = frozenset({"share", "measure", "sizes", "weight"})
_IDEOGRAM = re.compile(IDEOGRAM)


class Aside(Enum):
    """Whether an article is named in passing alone, and whether its price is."""

    NONE = auto()
    PRICED = auto()
    BARE = auto()


_Mentions = Mapping[str, Sequence[CharSpan]]


def without_dropped(document: Document, placed: Sequence[Placed]) -> list[Placed]:
    """Return the blocks, those of articles that are gone without a key.

    Where all of them seemed gone, none is: the words are said of something else.
    """
    keys = list(dict.fromkeys(one.key for _, one in placed if one.key))
    if len(keys) < 2:
        return list(placed)
    gone: set[str] = set()
    for key, page_blocks in groupby(placed, key=itemgetter(0)):
        gone |= _gone_on(document.page(*key), [one for _, one in page_blocks], keys)
    texts = [page.text for part in document.parts for page in part.pages]
    long = {one.key for page, one in placed if _is_long(document.page(*page).text, one.span)}
    is_pair = len(keys) == _PAIR
    gone |= {
        key
        for key in keys
        if key not in gone and _is_in_passing(texts, key, is_pair=is_pair, is_short=key not in long)
    }
    if not gone or len(gone) == len(keys):
        return list(placed)
    asides = {key for key in gone if _is_aside(texts, key)}
    return [
        (key, told)
        for key, one in placed
        for told in (_hidden(document.page(*key).text, one, asides) if one.key in gone else [one])
    ]


def aside_in(places: Iterable[tuple[str, CharSpan]]) -> Aside:
    """Return whether all places of an article, each of a text, are in sentences about another."""
    clauses = [text[slice(*clause_at(text, span))] for text, span in places]
    if not clauses or not all(map(is_mentioned, clauses)):
        return Aside.NONE
    return Aside.PRICED if any("price" in facts_in(words) for words in clauses) else Aside.BARE


def _gone_on(page: Page, told: Sequence[Told], keys: Sequence[str]) -> set[str]:
    """Return the articles that a page says are gone."""
    text = page.text
    mentions = {key: _mentions(text, key) for key in keys}
    gone = {
        one.key
        for one in told
        if one.key and _is_cell(text, one.span) and is_dropped_column_cell(text, one.span)
    }
    left = {one.key for one in told if not _is_dropped_line(text, one.span)}
    gone.update({one.key for one in told if one.key} - left)
    gone.update(_below_headings(text, told))
    for clause in clauses_of(text):
        if not is_quoted(page, clause.said.start) or _is_told_quoted(page, told):
            gone.update(_subjects(text, clause, mentions, told))
    return gone


def _is_told_quoted(page: Page, told: Sequence[Told]) -> bool:
    return any(is_quoted(page, one.span.start) for one in told)


def _subjects(
    text: str, clause: Clause, mentions: _Mentions, told: Sequence[Told]
) -> Iterator[str]:
    """Yield the articles that a clause says are gone."""
    inside = sorted(
        (span.start, span.end, key)
        for key, spans in mentions.items()
        for span in spans
        if clause.span.start <= span.start < clause.span.end
    )
    before = [one for one in inside if one[1] <= clause.said.start]
    if before:
        if is_said_of(text, clause, CharSpan(*before[-1][:2])):
            yield from _joined(text, before)
    elif inside:
        if lists_dropped(text, clause):
            yield from (key for _, _, key in inside)
    elif is_said_by_itself(text, clause):
        yield from _of_block(text, clause, told)
    elif mark := _FOOTNOTE.search(text, clause.span.start, clause.said.start):
        yield from _marked(text, mark["mark"], told)


def _joined(text: str, codes: Sequence[tuple[int, int, str]]) -> Iterator[str]:
    """Yield the last of codes, and those named with it: *4410 und 4425 entfallen*."""
    following = None
    for start, end, key in reversed(codes):
        if following is not None and not _AND.fullmatch(text, end, following):
            break
        yield key
        following = start


def _of_block(text: str, clause: Clause, told: Sequence[Told]) -> Iterator[str]:
    """Yield the article of the card that a clause stands in; a cell is of its own row alone."""
    line = text.rfind("\n", 0, clause.span.start) + 1
    for one in told:
        if not (one.key and one.span.start <= clause.said.start < one.span.end):
            continue
        if clause.span.start > line and " | " in text[line : clause.span.start]:
            continue
        lines = text.count("\n", one.span.start, clause.said.start)
        starts_paragraph = text.endswith("\n\n", 0, line)
        has_subject = clause.said.start - clause.span.start > _HEAD_LINES
        if lines < _HEAD_LINES or starts_paragraph or has_subject:
            yield one.key


def _marked(text: str, mark: str, told: Sequence[Told]) -> Iterator[str]:
    """Yield the articles beside whose code or name a mark stands."""
    for one in told:
        line = text[one.span.start : one.span.end].lstrip("\n").partition("\n")[0]
        heads = [cell.strip() for cell in line.split(" | ")[:2]]
        if one.key and any(head.endswith(mark) for head in heads):
            yield one.key


def _below_headings(text: str, told: Sequence[Told]) -> Iterator[str]:
    """Yield the articles below a heading of those that are gone, as far as the next gap."""
    starts = {one.span.start: one for one in told if one.key}
    for line in re.finditer(r"[^\n]+", text):
        if not heads_dropped(line.group()):
            continue
        at = line.end() + len(text[line.end() :]) - len(text[line.end() :].lstrip("\n"))
        while at in starts:
            one = starts[at]
            yield one.key
            if text.endswith("\n\n", 0, one.span.end):
                break
            at = one.span.end


def _is_in_passing(texts: Sequence[str], key: str, *, is_pair: bool, is_short: bool) -> bool:
    """Return whether an article is named once, in a sentence about another one.

    Beside a single other one it may state its price: *The matching scarf (0918-B) is 9,80 €*.
    """
    places = [(text, span) for text in texts for span in _mentions(text, key)]
    if len(places) != 1:
        return False
    text, span = places[0]
    clause = clause_at(text, span)
    words = text[slice(*clause)].strip()
    many = len(words.split()) >= _FEWEST_WORDS or len(_IDEOGRAM.findall(words)) >= _FEWEST_IDEOGRAMS
    if not (words.endswith(_SENTENCE_END) and many):
        return False
    if not facts_in(words) & OF_OFFER:
        is_later = is_short and not facts_in(words) and LATER.search(words) is not None
        return is_mentioned(words) or is_later
    return is_pair and is_beside(words)


def _is_aside(texts: Sequence[str], key: str) -> bool:
    """Return whether one sentence alone speaks of an article: it has no card and no row."""
    clauses = {
        (number, clause_at(text, span))
        for number, text in enumerate(texts)
        for span in _mentions(text, key)
    }
    if len(clauses) != 1:
        return False
    number, clause = clauses.pop()
    words = texts[number][slice(*clause)].rstrip()
    return words.endswith(_SENTENCE_END) and " | " not in words


def _hidden(text: str, one: Told, asides: Collection[str]) -> Iterator[Told]:
    """Yield what is hidden of a block of an article that is gone."""
    if one.key not in asides:
        yield Told(one.span, "")
        return
    for span in _mentions(text, one.key):
        if one.span.start <= span.start < one.span.end:
            yield Told(_told_of(text, span, one.span), "")


def _is_long(text: str, span: CharSpan) -> bool:
    """Return whether a block says more of its article than that it comes later."""
    first, _, more = text[slice(*span)].strip().partition("\n\n")
    return len(first) > _SHORT or bool(facts_in(more) & _OF_CARDS)


def _told_of(text: str, code: CharSpan, block: CharSpan) -> CharSpan:
    """Return the sentence about an article; where its code begins it, the lines below as well."""
    clause = clause_at(text, code)
    end = clause.end
    if not re.search(r"\w", text[clause.start : code.start]):
        gap = text.find("\n\n", clause.end)
        end = gap + 1 if gap >= 0 else len(text)
    return CharSpan(max(clause.start, block.start), min(end, block.end))


def _is_cell(text: str, span: CharSpan) -> bool:
    line = text.rfind("\n", 0, span.start) + 1
    return "\n" not in text[slice(*span)] and " | " in text[line : span.start]


def _is_dropped_line(text: str, span: CharSpan) -> bool:
    """Return whether a line of cells that begins a block says of its article that it is gone."""
    line = text[slice(*span)].partition("\n")[0]
    cells = [cell.strip() for cell in line.split(" | ")]
    if len(cells) < _FEWEST_CELLS or text.rfind("\n", 0, span.start) + 1 != span.start:
        return False
    return any(map(is_dropped_cell, cells[1:]))


def _mentions(text: str, key: str) -> list[CharSpan]:
    """Return where a key, which is folded, stands in a text."""
    words = r"[^\w\n]{0,3}".join(map(re.escape, key.split()))
    return [
        CharSpan(*match.span())
        for match in re.finditer(rf"(?<![A-Za-z0-9]){words}(?![A-Za-z0-9])", text, re.I)
    ]
