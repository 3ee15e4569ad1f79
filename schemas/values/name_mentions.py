"""Where names of companies and words for products stand.

A company shows itself by its legal form (`S.r.l.`, `GmbH & Co. KG`, `有限公司`) or by what it does
(`Lanificio`, `Weberei`, `Tekstil`), a kind of product by a word of the product vocabulary.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from schemas.values.lexicon import Lexicon, tokens
from schemas.values.mentions import Mentions, Span, compatible, first_of, whole_cell
from schemas.vocabulary.families import FAMILY_WORDS

_FORMS = (
    r"S\.?\s?r\.?\s?l\.?s?\.?|S\.?\s?p\.?\s?A\.?|S\.?a\.?s\.?|S\.?n\.?c\.?|SARL|SASU|S\.?A\.?U?\.?|S\.?L\.?U?\.?"
    r"|Lda\.?|Ltda\.?|GmbH|mbH|AG|KG|OHG|e\.\s?K\.|UG|Ltd\.?|Limited|LLC|LLP|PLC|Inc\.?|Corp\.?|Co\.|Company"
    r"|B\.?V\.?|N\.?V\.?|ApS|Oy|A\.?\s?Ş\.?|Ltd\.?\s?Şti\.?|San\.|Tic\."
)
_TRADES = (
    r"Maglificio|Maglieri[ae]|Lanificio|Lanifici|Tessitura|Tessuti|Filatura|Filati|Calzaturificio|Calzature|"
    r"Pelletteria|Pelletterie|Conceria|Manifattura|Ricami\w*|Seteri\w*|Oref\w+|Argent\w+|Camiceria|Sartoria|Confezioni|"
    r"Ateliers?|Tissages?|Filatures?|Maison|Manufactures?|Tanneries|Tannerie|Maroquinerie|Bonneterie|Chaussures|"
    r"Joaillerie|Orfèvrerie|Literie|Weberei\w*|\w*weberei|Strickerei\w*|\w*strickerei|\w*manufaktur|Spinnerei\w*|"
    r"Lederwaren|Gerberei|Schuhfabrik\w*|Goldschmiede|Bekleidung|Textil\w*|Tejidos|Hilaturas|Curtidos|Calzados|"
    r"Confecciones|Marroquinería|Joyería|Géneros|Malhas|Têxteis|Têxtil|Confecções|Calçados|Curtumes|Ourivesaria|"
    r"Tecelagem|Tricotagem|Tekstil|Konfeksiyon|Deri|Ayakkabı|Triko|Örme|Dokuma|Kuyumculuk|Mills?|Knitwear|Knits?|"
    r"Knitting|Weavers|Tannery|Leather(?:works)?|Footwear|Shoemakers|Garments?|Jewellers|Silks|Woollens|Fabrics|"
    r"Sons|Bros\.?|Figli|Fratelli|F\.lli|Fils|Söhne|Gebr\.|Gebrüder|Hermanos|Irmãos|Kardeşler"
)
_CJK_FORMS = r"有限公司|公司|股份|工厂|厂|针织|纺织|服饰|皮具|鞋业|家纺|珠宝|株式会社|有限会社|（株）|\(株\)|㈱|工房|織物|ニット"
_COMPANY = re.compile(
    rf"(?<![^\W_])(?:{_FORMS})(?![^\W_])|(?<![^\W\d_])(?:{_TRADES})(?![^\W\d_])|{_CJK_FORMS}"
)
_FORM_AHEAD = rf"(?!\s?(?:{_FORMS})(?![^\W_]))"
_STOPS = re.compile(rf"[\n|;:•·<>()（）]|\s[-–—]\s|  |,{_FORM_AHEAD}|\.\s(?=[A-Z][a-z]{{3}})")
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
            # The name may be followed by what is no name: cut behind the legal form.
            last = marks[-1].end()
            if last < len(words) and re.fullmatch(_FORMS, marks[-1].group()):
                found.append((start, start + last))
    return tuple(found)


def _pieces(plain: str) -> Iterable[Span]:
    start = 0
    for match in (*_STOPS.finditer(plain), None):
        end = match.start() if match else len(plain)
        words = plain[start:end].strip(" ,\"'“”")
        if words:
            at = plain.index(words, start)
            yield at, at + len(words)
        start = match.end() if match else end


_ASIDE = 2  # words beside a product word that may belong to its phrase


@lru_cache(maxsize=32)
def product_mentions(text: str) -> tuple[Span, ...]:
    """Return words for kinds of products, each also with the words beside it."""
    plain = compatible(text)
    found: list[Span] = []
    words = tokens(plain)
    starts = {token.start: at for at, token in enumerate(words)}
    ends = {token.end: at for at, token in enumerate(words)}
    for match in _products().within(plain):
        first, last = starts[match.start], ends[match.end]
        for left in range(max(0, first - _ASIDE), first + 1):
            for right in range(last, min(len(words) - 1, last + _ASIDE + 1) + 1):
                span = (words[left].start, words[right].end)
                if not re.search(r"[\n|;:.,()]|  ", plain[slice(*span)]):
                    found.append(span)
    return tuple(dict.fromkeys(found))


@cache
def _products() -> Lexicon:
    return Lexicon({word: {"": (word,)} for words in FAMILY_WORDS.values() for word in words})


def _phrase(text: str) -> Iterable[Span]:
    """Yield a cell, and its beginning up to a stop."""
    for start, end in whole_cell(text):
        yield start, end
        stop = re.search(r"[,;(/]|\s[-–—]\s", text[start:end])
        if stop and stop.start() > 1:
            yield start, start + len(text[start : start + stop.start()].rstrip())


COMPANY_MENTIONS = Mentions(company_mentions, first_of(company_mentions, _phrase))
PRODUCT_MENTIONS = Mentions(product_mentions, _phrase)
