"""Where care instructions stand: phrases between commas and stops that are known instructions.

A phrase is offered as a whole, or as the known words in it. Where words that forbid stand in a
phrase that is not known as a whole, its parts are not offered: *do not ... tumble dry* must not
become *tumble dry*.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from schemas.values.care_bare import is_bare
from schemas.values.care_boxes import has_boxes, option_lines
from schemas.values.care_degrees import with_degrees
from schemas.values.care_phrases import phrases, unwrapped
from schemas.values.care_roles import role_runs, role_words
from schemas.values.care_tables import care_tables
from schemas.values.care_words import care_lexicon, read_care
from schemas.values.lexicon import compatible, tokens
from schemas.values.mentions import Mentions

_FORBIDS = re.compile(
    r"\b(?:not|no|non|neither|nor|weder|ni|né|nem|niente|never|ne|pas|nicht|kein|keine|nie|sin|não|nao|sem|without|senza|sans|ohne"
    r"|niet|geen|nooit|zonder|teme|craint|redoute|scheut|odia|vietat[oa]|interdite?|verboten|yok|yasak)\b"
    r"|m[ae]y[ıi]n|m[ae]s[ıi]n\b|m[ae]z\b|不|勿|禁|無|否|ない|避け|ません|使わず|[せかけ]ず",
    re.I,
)
_DEGREES_BEHIND = re.compile(
    r"\s{0,2}(?:(?:max\.?|at|a|à|bei|bis|zu|con|em|até)\s)?\d{2,3}\s?(?:°\s?C?|º\s?C?|度|C\b|derece\w*|gradi|Grad|degrés)?"
)
_DEGREES = re.compile(
    r"\d{2}\s?(?:°\s?C?|º\s?C?|℃|度|derece|gradi|Grad|degr[eé]+s|grados|graus)", re.I
)
_LONGEST = 90


@lru_cache(maxsize=32)
def care_mentions(text: str) -> tuple[tuple[int, int], ...]:
    """Return where known care instructions stand in `text`."""
    plain = unwrapped(compatible(text.replace("º", "°")))
    ticked, boxes = _ticked(plain)
    found: list[tuple[int, int]] = []
    stretches = list(phrases(plain))
    for start, end in stretches:
        words = {token.text for token in tokens(plain[start:end])}
        if words & _vocabulary() or _DEGREES.fullmatch(plain, start, end):
            found += _known(plain, start, end)
    found += _by_hand(plain, found)
    found = [
        span
        for span in found
        if not _is_of_a_part(plain, *span)
        and not _is_elsewhere(plain, *span)
        and not _is_brushed(plain, span[0])
    ]
    tables = list(care_tables(compatible(text)))
    taken = [*boxes, *tables]
    found = [span for span in found if not any(o[0] <= span[0] < o[1] for o in taken)]
    found += [*ticked, *tables]
    return tuple(dict.fromkeys(found))


def _ticked(plain: str) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Return the ticked options of boxes, with their headings where they say nothing alone.

    Returns:
        The options, and the lines that they stand in: nothing else is read there.
    """
    found, lines = [], []
    for options in option_lines(plain):
        is_form = has_boxes(plain[slice(*options.line)])
        if is_form:
            lines.append(options.line)
        for start, end in options.ticked:
            whole = (options.heading[0], end)
            alone, answer = _codes_or_none(plain[start:end]), _codes_or_none(plain[slice(*whole)])
            if not is_form and not answer:
                continue
            if not is_form:
                lines.append(options.line)
            if answer and answer != alone:
                found.append(whole)
            elif alone:
                found.append((start, end))
    return found, lines


def _codes_or_none(words: str) -> list[str]:
    try:
        return read_care(words)
    except ValueError:
        return []


# Of what is printed, sewn or glued on, labels forbid the iron alone: the rest may be ironed.
_PART = (
    r"(?:prints?|printed|patch(?:es)?|badges?|appliqu[eé]s?|decorations?|trims?|trimmings?|transfers?|stamp[ae]"
    r"|applicazion[ei]|ricam[io]|imprim[ée]s?|motifs?|broderies?|écussons?|décors?|druck|aufdrucke?|prints"
    r"|applikation(?:en)?|stickerei(?:en)?|estampad[oa]s?|estampas?|aplicaciones|aplicaç(?:ão|ões)|bordad[oa]s?"
    r"|baskı\w*|aplike\w*|nakış\w*)"
)
_BEHIND_PART = re.compile(
    rf"\s(?:(?:on|over|the|any|directly|direct|onto|sul|sulla|sulle|sui|sugli|la|le|i|gli|sur|les|l['’]"
    rf"|auf|dem|den|die|über|el|los|las|sobre|os|as|o|a)\s?){{0,3}}(?:l['’])?{_PART}(?!\w)"
    r"|\s?(?:印花|图案|贴布|绣花)",
    re.I,
)
_BEFORE_PART = re.compile(
    rf"(?:(?<!\w){_PART}\s(?:bitte\s|üzerine\s|üzerini\s|üstünü\s)?|(?:印花|图案|绣花|贴布)\w{{0,3}}"
    r"|(?:プリント|装飾|ワッペン|刺繍)\w{0,3})$",
    re.I,
)
_NEAR_PART = 32


# What is brushed or wiped *a secco* is not cleaned with solvents.
_DRY = re.compile(r"(?:a secco|à sec|en seco|a seco)(?![^\W_])", re.I)
_BRUSHED = re.compile(
    r"(?<![^\W_])(?:spazzol|strofin|bross|frott|essuy|dépoussi|cepill|frot|limpi[ae]\w* con un paño"
    r"|escov|esfreg)\w*\s(?:(?:il|lo|la|le|los|as|o|a|capo|cuir|piel|pele|pelle)\s){0,2}$",
    re.I,
)


