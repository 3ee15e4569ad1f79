"""Countries: ISO 3166-1 alpha-2 codes from names, adjectives and aliases in nine languages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import Annotated

import pycountry
from babel import Locale
from pydantic import StringConstraints

from schemas.values.forms import ScalarForm
from schemas.values.lexicon import Lexicon, Match, fold
from schemas.values.mentions import Mentions, either, matching, readable_mentions
from schemas.values.origin_mentions import Told, told_of
from schemas.values.reading import Reading, invalid
from schemas.vocabulary.countries import (
    ADJECTIVE_ENDINGS,
    ADJECTIVES,
    AMBIGUOUS_PLACES,
    COUNTRY_ALIASES,
    NOT_COUNTRIES,
    REGION_ADJECTIVES,
    REGION_PARENTS,
    REGIONS,
)
from schemas.vocabulary.regions import OWN_REGIONS

# Surface -> name of the region and its country.
KNOWN_REGIONS: Mapping[str, tuple[str, str]] = {
    **{name: (name, country) for country, names in OWN_REGIONS.items() for name in names},
    **REGIONS,
}
_LANGUAGES = ("en", "it", "fr", "de", "es", "pt", "tr", "zh", "ja", "nl")


def read_country(text: str, reading: Reading) -> str:
    """Return the code of the one country that `text` names.

    Raises:
        PydanticCustomError: `not_a_country` (a union or a continent), `unknown_country` or
            `ambiguous_country`.
    """
    codes = countries_in(text, reading)
    if not codes:
        codes = frozenset(KNOWN_REGIONS[name][1] for name in regions_in(text))
        if len(codes) == 1:
            reading.warn("from_region", "only a region is named; the country follows from it")
    if not codes:
        if is_ambiguous_place(text):
            raise invalid("ambiguous_country", f"{text!r} may be a region of several countries")
        if _not_countries().within(text):
            raise invalid("not_a_country", f"{text!r} is not one country")
        raise invalid("unknown_country", f"{text!r} names no country")
    if len(codes) > 1:
        raise invalid("ambiguous_country", f"{text!r} may be any of {', '.join(sorted(codes))}")
    return next(iter(codes))


def countries_in(text: str, reading: Reading) -> frozenset[str]:
    """Return the codes of all countries named in `text`, adjectives where no name stands.

    ISO codes count only where they are the whole text: MADE IN ITALY does not name India. The
    name of a country inside that of a region is none: Inner Mongolia.
    """
    code = _iso_codes().get(text.strip(" .()").upper())
    if code is not None and text.isupper():
        return frozenset({code})
    languages = reading.context.languages
    outside = _without(text, _regions().within(text))
    for lexicon, words in ((_names(), _GOODS.sub(" ", outside)), (_adjectives(), outside)):
        codes = lexicon.whole(words, languages) or frozenset(
            code for match in lexicon.within(words, languages) for code in match.codes
        )
        if codes:
            return codes
    return frozenset()


# *Türk malı* is of Turkish make, not of Mali, which has a point on its last letter.
_GOODS = re.compile(
    r"(?<![^\W_])[Mm]alı(?![^\W_])"
    r"|(?<=\bTÜRK )MALI\b|(?<=\bYERLİ )MALI\b|(?<=\bÇİN )MALI\b|(?<=\bİTALYAN )MALI\b"
)


def is_ambiguous_place(text: str) -> bool:
    """Return whether `text` names a place that lies in several countries: Mongolian cashmere."""
    return bool(_ambiguous_places().within(text))


def regions_in(text: str) -> tuple[str, ...]:
    """Return the surfaces of the regions named in `text`, the longest ones.

    A region that only says where another one lies is left out: 内蒙古阿拉善, Biella (Piemonte).
    """
    found = [code for match in _regions().within(text) for code in sorted(match.codes)]
    around = {parent for surface in found for parent in _parents(KNOWN_REGIONS[surface][0])}
    return tuple(surface for surface in found if KNOWN_REGIONS[surface][0] not in around)


def _parents(region: str) -> Iterator[str]:
    while region in REGION_PARENTS:
        region = REGION_PARENTS[region]
        yield region


def _without(text: str, matches: list[Match]) -> str:
    for match in reversed(matches):
        text = f"{text[: match.start]} | {text[match.end :]}"
    return text


@cache
def _iso_codes() -> dict[str, str]:
    return {
        key: country.alpha_2
        for country in pycountry.countries
        for key in (country.alpha_2, country.alpha_3)
    }


@cache
def _names() -> Lexicon:
    table: dict[str, dict[str, tuple[str, ...]]] = {
        country.alpha_2: {"": (country.name,)} for country in pycountry.countries
    }
    for language in _LANGUAGES:
        for code, name in Locale.parse(language).territories.items():
            if code in table:
                table[code][language] = (name,)
    for code, languages in COUNTRY_ALIASES.items():
        row = table.setdefault(code, {})
        for language, names in languages.items():
            row[language] = (*row.get(language, ()), *names)
    for row in table.values():
        row["de"] = (*row.get("de", ()), *(_genitive(name) for name in row.get("de", ())))
    return Lexicon(table, inflected=False)


def _genitive(name: str) -> str:
    """Return a German name as in *die Hochebenen Perus*; names that take no ending stay."""
    return name if " " in name or name.endswith(("s", "z", "x", "ß", "e")) else f"{name}s"


@cache
def _adjectives() -> Lexicon:
    return Lexicon(ADJECTIVES)


@cache
def _regions() -> Lexicon:
    """The surfaces are their own codes; those of adjectives have the code of the region's name."""
    table: dict[str, dict[str, tuple[str, ...]]] = {name: {"": (name,)} for name in KNOWN_REGIONS}
    for region, languages in REGION_ADJECTIVES.items():
        row = table[region]
        for language, stems in languages.items():
            row[language] = tuple(s + e for s in stems for e in ADJECTIVE_ENDINGS[language])
    return Lexicon(table, inflected=False)


