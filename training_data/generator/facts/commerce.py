"""Prices, minimums, delivery, terms, certificates and numbers of trade."""

from __future__ import annotations

from training_data.generator import wordforge
from training_data.generator.facts.commerce_words import (
    FROM_PRICE,
    MOQ_PER,
    MOQ_UNITS,
    PER_UNIT,
    PORTS,
    SCHEMES,
    TERMS,
    TIME,
    VALID,
)
from training_data.generator.facts.fact import Column, Draft, Fact
from training_data.generator.facts.listing import join_list
from training_data.generator.facts.numbers import currency_mark, date, decimal, draw_date, money
from training_data.generator.facts.scalar import in_bare, in_sentence, scalar
from training_data.generator.segments import Phrase, Seg

# What stands around the number of a certificate.
_NUMBER_FRAMES = (
    (" ", ""),
    (" (", ")"),
    (" no. ", ""),
    (" n. ", ""),
    (" Nr. ", ""),
    (": ", ""),
    (" - ", ""),
    (" #", ""),
    (", cert. ", ""),
)
_MINIMUMS = tuple(
    int(n)
    for n in [
        "5",
        "6",
        "10",
        "12",
        "20",
        "24",
        "30",
        "40",
        "50",
        "60",
        "80",
        "100",
        "120",
        "150",
        "200",
        "250",
        "300",
        "500",
        "600",
        "800",
        "1000",
        "1200",
        "3000",
    ]
)


def price(draft: Draft, attribute: str) -> Fact:
    """Draw a price; the unit it is for and the terms after it are not part of the reading."""
    rng = draft.rng
    scale = {"JPY": 150, "TRY": 35, "INR": 80, "CNY": 7.5, "HKD": 8, "MXN": 18}.get(
        draft.supplier.currency, 1
    )
    high = 900 if attribute == "retail_price" else 320
    value = rng.uniform(3, high) * scale
    if draft.chance(0.4):
        value = float(round(value))
    elif draft.chance(0.5):
        value = round(value) + rng.choice((0.5, 0.9, 0.95, 0.25, 0.8))
    text = money(draft, value)
    after = ""
    if attribute == "wholesale_price" and draft.chance(0.3):
        after = draft.pick(PER_UNIT[draft.lang])
    elif attribute == "wholesale_price" and draft.chance(0.12):
        after = " " + draft.pick(TERMS)
    before = draft.pick(FROM_PRICE[draft.lang]) if draft.chance(0.05) else ""
    fact = scalar(draft, attribute, text, around=(before, after))
    cell = (draft.seg(money(draft, value, currency=False), attribute),)
    return Fact(attribute, fact.value, fact.sentence, Column(currency_mark(draft), cell), fact.bare)


def moq(draft: Draft) -> Fact:
    """Draw a minimum order with its unit and, often, what it is per."""
    rng = draft.rng
    value = rng.choice(_MINIMUMS)
    number = decimal(draft.supplier, value)
    unit = draft.pick(MOQ_UNITS[draft.lang])
    gap = "" if draft.lang in ("zh", "ja") else " "
    if draft.chance(0.25):
        gap = ""
    text = f"{number}{gap}{unit}"
    if draft.chance(0.5):
        per = draft.pick(MOQ_PER[draft.lang])
        text += per
    elif draft.chance(0.08):
        text = number
    return scalar(draft, "moq", text)


