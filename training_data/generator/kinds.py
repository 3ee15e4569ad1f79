"""Kinds of documents: which layouts they use, how much they state, what stands around it."""

# ruff: noqa: E501  (a table of kinds: one row a line)
from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from schemas.base import SchemaSpec
from training_data.generator import threads
from training_data.generator.layouts import copy, grids, sheets, tables
from training_data.generator.layouts.page import Layout, Lines
from training_data.generator.layouts.words import PAPERS, PRICE_LISTS, Table
from training_data.generator.threads import Thread

RangeLayout = Callable[[grids.Range], Lines]
MailLayout = Callable[[Thread], Lines]
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of document.

    Attributes:
        name: Name of the kind.
        weight: How often it is drawn.
        layouts: Layouts of its body with their weights.
        fewest: Attributes it states at least.
        most: Attributes it states at most.
        prefers: Attributes it nearly always states, or states alone.
        only: Whether it states nothing but `prefers`.
        products: Most products it is about; 0 for one product.
        mail: Layouts of mails, where it is one.
        corrects: Earlier values stand in it that no longer hold.
        framed: Chance of a letterhead, of a title, of a footer.
        titles: Its titles, where they are not those of sheets.
        invented: Chance of made-up attributes.
        distracts: Whether traps are strewn in.
        ordered: Facts stand in the usual order.
        tabular: Lines must not be wrapped.
        charted: A chart of measures by size may follow.
    """

    name: str
    weight: float
    layouts: tuple[tuple[Layout, float], ...] = ()
    fewest: int = 3
    most: int = 12
    prefers: tuple[str, ...] = ()
    only: bool = False
    products: int = 0
    mail: tuple[tuple[MailLayout, float], ...] = ()
    corrects: bool = False
    framed: float = 0.0
    titles: Table | None = None
    invented: float = 0.6
    distracts: bool = True
    ordered: bool = False
    tabular: bool = False
    charted: bool = False


_TITLE = (
    "brand",
    "name",
    "product_type",
    "gender",
    "colours",
    "composition",
    "gauge",
    "style_code",
    "stitch",
    "sizes",
    "season",
    "neckline",
    "sleeve_length",
    "pattern",
    "ply",
    "metal",
    "leather_type",
)
_CARE = (
    "composition",
    "care",
    "country_of_origin",
    "sizes",
    "style_code",
    "brand",
    "supplier",
    "gtin",
)
_MATERIAL = (
    "composition",
    "care",
    "country_of_origin",
    "fabric_weight",
    "material_origin",
    "yarn_count",
    "colours",
)
_TRADE = (
    "style_code",
    "wholesale_price",
    "moq",
    "lead_time",
    "incoterm",
    "hs_code",
    "country_of_origin",
    "composition",
    "net_weight",
    "certificates",
    "gtin",
    "variants",
    "sizes",
    "retail_price",
)

KINDS: tuple[Kind, ...] = (
    Kind("sheet", 15, ((sheets.sheet, 6), (sheets.label_above, 1.2), (sheets.labels_then_values, 0.8)), 3, 22, framed=0.45, ordered=True),
    Kind("sections", 5, ((sheets.sections, 1),), 7, 25, framed=0.5, ordered=True, charted=True),
    Kind("two_column", 5, ((sheets.two_columns, 6), (sheets.columns_apart, 1)), 5, 22, framed=0.5, tabular=True, ordered=True, charted=True),
    Kind("table", 8, ((tables.header_and_row, 4), (tables.fact_tables, 2)), 3, 16, framed=0.35, tabular=True, ordered=True, charted=True),
    Kind("transposed", 6, ((tables.transposed, 1),), 3, 22, framed=0.35, tabular=True, ordered=True, charted=True),
    Kind("bare", 7, ((copy.values_only, 2), (copy.bare, 1)), 1, 3, invented=0.12, distracts=False),
    Kind("composition", 5, ((copy.values_only, 3), (sheets.sheet, 1), (copy.prose, 1)), 1, 2, ("composition",), only=True, invented=0.05, distracts=False),
    Kind("title", 6, ((copy.title, 1),), 1, 6, _TITLE, only=True, invented=0.3, distracts=False),
    Kind("trade_title", 4, ((copy.title, 3), (copy.bullets, 1)), 0, 1, _TITLE, only=True, invented=1.0, distracts=False),
    Kind("care_label", 5, ((copy.care_label, 1),), 1, 5, _CARE, only=True, invented=0.1, distracts=False),
    Kind("prose", 13, ((copy.prose, 1),), 2, 12, framed=0.08),
    Kind("shop", 9, ((copy.copy_and_details, 2), (copy.bullets, 1)), 3, 15, framed=0.08),
    Kind("notes", 4, ((copy.notes, 1),), 2, 10, invented=0.4),
    Kind("paper", 4, ((sheets.sheet, 2), (tables.transposed, 1), (sheets.two_columns, 1)), 3, 12, _TRADE, framed=0.9, titles=PAPERS, invented=0.8),
    Kind("grid", 7, products=10, fewest=2, most=9, framed=0.5, titles=PRICE_LISTS, tabular=True),
    Kind("blocks", 4, products=6, fewest=2, most=8, framed=0.4, titles=PRICE_LISTS),
    Kind("mail", 7, mail=((threads.mail, 3), (threads.forward, 1)), fewest=2, most=14),
    Kind("mail_attachment", 4, mail=((threads.mail_with_attachment, 1),), fewest=3, most=18),
    Kind("thread", 7, mail=((threads.correction, 3), (threads.answer, 2)), fewest=2, most=12, corrects=True),
    Kind("mail_articles", 3, mail=((threads.mail, 1),), products=6, fewest=2, most=6),
)  # fmt: skip

_BODIES: tuple[tuple[Layout, float], ...] = (
    (sheets.sheet, 5), (copy.prose, 4), (copy.bullets, 2), (copy.notes, 2), (tables.transposed, 1), (tables.header_and_row, 1), (copy.bare, 1),
)  # fmt: skip
_ATTACHMENTS: tuple[tuple[Layout, float], ...] = (
    (sheets.sheet, 4), (sheets.sections, 2), (tables.transposed, 2), (sheets.two_columns, 2), (tables.header_and_row, 1),
)  # fmt: skip
_GRIDS: tuple[tuple[RangeLayout, float], ...] = ((grids.grid, 5), (grids.columns, 1))
_BLOCKS: tuple[tuple[RangeLayout, float], ...] = (
    (grids.blocks, 3),
    (grids.paragraphs, 1),
    (grids.one_liners, 1),
)
_ARTICLES: tuple[tuple[RangeLayout, float], ...] = (
    (grids.one_liners, 3),
    (grids.blocks, 2),
    (grids.paragraphs, 1),
    (grids.grid, 1),
)

# How likely documents are to state an attribute, against 1.0 for the others.
_COMMON = {
    "composition": 7.0, "style_code": 4.5, "name": 3.0, "colours": 3.5, "care": 2.5, "sizes": 2.5,
    "country_of_origin": 2.5, "product_type": 2.2, "brand": 1.8, "wholesale_price": 2.0,
    "retail_price": 1.6, "season": 1.4, "moq": 1.3, "lead_time": 1.2, "width": 1.6, "height": 1.4,
    "fabric_weight": 1.5, "variants": 0.7, "certificates": 0.8, "size_system": 0.5, "supplier": 0.9,
    "gauge": 2.2, "yarn_count": 1.7, "neckline": 1.6, "closure": 1.4, "metal": 2.0, "stones": 1.8,
    "leather_type": 1.7, "heel_height": 1.8, "stitch": 1.4, "weave": 1.4, "length": 1.6, "depth": 1.4,
    "strap_drop": 1.3, "hardware_finish": 1.3, "finish": 1.3, "fineness": 1.5, "toe_shape": 1.3,
}  # fmt: skip
_BLOCKY = frozenset({"variants", "certificates"})
_NAMING = ("style_code", "name", "gtin", "variants")


def draw_kind(rng: random.Random) -> Kind:
    """Draw a kind of document."""
    return rng.choices(KINDS, _WEIGHTS)[0]


def draw_attributes(rng: random.Random, kind: Kind, schema: SchemaSpec) -> list[str]:
    """Draw the attributes that a document of this kind states."""
    names = [spec.name for spec in schema.attributes]
    preferred = [name for name in kind.prefers if name in names]
    if kind.only:
        count = min(rng.randint(kind.fewest, kind.most), len(preferred))
        return _weighted(rng, preferred, count)
    span = kind.most - kind.fewest
    count = kind.fewest + min(span, int(rng.betavariate(1.3, 2.2) * (span + 1)))
    if preferred:
        chosen = _weighted(rng, preferred, max(1, count * 2 // 3))
        rest = [name for name in names if name not in chosen]
        return [*chosen, *_weighted(rng, rest, count - len(chosen))]
    return _weighted(rng, names, min(count, len(names)))


def draw_range(rng: random.Random, kind: Kind, schema: SchemaSpec) -> tuple[list[str], list[str]]:
    """Draw the attributes of each product, the naming one first, and those that all share."""
    names = [spec.name for spec in schema.attributes]
    lead = "style_code" if rng.random() < 0.8 else "name"
    count = rng.randint(kind.fewest, kind.most)
    open_ = [name for name in names if name not in (lead, "supplier") and name not in _BLOCKY]
    own = _weighted(rng, open_, count - 1)
    rest = [n for n in names if n not in own and n not in (lead, *_NAMING)]
    shared = _weighted(rng, rest, rng.choice((0, 0, 1, 2, 3, 4)))
    return [lead, *own], shared


def draw_count(rng: random.Random, kind: Kind) -> int:
    """Draw how many products a document is about."""
    return rng.randint(2, max(3, int(2 + (kind.products - 1) * rng.random())))


def layout(rng: random.Random, kind: Kind) -> Layout:
    """Draw a layout of the kind."""
    return _choose(rng, kind.layouts)


def mail(rng: random.Random, kind: Kind) -> MailLayout:
    """Draw a mail layout of the kind."""
    return _choose(rng, kind.mail)


def range_layout(rng: random.Random, kind: Kind) -> RangeLayout:
    """Draw a layout for several products."""
    options = _ARTICLES if kind.mail else _GRIDS if kind.name == "grid" else _BLOCKS
    return _choose(rng, options)


def body(rng: random.Random) -> Layout:
    """Draw how a mail states its facts."""
    return _choose(rng, _BODIES)


def attachment(rng: random.Random) -> Layout:
    """Draw the layout of an attachment."""
    return _choose(rng, _ATTACHMENTS)


def _choose(rng: random.Random, options: Sequence[tuple[_T, float]]) -> _T:
    return rng.choices([option for option, _ in options], [weight for _, weight in options])[0]


def _weighted(rng: random.Random, names: Sequence[str], count: int) -> list[str]:
    """Draw `count` names without repetition, common ones first to be drawn."""
    keyed = sorted(names, key=lambda name: -(rng.random() ** (1 / _COMMON.get(name, 1.0))))
    return keyed[: max(0, count)]


_WEIGHTS = tuple(kind.weight for kind in KINDS)
