"""Where a text may state an attribute of a buyer's own schema that no label announces there.

An own attribute is known by its name, its title and its description. What these name, a registered
attribute may read already (*Material*, *Made in*), or it is measured (*Net content*) or has words
of its own (*Flavour*): the places of such values are offered. Beside these, the words of the name
itself tell: *Medium Roast* of a roast type, *66 Loads* of a load size.

A place is offered, never chosen, here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import get_args

from schemas.values.brand_mentions import BRAND_MENTIONS
from schemas.values.choices import Fit, Neckline, Pattern, SleeveLength, choice
from schemas.values.code_mentions import STYLE_MENTIONS
from schemas.values.colour_words import known_colours
from schemas.values.composition_mentions import fibre_mentions
from schemas.values.country import COUNTRY
from schemas.values.forms import Form
from schemas.values.lexicon import Lexicon, compatible, fold
from schemas.values.mentions import Finder, Span, either, matching
from schemas.values.own_measures import measure_finder_of
from schemas.values.own_phrases import said_with, with_runs
from schemas.values.season import Season
from schemas.values.size_mentions import SIZE_MENTIONS
from schemas.values.title_brands import brand_of_title
from schemas.values.wearers import Gender
from schemas.vocabulary.labels import LABELS
from schemas.vocabulary.own_attributes import (
    HEAD_NAMES,
    MEASURES,
    OWN_NAMES,
    OWN_PATTERNS,
    OWN_WORDS,
)

# Registered attributes whose label words name own ones too, and the kind that reads them.
_REGISTERED = {
    "brand": "brand", "closure": "closure", "colours": "colour", "composition": "material",
    "country_of_origin": "country", "fit": "fit", "gender": "gender", "neckline": "neckline",
    "pattern": "pattern", "season": "season", "sizes": "size", "sleeve_length": "sleeve_length",
}  # fmt: skip
_MAX_NAME_WORDS = 3
_MEASURE = "measure "


def own_finder(
    names: Sequence[str], description: str = "", *, measured: bool = False
) -> Finder | None:
    """Return how the values of an own attribute are seen where no label announces them.

    Args:
        names: What it is called: its title and its code.
        description: What the schema says of it; its first noun phrase counts like a name.
        measured: Its values are numbers: words are none.

    Returns:
        `None` where nothing is known of such values.
    """
    phrases = [fold(_spaced(name)) for name in (*names, _noun_phrase(description))]
    phrases = [phrase for phrase in dict.fromkeys(phrases) if phrase]
    kind = next((kind for phrase in phrases if (kind := _kind(phrase))), None)
    if measured:
        return _finder(kind) if kind is not None and kind.startswith(_MEASURE) else None
    if kind is not None:
        return _finder(kind)
    return said_with(phrases[0]) if phrases else None


def option_finder(lexicon: Lexicon) -> Finder:
    """Return the finder of the options of a closed set."""

    def find(text: str) -> Iterable[Span]:
        return [(match.start, match.end) for match in lexicon.within(compatible(text))]

    return find


def _spaced(name: str) -> str:
    """Return a name as words: *netContent_g* and *Net content (g)* are *net Content*."""
    words = words_of_code(re.sub(r"\([^()]*\)|\[[^\[\]]*\]", " ", name))
    return _UNIT_BEHIND.sub("", words)


def words_of_code(name: str) -> str:
    """Return a code as words: *netContent*, *net_content* are *net Content*, *net content*."""
    return re.sub(r"(?<=[a-zà-ÿ])(?=[A-Z])", " ", name).replace("_", " ").strip()


_UNIT_BEHIND = re.compile(r"\s(?:k?g|mg|[cmk]?m|m?l|oz|lbs?|inch|in|pct|w|v)$", re.I)


def _noun_phrase(description: str) -> str:
    """Return what a description begins with: *the colour of the frame* is a colour."""
    phrase = _BEHIND_PHRASE.split(_ARTICLE.sub("", description), maxsplit=1)[0]
    return phrase if len(phrase.split()) <= _MAX_NAME_WORDS else ""


_ARTICLE = re.compile(r"^(?:the|an?|der|die|das|il|lo|la|le|les|el|los)\s", re.I)
_BEHIND_PHRASE = re.compile(r"[,.;:(]|\s(?:of|in|for|as|der|des|del|della|di|du|de|da)\s", re.I)


@cache
def _names() -> dict[str, str]:
    """Return the kind of every name as a whole."""
    found: dict[str, str] = {}
    for dimensions, names in MEASURES.items():
        found |= {fold(name): f"{_MEASURE}{dimensions}" for name in names}
    for attribute, kind in _REGISTERED.items():
        labels = (word for words in LABELS.get(attribute, {}).values() for word in words)
        for label in labels:
            found.setdefault(fold(label), kind)
    for kind, names in OWN_NAMES.items():
        found |= {fold(name): kind for name in names}
    return found


@cache
def _heads() -> dict[str, str]:
    """Return the kind of every last word of a name that decides."""
    return {
        fold(name): f"{_MEASURE}{kind}" if kind in MEASURES else kind
        for kind, names in HEAD_NAMES.items()
        for name in names
    }


def _kind(phrase: str) -> str | None:
    words = phrase.split()
    known = _names().get(phrase)
    if known is not None or len(words) < 2:
        return known
    return _heads().get(" ".join(words[-2:])) or _heads().get(words[-1])


@cache
def _finder(kind: str) -> Finder:
    if kind.startswith(_MEASURE):
        return measure_finder_of(tuple(kind.split()[1:]))
    own = (_of_words(OWN_WORDS[kind]),) if kind in OWN_WORDS else ()
    other = (_KNOWN[kind],) if kind in _KNOWN else ()
    if kind in OWN_PATTERNS:
        other = (matching(re.compile(rf"(?<![^\W_]){OWN_PATTERNS[kind]}(?![^\W_])", re.I)),)
    found = either(*own, *other)
    return found if kind in _SINGLE else with_runs(kind, found)


def _of_words(words: Iterable[str]) -> Finder:
    return option_finder(Lexicon({word: {"": (word,)} for word in words}, inflected=False))


def _seen(annotated: object) -> Finder:
    form = next(form for form in get_args(annotated) if isinstance(form, Form))
    return form.mentions[""].anywhere


_KNOWN: dict[str, Finder] = {
    "brand": either(BRAND_MENTIONS.anywhere, brand_of_title),
    "closure": choice("closure").mentions[""].anywhere,
    "code": STYLE_MENTIONS.anywhere,
    "colour": lambda text: known_colours(compatible(text)),
    "country": COUNTRY.mentions[""].anywhere,
    "fit": _seen(Fit),
    "gender": _seen(Gender),
    "material": fibre_mentions,
    "neckline": _seen(Neckline),
    "pattern": _seen(Pattern),
    "people": either(_seen(Gender), _of_words(OWN_WORDS["age"])),
    "season": _seen(Season),
    "size": SIZE_MENTIONS.anywhere,
    "sleeve_length": _seen(SleeveLength),
}
_SINGLE = frozenset({"brand", "code"})
