"""Where the name of a brand stands: the label that goods are sold under.

It shows itself by a label (*Marca: Olmo & Sal*), by what is said of it (*Orsina Vael è un marchio
di Calzaturificio Vael S.r.l.*, *sob a marca Casa do Freixo*), by what it does (*Ysolde Marr
presents*, *by Ysolde Marr*), by the page that it heads where the law's name of the maker is another
one, and by its own address (*ysoldemarr.example*). The maker's name without its legal form is the
maker's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from schemas.values.brand_heads import brands_beside_products
from schemas.values.brand_marks import MARKS_OF_GOODS, names_on_labels, names_under_heads
from schemas.values.brand_told import FINDERS_OF_PROSE, brands_of_labels, head_within_maker
from schemas.values.brand_words import (
    BOTH,
    BRAND_WORDS,
    CJK,
    LATIN,
    NAME,
    NO_BRANDS,
    OTHERS_BRANDS,
)
from schemas.values.company_mentions import company_mentions
from schemas.values.company_pieces import LEGAL
from schemas.values.company_words import JOINTS, NO_MAKER, PAPER
from schemas.values.kind_spans import kind_spans
from schemas.values.lexicon import IDEOGRAM, compatible, fold
from schemas.values.mentions import Mentions, Span, pieces, whole_cell
from schemas.values.name_words import is_for_whom, is_label, is_word_of_goods
from schemas.values.sender_names import domains_of, letters_of, writers

_SAID = r"(?<![^\W\d_])"
# *Marchio: Orsina Vael.*, *Brand on goods:  DRY GULCH*, inside a line as well.
_LABELLED = re.compile(
    rf"{_SAID}(?i:{BRAND_WORDS})(?:[ ]?[(（/][^()（）\n:：]{{1,24}}[)）]?|[ ][\w ]{{2,16}})?"
    rf"[ ]?(?:[:：=]|[ ]\|)[ ]{{0,3}}{NAME}"
)
# *MARCA Gáldara* in a cell, *Marka Brand* with the name in the line below.
_IN_CELL = re.compile(
    rf"(?:^|(?<=\n)|(?<=\| )|(?<=  ))(?i:{BRAND_WORDS})(?:[ /]+(?i:{BRAND_WORDS}))?"
    rf"(?:[ ]{{1,3}}|[ ]?\n){NAME}(?=[ ]*(?:\n|$|\||  ))"
)
# *sob a marca Casa do Freixo*, *collection permanente, marque Kerjean Maison*, *il marchio è Vael*.
_IN_SENTENCE = re.compile(
    rf"{_SAID}(?:(?i:marca|marque|marchio|griffe|brand(?: name)?|marke|markamız)"
    r"(?:[ ](?:registr?ada|registrata|depositata|déposée))?"
    r"(?:(?:[ ][\w’']{2,14}){0,4}?[ ](?:is|are|è|est|ist|es|é|sera|sarà|será|wird|lautet)"
    r"(?:[ ](?i:called|detta|genannt))?)?"
    rf"[ ]){NAME}|品牌(?:是|为)?[「“]?(?P<zh>{BOTH})|ブランド[「『](?P<ja>[^」』\n]{{2,20}})"
)
# *under the Ysolde Marr label*, *Vael markasıyla*, *「鳩羽」ブランド*.
_BEFORE_WORD = re.compile(
    rf"(?:[Uu]nder|[Bb]y|[Ff]rom)[ ](?:the|our)[ ](?P<name>{LATIN})[ ](?:brand|label)(?![\w-])"
    rf"|(?<![\w’'-])(?P<tr>{LATIN})[ ](?i:markası\w*|marka)(?![\w-])"
    rf"|[「『“](?P<cjk>[^「」『』“”\n]{{2,16}})[」』”](?:牌|品牌|ブランド)"
)
_A_BRAND = (
    r"(?:is|è|est|ist|es|é)[ ](?:an?|un[ea']?|uma|eine?|la|le|il|o|a|die|the)?[ ]?"
    r"(?:(?:registered|trading|eingetragene|own)[ ])?"
    r"(?:brand|label|trade[ ]?mark|trading name|marchio|marca|marque|griffe|marke|handelsmarke)"
)
# *Lumetta® es una marca registrada de X, S.A.*, *Odile Marr is a label of X Ltd*.
_STATED = re.compile(
    rf"(?<![\w’'-])(?P<name>{LATIN}|[a-zà-ÿ][\w’'-]{{2,20}}(?=[®™]))[®™]?"
    rf"(?:[ ](?i:{_A_BRAND})(?![^\W\d_])"
    r"|,[ ](?i:an?|un[ea]?|uma|eine)[ ](?i:brand|label|marchio|marca|marque|marke)[ ]"
    r"|,?[ ][^\n.,;]{3,48}(?i:markasıdır|markasi|tescilli markası))"
    rf"|(?P<cjk>{BOTH}|(?<![A-Za-zÀ-ÿ’'&-]){LATIN})(?:は|是|为)[^\n。]{{2,30}}(?:ブランド|品牌|登録商標|注册商标)"
)
# What a brand does: it presents, and a thing is by it.
_DOES = re.compile(
    rf"(?:^|(?<=\n)|(?<=[.!?] ))(?P<name>{LATIN})[ ]"
    r"(?:presents|introduces|unveils|présente|dévoile|presenta|apresenta|präsentiert|zeigt|sunar)(?!\w)"
    rf"|(?:^|(?<=\n))(?:[Bb]y|[Pp]ar|[Vv]on|[Pp]or|di)[ ](?P<by>{LATIN})(?=[ ]*(?:\n|$))"
    rf"|{_SAID}(?:[Tt]he[ ]house[ ]of|[Ll]a[ ]maison)[ ](?P<house>{LATIN})"
    rf"|{_SAID}[Ll]a[ ](?P<maison>Maison[ ]{LATIN})"
    rf"|(?<![\w’'-])(?P<wear>{LATIN})[ ](?:womenswear|menswear|ready-to-wear|knitwear|homeware)[ ]"
)
_FINDERS = (
    _LABELLED, _IN_CELL, _IN_SENTENCE, _BEFORE_WORD, _STATED, _DOES, *MARKS_OF_GOODS,
    *FINDERS_OF_PROSE,
)  # fmt: skip
_NEAR = 40


@lru_cache(maxsize=32)
def brand_mentions(text: str) -> tuple[Span, ...]:
    """Return the places of `text` that name the brand of goods."""
    plain = compatible(text)
    found = []
    for finder in _FINDERS:
        for match in finder.finditer(plain):
            span = match.span(match.lastgroup or 0)
            before = plain[max(0, match.start() - _NEAR) : match.start()]
            if not OTHERS_BRANDS.search(before) and not LEGAL.match(plain, span[1] + 1):
                found.append(span)
    formal = [span for span in company_mentions(text) if LEGAL.search(plain, *span)]
    found += [*names_under_heads(plain), *_beside(plain, formal)]
    found += [*brands_of_labels(plain, formal), *head_within_maker(plain, formal)]
    found += brands_beside_products(plain, formal)
    found += [s for s in names_on_labels(plain) if not _is_whole(plain, s, formal)]
    found += [s for s in _by_its_place(plain, formal) if not _is_within(plain, s, formal)]
    trimmed = (_trimmed(plain, span) for span in found)
    return tuple(dict.fromkeys(span for span in trimmed if _may_be(plain[slice(*span)])))


def _trimmed(plain: str, span: Span) -> Span:
    """Return a name without the marks and joints at its end."""
    start, end = span
    words = plain[start:end].rstrip(" .,'’”&-")
    *_, last = words.split() or [""]
    if last in JOINTS:
        words = words[: -len(last)].rstrip()
    return start, start + len(words)


def _may_be(words: str) -> bool:
    return bool(
        1 < len(words) <= _LONGEST
        and not NO_BRANDS.search(words)
        and not LEGAL.search(words)
        and not all(is_label(word) for word in words.split())
        and not is_word_of_goods(words)
        and not is_for_whom(words)
    )


def _is_within(plain: str, span: Span, companies: Sequence[Span]) -> bool:
    """Return whether a name is the maker's, or a part of it."""
    letters = letters_of(plain[slice(*span)])
    return any(letters in letters_of(plain[slice(*company)]) for company in companies)


