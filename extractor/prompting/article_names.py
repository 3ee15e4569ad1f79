"""What articles are called for short, in text about several: *the hoops*, *Alcedo*, *615*.

Terms, answers and notes call an article by its kind, by its name, or by the figures of its code.
Each is taken from where the article is introduced, and kept where no other article is called so.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from extractor.prompting.article_texts import NO_NAMES
from extractor.prompting.column_heads import is_label
from schemas.values.code_mentions import code_mentions
from schemas.values.component import component_lexicon
from schemas.values.fibre_words import fibre_lexicon
from schemas.values.lexicon import fold
from schemas.values.product_lexicon import product_lexicon

_HEAD_LINES, _HEAD = 2, 90  # lines and characters in which an article is introduced
_MOST_CELLS = 3  # of a row, in which its code and its name stand
_FIGURES = re.compile(r"(?<!\d)\d{3,5}(?!\d)")
_NAME = r"[^\W\d_a-zß-ÿ][^\W\d_]{3,}"
_BEFORE = re.compile(rf"(?<![\w'’]){_NAME}(?: {_NAME})?(?= ?$)")
_BEHIND = re.compile(
    rf"(?: \||[ ,:–—-]){{0,3}}[ ]?[«„“\"「『]?(?P<name>{_NAME}(?: {_NAME})?)(?!\w)"
)
_MOST_KINDS = 2
_SHORTEST_KIND = 4  # letters
_QUOTED = re.compile(r"[«„“\"「『](?P<name>[^\W\d_][^«»„“”\"「」『』\n]{1,24})[»“”\"」』]")


def names_in(head: str, key: str) -> frozenset[str]:
    """Return what an article may be called for short, folded.

    Args:
        head: The text that introduces it.
        key: Its code or name, folded.
    """
    head = _short(head)
    found = {fold(match["name"]) for match in _QUOTED.finditer(head)}
    kinds = product_lexicon("").within(head)[:_MOST_KINDS]
    for kind in kinds:
        words = fold(head[kind.start : kind.end])
        found |= {words} if len(words) >= _SHORTEST_KIND else set()
        before = _BEFORE.search(head, 0, kind.start)
        found |= _names(before.group() if before else "")
        behind = _BEHIND.match(head, kind.end)
        found |= _names(behind["name"] if behind else "")
    for span in sorted(code_mentions(head)):
        if fold(head[slice(*span)]) == key:
            figures = _FIGURES.findall(head[slice(*span)])
            found |= {key, *figures} if len(figures) == 1 else {key}
            behind = _BEHIND.match(head, span[1])
            found |= _names(behind["name"] if behind else "")
    return frozenset(found - {""})


def _short(head: str) -> str:
    """Return the lines, the words and the cells that a text begins with."""
    lines = head.lstrip().split("\n")[:_HEAD_LINES]
    words = "\n".join(" | ".join(line.split(" | ")[:_MOST_CELLS]) for line in lines)
    return words if len(words) <= _HEAD else words[:_HEAD].rsplit(maxsplit=1)[0]


def _names(words: str) -> set[str]:
    """Return words in capitals that are no fibre, part or kind: *Cotton*, *Lining*, *The*."""
    tables = (fibre_lexicon(), component_lexicon(), product_lexicon(""))
    return {
        fold(word)
        for word in words.split()
        if word.casefold() not in NO_NAMES
        and not any(table.within(word) for table in tables)
        and not is_label(word)
    }


def told_apart(names: Mapping[str, Iterable[str]]) -> dict[str, frozenset[str]]:
    """Return what each article alone is called, by its key: the key, and what no other is."""
    called = {key: {key, *own} for key, own in names.items()}
    counted = Counter(name for own in called.values() for name in own)
    words = Counter(
        word for own in called.values() for word in {w for one in own for w in one.split()}
    )
    return {
        key: frozenset(
            name
            for name in own
            # *pendant* is no *pendant set*: a name inside of another one's tells nothing.
            if counted[name] == 1 and not (" " not in name and words[name] > 1)
        )
        for key, own in called.items()
    }
