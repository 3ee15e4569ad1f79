"""Finds the earlier messages that a mail repeats below (or between) its own words.

They are kept: in a long thread the specification often stands in the first message, quoted at the
bottom. They are marked, so that what the newest message says can win. A message that is sent on
without figures of the sender's own is no history: it is the message, and only what it quotes itself
is marked.
"""

from __future__ import annotations

import re

from extractor.core.document import Region, RegionKind
from extractor.core.geometry import CharSpan

# "On 3 May 2025, Anna wrote:" in English, Italian, French, German, Spanish, Portuguese, Turkish,
# Chinese, Japanese, and Polish, Dutch besides. It may be folded over a second line.
_ATTRIBUTION = re.compile(
    r"(?:On\b.{4,200}\bwrote|Il\b.{4,200}\bha scritto|Il giorno\b.{2,200}\bha scritto"
    r"|Le\b.{4,200}\ba écrit|Am\b.{4,200}\bschrieb\b.{0,120}|El\b.{4,200}\bescribió"
    r"|(?:Em|A|No dia)\b.{4,200}\bescreveu|.{4,200}\btarihinde\b.{0,160}\b(?:yazdı|şunu yazdı)"
    r"|在?.{4,200}写道|.{4,200}寫道|.{4,200}のメール|.{4,200}(?:さん)?(?:が|は)?(?:書きました|wrote)"
    r"|W dniu\b.{4,200}\bpisze|.{4,160}\bnapisał\(?a?\)?|Op\b.{4,200}\bschreef\b.{0,120}"
    # in any language: a time and an address, as *2025年3月3日(月) 10:02 Anna <anna@mill.example>:*
    r"|(?=.{4,120}\d[:.]\d\d\b).{8,160}<[^<>\s@]{1,80}@[^<>\s@]{3,80}>[^:：<>]{0,40})"
    r"\s*[:：]",
    re.S,
)
_REPEATED = re.compile(
    r"[-_=*]{2,}\s*(?:Original Message|Original-Nachricht|Ursprüngliche Nachricht"
    r"|Messaggio originale|Message d['’]origine|Mensaje original|Mensagem original"
    r"|Orijinal (?:Mesaj|İleti)|原始邮件|邮件原件|原始郵件|元のメッセージ|Oryginalna wiadomość"
    r")\s*:?\s*[-_=*]{2,}\s*$",
    re.I,
)
_FORWARDED = re.compile(
    r"[-_=*]{2,}\s*(?:Forwarded [Mm]essage|Messaggio inoltrato"
    r"|Message (?:transféré|réexpédié)"
    r"|Weitergeleitete Nachricht|Mensaje reenviado|Mensagem encaminhada|İletilen ileti"
    r"|Yönlendirilmiş (?:mesaj|ileti)|转发邮件|轉寄郵件|转发的邮件|転送メッセージ"
    r"|Przekazana wiadomość|Begin forwarded message)\s*:?\s*[-_=*]{2,}\s*$"
    r"|(?:Begin forwarded message|Inizio messaggio inoltrato"
    r"|Début du message (?:transféré|réexpédié)"
    r"|Anfang der weitergeleiteten Nachricht|Inicio del mensaje reenviado"
    r"|Início da mensagem encaminhada|İletilen mesajın başlangıcı"
    r"|下面是被转发的邮件|以下は転送されたメッセージです?)"
    r"\s*[:：]?\s*$",
    re.I,
)
_SUBJECT = re.compile(r"^Subject:\s*(.*)$", re.M | re.I)
# What mail programs put before the subject of a mail that is sent on.
_FORWARD_PREFIX = re.compile(
    r"\s*(?:(?:Re|R|AW|RE|SV|Ynt|Antw|回复|答复|答覆)\s*(?:\[\d+\])?[:：]\s*)*"
    r"(?:Fwd?|WG|I|Tr|TR|RV|Enc|İlt|İLT|Doorst|PD|转发|轉寄|転送)\s*(?:\[\d+\])?[:：]",
    re.I,
)
# How months begin in the languages above. *20 EUR* is a figure, *20 May* none.
_MONTHS = (
    r"jan|gen|ene|oca|st[yz]c|feb|fév|fev|şub|lut|mar|mär|maa|mrt|apr|avr|abr|nis|kwi|mai|may|mag"
    r"|maj|mei|jun|juin|giu|haz|cze|jul|juil|lug|tem|lip|aug|août|ago|ağu|sie|sep|set(?!s)|eyl"
    r"|wrz|o[ck]t|ott|out|eki|paź|nov|kas|lis|de[cz]|déc|dic|ara|gru"
)
_DATE = re.compile(
    r"\b\d{1,2}[./-]\d{1,2}[./-](?:\d{2,4})?|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[:.]\d\d\s*(?:h|Uhr)?\b"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th|[.º°])?\s+(?:de\s+)?(?:{_MONTHS})[^\W\d_]{{0,7}}\.?"
    r"(?:\s+\d{4})?"
    rf"|\b(?:{_MONTHS})[^\W\d_]{{0,7}}\.?\s\d{{1,2}}(?:st|nd|rd|th)?\b(?:,?\s\d{{4}}\b)?"
    r"|\b\d{1,2}(?:st|nd|rd|th|º)(?!\w)|\d+[月日年]",
    re.I,
)
# A sender's address and telephone; whatever stands below two hyphens is a signature.
_CONTACT = re.compile(
    r"@|www\.|https?:|\+\d|\b(?:tel|fax|phone|mobil|cell)\b|(?:\d[ ./()-]?){8,}", re.I
)
_SIGNATURE = re.compile(r"--\s*$")
_FROM = re.compile(
    r"\W{0,3}(?:From|Da|De|Von|Kimden|Gönderen|发件人|寄件者|差出人|送信者|Od|Van|Mittente"
    r"|Remitente|Remetente|Expéditeur|Absender|Afzender)\W{0,3}\s*[:：]",
    re.I,
)
_SENT = re.compile(
    r"\W{0,3}(?:Sent|Date|Inviato|Data|Envoyé|Gesendet|Datum|Enviado(?: el)?|Fecha|Enviada(?: em)?"
    r"|Gönderilme|Gönderildi|Tarih|发送时间|发送日期|日期|傳送時間|寄件日期|送信日時|日時|日付|Wysłano|Verzonden)"
    r"\W{0,3}\s*[:：]",
    re.I,
)
_OTHER_FIELD = re.compile(
    r"\W{0,3}(?:To|Subject|A|Oggetto|À|Objet|Sujet|Pour|An|Betreff|Para|Asunto|Assunto|Kime|Konu"
    r"|收件人|主题|收件者|主旨|宛先|件名|Do|Temat|Aan|Onderwerp)\W{0,3}\s*[:：]",
    re.I,
)
_COPY = re.compile(r"\W{0,3}(?:CC|Cópia|Bilgi|抄送|副本)\W{0,3}\s*[:：]", re.I)
_MARK = re.compile(r"\s*(?:>|\|\s?>)")
_FIELD_LINES = 8
_ATTRIBUTION_LINES = 3


