"""Care instructions: codes in the order wash, bleach, dry, iron, professional."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Annotated

from schemas.base import ReadingTree, Shape
from schemas.parsing import LeafRef, ParsedAttribute, ReadingContext, ValueProblem
from schemas.values.care_bare import is_bare
from schemas.values.care_boxes import has_boxes, ticked_words
from schemas.values.care_degrees import with_degrees
from schemas.values.care_mentions import CARE_MENTIONS
from schemas.values.care_tables import care_tables, table_codes
from schemas.values.care_words import (
    BETWEEN,
    ORDER,
    CareCode,
    care_lexicon,
    joined_pieces,
    read_as_one,
    read_care,
    refined,
)
from schemas.values.forms import Form
from schemas.values.lexicon import compatible, tokens
from schemas.values.mentions import Mentions, RowGroup, RowMention, Span, listed_groups
from schemas.values.reading import Outcome
from schemas.values.rows import list_of_values, list_texts

# Codes that cannot both hold, by what forbids and what it forbids.
_CONTRADICTIONS = (
    ("do_not_wash", ("wash_", "hand_wash")),
    ("do_not_bleach", ("bleach_",)),
    ("do_not_tumble_dry", ("tumble_",)),
    ("do_not_iron", ("iron_",)),
    ("do_not_dry_clean", ("dry_clean",)),
    ("do_not_wet_clean", ("wet_clean",)),
)
# Of these only one can be meant.
_EXCLUSIVE = (("wash_", "hand_wash"), ("tumble_",), ("iron_",))


_CHLORINE = re.compile(r"chlor|clor|klor|javel|氯|塩素", re.I)
_IS_WET = re.compile(r"wash_|hand_wash|drip_|dry_line|dry_flat|tumble_")
_OF_SUN = re.compile(
    r"^(?!.*(?:\bdry|dries|sech|séch|sec\b|seca|asciug|stend|tend|trock|kuru|sere|干|晾|乾))"
    r".*(?:\bsun|sole\b|solar|soleil|sonne|\bsol\b|güneş|阳光|晒|日光)",
    re.I | re.S,
)
_LABEL_GAP = 48  # characters between two instructions of one label
_LONG_GAP = 120  # of one paragraph, and with options between them that are not ticked


def _reach(text: str, end: int, gap: int) -> int:
    """Return how far an instruction may stand behind another one that ends at `end`."""
    if not _LABEL_GAP < gap <= _LONG_GAP:
        return _LABEL_GAP
    between = text[end : end + gap]
    is_open = not any(mark in between for mark in "\n|")
    return _LONG_GAP if is_open or has_boxes(between) else _LABEL_GAP


def _start(row: RowMention) -> int:
    return min(span[0] for span in row[""] if span is not None)


@lru_cache(maxsize=4096)
def _codes(words: str) -> frozenset[str]:
    """Return the codes that words say."""
    found = _outcomes(words, ReadingContext())
    return frozenset(o.value for o in found if isinstance(o.value, str))


@lru_cache(maxsize=4096)
def _washes(words: str) -> frozenset[str]:
    """Return what words say of washing: that of another article begins another group.

    What is only cleaned dry is not washed, so that stands with what forbids to wash alone.
    """
    codes = _codes(words)
    washes = {
        code.removesuffix("_mild").removesuffix("_very")
        for code in codes
        if code.startswith(("wash_", "hand_wash", "do_not_wash"))
    }
    is_only_dry = (
        any(code.startswith("dry_clean") for code in codes)
        and _ONLY.search(words)
        and not _ONLY_WITH.search(words)
    )
    return frozenset(washes | ({"do_not_wash"} if is_only_dry and not washes else set()))


_ONLY = re.compile(
    r"(?<!\w)(?:only|exclusively|solo|sólo|soltanto|esclusivamente|únicamente|exclusivamente"
    r"|uniquement|seulement|exclusivement|nur|ausschlie(?:ß|ss)lich|apenas|só|somente|sadece|yalnızca)"
    r"(?!\w)|仅|只可|只能|のみ",
    re.I,
)


# *in tintoria solo con idrocarburi* tells the solvent, not that nothing else is done.
_ONLY_WITH = re.compile(
    r"(?<!\w)(?:only with|solo con|soltanto con|uniquement (?:avec|aux?)|seulement (?:avec|aux?)"
    r"|nur mit|s[oó]lo con|só com|apenas com|alleen met|sadece p|yalnızca p)(?!\w)",
    re.I,
)


def _is_bare(text: str, row: RowMention, cells: Sequence[Span]) -> bool:
    """Return whether a row that no label announces has no word of care: *flat*, *by hand*."""
    spans = [span for span in row[""] if span is not None]
    if any(start <= left < end for left, _ in spans for start, end in cells):
        return False
    return all(is_bare(with_degrees(text[left:right])) for left, right in spans)


def _end(row: RowMention) -> int:
    return max(span[1] for span in row[""] if span is not None)


@dataclass(frozen=True)
class CareForm(Form):
    """A list of instructions, each of which may hold several codes."""

    @property
    def shape(self) -> Shape:
        """Texts, in document order."""
        return Shape.LIST

    @property
    def mentions(self) -> Mapping[str, Mentions]:
        """Phrases that are known instructions."""
        return {"": CARE_MENTIONS}

    def row_groups(self, text: str, cells: Sequence[Span]) -> Sequence[RowGroup]:
        """Return the mentions of each announced cell, and of each run, together.

        Runs with a few other words between them are one label: words that nobody understands take
        none of the others away.
        """
        tables = list(care_tables(compatible(text)))
        cells = [cell for cell in cells if not any(s <= cell[0] < e for s, e in tables)]
        runs = listed_groups(text, cells, CARE_MENTIONS)
        joined: list[list[RowMention]] = []
        washes: list[frozenset[str]] = []
        codes: list[frozenset[str]] = []
        kept: list[bool] = []
        for at, row in ((at, row) for run in runs for at, row in enumerate(run)):
            gap = _start(row) - _end(joined[-1][-1]) if joined else -1
            near = joined and (at > 0 or 0 <= gap <= _reach(text, _end(joined[-1][-1]), gap))
            wash = frozenset().union(*(_washes(text[slice(*span)]) for span in row[""] if span))
            said = frozenset().union(*(_codes(text[slice(*span)]) for span in row[""] if span))
            apart = bool(near and wash and washes[-1] and wash.isdisjoint(washes[-1]))
            apart |= bool(near and _denies(said, codes[-1]))
            tells = not _is_bare(text, row, cells)
            if near and not apart:
                joined[-1].append(row)
                washes[-1] |= wash
                codes[-1] |= said
                kept[-1] |= tells
            else:
                joined.append([row])
                washes.append(wash)
                codes.append(said)
                kept.append(tells or (apart and kept[-1]))
        return [tuple(group) for group, is_kept in zip(joined, kept, strict=True) if is_kept]

    def parse(self, path: str, tree: ReadingTree, context: ReadingContext) -> ParsedAttribute:
        """Return the codes in the order of the symbols on a label."""
        outcomes: list[tuple[Outcome, LeafRef]] = []
        without_chlorine: set[int] = set()
        texts = dict(list_texts(tree))
        for index, text in texts.items():
            outcomes.extend((outcome, (index, "")) for outcome in _outcomes(text, context))
            if _CHLORINE.search(text):
                without_chlorine.add(index)
        given = {str(outcome.value) for outcome, _ in outcomes if outcome.value is not None}
        if "do_not_bleach" in given:  # *chlorage exclu* beside it adds nothing
            outcomes = [
                (outcome, leaf)
                for outcome, leaf in outcomes
                if outcome.value != "bleach_oxygen" or leaf[0] not in without_chlorine
            ]
            given = {str(outcome.value) for outcome, _ in outcomes if outcome.value is not None}
        known = {*refined(given)}
        if "dry_in_shade" in known and not any(map(_IS_WET.match, known)):
            # Of leather: *do not wash, keep out of the sun*.
            outcomes = [
                (outcome, leaf)
                for outcome, leaf in outcomes
                if outcome.value != "dry_in_shade" or not _OF_SUN.search(texts[leaf[0] or 0])
            ]
        outcomes = [pair for pair in outcomes if pair[0].value is None or pair[0].value in known]
        outcomes = [(_checked(outcome, given), leaf) for outcome, leaf in outcomes]
        outcomes.sort(key=lambda pair: _rank(pair[0]))
        return list_of_values(path, outcomes)


def _outcomes(text: str, context: ReadingContext) -> list[Outcome]:
    """Read what can be read of a phrase: one unknown part does not take the others away."""
    from_pieces: list[Outcome] = []
    in_columns = table_codes(text, context.languages)
    if in_columns:
        return [Outcome(code) for code in in_columns]
    plain = with_degrees(ticked_words(text))
    whole = _whole_or_none(plain, context.languages)
    pieces = [plain] if whole else [p for p in BETWEEN.split(plain) if tokens(p)] or [plain]
    is_answer = bool(read_as_one(plain, context.languages))
    pieces = [plain] if is_answer else joined_pieces(pieces, context.languages)
    for piece in pieces:
        try:
            from_pieces.extend(Outcome(code) for code in read_care(piece, context.languages))
        except ValueError as error:
            code = getattr(error, "type", "unknown_care")
            from_pieces.append(Outcome(None, (ValueProblem(code, str(error)),)))
    return from_pieces


def _whole_or_none(plain: str, languages: tuple[str, ...]) -> str | None:
    codes = care_lexicon().whole(plain, languages)
    return next(iter(codes)) if len(codes) == 1 else None


def _checked(outcome: Outcome, given: set[str]) -> Outcome:
    """Note where the document contradicts itself; which instruction holds is not decided here."""
    code = outcome.value
    if not isinstance(code, str):
        return outcome
    others = sorted(other for other in given if other != code and _contradict(code, other))
    if not others:
        return outcome
    problem = ValueProblem("care_contradiction", f"the document also says {', '.join(others)}")
    return replace(outcome, problems=(*outcome.problems, problem))


def _contradict(one: str, other: str) -> bool:
    for forbidding, forbidden in _CONTRADICTIONS:
        if forbidding in (one, other):
            return (other if one == forbidding else one).startswith(forbidden)
    return any(one.startswith(kind) and other.startswith(kind) for kind in _EXCLUSIVE)


def _denies(later: frozenset[str], earlier: frozenset[str]) -> bool:
    """Return whether what follows forbids what was said: it is said of another article."""
    return any(
        code.startswith("do_not_iron") and any(other.startswith("iron_") for other in earlier)
        for code in later
    )


def _rank(outcome: Outcome) -> int:
    return ORDER.index(str(outcome.value)) if outcome.value in ORDER else len(ORDER)


Care = Annotated[list[CareCode], CareForm("care")]
