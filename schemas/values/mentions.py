"""Where a text may hold a value of a form: the places that a reader chooses among.

Most forms know their values by sight: a weight is a number beside a unit, a country is a name of a
table. What no form would ever take need not be offered to the model, which then only decides
*which* of the prices is the wholesale price, and no longer what a price is. Behind a label of the
attribute more is taken: a bare number under `Width (cm)` is a width.

A mention is offered, never chosen, here. Words that a form refuses for a reason worth telling (a
currency that may be several, a continent in place of a country) are mentions too.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from schemas.parsing import ReadingContext
from schemas.values.columns import joined_cells
from schemas.values.lexicon import compatible
from schemas.values.reading import Read, read_leaf
from schemas.values.units import unit_surfaces
from schemas.vocabulary.units import APPROXIMATE

Span = tuple[int, int]
Finder = Callable[[str], Iterable[Span]]
# A row that a text may hold: for each leaf the places to choose from, `None` for no reading.
RowMention = Mapping[str, tuple[Span | None, ...]]
RowGroup = tuple[RowMention, ...]

# Codes of problems that say: these words are a value of this kind, but not one that can be taken.
# What any other code refuses is no mention at all.
_TELLING = frozenset(
    {
        "ambiguous_choice", "ambiguous_country", "ambiguous_currency", "ambiguous_date",
        "ambiguous_fibre", "ambiguous_number", "ambiguous_season", "gtin_check_digit",
        "imitation", "not_a_country", "per_unknown", "range", "season_without_year",
        "width_needed",
    }
)  # fmt: skip
# *All others in black*: no option of a table and, without a share, no fibre.
OTHERS = re.compile(
    r"others?|outr[oa]s?|otr[oa]s?|altr[ieoa]|autres?|andere[nrs]?|diğer(?:leri)?", re.I
)
_LONGEST_CELL = 120  # characters of a cell that may be one value


@dataclass(frozen=True, slots=True)
class Mentions:
    """How the mentions of a form are found.

    Attributes:
        anywhere: In running text.
        behind_label: In the cell that a label of the attribute announces.
        as_it_stands: The cell as a whole is a mention, even though nothing in it can be read, where
            its label announces nothing else: an unknown option is worth telling.
        taken_back: Places whose words the text itself takes back, whatever announces them.
    """

    anywhere: Finder
    behind_label: Finder
    as_it_stands: bool = False
    taken_back: Finder | None = None


def pieces(text: str, stops: re.Pattern[str], around: str | None = None) -> Iterable[Span]:
    """Yield what stands between stops, without the marks (by default white space) `around` it.

    Nothing that is empty is a piece.
    """
    start = 0
    for stop in (*stops.finditer(text), None):
        end = stop.start() if stop else len(text)
        words = text[start:end].strip(around)
        if words:
            at = text.index(words, start)
            yield at, at + len(words)
        start = stop.end() if stop else end


def whole_cell(text: str) -> Iterable[Span]:
    """Yield the first line of a cell without the marks around it."""
    line = text.split("\n", 1)[0]
    words = line.strip(" .:;,|")
    if words and len(words) <= _LONGEST_CELL:
        start = line.index(words)
        yield start, start + len(words)


def readable_mentions(finder: Finder, read: Read, context: ReadingContext | None = None) -> Finder:
    """Return `finder` without the spans that `read` takes for no value of its kind."""
    known = context or ReadingContext()

    @lru_cache(maxsize=64)
    def find(text: str) -> tuple[Span, ...]:
        return tuple(
            (start, end)
            for start, end in dict.fromkeys(finder(text))
            if _is_one(read, text[start:end], known)
        )

    return find


def matching(pattern: re.Pattern[str]) -> Finder:
    """Return the finder of all matches of a pattern, or of its group `value` where it has one."""
    group: str | int = "value" if "value" in pattern.groupindex else 0

    def find(text: str) -> Iterable[Span]:
        return [match.span(group) for match in pattern.finditer(compatible(text))]

    return find


def either(*finders: Finder) -> Finder:
    """Return the finder of what any of `finders` finds."""

    def find(text: str) -> Iterable[Span]:
        return [span for finder in finders for span in finder(text)]

    return find


def first_of(*finders: Finder) -> Finder:
    """Return the finder of what the first of `finders` finds that finds anything."""

    def find(text: str) -> Iterable[Span]:
        return next(filter(None, (list(finder(text)) for finder in finders)), [])

    return find


# What stands between the elements of one list.
_LIST_GAP = re.compile(
    r"[\s,;/|·•・.、，；。–—-]{0,6}(?:(?:and|und|et|e|y|ve|or|o|ou|oder)\s)?[\s-]*", re.I
)


def listed_groups(
    text: str, cells: Sequence[Span], seen: Mentions, *, alone: Finder | None = None
) -> list[RowGroup]:
    """Return the elements of lists: those of one announced cell, and of one run, together.

    Args:
        text: A passage.
        cells: Ranges that labels of the attribute announce.
        seen: How elements are found.
        alone: Finds the elements that may stand by themselves where no label announces them;
            `None`: all may.
    """
    announced = []
    for start, end in cells:
        inside = seen.behind_label(text[start:end])
        spans = _longest({(start + left, start + right) for left, right in inside})
        if spans:
            announced.append(((start, end), spans))
    groups = joined_cells(text, announced)
    found = _longest(set(seen.anywhere(text)))
    runs: list[list[Span]] = []
    for span in found:
        if any(start <= span[0] < end for start, end in cells):
            continue
        if runs and _LIST_GAP.fullmatch(text, runs[-1][-1][1], span[0]):
            runs[-1].append(span)
        else:
            runs.append([span])
    lone = None if alone is None else set(alone(text))
    groups += [run for run in runs if len(run) > 1 or lone is None or run[0] in lone]
    return [tuple({"": (span,)} for span in group) for group in sorted(groups)]


def _longest(spans: set[Span]) -> list[Span]:
    """Return spans that do not overlap, longer ones before shorter ones, in document order."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda one: (one[0] - one[1], one)):
        at = bisect_left(kept, span)
        is_free = (at == 0 or kept[at - 1][1] <= span[0]) and (
            at == len(kept) or span[1] <= kept[at][0]
        )
        if span[0] < span[1] and is_free:
            kept.insert(at, span)
    return kept


