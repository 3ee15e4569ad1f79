"""Facts of jewellery: fineness, ring sizes, stones."""

from __future__ import annotations

from training_data.generator.facts.choices import choice_word
from training_data.generator.facts.fact import Draft, Fact
from training_data.generator.facts.listing import join_list
from training_data.generator.facts.numbers import decimal
from training_data.generator.facts.scalar import in_bare, in_sentence, scalar
from training_data.generator.segments import Phrase, Seg


def fineness(draft: Draft) -> Fact:
    """Draw a fineness or a number of carats of gold."""
    karat = draft.pick(("9", "10", "14", "18", "18", "22", "24"))
    mille = draft.pick(("375", "585", "750", "750", "925", "950", "999", "800"))
    words = {
        "en": ("{k}k", "{k}K", "{k} kt", "{k} karat", "{k}ct", "{k} carat"),
        "it": ("{k} kt", "{k} carati", "{k}K", "{k} ct"),
        "fr": ("{k} carats", "{k} ct", "{k}K"),
        "de": ("{k} Karat", "{k}K", "{k} kt"),
        "es": ("{k} quilates", "{k}K", "{k} kt"),
        "pt": ("{k} quilates", "{k}K"),
        "tr": ("{k} ayar", "{k}K"),
        "zh": ("{k}K", "足金{m}"),
        "ja": ("K{k}", "{k}金", "{k}K"),
    }
    forms = (
        *words[draft.lang],
        "{m}",
        "Au {m}",
        "{m}/1000",
        "{m}‰",
        "Ag {m}",
        "Au{m}",
        "S{m}",
        "{m}",
    )
    return scalar(draft, "fineness", draft.pick(forms).replace("{k}", karat).replace("{m}", mille))


def ring_size(draft: Draft) -> Fact:
    """Draw a ring size."""
    rng = draft.rng
    text = draft.pick(
        (
            str(rng.randint(40, 70)),
            f"EU {rng.randint(44, 66)}",
            f"US {rng.randint(4, 12)}",
            f"{rng.randint(4, 12)} ½",
            draft.pick("GHIJKLMNOPQR"),
            f"IT {rng.randint(6, 28)}",
            f"#{rng.randint(5, 20)}",
            f"{rng.randint(5, 30)}号",
            f"UK {draft.pick('JKLMNOP')}",
            f"{rng.randint(48, 62)}-{rng.randint(63, 68)}",
        )
    )
    return scalar(draft, "ring_size", text)


# n count, t type, c carats, o origin.
_STONE_FORMS = (
    "{n} {t} {c}",
    "{t}",
    "{t} {c}",
    "{c} {t}",
    "{n} x {t}",
    "{n} {t}, {c}",
    "{n} {o} {t}",
    "{o} {t} {c}",
    "{t} ({c})",
    "{t} ({o}), {c}",
    "{n}x {t} ({c})",
    "{t}: {n} pcs, {c}",
    "{t} × {n}",
    "{t} {n} / {c}",
    "{o} {t}",
)


def stones(draft: Draft) -> Fact:
    """Draw one to four kinds of stones with count, carats and origin."""
    rng = draft.rng
    rows: list[Phrase] = []
    for index in range(rng.choices((1, 2, 3, 4), (60, 25, 10, 5))[0]):
        kind = draft.seg(choice_word(draft, "stone", 0.35), "stones", index, "type")
        carat = decimal(draft.supplier, rng.randint(1, 300) / 100, 2) + draft.pick(
            (" ct", "ct", " cts", " carat", " ct.")
        )
        parts = {
            "t": kind,
            "c": draft.seg(carat, "stones", index, "carat"),
            "n": draft.seg(str(rng.randint(1, 60)), "stones", index, "count"),
            "o": draft.seg(choice_word(draft, "stone_origin", 0.0), "stones", index, "origin"),
        }
        rows.append(_row(draft.pick(_STONE_FORMS), parts))
    value = join_list(draft, rows, separator=draft.pick((", ", "; ", "\n", " + ", "; ")))
    prose = join_list(draft, rows, prose=True)
    return Fact(
        "stones",
        value,
        in_sentence(draft, "stones", prose),
        None,
        in_bare(draft, "stones", value),
        block=any("\n" in s.text for s in value),
    )


def _row(form: str, parts: dict[str, Seg]) -> Phrase:
    out: list[Seg] = []
    for piece in form.replace("{", "\0{").replace("}", "}\0").split("\0"):
        if piece.startswith("{"):
            out.append(parts[piece[1]])
        elif piece:
            out.append(Seg(piece))
    return tuple(out)
