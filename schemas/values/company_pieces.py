"""Which part of a piece of text is the name of a company.

A name ends at its legal form, and begins behind small letters or what a paper calls itself. Where
only a trade is told, it ends before small letters and figures: *Leather is a natural material*
names nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from schemas.values.company_words import (
    CJK_LEGAL,
    CJK_TRADES,
    FORMS,
    JOINTS,
    LEADING_FORMS,
    PAPER,
    TRADES,
)  # fmt: skip
from schemas.values.lexicon import IDEOGRAM, fold
from schemas.values.mentions import Span

# A letterhead in capitals names the trade too: *CALZADOS VALDERRAMA*.
_CAPITALS = TRADES.upper().replace("\\W", "\\w").replace("\\S", "\\s")
_ANY_TRADE = rf"(?:{TRADES}|{_CAPITALS})"
# `NV-3390` is a code and `12 KG` a weight.
_FORM = rf"(?<![^\W_])(?<![^\W_]-)(?<!\d\s)(?:{FORMS})(?![^\W_]|[-–/][^\W_]|\.\d)"
COMPANY = re.compile(rf"{_FORM}|(?<![^\W\d_])(?:{_ANY_TRADE})(?![^\W\d_])|{CJK_LEGAL}|{CJK_TRADES}")
_LATIN_LEGAL = re.compile(_FORM)
LEGAL = re.compile(rf"{_FORM}|{CJK_LEGAL}")
_FORM_AHEAD = rf"(?!\s?(?:{FORMS})(?![^\W_]))"
# *Brightway (HK) Ltd*, *（株）白石*: brackets inside a name.
_OPENING = rf"\((?!(?:[A-Za-z. ]{{2,14}}|{IDEOGRAM}{{1,4}})\)\s?(?:{FORMS}|{IDEOGRAM}))"
_CLOSING = rf"\)(?!\s?(?:{FORMS})(?![^\W_]))(?!{IDEOGRAM})"
STOPS = re.compile(
    rf"[\n|;:=•·<>«»„\[\]。、！]|©(?:\s?(?:19|20)\d\d,?\s)?|\.\sAll [Rr]ights|"
    rf"{_OPENING}|{_CLOSING}|\s[-–—/]\s|(?<={IDEOGRAM})/|/(?={IDEOGRAM})"
    rf"|  |@(?={IDEOGRAM})|,{_FORM_AHEAD}|(?<=\d{{2}})\.\s(?=[A-Z][a-z]{{3}})"
    rf"|(?<=[a-z]{{5}})\.\s(?=[A-Z][a-z]{{3}})"
    # a name in two scripts: *Acme Co., Ltd. 南通云棉*; but *株式会社 ABC*
    rf"|(?<=[a-z.)])\s(?={IDEOGRAM}{{2}})(?!株式|有限会|合同会)|(?<={IDEOGRAM})(?<!会社)\s(?=[A-Z])"
)
MARKS = " ,\"'“”^"
_LONGEST = 60
_UPPER, _LOWER = "A-ZÀ-ÖØ-ÞŞÇĞİ", "a-zà-ÿışğ"


def companies_of(words: str) -> Iterable[Span]:
    """Yield the names in a piece: up to a legal form, else where a trade is told."""
    if _ADDRESS.search(words) or _MARKS_OF_OTHERS.search(words):
        return
    formal = [*_formal_names(words), *_formal_in_cjk(words)]
    yield from formal
    if not formal and len(words) <= _LONGEST:
        yield from _trade_names(words)


# An address; *周蕴@某某有限公司* is who writes in a chat, and for whom.
_ADDRESS = re.compile(rf"@(?!{IDEOGRAM})")
# *Samtweberei / Hülserberg / GmbH*: a letterhead that breaks a name over lines.
_STACKED = re.compile(
    rf"(?:^|\n[ ]*(?=\n)\n|^\n)(?P<name>(?:[{_UPPER}][^\n|:;@\d]{{1,32}}\n){{1,3}}[ ]*(?:{FORMS}))"
    r"(?=[ ]*(?:\n|$))"
)
_WORDS_OF_LINE = 4


def stacked_names(plain: str) -> list[Span]:
    """Return names whose last line is their legal form alone."""
    found = []
    for match in _STACKED.finditer(plain):
        *lines, _ = match["name"].split("\n")
        if all(len(line.split()) <= _WORDS_OF_LINE for line in lines):
            found.append(match.span("name"))
    return found


def is_form_of_trade(words: str) -> bool:
    """Return whether words are a trade with its legal form, and nobody's name."""
    legal = _LATIN_LEGAL.search(words)
    return bool(legal and _TRADE_ALONE.fullmatch(words, 0, legal.start()))


