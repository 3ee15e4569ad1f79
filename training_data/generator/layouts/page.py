"""What a layout gets and gives: labelled facts in, lines of segments out."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from training_data.generator.facts.fact import Fact
from training_data.generator.profile import Supplier
from training_data.generator.segments import Phrase, Ref, Seg, phrase

Lines = list[Phrase]
_T = TypeVar("_T")

NEWLINE = Seg("\n")
BLANK: Phrase = ()
CELL_GAP = " | "  # how ingest joins the cells of sheets and HTML tables
COLUMN_GAP = "  "  # how ingest writes a wide gap on a PDF line


@dataclass(frozen=True, slots=True)
class Item:
    """A fact with what this document calls it.

    Attributes:
        fact: The fact.
        label: Its label in the main language, in the supplier's case.
        second: Its label in the second language; empty where there is none.
        heading: Heading of the section it belongs to.
        telling: The value alone says what it is, without a label.
    """

    fact: Fact
    label: str
    second: str = ""
    heading: str = ""
    telling: bool = False

    @property
    def attribute(self) -> str:
        """Attribute code of the fact."""
        return self.fact.attribute


@dataclass(frozen=True, slots=True)
class Page:
    """What one layout lays out.

    Attributes:
        rng: The dice.
        supplier: Whose document it is.
        items: The facts to state, in the order of the document.
        distractors: Sentences without facts to strew in.
    """

    rng: random.Random
    supplier: Supplier
    items: tuple[Item, ...]
    distractors: tuple[Phrase, ...] = ()

    @property
    def lang(self) -> str:
        """Main language."""
        return self.supplier.languages[0]

    def chance(self, probability: float) -> bool:
        """Return true with the given probability."""
        return self.rng.random() < probability

    def pick(self, options: Sequence[_T]) -> _T:
        """Return one of `options`."""
        return options[int(self.rng.random() * len(options))]


Layout = Callable[[Page], Lines]


def line(*parts: str | Seg | Phrase) -> Phrase:
    """Build one line of strings, segments and phrases."""
    found: list[Seg] = []
    for part in parts:
        if isinstance(part, str):
            found.append(Seg(part))
        elif isinstance(part, Seg):
            found.append(part)
        else:
            found.extend(part)
    return tuple(found)


def text_lines(text: str) -> Lines:
    """Return plain text as lines."""
    return [phrase(row) if row else BLANK for row in text.split("\n")]


def split_lines(segments: Phrase) -> Lines:
    """Split a phrase at its line breaks."""
    lines: Lines = []
    current: list[Seg] = []
    for seg in segments:
        if "\n" not in seg.text:
            current.append(seg)
            continue
        head, *rest = seg.text.split("\n")
        current.append(Seg(head, seg.ref))
        for piece in rest:
            lines.append(tuple(current))
            current = [Seg(piece, seg.ref)]
    lines.append(tuple(current))
    return [tuple(seg for seg in row if seg.text) for row in lines]


def one_line(segments: Phrase, separator: str = ", ") -> Phrase:
    """Return the phrase with its line breaks replaced."""
    if not any("\n" in seg.text for seg in segments):
        return segments
    parts: list[Seg] = []
    for row in split_lines(segments):
        if parts and row:
            opened = parts[-1].text.rstrip().endswith((":", "："))
            parts.append(Seg(" " if opened else separator))
        parts.extend(row)
    return tuple(parts)


def cell(segments: Phrase) -> Phrase:
    """Return the phrase as the content of a table cell: one line without the mark of cells."""
    return tuple(
        Seg(seg.text.replace(CELL_GAP, " ").replace("  ", " "), seg.ref)
        for seg in one_line(segments, " ")
    )


def unmarked(segments: Iterable[Seg]) -> Phrase:
    """Return the same text without facts: what is quoted, negated or superseded."""
    return tuple(Seg(seg.text) for seg in segments)


def recased(segments: Phrase, change: Callable[[str], str]) -> Phrase:
    """Return the phrase with `change` (for instance `str.upper`) applied to its text."""
    return tuple(Seg(change(seg.text), seg.ref) for seg in segments)


def flat(lines: Iterable[Phrase]) -> Phrase:
    """Join lines to a document's segments."""
    found: list[Seg] = []
    for row in lines:
        if found:
            found.append(NEWLINE)
        found.extend(row)
        if not found:
            found.append(Seg(""))
    return tuple(found)


def joined(phrases: Sequence[Phrase], separator: str) -> Phrase:
    """Join phrases to one with a separator."""
    found: list[Seg] = []
    for part in phrases:
        if found:
            found.append(Seg(separator))
        found.extend(part)
    return tuple(found)


def rows_of(fact: Fact) -> list[dict[str, Phrase]]:
    """Return the rows of a fact by leaf, in document order; a leaf in pieces is one phrase."""
    rows: dict[int | None, dict[str, list[Seg]]] = {}
    previous: Ref | None = None
    for seg in fact.value:
        if seg.ref is not None and seg.ref.leaf:
            leaf = rows.setdefault(seg.ref.index, {}).setdefault(seg.ref.leaf, [])
            if seg.ref == previous or not leaf:
                leaf.append(seg)
        previous = seg.ref
    return [{name: tuple(segs) for name, segs in row.items()} for row in rows.values()]


def table_row(cells: Sequence[Phrase], gap: str) -> Phrase:
    """Join the cells of a row as ingest does: an empty cell keeps its place among others."""
    if gap == COLUMN_GAP:
        return joined([content for content in cells if content], gap)
    found: list[Seg] = []
    kept = len(cells)
    while kept and not cells[kept - 1]:
        kept -= 1
    for place, content in enumerate(cells[:kept]):
        if place:
            found.append(Seg("| " if not cells[place - 1] else CELL_GAP))
        found.extend(content)
    return tuple(found)
