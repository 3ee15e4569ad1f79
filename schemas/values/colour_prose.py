"""Colours in sentences about a product: what stands around a name that is no part of it.

*Pleated skirt in black wool gabardine. Lining in red cupro* tells one colour, black: the cloth
behind it is not called so, and the lining is not the product.
"""

from __future__ import annotations

import re
from functools import lru_cache

from schemas.values.component import component_lexicon
from schemas.values.composition_mentions import known_fibres
from schemas.values.fibre_words import may_be_hide
from schemas.values.kind_spans import kind_spans
from schemas.values.mentions import Span
from schemas.vocabulary.colour_parts import CLOTHS, GROUNDS, PARTS, TRIMS

_PARTS = frozenset({"lining", "sleeve_lining", "pocket_lining", "sole", "insole", "padding"})
_COLOURED = _PARTS | {"upper", "outer", "body"}
# Of metal, thread and paper: they have colours of their own.
_SMALL_PARTS = re.compile(
    r"(?:[- ]?(?:toned?|farben\w*|coloured|colored))?"
    r"[ -](?:(?!(?:with|and|or|mit|und|oder|no|plus)\s)[^\W\d_]+\s)?"
    r"(?:hardware|metal(?:lic)?|metalware|zips?|zippers?|buttons?|stitching|topstitching|threads?"
    r"|tape|print|safety pin|foil|logo|embroidery|studs|eyelets?|buckles?|metallteile|beschläge\w*"
    r"|knöpfe\w*|nähte?|naht|garn|reißverschl\w+)"
    # *Black zip hoodie*: the hoodie is black.
    r"(?=\s?(?:[.,;:)\n|]|$)|\s(?:and|with|on|at|in|to|throughout|und|mit|an|auf)\s)"
    r"|の?(?:金具|ステッチ|ボタン)|色?(?:五金|缝线|纽扣)",
    re.I,
)
_SMALL_BEFORE = re.compile(
    r"(?<!\w)(?:herrajes|cremallera|botones|pespuntes?|ferragens|botões|pespontos?|metalleria|minuteria"
    r"|bottoni|impunture|cuciture|bijouterie|boutons|surpiqûres|accessoires métalliques|hardware"
    r"|buttons|topstitching|stitching|knöpfe|beschläge|metallteile|beslag|knopen|stiksels)\s"
    r"(?:(?:in|en|em|de|di|color|couleur|cor|colore|tono|ton|aus|are|is|sono|sont|son|são|sind)\s){0,2}$",
    re.I,
)


def _listed(*tables: tuple[str, ...]) -> str:
    words = {word for table in tables for word in table}
    return "|".join(sorted(map(re.escape, words), key=lambda word: (-len(word), word)))


_TRIM = _listed(TRIMS)
_NO_WITH = r"(?!(?:with|and|or|in|on|mit|und|oder|con|avec|com|et|e|no|plus|has)\s)"
# *Nastro in gros-grain*, *a black grosgrain ribbon*, *Dikiş ipi: beyaz*
_TRIM_FIRST = re.compile(rf"(?:(?:the|le|la|il|lo|der|die|das|el|o|a)\s)?(?:{_TRIM})\s", re.I)
_TRIM_BEHIND = re.compile(
    rf"(?:[- ](?:coloured|colored|dyed|painted))?[ -](?:{_NO_WITH}[^\W\d_]{{3,}}\s)?(?:{_TRIM})"
    r"(?=\s?(?:[.,;:)\n|]|$)|\s(?:and|with|on|at|und|mit|an|auf)\s)"
    rf"|[ -](?:{_NO_WITH}[^\W\d_]{{3,}}\s){{0,2}}lining(?!\w)",
    re.I,
)
_PART_LABEL = re.compile(
    rf"(?<![^\W_])(?:{_listed(TRIMS, PARTS)})"
    r"(?:\s(?:colou?r|couleur|color|cor|colore|farbe|rengi))?\s?[:：|]\s?$",
    re.I,
)
_HELD = re.compile(r".*\s(?:con|avec|com|mit|met)\s(?P<part>.+)$", re.I)
_PREPOSITION = re.compile(r"(?<!\w)(?:in|en|em|aus)\s$", re.I)
# What a person in the picture has on: *The model wears black trousers*.
_WORN = re.compile(
    r"\b(?:models?|mannequin|modella|modello|modelo|manken)\s(?:also\s)?(?:wears?|is wearing|porte"
    r"|indossa|trägt|lleva|veste|usa|giyiyor)\s(?:an?\s|une?\s|una?\s|uma?\s|eine?n?\s)?$",
    re.I,
)
_CLOTHS = re.compile(rf"(?<![^\W_])(?:{_listed(CLOTHS, GROUNDS)})(?![^\W_])", re.I)
_CLAUSE = re.compile(r"[.,;:!?(（、，；。\n|•·]\s*")
_REACH = 40
_WORDS_BEFORE = 5
# A sentence ends with a word, not with *col.* or *art.*.
_SENTENCE = re.compile(r"(?<=[^\W\d_]{4})[.!?](?=\s+[^\W\d_])|。(?=.)")


