"""Where article codes, yarn counts and sizes stand: by how they are written.

A code of an article is a word with a digit in it (`4021/K`, `WD 3370-15`, `#0814`) that is no
measure, price, share, date or address. Names without any digit count only behind a label.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from schemas.values.mentions import (
    Mentions,
    Span,
    compatible,
    either,
    first_of,
    matching,
    pieces,
    whole_cell,
)

_CODE = re.compile(
    r"(?<![^\s(\[:;,|#'’\"“”.·•/=：（-])"
    r"(?:#?(?:[A-Z]{1,5}[ ](?=[A-Z0-9-]*\d))?[A-Z0-9ÄÖÜ]+"
    r"(?:[-/._·+][A-Za-z0-9]+|[ ](?=[A-Z0-9-]*\d)[A-Z0-9-]{1,8}(?![a-z]))*"
    r"|[A-Za-z0-9]+(?:[-/._+][A-Za-z0-9]+)+)"
    r"(?![^\s)\],;:|.'’\"“”*、，。）])"
)
_DIGIT = re.compile(r"\d")
_NOT_A_CODE = re.compile(
    r"^\d{1,2}$|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$|^\d{4}-\d{2}-\d{2}$|^(?:19|20)\d{2}$|^\d+[.,]\d{1,2}$"
    r"|^\d+(?:[.,]\d+)?\s?(?:g|gr|kg|mm|cm|m|in|oz|gsm|pcs|pz|stk|eur|usd|gbp|gg|ply|days?|weeks?)$"
    r"|^\d{1,2}(?:h|:)\d{2}$|@|www"
    r"|^(?:moq|qty|min|max|tel|fax|po|fob|eur|usd|gbp|rmb|cny|aw|ss|fw|pe|ai|ph|ral)\s\d+$",
    re.I,
)
_LONGEST_CODE = 32


@lru_cache(maxsize=32)
def code_mentions(text: str) -> tuple[Span, ...]:
    """Return the words that are written like codes, each also without its last groups."""
    plain = compatible(text)
    found: list[Span] = []
    for match in _CODE.finditer(plain):
        words = match.group()
        if not _DIGIT.search(words) or len(words) > _LONGEST_CODE:
            continue
        start = match.start()
        for end in (match.end(), *(start + m.start() for m in re.finditer(" ", words))):
            one = plain[start:end]
            if _DIGIT.search(one) and len(one) > 2 and not _NOT_A_CODE.search(one):
                found.append((start, end))
                if one.startswith("#"):
                    found.append((start + 1, end))
    return tuple(dict.fromkeys(found))


def _first_words(text: str) -> Iterable[Span]:
    """Yield the beginnings of a cell that may be its code: *7718 - crêpe de Chine*."""
    line = text.split("\n", 1)[0]
    for match in re.finditer(r"\s[-–—]\s|[,;(（]|\s", line):
        words = line[: match.start()].strip()
        if words:
            start = line.index(words)
            yield start, start + len(words)


# Words that announce a code inside a sentence: *ref. AN 0094*, *Codice TQ-170*, *Modell 0731*.
_CODE_WORD = re.compile(
    r"(?:\b(?:art(?:icle|icolo|ículo|igo|ikel)?(?:[-. ]*n[ro°º.]*)?"
    r"|ref(?:erence|erencia|erenza|erência|erans)?|réf(?:érence)?|rif|cod(?:e|ice|igo)?|cód(?:igo)?"
    r"|mod(?:el|ell|elo|ello|èle|elo)?|style|item|kod[u]?|sku|nr|no|dessin|qualit\w+|kalite)"
    r"[.:]?\s{0,2}(?:n[ro°º.]*\s)?|款号|货号|型号|编号|品番|型番)[:：#]?\s?$",
    re.I,
)
_TELLING = re.compile(r"(?=(?:\D*\d){2})(?=.*[A-Z])[\w#./+ -]{3,}|\d{4,8}(?:[-/.]\w+)*")


@lru_cache(maxsize=32)
def style_codes(text: str) -> tuple[Span, ...]:
    """Return the codes behind a word that announces one, else those that look it, else all."""
    found = code_mentions(text)
    plain = compatible(text)
    said = [span for span in found if _CODE_WORD.search(plain, max(0, span[0] - 20), span[0])]
    telling = [span for span in found if _TELLING.fullmatch(plain[slice(*span)])]
    return tuple(said or telling or found)


def _code_of_cell(text: str) -> Iterable[Span]:
    """Yield the code that a cell begins with, else what the cell may be without its last words."""
    line = text.split("\n", 1)[0]
    blanks = len(line) - len(line.lstrip())
    leading = [span for span in code_mentions(line) if span[0] == blanks]
    if leading:
        yield max(leading, key=lambda span: span[1])
        return
    yield from whole_cell(text)
    yield from _first_words(text)


_NUMBER_WORD = re.compile(
    r"(?:\b(?:no|nr|n|nº|n°|num\w*|cert\w*|zert\w*|licen[cs]\w+|lizenz\w*|reg|ref|belge|sertifika)\b[.:°º]*\s?"
    r"|[证號号]书?[:：]?\s?|番号[:：]?\s?)$",
    re.I,
)


@lru_cache(maxsize=32)
def certificate_numbers(text: str) -> tuple[Span, ...]:
    """Return the codes behind a word that announces a number, and those of four figures or more."""
    plain = compatible(text)
    found = code_mentions(text)
    said = [span for span in found if _NUMBER_WORD.search(plain, max(0, span[0] - 18), span[0])]
    telling = [span for span in found if re.search(r"\d\D*\d\D*\d\D*\d", plain[slice(*span)])]
    return tuple(dict.fromkeys([*said, *telling]))


CERTIFICATE_MENTIONS = Mentions(certificate_numbers, first_of(certificate_numbers, _code_of_cell))
CODE_MENTIONS = Mentions(code_mentions, _code_of_cell)
STYLE_MENTIONS = Mentions(style_codes, _code_of_cell)

_NUMBERED = r"(?:N[em][cCkK]?|NM|NE|tex|dtex|den|公支|英支)\.?\s?\d+(?:[/.,]\d+)*"
_COUNT = re.compile(
    # One of the warp and one of the weft: *Ne 20/1 - Ne 16/1*, 30s×30s.
    rf"(?<![^\W_]){_NUMBERED}(?:\s?[x×X–-]\s?{_NUMBERED}|(?:[xX×]\d+(?:[/.,]\d+)*)+)?"
    r"|(?<![^\W_])\d{1,3}s(?:\s?[x×X]\s?\d{1,3}s)?(?![^\W_])"
    r"|(?<![\d./])\d{1,3}(?:/\d{1,6})?\s?"
    r"(?:Nm|NM|N\.m\.|Ne[cCkK]?|NE|tex|dtex|den(?:ier)?|公支|英支|番手|番|支|デニール|デシテックス|旦)(?![^\W\d_])"
    r"|(?<![\d./])\d{1,2}/\d{1,2}000(?!\d)"
)
YARN_MENTIONS = Mentions(matching(_COUNT), first_of(matching(_COUNT), whole_cell))

_SIZE = (
    r"(?:1[4-9]\d/\d{2,3}[ABCY]?|X{0,2}S/S|S/M|M/L|L/XL|XL/XXL|\d?X{0,4}(?:XS|XL)|X{0,4}[SL]|M|[2-6]XL"
    r"|(?:3[0-9]|4\d|5[0-8]|1[0468]|[2468]|2\d)(?:[½]|[.,]5| 1/2|[FLKSRB](?!\w))?"
    r"|\d{1,2}[-/]\d{1,2}\s?(?:M|Y|A|J|mois|ans|mesi|anni|Monate|Jahre|meses|años|anos|ay|yaş"
    r"|歳|岁)"
    r"|one size|onesize|OS|O/S|TU|T\.U\.|taglia unica|taille unique|Einheitsgröße|talla única"
    r"|tamanho único|tek beden|standart|均码|フリーサイズ|フリー|F|[6789]\d[A-F])"
)
_NOT_BEFORE = r"(?<![\w.,%€$£/-])"
_NOT_BEHIND = (
    r"(?![\w%°€$£]|[.,]\d|\s?(?:%|cm|mm|g\b|kg|EUR|USD|€|[Ww]eeks?|[Dd]ays?|settiman|giorni|semaines?|jours"
    r"|[Ww]ochen|[Tt]age|semanas?|d[ií]as?|hafta|gün|months?|周|天|週|日|个月))"
)
_ONE_SIZE = re.compile(rf"{_NOT_BEFORE}{_SIZE}{_NOT_BEHIND}")
_SIGNS = r"(?:XXS|XS|S|M|L|X{1,3}L|[2-6]XL|3[0-9]|4\d|5[0-8])"
_SLASHED = re.compile(rf"(?<![\w./-]){_SIGNS}(?:\s?/\s?{_SIGNS}){{2,}}(?![\w./])")
_RANGE = r"(?:\s?[-–—~〜～]\s?|\s(?:to|bis|à|a|al|au|alla|até|ile)\s)"
# Three with the same sign between them are a list: 46 - 48 - 50.
_RUN = re.compile(
    rf"(?<![\dSMLX]\s[-–]\s){_NOT_BEFORE}(?:{_SIZE}|[6-9]){_RANGE}(?:{_SIZE}|1[1-5]){_NOT_BEHIND}"
    rf"(?!\s?[-–]\s?[\dSMLX])"
    # Japanese shoes are as long as the foot.
    r"|(?<![\d.])2\d(?:\.[05])?(?:cm)?[〜～~]2\d(?:\.[05])?cm(?!\w)"
)
_ONE_FOR_ALL = re.compile(
    r"(?<![\w.,%-])(?:one size(?: fits all)?|onesize|O/S|TU|taglia unica|tg\.? unica|taille unique|"
    r"Einheitsgröße|Einheitsgrösse|Universalgröße|talla única|unitalla|tamanho único|tek beden"
    r"|unisize|taille universelle|standart beden|均码|フリーサイズ)"
    r"(?![\w])",
    re.I,
)
_FORMAT = re.compile(
    r"(?<![\d.,])\d{2,3}(?:[.,]\d)?\s?(?:cm)?\s?[x×X*]\s?\d{2,3}(?:[.,]\d)?"
    r"(?:\s?[x×X*]\s?\d{1,3})?(?:\s?cm)?(?!\d)"
)


_SIZE_STOPS = re.compile(r"[,;|、，；·•]|\s[-–/]\s|\s\s+|/")


# 6½, 7, 7½ y 8: what is not written like a size alone is one among others.
_NUMBER = re.compile(r"\d{1,2}(?:½|[.,]5| 1/2)?(?![\d/])")
_NUMBERS = re.compile(
    rf"\s*{_NUMBER.pattern}"
    rf"(?:(?:(?:, |; ?| / |/| - | – | [yeu&] | and | und | et | ve ){_NUMBER.pattern})+"
    rf"|(?: {_NUMBER.pattern}){{2,}})"
    r"\.?\s*(?:$|\n|->|→|[(:])"
)


def _size_pieces(text: str) -> Iterable[Span]:
    """Yield the sizes of a cell that a label of the sizes announces.

    Numbers alone are all sizes. Where nothing in it is written like a size, the pieces of its first
    line are sizes.
    """
    numbers = _NUMBERS.match(text)
    if numbers:
        yield from (match.span() for match in _NUMBER.finditer(text, 0, numbers.end()))
        return
    known = list(_SIZES(text))
    if known:
        yield from known
        return
    yield from pieces(text.split("\n", 1)[0], _SIZE_STOPS, " .")


# Chico, mediano, grande; pequeno, médio, grande: letters that are sizes in a list alone.
_LETTERS = r"(?:CH|PP|P|M|G|GG|XG|EG)"
_LATIN = re.compile(rf"(?<![\w./-]){_LETTERS}(?:\s?[,/]\s?{_LETTERS}){{2,}}(?![\w./-])")


def _slashed(text: str) -> Iterable[Span]:
    """Yield the sizes of `XS/S/M/L`, and those of `CH, M, G`."""
    for runs, signs in ((_SLASHED, _SIGNS), (_LATIN, _LETTERS)):
        for run in runs.finditer(compatible(text)):
            yield from (m.span() for m in re.compile(signs).finditer(text, run.start(), run.end()))


_SIZES = either(
    _slashed, matching(_ONE_SIZE), matching(_RUN), matching(_ONE_FOR_ALL), matching(_FORMAT)
)
# Sizes of rings: a number or letter, or a range, near a word that says so.
_RING = re.compile(
    r"(?:\b(?:ring\s?size|size|sizes|taille|tour de doigt|misura|misure"
    r"|ringgr\w+|größen?|weiten?|tallas?"
    r"|medida|aro|tamanho|numara|ölçü|finger)\b|圈口|手寸|号数|サイズ)[^\n\d#A-Z]{0,16}"
    r"(?P<value>#?\d{1,2}(?:[.,]5)?(?:\s?号)?(?:\s?[-–à~]\s?\d{1,2}号?|\s(?:à|a|al|au|bis|to|até|ile)\s\d{1,2})?"
    r"|[A-Z](?:\s?[-–]\s?[A-Z])(?![\w]))(?![\w.,]?\d|\s?(?:mm|cm|g\b|ct|%|€|EUR))",
    re.I,
)
_RING_NUMBER = re.compile(r"(?<![\d.])#?\d{1,2}号(?:\s?[-–~]\s?\d{1,2}号)?")
RING_MENTIONS = Mentions(
    either(matching(_RING), matching(_RING_NUMBER)),
    first_of(
        matching(
            re.compile(
                r"#?\d{1,2}(?:[.,]5)?(?:\s?号)?(?:\s?[-–à~]\s?\d{1,2}号?|\s\w{1,3}\s\d{1,2})?"
                r"|[A-Z](?:\s?[-–]\s?[A-Z])?(?!\w)"
            )
        ),
        whole_cell,
    ),
)
SIZES_ALONE = either(matching(_RUN), matching(_ONE_FOR_ALL))
SIZE_MENTIONS = Mentions(
    lru_cache(maxsize=32)(lambda text: tuple(_SIZES(text))),
    _size_pieces,
)
