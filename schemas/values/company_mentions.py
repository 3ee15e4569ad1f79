"""Where names of companies stand.

A company shows itself by its legal form (`S.r.l.`, `GmbH & Co. KG`, `有限公司`), by what it does
(`Lanificio`, `Weberei`, `Tekstil`) or by the address that it writes from.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

from schemas.values.lexicon import IDEOGRAM, fold
from schemas.values.mentions import Span, compatible, pieces
from schemas.values.product_lexicon import product_lexicon
from schemas.values.sender_names import sender_names
from schemas.vocabulary.components import COMPONENTS
from schemas.vocabulary.fibres import FIBRES
from schemas.vocabulary.labels import LABELS

_FORMS = (
    r"Ltd\.?\s?Şti\.?|S\.?\s?r\.?\s?l\.?s?\.?|SRL|S\.R\.L\.|SPA|S\.P\.A\.|GMBH|LTD\.?|LDA\.?|LIMITED|INC\.?|COMPANY|E\.K\.|e\.\s?U\.|S\.?\s?p\.?\s?A\.?|S\.?a\.?s\.?|S\.?n\.?c\.?|SARL|SASU|S\.?A\.?U?\.?|S\.?L\.?U?\.?"
    r"|Lda\.?|Ltda\.?|GmbH|mbH|AG|KG|OHG|e\.\s?K\.|UG|Ltd\.?|Limited|LLC|LLP|PLC|Inc\.?|Corp\.?|Co\.|Company"
    r"|B\.?V\.?|N\.?V\.?|ApS|Oy|A\.?\s?Ş\.?|San\.|Tic\."
)
_TRADES = (
    r"Maglificio|Bottier|Chemiserie|Telares|Sattlerei|Guarnicionería|Hemdenfabrik|Camisería|Fiação|Maglieri[ae]|Lanificio|Lanifici|Tessitura|Tessuti|Filatura|Filati|Calzaturificio|Calzature|"
    r"Pelletteria|Pelletterie|Conceria|Manifattura|Ricami\w*|Seteri\w*|Oref\w+|Argent\w+|Camiceria|Sartoria|Confezioni|"
    r"Ateliers?|Tissages?|Filatures?|Maison|Manufactures?|Tanneries|Tannerie|Maroquinerie|Bonneterie|Chaussures|"
    r"Soieries?|Bijouterie|Joyas|Joyer\w+|Gioielli|Gioielleria|Joalharia|Maroquineries|Ganterie|Chapellerie|"
    r"\w+werke?|\w+haus|Werkstätte|Tannerie|Corderie|Broderie|Laines|Lanas|Mantas|Colchas|Felpos|Linhos|Zapatería|Sapataria|"
    r"Joaillerie|Orfèvrerie|Literie|Weberei\w*|\w*weberei|Strickerei\w*|\w*strickerei|\w*manufaktur|Spinnerei\w*|"
    r"Lederwaren|Gerberei|Schuhfabrik\w*|Goldschmiede|Bekleidung|Textil\w*|Tejidos|Hilaturas|Curtidos|Calzados|"
    r"Confecciones|Marroquinería|Joyería|Géneros|Malhas|Têxteis|Têxtil|Confecções|Calçados|Curtumes|Ourivesaria|"
    r"Tecelagem|Tricotagem|Tekstil|Konfeksiyon|Deri|Ayakkabı|Triko|Örme|Dokuma|Kuyumculuk|Mills?|Knitwear|Knits?|"
    r"Knitting|Weavers|Tannery|Leather(?:works)?|Footwear|Shoemakers|Garments?|Jewellers|Silks|Woollens|Fabrics|"
    r"Sons|Bros\.?|Figli|Fratelli|F\.lli|Fils|Söhne|Gebr\.|Gebrüder|Hermanos|Irmãos|Kardeşler"
)
_CJK_FORMS = (
    r"有限公司|公司|股份|工厂|厂|针织|纺织|服饰|皮具|鞋业|家纺|珠宝"
    r"|株式会社|有限会社|（株）|\(株\)|㈱|工房|織物|ニット|製作所|織布|革工房|皮革"
)
# A letterhead in capitals names the trade too: *CALZADOS VALDERRAMA*.
_CAPITALS = _TRADES.upper().replace("\\W", "\\w")
_ANY_TRADE = rf"(?:{_TRADES}|{_CAPITALS})"
# `NV-3390` is a code and `12 KG` a weight.
_COMPANY = re.compile(
    rf"(?<![^\W_])(?<![^\W_]-)(?<!\d\s)(?:{_FORMS})(?![^\W_]|[-–/][^\W_]|\.\d)"
    rf"|(?<![^\W\d_])(?:{_ANY_TRADE})(?![^\W\d_])|{_CJK_FORMS}"
)
_LEGAL = re.compile(
    rf"(?<![^\W_])(?<![^\W_]-)(?:{_FORMS}|S\. Coop\.)(?![^\W_]|[-–/][^\W_]|\.\d)"
    r"|公司|株式会社|有限会社|㈱"
)
_FORM_AHEAD = rf"(?!\s?(?:{_FORMS})(?![^\W_]))"
_STOPS = re.compile(
    rf"[\n|;:•·<>()（）]|\s[-–—/]\s|(?<={IDEOGRAM})/|/(?={IDEOGRAM})|  "
    rf"|,{_FORM_AHEAD}|(?<=[a-z]{{5}})\.\s(?=[A-Z][a-z]{{3}})"
)
_MARKS = " ,\"'“”"
_LONGEST = 60


@lru_cache(maxsize=32)
def company_mentions(text: str) -> tuple[Span, ...]:
    """Return the pieces of `text` that are named like companies."""
    plain = compatible(text)
    found = []
    for start, end in pieces(plain, _STOPS, _MARKS):
        words = plain[start:end]
        marks = list(_COMPANY.finditer(words))
        if marks and len(words) <= _LONGEST and words != marks[0].group() and "@" not in words:
            found.append((start, end))
            first = marks[0].start()
            led = re.search(r"(?<![^\W_])[a-zà-ÿ]", words[:first])
            if led and re.fullmatch(_ANY_TRADE, marks[0].group()):
                found.append((start + first, end))
            for word in re.finditer(r"\S+", words):
                if re.search(_CJK_FORMS, word.group()) and word.group() != words:
                    found.append((start + word.start(), start + word.end()))
            # The name may be followed by what is no name: cut behind the legal form.
            last = marks[-1].end()
            rest = words[last:].strip(" .")
            goes_on = re.match(r"\s?(?:di|de|dei|&|e|et|und|y)\s", words[last:])
            if rest and not goes_on and re.fullmatch(_FORMS, marks[-1].group()):
                found.append((start, start + last))
    return _in_full(plain, sender_names(plain, found) or tuple(found or _name_lines(plain)))


def _in_full(plain: str, companies: Sequence[Span]) -> tuple[Span, ...]:
    """Leave out what stands elsewhere with its legal form: *Wilhelmi* beside *Wilhelmi OHG*."""
    formal = [fold(plain[slice(*s)]) for s in companies if _LEGAL.search(plain, *s)]
    return tuple(
        span
        for span in companies
        if _LEGAL.search(plain, *span)
        or not any(
            len(name) > len(words) and (name.startswith(words) or name.endswith(words))
            for words in [fold(plain[slice(*span)])]
            for name in formal
        )
    )


def is_marked(plain: str, span: Span) -> bool:
    """Return whether a name has a legal form, or says what its bearer does."""
    return bool(_COMPANY.search(plain, *span))


def _name_lines(plain: str) -> list[Span]:
    """Return lines that may be a letterhead or a signature: few words with capitals, no figures."""
    lines = [m.span() for m in re.finditer(r"[^\n]+", plain)]
    heads = [at for at, (start, _) in enumerate(lines) if plain.startswith("---", start)]
    near = {*range(_HEAD), *range(len(lines) - _SIGNATURE, len(lines))}
    first_blank = plain.find("\n\n")
    if plain.startswith("From: "):  # the head of a message names persons
        lines = [line for line in lines if line[0] > first_blank]
        near = set(range(len(lines) - _SIGNATURE, len(lines)))
    near |= {at + ahead for at in heads for ahead in range(-_SIGNATURE, _HEAD + 1)}
    found: list[Span] = []
    for at in sorted(near):
        if not 0 <= at < len(lines):
            continue
        if at == 0 and (head := _HEAD_NAME.match(plain)):
            found += [head.span("name")] if _is_name(plain, head.span("name")) else []
        elif not _LABELLED.search(plain, *lines[at]):
            found += [span for span in _line_pieces(plain, lines[at]) if _is_name(plain, span)]
    return found


def _is_name(plain: str, span: Span) -> bool:
    """Return whether a line may be a company: no person's first name, no title of the paper."""
    words = plain[slice(*span)]
    if not _NAME_LINE.fullmatch(words) or PAPER.search(words) or re.search(r"\d", words):
        return False
    if any(word.islower() and fold(word) not in _JOINTS for word in words.split()):
        return False  # a sentence begins so
    if product_lexicon("").within(words) or fold(words) in _words_of_trade():
        return False
    return " " in words or words.isupper() or not words.isascii()


