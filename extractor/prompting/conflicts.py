"""Which attribute a place belongs to that several could read: the one whose label announces it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from extractor.core.geometry import CharSpan
from extractor.prompting.labelled import (
    Labelled,
    inline_label,
    is_announced_by_tax,
    is_announced_inline,
)
from extractor.prompting.passages import Passage
from schemas.base import AttributeSpec, SchemaSpec, Shape
from schemas.values.origin_mentions import best_told

LeafName = tuple[str, str]  # attribute and leaf
SpanGroup = tuple[Mapping[str, tuple[CharSpan | None, ...]], ...]
_TRADE_TERMS = ("moq", "lead_time", "incoterm")


def leave_to_others(
    passage: Passage,
    spec: SchemaSpec,
    spans: dict[LeafName, tuple[CharSpan, ...]],
    labelled: Mapping[str, Sequence[Labelled]],
    claims: Mapping[CharSpan, int],
) -> None:
    """Take from each attribute the places that a label announces for another of the same form."""
    announced = {
        attribute.name: _announced_places(passage, attribute, spans, labelled, claims)
        for attribute in spec.attributes
        if attribute.shape is Shape.SCALAR and (attribute.name, "") in spans
    }
    _settle_labels(passage.view, spec, announced)
    _settle_prices(passage.view, spans, announced)
    shop = _plain_shop_prices(passage.view, spec, announced)
    for attribute in spec.attributes:
        if attribute.name not in announced or attribute.form == "text":
            continue
        others = {
            place
            for other in spec.attributes
            if other.form == attribute.form and other.name != attribute.name
            for place in announced.get(other.name, ())
        }
        own = announced[attribute.name]
        taxed = {p for p in own if is_announced_by_tax(passage.view, p, attribute)}
        if attribute.name == "retail_price":
            taxed -= shop
        own -= taxed & others  # a label says more of a price than its tax does
        if attribute.name == "wholesale_price":
            own -= shop  # but no word for any price does
        kept = [place for place in spans[attribute.name, ""] if place in own or place not in others]
        spans[attribute.name, ""] = tuple(kept)
    _settle_weights(passage.view, spans)
    _settle_plating(spans)


def _settle_labels(view: str, spec: SchemaSpec, announced: Mapping[str, set[CharSpan]]) -> None:
    """Leave a place to the longer of two labels before it: *retail price* is no *price*."""
    for attribute in spec.attributes:
        rivals = [
            other
            for other in spec.attributes
            if other.form == attribute.form and other.name in announced and other != attribute
        ]
        for place in list(announced.get(attribute.name, ())):
            sharing = [other for other in rivals if place in announced[other.name]]
            own = inline_label(view, place, attribute) if sharing else None
            others = [label for one in sharing if (label := inline_label(view, place, one))]
            if own and any((one.start, -one.end) < (own.start, -own.end) for one in others):
                announced[attribute.name].discard(place)


# *Preis 495 € inkl. MwSt.*: a word for any price, with the tax that a shop adds.
_PLAIN_PRICE = re.compile(
    r"(?:^|[^\w-])(?:prezzo|price|prix|preis|precio|preço|fiyat[ıi]?)\s*[:=|]?\s*$|(?:价格|単価"
    r"|価格)[:：]?\s*$",
    re.I | re.M,
)


def _plain_shop_prices(
    view: str, spec: SchemaSpec, announced: Mapping[str, set[CharSpan]]
) -> set[CharSpan]:
    """Return prices with the shop's tax that only a word for any price announces."""
    return {
        place
        for attribute in spec.attributes
        if attribute.name == "retail_price"
        for place in announced.get(attribute.name, ())
        if is_announced_by_tax(view, place, attribute)
        and _PLAIN_PRICE.search(view, max(0, place.start - _PRICE_REACH), place.start)
    }


_PRICE_REACH = 16
# Whom a paper is for, and prices without the tax that no shop leaves out.
_TO_TRADE = re.compile(
    r"(?:\b(?:sem|sin|senza|ohne|zzgl\.?|excl?\.?|excluding|al netto di|netto|hors)\s?"
    r"(?:IVA|VAT|MwSt|USt|TVA|taxes?)\b|\bIVA (?:escl\w*|não incluíd\w*|no incluid\w*|aparte)"
    r"|\bVAT excl\w*|\bKDV hariç|€\s?H\.?T\b|\bprix [^\n]{0,20}\bHT\b"
    r"|\b(?:lojistas|revendedor\w*|revenda|rivendit\w+|revendeurs?"
    r"|Fachhandel\w*|Wiederverkäufer\w*|Händlerpreis\w*|stockists|retailers|wholesale"
    r"|trade (?:price|list|only)\w*"
    r"|distribuidor\w*|detallistas|joyerías|zapaterías|toptan|bayi\w*|perakendeci\w*"
    r"|listino)\b(?!@)"
    r"|批发|出厂价|不含税|税抜|下代|卸(?:価格|売)?)",
    re.I,
)


