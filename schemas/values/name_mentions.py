"""Where words for products, names of products, and names of companies stand."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
from functools import cache, lru_cache

from schemas.values.company_mentions import company_mentions, is_marked
from schemas.values.company_words import PAPER
from schemas.values.lexicon import IDEOGRAM, fold
from schemas.values.mentions import Mentions, Span, compatible, first_of, pieces, whole_cell
from schemas.values.name_places import lone_headings, named_by_layout
from schemas.values.product_lexicon import product_lexicon
from schemas.values.product_mentions import (
    CJK_LETTER,
    begin_of_word,
    german_compounds,
    product_spans,
)
from schemas.vocabulary.labels import LABELS


def product_words(schema: str = "") -> Mentions:
    """Return how words for products of one schema, or of all, are seen."""

    @lru_cache(maxsize=32)
    def find(text: str) -> tuple[Span, ...]:
        plain = compatible(text)
        companies = [span for span in company_mentions(text) if is_marked(plain, span)]
        return product_spans(plain, schema, companies)

    return Mentions(find, _kind_of_cell)


_CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w’'-]+"
_NAME_BEHIND = re.compile(rf"[ ]+(?:[«“”\"‘(])?(?P<name>{_CAPITAL}(?:[ ]{_CAPITAL}){{0,2}})")
_NAME_BEFORE = re.compile(rf"(?P<name>{_CAPITAL}(?:[ ]{_CAPITAL}){{0,2}})[ ]+$")
_IN_QUOTES = re.compile(
    r"[«“”„‘「『][ ]?(?P<name>[^«»“”„‘’「」『』\n]{2,30}?)[ ]?[»“”’」』]"
    r"|(?:^|(?<=[\s|(]))'(?P<single>[A-ZÀ-ÖØ-Þ][^'\n|]{1,28})'(?=[\s,.;|)]|$)"
)


@lru_cache(maxsize=32)
def product_names(text: str) -> tuple[Span, ...]:
    """Return names in quotes, and names beside words for products, with and without these."""
    plain = compatible(text)
    titles = tuple(_titles(plain))
    matches = list(_IN_QUOTES.finditer(plain))
    quoted = [match.span(match.lastgroup or 0) for match in matches]
    by_layout = named_by_layout(plain)
    beside = (*_beside_products(plain), *titles, *by_layout)
    # What holds a name in quotes breaks off there, but for what such a name is said of.
    found = [*quoted, *(s for s in beside if not any(s[0] < q[0] <= s[1] for q in quoted))]
    in_full = tuple(span for match in matches for span in _around_quotes(plain, match.span()))
    named = _without_others(plain, (*found, *in_full), {*titles, *in_full}, frozenset(by_layout))
    return _bare(plain, [*named, *_without_others(plain, lone_headings(plain))])


# A mark that points at a footnote: *Collana Goccia\**, *Sabine Midi Dress †*.
_POINTER = re.compile(r"[ ]?(?:[*†‡§]{1,3}|[(（][*†‡§]{1,3}[)）])$")
_ARTICLE = re.compile(
    r"(?:^|[ ])(?:the|our|die|der|das|den|unsere?|la|le|les|l['’]|il|lo|gli|el|los|las|os?|as?"
    r"|nosso|nossa|nuestr[oa])[ ]?$",
    re.I,
)


def _bare(plain: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return names without the mark of a footnote, and none with an article before another one."""
    cut = []
    for start, end in spans:
        pointer = _POINTER.search(plain, start, end)
        cut.append((start, pointer.start() if pointer else end))
    found = tuple(dict.fromkeys(cut))
    starts: dict[int, list[int]] = {}
    for start, end in found:
        starts.setdefault(end, []).append(start)
    return tuple(
        (start, end)
        for start, end in found
        if not any(start < other and _ARTICLE.search(plain[start:other]) for other in starts[end])
    )


