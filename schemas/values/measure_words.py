"""Words in running text that make a bare number a measure: *utile 145*, *spess 1,8*, *Peso (g)*."""

from __future__ import annotations

import re
from collections.abc import Iterable

from schemas.values.column_figures import headed_figures
from schemas.values.lexicon import compatible
from schemas.values.mentions import Finder, Span

_USABLE_WORDS = (
    r"cuttable|use?able|utilizzabil\w+|util[ei]?\b|út(?:il|eis)\b|nutzbar\w*|nutzbreite|netto"
    r"|aprovechables?|kullanılabilir|kullanım|net en|有效|可用|有効|内寸|hors lisi[eè]res?"
    r"|al taglio"
    r"|exploitables?|utilisables?|utilizables?|utilizáve(?:l|is)|aproveitáve(?:l|is)|cortables?"
    r"|can be (?:cut|used)|(?:to|for) cut(?:ting)?\b|taglia(?:re|bili?)\b|kesilebilir"
    r"|kesim(?:e| için)\b"
    r"|bruikba(?:ar|re)|nuttige?\b|snijdba(?:ar|re)|zuschneidbar|verwendbar|brauchbar"
    r"|裁剪[^\d\n]{0,6}|裁断[^\d\n]{0,6}|能用|使える(?:のは|幅は?|巾は?)?|実用"
    r"|(?:inside|without|between|excl\w*|ohne|senza|sin|sem) (?:the )?"
    r"(?:selvedges?|kanten|cimose|orillos|ourelas)"
)
USABLE = re.compile(_USABLE_WORDS, re.I)
# *150 usable*, *(utile 145)*: the unit stands with the whole width before it.
_USABLE_NUMBER = re.compile(
    rf"(?<![\w.,/])(?P<before>\d{{2,3}})(?:\s?cm)?\s(?:{_USABLE_WORDS})(?!\W{{0,2}}\d)"
    rf"|(?:{_USABLE_WORDS})[^\S\n]?[:=|]?[^\S\n]?(?P<behind>\d{{2,3}})(?:\s?cm)?(?![\w.,/%]*\d"
    rf"|[^\S\n]\d/\d|[^\S\n]?(?:[^\W\d_]|[\"”″]))",
    re.I,
)


def usable_widths(text: str) -> Iterable[Span]:
    """Yield the numbers beside a word for the part of a cloth that can be cut."""
    for match in _USABLE_NUMBER.finditer(compatible(text)):
        yield match.span("before" if match["before"] else "behind")


_WIDTH_PAIR = re.compile(
    r"\d\s?(?:cm|in|[\"”])?\s?(?:[-–]\s?\d{2,3}\s?(?:cm)?\s?)?/\s?\d{2,3}\s?(?:cm|in|[\"”])", re.I
)


def where_usable(finder: Finder) -> Finder:
    """Return `finder` for texts that speak of a usable part, or pair it with the whole width."""

    def find(text: str) -> Iterable[Span]:
        return finder(text) if USABLE.search(text) or _WIDTH_PAIR.search(text) else ()

    return find


# Leather is split to millimetres or ounces of a foot; what is thicker is a side of the piece.
_SPLIT = re.compile(
    r"(?P<amount>\d+(?:[.,]\d+)?)[^\d\n]{0,3}(?:(?P<mm>mm|㎜|ミリ|毫米|mil[il]\w+)|oz|ounces?|onz\w+"
    r"|onc\w+|unzen?|onças?|ons\b|盎司|オンス)",
    re.I,
)
_THICKEST = {True: 8, False: 16}  # millimetres, ounces


def thicknesses(finder: Finder) -> Finder:
    """Return `finder` without the lengths that no leather is thick."""

    def find(text: str) -> Iterable[Span]:
        for start, end in finder(text):
            words = text[start:end]
            split = _SPLIT.search(compatible(words))
            amount = float(split["amount"].replace(",", ".")) if split else 0.0
            if THICKNESS.search(text, max(0, start - 16), end) or (
                split and amount <= _THICKEST[bool(split["mm"])]
            ):
                yield start, end

    return find


# *laize 140*, *altezza 150*, *liegt 150 breit*: a cloth is so wide in centimetres.
_CLOTH_WIDTH = re.compile(
    r"(?<![^\W_])(?:laize|altezza|larghezza|largeur|(?:waren|stoff|fertig)?breite|ancho"
    r"|largura|width"
    r"|eni?(?=\s?[:\d])|breedte|stofbreedte|门幅|幅宽|布幅|生地巾|巾|幅)"
    r"(?:\s(?:de|di|da|of|von|van|is|è|est|es|é|cm|finit[ao]|finie|totale?"
    r"|total))?[^\S\n]?[:=|]?[^\S\n]{0,2}"
    r"(?P<behind>(?:7[5-9]|[89]\d|[12]\d\d|3[0-4]\d))(?![\w%/]|[.,-]\d"
    r"|[^\S\n]?(?:[^\W\d_]+[²2]|[x×*€$£\"”]|g|mm|in)\b)"
    r"|(?<![\w.,/-])(?P<before>(?:7[5-9]|[89]\d|[12]\d\d|3[0-4]\d))\s(?:wide|breit|breed"
    r"|de large|de laize"
    r"|di altezza|in altezza|de ancho|de largura|eninde)(?![^\W_])",
    re.I,
)


