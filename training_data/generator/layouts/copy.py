"""Running text: product copy, lists of bullets, bare labels and titles, hand notes."""

from __future__ import annotations

from collections.abc import Sequence

from training_data.generator import boilerplate
from training_data.generator.facts.fact import plain
from training_data.generator.layouts.combined import combined
from training_data.generator.layouts.page import (
    BLANK,
    Item,
    Lines,
    Page,
    joined,
    line,
    one_line,
    recased,
    split_lines,
)
from training_data.generator.layouts.sheets import label_text
from training_data.generator.segments import Phrase, Seg, phrase

_BULLETS = ("- ", "• ", "· ", "* ", "– ", "✓ ", "› ", "", "")
_TITLE_ORDER = ("brand", "name", "product_type", "gender", "colours", "composition", "gauge")
_CARE_ORDER = ("composition", "care", "country_of_origin", "sizes", "style_code", "brand")
# What names the product opens the copy, where it is named at all.
_OPENING = ("name", "product_type", "brand", "style_code")
# A reader knows what these are without a label; 190 cm may be anything.
_TELLING = frozenset(
    {
        "brand", "care", "closure", "colours", "composition", "country_of_origin", "fabric_weight",
        "finish", "fit", "gender", "gtin", "incoterm", "leather_type", "material_origin", "metal",
        "name", "neckline", "pattern", "plating", "product_type", "season", "sizes",
        "sleeve_length", "stitch", "stones", "style_code", "tannage", "weave", "yarn_count",
        "knit_technique", "dyeing", "supplier", "variants",
    }
)  # fmt: skip
_TIGHT = frozenset({"zh", "ja"})


