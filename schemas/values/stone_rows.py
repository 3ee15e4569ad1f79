"""Where stones stand: a word for a stone, with its weight, its number and its origin beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from schemas.values.lexicon import Lexicon, compatible, fold
from schemas.values.mentions import RowGroup, RowMention, Span
from schemas.values.stone_details import (
    APART,
    OTHER_LABEL,
    counts_of,
    is_adjective_of_next,
    nearest,
    origin_mentions,
    origin_of_all,
    weight_mentions,
)
from schemas.vocabulary.stones import (
    HUES_BEFORE,
    HUES_BEHIND,
    HUES_OF_IDEOGRAMS,
    PEARLS_BEHIND,
    STONES,
)

# A cut, and only without a stone beside it the diamond that it is of.
_CUT = re.compile(r"bril\w+", re.I)
_PHRASE = 24  # characters from a cut to the stone that has it
# *brilliant cut*, *taglio brillante*: no stone, wherever the stone stands.
_CUT_BEHIND = re.compile(r"[ -](?:cut|schliff|kesim)\w*", re.I)
_CUT_BEFORE = re.compile(
    r"\b(?:tagli[oa]|taille|talla|talha|lapidação|corte|schliff|kesim)\s$", re.I
)
_GROWN = re.compile(r"lab(?:oratory)?[-\s]?(?:grown|created)\s|培育|实验室", re.I)
# A pearl of a farm is a kind of pearl, not a stone of a laboratory.
_PEARL = re.compile(r"perl|pearl|pérol|inci|珍珠|真珠|パール", re.I)
# *Ohne Steine*, 无石: what is said of stones then is said of other pieces.
_STONELESS = re.compile(
    r"\b(?:no|without(?: any)?|senza|nessuna|sans|aucune|ohne|keine|sin|sem|nenhuma)\s"
    r"(?:(?:gem)?stones?|pietr[ae]|pierres?|(?:edel)?steine?n?|piedras?|pedras?)\b"
    r"|\btaşsız|[无不没](?:镶|有)?(?:石|宝石|钻)|(?:宝)?石(?:なし|無し)",
    re.I,
)


def _listed(words: Sequence[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda w: (-len(w), w)))


_HUE_BEFORE = re.compile(rf"(?<![^\W_])(?P<hue>(?:(?:{_listed(HUES_BEFORE)})[ -]){{1,2}})$", re.I)
_HUE_BEHIND = re.compile(rf"\s(?:{_listed(HUES_BEHIND)})(?![^\W_])", re.I)
_PEARL_BEHIND = re.compile(rf"(?:\s(?:{_listed(PEARLS_BEHIND)})(?![^\W_])){{1,2}}", re.I)
_HUE_REACH = 28  # characters of the longest hues before a stone


def stone_groups(text: str) -> list[RowGroup]:
    """Return a row for every stone that `text` names."""
    plain = compatible(text)
    stones = _named(plain)
    if not stones:
        return []
    weights = weight_mentions(plain)
    # What weighs one stone weighs no other, and the word before a stone is its own.
    kinds = [_kinds(plain, stone) for stone in stones]
    farmed = {
        at
        for stone, spans in zip(stones, kinds, strict=True)
        if _PEARL.search(plain, *stone)
        for at in range(*spans[0])
    }
    origins = [span for span in origin_mentions(plain, stones) if span[0] not in farmed]
    of_all = origin_of_all(plain, origins)
    rows: list[RowMention] = []
    loose: list[bool] = []
    for at, (count, is_article) in enumerate(counts_of(plain, [spans[0] for spans in kinds])):
        weight = nearest(plain, at, weights, stones, APART)
        if weight is not None:
            weights.remove(weight)
        near = [span for span in origins if not is_adjective_of_next(plain, at, span, stones)]
        origin = nearest(plain, at, near, stones, OTHER_LABEL) or of_all
        rows.append(_row(kinds[at], weight, count, origin, is_article=is_article))
        loose.append(weight is None and (count is None or is_article))
    if all(loose) and _STONELESS.search(plain):
        return []
    told = _without_repeats(plain, rows, stones, loose)
    weighed = [row for row in told if row["carat"] != (None,) or row["count"] != (None,)]
    is_firm = any(row["carat"] != (None,) or row["count"][-1] is not None for row in told)
    # *A tanzanite within diamonds*: an article alone tells no stone from another piece's.
    return [(row,) for row in (_of_the_piece(plain, weighed) if is_firm else told)]


_SENTENCE_END = re.compile(r"[.!?](?:\s|$)|[。；]|\n\s*\n")


def _of_the_piece(plain: str, rows: Sequence[RowMention]) -> list[RowMention]:
    """Return rows without stones that only an article counts, sentences away from those weighed.

    *An emerald, and that is another card* tells of another piece.
    """
    firm = [row["type"][0] for row in rows if row["carat"] != (None,) and None not in row["type"]]
    kept = []
    for row in rows:
        stone = row["type"][0]
        is_loose = row["carat"] == (None,) and row["count"][-1] is None
        apart = bool(firm) and all(
            _SENTENCE_END.search(plain, min(one[1], stone[1]), max(one[0], stone[0]))
            for one in firm
            if one and stone
        )
        if not (is_loose and apart):
            kept.append(row)
    return kept


def _without_repeats(
    plain: str, rows: Sequence[RowMention], stones: Sequence[Span], loose: Sequence[bool]
) -> list[RowMention]:
    """Return rows without those that tell nothing new of a stone told of before or after.

    Prose has *a peach morganite* and the data its weight; a certificate of two languages tells of
    every stone twice, with one weight and one number.
    """
    names = [fold(plain[start:end]) for start, end in stones]
    stated = {name for name, is_loose in zip(names, loose, strict=True) if not is_loose}
    kept: list[RowMention] = []
    known: dict[tuple[str, str], set[str]] = {}
    for row, name, is_loose in zip(rows, names, loose, strict=True):
        if is_loose and any(_is_same_stone(name, other) for other in stated):
            continue
        weight, count = row["carat"][0], row["count"][0]
        if weight is not None:
            facts = (re.sub(r"\D", "", plain[slice(*weight)]), _number(plain, count))
            twins = known.setdefault(facts, set())
            if any(not _languages(twin) & _languages(name) for twin in twins):
                continue
            twins.add(name)
        kept.append(row)
    return kept


def _is_same_stone(one: str, other: str) -> bool:
    """Return whether two names differ in number or case alone."""
    shorter, longer = sorted((one, other), key=len)
    return len(longer) - len(shorter) <= _INFLECTED and longer.startswith(shorter[:-1] or shorter)


_INFLECTED = 3  # letters that number and case add


def _number(plain: str, count: Span | None) -> str:
    words = plain[slice(*count)] if count else ""
    return words if words.isdigit() else ""


@lru_cache(maxsize=256)
def _languages(name: str) -> frozenset[str]:
    """Return the languages that have a name of a stone."""
    return frozenset(language for language, own in _lexicons().items() if own.whole(name))


@cache
def _lexicons() -> dict[str, Lexicon]:
    return {
        language: Lexicon({word: {"": (word, *_plurals(language, word))} for word in words})
        for language, words in STONES.items()
    }


def _plurals(language: str, word: str) -> tuple[str, ...]:
    return (_plural(word),) if language == "en" else ()


def _row(
    kinds: Sequence[Span],
    weight: Span | None,
    count: Span | None,
    origin: Span | None,
    *,
    is_article: bool,
) -> RowMention:
    return {
        "type": tuple(kinds),
        "carat": (weight,),
        "count": (count, None) if is_article else (count,),
        "origin": (origin,),
    }


def _named(plain: str) -> list[Span]:
    """Return where stones are named: *brilliant-cut diamond* names one, *taglio smeraldo* none."""
    spans = [(_natural(plain, m.start, m.end), m.end) for m in _stones().within(plain)]
    stones = [span for span in spans if not _is_cut(plain, span)] or spans
    return _as_one(
        plain,
        [
            span
            for span in stones
            if not _is_bought(plain, *span)
            and not (
                _CUT.fullmatch(plain, *span)
                and any(other != span and _is_one_phrase(plain, span, other) for other in spans)
            )
        ],
    )


def _as_one(plain: str, stones: Sequence[Span]) -> list[Span]:
    """Return stones, each pair that names one kind joined: *rhodolite garnets*, *quarzo citrino*.

    A blank joins them, where both are words of one language.
    """
    kept: list[Span] = []
    for span in stones:
        if kept and plain[kept[-1][1] : span[0]] in (" ", "-"):
            first, second = plain[slice(*kept[-1])], plain[slice(*span)]
            if fold(first) != fold(second) and _languages(first) & _languages(second):
                kept[-1] = (kept[-1][0], span[1])
                continue
        kept.append(span)
    return kept


# *Prix d'achat HT*, *centrale achats*: French buys, and only German wears agates so called.
_BOUGHT = re.compile(r"(?:\b[dl]['’]|\b(?:prix|centrale|bon|service)\s)$", re.I)


def _is_bought(plain: str, start: int, end: int) -> bool:
    words = plain[start:end]
    return words.casefold().startswith("achat") and bool(
        words[0] == "a" or _BOUGHT.search(plain, max(0, start - 10), start)
    )


def _is_cut(plain: str, span: Span) -> bool:
    start, end = span
    before = _CUT_BEFORE.search(plain, max(0, start - 24), start)
    return bool(before or _CUT_BEHIND.match(plain, end))


def _natural(plain: str, start: int, end: int) -> int:
    """Return where a stone's name begins behind what says where it grew."""
    grown = _GROWN.match(plain, start, end)
    return grown.end() if grown and grown.end() < end else start


