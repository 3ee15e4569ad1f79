"""Colours, sizes and variant tables."""

from __future__ import annotations

from schemas.vocabulary.colours import COLOURS
from training_data.generator import wordforge
from training_data.generator.facts.fact import Draft, Fact
from training_data.generator.facts.listing import join_list, text_list
from training_data.generator.facts.scalar import in_bare, in_sentence, scalar
from training_data.generator.segments import Phrase, Seg

_TWO_PART = ("{} {}", "{}/{}", "{} / {}", "{}-{}", "{} {}", "{} & {}")


def colour_name(draft: Draft) -> str:
    """Draw a colour name, 40 % made up or of two words."""
    lang = draft.lang if draft.chance(0.85) else "en"
    kind = draft.rng.random()
    text = draft.pick(COLOURS[lang]) if kind < 0.62 else wordforge.colour(draft.rng, lang)
    if kind > 0.9:
        other = draft.pick(COLOURS[lang])
        text = draft.pick(_TWO_PART).replace("{}", text, 1).replace("{}", other)
    shape = draft.rng.random()
    if shape < 0.2:
        return text.title() if "'" not in text else text.capitalize()
    if shape < 0.35:
        return text.upper()
    return text


def _colour_rows(draft: Draft) -> list[tuple[str | None, str | None]]:
    count = draft.rng.choices((1, 2, 3, 4, 5, 6, 8, 10, 12), (30, 20, 16, 12, 8, 6, 4, 2, 2))[0]
    kind = draft.rng.random()
    rows: list[tuple[str | None, str | None]] = []
    seen: set[str] = set()
    while len(rows) < count:
        name = colour_name(draft) if kind < 0.94 else None
        code = None
        if kind > 0.55:
            code = wordforge.code_of(draft.rng, draft.supplier.colour_pattern)
            if draft.chance(0.04):
                code = f"{draft.rng.randint(11, 19)}-{wordforge.digits(draft.rng, 4)} TCX"
        mark = f"{code}|{name}".casefold()
        if mark not in seen:
            seen.add(mark)
            rows.append((code, name))
    return rows


_PAIRS = (
    "{c} {n}",
    "{c} {n}",
    "{n} {c}",
    "{n} ({c})",
    "{c} - {n}",
    "{c}/{n}",
    "{n}/{c}",
    "{c} / {n}",
    "{n} - {c}",
    "{c}: {n}",
    "{c} = {n}",
    "#{c} {n}",
    "col. {c} {n}",
    "{c}_{n}",
    "{n}, {c}",
    "{n} [{c}]",
    "{c} | {n}",
    "{c}  {n}",
    "col. {c} / {n}",
)


def colours(draft: Draft) -> Fact:
    """Draw one to twelve colours, with codes, names or both."""
    rows = _colour_rows(draft)
    template = draft.pick(_PAIRS)
    elements: list[Phrase] = []
    for index, (code, name) in enumerate(rows):
        parts: dict[str, Seg] = {}
        if code is not None:
            parts["c"] = draft.seg(code, "colours", index, "code")
        if name is not None:
            parts["n"] = draft.seg(name, "colours", index, "name")
        elements.append(_pair(template, parts))
    separator = None
    if any(any(s.text.strip() in ("/", ",") for s in e) for e in elements):
        separator = draft.pick(("; ", "\n", " | ", ", ") if ", " not in template else ("; ", "\n"))
    elif "/" in draft.supplier.list_separator and any("/" in s.text for e in elements for s in e):
        separator = ", "
    elif draft.chance(0.12):
        separator = draft.pick(("\n", " ", " - ", " + ", "/", "\n- "))
    if separator in (" ", "/", " - ") and any(
        "/" in s.text or " " in s.text for e in elements for s in e
    ):
        separator = ", "
    value = join_list(draft, elements, separator=separator)
    prose = join_list(draft, elements, prose=True)
    return Fact(
        "colours",
        value,
        sentence=in_sentence(draft, "colours", prose),
        bare=in_bare(draft, "colours", value),
        block=any("\n" in seg.text for seg in value),
    )


def _pair(template: str, parts: dict[str, Seg]) -> Phrase:
    if len(parts) == 1:
        return (next(iter(parts.values())),)
    out: list[Seg] = []
    for piece in template.replace("{", "\0{").replace("}", "}\0").split("\0"):
        if piece in ("{c}", "{n}"):
            out.append(parts[piece[1]])
        elif piece:
            out.append(Seg(piece))
    return tuple(out)


_LETTERS = ("XXS", "XS", "S", "M", "L", "XL", "XXL", "3XL", "4XL")
_ONE = {
    "en": ("one size", "OS", "O/S", "One Size", "ONE SIZE"),
    "it": ("T.U.", "taglia unica", "TU", "unica"),
    "fr": ("TU", "taille unique", "T.U."),
    "de": ("Einheitsgröße", "one size", "OS"),
    "es": ("talla única", "TU", "T.U."),
    "pt": ("tamanho único", "TU"),
    "tr": ("standart", "tek beden", "STD"),
    "zh": ("均码", "F", "ONE SIZE"),
    "ja": ("フリーサイズ", "F", "ワンサイズ"),
}
_KIDS = ("2Y", "4Y", "6Y", "8Y", "10Y", "12Y", "14Y")
_MONTHS = ("0-3M", "3-6M", "6-9M", "9-12M", "12-18M", "18-24M")


