"""Brands that prose and the heads of labels show.

*Yediveren'in "Kırkpınar" peştemali* says whose the thing is; *signées Ternisien* who signs it; the
first face of a label bears the name alone, over what the house says of itself (*THIELBEK* over
*Wetterzeug · Husum · seit 1931*).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from schemas.values.brand_words import BOTH, LATIN
from schemas.values.company_pieces import COMPANY, LEGAL
from schemas.values.kind_spans import kind_spans
from schemas.values.lexicon import IDEOGRAM
from schemas.values.mentions import Span
from schemas.values.name_words import UPPER, is_for_whom
from schemas.values.sender_names import letters_of

_OPEN, _CLOSE = r"[«“”„‚\"'‘「『]", r"[»”“\"'’」』]"
# Whose: a name with its ending of possession before a name in quotes.
_OWNS = re.compile(
    rf"(?<![\w’'-])(?P<name>{LATIN.replace('’', '')})"
    rf"[’'](?:n?[ıiuü]n|s)[ ]{_OPEN}[ ]?[^\n«»“”„\"]{{2,30}}?[ ]?{_CLOSE}"
)
# *etiketiniz "Nakkaş Atölye"*, *marka 'Norrland'*, *mit dem Label „Ondella“*.
_WORD_QUOTED = re.compile(
    r"(?<![^\W\d_])(?i:etiket\w*|marka\w*|labels?|brand(?:ing)?|griffe|étiquettes?|marque"
    r"|etichett[ae]"
    rf"|marchio|etiquetas?|marca|etikett\w*|marke|merk"
    rf"|logo)[ ]?:?[ ]{_OPEN}[ ]?(?P<name>{LATIN})[ ]?{_CLOSE}"
)
_SIGNED = re.compile(
    r"(?<![^\W\d_])(?i:signée?s?|griffée?s?|firmat[oaie]|firmad[oa]s?|assinad[oa]s?"
    r"|signed(?:[ ]by)?"
    rf"|signiert(?:[ ]von)?|estampillée?s?)[ ](?P<name>{LATIN})(?=[ ]*(?:[,.;:)\n]|$))"
)
_LOGO = re.compile(
    rf"(?:ブランドロゴ|ロゴ(?:マーク)?|品牌标识|商标图样)[ ]?[:：|]?[ ]?(?P<name>{BOTH}|{LATIN})"
    r"(?=[\s,，、。|]|$)"
)
# *At Casa Alvarenga we believe*: a house speaks of itself.
_SPEAKS = re.compile(
    r"(?:^|(?<=\n)|(?<=[.!?»”] ))(?:At|Chez|Bei|Da|Na|No|En|Em|Presso|Bij)[ ](?:the[ ]|la[ ]|a[ ])?"
    rf"(?P<name>(?=\S+[ ][&{UPPER}]){LATIN}),?[ ]"
    r"(?:we|nous|on|wir|noi|wij|[a-zà-ÿ]+(?:amos|emos|imos"
    r"|iamo))(?![^\W\d_])"
)
# *Shop all Marelle Voss*, *Mehr von Marelle Voss*: a shop of many houses leads to one.
_MORE_FROM = re.compile(
    r"(?:^|(?<=\n)|(?<=\| ))(?i:(?:shop|view|see|discover)[ ](?:all|more)(?:[ ](?:from|by))?"
    r"|more[ ](?:from|by)|mehr[ ]von|alles?[ ]von|tout[ ]de|plus[ ]de|voir[ ]tout"
    r"|altro[ ]di|tutto[ ]di|más[ ]de|todo[ ]de|mais[ ]de|meer[ ]van)[ ]"
    rf"(?P<name>(?=\S+[ ][&{UPPER}]){LATIN})(?=[ ]*(?:\n|$|\|))"
)
# *the new season of Maison Kerdrel*: a house in a sentence.
_MAISON = re.compile(
    rf"(?<=[a-zà-ÿ,] )(?P<name>Maison[ ](?!(?:des?|du|en|et|Objet)\b){LATIN})(?![\w’'-])"
)
FINDERS_OF_PROSE = (_OWNS, _WORD_QUOTED, _SIGNED, _LOGO, _SPEAKS, _MORE_FROM, _MAISON)

# *Women › Eveningwear › Tamsin Orrery*: the path to a page ends at the house.
_PATH = re.compile(
    rf"(?:^|(?<=\n))(?:[^\n›»>]{{2,32}}[ ][›»>][ ]){{2,5}}(?P<name>{LATIN})[ ]*(?=\n|$)"
)
# A line in capitals, or its beginning, and below it or behind it what a house says of itself.
_HEAD = re.compile(
    rf"(?:^|(?<=\n))[ ]*(?:\|[ ]{{1,3}})?(?P<name>[{UPPER}][{UPPER}’'&.-]{{2,}}"
    rf"(?:[ ][{UPPER}&][{UPPER}’'&.-]*){{0,4}})(?P<rest>[ ]{{0,3}}[^\n|]{{0,48}})"
    r"(?:\|[ ]*)?(?=\n|$| \|)"
)
_TAGLINE = re.compile(
    r"[ ]*(?:[^\n|:;]{0,40}(?:\b(?:since|seit|depuis|dal|desde|sinds|est\.?|established|fondée?)[ ]"
    r"(?:1[6-9]|20)\d\d|['’]den beri)"
    r"|[a-zà-ÿ][^\n|:;\d]{3,40}[ ]*(?=\n|$)"
    r"|(?i:manufacture|tissage|atelier|schusterei|weberei|wetterzeug)[^\n|:;]{3,48})"
)
# *MARELLE VOSS · Women · Fall*: a line over a card says whose goods are shown, and for whom.
_KICKER = re.compile(
    rf"(?:^|(?<=\n))[ ]*(?P<name>[{UPPER}][{UPPER}’'&.-]{{2,}}"
    rf"(?:[ ][{UPPER}&][{UPPER}’'&.-]*){{0,3}})"
    r"[ ]{1,3}[·•—–][ ]{1,3}(?P<whom>[^\W\d_][^\n·•|—–/]{1,24}?)(?=[ ]{0,3}(?:[·•—–]|\n|$))"
)
_LINES = 24
_KEY = 5


def brands_of_labels(plain: str, formal: Sequence[Span]) -> Iterable[Span]:
    """Yield what heads a label above a tagline, and where a page's path ends.

    Args:
        plain: A passage.
        formal: The companies that it names in full: what stands above a tagline shares letters
            with one, or none is named.
    """
    for match in _PATH.finditer(plain):
        if " " in match["name"] and not kind_spans(match["name"]):
            yield match.span("name")
    if plain.startswith("From: "):
        return
    for match in _KICKER.finditer(plain):
        if is_for_whom(match["whom"].strip()) and not (
            COMPANY.search(match["name"]) or kind_spans(match["name"])
        ):
            yield match.span("name")
    makers = [letters_of(plain[slice(*span)]) for span in formal]
    for at, match in enumerate(_HEAD.finditer(plain)):
        if at >= _LINES:
            return
        name, rest = match["name"], match["rest"]
        behind = match.end() + 1
        own = _TAGLINE.match(rest) if rest.strip() else _TAGLINE.match(plain, behind)
        if own and not COMPANY.search(name) and not kind_spans(name) and _is_known(name, makers):
            yield match.span("name")


def _is_known(name: str, makers: Sequence[str]) -> bool:
    letters = [letters_of(word) for word in name.split()]
    longest = max(letters, key=len, default="")
    return len(longest) >= _KEY and any(longest in maker for maker in makers)


# *拾蚕居|一匹布的夏天*: a page's first cell, where the maker's full name holds it.
_CJK_HEAD = re.compile(rf"[ ]*(?P<name>{IDEOGRAM}{{2,6}})[ ]?[|·:：【「]")


def head_within_maker(plain: str, formal: Sequence[Span]) -> Iterable[Span]:
    """Yield the first cell of a page in ideograms that its maker's longer name holds."""
    head = _CJK_HEAD.match(plain)
    for span in formal if head else ():
        maker = plain[slice(*span)]
        bare = LEGAL.sub("", maker)
        if head and head["name"] in bare and len(bare) > len(head["name"]) + 1:
            yield head.span("name")
