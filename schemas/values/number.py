"""Numbers as the world writes them: 1.250,50 and 1,250.50, 1 250,5 and 1'250, 0,9 and 100.000.

One separator before exactly three digits may be a decimal mark or a thousands mark. The words do
not say which, so a rule has to: a range outside of which the attribute has no values, or the
habit that prices have no three decimals. Where no rule decides, the number is invalid
(`ambiguous_number`), never guessed.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from typing import Annotated

from pydantic import JsonValue, StringConstraints

from schemas.values.digits import SHORT_THOUSANDS, candidates, in_full
from schemas.values.forms import ScalarForm
from schemas.values.measure_words import of_martindale
from schemas.values.mentions import (
    PLAIN_NUMBER,
    TOLERANCE,
    Mentions,
    bare_numbers,
    either,
    first_of,
    matching,
    readable_mentions,
)
from schemas.values.number_words import sign_and_word, with_digits, word_measure_finder
from schemas.values.reading import Read, Reading, invalid
from schemas.values.shrinkage_mentions import (
    Direction,
    shrinkage_finder,
    shrinkage_in_cell,
    with_sign_first,
)
from schemas.values.text import fold_blanks
from schemas.values.units import unit_surfaces
from schemas.vocabulary.units import APPROXIMATE, UNITS

# A number with its marks. Blanks count as marks only before groups of three digits.
NUMBER = re.compile(r"(?<![\d.,])[-+]?\d+(?:[.,'][\d]+|[ ]\d{3}(?!\d))*|(?<!\d)[-+]?[.,]\d+")
# A leading ± marks a figure as approximate; behind a figure it is a tolerance.
_TOLERANCE = re.compile(
    r"(?<=\S)\s*\(?(?:±|\+\s*/?\s*-|-\s*/\s*\+)\s*%?\s*[\d.,]+\s*(?:%|‰)?\)?"
    r"|(?<=\S)\s*\(?\+\s?\d+(?:[.,]\d+)?\s?%?\s?[/,]\s?-\s?\d+(?:[.,]\d+)?\s?%?\)?"
)
# Two numbers with nothing but a range sign between them.
_RANGE = re.compile(
    r"\d\s*[^\d\s.,]{0,3}\s*(?:-|/|~|÷|…|\.\.\.?|\bto\b|\bbis\b|\bà\b|\ba\b|\bali\b|至|到)\s*\d",
    re.I,
)
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−﹣", "-") | dict.fromkeys("’‘´`ʼ", "'"))


@dataclass(frozen=True, slots=True)
class NumberRule:
    """What decides between 1.250 = 1250 and 1.250 = 1.25.

    Attributes:
        low: No value of the attribute is below.
        high: No value of the attribute is above.
        thousands: Three digits after one mark are thousands, since the attribute never has three
            decimals (prices).
    """

    low: Decimal | None = None
    high: Decimal | None = None
    thousands: bool = False

    def holds(self, number: Decimal) -> bool:
        """Return whether `number` is in the range."""
        return (self.low is None or number >= self.low) and (
            self.high is None or number <= self.high
        )


ANY_NUMBER = NumberRule()


def canonical(number: Decimal) -> str:
    """Return the number as a string without exponent and trailing zeros."""
    plain = format(number, "f")  # normalize() would round to the precision of the context
    if "." in plain:
        plain = plain.rstrip("0").rstrip(".")
    return "0" if plain == "-0" else plain


def plain_text(text: str) -> str:
    """Return `text` with full-width digits, odd blanks, dashes and apostrophes as plain ones."""
    return fold_blanks(unicodedata.normalize("NFKC", text).translate(_DASHES))


def read_number(text: str, rule: NumberRule = ANY_NUMBER) -> Decimal:
    """Return the one number that `text`, which holds nothing else, says under `rule`.

    Raises:
        PydanticCustomError: `invalid_number`, `ambiguous_number` or `out_of_range`.
    """
    if not NUMBER.fullmatch(text):
        raise invalid("invalid_number", f"{text!r} is not a number")
    return decide(text, candidates(text), rule)


def decide(text: str, values: tuple[Decimal, ...], rule: NumberRule) -> Decimal:
    """Return the one value that holds under `rule`.

    Raises:
        PydanticCustomError: `ambiguous_number` or `out_of_range`.
    """
    if len(values) > 1 and rule.thousands:
        values = (max(values, key=abs),)
    fitting = [value for value in values if rule.holds(value)]
    if not fitting:
        raise invalid("out_of_range", f"{text!r} is outside the values this attribute can have")
    if len(fitting) > 1:
        raise invalid(
            "ambiguous_number",
            f"{text!r} is {canonical(fitting[0])} or {canonical(fitting[1])}: "
            "nothing says whether the mark separates thousands or decimals",
        )
    return fitting[0]


def drop_hedges(text: str, reading: Reading) -> str:
    """Return `text` without its tolerance and without words such as *circa*, with a warning."""
    bare = _TOLERANCE.sub(" ", text)
    if bare != text:
        reading.warn("tolerance_dropped", "the tolerance is not part of the value")
    about = _approximate().sub("", bare.strip())
    if about != bare.strip():
        reading.warn("approximate", "the document says about this much")
    return fold_blanks(about)


@cache
def _approximate() -> re.Pattern[str]:
    """Marks before the figure, and those of Chinese and Japanese behind it."""
    words = sorted(APPROXIMATE, key=len, reverse=True)
    bounded = [re.escape(word) + (r"\b" if word[-1].isalpha() else "") for word in words]
    behind = [re.escape(word) for word in words if not word[0].isascii() and word.isalpha()]
    return re.compile(rf"^(?:{'|'.join(bounded)})\s*|\s*(?:{'|'.join(behind)})$", re.I)


def refuse_range(text: str) -> None:
    """Refuse two numbers with a range sign between them.

    Raises:
        PydanticCustomError: `range`.
    """
    if _RANGE.search(text):
        raise invalid("range", f"{text!r} is a range; the attribute takes one number")


def decimal_form(  # noqa: PLR0913 - what may stand around one number
    name: str,
    rule: NumberRule,
    dimension: str = "",
    words: str = "",
    glue: str = "",
    *,
    counts: bool = False,
) -> ScalarForm:
    """Return the form of a bare number.

    Args:
        name: Name of the form.
        rule: Decides what the words leave open, and refuses what cannot be.
        dimension: Key of `UNITS` whose signs may stand beside the number.
        words: Pattern of further words that may.
        glue: Pattern of words that may stand there, too, but make nothing a number of its kind.
        counts: Whether words such as *double* and *both* say how many there are.
    """

    def read(text: str, reading: Reading) -> str:
        plain = plain_text(in_full(text) if dimension in _IN_THOUSANDS else text)
        plain = _PER_CENT.sub("%", plain)  # no hundred
        bare = with_digits(drop_hedges(plain, reading), multiples=counts)
        bare = _POINT_OF_SIGN.sub(". ", bare)
        refuse_range(bare)
        found = list(NUMBER.finditer(bare))
        if not found:
            raise invalid("invalid_number", f"there is no number in {text!r}")
        beside = _beside(dimension, "|".join(filter(None, (words, glue))))
        around = (bare[: found[0].start()], bare[found[0].end() :])
        if len(found) > 1 or not all(beside.fullmatch(side) for side in around):
            raise invalid("invalid_number", f"{text!r} is more than a number")
        return canonical(read_number(found[0][0], rule))

    return ScalarForm(name, read, seen=_number_mentions(read, dimension, words))


_POINT_OF_SIGN = re.compile(r"(?<=[^\W\d_])\.(?=\d)")  # *fin.12*
_IN_THOUSANDS = frozenset({"abrasion"})
_PER_CENT = re.compile(r"\b(?:per\s?cento?|pour cent|por c(?:iento|ento)|prozent)\b", re.I)


def _number_mentions(read: Read, dimension: str, words: str) -> Mentions:
    """In running text the number has its sign beside it; behind a label it may stand alone."""
    signs = "|".join(filter(None, [unit_surfaces((dimension,)) if dimension else "", words]))
    # *12针羊绒*, *7ゲージの*: ideograms go on without a blank.
    ends = rf"(?:(?<=[针ジ])|{_NO_LETTER})" if dimension == "gauge" else _NO_LETTER
    whole = r"(?![^\W\d_]|\d|[.,]\d)"
    thousands = rf"(?:{SHORT_THOUSANDS})?" if dimension in _IN_THOUSANDS else ""
    behind = rf"[-+]?{PLAIN_NUMBER}{thousands}{TOLERANCE}"  # *fin.12*: the point is the sign's
    number = rf"(?<![\d./])(?<!\d,){behind}"  # *缎纹，300根*: a comma of a list
    beside = re.compile(
        rf"{number}[\s.-]{{0,2}}(?:{signs}){ends}|(?<![^\W_])(?:{signs})\.?\s?{behind}{whole}", re.I
    )
    in_words = word_measure_finder((dimension,) if dimension else (), words)
    if dimension == "gauge":  # *jauge cinq*, *galga siete*
        in_words = either(in_words, sign_and_word(signs))
    seen = readable_mentions(either(matching(beside), in_words), read)
    return Mentions(seen, first_of(seen, readable_mentions(bare_numbers, read)))


_NO_LETTER = r"(?![^\W\d_])"


@cache
def _beside(dimension: str, words: str) -> re.Pattern[str]:
    table = UNITS.get(dimension, {}).values()
    surfaces = {plain_text(surface).rstrip(".") for surfaces in table for surface in surfaces}
    known = [re.escape(surface) for surface in sorted(surfaces, key=len, reverse=True)]
    alternatives = "|".join([*known, *([words] if words else [])])
    return re.compile(rf"[\s:;,.()-]*(?:(?:{alternatives})[\s:;,.()-]*)*", re.I)


def decimal_range(low: str, high: str) -> NumberRule:
    """Return the rule of a range with both of its ends."""
    return NumberRule(Decimal(low), Decimal(high))


# Outside these ranges there are no such goods: they decide 100.000 rubs, not what is good taste.
DecimalText = Annotated[str, StringConstraints(pattern=r"^-?\d+(\.\d+)?$")]
PERCENT = decimal_form("percent", decimal_range("0", "100"), "share")
_CARATS = r"ct\.?s?|tcw|ctw|克拉|tot(?:al\w*|\.)?"
CARAT = decimal_form("carat", decimal_range("0.001", "1000"), "fineness", _CARATS)
COUNT = decimal_form(
    "count",
    NumberRule(Decimal(1), Decimal(100_000), thousands=True),
    "",
    r"pcs?|pieces?|pz|pezzi|nr?|no|stk|stück|st|pi[eè]ces?|piezas|peças|uds?|unidades|adet"
    r"|tane|taş"
    r"|stones?|piet(?:ra|re)|pierres?|steine?|piedras?|pedras?|x|×|#|[颗顆个個粒枚石点點ヶケ]|的|の",
    counts=True,
)
Percent = Annotated[DecimalText, PERCENT]


def _shrinkage_form(direction: Direction) -> ScalarForm:
    form = decimal_form("percent", decimal_range("-50", "50"), "share", r"max|<|≤|\+|up to")
    seen = form.seen or Mentions(bare_numbers, bare_numbers)

    def read(text: str, reading: Reading) -> JsonValue:
        return form.read(with_sign_first(text), reading)

    found = readable_mentions(shrinkage_finder(direction), read)
    in_cell = readable_mentions(shrinkage_in_cell(direction), read)
    return replace(form, read=read, seen=Mentions(found, first_of(in_cell, seen.behind_label)))


WarpShrinkage = Annotated[DecimalText, _shrinkage_form(Direction.WARP)]
WeftShrinkage = Annotated[DecimalText, _shrinkage_form(Direction.WEFT)]
_RUBS = decimal_form(
    "martindale",
    decimal_range("500", "1000000"),
    "abrasion",
    r"m['’]?dale|martindale|abrasion|>|≥|min|t|tsd|touren|cycles|giri|tours|scheuertouren|sc?h?t"
    r"|mart\.?|马丁代尔|マーチンデール|rubs?|toeren|rondes|draaiingen|vueltas|ciclos|devir\w*|cicli",
)


def _rubs_form() -> ScalarForm:
    seen = _RUBS.seen or Mentions(bare_numbers, bare_numbers)

    return replace(_RUBS, seen=Mentions(of_martindale(seen.anywhere), seen.behind_label))


Rubs = Annotated[DecimalText, _rubs_form()]
ThreadCount = Annotated[
    DecimalText,
    decimal_form(
        "thread_count",
        decimal_range("40", "2500"),
        "",
        r"tc|thread count(?: of| is)?|threads?|dra(?:den|ads)|fili|fils|fäden|faden|fadenzahl|hilos"
        r"|fios|tel|iplik|根|支|本|t",
    ),
]
