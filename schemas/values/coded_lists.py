"""Lists of codes with names and nothing between their elements: *04 Navy 11 Bottle 27 Charcoal*."""

from __future__ import annotations

import re

from schemas.values.mentions import Span

# A code of a list, with its name behind it.
CODE_OF_LIST = re.compile(
    r"(?<![^\s])[A-Z]?\d{2,4}(?=\s[^\W\d_]|(?![色款件个個号條条双米元円枚足着日月年周週度])[\u4e00-\u9fff])"
)
_AROUND = " .:–*•-\n"


def coded_parts(plain: str, piece: Span) -> list[Span]:
    """Return the elements of a list whose codes are all as long; else the piece as a whole."""
    codes = [match.span() for match in CODE_OF_LIST.finditer(plain, *piece)]
    lengths = {end - start for start, end in codes}
    if len(codes) < 2 or len(lengths) > 1 or codes[0][0] != piece[0]:
        return [piece]
    ends = [start for start, _ in codes[1:]] + [piece[1]]
    return [
        (start, start + len(plain[start:end].rstrip(_AROUND)))
        for (start, _), end in zip(codes, ends, strict=True)
    ]
