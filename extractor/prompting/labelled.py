"""Where a passage itself says, by a label, that the value of an attribute stands.

Label words are part of a schema: `Titolo:` announces a yarn count and `Art.` a style code. The
reader knows many of them; what a house adds to its schema it has never seen. The cells found here
lean the reader's choice of where a reading begins (`generation.lean`) and widen what may be read
there (`prompting.readable`); whether anything is read remains the reader's own decision.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from extractor.core.geometry import CharSpan
from schemas.base import AttributeSpec, Shape
from schemas.values.component import component_lexicon
from schemas.values.lexicon import IDEOGRAM

# A label begins a line or a cell, maybe behind a bullet or a number ...
_BEFORE = r"(?:^|(?<=\n)|(?<=  )|(?<=\| )|(?<= / )|(?<=[;·•] ))(?:[-*·•▪\[\]\d.) ]{1,4})?"
# ... may name itself in a second language or carry a unit, and ends with a separator.
_UNITS = (
    r"(?:[.,]?[\s_](?:cm|mm|in|m|g|gr|kg|k?gr?/(?:stk|st|pcs?|pz|pi[eè]ce|pza|ud|un|adet)"
    r"|g/m2|g/m²|gm2|gqm|gmq|gsm|gr/mq|€|\$|£|EUR|USD|GBP|CHF|TL|%"
    r"|EU|IT|FR|DE|UK|US|INT))?"
)
# *Gewicht pro Stück*, *min_stk_je_farbe*, *lead_time_days_from_to*
_REMARKS = (
    r"(?:[\s_](?:stk|stück|pcs|pieces|pz|pezzi|capi|pi[eè]ces|uds?|un|adet|mt?))?"
    r"(?:[\s_](?:je|pro|per|par|por)[\s_][^\W\d_]{2,10})?"
    r"(?:[\s_](?:tage|days|gg|giorni|jours|d[ií]as|gün))?"
    r"(?:_(?:von_bis|from_to|min_max|da_a|de_a))?"
)
# ... but ideograms behind ideograms make another word: 工厂款号 is no 工厂.
_SECOND_LANGUAGE = (
    rf"(?:(?<!{IDEOGRAM})\s?{IDEOGRAM}{{1,8}}|(?<={IDEOGRAM})\s?[A-Za-z][A-Za-z.&' ]{{0,28}}?)?"
)
_SEPARATED = (
    _SECOND_LANGUAGE + _REMARKS + _UNITS + r"\.?(?:\s?[/(\[][^:=\n|]{1,40}?)?"
    r"(?: ?(?:\.{2,}|…+|_{3,}|·{3,}) ?:?|[ .]*(?:[:=→：]|  |(?: \|){1,3}|\s[-–—]\s|\n))[ \t]*\n?"
)
_LIST_REACH = 300  # characters that a list or a composition below its label may take
_LINE_REACH = 160
_LISTED_FORMS = frozenset({"colours", "sizes"})
_SHORTEST = 5  # letters of a label that announces a list inside a sentence
_SENTENCE_END = re.compile(r"[.;](?=\s|$)|\n")
_INLINE_REACH = 48  # characters that the longest label takes
_NEXT_LABEL = re.compile(r"\n\s*\n|\n[^\n:]{2,40}[:：]|\n[^\n|]{2,40} \| |\n[^\n|]{2,40}  ")
_CELL_END = re.compile(r"\n|  | \| ")


class Labelled(NamedTuple):
    """A label in a passage, with its separator, and the cell that it announces."""

    label: CharSpan
    cell: CharSpan


def labelled_cells(view: str, spec: AttributeSpec) -> tuple[Labelled, ...]:
    """Return the labels of the attribute in `view` with their cells, in document order.

    The cell of a single text is the rest of the line or table cell; those of lists and rows, which
    run on, end at the next label or empty line.
    """
    words = _label_words(spec)
    pattern = _pattern(words)
    if pattern is None:
        return ()
    many = spec.shape is not Shape.SCALAR
    inline = _listing_pattern(words) if spec.form in _LISTED_FORMS else None
    ends = _NEXT_LABEL if many else _CELL_END
    reach = _LIST_REACH if many else _LINE_REACH
    found = []
    for label in pattern.finditer(view):
        if _ENDS_SENTENCE.fullmatch(label.group()):
            continue
        start = label.end()
        end = ends.search(view, start)
        stop = min(end.start() if end else len(view), start + reach)
        stop = _end_of_field(view, label.start(), start, stop)
        if spec.form == "quantity":
            start, stop = _own_part(view, words, label, CharSpan(start, stop))
        if stop > start and (many or not _IS_LABEL.match(view, stop - 1)):
            found.append(Labelled(CharSpan(*label.span()), CharSpan(start, stop)))
    for label in inline.finditer(view) if inline else ():
        end = _SENTENCE_END.search(view, label.end())
        stop = min(end.start() if end else len(view), label.end() + _LINE_REACH)
        if _COUNTED_PER.search(view, max(0, label.start() - 8), label.start()):
            continue
        if _is_of_a_name(view, label, found):
            continue
        if stop > label.end() and not any(one.label.end > label.start() for one in found):
            found.append(Labelled(CharSpan(*label.span()), CharSpan(label.end(), stop)))
    return tuple(sorted(found))


# The end of another label and what it announces: below *Verkäufer* stands *Nummer:  549910*.
_IS_LABEL = re.compile(r"[:：][ |\t]*[^\s|]")


def _is_of_a_name(view: str, label: re.Match[str], found: Iterable[Labelled]) -> bool:
    """Return whether the word of a label ends a name in a list that goes on: *118 azul tinta*."""
    if ":" in label[0] or not label[0][0].islower():
        return False
    inside = [one for one in found if one.cell.start < label.start() < one.cell.end]
    before = max((one.cell.start for one in inside), default=None)
    return (
        before is not None
        and "\n" not in view[before : label.start()]
        and not _STOP_BEFORE.search(view, before, label.start())
    )


_STOP_BEFORE = re.compile(r"[.;,|:(]\s*$")


def _label_words(spec: AttributeSpec) -> frozenset[str]:
    """Return the labels of an attribute, and as printers without accents write them.

    `COMPOSICION`, `Groesse`: forms of old systems have neither accents nor umlauts.
    """
    words = frozenset(word for texts in spec.labels.values() for word in texts)
    return _with_plain_forms(words)


@lru_cache(maxsize=512)
def _with_plain_forms(words: frozenset[str]) -> frozenset[str]:
    plain = {word.translate(_UMLAUTS) for word in words}
    for word in words:
        letters = unicodedata.normalize("NFKD", word)
        if not _IDEOGRAMS.search(word):
            plain.add("".join(c for c in letters if not unicodedata.combining(c)))
    plain |= {_JOINING.sub(" ", word) for word in words | plain}
    plain |= {word.replace(".-", "-") for word in words}  # *Art-Nr.*
    return words | frozenset(plain)


# *Grosor de la piel* is *Grosor piel* in a narrow column.
_JOINING = re.compile(
    r" (?:de la|de los|de las|de l['’]|del|dell['’]|de|della|di|du|des|da|do|das|dos|of the|of) ?"
    r"(?<=[ '’])"
)


_UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}
)
_IDEOGRAMS = re.compile(IDEOGRAM)


def _end_of_field(view: str, label: int, start: int, stop: int) -> int:
    """Return where a cell ends in a line of fields: *ref. 210 / col. 03 latte / tg. S M*."""
    line = view.rfind("\n", 0, label) + 1
    behind = view.find("\n", start)
    whole = view[line : behind if behind >= 0 else len(view)]
    if whole.count(_FIELDS) < _FEWEST_FIELDS or not view.endswith(_FIELDS, line, label):
        return stop
    at = view.find(_FIELDS, start, stop)
    return at if at >= 0 else stop


def _own_part(
    view: str, words: frozenset[str], label: re.Match[str], cell: CharSpan
) -> tuple[int, int]:
    """Return the part of *45 mm / 21 cm* that is the label's own of *Heel / shaft*.

    Heads in two languages name one thing twice; nothing is parted there.
    """
    line = view.rfind("\n", 0, label.start()) + 1
    field = _CELL_END.split(view[line : label.end()].rstrip(" :|\n\t"))[-1]
    heads = re.split(r"\s?/\s?", field)
    parts = list(re.finditer(r"[^/\n]+", view[cell.start : cell.end]))
    known = {word.casefold().rstrip(".:") for word in words}
    own = [at for at, head in enumerate(heads) if head.strip(" .").casefold() in known]
    if len(heads) < _FEWEST_PARTS or len(parts) != len(heads) or len(own) != 1:
        return cell
    return cell.start + parts[own[0]].start(), cell.start + parts[own[0]].end()


_FEWEST_PARTS = 2
# *resa franco\nfabbrica.*: the last word of a sentence announces nothing.
_ENDS_SENTENCE = re.compile(r"[a-zà-ÿ][^\n:]*\.\s*")
_FIELDS, _FEWEST_FIELDS = " / ", 3


def without_labels(view: str, labels: Iterable[CharSpan]) -> str:
    """Return `view`, as long as before, without the words of labels that head no component.

    `PVC TTC: 245,00` is a price, *prix de vente conseillé*, and no plastic.
    """
    kept = list(view)
    for start, end in labels:
        if not component_lexicon().within(view[start:end]):
            kept[start:end] = [char if char in "\n |" else "|" for char in view[start:end]]
    return "".join(kept)


def labelled_spans(view: str, spec: AttributeSpec) -> tuple[CharSpan, ...]:
    """Return the cells of `labelled_cells` alone."""
    return tuple(one.cell for one in labelled_cells(view, spec))


def is_announced_inline(view: str, span: CharSpan, spec: AttributeSpec) -> bool:
    """Return whether a label of the attribute stands right before `span`, within its line.

    Before a price a place or a condition may stand: *FOB Tianjin USD 46.80*. Behind it, what is
    said of the tax tells the shop's price from the trade's.
    """
    return inline_label(view, span, spec) is not None or is_announced_by_tax(view, span, spec)


def inline_label(view: str, span: CharSpan, spec: AttributeSpec) -> CharSpan | None:
    """Return the label that stands right before `span`, within its line."""
    words = _label_words(spec)
    pattern = _inline_pattern(words, spec.form == "money")
    before = max(0, span.start - _INLINE_REACH)
    start = span.start
    if spec.form == "money" and (other := _GOES_WITH.search(view, before, start)):
        start = other.start()  # *PVP 95 € y 79 €*: one label for both
    label = pattern.search(view, before, start) if pattern is not None else None
    return CharSpan(*label.span("label")) if label is not None else None


_GOES_WITH = re.compile(
    r"(?<![\d.,])\d[\d.,]*\s?(?:€|£|\$|euros?|EUR)?\s(?:e|y|and|und|et|ve)\s$", re.I
)


def is_announced_by_tax(view: str, span: CharSpan, spec: AttributeSpec) -> bool:
    """Return whether what is said of the tax behind a price makes it one of the attribute."""
    taxed = _TAXED.get(spec.name)
    return taxed is not None and taxed.match(view, span.end) is not None


_TAXED = {
    "retail_price": re.compile(
        r"\s?[(（,]?\s?(?:TTC|IVA incl\w*|iva compresa"
        r"|inkl?\.? MwSt|incl?\w*\.? (?:VAT|tax|IVA|TVA)"
        r"|KDV dahil|税込|含税)",
        re.I,
    ),
    "wholesale_price": re.compile(
        r"\s?[(（,]?\s?(?:HT\b|\+ ?(?:IVA|MwSt|VAT)|zzgl\.? MwSt|IVA escl\w*|excl\.? (?:VAT|tax)"
        r"|KDV hariç|税抜|不含税)"
    ),
}


@lru_cache(maxsize=64)
def _listing_pattern(words: frozenset[str]) -> re.Pattern[str]:
    """Return the pattern of a label inside a sentence: *Farben 100 weiß, 145 schilf*."""
    longest_first = sorted((w for w in words if len(w) >= _SHORTEST), key=lambda w: (-len(w), w))
    listed = "|".join(re.escape(word.rstrip(".:")) for word in longest_first)
    return re.compile(rf"(?<![^\W\d_])(?:{listed})\s?:?\s(?=[^\W_])", re.I)


# *por color y talla* counts, and lists nothing.
_COUNTED_PER = re.compile(r"(?:\b(?:per|por|par|pro|je|pour|each|every|a|al|zu)\s|/\s?)$", re.I)


@lru_cache(maxsize=512)
def _inline_pattern(words: frozenset[str], has_remarks: bool) -> re.Pattern[str] | None:
    if not words:
        return None
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    listed = "|".join(re.escape(word.rstrip(".:")) for word in longest_first)
    remarks = r"(?:\s[^\W\d_][\w.]*){0,2}" if has_remarks else ""
    return re.compile(
        rf"(?<![^\W\d_])(?P<label>{listed})\.?(?:\s?\([^()\n]{{1,12}}\))?{remarks}"
        r"[^\S\n]*[:=.–：＝-]?[^\S\n]*$",
        re.I,
    )


@lru_cache(maxsize=512)
def _pattern(words: frozenset[str]) -> re.Pattern[str] | None:
    if not words:
        return None
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    listed = "|".join(re.escape(word.rstrip(".:")) for word in longest_first)
    # "Art. 4021" and "Made in Italy" need nothing more between label and value.
    open_ended = "|".join(
        re.escape(word) for word in longest_first if word.endswith(".") or " " in word
    )
    direct = f"|(?:{open_ended}) (?=[^ ])" if open_ended else ""
    direct += rf"|(?:{listed}) (?=\d[\d.,' ]*(?:\n|$))"  # a line of its own: *Prezzo 24,80*
    listed = listed.replace("\\ ", "[ _]")  # NET_WEIGHT_G: heads of a data base
    return re.compile(f"{_BEFORE}(?:(?:{listed}){_SEPARATED}{direct})", re.IGNORECASE)
