"""Text that says nothing of the product: copy, legal lines, letterheads, real business prose.

Real sentences come from the shared business texts where they are present; nothing of them is in
this repository. Where they are absent the made-up lines do alone.
"""

from __future__ import annotations

import json
import lzma
import os
import random
import re
from functools import lru_cache
from itertools import islice
from pathlib import Path

from schemas.vocabulary.fibres import FIBRES
from training_data.generator import wordforge
from training_data.generator.boilerplate_lines import (
    BLURBS,
    FILLERS,
    INJECTIONS,
    LEGAL,
    LURES,
    STREETS,
    THANKS,
)
from training_data.generator.facts.identity_words import COUNTRIES
from training_data.generator.layouts.page import Lines, line, text_lines
from training_data.generator.layouts.words import PAGE_MARKS, words
from training_data.generator.profile import Supplier
from training_data.generator.segments import Phrase, Ref, Seg, phrase

_REAL_LANGUAGES = frozenset({"en", "it", "fr", "de", "es"})
_FILES_READ = 160  # records read per language: some hundred sentences, quick to load
_MIN_SENTENCE, _MAX_SENTENCE = 30, 180
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÀ-Ý])")
_MARKUP = re.compile(r"[|#`<>*_{}\[\]]|https?:|&\w+;")


def filler(rng: random.Random, lang: str) -> str:
    """Return a sentence of product copy without facts, at times one that looks like having some."""
    if rng.random() < 0.3:
        return _lure(rng, lang)
    return rng.choice(words(FILLERS, lang))


def _lure(rng: random.Random, lang: str) -> str:
    """A sentence about other things: what to wear it with, what inspired it, who made what."""
    template = rng.choice(words(LURES, lang))
    known = lang if lang in FIBRES["wool"] else "en"
    fibre = rng.choice([f[known] for f in FIBRES.values() if f.get(known)])[0]
    return template.format(
        fibre=fibre.lower() if lang != "de" else fibre,
        colour=wordforge.colour(rng, lang).lower(),
        place=wordforge.place(rng, lang),
        country=_country(rng, lang),
        person=wordforge.person(rng, lang),
        year=rng.randint(1890, 2022),
        n=rng.randint(2, 60),
        word=wordforge.word(rng, lang),
    )


def injection(rng: random.Random, lang: str) -> Phrase:
    """Return a line that tries to command whoever reads it."""
    template = rng.choice(INJECTIONS)
    return phrase(
        template.format(
            n=rng.randint(1, 99), word=wordforge.word(rng, lang), country=_country(rng, lang)
        )
    )


def _country(rng: random.Random, lang: str) -> str:
    return rng.choice(COUNTRIES[lang])


def legal(rng: random.Random, lang: str) -> str:
    """Return a legal or commercial line without facts."""
    return rng.choice(words(LEGAL, lang))


def blurb(rng: random.Random, supplier: Supplier) -> str:
    """Return a sentence about the company."""
    text = rng.choice(words(BLURBS, supplier.languages[0]))
    return text.format(name=supplier.name, year=rng.randint(1880, 2019), n=rng.randint(5, 900))


def thanks(rng: random.Random, lang: str) -> str:
    """Return a closing line."""
    return rng.choice(words(THANKS, lang))


def real_sentence(rng: random.Random, lang: str) -> str:
    """Return a sentence of real business prose; made-up lines where there is none."""
    found = _sentences(lang) if lang in _REAL_LANGUAGES else ()
    return rng.choice(found) if found else legal(rng, lang)


def address(rng: random.Random, lang: str) -> list[str]:
    """Return the lines of a postal address."""
    street = rng.choice(words(STREETS, lang)).format(
        name=wordforge.word(rng, lang).title(), n=rng.randint(1, 280)
    )
    code = rng.choice(("{:05d}", "{:05d}", "{:04d}", "{:06d}")).format(rng.randint(1000, 99999))
    city = f"{code} {wordforge.place(rng, lang)}"
    if rng.random() < 0.4:  # where a company sits is not where a product was made
        city += rng.choice((", ", " - ", " (", " ")) + _country(rng, lang)
        city += ")" if " (" in city else ""
    return [street, city]


