"""One synthetic supplier document per seed: facts, a layout, distractors, noise.

document = generate(42)      # the same document for the same seed
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from extractor.core.geometry import CharSpan
from extractor.prompting.questions import PRODUCTS, product_family
from schemas.base import SchemaSpec
from schemas.registry import registered
from schemas.vocabulary.product_types import PRODUCT_TYPES
from training_data.generator import kinds, noise, threads
from training_data.generator.facts.distractors import draw_distractors
from training_data.generator.facts.fact import Fact
from training_data.generator.facts.product import Product, draw_product
from training_data.generator.frame import framed
from training_data.generator.invented import Invented, draw_invented, restated
from training_data.generator.kinds import Kind
from training_data.generator.layouts import grids, labels
from training_data.generator.layouts.page import Item, Lines, Page, one_line
from training_data.generator.layouts.words import HEADINGS, words
from training_data.generator.profile import Supplier, draw_supplier
from training_data.generator.sample import GeneratedDocument
from training_data.generator.segments import Phrase, Ref, join


@dataclass(slots=True)
class _Draft:
    """A document in the making."""

    rng: random.Random
    supplier: Supplier
    schema: SchemaSpec
    kind: Kind
    invented: list[Invented]
    same_as: list[tuple[str, int, int]]
    product_count: int = 1


def generate(seed: int) -> GeneratedDocument:
    """Return the document of a seed."""
    rng = random.Random(seed)
    supplier = draw_supplier(rng)
    schema = rng.choice(_schemas())
    kind = kinds.draw_kind(rng)
    draft = _Draft(rng, supplier, schema, kind, [], [])
    lines = _many(draft) if kind.products else _single(draft)
    segments = noise.noisy(rng, lines, supplier.languages[0], tabular=kind.tabular)
    text, facts = join(segments)
    facts = {ref: span for ref, span in facts.items() if span.start < span.end}
    _repeat(facts, draft.same_as)
    _name_supplier(facts, text, supplier)
    return _document(draft, text, facts)


def stream(first_seed: int) -> Iterator[GeneratedDocument]:
    """Yield the documents of `first_seed` and the seeds after it, without end."""
    seed = first_seed
    while True:
        yield generate(seed)
        seed += 1


def _single(draft: _Draft) -> Lines:
    """Lay out a document about one product."""
    rng, kind = draft.rng, draft.kind
    names = kinds.draw_attributes(rng, kind, draft.schema)
    product = draw_product(rng, draft.supplier, draft.schema, attributes=names)
    items = labels.items_of(rng, draft.supplier, product, names)
    draft.invented = _draw_invented(draft, len(items))
    heading = rng.choice(words(HEADINGS["other"], draft.supplier.languages[0]))
    made = [found.item for found in draft.invented if found.item is not None]
    for item in (replace(item, heading=heading) for item in made):
        items.insert(rng.randint(0, len(items)), item)
    if kind.ordered:
        items = _in_order(rng, items, draft.schema)
    page = Page(rng, draft.supplier, tuple(items), _distractors(draft, product, names))
    if kind.mail:
        return _mail(draft, page, names)
    return framed(draft.kind, draft.schema.name, page, kinds.layout(rng, kind)(page))


def _mail(draft: _Draft, page: Page, names: Sequence[str]) -> Lines:
    rng = draft.rng
    old: dict[str, Fact] = {}
    if draft.kind.corrects:
        candidates = [n for n in names if n not in ("supplier", "brand", "product_type")]
        chosen = rng.sample(candidates, min(len(candidates), rng.choice((1, 1, 2, 3))))
        earlier = draw_product(rng, draft.supplier, draft.schema, attributes=chosen)
        now = {item.attribute: item.fact for item in page.items}
        old = {
            name: fact
            for name, fact in earlier.facts.items()
            if name in now and _text(fact) not in _text(now[name])
        }
        if draft.rng.random() < 0.4:  # we ask for what nobody answers
            open_ = [spec.name for spec in draft.schema.attributes if spec.name not in names]
            asked = rng.sample(open_, min(len(open_), rng.choice((1, 2))))
            guesses = draw_product(rng, draft.supplier, draft.schema, attributes=asked)
            old |= guesses.facts
    thread = threads.Thread(page, kinds.body(rng), old, kinds.attachment(rng))
    return kinds.mail(rng, draft.kind)(thread)


def _many(draft: _Draft) -> Lines:
    """Lay out a document about several products."""
    rng, kind = draft.rng, draft.kind
    draft.product_count = kinds.draw_count(rng, kind)
    own, shared = kinds.draw_range(rng, kind, draft.schema)
    products = _distinct(draft, own)
    common = draw_product(rng, draft.supplier, draft.schema, attributes=shared)
    labelled = labels.labels_for(rng, draft.supplier, draft.schema, [*own, *shared])
    rows = [labels.with_labels(product, own, labelled) for product in products]
    keep = rng.random() < 0.6
    rows = [_some(rng, row) if keep and n else row for n, row in enumerate(rows)]
    _add_invented_columns(draft, rows)
    page = Page(
        rng,
        draft.supplier,
        tuple(labels.with_labels(common, shared, labelled)),
        _distractors(draft, products[0], own) if rng.random() < 0.3 else (),
    )
    found = grids.Range(page, tuple(tuple(row) for row in rows))
    lines = kinds.range_layout(rng, kind)(found)
    draft.same_as = found.same_as
    if kind.mail:
        return threads.mail(threads.Thread(page, lambda _: lines, {}, lambda _: lines))
    return framed(draft.kind, draft.schema.name, page, lines)


def _distinct(draft: _Draft, own: Sequence[str]) -> list[Product]:
    """Draw products whose first fact, which names them, differs."""
    found: list[Product] = []
    seen: set[str] = set()
    while len(found) < draft.product_count:
        product = draw_product(
            draft.rng, draft.supplier, draft.schema, number=len(found), attributes=own
        )
        name = _text(product.facts[own[0]])
        if name in seen and draft.rng.random() < 0.98:
            continue
        seen.add(name)
        found.append(product)
    return found


def _some(rng: random.Random, row: list[Item]) -> list[Item]:
    """Leave a fact away now and then, never the one that names the product."""
    return [row[0], *(item for item in row[1:] if rng.random() < 0.93)]


def _add_invented_columns(draft: _Draft, rows: list[list[Item]]) -> None:
    """Give every product a value of some made-up attributes."""
    rng = draft.rng
    if rng.random() < 0.5:
        return
    for found in draw_invented(rng, draft.supplier, rng.choice((1, 1, 2, 3)), absent=1):
        made = [restated(rng, draft.supplier, found, number) for number in range(len(rows))]
        if found.item is not None and None in made:
            continue
        draft.invented.append(found)
        for row, item in zip(rows, made, strict=True):
            if item is not None and rng.random() < 0.93:
                row.append(item)


def _draw_invented(draft: _Draft, stated: int) -> list[Invented]:
    rng = draft.rng
    kind = draft.kind
    if kind.invented == 0 or rng.random() > kind.invented:
        return []
    if stated == 0:
        count = rng.randint(1, 8)
    else:
        count = min(1 + int(rng.expovariate(1 / 2.5)), 10, kind.most - 1)
    return draw_invented(rng, draft.supplier, max(1, count), absent=rng.choice((0, 0, 1, 2, 4)))


def _distractors(draft: _Draft, product: Product, names: Sequence[str]) -> tuple[Phrase, ...]:
    if not draft.kind.distracts or draft.rng.random() > 0.45:
        return ()
    del names
    found = draw_distractors(draft.rng, draft.supplier, product, draft.rng.choice((1, 1, 2, 3)))
    return tuple(one_line(text, " ") for text in found)


def _document(draft: _Draft, text: str, facts: dict[Ref, CharSpan]) -> GeneratedDocument:
    specs = [found.spec for found in draft.invented]
    inferred = [(found.spec.name, found.option) for found in draft.invented if found.option]
    focus: tuple[str, ...] = ()
    if draft.product_count > 1:
        focus = tuple(_focus(text, facts, number) for number in range(draft.product_count))
    if draft.product_count > 1 or draft.rng.random() < 0.05:
        specs.append(PRODUCTS)
        facts |= _product_rows(facts, draft.product_count)
    if _tells_family(draft, text, facts) and draft.rng.random() < 0.16:
        family = product_family(schema.name for schema in _schemas())
        specs.append(family)
        inferred.append((family.name, draft.schema.name))
    return GeneratedDocument(
        text=text,
        facts=facts,
        schema_id=draft.schema.schema_id,
        language=draft.supplier.languages[0],
        kind=draft.kind.name,
        invented=tuple(specs),
        focus=focus,
        inferred=tuple(inferred),
    )


def _tells_family(draft: _Draft, text: str, facts: dict[Ref, CharSpan]) -> bool:
    """Whether a reader can know the family: by an attribute of its own, or by a known word."""
    known = PRODUCT_TYPES[draft.schema.name][draft.supplier.languages[0]]
    for ref, (start, end) in facts.items():
        if ref.attribute in _own_attributes(draft.schema.name):
            return True
        if ref.attribute == "product_type" and text[start:end].casefold() in known:
            return True
    return False


def _repeat(facts: dict[Ref, CharSpan], same_as: Sequence[tuple[str, int, int]]) -> None:
    """Give a product the facts of the product that its cell refers to ("as above")."""
    for attribute, product, above in same_as:
        found = [(r, s) for r, s in facts.items() if (r.attribute, r.product) == (attribute, above)]
        for ref, span in found:
            facts[ref._replace(product=product)] = span


def _name_supplier(facts: dict[Ref, CharSpan], text: str, supplier: Supplier) -> None:
    """Mark the supplier's name where running text mentions it and nothing else states it."""
    start = text.find(supplier.name)
    if start >= 0 and not any(ref.attribute == "supplier" for ref in facts):
        facts[Ref("supplier")] = CharSpan(start, start + len(supplier.name))


