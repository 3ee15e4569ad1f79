"""Where the fibres, shares and headings of a composition stand.

A fibre is a known name, or the words between a share and the next stop: names that no table holds
(a mill's trade mark) stand beside shares as known ones do. A heading is a known component, or what
stands before the colon in front of a share.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from schemas.values.component import component_lexicon
from schemas.values.component_mentions import is_inside_katakana, is_other_stuff, known_headings
from schemas.values.compounds import named_with_part
from schemas.values.fibre import fibre_lexicons
from schemas.values.fibre_qualified import BRACKETS, with_bracket, with_comma, with_source_below
from schemas.values.fibre_words import may_be_hide
from schemas.values.lexicon import Lexicon, Match, compatible, tokens
from schemas.values.mentions import Mentions, Span
from schemas.values.sender_names import writers
from schemas.values.share_mentions import is_signed, share_mentions
from schemas.values.stray_codes import is_of_address, is_stray_code
from schemas.vocabulary.countries import ADJECTIVES

_STOP = re.compile(
    r"[\n,;|+&·•()\[\]{}:=、，；。()]|\s[-–—]\s|\s?/\s?|[.](?:\s|$)|  "
    r"|\s(?:and|und|et|e|y|ve|with|mit|con|avec|com)\s|[%]|(?<![A-Za-z])\d+(?!['’]?s\b)",
    re.I,
)
_LABELLED = re.compile(r"[^\n:：|;,.()]{1,40}(?=\s?[:：])")
_LONGEST = 60
_EVERYTHING = re.compile(
    r"\b(?:all\w*|tutt[ieo]|tous|toutes?|todos|todas|tüm|für|per|pour|para|each|every|articol\w+|articles?|"
    r"artikel|artículos?|artigos?|subject|betreff|oggetto|objet|asunto|assunto|konu)\b",
    re.I,
)
_NEAR = 16  # characters between a share and its fibre, for what qualifies it
_SHORT_KATAKANA = 2  # characters: スフ is part of many a word
HIDES = frozenset({"leather", "suede", "shearling"})
# Every tannery makes words of its own; parts and imitations are named so too.
_GERMAN_HIDE = re.compile(
    r"(?<![^\W_])(?!Kunst|Eco|Öko|Vegan|Ober|Futter|Schaft|Innen)[A-ZÄÖÜ][a-zäöüß]{2,20}leder(?![^\W_])"
)
# *a woollen-spun yarn*, *a cotton-like hand*: how it is made, or what it is not.
# And *velours côtelé* is no suede.
_HYPHENED = re.compile(
    r"(?:-(?:spun|like|look|feel|touch|free|effect|type|optik)|\s(?:côtelée?s?|milleraies))(?![^\W_])",
    re.I,
)
_STRETCH = 4  # words of a fibre name with what qualifies it
_REACH = 60  # characters between a heading and the share behind it


@lru_cache(maxsize=32)
def fibre_mentions(text: str) -> tuple[Span, ...]:
    """Return known fibre names, with the words beside them, and the words beside shares."""
    plain = compatible(text)
    known = known_fibres(plain)
    found = [*known, *(_stretched(plain, span, known) for span in known)]
    found += [with_bracket(plain, span) for span in known]
    found += [with_comma(plain, span) for span in known]
    found += [with_source_below(plain, span) for span in known]
    found += [named for span in known if (named := _with_name(plain, span)) != span]
    for share in share_mentions(text):
        if is_signed(plain, share) and not any(_touch(plain, share, fibre) for fibre in known):
            found += _beside(plain, *share)
    return tuple(
        span
        for span in dict.fromkeys(found)
        if span[1] - span[0] <= _LONGEST and (span in known or not _holds_heading(plain, span))
    )


@lru_cache(maxsize=32)
def heading_mentions(text: str) -> tuple[Span, ...]:
    """Return known components, and what stands before a colon in front of a share or a fibre."""
    plain = compatible(text)
    found = list(known_headings(plain))
    if not found:
        return ()  # one heading that no table knows is a label; among known ones it is a part
    starts = sorted(start for start, _ in (*share_mentions(text), *known_fibres(plain)))
    for match in _LABELLED.finditer(plain):
        if _EVERYTHING.search(match.group()):
            continue
        near = range(match.end(), match.end() + _REACH)
        if any(start in near for start in starts):
            start, end = match.span()
            words = plain[start:end]
            start += len(words) - len(words.lstrip(" -*•·"))
            found.append((start, end))
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=32)
def qualifier_mentions(text: str) -> tuple[Span, ...]:
    """Return known qualifiers and trade marks, and what stands in brackets."""
    plain = compatible(text)
    found = [match.span(1) for match in BRACKETS.finditer(plain)]
    for lexicon in fibre_lexicons()[2:]:
        matches = lexicon.within(plain)
        found += [
            (m.start, m.end) for m in matches if m.end - m.start > 1 or not plain[m.start].isascii()
        ]
    return tuple(dict.fromkeys(found))


@cache
def composition_leaves() -> Mapping[str, Mentions]:
    """Return how each leaf of a composition is seen."""
    finders = {
        "component": heading_mentions,
        "fibre": fibre_mentions,
        "percent": share_mentions,
        "qualifier": qualifier_mentions,
    }
    return {leaf: Mentions(finder, finder) for leaf, finder in finders.items()}


@lru_cache(maxsize=32)
def known_fibres(plain: str) -> tuple[Span, ...]:
    """Return where fibres, ambiguous words for them and trade marks of them stand, longest ones."""
    matches = [
        match
        for lexicon in fibre_lexicons()[:3]
        for match in lexicon.within(plain)
        if match.end - match.start > 1 or not plain[match.start].isascii()
    ]
    spans = [(_behind_figures(plain, m.start), _with_bracket_end(plain, m)) for m in matches]
    found = [
        span
        for span in spans
        if not _HYPHENED.match(plain, span[1])
        and not is_stray_code(plain, span)
        and not is_of_address(plain, span)
        and not is_other_stuff(plain, span)
        and not any(start <= span[0] and span[1] <= end for start, end in writers(plain))
        and not (span[1] - span[0] <= _SHORT_KATAKANA and is_inside_katakana(plain, *span))
    ]
    found += [*_twice_named(plain, matches), *named_with_part(plain)]
    found += [m.span() for m in _GERMAN_HIDE.finditer(plain)]
    return tuple(
        sorted(
            span
            for span in set(found)
            if not any(o != span and o[0] <= span[0] and span[1] <= o[1] for o in found)
        )
    )


def _behind_figures(plain: str, start: int) -> int:
    """Return where a name begins behind its share: *100 pamuk*."""
    while plain[start].isdigit() or plain[start] == " ":
        start += 1
    return start


def _with_bracket_end(plain: str, match: Match) -> int:
    """Return where a name ends with the bracket that is open in it: *couro (bovino)*."""
    is_open = "(" in plain[match.start : match.end] and plain[match.end : match.end + 1] == ")"
    return match.end + is_open


def _twice_named(plain: str, matches: Sequence[Match]) -> list[Span]:
    """Return fibres that stand in two languages side by side: *wool 羊毛*."""
    ordered = sorted(matches, key=lambda match: match.start)
    return [
        (one.start, other.end)
        for one, other in pairwise(ordered)
        if one.codes == other.codes
        and plain[one.end : other.start] in ("", " ", "/", " / ")
        and plain[one.start].isascii() != plain[other.start].isascii()
    ]


def _touch(plain: str, share: Span, fibre: Span) -> bool:
    """Return whether only blanks, or a word or two, stand between a share and a known fibre."""
    gap = plain[min(share[1], fibre[1]) : max(share[0], fibre[0])]
    return len(gap) <= _NEAR and not _STOP.search(gap)


def _holds_heading(plain: str, span: Span) -> bool:
    return bool(component_lexicon().within(plain[slice(*span)]))


def _stretched(plain: str, fibre: Span, known: Sequence[Span]) -> Span:
    """Return a fibre with the known qualifiers beside it: *baby alpaca*, *recycled polyester*.

    Other words beside it (*cotton twill*, *algodón color hueso*) tell of the cloth. So does what
    stands beside leather: *full grain* is a kind of hide. Words between two fibres tell of two:
    *piel sobre espuma látex*.
    """
    start, end = fibre
    if _is_hide(plain[start:end]):
        return fibre
    left = max((m.end() for m in _STOP.finditer(plain, max(0, start - _LONGEST), start)), default=0)
    stop = _STOP.search(plain, end)
    span = _trimmed(
        plain,
        max(left, start - _LONGEST),
        min(stop.start() if stop else len(plain), end + _LONGEST),
    )
    for other in known:
        gap = plain[min(end, other[1]) : max(start, other[0])]
        if span[0] <= other[0] and other[1] <= span[1] and any(map(str.isalpha, gap)):
            return fibre
    words = [
        (span[0] + match.start, span[0] + match.end)
        for lexicon in fibre_lexicons()[2:]
        for match in lexicon.within(plain[slice(*span)])
    ]
    first = min([start, *(word[0] for word in words)])
    last = max([end, *(word[1] for word in words)])
    return (first, last) if len(tokens(plain[first:last])) <= _STRETCH else fibre


# A breed or a mark before a fibre in small letters: *85% Teeswater wool*.
_NAMED = re.compile(r"[%]\s(?P<name>[A-ZÀ-Ý][a-zà-ÿ]{2,}(?:\s[A-ZÀ-Ý][a-zà-ÿ]{2,})?)\s$")
_NAME_REACH = 36


def _with_name(plain: str, fibre: Span) -> Span:
    """Return a fibre with the name between its share and it, but for where it is from."""
    before = plain[max(0, fibre[0] - _NAME_REACH) : fibre[0]]
    match = _NAMED.search(before) if plain[fibre[0]].islower() else None
    if match is None or _place_adjectives().within(match["name"]):
        return fibre
    return fibre[0] - len(before) + match.start("name"), fibre[1]


_place_adjectives = cache(lambda: Lexicon(ADJECTIVES))


def _is_hide(words: str) -> bool:
    if may_be_hide(words):
        return True
    codes = {code for match in fibre_lexicons()[0].within(words) for code in match.codes}
    return bool(codes) and codes <= HIDES


def _beside(plain: str, start: int, end: int) -> Iterable[Span]:
    """Yield the words behind a share and before it, up to the next stop."""
    stop = _STOP.search(plain, end + (plain[end : end + 1] == " "))
    behind = _trimmed(plain, end, stop.start() if stop else len(plain))
    if _is_name(plain, behind):
        yield behind
    stops = [m.end() for m in _STOP.finditer(plain, max(0, start - _LONGEST), start)]
    before = _trimmed(plain, max(stops, default=max(0, start - _LONGEST)), start)
    if _is_name(plain, before):
        yield before


# What else is given in percent.
_OTHER_SHARES = re.compile(
    r"shrink|retrait|restringiment|rientro|einlauf|krumpf|schrumpf|encolh|encog|çekme|缩|縮|toleran|discount|"
    r"sconto|remise|rabatt|skonto|descuento|desconto|iskonto|\bi\.?v\.?a\b|\bvat\b|\btva\b|mwst|kdv|deposit|"
    r"acconto|anticipo|anzahlung|acompte|peşin|定金|weft|warp|trama|ordito|schuss|kette|commission|margin",
    re.I,
)


def _is_name(plain: str, span: Span) -> bool:
    words = plain[slice(*span)]
    if component_lexicon().whole(words) or _OTHER_SHARES.search(words):
        return False
    return any(
        token.text.isalpha() and (len(token.text) > 1 or not token.text.isascii())
        for token in tokens(words)
    )


def _trimmed(plain: str, start: int, end: int) -> Span:
    words = plain[start:end]
    start += len(words) - len(words.lstrip(" .-–*•\n"))
    return start, max(start, start + len(plain[start:end].rstrip(" .-–*\n")))


def cell_pieces(text: str) -> Iterable[Span]:
    """Yield what stands between stops in a cell that a label of the composition announces.

    Only where nothing in the cell is a known fibre or a share: then all of it is names of a mill.
    """
    plain = compatible(text)
    if fibre_mentions(text):
        return
    start = 0
    for match in (*_STOP.finditer(plain), None):
        end = match.start() if match else len(plain)
        span = _trimmed(plain, start, end)
        if _is_name(plain, span) and span[1] - span[0] <= _LONGEST:
            yield span
        start = match.end() if match else end