def _is_brushed(plain: str, start: int) -> bool:
    """Return whether *dry* says how something is brushed: *spazzolare a secco*."""
    return bool(
        _DRY.match(plain, start) and _BRUSHED.search(plain[max(0, start - _NEAR_PART) : start])
    )


def _is_of_a_part(plain: str, start: int, end: int) -> bool:
    """Return whether an instruction forbids to iron a part alone: *do not iron on patches*."""
    behind = _BEHIND_PART.match(plain, end)
    before = _BEFORE_PART.search(plain[max(0, start - _NEAR_PART) : start])
    if not behind and not before:
        return False
    try:
        return read_care(plain[start:end]) == ["do_not_iron"]
    except ValueError:
        return False


# What comes with the product, and what a test washed, are not the product.
_ELSEWHERE = re.compile(
    r"\b(?:dust ?bags?|(?:cotton|cloth|storage) bag|sacchetto|sacca antipolvere"
    r"|custodia in (?:cotone|tela)|pochons?|housses? de (?:protection|rangement)"
    r"|sac de protection|(?:staub|stoff|baumwoll)beutel|bolsa (?:de algodón|de tela|guardapolvo)"
    r"|funda de (?:algodón|tela)|saco de (?:algodão|pano)|toz (?:torbası|kesesi)"
    r"|(?:after|nach|dopo|après|tras|após) (?:\d{1,2}|three|five|ten|tre|cinque|trois|cinq"
    r"|drei|fünf|tres|cinco|três) (?:\w+ )?"
    r"(?:wash\w*|wäschen|waschgänge\w*|lavaggi|lavages|lavados|lavagens)"
    r"|\d{1,2} (?:kez )?yıkama\w* sonra\w*)"
    r"|防尘袋|収納袋|保存袋|\d{1,2}回洗濯後|水洗\d{1,2}次后",
    re.I,
)
_ENDS_SENTENCE = re.compile(r"[.!?;](?=\s|$)|[\n。；|]")
_SENTENCE = 90


def _is_elsewhere(plain: str, start: int, end: int) -> bool:
    """Return whether an instruction, or what leads to it, says that it is of something else."""
    before = max(0, start - _SENTENCE)
    ends = [match.end() for match in _ENDS_SENTENCE.finditer(plain, before, start)]
    return bool(_ELSEWHERE.search(plain, ends[-1] if ends else before, end))


_BY_HAND = re.compile(
    r"(?<![^\W_])(?:by hand|a mano|à la main|von hand|à mão|elde)(?![^\W_])|手洗?い?", re.I
)
_SENTENCE_REACH = 60


def _by_hand(plain: str, found: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return where *by hand* goes on with a sentence of washing: *..., the others by hand*."""
    washes = [span for span in found if not is_bare(with_degrees(plain[slice(*span)]))]
    return [
        match.span()
        for match in _BY_HAND.finditer(plain)
        for start, end in washes
        if max(start - match.end(), match.start() - end) <= _SENTENCE_REACH
        and not _SENTENCE_END.search(plain, min(end, match.end()), max(start, match.start()))
    ]


_SENTENCE_END = re.compile(r"[.\n|•;。；!?]")


# *per* is no perchloroethylene: codes are written in capitals.
_SMALL_CODE = re.compile(r"[a-z]{1,3}")


def _known(plain: str, start: int, end: int) -> list[tuple[int, int]]:
    words = plain[start:end]
    if _SMALL_CODE.fullmatch(words):
        return []
    try:
        read_care(words)
    except ValueError:
        return _inside(plain, start, end)
    return [(start, end)] if len(_LEADERS.sub(" ", words)) <= _LONGEST else []


# Dots that lead from a label to its value.
_LEADERS = re.compile(r"[.·\s]{4,}")


def _inside(plain: str, start: int, end: int) -> list[tuple[int, int]]:
    words = plain[start:end]
    spans = []
    for match in care_lexicon().within(words):
        if _SMALL_CODE.fullmatch(words, match.start, match.end):
            continue
        degrees = _DEGREES_BEHIND.match(words, match.end)
        spans.append((match.start, degrees.end() if degrees else match.end))
    outside = words
    for left, right in reversed(spans):
        outside = f"{outside[:left]}|{outside[right:]}"
    if (spans or len(words) > _LONGEST) and _FORBIDS.search(outside):
        return []
    taken = tuple(spans)
    spans += [
        (left, right)
        for left, right in role_runs(words)
        if right - left <= _LONGEST
        and not any(other[0] <= left and right <= other[1] for other in taken)
        and any(not char.isdigit() and not char.isspace() for char in words[left:right])
        and _is_read(words[left:right])
        and not _FORBIDS.search(f"{words[:left]}|{words[right:]}")
    ]
    spans = [span for span in spans if not is_bare(with_degrees(words[slice(*span)]))]
    return [(start + left, start + right) for left, right in spans]


def _is_read(words: str) -> bool:
    return bool(_codes_or_none(words))


@cache
def _vocabulary() -> frozenset[str]:
    """Words that stand in any instruction, without the short ones that stand everywhere."""
    return (
        frozenset(
            word
            for words in care_lexicon().phrases()
            for word in words
            if len(word) > 2 or not word.isascii()
        )
        | role_words()
    )


CARE_MENTIONS = Mentions(care_mentions, care_mentions)
