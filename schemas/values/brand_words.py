"""Words around the names of brands, and marks that goods bear which are no brand of theirs."""

from __future__ import annotations

import re

from schemas.values.lexicon import IDEOGRAM
from schemas.values.name_words import UPPER

# A point ends a sentence, but in *St. Croix*, *E. Dorr* and *A.P.* it goes on.
_WORD = rf"[{UPPER}](?:[\w’'&-]|\.(?=\w)|(?<=[\s.][{UPPER}])\.|(?<=\bSt)\.)*"
_JOINT = (
    r"(?:(?:de|da|do|di|du|del|della|dei|et|y|e|und|and|of|of the)[ ])?(?:[&+][ ])?"
    r"(?:(?:d|l|dell)[’'])?"
)
# *Arven 1911*: the year of a house is part of its name, that of a season is not.
_SINCE = r"(?:[ ](?:1[6-9]\d\d|20[01]\d)(?![\w/-]))?"
LATIN = rf"(?:[DL][’'])?{_WORD}(?:[ ]{_JOINT}{_WORD}){{0,4}}{_SINCE}"
CJK = rf"{IDEOGRAM}{{2,10}}"
# *锦步 JINBU*, *鳩羽（HATOBA）*: a name in two scripts.
BOTH = rf"{CJK}(?:[ ]?[(（]?[A-Z][\w’'&.-]+(?:[ ][A-Z][\w’'&.-]+)?[)）]?)?"
OPENING = r"[«“”„‚‹\"\'‘「『]"
NAME = rf"{OPENING}?[ ]?(?P<name>{LATIN}|{BOTH})"

# What announces a brand, as fragments of a regular expression.
BRAND_WORDS = (
    r"(?:private[ ]label|brand)(?:[ ]?name)?|trade[ ]?mark|marchio|griffe|marca(?:[ ]comercial)?"
    r"|marque|handelsmarke|merk(?:naam)?|huismerk|hausmarke|marke(?:nname)?|marka(?:[ ]adı)?"
    r"|品[ ]*牌(?:名称)?|商标"
    r"|ブランド名?"
)
# Whose mark is meant: of a part, of a fibre, of an authority, of another seller.
OTHERS_BRANDS = re.compile(
    r"(?:\b(?:zip(?:per)?|zipp?|yarn|fibre|fiber|hardware|button|sole|insulation|membrane"
    r"|thread|care"
    r"|filato|lampo|cerniera|fibra|suola|fil|fibre|fermeture|semelle|garn|faser|reißverschluss"
    r"|sohle"
    r"|hilo|fio|cremallera|fecho|suela|sola|iplik|fermuar|taban|customer|client[e]?|kunde\w*"
    r"|müşteri"
    r"|autre|other|altro|otra|outra|andere[nr]?|başka|not|non|kein\w*|former|ex)\b[^\n.;]{0,12}"
    r"|拉链|纱线|面料|客户|客人|他社|ファスナー|糸)$",
    re.I,
)
# Trade marks of fibres, membranes, zips, soles and tests; and words that are no names.
NO_BRANDS = re.compile(
    r"(?<![^\W_])(?:lenzing|ecovero|tencel|modal|lycra|cordura|vibram|ykk|riri|lampo|woolmark"
    r"|gore-?tex"
    r"|prima-?loft|thinsulate|polartec|coolmax|sorona|repreve|econyl|seacell|roica|bemberg|lurex"
    r"|dyneema|kevlar|nomex|oeko-?tex|gots|bluesign|supima|pima|hohenstein|sympatex|schoeller"
    r"|ortholite|velcro|swarovski|outlast|elastan\w*|invista|prym|cobrax|raccagni|pertex"
    r"|client[ei]?s?|customer|kunde|müşteri|registr\w+|deposit\w+|comercial|trade|please|see"
    r"|your|our|this|that|tbc|tba|none|name"
    r"|made|new|neu|dear|hello|hallo|hola|ciao|bonjour|identificazione|contraste|note|page|look"
    r"|wholesale|women|men|kids|spring|summer|autumn|winter|fall|primavera|estate|autunno|inverno"
    r"|printemps|été|automne|hiver|frühjahr|sommer|herbst|otoño|invierno|verano|outono|verão"
    r"|ilkbahar|yaz|sonbahar|kış)(?![^\W_])|見積|报价|仕様|合\s?格\s?证|规格|資料|资料",
    re.I,
)
