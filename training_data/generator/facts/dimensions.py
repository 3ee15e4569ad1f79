"""Several dimensions in one go: "30 x 20 x 12 cm (W x H x D)", as bags and blankets have them."""

from __future__ import annotations

from dataclasses import replace

from training_data.generator.facts.fact import Draft, Fact, plain
from training_data.generator.segments import Phrase, Seg

_GROUPS = (("width", "height", "depth"), ("width", "length", "depth"), ("width", "length"))
_LETTERS = {
    "en": {"width": "W", "height": "H", "depth": "D", "length": "L"},
    "it": {"width": "L", "height": "H", "depth": "P", "length": "lungh."},
    "fr": {"width": "l", "height": "H", "depth": "P", "length": "L"},
    "de": {"width": "B", "height": "H", "depth": "T", "length": "L"},
    "es": {"width": "An.", "height": "Al.", "depth": "F", "length": "L"},
    "pt": {"width": "L", "height": "A", "depth": "P", "length": "C"},
    "tr": {"width": "En", "height": "Y", "depth": "D", "length": "Boy"},
    "zh": {"width": "宽", "height": "高", "depth": "厚", "length": "长"},
    "ja": {"width": "幅", "height": "高さ", "depth": "マチ", "length": "長さ"},
}
_LABELS = {
    "en": ("Dimensions", "Size", "Measurements", "Dim.", "Product size", "Measures"),
    "it": ("Dimensioni", "Misure", "Formato", "Dim."),
    "fr": ("Dimensions", "Mesures", "Format", "Dim."),
    "de": ("Maße", "Abmessungen", "Format", "Größe"),
    "es": ("Medidas", "Dimensiones", "Tamaño"),
    "pt": ("Medidas", "Dimensões"),
    "tr": ("Ölçüler", "Ebat", "Boyutlar"),
    "zh": ("尺寸", "规格"),
    "ja": ("サイズ", "寸法"),
}
_SENTENCES = {
    "en": ("It measures {}.", "Dimensions are {}.", "The size is {}.", "Overall {}."),
    "it": ("Misura {}.", "Le misure sono {}.", "Dimensioni: {}."),
    "fr": ("Il mesure {}.", "Dimensions : {}.", "Format {}."),
    "de": ("Die Maße sind {}.", "Maße: {}.", "Format {}."),
    "es": ("Mide {}.", "Las medidas son {}.", "Medidas: {}."),
    "pt": ("Mede {}.", "Medidas: {}."),
    "tr": ("Ölçüleri {}.", "Ebat {}."),
    "zh": ("尺寸为{}。", "规格{}。"),
    "ja": ("サイズは{}です。", "寸法:{}。"),
}


def joined_dimensions(draft: Draft, facts: dict[str, Fact]) -> Fact | None:
    """Return the width with a bare form and a sentence that give all dimensions, or `None`.

    Only where the product has them all in centimetres; the numbers are those of the single facts.
    """
    for group in _GROUPS:
        if all(name in facts for name in group):
            break
    else:
        return None
    columns = [facts[name].column for name in group]
    if any(column is None or column.unit.strip(".").lower() != "cm" for column in columns):
        return None
    numbers = {name: plain(c.cell) for name, c in zip(group, columns, strict=True) if c}
    order = list(group)
    if draft.chance(0.35):
        draft.rng.shuffle(order)
    body = _body(draft, order, numbers, shuffled=order != list(group))
    bare = body
    if draft.chance(0.6):
        mark = ":" if draft.lang in ("zh", "ja") else draft.pick((": ", " ", " - "))
        bare = (Seg(draft.pick(_LABELS[draft.lang]) + mark), *body)
    before, after = draft.pick(_SENTENCES[draft.lang]).split("{}")
    sentence = tuple(s for s in (Seg(before), *body, Seg(after)) if s.text)
    return replace(facts["width"], bare=bare, sentence=sentence)


def _body(draft: Draft, order: list[str], numbers: dict[str, str], *, shuffled: bool) -> Phrase:
    letters = _LETTERS[draft.lang] if draft.chance(0.8) else _LETTERS["en"]
    mark = draft.pick((" x ", "x", " × ", "×", " X ", "*", " x "))
    unit = (" " if draft.supplier.unit_space else "") + draft.pick(("cm", "cm", "cm.", "CM"))
    style = draft.rng.random()
    out: list[Seg] = []
    for at, name in enumerate(order):
        last = at == len(order) - 1
        text = numbers[name] + (unit if last or style < 0.15 else "")
        if style < 0.5 and style >= 0.15:
            out.append(Seg(letters[name] + draft.pick((" ", "", " "))))
        out.append(draft.seg(text, name))
        if not last:
            out.append(Seg(mark))
    if style >= 0.5 and (shuffled or draft.chance(0.6)):
        out.append(Seg(" (" + mark.join(letters[name] for name in order) + ")"))
    return tuple(out)