# *Indústria de Calçado, Lda.* behind a dash goes on with the name before it.
_TRADE_ALONE = re.compile(
    rf"(?:(?:Ind[uú]strias?|Fábrica|Fabbrica|Fabrique|Manufactura|Comércio|Comercio)\s(?:de|di"
    rf"|do|d['’])\s?)?"
    rf"(?:{_ANY_TRADE})[\s,]*"
)


def _formal_names(words: str) -> Iterable[Span]:
    """Yield names up to their legal form: what follows it is no name but of *S.p.A. di Rossi*."""
    begin = 0
    leading = _LEADING.match(words)
    if leading and len(words) <= _LONGEST:
        yield 0, len(words)
    while mark := _LATIN_LEGAL.search(words, begin):
        stop = _chain(words, mark.span())[1]
        start = begin + lead_of(words[begin : mark.start()])
        has_name = re.search(r"[^\W\d_]{2}", words[start : mark.start()])
        if _GOES_ON.match(words, stop) and has_name and len(words) - start <= _LONGEST:
            yield start, len(words)
        elif has_name and not leading and stop - start <= _LONGEST:
            yield start, stop
        begin = stop


def _chain(words: str, form: Span) -> Span:
    """Return a legal form with the ones that follow it: *San. ve Tic. A.Ş.*."""
    start, stop = form
    while (gap := _FORM_GAP.match(words, stop)) and (
        following := _LATIN_LEGAL.match(words, gap.end())
    ):
        stop = following.end()
    return start, stop


def lead_of(words: str) -> int:
    """Return how long what stands before a name is: *SCHEDA TECNICA Maglificio*, *baskı ACME*."""
    lead = 0
    for match in _LED.finditer(words):
        if fold(match["word"]) not in JOINTS and not _OF_TRADE.search(words, 0, match.start()):
            lead = match.end()
    shouted = _SHOUTED_LEAD.match(words, lead)
    if shouted and PAPER.search(shouted.group()):
        lead = shouted.end()
    for made in _MADE_BY.finditer(words, lead):
        lead = made.end()
    for owned in _OWNED_BY.finditer(words, lead):
        lead = owned.end()
    belongs = _BELONGS.match(words)
    lead = max(lead, belongs.end() if belongs else 0)
    return lead + len(words[lead:]) - len(words[lead:].lstrip(" ,.\"'“”#*>~"))


def _formal_in_cjk(words: str) -> Iterable[Span]:
    """Yield names with a form of China or Japan: *苏州瑞兰有限公司 技术部*, *株式会社 白石*."""
    blocks = list(_in_ideograms(words))
    for at, block in enumerate(blocks):
        forms = list(_CJK_FORM.finditer(words, block.start(), block.end()))
        if not forms or _ADDRESSED.match(words, block.end()):
            continue
        first, last = forms[0], forms[-1]
        start, stop = block.start(), last.end()
        if first.start() == start:  # the form goes first
            behind = _BEHIND_FORM.match(words, first.end())
            ahead = start if at == 0 or behind else blocks[at - 1].start()
            span = (ahead, behind.end() if (behind and at == 0) or behind else stop)
        else:
            span = (start, stop)
        if span[1] - span[0] > len(last.group()) + 1:
            yield span


def _in_ideograms(words: str) -> Iterable[re.Match[str]]:
    return (word for word in _WORD.finditer(words) if re.search(IDEOGRAM, word.group()))


