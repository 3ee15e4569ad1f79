"""The pieces of a list of colours, and the code and name that one piece holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from schemas.values.colour_words import has_little_words, words_of
from schemas.values.lexicon import IDEOGRAM, fold, tokens
from schemas.values.mentions import Span
from schemas.vocabulary.labels import LABELS

_STOPS = re.compile(
    r"[,;\n|·•、，；。と和]|\s[/+&]\s|(?<=\d)/(?=\d)"
    rf"|(?<={IDEOGRAM})/(?={IDEOGRAM})"
    r"|\s[-–—]\s(?=\d|[A-Z]{1,3}\d|col(?:ou?r|ore)?\b)|  |\s\.\s"
    r"|(?:(?<=[^\W\d_] \d\d)|(?<=[^\W\d_] \d{3})|(?<=[^\W\d_] \d{4}))\s[-–—]\s(?=[^\W\d_])"
    # A point ends nothing behind an abbreviation: *nero (var. 001)*.
    r"|(?<!\bvar)(?<!\bcol)(?<!\bT)(?<!\bcod)(?<!\bref)(?<!\bréf)(?<!\bart)(?<!\bnr)(?<!\bno)\.(?=\s|$)"
    r"|\s(?:and|und|et|e|y|ve|or|oder|ou|o|in|en|em)\s",
    re.I,
)
NOT_HAD = re.compile(
    r"\b(?:not|no|non|nicht|kein|keine|pas|sans|sin|não|sem|sold out|esaurit[oa]"
    r"|épuisée?s?|ausverkauft|agotad[oa]s?|esgotad[oa]s?|yok|tükendi|iptal|discontinued|dropped|cancel\w*|annul\w*"
    r"|gestrichen|storniert|entfällt|zurückgestellt|eliminad[oa]s?|soppress[oai])\b"
    r"|\b(?:dropped|deixou de|deixaram de|dejó de|dej[aó]ron? de|já não|ya no|fuori produzione"
    r"|descatalogad[oa]s?|descontinuad[oa]s?|ausgelaufen|läuft aus|laufen aus|arr[êe]tée?s?"
    r"|n'existent? plus|ne se fait plus|no longer|withdrawn|üretilmiyor|kalktı|kaldırıldı)\b"
    r"|不|无|缺货|取消|停产|下架|売切|欠品|廃番|廃色|中止|生産終了",
    re.I,
)
_NOT_HAD_ASIDE = re.compile(
    rf"[(（][^()（）\n]*?(?:{NOT_HAD.pattern}"
    r"|\b(?:bajo pedido|sob encomenda|su richiesta|sur demande|auf anfrage|on request|to order"
    r"|sipariş\w*|new|neu|nuov[oa]|nouve\w+|nuev[oa]|nov[oa]|yeni)\b|新色)[^()（）\n]*[)）]",
    re.I,
)
_PARENTHESIS = re.compile(r"[(（][^()（）\n]{1,60}[)）]")
_MARK = (
    r"(?:(?:col(?:ou?r)?|var|farbe|r[eé]f|dis|tinta|tinte|teinte|tono|tom|ton|shade|coloris|couleur"
    r"|colore|cor|kleur|renk|pantone|色号|色番)[®™.:]{0,2}\s?|(?:no|nr)(?:[.:]\s?|\s)|[nc][.:]\s?)?"
)
# A standard's number with its paper or cloth: *18-1664 TCX*.
_CODE = (
    r"(?P<code>(?-i:\d\d-\d{4} ?T(?:CX|PX|PG|SX|N))(?!\w)"
    r"|#?(?=[A-Za-z-]*\d)[A-Za-z]{0,4}-?\d[\dA-Za-z-]{0,9}(?:[./]\d{1,5})?"
    r"|(?-i:(?!(?:DK|DRK|LT|LGT|MED|MD)\b)[A-Z]{2,3})(?=[\s)\]]|$))"
)
# What is counted by the number before it, and no name: 3色, 20件.
_COUNTED_BEHIND = r"[色款件个個号條条双米元円枚足着日月年周週度]"
_CODE_FIRST = re.compile(
    rf"^{_MARK}{_CODE}(?:番色?)?"
    rf"(?:(?:[\s:.)=~–-]+\s?|(?=(?!{_COUNTED_BEHIND}){IDEOGRAM}))(?P<name>[^\W\d_].*))?$",
    re.I,
)
_NAME_FIRST = re.compile(rf"^(?P<name>[^\W\d_].*?)[\s(\[–-]+{_MARK}{_CODE}[)\]]?$", re.I)
# One letter is a code in brackets alone: *tan (T)*.
_LETTER_BEHIND = re.compile(r"^(?P<name>[^\W\d_][^\d()]*?) ?[(\[](?P<code>[A-Z])[)\]]$")
# Words before a code with its name: *confermo 012 panna*, *solo 03 latte*.
_LED_CODE = re.compile(
    r"^[^\W\d_][^\d:]{0,24}\s(?P<code>\d{2,5}[A-Z]?)\s(?P<name>[^\W\d_]{3,16}(?:\s[^\W\d_]{2,16}){0,2})$"
)
_MEASURED = re.compile(r"\d\s?(?:cm|mm|%|°|[x×]\s?\d)")
Colour = tuple[Span | None, Span | None]  # code and name
_TWO_LANGUAGES = re.compile(rf"([^{IDEOGRAM[1:-1]}]*[A-Za-z]) ?{IDEOGRAM}+$")
# What is said behind a name with its code: *mocca 27 – petrol war nur letzten Winter*.
_REMARK = re.compile(
    r"\s[-–—]\s[^\W\d_]|(?<=[)）])(?:です|でございます|となります|になります|のみ)"
)
# How many they are, behind the last one of a list: ネイビーの2色です.
_COUNTED = re.compile(
    rf"(?<={IDEOGRAM})(?:の?[2-9二三四五六](?:色|つ|種|種類)|[两二三四五六]色)(?:です|展開|可选)?$"
)
# What joins the last colour of a list to those before it.
JOINING = r"(?:and|und|et|e|y|ve|ou|o|or|oder)"
LONGEST = 48
WORDS = 4  # of a colour's name with what stands beside it


def pieces_of(plain: str, start: int, end: int, *, even_long: bool = False) -> Iterator[Span]:
    """Yield what stands between stops, but for what is said not to be had, or is too long."""
    # Blanked, of the same length: "155 Kelp (not available in Navy)" is one colour.
    plain = _without_asides(plain)
    begin = start
    for match in (*_STOPS.finditer(plain, start, end), None):
        span = trimmed(plain, begin, match.start() if match else end)
        is_short = even_long or span[1] - span[0] <= LONGEST
        if span[0] < span[1] and is_short and not NOT_HAD.search(plain, *span):
            yield span
        begin = match.end() if match else end


def asides_not_had(plain: str) -> list[Span]:
    """Return the ranges in parentheses that say what is not to be had."""
    return [aside.span() for aside in _PARENTHESIS.finditer(plain) if NOT_HAD.search(aside.group())]


@lru_cache(maxsize=8)
def _without_asides(plain: str) -> str:
    return _NOT_HAD_ASIDE.sub(lambda aside: "|" * len(aside[0]), plain)


def of_piece(plain: str, piece: Span) -> Iterator[Colour]:
    """Yield the colour that a piece of a list is: a code, a name or both; nothing for a remark."""
    words = plain[slice(*piece)]
    if ": " in words:  # what leads to a list is no part of its first colour
        piece = piece[0] + words.rindex(": ") + 2, piece[1]
        words = plain[slice(*piece)]
    words = _without_remark(words)
    piece = piece[0], piece[0] + len(words)
    for pattern in (_CODE_FIRST, _NAME_FIRST, _LETTER_BEHIND):
        match = pattern.match(words)
        if match:
            code = _moved(match.span("code"), piece[0])
            name = _moved(match.span("name"), piece[0]) if match["name"] else None
            name = name and first_language(plain, *name)
            if _MEASURED.search(words) or fold(match["code"]) in label_words():
                return
            if name is not None and has_little_words(plain[slice(*name)]):
                return
            if name is not None or "\n" not in words:
                yield code, name and trimmed(plain, *name)
            return
    led = _LED_CODE.match(words)
    if led:  # *dibujo 5530 palmeras*
        yield _moved(led.span("code"), piece[0]), _moved(led.span("name"), piece[0])
        return
    yield from _named(plain, first_language(plain, *piece))


# What a transcript writes down of speech: *uh*, *01:13 DELL*.
_SPOKEN = re.compile(
    r"u+h+|u+m+|e+r+m?|ä+h+m?|e+h+m?|e+uh+|h+m+|えっと|えー|嗯|şey|\d{1,2}:\d{2}(?::\d{2})?(?:\s\S+){0,2}",
    re.I,
)


def _named(plain: str, piece: Span) -> Iterator[Colour]:
    """Yield the colour that a piece without a code is, if it may be one."""
    words = plain[slice(*piece)]
    found = tokens(words)
    if _SPOKEN.fullmatch(words) or has_little_words(words) or re.search(r"[_=]|\d\s?[%°]", words):
        return
    if found and len(words_of(words)) <= WORDS and any(token.text.isalpha() for token in found):
        lead = next((t for t in found if t.text not in label_words()), None)
        if lead is not None:
            yield None, (piece[0] + lead.start, piece[1])


def _without_remark(words: str) -> str:
    """Return a piece without what is said of the colour, or its name in a second language."""
    remark = _REMARK.search(words)
    if remark and _NAME_FIRST.match(words[: remark.start()]):
        words = words[: remark.start()]
    words = _COUNTED.sub("", words)
    twice = _TWO_LANGUAGES.match(words)
    if twice and not _CODE_FIRST.match(words):  # *Red 红* is one colour
        return twice[1]
    return words


def first_language(plain: str, start: int, end: int) -> Span:
    """Return the name of a colour without what it is called in a second language: 驼色 camel."""
    twice = _SECOND_LANGUAGE.match(plain, start, end)
    if twice is None:
        return start, end
    return start, twice.end("first" if twice["first"] else "latin")


_SECOND_LANGUAGE = re.compile(
    rf"(?P<first>{IDEOGRAM}{{1,10}})\s?[(（/]?\s?[A-Za-z][A-Za-z '’.-]{{2,30}}[)）]?$"
    rf"|(?P<latin>[A-Za-z][A-Za-z '’-]{{2,30}}?)\s?[(（/]?\s?{IDEOGRAM}{{1,8}}[)）]?$"
)


def _moved(span: Span, by: int) -> Span:
    return span[0] + by, span[1] + by


def trimmed(plain: str, start: int, end: int) -> Span:
    """Return a range without the marks around it, and without *only* behind a name."""
    words = plain[start:end]
    start += len(words) - len(words.lstrip(" .:–*•-\n"))
    end = max(start, start + len(plain[start:end].rstrip(" .:–*-\n")))
    alone = _ALONE.search(plain, start, end)
    end = alone.start() if alone else end
    before = _ALONE_BEFORE.match(plain, start, end)
    return before.end() if before else start, end


# *White only* is white.
_ALONE = re.compile(
    r"\s(?:only|solo|soltanto|seulement|uniquement|nur|sólo|só|apenas|sadece"
    r"|lieferbar|erhältlich|vorrätig|available|left|in stock|disponibil[ei]|disponibles?"
    r"|disponíve(?:l|is)|mevcut)$",
    re.I,
)


_ALONE_BEFORE = re.compile(
    r"(?:only|just|solo|soltanto|seulement|uniquement|nur|sólo|só|apenas|sadece|yalnızca|仅|のみ)\s",
    re.I,
)


@cache
def label_words() -> frozenset[str]:
    """Words that announce colours, or only lead to them: they are no part of a colour."""
    labels = {fold(word.strip(".")) for words in LABELS["colours"].values() for word in words}
    return frozenset(labels | {"in", "en", "em", "im", "a", "avec", "nella", "nel", "auch", "noch"})