def _kinds(plain: str, stone: Span) -> list[Span]:
    """Return a stone's name, first with what tells its kind: *perles de culture*, 培育钻石."""
    start, end = stone
    behind = _PEARL_BEHIND if _PEARL.search(plain, start, end) else _HUE_BEHIND
    more = behind.match(plain, end)
    hue = _HUE_BEFORE.search(plain, max(0, start - _HUE_REACH), start)
    grown = next((word for word in HUES_OF_IDEOGRAMS if plain.endswith(word, 0, start)), "")
    first = hue.start("hue") if hue else start - len(grown)
    last = more.end() if more else end
    return [(first, last), stone] if (first, last) != stone else [stone]


def _is_one_phrase(plain: str, one: Span, other: Span) -> bool:
    gap = plain[min(one[1], other[1]) : max(one[0], other[0])]
    return len(gap) <= _PHRASE and not _LISTED.search(gap)


# *Brillanti e smeraldi* are two stones.
_LISTED = re.compile(r"[\d,;:.\n]|\s(?:e|ed|et|and|und|y|ve)\s", re.I)


@cache
def _stones() -> Lexicon:
    rows = (*STONES.values(), [_plural(word) for word in STONES["en"]])
    return Lexicon({word: {"": (word,)} for words in rows for word in words})


def _plural(word: str) -> str:
    return f"{word[:-1]}ies" if word.endswith("y") else f"{word}s"
