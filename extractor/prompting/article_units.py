"""Units of text that an article may begin: paragraphs, messages of a chat, lines, sentences.

One that speaks of a former season, or of what is sold out, begins none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractor.core.geometry import CharSpan
from schemas.vocabulary.bill_columns import LINE_NUMBERS

_BLANK = r"[ \xa0\u202f]"  # chats are exported with narrow blanks before *PM*
_DATE = r"\d{1,4}[./年-]\d{1,2}[./月-]\d{1,4}日?"
_HALF = rf"(?:[ap]\.?{_BLANK}?m\b\.?|[öo][ös]\b|[上下]午|午[前後]|凌晨|中午|晚上)"
_CLOCK = rf"(?:{_HALF}{_BLANK}?)?\d{{1,2}}[:.]\d\d(?:[:.]\d\d)?(?:{_BLANK}?(?:{_HALF}|Uhr|h\b))?"
_AT = r"(?:at|um|à|alle(?: ore)?|a las|às|saat)"
_WHEN = rf"(?:{_DATE},?{_BLANK}?(?:{_AT} )?{_CLOCK}|{_CLOCK},{_BLANK}?{_DATE})"
_SPEAKER = r"[^\n:：\[\]|]{1,40}"
# *12/5/26, 10:44 - Ana: ..*, *[18/1/27, 9:44:30] Ana: ..*; of others *Ana, [12.05.26 10:44]*.
_STAMP = (
    rf"(?:\[?{_WHEN}\]?(?: ?[-–—])? ?{_SPEAKER}[:：] ?"
    rf"|{_SPEAKER},? ?\[{_WHEN}\][:： \t]*\n?)"
)
MESSAGE = re.compile(rf"(?mi)^[> \t\u200e\u200f]*{_STAMP}")
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
_POSITION = re.compile(rf"(?:{LINE_NUMBERS})\.? ?\d{{1,3}}[:.)]? +", re.I)
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
# Of what is still to come: *kommt nächste Woche*, *para más adelante*.
_TIME = (
    r"(?:week|month|time|woche|monat|mal|settimana|mese|volta|semaine|mois|fois|semana|mes|mês|vez)"
)
_WEEKDAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri)day|montag|dienstag|mittwoch|donnerstag|freitag"
    r"|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|lundi|mardi|mercredi|jeudi|vendredi"
    r"|lunes|martes|miércoles|jueves|viernes|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?"
    r"|pazartesi|salı|çarşamba|perşembe|cuma)(?![^\W\d_])"
)
# *te la mando lunedì*, *je vous l'envoie jeudi*
_SENT = (
    r"(?:send|sending|schicke|sende|liefere|mand[oa]|mandiamo|invio|inviamo|envo[iy]e|envoyons|envío"
    r"|enviamos|envio|gönder\w+)(?: (?:it|you|them|ich|wir|sie|dir|ihnen|on|am|el|na|le))*"
)
LATER = re.compile(
    rf"(?:next|nächste[nrsm]?|prossim[ao]|próxim[ao]|(?:que|qui) vien\w+) {_TIME}"
    rf"|{_TIME} (?:prochaine?|prossim[ao]|próxim[ao]|que (?:viene|vem)|entrante)"
    r"|coming soon|(?:to|will) follow|(?:not|don['’]t) .{0,24}\byet\b|for now|still to come"
    r"|(?:come|comes|coming|follows?|send) later"
    rf"|(?:on|by|before|am|bis|vor|{_SENT}) (?:the |next |il |le |el |o )?{_WEEKDAY}"
    rf"|{_WEEKDAY}(?: günü)? (?:gönder|ilet|yolla)"
    r"|(?:don['’]t|do not) have (?:the|its|all the) (?:data|details|sheet|specs?)"
    r"|habe (?:ich )?(?:die |keine |noch keine )?(?:Daten|Angaben)\b.{0,16}"
    r"|non ho (?:qui )?(?:i|tutti i) dati"
    r"|n['’]ai pas (?:ici )?(?:les|la|sa) (?:données|fiche|infos)"
    r"|no tengo (?:aquí )?(?:los|la|sus) (?:datos|ficha)"
    r"|não tenho (?:aqui )?(?:os|a) (?:dados|ficha)"
    r"|folgt|später|demnächst|vorerst|noch offen|nachgereicht|noch nicht"
    r"|in seguito|più avanti|per ora|per il momento|ancora no|non ancora|arriverà|seguirà|a breve"
    r"|plus tard|pour l['’]instant|pour le moment|pas encore|à suivre|suivra|bientôt"
    r"|más adelante|más tarde|por ahora|de momento|todavía no|aún no|pendiente"
    r"|mais tarde|mais à frente|por enquanto|por agora|ainda não|em breve|a seguir"
    r"|(?:gelecek|haftaya|önümüzdeki|öbür) (?:hafta|ay|sefer)|haftaya|şimdilik|daha sonra|sonra "
    r"|henüz|yakında"
    r"|下周|下星期|下个月|以后|稍后|暂时|暂不|尚未|还没|待定|后续"
    r"|来週|来月|後日|後ほど|追って|まだ|未定|今のところ",
    re.I,
)
_LONGEST_SENTENCE, _LONGEST_SHORT = 600, 6  # characters


def sentences_in(text: str, span: CharSpan) -> Iterator[CharSpan]:
    """Yield the sentences of a range of a text, with the blanks behind them."""
    start = span.start
    for match in SENTENCE_END.finditer(text, *span):
        before = max(span.start, match.start() - _LONGEST_SHORT)
        if not _SHORTENED.search(text, before, match.start()):
            yield CharSpan(start, match.end())
            start = match.end()
    if start < span.end:
        yield CharSpan(start, span.end)


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
