"""What the words of a label say of the numbers behind it: their unit, or what they count.

`Width (cm): 24`, *Peso g/mq | 310*, *ek_eur: 36,90*, *min_stk_je_farbe: 40*.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from schemas.values.lexicon import compatible
from schemas.values.mentions import BARE_NUMBER, Mentions, Span

# *45-60* below *Lieferzeit (Tage)*
_BARE_RANGE = re.compile(rf"{BARE_NUMBER.pattern}(?:\s?[-–]\s?{BARE_NUMBER.pattern})?")
_LABEL_BRACKETS = re.compile(r"[(\[]([^()\[\]]{1,24})[)\]]")


# *Gew. g/Stk.*, *Peso g/pz*, *gramas/peça*
_PER_PIECE = re.compile(
    r"(?<![^\W_])(k?gr?|gram\w{0,4})\.?\s?/\s?(?:stk|st|pcs?|piece|pz|pi[eè]ces?|pi[eè]za|pza|pezzo|capo"
    r"|pe[çc]a|prenda|ud|un|adet|pr|paio|paire)\b",
    re.I,
)
_LABEL_WORDS = 4  # what is counted per takes so many at the end of a label: *stk je farbe*


def units_of_label(label: str) -> Iterable[str]:
    """Yield what of a label may be a unit: `Width (cm):`, `Peso g/mq`, `Trade GBP`, `ek_eur`.

    The last line of several is the label itself, those before it are headings above it.
    """
    for line in reversed(label.split("\n")):
        for bracket in _LABEL_BRACKETS.findall(line):
            yield from re.split(r"[,;]\s?", bracket)
        yield from _PER_PIECE.findall(line)
        # *ALT. CANO mm (nº 42)*: the unit stands before what is in brackets.
        for plain in dict.fromkeys((line, _LABEL_BRACKETS.sub(" ", line))):
            words = re.sub(r"[\s:=|.…]+$", "", plain).replace("_", " ").split()
            for count in range(1, _LABEL_WORDS + 1):
                # *in altezza* has no inch; *in cm* has its unit behind that word.
                if _is_numbered(words, len(words) - count):
                    break  # *9 x 7 inches (*: the unit of the number before it
                if len(words) >= count and (count == 1 or words[-count].casefold() != "in"):
                    yield " ".join(words[-count:])
            if "_" in plain:
                yield words[-1].upper()  # *ek_eur*: codes of money are in capitals
            yield from (
                word.strip(".,")
                for at, word in enumerate(words)
                if len(word) >= _LABEL_WORDS and not _is_numbered(words, at)
            )


def _is_numbered(words: Sequence[str], at: int) -> bool:
    """Return whether a number stands right before a word of a label."""
    return 0 < at < len(words) and _FIGURE.fullmatch(words[at - 1]) is not None


_FIGURE = re.compile(r"[^\W\d_]?\d+(?:[.,]\d+)*")


def numbers_under(label: str, cell: str, seen: Mentions) -> list[Span]:
    """Return the bare numbers of a cell that are values with the unit of their label."""
    found = []
    for number in _BARE_RANGE.finditer(compatible(cell.split("\n", 1)[0])):
        for unit in units_of_label(label):
            if any(seen.anywhere(f"{number.group()} {unit}")):
                found.append(number.span())
                break
    return found