def _trade_names(words: str) -> Iterable[Span]:
    """Yield the part of a piece that tells of a trade and names somebody."""
    mark = _TRADE.search(words)
    if mark:
        start = lead_of(words[: mark.start()])
        bullet = _BULLET.match(words, start)
        start = bullet.end() if bullet else start
        stop = _stop(words, mark.end())
        named = (words[start : mark.start()] + words[mark.end() : stop]).strip(MARKS)
        names = re.search(rf"[{_UPPER}][^\W\d_]|\d{{4}}$", named)
        if names and not _SINCE_YEAR.fullmatch(named) and not NOT_A_MAKER.search(words):
            yield start, stop
            yield from _shorter(words, (start, stop), mark.start())
    for block in _in_ideograms(words):
        if re.search(rf"(?:{CJK_TRADES})$", block.group()) and not SENTENCE.search(block.group()):
            yield block.span()


def _stop(words: str, end: int) -> int:
    """Return where a name ends: before small letters that join nothing, and figures."""
    for word in re.finditer(r"\S+", words[end:]):
        joins = fold(word.group()) in JOINTS or word.group() in "&+"
        if not joins and not re.match(rf"[{_UPPER}'’]", word.group()):
            since = _SINCE.fullmatch(words[end:], word.start())
            return len(words) if since else len(words[: end + word.start()].rstrip(MARKS + "&"))
    return len(words)


def _shorter(words: str, name: Span, trade: int) -> Iterable[Span]:
    """Yield a name without the place behind it, and without who is of the house."""
    kin = _KIN.search(words, *name)
    if kin and kin.end() < name[1]:  # *Quennehen et fils Landivisiau*
        yield name[0], kin.end()
    if _PERSON_OF.search(words, name[0], trade):  # *Sietske van Edelsmederij Terwisscha*
        yield trade, name[1]


