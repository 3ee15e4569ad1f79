"""Where names of companies stand.

A company shows itself by its legal form (`S.r.l.`, `GmbH & Co. KG`, `有限公司`), by what it does
(`Lanificio`, `Weberei`, `Tekstil`) or by the address that it writes from.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

from schemas.values.company_pieces import (
    COMPANY,
    LEGAL,
    MARKS,
    NOT_A_MAKER,
    SENTENCE,
    STOPS,
    companies_of,
    is_form_of_trade,
    lead_of,
    stacked_names,
)
from schemas.values.company_speakers import speakers
from schemas.values.company_words import CRAFT, JOINTS, NO_MAKER, PAPER
from schemas.values.kind_spans import kind_spans
from schemas.values.lexicon import IDEOGRAM, compatible, fold
from schemas.values.mentions import Span, pieces
from schemas.values.name_places import lone_headings
from schemas.values.sender_names import sender_names, without_department
from schemas.vocabulary.components import COMPONENTS
from schemas.vocabulary.fibres import FIBRES
from schemas.vocabulary.labels import LABELS

_LONGEST = 60


@lru_cache(maxsize=32)
def company_mentions(text: str) -> tuple[Span, ...]:
    """Return the pieces of `text` that are named like companies."""
    plain = compatible(text)
    found: list[Span] = []
    before: Span | None = None
    for start, end in pieces(plain, STOPS, MARKS):
        if (
            before is not None
            and is_form_of_trade(plain[start:end])
            and (
                _DASH.fullmatch(plain[before[1] : start])
                or (plain[before[1] : start] == "\n" and _BREAKS_OFF.match(plain, *before))
            )
        ):
            lead = lead_of(plain[before[0] : start])
            found.append((before[0] + lead, end))  # *Chaves & Pinto – Marroquinaria, Lda.*
        else:
            own = companies_of(plain[start:end])
            found += [(start + left, start + right) for left, right in own]
        before = (start, end)
    found += [match.span("name") for match in _OWNER.finditer(plain)]
    found += [match.span("name") for match in CRAFT.finditer(plain)]
    found += stacked_names(plain)
    found += _speakers_besides(plain, found)
    found = list(dict.fromkeys(without_department(plain, span) for span in found))
    return _in_full(plain, sender_names(plain, found) or tuple(found or _name_lines(plain)))


def _speakers_besides(plain: str, found: Sequence[Span]) -> list[Span]:
    """Return who says *we*, but for what is found in full already."""
    return [
        (start, end)
        for start, end in speakers(plain)
        if not any(left < end and start < right for left, right in found)
    ]


# Who owns the words of a page: *© 2026 Halden Knit*.
_OWNER = re.compile(
    r"(?:©|\(c\)|\bCopyright)\s?(?:(?:by|©)\s)?(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:20)?\d\d)?,?\s)?"
    r"(?P<name>[A-ZÀ-ÖØ-Þ][\w’'&-]+"
    r"(?: (?:[A-ZÀ-ÖØ-Þ&][\w’'&-]*|d[aeiou]|de[ilr]|des|of|and|und)){0,5})"
)


_DASH = re.compile(r"\s[-–—]\s")
# A name at the end of a line that goes on below: *Vernet\nJoaillerie SAS*.
_BREAKS_OFF = re.compile(r"(?<=[^\n][ ])[A-ZÀ-ÖØ-Þ][\w’'-]+(?: [A-ZÀ-ÖØ-Þ&][\w’'-]*){0,2}$")


def _in_full(plain: str, companies: Sequence[Span]) -> tuple[Span, ...]:
    """Leave out what stands elsewhere with its legal form: *Wilhelmi* beside *Wilhelmi OHG*."""
    formal = [fold(plain[slice(*s)]) for s in companies if LEGAL.search(plain, *s)]
    return tuple(
        span
        for span in companies
        if LEGAL.search(plain, *span)
        or not any(
            len(name) > len(words) and (name.startswith(words) or name.endswith(words))
            for words in [fold(plain[slice(*span)])]
            for name in formal
        )
    )


def is_marked(plain: str, span: Span) -> bool:
    """Return whether a name has a legal form, or says what its bearer does."""
    return bool(COMPANY.search(plain, *span))


def _name_lines(plain: str) -> list[Span]:
    """Return lines that may be a letterhead or a signature: few words with capitals, no figures."""
    lines = [m.span() for m in re.finditer(r"[^\n]+", plain)]
    names = set(lone_headings(plain))
    heads = [at for at, (start, _) in enumerate(lines) if plain.startswith("---", start)]
    near = {*range(_HEAD), *range(len(lines) - _SIGNATURE, len(lines))}
    first_blank = plain.find("\n\n")
    if plain.startswith("From: "):  # the head of a message names persons
        lines = [line for line in lines if line[0] > first_blank]
        near = set(range(len(lines) - _SIGNATURE, len(lines)))
    near |= {at + ahead for at in heads for ahead in range(-_SIGNATURE, _HEAD + 1)}
    found: list[Span] = []
    for at in sorted(near):
        if not 0 <= at < len(lines):
            continue
        if at == 0 and (head := _HEAD_NAME.match(plain)):
            found += [head.span("name")] if _is_name(plain, head.span("name")) else []
        elif not _LABELLED.search(plain, *lines[at]):
            found += [span for span in _line_pieces(plain, lines[at]) if _is_name(plain, span)]
    top = lines[min(_HEAD, len(lines)) - 1][1] if lines else 0  # the maker's, whatever follows
    return [span for span in found if span[0] < top or span not in names]


def _is_name(plain: str, span: Span) -> bool:
    """Return whether a line may be a company: no person's first name, no title of the paper."""
    words = plain[slice(*span)]
    if not _NAME_LINE.fullmatch(words) or PAPER.search(words) or NO_MAKER.match(words):
        return False
    if any(word.islower() and fold(word) not in JOINTS for word in words.split()):
        return False  # a sentence begins so
    if kind_spans(words) or fold(words) in _words_of_trade():
        return False
    if NOT_A_MAKER.search(words) or SENTENCE.search(words):
        return False
    if re.search(r"\d", words) or not re.search(r"\w", LEGAL.sub("", words)):
        return False
    return " " in words or words.isupper() or not words.isascii()


@cache
def _words_of_trade() -> frozenset[str]:
    """Labels, components and fibres: what stands alone on a line of a care label, too."""
    tables = (*LABELS.values(), *COMPONENTS.values(), *FIBRES.values())
    return frozenset(fold(word) for own in tables for words in own.values() for word in words)


def _line_pieces(plain: str, line: Span) -> Iterable[Span]:
    for start, end in pieces(plain[slice(*line)], STOPS, MARKS):
        yield line[0] + start, line[0] + end


# Up to six words, the first with a capital: *Cascina del Lino*, *Maison Lalande*.
_NAME_LINE = re.compile(rf"[A-ZÀ-ÖØ-Þ][\w’'&.]*(?: [\w’'&.-]+){{0,5}}|{IDEOGRAM}{{3,16}}")
_LABELLED = re.compile(rf":\s|(?<={IDEOGRAM}):|\s·\s|\s\|")
# A letterhead: *Guarnicionería Arcos · Línea permanente 2026*.
_HEAD_NAME = re.compile(r"(?P<name>[^\n|·•–—:]{4,40}?)\s(?:[·•|–—-])\s")
_HEAD, _SIGNATURE = 2, 7
