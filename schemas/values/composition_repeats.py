"""What of a passage says a composition again, or only looks like one.

- In two languages: *Coton et 3 % d'élasthanne / Cotton and 3 % elastane*.
- In short: *tessuto di lana* above *100% lana vergine*, *cuir, vachette* of one hide.
- Words that are fibres elsewhere: *duvet cover*, *metal fittings*, *a care card*, *down to here*.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from schemas.values.component import component_of
from schemas.values.composition_layout import Row
from schemas.values.fibre import fibre_lexicons
from schemas.values.fibre_words import ambiguous_fibres, is_bare_animal, may_be_hide
from schemas.values.lexicon import fold
from schemas.values.mentions import Span
from schemas.values.share_mentions import amount_of, is_signed
from schemas.vocabulary.dutch import BARE_HIDES

_WHOLE, _ROUNDING = 100.0, 2.0
_OUTSIDES = frozenset({"outer", "upper", "body"})
# Without a share these are fittings, cards and buttons; some may fill or carry something.
_NEVER_BARE = frozenset({"metallic", "paper", "glass"})
_BARE_UNDER_HEADINGS = frozenset({"down", "wood", "feathers"})
_FILLED = frozenset({"filling", "padding"})
_WOODEN = frozenset({"sole", "insole", "upper"})
_EVERYDAY = re.compile(r"terms?|lane|zijden", re.I)
_IN_DUTCH = re.compile(
    r"(?<![^\W_])(?:het|een|voering|zool|bovenwerk|binnenzool|buitenzool|gevoerd|overleer)(?![^\W_])",
    re.I,
)
# What is worn on the skin is no leather: *a contatto con la pelle*, *como una segunda piel*.
_SKIN = re.compile(r"pell[ei]|piel|peles?|peaux?|haut|deri(?:n\w*|yi|ye)?|skin", re.I)
_ON_SKIN = re.compile(
    r"(?:second[ao]?|segunda|seconde|zweite|ikinci|sulla|con la|per la|sobre (?:la|a)|contra la"
    r"|com a|para (?:la|a)|à même la|sur la|pour la|auf der|next to (?:the )?|on (?:the|your)"
    r"|sensibili?|sensibles?|hassas)\s(?:tua\s|sua\s|tu\s)?$",
    re.I,
)
_MADE_OF = re.compile(r"(?<![^\W_])(?:in|en|aus|em)\s$", re.I)  # *guanti in cervo*
_SAME = re.compile(
    r"(?:same|stess[oaie]|même|mêmes|gleiche[nmrs]?|selbe[nmrs]?|mism[oa]s?|mesm[oa]s?|aynı)\s$|同じ$|相同的?$|同款$",
    re.I,
)
_PARAGRAPH = 240  # characters
_BEFORE = 16  # characters before a fibre that say whether it is one
_BEFORE_HEADING = 12  # characters: *viscose half lining*
_ENDS = re.compile(r"[,;.:\n|]")
_NAMED = re.compile(r"[^\S\n]?[:：|=][^\S\n]?")


def fibre_codes(plain: str, fibre: Span) -> frozenset[str]:
    """Return the fibres that words name."""
    words = plain[slice(*fibre)]
    if fold(words) in ambiguous_fibres():
        return frozenset({"leather"} if may_be_hide(words) else ())
    found = fibre_lexicons()[0].within(words)
    return frozenset(code for match in found for code in match.codes)


def total_of(plain: str, group: Sequence[Row]) -> float:
    """Return the sum of the shares of a group."""
    return sum(amount_of(plain, row.share) for row in group)


def component_in(plain: str, row: Row) -> str:
    """Return the component that surely heads a row; `outer` for all that is outside."""
    if not row.is_headed:
        return "outer"
    component = component_of(plain[slice(*row.headings[0])])
    return "outer" if component in _OUTSIDES else component


def is_outside(plain: str, row: Row) -> bool:
    """Return whether a heading says that a row is of the outside."""
    return row.is_headed and component_in(plain, row) == "outer"


def is_everyday(plain: str, row: Row, cells: Sequence[Span]) -> bool:
    """Return whether words without share name a fibre elsewhere, but hardly here."""
    if row.share is not None or any(start <= row.fibre[0] < end for start, end in cells):
        return False
    if _EVERYDAY.fullmatch(plain, *row.fibre):
        return True
    if plain[slice(*row.fibre)].casefold() in BARE_HIDES and not _IN_DUTCH.search(plain):
        return True  # *Rückseite: leer*
    before = plain[max(0, row.fibre[0] - _BEFORE) : row.fibre[0]]
    if _SAME.search(before):
        return True  # *tacón forrado en la misma piel*
    if _SKIN.fullmatch(plain, *row.fibre) and _ON_SKIN.search(before):
        return not row.is_headed
    if is_bare_animal(plain[slice(*row.fibre)]):
        is_led = row.is_headed and row.headings[0][1] <= row.fibre[0]
        return not (is_led or _MADE_OF.search(before))
    codes = fibre_codes(plain, row.fibre)
    if not codes:
        return False
    if codes <= _NEVER_BARE:
        return True
    named = row.is_headed and bool(
        _NAMED.match(plain, row.headings[0][1])
        # *Filled with goose down*, *down filling*.
        or (component_in(plain, row) in _FILLED and row.headings[0][0] <= row.fibre[1] + 1)
    )
    carved = row.is_headed and "wood" in codes and component_in(plain, row) in _WOODEN
    return codes <= _BARE_UNDER_HEADINGS and not (named or carved)


def without_doubles(plain: str, group: Sequence[Row]) -> list[Row]:
    """Leave out fibres that a list names again: of two languages, of one hide, or in short.

    A heading before the short form is that of the full one: *tessuto in lana (100% lana vergine)*.
    """
    kept: list[Row] = []
    seen: set[tuple[frozenset[str], float]] = set()
    mixed = any(row.share is None for row in group)
    whole = {
        code
        for row in group
        if row.share is not None and total_of(plain, group) >= _WHOLE - _ROUNDING
        for code in fibre_codes(plain, row.fibre)
    }
    lost: Row | None = None
    for row in group:
        codes, amount = fibre_codes(plain, row.fibre), amount_of(plain, row.share)
        if row.share is None and (codes <= whole if codes else whole and not row.is_headed):
            lost = lost or (row if not kept else None)
            continue
        again = (codes, amount) in seen and codes and (mixed or not amount)
        same_part = bool(kept) and row.headings == kept[-1].headings
        if not again or (row.is_headed and not same_part):
            if lost and lost.is_headed and not row.is_headed:
                row = replace(row, headings=lost.headings, is_headed=True)
            lost = None
            kept.append(row)
        seen.add((codes, amount))
    return kept


def without_repeats(plain: str, groups: Sequence[list[Row]]) -> list[list[Row]]:
    """Leave out what says in short what another group says in full, and numbers that are no shares.

    Of a component with all its shares, fibres alone add nothing: *tessuto: lana*.
    """
    full: dict[str, set[str]] = {}
    for group in groups:
        if total_of(plain, group) >= _WHOLE - _ROUNDING:
            codes = {code for row in group for code in fibre_codes(plain, row.fibre)}
            full.setdefault(component_in(plain, group[0]), set()).update(codes)
    kept = [
        _without_told(plain, group, following)
        for at, (group, following) in enumerate(pairwise([*groups, []]))
        if not (_is_short(plain, group, full) or _is_numbered(plain, group))
        and not _is_told_before(plain, groups, at)
    ]
    return [group for group in kept if group]


def _without_told(plain: str, group: list[Row], following: Sequence[Row]) -> list[Row]:
    """Leave out a fibre that a heading behind it tells in full: *viscose lining (100% CV)*."""
    if not following or not following[0].is_headed:
        return group
    last, heading = group[-1], following[0].headings[0]
    if last.share or last.is_headed or not 0 <= heading[0] - last.fibre[1] <= _BEFORE_HEADING:
        return group
    codes = fibre_codes(plain, last.fibre)
    told = {code for row in following for code in fibre_codes(plain, row.fibre)}
    is_told = (
        total_of(plain, following) >= _WHOLE - _ROUNDING
        and bool(codes)
        and codes <= told
        and not _ENDS.search(plain, last.fibre[1], heading[0])
    )
    return group[:-1] if is_told else group


def _is_short(plain: str, group: Sequence[Row], full: dict[str, set[str]]) -> bool:
    if any(row.share is not None for row in group):
        return False
    codes = {code for row in group for code in fibre_codes(plain, row.fibre)}
    return bool(codes) and codes <= full.get(component_in(plain, group[0]), set())


def _is_told_before(plain: str, groups: Sequence[list[Row]], at: int) -> bool:
    """Return whether fibres under no heading were told before: with shares, or of the outside.

    The latter where parts follow, in the same paragraph: *Borsa in pelle. Fodera in cotone.
    Tirazip in pelle.*
    """
    group = groups[at]
    if any(row.share is not None or row.is_headed for row in group):
        return False
    start = group[0].fibre[0]
    told = {
        code
        for before, following in pairwise(groups[: at + 1])
        if total_of(plain, before) >= _WHOLE - _ROUNDING
        or (following[0].is_headed and _is_of_paragraph(plain, before, start))
        for row in before
        for code in fibre_codes(plain, row.fibre)
    }
    codes = {code for row in group for code in fibre_codes(plain, row.fibre)}
    return bool(codes) and codes <= told


def _is_of_paragraph(plain: str, group: Sequence[Row], end: int) -> bool:
    """Return whether bare fibres stand in the paragraph that goes on to `end`."""
    start = group[-1].fibre[1]
    bare = not any(row.share or row.is_headed for row in group)
    return bare and end - start <= _PARAGRAPH and "\n\n" not in plain[start:end]


def _is_numbered(plain: str, group: Sequence[Row]) -> bool:
    """Return whether numbers without a percent sign make up no whole: *BW 27*, *nylon 14*."""
    shares = [row.share for row in group if row.share is not None]
    return (
        bool(shares)
        and not any(is_signed(plain, share) for share in shares)
        and total_of(plain, group) < _WHOLE - _ROUNDING
    )


def repeats_component(plain: str, statement: Sequence[Row], group: Sequence[Row]) -> bool:
    """Return whether a statement has the component of a group: the group is of another one then.

    Not where two headings tell parts apart: *Shell 1*, *Shell 2*.
    """
    row = group[0]
    return any(
        component_in(plain, other) == component_in(plain, row)
        and (not row.is_headed or other.headings[:1] != row.headings[:1])
        and (
            not (other.is_headed and row.is_headed)
            or plain[slice(*other.headings[0])].casefold()
            == plain[slice(*row.headings[0])].casefold()
        )
        for other in _leading(statement)
    )


def _leading(statement: Sequence[Row]) -> list[Row]:
    """Return the first row, and those that head a component: others belong to the one before."""
    return [row for at, row in enumerate(statement) if not at or row.is_headed]
