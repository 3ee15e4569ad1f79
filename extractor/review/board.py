"""From the stored fields of a record to what the review page shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from extractor.core.record import EvidenceRow, FieldStatus, ProblemRow
from extractor.export.rows import value_text
from extractor.review.cards import (
    Alternative,
    AttributeCard,
    EntryRow,
    Group,
    ProductBoard,
    Spot,
)
from extractor.review.controls import Control, ControlKind, Member
from extractor.storage.field_rows import value_of
from extractor.storage.model import StoredField
from schemas.base import AttributeSpec, SchemaSpec

_WEAKEST = (
    FieldStatus.CONFLICTING,
    FieldStatus.INVALID,
    FieldStatus.UNREADABLE,
    FieldStatus.ABSENT,
    FieldStatus.FOUND,
)
# Abbreviations among the words of codes.
_ABBREVIATIONS = frozenset({"gtin", "hs", "id", "moq"})
_GROUP_NAMES = {
    "identity": "Identity",
    "material": "Material",
    "care_origin": "Care and origin",
    "sizes_variants": "Sizes and variants",
    "commercial": "Commercial",
}


def boards(
    spec: SchemaSpec, controls: Mapping[str, Control], fields: Sequence[StoredField]
) -> tuple[ProductBoard, ...]:
    """Return the products of a record."""
    found = []
    for number, own in groupby(fields, key=lambda field: field.product):
        leaves: dict[str, list[StoredField]] = {}
        for field in own:
            leaves.setdefault(field.attribute, []).append(field)
        cards = [
            _card(attribute, controls[attribute.name], leaves[attribute.name])
            for attribute in spec.attributes
            if attribute.name in leaves
        ]
        groups = _grouped(cards, {a.name: a.group for a in spec.attributes})
        found.append(ProductBoard(number, _title(cards, number), groups))
    return tuple(found)


def spots_on(products: Iterable[ProductBoard], part: str, page_no: int) -> list[Spot]:
    """Return what stands on one page, in the order of the text."""
    found = [
        spot
        for product in products
        for card in product.cards
        for spot in (*card.spots, *(s for one in card.alternatives for s in one.spots))
        if spot.part == part and spot.page == page_no
    ]
    return sorted(dict.fromkeys(found), key=lambda spot: spot.span)


def _grouped(cards: Sequence[AttributeCard], group_of: Mapping[str, str]) -> tuple[Group, ...]:
    groups: dict[str, list[AttributeCard]] = {}
    for card in cards:
        groups.setdefault(group_of[card.code], []).append(card)
    return tuple(
        Group(name, _GROUP_NAMES.get(name, in_plain(name)), tuple(own))
        for name, own in groups.items()
    )


def _title(cards: Sequence[AttributeCard], number: int) -> str:
    known = {card.code: card.value for card in cards}
    return known.get("style_code") or known.get("name") or f"Product {number + 1}"


def in_plain(code: str) -> str:
    """Return a code in words: `country_of_origin` as `Country of origin`, `moq` as `MOQ`."""
    first, *others = (w.upper() if w in _ABBREVIATIONS else w for w in code.split("_"))
    return " ".join((first[:1].upper() + first[1:], *others))


def _card(spec: AttributeSpec, control: Control, leaves: Sequence[StoredField]) -> AttributeCard:
    first = leaves[0]
    status = min((leaf.status for leaf in leaves), key=_WEAKEST.index)
    known = [leaf.confidence for leaf in leaves if leaf.confidence is not None]
    value = value_of(leaves, spec.name)
    conflicting = status is FieldStatus.CONFLICTING
    elements = value if isinstance(value, list) else []
    readings = dict.fromkeys(" ".join(f.reading.split()) for f in leaves if f.reading)
    return AttributeCard(
        code=spec.name,
        label=in_plain(spec.name),
        description=spec.description,
        risk=spec.risk,
        product=first.product,
        status=status,
        decision=first.decision,
        origin=first.origin,
        version=first.version,
        value=value_text(value),
        elements=tuple(_line(element) for element in elements),
        readings=() if conflicting else tuple(readings),
        confidence=min(known, default=None),
        problems=_problems(leaves),
        spots=() if conflicting else tuple(_spots(spec.name, leaves)),
        alternatives=_alternatives(spec.name, leaves) if conflicting else (),
        control=control,
        rows=_rows(control, value),
        decided_by=first.decided_by,
        decided_at=first.decided_at,
    )


def _line(element: object) -> str:
    """Return one element of a list as people write it: `body: 85% virgin wool`."""
    if not isinstance(element, dict) or not {"fibre", "component"} <= element.keys():
        return value_text(element)
    texts = {name: value_text(text) for name, text in element.items() if text is not None}
    place = " ".join(texts[name] for name in ("component", "part") if name in texts)
    share = f"{texts['percent']}%" if "percent" in texts else ""
    words = " ".join(filter(None, (share, texts.get("qualifier"), texts["fibre"])))
    return f"{place}: {words}"


def _problems(leaves: Sequence[StoredField]) -> tuple[ProblemRow, ...]:
    return tuple(dict.fromkeys(problem for leaf in leaves for problem in leaf.problems))


def _spots(attribute: str, leaves: Sequence[StoredField], tag: str = "") -> list[Spot]:
    """Return the places of an attribute, each once: leaves of one row often share their words."""
    places: dict[tuple[str, int, tuple[int, int]], tuple[EvidenceRow, StoredField]] = {}
    for leaf in leaves:
        for evidence in leaf.evidence:
            places.setdefault((evidence.part, evidence.page, evidence.span), (evidence, leaf))
    return [
        Spot(
            f"p{leaf.product}-{attribute}{tag}-{number}",
            attribute,
            evidence.part,
            evidence.page,
            evidence.span,
            evidence.box,
            leaf.reading or "",
            leaf.product,
        )
        for number, (evidence, leaf) in enumerate(places.values())
    ]


def _alternatives(attribute: str, leaves: Sequence[StoredField]) -> tuple[Alternative, ...]:
    """Return the readings that disagree: leaves of one path are one reading each, in order."""
    times: dict[str, int] = {}
    candidates: dict[int, list[StoredField]] = {}
    for leaf in leaves:
        number = times[leaf.path] = times.get(leaf.path, -1) + 1
        candidates.setdefault(number, []).append(leaf)
    found = []
    for number, own in candidates.items():
        known = [leaf.confidence for leaf in own if leaf.confidence is not None]
        words = " · ".join(dict.fromkeys(leaf.reading for leaf in own if leaf.reading))
        text = " ".join(value_text(leaf.value) for leaf in own if leaf.value is not None)
        spots = tuple(_spots(attribute, own, f"-alt{number}"))
        found.append(Alternative(text, words, min(known, default=None), spots))
    return tuple(found)


def _rows(control: Control, value: object) -> tuple[EntryRow, ...]:
    if control.kind is ControlKind.SINGLE:
        return (EntryRow((value_text(value),)),)
    elements = value if isinstance(value, list) else [] if value is None else [value]
    rows = [EntryRow(tuple(_text(element, m) for m in control.members)) for element in elements]
    return tuple(rows) or (EntryRow(tuple("" for _ in control.members)),)


def _text(element: object, member: Member) -> str:
    if isinstance(element, dict):
        return value_text(element.get(member.name))
    return value_text(element)
