"""Colours that stand alone on a line, or in a cell of one, with no label: *Chalk / Bluebell*.

Blocks of facts name colours as they name sizes, by themselves. Such a line holds nothing but names
of colours; a single name counts only beside the sizes or the price of the article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from schemas.values.colour_names import may_be_colour
from schemas.values.colour_pieces import NOT_HAD, Colour, label_words, trimmed
from schemas.values.colour_words import is_colour_name
from schemas.values.composition_mentions import known_fibres
from schemas.values.kind_spans import is_kind
from schemas.values.lexicon import IDEOGRAM, tokens
from schemas.values.mentions import Span

_CELL = re.compile(r"(?:[^\n| \t]|[ ](?![ ]))+")
_LONGEST_CELL = 140
_BULLET = re.compile(r"[-*•·▪–>]{1,2}\s|\d{1,2}[.)]\s")
# Between names a slash makes one of two: *écru/marine et écru/rouge*.
_STOPS = re.compile(
    rf"\s?[,;|·•、，・+&]\s?|\s[/.]\s|(?<={IDEOGRAM})/(?={IDEOGRAM})|\s[-–—]\s|(?<={IDEOGRAM})[とや和及](?={IDEOGRAM})"
)
_SLASH = re.compile(r"\s?/\s?")
_CONJUNCTION = re.compile(r"\s(?:and|und|et|e|y|ve|or|oder|ou|o|u|i|en)\s", re.I)
# A colour that is said to be the only one: *Encre et sel (coloris unique)*.
_ASIDE = re.compile(r"\s?\*?[(（]([^()（）\n]{2,120})[)）]\*?$")
_PRICE_OR_SIZE = re.compile(
    r"^\W{0,3}(?:\d?X{0,3}[SL]\b|M\b|\d{1,3}(?:[.,]5)?\s?(?:[-–—/,·]|to|bis|à|al|a)\s?\d{1,3}\b"
    r"|(?:T\.?U\.?|one size|taille unique|taglia unica|talla [úu]nica|einheitsgr)"
    r"|[A-Z]{0,2}\s?[€£$¥]"
    r"|\d[\d.,' ]*\s?(?:€|£|\$|¥|EUR|GBP|USD|CHF|TL|元|円)"
    r"|(?:T\.?\s)?\d{1,2}(?:\s\d{1,2}){2,}(?!\d)|(?:gros|public|netto|brutto|net|trade)(?=\s\d)"
    r"|(?:w/?s|whs|wsp|rrp|pvp|uvp|vk|ek|prix|prezzo|preis|price|precio|preço|fiyat|taglie|tg|tailles?"
    r"|sizes?|gr(?:ö|oe)?(?:ss|ß)en?|tallas?|tamanhos?|beden(?:ler)?|尺码|サイズ|価格|价格)\b)",
    re.I,
)
_ALONE = re.compile(
    r"\b(?:unique|unic[oa]|únic[oa]|only|single|one|einzige?|solo|seule?|sola|tek)\b|单|単", re.I
)
_SHORT = 2
_LETTERS = re.compile(r"[^\W\d_]")


def lines_of_colours(plain: str, taken: Sequence[Span]) -> Iterator[list[Colour]]:
    """Yield the colours of each line, or field of a line, that holds nothing else.

    Args:
        plain: A passage.
        taken: Ranges that are read otherwise.
    """
    busy = sorted(taken)  # when the first is asked for
    at = 0
    for match in _CELL.finditer(plain):
        while at < len(busy) and busy[at][1] <= match.start():
            at += 1
        is_free = at == len(busy) or busy[at][0] >= match.end()
        if not is_free or not _LETTERS.search(match[0]) or len(match[0]) > _LONGEST_CELL:
            continue
        fields = [match.span()]
        names = _names(plain, match.span())
        if not names:
            stops = _FIELDS if len(_FIELDS.findall(match[0])) >= _FEWEST_FIELDS else _SEMICOLON
            stops = _POINTS if _PRICED.search(match[0]) and " · " in match[0] else stops
            fields = list(_between(plain, match.span(), stops))
            names = []
        for field in fields if len(fields) > 1 or names else ():
            found = names or _names(plain, field)
            if found and (len(found) > 1 or _stands_out(plain, field)):
                yield [(None, name) for name in found]


_FIELDS, _FEWEST_FIELDS = re.compile(r"\s/\s"), 3
_POINTS = re.compile(r"\s·\s")
_SEMICOLON = re.compile(r"\s?;\s|\s[—–]\s")


def _stands_out(plain: str, cell: Span) -> bool:
    return _is_said_to_be_one(plain, cell) or _is_beside_sizes(plain, cell)


def _names(plain: str, cell: Span) -> list[Span]:
    """Return the colours of a cell, none where it holds anything else."""
    start, end = cell
    bullet = _BULLET.match(plain, start, end)
    start = bullet.end() if bullet else start
    aside = _ASIDE.search(plain, start, end)
    if aside:
        if _is_single(aside[1]):
            return [trimmed(plain, start, aside.start())]
        end = aside.start()
    label = next(iter(tokens(plain[start:end])), None)
    if label is not None and label.text in label_words():
        start += label.end
    words = plain[start:end]
    if re.search(r"\d|[%:=@]|\.\w", words) or NOT_HAD.search(words):
        return []
    start, end = trimmed(plain, start, end)
    names = _split(plain, (start, end)) if start < end else []
    known = [name for name in names if is_colour_name(plain[slice(*name)])]
    if not known and _are_told_beside_price(plain, cell, names):
        return names
    if not known or len(known) * 2 < len(names) or (len(known) == 1 and len(names) > 2):
        return []
    if len(known) == 1 == len(names) - 1 and "/" not in words and not _is_beside_sizes(plain, cell):
        return []
    others = (plain[slice(*name)] for name in names if name not in known)
    if not all(map(may_be_colour, others)) or _are_fibres(plain, known):
        return []
    return names


def _are_told_beside_price(plain: str, cell: Span, names: Sequence[Span]) -> bool:
    """Return whether unknown names stand where colours do: *Firn, Latsche, Kar · UVP 129 €*."""
    words = [plain[slice(*name)] for name in names]
    line_end = plain.find("\n", cell[1])
    rest = plain[cell[1] : line_end if line_end >= 0 else len(plain)]
    return (
        len(words) >= _FEWEST_UNKNOWN
        and words == plain[slice(*cell)].strip(" ·|").split(", ")
        and all(word.istitle() and may_be_colour(word) and not is_kind(word) for word in words)
        and bool(_PRICED.search(rest))
    )


_FEWEST_UNKNOWN = 3
_PRICED = re.compile(r"\d\s?(?:[€£$]|EUR|USD|GBP|CHF|TL)|[€£$]\s?\d")


def _split(plain: str, cell: Span) -> list[Span]:
    names = list(_between(plain, cell, _STOPS))
    if len(names) == 1 and is_colour_name(plain[slice(*cell)]) and not _CONJUNCTION.search(
        plain, *cell
    ):  # fmt: skip
        return names
    if not names:
        return []
    last = names[-1]
    names = [*names[:-1], *_between(plain, last, _CONJUNCTION)]
    return list(_between(plain, names[0], _SLASH)) if len(names) == 1 else names


def _between(plain: str, span: Span, stops: re.Pattern[str]) -> Iterator[Span]:
    edges = [span[0]]
    for stop in stops.finditer(plain, *span):
        edges += stop.span()
    edges.append(span[1])
    for start, end in list(pairwise(edges))[::2]:
        name = trimmed(plain, start, end)
        if name[0] < name[1]:
            yield name


def _are_fibres(plain: str, known: Sequence[Span]) -> bool:
    """Return whether all that could be colours are fibres as well: *Lin / Chanvre*."""
    return all(known_fibres(plain[slice(*name)]) for name in known)


def _is_single(words: str) -> bool:
    return _ALONE.search(words) is not None and any(
        token.text in label_words() and len(token.text) > _SHORT for token in tokens(words)
    )


def _is_said_to_be_one(plain: str, cell: Span) -> bool:
    aside = _ASIDE.search(plain, *cell)
    return aside is not None and _is_single(aside[1])


def _is_beside_sizes(plain: str, cell: Span) -> bool:
    """Return whether sizes or a price stand beside a cell, on its line or the next ones."""
    start, end = max(0, cell[0] - _LONGEST_CELL), min(len(plain), cell[1] + _LONGEST_CELL)
    left, right = plain[start : cell[0]].split("\n"), plain[cell[1] : end].split("\n")
    beside = (left[-1], right[0], *left[-2:-1], *right[1:2])
    return any(
        _PRICE_OR_SIZE.match(part)
        for text in beside
        for part in re.split(r" {2,}|\t| \| | / |; | [—–] ", text.strip(" —–;"))
    )
