"""Where names of companies stand.

A company shows itself by its legal form (`S.r.l.`, `GmbH & Co. KG`, `有限公司`), by what it does
(`Lanificio`, `Weberei`, `Tekstil`) or by the address that it writes from.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

from schemas.values.company_words import CJK_LEGAL, CJK_TRADES, FORMS, LEADING_FORMS, TRADES
from schemas.values.lexicon import IDEOGRAM, fold
from schemas.values.mentions import Span, compatible, pieces
from schemas.values.product_lexicon import product_lexicon
from schemas.values.sender_names import sender_names
from schemas.vocabulary.components import COMPONENTS
from schemas.vocabulary.fibres import FIBRES
from schemas.vocabulary.labels import LABELS

# A letterhead in capitals names the trade too: *CALZADOS VALDERRAMA*.
_CAPITALS = TRADES.upper().replace("\\W", "\\w").replace("\\S", "\\s")
_ANY_TRADE = rf"(?:{TRADES}|{_CAPITALS})"
# `NV-3390` is a code and `12 KG` a weight.
_FORM = rf"(?<![^\W_])(?<![^\W_]-)(?<!\d\s)(?:{FORMS})(?![^\W_]|[-–/][^\W_]|\.\d)"
_COMPANY = re.compile(
    rf"{_FORM}|(?<![^\W\d_])(?:{_ANY_TRADE})(?![^\W\d_])|{CJK_LEGAL}|{CJK_TRADES}"
)
_LATIN_LEGAL = re.compile(_FORM)
_LEGAL = re.compile(rf"{_FORM}|{CJK_LEGAL}")
_FORM_AHEAD = rf"(?!\s?(?:{FORMS})(?![^\W_]))"
# *Brightway (HK) Ltd*, *（株）白石*: brackets inside a name.
_OPENING = rf"\((?!(?:[A-Za-z. ]{{2,14}}|{IDEOGRAM}{{1,4}})\)\s?(?:{FORMS}|{IDEOGRAM}))"
_CLOSING = rf"\)(?!\s?(?:{FORMS})(?![^\W_]))(?!{IDEOGRAM})"
_STOPS = re.compile(
    rf"[\n|;:•·<>\[\]]|©(?:\s?(?:19|20)\d\d,?\s)?|\.\sAll [Rr]ights|"
    rf"{_OPENING}|{_CLOSING}|\s[-–—/]\s|(?<={IDEOGRAM})/|/(?={IDEOGRAM})"
    rf"|  |,{_FORM_AHEAD}|(?<=[a-z]{{5}})\.\s(?=[A-Z][a-z]{{3}})"
    # a name in two scripts: *Acme Co., Ltd. 南通云棉*; but *株式会社 ABC*
    rf"|(?<=[a-z.)])\s(?={IDEOGRAM}{{2}})(?!株式|有限会|合同会)|(?<={IDEOGRAM})(?<!会社)\s(?=[A-Z])"
)
_MARKS = " ,\"'“”"
_LONGEST = 60


@lru_cache(maxsize=32)
def company_mentions(text: str) -> tuple[Span, ...]:
    """Return the pieces of `text` that are named like companies."""
    plain = compatible(text)
    found = [
        (start + left, start + right)
        for start, end in pieces(plain, _STOPS, _MARKS)
        for left, right in _companies_of(plain[start:end])
    ]
    found += [match.span("name") for match in _OWNER.finditer(plain)]
    found = list(dict.fromkeys(found))
    return _in_full(plain, sender_names(plain, found) or tuple(found or _name_lines(plain)))


def _companies_of(words: str) -> Iterable[Span]:
    """Yield the names in a piece: up to a legal form, else the piece that tells of a trade."""
    if "@" in words:
        return
    formal = list(_formal_names(words))
    yield from formal
    marks = list(_COMPANY.finditer(words))
    if formal or not marks or len(words) > _LONGEST or words == marks[0].group():
        return
    if words.strip() == words[slice(*_chain(words, marks[0].span()))].strip():
        return  # a legal form alone
    by_blanks = [match.span() for match in re.finditer(r"\S+", words)]
    in_cjk = [s for s in by_blanks if re.search(f"{CJK_LEGAL}|{CJK_TRADES}", words[slice(*s)])]
    yield 0, len(words)
    yield from (span for span in in_cjk if span != (0, len(words)))
    first = marks[0].start()
    led = re.search(r"(?<![^\W_])[a-zà-ÿ]", words[:first])
    if led and re.fullmatch(_ANY_TRADE, marks[0].group()):
        yield first, len(words)


def _formal_names(words: str) -> Iterable[Span]:
    """Yield names up to their legal form: what follows it is no name but of *S.p.A. di Rossi*."""
    begin = 0
    leading = _LEADING.match(words)
    if leading and len(words) <= _LONGEST:
        yield 0, len(words)
    while mark := _LATIN_LEGAL.search(words, begin):
        stop = _chain(words, mark.span())[1]
        start = begin + _lead(words[begin : mark.start()])
        has_name = re.search(r"[^\W\d_]{2}", words[start : mark.start()])
        if _GOES_ON.match(words, stop) and len(words) - start <= _LONGEST:
            yield start, len(words)
        elif has_name and not leading and stop - start <= _LONGEST:
            yield start, stop
        begin = stop


def _chain(words: str, form: Span) -> Span:
    """Return a legal form with the ones that follow it: *San. ve Tic. A.Ş.*."""
    start, stop = form
    while (gap := _FORM_GAP.match(words, stop)) and (
        following := _LATIN_LEGAL.match(words, gap.end())
    ):
        stop = following.end()
    return start, stop


def _lead(words: str) -> int:
    """Return how long what stands before a name is: *SCHEDA TECNICA Maglificio*, *baskı ACME*."""
    lead = 0
    for match in _LED.finditer(words):
        if fold(match["word"]) not in _JOINTS:
            lead = match.end()
    shouted = _SHOUTED_LEAD.match(words, lead)
    if shouted and PAPER.search(shouted.group()):
        lead = shouted.end()
    return lead + len(words[lead:]) - len(words[lead:].lstrip(" ,.\"'“”"))


_LEADING = re.compile(rf"(?:{LEADING_FORMS})\s(?=[A-ZÀ-ÖØ-ÞŞÇĞİ])")
_FORM_GAP = re.compile(r"[\s,.&-]{0,3}(?:(?:ve|e|y|et|und|&)\s)?")
_GOES_ON = re.compile(r"\s?(?:di|de|dei|&|e|et|und|y|of)\s")
# A word in small letters, or a paper's, and a name behind it.
_LED = re.compile(r"(?<![^\W\d_])(?P<word>[a-zà-ÿışğ][\wışğ]{2,})[ ,](?=[A-ZÀ-ÖØ-ÞŞÇĞİ])")
_SHOUTED_LEAD = re.compile(r"(?:[A-ZÀ-ÖØ-ÞŞÇĞİ]{2,} ){1,6}(?=[A-ZÀ-ÖØ-ÞŞÇĞİ][a-zà-ÿ])")
# Who owns the words of a page: *© 2026 Halden Knit*.
_OWNER = re.compile(
    r"(?:©|\(c\)|\bCopyright)\s?(?:(?:by|©)\s)?(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:20)?\d\d)?,?\s)?"
    r"(?P<name>[A-ZÀ-ÖØ-Þ][\w’'&-]+"
    r"(?: (?:[A-ZÀ-ÖØ-Þ&][\w’'&-]*|d[aeiou]|de[ilr]|des|of|and|und)){0,5})"
)


def _in_full(plain: str, companies: Sequence[Span]) -> tuple[Span, ...]:
    """Leave out what stands elsewhere with its legal form: *Wilhelmi* beside *Wilhelmi OHG*."""
    formal = [fold(plain[slice(*s)]) for s in companies if _LEGAL.search(plain, *s)]
    return tuple(
        span
        for span in companies
        if _LEGAL.search(plain, *span)
        or not any(
            len(name) > len(words) and (name.startswith(words) or name.endswith(words))
            for words in [fold(plain[slice(*span)])]
            for name in formal
        )
    )


def is_marked(plain: str, span: Span) -> bool:
    """Return whether a name has a legal form, or says what its bearer does."""
    return bool(_COMPANY.search(plain, *span))


def _name_lines(plain: str) -> list[Span]:
    """Return lines that may be a letterhead or a signature: few words with capitals, no figures."""
    lines = [m.span() for m in re.finditer(r"[^\n]+", plain)]
    heads = [at for at, (start, _) in enumerate(lines) if plain.startswith("---", start)]
    near = {*range(_HEAD), *range(len(lines) - _SIGNATURE, len(lines))}
    first_blank = plain.find("\n\n")
    if plain.startswith("From: "):  # the head of a message names persons
        lines = [line for line in lines if line[0] > first_blank]
        near = set(range(len(lines) - _SIGNATURE, len(lines)))
    near |= {at + ahead for at in heads for ahead in range(-_SIGNATURE, _HEAD + 1)}
    found: list[Span] = []
    for at in sorted(near):
        if not 0 <= at < len(lines):
            continue
        if at == 0 and (head := _HEAD_NAME.match(plain)):
            found += [head.span("name")] if _is_name(plain, head.span("name")) else []
        elif not _LABELLED.search(plain, *lines[at]):
            found += [span for span in _line_pieces(plain, lines[at]) if _is_name(plain, span)]
    return found


def _is_name(plain: str, span: Span) -> bool:
    """Return whether a line may be a company: no person's first name, no title of the paper."""
    words = plain[slice(*span)]
    if not _NAME_LINE.fullmatch(words) or PAPER.search(words) or re.search(r"\d", words):
        return False
    if any(word.islower() and fold(word) not in _JOINTS for word in words.split()):
        return False  # a sentence begins so
    if product_lexicon("").within(words) or fold(words) in _words_of_trade():
        return False
    if not re.search(r"\w", _LEGAL.sub("", words)):
        return False
    return " " in words or words.isupper() or not words.isascii()


