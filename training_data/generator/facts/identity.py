"""What a product is called, who makes it, where and for whom."""

from __future__ import annotations

from schemas.vocabulary.product_types import PRODUCT_TYPES
from training_data.generator import wordforge
from training_data.generator.facts.fact import Draft, Fact
from training_data.generator.facts.fibre_words import fibre_name
from training_data.generator.facts.identity_words import (
    COUNTRIES,
    FROM,
    GENDERS,
    NAME_PARTS,
    REGIONS,
    SEASONS,
)
from training_data.generator.facts.lexicon import surface
from training_data.generator.facts.listing import join_list
from training_data.generator.facts.scalar import in_bare, in_sentence, scalar
from training_data.generator.segments import Phrase, Seg


def style_code(draft: Draft) -> Fact:
    """Draw an article code in the supplier's pattern."""
    pattern = draft.supplier.style_pattern
    if draft.chance(0.1):
        pattern = wordforge.code_pattern(draft.rng)
    return scalar(draft, "style_code", wordforge.code_of(draft.rng, pattern))


def name(draft: Draft) -> Fact:
    """Draw a product name: a made-up word, a descriptive name, or both."""
    rng = draft.rng
    kind = rng.random()
    if kind < 0.35:
        text = wordforge.name(rng, draft.lang)
    elif kind < 0.65:
        text = f"{wordforge.name(rng, draft.lang)} {draft.pick(NAME_PARTS[draft.lang])}"
    elif kind < 0.85:
        text = f"{draft.pick(NAME_PARTS[draft.lang])} {wordforge.name(rng, draft.lang)}"
    else:
        text = f"{wordforge.name(rng, draft.lang)} {wordforge.name(rng, draft.lang)}"
    if draft.lang in ("zh", "ja"):
        text = text.replace(" ", "") if draft.chance(0.6) else text
    if draft.chance(0.12):
        text = text.upper()
    elif draft.chance(0.08):
        text = f"{text} {rng.randint(1, 99)}"
    return scalar(draft, "name", text)


def product_type(draft: Draft) -> Fact:
    """Draw what the product is."""
    types = (
        PRODUCT_TYPES[draft.schema][draft.lang]
        if draft.schema in PRODUCT_TYPES
        else PRODUCT_TYPES["apparel"]["en"]
    )
    text = draft.pick(types)
    if draft.chance(0.3):
        text = wordforge.word(draft.rng, draft.lang)
    if draft.chance(0.25) and draft.lang not in ("zh", "ja"):
        text = text[:1].upper() + text[1:] if draft.chance(0.7) else text.upper()
    return scalar(draft, "product_type", text)


def brand(draft: Draft) -> Fact:
    """Return the supplier's brand."""
    return scalar(draft, "brand", draft.supplier.brand)


def supplier(draft: Draft) -> Fact:
    """Return the supplier's name."""
    return scalar(draft, "supplier", draft.supplier.name)


def season(draft: Draft) -> Fact:
    """Draw a season in the notation of the language."""
    year = draft.rng.randint(22, 31)
    form = draft.pick(SEASONS[draft.lang] if draft.chance(0.8) else SEASONS["en"])
    text = form.replace("{yyyy}", f"20{year}").replace("{yy}", str(year))
    text = text.replace("{nn}", str(year + 1)).replace("{w}", wordforge.name(draft.rng, draft.lang))
    return scalar(draft, "season", text)


def gender(draft: Draft) -> Fact:
    """Draw whom the product is for."""
    text = draft.pick(GENDERS[draft.lang])
    if draft.chance(0.25):
        text = text[:1].upper() + text[1:] if draft.chance(0.6) else text.upper()
    return scalar(draft, "gender", text)


def country_name(draft: Draft) -> str:
    """Draw a country, now and then a made-up one, or its code."""
    kind = draft.rng.random()
    if kind < 0.5:
        return draft.pick(COUNTRIES[draft.lang])
    if kind < 0.72:
        known = surface(draft.rng, "countries", draft.lang)
        return known or draft.pick(COUNTRIES[draft.lang])
    if kind < 0.84:
        return draft.pick(COUNTRIES["en"])
    if kind < 0.9:
        return wordforge.place(draft.rng, draft.lang)
    if kind < 0.95:
        return draft.pick(("IT", "CN", "PT", "TR", "P.R.C.", "UK", "PRC", "BD", "IN", "VN", "EU"))
    return draft.pick(COUNTRIES[draft.lang]).upper()


_MADE_IN = {
    "en": ("Made in ", "Product of ", "Manufactured in ", "Made in "),
    "it": ("Made in ", "Prodotto in ", "Fatto in "),
    "fr": ("Made in ", "Fabriqué en ", "Fabriqué au "),
    "de": ("Made in ", "Hergestellt in "),
    "es": ("Hecho en ", "Fabricado en ", "Made in "),
    "pt": ("Fabricado em ", "Feito em ", "Made in "),
    "tr": ("Made in ", "Üretim yeri "),
    "zh": ("Made in ", "产地", "产于"),
    "ja": ("Made in ", "原産国 "),
}


def country_of_origin(draft: Draft) -> Fact:
    """Draw where the product was made."""
    around = ("", "")
    if draft.chance(0.15):
        around = (draft.pick(_MADE_IN[draft.lang]), "")
    elif draft.chance(0.05):
        around = ("", f" ({wordforge.place(draft.rng, draft.lang)})")
    text = country_name(draft)
    if draft.lang == "ja" and draft.chance(0.3) and not around[0]:
        around = ("", "製")
    plain = scalar(draft, "country_of_origin", text, around=around)
    seg = (draft.seg(text, "country_of_origin"),)
    return Fact(
        "country_of_origin",
        plain.value,
        sentence=in_sentence(draft, "country_of_origin", seg),
        bare=in_bare(draft, "country_of_origin", seg),
    )


def material_origin(draft: Draft) -> Fact:
    """Draw where one to three fibres come from."""
    rows: list[Phrase] = []
    for index in range(draft.rng.choices((1, 2, 3), (80, 16, 4))[0]):
        style = "word" if draft.chance(0.9) else draft.supplier.fibre_style
        fibre = fibre_name(draft.rng, draft.lang, style)
        if draft.chance(0.5):
            place = draft.pick(REGIONS[draft.lang])
        else:
            place = (
                country_name(draft) if draft.chance(0.6) else wordforge.place(draft.rng, draft.lang)
            )
        place_seg = draft.seg(place, "material_origin", index, "place")
        fibre_seg = draft.seg(fibre, "material_origin", index, "fibre")
        if draft.chance(0.12):
            rows.append((place_seg,))
            continue
        before, middle, after = draft.pick(FROM[draft.lang]).split("|")
        order = (fibre_seg, Seg(middle), place_seg)
        if before == "<":
            before, order = "", (place_seg, Seg(middle), fibre_seg)
        rows.append(tuple(s for s in (Seg(before), *order, Seg(after)) if s.text))
    value = join_list(draft, rows)
    return Fact(
        "material_origin",
        value,
        sentence=in_sentence(draft, "material_origin", join_list(draft, rows, prose=True)),
        bare=value,
    )
