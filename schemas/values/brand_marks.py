"""What goods bear: the name sewn in, stamped on, printed on the label of somebody else's order.

A private label shows where it will stand (*Etichetta interna | Ondella*, *gepunzt mit ONDEL*), by
the name under which things leave (*goes out under the name Ondella*), by whose it is (*Ondella, che
è il nostro marchio*), and on the drawing of a label, by its customer's name in capitals.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from schemas.values.brand_words import BOTH, BRAND_WORDS, LATIN, NAME, OPENING
from schemas.values.company_words import PAPER
from schemas.values.lexicon import IDEOGRAM
from schemas.values.mentions import Span
from schemas.values.name_words import UPPER
from schemas.values.sender_names import letters_of

_SAID = r"(?<![^\W\d_])"
_ENDS = r"(?=[”“\"'’»›‹]?[ ]*(?:$|[\n|,;(]|[ ]{2}|\.(?:\s|$)))"
# Labels, and the places of goods where a name stands: heads of cells and of lines.
_LABELS = (
    r"(?:sewn[- ]?in|woven|main|neck|inner|brand|customer|own|house)[ ]labels?"
    r"|label[ ](?:sewn[ ]in|name|reads|inside|kunde|client)"
    r"|name[ ]on[ ](?:the[ ])?(?:label|goods|box)"
    r"|sold[ ](?:as|under)|etichett[ae](?:[ ](?:interna|tessuta|cucita|marchio|cliente))?"
    r"|étiquette(?:[ ](?:tissée|cousue|intérieure|client))?|(?:kunden|web|marken)?etikett|label"
    r"|einnäher|eigenmarke|sello|etiqueta(?:[ ](?:interior|tejida|cosida|tecida|interna|cliente))?"
    r"|enseña|chancela|etiket(?:[ ](?:adı|ismi|markası))?|firma[ ]en[ ]etiqueta"
)
_CJK_LABELS = r"主[标唛]|织[标唛]|贴牌|领标|吊牌(?:名称)?|織ネーム|ネームタグ|下げ札"
_ON_LABEL = re.compile(
    rf"(?:(?:^|(?<=\n)|(?<=\| )|(?<=  ))(?:[-*•·] )?(?i:{_LABELS})"
    rf"(?:[ ]?[:：=]|[ ]\||[ ]{{2}}(?=\S+(?:[ ]\S+){{0,4}}[ ]*(?:\n|$)))"
    rf"|(?:{_CJK_LABELS})[ ]?(?:[:：=]|\|))[ ]{{0,3}}{NAME}(?:{_ENDS}|(?<={IDEOGRAM})(?=[ ]))"
)
# Cells, as tables of a data base head them: *marke_txt | Ondella*, *[MARCHIO] Ondella*.
_OF_FIELD = re.compile(
    rf"(?:^|(?<=\n)|(?<=\| ))(?:\[(?i:{BRAND_WORDS})\][ ]?"
    rf"|(?i:{BRAND_WORDS})_\w{{1,12}}[ ]?(?:[:=]|\|)[ ]){NAME}{_ENDS}"
)
# *Brand on the care tab Ondella*, *marca na palmilha Ondella*: where it stands, between the two.
_ON_PLACE = re.compile(
    rf"{_SAID}(?i:{BRAND_WORDS})[ ](?i:on|in|sul|sulla|sull['’]|nel|nella|en|na|no|sur|auf|im)"
    rf"(?:[ ](?:the|la|le|l['’]|el|der|dem))?(?:[ ][a-zà-ÿ]{{3,14}}){{1,3}}[ ]{NAME}{_ENDS}"
)
# Who stamps or signs goods leaves a name in capitals or between quotes.
_STAMPED = (
    r"stamped|branded|embossed|debossed|engraved|marked|labelled|labeled"
    r"|marcat[aoie]|timbrat[aoie]|punzonat[aoie]|impress[aoie]|griffat[aoie]|incis[aoie]"
    r"|estampillée?s?|poinçonnée?s?|marquée?s?|griffée?s?|gravée?s?|frappée?s?"
    r"|gepunzt|gestempelt|geprägt|gemarkt|graviert|punziert"
    r"|marcad[ao]s?|grabad[ao]s?|sellad[ao]s?|estampad[ao]s?|gravad[ao]s?|carimbad[ao]s?"
)
_QUOTED = rf"{OPENING}[ ]?(?P<quoted>{LATIN})[ ]?[»”“\"'’›」』]"
_STAMP = re.compile(
    rf"{_SAID}(?i:{_STAMPED})(?:[ ][a-zà-ÿ’']{{1,12}}){{0,5}}[ ]"
    rf"(?:{_QUOTED}|(?P<name>[{UPPER}]{{3,}}(?:[ ][&{UPPER}]{{1,}}){{0,3}})(?![\w-]))"
    rf"|「(?P<cjk>[^」\n]{{2,16}})」(?:の)?(?:刻印|烙印|织标|压印|ロゴ)"
    rf"|(?:刻印|烙印|压印)[「“](?P<mark>[^」”\n]{{2,16}})[」”]"
)
# *goes out under my mother's name, ADA MERROW*, *sous le nom d'Ondella*.
_UNDER_NAME = re.compile(
    rf"{_SAID}(?i:(?:goes|go|sold|sells?|marketed|shipped|offered|launched)(?:[ ]out)?[ ]under)[ ]"
    rf"[^.;:\n{UPPER}]{{0,40}}?(?i:name|label|brand)(?:[ ][a-z]+){{0,3}}?,?[ ]{NAME}"
    rf"|{_SAID}(?i:sous[ ]le[ ]nom|sotto[ ]il[ ]nome|con[ ]il[ ]nome|unter[ ]dem[ ]namen"
    r"|bajo[ ]el[ ]nombre|con[ ]el[ ]nombre|sob[ ]o[ ]nome|com[ ]o[ ]nome|under[ ]the[ ]name)"
    rf"(?:[ ](?:de|di|of|commercial|comercial|commerciale))?[ ](?P<second>{LATIN})"
)
# *Ondella, che è il mio marchio*, *Ondella, our own label*.
_OURS = re.compile(
    rf"(?<![\w’'-])(?P<name>{LATIN}),[ ](?:(?:che|which|qui|que|das|die)[ ])?"
    r"(?:(?:è|is|est|ist|es|é)[ ])?(?:(?:il|la|a|o)[ ])?"
    r"(?i:my|our|mi[ao]|nostr[ao]|ma|notre|meine?|unsere?|nuestra|nossa|minha)"
    r"(?:[ ](?:own|propri[ao]|propre|eigene|propia|própria))?[ ]"
    r"(?i:brand|label|marchio|marca|marque|griffe|marke|hausmarke)(?![\w-])"
)
MARKS_OF_GOODS = (_ON_LABEL, _OF_FIELD, _ON_PLACE, _STAMP, _UNDER_NAME, _OURS)

# Heads of columns, where the line below has as many cells: *Marchio cliente*, *Label sewn in*.
_HEAD = re.compile(
    rf"(?:{BRAND_WORDS}|{_LABELS})(?:[ ](?:client[ei]|kunde|customer)"
    r"|[ ](?:na|no|en|in|on|sul|sulla|sur|auf)[ ]\w{3,14})?"
    rf"|{_CJK_LABELS}",
    re.I,
)
_FEWEST_CELLS = 3  # two are a label and its value
_LINES = re.compile(r"[^\n]+")
_CELL = re.compile(r"[^|\n]+?(?=[ ]*(?:\||[ ]{2}|$))")
_WHOLE_NAME = re.compile(rf"{LATIN}|{BOTH}")


def names_under_heads(plain: str) -> Iterable[Span]:
    """Yield the cells below the head of a column that announces a brand."""
    above: list[re.Match[str]] = []
    at: set[int] = set()
    for line in _LINES.finditer(plain):
        cells = [cell for cell in _CELL.finditer(plain, *line.span()) if cell.group().strip()]
        if plain.startswith("\n\n", line.start() - 2):
            above, at = [], set()
        if len(cells) == len(above) >= _FEWEST_CELLS:
            for cell in (cells[column] for column in at):
                if _WHOLE_NAME.fullmatch(cell.group().strip()):
                    blanks = len(cell.group()) - len(cell.group().lstrip())
                    yield cell.start() + blanks, cell.start() + len(cell.group().rstrip())
        heads = {n for n, cell in enumerate(cells) if _HEAD.fullmatch(cell.group().strip())}
        if heads or len(cells) != len(above):
            above, at = cells, heads


# Lines that say for whom a paper is, and a line of capitals alone on the drawing of a label.
_ADDRESSED = re.compile(
    r"^(?:To|Cc|For|À|An|Für|Per|Pour|Para|A|Customer|Client[e]?|Kunde|Müşteri|Sayın|致|客户|宛先)"
    r"\s?[:：]?\s([^\n]{3,120})",
    re.M,
)
_CAPITALS = re.compile(
    rf"^[ ]*(?P<name>(?:[DL][’'])?[{UPPER}][{UPPER}’'&-]+"
    rf"(?:[ ][{UPPER}&][{UPPER}’'&-]*){{0,3}})[ ]*$",
    re.M,
)
_FEWEST = 5  # letters that tell a customer's name


def names_on_labels(plain: str) -> Iterable[Span]:
    """Yield lines in capitals that are the name of whom a paper is for: his label."""
    addressed = letters_of(" ".join(match[1] for match in _ADDRESSED.finditer(plain)))
    for match in _CAPITALS.finditer(plain) if addressed else ():
        letters = letters_of(match["name"])
        is_own = len(letters) >= _FEWEST and letters in addressed
        if is_own and not PAPER.search(match["name"]) and not re.search(IDEOGRAM, match["name"]):
            yield match.span("name")
