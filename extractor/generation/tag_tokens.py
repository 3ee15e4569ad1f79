"""The tokens of a passage as the tagger sees them: words, figures, marks and line ends.

A word is known by buckets of a hash: of its letters without accents, its beginning and end, the
runs of four letters in it and its shape. So words of any language have features, and those never
seen share most of them with some that were. What heads a token (the column's head, the first cell
of its row, the short line above) is hashed beside it.
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

from extractor.core.geometry import CharSpan

LeafName = tuple[str, str]  # attribute and leaf

BUCKETS = 1 << 14

_IDEOGRAPHS = "\u3040-\u30ff\u3400-\u9fff"
_TOKEN = re.compile(rf"[{_IDEOGRAPHS}]|[^\W\d_{_IDEOGRAPHS}]+|\d+|\n|[^\w\s]|_")
_WORD = re.compile(r"\w+")
_RUN = re.compile(r"(.)\1+")
_CELL_MARK = " | "
_HEAD_WORDS = 4  # of a head, that are looked at
_HEADS = 8  # buckets of one token
_SHORT_LINE = 40  # characters of a line that may head the next one
_HEAD_ROW = 120  # characters of a row that may head a table
_LONG_FIGURE = 5  # digits from which on their number alone counts
_GRAM = 4


def tokens_of(view: str) -> tuple[CharSpan, ...]:
    """Return the tokens of a text in order; blanks are none, an ideograph is one by itself."""
    return tuple(CharSpan(*match.span()) for match in _TOKEN.finditer(view))


def covered(tokens: Sequence[CharSpan], span: CharSpan) -> range:
    """Return the numbers of the tokens that a range of the text touches."""
    first = bisect_right(tokens, span.start, key=lambda token: token.end)
    last = first
    while last < len(tokens) and tokens[last].start < span.end:
        last += 1
    return range(first, last)


@lru_cache(maxsize=1 << 16)
def word_buckets(word: str) -> tuple[int, ...]:
    """Return the buckets of a token, that of its shape last."""
    letters = [_shape(char) for char in word]
    shape = _RUN.sub(r"\1\1", "".join(letters))
    return tuple(_bucket(name) for name in (*_names(word), f"h{shape}"))


def _names(word: str) -> Iterator[str]:
    if word.isdigit():
        yield f"d{len(word)}"
        if len(word) < _LONG_FIGURE:
            yield f"v{word}"
        return
    folded = _folded(word)
    yield f"w{folded}"
    yield f"p{folded[:3]}"
    yield f"s{folded[-3:]}"
    yield f"t{folded[-2:]}"
    if len(folded) >= _GRAM:
        padded = f"^{folded}$"
        for start in range(len(padded) - _GRAM + 1):
            yield f"g{padded[start : start + _GRAM]}"


def heads_of(view: str, tokens: Sequence[CharSpan]) -> list[tuple[int, ...]]:
    """Return the buckets of what heads each token: of a cell its column and its row."""
    found: list[tuple[int, ...]] = []
    columns: dict[int, list[list[str]]] = {}  # words of the heads, by the number of cells
    above: tuple[int, ...] = ()
    at = start = 0
    for line in view.split("\n"):
        end = start + len(line)
        cells = line.split(_CELL_MARK)
        heads = _cell_heads(cells, columns.get(len(cells), [])) if len(cells) > 1 else [above]
        bounds = _bounds(cells, start)
        cell = 0
        while at < len(tokens) and tokens[at].start <= end:
            while cell + 1 < len(cells) and tokens[at].start >= bounds[cell]:
                cell += 1
            found.append(heads[cell] if tokens[at].start < end else ())
            at += 1
        if len(cells) > 1:
            if len(line) < _HEAD_ROW and not any(map(str.isdigit, line)):
                columns[len(cells)] = [_words(one) for one in cells]
            above = ()
        else:
            above = _heads("A", _words(line)) if len(line) < _SHORT_LINE else ()
        start = end + 1
    return found


def _cell_heads(cells: Sequence[str], columns: Sequence[Sequence[str]]) -> list[tuple[int, ...]]:
    row = _heads("L", _words(cells[0]))
    return [
        ((*_heads("H", columns[at]),) if columns else ())[: _HEADS - len(row)] + (row if at else ())
        for at in range(len(cells))
    ]


def _bounds(cells: Sequence[str], start: int) -> list[int]:
    """Return where each cell ends, the mark behind it included."""
    ends, at = [], start
    for cell in cells:
        at += len(cell) + len(_CELL_MARK)
        ends.append(at)
    return ends


def _words(text: str) -> list[str]:
    return [match[0] for match in _WORD.finditer(text)][:_HEAD_WORDS]


def _heads(kind: str, words: Sequence[str]) -> tuple[int, ...]:
    return tuple(_bucket(kind + _folded(word)) for word in words)


def _folded(word: str) -> str:
    apart = unicodedata.normalize("NFKD", word.casefold())
    return "".join(char for char in apart if not unicodedata.combining(char))


def _shape(char: str) -> str:
    if char.isupper():
        return "X"
    if char.isalpha():
        return "x"
    return "9" if char.isdigit() else char


def _bucket(name: str) -> int:
    return zlib.crc32(name.encode()) % BUCKETS