def _without_others(
    plain: str,
    found: Iterable[Span],
    phrases: Container[Span] = (),
    shown: Container[Span] = (),
) -> list[Span]:
    """Return the spans that are no labels, papers, pointers, figures, nor names of companies.

    Args:
        plain: The text.
        found: Spans.
        phrases: Those that may hold a label's word.
        shown: Those that the layout shows to be names: a line that only may be a company is none.
    """
    companies = company_mentions(plain)
    makers = [fold(plain[slice(*span)]) for span in companies]
    marked = [fold(plain[slice(*span)]) for span in companies if is_marked(plain, span)]
    return [
        s
        for s in dict.fromkeys(found)
        if (s in phrases or not _is_label(plain[slice(*s)]))
        and not _POINTS_AT.match(plain, s[0])
        and not PAPER.search(plain[slice(*s)])
        and not re.search(r"\d", plain[slice(*s)])
        and not _is_within(fold(plain[slice(*s)]), marked if s in shown else makers)
    ]


_CELL_START = re.compile(r"[\n|:：;]|  |[■●▪•*][ ]?|\.\s")
_WORDS_BEFORE = 4  # of a phrase with a name in quotes: *Men's shawl cardigan 'Kielder'*
_LETTERS_BEFORE = 14


def _around_quotes(plain: str, quotes: Span) -> Iterable[Span]:
    """Yield a name in quotes with what it is said of: *Steppweste „Arlau“*, *"Ada" Duvet Set*."""
    start, end = quotes
    line = max(plain.rfind("\n", 0, start) + 1, start - 48)
    before = plain[line:start]
    stops = [stop.end() for stop in _CELL_START.finditer(before)]
    cell = line + (stops[-1] if stops else 0)
    words = plain[cell:start].strip()
    cell = plain.index(words, cell) if words else start
    kinds = product_lexicon("").within(before)
    said = [line + kind.start for kind in kinds if line + kind.end >= start - 1]
    said += [line + one.start() for one in german_compounds("").finditer(before.rstrip())
             if line + one.end() >= start - 1]  # fmt: skip
    if words and (said or " " not in words) and not _is_label(words):
        is_short = len(words.split()) <= _WORDS_BEFORE and len(words) <= 2 * _LETTERS_BEFORE
        if is_short and (words[0].isupper() or CJK_LETTER.match(words)):
            yield cell, end
    for at in said:
        yield begin_of_word(plain, at, _LETTERS_BEFORE), end
    for kind in product_lexicon("").within(plain[end : end + _LETTERS_BEFORE * 2]):
        if kind.start <= 1:
            yield start, end + kind.end


def _is_within(words: str, makers: Iterable[str]) -> bool:
    return any(words in maker for maker in makers)


def _is_label(words: str) -> bool:
    return fold(words) in _ARTICLES or any(fold(word) in _labels() for word in words.split())


# *Ce pull*, *this jacket*: a product that is spoken of, not its name.
_POINTS_AT = re.compile(
    r"(?:this|these|that|each|every|our|ce|cet|cette|ces|notre|nos|chaque|quest[oaei]|ogni|nostr[oaei]"
    r"|dies\w*|jede\w*|unser\w*|est[aeo]s?|cada|nuestr\w+|ess[ea]s?|noss[oa]s?|bu|her|bir)\b",
    re.I,
)
_ARTICLES = frozenset(
    [
        "the",
        "a",
        "an",
        "il",
        "la",
        "lo",
        "le",
        "les",
        "der",
        "die",
        "das",
        "el",
        "los",
        "las",
        "o",
        "os",
        "um",
        "une",
        "un",
    ]
)


@cache
def _labels() -> frozenset[str]:
    return frozenset(
        fold(word) for own in LABELS.values() for words in own.values() for word in words
    )


_TITLE_STOPS = re.compile(r"[|·•:：,;]|\s[-–—/]\s|  ")
_TITLE_LINES, _LONGEST_TITLE = 12, 48
_TITLE_WORDS = range(2, 7)


def _titles(plain: str) -> Iterable[Span]:
    """Yield the headings of a page that name a product by what it is: *Waffle throw*."""
    lines = [match.span() for match in re.finditer(r"[^\n]+", plain)]
    for start, end in lines[:_TITLE_LINES]:
        for left, right in pieces(plain[start:end], _TITLE_STOPS, " ,.\"'“”"):
            label = _label_before(plain[start + left : start + right])
            left += label
            words = plain[start + left : start + right]
            ends = plain.startswith(".", start + right)  # a sentence
            if len(words) <= _LONGEST_TITLE and not ends and _is_title(words):
                yield start + left, start + right


