"""What says that an article is no longer, not yet, or not for this customer to be had.

    RY-2608 (cancelled)      Ref. 510 Falda ** DESCATALOGADA **      Stato: fuori produzione

It is said of an article where nothing but the article stands before it. What is said of a colour,
a size or a part, *Navy discontinued*, leaves the article what it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extractor.core.geometry import CharSpan
from extractor.prompting.article_limits import DATE, EXISTED, IN_ONE, OF_RANGE, PRICE, WITHIN
from extractor.prompting.article_units import SENTENCE_END, WRAPPED, sentence_start
from extractor.prompting.column_heads import attributes_named
from extractor.prompting.lines import Table
from schemas.values.colour_words import names_a_colour
from schemas.values.component import component_lexicon
from schemas.values.product_lexicon import product_lexicon
from schemas.vocabulary.dropped import (
    ARTICLE,
    ARTICLES,
    BESIDE,
    DROPPED,
    MENTIONED,
    STATUSES,
    Patterns,
)

_CJK = ("zh", "ja")
_LONGEST_CELL, _FARTHEST = 70, 90  # characters
_WRAPPED_CJK, _MOST_LINES = 30, 3  # ideograms, and lines, that a sentence may go on behind
_NAMING = frozenset({"style_code", "name"})
_OF_OFFERS = frozenset({"wholesale_price", "retail_price", "moq", "lead_time"})
_OF_HEADS = (
    _NAMING
    | _OF_OFFERS
    | {"product_type", "season", "gender", "composition", "country_of_origin", "care"}
)


def _any_of(*tables: Patterns) -> str:
    """Return a pattern of all words of tables; those with blanks between words as whole words."""
    latin = [w for table in tables for key, own in table.items() if key not in _CJK for w in own]
    han = [w for table in tables for key in _CJK for w in table[key]]
    words = "|".join(dict.fromkeys(latin))
    return rf"(?:(?<![^\W_])(?:{words})(?![^\W_])|{'|'.join(dict.fromkeys(han))})"


_ARTICLE_OR_ARTICLES = _any_of(ARTICLES, ARTICLE)
_SAID = re.compile(_any_of(DROPPED), re.I)
_STATUS = re.compile(rf"[\W_]*{_any_of(STATUSES, DROPPED)}[\W_]*", re.I)
_MENTIONED = re.compile(_any_of(MENTIONED, BESIDE), re.I)
_BESIDE = re.compile(_any_of(BESIDE), re.I)
_DETERMINER = (
    r"(?:this|the|das|der|die|diese[rs]?|il|la|le|l['’]|lo|quest[oa]|ce|cet(?:te)?|el|est[ea]"
    r"|o|a|bu)"
)
_COPULA = (
    r"(?:is|was|has been|now|ist|wurde|leider|inzwischen|è|è stat[oa]|purtroppo|est|a été|désormais"
    r"|está|ha sido|queda|foi|agora|artık|は|が|已|本季|今季)"
)
# *Modèle arrêté*, *Riga annullata*, *This style has been discontinued*.
_SUBJECT = re.compile(
    rf"[\W_]*(?:{_DETERMINER}[ ]?)?{_any_of(ARTICLE)}\.?(?:[ ]?{_COPULA})*[\W_]*", re.I
)
# A heading of several: *Discontinued styles*, *Nicht mehr lieferbar:*.
_HEADING = re.compile(
    rf"[\W_]*(?:{_any_of(ARTICLES)} )?{_any_of(DROPPED)}"
    rf"(?: {_any_of(ARTICLES)}[\W_]*|[ ]?[:：][\W_]*)",
    re.I,
)
_CODE = re.compile(r"(?=\S*\d)[A-Z\d][\w./-]+[\s*(（\[–—-]*")
_TAIL = re.compile(r"[(（\[–—*-]\s*(?P<words>[^()（）\[\]–—*]+)[)）\]* ]*$")
_STILL = re.compile(
    r"while (?:stocks?|supplies) last|remaining stock|solange (?:der )?vorrat"
    r"|jusqu['’]à épuisement|fino ad? esaurimento|(?:hasta|até) (?:agotar|esgotar|fin)"
    r"|kadar|在庫限り|在庫がなくなり次第|售完为止",
    re.I,
)
_NOT = re.compile(
    r"(?<![^\W\d_])(?:not|never|nicht|keineswegs|non|pas|no|não|if|unless|falls|se|si|いない)"
    r"(?: (?:been|è|a été|wird|wurde|está|foi))?[ ]?$",
    re.I,
)
_IF = re.compile(
    r"[\W_]*(?:(?:if|unless|in case|falls|wenn|sollte|se|si|en cas|caso|eğer)(?![^\W_])"
    r"|如果|如|若|もし)",
    re.I,
)
_BRACKET = re.compile(r"[(（\[][^()（）\[\]]*[)）\]]|^[^()（）\[\]]*[)）\]]")
_LINKED = re.compile(rf"(?<![^\W_]){_COPULA}(?![^\W_])", re.I)
_ENDED = re.compile(r"[.,;:!?。；，、\n|]|$")
_CONTAINING = re.compile(
    r"(?<![^\W\d_])(?:bei|für|von|in|di|de|du|da|do|of|for|with|mit|con|com|avec|per|para|pour|zu)"
    r"(?: [^\W\d_]{2,})?[ #]*$",
    re.I,
)


class Clause(NamedTuple):
    """A sentence, heading or cell, and the words in it that say that something is gone."""

    span: CharSpan
    said: CharSpan


def is_dropped_cell(words: str) -> bool:
    """Return whether a cell says that the article of its row or column is gone."""
    if not words or len(words) > _LONGEST_CELL or _STILL.search(words):
        return False
    if _STATUS.fullmatch(words):
        return True
    said = _SAID.search(words)
    if said is None:
        return False
    before = words[: said.start()]
    is_subject = _is_subject(before) or _CODE.fullmatch(before) is not None
    # *CANCELLED - do not order* says it twice.
    return is_subject and not _limits(_SAID.sub(" ", words[said.end() :]))


def _is_dropped_name(words: str) -> bool:
    """Return whether words behind a name or code say that it is gone: *Tarifa (cancelado)*."""
    tail = _TAIL.search(words)
    return tail is not None and is_dropped_cell(tail["words"])


def dropped_at(text: str, table: Table, row: Sequence[CharSpan]) -> int | None:
    """Return the column in which a row says of its whole article that it is gone."""
    for at, cell in enumerate(row):
        words = text[slice(*cell)]
        head = text[slice(*table.header[at])] if at < len(table.header) else ""
        is_name = bool(attributes_named(head) & _NAMING) and _is_dropped_name(words)
        if (is_name or is_dropped_cell(words)) and _is_of_articles(head):
            return at
    return None


def is_dropped_column_cell(text: str, cell: CharSpan) -> bool:
    """Return whether a cell of a table whose columns are articles says that its own is gone."""
    words = text[slice(*cell)]
    line = text.rfind("\n", 0, cell.start) + 1
    label = text[line : cell.start].split(" | ")[0].strip()
    is_name = bool(attributes_named(label) & _NAMING) and _is_dropped_name(words)
    return (is_name or is_dropped_cell(words)) and _is_of_articles(label)


def _is_of_articles(label: str) -> bool:
    """Return whether cells behind a label may say something of an article as a whole."""
    named = attributes_named(label)
    # *Coste* is a price, though a part is written so.
    is_of_part = component_lexicon().whole(label) or names_a_colour(label)
    return named <= _OF_HEADS and (bool(named & _OF_OFFERS) or not is_of_part)


def heads_dropped(words: str) -> bool:
    """Return whether a line heads articles that are gone: *Discontinued styles*."""
    return len(words) <= _LONGEST_CELL and _HEADING.fullmatch(words.strip()) is not None


def clauses_of(text: str) -> Iterator[Clause]:
    """Yield where a text says that something is gone, with the sentence around it."""
    for match in _SAID.finditer(text):
        clause = clause_at(text, CharSpan(*match.span()))
        words = text[slice(*clause)]
        if words.rstrip().endswith(("?", "？")) or _STILL.search(words) or _IF.match(words):
            continue
        if not _NOT.search(text, clause.start, match.start()):
            yield Clause(clause, CharSpan(*match.span()))


def clause_at(text: str, span: CharSpan) -> CharSpan:
    """Return the sentence, the heading or the cell that a range stands in."""
    start = text.rfind("\n", 0, span.start) + 1
    for _ in range(_MOST_LINES):
        before = text.rfind("\n", 0, max(start - 1, 0)) + 1
        if start == 0 or not _goes_on(text[before : start - 1]):
            break
        start = before
    start = sentence_start(text, start, span.start)
    border = text.rfind(" | ", start, span.start)
    start = border + 3 if border >= 0 else start
    end = _line_end(text, span.end)
    for _ in range(_MOST_LINES):
        line = text[text.rfind("\n", 0, end) + 1 : end]
        if end >= len(text) or not _goes_on(line):
            break
        end = _line_end(text, end + 1)
    ended = SENTENCE_END.search(text, span.end, end)
    border = text.find(" | ", span.end, end)
    stops = [end, *([ended.start() + 1] if ended else []), *([border] if border >= 0 else [])]
    return CharSpan(start, min(stops))


def is_said_of(text: str, clause: Clause, code: CharSpan) -> bool:
    """Return whether a clause says of the article whose code stands in it that it is gone."""
    if code.end > clause.said.start:
        return False
    between = _BRACKET.sub(" ", text[code.end : clause.said.start])
    if len(between) > _FARTHEST or _MENTIONED.search(between) or EXISTED.search(between):
        return False
    if _names_a_part(between) and not OF_RANGE.search(text[slice(*clause.said)]):
        return False
    last = re.split(r"[,;:–—|](?!\d)", between)[-1]
    if re.search(r"\d", DATE.sub("", PRICE.sub("", last))):
        return False
    before = text[max(clause.span.start, code.start - 30) : code.start]
    behind = text[clause.said.end : clause.span.end]
    return not _CONTAINING.search(before) and not _limits(behind)


def is_said_by_itself(text: str, clause: Clause) -> bool:
    """Return whether a clause speaks of the article that its lines are about: *Modèle arrêté*."""
    before = text[clause.span.start : clause.said.start]
    if not _is_subject(before) or _limits(text[clause.said.end : clause.span.end]):
        return False
    if before.strip(" *_#!-–—>[("):
        return True
    behind = text[clause.said.end : clause.span.end].strip(" *_#!-–—>])")
    starts_line = clause.said.start == text.rfind("\n", 0, clause.said.start) + 1
    is_head = text[clause.said.start].isupper() or text[clause.said.start] > "\u3000"
    if not is_head and starts_line:  # *annulée, moule cassé*, on a line below the code
        return behind[:1] in (",", ";") and not _names_a_part(behind.split("\n")[0])
    return is_head and (not behind or behind[0] in ".,;!。，；")


def lists_dropped(text: str, clause: Clause) -> bool:
    """Return whether the codes behind the words of a clause are what is gone: *Annullati: ..*."""
    before = text[clause.span.start : clause.said.start]
    behind = text[clause.said.end : clause.span.end]
    return not before.strip(" *_#-–—>") and re.match(
        rf"(?: {_ARTICLE_OR_ARTICLES})?\s?[:：]", behind, re.I
    ) is not None  # fmt: skip


def is_mentioned(words: str) -> bool:
    """Return whether a sentence names an article beside the one that a document is about."""
    return _MENTIONED.search(words) is not None or _SAID.search(words) is not None


def is_beside(words: str) -> bool:
    """Return whether a sentence names an article that goes with the one described."""
    return _BESIDE.search(words) is not None


def _is_subject(words: str) -> bool:
    return not words.strip(" *_#!-–—>[(（") or _SUBJECT.fullmatch(words) is not None


def _limits(words: str) -> bool:
    """Return whether what follows says of what alone it is said: *discontinued in Navy*."""
    near = _BRACKET.sub(" ", words).lstrip(" :：(（")
    ended = _ENDED.search(near)
    near = near[: ended.start()] if ended else near
    if re.search(r"\d", DATE.sub("", near)) or IN_ONE.search(near):
        return True
    return _names_a_part(near)


def _names_a_part(said: str) -> bool:
    """Return whether words name a colour, a size or a part, which may be gone by itself."""
    words = _LINKED.sub(" ", said)
    if WITHIN.search(words) or names_a_colour(words):
        return True
    products = product_lexicon("").within(words)
    return any(
        not any(one.start < part.end and part.start < one.end for one in products)
        for part in component_lexicon().within(words)
    )


def _goes_on(line: str) -> bool:
    """Return whether a line is so long that its sentence may go on below it."""
    words = line.rstrip()
    if not words or " | " in words or words[-1] in ".:;!?。；！":
        return False
    ideograms = sum(char > "\u3000" for char in words)
    return len(words) > WRAPPED or ideograms > _WRAPPED_CJK or _is_prose(words)


def _is_prose(words: str) -> bool:
    """Return whether a shorter line breaks off within a sentence: *.. ne prenons plus de*."""
    return words.count(" ") > 4 and words[-1].islower() and words.split()[-1].islower()


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return end if end >= 0 else len(text)
