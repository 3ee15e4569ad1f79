"""Drills: short documents of made-up labels and values, dense in copying and looking up.

A model from scratch learns to copy long before it learns what a label means. Drills bring that
ability in the first tenth of the training; afterwards they are a small share that keeps it.
"""

from __future__ import annotations

import random
import string

from extractor.core.geometry import CharSpan
from schemas.base import AttributeSpec, LeafSpec, Shape
from training_data.generator.sample import GeneratedDocument
from training_data.generator.segments import Ref, Seg, join

_CONSONANTS = "bcdfghjklmnpqrstvwxz"
_VOWELS = "aeiouyàéèíóöúü"
_PUNCTUATION = ("/", "-", ".", "'", "+", "&", "_")
_SEPARATORS = (": ", ":\n", " = ", " - ", "  ", " | ", ":", " ")
_ENDS = ("\n", "\n", "\n", "; ", ", ", " | ", ". ", "\n\n")


def drill(rng: random.Random) -> GeneratedDocument:
    """Return a drill: labelled values to look up, or lines to copy out one by one."""
    return _listing(rng) if rng.random() < 0.3 else _lookup(rng)


def _lookup(rng: random.Random) -> GeneratedDocument:
    """`label separator value` in random order; asked by the label, some of them absent."""
    count = rng.randint(1, 12)
    names = list(dict.fromkeys(_label(rng) for _ in range(count + 3)))
    asked = [_spec(name, Shape.SCALAR, rng) for name in names]
    stated = rng.sample(names, min(count, len(names)))
    separator, end = rng.choice(_SEPARATORS), rng.choice(_ENDS)
    segments: list[Seg] = []
    for name in stated:
        if rng.random() < 0.15:
            segments.append(Seg(_words(rng) + end))
        shown = name.replace("_", " ")
        segments.append(Seg((shown.capitalize() if rng.random() < 0.5 else shown) + separator))
        segments += [Seg(_value(rng), Ref(name)), Seg(end)]
    return _document(segments, asked)


def _listing(rng: random.Random) -> GeneratedDocument:
    """A list after its label, to be copied element by element; its end is what is learnt."""
    name, end = _label(rng), rng.choice((", ", "\n", " / ", "; ", " | ", " "))
    rows = rng.random() < 0.5
    segments = [Seg(name.replace("_", " ") + rng.choice(_SEPARATORS))]
    for index in range(rng.randint(1, 9)):
        segments.append(Seg(_word(rng), Ref(name, index, "a" if rows else "")))
        if rows:
            segments += [Seg(rng.choice((" ", ": ", " (")))]
            segments += [Seg(_number(rng), Ref(name, index, "b"))]
        segments.append(Seg(end))
    segments += [Seg(f"\n{_words(rng)} {_number(rng)}\n")]
    leaves = (LeafSpec("a"), LeafSpec("b")) if rows else (LeafSpec(),)
    shape, lead = (Shape.ROWS, "a") if rows else (Shape.LIST, None)
    return _document(segments, [AttributeSpec(name, "", shape, leaves, lead=lead)])


def _document(segments: list[Seg], asked: list[AttributeSpec]) -> GeneratedDocument:
    text, facts = join(segments)
    text = text.rstrip()
    facts = {ref: CharSpan(*span) for ref, span in facts.items()}
    return GeneratedDocument(
        text=text,
        facts=facts,
        schema_id="",
        language="xx",
        kind="drill",
        invented=tuple(asked),
    )


def _spec(name: str, shape: Shape, rng: random.Random) -> AttributeSpec:
    """Half of the attributes are known by their description alone, as custom ones may be."""
    if rng.random() < 0.25:
        return AttributeSpec(name, name.replace("_", " "), shape, (LeafSpec(),))
    return AttributeSpec(name, "", shape, (LeafSpec(),))


def _label(rng: random.Random) -> str:
    return "_".join(_word(rng).lower() for _ in range(rng.choice((1, 1, 2))))


def _value(rng: random.Random) -> str:
    draw = rng.random()
    if draw < 0.35:
        return _words(rng)
    if draw < 0.6:
        return _number(rng)
    return _code(rng)


def _words(rng: random.Random) -> str:
    return " ".join(_word(rng) for _ in range(rng.randint(1, 4)))


def _word(rng: random.Random) -> str:
    word = "".join(
        rng.choice(_CONSONANTS) + rng.choice(_VOWELS) for _ in range(rng.randint(1, 4))
    ) + rng.choice(("", "", rng.choice(_CONSONANTS)))
    return rng.choice((word, word.capitalize(), word.upper()))


def _number(rng: random.Random) -> str:
    number = str(rng.randint(0, 10 ** rng.randint(1, 6)))
    return number + rng.choice(("", "", "", "%", ",5", ".25", " cm", " kg", "€"))


def _code(rng: random.Random) -> str:
    parts = [
        "".join(
            rng.choices(rng.choice((string.digits, string.ascii_uppercase)), k=rng.randint(1, 4))
        )
        for _ in range(rng.randint(1, 3))
    ]
    return rng.choice((*_PUNCTUATION, " ", "")).join(parts)