@cache
def _words_of_trade() -> frozenset[str]:
    """Labels, components and fibres: what stands alone on a line of a care label, too."""
    tables = (*LABELS.values(), *COMPONENTS.values(), *FIBRES.values())
    return frozenset(fold(word) for own in tables for words in own.values() for word in words)


def _line_pieces(plain: str, line: Span) -> Iterable[Span]:
    for start, end in pieces(plain[slice(*line)], _STOPS, _MARKS):
        yield line[0] + start, line[0] + end


# Up to six words, the first with a capital: *Cascina del Lino*, *Maison Lalande*.
_NAME_LINE = re.compile(rf"[A-ZÀ-ÖØ-Þ][\w’'&.]*(?: [\w’'&.-]+){{0,5}}|{IDEOGRAM}{{3,16}}")
# What a paper calls itself, and how a message begins and ends, is no company.
PAPER = re.compile(
    r"\b(?:list\w*|tabela|tarif\w*|preis\w*|price|sheet|scheda|fiche|ficha|föy\w*|katalog\w*|catalog\w*|"
    r"angebot|offer\w*|sheet|spec\w*|collection|collezione|kollektion|colec\w+|dear|kind|best|regards|"
    r"saluti|cordial\w*|bien|vous|grüße|grüßen|viele|mit|cumprimentos|saludos|saygılar\w*|merhaba|thanks|"
    r"grazie|merci|danke|gracias|obrigad\w|teşekkür\w*|sehr|monsieur|madame|attached|"
    r"ref\w*|réf\w*|art|artikel|style|modell?o?|size|care|quotation|quote|"
    r"wash|bleach|iron|tumble|dry|care|fabriqu\w+|"
    r"composi\w+|made|label|etichetta|etiqueta|anagrafica|campionario|datenblatt|sortiment|analiz|liste\w*|fiyat|müşteri)\b",
    re.I,
)
_LABELLED = re.compile(rf":\s|(?<={IDEOGRAM}):|\s·\s|\s\|")
# A letterhead: *Guarnicionería Arcos · Línea permanente 2026*.
_HEAD_NAME = re.compile(r"(?P<name>[^\n|·•–—:]{4,40}?)\s(?:[·•|–—-])\s")
_JOINTS = frozenset(
    [
        "di",
        "de",
        "del",
        "della",
        "dei",
        "da",
        "do",
        "dos",
        "das",
        "du",
        "des",
        "la",
        "le",
        "les",
        "el",
        "et",
        "and",
        "und",
        "e",
        "y",
        "von",
        "of",
        "fils",
    ]
)
_HEAD, _SIGNATURE = 2, 7
