"""Where it says that a material comes from a place: *lana dall'Australia*, *cuir tanné en Toscane*.

Most places in documents are of other things: of who writes, of where goods are made or handed over.
A place is offered only where a material stands beside it, in the same sentence, with nothing
between them that tells of making the product.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, lru_cache

from schemas.parsing import ReadingContext
from schemas.values.composition_mentions import known_fibres
from schemas.values.country import (
    KNOWN_REGIONS,
    countries_in,
    is_ambiguous_place,
    place_mentions,
    regions_in,
)
from schemas.values.fibre import fibre_lexicons
from schemas.values.fibre_words import is_bare_animal
from schemas.values.lexicon import Lexicon, compatible
from schemas.values.material_origin_words import (
    ABLATIVE,
    ADDRESS,
    ANIMAL,
    BESIDE,
    BRACKETED,
    COPULA,
    DONE,
    DONE_IN,
    FIBRE_LABEL,
    FIRM,
    GROWN_IN,
    LINK,
    MATERIAL,
    NAMED,
    NO_PLACE,
    OTHERWISE,
    PROCESS,
    RAW,
    REAPED,
    STOP,
    TOGETHER,
    WORKSHOP,
)
from schemas.values.mentions import RowGroup, RowMention, Span, whole_cell
from schemas.values.reading import Reading
from schemas.vocabulary.countries import ADJECTIVES

_MOST_BEFORE, _MOST_BEHIND, _PROCESS_REACH = 64, 24, 60
_AROUND = 300  # characters around a label for fibre
_FLOWING = 50  # characters of a line that prose fills, so that its sentence goes on in the next


def origin_groups(text: str, cells: Sequence[Span]) -> list[RowGroup]:
    """Return the places that materials come from, each with the material that it is of.

    Args:
        text: A passage.
        cells: Ranges that labels of the attribute announce.
    """
    plain = compatible(text)
    rows: list[RowMention] = []
    places = _longest_places(text)
    for place in places:
        if ADDRESS.search(plain, plain.rfind("\n", 0, place[0]) + 1, place[0]):
            continue
        material = _material_of(plain, place, places)
        announced = any(start <= place[0] < end for start, end in cells)
        if material is not None:
            rows += _with_joined(plain, place, material[0])
            rows.append(_row(plain, place, *material))
        elif announced:
            rows.append(_row(plain, place, _fibre_near(plain, place), is_process=False))
    for start, end in cells:
        if not any(start <= place[0] < end for place in places):
            inside = [(start + left, start + right) for left, right in whole_cell(text[start:end])]
            rows += [
                _row(plain, span, _fibre_near(plain, span), is_process=False) for span in inside
            ]
    return [(row,) for row in rows]


def _with_joined(plain: str, place: Span, material: Span | None) -> list[RowMention]:
    """Return the row of a fibre that shares a place: *down* of *down and feathers from*."""
    if material is None or material[1] > place[0]:
        return []
    known = known_fibres(plain)
    other = known[bisect_left(known, material) - 1] if material in known[1:] else None
    if other is None or not TOGETHER.fullmatch(plain, other[1], material[0]):
        return []
    return [_row(plain, place, other, is_process=False)]


def _row(plain: str, place: Span, material: Span | None, is_process: bool) -> RowMention:
    fibre = material if material in _fibres_in(plain, *(material or (0, 0))) else None
    if material and ANIMAL.fullmatch(plain, *material):
        fibre = _last_fibre(plain, _sentence_start(plain, place[0]), material[0])
    elif material and RAW.match(plain, material[0]):
        fibre = fibre or _last_fibre(plain, plain.rfind("\n", 0, place[0]) + 1, material[0])
    elif material and WORKSHOP.fullmatch(plain, *material):
        start = max(_sentence_start(plain, place[0]), material[0] - _MOST_BEHIND)
        fibre = _last_fibre(plain, max(start, plain.rfind("|", 0, material[0])), material[0])
    elif material and FIBRE_LABEL.fullmatch(plain, *material):
        fibre = (
            _fibre_before(plain, material)
            or next(iter(_fibres_in(plain, place[1], place[1] + _MOST_BEHIND // 2)), None)
            or _only_fibre(plain, material)
        )
    elif material and not fibre:  # 羊绒原料, *cotton yarn*: the fibre stands before the word for it
        fibre = _fibre_before(plain, material)
    fibres = (None, fibre) if is_process else (fibre, None)
    return {"fibre": fibres if fibre else (None,), "place": (place,)}


def _fibre_before(plain: str, material: Span) -> Span | None:
    """Return the fibre right before a word for its material: *cashmere: fibra orig. ...*."""
    fibre = _last_fibre(plain, max(0, material[0] - _MOST_BEHIND), material[0])
    return fibre if fibre and BESIDE.fullmatch(plain, fibre[1], material[0]) else None


def _only_fibre(plain: str, label: Span) -> Span | None:
    """Return the fibre around a label for fibre, where all that are named there are one."""
    near = _fibres_in(plain, max(0, label[0] - _AROUND), label[1] + _AROUND)
    codes = {
        frozenset(code for match in fibre_lexicons()[0].within(plain[a:b]) for code in match.codes)
        for a, b in near
    }
    return near[-1] if len(codes) == 1 else None


@lru_cache(maxsize=32)
def _longest_places(text: str) -> tuple[Span, ...]:
    """Return the places that no other one holds, none that is a word for something else."""
    kept: list[Span] = []
    for span in sorted(set(place_mentions(text)), key=lambda one: (one[0], -one[1])):
        words = text[slice(*span)]
        is_code = len(words) < 3 and (words.isascii() or len(words) == 1)
        if is_code or NO_PLACE.fullmatch(words) or (kept and span[0] < kept[-1][1]):
            continue
        if kept and _is_one_place(text, kept[-1], span):
            kept[-1] = (kept[-1][0], span[1])
        else:
            kept.append(span)
    return tuple(kept)


_WITHIN = re.compile(r"[ ]?|,[ ]| \(|[（・·/]|[省市]|（")


def _is_one_place(text: str, one: Span, other: Span) -> bool:
    """Return whether a place and the one behind tell of one: 内蒙古鄂尔多斯, *Annonay (France)*."""
    if not _WITHIN.fullmatch(text, one[1], other[0]):
        return False
    first, second = (_countries_of(text[slice(*span)]) for span in (one, other))
    named = regions_in(text[one[0] : other[1]])
    return len(first) == 1 and first == second and len(named) == 1


def _countries_of(words: str) -> frozenset[str]:
    regions = frozenset(KNOWN_REGIONS[name][1] for name in regions_in(words))
    return regions or countries_in(words, Reading(ReadingContext()))


def _material_of(
    plain: str, place: Span, places: Sequence[Span]
) -> tuple[Span | None, bool] | None:
    """Return the material that a place is said of, and whether only its making is."""
    start = _sentence_start(plain, place[0])
    at = bisect_left(places, place)
    floor = max(start, places[at - 1][1]) if at else start
    before = _last_material(plain, max(floor, place[0] - _MOST_BEFORE - 24), place[0])
    if before and ANIMAL.fullmatch(plain, *before) and _comes_from(plain, before, place):
        return before, False
    process = _process_near(plain, place, floor)
    if process:
        fibre = _last_fibre(plain, start, place[0])
        return (fibre, True)
    if GROWN_IN.match(plain, place[1] - 1) or GROWN_IN.match(plain, place[1]):
        close = _first_material(plain, place[1], place[1] + 2)
        if close is not None and _is_of_place(plain, place, close, start):
            return close, False  # フランス産リネン, whatever stands before
    if before is not None and _comes_from(plain, before, place):
        return before, False
    behind = _first_material(plain, place[1], place[1] + _MOST_BEHIND)
    if behind is not None and _is_of_place(plain, place, behind, start):
        return behind, False
    return None


def _process_near(plain: str, place: Span, floor: int) -> bool:
    """Return whether a material is woven, spun or tanned there: *tanné en*, *in Prato gewebt*."""
    before = list(PROCESS.finditer(plain, max(floor, place[0] - _PROCESS_REACH), place[0]))
    # What begins a sentence tells of the product: *Woven in Scotland*, but *Weaving: Spain*.
    before = [m for m in before if not (m[0][0].isupper() and DONE.search(m[0]))]
    if before:
        gap = plain[before[-1].end() : place[0]]
        return len(gap) <= _MOST_BEHIND and not OTHERWISE.search(gap) and "," not in gap
    behind = PROCESS.match(plain, place[1] + 1) if plain[place[1] : place[1] + 1] == " " else None
    return behind is not None and plain[place[1] :].lower().startswith((" gewebt", " ge"))


def _comes_from(plain: str, material: Span, place: Span) -> bool:
    gap = plain[material[1] : place[0]]
    if BRACKETED.fullmatch(gap):
        return plain[place[1] : place[1] + 1] in (")", "]", ",", ";")
    if WORKSHOP.fullmatch(plain, *material) and NAMED.fullmatch(gap):
        return True
    if len(gap) > _MOST_BEFORE or OTHERWISE.search(gap) or "%" in gap:
        return False
    if ABLATIVE.match(plain, place[1]):
        return True
    if COPULA.fullmatch(gap):
        return bool(_adjectives().whole(plain[slice(*place)]))
    if not gap.strip():  # *tessuto italiano*, *laine française*: only adjectives follow
        return _is_adjective(plain[slice(*place)]) or "  " in gap or not gap
    return bool(LINK.search(gap)) or bool(re.match(r"\s?(?:産|menşe)", plain[place[1] :]))


def _is_of_place(plain: str, place: Span, material: Span, start: int) -> bool:
    """Return whether a place stands before its material: *Australian merino*, インド産の革."""
    gap = plain[place[1] : material[0]]
    before = plain[max(start, place[0] - _MOST_BEHIND) : place[0]]
    if FIRM.match(plain, material[1]):
        return False
    if OTHERWISE.search(before) or re.search(r"[,;:|%\d\n]|\s-\s|^[.]\s", gap):
        return False
    words = plain[slice(*place)]
    if not words.isascii() and re.search(r"[\u3040-\u9fff]", words):
        near = re.fullmatch(r"(?:産|产|的|の|优质|進口|进口|[^\W\d_]){0,6}", gap)
        return bool(near or REAPED.fullmatch(gap))
    if _is_adjective(words):
        # *Egyptian cotton* is a kind, wherever it grew.
        return not (gap == " " and fibre_lexicons()[3].within(plain[place[0] : material[1]]))
    return gap == " " and bool(regions_in(words))


def _is_adjective(words: str) -> bool:
    return bool(_adjectives().whole(words)) or is_ambiguous_place(words)


def _sentence_start(plain: str, end: int) -> int:
    """Return where the sentence or the line of a place begins."""
    floor = max(0, end - 160)
    start = max((m.end() for m in STOP.finditer(plain, floor, end)), default=floor)
    line = plain.rfind("\n", start, end)
    while line >= start:
        before = plain.rfind("\n", 0, line) + 1
        ends = plain[line - 1]
        flows = ends.islower() or ends == "," or plain[line + 1 : line + 2].islower()
        if line - before < _FLOWING or not flows:
            return line + 1
        line = plain.rfind("\n", start, line)
    return start


def _materials(plain: str, start: int, end: int) -> list[Span]:
    words = [
        m.span()
        for pattern in (MATERIAL, ANIMAL, RAW)
        for m in pattern.finditer(plain, start, end)
        if not (m[0][0].isupper() and DONE_IN.match(plain, m.end()))
    ]
    fibres = _fibres_in(plain, start, end)
    outside = [w for w in words if not any(f[0] <= w[0] < f[1] for f in fibres)]
    return sorted([*outside, *fibres])


def _last_material(plain: str, start: int, end: int) -> Span | None:
    return max(_materials(plain, start, end), default=None)


def _first_material(plain: str, start: int, end: int) -> Span | None:
    return min(_materials(plain, start, end + _MOST_BEHIND), default=None)


def _last_fibre(plain: str, start: int, end: int) -> Span | None:
    return max(_fibres_in(plain, start, end), default=None)


def _fibres_in(plain: str, start: int, end: int) -> list[Span]:
    known = known_fibres(plain)
    inside = known[bisect_left(known, (start, 0)) : bisect_left(known, (end, 0))]
    return [span for span in inside if span[1] <= end and not is_bare_animal(plain[slice(*span)])]


def _fibre_near(plain: str, place: Span) -> Span | None:
    """Return the fibre in the label before a place: *Origine du lin | Normandie*."""
    return _last_fibre(plain, plain.rfind("\n", 0, place[0]) + 1, place[0])


@cache
def _adjectives() -> Lexicon:
    return Lexicon(ADJECTIVES)
