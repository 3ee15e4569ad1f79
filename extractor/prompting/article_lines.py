"""Blocks that begin with a code of an article: labelled, listed, or as codes of one make."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractor.core.document import Page
from extractor.core.geometry import CharSpan
from extractor.prompting.article_blocks import (
    Start,
    Told,
    is_quoted,
    of_several,
    with_paragraphs,
)
from extractor.prompting.article_codes import (
    BULLET,
    code_label,
    first_code,
    goes_on,
    is_of_article,
    is_telling,
    make_of,
)
from extractor.prompting.article_tables import TELLING_CODE
from extractor.prompting.article_texts import with_headings
from extractor.prompting.article_units import GONE
from extractor.prompting.column_heads import is_label
from extractor.prompting.lines import tables_of
from schemas.values.code_mentions import code_mentions
from schemas.values.lexicon import fold
from schemas.values.product_lexicon import product_lexicon
from schemas.vocabulary.piece_words import PIECES

_LISTED = re.compile(r"(?m)^(?:[-*·•▪–]\s+|\(?\d{1,2}[.)]\s+).*$")
# Of an order: *010 | 71-2204 | ..*.
_POSITION = r"0?\d{1,2}0?(?: \| |  )(?=[\w./-]*\d[\w./-]* ?\|)"
# *48 pcs CK-24*, *2 x 24 Stk. CK-20*: how many are ordered, in front of the code.
_ORDERED = rf"(?:\d{{1,4}} ?[x×] ?)?\d{{1,5}} ?(?:[x×]|(?:{PIECES})\b\.?) "
_FEWEST_CELLS = 2  # of a line that is no row of a table: *Botim Vizela | ref. 2231*
_HEAD_REACH = 16  # characters before the word for a product in the heading of a paragraph
# *Duvet Rottum — art. 61-007*: a name and a labelled code, whatever the product is called.
_NAMED_CODE = re.compile(
    r"[^\w\n]{0,4}(?:[A-Z][.)] |\d{1,2}[.)] )?[^\W\d_a-zß-ÿ][^\n|.:;,]{2,40}\s[—–-]\s"
    r"(?:art|mod|ref|réf|rif|cod|cód|style|item)\.?[ :]{0,2}",
)
_ENDING = re.compile(r"(?<=0)[-/.][A0]$")  # *6140-L*, *6120/4* beside *6177*: one make
_ENDED = re.compile(r"[^\W\d_]{4,}\. ")  # a sentence before


def labelled_blocks(page: Page) -> list[Told]:
    """Return blocks that begin with a line such as `Style no.: K-204`."""
    text = page.text
    starts = []
    for match in code_label().finditer(text):
        code = first_code(text, match.end())
        if code is None or is_quoted(page, match.start()) or goes_on(text, match.start()):
            continue
        if is_of_article(text, code):
            starts.append((match.start(), fold(text[slice(*code)])))
    return _of_several(text, starts)


def coded_lines(page: Page) -> list[Told]:
    """Return lines that begin with codes of one make, maybe behind a bullet."""
    text = page.text
    tables = [table.span for table in tables_of(text) if len(table.rows) > 1]
    by_make: dict[str, list[Start]] = {}
    for line in re.finditer(rf"(?m)^[> \t]*(?:{_POSITION}|{BULLET}(?:{_ORDERED})?)", text):
        code = first_code(text, line.end())
        if code is None or code[0] != line.end() or is_quoted(page, line.start()):
            continue
        if any(span.start <= line.start() < span.end for span in tables):
            continue  # these rows have a header, and are no articles
        words = text[slice(*code)]
        is_code = TELLING_CODE.fullmatch(words) and is_of_article(text, code)
        if is_code and not is_label(words.split()[0]):
            make = _ENDING.sub("", make_of(words))
            by_make.setdefault(make, []).append((line.start(), fold(words)))
    return _of_several(text, max(by_make.values(), key=len, default=[]))


def listed_lines(page: Page) -> list[Told]:
    """Return lines of a list that hold one code each, all of one make: *1) Towel, 5010-050*."""
    by_make: dict[str, list[Start]] = {}
    for line in _LISTED.finditer(page.text):
        words = line.group()
        codes = [
            words[slice(*span)]
            for span in code_mentions(words)
            if is_telling(words[slice(*span)]) and is_of_article(words, CharSpan(*span))
        ]
        if codes and not is_quoted(page, line.start()):
            by_make.setdefault(make_of(codes[0]), []).append((line.start(), fold(codes[0])))
    return _of_several(page.text, max(by_make.values(), key=len, default=[]))


def headed_lines(page: Page) -> list[Told]:
    """Return paragraphs that begin with a product and its code: *Cojín Trilla (ref. 510-TR)*."""
    heads: dict[str, list[Start]] = {}
    named: set[str] = set()
    for line in re.finditer(r"(?m)^(?P<head>[^\n]{4,120}).*$", page.text):
        head = line["head"]
        codes = sorted(
            span
            for span in code_mentions(head)
            if is_telling(head[slice(*span)]) and is_of_article(head, CharSpan(*span))
        )
        is_row = sum(map(bool, map(str.strip, line.group().split("|")))) > _FEWEST_CELLS
        if codes and _ENDED.search(head, 0, codes[0][0]):
            continue  # a code in a later sentence heads nothing
        if not codes or is_row or is_quoted(page, line.start()):
            continue
        if GONE.search(head, 0, codes[0][1]):
            continue
        code = head[slice(*codes[0])]
        kinds = product_lexicon("").within(head)
        is_named = bool(kinds) and kinds[0].start <= min(_HEAD_REACH, codes[0][0])
        is_named |= _NAMED_CODE.fullmatch(head, 0, codes[0][0]) is not None
        # What is called by a word that no table knows is an article among others all the same.
        if is_named or codes[0][1] == len(line.group()):
            make = f"{len(code)} figures" if code.isdigit() else make_of(code)
            heads.setdefault(make, []).append((line.start(), fold(code)))
            named |= {make} if is_named else set()
    starts = [found for make, found in heads.items() if make in named]
    return _of_several(page.text, max(starts, key=len, default=[]))


def _of_several(text: str, starts: Sequence[Start]) -> list[Told]:
    return of_several(text, with_headings(text, with_paragraphs(text, starts)))
