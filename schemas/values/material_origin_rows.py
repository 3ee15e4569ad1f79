"""Where it says that a material comes from a place: *lana dall'Australia*, *cuir tanné en Toscane*.

Most places in documents are of other things: of who writes, of where goods are made or handed over.
A place is offered only where a material stands beside it, in the same sentence, with nothing
between them that tells of making the product.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, lru_cache

from schemas.values.composition_mentions import known_fibres
from schemas.values.country import is_ambiguous_place, place_mentions, regions_in
from schemas.values.fibre import fibre_lexicons
from schemas.values.lexicon import Lexicon
from schemas.values.mentions import RowGroup, RowMention, Span, compatible, whole_cell
from schemas.vocabulary.countries import ADJECTIVES

# Cloths, yarns and hides that no fibre is named for.
_MATERIAL = re.compile(
    r"(?<![^\W_])(?:yarns?|cloths?|fabrics?|hides?|tanner(?:y|ies)|filat[oi]|tessut[oi]|pell(?:e|i|ami)"
    r"|conceri[ae]|fils?|tissus?|peausseries?|tanneries?|mégisserie|garne?n?|stoffe?s?|\w*gewebe"
    r"|gerberei|hilos?|hilados?|tejidos?|telas?|curtidur[ií]as?|tenería|fios?|tecidos?|curtumes?"
    r"|ipli[kğ]\w*|kumaş\w*|tabakhane\w*|raw materials?|materie? prim[ae]|matières? premières?"
    r"|rohstoffe?|materias? primas?|matérias?-primas?|hammadde\w*|fleece|clip)(?![^\W_])"
    r"|原料|面料|纱线|皮料|原毛|原糸|糸|生地|革|原皮",
    re.I,
)
# Whose hair it is: the fibre stands further before.
_ANIMAL = re.compile(
    r"(?<![^\W_])(?:goats?|sheep|flocks?|fleeces?|herds?|capre|pecore|vell[io]|greggi|chèvres?|moutons?"
    r"|toisons?|ziegen|schafen?|vlies\w*|cabras?|ovejas?|vellones|ovelhas?|velos?|keçi\w*|koyun\w*)"
    r"(?![^\W_])|山羊|绵羊|羊群|羊毛(?=来自)",
    re.I,
)
# What is done to a material before anybody makes something of it.
_PROCESS = re.compile(
    r"(?<![^\W_])(?:(?:woven|weaving|spun|tanned|tanning|milled|tessut[oaie]|tessitura|filat[oaie]|filatura"
    r"|conciat[oaie]|concia|tissée?s?|tissage|filée?s?|filature|tannée?s?|tannage|gewebt|gesponnen"
    r"|gegerbt|weberei|tejid[oa]s?|hilad[oa]s?|curtid[oa]s?|tecid[oa]s?|fiad[oa]s?|tecelagem)"
    r"(?![^\W_])|dokun\w*|eğril\w*|tabaklan\w*)|織り?|なめし|鞣制|织造|纺纱",
    re.I,
)
# What tells of the product, of trade or of who writes.
_OTHERWISE = re.compile(
    r"\b(?:made|manufactur\w*|manifattur\w*|produ[ckzt]\w*|produz\w*|gefertigt|hergestellt|fertigung"
    r"|herstell\w*|confec\w*|confez\w*|fabri(?:qu|c|k)\w*|fatto|hecho|feit[oa]|sewn|stitched|cucit\w+"
    r"|genäht|assembl\w*|montage|üret\w*|imal\w*|dikil\w*|knit\w*|gestrickt|tricot\w+|lavorat\w+"
    r"|realizzat\w+|workshop|atelier|registered|showroom|deliver\w*|lieferung|consegna|livraison"
    r"|ship\w*|fob|exw|fca|cif|ddp|dap|cpt|tel|via|rue|calle|rua|straße|gmbh|s\.?r\.?l|ltd|s\.?a"
    r"|sizes?|country|pa[eí]se?|pays|land)\b|制造|成衣|縫製|製造|サイズ|有限公司|株式会社",
    re.I,
)
# What joins a material to a place behind it.
_LINK = re.compile(
    r"(?<![^\W_])(?:from|of|origin\w*|grown|sourced|aus|von|dall[ao]|dall['’]|da|dal|dell[aeo]|dell['’]|del|di"
    r"|du|des|de|d['’]|en|in|a|à|em|do|da|vem|viene|provien\w+|proven\w+|stammt|herkunft|menşe\w*)"
    r"(?![^\W_])|[:：|]|来自|产自|产地|产于|は|は?原産| {2}",
    re.I,
)
_GROWN_IN = re.compile(r"[産产]")
_FIRM = re.compile(r"[^\s,，。]{0,12}(?:公司|集团|厂|会社|工業|株式)")
_STOP = re.compile(r"[.;!?](?:\s|$)|[。；！？;]|\n\s*\n")
_MOST_BEFORE, _MOST_BEHIND, _PROCESS_REACH = 64, 24, 60
_FLOWING = 50  # characters of a line that prose fills, so that its sentence goes on in the next
_NO_PLACE = re.compile(r"jersey|polish|panama|franco|chine|进口|進口", re.I)


def origin_groups(text: str, cells: Sequence[Span]) -> list[RowGroup]:
    """Return the places that materials come from, each with the material that it is of.

    Args:
        text: A passage.
        cells: Ranges that labels of the attribute announce.
    """
    plain = compatible(text)
    rows: list[RowMention] = []
    places = _longest_places(text)
    for place in places:
        material = _material_of(plain, place, places)
        announced = any(start <= place[0] < end for start, end in cells)
        if material is not None:
            rows.append(_row(plain, place, *material))
        elif announced:
            rows.append(_row(plain, place, _fibre_near(plain, place), is_process=False))
    for start, end in cells:
        if not any(start <= place[0] < end for place in places):
            inside = [(start + left, start + right) for left, right in whole_cell(text[start:end])]
            rows += [
                _row(plain, span, _fibre_near(plain, span), is_process=False) for span in inside
            ]
    return [(row,) for row in rows]


def _row(plain: str, place: Span, material: Span | None, is_process: bool) -> RowMention:
    fibre = material if material in _fibres_in(plain, *(material or (0, 0))) else None
    if material and _ANIMAL.fullmatch(plain, *material):
        fibre = _last_fibre(plain, _sentence_start(plain, place[0]), material[0])
    elif material and not fibre:  # 羊绒原料, *cotton yarn*: the fibre stands before the word for it
        fibre = _last_fibre(plain, max(0, material[0] - _MOST_BEHIND), material[0])
        fibre = fibre if fibre and material[0] - fibre[1] <= 1 else None
    fibres = (None, fibre) if is_process else (fibre, None)
    return {"fibre": fibres if fibre else (None,), "place": (place,)}


@lru_cache(maxsize=32)
def _longest_places(text: str) -> tuple[Span, ...]:
    """Return the places that no other one holds, none that is a word for something else."""
    kept: list[Span] = []
    for span in sorted(set(place_mentions(text)), key=lambda one: (one[0], -one[1])):
        words = text[slice(*span)]
        is_code = len(words) < 3 and (words.isascii() or len(words) == 1)
        if is_code or _NO_PLACE.fullmatch(words) or (kept and span[0] < kept[-1][1]):
            continue
        kept.append(span)
    return tuple(kept)


def _material_of(
    plain: str, place: Span, places: Sequence[Span]
) -> tuple[Span | None, bool] | None:
    """Return the material that a place is said of, and whether only its making is."""
    start = _sentence_start(plain, place[0])
    at = bisect_left(places, place)
    floor = max(start, places[at - 1][1]) if at else start
    before = _last_material(plain, max(floor, place[0] - _MOST_BEFORE - 24), place[0])
    if before and _ANIMAL.fullmatch(plain, *before) and _comes_from(plain, before, place):
        return before, False
    process = _process_near(plain, place, floor)
    if process:
        fibre = _last_fibre(plain, start, place[0])
        return (fibre, True)
    if _GROWN_IN.match(plain, place[1] - 1) or _GROWN_IN.match(plain, place[1]):
        close = _first_material(plain, place[1], place[1] + 2)
        if close is not None and _is_of_place(plain, place, close, start):
            return close, False  # フランス産リネン, whatever stands before
    if before is not None and _comes_from(plain, before, place):
        return before, False
    behind = _first_material(plain, place[1], place[1] + _MOST_BEHIND)
    if behind is not None and _is_of_place(plain, place, behind, start):
        return behind, False
    return None


def _process_near(plain: str, place: Span, floor: int) -> bool:
    """Return whether a material is woven, spun or tanned there: *tanné en*, *in Prato gewebt*."""
    before = list(_PROCESS.finditer(plain, max(floor, place[0] - _PROCESS_REACH), place[0]))
    # What begins a sentence tells of the product: *Woven in Scotland*, but *Weaving: Spain*.
    before = [m for m in before if not (m[0][0].isupper() and _DONE.search(m[0]))]
    if before:
        gap = plain[before[-1].end() : place[0]]
        return len(gap) <= _MOST_BEHIND and not _OTHERWISE.search(gap) and "," not in gap
    behind = _PROCESS.match(plain, place[1] + 1) if plain[place[1] : place[1] + 1] == " " else None
    return behind is not None and plain[place[1] :].lower().startswith((" gewebt", " ge"))


_DONE_IN = re.compile(r"\s(?:\w+mente\s)?(?:in|en|em)\s")  # *Tessuto in Italia* is no cloth
_DONE = re.compile(
    r"(?:woven|spun|tanned|milled|(?:tessut|filat|conciat)[oaie]|[éÉ]e?s?|(?:tejid|hilad|curtid)[oa]s?"
    r"|(?:tecid|fiad)[oa]s?|gewebt|gesponnen|gegerbt)$",
    re.I,
)


def _comes_from(plain: str, material: Span, place: Span) -> bool:
    gap = plain[material[1] : place[0]]
    if len(gap) > _MOST_BEFORE or _OTHERWISE.search(gap) or "%" in gap:
        return False
    if not gap.strip():  # *tessuto italiano*, *laine française*: only adjectives follow
        return _is_adjective(plain[slice(*place)]) or "  " in gap or not gap
    return bool(_LINK.search(gap)) or bool(re.match(r"\s?(?:産|menşe)", plain[place[1] :]))


def _is_of_place(plain: str, place: Span, material: Span, start: int) -> bool:
    """Return whether a place stands before its material: *Australian merino*, インド産の革."""
    gap = plain[place[1] : material[0]]
    before = plain[max(start, place[0] - _MOST_BEHIND) : place[0]]
    if _FIRM.match(plain, material[1]):
        return False
    if _OTHERWISE.search(before) or re.search(r"[,;:|%\d\n]|\s-\s", gap):
        return False
    words = plain[slice(*place)]
    if not words.isascii() and re.search(r"[\u3040-\u9fff]", words):
        return bool(re.fullmatch(r"(?:産|产|的|の|优质|進口|进口|[^\W\d_]){0,6}", gap))
    if _is_adjective(words):
        return not (gap == " " and _is_qualifier(plain[place[0] : material[1]]))
    return gap == " " and bool(regions_in(words))


def _is_adjective(words: str) -> bool:
    return bool(_adjectives().whole(words)) or is_ambiguous_place(words)


def _is_qualifier(words: str) -> bool:
    """Return whether the place names a kind: *Egyptian cotton*, wherever it grew."""
    return bool(fibre_lexicons()[3].within(words))


def _sentence_start(plain: str, end: int) -> int:
    """Return where the sentence or the line of a place begins."""
    floor = max(0, end - 160)
    start = max((m.end() for m in _STOP.finditer(plain, floor, end)), default=floor)
    line = plain.rfind("\n", start, end)
    while line >= start:
        before = plain.rfind("\n", 0, line) + 1
        if line - before < _FLOWING or (not plain[line - 1].islower() and plain[line - 1] != ","):
            return line + 1
        line = plain.rfind("\n", start, line)
    return start


def _materials(plain: str, start: int, end: int) -> list[Span]:
    words = [
        m.span()
        for pattern in (_MATERIAL, _ANIMAL)
        for m in pattern.finditer(plain, start, end)
        if not (m[0][0].isupper() and _DONE_IN.match(plain, m.end()))
    ]
    fibres = _fibres_in(plain, start, end)
    outside = [w for w in words if not any(f[0] <= w[0] < f[1] for f in fibres)]
    return sorted([*outside, *fibres])


def _last_material(plain: str, start: int, end: int) -> Span | None:
    return max(_materials(plain, start, end), default=None)


def _first_material(plain: str, start: int, end: int) -> Span | None:
    return min(_materials(plain, start, end + _MOST_BEHIND), default=None)


def _last_fibre(plain: str, start: int, end: int) -> Span | None:
    return max(_fibres_in(plain, start, end), default=None)


def _fibres_in(plain: str, start: int, end: int) -> list[Span]:
    known = known_fibres(plain)
    inside = known[bisect_left(known, (start, 0)) : bisect_left(known, (end, 0))]
    return [span for span in inside if span[1] <= end]


def _fibre_near(plain: str, place: Span) -> Span | None:
    """Return the fibre in the label before a place: *Origine du lin | Normandie*."""
    return _last_fibre(plain, plain.rfind("\n", 0, place[0]) + 1, place[0])


@cache
def _adjectives() -> Lexicon:
    return Lexicon(ADJECTIVES)
