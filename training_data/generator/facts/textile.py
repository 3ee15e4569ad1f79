"""Facts of yarns and cloths that have a notation of their own."""

from __future__ import annotations

from training_data.generator import wordforge
from training_data.generator.facts.choices import choice_word
from training_data.generator.facts.fact import Draft, Fact
from training_data.generator.facts.numbers import decimal
from training_data.generator.facts.scalar import scalar


def yarn_count(draft: Draft) -> Fact:
    """Draw a yarn count in one of its many notations."""
    rng = draft.rng
    ply = rng.randint(1, 4)
    count = rng.choice(
        (7, 8, 12, 14, 15, 16, 20, 24, 26, 28, 30, 32, 36, 40, 48, 50, 60, 80, 100, 120)
    )
    form = draft.pick(
        (
            "{p}/{c} Nm",
            "Nm {p}/{c}",
            "{p}/{c}",
            "Ne {c}/{p}",
            "{c}/{p} Ne",
            "{p}/{c}000",
            "NM {p}/{c}",
            "Nm {c}/{p}",
            "{p}/{c}NM",
            "Nm{p}/{c}",
            "{c}s/{p}",
            "{d} dtex",
            "{d} den",
            "{p}/{c}'s",
            "{c}s",
            "Ne {c}",
            "{d}D/{f}F",
            "{p}x{c} Nm",
            "Nm {c},5",
            "tex {c}x{p}",
            "{c}/{p}",
            "{c} tex",
            "{d} dtex f{f}",
            "1/{c},5 Nm",
        )
    )
    text = form.replace("{p}", str(ply)).replace("{c}", str(count))
    text = text.replace("{d}", str(rng.randint(2, 60) * 10)).replace(
        "{f}", str(rng.randint(12, 144))
    )
    return scalar(draft, "yarn_count", text)


_PLY = {
    "en": ("{} ply", "{}-ply", "{}ply", "{}"),
    "it": ("{} capi", "{} fili", "{} capi", "{}"),
    "fr": ("{} fils", "{} brins", "{}"),
    "de": ("{}-fach", "{}-fädig", "{}fach", "{}"),
    "es": ("{} cabos", "{} hilos", "{}"),
    "pt": ("{} cabos", "{} fios", "{}"),
    "tr": ("{} kat", "{} katlı", "{}"),
    "zh": ("{}股", "{}条"),
    "ja": ("{}本", "{}子", "双糸"),
}
_GAUGE = {
    "en": ("{}gg", "{} GG", "{}GG", "{} gauge", "{}-gauge", "E{}", "{} gg", "gauge {}", "{}"),
    "it": ("finezza {}", "{} gg", "fin. {}", "{}GG", "F.{}", "{}gg", "{}"),
    "fr": ("jauge {}", "{} GG", "{}gg", "J{}", "{}"),
    "de": ("{} gg", "Feinheit {}", "E{}", "{}GG", "{}er Teilung", "{}"),
    "es": ("galga {}", "{}gg", "{} GG", "{}"),
    "pt": ("jogo {}", "{} GG", "galga {}"),
    "tr": ("{} gg", "{} GG", "{} numara", "{}GG"),
    "zh": ("{}针", "{}G", "{}GG"),
    "ja": ("{}ゲージ", "{}G", "{}GG"),
}


def ply(draft: Draft) -> Fact:
    """Draw a number of plies."""
    number = str(draft.rng.randint(1, 8))
    return scalar(
        draft, "ply", draft.pick(_PLY[draft.lang]).replace("{}", number), column=("ply", number)
    )


def gauge(draft: Draft) -> Fact:
    """Draw a gauge."""
    number = draft.pick(
        ("3", "5", "7", "7", "9", "12", "12", "14", "16", "18", "1,5", "3.5", "21", "2", "10", "30")
    )
    form = draft.pick(_GAUGE[draft.lang] if draft.chance(0.85) else _GAUGE["en"])
    return scalar(draft, "gauge", form.replace("{}", number), column=("GG", number))