# What shops tell who buys there: parcels, returns, the basket.
_TO_SHOPPERS = re.compile(
    r"\b(?:free (?:standard |express |uk |us )?(?:delivery|shipping|returns?)"
    r"|add to (?:bag|cart|basket)|(?:easy |30[- ]day )returns|returns? within"
    r"|complimentary shipping"
    r"|spedizion\w+ gratuit\w|res[oi] gratuit\w|aggiungi al carrello|diritto di recesso"
    r"|livraison (?:offerte|gratuite)|retours? (?:offerts?|gratuits?|sous)|ajouter au panier"
    r"|kostenlose\w? (?:versand|lieferung|rück\w+|retoure\w*)|rückgaberecht|widerrufsrecht"
    r"|versandkostenfrei|in den warenkorb"
    r"|envíos? grat\w+|devoluci\w+ grat\w+|añadir a la (?:cesta|bolsa)|devoluciones en"
    r"|envios? (?:grátis|gratuito)|portes grátis|devoluç\w+ (?:grátis|gratuit\w+)"
    r"|adicionar ao (?:carrinho|saco)"
    r"|ücretsiz (?:kargo|iade|teslimat)|sepete ekle"
    r"|gratis (?:verzending|retour\w*)|in winkelwagen)(?![^\W_])"
    r"|加入购物车|包邮|天无理由|カートに入れる|送料無料|返品",
    re.I,
)


def _settle_prices(
    view: str, spans: dict[LeafName, tuple[CharSpan, ...]], announced: Mapping[str, set[CharSpan]]
) -> None:
    """Give one price that no label announces to the trade or to the shop, by what stands with it.

    A paper that speaks of minimums, delivery times or terms speaks to the trade, but a shop tells
    of its parcels and returns; one that says so, or counts prices without tax, does too.
    """
    wholesale, retail = ("wholesale_price", ""), ("retail_price", "")
    if wholesale not in spans or retail not in spans:
        return
    if announced.get(wholesale[0]) or announced.get(retail[0]) or len(spans[wholesale]) != 1:
        return
    if spans[wholesale] != spans[retail]:
        return  # what stands beside the prices tells them apart already
    has_terms = any(spans.get((name, "")) for name in _TRADE_TERMS)
    is_trade = _TO_TRADE.search(view) or (has_terms and not _TO_SHOPPERS.search(view))
    spans[retail if is_trade else wholesale] = ()


# What of a jewel weighs more than its metal.
_WHOLE_WEIGHT = re.compile(
    r"(?:total|gross|brutto|lord[oa]|gesamt|brut\b|complessiv|toplam|mit stein|avec pierres|总重"
    r"|de la pièce|of the piece|finished weight|finito|del pezzo|stückgewicht|de la pieza|da peça"
    r"|ürün ağırlı"
    r"|毛重|総重量)"
    r"[^\n.…_]{0,16}[.…_\s]{0,160}$",
    re.I,
)


# *31 grammi è la collana intera*, *pèsent 2,9 g la paire*.
_WHOLE_BEHIND = re.compile(
    r"[^\S\n,;]{0,2}(?:(?:è|is|est|es|é|ist|for|per|pour|für|para|in|en|as)[^\S\n])?"
    r"(?:(?:the|la|le|il|o|a|das|die|der|el|l['’]|una|una)[^\S\n]?)?"
    r"(?:(?:pair|paire|paar|coppia|pareja|par|çift\w*)(?![^\W_])|all\b|total\b|tout\b"
    r"|totale?\b|insgesamt"
    r"|complete\b|altogether|toplam|(?:collana|anello|bracciale|ring|necklace|bague|collier"
    r"|kette|anillo"
    r"|collar|anel|colar)[^\S\n](?:inter[oa]|completo|completa|entière|entero|entera|in all"
    r"|gesamt)|一对|全重)",
    re.I,
)


# Of stones, or of the metal's purity.
_CARATS = re.compile(
    r"(?:c(?:t|arats?|arati)|k(?:t|arat)|quilates?|ayar|克拉|カラット)\b\.?$"
    r"|^(?:cts?|kt|carati|quilates)\b",
    re.I,
)