_PERSON_OF = re.compile(r"\w (?:van|von|vom|da|dalla|della|de|de la|du|do|of|from|di|bei|bij|at) $")
_KIN = re.compile(
    r"(?:&|et|e|und|y|and|en|ve)\s(?:[Ff]ils|[Ff]ill?es?|[Ss]öhne|[Ff]igli\w?|[Hh]ijos|[Ss]ons"
    r"|[Ff]ilh[oa]s?|[Ii]rmãos?|[Tt]öchter|[Dd]aughters?|[Zz]onen|[Oo]ğulları)(?!\w)"
)
_TRADE = re.compile(rf"(?<![^\W\d_])(?:{_ANY_TRADE})(?![^\W\d_])")
# *Pellegrini Orafi dal 1961* calls itself so.
_SINCE = re.compile(r"(?:(?:dal|depuis|seit|since|desde|est\.)\s)?(?:1[6-9]|20)\d\d", re.I)
# *Strickwaren seit 1951* says what somebody does, and names nobody.
_SINCE_YEAR = re.compile(r"(?:dal|depuis|seit|since|desde|est\.)\s(?:1[6-9]|20)\d\d", re.I)
_LEADING = re.compile(rf"(?:{LEADING_FORMS})\s(?=[{_UPPER}])")
_FORM_GAP = re.compile(
    r"[\s,.&-]{0,3}(?:\([A-Z][A-Za-z.& ]{1,16}\)\s)?(?:(?i:ve|e|y|et|und|&)\s(?:(?i:dış)\s)?)?"
)
_GOES_ON = re.compile(r"\s?(?:di|de|dei|&|e|et|und|y|of)\s")
# A word in small letters, or a paper's, and a name behind it.
_LED = re.compile(rf"(?<![^\W\d_])(?P<word>[{_LOWER}][\wışğ]+)[ ,](?=[{_UPPER}])")
# *Manufacture de chaussures Chouzelles*: small letters that say of what.
_OF_TRADE = re.compile(rf"(?<![^\W\d_])(?:{_ANY_TRADE})\s(?:de|di|d['’]|da|do)\s?$")
_SHOUTED_LEAD = re.compile(rf"(?:[{_UPPER}]{{2,}} ){{1,6}}(?=[{_UPPER}][a-zà-ÿ])")
_MADE_BY = re.compile(
    r"(?<![^\W\d_])(?:imported|made|produced|manufactured|sold|designed|distributed)\s(?:by|for)\s"
    r"(?:the\s)?|(?:prodott[oaie]|realizzat[oaie]|fabriquée?s?|réalisée?s?|hergestellt|gefertigt"
    r"|fabricad[oa]s?"
    r"|distribu(?:ito|ita|ée?s?|id[oa]s?|ído|ída)|importat[oaie]|importée?s?|importad[oa]s?"
    r"|vertrieben|importiert|geproduceerd|vervaardigd|geïmporteerd"
    r"|hech[oa]s?|produzid[oa]s?|confecionad[oa]s?|feit[oa]s?)"
    r"\s(?:d[ao]|dall[ao]|par|von|vom|por|pel[ao]|door)\s"
    rf"(?:(?:l[aeo]|de[rm]|el|the|het)\s(?=(?-i:[{_UPPER}])|$))?",
    re.I,
)
# *La marca Alba pertenece a Punto Norte, S.L.*: whose a brand is, and who signs for whom.
_OWNED_BY = re.compile(
    r"(?<![^\W\d_])(?:(?:pertenece|pertence|appartient|appartiene|belong(?:s|ing)|gehört)"
    r"\s(?:a|al|à|to|zur?|alla|ao)"
    r"|(?:propiedad|propriedade|propriété|proprietà|property|eigentum)\s(?:exclusiva\s)?"
    r"(?:de|da|di|of|der)"
    r"|(?:marca|marque|marchio|brand|trademark|trade mark|marke|label|line|linea|línea|division"
    r"|división|división|divisione)\s(?:registrad[ao]\s|registrato\s|déposée\s|comercial\s"
    r"|commerciale\s)?"
    r"(?:des?|du|d[aio]s?|de[lir]|della|dei|of|von|by)"
    r"|(?:here is|here's|this is|hier ist|hier spricht|ich bin|ici|c['’]est|sono|qui è|soy|sou|fala"
    r"|hier spreekt|met)\s[^\W\d_]+(?:\s[^\W\d_]+)?"
    r"\s(?:of|from|at|von|vom|di|della|dalla|de|de la|da|do|van)"
    r"|on behalf of|per conto di|im auftrag (?:von|der)|pour le compte de|por cuenta de|c/o"
    r")\s(?:la\s|the\s|l['’])?(?=[A-ZÀ-ÖØ-ÞŞÇĞİ])",
    re.I,
)
# *..., de Têxteis Lamego, Lda.*: whose it is, behind a comma.
_BELONGS = re.compile(rf"[ ]?(?:de|da|di|do|by|von|van|par|por)[ ](?=[{_UPPER}]|$)")
# *Ecovero y Tencel son marcas de Lenzing AG*: of the fibres, whose makers make no goods.
_MARKS_OF_OTHERS = re.compile(
    r"\b(?:are|sont|son|sono|são|sind)\s(?:(?:registered|des|das|eingetragene|dei)\s)?"
    r"(?:trade ?marks|marques|marcas|marchi|marken|handelsmarken|warenzeichen)\b",
    re.I,
)
_BULLET = re.compile(r"(?:[-–—#*]|\d{1,2}[.)])\s+")
# A street, and who tests or certifies what others make.
NOT_A_MAKER = re.compile(
    r"\b(?:road|street|lane|yard|court|row|way|quay"
    r"|laborator\w*(?!\s(?:oraf|artigian|tessil|sartorial|di\s))|testing|standards?|institut\w*)\b",
    re.I,
)
_WORD = re.compile(r"[^\s，。、；：]+")
_CJK_FORM = re.compile(CJK_LEGAL)
_BEHIND_FORM = re.compile(r" ?(?:(?!の|様|御中|です|より|会社|公司)[^\s，。、；：()]){2,20}")
_ADDRESSED = re.compile(r"\s?(?:御中|様|殿|台启|收)")
SENTENCE = re.compile(r"[はをで]|ます|です")
