"""Names beside words for products: *Cabas Héloïse*, *Haferlschuh Lusen*, *the Harting Cardigan*.

Where kind and given name stand together the phrase is the name, without its article; the given name
alone is offered beside it, as it may stand alone elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from schemas.values.kind_spans import kind_spans
from schemas.values.lexicon import IDEOGRAM
from schemas.values.mentions import Span, pieces
from schemas.values.name_words import (
    FIGURE,
    LED,
    POINTS_AT,
    SEASONS,
    UPPER,
    is_for_whom,
    is_label,
    is_word_of_goods,
)
from schemas.values.product_lexicon import product_lexicon
from schemas.values.product_mentions import CJK_LETTER, begin_of_word, german_compounds

_CAPITAL = rf"[{UPPER}][\w’'-]+"
_CAPITALS = rf"{_CAPITAL}(?:[ ]{_CAPITAL}){{0,2}}"
_NAME_BEHIND = re.compile(rf"[ ]+(?:[«“”\"‘(])?(?P<name>{_CAPITALS})")
# *Camicia da donna Amalfi*, *Camisa de hombre Montsec*: for whom stands between.
_FOR_WHOM = re.compile(r"[ ](?:(?:da|de|di|para|per|pour|für)[ ])?(?P<whom>[^\W\d_]{3,9})(?=[ ])")
_NAME_BEFORE = re.compile(rf"(?P<name>{_CAPITALS})[ ]+$")
# A name at a line's begin, and small words that say of what sort: *Sapanca keten gömlek*.
_BEGINS_LINE = re.compile(
    r"(?:^|(?<=\n)|(?<=\| )|(?<=  ))(?:[^\w\n|]{0,3}[\w.)/-]{0,10}\d[\w.)/-]{0,10}[ ]{1,3})?"
    rf"(?P<name>{_CAPITALS})(?P<sort>(?:[ ][a-zà-ÿğışçöü][\w’'-]{{2,16}}){{1,2}})[ ]$"
)
_NO_SORT = re.compile(
    r"\b(?:the|this|that|these|our|your|for|with|and|from|are|was|has|not|per|con|come|una?|der|die"
    r"|das|den|ein\w*|und|mit|für|aus|ist|sind|les|une|des|pour|avec|est|sont|que|las|los|para|del"
    r"|como|uma|dos|com|não|bir|için|olan|ile|veya|gibi)\b",
    re.I,
)
_SHOUTED = re.compile(
    rf"(?P<name>[{UPPER}]{{3,}}(?:[ ][{UPPER}]{{2,}})?)[ ](?=[{UPPER}][a-zà-ÿ])"
    rf"|(?P<neck>{_CAPITAL})[ ][VU]-"
)
# Heights of heels and sizes of bags are parts of names; counts and measures are none.
_FIGURE_BEHIND = re.compile(
    rf"[ ]{FIGURE}(?=[ ]*(?:$|[\n,;|]|[.][ \n]|[ ](?:in|en|de|aus|di|is|est|è|es|ist)[ ]))"
)
_OWNER = re.compile(rf"(?:{_CAPITAL}[ ]){{0,2}}[{UPPER}][\w-]+[’']s[ ](?=[{UPPER}])")
_REACH = 48


def beside_products(plain: str) -> Iterable[Span]:
    """Yield names beside words for products, with these and without."""
    for kind in kind_spans(plain):
        yield from _behind(plain, kind)
        yield from _before(plain, kind)


def _behind(plain: str, kind: Span) -> Iterable[Span]:
    """Yield a name behind a kind, alone where two blanks show that cells lie side by side."""
    start, end = kind
    whom = _FOR_WHOM.match(plain, end)
    at = whom.end() if whom and is_for_whom(whom["whom"]) else end
    behind = _NAME_BEHIND.match(plain, at)
    if not behind or is_word_of_goods(behind["name"]):
        return  # *Jacke Schwarz*
    yield behind.span("name")
    yield from _with_figure(plain, start, behind.span("name"))
    shouted = _SHOUTED.match(behind["name"])
    if shouted:  # *Haferlschuh IRRSEE Leisten 211*
        yield start, behind.start("name") + shouted.end(shouted.lastgroup or 0)
    between = plain[end : behind.start("name")]
    if not re.search(r"[«“”\"‘(]|  ", between):
        yield start, behind.end("name")


def _with_figure(plain: str, start: int, name: Span) -> Iterable[Span]:
    """Yield a kind and its name with the figure that goes with them: *Pump Ava 85*."""
    figure = _FIGURE_BEHIND.match(plain, name[1])
    words = plain[slice(*name)]
    if figure and not is_label(words) and not re.search(rf"\b{SEASONS}$", words):
        yield start, figure.end()


def _before(plain: str, kind: Span) -> Iterable[Span]:
    start, end = kind
    reach = max(0, start - _REACH)
    before = _NAME_BEFORE.search(plain, reach, start)
    sorted_so = None if before else _BEGINS_LINE.search(plain, reach, start)
    if sorted_so and (_NO_SORT.search(sorted_so["sort"]) or POINTS_AT.match(sorted_so["name"])):
        sorted_so = None
    found = before or sorted_so
    if not found:
        return
    left, right = found.span("name")
    led = LED.match(found["name"])
    if (led and led.end() == len(found["name"])) or is_for_whom(plain[left:right]):
        return
    at = left + (led.end() if led else 0)
    yield at, right
    if start - right > 1:  # cells of their own
        return
    yield at, end
    owner = _OWNER.match(plain, at, right)
    if owner:  # *Marelle Voss's Wren Coat*
        yield owner.end(), end
    if at > left and _is_line(plain, left, end):
        yield left, end  # *The Harting Cardigan*, a heading


def _is_line(plain: str, start: int, end: int) -> bool:
    return (start == 0 or plain[start - 1] == "\n") and (end == len(plain) or plain[end] == "\n")


_CELL_START = re.compile(r"[\n|:：;]|  |[■●▪•*][ ]?|\.\s")
_WORDS_BEFORE = 4  # of a phrase with a name in quotes: *Men's shawl cardigan 'Kielder'*
_LETTERS_BEFORE = 14


def around_quotes(plain: str, quotes: Span) -> Iterable[Span]:
    """Yield a name in quotes with what it is said of: *Steppweste „Arlau“*, *"Ada" Duvet Set*."""
    start, end = quotes
    line = max(plain.rfind("\n", 0, start) + 1, start - _REACH)
    before = plain[line:start]
    stops = [stop.end() for stop in _CELL_START.finditer(before)]
    cell = line + (stops[-1] if stops else 0)
    words = plain[cell:start].strip()
    cell = plain.index(words, cell) if words else start
    kinds = product_lexicon("").within(before)
    said = [line + kind.start for kind in kinds if line + kind.end >= start - 1]
    said += [line + one.start() for one in german_compounds("").finditer(before.rstrip())
             if line + one.end() >= start - 1]  # fmt: skip
    if words and (said or " " not in words) and not is_label(words):
        is_short = len(words.split()) <= _WORDS_BEFORE and len(words) <= 2 * _LETTERS_BEFORE
        if is_short and (words[0].isupper() or CJK_LETTER.match(words)):
            yield cell, end
    for at in said:
        yield begin_of_word(plain, at, _LETTERS_BEFORE), end
    for kind in product_lexicon("").within(plain[end : end + _LETTERS_BEFORE * 2]):
        if kind.start <= 1:
            yield start, end + kind.end


# Two languages side by side are two titles: *Shirt jacket シャツジャケット*.
_TITLE_STOPS = re.compile(rf"[|·•:：,;]|\s[-–—/]\s|  |(?<=[a-z])[ ](?={IDEOGRAM})")
_TITLE_LINES, _LONGEST_TITLE = 12, 48
_TITLE_WORDS = range(2, 7)


def titles(plain: str) -> Iterable[Span]:
    """Yield the headings of a page that name a product by what it is: *Waffle throw*."""
    lines = [match.span() for match in re.finditer(r"[^\n]+", plain)]
    for start, end in lines[:_TITLE_LINES]:
        for left, right in pieces(plain[start:end], _TITLE_STOPS, " ,.\"'“”"):
            label = _label_before(plain[start + left : start + right])
            left += label
            words = plain[start + left : start + right]
            ends = plain.startswith(".", start + right)  # a sentence
            if len(words) <= _LONGEST_TITLE and not ends and _is_title(words):
                yield start + left, start + right


_SIZES = frozenset({"mini", "maxi", "midi"})


def _label_before(words: str) -> int:
    """Return how long a label is that begins a cell without a mark: *Article Saddle bag*."""
    first, _, rest = words.partition(" ")
    # *Mini Lune Bag*: a size of the bag, and no least quantity.
    is_one = bool(rest) and is_label(first) and first.lower() not in _SIZES
    is_one = is_one and not product_lexicon("").within(first)
    return len(words) - len(rest.lstrip()) if is_one else 0


_ENUMERATED = re.compile(
    r"(?:[一二三四五六七八九十]{1,2}[、.]|[①-⑳❶-❿]|[(\[]?\d{1,2}[)\].、](?!\d)"
    r"|[■●▪•◆◇★☆▶►※*])[ ]?"
    rf"(?=[^\W\d_]|{IDEOGRAM})"
)


def without_number(plain: str, span: Span) -> Span:
    """Return a name without the number or the mark of its list: *一、潮汐项链*."""
    number = _ENUMERATED.match(plain, *span)
    return (number.end() if number else span[0], span[1])


def _is_title(words: str) -> bool:
    kinds = product_lexicon("").within(words)
    if not kinds or (kinds[0].start, kinds[0].end) == (0, len(words)):
        return False
    if is_for_whom((words[: kinds[0].start] + words[kinds[-1].end :]).strip(" '’-")):
        return False  # *Erkek gömlek*: what it is and for whom, and no name
    if not words.isascii() and not re.search(r"[A-Za-z]", words):
        return True
    return len(words.split()) in _TITLE_WORDS and words[0].isupper() and "." not in words