_RUBS = {
    "en": ("rubs", "cycles", "martindale", ""),
    "it": ("giri", "cicli", ""),
    "fr": ("tours", "cycles", ""),
    "de": ("Touren", "Scheuertouren", "Zyklen", ""),
    "es": ("ciclos", "vueltas", ""),
    "pt": ("ciclos", "voltas", ""),
    "tr": ("devir", "tur", ""),
    "zh": ("次", "转", ""),
    "ja": ("回", ""),
}


def martindale(draft: Draft) -> Fact:
    """Draw an abrasion result."""
    number = decimal(
        draft.supplier,
        draft.rng.randint(4, 120) * 1000 if draft.chance(0.8) else draft.rng.randint(5, 99) * 500,
    )
    unit = draft.pick(_RUBS[draft.lang])
    gap = "" if draft.lang in ("zh", "ja") else " "
    mark = draft.pick(("", "", "", "> ", "≥ ", ">")) if unit else ""
    text = f"{mark}{number}{gap}{unit}".strip()
    return scalar(draft, "martindale", text, column=(unit or "rubs", number))


def shrinkage(draft: Draft, attribute: str) -> Fact:
    """Draw a shrinkage in percent."""
    value = draft.rng.randint(1, 16) / 2
    number = decimal(draft.supplier, value, 0 if value.is_integer() else 1)
    form = draft.pick(
        ("-{}%", "{}%", "- {}%", "-{} %", "max {}%", "±{}%", "< {}%", "{} %", "max. {}%", "≤{}%")
    )
    return scalar(draft, attribute, form.replace("{}", number), column=("%", f"-{number}"))


def thread_count(draft: Draft) -> Fact:
    """Draw a thread count."""
    number = str(
        draft.rng.choice(
            (
                144,
                160,
                180,
                200,
                210,
                250,
                300,
                320,
                400,
                500,
                600,
                800,
                1000,
                draft.rng.randint(90, 999),
            )
        )
    )
    form = draft.pick(
        ("{}", "{} TC", "{}TC", "{} threads", "T{}", "{} thread count")
        if draft.lang == "en"
        else ("{}", "{} TC", "{}")
    )
    return scalar(draft, "thread_count", form.replace("{}", number), column=("TC", number))


def fabric_construction(draft: Draft) -> Fact:
    """Draw the construction of a cloth or, in footwear, of a shoe."""
    if draft.schema != "fabric":
        return scalar(draft, "construction", choice_word(draft, "construction"))
    rng = draft.rng
    a, b, c, d = (
        rng.randint(7, 80),
        rng.randint(7, 80),
        rng.randint(30, 180),
        rng.randint(30, 160),
    )
    form = draft.pick(
        (
            f"{a}×{b}/{c}×{d}",
            f"{a}x{b}/{c}x{d}",
            f"{a}*{b} {c}*{d}",
            f"{a}s×{b}s/{c}×{d}",
            f"{c}x{d}",
            f"2/{a} x 2/{b}",
            f"{c} × {d} / {a} × {b}",
            f"C{a}×{b}/{c}×{d}",
            f"{a}S*{b}S",
            f"{c / 10} x {d / 10} cm",
            f"{a}/2 x {b}/2",
            f"{a}x{b}+40D/{c}x{d}",
        )
    )
    return scalar(draft, "construction", form)


def fibre_grade(draft: Draft) -> Fact:
    """Draw a grade of fibre."""
    text = choice_word(draft, "fibre_grade", 0.15)
    if draft.chance(0.15):
        text = draft.pick(("Super {}'s", "S{}", "Super {}s")).replace(
            "{}", str(draft.rng.randint(8, 25) * 10)
        )
    elif draft.chance(0.1):
        text = wordforge.code_of(draft.rng, draft.pick(("A", "AA", "A9", "9A")))
    return scalar(draft, "fibre_grade", text)
