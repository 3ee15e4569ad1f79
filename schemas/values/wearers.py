"""Whom clothes are made for: words for women, men, children, and for women and men together.

Words of address are left out (*Sehr geehrte Damen und Herren*, *la señora Vidal*), and words that
mean something else where they stand (*a kind of*, *man* in a German sentence).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Annotated, Literal

from schemas.values.choices import choice, choice_reader
from schemas.values.forms import ScalarForm
from schemas.values.lexicon import compatible
from schemas.values.mentions import Mentions, Span
from schemas.values.reading import Reading

_WOMEN = (
    r"(?:women(?:['’]?s)?|wom(?:a|e)n|ladies['’]?|donn[ae]|signor[ae]|lei|femmes?|dames?|elle|damen"
    r"|frauen|mujer(?:es)?|señoras?|senhoras?|mulher(?:es)?|ella|ela|kadın(?:lar)?|bayan(?:lar)?)"
)
_MEN = (
    r"(?:men(?:['’]?s)?|m[ae]n|gents['’]?|gentlemen(?:['’]?s)?|uom(?:o|ini)|signor[ei]|lui|hommes?"
    r"|messieurs|lui|herren|männer|hombres?|caballeros?|señores|él|homens?|homem|cavalheiros?|ele"
    r"|erkek(?:ler)?|bay(?:lar)?)"
)
_AND = (
    r"(?:-?\s?(?:/|&|\+)\s?|-?\s(?:and|or|und|oder|u\.|wie|et|ou|y|o|e|ve|veya)\s(?:auch\s)?|-)"
    r"(?:for\s|per\s|pour\s|da\s|de\s|para\s|für\s)?"
)
# Women and men together, in either order; the second may head a German compound.
_BOTH = re.compile(
    rf"(?<![^\W_])(?:{_WOMEN}{_AND}{_MEN}|{_MEN}{_AND}{_WOMEN})(?:(?![^\W_])|(?=[a-zäöüß]{{4}}))",
    re.I,
)
# *Damesschoen*, *herenjas*: a Dutch compound begins with whom it is for.
_DUTCH = re.compile(r"(?<![^\W_])(?:dames|heren)(?=[a-z]{3,})", re.I)
_ADDRESSED = re.compile(
    r"(?:\b(?:dear|sehr geehrter?n?|liebe[rs]?|gentil[ei]|egregi[oa]?|cher|chère|chers|chères"
    r"|estimad[oa]s?"
    r"|apreciad[oa]s?|car[oai]|prezad[oa]s?|exm[oa]s?\.?|sayın|hola|hello|hi|bonjour|buongiorno"
    r"|guten tag|att?n\.?|z\.\s?hd\.|à l['’]attention de|all['’]attenzione)\b[^\n.;:]{0,24})$",
    re.I,
)
# Titles before a name: *Herr Meier*, *la señora Vidal*, *Sra. Vidal*.
_TITLE = re.compile(
    r"(?:herrn?|frau|signor[ae]?|señora?|sra|sr|senhora?|dame|madame|monsieur|lady|bay|bayan|dama)",
    re.I,
)
_NAME_BEHIND = re.compile(r"\.?[ ](?:(?:Dr|Prof|Dipl)\.\s?)?[A-ZÀ-ÖØ-ÞİŞĞ]['’]?[a-zà-öø-ÿışğ]+")
_OPENS_NAME = re.compile(
    r"(?:^|[\n.:;,(>|!?–-]\s*|\b(?:la|el|le|il|a|o|an|von|mit|bei|und|para|con|de la|del|der"
    r"|die|den|by|per)\s)$",
    re.I,
)
_HEIRS = re.compile(r"(?:herrn?|frau)", re.I)  # never of goods before a name


def _is_address(text: str, start: int, end: int) -> bool:
    """Return whether words for people address or name one."""
    before = text[max(0, start - _NEAR) : start]
    if _ADDRESSED.search(before):
        return True
    if not _TITLE.fullmatch(text, start, end) or not _NAME_BEHIND.match(text, end):
        return False
    if _HEIRS.fullmatch(text, start, end):
        return True
    return bool(_OPENS_NAME.search(before)) and not text[start:end].isupper()


_NEAR = 40

# Words of another meaning: German *man* and *junge*, English *kind* and *male* of Italy.
_OTHERWISE = re.compile(r"man|kind|junge[rsn]?|male|genre|bay|kid|chic[oa]|garçon|teen", re.I)
_FOR_A = re.compile(
    r"(?:\bfor\s(?:a\s|the\s|every\s)?|\bde\s|\bpara\s|\bpour\s|\bfür\s|\bper\s)$", re.I
)
_ALONE_BEHIND = re.compile(r"\s*(?:$|[\n|,;/·•)(])|['’]s?\b")
_ALONE_BEFORE = re.compile(r"(?:^|[\n|,;/·•(:]|\s{2})\s*$")
# *Baby alpaca*, *baby camel* are fibres.
_FIBRE_BEHIND = re.compile(
    r"[\s-]{0,2}(?:alpa[ck]a|alpaga|camel|cammello|kamel|camello|cashmere|kaschmir|cachemire|lam[ab]"
    r"|llama|yak|suri|merino|mohair|cord|corduroy|rib|lock|face|doll|deve|devetüyü|羊驼|アルパカ)",
    re.I,
)


# *The boys send their best*, *pour ses enfants*: people, and nobody that goods are made for.
_PEOPLE = re.compile(
    r"boys?|girls?|kids|children|enfants|bambini|figli|kinder|niñ[oa]s|hij[oa]s|crianças|filhos"
    r"|çocuklar",
    re.I,
)
_OF_SOMEBODY = re.compile(
    r"\b(?:the|those|my|his|her|their|our|mes|ses|leurs|nos|aux|two|three"
    r"|i (?:miei|suoi|nostri|loro)"
    r"|meine|seine|ihre|unsere|mis|sus|nuestr[oa]s|os (?:meus|seus|nossos))\s$",
    re.I,
)
_GOODS_BEHIND = re.compile(r"['’]|\s(?:line|range|collection|sizes?|wear|clothing)\b", re.I)
_VERBS = frozenset({"donner", "filler"})  # and no *donna*, no *fille*
# *Boy: 68 cm* is a length in Turkish.
_TURKISH = re.compile(r"[ışğİŞĞ]")
_KIND_OF = re.compile(r"\s(?:of|regards|wishes|attn|attention|note)\b", re.I)


def _means_otherwise(text: str, start: int, end: int) -> bool:
    words = text[start:end]
    if words.casefold() in _VERBS or (words.casefold() == "boy" and _TURKISH.search(text)):
        return True
    if _PEOPLE.fullmatch(words) and _OF_SOMEBODY.search(text, max(0, start - _NEAR), start):
        return not _GOODS_BEHIND.match(text, end)
    if words.casefold() in ("baby", "babies"):
        return bool(_FIBRE_BEHIND.match(text, end))
    if not _OTHERWISE.fullmatch(words):
        return False
    if words.casefold().startswith("junge") and words[0] == "J":
        return False
    if words == "Kind" and not _KIND_OF.match(text, end):
        return False
    before = text[max(0, start - _NEAR) : start]
    is_alone = _ALONE_BEHIND.match(text, end) and _ALONE_BEFORE.search(before)
    return not (is_alone or _FOR_A.search(before) or words.isupper())


_GENERAL = choice("gender")
_read = choice_reader("gender")
_SEEN = _GENERAL.mentions[""]


def read_gender(text: str, reading: Reading) -> str:
    """Return whom the words of a reading mean; women and men together are `unisex`.

    Raises:
        PydanticCustomError: `unknown_choice`, `ambiguous_choice` or `negated`.
    """
    if _BOTH.search(compatible(text)):
        return "unisex"
    return str(_read(text, reading))


@lru_cache(maxsize=32)
def _wearers(text: str) -> tuple[Span, ...]:
    plain = compatible(text)
    both = [
        match.span()
        for match in _BOTH.finditer(plain)
        if not _ADDRESSED.search(plain, max(0, match.start() - _NEAR), match.start())
    ]
    both += [match.span() for match in _DUTCH.finditer(plain)]
    covered = {at for start, end in both for at in range(start, end)}
    single = [
        (start, end)
        for start, end in _SEEN.anywhere(text)
        if not _is_address(plain, start, end)
        and not _means_otherwise(plain, start, end)
        and start not in covered
    ]
    return tuple(dict.fromkeys((*both, *single)))


Gender = Annotated[
    Literal["women", "men", "unisex", "girls", "boys", "kids", "baby"],
    ScalarForm(
        "choice",
        read_gender,
        seen=Mentions(_wearers, _SEEN.behind_label, as_it_stands=_SEEN.as_it_stands),
    ),
]