def _settle_weights(view: str, spans: dict[LeafName, tuple[CharSpan, ...]]) -> None:
    """Give the weight of a jewel to its metal, unless the words say that it is that of all."""
    net, metal = ("net_weight", ""), ("metal_weight", "")
    if net not in spans or metal not in spans:
        return
    for leaf in (net, metal):
        spans[leaf] = tuple(p for p in spans[leaf] if not _CARATS.search(view, *p))
    whole = {p for p in spans[net] if _WHOLE_WEIGHT.search(view, max(0, p.start - 192), p.start)}
    # A pair may be all metal: what only these words tell is offered for both.
    either = {p for p in spans[net] if _WHOLE_BEHIND.match(view, p.end)}
    spans[metal] = tuple(p for p in dict.fromkeys((*spans[metal], *spans[net])) if p not in whole)
    spans[net] = tuple(p for p in spans[net] if p in whole or p in either)


def _settle_plating(spans: dict[LeafName, tuple[CharSpan, ...]]) -> None:
    """Take what a jewel is plated with from its metal: *silver with 18k gold vermeil* is silver."""
    plating = spans.get(("plating", ""), ())
    for leaf in (("metal", ""), ("fineness", "")):
        own = tuple(p for p in spans.get(leaf, ()) if not any(p.overlaps(one) for one in plating))
        if own:
            spans[leaf] = own


def settle_origins(
    view: str,
    spans: dict[LeafName, tuple[CharSpan, ...]],
    groups: Mapping[str, Sequence[SpanGroup]],
) -> None:
    """Keep the places that are best told to be where a product was made.

    *Canvas woven in Scotland, sewn in Portugal*: the one is the cloth's, the other the bag's.
    """
    leaf = ("country_of_origin", "")
    of_materials = [
        place
        for group in groups.get("material_origin", ())
        for row in group
        for place in row.get("place", ())
        if place
    ]
    found = spans.get(leaf, ())
    own = [p for p in found if not any(p.overlaps(one) for one in of_materials)]
    if found:
        spans[leaf] = tuple(CharSpan(*one) for one in best_told(view, own or found))


_SIDES = re.compile(r"\d\s?(?:cm|mm|\")?\s?\(?[^\W\d_]{0,2}\)?\s?[x×X*]\s?[^\W\d_]{0,2}\s?\d")


def sizes_alone(view: str, spec: SchemaSpec, groups: Sequence[SpanGroup]) -> list[SpanGroup]:
    """Return the sizes that no other attribute of the schema is: no ring size, no `40 x 60`."""
    names = {attribute.name for attribute in spec.attributes}
    if "ring_size" in names:
        return []  # a jewel has that one size
    if "width" not in names or names.isdisjoint({"length", "height"}):
        return list(groups)
    return [group for group in groups if not _is_side(view, group)]


def no_colours(
    view: str,
    groups: Sequence[SpanGroup],
    labelled: Mapping[str, Sequence[Labelled]],
    claims: Mapping[CharSpan, int],
) -> list[SpanGroup]:
    """Return the fibres that no label calls colours: of `colori: cuoio, nero` none is leather."""
    cells = [one.cell for one in labelled.get("colours", ()) if claims[one.label] == 1]
    lines = [CharSpan(cell.start, _line_end(view, cell)) for cell in cells]
    return [group for group in groups if not _is_bare_within(group, lines)]


_COLOUR_LINE = 40  # characters behind a label of colours


def _line_end(view: str, cell: CharSpan) -> int:
    """Return where the first line of a cell ends: the next one tells of something else."""
    words = view[cell.start : cell.end]
    first = cell.start + len(words) - len(words.lstrip())
    end = view.find("\n", first, first + _COLOUR_LINE)
    return end if end >= 0 else first + _COLOUR_LINE


def _is_bare_within(group: SpanGroup, cells: Sequence[CharSpan]) -> bool:
    return all(
        not any(row["percent"])
        and all(any(cell.overlaps(fibre) for cell in cells) for fibre in row["fibre"] if fibre)
        for row in group
    )


def _is_side(view: str, group: SpanGroup) -> bool:
    spans = [span for row in group for places in row.values() for span in places if span]
    return all(_SIDES.search(view, span.start, span.end) for span in spans)


def _announced_places(
    passage: Passage,
    attribute: AttributeSpec,
    spans: Mapping[LeafName, tuple[CharSpan, ...]],
    labelled: Mapping[str, Sequence[Labelled]],
    claims: Mapping[CharSpan, int],
) -> set[CharSpan]:
    cells = [one.cell for one in labelled[attribute.name] if claims[one.label] == 1]
    return {
        span
        for span in spans[attribute.name, ""]
        if any(cell.start <= span.start and span.end <= cell.end for cell in cells)
        or is_announced_inline(passage.view, span, attribute)
    }
