"""Where prices stand, and whose they are: amounts with a currency, and figures behind *EK*, *RRP*.

An amount has its currency before or behind it; words that say whose price it is (`price_roles`)
make a bare figure one as well, *EK 118,-- VK 279,--*: the document names its currency elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Annotated

from schemas.parsing import ReadingContext
from schemas.values.column_figures import headed_figures
from schemas.values.forms import ScalarForm
from schemas.values.lexicon import compatible
from schemas.values.mentions import (
    PLAIN_NUMBER,
    Mentions,
    Span,
    bare_numbers,
    first_of,
    readable_mentions,
)
from schemas.values.money import FINENESS, Price, currency_marks, names_goods, read_money
from schemas.values.money_words import amounts_apart
from schemas.values.price_cells import (
    cell_figures,
    followed_figures,
    joined_figure,
    legend_figures,
    paired_figures,
)
from schemas.values.price_roles import Role, of_role, role_of_all, role_of_words, roles
from schemas.values.reading import read_leaf
from schemas.vocabulary.price_roles import (
    LABELS,
    LABELS_IDEOGRAMS,
    REPLACED_BEFORE,
    REPLACED_BEHIND,
    SHOP,
    TRADE,
)

# A bare number counts where its label does: the label, document or profile may name the currency.
_ANY_CURRENCY = ReadingContext(currency="EUR")
_REACH = 24  # characters that an amount with its blank may take
_ROUND = r"(?:\s?[.,:]\s?(?:-(?:\s?-)?|=|–|—)|/[-=])?"
_AMOUNT = rf"(?P<value>{PLAIN_NUMBER}{_ROUND})"
# *EUR/mt 27,40*: what it is for may stand between. A line ends what belongs together.
_AMOUNT_BEHIND = re.compile(
    rf"(?:\s?/\s?[^\W\d_]{{1,8}}\.?|\sper\s[^\W\d_]{{1,8}})?[^\S\n]?[.:]?[^\S\n]{{0,2}}{_AMOUNT}"
)
_AMOUNT_BEFORE = re.compile(rf"(?<![\d.,]){_AMOUNT}[^\S\n]?\Z")


@lru_cache(maxsize=32)
def _prices(text: str) -> tuple[Span, ...]:
    """Find amounts with a currency before or behind them."""
    plain = compatible(text)
    apart = amounts_apart(text)
    spans = [*apart]
    for mark in currency_marks().finditer(plain):
        if any(start <= mark.start() < end for start, end in apart):
            continue
        behind = _AMOUNT_BEHIND.match(plain, mark.end())
        before = _AMOUNT_BEFORE.search(plain, max(0, mark.start() - _REACH), mark.start())
        is_word = names_goods(mark[0])
        if before and plain[mark.end() : mark.end() + 2].strip().startswith("/"):
            behind = None  # *45,50 € / PVP 119 €*
        if behind and not is_word:
            spans.append((mark.start(), behind.end("value")))
        if before and not (is_word and FINENESS.fullmatch(before["value"])):
            spans.append((before.start("value"), mark.end()))
    return tuple(spans)


@cache
def _labelled_figure() -> re.Pattern[str]:
    """*EK 118,--*, *w/s: 62*, *A voi 96,00 al paio*, 上代 12,000, and no *EK 24 pieces*."""
    words = "|".join(sorted(LABELS, key=len, reverse=True))
    return re.compile(
        rf"(?:(?<![^\W_])(?:{words})|{LABELS_IDEOGRAMS})[^\S\n]?[.:=]?(?:[^\S\n]\([^()\n]{{1,12}}\))?"
        rf"[.:=]?[^\S\n]{{0,3}}(?<![\d.,]){_AMOUNT}"
        r"(?!\s?(?:[%°‰x×]|\+(?!\s?(?:iva|vat|mwst|ust|tva|kdv)\b)|cm\b|mm\b|pcs|pz\b|pezzi|pi?[eè]ces?|Stück|Stk|piezas|peças|adet|days|Tage|g\b|kg\b|m\b"
        r"|件|双|天|枚|日)|[.,/-]?\d|\s?[-–]\s?\d)",
        re.I,
    )


def _figures(text: str) -> Iterable[Span]:
    """Yield bare figures behind a word that says whose price it is."""
    for match in _labelled_figure().finditer(compatible(text)):
        if not _LIKE_CODES.fullmatch(match[0]) and not _YEAR.fullmatch(match["value"]):
            yield match.span("value")


def _headed(text: str) -> Iterable[Span]:
    """Yield bare figures whose currency stands in the head of their cell."""
    for match in _headed_figure().finditer(compatible(text)):
        yield match.span("value")


@cache
def _headed_figure() -> re.Pattern[str]:
    """*€ / mt: 18,40*, *Fiyat (TL): 240*: the currency is the head's, and no part of the cell."""
    return re.compile(
        rf"(?:{currency_marks().pattern})(?:\s?/\s?[^\W\d_]{{1,8}}\.?)?\)?[:：]\s?{_AMOUNT}"
        r"(?=\s*(?:\n|\||$))"
    )