# A number with its marks, a fraction behind it, and a tolerance.
PLAIN_NUMBER = (
    r"(?:\d{1,3}(?:[ ]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,'’]\d+)*)(?:[ ]?[½¼¾⅛⅜⅝⅞⅓⅔]"
    r"|[ -]\d/\d(?![\d/]))?"
)
TOLERANCE = (
    r"(?:\s?\(?(?:±|\+\s?/\s?-|\+-|-/\+)\s?%?\s?\d+(?:[.,]\d+)?\s?%?\)?"
    r"|\s?\(?\+\s?\d+(?:[.,]\d+)?\s?%?\s?[/,]\s?[-–−]\s?\d+(?:[.,]\d+)?\s?%?\)?)?"
)
BARE_NUMBER = re.compile(rf"(?<![\w.,]){PLAIN_NUMBER}{TOLERANCE}(?!\s?[^\W\d_]|\s?[%°€$£¥]|[\d.,])")
_RANGE_SIGN = r"(?:-|–|—|/|~|÷|…|to|bis|à|a|al|até|至|到|から|or|o|oder|ou|ile)"
_NO_LETTER_BEFORE = r"(?<![^\W_])"


@cache
def measure_finder(dimensions: tuple[str, ...], *, ranges: bool = True) -> Finder:
    """Return the finder of numbers that stand beside a unit of the dimensions.

    A range with one unit is one mention.
    """
    unit = unit_surfaces(dimensions)
    number = f"{PLAIN_NUMBER}{TOLERANCE}"
    more = rf"(?:\s?(?:{unit})?\s?{_RANGE_SIGN}\s?{number})?" if ranges else ""
    # *80cmと*, *19姆米素绉缎*: behind a unit of Latin letters, or of two ideograms, others go on.
    ends = (
        r"(?:(?:(?<=[A-Za-z㎡²])|(?<=m2)|(?<=姆米|厘米|毫米|公分|公斤|千克))(?=[\u3040-\u30ff\u4e00-\u9fff])"
        r"|(?![^\W\d_]|\s?/\s?(?:[^\W\d_]|㎡)))"
    )
    after = rf"{_about()}(?<![\d.,]){number}{more}[\s.-]{{0,2}}(?:{unit})\.?{ends}{TOLERANCE}"
    stop = r"(?!\d|[.,]\d|[^\S\n]?[^\W\d_])"
    before = rf"{_NO_LETTER_BEFORE}(?!in\b)(?:{unit})[\s.:]{{1,3}}{number}{more}{stop}"
    # "25日" behind a month is a date, "AT 40" no time: what is timed stands behind its number.
    alone = re.compile(rf"(?<!月){after}" if dimensions == ("time",) else f"{after}|{before}", re.I)

    # *GR/ML 390 GR/MQ 260*: in a row of units that stand ahead, none is that of the number before.
    ahead = rf"{_NO_LETTER_BEFORE}(?:{unit})[.:]?[^\S\n]{number}"
    row = re.compile(rf"{ahead}(?:[^\S\n]{{0,3}}[,;/(–-]?[^\S\n]{{0,3}}{ahead})+{stop}", re.I)
    of_row = re.compile(ahead, re.I)

    @lru_cache(maxsize=32)
    def find(text: str) -> tuple[Span, ...]:
        plain = compatible(text)
        rows = [match.span() for match in row.finditer(plain)]
        found = [match.span() for match in alone.finditer(plain)]
        found = [s for s in found if not any(a < s[1] and s[0] < b for a, b in rows)]
        found += [match.span() for span in rows for match in of_row.finditer(plain, *span)]
        return tuple(span for span in sorted(found) if not _is_no_inch(plain, span))

    return find


# *22 in tutto*, *14 in oro*, and a line that ends with a number: that *in* is no inch.
_NO_INCH = re.compile(
    r"\s(?:tutto|totale|oro|argento|pelle|un[ao]?|the|a|an|our|all|each|total|stock|store|de[rmn]"
    r"|width|height|depth|length|breadth|diameter|size"
    r"|einer?|allen?|[A-Z][a-z]{3,})(?![^\W_])"
)


def _is_no_inch(text: str, span: Span) -> bool:
    start, end = span
    if text[end - 2 : end].casefold() != "in" or text[end - 3].isalpha():
        return False
    return "\n" in text[start:end] or _NO_INCH.match(text, end) is not None


def bare_numbers(text: str) -> Iterable[Span]:
    """Yield the numbers of a cell, and its first line as a whole."""
    line = compatible(text.split("\n", 1)[0])
    yield from whole_cell(text)
    for match in BARE_NUMBER.finditer(line):
        yield match.span()


def _is_one(read: Read, words: str, context: ReadingContext) -> bool:
    outcome = read_leaf(read, words, context)
    return outcome.value is not None or any(p.code in _TELLING for p in outcome.problems)


@cache
def _about() -> str:
    words = "|".join(re.escape(word) for word in sorted(APPROXIMATE, key=len, reverse=True))
    return rf"(?:(?<![^\W\d_])(?:{words})\s?)?"
