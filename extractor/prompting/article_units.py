"""Units of text that an article may begin: paragraphs, messages of a chat, lines, sentences.

One that speaks of a former season, or of what is sold out, begins none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_STAMP = (
    r"\[?\d{1,4}[./年-]\d{1,2}[./月-]\d{1,4}日?,? ?\d{1,2}[:.]\d\d(?:[:.]\d\d)?"
    r"(?: ?[AaPp]\.?[Mm]\.?)?\]?(?: ?[-–])? ?[^\n:：\[]{1,40}[:：] ?"
)
MESSAGE = re.compile(rf"(?m)^[> \t]*{_STAMP}")
SENTENCE_END = re.compile(r"(?:[.!?][)»\"”]?\s+|[。！？]\s*)(?=[^\Wa-zà-ÿß])")
# A point behind these ends no sentence.
_SHORTENED = re.compile(
    r"(?<![^\W\d_])(?:art|mod|ref|réf|rif|cod|cód|n[ro]?|num|pos|ca|c|tg|gr|sig|egr|dott|dr|mr|mrs|ms|st"
    r"|str|inkl|incl|excl|zzgl|max|min|exmo|sr|sra|sta|d|z|b|u|h|no)$",
    re.I,
)
_ORDINAL = re.compile(
    r"[> \t]*[-*·•▪■●○◆–—=_# \t]*"
    r"(?:[(（\[]?(?:\d{1,3}|[一二三四五六七八九十]|[①-⑳])[.)）\]、．:]?[ \t]+"
    r"|[(（][一二三四五六七八九十]{1,2}[)）])?"
)
_POSITION = re.compile(
    r"(?:pos(?:ition)?|riga|zeile|line|ligne|línea|linha|sıra)\.? ?\d{1,3}[:.)]? +", re.I
)
REACH = 46  # characters before the kind or the code that introduce it: *Zur Strickjacke ..*
WRAPPED = 60  # characters of a line that a sentence may go on behind
# Of former seasons, and of what is no longer or not yet to be had.
GONE = re.compile(
    r"last (?:year|season)|previous|sold out|no longer|not yet|discontinued|replaces|instead of"
    r"|vorjahr|letzte[snmr]? (?:jahr|saison)|vorige|ausverkauft|nicht mehr|noch nicht"
    r"|entfällt|statt "
    r"|l['’]anno scorso|scors[ao]|esaurit|non è più|non c['’]è più|non più"
    r"|fuori produzione|al posto"
    r"|an(?:née)? derni[eè]re?|l['’]an dernier|épuisé|n['’]est plus|ne .{1,12} plus|pas encore"
    r"|año pasado|temporada pasada|agotad|ya no |todavía no|descatalogad"
    r"|ano passado|estação passada|esgotad|já não|ainda não"
    r"|geçen (?:yıl|sezon)|tüken|kalma(?:dı|mıştır)|artık |henüz "
    r"|去年|售罄|停产|已停|昨年|完売|廃番",
    re.I,
)
_LONGEST_SENTENCE, _LONGEST_SHORT = 600, 6  # characters


def start_of(text: str, at: int, floor: int) -> int | None:
    """Return where the unit begins that `at` is near the head of, `floor` at the earliest."""
    for start in _beginnings(text, at):
        if start < floor:
            continue
        head = start
        stamp = MESSAGE.match(text, start)
        head = stamp.end() if stamp else head
        for mark in (_ORDINAL, _POSITION):
            found = mark.match(text, head)
            head = found.end() if found else head
        if at - head <= REACH:
            return start
    return None


def _beginnings(text: str, at: int) -> Iterator[int]:
    """Yield where the units begin that `at` stands in, the widest first."""
    gap = text.rfind("\n\n", 0, at)
    paragraph = gap + 2 if gap >= 0 else 0
    yield paragraph
    line = text.rfind("\n", 0, at) + 1
    above = text[text.rfind("\n", 0, max(line - 1, 0)) + 1 : max(line - 1, 0)]
    if line > paragraph and (
        len(above) < WRAPPED
        or above.rstrip()[-1:] in ".:;!?。；"
        or any(mark.match(text, line) for mark in (MESSAGE, _POSITION))
        or re.fullmatch(r"[> \t]*", text[line : _marked(text, line)]) is None
        or not text[line:at].strip(" >*-•·")
    ):
        yield line
    yield sentence_start(text, paragraph, at)


def _marked(text: str, line: int) -> int:
    """Return where a line begins behind its bullet or number."""
    mark = _ORDINAL.match(text, line)
    return mark.end() if mark else line


def sentence_start(text: str, low: int, at: int) -> int:
    """Return where the sentence begins that `at` stands in, `low` at the earliest."""
    start = low
    for match in SENTENCE_END.finditer(text, max(low, at - _LONGEST_SENTENCE), at + 1):
        before = max(0, match.start() - _LONGEST_SHORT)
        if match.end() <= at and not _SHORTENED.search(text, before, match.start()):
            start = match.end()
    return start
