"""Where names of companies and words for products stand.

A company shows itself by its legal form (`S.r.l.`, `GmbH & Co. KG`, `有限公司`) or by what it does
(`Lanificio`, `Weberei`, `Tekstil`), a kind of product by a word of the product vocabulary.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from schemas.values.lexicon import Lexicon, fold
from schemas.values.mentions import Mentions, Span, compatible, first_of, whole_cell
from schemas.values.sender_names import sender_names
from schemas.vocabulary.families import FAMILY_SIGNS, FAMILY_WORDS
from schemas.vocabulary.labels import LABELS
from schemas.vocabulary.product_types import MORE_PRODUCT_WORDS, PRODUCT_TYPES

_FORMS = (
    r"Ltd\.?\s?Şti\.?|S\.?\s?r\.?\s?l\.?s?\.?|SRL|S\.R\.L\.|SPA|S\.P\.A\.|GMBH|LTD\.?|LDA\.?|LIMITED|INC\.?|COMPANY|E\.K\.|e\.\s?U\.|S\.?\s?p\.?\s?A\.?|S\.?a\.?s\.?|S\.?n\.?c\.?|SARL|SASU|S\.?A\.?U?\.?|S\.?L\.?U?\.?"
    r"|Lda\.?|Ltda\.?|GmbH|mbH|AG|KG|OHG|e\.\s?K\.|UG|Ltd\.?|Limited|LLC|LLP|PLC|Inc\.?|Corp\.?|Co\.|Company"
    r"|B\.?V\.?|N\.?V\.?|ApS|Oy|A\.?\s?Ş\.?|San\.|Tic\."
)
_TRADES = (
    r"Maglificio|Maglieri[ae]|Lanificio|Lanifici|Tessitura|Tessuti|Filatura|Filati|Calzaturificio|Calzature|"
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
    r"|株式会社|有限会社|（株）|\(株\)|㈱|工房|織物|ニット"
)
_COMPANY = re.compile(
    rf"(?<![^\W_])(?:{_FORMS})(?![^\W_])|(?<![^\W\d_])(?:{_TRADES})(?![^\W\d_])|{_CJK_FORMS}"
)
_FORM_AHEAD = rf"(?!\s?(?:{_FORMS})(?![^\W_]))"
_STOPS = re.compile(
    rf"[\n|;:•·<>()（）]|\s[-–—/]\s|  |,{_FORM_AHEAD}|(?<=[a-z]{{5}})\.\s(?=[A-Z][a-z]{{3}})"
)
_LONGEST = 60


@lru_cache(maxsize=32)
def company_mentions(text: str) -> tuple[Span, ...]:
    """Return the pieces of `text` that are named like companies."""
    plain = compatible(text)
    found = []
    for start, end in _pieces(plain):
        words = plain[start:end]
        marks = list(_COMPANY.finditer(words))
        if marks and len(words) <= _LONGEST and words != marks[0].group() and "@" not in words:
            found.append((start, end))
            first = marks[0].start()
            led = re.search(r"(?<![^\W_])[a-zà-ÿ]", words[:first])
            if led and re.fullmatch(_TRADES, marks[0].group()):
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
    return sender_names(plain, found) or tuple(found or _name_lines(plain))


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
    if not _NAME_LINE.fullmatch(words) or _PAPER.search(words) or re.search(r"\d", words):
        return False
    return " " in words or words.isupper() or not words.isascii()


def _line_pieces(plain: str, line: Span) -> Iterable[Span]:
    for start, end in _pieces(plain[slice(*line)]):
        yield line[0] + start, line[0] + end


# Up to six words, the first with a capital: *Cascina del Lino*, *Maison Lalande*.
_NAME_LINE = re.compile(
    r"[A-ZÀ-ÖØ-Þ][\w’'&.]*(?: [\w’'&.-]+){0,5}|[\u3400-\u9fff\u3040-\u30ff]{3,16}"
)
# What a paper calls itself, and how a message begins and ends, is no company.
_PAPER = re.compile(
    r"\b(?:list\w*|tabela|tarif\w*|preis\w*|price|sheet|scheda|fiche|ficha|föy\w*|katalog\w*|catalog\w*|"
    r"angebot|offer\w*|sheet|spec\w*|collection|collezione|kollektion|colec\w+|dear|kind|best|regards|"
    r"saluti|cordial\w*|bien|vous|grüße|grüßen|viele|mit|cumprimentos|saludos|saygılar\w*|merhaba|thanks|"
    r"grazie|merci|danke|gracias|obrigad\w|teşekkür\w*|sehr|monsieur|madame|attached|"
    r"composi\w+|made|label|etichetta|etiqueta|anagrafica|campionario|datenblatt|sortiment|analiz|liste\w*|fiyat|müşteri)\b",
    re.I,
)
_LABELLED = re.compile(r":\s|\s·\s|\s\|")
# A letterhead: *Guarnicionería Arcos · Línea permanente 2026*.
_HEAD_NAME = re.compile(r"(?P<name>[^\n|·•–—:]{4,40}?)\s(?:[·•|–—-])\s")
_HEAD, _SIGNATURE = 2, 7


def _pieces(plain: str) -> Iterable[Span]:
    start = 0
    for match in (*_STOPS.finditer(plain), None):
        end = match.start() if match else len(plain)
        words = plain[start:end].strip(" ,\"'“”")
        if words:
            at = plain.index(words, start)
            yield at, at + len(words)
        start = match.end() if match else end


# German makes words of its own: the last part says what it is.
_GERMAN = re.compile(
    r"(?<![^\W\d_])[A-ZÄÖÜ][a-zäöüß]+(?:tasche|beutel|börse|kette|ring|armband|decke|tuch|laken|bezug|kissen|teppich|"
    r"mantel|jacke|hose|kleid|rock|hemd|bluse|pullover|weste|mütze|schal|handschuhe?|schuhe?|stiefel|sandalen?|"
    r"gürtel|etui|rucksack|koffer|vorhang|gardine|stoff)n?(?![^\W\d_])"
)
_EARLIEST = 3  # product words of a passage that may be its product: later ones are of others


def product_words(schema: str = "") -> Mentions:
    """Return how words for products of one schema, or of all, are seen."""

    @lru_cache(maxsize=32)
    def find(text: str) -> tuple[Span, ...]:
        plain = compatible(text)
        companies = [span for span in company_mentions(text) if _COMPANY.search(plain, *span)]
        found: dict[str, list[Span]] = {}
        for match in _products(schema).within(plain):
            if not any(start <= match.start < end for start, end in companies):
                span = _compound(plain, match.start), match.end
                found.setdefault(plain[slice(*span)].casefold(), []).append(span)
        for compound in _GERMAN.finditer(plain) if schema else ():
            if not any(start <= compound.start() < end for start, end in companies):
                found.setdefault(compound.group().casefold(), []).append(compound.span())
        whole = [spans for words, spans in found.items() if not _is_part(words, found)]
        first = sorted(whole)[:_EARLIEST]
        return tuple(span for spans in first for span in spans)

    return Mentions(find, _phrase)


def _compound(plain: str, start: int) -> int:
    """Return where a word without blanks before it begins: 德比鞋 is one word with 鞋."""
    begin = start
    while begin and start - begin < _COMPOUND and _CJK_LETTER.match(plain, begin - 1):
        begin -= 1
    # A longer run is a sentence, not a word.
    return start if begin and _CJK_LETTER.match(plain, begin - 1) else begin


def _is_part(words: str, others: Iterable[str]) -> bool:
    return not words.isascii() and any(
        other != words and other.endswith(words) and _CJK_LETTER.match(other[-1])
        for other in others
    )


_COMPOUND = 6
_CJK_LETTER = re.compile(r"[\u3005\u30a0-\u30ff\u3400-\u9fff]")


@cache
def _products(schema: str) -> Lexicon:
    names = [schema] if schema in PRODUCT_TYPES else list(PRODUCT_TYPES)
    words = {
        word
        for name in names
        for word in FAMILY_WORDS.get(name, ())
        if word.casefold() not in FAMILY_SIGNS
    }
    for name in names:
        words |= {word for own in PRODUCT_TYPES[name].values() for word in own}
        words |= set(MORE_PRODUCT_WORDS.get(name, ()))
    return Lexicon({word: {"": (word,)} for word in words})


_CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w’'-]+"
_NAME_BEHIND = re.compile(rf"[ ]+(?:[«“”\"‘(])?(?P<name>{_CAPITAL}(?:[ ]{_CAPITAL}){{0,2}})")
_NAME_BEFORE = re.compile(rf"(?P<name>{_CAPITAL}(?:[ ]{_CAPITAL}){{0,2}})[ ]+$")
_IN_QUOTES = re.compile(r"[«“”„‘「『][ ]?(?P<name>[^«»“”„‘’「」『』\n]{2,30}?)[ ]?[»“”’」』]")


@lru_cache(maxsize=32)
def product_names(text: str) -> tuple[Span, ...]:
    """Return names in quotes, and names beside words for products, with and without these."""
    plain = compatible(text)
    found = [match.span("name") for match in _IN_QUOTES.finditer(plain)]
    found += list(_beside_products(plain))
    named = [
        s
        for s in found
        if not _is_label(plain[slice(*s)])
        and not _PAPER.search(plain[slice(*s)])
        and not re.search(r"\d", plain[slice(*s)])
    ]
    makers = [fold(plain[slice(*span)]) for span in company_mentions(text)]
    named = [s for s in named if not any(fold(plain[slice(*s)]) in maker for maker in makers)]
    return tuple(dict.fromkeys(named))


def _is_label(words: str) -> bool:
    return fold(words) in _ARTICLES or any(fold(word) in _labels() for word in words.split())


_ARTICLES = frozenset("the|a|an|il|la|lo|le|les|der|die|das|el|los|las|o|os|um|une|un".split("|"))


@cache
def _labels() -> frozenset[str]:
    return frozenset(
        fold(word) for own in LABELS.values() for words in own.values() for word in words
    )


def _beside_products(plain: str) -> Iterable[Span]:
    for match in _products("").within(plain):
        behind = _NAME_BEHIND.match(plain, match.end)
        if behind:
            yield behind.span("name")
            if not re.search(r"[«“”\"‘(]", plain[match.end : behind.start("name")]):
                yield match.start, behind.end("name")
        before = _NAME_BEFORE.search(plain, max(0, match.start - 40), match.start)
        if before:
            yield before.span("name")
            yield before.start("name"), match.end


NAME_MENTIONS = Mentions(product_names, whole_cell)


def _phrase(text: str) -> Iterable[Span]:
    """Yield a cell, and its beginning up to a stop."""
    for start, end in whole_cell(text):
        yield start, end
        stop = re.search(r"[,;(/]|\s[-–—]\s", text[start:end])
        if stop and stop.start() > 1:
            yield start, start + len(text[start : start + stop.start()].rstrip())


COMPANY_MENTIONS = Mentions(company_mentions, first_of(company_mentions, _phrase))
PRODUCT_MENTIONS = product_words()
