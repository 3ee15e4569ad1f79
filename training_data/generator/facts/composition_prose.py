"""Compositions in running prose, in nine languages."""

from __future__ import annotations

from training_data.generator.facts.fact import Draft, by_language, fill
from training_data.generator.facts.makeup import Component, Share
from training_data.generator.facts.numbers import share
from training_data.generator.segments import Phrase, Seg

_NAME = "composition"
AND: dict[str, tuple[str, ...]] = {
    "en": (" and ", " & ", " and ", ", and ", " plus "),
    "it": (" e ", " e ", " con ", " + "),
    "fr": (" et ", " et ", " & "),
    "de": (" und ", " und ", " & "),
    "es": (" y ", " y ", " & "),
    "pt": (" e ", " e "),
    "tr": (" ve ", " ve ", " + "),
    "zh": ("和", "、", "与"),
    "ja": ("、", "と", "・"),
}
_COMMA = {"zh": "、", "ja": "、"}
# {c} is the list of fibres of the first (or only) component.
_TEMPLATES = {
    "en": (
        "It is made of {c}.",
        "The fabric is {c}.",
        "The yarn is a blend of {c}.",
        "Made from {c}.",
        "We knit it in {c}.",
        "The composition is {c}.",
        "As for the content, it is {c}.",
        "Quality: {c}.",
        "This one comes in {c}.",
        "The correct composition is {c}.",
        "Woven from {c}, it feels soft and dry.",
        "Content confirmed by the mill: {c}.",
        "We can confirm the material is {c}.",
        "Crafted in {c} for an easy, everyday look.",
        "Please note it is {c}.",
        "{c}, woven in our own mill.",
        "A blend of {c} keeps its shape.",
        "Material composition reads {c} on the label.",
        "They use {c} for this style.",
        "Spun from {c}, it is light and warm.",
        "Cut from {c}, with a dry hand.",
        "You will see {c} on the care label.",
    ),
    "it": (
        "È realizzato in {c}.",
        "Il tessuto è {c}.",
        "La composizione è {c}.",
        "Composizione: {c}.",
        "Il filato è un misto di {c}.",
        "Come composizione abbiamo {c}.",
        "Realizzata in {c}.",
        "Confermiamo la composizione: {c}.",
        "La composizione corretta è {c}.",
        "Un capo in {c}, morbido e leggero.",
        "Lavorato in {c}.",
        "Vi ricordiamo che è {c}.",
        "Si tratta di {c}.",
        "Tessuto in {c} nella nostra tessitura.",
        "La materia è {c}.",
        "Il capo è composto da {c}.",
    ),
    "fr": (
        "Il est réalisé en {c}.",
        "Le tissu est {c}.",
        "La composition est {c}.",
        "Matière : {c}.",
        "Confectionné en {c}, il tombe bien.",
        "Un mélange de {c}.",
        "Nous confirmons : {c}.",
        "La composition exacte est {c}.",
        "Tricoté en {c}.",
        "Tissé en {c} dans notre atelier.",
        "C'est du {c}.",
        "Le fil se compose de {c}.",
        "Le modèle est en {c}.",
        "Cette qualité contient {c}.",
        "Pour la compo, c'est {c}.",
    ),
    "de": (
        "Das Material besteht aus {c}.",
        "Der Stoff ist {c}.",
        "Die Zusammensetzung ist {c}.",
        "Gefertigt aus {c}.",
        "Gestrickt aus {c}.",
        "Wir bestätigen: {c}.",
        "Die Qualität ist eine Mischung aus {c}.",
        "Korrekt ist {c}.",
        "Es handelt sich um {c}.",
        "Das Garn ist {c}.",
        "Gewebt aus {c}, angenehm weich.",
        "Der Artikel ist aus {c}.",
        "Laut Etikett {c}.",
        "Zusammensetzung wie besprochen {c}.",
    ),
    "es": (
        "Está hecho de {c}.",
        "El tejido es {c}.",
        "La composición es {c}.",
        "Confeccionado en {c}.",
        "Es una mezcla de {c}.",
        "Confirmamos la composición: {c}.",
        "La composición correcta es {c}.",
        "Tejido en {c}.",
        "El hilo es {c}.",
        "La prenda lleva {c}.",
        "Elaborado con {c}, muy suave.",
        "Se trata de {c}.",
        "En la etiqueta pone {c}.",
    ),
    "pt": (
        "É feito de {c}.",
        "O tecido é {c}.",
        "A composição é {c}.",
        "Confecionado em {c}.",
        "É uma mistura de {c}.",
        "Confirmamos a composição: {c}.",
        "O fio é {c}.",
        "Tricotado em {c}.",
        "Trata-se de {c}.",
    ),
    "tr": (
        "Kumaş {c} içerir.",
        "İçeriği {c}.",
        "Ürün {c} karışımından üretilmiştir.",
        "Kompozisyon {c} şeklindedir.",
        "Doğru içerik {c}.",
        "Bu kalite {c}.",
        "Model {c} ile örülmüştür.",
        "İplik {c} karışımıdır.",
        "Etikette {c} yazıyor.",
    ),
    "zh": (
        "面料成分为{c}。",
        "采用{c}织成。",
        "成分是{c}。",
        "该款使用{c}混纺。",
        "此款由{c}制成,手感柔软。",
        "确认成分:{c}。",
        "正确的成分应为{c}。",
        "纱线成分{c}。",
        "本品以{c}为原料。",
    ),
    "ja": (
        "素材は{c}です。",
        "{c}を使用しています。",
        "混率は{c}となります。",
        "{c}の糸で編み立てました。",
        "組成は{c}でございます。",
        "正しい混率は{c}です。",
        "こちらは{c}の生地です。",
        "{c}を使った一着。",
    ),
}
# {h} is the heading of a further component, {c} its fibres.
_FURTHER = {
    "en": (
        " The {h} is {c}.",
        " {h}: {c}.",
        " {h} in {c}.",
        " For the {h} we use {c}.",
        " The {h} has {c}.",
        " As to the {h}, it is {c}.",
    ),
    "it": (" {h}: {c}.", " {h} in {c}.", " Per {h} usiamo {c}.", " La parte {h} è {c}."),
    "fr": (" {h} : {c}.", " {h} en {c}.", " Pour {h} : {c}.", " La partie {h} est en {c}."),
    "de": (" {h}: {c}.", " {h} aus {c}.", " Für {h} verwenden wir {c}.", " Das {h} ist {c}."),
    "es": (" {h}: {c}.", " {h} en {c}.", " El {h} es {c}.", " Para {h} usamos {c}."),
    "pt": (" {h}: {c}.", " {h} em {c}.", " O {h} é {c}."),
    "tr": (" {h}: {c}.", " {h} {c}.", " {h} için {c} kullanıyoruz."),
    "zh": ("{h}:{c}。", "{h}为{c}。", "{h}采用{c}。"),
    "ja": ("{h}:{c}。", "{h}は{c}です。", "{h}には{c}を使用。"),
}
_FIRST_NAMED = {
    "en": ("{h}: {c}.", "The {h} is {c}.", "{h} in {c}.", "{h} made of {c}."),
    "it": ("{h}: {c}.", "{h} in {c}."),
    "fr": ("{h} : {c}.", "{h} en {c}."),
    "de": ("{h}: {c}.", "{h} aus {c}."),
    "es": ("{h}: {c}.", "{h} en {c}."),
    "pt": ("{h}: {c}.", "{h} em {c}."),
    "tr": ("{h}: {c}.", "{h} {c}."),
    "zh": ("{h}为{c}。", "{h}:{c}。"),
    "ja": ("{h}は{c}です。", "{h}:{c}。"),
}
_WITH = {
    "en": ("{a} with {b}", "{a}, blended with {b}", "{a} with a touch of silk-like {b}"),
    "it": ("{a} con {b}", "{a} con una percentuale di {b}"),
    "fr": ("{a} avec {b}", "{a} mêlé à {b}"),
    "de": ("{a} mit {b}", "{a} mit einem Anteil von {b}"),
    "es": ("{a} con {b}",),
    "pt": ("{a} com {b}",),
    "tr": ("{b} katkılı {a}",),
    "zh": ("{a}含{b}",),
    "ja": ("{b}入りの{a}",),
}
_OF = {"fr": ("de ", "de "), "es": ("de ", "de "), "pt": ("de ", "de "), "it": ("di ", "")}