_LIKE_CODES = re.compile(r"(?:P[AV]|WS)\W*\d{1,2}(?:\.\d)?", re.I)  # polyamide 6.6, summer 27
_YEAR = re.compile(r"20[12]\d")  # *listino 2027*


_PRICE_HEAD = re.compile(
    r"prezz|price|prix|preis|preci|preço|fiyat|tarif|listino|cost[oe]?\b|[价価]|€|[$£¥]|EUR|USD|CHF|GBP"
    r"|₹|\bRs\b|\bINR\b",
    re.I,
)
_RATE = re.compile(r"\brates?\b(?! of)", re.I)  # what the trade pays a piece, on invoices


@lru_cache(maxsize=32)
def _in_columns(text: str) -> tuple[tuple[Span, Role | None], ...]:
    """Return the figures below heads of prices, with whose price the head says it is."""
    found = []
    for head, span in headed_figures(compatible(text)):
        role = role_of_words(head)
        if role is None and _RATE.search(head):
            role = Role.TRADE
        is_price = role in (Role.TRADE, Role.SHOP) or (role is None and _PRICE_HEAD.search(head))
        if is_price and read_leaf(read_money, text[slice(*span)], _ANY_CURRENCY).value is not None:
            found.append((span, role))
    return tuple(found)


_PRICED = readable_mentions(_prices, read_money)
_LABELLED = readable_mentions(_figures, read_money, _ANY_CURRENCY)
_HEADED = readable_mentions(_headed, read_money, _ANY_CURRENCY)


def _no_years(text: str) -> Iterable[Span]:
    """Yield the numbers of a cell and the cell, unless its one number is a year: *Fall 2026*."""
    for start, end in bare_numbers(text):
        numbers = re.findall(r"\d[\d.,]*", text[start:end])
        if len(numbers) != 1 or not _YEAR.fullmatch(numbers[0].strip(".,")):
            yield start, end


_BARE = readable_mentions(_no_years, read_money, _ANY_CURRENCY)


def _all(text: str) -> Iterable[Span]:
    """Yield amounts with a currency, and labelled figures that are none of them."""
    priced = list(_PRICED(text))
    yield from priced
    yield from filter(None, (joined_figure(compatible(text), span) for span in priced))
    yield from _HEADED(text)
    for start, end in _LABELLED(text):
        if not any(left < end and start < right for left, right in priced):
            yield start, end


@cache
def _pair() -> re.Pattern[str]:
    words = "|".join(sorted({*LABELS, *TRADE, *SHOP}, key=len, reverse=True))
    mark = rf"(?:{currency_marks().pattern})"
    amount = rf"(?:{mark}\s?)?{PLAIN_NUMBER}{_ROUND}(?:\s?{mark})?"
    gap = r"\s?[/|+·]\s?"
    return re.compile(
        rf"(?<![^\W_])(?P<one>{words})\.?{gap}(?P<other>{words})\.?(?:\s\([^()\n]{{1,12}}\))?"
        rf"\s?[:=]?\s?(?P<first>{amount}){gap}(?P<second>{amount})(?![\d.,]*\d)",
        re.I,
    )


@lru_cache(maxsize=32)
def _in_pairs(text: str) -> tuple[tuple[Span, Role | None], ...]:
    """Return the amounts behind two words for prices: *EK/VK: 118,- / 279,-*."""
    plain = compatible(text)
    found: list[tuple[Span, Role | None]] = []
    for match in _pair().finditer(plain):
        found.append((match.span("first"), role_of_words(match["one"])))
        found.append((match.span("second"), role_of_words(match["other"])))
    return (*found, *paired_figures(plain))


# What a figure counts or measures that is no price: *nicht 30 Grad*, *not 6 pieces*.
_COUNTED = (
    r"(?:c?m|mm|k?g|gr|grad|degr\w*|gsm|pcs|pieces?|pz|pezzi|capi|pi[eè]ces?|paires?|pairs?|paia|stück"
    r"|paar|teile|piezas?|peças|unidades|pares|adet|çift|days?|weeks?|months?|tage?|wochen?|giorni|gg"
    r"|settimane|jours|semaines|d[ií]as|semanas|gün|hafta|colou?rs?|farben?|colori|coloris|cores"
    r"|sizes?|taglie|tallas|件|双|天|枚|日|色)(?![^\W\d_])"
)


