"""The habits of one supplier: drawn once per document, so that a document is of one piece."""

from __future__ import annotations

import random
from dataclasses import dataclass

from training_data.generator import wordforge

LANGUAGES = ("en", "it", "fr", "de", "es", "pt", "tr", "zh", "ja")
_WEIGHTS = (30, 18, 11, 11, 8, 5, 6, 6, 5)

_CURRENCIES = {
    "en": ("USD", "GBP", "EUR", "USD", "HKD", "INR", "AUD", "CAD"),
    "it": ("EUR",),
    "fr": ("EUR", "EUR", "CHF", "MAD"),
    "de": ("EUR", "EUR", "CHF"),
    "es": ("EUR", "EUR", "MXN", "USD"),
    "pt": ("EUR", "BRL"),
    "tr": ("TRY", "EUR", "USD"),
    "zh": ("CNY", "USD", "HKD"),
    "ja": ("JPY",),
}
_DATES = {
    "en": ("%d/%m/%Y", "%m/%d/%Y", "%d %B %Y", "%B %-d, %Y", "%Y-%m-%d", "%d-%b-%Y", "%d/%m/%y"),
    "it": ("%d/%m/%Y", "%d.%m.%Y", "%d/%m/%y", "%d %B %Y", "%d-%m-%Y"),
    "de": ("%d.%m.%Y", "%d.%m.%y", "%d. %B %Y", "%Y-%m-%d"),
    "fr": ("%d/%m/%Y", "%d.%m.%Y", "%d/%m/%y", "%-d %B %Y", "%d-%m-%Y"),
    "es": ("%d/%m/%Y", "%d-%m-%Y", "%d/%m/%y", "%-d de %B de %Y"),
    "pt": ("%d/%m/%Y", "%d-%m-%Y", "%-d de %B de %Y"),
    "tr": ("%d.%m.%Y", "%d/%m/%Y", "%d %B %Y"),
    "zh": ("%Y年%-m月%-d日", "%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d"),
    "ja": ("%Y年%-m月%-d日", "%Y/%m/%d", "%Y-%m-%d"),
}
_COMMA = frozenset({"it", "fr", "de", "es", "pt", "tr"})


@dataclass(frozen=True, slots=True)
class Supplier:
    """Habits of one supplier.

    Attributes:
        name: Company name.
        brand: What it sells under.
        languages: Main language, then maybe a second one for labels (bilingual sheets).
        decimal_comma: Decimals are written with a comma.
        thousands: Mark between thousands ("" for none).
        percent_before: The share is written as in Turkish, `%20`.
        percent_space: A blank stands between number and sign, `20 %`.
        percent_sign: Shares have a sign at all.
        fibre_first: The fibre stands before its share.
        fibre_style: `word`, `code`, `mixed` or `upper`.
        date_style: Format of dates, as `strftime` writes them (month names are localised).
        currency: ISO 4217 code of its prices.
        money_style: `sign_before`, `sign_after`, `code_before` or `code_after`.
        label_case: `as_is`, `lower`, `upper` or `title`.
        label_end: What stands between label and value (": ", " ", " - ", ...).
        abbreviates: Prefers short labels and units.
        unit_space: A blank stands between number and unit.
        list_separator: Between the elements of a list in one line.
        fibre_separator: Between fibres of one component.
        style_pattern: How its article codes look, for `wordforge.code_of`.
        colour_pattern: How its colour codes look.
    """

    name: str
    brand: str
    languages: tuple[str, ...]
    decimal_comma: bool
    thousands: str
    percent_before: bool
    percent_space: bool
    percent_sign: bool
    fibre_first: bool
    fibre_style: str
    date_style: str
    currency: str
    money_style: str
    label_case: str
    label_end: str
    abbreviates: bool
    unit_space: bool
    list_separator: str
    fibre_separator: str
    style_pattern: str
    colour_pattern: str


def draw_supplier(rng: random.Random, language: str | None = None) -> Supplier:
    """Draw a supplier; of the given main language where one is named."""
    main = language or rng.choices(LANGUAGES, _WEIGHTS)[0]
    comma = rng.random() < (0.85 if main in _COMMA else 0.05)
    return Supplier(
        name=wordforge.company(rng, main),
        brand=wordforge.brand(rng, main),
        languages=(main, *_second(rng, main)),
        decimal_comma=comma,
        thousands=rng.choice((".", "", " ", "'") if comma else (",", "", " ", ",")),
        percent_before=rng.random() < (0.6 if main == "tr" else 0.03),
        percent_space=rng.random() < (0.4 if main in ("fr", "de", "es") else 0.1),
        percent_sign=rng.random() < 0.86,
        fibre_first=rng.random() < 0.3,
        fibre_style=rng.choices(("word", "code", "mixed", "upper"), (60, 15, 8, 17))[0],
        date_style=rng.choice(_DATES.get(main) or _DATES["en"]),
        currency=rng.choice(_CURRENCIES[main]),
        money_style=rng.choice(("sign_before", "sign_after", "code_before", "code_after")),
        label_case=rng.choices(("as_is", "lower", "upper", "title"), (60, 10, 20, 10))[0],
        label_end=rng.choices((": ", " ", " : ", " - ", ":\n", "  "), (58, 12, 10, 6, 6, 8))[0],
        abbreviates=rng.random() < 0.35,
        unit_space=rng.random() < 0.65,
        list_separator=rng.choices((", ", " / ", "/", "; ", " - ", " · "), (45, 18, 12, 8, 9, 8))[
            0
        ],
        fibre_separator=rng.choices(
            (", ", " ", " / ", " - ", "; ", " + ", "/", " · ", ",", "\n", "  "),
            (40, 22, 9, 7, 3, 3, 4, 3, 3, 4, 2),
        )[0],
        style_pattern=wordforge.code_pattern(rng),
        colour_pattern=wordforge.colour_code_pattern(rng),
    )


def _second(rng: random.Random, main: str) -> tuple[str, ...]:
    """Return a second language for some suppliers: mostly English, else a neighbour."""
    if rng.random() > 0.2:
        return ()
    other = "en" if main != "en" and rng.random() < 0.75 else rng.choice(LANGUAGES)
    return () if other == main else (other,)