def _is_whole(plain: str, span: Span, companies: Sequence[Span]) -> bool:
    """Return whether a name is all of the maker's but its legal form."""
    makers = (letters_of(LEGAL.sub("", plain[slice(*company)])) for company in companies)
    return letters_of(plain[slice(*span)]) in makers


def _beside(plain: str, formal: Sequence[Span]) -> Iterable[Span]:
    """Yield names right before a maker's that leave out more than his legal form.

    *Ysolde Marr | Ysolde Marr Knitwear Ltd* says which of the two is on the goods; who signs for a
    company stands there as well.
    """
    people = {plain[slice(*span)] for span in writers(plain)}
    keys = [key for key in domains_of(plain) if len(key) >= _KEY]
    for start, end in formal:
        before = _BESIDE_MAKER.search(plain, max(0, start - _NEAR), start)
        if before and before["name"] not in people:
            name, maker = before["name"], plain[start:end]
            own, letters = letters_of(LEGAL.sub("", maker)), letters_of(name)
            is_own = own.startswith(letters) and len(own) >= len(letters) + _TELLING
            is_other = not _is_within(plain, before.span("name"), formal)
            is_known = before["dash"] or any(key in letters for key in keys)
            is_known = is_known or (
                before["bracket"] and _is_like(plain, before.span("name"), [maker])
            )
            if is_own or (is_other and is_known):
                yield before.span("name")


