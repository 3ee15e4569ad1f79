"""Where the words for components stand: *Shell*, *Doublure*, *Lining 2*."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from schemas.values.component import UNKNOWN, component_lexicon, component_of
from schemas.values.fibre_words import fibre_lexicon
from schemas.values.mentions import Span

_NUMBERED = re.compile(r"[^\S\n]?(?:\(\d{1,2}\)|\d{1,2}(?![\d.,]|\s?%)|[A-H](?![^\W_]))")
_HYPHENED = re.compile(r"-[^\W\d_]")


@lru_cache(maxsize=32)
def known_headings(plain: str) -> tuple[Span, ...]:
    """Return where known components stand, with the number behind them where there is one."""
    # *Double-breasted* is a cut, no double layer.
    # Nor does a heading go on in the next line.
    matches = [
        (line.start() + start, line.start() + end)
        for line in re.finditer(r"[^\n]+", plain)
        for start, end in _named_in(line.group())
        if not _HYPHENED.match(line.group(), end)
        and not is_inside_katakana(line.group(), start, end)
        and not _is_other_word(line.group(), start, end)
    ]
    matches = _without_kind(plain, matches)
    labels = [label for match in matches if (label := _label(plain, match)) != match]
    labels += _whole_lines(plain, matches)
    return tuple(
        dict.fromkeys(
            span
            for start, end in (*labels, *_outside(matches, labels))
            for span in ((start, _numbered(plain, end)), (start, end))
        )
    )


# A belt is a part of a coat, or the product: that is what is told of before any other fibre.
_BELTS = re.compile(
    r"belts?|cintur[ae]|ceintures?|gürtel|cintur[oó]n(?:es)?|cintos?|kemer|kuşak|腰带|ベルト", re.I
)


def _without_kind(plain: str, matches: list[Span]) -> list[Span]:
    """Leave out the belt that is the product itself: *Cintura in pelle*, *Leather belt*."""
    if not any(_BELTS.fullmatch(plain, *match) for match in matches):
        return matches
    fibres = sorted((m.start, m.end) for m in fibre_lexicon().within(plain))
    first = fibres[0] if fibres else (len(plain), len(plain))
    return [
        (start, end)
        for start, end in matches
        if not _BELTS.fullmatch(plain, start, end)
        or not (start <= first[0] or start - first[1] in (0, 1))
    ]


# Ends of clauses: *zip pocket. Lining in cotton* names no pocket lining.
_CLAUSE_END = re.compile(r"[,，、。；;]|(?<=[^\W\d_]{4})[.]\s(?=[A-ZÀ-Ý])")


def _named_in(line: str) -> Iterator[Span]:
    """Yield where components are named in a line, within one clause."""
    for match in component_lexicon().within(line):
        ends = [m.span() for m in _CLAUSE_END.finditer(line, match.start, match.end)]
        starts = [match.start, *(end for _, end in ends)]
        for start, end in zip(starts, [*(at for at, _ in ends), match.end], strict=True):
            if not ends:
                yield start, end
                continue
            for part in component_lexicon().within(line[start:end]):
                yield start + part.start, start + part.end


# What may follow a component in its label: *Forro caña:*, *Colletto e polsi:*.
_REST_OF_LABEL = re.compile(r"(?P<words>\s(?:[^\W\d_]+[ .'/&-]{1,2}){0,2}[^\W\d_]+)\s?[:：]")
_LABEL_REACH = 32
_AND = re.compile(r"\s(?:y|e|ed|et|and|und|ve|&|/|\+|o|ou|or)\s", re.I)
_LEADS = re.compile(r"(?:^|[\n:：|/.;,(•·*–-]| {2}|\d%?)[^\S\n]?$")


def _label(plain: str, heading: Span) -> Span:
    """Return the whole label that begins with a component, where it is one of that kind too."""
    rest = _REST_OF_LABEL.match(plain, heading[1], heading[1] + _LABEL_REACH)
    leads = _LEADS.search(plain[max(0, heading[0] - 3) : heading[0]])
    if rest is None or leads is None or "\n" in rest["words"]:
        return heading
    label = (heading[0], rest.end("words"))
    words = plain[slice(*label)]
    kind = component_of(plain[slice(*heading)])
    if component_lexicon().whole(words) != {kind} and _names_more(rest["words"]):
        return heading
    named = {component_of(words[m.start : m.end]) for m in component_lexicon().within(words)}
    return label if component_of(words) in named | {kind} else heading


def _whole_lines(plain: str, matches: list[Span]) -> list[Span]:
    """Return lines that two components fill which name one together: *BESATZ KAPUZE*."""
    return [
        (one[0], other[1])
        for one, other in pairwise(sorted(matches))
        if plain[one[1] : other[0]] == " "
        and plain[: one[0]].rpartition("\n")[2].strip(" ") == ""
        and plain[other[1] :].partition("\n")[0].strip(" :") == ""
        and component_of(plain[one[0] : other[1]]) != UNKNOWN
    ]


def _names_more(words: str) -> bool:
    """Return whether words behind a component name another one, or a fibre: *forro y plantilla*."""
    is_listed = _AND.match(words) and component_lexicon().within(words)
    return bool(is_listed or fibre_lexicon().within(words))


def _outside(matches: list[Span], labels: list[Span]) -> list[Span]:
    return [m for m in matches if not any(a <= m[0] and m[1] <= b for a, b in labels)]


# Inflected or spelt like a heading, and a word of its own in running text.
_OTHER_WORDS = re.compile(
    r"coats?|est|ext|int|velours|velvet|velluto|col|double|i[cç]i|kol|flor"
    # *Coated cotton*, *toile enduite*: a finish, unless marked as a heading.
    r"|coated|laminated|bonded|endui(?:t|te)s?|contrecoll[ée]e?s?|spalmat[oaie]|laminat[oaie]"
    r"|accoppiat[oaie]|côtelée?s?|beschichtet\w*|laminiert\w*|kaschiert\w*",
    re.I,
)
# The title of a list of all that there is to say, or the trim.
_TITLES = re.compile(r"details?|dettagli[oe]?|détails?|detalles?|detalhes?|detay(?:lar)?", re.I)
# Cloths that are also the pile of one: a heading before a colon alone, *Felpa de algodão 100%*.
_CLOTHS = re.compile(
    r"mesh|tela|velours|velvet|velluto|felpa|spugna|frott(?:ee|é)|rizo|[eé]ponge|bouclé?|bolsos?|bolsillos?"
    r"|funda|oben|unten|sopra|sotto|above|below|dessous|underneath|abajo|arriba|boven|onder",
    re.I,
)
_COLON = re.compile(r"[^\S\n]?[:：|]|\"")
# Inflected like a heading, and none in any place: *blend* is no *Blende*, *resta* no *resto*.
_NO_HEADINGS = re.compile(r"blend(?:s|ed)?|rest(?:a|e|en|ent|ano|an|am)", re.I)
# What is 中綿入り is padded: that names the thing, and heads no list.
_PADDED = re.compile(r"入り(?!口)|入れ(?![綿わ])")
# *（罗纹下摆除外）*, *außer Bündchen*: the part is told of to leave it out.
_LEFT_OUT = re.compile(
    r"(?:[^\W\d_]{0,4})(?:除外|除く|を除|以外)|\s(?:hariç|excluded|excepted|escluso?[aie]?|esclus[oaie]"
    r"|excluid[oa]s?|exclu[ea]?s?|ausgenommen|uitgezonderd)(?![^\W_])",
    re.I,
)
_LEFT_OUT_BEFORE = re.compile(
    r"(?<![^\W_])(?:except(?:ing)?(?: for)?|excluding|excl\.?|außer|ausgenommen|sauf|hors|excepté"
    r"|eccetto|tranne|escluse?i?|salvo|excepto|exceto|menos|behalve|除)\s?(?:the\s|le\s|la\s|les\s"
    r"|die\s|das\s|i\s|il\s|gli\s|las?\s|los\s|el\s|os?\s|as?\s|de\s)?$",
    re.I,
)
_LEFT_OUT_REACH = 20
# What is let into a sole is of the sole: *leather sole with rubber insert*.
_INSERTS = re.compile(r"inserts?|insert[oi]s?", re.I)
_OF_SOLE = re.compile(
    r"(?<![^\W_])(?:out)?(?:sole|suola|semelle|suela|sola)(?![^\W_])[^.;\n|]*\s(?:with|con|avec|com)\s"
    r"[^.;\n|]*$",
    re.I,
)
_SOLE_REACH = 60
_MARKED = re.compile(r"[.]?[^\S\n]?[:：|]|[.]|[^\S\n]?=")
_BEFORE_SHARE = re.compile(r"[^\S\n]+%?\d")


def _is_other_word(line: str, start: int, end: int) -> bool:
    """Return whether a word is no heading unless marked as one: *la doublure est en cuir*."""
    if _LEFT_OUT.match(line, end) or _LEFT_OUT_BEFORE.search(
        line[max(0, start - _LEFT_OUT_REACH) : start]
    ):
        return True
    if _NO_HEADINGS.fullmatch(line, start, end) or _PADDED.match(line, end):
        return True
    if _INSERTS.fullmatch(line, start, end) and _OF_SOLE.search(
        line[max(0, start - _SOLE_REACH) : start]
    ):
        return True
    if _CLOTHS.fullmatch(line, start, end):
        return not _COLON.match(line, end)
    if _MARKED.match(line, end):
        return False
    if _TITLES.fullmatch(line, start, end):
        return True
    return bool(_OTHER_WORDS.fullmatch(line, start, end)) and not _BEFORE_SHARE.match(line, end)


def is_inside_katakana(line: str, start: int, end: int) -> bool:
    """Return whether a word is the end of a longer one: ファー (fur) of ローファー (loafer)."""
    return bool(_KATAKANA.match(line, start)) and any(
        _KATAKANA.match(line, at) for at in (start - 1, end) if 0 <= at < len(line)
    )


_KATAKANA = re.compile(r"[ァ-ヺー]")


# Raw, raised or padded stuff, and no wool or cotton: 原毛, 起毛, 中綿.
_OTHER_STUFF = re.compile(r"[原起刷植抜脱]毛|(?:中|中入れ|キルト|キルティング|海)綿")
_STUFF_REACH = 7


def is_other_stuff(plain: str, span: Span) -> bool:
    """Return whether one ideogram is the end of another word: 中綿 is padding of any fibre."""
    if span[1] - span[0] != 1 or plain[span[0]] not in "毛綿":
        return False
    around = _OTHER_STUFF.finditer(plain, max(0, span[0] - _STUFF_REACH), span[1])
    return any(match.end() == span[1] for match in around)


def _numbered(plain: str, end: int) -> int:
    """Return the end of a heading with its number: *Lining 2*, *Fabric B*."""
    number = _NUMBERED.match(plain, end)
    return number.end() if number else end