def is_of_part(plain: str, colour: Span) -> bool:
    """Return whether a colour is of a lining, a sole or of buttons: *forro bege*."""
    if _SMALL_PARTS.match(plain, colour[1]):
        return True
    before = plain[max(0, colour[0] - _REACH) : colour[0]]
    if _SMALL_BEFORE.search(before) or _PART_LABEL.search(before) or _WORN.search(before):
        return True
    if _TRIM_BEHIND.match(plain, colour[1]):
        return True
    stop = max((match.end() for match in _CLAUSE.finditer(before)), default=None)
    lead = before[stop or 0 :]
    held = _HELD.search(lead)
    if held and _begins_with_part(held["part"]) and not _PREPOSITION.search(lead):
        return True  # *vitello nero con fodera in seta rossa*
    if stop is None and len(before) == _REACH:
        return False
    is_label = before[: stop or 0].rstrip().endswith(":")
    return not is_label and lead.count(" ") <= _WORDS_BEFORE and _begins_with_part(lead)


@lru_cache(maxsize=1024)
def _begins_with_part(lead: str) -> bool:
    """Return whether words begin with a part that no product is: *Lining in*, *natural sole in*."""
    found = list(component_lexicon().within(lead))
    return bool(_TRIM_FIRST.match(lead)) or any(
        match.codes <= _PARTS
        and not _BAG.fullmatch(lead, match.start, match.end)
        and lead[: match.start].count(" ") < _WORDS_OF_PART
        and not _WITH.search(lead[: match.start])
        for match in found
    )


_WORDS_OF_PART = 3
# German and Spanish for a bag are words for a pocket as well: *Tasche aus schwarzem Leder*.
_BAG = re.compile(r"taschen?|bolsos?|bolsas?|bolsillo de mano", re.I)
# *A coat with silk lining in navy*: the coat is navy.
_WITH = re.compile(r"(?<!\w)(?:with|avec|con|mit|com|met|in|en|em|and|et|e|y|und)\s", re.I)


def names_a_part(words: str) -> bool:
    """Return whether an element of a list is the colour of a part: *doublure rouge*."""
    start = words.find(" ") + 1
    return start > 0 and _begins_with_part(words[:start]) and not component_lexicon().whole(words)


def ends_sentence(gap: str) -> bool:
    """Return whether a sentence ends between two colours, and more than the next one begins."""
    return _SENTENCE.search(gap) is not None


def without_cloth(plain: str, name: Span, known: Span) -> Span:
    """Return the name of a colour without the cloth, the hide or the thing that is so coloured.

    Args:
        plain: A passage.
        name: A piece of a list or a sentence.
        known: The name in it that the table knows.
    """
    start, end = name
    if start < known[0] and _has_cloth(plain[start : known[0]].strip()):
        start = known[0]
    if known[1] < end and _has_cloth(plain[known[1] : end].strip(" -")):
        end = known[1]
    return start, end


@lru_cache(maxsize=1024)
def _has_cloth(words: str) -> bool:
    return bool(
        known_fibres(words)
        or kind_spans(words)
        or may_be_hide(words)
        or _CLOTHS.search(words)
        or any(match.codes <= _COLOURED for match in component_lexicon().within(words))
    )