def sentence(draft: Draft, components: list[Component]) -> Phrase:
    """Write the components as one or more sentences."""
    out: list[Seg] = []
    style = _prose_style(draft)
    for at, component in enumerate(components):
        body = _body(draft, component.shares, style)
        if component.heading is None:
            template = draft.pick(by_language(_TEMPLATES, draft.lang))
            out.extend(fill(template, c=body))
            continue
        heading = draft.seg(_case(draft, component.heading), _NAME, component.first, "component")
        table = _FURTHER if at else _FIRST_NAMED
        template = draft.pick(by_language(table, draft.lang))
        if template.lstrip().startswith("{h}") and draft.lang not in ("zh", "ja"):
            heading = heading._replace(text=heading.text[:1].upper() + heading.text[1:])
        out.extend(fill(template, h=heading, c=body))
    return tuple(out)


def _prose_style(draft: Draft) -> tuple[bool, str]:
    """Return whether the fibre stands first, and the word between share and fibre."""
    far_east = draft.lang in ("zh", "ja")
    first = draft.chance(0.8 if draft.lang == "ja" else 0.4 if draft.lang == "zh" else 0.15)
    gap = "" if far_east else " "
    if not first and draft.lang in _OF and draft.chance(0.35):
        gap = " " + draft.pick(_OF[draft.lang])
    elif not first and draft.lang == "zh" and draft.chance(0.2):
        gap = "的"
    elif not first and draft.lang == "en" and draft.chance(0.05):
        gap = " of "
    return first, gap


