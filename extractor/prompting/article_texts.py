"""Articles that are told one after the other in numbered, headed or plain blocks of text.

Mails and product texts tell articles apart by numbers (*1.*, *[2]*, *二、*), by headings
(*Tracolla Lucrezia*) or by their first words alone (*Next the Skaw slipover, ..*). A block is an
article only where it names a product, and states facts of its own that the other ones state too: a
price, a composition. Sections, steps and parts of one product do not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from extractor.core.geometry import CharSpan
from extractor.prompting.article_blocks import Start, Told, last_end
from extractor.prompting.article_codes import code_label, first_code, is_telling
from extractor.prompting.article_facts import facts_in, those_with_facts
from extractor.prompting.article_sentences import telling_sentences
from extractor.prompting.article_tables import NAME
from extractor.prompting.column_heads import attributes_named, is_label
from schemas.values.code_mentions import code_mentions
from schemas.values.component import component_lexicon
from schemas.values.lexicon import fold
from schemas.values.product_lexicon import product_lexicon

_LONGEST_HEADING = 70
_MOST_WORDS = 9
_FIGURES = re.compile(r"\d+")
_FEWEST_SAME = 3  # figures of what is told in two languages
_HEAD = 90  # characters in which a paragraph of prose names its product
_COUNTED = (
    r"article|artikel|articolo|artículo|artigo|ürün|model|modell|modello|modelo|modèle|style|stile"
    r"|item|produkt|prodotto|producto|produto|produit|product|position|posten|pos|ref|réf|n[ro]"
    r"|look|piece|pièce|pieza|peça|capo|teil|款式|产品|商品|アイテム|モデル|款|第"
)
_ORDINAL = re.compile(
    r"(?mi)^[> \t]*(?:[\[(（【]?(?P<figure>\d{1,2})(?:[\])）】]|[.．、](?!\d)|[º°])"
    r"|(?P<circled>[①-⑳])|[（(]?(?P<han>[一二三四五六七八九十])[、）).．]"
    r"|(?P<word>[^\W\d_]{1,16})\.?[ ]?(?P<counted>\d{1,2})(?=[ ]*(?:$|[:：.–—|-][ \t])))"
    r"[ \t:：.–—|-]*"
)
_LABELLED = re.compile(
    r"(?m)^[> \t]*(?P<label>[^\n:：|=]{2,24})[:：|=][ \t]*(?P<words>[^\s:：|=][^\n|]{1,60})$"
)
_HAN = "一二三四五六七八九十"
_SEPARATOR = re.compile(r" [/|–—-] |[,;:|(（，；：。«»„“”\"]|(?<=\w)\. |  ")
_NAME_BEFORE = re.compile(r"(?:[«„“\"‘]?[^\W\d_a-zß-ÿ][\w'’-]{2,}[»“”\"]?[ ]){1,3}$")
_NAME_BEHIND = re.compile(
    r"(?: (?:in|en|di|de|da|do|em|aus) [^\W\d_]+)?[ ]?[«\"„“'‘「]?"
    r"(?P<name>[^\W\d_a-zß-ÿ][\w'’-]{2,}(?: [^\W\d_a-zß-ÿ][\w'’-]{2,})?)"
)
# Words that begin a sentence before a product, and are no name of it.
NO_NAMES = frozenset(
    re.findall(
        r"\w+",
        """the our your this that these next last first second third then also and for new finally
        dust gift
        le la les un une notre nos votre ce cet cette ensuite puis enfin nouveau nouvelle
        il lo gli uno una nostro nostra poi infine questo questa nuovo nuova
        der die das ein eine unser unsere dieser diese dann zuletzt neue neuer neues
        el los las nuestro nuestra este esta luego nuevo nueva o os as um uma nosso nossa
        novo nova bu yeni bir ve son ayrıca""",
    )
)


def articles_told(text: str) -> tuple[Told, ...]:
    """Return the blocks of several articles, in order; none where a page tells of one."""
    finders = (
        (_numbered, 2),
        (_labelled, 2),
        (_headed, 2),
        (_named, 1),
        (_named_lines, 2),
        (_told_on, 2),
    )
    for find, fewest in finders:
        found = find(text)
        texts: dict[str, str] = {}
        for one in found:
            texts[one.key] = texts.get(one.key, "") + text[slice(*one.span)]
        keys = those_with_facts(texts, fewest)
        if not keys and find is _numbered:
            keys = _priced(texts)
        if keys and find is _headed:  # of the last ring of three a price alone may be stated
            last = found[-1].key
            keys |= {last} if "price" in facts_in(texts.get(last, "")) else set()
        if keys and not _is_one(texts[key] for key in keys) and not is_repeated(text, found):
            return tuple(one for one in found if one.key in keys)
    return ()


def _numbered(text: str) -> tuple[Told, ...]:
    """Return the blocks that begin with 1, 2, 3, and a product or a code behind it."""
    starts: list[tuple[int, str]] = []
    for match in _ORDINAL.finditer(text):
        if _number(match) != len(starts) + 1 or not _is_counted(match):
            continue
        head = _lines_at(text, match.end(), 2)
        key = _key_of(head)
        if key:
            starts.append((match.start(), key))
    return tuple(_blocks(text, starts))


def _number(match: re.Match[str]) -> int:
    figure = match["figure"] or match["counted"]
    if figure:
        return int(figure)
    if match["circled"]:
        return ord(match["circled"]) - ord("①") + 1
    return _HAN.index(match["han"]) + 1


def _is_counted(match: re.Match[str]) -> bool:
    word = match["word"]
    return (
        not word
        or bool(re.fullmatch(_COUNTED, word, re.I))
        or bool(product_lexicon("").whole(word))
    )


def _labelled(text: str) -> tuple[Told, ...]:
    """Return the blocks that begin with a labelled name: *商品名：麻シャツ*."""
    starts = [
        (match.start(), fold(match["words"]))
        for match in _LABELLED.finditer(text)
        if NAME in attributes_named(match["label"].strip())
    ]
    return tuple(_blocks(text, starts))


def _headed(text: str) -> tuple[Told, ...]:
    """Return the blocks below headings that name products."""
    starts = []
    has_gaps = "\n\n" in text
    for line in re.finditer(r"(?m)^[> \t]*(?P<words>\S[^\n]*)$", text):
        words = line["words"].strip(" *_#=-–—")
        follows_gap = not text[: line.start()].strip() or text[: line.start()].endswith("\n\n")
        if (follows_gap or not has_gaps) and _is_heading(words):
            key = _key_of(words)
            if key:
                starts.append((line.start(), key))
    return tuple(_blocks(text, starts))


def _is_heading(words: str) -> bool:
    if not 2 < len(words) <= _LONGEST_HEADING or words[-1] in ".,;:!?。：" or "|" in words:
        return False
    if facts_in(words) & {"share", "measure"}:
        return False  # a part of a set: *Pillowcase 50 x 75 cm*
    return ": " not in words and "：" not in words and len(words.split()) <= _MOST_WORDS


def name_of_heading(line: str) -> str:
    """Return the code or the name of a product that a line is the heading of; empty if none."""
    words = line.strip(" *_#=-–—")
    return _key_of(words) if _is_heading(words) else ""


def _key_of(head: str) -> str:
    """Return the code, or else the name, of a product that begins a text; empty if none does."""
    first, _, second = head.partition("\n")
    first = first.strip(" *_")
    if is_label(first.rstrip(" :.")) or component_lexicon().whole(first):
        return ""
    for line in (first, second):
        spans = sorted(code_mentions(line), key=lambda span: (span[0], -span[1]))
        codes = [line[slice(*s)] for s in spans if is_telling(line[slice(*s)])]
        if codes:
            return fold(codes[0])
    name = _SEPARATOR.split(first, maxsplit=1)[0]
    kinds = product_lexicon("").within(name)
    if kinds and kinds[0].end - kinds[0].start < len(name.strip()):
        return fold(name)
    return fold(first) if kinds and len(first) <= _LONGEST_HEADING else ""


def _is_one(texts: Iterable[str]) -> bool:
    """Return whether texts state one code all: what is told of one article in two languages."""
    codes = [
        {
            fold(text[slice(*code)])
            for label in code_label().finditer(text)
            if (code := first_code(text, label.end()))
        }
        for text in texts
    ]
    return all(codes) and len(frozenset().union(*codes)) == 1


def _priced(texts: Mapping[str, str]) -> frozenset[str]:
    """Return the keys of texts that state a price each, none where one does not."""
    priced = all("price" in facts_in(own) for own in texts.values())
    return frozenset(texts) if priced and len(texts) > 1 else frozenset()


def is_repeated(text: str, found: Sequence[Told]) -> bool:
    """Return whether blocks tell one article of one code, which stands above, in several languages.

    They state the same figures.
    """
    above = text[: found[0].span.start]
    codes = [code for one in code_label().finditer(above) if (code := first_code(text, one.end()))]
    figures = [_FIGURES.findall(text[slice(*one.span)]) for one in found]
    same = len(figures[0]) >= _FEWEST_SAME and all(one == figures[0] for one in figures)
    return same and len(codes) == 1


def _named(text: str) -> tuple[Told, ...]:
    """Return the paragraphs of prose whose first words name a product: *the Skaw slipover*."""
    return _named_in(text, _paragraphs(text))


def _named_lines(text: str) -> tuple[Told, ...]:
    """Return the lines of a list without marks: *Pull Larzac, 100 % laine, 54,00 €*."""
    return _named_in(text, (CharSpan(*line.span()) for line in re.finditer(r"[^\n]+", text)))


def _told_on(text: str) -> tuple[Told, ...]:
    """Return the sentences of one paragraph that name a product each: *The Heron coat is ..*."""
    for paragraph in _paragraphs(text):
        spans = list(telling_sentences(text, paragraph))
        found = _named_in(text, spans)
        keys = {one.key for one in found}
        # *The coat in the Tall fit* is no article of its own.
        if len(keys) == len(spans) > 1 and not any(NO_NAMES & set(k.split()) for k in keys):
            return found
    return ()


def _named_in(text: str, spans: Iterable[CharSpan]) -> tuple[Told, ...]:
    return tuple(
        Told(span, key)
        for span in spans
        for key in [_name_in(text[slice(*span)][:_HEAD])]
        if key and ("price" in facts_in(text[slice(*span)]))
    )


def _name_in(head: str) -> str:
    for kind in product_lexicon("").within(head):
        before = _NAME_BEFORE.search(head, 0, kind.start)
        words = before.group().split() if before else []
        while words and words[0].casefold() in NO_NAMES:
            del words[0]
        if words:
            return fold(" ".join([*words, head[kind.start : kind.end]]))
        behind = _NAME_BEHIND.match(head, kind.end)
        if behind and behind["name"].casefold() not in NO_NAMES:
            return fold(head[kind.start : behind.end()])
    return ""


def _paragraphs(text: str) -> Iterator[CharSpan]:
    """Yield the paragraphs; each long line is one where no empty lines part them."""
    pattern = r"[^\n]+(?:\n[^\n]+)*" if "\n\n" in text else r"[^\n]+"
    for match in re.finditer(pattern, text):
        yield CharSpan(*match.span())


def _lines_at(text: str, start: int, many: int) -> str:
    return "\n".join(text[start : start + 240].lstrip("\n ").split("\n")[:many])


def _blocks(text: str, starts: Sequence[tuple[int, str]]) -> Iterator[Told]:
    """Yield the blocks from each start to the next; the last one is as long as the longest."""
    if len(starts) < 2:
        return
    spans = [CharSpan(start, end) for (start, _), (end, _) in pairwise(starts)]
    spans.append(CharSpan(starts[-1][0], last_end(text, starts[-1][0], spans)))
    for span, (_, key) in zip(spans, starts, strict=True):
        yield Told(span, key)


def with_headings(text: str, starts: Sequence[Start]) -> list[Start]:
    """Move starts to the headings right above them that name products, where most have one."""
    found = [_heading_above(text, at) for at, _ in starts]
    if sum(one is not None for one in found) * 2 <= len(starts):
        return list(starts)
    floor = 0
    moved = []
    for (at, code), above in zip(starts, found, strict=True):
        moved.append((at if above is None or above < floor else above, code))
        floor = at + 1
    return moved


def _heading_above(text: str, at: int) -> int | None:
    before = text[:at].rstrip("\n ")
    start = before.rfind("\n") + 1
    words = before[start:].strip(" >*_#=-–—")
    if not _is_heading(words) or is_label(words) or code_mentions(words):
        return None
    return start if product_lexicon("").within(words) else None
