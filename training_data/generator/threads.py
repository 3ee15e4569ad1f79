"""Mails: the newest statement counts; what is taken back, and what we ask, does not."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass, replace

from training_data.generator import boilerplate, wordforge
from training_data.generator import mail_lines as say
from training_data.generator.facts.fact import Fact
from training_data.generator.layouts.page import (
    BLANK,
    Item,
    Layout,
    Lines,
    Page,
    line,
    one_line,
    text_lines,
    unmarked,
)
from training_data.generator.layouts.words import words
from training_data.generator.profile import Supplier
from training_data.generator.segments import Phrase, Seg, phrase

_FILES = (
    "sheet",
    "scheda",
    "fiche",
    "spec",
    "Datenblatt",
    "info",
    "quote",
    "article",
    "doc",
    "scan",
)
_SUFFIXES = (".pdf", ".pdf", ".xlsx", ".docx", ".csv", ".jpg")


@dataclass(frozen=True, slots=True)
class Thread:
    """What a thread is made of.

    Attributes:
        page: The items and who writes them.
        body: Layout of the facts in the newest mail.
        old: Earlier facts of some items, by attribute, that a correction takes back.
        attachment: Layout of the attachment's text.
    """

    page: Page
    body: Layout
    old: dict[str, Fact]
    attachment: Layout


@dataclass(frozen=True, slots=True)
class _People:
    seller: str
    seller_mail: str
    buyer: str
    buyer_mail: str


def mail(thread: Thread) -> Lines:
    """Return one mail with facts in its body."""
    people = _people(thread.page)
    return [
        *_headers(thread.page, people, fresh=True),
        *_letter(thread.page, people, thread.body(thread.page)),
    ]


def mail_with_attachment(thread: Thread) -> Lines:
    """Return a mail with some facts in the body and the rest in the attachment's text."""
    page = thread.page
    people = _people(page)
    cut = page.rng.randint(0, len(page.items) // 2)
    told = replace(page, items=page.items[:cut], distractors=())
    attached = replace(page, items=page.items[cut:])
    body = thread.body(told) if told.items else []
    body.append(phrase(page.pick(words(say.ATTACHED, page.lang))))
    name = f"{page.pick(_FILES)}{page.rng.randint(1, 999)}{page.pick(_SUFFIXES)}"
    return [
        *_headers(page, people, fresh=True),
        *_letter(page, people, body),
        phrase(f"--- {name}, page 1 ---"),
        *thread.attachment(attached),
    ]


def correction(thread: Thread) -> Lines:
    """Return a reply that corrects values which the quoted mail still states."""
    page = thread.page
    people = _people(page)
    corrected = [item for item in page.items if item.attribute in thread.old]
    others = [item for item in page.items if item.attribute not in thread.old]
    kept = [item for item in others if page.chance(0.6)]
    told = [item for item in others if item not in kept]
    body: Lines = [_correct(page, item, thread.old[item.attribute]) for item in corrected]
    if told:
        extra = thread.body(replace(page, items=tuple(told), distractors=()))
        body = [*extra, *body] if page.chance(0.4) else [*body, *extra]
    earlier = replace(page, items=_mixed(page, kept, corrected, thread.old), distractors=())
    quoted = _letter(page, people, thread.body(earlier)) if earlier.items else []
    return [
        *_headers(page, people, fresh=False),
        *_letter(page, people, body),
        *_quote(page, people, quoted, by_seller=True),
    ]


def answer(thread: Thread) -> Lines:
    """Return a supplier's answer above our own question, whose guesses are no facts."""
    page = thread.page
    people = _people(page)
    asked: Lines = []
    for fact in thread.old.values():
        guess = unmarked(one_line(fact.bare or fact.value, ", "))
        asked.append(_around(page.pick(words(say.QUESTIONS, page.lang)), v=guess))
    asked.append(phrase(page.pick(words(say.ASIDES, page.lang))))
    greeting = _greeting(page, people.seller)
    ours = [phrase(greeting), *asked, phrase(people.buyer)]
    return [
        *_headers(page, people, fresh=False),
        *_letter(page, people, thread.body(page)),
        *_quote(page, people, ours, by_seller=False),
    ]


def forward(thread: Thread) -> Lines:
    """Return a supplier's mail that a colleague forwards."""
    page = thread.page
    people = _people(page)
    colleague = wordforge.person(page.rng, page.lang)
    head = [
        *text_lines(
            f"From: {colleague} <{_address(page.rng, colleague)}>\nTo: {people.buyer}\n"
            f"Subject: FW: {_subject(page)}\nDate: {_date(page)}"
        ),
        BLANK,
        phrase(page.pick(words(say.NOTES_OVER_FORWARD, page.lang))),
        BLANK,
        phrase(page.pick(words(say.FORWARDS, page.lang))),
    ]
    return [
        *head,
        *_headers(page, people, fresh=True),
        *_letter(page, people, thread.body(page)),
    ]


def _correct(page: Page, item: Item, old: Fact) -> Phrase:
    template = page.pick(words(say.CORRECTIONS, page.lang))
    new = one_line(item.fact.value, ", ")
    return _around(template, label=item.label, new=new, old=unmarked(one_line(old.value, ", ")))


def _mixed(
    page: Page, kept: list[Item], corrected: list[Item], old: dict[str, Fact]
) -> tuple[Item, ...]:
    """Items of the earlier mail: those still valid, and those superseded, without refs."""
    stale = [replace(item, fact=_stale(old[item.attribute])) for item in corrected]
    found = [*kept, *stale]
    page.rng.shuffle(found)
    return tuple(found)


def _stale(fact: Fact) -> Fact:
    return replace(
        fact,
        value=unmarked(fact.value),
        sentence=unmarked(fact.sentence) if fact.sentence else None,
        column=None,
        bare=unmarked(fact.bare) if fact.bare else None,
    )


def _around(template: str, **slots: str | Phrase) -> Phrase:
    parts: list[str | Seg | Phrase] = []
    for number, piece in enumerate(template.replace("}", "{").split("{")):
        parts.append(slots[piece] if number % 2 else piece)
    return line(*parts)


def _people(page: Page) -> _People:
    seller = wordforge.person(page.rng, page.lang)
    buyer = wordforge.person(page.rng, page.lang)
    return _People(seller, _address(page.rng, seller), buyer, _address(page.rng, buyer))


def _address(rng: random.Random, person: str) -> str:
    box = "".join(c for c in person.lower().replace(" ", ".") if c.isascii())
    box = rng.choice((box, "info", "sales", box.split(".")[0])).strip(".") or "mail"
    return f"{box}@{wordforge.word(rng, 'en')}.{rng.choice(('com', 'it', 'fr', 'eu', 'net', 'cn'))}"


def _date(page: Page, *, earlier: bool = False) -> str:
    first = dt.datetime(2024 - 2 * earlier, 1, 8, 9, 0, tzinfo=dt.UTC)
    when = first + dt.timedelta(minutes=page.rng.randint(0, 1_000_000))
    return when.strftime(
        page.pick(("%a, %d %b %Y %H:%M:%S +0100", "%d/%m/%Y %H:%M", "%Y-%m-%d %H:%M", "%d %B %Y"))
    )


def _subject(page: Page) -> str:
    template = page.pick(words(say.SUBJECTS, page.lang))
    return template.format(x=f"{wordforge.word(page.rng, page.lang)} {page.rng.randint(2, 99)}")


def _headers(page: Page, people: _People, *, fresh: bool) -> Lines:
    sender = line("From: ", people.seller, f" <{people.seller_mail}>")
    if page.chance(0.2):
        name = boilerplate.supplier_name(page.supplier)
        sender = line("From: ", name, f" <{people.seller_mail}>")
    reply = "" if fresh or page.chance(0.3) else "Re: "
    return [
        sender,
        phrase(f"To: {people.buyer} <{people.buyer_mail}>"),
        phrase(f"Subject: {reply}{_subject(page)}"),
        phrase(f"Date: {_date(page)}"),
        BLANK,
    ]


def _greeting(page: Page, person: str) -> str:
    first = person.split(" ")[0]
    return page.pick(words(say.GREETINGS, page.lang)).format(p=first)


def _letter(page: Page, people: _People, body: Lines) -> Lines:
    lines: Lines = [phrase(_greeting(page, people.buyer)), BLANK] if page.chance(0.9) else []
    if page.chance(0.7):
        lines.append(phrase(page.pick(words(say.OPENINGS, page.lang))))
    if page.chance(0.3):
        lines.append(BLANK)
    lines += body
    if page.chance(0.45):
        lines += [BLANK, phrase(page.pick(words(say.ASIDES, page.lang)))]
    if page.chance(0.15):
        lines.append(phrase(boilerplate.real_sentence(page.rng, page.lang)))
    return [*lines, BLANK, *_signature(page.rng, page.supplier, people.seller)]


def _signature(rng: random.Random, supplier: Supplier, person: str) -> Lines:
    lang = supplier.languages[0]
    lines: Lines = [phrase(rng.choice(words(say.CLOSINGS, lang))), phrase(person)]
    if rng.random() < 0.35:
        return lines
    if rng.random() < 0.3:
        lines.append(phrase("--"))
    if rng.random() < 0.5:
        lines.append(phrase(rng.choice(words(say.ROLES, lang))))
    lines.append((boilerplate.supplier_name(supplier),))
    lines += [phrase(row) for row in boilerplate.address(rng, lang)[: rng.randint(0, 2)]]
    lines += [phrase(boilerplate.contact(rng)) for _ in range(rng.randint(0, 2))]
    if rng.random() < 0.3:
        lines += [BLANK, phrase(rng.choice(words(say.DISCLAIMERS, lang)))]
    return lines


def _quote(page: Page, people: _People, quoted: Lines, *, by_seller: bool) -> Lines:
    writer, box = (
        (people.seller, people.seller_mail) if by_seller else (people.buyer, people.buyer_mail)
    )
    reader = people.buyer if by_seller else people.seller
    head = page.pick(words(say.QUOTE_HEADS, page.lang)).format(
        d=_date(page, earlier=True), p=writer, m=box, q=reader, s=_subject(page)
    )
    mark = "> " if "\n" not in head or page.chance(0.2) else ""
    if page.chance(0.15):
        mark = ""
    return [
        BLANK,
        *text_lines(head),
        *[line(mark if row else mark.rstrip(), row) for row in quoted],
    ]