@cache
def _words_of_trade() -> frozenset[str]:
    """Labels, components and fibres: what stands alone on a line of a care label, too."""
    tables = (*LABELS.values(), *COMPONENTS.values(), *FIBRES.values())
    return frozenset(fold(word) for own in tables for words in own.values() for word in words)


def _line_pieces(plain: str, line: Span) -> Iterable[Span]:
    for start, end in pieces(plain[slice(*line)], _STOPS, _MARKS):
        yield line[0] + start, line[0] + end


# Up to six words, the first with a capital: *Cascina del Lino*, *Maison Lalande*.
_NAME_LINE = re.compile(rf"[A-ZÀ-ÖØ-Þ][\w’'&.]*(?: [\w’'&.-]+){{0,5}}|{IDEOGRAM}{{3,16}}")
# What a paper calls itself, and how a message begins and ends, is no company.
PAPER = re.compile(
    r"\b(?:list\w*|tabela|tarif\w*|preis\w*|price|sheet|scheda|fiche|ficha|föy\w*|katalog\w*|catalog\w*|"
    r"angebot|offer\w*|sheet|spec\w*|collection|collezione|kollektion|colec\w+|dear|kind|best|regards|"
    r"saluti|cordial\w*|bien|vous|grüße|grüßen|viele|mit|cumprimentos|saludos|saygılar\w*|merhaba|thanks|"
    r"grazie|merci|danke|gracias|obrigad\w|teşekkür\w*|sehr|monsieur|madame|attached|"
    r"ref\w*|réf\w*|art|artikel|style|modell?o?|size|care|quotation|quote|"
    r"wash|bleach|iron|tumble|dry|care|fabriqu\w+|"
    r"composi\w+|made|label|etichetta|etiqueta|anagrafica|campionario|datenblatt|sortiment|analiz|liste\w*|fiyat|müşteri)\b",
    re.I,
)
_LABELLED = re.compile(rf":\s|(?<={IDEOGRAM}):|\s·\s|\s\|")
# A letterhead: *Guarnicionería Arcos · Línea permanente 2026*.
_HEAD_NAME = re.compile(r"(?P<name>[^\n|·•–—:]{4,40}?)\s(?:[·•|–—-])\s")
_JOINTS = frozenset(
    [
        "di",
        "de",
        "del",
        "della",
        "dei",
        "da",
        "do",
        "dos",
        "das",
        "du",
        "des",
        "la",
        "le",
        "les",
        "el",
        "et",
        "and",
        "und",
        "e",
        "y",
        "von",
        "of",
        "fils",
    ]
)
_HEAD, _SIGNATURE = 2, 7