def contact(rng: random.Random) -> str:
    """Return a line with telephone, mail address or tax number."""
    word = wordforge.word(rng, "en")
    number = f"+{rng.randint(1, 99)} {rng.randint(10, 999)} {rng.randint(100000, 9999999)}"
    return rng.choice(
        (
            f"Tel. {number}",
            f"T {number} - F {number[:-2]}{rng.randint(10, 99)}",
            f"info@{word}.com",
            f"www.{word}.com",
            f"VAT {rng.choice(('IT', 'DE', 'FR', 'ES', 'GB'))}{rng.randint(10**9, 10**11)}",
            f"P.IVA {rng.randint(10**10, 10**11 - 1)}",
            f"sales@{word}.com | {number}",
            f"Tel {number}  www.{word}.com",
        )
    )


def supplier_name(supplier: Supplier) -> Seg:
    """Return the company's name as the reading it is in a letterhead or signature."""
    return Seg(supplier.name, Ref("supplier"))


def letterhead(rng: random.Random, supplier: Supplier) -> Lines:
    """Return the head of a company's paper."""
    lang = supplier.languages[0]
    lines: Lines = [(supplier_name(supplier),)]
    draw = rng.random()
    if draw < 0.4:
        lines.append(phrase(rng.choice((" - ", ", ", " · ")).join(address(rng, lang))))
    elif draw < 0.6:
        lines += [phrase(row) for row in address(rng, lang)]
    if rng.random() < 0.5:
        lines.append(phrase(contact(rng)))
    if rng.random() < 0.2:
        lines = [line(*[part for row in lines for part in (row, "  ")][:-1])]
    return lines


def footer(rng: random.Random, supplier: Supplier) -> Lines:
    """Return closing lines: legal text, company text, contacts, a page mark."""
    lang = supplier.languages[0]
    lines: list[str] = []
    for _ in range(rng.choice((0, 1, 1, 2, 3))):
        draw = rng.random()
        if draw < 0.45:
            lines.append(legal(rng, lang))
        elif draw < 0.65:
            lines.append(blurb(rng, supplier))
        elif draw < 0.85:
            lines.append(contact(rng))
        else:
            lines.append(real_sentence(rng, lang))
    if rng.random() < 0.35:
        lines.append(page_mark(rng, lang, 1, rng.choice((1, 1, 2, 3))))
    return text_lines("\n".join(lines)) if lines else []


def page_mark(rng: random.Random, lang: str, number: int, count: int) -> str:
    """Return the mark of a page's number."""
    return rng.choice(words(PAGE_MARKS, lang)).format(n=number, m=count)


def long_text(rng: random.Random, lang: str) -> Lines:
    """Return terms or other prose of some length, as it stands beside facts."""
    lines: list[str] = []
    numbered = rng.random() < 0.4
    for number in range(1, rng.randint(3, 11)):
        draw = rng.random()
        text = legal(rng, lang) if draw < 0.35 else real_sentence(rng, lang)
        lines.append(f"{number}. {text}" if numbered else text)
    return text_lines("\n".join(lines) if rng.random() < 0.6 else " ".join(lines))


def _data_root() -> Path:
    named = os.environ.get("SPECLOOM_SHARED_DATA")
    return Path(named) if named else Path(__file__).resolve().parents[3] / "shared" / "data"


@lru_cache(maxsize=8)
def _sentences(lang: str) -> tuple[str, ...]:
    path = _data_root() / "business-text" / f"{lang}.jsonl.xz"
    if not path.is_file():
        return ()
    found: list[str] = []
    with lzma.open(path, "rt", encoding="utf-8") as rows:
        for row in islice(rows, _FILES_READ):
            for text in _SENTENCE.split(str(json.loads(row)["text"])):
                clean = text.strip()
                if (
                    "\n" not in clean
                    and _MIN_SENTENCE <= len(clean) <= _MAX_SENTENCE
                    and not _MARKUP.search(clean)
                ):
                    found.append(clean)
    return tuple(found[:1200])
