"""Figures that are prices by where they stand, though no currency stands beside them.

The whole of a cell whose label says whose price it is (*achat: 52.50*, *TOPTAN_TL: 3.450,00*);
behind a mark that a legend explains (*=> 61,-* and *=> a voi, netto*); a figure that goes with the
one behind it (*139 e 119 euro*); one that is followed by words for the shop (*215 in the shop*).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from schemas.values.mentions import PLAIN_NUMBER, Span
from schemas.values.price_roles import Role, role_of_words, strong_words
from schemas.vocabulary.price_roles import NO_PRICE_LABELS, TRADE_CELLS

_ROUND = r"(?:\s?[.,:]\s?(?:-(?:\s?-)?|=|–|—)|/[-=])?"
_FIGURE = rf"(?<![\d.,'’])(?P<value>{PLAIN_NUMBER}{_ROUND})"
_YEAR = re.compile(r"20[12]\d")

# A label and its figure, which take a line or a cell of their own.
_CELL = re.compile(
    rf"(?:^|\|)[ \t]*(?P<label>[^\W\d][^\n:|]{{1,39}}?)\s?[:：=|][ \t]{{0,3}}{_FIGURE}"
    r"(?=[ \t]*(?:\n|\||\Z))",
    re.M,
)
_NO_PRICE_LABEL = re.compile(rf"(?<![^\W_])(?:{NO_PRICE_LABELS})(?![^\W_])", re.I)
_TRADE_CELL = re.compile(rf"[\W_]*(?:{TRADE_CELLS})[\W_]*(?:[A-Z]{{2,3}}|[€$£¥]|HT)?[\W_]*", re.I)


def cell_figures(plain: str) -> Iterator[tuple[Span, Role]]:
    """Yield figures that are the whole of a cell, with whose price its label says they are."""
    for match in _CELL.finditer(plain):
        label = match["label"]
        if _YEAR.fullmatch(match["value"]) or _NO_PRICE_LABEL.search(label):
            continue
        known = strong_words().search(label)
        role = Role[str(known.lastgroup)] if known else None
        if role is None and _TRADE_CELL.fullmatch(label):
            role = Role.TRADE
        if role in (Role.TRADE, Role.SHOP):
            yield match.span("value"), role


# A line that explains a mark: *==>> cartellino*, *▲ = retail*. Marks of lists explain nothing.
_LEGEND = re.compile(
    r"^[ \t]*(?P<mark>(?![*•·–—-]+[^\S\n]*[^\W\d_])[^\w\s.,;:()\[\]{}'’\"<€$£¥%|/]{1,4})"
    r"[ \t]*[=:]?[ \t]*(?P<words>[^\W\d_][^\n\d]{2,50})$",
    re.M,
)


def legend_figures(plain: str) -> Iterator[tuple[Span, Role]]:
    """Yield figures behind marks that a legend of the document says are of a price."""
    marks = {match["mark"]: role_of_words(match["words"]) for match in _LEGEND.finditer(plain)}
    for mark, role in marks.items():
        if role in (Role.TRADE, Role.SHOP):
            behind = rf"(?<!\S){re.escape(mark)}[ \t]?{_FIGURE}(?!\s?[^\W\d_]|\s?%|[.,]?\d)"
            yield from ((match.span("value"), role) for match in re.finditer(behind, plain))


# *The numbers, GBP, trade ex VAT / retail inc VAT*: the head of lines that end in two figures.
_TWO_HEADS = re.compile(r"^(?=[^\n/|]{2,60}[/|][^\n/|]{2,40}$)[^\n\d]{6,90}$", re.M)
_TWO_FIGURES = re.compile(
    rf"^(?=[^\n]{{5,90}}$)[^\n]*?[^\W_][ \t|:]{{1,8}}(?P<first>{PLAIN_NUMBER}{_ROUND})"
    rf"[ \t]*[|/;–-]?[ \t]+(?P<second>{PLAIN_NUMBER}{_ROUND})[ \t]*$",
    re.M,
)
_MOST_LINES = 30  # from such a head to its last line


def paired_figures(plain: str) -> Iterator[tuple[Span, Role | None]]:
    """Yield the two figures that end lines below a head of the trade's and the shop's price."""
    for head in _TWO_HEADS.finditer(plain):
        roles = [Role[str(match.lastgroup)] for match in strong_words().finditer(head[0])]
        if sorted(role.name for role in roles) != ["SHOP", "TRADE"]:
            continue
        end = head.end()
        for _ in range(_MOST_LINES):
            end = plain.find("\n", end + 1) if end < len(plain) else -1
            if end < 0:
                end = len(plain)
                break
        for match in _TWO_FIGURES.finditer(plain, head.end(), end):
            yield match.span("first"), roles[0]
            yield match.span("second"), roles[1]


@cache
def _shop_behind() -> re.Pattern[str]:
    """*At 215 in the shop*, *104 euro wholesale, 245 retail*: no currency stands beside."""
    places = (
        r"in(?: the| your| store)? (?:shops?|stores?|windows?)|on the (?:shelf|ticket|tag|floor)"
        r"|in negozio|in vetrina|al pubblico|en (?:boutique|magasin|vitrine|tienda|escaparate)"
        r"|im (?:laden|geschäft|regal|schaufenster)|na loja|em loja|ao público|al público"
        r"|mağazada|vitrinde|rafta"
    )
    names = (
        r"(?:retail|rrp|srp|msrp|pvp|uvp|vk|public|pubblico|público|perakende|trade|wholesale|ek"
        r"|toptan|atacado|ingrosso)(?=\s*[.,;)\n]|\s*\Z)"
    )
    return re.compile(
        rf"(?P<before>(?<![^\W_])[^\W\d_]{{1,8}}|[,;])\s{_FIGURE}"
        rf"\s(?P<words>{places}|{names})(?![^\W_])",
        re.I,
    )


def followed_figures(plain: str) -> Iterator[tuple[Span, Role]]:
    """Yield bare figures that words for the shop or the trade follow."""
    for match in _shop_behind().finditer(plain):
        if not _YEAR.fullmatch(match["value"]) and not _NUMBERED.fullmatch(match["before"]):
            yield match.span("value"), role_of_words(match["words"]) or Role.SHOP


_NUMBERED = re.compile(r"art|no|nr|n|col|ref|mod|model|style|tg|size|page|pag", re.I)
_AND = r"\s(?:e|y|and|und|et|ve)\s"
_MOST_APART = 2  # amounts of one kind: *139 e 119 euro*, and no *12 e 45 euro*


def joined_figure(plain: str, amount: Span) -> Span | None:
    """Return the figure that goes with an amount behind it: *139* of *139 e 119 euro*."""
    start = amount[0]
    match = re.search(rf"{_FIGURE}{_AND}\Z", plain[max(0, start - 20) : start])
    if match is None or _YEAR.fullmatch(match["value"]):
        return None
    left = max(0, start - 20)
    before = re.search(r"([^\W\d_]+)\.?\s?$", plain[: left + match.start()][-12:])
    if before and _NUMBERED.fullmatch(before[1]):
        return None
    own, other = _whole(match["value"]), _whole(plain[slice(*amount)])
    if not other or not other <= own * _MOST_APART <= other * _MOST_APART**2:
        return None
    return left + match.start("value"), left + match.end("value")


def _whole(amount: str) -> int:
    """Return an amount without its cents, 0 where it has no figures."""
    digits = re.sub(r"[.,]\d{1,2}(?!\d)|\D", "", amount)
    return int(digits or 0)