def _case(draft: Draft, text: str) -> str:
    if draft.lang in ("en", "it", "fr", "es", "pt", "tr") and draft.chance(0.7):
        return text.lower()
    return text


def _body(draft: Draft, shares: tuple[Share, ...], style: tuple[bool, str]) -> Phrase:
    """Write the fibres of one component as a clause."""
    if len(shares) == 2 and shares[1].percent is not None and draft.chance(0.06):
        main = draft.seg(shares[0].fibre, _NAME, shares[0].index, "fibre")
        template = draft.pick(by_language(_WITH, draft.lang))
        if not template.startswith("{b}"):
            rest = _one(draft, shares[1], (False, style[1] if not style[0] else " "))
            return fill(template, a=main, b=rest)
    out: list[Seg] = []
    for at, one in enumerate(shares):
        if at:
            last = at == len(shares) - 1
            comma = _COMMA.get(draft.lang, ", ")
            out.append(Seg(draft.pick(AND[draft.lang]) if last and draft.chance(0.8) else comma))
        out.extend(_one(draft, one, style))
    return tuple(out)


def _one(draft: Draft, one: Share, style: tuple[bool, str]) -> Phrase:
    first, gap = style
    out = [draft.seg(one.fibre, _NAME, one.index, "fibre")]
    qualifier: list[Seg] = []
    if one.qualifier is not None:
        seg = draft.seg(one.qualifier, _NAME, one.index, "qualifier")
        qualifier = [Seg(" ("), seg, Seg(")")]
    if one.percent is None:
        return (*out, *qualifier)
    number = draft.seg(share(draft, one.percent, sign=True), _NAME, one.index, "percent")
    if first:
        return (*out, Seg("" if draft.lang in ("zh", "ja") else " "), number, *qualifier)
    return (number, Seg(gap), *out, *qualifier)
