"""Clauses of shared text that speak of one article of several.

    Throw 320 GSM, cushion cover 280 GSM.          109 € a sandália e 139 € o botim.
    The waistcoat is dry clean only.               2214 et 2216 à Cholet; 2231 au Portugal.

A sentence that names others alone is theirs. Where it names this one too, each clause belongs to
the names it begins with, or ends with where what is said stands before them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from extractor.core.geometry import CharSpan
from schemas.values.lexicon import IDEOGRAM, Token, tokens
from schemas.vocabulary.piece_words import PIECES

_SENTENCE = re.compile(r"[^\n]+?(?:[.;!?](?=\s|$)|[。；！？]|(?=\n)|$)")
_ENDED = re.compile(r"[\d.;:!?。；！？)]\s*$")
_IDEOGRAM = re.compile(IDEOGRAM)
# Of what is said of all but the one named: *(sauf le caban)*, *バスローブを除く*.
_EXCEPT = re.compile(
    r"(?:\b(?:except(?:ing|ed)?(?: for)?|apart from|other than|but not|unlike|save for|excluding"
    r"|sauf|hormis|excepté|hors|à part|außer|ausser|ausgenommen|bis auf"
    r"|tranne|eccetto|esclus[oaie]|salvo|ad eccezione d\w{1,4}|a parte"
    r"|excepto|menos|a excepción d\w{1,3}|exceto|à exceção d\w|除了?)(?![^\W\d_])|除了?)"
    r"[^\n.;:()（）]{0,16}$",
    re.I,
)
_EXCEPT_BEHIND = re.compile(
    r"[^\W\d_]{0,3}\s?(?:hariç|dışında|ausgenommen|を除|以外|除外|之外)", re.I
)
# *except the socks: 36-38*, *except BR 8840, made in Albania*: what the exception is.
_MORE = re.compile(r"(?=[^\n]*\d)\s{0,2}[:：(（]|[,，、] ?\w+ \w+|[^\n]*\d")
_REACH = 24  # characters before a name in which it is called an exception
_COMMA = re.compile(r"[,、，](?!\d)")
_FEWEST_GROUPS = 2
# Fields of a mail tell of the whole of it, whatever its subject names.
_FIELD = re.compile(
    r"[> \t]*(?:from|to|cc|subject|date|von|an|betreff|datum|de|para|asunto|assunto|fecha|data|da|a"
    r"|à|oggetto|objet|kimden|kime|konu|发件人|收件人|主题|件名|差出人|宛先)\s?[:：]",
    re.I,
)
_FEWEST_WORDS = 3  # of a sentence: fewer are a heading
_DIGIT = re.compile(r"\d")
_STATES = re.compile(r"\d|(?<!\w)X{0,3}[SL][-/–]")  # figures or sizes
# Between two articles of which the same is said: *the pendant and the hoops*, *615, 616*.
_TOGETHER = re.compile(
    r"[\s,/&+、・()（）-]*(?:(?:and|und|sowie|wie|et|e|ed|y|e|ve|ile|or|oder|ou|o|the|der|die|das|den|dem"
    r"|le|la|les|il|i|gli|lo|el|los|las|os|as|a|y la|de|di|da|do|com|art|ref|mod|no|和|与|と|及)\.?"
    r"[\s,/&+、・()（）-]*){0,4}",
    re.I,
)
# A figure that a unit follows, or that is part of another one, calls no article.
_AMOUNT_BEHIND = re.compile(
    r"[.,]\d|\s?(?:%|€|£|\$|₺|¥|元|円|g|gr|gms?|gsm|kg|cm|mm|m|ct|eur|usd|gbp|tl"
    rf"|{PIECES})(?![^\W_])",
    re.I,
)
_AMOUNT_BEFORE = re.compile(r"[€£$₺¥]\s?$|\d[.,/-]$")


class _Named(NamedTuple):
    """Where a sentence names an article, and whether it is this one."""

    start: int
    end: int
    is_own: bool


def clauses_of_others(
    view: str, names: Iterable[str], theirs: Iterable[str], own: Sequence[CharSpan]
) -> Iterator[CharSpan]:
    """Yield the sentences and clauses outside of an article's own lines that are of others.

    Args:
        view: A passage about one article of several.
        names: What it alone is called, folded.
        theirs: What each of the others alone is called, folded.
        own: Ranges that tell of it alone.
    """
    called = {tuple(name.split()): False for name in theirs}
    called |= {tuple(name.split()): True for name in names}
    if not any(called.values()) or all(called.values()):
        return
    words = tokens(view)
    found = list(_named(view, words, called))
    at = 0
    for sentence in _SENTENCE.finditer(view):
        span = CharSpan(*sentence.span())
        inside = []
        while at < len(found) and found[at].start < span.end:
            inside += [found[at]] if found[at].start >= span.start else []
            at += 1
        is_own = any(span.overlaps(lines) for lines in own)
        if inside and not is_own and not _FIELD.match(view, span.start):
            yield from _of_others(view, span, inside)


def _named(
    view: str, words: Sequence[Token], called: dict[tuple[str, ...], bool]
) -> Iterator[_Named]:
    longest = max(map(len, called))
    at = 0
    while at < len(words):
        for many in range(min(longest, len(words) - at), 0, -1):
            key = tuple(word.text for word in words[at : at + many])
            is_own = called.get(key)
            if is_own is None and many == 1 and len(key[0]) > 4:  # plurals: *hoops*, *waistcoats*
                is_own = called.get((key[0].rstrip("s"),), called.get((f"{key[0]}s",)))
            if is_own is None or (key[0].isdigit() and many == 1 and _is_amount(view, words[at])):
                continue
            yield _Named(words[at].start, words[at + many - 1].end, is_own)
            at += many - 1
            break
        at += 1


def _is_amount(view: str, word: Token) -> bool:
    return bool(
        _AMOUNT_BEHIND.match(view, word.end)
        or _AMOUNT_BEFORE.search(view, max(0, word.start - 3), word.start)
    )


def _of_others(view: str, span: CharSpan, inside: Sequence[_Named]) -> Iterator[CharSpan]:
    excepted = [
        one
        for one in inside
        if _EXCEPT.search(view, max(span.start, one.start - _REACH), one.start)
        or _EXCEPT_BEHIND.match(view, one.end)
    ]
    if excepted:
        yield from _but_for(view, span, excepted)
    elif not any(one.is_own for one in inside):
        said = view[slice(*span)]
        if (_ENDED.search(said) and len(said.split()) >= _FEWEST_WORDS) or _IDEOGRAM.search(said):
            yield CharSpan(_beginning(view, span, inside[0].start), span.end)
    elif not all(one.is_own for one in inside):
        yield from _between(view, span, _groups(view, inside))


def _but_for(view: str, span: CharSpan, excepted: Sequence[_Named]) -> Iterator[CharSpan]:
    """Yield what of a sentence with an exception is not said of this article.

    *Care (except the coat): ..* is not said of the coat; what stands behind *except the socks:* is
    said of these alone.
    """
    first = excepted[0]
    mark = _EXCEPT.search(view, max(span.start, first.start - _REACH), first.start)
    start = mark.start() if mark else first.start
    in_brackets = view[span.start : start].count("(") > view[span.start : start].count(")")
    tells_more = not in_brackets and _MORE.match(view, excepted[-1].end, span.end)
    has_more_before = len(view[span.start : start].split()) > 1
    if any(one.is_own for one in excepted):
        yield CharSpan(span.start, start) if tells_more and has_more_before else span
    elif tells_more and has_more_before:
        yield CharSpan(start, span.end)


def _beginning(view: str, span: CharSpan, named: int) -> int:
    """Return where what is said of others begins: behind a clause that states something of all.

    *Delivery 60-70 days, for 616 only 45*: the first clause names nobody.
    """
    comma = max(view.rfind(mark, span.start, named) for mark in (", ", "，", "、", "; ", "("))
    return comma if comma >= 0 and _STATES.search(view, span.start, comma) else span.start


def _between(view: str, span: CharSpan, groups: Sequence[list[_Named]]) -> Iterator[CharSpan]:
    """Yield the clauses of others in a sentence that names this article too."""
    if len(groups) < _FEWEST_GROUPS:
        return
    clauses = list(_clauses(view, span, groups))
    # Where one of the clauses states nothing, the sentence compares, and tells all of one.
    if any(not _DIGIT.search(view, *_rest(one, group)) for one, group in clauses):
        return
    for clause, group in clauses:
        if not any(one.is_own for one in group):
            yield clause


def _rest(clause: CharSpan, group: Sequence[_Named]) -> tuple[int, int]:
    """Return the longer side of a clause beside the names it belongs to."""
    before, behind = group[0].start - clause.start, clause.end - group[-1].end
    if before > behind:
        return clause.start, group[0].start
    return group[-1].end, clause.end


def _groups(view: str, inside: Sequence[_Named]) -> list[list[_Named]]:
    """Return the names of a sentence, those together of which the same is said."""
    groups = [[inside[0]]]
    for one in inside[1:]:
        last = groups[-1][-1]
        is_same = one.is_own == last.is_own and all(g.is_own == one.is_own for g in groups[-1])
        if is_same or _TOGETHER.fullmatch(view, last.end, one.start):
            groups[-1].append(one)
        else:
            groups.append([one])
    return groups


def _clauses(
    view: str, span: CharSpan, groups: Sequence[list[_Named]]
) -> Iterator[tuple[CharSpan, list[_Named]]]:
    starts = [group[0].start for group in groups]
    ends = [group[-1].end for group in groups]
    is_before = bool(_DIGIT.search(view, span.start, starts[0]))
    is_behind = bool(_DIGIT.search(view, ends[-1], span.end))
    if is_before and not is_behind:
        for start, end, group in zip([span.start, *ends], ends, groups, strict=False):
            yield CharSpan(start, end), group
        return
    between = zip(ends, starts[1:], strict=False)
    commas = max(len(_COMMA.findall(view, low, high)) for low, high in between)
    stop = _behind_commas(view, ends[-1], span.end, commas)
    for start, end, group in zip(starts, [*starts[1:], stop], groups, strict=True):
        yield CharSpan(start, end), group


def _behind_commas(view: str, start: int, end: int, many: int) -> int:
    """Return where a clause ends that has as many commas as those before it."""
    found = [match.start() for match in _COMMA.finditer(view, start, end)]
    return found[many - 1] if 0 < many <= len(found) else end
