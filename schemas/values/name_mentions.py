"""Where words for products, names of products, and names of companies stand."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
from functools import lru_cache

from schemas.values.company_mentions import company_mentions, is_marked
from schemas.values.company_words import PAPER
from schemas.values.kind_spans import kind_spans
from schemas.values.lexicon import IDEOGRAM, compatible, fold
from schemas.values.mentions import Mentions, Span, first_of, whole_cell
from schemas.values.name_headings import headings_over_prose
from schemas.values.name_numbered import is_numbered, numbered_names
from schemas.values.name_phrases import around_quotes, beside_products, titles, without_number
from schemas.values.name_places import lone_headings, named_by_layout
from schemas.values.name_told import named_in_prose
from schemas.values.name_words import POINTS_AT, is_label
from schemas.values.product_mentions import product_spans


def product_words(schema: str = "") -> Mentions:
    """Return how words for products of one schema, or of all, are seen."""

    @lru_cache(maxsize=32)
    def find(text: str) -> tuple[Span, ...]:
        plain = compatible(text)
        companies = [span for span in company_mentions(text) if is_marked(plain, span)]
        return product_spans(plain, schema, companies)

    return Mentions(find, _kind_of_cell)


_IN_QUOTES = re.compile(
    r"[«“”„‘「『][ ]?(?P<name>[^«»“”„‘’「」『』\n]{2,30}?)[ ]?[»“”’」』]"
    r"|(?:^|(?<=[\s|(]))'(?P<single>[A-ZÀ-ÖØ-Þ][^'\n|]{1,28})'(?=[\s,.;|)]|$)"
)


@lru_cache(maxsize=32)
def product_names(text: str) -> tuple[Span, ...]:
    """Return names in quotes, and names beside words for products, with and without these."""
    plain = compatible(text)
    headings = tuple(titles(plain))
    matches = list(_IN_QUOTES.finditer(plain))
    quoted = [match.span(match.lastgroup or 0) for match in matches]
    by_layout = [*named_by_layout(plain), *named_in_prose(plain), *numbered_names(plain)]
    beside = (*beside_products(plain), *headings, *by_layout)
    # What holds a name in quotes breaks off there, but for what such a name is said of.
    found = [*quoted, *(s for s in beside if not any(s[0] < q[0] <= s[1] for q in quoted))]
    in_full = tuple(span for match in matches for span in around_quotes(plain, match.span()))
    named = _without_others(plain, (*found, *in_full), {*headings, *in_full}, frozenset(by_layout))
    lone = (*lone_headings(plain), *headings_over_prose(plain))
    return _bare(plain, [*named, *_without_others(plain, lone, (), frozenset(lone))])


# A mark that points at a footnote: *Collana Goccia\**, *Sabine Midi Dress †*.
_POINTER = re.compile(r"[ ]?(?:[*†‡§°¹²³⁴#]{1,3}|[(（][*†‡§¹²³]{1,3}[)）]|[(（]\d[)）])$")
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
        cut.append(without_number(plain, (start, pointer.start() if pointer else end)))
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
        if (s in phrases or not is_label(_given(plain[slice(*s)])))
        and not POINTS_AT.match(plain, s[0])
        and not PAPER.search(plain[slice(*s)])
        and (not re.search(r"\d", plain[slice(*s)]) or is_numbered(plain[slice(*s)]))
        and not _is_within(fold(plain[slice(*s)]), marked if s in shown else makers)
    ]


def _given(words: str) -> str:
    """Return words without those for a product, where others stand beside them."""
    at, given = 0, ""
    for start, end in kind_spans(words):
        given, at = given + words[at:start], end
    return given + words[at:] if given + words[at:].strip() else words


def _is_within(words: str, makers: Iterable[str]) -> bool:
    return any(words in maker for maker in makers)


def _name_cell(text: str) -> Iterable[Span]:
    """Yield a cell, of two languages the first: *Cardigan 女开衫*."""
    for start, end in whole_cell(text):
        twice = re.match(
            rf"[^\n]*?[A-Za-z](?= ?{IDEOGRAM}+$)|{IDEOGRAM}+(?= [A-Za-z][^\n]*$)", text[start:end]
        )
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


def _house(text: str) -> Iterable[Span]:
    """Yield a cell as `_phrase` does, but no price under *factory*."""
    return [s for s in _phrase(text) if not _FIGURES.fullmatch(text, *s)]


_FIGURES = re.compile(r"[\W\d_]*(?:(?:EUR|USD|GBP|TL|TRY|CHF|CNY|RMB|JPY)[\W\d_]*)?", re.I)
COMPANY_MENTIONS = Mentions(company_mentions, first_of(company_mentions, _house))
PRODUCT_MENTIONS = product_words()