def bare_widths(text: str) -> Iterable[Span]:
    """Yield bare numbers beside words for the width of a cloth, and those of `whole_widths`."""
    yield from whole_widths(text)
    for match in _CLOTH_WIDTH.finditer(compatible(text)):
        yield match.span("before" if match["before"] else "behind")


# *totale: 150* beside *utile: 146*, where the head above both has the unit.
_WHOLE_NUMBER = re.compile(
    r"(?<![^\W_])(?:total[ei]?|overall|full width|gesamt\w*|brutto|toplam|tam en|lord[oa]"
    r"|hors tout|lisière à lisière|(?:selvedge|edge) to (?:selvedge|edge)|(?:fra|tra) le cimose"
    r"|de orillo a orillo|de ourela a ourela)"
    r"[^\S\n]?[:=|]?[^\S\n]?(?P<behind>\d{2,3})(?![\w.,/%]*\d|[^\S\n]?[^\W\d_])"
    r"|(?<![\w.,/])(?P<before>\d{2,3})\s(?:overall|total[e]?|hors tout|全幅|総幅"
    r"|lisière à lisière|(?:selvedge|edge) to (?:selvedge|edge)|(?:fra|tra) le cimose"
    r"|de orillo a orillo|de ourela a ourela)(?!\W{0,2}\d)",
    re.I,
)


def whole_widths(text: str) -> Iterable[Span]:
    """Yield the numbers beside a word for the whole width, where one for the usable part stands."""
    plain = compatible(text)
    if USABLE.search(plain):
        for match in _WHOLE_NUMBER.finditer(plain):
            yield match.span("before" if match["before"] else "behind")


# *spess 1,8*, *Stärke 2,8*: leather of so many millimetres.
THICKNESS = re.compile(
    r"(?<![^\W_])(?:spess\w*|épais\w*|stärke|dicke|grosor|espesor|esp|espessura|thickness"
    r"|kalınlı\w+"
    r"|厚さ|厚み|厚度)\.?[^\S\n]?[:=]?[^\S\n]{0,2}(?P<value>\d[.,]\d{1,2}(?:\s?[-–/]\s?\d[.,]\d{1,2})?)"
    r"(?![\d.,]*\d|[^\S\n]?[^\W\d_]|\s?%)",
    re.I,
)
# *40 + 5 cm*: a chain and what lengthens it.
_LENGTHENED = re.compile(
    r"(?<![\w.,+])(?P<value>\d{2}(?:[.,]\d)?)(?=[^\S\n]?(?:cm)?[^\S\n]?\+[^\S\n]?\d{1,2}(?:[.,]\d)?"
    r"[^\S\n]?cm(?![^\W_]))"
)


def lengthened_chains(text: str) -> Iterable[Span]:
    """Yield the first number of *40 + 5 cm*."""
    yield from (match.span("value") for match in _LENGTHENED.finditer(compatible(text)))


_WEIGHT_HEAD = re.compile(
    r"(?:peso|pesi|weight|wt\.?|gewicht|poids|ağırlı\w+|重)[^\n]{0,24}[(/ ]gr?s?\b"
    r"|(?:重|克重).{0,4}[(（]克",
    re.I,
)


def weights_in_columns(text: str) -> Iterable[Span]:
    """Yield the figures of tables below *Peso (g)*."""
    for head, span in headed_figures(compatible(text)):
        if _WEIGHT_HEAD.search(head):
            yield span


# Rounds of another test: *Pilling (2.000 giri)*, *Wyzenbeek 51,000 double rubs*.
_OTHER_TEST = re.compile(
    r"(?:pilling|peeling|wyzenbeek|taber|bally|flex\w*|boncuklan\w+|毛玉|ピリング|起球)[^\n]{0,28}$",
    re.I,
)
_DOUBLE = re.compile(r"\s?(?:double|cycles? wyzenbeek)", re.I)


# *Abrasion Martindale, giri: 32.000*: what is counted stands with the name of the test.
_BEHIND_TEST = re.compile(
    r"(?:martindale|马丁代尔|マーチンデール)[^\n\d:=|]{0,24}(?:[(（][^()（）\n]{0,40}[)）][^\n\d:=|]{0,8})?"
    r"\s?[:=|][^\S\n]{0,3}(?P<value>\d{1,3}(?:[.,'’ ]\d{3})+|\d{4,6}"
    r"|\d{1,3}\s?(?:k\b|mila\b|mil\b|bin\b|万))(?![\d.,]*\d)",
    re.I,
)


def of_martindale(finder: Finder) -> Finder:
    """Return `finder` without the rounds of other tests, with those behind the test's name."""

    def find(text: str) -> Iterable[Span]:
        yield from (match.span("value") for match in _BEHIND_TEST.finditer(compatible(text)))
        for start, end in finder(text):
            other = _OTHER_TEST.search(text, max(0, start - 40), start) or _DOUBLE.match(text, end)
            if not other and "double" not in text[start:end]:
                yield start, end

    return find
