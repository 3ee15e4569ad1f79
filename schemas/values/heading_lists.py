"""Components that are named together: *lining and insole: leather*, *BEZUG · COVER · ENVELOPPE*."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from schemas.values.component import component_of
from schemas.values.mentions import Span

_AND = re.compile(
    r"\s?(?:[/&+·•・、]|\s(?:and|und|et|ed?|y|ve|ile))\s?(?:the\s|la\s|le\s|el\s|die\s|il\s|o\s|a\s)?|[和与及と]",
    re.I,
)
_COMMA = re.compile(r",\s?")
_CLAUSE_ENDS = re.compile(r"\s?(?:[,.;)）、，。\n]|$)")
_LIST_MARK = re.compile(r"\s[·•/|]\s")
_LONGEST_NAME = 28  # characters of a component in one language


def listed_before(plain: str, headings: Sequence[Span], first: Span) -> tuple[Span, ...]:
    """Return the headings that are joined to one: *lining* of *lining and insole: leather*.

    Args:
        plain: The passage.
        headings: Those before a fibre.
        first: The first of those that stand close to it.
    """
    found: list[Span] = []
    for heading in sorted(headings, key=lambda one: (one[1], -one[0]), reverse=True):
        if heading[1] > first[0]:
            continue
        joined = _AND.fullmatch(plain, heading[1], first[0])
        if not (joined or (found and _COMMA.fullmatch(plain, heading[1], first[0]))):
            continue
        found.insert(0, heading)
        first = heading
    return tuple(found)


def listed_behind(plain: str, headings: Collection[Span], first: Span) -> tuple[Span, ...]:
    """Return the headings joined to one behind a fibre: *lining* of *leather upper and lining,*.

    The last is joined by a word and ends the clause: *leather upper, lining in cotton* names one.
    """
    found: list[Span] = []
    end, is_joined = first[1], False
    for heading in sorted(headings, key=lambda one: (one[0], -one[1])):
        if heading[0] < end:
            continue
        is_joined = bool(_AND.fullmatch(plain, end, heading[0]))
        if not (is_joined or _COMMA.fullmatch(plain, end, heading[0])):
            break
        found.append(heading)
        end = heading[1]
        if is_joined:
            break
    return tuple(found) if is_joined and _CLAUSE_ENDS.match(plain, end) else ()


def first_of_list(plain: str, cell: Span, known: Collection[Span]) -> Span | None:
    """Return the first heading of a cell that names one component in several languages.

    One of the languages may be of no table: *BEZUG · COVER · ENVELOPPE · TIJK*.
    """
    names: list[Span] = []
    at = cell[0]
    for mark in (*_LIST_MARK.finditer(plain, *cell), None):
        names.append((at, mark.start() if mark else cell[1]))
        at = mark.end() if mark else at
    inside = [name for name in names if name in known]
    if len(inside) < 2 or names[0] not in known:
        return None
    if any(end - start > _LONGEST_NAME for start, end in names):
        return None
    kinds = {component_of(plain[slice(*name)]) for name in inside}
    return names[0] if len(kinds) == 1 else None


def one_each(plain: str, headings: Sequence[Span]) -> tuple[Span, ...]:
    """Return the first heading of each component that a list names; empty where it is no list.

    *Gáspea / Upper* is one component in two languages.
    """
    ordered = sorted(headings)
    first: dict[str, Span] = {}
    before: Span | None = None
    for heading in ordered:
        if before is not None and not (
            _AND.fullmatch(plain, before[1], heading[0])
            or _COMMA.fullmatch(plain, before[1], heading[0])
        ):
            return ()
        kind = component_of(plain[slice(*heading)])
        first.setdefault("outer" if kind == "upper" else kind, heading)
        before = heading
    return tuple(first.values()) if len(first) > 1 else ()
