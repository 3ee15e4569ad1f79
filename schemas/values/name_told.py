"""Names that a text tells: *si chiama Malga Fosca*, *known as the Pilchard*, *Orsa è un dolcevita*.

Product prose gives a name by a verb of naming, by an apposition to what the product is (*la
Calandria: billetera de hombre*), or as who acts in a sentence (*La Oropéndola se lleva cruzada*).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from schemas.values.kind_spans import kind_spans
from schemas.values.lexicon import IDEOGRAM
from schemas.values.mentions import Span
from schemas.values.name_words import (
    FIGURE,
    LED,
    NO_NAMES,
    POINTS_AT,
    SEASONS,
    UPPER,
    is_for_whom,
    is_word_of_goods,
)

_CAPITAL = rf"[{UPPER}][\w’'-]{{1,24}}"
_PARTICLE = r"(?:de|do|da|di|du|des|del|della|dei|of|the|la|le|van|von)"
NAMES = rf"{_CAPITAL}(?:[ ](?:{_PARTICLE}[ ])?{_CAPITAL}){{0,2}}"
# *La Passerelle 24, un sac*: a figure that is part of a name.
_FIGURED = rf"(?:[ ](?:N[o°º]\.?[ ]?\d{{1,3}}|{FIGURE})(?!\w))?"
_OPEN = r"[«“”„‚\"'‘]?[ ]?"
_ARTICLES = (
    r"(?:(?:the|our|la|il|lo|le|les|el|los|las|o|os|a|as|der|die|das|den|de|het|una?|een)[ ]"
    r"|l['’])?"
)
# Verbs of naming, by language; what stands between verb and name is small.
_CALLED = (
    # English
    r"(?:we[ ])?call(?:ed|s)?(?:[ ](?:it|this|her|him|them|one))?|named|nicknamed|christened|dubbed"
    r"|known[ ](?:[a-z]+[ ]){0,3}?as|goes[ ]by(?:[ ]the[ ]name(?:[ ]of)?)?"
    r"|answers[ ]to(?:[ ]the[ ]name[ ]of)?"
    r"|by[ ]the[ ]name[ ]of|(?:its|her|his)[ ]name[ ]is"
    # Italian
    r"|si[ ]chiam(?:a|ano|erà)|(?:l['’][ ]?)?(?:abbiamo[ ])?chiamat[oaie]|chiamiamo"
    r"|battezzat[oaie]|di[ ]nome"
    r"|risponde[ ]al[ ]nome[ ]di|(?<=,[ ])dett[oaie]"
    # French
    r"|s['’]appell(?:e|ent|era)|appelée?s?|nommée?s?|prénommée?s?|baptisée?s?|surnommée?s?|dite?s?"
    r"|répond[ ]au[ ]nom[ ]de|du[ ](?:doux[ ])?nom[ ]de|appelons"
    # German
    r"|heiß(?:t|en)(?:[ ](?:bei[ ]uns|jetzt|nun|sie|er|es|übrigens|intern|ab[ ]jetzt|hier)){0,3}"
    r"|heisst(?:[ ](?:bei[ ]uns|sie|er|es)){0,2}|nennt[ ]sich|nennen[ ](?:wir[ ])?(?:sie|ihn|es)?"
    r"|namens|genannt|getauft(?:[ ]auf(?:[ ]den[ ]namen)?)?|auf[ ]den[ ]namen|mit[ ]namen"
    r"|taufen[ ]wir"
    # Spanish
    r"|se[ ]llam(?:a|an|ará)|l[oae]s?[ ](?:hemos[ ])?llam(?:amos|ado)|llamad[oa]s?"
    r"|bautizad[oa]s?(?:[ ]como)?"
    r"|de[ ]nombre|conocid[oa]s?[ ]como|responde[ ]al[ ]nombre[ ]de|apodad[oa]s?|el[ ]nombre[ ]es"
    # Portuguese
    r"|chama(?:m)?-se|se[ ]chama|chamad[oa]s?|chamámos-lhe|chamamos-lhe"
    r"|bati[sz]ad[oa]s?(?:[ ](?:de|como))?"
    r"|de[ ]nome|conhecid[oa]s?[ ]como|demos[ ]o[ ]nome(?:[ ]de)?|a[ ]que[ ]chamamos"
    # Turkish, Dutch
    r"|(?:ürünün[ ]|modelin[ ]|kumaşın[ ])?(?:adı|ismi)|adını[ ]verdiğimiz"
    r"|heet|heten|genaamd|gedoopt|met[ ]de[ ]naam|noemen[ ](?:we|wij)(?:[ ](?:hem|haar|het))?"
)
_IS_CALLED = re.compile(
    rf"(?<![^\W\d_])(?i:{_CALLED})[ ]?[:,]?[ ]{_OPEN}(?i:{_ARTICLES})(?P<name>{NAMES})"
    rf"|(?<![\w’'-])(?P<before>{NAMES})[ ]"
    r"(?i:adlı|isimli|adıyla|ismiyle|adını[ ](?:taşı|ver)\w*)(?![^\W\d_])"
    rf"|(?:名为|名叫|叫做|取名为?|命名为)[ ]?(?P<zh>{IDEOGRAM}{{2,5}}?)(?=的|[，。,.；;\s]|$)"
    rf"|(?P<ja>[\u30a1-\u30fa\u30fc\u3400-\u9fff]{{2,8}})と(?:名付け|名づけ|呼[びん]|いう名)"
)
# *Questo è Malga Fosca*: what is pointed at has a name. *Das ist Leinen* is none: German nouns.
_POINTED_AT = re.compile(
    r"(?<![^\W\d_])(?i:quest[oa][ ](?:qui[ ])?(?:è|sarebbe)|ést[ae][ ]es|est[ae][ ]é"
    r"|this[ ](?:one[ ])?is"
    rf"|it[ ]is[ ]the|c['’]est[ ]l[ae]|dit[ ]is(?:[ ]de)?|bu)[ ](?P<name>{NAMES})"
    r"(?=[,.;:!\n]|[ ]?$)"
)
# Who acts: an article before a capital, at a sentence's begin, and a verb behind.
_ACTS = re.compile(
    r"(?:^|(?<=\n)|(?<=[.!?…|] ))(?:The|La|El|Il|Lo|Le|Les|Los|Las|O|A|Os|As|De|Het)[ ]"
    rf"(?P<name>{NAMES})[ ](?:is|has|was|comes?|sits?|hangs?|carries|wears?|takes|closes|opens"
    rf"|falls"
    r"|s[ei]|s['’]\w+|est|sont|è|sono|es|son|é|são|ha|a|ont|tiene|tienen|tem|têm|nasc\w+|naît"
    r"|nace\w*|nació"
    r"|port[ae]n?o?|llev[ae]n?|lev[ae]m?|vien[et]|vient|vem|cad[ea]|cae|cai|tombe|pes[ae]n?"
    r"|pèse|mide|mede|misura"
    r"|mesure|ferme|cierra|chiude|fecha|heeft|weegt|valt|sluit|komt)(?![^\W\d_])"
)
# *Meet Penny 2.0*, *the Margaux 15 is*: a figure that is part of a name.
_MEETS = re.compile(
    rf"(?<![^\W\d_])(?:(?:Meet|Introducing|Discover)[ ](?:the[ ])?|[Tt]he[ ])"
    rf"(?P<name>(?!{SEASONS}){_CAPITAL}[ ]{FIGURE})"
    r"(?=[:,.]?[ ](?!(?:cm|mm|g|gr|kg|x|gsm)\b)[a-z])"
)
_DETERMINERS = (
    r"(?:an?|our|un[eoa]?|uma?|eine?|unser[e]?|nuestr[oa]|nostr[oa]|notre|noss[oa]|des|dei|delle"
    r"|een|onze|es[ae]"
    r"|est[ae]|aquel(?:la)?|quella?|quel|cette|cet|ce|diese[rs]?|uns|unas|unos|bir)"
)
_DEFINITE = r"(?:the|l[ae]s?|il|lo|el|los|o|a|os|as|der|die|das|de|het)"
_ADJECTIVES = r"(?:[^\W\d_][\w’'-]{2,16}[ ]){0,2}"
# *la Alcaraván, un bolso*; *Calandria: billetera*; *Donnafugata è la slingback*.
_APPOSED = re.compile(
    rf"(?P<name>{NAMES}{_FIGURED})[»”“\"’®™]?"
    rf"(?:,[ ](?:(?:{_DETERMINERS}|{_DEFINITE})[ ]|un['’]|l['’]){_ADJECTIVES}"
    rf"|\.[ ](?i:{_DETERMINERS})[ ]{_ADJECTIVES}"
    rf"|[ ]?:[ ](?:{_DETERMINERS}[ ])?{_ADJECTIVES}"
    rf"|[ ][–—][ ](?:{_DETERMINERS}[ ])?{_ADJECTIVES}"
    rf"|[ ](?:is|are|è|est|ist|es|é|sono|sont|son|são|sind)[ ]"
    rf"(?:(?:{_DETERMINERS}|{_DEFINITE})[ ]|un['’]|l['’]){_ADJECTIVES})$"
)
_REACH = 96
# *Medea, borsa a mano*: what begins a line needs no article behind it.
_BEGINS = re.compile(rf"(?:^|(?<=\n)|(?<=\| ))(?P<name>{NAMES}),[ ]$")
# *<Bez>Vogtland</Bez>*
_TAGGED = re.compile(
    r"<(?P<tag>(?:bez(?:eichnung)?|name|titel|title|nom|nome|nombre|naam|product_?name|designation"
    r"|artikelname|modellname))(?:[ ][^<>\n]{0,48})?>[ ]?(?P<name>[^<>\n\d]{2,40}?)[ ]?</",
    re.I,
)
_SPACED = re.compile(rf"(?<![^\W_])(?:[{UPPER}][ ]){{3,14}}[{UPPER}](?![^\W_])")


def named_in_prose(plain: str) -> Iterable[Span]:
    """Yield the names that sentences, appositions and tags tell."""
    for match in _IS_CALLED.finditer(plain):
        yield from _named(plain, match.span(match.lastgroup or 0))
    for match in _MEETS.finditer(plain):
        if any(
            _named(plain, (match.start("name"), match["name"].index(" ") + match.start("name")))
        ):
            yield match.span("name")
    for pattern in (_POINTED_AT, _ACTS):
        for match in pattern.finditer(plain):
            yield from _named(plain, match.span("name"))
    for match in _TAGGED.finditer(plain):
        yield match.span("name")
    kinds = kind_spans(plain)
    for start, _ in kinds:
        at = max(0, start - _REACH, plain.rfind("\n", 0, start) + 1)
        apposed = _APPOSED.search(plain, at, start) or _BEGINS.search(plain, at, start)
        if apposed:
            yield from _named(plain, apposed.span("name"))
    for match in _SPACED.finditer(plain):
        yield match.span()
        yield from ((start, match.end()) for start, end in kinds if 0 < match.start() - end <= _GAP)


_MODEL = re.compile(
    r"(?:model|modell|modello|modelo|modèle|style|linea|línea|linha|linie|ligne|line|design|serie"
    r"|série|artikel|articolo|artículo|artigo)[ ](?=[^\W\d_])",
    re.I,
)
_SHORTEST = 4  # letters of a name in capitals: *UK* is none
_GAP = 3  # blanks between a kind and its name


def _named(plain: str, span: Span) -> Iterable[Span]:
    """Yield a name without the words that lead to it, where it may be one."""
    led = LED.match(plain, *span)
    start, end = (led.end() if led else span[0]), span[1]
    pointer = re.compile(r"\w+ ").match(plain, start, end)
    if pointer and POINTS_AT.match(plain, start):  # *Questa Orsa è un dolcevita*
        start = pointer.end()
    model = _MODEL.match(plain, start, end)
    if model:  # *Modell Alma: Handtasche*
        start = model.end()
    words = plain[start:end]
    if words and not (
        POINTS_AT.match(words)
        or (words.isupper() and len(words) < _SHORTEST)
        or NO_NAMES.match(words)
        or is_word_of_goods(words)
        or all(is_for_whom(word) for word in words.split())
        or kind_spans(words)[:1] == ((0, len(words)),)
    ):
        yield start, end
