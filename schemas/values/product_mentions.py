"""Where words for what a product is stand: the word of the table, its head, and all of it.

*Derby boot* is a boot, and *Ledersandale* a sandal: a paper may mean either, so both are offered.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise

from schemas.values.lexicon import Match, fold
from schemas.values.mentions import Span
from schemas.values.product_lexicon import product_lexicon, product_matches, weave_cloths
from schemas.vocabulary.labels import LABELS

_COMPOUND = 6
CJK_LETTER = re.compile(r"[\u3005\u30a0-\u30ff\u3400-\u9fff]")
_EARLIEST = 3  # product words of a passage that may be its product: later ones are of others
_CLOTH = "fabric"

# German makes words of its own: the last part says what it is.
_WEAR = (
    "mantel|parka|poncho|kittel|schürze|strickjacke|jacke|hose|kleid|rock|hemd|bluse|pullover|pulli|weste|mütze|schal|handschuhe?|anzug"
    "|sakko|shirt|cardigan|janker|overall|blouson|shorts|jeans|tuch"
)
_GERMAN_ENDS = {
    "apparel": _WEAR,
    "knitwear": _WEAR + "|decke|socken",
    "leather_goods": "tasche|beutel|börse|gürtel|etui|rucksack|koffer|mappe|shopper"
    "|anhänger|handschuhe?",
    "jewellery": "kette|ring|ringe|armband|armreif|anhänger|collier|creolen|stecker|ohrhänger"
    "|brosche",
    "footwear": "schuhe?|stiefel|stiefelette|sandalen?|pumps|slipper|pantolette|sneaker|loafer"
    "|clogs?",
    "home_textile": "decke|tuch|laken|bezug|kissen|teppich|mantel|vorhang|gardine|garnitur"
    "|hülle|matte|läufer|plaid",
    _CLOTH: "stoff|flanell|satin|tweed|samt|loden|velours|popeline|gabardine|tuch|jersey",
}
_NO_COMPOUNDS = (
    r"(?!(?:spring|string|vorhang|vorder|seiten|rück|innen|außen|brust|gesäß|ober|unter|futter"
    r"|kunst|roh|farb|kleb|grund|besatz|gewebe|schuss|kett|zolltarif|schmuck|preis|hand)"
    r"(?:stoff|tasche|hose|ring|anhänger|wäsche)?\b)"
)


@cache
def german_compounds(schema: str) -> re.Pattern[str]:
    """Return the pattern of German words that end as products of a schema do, or of any."""
    ends = _GERMAN_ENDS.get(schema) or "|".join(_GERMAN_ENDS.values())
    capitals = ends.upper()
    apart = r"(?:taschen|bei|anbei|zu|ver)"
    return re.compile(
        rf"(?<![^\W\d_])(?i:{_NO_COMPOUNDS})(?!{apart})"
        rf"(?:[A-ZÄÖÜ][a-zäöüß]{{2,24}}?(?:{ends})n?|[A-ZÄÖÜ]{{3,24}}?(?:{capitals})N?)(?![^\W\d_])"
    )


# *Bettwäsche-Garnitur*, *Rundhals-Pullover*: the last part says what it is, or how it is sold.
_HYPHENED = re.compile(r"(?<![\w-])[A-ZÄÖÜ][\wäöüß]{0,24}(?:-[A-ZÄÖÜ][\wäöüß]{2,24}){1,2}(?![\w-])")
_SOLD_AS = re.compile(r"garnitur|set|ensemble|kombination|kombi|paar", re.I)


def hyphened(plain: str, schema: str) -> Iterable[Span]:
    """Yield German compounds with hyphens that name products of a schema, or of any."""
    lexicon = product_lexicon(schema)
    for match in _HYPHENED.finditer(plain):
        *before, last = match.group().split("-")
        is_set = _SOLD_AS.fullmatch(last) and any(lexicon.whole(part) for part in before)
        if is_set or lexicon.whole(last) or german_compounds(schema).fullmatch(last):
            whom = _FOR_WHOM.match(match.group())
            yield match.start() + (whom.end() if whom else 0), match.end()


_FOR_WHOM = re.compile(r"(?:Herren|Damen|Kinder|Mädchen|Jungen|Baby|Unisex)-")


def product_spans(plain: str, schema: str, companies: Sequence[Span]) -> tuple[Span, ...]:
    """Return the first words for products in a text, outside the names of companies."""
    matches = product_matches(plain, schema)
    found: dict[str, list[Span]] = {}
    for match in matches:
        if not _is_within(match.start, companies):
            is_one = match.end - match.start == 1
            start = begin_of_word(plain, match.start) if is_one else match.start
            found.setdefault(plain[start : match.end].casefold(), []).append((start, match.end))
    spans = [one.span() for one in (german_compounds(schema).finditer(plain) if schema else ())]
    spans += hyphened(plain, schema)
    spans += [*_weaves(plain), *_chinese_cloths(plain)] if schema == _CLOTH else []
    for span in spans:
        if not _is_within(span[0], companies):
            # *Sarga estampada* is one kind with *sarga*.
            kind = plain[slice(*span)].casefold().partition(" ")[0]
            found.setdefault(kind, []).append(span)
    whole = [own for words, own in found.items() if not _is_part(words, found)]
    first = [span for own in sorted(whole)[:_EARLIEST] for span in own]
    later = [span for own in whole for span in own if span not in first]
    first += [span for span in sorted(later) if _HEADS_LINE.search(plain, *_before(span))][:_HEADS]
    more = [one for span in first for one in _variants(plain, span, schema)]
    return tuple(dict.fromkeys([*first, *more, *_joined(plain, matches, first)]))


# *A manta que o pastor punha*: of several products each heads its own lines.
_HEADS_LINE = re.compile(
    r"(?:^|\n)[ ]*(?:[-*•·■●]|\d{1,2}[.)])?[ ]?"
    r"(?:(?:an?|the|our|un[eoa]?|uma?|eine?|l[aeo]s?|il|el|o|as?|os|der|die|das|een|de|het)[ ])?$",
    re.I,
)
_HEADS, _LEAD = 8, 12  # such words of a passage; letters that may stand before one


def _before(span: Span) -> Span:
    return max(0, span[0] - _LEAD), span[0]


def _is_within(start: int, spans: Iterable[Span]) -> bool:
    return any(left <= start < right for left, right in spans)


def begin_of_word(plain: str, start: int, longest: int = _COMPOUND) -> int:
    """Return where a word without blanks before it begins: 德比鞋 is one word with 鞋."""
    begin = start
    while begin and start - begin < longest and CJK_LETTER.match(plain, begin - 1):
        begin -= 1
    # A longer run is a sentence, not a word.
    return start if begin and CJK_LETTER.match(plain, begin - 1) else begin


def _is_part(words: str, others: Iterable[str]) -> bool:
    return not words.isascii() and any(
        other != words and other.endswith(words) and CJK_LETTER.match(other[-1]) for other in others
    )


# *レディースパンプス*: whom it is for is no part of what it is.
_KATAKANA = re.compile(
    r"(?:(?<![\u30a1-\u30fa\u30fc])|(?<=レディース)|(?<=メンズ)|(?<=キッズ))"
    r"(?!レディース|メンズ|キッズ)[\u30a1-\u30fa\u30fc]+$"
)
_LONGEST_KATAKANA = 16
# *馬蹄形小銭入れ*: of what shape it is.
_SHAPED = re.compile(r"(?<![\u3400-\u9fff])[\u3400-\u9fff]{1,3}[形型]$")
_SHAPE_REACH = 6


def _variants(plain: str, span: Span, schema: str) -> Iterable[Span]:
    """Yield the head of a word for a product, and what katakana goes before it."""
    start, end = span
    if CJK_LETTER.match(plain, end - 1):
        yield from ((head, end) for head in _cjk_heads(plain, span, schema))
        shaped = _SHAPED.search(plain, max(0, start - _SHAPE_REACH), start)
        if shaped:
            yield shaped.start(), end
        before = _KATAKANA.search(plain, max(0, end - _LONGEST_KATAKANA), end)
        if before and before.start() < start and end - before.start() < _LONGEST_KATAKANA:
            yield before.start(), end
    else:
        yield from _latin_head(plain, span, schema)


def _cjk_heads(plain: str, span: Span, schema: str) -> list[int]:
    """Return where words of the table begin that end a longer one: 睡袍 in 真丝长睡袍."""
    lexicon = product_lexicon(schema)
    starts = range(span[0] + 1, span[1] - 1)
    heads = (at for at in starts if CJK_LETTER.match(plain, at) or span[1] - at > _SYLLABLES)
    return [at for at in heads if lexicon.whole(plain[at : span[1]])][:_CJK_HEADS]


# *Juego de sábanas* is one thing, and no *juego*.
_SYLLABLES = 3  # hiragana begins a word only of some length: ちりめん
_CJK_HEADS = 2
_LINK_WORDS = "de da di do du des del della con per para en in e et à a of and y"
_LINKS = frozenset(_LINK_WORDS.split())
# Before these words stand no heads: a *Chelsea boot* is no *Chelsea*.
_PREFIXES = frozenset({"t", "tee", "sweat", "pull", "polo", "flip", "chelsea", "derby", "slip"})
_NO_HEADS = "home_textile"  # a *bath towel* is no *towel*: what it is for says what it is
_ROMANCE = re.compile(r"[aeoéà]s?$", re.I)
_SHORTEST = 4


def _latin_head(plain: str, span: Span, schema: str) -> Iterable[Span]:
    """Yield the head of a phrase: the last word, in Romance languages the first."""
    if schema == _NO_HEADS:
        return
    words = [(m.start(), m.end()) for m in re.finditer(r"[^\s-]+", plain[slice(*span)])]
    texts = [plain[span[0] + left : span[0] + right] for left, right in words]
    if (
        len(words) < 2
        or any(fold(text) in _LINKS for text in texts)
        or texts[0].lower() in _PREFIXES
    ):
        return
    lexicon = product_lexicon(schema)
    order = (0, -1) if _ROMANCE.search(texts[0]) else (-1, 0)
    for at in order:
        if len(texts[at]) >= _SHORTEST and lexicon.whole(texts[at]):
            yield span[0] + words[at][0], span[0] + words[at][1]
            return


def _joined(plain: str, matches: Sequence[Match], first: Sequence[Span]) -> Iterable[Span]:
    """Yield two words for products side by side as the one thing that they are: *Chelsea boot*."""
    for one, other in pairwise(matches):
        if plain[one.end : other.start] == " " and (one.start, one.end) in first:
            yield one.start, other.end


# Chinese makes words for cloths as German does for clothes: *尼丝纺* is a 纺, *双面呢* a 呢.
_CHINESE_CLOTH = re.compile(
    r"(?P<made>(?:再生|有机|环保|全棉|纯棉|涤纶|锦纶|尼龙|真丝|桑蚕丝|羊毛|亚麻|人棉|粘胶|色织|印花|弹力|四面弹"
    r"|高支|高密|加厚|新型|水洗)*)(?P<cloth>[\u4e00-\u9fff]{0,4}?[\u4e00-\u9fff]"
    r"(?:纺|绸|缎|绉|呢|绒|绫|绡|府绸|麻布|帆布|斜纹|平纹布|塔夫|纱|布))(?![\u3040-\u30ff\u3400-\u9fff])"
)
_NO_CLOTH = re.compile(
    r"(?:羊|驼|羽|鸭|鹅|起|拉|抓|磨|植|烧|刷|剪|割|山羊|驼羊)绒$|(?:样|坯|胚|底|里|色|包|辅|剪|验|洗|缩|门|颁|公|分|发|抹)布$"
    r"|(?:棉|羊毛|混|长丝|短纤|弹力|包覆|坯|化|毛|精|粗|色|股|单)纱$|毛纺$|混纺$|精纺$|粗纺$|家纺$|轻纺$"
)


def _chinese_cloths(plain: str) -> Iterable[Span]:
    """Yield words for cloths by their last letter, without what they are made of."""
    for match in _CHINESE_CLOTH.finditer(plain):
        if not _NO_CLOTH.search(match.group()) and not CJK_LETTER.match(
            plain, max(0, match.start() - 1), match.start()
        ):
            yield match.span("cloth")


_WEAVE_LABEL_REACH = 40
_COUNTED = re.compile(r"\s?[(（]?\d")
# *Right-hand twill, 98% cotton*: a cloth that is told by its weave, and what it is made of.
_BEFORE_CONTENT = re.compile(r"(?:,|[ ](?:in|of|en|aus|di|de)|:)[ ]%?\d{1,3}[ ]?%?")
_WOVEN = re.compile(
    r"(?:weav|woven|weave|bindung|gewebt|gewoben|armatura|tessut|armure|tissé|ligamento|tejid|tecid"
    r"|dokuma|örgü|織|组织)[^,;.]{0,24}$",
    re.I,
)
_ADJECTIVE = re.compile(r"[ ][a-zà-ÿ]{4,}(?=[ ]*(?:\n|$|\||,))")


def _weaves(plain: str) -> list[Span]:
    """Return weaves that name a cloth: capital, and neither labelled nor counted (*twill 2/2*)."""
    found = []
    for match in weave_cloths().within(plain):
        line = plain.rfind("\n", 0, match.start) + 1
        before = plain[max(line, match.start - _WEAVE_LABEL_REACH) : match.start]
        words = plain[match.start : match.end]
        counted = _COUNTED.match(plain, match.end) or re.search(r"\d/\d\s?$", before)
        is_name = (
            words[0].isupper()
            or bool(CJK_LETTER.match(words))
            or (_BEFORE_CONTENT.match(plain, match.end) and not _WOVEN.search(before))
        )
        is_alone = plain[line:].split("\n", 1)[0].strip() == words  # the cell of a weave
        if is_name and not (counted or is_alone or _weave_label().search(before)):
            found.append((match.start, match.end))
            more = _ADJECTIVE.match(plain, match.end)  # *Sarga estampada*
            found += [(match.start, more.end())] if more else []
    return found


@cache
def _weave_label() -> re.Pattern[str]:
    labels = {word for words in LABELS["weave"].values() for word in words}
    listed = "|".join(re.escape(word) for word in sorted(labels, key=len, reverse=True))
    return re.compile(rf"(?<![^\W\d_])(?:{listed})(?![^\W\d_])", re.I)
