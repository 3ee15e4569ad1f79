"""Sizes that a line or a table tells by itself: *TAM. M*, *King 230 x 220*, codes below sizes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from schemas.values.lexicon import compatible
from schemas.values.mentions import RowGroup, Span

_LABEL = (
    r"(?:sizes?|taglia|tgl?\.?|taille|pointure|größe|groesse|gr\.|talla|tamanho|tam\.|beden|numara"
    r"|尺码|码数|サイズ)"
)
_OWN = (
    r"(?:\d?X{0,4}[SL]|XS|M|LL|[2-6]L|[PG]|GG|\d{2}(?:[.,]5|½)?|\d{1,2}号"
    r"|\d{2,3}[/-]\d{2,3}[A-C]?|2\d(?:\.[05])?\s?cm)"
)
# A line, or a cell of one, that holds a word for size and one size.
_SIZE_CELL = re.compile(
    # *TALLAS* is no size S.
    rf"(?:^|(?<=\|\s)|(?<=\s\s)){_LABEL}(?:[^\S\n]?[:：.]?[^\S\n]{{1,4}}|[:：.]|(?<=[码数ズ])"
    rf"|(?=\d))(?P<size>{_OWN})"
    r"(?=[^\S\n]*$|[^\S\n]\||[^\S\n]{2})",
    re.M | re.I,
)
# A table of one size in several countries begins with the one that it was made in: *EUR 38* above
# *USA 6 · UK 10*.
_SYSTEM = r"(?:EUR?|UE|USA?|UK|GB|MEX|MX|ITA?|FRA?|F|DE|D|CHN?|CN|KOR|JPN?|JP|BR|INT|ES)"
_CONVERTED = re.compile(
    rf"(?:^|(?<=[|·\s]))(?P<system>{_SYSTEM})[^\S\n]?(?P<size>\d{{1,2}}(?:[.,]5|½)?|\d?X{{0,3}}[SL]|M)"
    rf"(?=\s{{0,3}}[·|/,=]?\s{{0,3}}(?!(?P=system)\b){_SYSTEM}[^\S\n]?[\dSMLX])",
    re.M,
)


def _first_converted(plain: str) -> Iterable[Span]:
    """Yield the first size of a table that gives it in several countries."""
    end = -1
    for match in _CONVERTED.finditer(plain):
        if plain[end : match.start()].strip(" \n|·/,=") or end < 0:
            yield match.span("size")
        end = match.end("size")


_BED = (
    r"(?:super[ -]?king(?:[ -]size)?|california king|king(?:[ -]size)?|queen(?:[ -]size)?"
    r"|small double|double|single|twin(?: xl)?|cot bed|matrimoniale|singolo|piazza e mezza"
    r"|una piazza e mezza|一人用|二人用|シングルロング|シングル|セミダブル|ダブルロング|ダブル"
    r"|クイーン|キング|单人|双人|çift kişilik|tek kişilik)"
)
_SIDES = r"\d{2,3}\s?(?:cm\s?)?[x×X*]\s?\d{2,3}"
_BED_SIDES = re.compile(
    rf"(?<![\w-])(?P<size>{_BED})(?=[^\S\n]{{0,3}}[:：(（|,–-]?[^\S\n]{{0,3}}{_SIDES})", re.I
)
_BED_LINE = re.compile(rf"^(?P<size>{_BED})[^\S\n]*$", re.M | re.I)
_ANY_SIDES = re.compile(rf"(?<!\d){_SIDES}")


def sizes_of_lines(text: str) -> Iterable[Span]:
    """Yield the sizes of lines that tell one, and the names of beds beside their sides."""
    plain = compatible(text)
    yield from (match.span("size") for match in _SIZE_CELL.finditer(plain))
    yield from _first_converted(plain)
    yield from (match.span("size") for match in _BED_SIDES.finditer(plain))
    if _ANY_SIDES.search(plain):
        yield from (match.span("size") for match in _BED_LINE.finditer(plain))


def is_told_above(text: str, start: int) -> bool:
    """Return whether the line before a cell holds its label with a size: *TAM. M* before *BODY*."""
    end = text.rfind("\n", 0, start)
    if end < 0 or text[end:start].strip():
        return False
    above = text[:end].rstrip()
    line = above[above.rfind("\n") + 1 :]
    return bool(_SIZE_CELL.fullmatch(compatible(line)))


# A column a size, with what is told of it: a mark or a number of pieces, a code, a measure.
_PIECES = re.compile(r"^(?P<size>\d{2}(?:[.,]5)?|\d?X{0,3}[SL]|M): (?:[xX×✓✔•●■]|\d{1,4})$", re.M)
_CODES = re.compile(
    r"^(?P<size>\d{2}(?:[.,]5)?|\d?X{0,3}[SL]|XS|M): (?:\d{8}|\d{12,14}|\d{1,3}[.,]\d{1,3})$", re.M
)
_FEWEST_IN_GRID = 3


def grid(text: str) -> RowGroup:
    """Return the sizes of a grid of pieces, each once: `38: x`, `39: x`, one line a size."""
    return _grid(text, _PIECES)


def grid_of_codes(text: str) -> RowGroup:
    """Return the sizes of a table of codes or measures, each once: `S: 5060921771118`."""
    return _grid(text, _CODES)


def _grid(text: str, cells: re.Pattern[str]) -> RowGroup:
    found: dict[str, Span] = {}
    for match in cells.finditer(text):
        found.setdefault(match["size"], match.span("size"))
    spans = sorted(found.values()) if len(found) >= _FEWEST_IN_GRID else []
    return tuple({"": (span,)} for span in spans)


_LETTERS = ("XXXS", "XXS", "XS", "S", "M", "L", "XL", "XXL", "XXXL", "XXXXL")
_SAME = {"2XS": "XXS", "2XL": "XXL", "3XL": "XXXL", "4XL": "XXXXL", "LL": "XL", "3L": "XXL"}
_ENDS = re.compile(
    r"(?P<low>[\dA-Z.,]+)(?:\s?[-–—~〜～至到]\s?|(?:\s[^\W\d_]+){1,2}\s)(?P<high>[\dA-Z.,]+)"
)


# What a house says that it does not make: *O 34 não temos*, *36 gibt es nicht*.
_NOT_MADE = re.compile(
    r"\b(?:não (?:temos|fazemos|há)|no (?:tenemos|hacemos|hay|fabricamos)"
    r"|non (?:abbiamo|facciamo|c['’]è)"
    r"|n['’]avons pas|ne (?:faisons|fabriquons) pas|(?:haben|machen|führen) wir nicht|gibt es nicht"
    r"|(?:we )?(?:don['’]t|do not) (?:have|make|do)|we have no|yapmıyoruz|üretmiyoruz)\b"
    r"|没有|不做|ございません"
)
_ENDS_SENTENCE = re.compile(r"[.;!?](?=\s|$)|[。；\n]")


def without_denied(text: str, groups: Sequence[RowGroup]) -> list[RowGroup]:
    """Leave out sizes of sentences that say that they are not made."""
    denied: list[Span] = []
    at = 0
    for stop in _ENDS_SENTENCE.finditer(text) if _NOT_MADE.search(text) else ():
        if _NOT_MADE.search(text, at, stop.start()):
            denied.append((at, stop.start()))
        at = stop.end()
    kept = (tuple(row for row in group if not _is_inside(row[""][0], denied)) for group in groups)
    return [group for group in kept if group]


def _is_inside(span: Span | None, ranges: Iterable[Span]) -> bool:
    return span is not None and any(start <= span[0] < end for start, end in ranges)


def without_samples(text: str, groups: Sequence[RowGroup]) -> list[RowGroup]:
    """Leave out single sizes inside sentences that a list or range of the same text holds.

    A piece is measured or weighed in one size of those that are offered: *length 64 cm (size M)*.
    """
    words = [[text[slice(*row[""][0])] for row in group if row[""][0]] for group in groups]
    return [
        group
        for group, own in zip(groups, words, strict=True)
        if len(own) != 1
        or _begins_line(text, group)
        or not any(_holds(other, own[0]) for other in words if other is not own)
    ]


def _begins_line(text: str, group: RowGroup) -> bool:
    span = group[0][""][0]
    if span is None:
        return False
    before = text[text.rfind("\n", 0, span[0]) + 1 : span[0]]
    return bool(_ALONE_BEFORE.fullmatch(before)) and not goes_on(text, span[0])


def goes_on(text: str, start: int) -> bool:
    """Return whether what begins a line goes on with a sentence that is wrapped before it."""
    end = text.rfind("\n", 0, start)
    if end < 1 or text[end:start].strip() or not text[end - 1].isalpha():
        return False
    return end - text.rfind("\n", 0, end) > _WRAPPED


_WRAPPED = 60  # characters of a line that a sentence is wrapped at


_ALONE_BEFORE = re.compile(rf"\W*(?:{_LABEL})?\W*", re.I)


def _holds(others: Sequence[str], size: str) -> bool:
    if len(others) > 1:
        return len(others) > 2 and size in others
    ends = _ENDS.fullmatch(others[0]) if others else None
    if ends is None:
        return False
    low, rank, high = (_rank(one) for one in (ends["low"], size, ends["high"]))
    return low[0] == rank[0] == high[0] != "" and low <= rank <= high


def _rank(size: str) -> tuple[str, float]:
    """Return the place of a size among those of its kind."""
    size = _SAME.get(size, size)
    if size in _LETTERS:
        return ("letter", _LETTERS.index(size))
    try:
        return ("number", float(size.replace(",", ".")))
    except ValueError:
        return ("", 0)
