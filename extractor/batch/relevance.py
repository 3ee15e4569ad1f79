"""Whether a document says anything about products: most of a mail archive does not.

A document is skipped only where nothing in it looks like product data: no fibre, no word for a
product or a part of one, no label of an attribute, no article number with a check digit, no price.
One weak sign is chance ("Name:", "Ref."), so weak signs count together. Quoted history counts as
well: a short answer above the sheet that it confirms is about that sheet.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import chain

from extractor.core.document import Document, Page, RegionKind
from extractor.ingest.sniff import Kind
from schemas.registry import registered
from schemas.vocabulary.families import FAMILY_WORDS
from schemas.vocabulary.fibres import FIBRES
from schemas.vocabulary.labels import LABELS

_ENOUGH = 2
_STRONG, _WEAK = 2, 1
_FEW_CHARACTERS = 300
_MAILS = frozenset({Kind.MAIL.value, Kind.MSG.value})
# These say what any business mail may say; as labels they are no more than a hint.
_COMMON = frozenset({"name", "supplier", "brand", "style_code", "product_type", "season", "sizes"})
_LABEL_END = re.compile(r"[:=→：|\t]|  |\s[-–—]\s|\.{3,}")
_LONGEST_LABEL = 40
_BARE_LABEL = re.compile(r"[-*•# ]*((?:[^\W\d_]+[.]? ){1,4})(?=[\d#+])")
_MOST_CHARACTERS = 60_000
_WORDS = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_CJK = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
_SHARE = re.compile(r"\d\s?[%％]|[%％]\s?\d")
_SHARES_OF_CODES = re.compile(r"\d\s?%\s?[A-Z]{1,4}\b.{0,12}\d\s?%\s?[A-Z]{1,4}\b")
_PRICE = re.compile(
    r"(?:€|\$|£|¥|\b(?:EUR|USD|GBP|CHF|JPY|CNY|RMB|TRY)\b)\s?\d|\d\s?(?:€|£|¥|(?:EUR|USD|GBP|CHF|TRY)\b)"
)
_MEASURE = re.compile(
    r"\d\s?(?:g/m|gr/m|gsm|g/qm|gg\b|mm\b|cm\b|µm|micron|den\b|dtex\b|ct\b)", re.I
)
_CODE = re.compile(
    r"\b(?=[\w/.-]*\d)(?=[\w/.-]*[A-Z/])[A-Z0-9][\w/.-]{3,20}\b|\b\d{8}(?:\d{4,6})?\b"
)
_GTIN = re.compile(r"(?<![\d.,])\d(?:[ -]?\d){11,12}(?![\d.,])")
_ORIGIN = re.compile(
    r"\b(?:made|hergestellt|prodotto|fabriqu|hecho|fabricado)\w* (?:in|en|em)\b", re.I
)
_PATTERNS = (_SHARE, _PRICE, _MEASURE, _GTIN, _ORIGIN)
_AUTOMATIC_SUBJECT = re.compile(
    r"\b(?:out of (?:the )?office|automatic reply|abwesenheit|automatische antwort|fuori ufficio"
    r"|risposta automatica|réponse automatique|absence du bureau|respuesta automática"
    r"|fuera de (?:la )?oficina|resposta automática|otomatik yanıt)|自动回复|自動応答|自動返信",
    re.I,
)
_UNDELIVERED = re.compile(
    r"\b(?:undeliver|delivery (?:status )?(?:notification|failure)|returned mail|unzustellbar"
    r"|mancata consegna|mail delivery (?:failed|subsystem))",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Relevance:
    """Whether a document is worth reading; `reason` names why not, empty where it is."""

    relevant: bool
    reason: str = ""


def judge(document: Document) -> Relevance:
    """Say whether `document` may hold product data.

    The reasons are `nothing_readable`, `delivery_report`, `automatic_reply` and `no_product_data`.
    """
    pages = [page for part in document.parts for page in part.pages if page.text.strip()]
    if not pages:
        return Relevance(False, "nothing_readable")
    metadata = document.parts[0].metadata
    subject = metadata.get("subject", "")
    if _UNDELIVERED.search(subject):
        return Relevance(False, "delivery_report")
    automatic = metadata.get("auto_submitted", "no").lower() not in {"no", "auto-generated"}
    if automatic or _AUTOMATIC_SUBJECT.search(subject):
        return Relevance(False, "automatic_reply")
    texts = [_own_text(page) for page in pages]
    # A file that somebody filed by itself, or a few words, need less to be about a product.
    is_chatter = document.media_type in _MAILS and sum(map(len, texts)) > _FEW_CHARACTERS
    enough = _ENOUGH if is_chatter else _WEAK
    if signs_of_products(chain([subject], texts)) >= enough:
        return Relevance(True)
    return Relevance(False, "no_product_data")


def signs_of_products(texts: Iterable[str]) -> int:
    """Return how much in the texts looks like product data: 0 is nothing, 2 is enough."""
    found = 0
    for text in texts:
        found += _signs(text[:_MOST_CHARACTERS])
        if found >= _ENOUGH:
            break
    return found


def _signs(text: str) -> int:
    folded = text.casefold()
    words = set(_WORDS.findall(folded))
    known = words & _known_words()
    cjk = bool(_CJK.search(text)) and any(word in text for word in _cjk_words())
    found = (_STRONG if cjk else 0) + _WEAK * min(2, len(known))
    found += _label_signs(folded) + _STRONG * bool(_SHARES_OF_CODES.search(text))
    patterns = sum(bool(pattern.search(text)) for pattern in _PATTERNS)
    if known or _CODE.search(text):
        patterns *= _STRONG
    found += patterns
    return found


def _label_signs(folded: str) -> int:
    """Count the labels of attributes that begin a line or a cell and have something behind them."""
    strong, weak = _labels()
    found = 0
    for line in folded.splitlines():
        start = 0
        for end in _LABEL_END.finditer(line):
            label = line[start : end.start()].strip(" -*•·›»□■▪✓[]().#\t")
            rest = line[end.end() :].strip()
            start = end.end()
            if rest and 1 < len(label) <= _LONGEST_LABEL:
                found += _STRONG * (label in strong) + _WEAK * (label in weak)
        # "HS code 5112.52.02": nothing but a blank between label and value.
        opening = _BARE_LABEL.match(line)
        if opening:
            label = opening.group(1).strip(" .-*•#")
            found += _STRONG * (label in strong) + _WEAK * (label in weak)
        if found >= _ENOUGH:
            break
    return found


def _own_text(page: Page) -> str:
    """Return the text of a page without the headers that ingest wrote out."""
    end = max((r.span.end for r in page.regions if r.kind is RegionKind.HEADERS), default=0)
    return page.text[end:]


@cache
def _labels() -> tuple[frozenset[str], frozenset[str]]:
    """Return the label words of attributes: telling ones, and those of any business mail."""
    strong: set[str] = set()
    weak: set[str] = set()
    for schema in registered():
        for spec in schema.spec().attributes:
            words = {
                word.casefold().rstrip(".:") for texts in spec.labels.values() for word in texts
            }
            (weak if spec.name in _COMMON else strong).update(words)
    for name, by_language in LABELS.items():
        words = {word.casefold().rstrip(".:") for texts in by_language.values() for word in texts}
        (weak if name in _COMMON else strong).update(words)
    return frozenset(strong - weak), frozenset(weak)


@cache
def _known_words() -> frozenset[str]:
    """Return single words for fibres and products, in all languages."""
    words = {word.casefold() for texts in FAMILY_WORDS.values() for word in texts}
    for by_language in FIBRES.values():
        for language, texts in by_language.items():
            if language != "code":  # two letters may be anything
                words |= {word.casefold() for word in texts}
    return frozenset(word for word in words if len(word) > 3 and " " not in word)


@cache
def _cjk_words() -> tuple[str, ...]:
    words = set(chain.from_iterable(FAMILY_WORDS.values()))
    for by_language in (*FIBRES.values(), *LABELS.values()):
        words |= {*by_language.get("zh", ()), *by_language.get("ja", ())}
    return tuple(sorted(word for word in words if _CJK.search(word) and len(word) > 1))