def size_run(draft: Draft) -> list[str]:
    """Draw the sizes of a run, one text each."""
    rng = draft.rng
    kind = rng.random()
    if draft.schema == "footwear" or (draft.schema != "home_textile" and kind < 0.38):
        low, step = draft.pick(
            ((34, 1), (35, 1), (39, 1), (36, 2), (38, 2), (40, 2), (44, 2), (4, 1), (0, 2), (6, 2))
        )
        count = rng.randint(1, 9)
        texts = [str(low + step * i) for i in range(count)]
        if draft.schema == "footwear" and draft.chance(0.2):
            half = (
                "½" if draft.chance(0.5) else ("," if draft.supplier.decimal_comma else ".") + "5"
            )
            texts = [t for text in texts for t in (text, text + half)]
        return texts
    if draft.schema == "home_textile":
        unit = draft.pick((" cm", "", "cm", ""))
        mark = draft.pick(("x", " x ", "×", "*", "/"))
        return [
            f"{rng.randint(3, 30) * 10}{mark}{rng.randint(3, 30) * 10}{unit}"
            for _ in range(rng.randint(1, 4))
        ]
    if kind < 0.48:
        return [draft.pick(_ONE[draft.lang])]
    if kind < 0.56:
        run = draft.pick((_KIDS, _MONTHS))
        first = rng.randrange(0, 3)
        return list(run[first : first + rng.randint(1, 5)])
    if kind < 0.62:
        return ["S/M", "M/L", "L/XL"][: rng.randint(1, 3)]
    if kind < 0.66:
        return [
            wordforge.code_of(rng, draft.pick(("A9", "99A", "9A", "A", "9-9")))
            for _ in range(rng.randint(1, 4))
        ]
    first = rng.randrange(0, 5)
    return list(_LETTERS[first : first + rng.randint(1, 6)])


def sizes(draft: Draft) -> Fact:
    """Draw sizes: a range that stays one text, or a list."""
    run = list(dict.fromkeys(size_run(draft)))
    if len(run) > 2 and draft.chance(0.4):
        mark = (
            draft.pick(("-", "–", " - ", "/", " to ", "→", " ~ ", "-"))
            if draft.lang == "en"
            else draft.pick(("-", "–", " - ", "/", "-", " – "))
        )
        run = [run[0] + mark + run[-1]]
    separator = draft.pick(("/", ", ", " ", "-", " / ", ",", " - ", " | ", "; "))
    if any(separator.strip() and separator.strip() in text for text in run):
        separator = ", "
    if separator == " " and any(" " in text for text in run):
        separator = ", "
    return text_list(draft, "sizes", run, separator=separator)


def size_system(draft: Draft) -> Fact:
    """Draw the name of a size system."""
    text = draft.pick(
        ("EU", "IT", "FR", "DE", "UK", "US", "JP", "INT", "EUR", "Italian", "international")
    )
    return scalar(draft, "size_system", text)


def variants(draft: Draft) -> Fact:
    """Draw a table of variants: one row per size and colour."""
    rng = draft.rng
    leaves = _variant_leaves(draft)
    tones = [colour_name(draft) for _ in range(rng.choices((1, 2, 3), (60, 28, 12))[0])]
    run = size_run(draft)
    pairs = [(tone, size) for tone in tones for size in run][: rng.randint(1, 14)]
    base = wordforge.code_of(rng, draft.supplier.style_pattern)
    length = rng.choices((13, 12, 8, 14), (80, 12, 4, 4))[0]
    mark = draft.pick((" | ", "  ", " ", "; ", " - ", " / ", "\t")[:5])
    lines: list[Phrase] = []
    for index, (tone, size) in enumerate(pairs):
        texts = {
            "sku": f"{base}-{wordforge.digits(rng, 3)}"
            if draft.chance(0.5)
            else f"{base}-{size}-{index + 1}",
            "gtin": wordforge.gtin(rng, length),
            "colour": tone,
            "size": size,
        }
        row: list[Seg] = []
        for leaf in leaves:
            row += [Seg(mark)] if row else []
            row.append(
                draft.seg(
                    texts[leaf].replace(" ", "") if leaf == "sku" else texts[leaf],
                    "variants",
                    index,
                    leaf,
                )
            )
        lines.append(tuple(row))
    value = join_list(draft, lines, separator="\n")
    return Fact("variants", value, bare=value, block=len(lines) > 1)


def _variant_leaves(draft: Draft) -> tuple[str, ...]:
    return draft.pick(
        (
            ("sku", "gtin", "colour", "size"),
            ("gtin", "colour", "size"),
            ("sku", "colour", "size"),
            ("colour", "size", "gtin"),
            ("size", "gtin"),
            ("sku", "size", "gtin"),
            ("sku", "colour", "size", "gtin"),
            ("colour", "size", "sku"),
            ("gtin", "size"),
            ("sku", "gtin"),
        )
    )
