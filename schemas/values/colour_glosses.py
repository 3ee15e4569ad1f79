"""What a colour of a house is called plainly, beside its own name: *Peat Smoke (charcoal) PS09*.

*Tourterelle, gris beige (044)*, *Caffè Corretto 211 (testa di moro)*, *Nevoeiro .... cinzento 012*:
the plain colour is no name of its own. It is cut out before colours are looked for, so that a name
stands beside its code, and what it explains is known to be a colour.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, pairwise

from schemas.values.colour_lists import is_word_for_colours
from schemas.values.colour_names import may_be_colour
from schemas.values.colour_pieces import NOT_HAD, Colour, label_words
from schemas.values.colour_words import is_colour_name, names_a_colour
from schemas.values.component import component_lexicon
from schemas.values.composition_mentions import known_fibres
from schemas.values.fibre_words import may_be_hide
from schemas.values.kind_spans import kind_spans
from schemas.values.lexicon import IDEOGRAM, Token, tokens
from schemas.values.mentions import Span
from schemas.values.ranges import Ranges

_LETTER = r"[^\W\d_]"
_WORD = rf"(?!(?-i:T(?:PG|PX|CX))\b){_LETTER}(?:{_LETTER}|['’-](?={_LETTER}))*"
_WORDS = rf"{_WORD}(?: {_WORD}){{0,4}}"
_CODE = r"(?:#?(?=[A-Z-]{0,4}\d)[A-Z]{0,4}-?\d[\dA-Z]{0,5}|(?-i:[A-Z]{2,3}))(?![\w%]|[.,]\d)"
_MARKED = rf"[(\[（](?:(?:col|no|nr|n|cod|ref)[.°º:]? ?)?(?P<marked>{_CODE})[)\]）]"
# In brackets behind a name, or behind its code: *Notte 099 (nero)*.
_IN_BRACKETS = re.compile(
    rf"(?:(?<!\w)(?P<first>{_CODE}) )?(?P<name>{_WORDS}|{IDEOGRAM}{{1,8}})(?: (?P<code>{_CODE}))?"
    rf"(?P<gloss> ?[(（](?P<plain>[^()（）\n\d]{{1,40}})[)）])(?: (?P<last>{_CODE}))?",
    re.I,
)
# Between marks, and the code behind it: *Frühnebel – Hellgrau (402)*, *Miele / marrone / 8F27*.
_BETWEEN_MARKS = re.compile(
    rf"(?P<name>{_WORDS})(?P<gloss>(?P<mark>,| ?[–—/]| -| ?\.{{3,30}}| \||\t) ?"
    rf"(?P<plain>{_WORD}(?: {_WORD}){{0,3}}))"
    rf"(?: ?{_MARKED}|(?: ?\.{{3,30}}|(?P=mark)) ?(?P<last>{_CODE}))",
    re.I,
)
# Said in words: *Bison, which is a mid brown*, *Notte, cioè un blu scuro*.
_IN_WORDS = re.compile(
    rf"(?P<name>{_WORDS})(?P<gloss>,? (?:which is|that is|i\.e\.|cioè|ossia|che è"
    rf"|c['’]est[- ]à[- ]dire|qui est|das ist|d\. ?h\.|es decir|o sea|que es|ou seja|que é|yani)"
    rf" (?P<plain>{_WORDS}))(?=[.;,)\n]|$)",
    re.I,
)
# What softens a plain colour and is no part of it: *a deep burgundy*, *nearly black*.
_SOFTENED = re.compile(
    r"(?:(?:an?|un[ae]?|uno|eine?|um|uma|bir|almost|nearly|quasi|presque|fast|casi|quase|circa"
    r"|about|very|quite)\s)+",
    re.I,
)
_JOINED = re.compile(r"\s(?:and|und|et|e|y|ve)\s|\s?[/+&]\s?", re.I)
_BETWEEN = re.compile(
    r"[ \t]{0,2}[,;/·•|、，&+.]?\s{0,2}(?:[-•*·] )?"
    r"(?:(?:and|und|et|ed?|y|ve|or|oder|ou|o)\s)?(?:(?:anche|also|auch|aussi)\s)?(?:(?:in|en|em)\s)?",
    re.I,
)
_OPENS = re.compile(r"(?:\b(?:in|en|em|im|nel|nella)|[:：=])\s{0,2}$", re.I)
_OPENING, _REACH = 8, 24  # characters before a name
_JOINT = "di de du da do del della dei des of d a à al sur su auf on sobre the le la"
_JOINTS = frozenset(_JOINT.split())
_OF_LISTS = (",", " /", "/", " |", "\t")  # what stands between two colours as well
_LONGEST = 4


@dataclass(frozen=True, slots=True)
class Gloss:
    """A name of a colour, its code, and the range where it is called plainly."""

    code: Span | None
    name: Span
    cut: Span
    may_be_two: bool  # *schwarz, mocca (27)*


@dataclass(frozen=True, slots=True)
class Glossed:
    """A text without the plain names of its colours.

    Attributes:
        text: What is left.
        cuts: Where something was cut out of the whole text, in order.
        lefts: Where each of these places is in `text`.
        runs: The colours that were explained, list by list, where they stand in `text`.
    """

    text: str
    cuts: tuple[Span, ...]
    lefts: tuple[int, ...]
    runs: tuple[tuple[Colour, ...], ...]

    def inside(self, span: Span) -> Span:
        """Return where a range of the whole text stands in what is left."""
        return self._inside(span[0]), self._inside(span[1])

    def _inside(self, at: int) -> int:
        n = bisect_left(self.cuts, (at, at))
        return self.lefts[n - 1] + max(0, at - self.cuts[n - 1][1]) if n else at

    def outside(self, span: Span) -> Span:
        """Return where a range of what is left stands in the whole text."""
        first, last = bisect_right(self.lefts, span[0]), bisect_left(self.lefts, span[1])
        return self._outside(span[0], first), self._outside(span[1], last)

    def _outside(self, at: int, n: int) -> int:
        return self.cuts[n - 1][1] + at - self.lefts[n - 1] if n else at


@lru_cache(maxsize=8)
def without_glosses(plain: str) -> Glossed:
    """Return a text without the plain names that stand beside names of colours."""
    runs = [run for run in _runs(plain, _glosses(plain)) if _is_told(plain, run)]
    cuts = tuple(sorted(gloss.cut for run in runs for gloss in run))
    edges = (0, *(edge for cut in cuts for edge in cut), len(plain))
    text = "".join(plain[a:b] for a, b in list(pairwise(edges))[::2])
    gone = accumulate((end - start for start, end in cuts), initial=0)
    lefts = tuple(start - before for (start, _), before in zip(cuts, gone, strict=False))
    left = Glossed(text, cuts, lefts, ())
    moved = [
        tuple((g.code and left.inside(g.code), left.inside(g.name)) for g in run) for run in runs
    ]
    return Glossed(text, cuts, lefts, tuple(moved))


def _glosses(plain: str) -> list[Gloss]:
    found: list[Gloss] = []
    for pattern in (_BETWEEN_MARKS, _IN_BRACKETS, _IN_WORDS):
        taken = Ranges((gloss.name[0], gloss.cut[1]) for gloss in found)
        for match in pattern.finditer(plain):
            name = _name_of(plain, match)
            if name is None or not _is_plain(match["plain"]):
                continue
            groups = match.groupdict()
            keys = (key for key in ("first", "code", "marked", "last") if groups.get(key))
            code = next((match.span(key) for key in keys), None)
            listed = match.groupdict().get("mark") in _OF_LISTS
            listed = listed and is_colour_name(plain[slice(*name)])
            gloss = Gloss(code, name, match.span("gloss"), listed)
            if not taken.overlap(name[0], gloss.cut[1]):
                found.append(gloss)
    return sorted(found, key=lambda gloss: gloss.name)


def _is_plain(words: str) -> bool:
    """Return whether words are plain names of colours: *ivoire et vert*, *a deep burgundy*."""
    softened = _SOFTENED.match(words)
    words = words[softened.end() :] if softened else words
    return all(
        is_colour_name(part)
        or (
            may_be_colour(part) and (names_a_colour(part) or any(map(is_colour_name, part.split())))
        )
        for part in _JOINED.split(words.strip())
    )


def _name_of(plain: str, match: re.Match[str]) -> Span | None:
    """Return the name that is explained, without the words of the sentence before it."""
    start, end = match.span("name")
    words = plain[start:end]
    if re.fullmatch(rf"{IDEOGRAM}+", words):
        return None if kind_spans(words) or known_fibres(words) else (start, end)
    found = list(tokens(words))
    lead = next((n for n in range(len(found), 0, -1) if _leads(found[n - 1])), 0)
    found = found[lead:]
    if not found or NOT_HAD.search(words):
        return None
    at = _begin(words, found)
    name = words[at:]
    kinds = kind_spans(name)
    if (
        is_word_for_colours(name)
        or len(name.split()) > _LONGEST
        or (kinds and kinds[0][0] == 0 and not is_colour_name(name))
    ):
        return None
    if known_fibres(name) or any(map(component_lexicon().whole, name.split())):
        return None
    return start + at, end


def _leads(token: Token) -> bool:
    return token.text in label_words() and token.text not in _JOINTS


def _begin(words: str, found: Sequence[Token]) -> int:
    """Return where a name begins: with its first capital, *taurillon Brûlé de Sienne*."""
    capitals = [n for n, token in enumerate(found) if words[token.start].isupper()]
    if not capitals:
        return found[0].start
    first = capitals[-1]
    while first:
        before = next((n for n in reversed(capitals) if n < first), None)
        if before is None or any(t.text not in _JOINTS for t in found[before + 1 : first]):
            break
        first = before
    return found[first].start


def _runs(plain: str, glosses: Sequence[Gloss]) -> Iterator[list[Gloss]]:
    """Yield the glosses list by list."""
    run: list[Gloss] = []
    for gloss in glosses:
        start = min(gloss.name[0], gloss.code[0] if gloss.code else gloss.name[0])
        end = max(run[-1].cut[1], run[-1].code[1] if run[-1].code else 0) if run else 0
        end += plain.startswith((")", "]", "）"), end) if run else 0
        is_next = bool(run) and _BETWEEN.fullmatch(plain, end, start) is not None
        if run and not (is_next and (run[-1].code is None) == (gloss.code is None)):
            yield run
            run = []
        run.append(gloss)
    if run:
        yield run


def _is_told(plain: str, run: Sequence[Gloss]) -> bool:
    """Return whether names are of colours for sure: coded, several, known or led to."""
    one = run[0]
    if all(gloss.may_be_two for gloss in run):
        return False
    return (
        len(run) > 1
        or one.code is not None
        or is_colour_name(plain[slice(*one.name)])
        or bool(_OPENS.search(plain, max(0, one.name[0] - _OPENING), one.name[0]))
        or _is_led_to(plain, one.name[0])
    )


def _is_led_to(plain: str, at: int) -> bool:
    """Return whether a word for colours or a hide stands before a name: *taurillon Rubis*."""
    before = tokens(plain[max(0, at - _REACH) : at])
    word = before[-1].text if before else ""
    return word in label_words() or may_be_hide(word) or bool(known_fibres(word))