def lead_time(draft: Draft) -> Fact:
    """Draw a lead time in days, weeks or months."""
    rng = draft.rng
    unit, high = draft.pick(TIME[draft.lang])
    low = rng.randint(1, high)
    number = str(low)
    if draft.chance(0.5):
        number += draft.pick(("-", " - ", "–", "/", "-")) + str(
            low + rng.randint(1, max(2, high // 3))
        )
    gap = "" if draft.lang in ("zh", "ja") else " " if draft.chance(0.85) else ""
    about = ""
    if draft.chance(0.06):
        about = {"en": "approx. ", "de": "ca. ", "zh": "约", "ja": "約"}.get(draft.lang, "ca. ")
    after = ""
    if draft.chance(0.15) and draft.lang == "en":
        after = draft.pick(
            (
                " ex greige",
                " after confirmation",
                " ex works",
                " from order",
                " after sample approval",
                " ARO",
            )
        )
    text = f"{about}{number}{gap}{unit}"
    fact = scalar(draft, "lead_time", text)
    return Fact(
        "lead_time",
        (*fact.value, Seg(after)) if after else fact.value,
        fact.sentence,
        bare=fact.bare,
    )


def incoterm(draft: Draft) -> Fact:
    """Draw a term of delivery, mostly with a place after it that is not part of the reading."""
    term = draft.pick(TERMS)
    if draft.chance(0.06):
        term = term.lower() if draft.chance(0.5) else term.capitalize()
    after = ""
    if draft.chance(0.7):
        place = (
            draft.pick(PORTS)
            if draft.chance(0.6)
            else wordforge.place(draft.rng, wordforge.latin(draft.lang))
        )
        after = draft.pick((" ", " ", " ", ", ", " (")) + place
        after += ")" if "(" in after else ""
        if draft.chance(0.1):
            after += draft.pick((" (Incoterms 2020)", " Incoterms® 2020"))
    return scalar(draft, "incoterm", term, around=("", after))


def certificate_number(draft: Draft) -> str:
    """Draw a certificate number."""
    pattern = draft.pick(
        (
            "CU 999999",
            "999999",
            "99.AAA.99999",
            "AA-999999-AAAA-99.9999",
            "A99-9999",
            "99999.9",
            "AAA-AAAA-99999",
            "AAA999999",
            "99.9.99999",
            "99AA99999",
            "AA 9999/9",
            "AAA-9999-99",
            "9999-999 AAAAA",
            "AA99-9999999",
        )
    )
    return wordforge.code_of(draft.rng, pattern)


def certificates(draft: Draft) -> Fact:
    """Draw one to four certificates with number and date where the document has them."""
    count = draft.rng.choices((1, 2, 3, 4), (60, 24, 11, 5))[0]
    rows = [_certificate(draft, index) for index in range(count)]
    short = all(len(row) < 3 for row in rows)
    separator = draft.pick((", ", "; ", "\n", " / ", " + ") if short else ("; ", "\n"))
    value = join_list(draft, rows, separator=separator)
    return Fact(
        "certificates",
        value,
        in_sentence(draft, "certificates", join_list(draft, rows, prose=True)),
        None,
        in_bare(draft, "certificates", value),
        block=any("\n" in s.text for s in value),
    )


def _certificate(draft: Draft, index: int) -> Phrase:
    row: list[Seg] = [draft.seg(_scheme(draft), "certificates", index, "scheme")]
    if draft.chance(0.5):
        before, after = draft.pick(_NUMBER_FRAMES)
        number = draft.seg(certificate_number(draft), "certificates", index, "number")
        row += [Seg(before), number]
        row += [Seg(after)] if after else []
    if draft.chance(0.3):
        before, after = draft.pick(VALID[draft.lang]).split("|")
        day = date(draft.supplier, draw_date(draft))
        row += [Seg(before), draft.seg(day, "certificates", index, "valid_to")]
        row += [Seg(after)] if after else []
    return tuple(row)


def _scheme(draft: Draft) -> str:
    if not draft.chance(0.3):
        return draft.pick(SCHEMES)
    rng = draft.rng
    made_up = (
        wordforge.name(rng, wordforge.latin(draft.lang)),
        wordforge.code_of(rng, "AAAA"),
        wordforge.code_of(rng, "AAA 9999"),
        wordforge.name(rng, "en") + " Standard",
    )
    return draft.pick(made_up)


def gtin(draft: Draft) -> Fact:
    """Draw a GTIN, now and then with blanks, or with a wrong check digit as documents have it."""
    length = draft.rng.choices((13, 12, 8, 14), (76, 14, 5, 5))[0]
    text = wordforge.gtin(draft.rng, length)
    if draft.chance(0.05):
        text = text[:-1] + str((int(text[-1]) + 1) % 10)
    if length == 13 and draft.chance(0.12):
        text = f"{text[0]} {text[1:7]} {text[7:]}"
    return scalar(draft, "gtin", text)


def hs_code(draft: Draft) -> Fact:
    """Draw a customs code in its usual groups."""
    head = draft.pick(
        ("6110", "6203", "6302", "6403", "4202", "7113", "5112", "6104", "6214", "5208", "6301")
    )
    rest = draft.pick(("99", "9999", "999999"))
    tail = wordforge.code_of(draft.rng, rest)
    mark = draft.pick((".", ".", "", " "))
    groups = [tail[i : i + 2] for i in range(0, len(tail), 2)]
    if draft.chance(0.3) and len(groups) > 1:
        groups = [groups[0], "".join(groups[1:])]
    text = mark.join((head, *groups)) if mark else head + tail
    return scalar(draft, "hs_code", text)