def _product_rows(facts: dict[Ref, CharSpan], count: int) -> dict[Ref, CharSpan]:
    rows: dict[Ref, CharSpan] = {}
    for number in range(count):
        for leaf in ("style_code", "name"):
            span = facts.get(Ref(leaf, None, "", number if count > 1 else -1))
            if span is not None:
                rows[Ref("products", number, leaf)] = span
    return rows


def _focus(text: str, facts: dict[Ref, CharSpan], number: int) -> str:
    """What the product is called in the text: its code, else its name."""
    for leaf in ("style_code", "name"):
        span = facts.get(Ref(leaf, None, "", number))
        if span is not None:
            return text[span.start : span.end]
    return ""


def _in_order(rng: random.Random, items: list[Item], schema: SchemaSpec) -> list[Item]:
    """Order items roughly as documents do: what it is, what of, how made, terms."""
    place = {spec.name: number for number, spec in enumerate(schema.attributes)}
    jitter = rng.choice((0.5, 3.0, 8.0))
    keyed = [
        (place.get(i.attribute, len(place) * rng.random()) + rng.gauss(0, jitter), n)
        for n, i in enumerate(items)
    ]
    return [items[n] for _, n in sorted(keyed)]


def _text(fact: Fact) -> str:
    return "".join(seg.text for seg in fact.value)


@lru_cache(maxsize=16)
def _own_attributes(schema: str) -> frozenset[str]:
    """Attributes that no other schema has."""
    others = {a.name for other in _schemas() if other.name != schema for a in other.attributes}
    mine = next(found for found in _schemas() if found.name == schema)
    return frozenset(spec.name for spec in mine.attributes) - others


@lru_cache(maxsize=1)
def _schemas() -> tuple[SchemaSpec, ...]:
    return tuple(schema.spec() for schema in registered())
