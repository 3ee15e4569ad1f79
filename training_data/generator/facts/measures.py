"""Quantities: weights, lengths, areas, counts."""

from __future__ import annotations

from dataclasses import dataclass

from training_data.generator.facts.fact import Draft, Fact
from training_data.generator.facts.numbers import amount, decimal
from training_data.generator.facts.scalar import scalar


@dataclass(frozen=True, slots=True)
class _Measure:
    low: float
    high: float
    units: tuple[str, ...]
    places: int = 0
    step: float = 1.0


_CM = ("cm", "cm", "cm", "CM", "cm.")
_GSM = ("g/m2", "gsm", "g/m²", "gr/mq", "g/mq", "GSM", "gr/m2", "g/sqm", "gr/m²", "g m-2")
_GSM_BY = {
    "it": ("gr/mq", "g/mq", "g/m2", "gr/m2", "gr/ml", "g/ml", "g/m²"),
    "fr": ("g/m²", "g/m2", "gr/m²", "g/ml"),
    "de": ("g/m²", "g/qm", "g/m2", "g/lfm"),
    "zh": ("g/m²", "克/平方米", "g/㎡", "GSM", "g", "克"),
    "ja": ("g/m²", "g/㎡", "g/m", "匁"),
    "tr": ("gr/m²", "gr/m2", "g/m²", "gr"),
}
_MEASURES: dict[str, tuple[_Measure, ...]] = {
    "net_weight": (
        _Measure(60, 1900, ("g", "gr", "g", "gr.", "grams", "g/pc", "gr/pz")),
        _Measure(0.08, 3.5, ("kg", "Kg", "KG"), 2, 0.01),
        _Measure(3, 60, ("oz", "oz."), 1, 0.1),
    ),
    "garment_length": (
        _Measure(40, 140, _CM, 0, 0.5),
        _Measure(16, 55, ('"', "in", "inches"), 1, 0.5),
    ),
    "fabric_weight": (
        _Measure(60, 760, _GSM),
        _Measure(60, 760, _GSM),
        _Measure(2, 22, ("oz/yd2", "oz/yd²", "oz", "oz/sq yd"), 1, 0.1),
        _Measure(8, 40, ("momme", "mm", "m/m")),
    ),
    "fibre_micron": (
        _Measure(13.5, 28, ("µm", "micron", "μm", "mic", "microns", "µ", "mic."), 1, 0.1),
    ),
    "fibre_length": (
        _Measure(
            26,
            110,
            ("mm", "mm", "mm."),
        ),
    ),
    "width": (_Measure(20, 320, _CM), _Measure(20, 66, ('"', "in", "inch"), 0, 1)),
    "cuttable_width": (_Measure(90, 300, _CM), _Measure(36, 66, ('"', "in"), 0, 1)),
    "height": (_Measure(4, 220, _CM, 0, 0.5),),
    "depth": (_Measure(1, 60, _CM, 0, 0.5),),
    "length": (_Measure(30, 300, _CM), _Measure(0.5, 3, ("m", "mt", "m"), 2, 0.05)),
    "strap_drop": (_Measure(8, 64, _CM, 0, 0.5),),
    "leather_thickness": (
        _Measure(0.5, 4.5, ("mm", "mm", "mm."), 1, 0.1),
        _Measure(1, 9, ("oz",), 0, 1),
    ),
    "heel_height": (_Measure(10, 125, ("mm", "mm")), _Measure(0.5, 12, _CM, 1, 0.5)),
    "platform_height": (_Measure(5, 60, ("mm",)), _Measure(0.5, 6, _CM, 1, 0.5)),
    "shaft_height": (_Measure(8, 60, _CM, 0, 0.5), _Measure(80, 600, ("mm",))),
    "fill_weight": (
        _Measure(80, 2500, ("g", "gr", "g", "gr.")),
        _Measure(0.1, 3, ("kg",), 2, 0.05),
    ),
    "metal_weight": (_Measure(0.5, 60, ("g", "gr", "g", "gr.", "grams", "dwt"), 2, 0.05),),
    "chain_length": (
        _Measure(35, 90, _CM),
        _Measure(14, 32, ('"', "in", "inches"), 0, 1),
        _Measure(380, 900, ("mm",)),
    ),
}


def quantity(draft: Draft, attribute: str) -> Fact:
    """Draw a quantity with its unit; in tables the unit may stand in the header."""
    measure = draft.pick(_MEASURES[attribute]) if draft.chance(0.35) else _MEASURES[attribute][0]
    units = measure.units
    if units is _GSM and draft.chance(0.7):
        units = _GSM_BY.get(draft.lang, units)
    unit = draft.pick(units)
    steps = int((measure.high - measure.low) / measure.step)
    value = measure.low + draft.rng.randint(0, steps) * measure.step
    places = measure.places
    if measure.step == 0.5 and not float(value).is_integer():
        places = 1
    text = amount(draft, value, unit, places)
    if unit == '"':
        text = text.replace(' "', '"')
    number = decimal(draft.supplier, value, places)
    around = ("", _converted(draft, value, unit)) if draft.chance(0.07) else ("", "")
    return scalar(draft, attribute, text, around=around, column=(unit, number))


def _converted(draft: Draft, value: float, unit: str) -> str:
    """Return the same quantity in another unit, as bilingual sheets add it in brackets."""
    unit = unit.lower().rstrip(".")
    if unit == "cm":
        other, mark, places = value / 2.54, draft.pick(('"', " in", " inches")), 1
    elif unit == "mm":
        other, mark, places = value / 10, " cm", 1
    elif unit in ("g", "gr"):
        other, mark, places = value / 28.35, " oz", 1
    elif unit in ("gsm", "g/m2", "g/m²"):
        other, mark, places = value / 33.906, " oz/yd2", 1
    else:
        return ""
    before, after = draft.pick(((" (", ")"), (" / ", ""), (" = ", ""), (" - ", "")))
    return f"{before}{decimal(draft.supplier, other, places)}{mark}{after}"
