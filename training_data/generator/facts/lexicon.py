"""Surfaces of the parsing tables by language, so that documents also use the words parsers know."""

from __future__ import annotations

import random
from collections.abc import Mapping
from functools import cache

from schemas.vocabulary.care import CARE
from schemas.vocabulary.choices import CHOICES
from schemas.vocabulary.components import COMPONENTS
from schemas.vocabulary.countries import COUNTRY_ALIASES
from schemas.vocabulary.fibres import FIBRES

Surfaces = Mapping[str, Mapping[str, tuple[str, ...]]]


@cache
def _entries(table: str, lang: str) -> tuple[tuple[str, ...], ...]:
    tables: dict[str, Surfaces] = {
        "care": CARE,
        "components": COMPONENTS,
        "countries": COUNTRY_ALIASES,
        "fibres": FIBRES,
        **{f"choice:{name}": choices for name, choices in CHOICES.items()},
    }
    return tuple(words[lang] for words in tables.get(table, {}).values() if words.get(lang))


def surface(rng: random.Random, table: str, lang: str) -> str | None:
    """Draw a word of a table in a language, the common ones more often; `None` without any."""
    entries = _entries(table, lang)
    if not entries:
        return None
    words = entries[int(rng.random() * len(entries))]
    return words[int(rng.random() ** 2 * len(words))]