@cache
def _not_countries() -> Lexicon:
    return Lexicon({fold(name): {"": (name,)} for name in NOT_COUNTRIES}, inflected=False)


@cache
def _ambiguous_places() -> Lexicon:
    return Lexicon({fold(name): {"": (name,)} for name in AMBIGUOUS_PLACES}, inflected=False)


@lru_cache(maxsize=32)
def _places(text: str) -> tuple[tuple[int, int], ...]:
    """Find names of countries and of what is taken for one; codes count only behind a label."""
    tables = (_names(), _adjectives(), _not_countries(), _ambiguous_places())
    others = (
        (m.start, m.end)
        for table in tables
        for m in table.within(text)
        if table is _adjectives() or not text[m.start : m.end].islower()
    )
    return (*_region_spans(text), *others)


@lru_cache(maxsize=32)
def _region_spans(text: str) -> tuple[tuple[int, int], ...]:
    found = ((m.start, m.end) for m in _regions().within(text))
    return tuple((start, end) for start, end in found if not text[start:end].islower())


@lru_cache(maxsize=32)
def _origins(text: str) -> tuple[tuple[int, int], ...]:
    """Leave out towns and regions of which nothing says that something was made there."""
    regions = _region_spans(text)
    return tuple(
        span
        for span in dict.fromkeys((*_PLACES(text), *_small_places(text)))
        if not _is_sign(text, span)
        and told_of(text, span)
        <= (Told.MADE if span in regions or _is_union(text, span) else Told.OTHERWISE)
    )


# *made in italy*: in capitals or not, a place stands behind these.
_MADE_IN = re.compile(
    r"\b(?:made|sewn|knitted|woven|fatt[oaie]|prodott[oaie]|fabriquée?s?|gefertigt|hergestellt"
    r"|hech[oa]s?|fabricad[oa]s?|feit[oa]s?)\s(?:in|en|em|no|na|au)\s$",
    re.I,
)


def _small_places(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(
        (m.start, m.end)
        for m in _names().within(text)
        if text[m.start : m.end].islower() and _MADE_IN.search(text, max(0, m.start - 24), m.start)
    )


def _is_union(text: str, span: tuple[int, int]) -> bool:
    """Return whether the letters of a union stand alone: `52 (EU)` is a size."""
    return bool(re.fullmatch(r"E\.?U\.?|U\.?E\.?|CE|EEC|EEA|AB", text[slice(*span)]))


def _is_sign(text: str, span: tuple[int, int]) -> bool:
    """Return whether one ideogram stands alone: 米 is America, and a metre."""
    is_one = span[1] - span[0] == 1 and not text[span[0]].isascii()
    return is_one and not re.match(r"[国國制製産]", text[span[1] :])


def place_mentions(text: str) -> tuple[tuple[int, int], ...]:
    """Return where countries, regions and adjectives of them are named."""
    return _places(text)


_CODES = readable_mentions(matching(re.compile(r"(?<![^\W_])[A-Z]{2,3}(?![^\W_])")), read_country)
_PLACES = readable_mentions(_places, read_country)
COUNTRY = ScalarForm(
    "country", read_country, seen=Mentions(_origins, either(_PLACES, _CODES), as_it_stands=True)
)
Country = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$"), COUNTRY]
