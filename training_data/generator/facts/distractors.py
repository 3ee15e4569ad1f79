"""Phrases that look like facts of the product and are not."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from training_data.generator import wordforge
from training_data.generator.facts.colours import colour_name, size_run
from training_data.generator.facts.composition import composition
from training_data.generator.facts.distractor_words import DISTRACTORS
from training_data.generator.facts.fact import Draft, plain
from training_data.generator.facts.fibre_words import fibre_name
from training_data.generator.facts.identity import country_name
from training_data.generator.facts.numbers import date, draw_date, money, share
from training_data.generator.facts.product import Product
from training_data.generator.profile import Supplier
from training_data.generator.segments import Phrase, Seg


def draw_distractors(
    rng: random.Random, supplier: Supplier, product: Product, count: int = 2
) -> list[Phrase]:
    """Draw sentences without refs: no gold value may come from them.

    They hold phone numbers and payment shares, prices of earlier seasons, other articles'
    compositions, questions, negations and tentative remarks in the supplier's language.
    """
    draft = Draft(rng, supplier, product.schema.name, product.number)
    lang = draft.lang
    templates = DISTRACTORS[lang] if rng.random() < 0.95 else DISTRACTORS["en"]
    chosen = rng.sample(range(len(templates)), min(count, len(templates)))
    return [(Seg(_fill(draft, templates[at])),) for at in chosen]


def _fill(draft: Draft, template: str) -> str:
    return re.sub(r"\{(\w+)\}", lambda found: _SLOTS[found.group(1)](draft), template)


def _comp(draft: Draft) -> str:
    for _ in range(4):
        text = plain(composition(draft).value)
        if "\n" not in text and len(text) < 70:
            return text
    return f"{share(draft, 100.0, sign=True)} {_fibre(draft)}"


def _fibre(draft: Draft) -> str:
    return fibre_name(draft.rng, draft.lang, "word").lower()


def _phone(draft: Draft) -> str:
    rng = draft.rng
    form = draft.pick(
        (
            "+99 99 9999 9999",
            "+99 (0)99 999999",
            "099-99999999",
            "+99.999.999.999",
            "(999) 999-9999",
            "0999/999999",
            "+99 999 99 99 99",
            "+9 999 999 9999",
        )
    )
    return wordforge.code_of(rng, form)


def _code(pattern: str) -> Callable[[Draft], str]:
    return lambda draft: wordforge.code_of(draft.rng, pattern)


_SLOTS: dict[str, Callable[[Draft], str]] = {
    "money": lambda draft: money(draft, draft.rng.uniform(4, 400)),
    "comp": _comp,
    "fibre": _fibre,
    "pct": lambda draft: share(draft, float(draft.rng.randint(1, 20)), sign=True),
    "date": lambda draft: date(draft.supplier, draw_date(draft)),
    "code": lambda draft: wordforge.code_of(draft.rng, draft.supplier.style_pattern),
    "colour": colour_name,
    "size": lambda draft: draft.pick(size_run(draft)),
    "phone": _phone,
    "vat": _code("AA99999999999"),
    "iban": _code("AA99 A999 9999 9999 9999 9999"),
    "zip": _code("99999"),
    "gtin": _code("9999999999"),
    "place": lambda draft: wordforge.place(draft.rng, draft.lang),
    "country": country_name,
    "company": lambda draft: draft.supplier.name,
    "person": lambda draft: wordforge.person(draft.rng, draft.lang),
    "word": lambda draft: wordforge.name(draft.rng, draft.lang),
    "n": lambda draft: str(draft.rng.randint(10, 80)),
    "m": lambda draft: str(draft.rng.randint(20, 99)),
    "d": lambda draft: str(draft.rng.randint(2, 9)),
    "weeks": lambda draft: str(draft.rng.randint(2, 14)),
}
