"""What stands beside a stone: its weight in carats, how many there are, where they grew."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from schemas.values.choices import choice_lexicon
from schemas.values.mentions import Span

_NUMBER = r"\d{1,3}(?:[.,]\d{1,3})?"
_UNIT = (
    r"(?:ct\.?\s?t\.?w\.?|c(?:t)?tw|tcw|ct\.?s?|carats?|carati|kar[aá]t|quilates?|克拉|カラット)"
)
_WEIGHT = re.compile(
    rf"(?<![\d.])(?<!\d,)(?P<behind>{_NUMBER}\s?{_UNIT})(?![^\W_])"
    # *ct 1,15*: an amount with decimals alone; `ct 18` is gold.
    r"|(?<![^\W_])(?:cts?|kt)\.?\s?(?P<before>\d{1,3}[.,]\d{1,3})(?!\d|[.,]\d)"
    # *Carat weight: 0.50*, *石目（ct）: 0.2*
    r"|(?:carats?(?:\s(?:weight|total))?|carati|caratage|karat(?:gewicht)?|quilates?|(?:peso|gewicht"
    r"|poids|weight)\s\(?ct\)?|石目|カラット数?|克拉数?|重量（ct）)\s?(?:[(（]ct[)）])?\s?[:：|]\s?"
    r"(?P<label>\d{1,3}[.,]\d{1,3})(?![\d.,])",
    re.I,
)
# Parts of twenty-four: what gold is stamped with, *18 ct*, and hardly any stone weighs.
_OF_GOLD = re.compile(r"(?:8|9|10|14|18|20|21|22|24)\s?[^\W\d_]", re.I)

_ONE = (
    r"an?\ssingle|a\ssolitary|single|einzelne[nrs]?|un(?:a|e)?\ss(?:eul|ol)[ae]?|an?|un[ao]?|une|uma"
    r"|eine?[nmrs]?|bir|one"
)
_WORDS = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    "|seventeen|eighteen|nineteen|twenty|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici"
    "|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|venti|deux|trois"
    "|quatre|cinq|sept|huit|neuf|dix(?:[- ](?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze"
    "|seize|vingt|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dos|tres|cuatro|cinco"
    "|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dois|duas|três|quatro|sete|oito"
    "|dez|doze|treze|quinze|dezasseis|vinte|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on"
)
# *twenty-two*, *ventiquattro*, *zweiundzwanzig*, *vingt-deux*, *veintidós*, *yirmi iki*
_UNITS = (
    "one|two|three|four|five|six|seven|eight|nine|uno|due|tre|tré|quattro|cinque|sei|sette|otto|nove"
    "|un|deux|trois|quatre|cinq|six|sept|huit|neuf|uno|dos|dós|tres|trés|cuatro|cinco|seis|séis"
    "|siete|ocho|nueve|um|dois|duas|três|quatro|sete|oito|bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz"
)
_WORDS = (
    rf"(?:twenty|thirty|forty|vent|venti|trenta|vingt|trente|veinti|treinta y|vinte e|trinta e|on"
    rf"|yirmi|otuz)[- ]?(?:et[- ])?(?:{_UNITS})"
    rf"|(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und(?:zwanzig|dreißig|dreissig)|dreizehn"
    rf"|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig|thirty|trenta|trente|treinta"
    rf"|trinta|dreißig|yirmi|otuz|veinte|{_WORDS}"
)
_NO_UNIT = (
    r"(?!(?:cm|mm|m|g|gr|kg|kt?|ct|carats?|carati|karat|ayar|quilates?|micr\w*|mikron|µm|eur|usd"
    r"|gbp|tl|inch|oro|or|gold|ouro)\b)"
)
# *14 round natural* diamonds, *6颗* 锆石: what counts, up to the stone.
_BEFORE = re.compile(
    rf"(?<![\w.,/-])(?P<count>\d{{1,4}}|{_ONE}|{_WORDS})(?P<times>\s?(?:x|×|pcs\.?|pz\.?|Stk\.?|adet"
    rf"|tane|un\.|uds?\.))?(?:\s{_NO_UNIT}[^\W\d_][\w'’-]*){{0,3}}\s(?:d['’])?$"
    # *2 x 0.50 ct* diamonds
    rf"|(?<![\w.,/-])(?P<several>\d{{1,3}})\s?(?:[x×]|adet|tane|pcs\.?|pz\.?|Stk\.?|un\.|uds?\.)"
    rf"\s?(?:à\s|da\s|de\s|of\s)?{_NUMBER}\s?{_UNIT}(?:\s[^\W\d_][\w-]*){{0,3}}\s$"
    # *un'acquamarina*
    r"|(?<![^\W_])(?P<elided>un)['’]$"
    r"|(?<![\d.,])(?P<counted>\d{1,4})\s?[颗粒枚個个顆][^\s\d,，、;；.。]{0,8}$",
    re.I,
)
_COUNTERS = (
    r"(?:[颗粒枚個个顆石珠]|pcs?\b\.?|pieces?\b|pz\b\.?|pezz[io]\b|St(?:k|ck|ück)?\b\.?|un(?:id)?\b\.?"
    r"|uds?\b\.?|adet\b|tane\b|stones?\b|pietr[ae]\b|pierres?\b|Steine?\b|piedras?\b|pedras?\b"
    r"|pi[eè]ces?\b|piezas?\b|peças?\b|cab[uo]\w+"
    r"|sfer[ae]\b|gran[io]\b|beads?\b|boules?\b|grains?\b|Kugeln?\b|cuentas?\b|contas?\b|boncuk\b"
    r"|steentjes\b)"
)
_BEHIND = re.compile(
    rf"(?<![0-9A-Za-zÀ-ɏ.,-])(?P<count>\d{{1,4}})\s?{_COUNTERS}|\s[x×]\s?(?P<times>\d{{1,4}})(?![\w.,])"
    # *diamanti (n. 16)*, *Diamonds: 24*
    r"|\(n[.°º]{1,2}\s?(?P<numbered>\d{1,3})\)"
    # *rubies, natural, three, together 0.21 ct*
    rf"|,\s(?P<worded>{_WORDS})(?=\s?[,;.])"
    r"|(?<=[^\W\d_])\s?(?:[:：]|\|(?:\s?\|)?)\s?(?P<told>\d{1,3})(?=\s?(?:$|[\n|;·]))",
    re.I,
)
_COUNT_LABEL = re.compile(
    r"(?:(?:no|number|nr|qty|quantity)\.?\s(?:of\s)?(?:stones|pearls|diamonds)|stone\scount"
    r"|n(?:umero|úmero|\.?[º°]?)?\s(?:di\s|de\s)?(?:pietre|piedras|pedras)"
    r"|nombre\sde\s(?:pierres|diamants|perles)|Anzahl\s(?:der\s)?Steine|Steinanzahl"
    r"|taş\s(?:adedi|sayısı)|石数|粒数|颗数)\s?[:：|]\s?(?P<count>\d{1,4})(?![\d.,])",
    re.I,
)
# *taille coussin, 1,24 ct. Entourage de ..*: the point ends a sentence.
_FULL_STOP = re.compile(r"\.(?=\s+[A-ZÀ-Þ][a-zà-ÿ]|\s*$)")
_REACH = 80
_BEFORE_REACH = 60


def weight_mentions(plain: str) -> list[Span]:
    """Return where weights of stones stand, not the purity of gold."""
    found = []
    for match in _WEIGHT.finditer(plain):
        span = match.span(match.lastgroup or 0)
        if not (match.lastgroup == "behind" and _OF_GOLD.match(plain, span[0])):
            full_stop = _FULL_STOP.match(plain, span[1] - 1)
            found.append((span[0], span[1] - bool(full_stop)))
    return found


def counts_of(plain: str, stones: Sequence[Span]) -> list[tuple[Span | None, bool]]:
    """Return the count of each stone, and whether it may be an article: *un saphir*."""
    found: list[tuple[Span | None, bool]] = []
    floor = 0
    for stone in stones:
        match = _BEFORE.search(plain, max(floor, stone[0] - _BEFORE_REACH), stone[0])
        if match and "\n\n" not in match.group():
            group = next(name for name in ("count", "several", "elided", "counted") if match[name])
            loose = bool(re.fullmatch(_ONE, match[group], re.I)) and match[group].lower() != "one"
            found.append((match.span(group), loose))
        else:
            found.append((None, False))
        floor = stone[1]
    taken = {span[0] for span, _ in found if span}
    for at, stone in enumerate(stones):
        if found[at][0] is not None:
            continue
        end = min([stone[1] + _REACH, *(other[0] for other in stones[at + 1 : at + 2])])
        for match in _BEHIND.finditer(plain, stone[1], _clause_end(plain, stone[1], end)):
            span = match.span(match.lastgroup or 0)
            if span[0] not in taken:
                found[at] = (span, False)
                break
    label = _COUNT_LABEL.search(plain)
    if label:  # it counts the stone before it: that of *Stones: lab-grown diamond*
        at = max(0, sum(stone[0] < label.start() for stone in stones) - 1)
        found[at] = (label.span("count"), False) if found[at][0] is None else found[at]
    return found


_CLAUSE = re.compile(r"\n|[;；。]|\.(?=\s+[A-ZÀ-Þ])")


def _clause_end(plain: str, start: int, end: int) -> int:
    stop = _CLAUSE.search(plain, start, end)
    return stop.start() if stop else end


def origin_mentions(plain: str, stones: Sequence[Span]) -> list[Span]:
    """Return where it says that stones grew in the ground or in a laboratory.

    Without the stone in the same words: of *diamants naturels* only what follows.
    """
    found = []
    ends = [end for _, end in stones]
    for match in choice_lexicon("stone_origin").within(plain):
        start, end = match.start, match.end
        at = bisect_right(ends, start)
        if at < len(stones) and stones[at][0] < end:
            outside = ((start, stones[at][0]), (stones[at][1], end))
            around = max(outside, key=lambda one: one[1] - one[0])
            # *Naturdiamanten* say both in one word.
            start, end = around if around[0] < around[1] else (start, end)
        words = plain[start:end]
        start += len(words) - len(words.lstrip(_GAP))
        end = start + len(plain[start:end].rstrip(_GAP))
        if start < end:
            found.append((start, end))
    return found


_GAP = " -\n\t"
# *Tutte le pietre sono naturali*, *sämtliche Steine sind natürlichen Ursprungs*
_OF_ALL = re.compile(
    r"(?:\b(?:all|every|any) (?:of )?(?:the |our )?(?:gem)?stones?\b|\btutte le (?:pietre|gemme)\b"
    r"|\b(?:toutes les|nos) (?:pierres|gemmes)\b|\b(?:alle|sämtliche) (?:edel)?steine\b"
    r"|\btodas (?:las|as) (?:piedras|pedras|gemas)\b|\b(?:tüm|bütün) taşlar"
    r"|(?:所有|全部)(?:的)?(?:宝石|石|钻石|石头)|(?:すべて|全て)の(?:宝石|石|天然石))(?:[^.\n。;]|\.(?!\s+[A-ZÀ-Þ])){0,90}$",
    re.I,
)


def origin_of_all(plain: str, origins: Sequence[Span]) -> Span | None:
    """Return where it says of all stones together where they grew."""
    for span in origins:
        if _OF_ALL.search(plain, max(0, span[0] - 110), span[0]):
            return span
    return None


def is_adjective_of_next(plain: str, at: int, span: Span, stones: Sequence[Span]) -> bool:
    """Return whether words between two stones are the second one's: *jade and lab-grown diamond*.

    The first has what stands right behind it: *saphir naturel*.
    """
    if at + 1 == len(stones) or not stones[at][1] <= span[0] < stones[at + 1][0]:
        return False
    own = plain[stones[at][1] : span[0]]
    gap = plain[span[1] : stones[at + 1][0]]
    return bool(own.strip(" -")) and not gap.strip(" -\n") and "\n\n" not in gap


def nearest(
    plain: str, at: int, spans: Sequence[Span], stones: Sequence[Span], apart: re.Pattern[str]
) -> Span | None:
    """Return what stands in or right before a stone's words, else behind them, else before.

    Nothing reaches over another stone, nor over an empty line.

    Args:
        plain: The passage.
        at: Number of the stone.
        spans: Where to look, in document order.
        stones: All stones, in document order.
        apart: What nothing reaches over.
    """
    stone = stones[at]
    floor = max(stone[0] - _REACH, stones[at - 1][1] if at else 0)
    following = stones[at + 1][0] if at + 1 < len(stones) else len(plain)
    ceiling = min(stone[1] + _REACH, following)

    def cost(span: Span) -> int:
        if span[0] >= stone[0]:
            return max(0, span[0] - stone[1])
        right_before = _ADJACENT.fullmatch(plain, span[1], stone[0])
        return 0 if right_before else _REACH + stone[0] - span[1]

    near = []
    before = stones[at - 1][1] if at else None
    for span in spans[bisect_left(spans, (floor, 0)) :]:
        if span[0] > ceiling:
            break
        if before is not None and _is_of_stone_before(plain, before, span, stone):
            continue
        left, right = min(span[1], stone[1]), max(span[0], stone[0])
        if not apart.search(plain, left, right):
            near.append(span)
    return min(near, key=cost, default=None)


def _is_of_stone_before(plain: str, end: int, span: Span, stone: Span) -> bool:
    """Return whether words are the adjective of the stone before: *saphir naturel et diamants*."""
    return (
        span[1] <= stone[0]
        and plain[end : span[0]].isspace()
        and not _ADJACENT.fullmatch(plain, span[1], stone[0])
    )


_ADJACENT = re.compile(r"(?:\s|(?:of|de|di|d['’]|à|の|的)\s?){0,3}(?:[^\W\d_]+\s){0,2}", re.I)
APART = re.compile(r"\n\s{0,80}\n|[;；。]|\.\s+[A-ZÀ-Þ]")
# What another label announces is of something else: *Colour: natural*.
OTHER_LABEL = re.compile(APART.pattern + r"|\n[^\n:：]{1,40}[:：]")
