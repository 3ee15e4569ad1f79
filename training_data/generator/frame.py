"""What stands around the facts of a page: letterhead, title, charts, footers, page breaks."""

from __future__ import annotations

from training_data.generator import boilerplate, noise
from training_data.generator.kinds import Kind
from training_data.generator.layouts import chart
from training_data.generator.layouts.page import BLANK, Lines, Page, unmarked
from training_data.generator.layouts.words import TITLES, words
from training_data.generator.segments import phrase

_GARMENTS = frozenset({"apparel", "knitwear"})


def framed(kind: Kind, schema: str, page: Page, lines: Lines) -> Lines:
    """Put letterhead, title and footer around the body, as far as its kind has them."""
    rng, chance = page.rng, kind.framed
    body = lines
    if kind.distracts and rng.random() < 0.025:
        body.insert(rng.randint(0, len(body)), boilerplate.injection(rng, page.lang))
    if chance == 0:
        return body
    if kind.charted and schema in _GARMENTS and rng.random() < 0.2:
        body = [*body, *chart.measures(rng, page.lang, *_chart_sizes(page))]
    head = _head(kind, page)
    if rng.random() < 0.12:
        running = [phrase(boilerplate.page_mark(rng, page.lang, 1, 2)), *head[:1]]
        body = noise.header_between(rng, body, [unmarked(row) for row in running])
    foot = boilerplate.footer(rng, page.supplier) if rng.random() < chance else []
    if foot and rng.random() < 0.5:
        foot = [BLANK, *foot]
    if rng.random() < 0.06:
        foot = [*foot, BLANK, *boilerplate.long_text(rng, page.lang)]
    elif rng.random() < 0.03:
        head = [*boilerplate.long_text(rng, page.lang), BLANK, *head]
    return [*body, *foot, *head] if head and rng.random() < 0.07 else [*head, *body, *foot]


def _head(kind: Kind, page: Page) -> Lines:
    rng, chance = page.rng, kind.framed
    head: Lines = []
    if rng.random() < chance:
        head += boilerplate.letterhead(rng, page.supplier)
    if rng.random() < chance:
        head.append(phrase(rng.choice(words(kind.titles or TITLES, page.lang))))
    return [*head, BLANK] if head and rng.random() < 0.5 else head


def _chart_sizes(page: Page) -> tuple[list[str], bool]:
    """Sizes that head a chart of measures: those of the product, else new ones, which it states."""
    for item in page.items:
        if item.attribute == "sizes":
            found = [seg.text for seg in item.fact.value if seg.ref is not None]
            return found, False
    return chart.draw_sizes(page.rng), True
