"""What made-up attributes are about: real ones of other trades, parts of things, sheer inventions.

A concept becomes an attribute by a name and a description (`asked`), which together always say what
is meant, and a label in the document.
"""

from __future__ import annotations

import random
import re
import unicodedata
from dataclasses import dataclass

from training_data.generator import wordforge
from training_data.generator.invented_trades import TRADES
from training_data.generator.invented_words import HOW, OBJECTS, QUANTITIES
from training_data.generator.profile import Supplier


@dataclass(frozen=True, slots=True)
class Concept:
    """What an attribute is about, before it gets a name, a label and a value."""

    code: str
    definition: str
    labels: tuple[str, ...]
    foreign: tuple[str, ...]
    kind: str
    real: tuple[str, ...] = ()


def draw_concepts(rng: random.Random, supplier: Supplier, count: int) -> list[Concept]:
    """Draw concepts; often several of one thing, or of one quantity, so that they are alike."""
    lang = supplier.languages[0]
    found: list[Concept] = []
    thing, quantity = rng.choice(_THINGS), rng.choice(_SAID)
    related = rng.random()
    while len(found) < count:
        draw = rng.random()
        if draw < 0.30:
            found.append(_trade(rng, lang))
        elif draw < 0.48:
            found.append(_made_up(rng, lang))
        elif related < 0.3:
            found.append(_composed(rng.choice(_SAID), thing, lang))
        elif related < 0.6:
            found.append(_composed(quantity, rng.choice(_THINGS), lang))
        else:
            found.append(_composed(rng.choice(_SAID), rng.choice(_THINGS), lang))
    return list({concept.code: concept for concept in found}.values())


def asked(rng: random.Random, concept: Concept, label: str) -> tuple[str, str]:
    """Return name and description: together they always say what is meant."""
    draw = rng.random()
    if draw < 0.55:
        name = concept.code
    elif draw < 0.8:
        name = slug(label)
    elif draw < 0.9:
        name = "_".join(reversed(concept.code.split("_")))
    else:
        opaque = (
            f"attr_{rng.randint(1, 99)}",
            f"field_{rng.randint(1, 40)}",
            slug(wordforge.word(rng, "en")),
            f"x{rng.randint(1, 9)}",
            f"custom_{rng.randint(1, 9)}",
        )
        return rng.choice(opaque), _description(rng, concept, label)
    if not name or not name[0].isalpha():
        name = concept.code if concept.code[:1].isalpha() else f"a_{rng.randint(1, 99)}"
        return name, _description(rng, concept, label)
    return name, "" if rng.random() < 0.14 else _description(rng, concept, label)


def slug(label: str) -> str:
    """Return a label as an attribute name: ASCII words joined by underscores."""
    plain = unicodedata.normalize("NFKD", label).encode("ascii", "ignore").decode()
    return "_".join(re.findall(r"[a-z0-9]+", plain.lower()))[:40]


def _trade(rng: random.Random, lang: str) -> Concept:
    code = rng.choice(_TRADE_NAMES)
    trade = TRADES[code]
    labels = trade.labels.get(lang) or trade.labels["en"]
    foreign = tuple(word for words in trade.labels.values() for word in words)
    return Concept(code, trade.description, tuple(labels), foreign, trade.kind, trade.values)


def _made_up(rng: random.Random, lang: str) -> Concept:
    """An attribute nobody has heard of: its label is all that says what it is."""
    words = [wordforge.word(rng, lang) for _ in range(rng.choice((1, 1, 2)))]
    label = " ".join(words).capitalize()
    if rng.random() < 0.3:
        label = f"{label} {rng.choice(('no.', 'type', 'class', 'A', 'index', '2', 'ref.'))}"
    kind = rng.choice(_KINDS)
    return Concept(slug(label), f"{label} of the product", (label,), (label,), kind)


def _composed(quantity: str, thing: str, lang: str) -> Concept:
    kind, said = QUANTITIES[quantity]
    things = OBJECTS[thing]
    forms = _forms(said[lang], things[lang], lang)
    foreign = tuple(
        _forms(said[other], things[other], other)[0] for other in ("en", "it", "fr", "de", "es")
    )
    how = HOW.get(quantity)
    definition = how.format(f"the {things['en']}") if how else f"{said['en']} of the {things['en']}"
    return Concept(f"{thing}_{quantity}", definition, forms, foreign, kind)


def _forms(said: str, thing: str, lang: str) -> tuple[str, ...]:
    if lang == "zh":
        return (thing + said, f"{said}（{thing}）")
    if lang == "ja":
        return (f"{thing}の{said}", thing + said)
    if lang in ("en", "tr"):
        first, second = f"{thing} {said}", f"{said} ({thing})"
    else:
        first, second = f"{said} {thing}", f"{thing} - {said}"
    found = (first, second, f"{said} {thing}")
    return tuple(text[0].upper() + text[1:] for text in found)


def _description(rng: random.Random, concept: Concept, label: str) -> str:
    draw = rng.random()
    if draw < 0.42:
        return concept.definition
    if draw < 0.57:
        return label
    if draw < 0.72:
        return ", ".join(rng.sample(concept.foreign, min(len(concept.foreign), rng.randint(1, 3))))
    if draw < 0.82:
        return rng.choice(concept.foreign)
    return rng.choice(
        (
            f"{concept.definition}, as written",
            f"{label}: {concept.definition}",
            f'the value after "{label}"',
            f"{concept.definition} ({rng.choice(concept.foreign)})",
            f"give the {concept.code.replace('_', ' ')}",
        )
    )


_THINGS = tuple(OBJECTS)
_SAID = tuple(QUANTITIES)
_TRADE_NAMES = tuple(TRADES)
_KINDS = (
    "length",
    "weight",
    "power",
    "count",
    "phrase",
    "phrase",
    "code",
    "code",
    "name",
    "name",
    "date",
    "money",
    "percent",
    "ratio",
    "yesno",
    "place",
    "person",
)
