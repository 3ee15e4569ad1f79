"""The vocabulary covers the published codes and never maps one surface to two of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import pytest

from schemas.vocabulary.care import CARE
from schemas.vocabulary.choices import CHOICES
from schemas.vocabulary.components import COMPONENTS
from schemas.vocabulary.countries import (
    ADJECTIVES,
    AMBIGUOUS_PLACES,
    COUNTRY_ALIASES,
    NOT_COUNTRIES,
    REGIONS,
)
from schemas.vocabulary.fibres import AMBIGUOUS_FIBRE_CODES, AMBIGUOUS_FIBRES, FIBRES
from schemas.vocabulary.labels import AMBIGUOUS_LABELS, LABELS, SCHEMA_LABELS
from schemas.vocabulary.qualifiers import (
    AMBIGUOUS_TRADE_MARKS,
    FIBRE_QUALIFIERS,
    QUALIFIERS,
    TRADE_MARKS,
)
from schemas.vocabulary.seasons import NEEDS_YEAR, SEASONS
from schemas.vocabulary.units import AMBIGUOUS_CURRENCIES, CURRENCIES, UNIT_FACTORS, UNITS
from tests.unit.schemas.published_codes import (
    ATTRIBUTES,
    CARE_CODES,
    CHOICE_CODES,
    COMPONENT_CODES,
    FIBRE_CODES,
)

Table = dict[str, dict[str, tuple[str, ...]]]


LANGUAGES = ("en", "it", "fr", "de", "es", "pt", "tr", "zh", "ja")

TABLES: dict[str, Table] = {
    "labels": LABELS,
    "fibres": FIBRES,
    "components": COMPONENTS,
    "care": CARE,
    "countries": COUNTRY_ALIASES,
    "adjectives": ADJECTIVES,
    "qualifiers": QUALIFIERS,
    "seasons": SEASONS,
    "currencies": {code: {"en": signs} for code, signs in CURRENCIES.items()},
    **{f"choices.{name}": table for name, table in CHOICES.items()},
    **{
        f"labels.{schema}.{name}": {name: row}
        for schema, rows in SCHEMA_LABELS.items()
        for name, row in rows.items()
    },
    **{
        f"units.{dimension}": {unit: {"en": words} for unit, words in units.items()}
        for dimension, units in UNITS.items()
    },
}

# Case carries meaning in these: `Nm` is a count, `M` and `m` are a thousand-fold apart.
CASE_SENSITIVE = ("units.", "currencies")


def fold(surface: str) -> str:
    return surface.casefold()


def surfaces(table: Table) -> Iterator[tuple[str, str, str]]:
    for code, row in table.items():
        for lang, words in row.items():
            for word in words:
                yield code, lang, word


def clashes(table: Table) -> dict[tuple[str, str], set[str]]:
    """(language, folded surface) -> codes, where there is more than one."""
    found = defaultdict(set)
    for code, lang, word in surfaces(table):
        found[lang, fold(word)].add(code)
    return {key: codes for key, codes in found.items() if len(codes) > 1}


@pytest.mark.parametrize(
    ("table", "codes"),
    [
        pytest.param(LABELS, ATTRIBUTES, id="labels"),
        pytest.param(FIBRES, FIBRE_CODES, id="fibres"),
        pytest.param(COMPONENTS, COMPONENT_CODES, id="components"),
        pytest.param(CARE, CARE_CODES, id="care"),
        *(
            pytest.param(CHOICES[name], codes.split(), id=name)
            for name, codes in CHOICE_CODES.items()
        ),
    ],
)
def test_a_table_has_exactly_the_published_codes(table: Table, codes: list[str]) -> None:
    assert set(table) == set(codes)


def test_there_is_a_table_for_every_choice_and_no_other() -> None:
    assert set(CHOICES) == set(CHOICE_CODES)


@pytest.mark.parametrize("name", TABLES)
def test_no_surface_is_empty_untrimmed_or_repeated(name: str) -> None:
    for code, row in TABLES[name].items():
        for lang, words in row.items():
            assert isinstance(words, tuple), (code, lang)
            assert words, (code, lang)
            for word in words:
                assert word, (code, lang)
                assert word == " ".join(word.split()), (code, lang, word)
            known = words if name.startswith(CASE_SENSITIVE) else [fold(word) for word in words]
            assert len(set(known)) == len(known), (code, lang)


@pytest.mark.parametrize("name", [name for name in TABLES if name != "labels"])
def test_a_surface_means_one_code_within_a_language(name: str) -> None:
    assert clashes(TABLES[name]) == {}


def test_a_label_that_heads_two_attributes_is_listed_as_ambiguous() -> None:
    unlisted = {
        label: codes
        for (_lang, label), codes in clashes(LABELS).items()
        if not codes <= set(AMBIGUOUS_LABELS.get(label, ()))
    }
    assert unlisted == {}


def test_every_attribute_has_labels_in_the_five_main_languages() -> None:
    for attribute, row in LABELS.items():
        missing = {"en", "it", "fr", "de", "es"} - set(row)
        assert not missing, attribute


@pytest.mark.parametrize(
    "name", [name for name in TABLES if not name.startswith((*CASE_SENSITIVE, "adjectives"))]
)
def test_every_code_has_words_in_nine_languages(name: str) -> None:
    for code, row in TABLES[name].items():
        assert set(LANGUAGES) <= set(row) <= {*LANGUAGES, "code"}, code


def test_schema_labels_name_known_attributes() -> None:
    assert {name for rows in SCHEMA_LABELS.values() for name in rows} <= set(ATTRIBUTES)


def test_altezza_is_the_width_of_a_cloth_and_the_height_of_a_bag() -> None:
    assert "Altezza" in SCHEMA_LABELS["fabric"]["width"]["it"]
    assert "Altezza" in SCHEMA_LABELS["leather_goods"]["height"]["it"]
    assert "Altezza" not in SCHEMA_LABELS["leather_goods"]["width"]["it"]


@pytest.mark.parametrize("code", ["CA", "HA", "EA", "EL", "PC", "WS"])
def test_a_code_with_two_readings_is_listed_and_resolves_to_nothing(code: str) -> None:
    assert code in AMBIGUOUS_FIBRE_CODES
    assert all(fold(word) != fold(code) for _fibre, _lang, word in surfaces(FIBRES))


def test_no_ambiguous_fibre_word_is_also_a_plain_one() -> None:
    plain = {fold(word) for _fibre, _lang, word in surfaces(FIBRES)}
    assert plain.isdisjoint(fold(word) for word in AMBIGUOUS_FIBRES)


def test_ambiguous_fibres_and_trade_marks_name_known_fibres() -> None:
    named = {fibre for fibres in AMBIGUOUS_FIBRES.values() for fibre in fibres}
    named |= {fibre for fibres in AMBIGUOUS_TRADE_MARKS.values() for fibre in fibres}
    assert named | set(TRADE_MARKS.values()) <= set(FIBRES)


def test_a_fibre_word_means_one_fibre_across_languages() -> None:
    """Composition lines mix languages: `lino` must not depend on who reads it."""
    meanings = defaultdict(set)
    for fibre, _lang, word in surfaces(FIBRES):
        meanings[fold(word)].add(fibre)
    assert {word: fibres for word, fibres in meanings.items() if len(fibres) > 1} == {}


def test_a_care_phrase_means_one_instruction_across_languages() -> None:
    meanings = defaultdict(set)
    for code, _lang, phrase in surfaces(CARE):
        meanings[fold(phrase)].add(code)
    assert {phrase: codes for phrase, codes in meanings.items() if len(codes) > 1} == {}


def test_a_fibre_name_with_a_qualifier_inside_is_a_fibre_name() -> None:
    names = {fold(word) for _fibre, _lang, word in surfaces(FIBRES)}
    assert {name for name in FIBRE_QUALIFIERS if fold(name) not in names} == set()
    assert set(FIBRE_QUALIFIERS.values()) <= set(QUALIFIERS)


def test_no_trade_mark_is_both_plain_and_ambiguous() -> None:
    plain = {fold(mark) for mark in TRADE_MARKS}
    assert plain.isdisjoint(fold(mark) for mark in AMBIGUOUS_TRADE_MARKS)
    assert len(plain) == len(TRADE_MARKS)


def test_country_codes_are_two_letters_and_a_name_means_one_country() -> None:
    assert all(len(code) == 2 and code.isupper() for code in COUNTRY_ALIASES)
    meanings = defaultdict(set)
    for code, _lang, name in surfaces(COUNTRY_ALIASES):
        meanings[fold(name)].add(code)
    assert {name: codes for name, codes in meanings.items() if len(codes) > 1} == {}


def test_a_union_or_a_continent_is_no_country() -> None:
    names = {fold(name) for _code, _lang, name in surfaces(COUNTRY_ALIASES)}
    assert names.isdisjoint(fold(name) for name in NOT_COUNTRIES)
    assert {"EU", "Made in EU", "欧盟"} <= NOT_COUNTRIES


def test_regions_and_adjectives_point_at_known_countries() -> None:
    assert {code for _region, code in REGIONS.values()} <= set(COUNTRY_ALIASES)
    assert set(ADJECTIVES) <= set(COUNTRY_ALIASES)
    assert {code for codes in AMBIGUOUS_PLACES.values() for code in codes} <= set(COUNTRY_ALIASES)


def test_a_region_is_no_country_name() -> None:
    names = {fold(name) for _code, _lang, name in surfaces(COUNTRY_ALIASES)}
    assert names.isdisjoint(fold(region) for region in REGIONS)


@pytest.mark.parametrize("surface", ["Khotan", "Hotan", "和田", "Hetian"])
def test_khotan_is_found_under_every_spelling(surface: str) -> None:
    assert REGIONS[surface] == ("Khotan", "CN")


def test_mongolian_alone_is_ambiguous() -> None:
    assert set(AMBIGUOUS_PLACES["Mongolian"]) == {"CN", "MN"}


def test_a_bare_sign_of_several_currencies_names_none() -> None:
    signs = {sign for signs in CURRENCIES.values() for sign in signs}
    assert signs.isdisjoint(AMBIGUOUS_CURRENCIES)
    assert {"$", "¥", "kr"} <= set(AMBIGUOUS_CURRENCIES)


def test_every_factor_belongs_to_a_unit() -> None:
    assert set(UNIT_FACTORS) <= {unit for units in UNITS.values() for unit in units}


def test_season_codes_that_need_a_year_are_season_codes() -> None:
    codes = {fold(code) for row in SEASONS.values() for code in row.get("code", ())}
    assert {fold(code) for code in NEEDS_YEAR} <= codes
