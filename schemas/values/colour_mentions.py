"""Where colours stand, with the code that belongs to each.

Behind a label of the colours each piece of the list is one: `101 ivory`, `chocolate (0443)`,
`col. 24H`. Elsewhere a colour shows itself by a name that the table knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from schemas.values.coded_lists import CODE_OF_LIST, coded_parts
from schemas.values.columns import joined_cells
from schemas.values.component import component_lexicon
from schemas.values.composition_mentions import known_fibres
from schemas.values.lexicon import IDEOGRAM, Lexicon, fold, tokens
from schemas.values.mentions import RowGroup, RowMention, Span, compatible
from schemas.vocabulary.colours import COLOURS
from schemas.vocabulary.labels import LABELS

_STOPS = re.compile(
    r"[,;\n|·•、，；。と和]|\s[/+&]\s|(?<=\d)/(?=\d)"
    rf"|(?<={IDEOGRAM})/(?={IDEOGRAM})"
    r"|\s[-–—]\s(?=\d|[A-Z]{1,3}\d)|  |\.(?=\s|$)"
    r"|\s(?:and|und|et|e|y|ve|or|oder|ou|o|in|en)\s",
    re.I,
)
_NOT_HAD = re.compile(
    r"\b(?:not|no|non|nicht|kein|keine|pas|sans|sin|não|sem|sold out|esaurito|épuisé|ausverkauft|"
    r"agotado|esgotado|yok|tükendi|discontinued)\b|不|无|缺货|売切|欠品",
    re.I,
)
_NOT_HAD_ASIDE = re.compile(
    rf"[(（][^()（）\n]*?(?:{_NOT_HAD.pattern}"
    r"|\b(?:bajo pedido|sob encomenda|su richiesta|sur demande|auf anfrage|on request|to order"
    r"|sipariş\w*|new|neu|nuov[oa]|nouve\w+|nuev[oa]|nov[oa]|yeni)\b|新色)[^()（）\n]*[)）]",
    re.I,
)
# Said of what may be done to a thing, and no colour of it: 漂白不可.
_BLEACHING = re.compile(r"漂白")
_MARK = (
    r"(?:(?:col(?:ou?r)?|var|farbe|ref|dis|色号)[.:]?\s?|(?:no|nr)(?:[.:]\s?|\s)|[nc][.:]\s?|#)?"
)
_CODE = (
    r"(?P<code>(?=[A-Za-z-]*\d)[A-Za-z]{0,4}-?\d[\dA-Za-z-]{0,9}(?:[./]\d{1,5})?"
    r"|(?-i:[A-Z]{2,3})(?=[\s)\]]|$))"
)
_CODE_FIRST = re.compile(rf"^{_MARK}{_CODE}(?:[\s:.)=–-]+\s?(?P<name>[^\W\d_].*))?$", re.I)
_NAME_FIRST = re.compile(rf"^(?P<name>[^\W\d_].*?)[\s(\[–-]+{_MARK}{_CODE}[)\]]?$", re.I)
_SENTENCE = re.compile(r"(?<=[^\W\d_]{3})\.\s|\s·\s(?=[^\W\d_]+ [^\W\d_]* ?\d)")
_LINE = re.compile(r"[^\n]*\n?")
# The grade of a diamond: *colour F-G, clarity VS*.
_OF_STONES = re.compile(
    r"\s*[D-N](?:\s?[-–/]\s?[D-N])?(?!\w)[^\n]{0,24}(?:\b(?:clarity|purity|pureté|purezza|pureza"
    r"|reinheit|berraklık|VVS|VS|SI|IF)|净度|クラリティ)"
)
_Colour = tuple[Span | None, Span | None]  # code and name
# Written out of a table, the code of a colour stands on the line above its name.
_CODE_ABOVE = re.compile(r"\n[^\n:]{1,16}: (?P<code>[A-Z]{0,3}\d{1,4}[A-Z]?)\n[^\n:]{1,24}: $")
_TWO_LANGUAGES = re.compile(rf"([^{IDEOGRAM[1:-1]}]*[A-Za-z]) ?{IDEOGRAM}+$")
_LONGEST = 48
_GAP = 40  # characters between two colours of one list
_WORDS = 4  # of a colour's name with what stands beside it


def colour_groups(text: str, cells: Sequence[Span]) -> list[RowGroup]:
    """Return the colours that `text` may hold: those of one announced list are read together.

    Args:
        text: A passage.
        cells: Ranges that labels of the colours announce.
    """
    plain = compatible(text)
    listed: list[tuple[Span, list[_Colour]]] = []
    for start, end in cells:
        if _OF_STONES.match(plain, start):
            continue
        end = _list_end(plain, start, end)
        rows = [
            row
            for piece in _pieces(plain, start, end)
            for part in coded_parts(plain, piece)
            for row in _of_piece(plain, part)
        ]
        code = _CODE_ABOVE.search(plain, max(0, start - 80), start)
        if code and len(rows) == 1 and rows[0][0] is None:
            rows = [(code.span("code"), rows[0][1])]
        if rows:
            listed.append(((start, end), list(dict.fromkeys(rows))))
    groups = [tuple(map(_mention, rows)) for rows in joined_cells(plain, listed)]
    known = [
        (match.start, match.end)
        for match in _lexicon().within(plain)
        if not any(start <= match.start < end for start, end in cells)
        and not _BLEACHING.match(plain, match.start)
        and not component_lexicon().whole(plain[match.start : match.end])  # *taban* is no *taba*
    ]
    coded = list(_coded_runs(plain, known, cells))
    groups += [tuple(map(_mention, run)) for run in coded if run]
    listed_already = [name for run in coded for _, name in run if name]
    known = [
        span for span in known if not any(a < span[1] and span[0] < b for a, b in listed_already)
    ]
    groups += [tuple(map(_mention, run)) for run in _runs(plain, known)]
    return _named(groups)


def _named(groups: Sequence[RowGroup]) -> list[RowGroup]:
    """Leave out the rows of a code alone where the code stands with its name, too."""
    named = {row["code"][0] for group in groups for row in group if row["name"][0]}
    kept = (
        tuple(row for row in group if row["name"][0] or row["code"][0] not in named)
        for group in groups
    )
    return [group for group in kept if group]


def _runs(plain: str, known: Sequence[Span]) -> Iterator[list[_Colour]]:
    """Yield the lists of colours in running text: pieces around known names, one behind another.

    What stands between two known names of a list is a colour too: *crudo, teja y verde botella*.
    """
    run: list[_Colour] = []
    last = 0
    for colour in known:
        gap = plain[last : colour[0]]
        between = list(_pieces(plain, last, colour[0])) if run else []
        if run and (
            len(gap) > _GAP or "\n" in gap or any(not _is_short(plain, p) for p in between)
        ):
            yield run
            run, between = [], []
        if not run:
            run = list(_led_by(plain, colour[0]))
        run += [row for piece in between for row in _of_piece(plain, piece)]
        rows = list(_around(plain, colour))
        run += [row for row in rows[-1:] if row not in run]
        last = max(span[1] for row in rows for span in row if span)
    if run:
        yield run + list(_trailing(plain, last)) if len(run) > 1 else run


def _trailing(plain: str, last: int) -> Iterator[_Colour]:
    """Yield what ends a list whose other colours are known: *écru, marine, lichen*."""
    match = _LAST_OF_LIST.match(plain, last)
    if match and not known_fibres(match["name"]):
        yield None, match.span("name")


_LAST_OF_LIST = re.compile(
    r"(?:\s?,\s|\s(?:and|und|et|e|y|ve)\s)(?P<name>[^\W\d_]{3,14})(?=\s/\s|\s\||\.?\s*(?:\n|$))",
    re.I,
)


# A list of words that leads up to a known colour: *in peat, heather and oatmeal*.
_LEAD = re.compile(
    r"(?:\b(?:in|en|em|im)\s|[:：(（]\s?)(?P<list>(?:[^\W\d_]+(?:\s[^\W\d_]+)?"
    r"(?:\s?[,;]\s|\s(?:and|und|et|e|y|ve|or|o|ou|oder)\s))+)$",
    re.I,
)
_LEAD_REACH = 80


def _led_by(plain: str, at: int) -> Iterator[_Colour]:
    lead = _LEAD.search(plain, max(0, at - _LEAD_REACH), at)
    if lead and not known_fibres(lead["list"]):
        for piece in _pieces(plain, *lead.span("list")):
            yield from _of_piece(plain, piece)


def _is_short(plain: str, piece: Span) -> bool:
    words = tokens(plain[slice(*piece)])
    return len(words) <= 2 and all(word.text.isalpha() for word in words)


def _list_end(plain: str, start: int, end: int) -> int:
    """Return where a list ends: with its sentence or line, unless that breaks off or is empty."""
    sentence = _SENTENCE.search(plain, start, end)
    end = sentence.start() if sentence else end
    for line in _LINE.finditer(plain, start, end):
        words = line.group().strip()
        following = CODE_OF_LIST.match(plain, line.end())
        if following and CODE_OF_LIST.match(
            plain, line.start() + len(line.group()) - len(line.group().lstrip())
        ):
            continue  # a list of codes goes on
        if words and not words.endswith((",", ";", "/", "&", "+", "-", "、", "，")):
            return (
                line.end() if plain[start : line.start()].strip() or line.start() == start else end
            )
    return end


def _coded_runs(
    plain: str, known: Sequence[Span], cells: Sequence[Span]
) -> Iterator[list[_Colour]]:
    """Yield the lists of codes with names that nothing announces, one of the names known."""
    for line in re.finditer(r"[^\n]+", plain):
        start, end = line.span()
        if any(cell[0] < end and start < cell[1] for cell in cells):
            continue
        parts = coded_parts(plain, _trimmed(plain, start, end))
        if len(parts) > 1 and any(start <= colour[0] < end for colour in known):
            yield [row for part in parts for row in _of_piece(plain, part)]


def _mention(row: _Colour) -> RowMention:
    return {"code": (row[0],), "name": (row[1],)}


def _pieces(plain: str, start: int, end: int) -> Iterator[Span]:
    """Yield what stands between stops, but for what is said not to be had."""
    # Blanked, of the same length: "155 Kelp (not available in Navy)" is one colour.
    plain = _NOT_HAD_ASIDE.sub(lambda aside: "|" * len(aside[0]), plain)
    begin = start
    for match in (*_STOPS.finditer(plain, start, end), None):
        span = _trimmed(plain, begin, match.start() if match else end)
        if 0 < span[1] - span[0] <= _LONGEST and not _NOT_HAD.search(plain, *span):
            yield span
        begin = match.end() if match else end


def _of_piece(plain: str, piece: Span) -> Iterator[_Colour]:
    words = plain[slice(*piece)]
    if ": " in words:  # what leads to a list is no part of its first colour
        piece = piece[0] + words.rindex(": ") + 2, piece[1]
        words = plain[slice(*piece)]
    twice = _TWO_LANGUAGES.match(words)
    if twice:  # *Red 红* is one colour
        words = twice[1]
        piece = piece[0], piece[0] + len(words)
    for pattern in (_CODE_FIRST, _NAME_FIRST):
        match = pattern.match(words)
        if match:
            code = _moved(match.span("code"), piece[0])
            name = _moved(match.span("name"), piece[0]) if match["name"] else None
            if name is not None or "\n" not in words:
                yield code, name and _trimmed(plain, *name)
            return
    found = tokens(words)
    if found and len(found) <= _WORDS and any(token.text.isalpha() for token in found):
        lead = next((t for t in found if t.text not in _label_words()), None)
        if lead is not None and not re.search(r"\d\s?[%°]", words):
            yield None, (piece[0] + lead.start, piece[1])


def _around(plain: str, colour: Span) -> Iterator[_Colour]:
    """Yield a known colour name, with its neighbours where they make a short piece with it."""
    yield None, colour
    line_start = plain.rfind("\n", 0, colour[0]) + 1
    line_end = plain.find("\n", colour[1])
    for piece in _pieces(plain, line_start, line_end if line_end >= 0 else len(plain)):
        holds = piece[0] <= colour[0] and colour[1] <= piece[1]
        words = tokens(plain[slice(*piece)])
        if holds and len(words) <= _WORDS and words[0].text not in _label_words():
            yield from _of_piece(plain, piece)


def _moved(span: Span, by: int) -> Span:
    return span[0] + by, span[1] + by


def _trimmed(plain: str, start: int, end: int) -> Span:
    words = plain[start:end]
    start += len(words) - len(words.lstrip(" .:–*•-\n"))
    end = max(start, start + len(plain[start:end].rstrip(" .:–*-\n")))
    alone = _ALONE.search(plain, start, end)
    return start, alone.start() if alone else end


# *White only* is white.
_ALONE = re.compile(
    r"\s(?:only|solo|soltanto|seulement|uniquement|nur|sólo|só|apenas|sadece)$", re.I
)


@cache
def _label_words() -> frozenset[str]:
    """Words that announce colours, or only lead to them: they are no part of a colour."""
    labels = {fold(word) for words in LABELS["colours"].values() for word in words}
    return frozenset(labels | {"in", "en", "em", "im", "a", "avec", "nella", "nel", "auch", "noch"})


@cache
def _lexicon() -> Lexicon:
    return Lexicon(
        {name: {language: (name,)} for language, names in COLOURS.items() for name in names}
    )
