"""Colours whose code does not stand before the name: behind it, in a cell beside it, or above it.

*Nebbia (101), Castagna (230)*, *schwarz 01 / mocca 27*, `C01 | Putty | photo sample` row by row,
and a row of the codes with one of the names below it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from schemas.values.code_contexts import shape_of
from schemas.values.colour_pieces import JOINING, NOT_HAD, Colour, label_words
from schemas.values.colour_words import is_colour_name, known_colours, names_a_colour
from schemas.values.lexicon import fold
from schemas.values.mentions import Span

_JOIN = r"(?:and|und|et|e|y|ve|or|oder|ou|o|in|en|em|im|the|le|la|il|les|los|las|os|as)"
_WORD = rf"(?!{_JOIN}\b)[^\W\d_][^\W\d_'’/-]{{1,15}}(?:[-/'’][^\W\d_]{{2,12}})?"
_HAN = r"[\u4e00-\u9fff\u30a1-\u30fa\u30fc]{1,10}り?"
_CODE = r"#?[A-Z]{0,3}-?\d{1,5}[A-Z]?"
# A name with its code behind it. Between them stands a mark, or nothing but a blank.
_BEHIND = re.compile(
    rf"(?P<name>(?<![^\W\d_]){_WORD}(?: (?:(?:di|de|du|da|do) )?{_WORD}){{0,2}}|{_HAN})"
    rf"(?: ?[(\[（](?:(?:col|no|nr|n|cod|ref|art)[.°º:]? ?)?(?P<marked>{_CODE})[)\]）]"
    rf"|(?: | ?[-–=] ?)(?P<plain>[A-Z]?\d{{2,5}}[A-Z]?)(?![\w%°]|[.,x×/]\d| ?(?:cm|mm|g|kg|m|pcs|pz"
    r"|pi[eè]ces|prs|paia|paires|paar|pares|pairs|st[kü]?|units?|capi|€|eur|usd|gbp)\b))",
    re.I,
)
_BETWEEN = re.compile(
    rf"\s{{0,2}}[,;/·•、，；&+]\s{{0,2}}(?:(?:and|und|et|e|y|ve)\s)?|\s{JOINING}\s"
    r"|[とや和及]",
    re.I,
)
# What a first name stands behind when it begins where it seems to.
_OPENS = re.compile(r"(?:^|[\n:：;,.。、,(（>•·|–-]\s{0,2}|\b(?:in|en|em|im)\s|[はがをも])$", re.I)
# A row of a table: a code, the name in the next cell, and what is remarked of them.
_ROW = re.compile(
    rf"^[ •*-]{{0,3}}(?P<code>{_CODE}|(?-i:[A-Z]{{2,3}}))(?:[ ]?[|=:][ ]?|[ ]{{2,8}})"
    r"(?P<name>[^\W\d_](?:[^\n|;:=\d( ]|[ ](?=[^ \d])){0,30})[ ]?"
    r"(?P<rest>(?:(?:[|;(]|[ ]{1,12})[^\n]{0,60})?)$",
    re.M,
)
_CELL = r"(?:[ ]?\|[ ]?|[ ]{2,12}|\t)"
_CODES_ABOVE = re.compile(
    rf"^(?P<codes>{_CODE}(?:{_CELL}{_CODE}){{1,11}})[ ]*\n"
    rf"(?P<names>[^\W\d_][^\n|\d]{{1,24}}?(?:{_CELL}[^\W\d_][^\n|\d]{{1,24}}?){{1,11}})[ ]*$",
    re.M,
)
_SPLIT = re.compile(_CELL)
_HEADING = 40  # characters of the line above a table
_IS_SIZE = re.compile(r"\d?X{0,3}[SL]|M|[1-9]\d?")


@lru_cache(maxsize=8)
def coded_tables(plain: str) -> tuple[tuple[Colour, ...], ...]:
    """Return the lists and tables of codes with names, at least two of them written alike."""
    found = [
        *_joined(plain, _BEHIND, _is_between),
        *_joined(plain, _ROW, _is_next_line),
        *(run for match in _CODES_ABOVE.finditer(plain) if (run := _below(plain, match))),
    ]
    return tuple(tuple(run) for run in found)


def _joined(
    plain: str, pattern: re.Pattern[str], follows: Callable[[str, int, int], bool]
) -> Iterator[list[Colour]]:
    run: list[re.Match[str]] = []
    for match in (*pattern.finditer(plain), None):
        if run and match and _is_alike(run[-1], match) and follows(
            plain, run[-1].end(), match.start()
        ):  # fmt: skip
            run.append(match)
            continue
        if len(run) > 1 and _are_colours(plain, run):
            yield [_colour(plain, each) for each in run if not NOT_HAD.search(each[0])]
        run = [match] if match else []


def _code_of(match: re.Match[str]) -> str:
    groups = match.groupdict()
    return next(group for key in ("code", "marked", "plain") if (group := groups.get(key)))


def _is_alike(one: re.Match[str], other: re.Match[str]) -> bool:
    return shape_of(_code_of(one)) == shape_of(_code_of(other))


def _is_between(plain: str, start: int, end: int) -> bool:
    return _BETWEEN.fullmatch(plain, start, end) is not None


def _is_next_line(plain: str, start: int, end: int) -> bool:
    return plain[start:end] == "\n"


def _are_colours(plain: str, run: list[re.Match[str]]) -> bool:
    """Return whether a colour is among the names, or a heading says so; codes are no counts."""
    codes = [_code_of(match) for match in run]
    names = [match["name"].strip() for match in run]
    known = sum(map(is_colour_name, names))
    bare = "plain" in run[0].groupdict() and any(match["plain"] for match in run)
    if all(_IS_SIZE.fullmatch(code) for code in codes) or (
        bare
        and known < len(names)
        and not any(len(code) > 2 or code.startswith("0") for code in codes)
    ):
        return False
    if any(map(names_a_colour, names)) or known * 2 >= len(names):
        return True
    return _is_below_heading(plain, run[0].start())


def _is_below_heading(plain: str, start: int) -> bool:
    above = plain[max(0, start - _HEADING) : start].rstrip("\n").rsplit("\n", 1)[-1]
    return fold(above.strip(" []:.=#*-|")) in label_words() and start > 0


def _colour(plain: str, match: re.Match[str]) -> Colour:
    groups = match.groupdict()
    key = next(key for key in ("code", "marked", "plain") if groups.get(key))
    start, end = match.span("name")
    end = start + len(plain[start:end].rstrip())
    if key != "code" and not _OPENS.search(plain, max(0, start - 4), start):
        # Words of the sentence stand before a name: *quedan gris marengo (05)*.
        inside = known_colours(plain[start:end])
        start += inside[0][0] if inside and plain[start].islower() else 0
    return match.span(key), (start, end)


def _below(plain: str, match: re.Match[str]) -> list[Colour]:
    codes, names = (_cells(plain, match.span(part)) for part in ("codes", "names"))
    shapes = {shape_of(plain[slice(*code)]) for code in codes}
    if len(codes) != len(names) or len(shapes) > 1 or not names_a_colour(match["names"]):
        return []
    if all(_IS_SIZE.fullmatch(plain[slice(*code)]) for code in codes):
        return []  # the sizes of a grid
    return list(zip(codes, names, strict=True))


def _cells(plain: str, within: Span) -> list[Span]:
    stops = list(_SPLIT.finditer(plain, *within))
    starts = [within[0], *(stop.end() for stop in stops)]
    ends = [*(stop.start() for stop in stops), within[1]]
    return list(zip(starts, ends, strict=True))
