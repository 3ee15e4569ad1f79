"""Articles that text introduces by a kind, a name and a code, each where it is first spoken of.

    Am Haferlschuh Lusen (Modell 214) ändert sich nichts. ..    HT-2704
    *Sobrecamisa Montsec*, mod. 318, de hombre ..               The Aisgill Jumper

An introduction stands at the beginning of what is said of its article: a paragraph, a message of a
chat, a line, a sentence. A code inside of a sentence, or one of last season, introduces nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from extractor.core.document import Page, RegionKind
from extractor.core.geometry import CharSpan
from extractor.prompting.article_blocks import Told, last_end
from extractor.prompting.article_codes import is_of_article, is_telling, make_of
from extractor.prompting.article_dropped import is_mentioned
from extractor.prompting.article_facts import OF_OFFER, facts_in, those_with_facts
from extractor.prompting.article_units import (
    GONE,
    MESSAGE,
    REACH,
    SENTENCE_END,
    WRAPPED,
    sentence_start,
    start_of,
)
from schemas.values.code_mentions import code_mentions
from schemas.values.lexicon import fold
from schemas.values.product_lexicon import product_lexicon

_STRONG = (
    r"(?:mod(?:el[lo]?|ell[oe]?|elo|èle|\.)?|style|stil[eo]?|estilo"
    r"|art(?:ikel|icolo|icle|ículo|igo|\.)?|réf(?:érence|\.)?|ref(?:eren\w{1,5}|\.ª|\.)?|rif(?:erimento|\.)?|c[oó]d(?:igo|ice|e|\.)?|dessin"
    r"|qualit\w{1,3}|quality|calidad|qualidade|kalite|kod[u]?"
    r"|(?:bestell?|best)\.?-?(?:nr|nummer)|order code|cod(?:ice)? ordine)"
)
_OF_IDEOGRAMS = r"款号|货号|型号|编号|品番|型番|商品番号"
_LABELLED = re.compile(
    rf"(?P<label>(?<![\w/.-])(?:{_STRONG}|n[ro]\.?|n[.°º]{{1,2}}|nº|item|pos\. ?art\.)|№|#"
    rf"|{_OF_IDEOGRAMS})(?:[-–. ]{{0,2}}(?:n[ro°º]{{0,2}}|kodu|no)\b\.?)?"
    r"[ :：=#]{0,3}(?<![^\W\d_号番])"
    r"(?P<code>(?!(?:19|20)\d\d(?!\w))(?:(?-i:[A-Z]{1,5}|[a-z]{1,2}) (?=\d))?(?=[\w./-]*\d)"
    r"(?-i:[A-Z0-9])[A-Za-z0-9/-]*(?:\.\d[A-Za-z0-9/-]*)*(?<!-))(?![^\W_一-鿿])",
    re.I,
)
_TELLING_LABEL = re.compile(rf"{_STRONG}|{_OF_IDEOGRAMS}", re.I)
_IN_IDEOGRAMS = re.compile(_OF_IDEOGRAMS)
_SHORT = re.compile(
    r"(?m)^[> \t]*(?P<code>[A-Z]{1,3} ?\d{1,3}(?=\s{1,2}[^\W\d_]{3})"
    r"|[A-Z]{1,4}-?\d{2,5}(?=[一-鿿]{2}))"  # no blank parts them: *AB3321女士..*
)
_OWN_MAKE = re.compile(r"(?P<letters>[A-Z]{1,4}[ ./-]?)\d{1,4}(?P<end>[A-Z]?)")
_FEWEST_MESSAGES = 3  # of a chat
_BEFORE, _BEHIND = 60, 34  # characters between a code and the kind before or behind it
_SUBJECT = re.compile(
    r"[> \t]*(?:subject|betreff|oggetto|objet|asunto|assunto|konu|件名|主题|主旨"
    r"|re|r|aw|fwd?|i|wg|tr|rv|enc|ynt|回复|转发) ?[:：]",
    re.I,
)
_FEWEST_FACTS = 2  # of articles that no words for products name
# *Buttons by Hartmann, ref. HB-2214*: of what an article is made of.
_OF_PART = re.compile(
    r"(?:^|[.;:] )(?:buttons?|zip(?:per)?s?|thread|trims?|lining|sole|yarn|label|hardware|buckle"
    r"|knöpfe|reißverschluss|futter|garn|sohle|etikett|bottoni|cerniera|zip|fodera|filato|suola"
    r"|boutons?|fermeture|doublure|fil|semelle|botones|cremallera|forro|hilo|suela|botões|fecho|fio"
    r"|sola|düğme|fermuar|astar|iplik|taban)(?![^\W\d_])[^.;:\n]{0,36}$",
    re.I | re.M,
)
# *Finally*, *la piccola invece*: the words before a code that begins a line.
_FEW = re.compile(r"[> \t*•·–—-]*(?:[^\W\d_]{1,12}(?:[,:]? |['’])){0,4}")
_SHORT_NAME = 24  # characters of a name beside a code, whose kind stands on the line below
_NAMED = re.compile(r"(?:[^\W\d_a-zß-ÿ][\w'’-]{2,}[\"”»*]{0,2}[ ,–—-]{1,3}){1,4}[(（\[]?\n?$")


class Introduction(NamedTuple):
    """Where what is said of an article begins, its key, and whether a kind of product is named."""

    start: int
    key: str
    is_named: bool


def introduced(page: Page) -> list[Told]:
    """Return the blocks of the articles that a page introduces, with facts of their own each."""
    text = page.text
    quoted = [region.span for region in page.regions if region.kind is RegionKind.QUOTED]
    found = introductions(text, quoted)
    if len(found) < 2:
        return []
    are_named = 2 * sum(one.is_named for one in found) >= len(found)
    messages = [match.start() for match in MESSAGE.finditer(text)]
    ends = [one.start for one in found[1:]]
    spans = [CharSpan(one.start, end) for one, end in zip(found, ends, strict=False)]
    if len(messages) >= _FEWEST_MESSAGES:
        after = bisect_left(messages, found[-1].start + 1)
        last = messages[after] if after < len(messages) else len(text)
    else:
        last = last_end(text, found[-1].start, spans)
    spans.append(CharSpan(found[-1].start, last))
    told = [Told(span, one.key) for span, one in zip(spans, found, strict=True)]
    texts = {one.key: text[slice(*one.span)] for one in told}
    keys = those_with_facts(texts, 1)
    if not are_named and 2 * len(those_with_facts(texts, _FEWEST_FACTS)) < len(keys):
        return []
    return [one for one in told if one.key in keys]


def introductions(text: str, quoted: Sequence[CharSpan] = ()) -> list[Introduction]:
    """Return the first introduction of each article of a text, in order.

    Args:
        text: A page, or the beginning of one.
        quoted: Ranges in which nothing is introduced.
    """
    kinds = [(match.start, match.end) for match in product_lexicon("").within(text)]
    found: list[Introduction] = []
    bare: list[tuple[int, CharSpan]] = []
    seen: set[str] = set()
    floor = 0  # where the introduction before ends
    for begin, span in codes_in(text):
        key = fold(text[slice(*span)])
        if any(low <= begin < high for low, high in quoted):
            continue
        if (
            begin < floor
            or key in seen
            or _is_aside(text, span.start)
            or _OF_PART.search(text, text.rfind("\n", 0, begin) + 1, begin)
        ):
            continue
        first = _kind_near(text, begin, span, kinds, floor)
        named = first is not None
        start = start_of(text, begin if first is None else min(first, begin), floor)
        if start is None or (not named and not _is_called(text, begin, span)):
            bare.append((begin, span))
            continue
        # What an introduction says of another one is said in passing; so is what is gone.
        seen.add(key)
        if GONE.search(_around(text, start, span, REACH if named else 2 * REACH)):
            continue
        found.append(Introduction(start, key, named))
        floor = span.end
    return sorted([*found, *_alike(text, bare, found)])


def _alike(
    text: str, codes: Iterable[tuple[int, CharSpan]], found: Sequence[Introduction]
) -> Iterator[Introduction]:
    """Yield those of further codes that are made like the ones introduced with a kind.

    *the small one instead B-4422, 124 euro*: one that begins a line, and is offered there.
    """
    makes = {make_of(one.key.upper()) for one in found if one.is_named}
    seen = {one.key for one in found}
    for begin, span in codes:
        key = fold(text[slice(*span)])
        start = text.rfind("\n", 0, begin) + 1
        stamp = MESSAGE.match(text, start)
        before = text[stamp.end() if stamp else start : begin]
        end = text.find("\n", span.end)
        own = text[span.end : end if end >= 0 else len(text)]
        if key in seen or make_of(key.upper()) not in makes or _FEW.fullmatch(before) is None:
            continue
        if begin < span.start:
            continue  # a label begins, or ends, what is said of an article: *Art. 61-2204, 40 EUR*
        if facts_in(own) & OF_OFFER and not GONE.search(own) and not is_mentioned(own):
            seen.add(key)
            yield Introduction(start, key, is_named=False)


def codes_in(text: str) -> list[tuple[int, CharSpan]]:
    """Return the codes of articles with where they or their labels begin, in order."""
    found = _labelled(text)
    for start, span in _telling(text).items():
        begin, known = found.get(start, (start, span))
        found[start] = (begin, max(known, span))
    ordered = sorted(found.values(), key=lambda one: one[1])
    return [
        one for at, one in enumerate(ordered) if not at or one[1].start >= ordered[at - 1][1].end
    ]


def _labelled(text: str) -> dict[int, tuple[int, CharSpan]]:
    """Return labelled and short codes, and those made like them, by where they begin."""
    found: dict[int, tuple[int, CharSpan]] = {}
    for pattern in (_LABELLED, _SHORT):
        for match in pattern.finditer(text):
            span = CharSpan(*match.span("code"))
            begin = match.start("label") if pattern is _LABELLED else span.start
            if is_of_article(text, span):
                found.setdefault(span.start, (begin, span))
    for make in _makes([text[slice(*span)] for _, span in found.values()]):
        for match in make.finditer(text):
            found.setdefault(match.start(), (match.start(), CharSpan(*match.span())))
    return found


def _telling(text: str) -> dict[int, CharSpan]:
    """Return the longest codes that tell of articles by themselves, by where they begin."""
    longest: dict[int, CharSpan] = {}
    for start, end in code_mentions(text):
        words = text[start:end]
        if is_telling(words) and is_of_article(text, CharSpan(start, end)):
            if words.isdigit() and not _begins_line(text, start):
                continue
            if re.match(r"\w[-–]", text[max(0, start - 2) : start]):
                continue  # the end of a longer code
            if start not in longest or end > longest[start].end:
                longest[start] = CharSpan(start, end)
    return longest


def _makes(codes: Iterable[str]) -> Iterator[re.Pattern[str]]:
    """Yield the patterns of codes made like labelled ones: *IK 30* like *style IK 11*."""
    makes = [match for match in map(_OWN_MAKE.fullmatch, codes) if match]
    for letters in dict.fromkeys(match["letters"] for match in makes):
        figures = "|".join({rf"\d{{{sum(map(str.isdigit, m[0]))}}}" for m in makes})
        yield re.compile(rf"(?<![\w./-]){re.escape(letters)}(?:{figures})[A-Z]?(?![\w/-])")


def _begins_line(text: str, at: int) -> bool:
    line = text.rfind("\n", 0, at) + 1
    before = text[line:at]
    stamp = MESSAGE.match(text, line)
    return not (before[stamp.end() - line :] if stamp else before).strip(" >*-·•(\t")


def _is_aside(text: str, at: int) -> bool:
    """Return whether a place is in a table, or in the subject of a mail."""
    line = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    return (
        _SUBJECT.match(text, line) is not None
        or text.count(" | ", line, end if end >= 0 else len(text)) > 1
    )


def _kind_near(
    text: str, begin: int, code: CharSpan, kinds: Sequence[tuple[int, int]], floor: int
) -> int | None:
    """Return where the kind that a code stands beside begins; `None` where there is none."""
    line = text.rfind("\n", 0, begin) + 1
    low = line
    if not text[line:begin].strip(" >*-·•(（\t"):  # the heading may be the line above
        above = text.rfind("\n", 0, max(line - 1, 0)) + 1
        low = above if floor <= above else line  # that of another article heads nothing
    elif begin - line < WRAPPED:  # a sentence may have begun on the line before
        above = text.rfind("\n", 0, max(line - 1, 0)) + 1
        low = above if line - above > WRAPPED else line
    low = max(low, begin - _BEFORE, floor, sentence_start(text, low, begin))
    at = bisect_left(kinds, (begin, 0))
    before = [kind for kind in kinds[max(0, at - 3) : at] if low <= kind[0]]
    if before:
        return before[0][0]
    high = code.end + _BEHIND
    stop = text.find("\n", code.end)
    if stop >= 0:
        alone = len(text[code.end : stop].strip(" *)_")) <= _SHORT_NAME
        stop = text.find("\n", stop + 1) if alone else stop
        high = min(high, stop) if stop >= 0 else high
    at = bisect_left(kinds, (code.end, 0))
    return begin if at < len(kinds) and kinds[at][1] <= high else None


def _is_called(text: str, begin: int, code: CharSpan) -> bool:
    """Return whether a code tells of an article without a word for a product beside it.

    A labelled one does behind a name, *Lusen (Modell 214)*, or alone on its line.
    """
    if begin == code.start:  # *H 12  Damenhandschuh ..*
        return _SHORT.match(text, text.rfind("\n", 0, begin) + 1) is not None
    if not _TELLING_LABEL.match(text, begin):
        return False
    end = text.find("\n", code.end)
    is_alone = not text[code.end : end if end >= 0 else len(text)].strip(" *)_")
    is_first = _begins_line(text, begin)
    if is_first and _IN_IDEOGRAMS.match(text, begin):
        return True  # *款号3325 ..*: what follows is the article, whatever it is called
    return (is_alone and is_first) or bool(_NAMED.search(text, max(0, begin - _BEFORE), begin))


def _around(text: str, start: int, code: CharSpan, reach: int) -> str:
    """Return the sentence of an introduction as far as a little behind its code."""
    high = min(len(text), code.end + reach)
    end = SENTENCE_END.search(text, code.end, high)
    line = text.find("\n\n", code.end, high)
    stops = [high, *([end.start()] if end else []), *([line] if line >= 0 else [])]
    return text[sentence_start(text, start, code.start) : min(stops)]
