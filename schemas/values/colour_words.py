"""Where names of colours stand that are known: those of the table, and what is built from them.

*Tannengrün* and 雾蓝 are in no table, but end with a colour that is.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from schemas.values.component import component_lexicon
from schemas.values.lexicon import IDEOGRAM, Lexicon, fold, tokens
from schemas.values.mentions import Span
from schemas.vocabulary.colours import ARTICLES, COLOUR_QUALIFIERS, COLOURS, SHADES, VERBS
from schemas.vocabulary.shades import MORE_SHADES

# Words of every text in another of the languages, French *pas*, English *or*; and a town of wool.
_EVERYDAY = frozenset({"pas", "or", "prato"})
# Said of what may be done to a thing, and no colour of it: 漂白不可.
_BLEACHING = re.compile(r"漂白")
_GERMAN = re.compile(
    r"(?<!\w)(?:[A-ZÄÖÜa-zäöü][a-zäöüß]{1,11}(?:grau|grün|weiß|weiss|blau|schwarz|braun|beige|gelb"
    r"|violett)"
    r"|(?:alt|hell|zart|blass|dunkel|alten|nude|puder)rosa"
    r"|(?:wein|dunkel|hell|feuer|rost|ziegel|kirsch|rubin|korallen|beeren|blut|signal|bordeaux"
    r"|purpur|karmin|tomaten|lachs|kupfer|zinnober)rot)(?!\w)",
    re.I,
)
# Head-final as well: *rookblauw*, *donkergroene*; *zeytin yeşili*; ミッドナイトブルー.
_DUTCH = re.compile(
    r"(?<!\w)(?:[a-z]{2,12}(?:blauwe?|groene?|grijze?|grijs|zwarte?|bruine?|paarse?|roze)"
    r"|(?:wijn|donker|licht|steen|kersen|bordeaux|roest|koraal)rood"
    r"|(?:schelp|room|wol|gebroken |zuiver|off-?)wit|blauw|groen|grijs|zwart)(?!\w)",
    re.I,
)
_POSSESSED = (
    r"(?:mavisi|yeşili|kırmızısı|grisi|beji|sarısı|pembesi|moru|kahvesi|laciverti|turuncusu"
    r"|beyazı|siyahı)"
)
_TURKISH = re.compile(
    rf"(?<!\w)(?!(?:ve|veya|ile|bir|bu|koyu|açık)\s)[^\W\d_]{{2,12}} {_POSSESSED}(?!\w)", re.I
)
_KATAKANA = re.compile(
    r"(?<![ァ-ヶー])[ァ-ヶー]{2,10}(?:ブルー|グリーン|グレー|ブラウン|レッド|ピンク|ホワイト|ブラック|ベージュ|イエロー"
    r"|パープル|ネイビー)(?![ァ-ヶー])"
)
# Abbreviated as labels and order lists do: *DK HEATHER*, *LT. STONE*.
_SHADED = re.compile(
    r"(?<![\w.])(?:DK|DRK|LT|LGT|MED|MD)\.? (?:[A-Z]{3,12}|[A-Z][a-z]{2,11})(?![\w.])"
)
_HAN = re.compile(r"[\u4e00-\u9fff]")
# In a list, or a cell, of its own: 豆绿 is a colour, what 明白 ends with is none.
_CHINESE = re.compile(
    rf"(?<!{IDEOGRAM})(?!请?明白|空白|表白|口红|全年|[颜花配染褪变掉特同单双各每多撞沾深浅原有无什])"
    rf"{IDEOGRAM}{{1,2}}[蓝绿灰红黄紫棕黑白粉橙青咖杏]色?(?=[、，,/;；。\s)）]|$)"
)


def known_colours(plain: str) -> list[Span]:
    """Return the names of colours in a text, in document order, none inside another."""
    found = [
        (match.start, match.end)
        for match in lexicon().within(plain)
        if not _BLEACHING.match(plain, match.start)
        and not _is_part_of_word(plain, match.start, match.end)
        and fold(plain[match.start : match.end]) not in _EVERYDAY
        and not component_lexicon().whole(plain[match.start : match.end])  # *taban* is no *taba*
        and not _is_of_down(plain, match.start, match.end)
    ]
    built = [
        match.span()
        for pattern in (_GERMAN, _CHINESE, _SHADED, _DUTCH, _TURKISH, _KATAKANA)
        for match in pattern.finditer(plain)
    ]
    spans = sorted({*found, *built}, key=lambda span: (span[0], -span[1]))
    kept: list[Span] = []
    for span in spans:
        if not kept or span[0] >= kept[-1][1]:
            whole = _whole_name(plain, *span)
            if kept and whole[0] < kept[-1][1]:
                whole = (span[0], whole[1])
            kept.append(whole)
    return kept


def _whole_name(plain: str, start: int, end: int) -> Span:
    """Return a known name with the words of a longer one beside it: *verde | lima*, 藏青 | 色."""
    if _HAN.match(plain, end - 1):
        return start, end + plain.startswith("色", end)
    for _ in range(_MORE_WORDS):
        behind = _NEXT_WORD.match(plain, end)
        if behind is None or not is_colour_name(plain[start : behind.end()]):
            # Two words may only together be one more: *testa | di moro*.
            behind = _NEXT_TWO.match(plain, end)
        if behind is None or not is_colour_name(plain[start : behind.end()]):
            break
        end = behind.end()
    for _ in range(_MORE_WORDS):
        before = _LAST_WORD.search(plain, max(0, start - _LONGEST_WORD), start)
        if before is None or not is_colour_name(plain[before.start() : end]):
            break
        start = before.start()
    return start, end


_MORE_WORDS, _LONGEST_WORD = 2, 18
# *Bianco lino*, *black cotton*: what a thing is made of is no part of its colour.
_CLOTH = (
    r"(?i:cotton|coton|cotone|algod[aã]o|algodón|baumwolle|linen|lin|lino|linho|leinen|keten|hemp|canapa|hanf"
    r"|jute|juta|yute|wool|lana|laine|wolle|yün|silk|seta|soie|seide|seda|leather|cuir|cuero|couro|cuoio|pelle"
    r"|leder|deri|suede|ante|canvas|denim)(?![\w'’])"
)
_LETTERS = rf"(?!{_CLOTH})[^\W\d_](?:[^\W\d_]|['’](?=[^\W\d_])){{1,14}}"
_NEXT_WORD = re.compile(rf"[ -]{_LETTERS}(?![\w'’])")
_NEXT_TWO = re.compile(rf"[ -]{_LETTERS}[ -]{_LETTERS}(?![\w'’])")
_LAST_WORD = re.compile(rf"(?<![\w'’-]){_LETTERS}[ -]$")


# What fills a piece is white or grey for itself: *white goose down*, *duvet d'oie blanc*.
_DOWN_BEHIND = re.compile(
    r"\s?(?:(?:goose|duck|eider|kaz|ördek)\s)?(?:down|feathers?|tüyü|(?:Gänse|Enten)?(?:daune|feder)\w*)(?!\w)"
    r"|色?[鹅鸭](?:绒|毛)|色?(?:グース|ダック)?(?:ダウン|フェザー)",
    re.I,
)
_DOWN_BEFORE = re.compile(
    r"\b(?:(?:duvet|plumes?|piuma|piumino|piume|plum[óo]n|plumas?|penugem|penas?)\s(?:de\s|di\s|d['’])?)"
    r"(?:(?:oie|oca|anatra|canard|ganso|pato)\s)?$",
    re.I,
)


def _is_of_down(plain: str, start: int, end: int) -> bool:
    return bool(
        _DOWN_BEHIND.match(plain, end) or _DOWN_BEFORE.search(plain, max(0, start - 28), start)
    )


def _is_part_of_word(plain: str, start: int, end: int) -> bool:
    """Return whether one ideogram is part of a longer word: 白 of 空白处."""
    around = plain[max(0, start - 1) : start] + plain[end : end + 1]
    return end - start == 1 and _HAN.search(around.replace("色", "")) is not None


def names_a_colour(words: str) -> bool:
    """Return whether words hold a known name of a colour."""
    return bool(known_colours(words))


@cache
def lexicon() -> Lexicon:
    """Return the table of colours in all languages."""
    return Lexicon(
        {name: {language: (name,)} for language, names in COLOURS.items() for name in names}
    )


@lru_cache(maxsize=4096)
def is_colour_name(words: str) -> bool:
    """Return whether words are the name of a colour and nothing else: *Slate check*, *Ocre rouge*.

    A name may be of the sort that means other things as well (*Ink*): whoever asks knows that a
    colour may stand here.
    """
    parts = fold(words).split()
    if not parts or parts == ["col"]:  # Turkish *çöl*, without its marks, is the label
        return False
    if " ".join(parts) in _names() or lexicon().whole(words):
        return True
    if re.search(IDEOGRAM, words):
        pair = words.strip().split("×")
        if len(pair) > 1:
            return all(map(is_colour_name, pair))
        return bool(_CHINESE.fullmatch(pair[0]))
    if any(pattern.fullmatch(words) for pattern in (_DUTCH, _TURKISH, _KATAKANA)):
        return True
    bare = [part for part in parts if part not in _OF]
    return any(_is_one(part) for part in bare) and all(
        part in _qualifiers() or _is_one(part) for part in bare
    )


def _is_one(part: str) -> bool:
    return (
        part in _names()
        or (len(part) > _SHORTEST and bool(lexicon().whole(part)))
        or bool(_GERMAN.fullmatch(part))
    )


_SHORTEST = 3
_OF = frozenset(
    {
        "di",
        "de",
        "du",
        "da",
        "do",
        "of",
        "del",
        "della",
        "d",
        "a",
        "und",
        "et",
        "e",
        "sur",
        "su",
        "auf",
        "on",
        "sobre",
    }
)


@cache
def _names() -> frozenset[str]:
    tables = (COLOURS, SHADES, MORE_SHADES)
    return frozenset(fold(name) for table in tables for names in table.values() for name in names)


@cache
def _qualifiers() -> frozenset[str]:
    return frozenset(fold(word) for word in COLOUR_QUALIFIERS)


def words_of(words: str) -> list[Span]:
    """Return the words, those in katakana whole: チャコールグレー is one, not eight."""
    spans: list[Span] = []
    for token in tokens(words):
        is_kana = _KANA.match(words, token.start) is not None
        if (
            is_kana
            and spans
            and spans[-1][1] == token.start
            and _KANA.match(words, token.start - 1)
        ):
            spans[-1] = (spans[-1][0], token.end)
        else:
            spans.append((token.start, token.end))
    return spans


_KANA = re.compile(r"[ァ-ヶー]")


def has_little_words(words: str) -> bool:
    """Return whether words are of a sentence: a verb or an article is in no name of a colour."""
    found = tokens(words)
    return (any(word.text in _LITTLE for word in found) and len(found) > 1) or (
        len(found) == 1 and found[0].text in _VERBS
    )


_VERBS = frozenset(map(fold, VERBS))
_LITTLE = _VERBS | frozenset(map(fold, ARTICLES))
