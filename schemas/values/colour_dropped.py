"""Colours that a sentence says are not to be had: *Il 19 navy è esaurito*, *Damson is finished*.

What one sentence takes away another one listed before, so that names are looked for in the whole
passage. A sentence about one size (*navy is sold out in M*) takes nothing away.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from schemas.values.colour_words import names_a_colour
from schemas.values.mentions import RowGroup, RowMention, Span
from schemas.vocabulary.colours import IN_PLACE, OVER, OVER_IDEOGRAMS

# What is over, in the words of the trade; the clause names the colour.
_OVER = re.compile(rf"\b(?:{OVER})(?!\w)|{OVER_IDEOGRAMS}", re.I)
# The shortest ways to say it: *NERO no*, *niente nero*, *pas de noir*.
_BARE_NO = re.compile(
    r"^(?:en |in |em )?[^\W\d_]+(?: [^\W\d_]+)? (?:no|non|nein|non plus|tampoco|nicht)$"
    r"|^(?:ma |but |aber |mais |pero |mas )?(?:niente|no|not in|pas (?:de|en)|kein(?:e[nr]?)?"
    r"|nicht in|sin|sem|nada de"
    r"|no hay|il n['’]y a pas de) (?:\w+ )?[^\W\d_]+$",
    re.I,
)
# Where one size is over the colour is not.
_OF_A_SIZE = re.compile(
    r"\b(?:in|en|em|nella|dans|der|del|size|sizes|taille|taglia|tg\.?|gr(?:öße|\.)|talla|tamanho|beden|numero|pointure)"
    r"\s(?:size\s|taille\s|taglia\s|talla\s|größe\s|gr\.\s|la\s|il\s)?(?:\d{2}\b|[XSML]{1,3}\b)"
    r"|尺码|サイズ|\d{2}码",
)
_SENTENCE = re.compile(
    r"[.;!?](?=\s|$)|[。；！？]|\n\s*\n|\n(?![^\S\n]*[a-zà-öø-ÿçğıöşü])|\s\|\s|[()（）]| {2}"
)
_CLAUSE = re.compile(r"[,:，、]\s?|\s[–—-]\s|\b(?:but|ma|mais|aber|pero|mas|ancak|while|whereas)\s")
# *The others*, and a colour in place of another: only what stands behind is over.
_IN_PLACE = re.compile(rf"(?:{IN_PLACE})$", re.I)
# *Il nero in vernice non si fa*: the others in black are made.
_OF_A_MATERIAL = re.compile(
    r"\s(?:in|en|em|aus)\s(?!stock|magazzino|rupture|produ|catalog|catálog|this|quest|cette|diese|der\b|est[ae]\b)[^\W\d_]"
)
# The number of an article: what is over may be over for that article alone.
_ARTICLE = re.compile(r"(?<![\w-])(?:[A-Z]{1,4}-\d{3,6}|[A-Z]{2,4}\d{3,6})(?![\w])")
# A row of a table that says that its colour is not to be had: *Disponible: ☐ (agotado)*.
_UNAVAILABLE = re.compile(
    r"^(?:dispon\w*|availab\w*|in stock|stock|verfügbar\w*|lieferbar\w*|stato|status|état|estado"
    r"|durum|mevcut|statut|状态|库存|在庫)[^\n:]{0,14}: (?P<cell>[^\n]{1,40})$",
    re.I | re.M,
)
_NOT = re.compile(r"\W{0,4}(?:no|non|nein|não|hayır|yok)\W*|[^\n☒☑✓✔]{0,3}[☐✗✘].*", re.I)
_LONGEST = 220
_PARAGRAPH = 400
_WORDS_OF_ASIDE = 5


@lru_cache(maxsize=8)
def clauses_of_the_dropped(plain: str) -> tuple[Span, ...]:
    """Return the clauses of a passage that say of something that it is not to be had."""
    found = []
    for start, end in _between(plain, 0, len(plain), _SENTENCE):
        if end - start > 4 * _LONGEST or not (
            _OVER.search(plain, start, end) or _has_bare_no(plain, start, end)
        ):
            continue
        clauses = list(_between(plain, start, end, _CLAUSE))
        for number, clause in enumerate(clauses):
            words = plain[slice(*clause)].strip()
            over = _OVER.search(words)
            if over is None:
                if _BARE_NO.match(words):
                    found.append(clause)
                continue
            if _OF_A_SIZE.search(words):
                continue
            is_aside = plain.endswith(("(", "（"), 0, start) and not _names_its_own(words, over)
            if is_aside and words.count(" ") < _WORDS_OF_ASIDE:
                clause = max(plain.rfind(mark, 0, start) for mark in ",;:/·|•\n、；：") + 1, start
            elif _IN_PLACE.match(over[0]):
                clause = clause[0] + plain[slice(*clause)].index(over[0]) + len(over[0]), clause[1]
            elif number and _is_joined(plain, clauses, number):
                clause = clauses[number - 1][0], clause[1]
            found.append(clause)
    return tuple(found)


def _names_its_own(words: str, over: re.Match[str]) -> bool:
    """Return whether an aside says itself what is over: 驼色（黑色已停产）."""
    return names_a_colour(words[: over.start()])


def _has_bare_no(plain: str, start: int, end: int) -> bool:
    return any(
        _BARE_NO.match(plain[slice(*clause)].strip())
        for clause in _between(plain, start, end, _CLAUSE)
    )


def _is_joined(plain: str, clauses: Sequence[Span], number: int) -> bool:
    """Return whether a clause has no subject of its own: *el 12, agotado*, *Rot, nicht mehr da*."""
    words = plain[slice(*clauses[number])].strip()
    before = plain[slice(*clauses[number - 1])].strip()
    over = _OVER.match(words)
    if over is not None and names_a_colour(words[over.end() :]):
        return False  # *black, no longer in navy*
    return over is not None and before.count(" ") <= 3 and number == 1


def _between(plain: str, start: int, end: int, stops: re.Pattern[str]) -> Iterator[Span]:
    at = start
    for stop in stops.finditer(plain, start, end):
        if stop.start() > at:
            yield at, stop.start()
        at = stop.end()
    if end > at:
        yield at, end


def without_dropped(plain: str, groups: Sequence[RowGroup]) -> list[RowGroup]:
    """Return the groups without the colours that sentences of the passage take away."""
    clauses = clauses_of_the_dropped(plain)
    if not groups:
        return []
    over = {fold for clause in clauses for fold in _named(plain, clause, groups)}
    kept = (
        tuple(
            row
            for row in group
            if _words(plain, row) not in over
            and not _is_inside(row, clauses)
            and not _is_unavailable(plain, row)
        )
        for group in groups
    )
    return [group for group in kept if group]


def _named(plain: str, clause: Span, groups: Sequence[RowGroup]) -> set[str]:
    """Return the names that stand in a clause, none inside a longer one."""
    said = plain[slice(*clause)].casefold()
    article = _ARTICLE.search(plain, *clause)
    if article and plain.count(article[0]) == 1:
        return set()
    words = {_words(plain, row) for group in groups for row in group}
    found = {word for word in words if word and _stands_in(word, said)}
    return {w for w in found if not any(w != o and w in o for o in found)}


def _stands_in(word: str, said: str) -> bool:
    at = said.find(word)
    while at >= 0:
        before, after = said[max(0, at - 1) : at], said[at + len(word) : at + len(word) + 1]
        is_latin = word[0].isascii() or (word[0].isalpha() and ord(word[0]) < 0x3000)
        is_word = not is_latin or not (before.isalnum() or after.isalnum())
        if is_word and not _OF_A_MATERIAL.match(said, at + len(word)):
            return True
        at = said.find(word, at + 1)
    return False


def _words(plain: str, row: RowMention) -> str:
    span = row["name"][0]
    return plain[slice(*span)].casefold() if span else ""


def _is_inside(row: RowMention, clauses: Sequence[Span]) -> bool:
    spans = [span for leaf in ("code", "name") if (span := row[leaf][0])]
    return any(start <= a and b <= end for a, b in spans for start, end in clauses)


def _is_unavailable(plain: str, row: RowMention) -> bool:
    """Return whether the row of a table that was written out says that it is not to be had."""
    span = row["name"][0] or row["code"][0]
    if span is None:
        return False
    start = plain.rfind("\n\n", max(0, span[0] - _PARAGRAPH), span[0])
    end = plain.find("\n\n", span[1], span[1] + _PARAGRAPH)
    if start < 0 or (end < 0 and len(plain) - span[1] > _PARAGRAPH):
        return False
    block = plain[start + 2 : end if end >= 0 else len(plain)]
    return any(
        _NOT.fullmatch(line["cell"]) or _OVER.search(line["cell"])
        for line in _UNAVAILABLE.finditer(block)
    )
