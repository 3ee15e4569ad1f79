"""What an article has from another one: *same cloth as 1163*, *mismo hilo que el jersey*.

The lines of the other one are hidden from it, but for those that state what it has the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from extractor.core.geometry import CharSpan
from extractor.prompting.article_facts import OF_MATERIAL, facts_in
from schemas.values.fibre_words import fibre_lexicon
from schemas.values.lexicon import fold

_SAME = (
    r"(?:(?:the )?same|identical|identisch\w*|(?:de[rnms]|da)?selbe[nrsm]?|gleiche[rsnm]?"
    r"|(?:stess|medesim|identic)[oaie]|uguale|mêmes?|identiques?|(?:mism|mesm)[oa]s?"
    r"|id[ée]ntic[oa]s?|idêntic[oa]s?|igual(?:es)?|iguais|aynı)"
)
_MATERIAL = (
    r"(?:cloth|fabric|yarn|wool|merino|cotton|linen|cashmere|composition|leather|hide|gold|silver"
    r"|metal|materials?|quality|shell"
    r"|(?:ober|grund)?stoff|garn|qualität|zusammensetzung|leder|material|metall|silber|wolle|loden"
    r"|tessuto|filo|filato|composizione|pelle|oro|argento|metallo|materiale|qualità|lana|cotone"
    r"|tissu|fil|laine|matières?|cuir|or|argent|métal|qualité|toile"
    r"|tejido|tela|hilo|composición|piel|cuero|plata|calidad"
    r"|tecido|fio|composição|pele|couro|ouro|prata|qualidade"
    r"|kumaş\w*|ipli[kğ]\w*|içeri[kğ]\w*|deri\w*|altın\w*|gümüş\w*|malzeme\w*)"
)
_SAID = re.compile(
    rf"(?<![^\W\d_]){_SAME}\s{{1,2}}(?:[^\W\d_]+\s){{0,1}}?{_MATERIAL}(?![^\W\d_])"
    rf"|(?<![^\W\d_]){_MATERIAL}\s{{1,2}}(?:(?:is|ist|è|est|es|é)\s)?(?:the\s|di|de|du|des|von|of|da|do|wie"
    rf"|as|{_SAME})(?![^\W\d_])"
    rf"|(?:面料|成分|纱线|皮料|材质|素材|生地|糸|革)\S{{0,8}}同|同(?:じ|样|一|款)?\S{{0,3}}(?:面料|成分|纱线|皮料|材质|素材|生地|糸|革)",
    re.I,
)
_CELL = re.compile(rf"(?<![^\W\d_]){_SAME}(?![^\W\d_])|同上|同じ|相同|〃", re.I)
_NOT = re.compile(r"\b(?:not|no|nicht|kein\w*|non|pas|não|değil)\b[^.;\n]{0,12}$", re.I)
# What it is the same as, where no article is named: of last year, of the picture.
_AS_ELSE = re.compile(r"\s{0,2}(?:as|wie|come|que|di|de|da|do|comme|than|von|d)(?![^\W\d_])", re.I)
_SENTENCE = re.compile(r"[^\n]+?(?:[.;!?](?=\s|$)|[。；]|(?=\n)|$)")
_YARN = re.compile(r"\b(?:Nm|Ne|tex|dtex|denier)\b", re.I)
_SHARE = re.compile(r"(?<![\d.,])\d{2,3} [^\W\d_]{3}")  # *80 lana + 20 cashmere*
_BORDER = " | "


class Part(NamedTuple):
    """Lines of a page that tell of one article.

    Attributes:
        page: The page.
        span: The lines.
        key: The article.
    """

    page: tuple[str, int]
    span: CharSpan
    key: str


def borrowed(
    text_of: Callable[[tuple[str, int]], str],
    parts: Sequence[Part],
    names: Mapping[str, Iterable[str]],
) -> Iterator[Part]:
    """Yield what of other articles' lines is said of an article too.

    Args:
        text_of: Returns the text of a page.
        parts: The lines of each article, in order.
        names: What each alone is called, folded, by its key.
    """
    order = list(dict.fromkeys(part.key for part in parts if part.key))
    for part in parts:
        if not part.key:
            continue
        text = text_of(part.page)
        for sentence in _SENTENCE.finditer(text, *part.span):
            for lender, column in _lenders(sentence.group(), part.key, order, names):
                for other in parts:
                    if other.key == lender:
                        yield from _lent(text_of(other.page), other, part.key, column)


def _lenders(
    said: str, key: str, order: Sequence[str], names: Mapping[str, Iterable[str]]
) -> Iterator[tuple[str, int | None]]:
    """Yield the article that a sentence refers to, and the column where it does so in a row."""
    if said.count(_BORDER) > 1:
        for column, cell in enumerate(said.split("|")):
            lender = _named(cell, key, names) if _CELL.search(cell) else None
            if lender:
                yield lender, None if _SAID.search(cell) else column
        return
    match = _SAID.search(said)
    if match is None or _NOT.search(said, 0, match.start()):
        return
    lender = _named(said[match.start() :], key, names)
    is_same = re.match(_SAME, match.group(), re.I)
    if lender is None and is_same and not _AS_ELSE.match(said, match.end()):
        at = order.index(key)
        lender = order[at - 1] if at else None
    if lender:
        yield lender, None


def _named(said: str, key: str, names: Mapping[str, Iterable[str]]) -> str | None:
    words = f" {fold(said)} "
    return next(
        (
            other
            for other, own in names.items()
            if other != key and any(f" {name} " in words for name in {other, *own})
        ),
        None,
    )


def _lent(text: str, part: Part, key: str, column: int | None) -> Iterator[Part]:
    """Yield what of an article's lines another one has too: its material, or one cell."""
    for sentence in _SENTENCE.finditer(text, *part.span):
        said = sentence.group()
        if said.count(_BORDER) > 1 and column is not None:
            cells = said.split("|")
            if column < len(cells) and cells[column].strip():
                start = sentence.start() + sum(len(cell) + 1 for cell in cells[:column])
                yield Part(part.page, _stripped(text, start, start + len(cells[column])), key)
        elif said.count(_BORDER) > 1:
            yield from _cells(text, sentence, part, key)
        elif column is None and _is_lent(said):
            yield Part(part.page, CharSpan(*sentence.span()), key)


def _cells(text: str, row: re.Match[str], part: Part, key: str) -> Iterator[Part]:
    start = row.start()
    for cell in row.group().split("|"):
        if _is_lent(cell):
            yield Part(part.page, _stripped(text, start, start + len(cell)), key)
        start += len(cell) + 1


def _is_lent(said: str) -> bool:
    if facts_in(said) & OF_MATERIAL or _YARN.search(said):
        return True
    return _SHARE.search(said) is not None and bool(fibre_lexicon().within(said))


def _stripped(text: str, start: int, end: int) -> CharSpan:
    words = text[start:end]
    return CharSpan(start + len(words) - len(words.lstrip()), start + len(words.rstrip()))
