"""Where words for products, names of products, and names of companies stand."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from schemas.values.company_mentions import PAPER, company_mentions, is_marked
from schemas.values.lexicon import IDEOGRAM, fold
from schemas.values.mentions import Mentions, Span, compatible, first_of, pieces, whole_cell
from schemas.values.product_lexicon import product_lexicon
from schemas.vocabulary.labels import LABELS

# German makes words of its own: the last part says what it is.
_GERMAN = re.compile(
    r"(?<![^\W\d_])(?!Spring|String|Vorhang\b)[A-ZÄÖÜ][a-zäöüß]{2,}(?:tasche|beutel|börse|kette|ring|armband|decke|tuch|laken|bezug|kissen|teppich|"
    r"mantel|jacke|hose|kleid|rock|hemd|bluse|pullover|weste|mütze|schal|handschuhe?|schuhe?|stiefel|sandalen?|"
    r"gürtel|etui|rucksack|koffer|vorhang|gardine|stoff)n?(?![^\W\d_])"
)
_EARLIEST = 3  # product words of a passage that may be its product: later ones are of others


def product_words(schema: str = "") -> Mentions:
    """Return how words for products of one schema, or of all, are seen."""

    @lru_cache(maxsize=32)
    def find(text: str) -> tuple[Span, ...]:
        plain = compatible(text)
        companies = [span for span in company_mentions(text) if is_marked(plain, span)]
        found: dict[str, list[Span]] = {}
        for match in product_lexicon(schema).within(plain):
            if not any(start <= match.start < end for start, end in companies):
                is_one = match.end - match.start == 1
                span = _compound(plain, match.start) if is_one else match.start, match.end
                found.setdefault(plain[slice(*span)].casefold(), []).append(span)
        for compound in _GERMAN.finditer(plain) if schema else ():
            if not any(start <= compound.start() < end for start, end in companies):
                found.setdefault(compound.group().casefold(), []).append(compound.span())
        whole = [spans for words, spans in found.items() if not _is_part(words, found)]
        first = sorted(whole)[:_EARLIEST]
        return tuple(span for spans in first for span in spans)

    return Mentions(find, _kind_of_cell)


def _compound(plain: str, start: int) -> int:
    """Return where a word without blanks before it begins: 德比鞋 is one word with 鞋."""
    begin = start
    while begin and start - begin < _COMPOUND and _CJK_LETTER.match(plain, begin - 1):
        begin -= 1
    # A longer run is a sentence, not a word.
    return start if begin and _CJK_LETTER.match(plain, begin - 1) else begin


def _is_part(words: str, others: Iterable[str]) -> bool:
    return not words.isascii() and any(
        other != words and other.endswith(words) and _CJK_LETTER.match(other[-1])
        for other in others
    )


_COMPOUND = 6
_CJK_LETTER = re.compile(r"[\u3005\u30a0-\u30ff\u3400-\u9fff]")


_CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w’'-]+"
_NAME_BEHIND = re.compile(rf"[ ]+(?:[«“”\"‘(])?(?P<name>{_CAPITAL}(?:[ ]{_CAPITAL}){{0,2}})")
_NAME_BEFORE = re.compile(rf"(?P<name>{_CAPITAL}(?:[ ]{_CAPITAL}){{0,2}})[ ]+$")
_IN_QUOTES = re.compile(r"[«“”„‘「『][ ]?(?P<name>[^«»“”„‘’「」『』\n]{2,30}?)[ ]?[»“”’」』]")


@lru_cache(maxsize=32)
def product_names(text: str) -> tuple[Span, ...]:
    """Return names in quotes, and names beside words for products, with and without these."""
    plain = compatible(text)
    titles = tuple(_titles(plain))
    quoted = [match.span("name") for match in _IN_QUOTES.finditer(plain)]
    beside = (*_beside_products(plain), *titles)
    # What holds a name in quotes is more than the name.
    found = [*quoted, *(s for s in beside if not any(s[0] < q[0] <= s[1] for q in quoted))]
    named = [
        s
        for s in found
        if (s in titles or not _is_label(plain[slice(*s)]))
        and not _POINTS_AT.match(plain, s[0])
        and not PAPER.search(plain[slice(*s)])
        and not re.search(r"\d", plain[slice(*s)])
    ]
    makers = [fold(plain[slice(*span)]) for span in company_mentions(text)]
    named = [s for s in named if not _is_within(fold(plain[slice(*s)]), makers)]
    return tuple(dict.fromkeys(named))


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
            words = plain[start + left : start + right]
            ends = plain.startswith(".", start + right)  # a sentence
            if len(words) <= _LONGEST_TITLE and not ends and _is_title(words):
                yield start + left, start + right


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
        if before:
            yield before.span("name")
            yield before.start("name"), match.end


def _name_cell(text: str) -> Iterable[Span]:
    """Yield a cell, of two languages the first: *Cardigan 女开衫*."""
    for start, end in whole_cell(text):
        twice = re.match(rf"[^\n]*?[A-Za-z](?= ?{IDEOGRAM}+$)", text[start:end])
        yield start, start + twice.end() if twice else end


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
