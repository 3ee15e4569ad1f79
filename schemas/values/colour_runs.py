"""Lists of colours that nothing announces: known names, and what stands between them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from schemas.values.colour_pieces import (
    JOINING,
    LONGEST,
    WORDS,
    Colour,
    label_words,
    of_piece,
    pieces_of,
)
from schemas.values.colour_prose import ends_sentence, without_cloth
from schemas.values.colour_words import words_of
from schemas.values.composition_mentions import known_fibres
from schemas.values.lexicon import tokens
from schemas.values.mentions import Span

_GAP = 40  # characters between two colours of one list
_BEFORE = 4  # of the word that a sentence ends with


def runs_of(plain: str, known: Sequence[Span]) -> Iterator[list[Colour]]:
    """Yield the lists of colours in running text: pieces around known names, one behind another.

    What stands between two known names of a list is a colour too: *crudo, teja y verde botella*.
    """
    run: list[Colour] = []
    last = 0
    for colour in known:
        gap = plain[last : colour[0]]
        between = list(pieces_of(plain, last, colour[0])) if run else []
        if run and (
            len(gap) > _GAP
            or "\n" in gap
            or ends_sentence(plain[max(0, last - _BEFORE) : colour[0]])
            or any(not _is_short(plain, p) for p in between)
        ):
            if not _is_material(plain, run):
                yield run
            run, between = [], []
        if not run:
            run = list(_led_by(plain, colour[0]))
        run += [row for piece in between for row in of_piece(plain, piece)]
        rows = list(_around(plain, colour))
        run += [row for row in rows[-1:] if row not in run]
        last = max(span[1] for row in rows for span in row if span)
    if run and not _is_material(plain, run):
        told = list(_told_in_list(plain, run, last))
        if told:
            yield run + told
            return
        is_listed = len(run) > 1 or _ONE_OF_TWO.match(plain, last)
        yield run + list(_trailing(plain, last)) if is_listed else run


def _is_material(plain: str, run: Sequence[Colour]) -> bool:
    """Return whether nothing but what soles and straps are made of stands there: *cuoio*."""
    first = plain[slice(*run[0][1])].split(" ", 1)[0].casefold() if run[0][1] else ""
    return len(run) == 1 and run[0][0] is None and first in ("cuoio", "cuero")


def _told_in_list(plain: str, run: Sequence[Colour], last: int) -> Iterator[Colour]:
    """Yield the others of a list that a known colour begins: *en fauve, encre et argile*.

    The list stands behind a preposition, its elements are single words, and it ends its sentence.
    """
    first = run[0][1]
    rest = _REST_OF_LIST.match(plain, last)
    if first is None or rest is None or known_fibres(rest["rest"]):
        return
    if _PREPOSITION.search(plain, max(0, first[0] - 5), first[0]):
        for piece in pieces_of(plain, *rest.span("rest")):
            yield from of_piece(plain, piece)


_PREPOSITION = re.compile(r"\b(?:in|en|em)\s$", re.I)
_REST_OF_LIST = re.compile(
    r"(?P<rest>(?:,\s[^\W\d_]{3,14}(?:\s[^\W\d_]{3,14})?){1,8}"
    r",?\s(?:and|und|et|e|y|or|oder|ou|o|u)\s[^\W\d_]{3,14}(?:\s[^\W\d_]{3,14})?)(?=\.|;|\s*(?:\n|$))",
    re.I,
)


def _trailing(plain: str, last: int) -> Iterator[Colour]:
    """Yield what ends a list whose other colours are known: *écru, marine, lichen*."""
    match = _LAST_OF_LIST.match(plain, last)
    if match and not known_fibres(match["name"]):
        yield None, match.span("name")


_LAST_OF_LIST = re.compile(
    rf"(?:\s?,\s|\s{JOINING}\s)(?P<name>[^\W\d_]{{3,14}})"
    r"(?=\s/\s|\s\||\.\s|\.?\s*(?:\n|$))",
    re.I,
)


# Both colours of an article, and nothing else on the line: *Coral ou Névoa*.
_ONE_OF_TWO = re.compile(rf"\s{JOINING}\s[^\W\d_]{{3,14}}\n", re.I)
# A list of words that leads up to a known colour: *in peat, heather and oatmeal*.
_LEAD = re.compile(
    r"(?:\b(?:in|en|em|im)\s|[:：(（]\s?)(?P<list>(?:[^\W\d_]+(?:\s[^\W\d_]+)?"
    r"(?:\s?[,;]\s|\s(?:and|und|et|e|y|ve|or|o|ou|oder)\s))+)$",
    re.I,
)
_LEAD_REACH = 80


def _led_by(plain: str, at: int) -> Iterator[Colour]:
    lead = _LEAD.search(plain, max(0, at - _LEAD_REACH), at)
    if lead and not known_fibres(lead["list"]):
        for piece in pieces_of(plain, *lead.span("list")):
            yield from of_piece(plain, piece)


# Words of sentences: what they stand in is no name of a colour.
_LITTLE = frozenset(
    {
        "the", "is", "are", "it", "its", "il", "lo", "la", "le", "les", "un", "une",
        "una", "der", "die", "das", "ist", "el", "los", "las", "es", "o", "os", "a",
        "as", "and", "but", "ma", "mais", "pero", "aber", "con", "avec", "mit", "with", "for",
        "per", "pour", "für", "non", "not", "no", "ne", "ni", "bu", "da", "fine", "ok",
        "also", "anche", "aussi", "auch", "please",
    }
)  # fmt: skip


def _is_short(plain: str, piece: Span) -> bool:
    words = tokens(plain[slice(*piece)])
    return len(words_of(plain[slice(*piece)])) <= 2 and all(
        word.text.isalpha() and word.text not in _LITTLE for word in words
    )


def _around(plain: str, colour: Span) -> Iterator[Colour]:
    """Yield a known colour name, with its neighbours where they make a short piece with it."""
    yield None, colour
    # A piece that goes beyond the window is too long anyhow.
    left = max(0, colour[0] - 2 * LONGEST)
    right = min(len(plain), colour[1] + 2 * LONGEST)
    left = max(left, plain.rfind("\n", left, colour[0]) + 1)
    line_end = plain.find("\n", colour[1], right)
    for piece in pieces_of(plain, left, line_end if line_end >= 0 else right):
        holds = piece[0] <= colour[0] and colour[1] <= piece[1]
        words = tokens(plain[slice(*piece)])
        if (
            holds
            and len(words_of(plain[slice(*piece)])) <= WORDS
            and words[0].text not in label_words()
        ):
            yield from (_without_material(plain, row, colour) for row in of_piece(plain, piece))


def _without_material(plain: str, row: Colour, known: Span) -> Colour:
    """Return a colour without the hide or cloth beside it: *capretto nero*, *black suede*."""
    code, name = row
    if name is None or not (name[0] <= known[0] and known[1] <= name[1]):
        return row
    return code, without_cloth(plain, name, known)