def _by_its_place(plain: str, formal: Sequence[Span]) -> Iterable[Span]:
    """Yield what heads a page where a company is named in full, and what has an address."""
    for match in _IN_BRACKETS.finditer(plain):
        if plain.count(match["name"]) > 1:
            yield match.span("name")
    if not formal:
        return
    makers = [plain[slice(*span)] for span in formal]
    yield from (span for span in _mastheads(plain) if _is_like(plain, span, makers))
    keys = {key for key in domains_of(plain) if len(key) >= _KEY}
    for match in _SEVERAL.finditer(plain) if keys else ():
        if letters_of(match.group()) in keys and not _PERSON.search(plain, 0, match.start()):
            yield match.span()


def _is_like(plain: str, span: Span, makers: Sequence[str]) -> bool:
    """Return whether what heads a page shares a word with its maker, or is spoken of below."""
    words = plain[slice(*span)]
    if _IDEOGRAMS.match(words):
        pairs = (words[at : at + 2] for at in range(len(words) - 1))
        return any(pair in maker for pair in pairs for maker in makers)
    own = {fold(word) for word in words.split() if len(word) >= _TELLING}
    if any(own & set(re.split(r"[^\w’']+", fold(maker))) for maker in makers):
        return True
    return " " in words and bool(
        re.search(rf"(?<!\n){re.escape(words)}(?:[®™])?[ ](?=[a-zà-ÿ])", plain[span[1] :], re.I)
    )


_TELLING = 4  # letters of a word that two names share
# *Ysolde Marr – Nermin Aksu Deri Ltd. Şti.*: the name on the goods beside the law's.
_BESIDE_MAKER = re.compile(
    rf"(?:^|(?<=\n))(?P<name>{LATIN})[ ](?:(?P<dash>[–—-][ ])|(?P<bracket>\()|[|/·][ ])$"
)
_IDEOGRAMS = re.compile(IDEOGRAM)
# *【MIZUNOE】26AW 商品文*: a message says first of what brand it is.
_IN_BRACKETS = re.compile(r"【(?P<name>[A-Z][A-Za-z&.' -]{2,24})】")
_PERSON = re.compile(
    r"\b(?i:sig|sig\.ra|mrs?|ms|herrn?|frau|sra?|mme|monsieur|madame|dott|dr|prof|ing)\.?[ ]$"
)
_SEVERAL = re.compile(LATIN)
_KEY, _LONGEST = 5, 40
_HEAD_STOPS = re.compile(r"[|·•:：/]|\s[-–—]\s|  |,\s|®|™")
_HEAD_NAME = re.compile(rf"{LATIN}|{CJK}|[a-zà-ÿ][\w’'&-]{{2,16}}(?:[ ][\w’'&-]{{2,16}}){{0,2}}")


def _mastheads(plain: str) -> Iterable[Span]:
    """Yield what a page, or the words of a message below its head, begins with."""
    body = plain.find("\n\n") + 2 if plain.startswith("From: ") else 0
    head = re.compile(r"[^\n]+").search(plain, body)
    if not head:
        return
    first = next(iter(pieces(head.group(), _HEAD_STOPS, " ,.\"'“”")), None)
    if not first:
        return
    start, end = head.start() + first[0], head.start() + first[1]
    words = plain[start:end]
    is_name = first[0] == 0 and bool(_HEAD_NAME.fullmatch(words))
    is_name = is_name and not (NO_MAKER.match(words) or PAPER.search(words))
    # A greeting ends its line, a person's name heads no page of goods but his own.
    greets = plain.startswith((",", ":", "!"), end)
    again = len(re.findall(re.escape(words), plain, re.I)) > 1
    if (
        is_name
        and not greets
        and not kind_spans(words)
        and (again or words.isupper() or _IDEOGRAMS.match(words))
    ):
        yield start, end


_STOPS = re.compile(r"[,;(|\[]|\s[-–—/]\s|\.(?=\s)| {2}|[®™]|\s(?=[^\s:：]{1,8}[:：])")


def _of_cell(text: str) -> Iterable[Span]:
    """Yield a cell, its beginning up to a stop, and not what the next label in it announces."""
    for start, end in whole_cell(text):
        following = _NEXT_LABEL.search(text, start, end)
        stop = following.start() if following else end
        for at in (stop, *(one.start() for one in _STOPS.finditer(text, start + 1, stop))):
            words = text[start:at].rstrip(" .,*")
            if words and not NO_BRANDS.search(words):
                yield start, start + len(words)


_NEXT_LABEL = re.compile(rf"\s+(?=[^\s:：]{{2,14}}\s?[:：]\s|{IDEOGRAM}{{2,8}}[:：])")
BRAND_MENTIONS = Mentions(brand_mentions, _of_cell)
