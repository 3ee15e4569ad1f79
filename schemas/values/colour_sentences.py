"""Colours that a sentence offers: *comes in Driftwood or Slate*, *existe en Craie et en Sauge*.

A verb of offering with its preposition, or a word for colours, leads to a list of names. Names that
no table knows are taken where they are written as names, or beside one that is known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from schemas.values.colour_names import head_name, may_be_colour, tail_name
from schemas.values.colour_pieces import NOT_HAD, Colour
from schemas.values.colour_words import is_colour_name
from schemas.values.composition_mentions import known_fibres
from schemas.values.country import countries_in
from schemas.values.lexicon import tokens
from schemas.values.mentions import Span
from schemas.values.reading import Reading
from schemas.vocabulary.colours import OFFERING

_ONLY = (
    r"(?:\s(?:only|just|now|also|again|currently|both|either|solo|soltanto|solamente|anche|ora|sia"
    r"|seulement|uniquement|aussi|désormais|nur|auch|jetzt|wieder|ausschließlich|derzeit|sólo|solamente"
    r"|también|ahora|só|apenas|somente|também|agora))*"
)
_NUMBER = (
    r"(?:\d{1,2}|one|two|three|four|five|six|due|tre|quattro|cinque|sei|deux|trois|quatre|cinq|six|zwei"
    r"|drei|vier|fünf|sechs|dos|tres|cuatro|cinco|seis|dois|duas|três|quatro)"
)
_COLOUR_WORD = (
    r"(?:colou?rs?|colou?rways?|shades?|colori|colore|tinte|tinta|tonalità|toni|coloris|couleurs?"
    r"|teintes?|tons?|farben?|farbtönen?|tönen|farbstellungen|colores|color|tonos?|cores|cor|tonalidades"
    r"|tons)"
)
_LEADS = re.compile(
    rf"(?<![^\W\d_])(?:{OFFERING}){_ONLY}(?:\s[^\W\d_]{{2,12}}){{0,2}}?\s"
    r"(?:in|en|em|im|nei|nelle|nel|nella|dans|nos|nas|no|na)\s"
    rf"(?:(?:the|our|these|les|den|los|las|el|la|die|il)\s)?(?:{_NUMBER}\s)?"
    rf"(?P<word>{_COLOUR_WORD}\s?:?\s)?",
    re.I,
)
# *a choice of*, *un seul coloris cette saison,*, *nur in*; and *two colours, ..*.
_OTHER_LEADS = re.compile(
    r"(?<![^\W\d_])(?:(?:a |your )?choice (?:of|between)|choose (?:from|between)|nur in|only in"
    r"|solo in|soltanto in|uniquement en|seulement en|sólo en|solo en|só em|apenas em)\s"
    rf"|(?<![^\W\d_])(?P<word>(?:un seul|une seule|one|einzige|einzig|nur eine|un solo|unico|único"
    rf"|una sola|{_NUMBER})\s{_COLOUR_WORD}"
    r"(?:\s(?:only|unico|unique|[^\W\d_]{2,9})){0,2}\s?[,:–—-]\s"
    # *Couleurs validées par X :*, *colours across the range are*
    rf"|{_COLOUR_WORD}(?:\s[^\W\d_]{{2,12}}){{1,4}}?\s?"
    r"(?::\s|\s(?:are|is|sind|ist|sono|è|sont|est|son|es|são)\s))",
    re.I,
)
_CODE = r"#?[A-Z]{0,3}-?\d{1,5}[A-Z]?"
_END = re.compile(
    r"[.:!?;](?=\s|$)|\)(?=$|\s(?!(?:and|und|et|e|y|ve|or|oder|ou|o)\s))|[.;。](?=\n|$)|\n\s*\n|\n(?![^\W\d_])|\s[-–—|]\s"
    rf"|[(（](?!(?:col\.? |n\.? ?)?{_CODE}[)）])",
    re.I,
)
_CODED_BEHIND = re.compile(rf"\s?[(\[（](?:col\.? |n\.? ?)?(?P<code>{_CODE})[)\]）]$", re.I)
_CODED_BEFORE = re.compile(rf"(?P<code>{_CODE})\s(?=[^\W\d_])", re.I)
_STOPS = re.compile(
    r"\s?[,/&+]\s{0,2}(?:(?:and|und|et|e|y|ve|or|oder|ou|o|u|i|sowie)\s)?"
    r"|\s(?:and|und|et|e|y|or|oder|ou|o|u|i|sowie|bzw\.?|as well as|ed|od)\s",
    re.I,
)
_REACH = 140
_LEAD = re.compile(
    r"(?:(?:in|en|em|im|the|our|le|la|les|il|lo|l['’]|el|un|una|das|der|die|ein|o|a|new|neu(?:e[sm]?)?|nouveau|nuovo|nuevo|novo|nur|auch|also|anche"
    r"|aussi|both|either)\s)*",
    re.I,
)
_CHINESE_LEADS = re.compile(
    r"(?:现有|备有|提供|可选|可做|有|做|分)(?:货)?(?P<list>[^\W\d_A-Za-z]{1,6}?(?:[、，/和与及][^\W\d_A-Za-z]{1,6}?){1,7})"
    r"(?:[两二三四五六几\d]?(?:个)?(?:颜色|色)?可选|[两二三四五六\d](?:个)?(?:颜色|色)|(?=[。；;\n]|$))"
    r"|(?<=[，。；：:\n])(?P<list2>[^\W\d_A-Za-z]{1,6}?(?:[、/和与及][^\W\d_A-Za-z]{1,6}?){1,7})(?:[两二三四五六\d](?:个)?(?:颜色|色)|可选)"
)
_JAPANESE_LEADS = re.compile(
    r"(?:色|カラー|色展開|カラー展開)(?:は|が|:|：)(?P<list>[^\W\d_A-Za-z]{1,10}?(?:[、，/・とや][^\W\d_A-Za-z]{1,10}?){0,7})"
    r"(?=(?:の|です|で|が|を|のみ|。|\n|$))"
    r"|(?<![^\W\d_])(?P<list2>[^\W\d_A-Za-z]{1,10}?(?:[、，/・とや][^\W\d_A-Za-z]{1,10}?){1,7})の?[2-9２-９二三四五]色"
)
_TURKISH = re.compile(
    r"(?P<list>(?:[^\W\d_]{2,12}(?:\s[^\W\d_]{2,12}){0,2}?,\s){0,6}[^\W\d_]{2,12}(?:\s[^\W\d_]{2,12}){0,2}?"
    r"\s(?:ve|veya|ya da|ile)\s[^\W\d_]{2,12}(?:\s[^\W\d_]{2,12})?)\s"
    r"(?:renk(?:ler\w*|li|te|tir|\b)|olarak\s(?:mevcut|üret|var)|mevcut|var\b|seçenek\w*)",
    re.I,
)


def told_colours(plain: str) -> Iterator[list[Colour]]:
    """Yield the lists of colours that sentences of a passage lead to."""
    for pattern in (_LEADS, _OTHER_LEADS):
        for lead in pattern.finditer(plain):
            rows = _listed(plain, lead.end(), is_said=bool(lead["word"]))
            if rows:
                yield rows
    for pattern in (_CHINESE_LEADS, _JAPANESE_LEADS, _TURKISH):
        for match in pattern.finditer(plain):
            group = "list" if match["list"] else "list2"
            stops = _TURKISH_STOPS if pattern is _TURKISH else _ASIAN_STOPS
            names = _of_list(plain, match.span(group), stops)
            if names:
                yield [(None, name) for name in names]
    yield from _said_colours(plain)


def _said_colours(plain: str) -> Iterator[list[Colour]]:
    """Yield single shades that a word for colours calls so: *piel color avellana*, *taba rengi*."""
    for lead in _SAID.finditer(plain):
        end = head_name(plain[lead.end() : lead.end() + _SHADE])
        if end is not None and _ENDS_SHADE.match(plain, lead.end() + end):
            yield [(None, (lead.end(), lead.end() + end))]
    for behind in _SAID_BEHIND.finditer(plain):
        start = max(plain.rfind(stop, 0, behind.start()) for stop in ",.;:\n") + 1
        words = plain[start : behind.start()]
        at = tail_name(words) if len(words) < _SHADE else None
        if at is not None:
            yield [(None, (start + at, behind.start()))]


_SHADE = 32
_SAID = re.compile(
    r"(?<![^\W\d_])(?:(?:de |en |di |in |em )?(?:color|cor|colore)(?: de)?"
    r"|(?:de |en )couleur|(?:our |the |its )?(?:signature |new )?(?:shade|hue)(?: of|,))"
    r"\s(?=[^\W\d_])",
    re.I,
)
_ENDS_SHADE = re.compile(r"\s?(?:[.,;)\n]|$)|\s(?:con|with|e|y|and|com|de|di|avec|et)\s", re.I)
_SAID_BEHIND = re.compile(r"\s(?:rengi|renginde|renkli)(?!\w)", re.I)


def _listed(plain: str, start: int, *, is_said: bool) -> list[Colour]:
    """Return the colours behind a lead, up to what is none; `is_said`: a word calls them so."""
    limit = min(len(plain), start + _REACH)
    stop = _END.search(plain, start, limit)
    end = stop.start() + (stop[0] == ")") if stop else limit
    rows: list[Colour] = []
    at = start
    for stop in (*_STOPS.finditer(plain, start, end), None):
        row, is_whole = _colour_in(plain, at, stop.start() if stop else end)
        if row is None or (rows and rows[0][0] and not row[0]):
            break
        rows.append(row)
        if not is_whole or stop is None:
            break
        at = stop.end()
    words = [plain[slice(*name)] for _, name in rows if name]
    known = [one for one in words if is_colour_name(one) and (is_said or not known_fibres(one))]
    if words and all(code for code, _ in rows):
        return rows
    if known:
        return rows if len(known) * 2 >= len(rows) or is_said else []
    is_told = is_said or (len(words) > 1 and not any(map(_is_elsewhere, words)))
    return rows if is_told and words and all(one[0].isupper() for one in words) else []


def _colour_in(plain: str, start: int, end: int) -> tuple[Colour | None, bool]:
    """Return the colour that a piece of a list begins with, and whether it is the whole piece."""
    lead = _LEAD.match(plain, start, end)
    start = lead.end() if lead else start
    while end > start and plain[end - 1].isspace():
        end -= 1
    before = _CODED_BEFORE.match(plain, start, end)
    behind = _CODED_BEHIND.search(plain, start, end)
    coded = before or behind
    code = coded.span("code") if coded else None
    start = before.end() if before else start
    end = behind.start() if behind else end
    piece = plain[start:end]
    stop = _name_end(piece)
    if stop is None:
        return None, False
    return (code, (start, start + stop)), stop == len(piece)


def _name_end(piece: str) -> int | None:
    """Return where the name ends that a piece begins with, `None` where it begins with none."""
    if NOT_HAD.search(piece) or not piece[:1].isalpha():
        return None
    known = head_name(piece)
    if known is not None:
        return known
    capitals = 0
    for word in tokens(piece)[:_LONGEST]:
        if not piece[word.start].isupper() or not may_be_colour(piece[: word.end]):
            break
        capitals = word.end
    if capitals:
        return capitals
    return len(piece) if len(tokens(piece)) < _LONGEST and may_be_colour(piece) else None


_LONGEST = 3


def known_lists(plain: str) -> Iterator[list[Colour]]:
    """Yield the lists of known names inside sentences: *the usual rib, indigo or peat*.

    Nothing leads to them, so that all of the list are known, and it ends its clause.
    """
    run: list[Span] = []
    at = 0
    for stop in (*_STOPS.finditer(plain), None):
        end = stop.start() if stop else len(plain)
        piece = plain[at:end]
        again = _AGAIN.match(piece) if run else None  # *en craie et en encre*
        begin = again.end() if again else 0
        head = head_name(piece[begin : begin + _REACH].split("\n", 1)[0]) if run else None
        head = begin + head if head is not None else None
        if head is not None and (head == len(piece) or _ENDS_CLAUSE.match(piece, head)):
            run.append((at + begin, at + head))
        if run and (head != len(piece) or stop is None):
            if len(run) > 1 and not all(known_fibres(plain[slice(*name)]) for name in run):
                yield [(None, name) for name in run]
            run = []
        if not run:
            line = max(0, piece.rfind("\n") + 1, len(piece) - _REACH)
            tail = tail_name(piece[line:])
            opens = tail is not None and _OPENS.search(piece, line, line + tail)
            run = [(at + line + tail, end)] if tail is not None and opens else []
        at = stop.end() if stop else end


def fragments(plain: str) -> Iterator[list[Colour]]:
    """Yield the lists of sentences that hold nothing else: *Tabacco, avio e muschio. € 560*.

    At least half of the names are known, and the others could be names.
    """
    for match in _FRAGMENT.finditer(plain):
        names = _of_list(plain, match.span("list"), _STOPS)
        words = [plain[slice(*name)] for name in names]
        known = [word for word in words if is_colour_name(word)]
        others = (word for word in words if word not in known)
        if names and all(map(may_be_colour, others)) and not all(map(known_fibres, known)):
            yield [(None, name) for name in names]


_JOINED_BY = r"(?:and|und|et|ed?|y|ve|or|oder|ou|od?|u|i|sowie)"
_WORD = rf"(?!{_JOINED_BY}\b)[^\W\d_][^\W\d_'’-]{{1,14}}"
_NAME = rf"{_WORD}(?: {_WORD}){{0,2}}"
_FRAGMENT = re.compile(
    r"(?:^|(?<=[^\W\d_][.;!]\s))(?:(?:(?:only|solo|nur|sólo|só|seulement) )?(?:in|en|em) )?"
    rf"(?P<list>{_NAME}(?:(?:, |,? {_JOINED_BY} ){_NAME}){{1,7}})(?=[.;](?:\s|$))",
    re.I | re.M,
)
_AGAIN = re.compile(r"(?:in|en|em|nei|nelle|nel|nella|auch in|anche in)\s", re.I)
_ENDS_CLAUSE = re.compile(r"\s?[.;:()（）\n|–—-]|\s?$")
_OPENS = re.compile(r"(?:^|[(:：–—|-]\s?|(?<=[^\W_][.;!])\s|\b(?:in|en|em|im|nei|nelle)\s)$")


@cache
def _reading() -> Reading:
    return Reading()


def _is_elsewhere(words: str) -> bool:
    return bool(countries_in(words, _reading()))


def _of_list(plain: str, span: Span, stops: re.Pattern[str]) -> list[Span]:
    """Return the names of a list that a word for colours ends, half of them known at least."""
    names, at = [], span[0]
    for stop in (*stops.finditer(plain, *span), None):
        end = stop.start() if stop else span[1]
        names.append((at, end))
        at = stop.end() if stop else end
    if stops is _TURKISH_STOPS and names:  # words of the sentence stand before the first one
        start, end = names[0]
        first = [(start + word.start, end) for word in tokens(plain[start:end])]
        names[0] = next((one for one in first if is_colour_name(plain[slice(*one)])), names[0])
    known = [name for name in names if is_colour_name(plain[slice(*name)])]
    is_list = names and len(known) * 2 >= len(names) and len(known) > 0
    return names if is_list and not NOT_HAD.search(plain, *span) else []


_TURKISH_STOPS = re.compile(r",\s|\s(?:ve|veya|ya da|ile)\s", re.I)
_ASIAN_STOPS = re.compile(r"\s?[、，,/／・和与及とや]\s?")
