"""What may be the name of a colour where a colour is expected, though no table knows it."""

from __future__ import annotations

import re
from functools import lru_cache

from schemas.values.colour_pieces import label_words
from schemas.values.colour_words import has_little_words, is_colour_name, words_of
from schemas.values.component import component_lexicon
from schemas.values.composition_mentions import known_fibres
from schemas.values.lexicon import fold, tokens

WORDS = 4  # of the longest name
# Words that stand beside colours, or where colours could stand, and name none.
_NONE = re.compile(
    r"(?<![^\W_])(?:sizes?|tailles?|taglie?|tg|größen?|groessen?|gr|tallas?|tamanhos?|beden(?:ler)?|store|stores"
    r"|stock|shops?|europe|europa|eu|uk|usa|kürze|wenigen|allen|all|every|tutte|toutes|todas|todos|several"
    r"|various|many|more|mehreren|diversi|plusieurs|varios|vários|time|general|due|part|full|bulk|pairs|sets"
    r"|rolls?|rollen|meter|metri|mètres|metros|januar\w*|febr\w*|april|june?|july|august|september"
    r"|october|november|december|settembre|ottobre|novembre|dicembre|septembre|octobre|italia|italy|turkey"
    r"|portugal|spain|france|germany|herbst|frühjahr|sommer|autumn|spring|summer|laden|web|shop"
    r"|boutique|magasin|leather|piel|leder|pele|qty|moq|min|ean|sku|ref|pair|paire|woche\w*|weeks?|days?)(?![^\W_])",
    re.I,
)


@lru_cache(maxsize=4096)
def may_be_colour(words: str) -> bool:
    """Return whether words may name a colour: few of them, and of nothing else that is known."""
    found = tokens(words)
    return (
        0 < len(words_of(words)) <= WORDS
        and all(token.text.isalpha() for token in found)
        and not any(len(t.text) == 1 and t.shouted and t.text.isascii() for t in found)
        and not has_little_words(words)
        and not known_fibres(words)
        and not component_lexicon().within(words)
        and fold(words) not in label_words()
        and not _NONE.search(words)
    )


def tail_name(words: str) -> int | None:
    """Return where the name of a colour begins that words end with: *the range are | Ecru*."""
    found = words_of(words)
    if not found or words[found[-1][1] :].strip():
        return None
    starts = [start for start, _ in found[-WORDS + 1 :]]
    return next((at for at in starts if is_colour_name(words[at:])), None)


def head_name(words: str) -> int | None:
    """Return where the name of a colour ends that words begin with: *moss | from September*."""
    found = words_of(words)
    if not found or words[: found[0][0]].strip():
        return None
    ends = [end for _, end in found[: WORDS - 1]]
    return next((at for at in reversed(ends) if is_colour_name(words[:at])), None)
