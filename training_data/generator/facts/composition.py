"""Compositions: what a product is made of, in the many ways in which suppliers write it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from training_data.generator.facts import composition_prose
from training_data.generator.facts.component_words import headings
from training_data.generator.facts.fact import Draft, Fact
from training_data.generator.facts.fibre_words import BRACKETS, TRADE_MARKS, fibre_name
from training_data.generator.facts.makeup import Component, Share
from training_data.generator.facts.numbers import share
from training_data.generator.facts.scalar import spoken
from training_data.generator.segments import Phrase, Seg

_NAME = "composition"
_AND = composition_prose.AND
_OF_WHICH = {
    "en": ("of which {}% recycled", "incl. {}% recycled", "{}% recycled", "{}% post-consumer"),
    "it": ("di cui {}% riciclato", "{}% riciclato"),
    "fr": ("dont {}% recyclé", "{}% recyclé"),
    "de": ("davon {}% recycelt", "{}% recycelt"),
    "es": ("del cual {}% reciclado",),
    "pt": ("do qual {}% reciclado",),
    "tr": ("%{} geri dönüştürülmüş",),
    "zh": ("其中{}%再生",),
    "ja": ("うち再生{}%",),
}
_TAIL = {
    "en": ("excluding trims", "exclusive of decoration", "excl. ornamentation", "trim excluded"),
    "it": ("esclusi i bordi", "escluse le guarnizioni", "accessori esclusi"),
    "fr": ("garniture non comprise", "hors finitions", "sauf garnitures"),
    "de": ("ohne Besatz", "Dekoration ausgenommen", "ausgenommen Verzierung"),
    "es": ("excepto adornos", "sin incluir ribetes"),
    "pt": ("exceto acabamentos", "guarnições não incluídas"),
    "tr": ("aksesuar hariç",),
    "zh": ("装饰部分除外", "不含辅料", "(绣花线除外)"),
    "ja": ("装飾部分を除く", "付属品を除く", "リブ部分を除く"),
}


def composition(draft: Draft) -> Fact:
    """Draw a composition and write it as a label, a sentence and a bare line."""
    components = _draw(draft)
    style = _Style.draw(draft)
    value = _write(draft, components, style)
    sentence = spoken(draft, composition_prose.sentence(draft, components))
    block = any("\n" in seg.text for seg in value)
    return Fact(_NAME, value, sentence, bare=value, block=block)


@dataclass(frozen=True, slots=True)
class _Style:
    fibre_first: bool
    separator: str
    gap: str
    last_and: bool
    brackets: bool
    sign: bool
    fractions: bool

    @classmethod
    def draw(cls, draft: Draft) -> _Style:
        supplier = draft.supplier
        far_east = draft.lang in ("zh", "ja")
        separator = supplier.fibre_separator
        if draft.chance(0.15):
            separator = draft.pick((", ", " ", " / ", "\n", "; ", " - ", " & "))
        if far_east and draft.chance(0.5):
            separator = draft.pick(("、", " ", ",", "  ", "/", "\n", ",", ""))
        gap = " "
        if draft.chance(0.12) or (far_east and draft.chance(0.75)):
            gap = ""
        elif draft.chance(0.08):
            gap = draft.pick((": ", " - ", " = ", ":", "  ", " | ", "\n"))
        fibre_first = supplier.fibre_first or (draft.lang == "ja" and draft.chance(0.85))
        if draft.chance(0.06):
            fibre_first = not fibre_first
        sign = supplier.percent_sign
        if separator == "" or (gap == "" and separator == " " and not sign):
            sign = True
        return cls(
            fibre_first=fibre_first,
            separator=separator,
            gap=gap if fibre_first or gap.strip() == "" else " ",
            last_and=separator.strip() in (",", "") and draft.chance(0.18),
            brackets=fibre_first and draft.chance(0.08),
            sign=sign,
            fractions=draft.chance(0.06),
        )


def _draw(draft: Draft) -> list[Component]:
    rng = draft.rng
    count = rng.choices((1, 2, 3, 4, 5, 6, 7), (64, 17, 9, 5, 2, 2, 1))[0]
    named = count > 1 or draft.chance(0.2)
    names: list[str | None] = list(headings(rng, draft.lang, draft.schema, count) if named else [])
    if count > 1 and draft.chance(0.12):
        names[0] = None
    components = []
    index = 0
    for at in range(count):
        shares = _shares(draft, index)
        index += len(shares)
        components.append(Component(names[at] if names else None, shares))
    return components


def _shares(draft: Draft, first: int) -> tuple[Share, ...]:
    rng = draft.rng
    count = rng.choices((1, 2, 3, 4, 5, 6, 7, 8), (30, 32, 18, 10, 5, 3, 1, 1))[0]
    fibres: list[str] = []
    while len(fibres) < count:
        name = fibre_name(rng, draft.lang, draft.supplier.fibre_style)
        if name.casefold() not in [f.casefold() for f in fibres]:
            fibres.append(name)
    percents = _split(draft, count)
    if draft.chance(0.07):
        percents = [None] * count
    return tuple(
        Share(first + i, fibre, percents[i], _qualifier(draft)) for i, fibre in enumerate(fibres)
    )


def _split(draft: Draft, count: int) -> list[float | None]:
    """Cut 100 into `count` shares, mostly falling and mostly round."""
    rng = draft.rng
    if count == 1:
        return [100.0]
    unit = rng.choices((1.0, 5.0, 0.5, 0.1), (50, 40, 6, 4))[0]
    total = round(100 / unit)
    if count > total // 2:
        unit, total = 1.0, 100
    cuts = sorted(rng.sample(range(1, total), count - 1))
    edges = [0, *cuts, total]
    parts = [round((b - a) * unit, 1) for a, b in pairwise(edges)]
    if rng.random() < 0.85:
        parts.sort(reverse=True)
    return list(parts)


def _qualifier(draft: Draft) -> str | None:
    chance = draft.rng.random()
    if chance < 0.93:
        return None
    if chance < 0.96:
        return draft.pick(BRACKETS[draft.lang])
    if chance < 0.985:
        return draft.pick(TRADE_MARKS)
    return draft.pick(_OF_WHICH[draft.lang]).replace("{}", str(draft.rng.randint(1, 19) * 5))


def _write(draft: Draft, components: list[Component], style: _Style) -> Phrase:
    between = draft.pick(("\n", "\n", "\n", "; ", ". ", " / ", ", ", "  ", " - ", " | ", "\n- "))
    if "\n" in style.separator or (
        between.strip() == style.separator.strip() and draft.chance(0.75)
    ):
        between = "\n"
    if len(components) > 1 and style.separator == "\n":
        style_gap = draft.pick((":\n", "\n"))
    else:
        style_gap = draft.pick((": ", ": ", ": ", " - ", " ", " : ", " = ", ":", "\n", ":\n", " ("))
    after = draft.chance(0.07) and len(components) > 1
    out: list[Seg] = []
    for at, component in enumerate(components):
        if at:
            out.append(Seg(between))
        body = _list(draft, component.shares, style)
        out.extend(_headed(draft, component, body, (style_gap, after)))
    if draft.chance(0.06) and draft.lang not in ("zh", "ja"):
        out.append(Seg("."))
    elif draft.chance(0.05):
        out.append(Seg(draft.pick((", ", " (", "\n", ". ")) + draft.pick(_TAIL[draft.lang])))
        if out[-1].text.startswith(" ("):
            out.append(Seg(")"))
    return tuple(out)


def _headed(
    draft: Draft, component: Component, body: list[Seg], how: tuple[str, bool]
) -> list[Seg]:
    """Put a component's heading before its fibres, or in brackets after them."""
    if component.heading is None:
        return body
    gap, after = how
    text = component.heading
    if draft.supplier.label_case == "upper" and draft.lang not in ("zh", "ja"):
        text = text.upper()
    elif draft.supplier.label_case == "lower":
        text = text.lower()
    heading = draft.seg(text, _NAME, component.first, "component")
    if after:
        return [*body, Seg(" ("), heading, Seg(")")]
    if gap == " (":
        layer = draft.pick(("", " " + share(draft, float(draft.rng.randint(10, 90)), sign=True)))
        return [heading, Seg(layer + gap), *body, Seg(")")]
    return [heading, Seg(gap), *body]


