"""Vocabulary table."""

from __future__ import annotations

from typing import Final

COUNTRY_ALIASES: Final[dict[str, dict[str, tuple[str, ...]]]] = {}
ADJECTIVES: Final[dict[str, dict[str, tuple[str, ...]]]] = {}
REGIONS: Final[dict[str, tuple[str, str]]] = {}
NOT_COUNTRIES: Final[frozenset[str]] = frozenset()
