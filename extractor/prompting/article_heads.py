"""Articles whose paragraphs begin with a short code and a name, as letters and notes call them.

    No. 0417 RAVENSEAT. This is our coating ..      (B7) NEVERA ..... dolcevita
    2. Article VV 12, Bowfell Velvet, a velvet ..   品番12「凪」タオル ..

Such codes are too short to tell of an article by themselves: the name behind them does, and that
several paragraphs begin alike, with facts of their own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from extractor.core.document import Page
from extractor.core.geometry import CharSpan
from extractor.prompting.article_blocks import Start, Told, from_starts, is_quoted
from extractor.prompting.article_codes import is_of_article
from extractor.prompting.article_facts import facts_in
from extractor.prompting.article_shared import ends_articles
from extractor.prompting.article_tables import CODE
from extractor.prompting.article_units import GONE
from extractor.prompting.column_heads import is_label
from schemas.values.component import component_lexicon
from schemas.values.lexicon import fold
from schemas.values.product_lexicon import product_lexicon
from schemas.vocabulary.labels import LABELS

_FEWEST = 2  # articles
_REACH = 60  # characters behind a name in which its product is called
_FEWEST_FACTS = 2  # of an article that no label calls one
_ORDINAL = r"(?:[-*·•▪–]\s*|\(?\d{1,2}[.)]\s+|[①-⑳]\s*)?"
_NUMBER_LABELS = ("no", "n°", "nº", "nr", "number", "nummer", "numero", "número", "numéro", "num")
_SHORT_CODE = r"(?P<code>[A-Z]{1,4}[ .-]{0,2}\d{1,4}[A-Z]?|\d{3,5}/\d{1,2}|\d{2,5}[A-Z]?)"
_QUOTES = "\"“”„«»‘’'「『"
# Behind a code: *,*, *:*, dashes, or wide blanks; then a name, in capitals or quotes or as one.
_NAME = re.compile(
    rf"(?: \|)?[)\]）】:：,.;=–—-]?[ \u3000]{{0,3}}[–—:=-]?[ ]{{0,2}}"
    rf"(?P<name>[{_QUOTES}]?[^\W\d_a-zß-ÿ][\w'’&-]{{2,}}(?:[ ]{{1,2}}[^\W\d_][\w'’&-]*){{0,5}})"
)
_CAPITALS = re.compile(rf"[{_QUOTES}]?[^\W\d_a-zß-ÿ][^\W\d_a-zß-ÿ'’&-]{{2,}}(?![a-zß-ÿ])")


@cache
def _head() -> re.Pattern[str]:
    listed = {w.rstrip(".:") for own in LABELS[CODE].values() for w in own} | {*_NUMBER_LABELS}
    alternatives = "|".join(map(re.escape, sorted(listed, key=len, reverse=True)))
    return re.compile(
        rf"(?m)^[> \t]*{_ORDINAL}(?:(?P<label>(?i:{alternatives})\b\.?|№|#)[:：.]?[ ]{{0,2}}"
        rf"|(?P<open>[(\[（【])|(?=[A-Z])){_SHORT_CODE}(?![\w%‰/]|[.,]\d)"
    )


def headed_by_short_codes(page: Page) -> list[Told]:
    """Return blocks that begin with a short code and a name, all in one way."""
    ways: dict[tuple[bool, bool, bool], list[Start]] = {}
    for match in _head().finditer(page.text):
        words = _called(page.text, match)
        if words is None or is_quoted(page, match.start()):
            continue
        way = (bool(match["label"]), bool(match["open"]), match["code"][:1].isdigit())
        ways.setdefault(way, []).append((match.start(), fold(words)))
    for (is_named, _, _), starts in sorted(ways.items(), key=lambda one: -len(one[1])):
        told = _told(page.text, starts, 1 if is_named else _FEWEST_FACTS)
        if told:
            return told
    return []


def _called(text: str, match: re.Match[str]) -> str | None:
    """Return the code of a head; `None` where it is that of a colour, a size, or of no article."""
    code = CharSpan(*match.span("code"))
    name = _NAME.match(text, code.end)
    if name is None or not is_of_article(text, code):
        return None
    words = name["name"].strip(_QUOTES)
    first = words.split()[0]
    if is_label(words) or is_label(first) or component_lexicon().whole(first):
        return None
    if not match["label"] and not _is_name(text, match, name):
        return None
    end = text.find("\n", code.end)
    line = text[match.start() : end if end >= 0 else len(text)]
    begins = line[: code.end - match.start()]
    is_row = " | " in (begins if match["label"] else line[: name.end()])
    if is_row or (GONE.search(line) and not match["label"]):
        return None
    return "" if GONE.search(line) else text[slice(*code)]


def _is_name(text: str, match: re.Match[str], name: re.Match[str]) -> bool:
    """Return whether a name behind a code without a label is one: in capitals, or of a product."""
    before = text[: match.start()].rstrip(" \t>")
    begins = not before or before.endswith("\n\n")
    line = text[name.start() : name.end() + _REACH].split("\n")[0]
    is_product = bool(product_lexicon("").within(line))
    return begins and (is_product or _CAPITALS.match(name["name"]) is not None)


def _told(text: str, starts: Sequence[Start], fewest: int) -> list[Told]:
    """Return the blocks of heads that differ and state facts of their own."""
    first = dict((code, at) for at, code in reversed(starts))
    starts = [(at, code) for at, code in starts if first[code] == at or not code]
    if sum(bool(code) for _, code in starts) < _FEWEST:
        return []
    told = [_ended(text, one) for one in from_starts(text, starts)]
    own = [one for one in told if one.key]  # those without a key are gone
    telling = [one for one in own if len(facts_in(text[slice(*one.span)])) >= fewest]
    return told if len(telling) == len(own) else []


def _ended(text: str, one: Told) -> Told:
    """Return a block as far as what is said of all."""
    for gap in re.finditer(r"\n\n+", text[slice(*one.span)]):
        at = one.span.start + gap.end()
        if at < one.span.end and ends_articles(text, at):
            return Told(CharSpan(one.span.start, at), one.key)
    return one
