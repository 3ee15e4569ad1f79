from __future__ import annotations

import random
from dataclasses import replace

from training_data.generator import noise, threads
from training_data.generator.facts.fact import Fact
from training_data.generator.layouts import copy, grids, sheets, tables
from training_data.generator.layouts.page import Item, Page, flat, line, split_lines
from training_data.generator.profile import draw_supplier
from training_data.generator.segments import Phrase, Ref, Seg, join

FIBRES: Phrase = (
    Seg("90%", Ref("composition", 0, "percent")),
    Seg(" "),
    Seg("cashmere", Ref("composition", 0, "fibre")),
    Seg("\n"),
    Seg("10%", Ref("composition", 1, "percent")),
    Seg(" "),
    Seg("silk", Ref("composition", 1, "fibre")),
)


def scalar(name: str, text: str, product: int = -1) -> Item:
    return Item(Fact(name, (Seg(text, Ref(name, None, "", product)),)), name.title())


def make_page(*items: Item, seed: int = 1) -> Page:
    rng = random.Random(seed)
    return Page(rng, draw_supplier(rng, "en"), items)


def readings(segments: Phrase) -> dict[Ref, str]:
    text, spans = join(segments)
    return {ref: text[span.start : span.end] for ref, span in spans.items()}


PAGE_ITEMS = (
    scalar("style_code", "4021/K"),
    scalar("width", "148 cm"),
    Item(Fact("composition", FIBRES, block=True), "Composition"),
    scalar("gauge", "12gg"),
)


def test_every_layout_states_every_fact_with_its_words() -> None:
    layouts = (
        sheets.sheet, sheets.label_above, sheets.sections, sheets.two_columns,
        sheets.labels_then_values, sheets.columns_apart, tables.header_and_row, tables.transposed,
        tables.fact_tables, copy.prose, copy.copy_and_details, copy.bullets, copy.bare, copy.notes,
        copy.values_only, copy.care_label, copy.title,
    )  # fmt: skip
    expected = readings(tuple(seg for item in PAGE_ITEMS for seg in item.fact.value))
    for layout in layouts:
        for seed in range(12):
            found = readings(flat(layout(make_page(*PAGE_ITEMS, seed=seed))))
            assert {r: t.lower() for r, t in found.items()} == {
                r: t.lower() for r, t in expected.items()
            }, layout.__name__


def test_a_correction_counts_and_the_quoted_value_does_not() -> None:
    old = {"gauge": Fact("gauge", (Seg("7gg", Ref("gauge")),))}
    for seed in range(40):
        page = make_page(*PAGE_ITEMS, seed=seed)
        thread = threads.Thread(page, sheets.sheet, old, sheets.sheet)
        text, spans = join(flat(threads.correction(thread)))
        assert text[slice(*spans[Ref("gauge")])] == "12gg"
        assert "7gg" in text
        assert text[slice(*spans[Ref("style_code")])] == "4021/K"


def test_what_we_ask_is_no_fact() -> None:
    asked = {"moq": Fact("moq", (Seg("50 pcs", Ref("moq")),))}
    for seed in range(20):
        thread = threads.Thread(
            make_page(*PAGE_ITEMS, seed=seed), sheets.sheet, asked, sheets.sheet
        )
        text, spans = join(flat(threads.answer(thread)))
        assert "50 pcs" in text
        assert Ref("moq") not in spans


def test_an_attachment_follows_its_mail_with_a_line_that_names_it() -> None:
    thread = threads.Thread(make_page(*PAGE_ITEMS), sheets.sheet, {}, sheets.sheet)
    text, spans = join(flat(threads.mail_with_attachment(thread)))
    assert ", page 1 ---\n" in text
    assert Ref("gauge") in spans


def test_a_cell_that_says_as_above_is_noted_with_the_product_it_repeats() -> None:
    rows = tuple(
        (scalar("style_code", f"K-{n}", n), scalar("fabric", f"wool {n}", n)) for n in range(6)
    )
    noted = 0
    for seed in range(60):
        found = grids.Range(replace(make_page(seed=seed), items=()), rows)
        facts = readings(flat(grids.grid(found)))
        for name, product, above in found.same_as:
            noted += 1
            assert above == product - 1
            assert Ref(name, None, "", product) not in facts
    assert noted > 0


def test_noise_keeps_readings_on_their_words() -> None:
    text = line("The knit is made of ", Seg("virgin wool", Ref("composition", 0, "fibre")), ".")
    expected = "".join(["virgin", "wool"])
    for seed in range(200):
        rng = random.Random(seed)
        wide = tuple([*text, Seg(" and more words follow here")] * 3)
        noisy = noise.wrapped(rng, wide, 30)
        noisy = noise.split_words(rng, noisy, 0.5)
        noisy = noise.lost_blanks(rng, noise.double_spaced(noisy), 0.2)
        reading = readings(noisy)[Ref("composition", 0, "fibre")]
        assert "".join(reading.split()) == expected


def test_wrapped_lines_are_no_longer_than_the_width() -> None:
    words = tuple(Seg(f"word{n} ", Ref("name", n) if n % 3 else None) for n in range(60))
    for row in split_lines(noise.wrapped(random.Random(3), words, 40)):
        assert sum(len(seg.text) for seg in row) <= 40


def test_a_document_has_at_most_one_empty_line_in_a_row_and_no_blank_line_ends() -> None:
    lines = [line("a "), (), (), (), line(" b"), line("c  ")]
    text, _ = join(noise.noisy(random.Random(0), lines, "zh", tabular=True))
    assert text.lower() == "a\n\nb\nc"