def _list(draft: Draft, shares: tuple[Share, ...], style: _Style) -> list[Seg]:
    if style.fractions and 1 < len(shares) < 5 and shares[0].percent is not None:
        return _fractions(draft, shares)
    out: list[Seg] = []
    for at, one in enumerate(shares):
        if at:
            last = at == len(shares) - 1
            out.append(
                Seg(draft.pick(_AND[draft.lang]) if last and style.last_and else style.separator)
            )
        out.extend(_one(draft, one, style))
    return out


def _one(draft: Draft, one: Share, style: _Style) -> list[Seg]:
    fibre = draft.seg(one.fibre, _NAME, one.index, "fibre")
    out: list[Seg] = [fibre]
    if one.qualifier is not None and not style.fibre_first:
        out += _qualified(draft, one)
    if one.percent is not None:
        number = draft.seg(share(draft, one.percent, sign=style.sign), _NAME, one.index, "percent")
        if style.brackets:
            out += [Seg(" ("), number, Seg(")")]
        elif style.fibre_first:
            out += [Seg(style.gap or _glue(draft, one.fibre[-1], number.text[0])), number]
        else:
            out = [number, Seg(style.gap or _glue(draft, number.text[-1], one.fibre[0])), *out]
    if one.qualifier is not None and style.fibre_first:
        out += _qualified(draft, one)
    return out


def _glue(draft: Draft, left: str, right: str) -> str:
    """Keep a blank where nothing else would tell the number from the fibre: only codes are glued.

    `85WO` is what mills write; nobody writes `wool85`.
    """
    if not (left.isalnum() and right.isalnum()) or draft.lang in ("zh", "ja"):
        return ""
    return "" if draft.supplier.fibre_style == "code" and left.isdigit() != right.isdigit() else " "


def _qualified(draft: Draft, one: Share) -> list[Seg]:
    seg = draft.seg(one.qualifier or "", _NAME, one.index, "qualifier")
    return [Seg(" ("), seg, Seg(")")] if draft.chance(0.8) else [Seg(" - "), seg]


def _fractions(draft: Draft, shares: tuple[Share, ...]) -> list[Seg]:
    """Write `90/10 wool/cashmere` or `wool/cashmere 90/10`."""
    mark = draft.pick(("/", "/", "-", " / ", ":"))
    numbers: list[Seg] = []
    fibres: list[Seg] = []
    for at, one in enumerate(shares):
        if at:
            numbers.append(Seg(mark))
            fibres.append(Seg(mark if mark != ":" else "/"))
        text = share(draft, one.percent or 0.0, sign=False)
        numbers.append(draft.seg(text, _NAME, one.index, "percent"))
        fibres.append(draft.seg(one.fibre, _NAME, one.index, "fibre"))
    if draft.chance(0.6):
        return [*numbers, Seg(draft.pick((" ", "% ", " % "))), *fibres]
    if draft.chance(0.3):
        return [*fibres, Seg(" ("), *numbers, Seg(")")]
    return [*fibres, Seg(draft.pick((" ", ", ", " - "))), *numbers]
