"""Names with figures in them: *Signet No. 4*, *Isolde No. 7 Cardigan*, *ROMY 60*, *Penny 2.0*.

Houses number their models, and heights of heels and widths of bags are parts of names. The same
figures count sizes, pages, orders and houses of a street, so a name stands beside what the product
is, or heads the words that say so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from schemas.values.kind_spans import kind_spans
from schemas.values.lexicon import IDEOGRAM
from schemas.values.mentions import Span
from schemas.values.name_headings import tells_of_product
from schemas.values.name_words import (
    FIGURE,
    LED,
    NO_NAMES,
    POINTS_AT,
    SEASONS,
    UPPER,
    is_for_whom,
    is_label,
    is_word_of_goods,
)

_CAPITAL = rf"[{UPPER}][\w’'-]+"
# *No. 4*, *N° 12*, *Nº5*, *Nr. 5*, *Numéro 3*, and a numeral of Rome: *Hedda II*.
_NUMBER = (
    r"(?:(?:No\.?|N\.?[°ºo]\.?|№|Nr\.?|Num[eé]ro|Número|Number|Nummer)[ ]?\d{1,3}"
    r"|(?:II|III|IV|VI{1,3}|IX|XI{0,2}))(?![\w%/])(?![.,-]\d)"
)
_ENDS = rf"(?:{_NUMBER}|{FIGURE}(?![\w%])(?![.,]\d))"
_WITH_NUMBER = re.compile(rf"(?<![\w’'-])(?P<name>(?:{_CAPITAL}[ ]){{1,3}}(?P<end>{_ENDS}))")
_BEHIND = re.compile(rf"[ ](?P<name>(?:{_CAPITAL}[ ]){{0,2}}{_NUMBER})")
_IS_NUMBER = re.compile(_NUMBER)
# All of a name: words, a capital before the figure, and what it is, which may stand behind.
_NUMBERED = re.compile(
    rf"(?:[^\W\d_][^\d\n]{{1,40}} )??(?!{SEASONS})(?P<named>{_CAPITAL}|{IDEOGRAM}+)"
    rf" (?P<end>{_ENDS})"
    r"(?P<kind>(?: [^\W\d_][\w’'-]*){0,4})"
)
# *Lys Slingback 75*: the height of a heel behind what it is; other figures there are sizes.
_HEEL = re.compile(r"[ ](?:[5-9][05]|1[0-2][05])(?=[ ]*(?:$|[\n,;|]|\.[ \n]))")
_GIVEN = re.compile(rf"(?<![\w’'-])(?P<name>{_CAPITAL}(?:[ ]{_CAPITAL})?)[ ]$")
_SHOD = re.compile(rf"{_CAPITAL}(?:[ ][^\W\d_][\w’'-]*){{1,4}}{_HEEL.pattern}")
_QUOTES = re.compile(r"[«»“”„\"‘「」『』]|(?<=\d)[’'](?=\s|$)")
_LINE = re.compile(r"[^\n]+")
_SENTENCE = re.compile(
    r"(?:^|(?<=\n)|(?<=[.!?:] ))(?:The|Our|Le|La|Les|Il|Lo|El|Der|Die|Das|O|A) $"
)
_REACH = 48  # letters before what it is in which a given name begins
_NEAR = 120  # letters behind a name in which it is said what it is
_LINES = 80
# What else is numbered: papers and parts of them, parts of goods, counts, days.
_OTHERS = re.compile(
    r"(?:invoice|order|lot|page|look|size|room|floor|table|group|chapter|version|rev|edition|issue"
    r"|figure|fig|photo|image|step|day|week|option|phase|part|plate|top|box|case|stand|booth|super"
    r"|teil|bild|foto|seite|blatt|etage|stock|halle|stufe|satz|gruppe|tag|kw|kiste"
    r"|pagina|tavola|tappa|piano|gruppo|tome|étape|planche|groupe|paso|planta|grupo|sayfa|kat"
    r"|ral|pantone|collection|kollektion|collezione|colección|coleção|drop|capsule"
    r"|style|model|modell[eo]?|modèle|modelo|article|artikel|articolo|item|ref"
    r"|zip(?:per)?|buttons?|thread|yarn|needle|last|knopf|knöpfe|reißverschluss|garn|nadel|leisten"
    r"|cerniera|zip|bottone|filato|ago|forma|bouton|fil|aiguille|forme|cremallera|botón|hilo|horma"
    r"|total|qty|quantity|menge|anzahl|summe|quantità|quantité|cantidad|quantidade|totale|adet"
    r"|(?:jan|feb|apr|aug|sept?|o[ck]t|nov|de[zc])[a-zé]*|mar(?:ch|z|zo|s|ço)|mai|may[o]?|maggio|maio"
    r"|ju[nl][a-z]{0,3}|jui[nl]\w{0,4}|août|a[vb]ril\w*|giugno|luglio|agosto|gennaio|enero|settembre|ottobre)",
    re.I,
)
_STREET = re.compile(
    r"(?:via|viale|corso|piazza|rue|avenue|place|quai|boulevard|calle|plaza|rua|avenida"
    r"|\w*(?:straße|strasse|gasse|platz|weg))\b|.*\b(?:street|road|lane|straße|platz|weg|sokak)$",
    re.I,
)


def is_numbered(words: str) -> bool:
    """Return whether words are a name with a figure behind it: *Pump Ava 85*, *Signet No. 4*.

    A size behind what the product is, or behind what it is made of, is none: *Camicia Lino 48*.
    """
    if _SHOD.fullmatch(words) and kind_spans(words.rpartition(" ")[0])[:1] != (
        (0, len(words.rpartition(" ")[0])),
    ):
        return True
    match = _NUMBERED.fullmatch(_QUOTES.sub("", words).strip())
    if not match:
        return False
    rest, named = match["kind"].strip(), match.string[: match.end("named")]
    if _OTHERS.fullmatch(match["named"]) or _STREET.match(named):
        return False
    if rest and kind_spans(rest)[:1] != ((0, len(rest)),):
        return False
    if _IS_NUMBER.fullmatch(match["end"]):
        return True
    last = kind_spans(named)[-1:]
    return not (last and last[0][1] == len(named)) and not is_word_of_goods(match["named"])


def numbered_names(plain: str) -> Iterable[Span]:
    """Yield names with figures beside what a product is, and those that head its words."""
    kinds = kind_spans(plain)
    ends = dict(kinds)
    for kind in kinds:
        behind = _BEHIND.match(plain, kind[1])
        if behind and not plain[kind[0]].islower():  # *Ring Nr. 5*, *Bague Jonc N° 3*
            yield kind[0], behind.end()
        heel = _HEEL.match(plain, kind[1])
        given = _GIVEN.search(plain, max(0, kind[0] - _REACH), kind[0]) if heel else None
        if heel and given and _may_be(given["name"]):
            yield _led(plain, given.span("name"))[0], heel.end()
    for match in _WITH_NUMBER.finditer(plain):
        start, end = _led(plain, match.span("name"))
        if not _may_be(plain[start : match.start("end")].strip()):
            continue
        if plain.startswith(" ", end) and end + 1 in ends:  # *Isolde No. 7 Cardigan*
            yield start, end
            yield start, ends[end + 1]
        elif _SENTENCE.search(plain, max(0, start - 8), start) and _is_of(plain, end, kinds):
            yield start, end
    yield from _headings(plain)


def _led(plain: str, span: Span) -> Span:
    led = LED.match(plain, *span)
    return (led.end() if led else span[0]), span[1]


def _is_of(plain: str, end: int, kinds: Sequence[Span]) -> bool:
    """Return whether the sentences behind a name say what the product is."""
    behind = plain[end : end + 2]
    return behind[:1] in (" ", ",", ".") and any(end < at <= end + _NEAR for at, _ in kinds)


def _may_be(words: str) -> bool:
    own = words.split()
    return bool(own) and not (
        _OTHERS.fullmatch(own[-1])
        or _STREET.match(words)
        or is_label(own[-1])
        or is_word_of_goods(own[-1])
        or re.search(rf"{SEASONS}$", words)
        or NO_NAMES.match(words)
        or POINTS_AT.match(words)
        or any(is_for_whom(word) for word in own)
    )


def _headings(plain: str) -> Iterable[Span]:
    """Yield lines of a name and its figure alone, over prose that says what it is: *ROMY 60*."""
    is_message = plain.startswith("From: ")
    body = plain.find("\n\n") if is_message else 0
    lines = [match.span() for match in _LINE.finditer(plain)][:_LINES]
    for (start, end), below in pairwise(lines):
        match = _WITH_NUMBER.fullmatch(plain, start, end)
        is_name = match and _may_be(plain[start : match.start("end")].strip())
        if start >= body and is_name and tells_of_product(plain, below, is_message=is_message):
            yield start, end
