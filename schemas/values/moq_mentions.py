"""Where minimums stand: a number of goods, with what it is counted per or with words for the least.

*Unter zwölf Paar je Modell*, *almeno 6 pezzi per tinta*, *min. pz 12 x col*, 每款100件起订. What
is counted may be left out where it is said per what: *not fewer than six of a colour*.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from schemas.values.choices import choice_lexicon, with_codes
from schemas.values.lexicon import Lexicon, Match, compatible
from schemas.values.mentions import PLAIN_NUMBER, Span
from schemas.values.number import NUMBER
from schemas.values.number_words import word_pattern
from schemas.vocabulary.choices import CHOICES
from schemas.vocabulary.number_words import DOZENS, HALF_DOZENS
from schemas.vocabulary.units import UNITS

YARDS = "yards"  # converted: the contract counts cloth in metres

_UNIT_NEAR = 3  # characters between a number and what it counts
_PER_REACH = 28  # characters to what it is counted per


@cache
def units_lexicon() -> Lexicon:
    """Return the words for what is counted, and those for yards."""
    return Lexicon({**with_codes(CHOICES["moq_unit"]), YARDS: {"": UNITS["length"]["yd"]}})


class Count(NamedTuple):
    """A number of goods: where it stands with their name, and where the number and name end."""

    start: int
    end: int


@lru_cache(maxsize=32)
def minimums(text: str) -> tuple[Span, ...]:
    """Return the numbers of goods that are minimums, as far as to what they are counted per."""
    plain = compatible(text)
    pers = choice_lexicon("moq_per").within(plain)
    found: list[Span] = []
    for count in _counts(plain):
        if any(per.start < count.end < per.end for per in pers):
            continue  # *huit par coloris* are no eight pairs
        if _ORDERED.search(plain, max(0, count.start - _PER_REACH), count.start):
            continue  # *your order of 120 pieces per colour* is what somebody bought
        counted = list(_with_pers(plain, count, pers))
        found += counted
        # With what it is counted per where that is said: the number alone says less.
        if not counted and _is_minimum(plain, *count):
            found.append((count.start, count.end))
    for match in _UNIT_IN_LABEL.finditer(plain):
        line_start = plain.rfind("\n", 0, match.start()) + 1
        if _LEAST.search(plain, max(line_start, match.start() - 24), match.start()):
            found.append(match.span())
    # What is counted is said most often: *mínimo 3 por modelo?* may be what was asked for.
    found = found or list(_uncounted(plain, pers, only_least=True))
    return tuple(dict.fromkeys(found))


# *Your order of ..*, *you ordered ..*: *a first order of 50 pieces per colour* may be the least.
_ORDERED = re.compile(
    r"\b(?:(?:your|their|his) (?:re-?|repeat |bulk |last |new )?orders? (?:of|for|over)"
    r"|(?:you|they) (?:have )?(?:ordered|bought|booked|reserved)"
    r"|(?:ihre|eure|deine) (?:nach)?(?:bestellung|order) (?:über|von)|(?:sie|ihr) (?:hatten|haben)"
    r"|votre commande (?:de|pour)|vous (?:avez|aviez) commandé"
    r"|(?:vostro|suo|tuo) ordine (?:di|da|per)|(?:avete|ha) ordinato"
    r"|(?:su|vuestro|tu) pedido (?:de|por)|(?:ha|habéis|han) pedido"
    r"|(?:sua|vossa) encomenda (?:de|para)|(?:encomendou|encomendaram)"
    r"|siparişiniz(?: olan)?|verdiğiniz|(?:uw|jullie) (?:bestelling|order) van"
    r"|(?:贵司|您|你们?)(?:已)?(?:订购?|下单)了?|ご注文(?:の|いただいた))\s{0,2}$",
    re.I,
)


def counts(text: str) -> Iterable[Span]:
    """Yield the numbers of goods, whatever they are of."""
    yield from ((count.start, count.end) for count in _counts(compatible(text)))


def counts_alone(text: str) -> Iterable[Span]:
    """Yield the numbers in a cell that are counted per something, without what is counted."""
    plain = compatible(text)
    yield from _uncounted(plain, choice_lexicon("moq_per").within(plain), only_least=False)


def is_uncounted(plain: str, end: int, per: Match) -> bool:
    """Return whether what a number is counted per stands right behind it, in a phrase.

    *Six of a colour*, *due per modello*: a preposition says that something is counted, and nothing
    else stands between. *2 colours* are no two pieces.
    """
    if per.codes == {"order"} or per.start < end or not _LINK.fullmatch(plain, end, per.start):
        return False
    return bool(_PER_WORDS.match(plain, end)) and not _NUMBERED.match(plain, per.end)


def _uncounted(plain: str, pers: Sequence[Match], *, only_least: bool) -> Iterator[Span]:
    """Yield numbers right before what they are counted per: *non meno di due per modello*.

    Args:
        plain: A text.
        pers: What is counted per in it.
        only_least: Whether words for the least must stand with them.
    """
    for per in pers:
        if not plain[per.start].isascii():
            continue  # 3色 are colours
        line = plain.rfind("\n", 0, per.start) + 1
        first = max(line, per.start - _UNCOUNTED_REACH)
        for number in _number().finditer(plain, first):
            if number.start() >= per.start:
                break
            if not is_uncounted(plain, number.end(), per) or _MONEY.search(
                plain, max(0, number.start() - 4), number.start()
            ):
                continue
            if not only_least or _is_minimum(plain, number.start(), per.end):
                yield number.start(), per.end


# Longest number in words before what it is counted per.
_UNCOUNTED_REACH = 48
_MONEY = re.compile(r"(?:[€$£¥₹₺]|EUR|USD|GBP|CHF|TL)\s?$")
# A preposition says that something is counted: *due per modello*, and no *2 colour*.
_PER_WORDS = re.compile(
    r"\.?\s?(?:[/x×]|(?:per|pro|je|par|por|of|of an?|each|every|any|a|à|di|ogni|chaque|cada|x)\s)",
    re.I,
)


def is_order_itself(text: str, per: Match) -> bool:
    """Return whether an order is what is least, and not what it is counted per: *sipariş 30*."""
    words = text[per.start : per.end]
    return per.codes == {"order"} and words.isalpha() and bool(NUMBER.search(text, per.end))


@cache
def _number() -> re.Pattern[str]:
    dozen = "|".join(map(re.escape, (*HALF_DOZENS, *DOZENS)))
    return re.compile(
        rf"(?P<half>(?<![^\W\d_])(?:{'|'.join(map(re.escape, HALF_DOZENS))}))"
        rf"|(?:(?<![\d.,/])(?<![A-Za-z])(?<![A-Z]-){PLAIN_NUMBER}|{word_pattern()})"
        rf"(?P<dozen>\s?(?:{dozen})(?![^\W\d_])\.?)?"
        rf"|(?<![^\W\d_])(?:an?\s)?(?P<one>{'|'.join(map(re.escape, DOZENS))})(?![^\W\d_])",
        re.I,
    )


def _counts(plain: str) -> Iterator[Count]:
    matches = units_lexicon().within(plain)
    starts = {match.start: match for match in matches}
    ends = {match.end: match for match in matches}
    taken = -1
    for number in _number().finditer(plain):
        start, end = number.span()
        # *2608围巾本季*: a word between is what is numbered.
        near = (end + gap for gap in range(_UNIT_NEAR) if not _WORD.search(plain, end, end + gap))
        unit = next((starts[at] for at in near if at in starts), None)
        if unit is not None and "\n\n" not in plain[end : unit.start]:
            taken = unit.end
            yield Count(start, unit.end)
            continue
        of = _OF_GOODS.match(plain, end)
        if number["half"] or number["dozen"] or number["one"] or _DOZEN_END.search(number[0]):
            goods = starts.get(of.end()) if of else None
            taken = goods.end if goods else end
            yield Count(start, taken)
            continue
        # "min pz 12 x col", "pz. 24 per art.": forms name the goods first.
        before = next((ends[at] for at in (start - 1, start - 2, start - 3) if at in ends), None)
        if (
            before is not None
            and before.end != taken
            and _AHEAD.fullmatch(plain, before.end, start)
        ):
            yield Count(before.start, end)


_WORD = re.compile(r"[^\W\d_余多来幾几]")
_OF_GOODS = re.compile(r"\s(?:of|di|de|d['’])\s?")
_DOZEN_END = re.compile(rf"(?:{'|'.join(map(re.escape, DOZENS))})$", re.I)
_AHEAD = re.compile(r"\.?:?[ \t]{0,2}")


def _with_pers(plain: str, count: Count, pers: Sequence[Match]) -> Iterator[Span]:
    first = bisect_left(pers, count.start - _PER_REACH - _UNIT_NEAR, key=lambda per: per.start)
    known: Match | None = None
    for per in pers[first:]:
        if per.start > count.end + _PER_REACH:
            return
        line = plain[min(count.start, per.start) : max(count.end, per.end)]
        # "minimo d'ordine" is the label, not what it is counted per
        if line.strip().count("\n") > 1 or "|" in line or plain[max(0, per.start - 1)] in "'’":
            continue
        if per.end <= count.start:
            if not is_order_itself(plain, per) and _LEAST_OF.fullmatch(plain, per.end, count.start):
                yield per.start, count.end
        elif per.start >= count.end and _is_counted_per(plain, count, per, known):
            known = per
            yield count.start, per.end


def _is_counted_per(plain: str, count: Count, per: Match, known: Match | None) -> bool:
    """Return whether goods are counted per the words behind them.

    Words with a preposition say so from afar: *24 pieces minimum per style*. A noun alone stands
    beside: in *5 Stück je Modell, Farben gemischt* the colours are not counted.
    """
    gap = plain[count.end : per.start]
    if _NEXT_FIELD.search(plain, count.end, max(count.end, per.start)):
        return False
    words = plain[per.start : per.end]
    if _APART.search(gap):
        return False
    if known is not None:
        return bool(_AND.fullmatch(plain, known.end, per.start))
    if not words.isascii() or " " in words or "\n" in words:
        return not _CLAUSE.search(gap)
    if _NUMBERED.match(plain, per.end):
        return False
    return bool(_LINK.fullmatch(gap)) or (per.codes == {"order"} and not _STOP.search(gap))


_APART = re.compile(r"(?:不分|不限|不论|regardless of|independent of|unabhängig von)\s?$", re.I)
_CLAUSE = re.compile(r"[.;:]\s+[^\W\d_]{4}|\d")
_STOP = re.compile(r"[,.;:(\d]")
_NUMBERED = re.compile(r"[ \t]{0,2}(?:n[.°º]\s?)?\d")
_PREPOSITION = (
    r"(?:per|pro|je|elke?|a|à|ad|par|por|of|di|de|da|ogni|each|every|any|chaque|cada|jede[rsn]?|x|in"
    r"|her|bir|the|une?|la|le|el|il|o|einer?|pro|eines?|ciascun|stess[oa]|same|single)"
)
_LINK = re.compile(rf"\.?[\s/x×*+&(-]{{0,3}}(?:{_PREPOSITION}\s){{0,2}}", re.I)
_AND = re.compile(
    r"\s?(?:[/x×+&-]|\b(?:und|and|et|e|ed|y|ve|or|o|ou|oder)\b)?\s?" + rf"(?:{_PREPOSITION}\s)?",
    re.I,
)
# What may stand between what is counted per and the number: *model başına min. 200 adet*.
_LEAST_OF = re.compile(
    r"\W{0,3}(?:min(?:imum|imo|i)?\.?(?:\s(?:of|de|di|von))?|m[ií]n(?:imo)?\.?|en az|asgari"
    r"|at least|mindestens|almeno|au moins|pelo menos|al menos|minimum olarak|最低|最少|最小"
    r"|(?:最小|最低)?起订量?[为是]?|につき|あたり|当たり|毎に|ごとに|ロット)?\W{0,3}",
    re.I,
)


def _is_minimum(plain: str, start: int, end: int) -> bool:
    line_start = plain.rfind("\n", 0, start) + 1
    before = plain[max(line_start, start - 48) : start]
    return bool(
        _LEAST.search(before)
        or _FEWER.search(before)
        or _LEAST.search(plain, end, end + 16)
        or _FEWER_BEHIND.match(plain, end)
    )


# What says that a number of pieces is the least one: others are of a box, a bale, a delivery.
_LEAST = re.compile(
    r"\bmin|\bmoq\b|mín|mindest|\bleast\b|asgari|en az|\bab\s$|a partire da|à partir de"
    r"|a partir de|order|bestell|ordin|pedido|encomenda|commande|sipariş|起订|最低|最小|ロット|订"
    r"|\bafname\b|bestel"
    r"|\balmeno\b|au moins|al menos|pelo menos|como m[ií]nimo|auftr[aä]g|\bordre\b|起批|起做|最少",
    re.I,
)
# Right before a number: what is less is not made.
_FEWER = re.compile(
    r"\b(?:unter|weniger als|nicht unter|sotto|meno di|non meno di|al di sotto di|moins de"
    r"|en dessous de|au-dessous de|en deçà de|fewer than|less than|below|under"
    r"|(?:no|not) fewer than|no menos de|não menos de|pas moins de|nicht weniger als"
    r"|(?:no|not) less than|at least"
    r"|starts? at|starting (?:at|from)|menos de|por debajo de|abaixo de|inferior a)"
    r"(?:\s(?:i|gli|le|les|los|las|os|as|the))?\s$",
    re.I,
)
_FEWER_BEHIND = re.compile(
    r"\s?(?:altında|altı\b|aşağı|以下|未満|より承|から承|以上(?:で|から|起)"
    r"|起(?!\w*价))|'?(?:dan|den) az",
    re.I,
)
_NEXT_FIELD = re.compile(r"\n[^\n:=]{1,24}[:=：]")
# The label of a form says of what and per what: *Min. (mt/renk): 300*, *MIN QTY M/COL  30*.
_UNIT_IN_LABEL = re.compile(
    r"(?:\(|(?<=\s))[^\W\d_]{1,8}\.?\s?(?:/|per|pro|par|por|al?|x)\s?[^\W\d_]{2,12}\.?\)?"
    r"[ \t]{0,2}[:=|]?[ \t]{0,3}\d{1,5}(?![\w.,%]*\d|[ \t]?(?:€|\$|£|%|[x×/]|[^\W\d_]))"
)