def _label_before(words: str) -> int:
    """Return how long a label is that begins a cell without a mark: *Article Saddle bag*."""
    first, _, rest = words.partition(" ")
    is_label = bool(rest) and _is_label(first) and not product_lexicon("").within(first)
    return len(words) - len(rest.lstrip()) if is_label else 0


def _is_title(words: str) -> bool:
    kinds = product_lexicon("").within(words)
    if not kinds or (kinds[0].start, kinds[0].end) == (0, len(words)):
        return False
    if not words.isascii() and not re.search(r"[A-Za-z]", words):
        return True
    return len(words.split()) in _TITLE_WORDS and words[0].isupper() and "." not in words


def _beside_products(plain: str) -> Iterable[Span]:
    for match in product_lexicon("").within(plain):
        behind = _NAME_BEHIND.match(plain, match.end)
        if behind:
            yield behind.span("name")
            if not re.search(r"[«“”\"‘(]", plain[match.end : behind.start("name")]):
                yield match.start, behind.end("name")
        before = _NAME_BEFORE.search(plain, max(0, match.start - 40), match.start)
        led = _LED.match(before["name"]) if before else None
        if before and not (led and led.end() == len(before["name"])):
            start = before.start("name") + (led.end() if led else 0)
            yield start, before.end("name")
            yield start, match.end
            if start > before.start("name") and _is_line(plain, before.start("name"), match.end):
                yield before.start("name"), match.end  # *The Harting Cardigan*, a heading


def _is_line(plain: str, start: int, end: int) -> bool:
    return (start == 0 or plain[start - 1] == "\n") and (end == len(plain) or plain[end] == "\n")


# *The Marram Ring*, *Next the Skaw slipover*: the words before are no part of the name.
_LED = re.compile(
    r"(?:(?:the|next|last|then|also|our|and|il|la|lo|le|les|l[’']|der|die|das|el|los|las)(?:\s|$))+",
    re.I,
)


def _name_cell(text: str) -> Iterable[Span]:
    """Yield a cell, of two languages the first: *Cardigan 女开衫*."""
    for start, end in whole_cell(text):
        twice = re.match(rf"[^\n]*?[A-Za-z](?= ?{IDEOGRAM}+$)", text[start:end])
        yield start, start + twice.end() if twice else end
        stop = _CELL_STOP.search(text, start + 2, end)
        if stop:
            yield start, stop.start()


_CELL_STOP = re.compile(r",\s|\s?[(（]|\s[/–—-]\s")
NAME_MENTIONS = Mentions(product_names, _name_cell)


def _phrase(text: str) -> Iterable[Span]:
    """Yield a cell, and its beginning up to a stop."""
    for start, end in whole_cell(text):
        yield start, end
        stop = re.search(r"[,;(/]|\s[-–—]\s", text[start:end])
        if stop and stop.start() > 1:
            yield start, start + len(text[start : start + stop.start()].rstrip())


_FOR_WHOM = re.compile(
    r"(?:(?:men|women|ladies|gents|girl|boy|kid|child|children)[’'`]?s?[’'`]?|herren|damen|kinder"
    r"|レディース|メンズ|キッズ|婦人|紳士|[男女童][士式款装]?)\s?(?=[^\W\d_]{2})",
    re.I,
)
_NEXT_LABEL = re.compile(r"\s[^\s:：]{2,14}[:：]\s")


def _kind_of_cell(text: str) -> Iterable[Span]:
    """Yield a cell as `_phrase` does, without whom it is for and without the next label."""
    following = _NEXT_LABEL.search(text)
    words = text[: following.start()] if following else text
    whom = _FOR_WHOM.match(words, len(words) - len(words.lstrip()))
    start = whom.end() if whom else 0
    for left, right in _phrase(words[start:]):
        yield start + left, start + right


COMPANY_MENTIONS = Mentions(company_mentions, first_of(company_mentions, _phrase))
PRODUCT_MENTIONS = product_words()