def prose(page: Page) -> Lines:
    """Return product copy: facts as sentences among sentences without facts."""
    head = [i for i in page.items if i.attribute in ("name", "style_code") and page.chance(0.6)]
    told = [i for i in page.items if i not in head]
    lines: Lines = [bare_of(page, item) for item in head]
    sentences = _sentences(page, told)
    sentences += list(page.distractors)
    for _ in range(page.rng.randint(0, 2 + len(told) // 2)):
        found = phrase(boilerplate.filler(page.rng, page.lang))
        sentences.insert(page.rng.randint(0, len(sentences)), found)
    space = "" if page.lang in _TIGHT else " "
    while sentences:
        size = min(len(sentences), page.rng.randint(2, 6))
        lines.append(joined(sentences[:size], space))
        sentences = sentences[size:]
        if sentences and page.chance(0.4):
            lines.append(BLANK)
    return lines


def copy_and_details(page: Page) -> Lines:
    """Return copy followed by a list of details, as shops show a product."""
    cut = page.rng.randint(0, max(0, len(page.items) // 2))
    told, listed = page.items[:cut], page.items[cut:]
    lines: Lines = []
    for item in listed:
        if item.attribute in ("name", "brand") and page.chance(0.7):
            lines.append(bare_of(page, item))
            listed = tuple(i for i in listed if i is not item)
    copy = _sentences(page, told)
    for _ in range(page.rng.randint(1, 3)):
        found = phrase(boilerplate.filler(page.rng, page.lang))
        copy.insert(page.rng.randint(0, len(copy)), found)
    lines.append(joined(copy, "" if page.lang in _TIGHT else " "))
    if page.chance(0.6):
        lines.append(BLANK)
    lines += _bullet_lines(page, listed)
    return lines


def bullets(page: Page) -> Lines:
    """Return a list of bullets: bare facts, labelled facts and sentences."""
    lines = _bullet_lines(page, page.items)
    for found in page.distractors:
        lines.insert(page.rng.randint(0, len(lines)), found)
    return lines


def bare(page: Page) -> Lines:
    """Return the facts without any label, each on its line or all on one."""
    values = [one_line(bare_of(page, item), page.supplier.list_separator) for item in page.items]
    if page.chance(0.5):
        return [value for item in page.items for value in split_lines(bare_of(page, item))]
    return [joined(values, page.pick((", ", " - ", " / ", "; ", ". ", " ", "  ", " | ")))]


def values_only(page: Page) -> Lines:
    """Return nothing but the values: a cell of somebody's list."""
    if len(page.items) == 1:
        return split_lines(_told(page, page.items[0]))
    gap = page.pick((" | ", "  ", ", ", " ", "\n", " / "))
    values = [one_line(_told(page, item), " ") for item in page.items]
    return split_lines(joined(values, gap))


def title(page: Page) -> Lines:
    """Return a product title in one line."""
    parts = [one_line(bare_of(page, item), " ") for item in _sorted(page, _TITLE_ORDER)]
    if page.chance(0.3):
        page.rng.shuffle(parts)
    found = joined(parts, page.pick((" ", " ", " ", ", ", " - ", " | ", " / ")))
    draw = page.rng.random()
    if draw < 0.12:
        found = recased(found, str.upper)
    elif draw < 0.2:
        found = recased(found, str.lower)
    return [found]


def care_label(page: Page) -> Lines:
    """Return the text of a sewn-in label."""
    lines: Lines = []
    for item in _sorted(page, _CARE_ORDER):
        if page.chance(0.15):
            lines.append(phrase(label_text(page, item)))
        lines += split_lines(bare_of(page, item) if page.chance(0.6) else _told(page, item))
    if page.chance(0.35):
        lines = [recased(row, str.upper) for row in lines]
    if page.chance(0.2):
        lines = [joined([row for row in lines if row], page.pick((" ", "  ", " / ", " · ")))]
    return lines


def notes(page: Page) -> Lines:
    """Return hand notes: bare facts run together, few labels, arrows and strokes."""
    lines: Lines = []
    current: list[Phrase] = []
    for item in page.items:
        found = one_line(bare_of(page, item), " ")
        if page.chance(0.25):
            value = one_line(item.fact.value, " ")
            found = line(label_text(page, item), page.pick((" ", ": ", " -> ", " = ")), value)
        current.append(found)
        if page.chance(0.4):
            lines.append(joined(current, page.pick((", ", " / ", " ", " - "))))
            current = []
    if current:
        lines.append(joined(current, ", "))
    for found in page.distractors:
        lines.insert(page.rng.randint(0, len(lines)), found)
    return [recased(row, str.lower) for row in lines] if page.chance(0.3) else lines


def sentence_of(page: Page, item: Item) -> Phrase:
    """Return the fact as a sentence."""
    if item.fact.sentence is not None:
        return item.fact.sentence
    value = one_line(item.fact.value, "; ")
    if page.lang in _TIGHT:
        return line(item.label, page.pick(("：", "为" if page.lang == "zh" else "は")), value, "。")
    return line(item.label, page.pick((": ", " – ", ": ")), value, ".")


def bare_of(page: Page, item: Item) -> Phrase:
    """Return the fact without a label, where a reader can tell what it is; else with one."""
    bare = item.fact.bare if item.fact.bare is not None else item.fact.value
    if _tells(item) or plain(bare) != plain(item.fact.value):
        return bare
    return line(item.label, page.pick((": ", " ", " - ", ": ")), item.fact.value)


def _sentences(page: Page, items: Sequence[Item]) -> list[Phrase]:
    """Return the items as sentences, in part of the cases several in one sentence."""
    together: list[Phrase] = []
    if page.chance(0.5):
        together, items = combined(page, items)
    found = [*together, *(sentence_of(page, item) for item in items)]
    if together and page.chance(0.5):
        page.rng.shuffle(found)
    return found


def _tells(item: Item) -> bool:
    return item.telling or item.attribute in _TELLING


def _told(page: Page, item: Item) -> Phrase:
    """Return the value alone, where a reader can tell what it is."""
    return item.fact.value if _tells(item) else bare_of(page, item)


def _bullet_lines(page: Page, items: tuple[Item, ...]) -> Lines:
    mark = page.pick(_BULLETS)
    labelled = page.rng.random()
    lines: Lines = []
    for item in items:
        draw = page.rng.random()
        if draw < labelled:
            end = page.pick((": ", " - ", ": ", " "))
            found = line(label_text(page, item), end, one_line(item.fact.value, "; "))
        elif item.fact.sentence is not None and draw > 0.85:
            found = item.fact.sentence
        else:
            found = one_line(bare_of(page, item), "; ")
        lines.append((Seg(mark), *found) if mark else found)
    if page.chance(0.3):
        place = page.rng.randint(0, len(lines))
        lines.insert(place, phrase(mark + boilerplate.filler(page.rng, page.lang)))
    return lines


def _sorted(page: Page, order: tuple[str, ...]) -> list[Item]:
    place = {name: number for number, name in enumerate(order)}
    return sorted(page.items, key=lambda item: place.get(item.attribute, len(order)))
