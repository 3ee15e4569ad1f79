"""Codes as words of a language, for texts that people read in a shop: `cashmere` as `Kaschmir`.

The first surface of a vocabulary row is its commonest name; countries come from Unicode's tables.
"""

from __future__ import annotations

from functools import cache

from babel import Locale

from schemas.vocabulary.care import CARE
from schemas.vocabulary.choices import CHOICES
from schemas.vocabulary.components import COMPONENTS
from schemas.vocabulary.fibres import FIBRES

_COUNTRY_ATTRIBUTES = frozenset({"country", "country_of_origin"})


def in_words(code: str, attribute: str, language: str) -> str:
    """Return `code` in words, or as it is where no table has a word for it.

    Args:
        code: A code of one of the value forms, or any text.
        attribute: Attribute or member that it is the value of: `fibre`, `care`, `gender`.
        language: Language code.
    """
    if attribute in _COUNTRY_ATTRIBUTES:
        return str(Locale.parse(language).territories.get(code, code))
    return _table(attribute, language).get(code, code)


@cache
def _table(attribute: str, language: str) -> dict[str, str]:
    tables = {"fibre": FIBRES, "component": COMPONENTS, "care": CARE}
    rows = tables.get(attribute) or CHOICES.get(attribute, {})
    return {code: words[language][0] for code, words in rows.items() if words.get(language)}
