"""Articles told in sections below bare names, or in paragraphs that state a code each.

    Morgat                                   Puis viennent les Gironde, des puces d'oreilles ..
    Une chemise d'homme en popeline ..       Argent 925 doré, 2,9 g. 612 au catalogue, 260 €.

A press file and the letter of a house give an article a name alone; what it is, is in the first
sentence. Where a code stands at the end, or within, its whole paragraph is about it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from extractor.core.document import Page, RegionKind
from extractor.core.geometry import CharSpan
from extractor.prompting.article_blocks import Told, is_quoted, last_end
from extractor.prompting.article_codes import is_of_article
from extractor.prompting.article_dropped import clause_at, is_mentioned
from extractor.prompting.article_facts import facts_in, those_with_facts
from extractor.prompting.article_introductions import codes_in
from extractor.prompting.article_shared import ends_articles
from extractor.prompting.article_units import GONE
from extractor.prompting.column_heads import attributes_named, is_label
from schemas.values.colour_words import names_a_colour
from schemas.values.component import component_lexicon
from schemas.values.lexicon import fold
from schemas.values.product_lexicon import product_lexicon

_FEWEST = 2  # articles
_FEWEST_FACTS = 2  # of a paragraph; a section has a name besides
_NAME = re.compile(
    r"(?m)^[> \t]*[*_#=–—«»“”\"'’‘„•·-]{0,3}[ ]?"
    r"(?P<name>[^\W\d_a-zß-ÿ][^\n\d|:：;.,!?()<>{}=]{1,38}?)"
    r"[ ]?[*_#=–—«»“”\"'’‘„-]{0,3}[ \t]*$"
)
_MOST_WORDS = 5
_REACH = 220  # characters below a name in which what it is called must stand
_FAR = 500  # characters in which a sentence ends
_SENTENCE = re.compile(r"[^\W\d_]{2,}[.!?](?:\s+[^\W\d_a-zß-ÿ]|\s*$)|[^\W\d_]{4,}[.!?]\s|。")
_SHORTEST = 60  # characters of prose below a name
_MOST_CODES, _LONGEST = 6, 4000  # of a paragraph about one article: codes, and characters
_LONG = 120  # characters of a line that is a paragraph by itself
# *Numéro 627*, *612 au catalogue*, *Elle porte le numéro 27-2210*.
_NUMBERED = re.compile(
    r"(?i:(?<![^\W_])(?:numéro|numero|número|number|nummer|numaras?ı?|番号)[ :：]{0,2})"
    r"(?P<code>[A-Z]{0,3}[-. ]?\d{2,5}(?:[-/.][A-Z\d]{1,5})?)(?![\w%]|[.,]\d)"
    r"|(?<![\w.,/-])(?P<listed>[A-Z]{0,3}[-. ]?\d{2,5}(?:[-/.][A-Z\d]{1,5})?)"
    r"(?i: (?:au|dans le|nel|a|en(?: el)?|no|in the|in our|im) "
    r"(?:catalogue|catálogo|catalogo|katalog"
    r"|catalog|book|lookbook)(?![^\W_]))"
)
_PARAGRAPH = re.compile(r"[^\n]+(?:\n[^\n]+)*")


def named_sections(page: Page) -> list[Told]:
    """Return the sections below bare names, each of which calls a product and states facts."""
    text = page.text
    starts = [match for match in _NAME.finditer(text) if _is_name(page, match)]
    if len(starts) < _FEWEST:
        return []
    ends = [match.start() for match in starts[1:]]
    spans = [CharSpan(match.start(), end) for match, end in zip(starts, ends, strict=False)]
    spans.append(CharSpan(starts[-1].start(), last_end(text, starts[-1].start(), spans)))
    told = [
        Told(_without_end(text, span), fold(match["name"]))
        for match, span in zip(starts, spans, strict=True)
    ]
    if len({one.key for one in told}) < len(told):
        return []
    keys = those_with_facts({one.key: text[slice(*one.span)] for one in told}, 1)
    return [one for one in told if one.key in keys]


def _is_name(page: Page, match: re.Match[str]) -> bool:
    name, text = match["name"].strip(), page.text
    below = _PARAGRAPH.match(text[match.end() : match.end() + _FAR].lstrip("\n"))
    body = below.group() if below else ""
    if len(body) < _SHORTEST or " | " in body or not _SENTENCE.search(body):
        return False
    if len(name.split()) > _MOST_WORDS:
        return False
    if is_label(name) or attributes_named(name) or component_lexicon().whole(name):
        return False
    if names_a_colour(name) or is_quoted(page, match.start()):
        return False
    above = text[: match.start()].rstrip(" ")
    is_apart = not above or above.endswith("\n\n") or above.rstrip("\n")[-1:] in '.!?)»”"。'
    is_one = is_apart and not ends_articles(text, match.start())
    return is_one and bool(product_lexicon("").within(f"{name}\n{body[:_REACH]}"))


def _without_end(text: str, span: CharSpan) -> CharSpan:
    """Return a section as far as what is said of all."""
    for gap in re.finditer(r"\n+", text[slice(*span)]):
        at = span.start + gap.end()
        if at < span.end and ends_articles(text, at):
            return CharSpan(span.start, at)
    return span


def coded_paragraphs(page: Page) -> list[Told]:
    """Return the paragraphs, or long rows, that call a product and state one code of it each."""
    text = page.text
    quoted = [region.span for region in page.regions if region.kind is RegionKind.QUOTED]
    codes = sorted(_codes(text))
    told: list[Told] = []
    for paragraph in _paragraphs(text):
        long = paragraph.end - paragraph.start
        if any(one.start <= paragraph.start < one.end for one in quoted) or long < _LONG:
            continue
        low, high = (bisect_left(codes, (at, 0)) for at in paragraph)
        if not 0 < high - low <= _MOST_CODES or long > _LONGEST:
            continue
        own = {fold(text[slice(*c)]) for c in codes[low:high] if not _is_other(text, c)}
        if len(own) == 1:
            told.append(Told(paragraph, own.pop()))
    keys = [one.key for one in told]
    if len(set(keys)) < max(_FEWEST, len(keys)):
        return []
    texts = {one.key: text[slice(*one.span)] for one in told}
    kinds = product_lexicon("")
    named = {key for key, words in texts.items() if kinds.within(words)}
    telling = those_with_facts(texts, _FEWEST_FACTS) | (those_with_facts(texts, 1) & named)
    return told if len(telling) == len(told) <= 2 * len(named) else []


def _codes(text: str) -> Iterator[CharSpan]:
    yield from (span for _, span in codes_in(text))
    for match in _NUMBERED.finditer(text):
        span = CharSpan(*match.span(match.lastgroup or 0))
        if is_of_article(text, span):
            yield span


def _is_other(text: str, code: CharSpan) -> bool:
    """Return whether a code is named in passing: of a former season, in brackets, beside it."""
    clause = clause_at(text, code)
    words = text[slice(*clause)]
    before = text[clause.start : code.start]
    in_brackets = before.count("(") > before.count(")")
    opened = before.rfind("(")
    is_alone = in_brackets and not before[opened + 1 :].strip(" .:ªº")
    if facts_in(words) & {"price"} and not in_brackets:
        return False
    return bool(GONE.search(words)) or (in_brackets and not is_alone) or is_mentioned(words)


def _paragraphs(text: str) -> Iterator[CharSpan]:
    """Yield paragraphs; a long line, and a row of a table, is one by itself."""
    for match in _PARAGRAPH.finditer(text):
        lines = match.group().split("\n")
        has_rows = " | " in match.group()
        if len(lines) > 1 and (has_rows or all(len(line) >= _LONG for line in lines)):
            at = match.start()
            for line in lines:
                yield CharSpan(at, min(at + len(line) + 1, len(text)))
                at += len(line) + 1
        else:
            yield CharSpan(match.start(), match.end())
