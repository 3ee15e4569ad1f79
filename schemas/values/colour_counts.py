"""How many pieces of each colour are meant: *4 pcs bark*, *stone (6 pcs)*, *siyah 20 adet*.

An order says the number beside the colour. It is no code of it and no part of its name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from schemas.values.colour_names import may_be_colour
from schemas.values.colour_words import is_colour_name
from schemas.values.mentions import Span
from schemas.vocabulary.piece_words import PIECES

_PIECES = rf"(?:{PIECES})"
_NO_COLOUR = (
    r"(?:per|each|a|an|pro|par|por|je|al|alla|of|di|de|from|x|min\w*|in|en|em|para|pour|for|ve)"
)
_COUNT = re.compile(
    # *4 pcs bark*, *3x black*, *10 pz. di nero*
    rf"(?<![\w.,/%-])\d{{1,4}}(?:\s?{_PIECES}\.?\s(?:of\s|di\s|de\s|à\s)?|\s?[x×]\s?)"
    rf"(?!{_NO_COLOUR}\b)(?=[^\W\d_]{{3}})"
    # *stone (6 pcs)*, *black x 3*, *preto - 12 pares*, *siyah 20 adet*
    rf"|(?<=[^\W\d_])\s?\(\s?(?:x|×)?\s?\d{{1,4}}\s?{_PIECES}\.?\s?\)"
    rf"|(?<=[^\W\d_]{{3}})(?:\s[-–—:=])?\s\d{{1,4}}\s?{_PIECES}\.?(?=\s?(?:[,;.\n|]|$))"
    r"|(?<=[^\W\d_]{3})\s[x×]\s?\d{1,4}(?=\s?(?:[,;\n|]|$))"
    r"|(?<=[\u3040-\u30ff\u4e00-\u9fff])\s?\d{1,4}\s?[双件点足枚个個条條套](?=\s?(?:[,，、;；。\n|]|$))",
    re.I,
)


@lru_cache(maxsize=8)
def without_counts(plain: str) -> str:
    """Return a text of the same length whose counts of pieces are blank."""
    return _COUNT.sub(lambda match: " " * len(match[0]), plain)


_WORD = r"[^\W\d_][^\W\d_'’-]{2,14}"
_COUNTED = re.compile(
    rf"(?<![\w.,/%-])\d{{1,4}}(?:\s?{_PIECES}\.?\s(?:of\s|di\s|de\s|à\s|in\s)?|\s?[x×]\s?)"
    rf"(?!{_NO_COLOUR}\b)(?P<name>{_WORD}(?:\s{_WORD})?)"
    r"(?=\s?(?:[,;.|+\n]|$)|\s(?:and|und|et|e|y|ve|en|plus)\s\d)",
    re.I,
)
_APART = 12  # characters between two of one list


def counted_colours(plain: str) -> list[list[Span]]:
    """Return the names of lists that count every colour, half of them known at least."""
    runs: list[list[Span]] = []
    last = -_APART
    for match in _COUNTED.finditer(plain):
        is_next = match.start() - last <= _APART and "\n\n" not in plain[last : match.start()]
        if not (runs and is_next):
            runs.append([])
        runs[-1].append(match.span("name"))
        last = match.end()
    return [run for run in runs if len(run) > 1 and _are_colours(plain, run)]


def _are_colours(plain: str, run: Sequence[Span]) -> bool:
    words = [plain[slice(*name)] for name in run]
    known = [one for one in words if is_colour_name(one)]
    return len(known) * 2 >= len(words) and all(one in known or may_be_colour(one) for one in words)