@cache
def _replaced_figure() -> re.Pattern[str]:
    figure = rf"(?:[€$£¥]|EUR)?\s?(?<![\d.,]){PLAIN_NUMBER}"
    money = rf"\s?(?:{currency_marks().pattern})"
    return re.compile(
        rf"(?<![^\W_])(?:{REPLACED_BEFORE})\s(?:(?:the|de[rn]|die|i|les|los|as|os|a|à|zu)\s)?"
        rf"(?P<before>{figure})"
        rf"(?:(?={money})|(?!\s?(?:[%°x×/-]|{_COUNTED})|[.,]?\d))"
        rf"|(?P<behind>{figure})(?:{money})?\s(?:{REPLACED_BEHIND})(?![^\W_])",
        re.I,
    )


@lru_cache(maxsize=32)
def _replaced(text: str) -> frozenset[str]:
    """Return the amounts that others have taken the place of: *nicht mehr 1.150*."""
    found = (m["before"] or m["behind"] for m in _replaced_figure().finditer(compatible(text)))
    return frozenset(filter(None, map(_amount_of, found)))


@lru_cache(maxsize=32)
def _taken_back(text: str) -> tuple[Span, ...]:
    """Return where amounts stand that others have taken the place of, bare or not."""
    old = _replaced(text)
    if not old:
        return ()
    figures = re.finditer(rf"(?<![\w.,]){PLAIN_NUMBER}(?![\w%]|[.,]\d)", compatible(text))
    return tuple(match.span() for match in figures if _amount_of(match[0]) in old)


def _amount_of(words: str) -> str | None:
    value = read_leaf(read_money, words, _ANY_CURRENCY).value
    return str(value["amount"]) if isinstance(value, dict) else None


@lru_cache(maxsize=32)
def _in_cells(text: str) -> tuple[tuple[Span, Role], ...]:
    """Return the figures that are prices by where they stand, with whose they are."""
    plain = compatible(text)
    found = (*followed_figures(plain), *legend_figures(plain), *cell_figures(plain))
    return tuple(
        (span, role)
        for span, role in found
        if read_leaf(read_money, text[slice(*span)], _ANY_CURRENCY).value is not None
    )


def _roles(text: str, amounts: list[Span]) -> Iterable[Role | None]:
    """Return whose the amounts are; one within another, its figure without the sign, alike."""
    outer = [
        span
        for span in amounts
        if not any(o != span and o[0] <= span[0] and span[1] <= o[1] for o in amounts)
    ]
    known = dict(zip(outer, roles(text, outer), strict=True))
    for span in amounts:
        holder = next(o for o in outer if o[0] <= span[0] and span[1] <= o[1])
        yield known[holder]


def _is_quoted(text: str, span: Span) -> bool:
    """Return whether a place is in a line of an earlier message."""
    return text.startswith(">", text.rfind("\n", 0, span[0]) + 1)


def _priced(role: Role) -> Mentions:
    @lru_cache(maxsize=32)
    def find(text: str) -> tuple[Span, ...]:
        headed = {**dict(_in_columns(text)), **dict(_in_pairs(text)), **dict(_in_cells(text))}
        amounts = sorted(dict.fromkeys(_all(text)))
        beside = zip(amounts, _roles(text, amounts), strict=True)
        paired = [span for span, _ in _in_pairs(text)]
        known = [
            *headed.items(),
            *(
                pair
                for pair in beside
                if pair[0] not in headed
                and not any(a < pair[0][1] and pair[0][0] < b for a, b in paired)
            ),
        ]
        if old := _replaced(text):
            known = [
                (span, one) for span, one in known if _amount_of(text[slice(*span)]) not in old
            ]
        fresh = [pair for pair in known if not _is_quoted(text, pair[0])]
        if any(one in (role, None) for _, one in fresh):
            known = fresh  # what was offered before is not offered now
        if (everywhere := role_of_all(text)) is not None:
            known = [(span, one or everywhere) for span, one in known]
        own = [span for span, one in known if one is role]
        return tuple(sorted(own or (span for span, one in known if one is None)))

    return Mentions(find, first_of(of_role(role, _PRICED), _BARE), taken_back=_taken_back)


Money = Annotated[
    Price, ScalarForm("money", read_money, seen=Mentions(_all, first_of(_PRICED, _BARE)))
]
WholesalePrice = Annotated[Price, ScalarForm("money", read_money, seen=_priced(Role.TRADE))]
RetailPrice = Annotated[Price, ScalarForm("money", read_money, seen=_priced(Role.SHOP))]