def quoted_regions(text: str, start: int = 0) -> tuple[Region, ...]:
    """Return the ranges of `text` from `start` on that repeat earlier messages, in order."""
    lines = _lines(text, start)
    found: list[CharSpan] = []
    sent_on = _times_sent_on(text[:start])
    index = message = 0
    while index < len(lines):
        if _is_sent_on(text, lines, index, sent_on) and not _tells(text, lines[message:index]):
            # The sender passes somebody's message on: what that one says is no history.
            sent_on -= 1
            index = message = _fields_end(text, lines, index)
            continue
        end = _quote_end(text, lines, index)
        if end is None:
            index += 1
            continue
        found.append(CharSpan(lines[index].start, lines[end - 1].end))
        index = end
    return tuple(Region(RegionKind.QUOTED, span) for span in _joined(text, found))


def _quote_end(text: str, lines: list[CharSpan], index: int) -> int | None:
    """Return the line after the quotation that begins at `index`, `None` where none does."""
    line = _at(text, lines[index])
    if _MARK.match(line):
        return _marked_end(text, lines, index)
    if _REPEATED.match(line) or _FORWARDED.match(line) or _is_field_block(text, lines, index):
        return len(lines)
    intro = _attribution_end(text, lines, index)
    if intro is None:
        return None
    following = intro
    while following < len(lines) and not _at(text, lines[following]).strip():
        following += 1
    if following < len(lines) and _MARK.match(_at(text, lines[following])):
        return _marked_end(text, lines, following)
    # The quoted text bears no marks: nobody can tell where it ends, and it ends the mail.
    return len(lines)


