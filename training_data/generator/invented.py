"""Made-up attributes: a reader has to go by name and description, not by what it has learnt.

An invented attribute has a name for the request, a description that explains it in one of many
ways, and a label in the document that may be quite different from its name. Some are asked and not
stated; some differ only in what their description says.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

from schemas.base import AttributeSpec, LeafKind, LeafSpec, Shape
from training_data.generator import wordforge
from training_data.generator.facts.fact import Fact
from training_data.generator.invented_concepts import Concept, asked, draw_concepts, slug
from training_data.generator.invented_rows import LISTINGS, Listing
from training_data.generator.invented_trades import QUESTIONS
from training_data.generator.invented_values import value
from training_data.generator.invented_words import QUANTITIES, SAYINGS
from training_data.generator.layouts.labels import cased
from training_data.generator.layouts.page import Item
from training_data.generator.profile import Supplier
from training_data.generator.segments import Phrase, Ref, Seg, phrase

_LIST_KINDS = frozenset({"phrase", "code", "name", "place", "company", "person", "date", "length"})
_ROW_LEAVES = (
    "name",
    "code",
    "count",
    "price",
    "date",
    "weight",
    "share",
    "contact",
    "maker",
    "origin",
    "type",
    "length",
    "batch",
    "colour",
)
_ALONE = 0.6  # share of real values that may stand without a label: "dark chocolate" is a flavour
_ROW_SEPARATORS = (" ", ", ", " - ", " / ", ": ", " | ", "  ")


@dataclass(frozen=True, slots=True)
class Invented:
    """An invented attribute in one document.

    Attributes:
        spec: How it is asked.
        item: What the document states; `None`: it is asked and absent.
        option: The answer, for an attribute that is decided from the text.
        kind: Kind of its values; `real` are some real ones.
    """

    spec: AttributeSpec
    item: Item | None
    option: str = ""
    kind: str = ""
    real: tuple[str, ...] = ()


def draw_invented(
    rng: random.Random, supplier: Supplier, count: int, *, number: int = -1, absent: int = 0
) -> list[Invented]:
    """Draw `count` stated attributes and `absent` ones that the document does not state."""
    found: dict[str, Invented] = {}
    labels: set[str] = set()
    concepts = draw_concepts(rng, supplier, count + absent)
    for place, concept in enumerate(concepts):
        if not labels.isdisjoint(label.casefold() for label in concept.labels):
            continue
        if place < count and rng.random() < 0.12:
            made = _question(rng, supplier)
        else:
            made = _made(rng, supplier, concept, number)
        if place >= count:
            made = Invented(made.spec, None)
        labels.update(label.casefold() for label in concept.labels)
        found.setdefault(made.spec.name, made)
    return list(found.values())


def restated(rng: random.Random, supplier: Supplier, found: Invented, number: int) -> Item | None:
    """Return the item of another product: same attribute and label, another value."""
    if found.item is None or found.spec.shape is not Shape.SCALAR or found.option:
        return None
    name = found.spec.name
    text = value(rng, supplier, found.kind, found.real)
    written = Seg(text, Ref(name, None, "", number))
    bare = (Seg(f"{found.item.label} "), written)
    return replace(found.item, fact=Fact(name, (written,), bare=bare))


def _made(rng: random.Random, supplier: Supplier, concept: Concept, number: int) -> Invented:
    label = rng.choice(concept.labels[:2]) if rng.random() < 0.8 else concept.labels[-1]
    name, description = asked(rng, concept, label)
    draw = rng.random()
    if draw < 0.13:
        return _rows(rng, supplier, number)
    if draw < 0.26 and concept.kind in _LIST_KINDS:
        spec = _spec(name, description, Shape.LIST)
        values = dict.fromkeys(
            value(rng, supplier, concept.kind, concept.real)
            for _ in range(rng.choice((1, 2, 2, 3, 3, 4, 6)))
        )
        separator = rng.choice((supplier.list_separator, supplier.list_separator, "\n"))
        written = _listing(
            [Seg(text, Ref(name, place, "", number)) for place, text in enumerate(values)],
            separator,
        )
        return Invented(spec, _item(rng, supplier, name, label, written))
    spec = _spec(name, description, Shape.SCALAR)
    text = value(rng, supplier, concept.kind, concept.real)
    item = _item(rng, supplier, name, label, (Seg(text, Ref(name, None, "", number)),))
    if text in concept.real and rng.random() < _ALONE:
        item = replace(item, fact=replace(item.fact, bare=item.fact.value), telling=True)
    return Invented(spec, item, "", concept.kind, concept.real)


def _rows(rng: random.Random, supplier: Supplier, number: int) -> Invented:
    """An attribute with rows: a list of some trade, or one nobody has heard of."""
    code, listing = _listing_of(rng, supplier)
    label = rng.choice(listing.labels.get(supplier.languages[0]) or listing.labels["en"])
    foreign = [words[0] for words in listing.labels.values()]
    some = ", ".join(rng.sample(foreign, min(3, len(foreign))))
    description = rng.choice((listing.description, listing.description, label, some, ""))
    leaves = tuple(LeafSpec(leaf) for leaf, _ in listing.leaves)
    spec = AttributeSpec(code, description, Shape.ROWS, leaves)
    separator, between = rng.choice(_ROW_SEPARATORS), rng.choice(("\n", "\n", "; ", "\n- "))
    parts: list[Seg] = []
    for place in range(rng.randint(1, 5)):
        if parts:
            parts.append(Seg(between))
        written = 0
        for leaf, kind in listing.leaves:
            if written and rng.random() < 0.1:
                continue
            text = value(rng, supplier, kind)
            parts += [Seg(separator)] * bool(written) + [Seg(text, Ref(code, place, leaf, number))]
            written += 1
    return Invented(spec, _item(rng, supplier, code, label, tuple(parts)))


def _listing_of(rng: random.Random, supplier: Supplier) -> tuple[str, Listing]:
    code = rng.choice(_LISTING_NAMES)
    if rng.random() < 0.7:
        return code, LISTINGS[code]
    label = wordforge.word(rng, supplier.languages[0]).capitalize()
    leaves = tuple(
        (leaf, QUANTITIES[leaf][0]) for leaf in rng.sample(_ROW_LEAVES, rng.randint(2, 4))
    )
    made = Listing(f"{label}: one row each", leaves, {"en": (label,)})
    return slug(label) or f"list_{rng.randint(1, 30)}", made


def _question(rng: random.Random, supplier: Supplier) -> Invented:
    """An attribute that is decided: its options are listed, its words stand in the text."""
    code = rng.choice(_QUESTION_NAMES)
    question = QUESTIONS[code]
    options = question.options
    option = rng.choice(tuple(options))
    surfaces = options[option]
    lang = supplier.languages[0]
    text = rng.choice(surfaces) if rng.random() < 0.75 else option.replace("_", " ")
    if lang in ("zh", "ja"):
        text = next((s for s in reversed(surfaces) if not s.isascii()), text)
    leaf = LeafSpec("", LeafKind.INFERRED, tuple(rng.sample(tuple(options), len(options))))
    description = question.description if rng.random() < 0.8 else ""
    spec = AttributeSpec(code, description, Shape.SCALAR, (leaf,), form="choice")
    label = question.labels.get(lang, question.labels["en"])
    item = _item(rng, supplier, code, label, phrase(text))
    if text not in ("yes", "no") and rng.random() < 0.3:  # the word alone says it
        item = replace(item, fact=replace(item.fact, bare=phrase(text)), telling=True)
    return Invented(spec, item, option)


def _item(rng: random.Random, supplier: Supplier, name: str, label: str, written: Phrase) -> Item:
    lang = supplier.languages[0]
    sentence: Phrase | None = None
    if rng.random() < 0.7 and not any("\n" in seg.text for seg in written):
        template = rng.choice(SAYINGS.get(lang, SAYINGS["en"]))
        before, _, after = (
            template.replace("{L}", label).replace("{l}", _small(label, lang)).partition("{v}")
        )
        sentence = (Seg(before), *written, Seg(after))
    block = any("\n" in seg.text for seg in written)
    shown = cased(supplier, label)
    bare = (Seg(shown + rng.choice((": ", " ", " - ", ": ")) + ("\n" if block else "")), *written)
    return Item(Fact(name, written, sentence, bare=bare, block=block), shown, heading="other")


def _small(label: str, lang: str) -> str:
    return label if lang == "de" or label.isupper() else label[0].lower() + label[1:]


def _listing(values: list[Seg], separator: str) -> Phrase:
    parts: list[Seg] = []
    for seg in values:
        if parts:
            parts.append(Seg(separator))
        parts.append(seg)
    return tuple(parts)


def _spec(name: str, description: str, shape: Shape) -> AttributeSpec:
    return AttributeSpec(name, description, shape, (LeafSpec(),))


_LISTING_NAMES = tuple(LISTINGS)
_QUESTION_NAMES = tuple(QUESTIONS)