def _marked_end(text: str, lines: list[CharSpan], index: int) -> int:
    while index < len(lines) and _MARK.match(_at(text, lines[index])):
        index += 1
    return index


def _attribution_end(text: str, lines: list[CharSpan], index: int) -> int | None:
    """Return the line after "On ... wrote:", `None` where `index` begins no such line."""
    joined = ""
    for count in range(_ATTRIBUTION_LINES):
        if index + count >= len(lines):
            return None
        line = _at(text, lines[index + count]).strip()
        if not line:
            return None
        joined = f"{joined} {line}".strip()
        if _ATTRIBUTION.fullmatch(joined):
            return index + count + 1
    return None


def _is_field_block(text: str, lines: list[CharSpan], index: int) -> bool:
    """Return whether a mail's fields, as Outlook repeats them, begin at `index`."""
    if not _FROM.match(_at(text, lines[index])):
        return False
    block = [_at(text, span) for span in lines[index + 1 : index + _FIELD_LINES]]
    return any(map(_SENT.match, block)) and any(map(_OTHER_FIELD.match, block))


def _times_sent_on(headers: str) -> int:
    """Return how often a mail was sent on, as far as its subject says so."""
    found = _SUBJECT.search(headers)
    subject, count = found.group(1) if found else "", 0
    while prefix := _FORWARD_PREFIX.match(subject):
        subject = subject[prefix.end() :]
        count += 1
    return count


def _is_sent_on(text: str, lines: list[CharSpan], index: int, expected: int) -> bool:
    """Return whether a message that was sent on begins at `index`."""
    if _FORWARDED.match(_at(text, lines[index])):
        return True
    return expected > 0 and _is_field_block(text, lines, index)


def _fields_end(text: str, lines: list[CharSpan], index: int) -> int:
    """Return the line after the fields of a message that was sent on."""
    index += bool(_FORWARDED.match(_at(text, lines[index])))
    end = index
    while end < len(lines) and end - index < _FIELD_LINES + 2:
        line = _at(text, lines[end])
        is_field = any(p.match(line) for p in (_FROM, _SENT, _OTHER_FIELD, _COPY))
        if line.strip() and not is_field:
            break
        end += 1
    return max(end, index)


def _tells(text: str, lines: list[CharSpan]) -> bool:
    """Return whether the words above a message that was sent on hold figures of their own."""
    for span in lines:
        line = _at(text, span)
        if _SIGNATURE.match(line):
            return False
        if not _CONTACT.search(line) and any(c.isdigit() for c in _DATE.sub(" ", line)):
            return True
    return False


def _joined(text: str, spans: list[CharSpan]) -> list[CharSpan]:
    """Join ranges with nothing but white space between them."""
    joined: list[CharSpan] = []
    for span in spans:
        if joined and not text[joined[-1].end : span.start].strip():
            joined[-1] = CharSpan(joined[-1].start, span.end)
        else:
            joined.append(span)
    return joined


def _lines(text: str, start: int) -> list[CharSpan]:
    spans = []
    position = start
    while position < len(text):
        newline = text.find("\n", position)
        end = len(text) if newline < 0 else newline
        spans.append(CharSpan(position, end))
        position = end + 1
    return spans


def _at(text: str, span: CharSpan) -> str:
    return text[span.start : span.end]
