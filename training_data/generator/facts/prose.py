"""Sentence templates by language, schema and attribute."""

from __future__ import annotations

from functools import cache

from schemas.vocabulary.labels import LABELS
from training_data.generator.facts import (
    prose_de,
    prose_en,
    prose_es,
    prose_fr,
    prose_it,
    prose_ja,
    prose_pt,
    prose_tr,
    prose_zh,
)

_MODULES = {
    "en": prose_en,
    "it": prose_it,
    "fr": prose_fr,
    "de": prose_de,
    "es": prose_es,
    "pt": prose_pt,
    "tr": prose_tr,
    "zh": prose_zh,
    "ja": prose_ja,
}


OPENERS: dict[str, tuple[str, ...]] = {
    "en": (
        "Please note: ",
        "As requested: ",
        "FYI: ",
        "To confirm: ",
        "Good news! ",
        "Hi, ",
        "Yes. ",
        "One more thing: ",
        "Update: ",
        "- ",
        "NB: ",
        "OK. ",
        "Correction: ",
        "* ",
    ),
    "it": (
        "Nota bene: ",
        "Come richiesto: ",
        "Confermo: ",
        "Buongiorno, ",
        "Sì. ",
        "Aggiornamento: ",
        "- ",
        "NB: ",
        "Ok. ",
        "Rettifica: ",
        "Ciao, ",
    ),
    "fr": (
        "À noter : ",
        "Comme demandé : ",
        "Bonjour, ",
        "Oui. ",
        "- ",
        "NB : ",
        "Mise à jour : ",
        "Rectification : ",
    ),
    "de": (
        "Hinweis: ",
        "Wie gewünscht: ",
        "Guten Tag, ",
        "Ja. ",
        "- ",
        "NB: ",
        "Update: ",
        "Korrektur: ",
        "Zur Info: ",
    ),
    "es": ("Nota: ", "Como solicitado: ", "Buenos días, ", "Sí. ", "- ", "NB: ", "Corrección: "),
    "pt": ("Nota: ", "Conforme pedido: ", "Bom dia, ", "Sim. ", "- ", "Correção: "),
    "tr": ("Not: ", "İstediğiniz gibi: ", "Merhaba, ", "Evet. ", "- ", "Düzeltme: "),
    "zh": ("注意:", "您好,", "更新:", "备注:", "是的,", "更正:"),
    "ja": ("ご確認ください。", "お世話になります。", "備考:", "はい、", "訂正:", "※"),
}


@cache
def _table(lang: str, name: str) -> dict[str, tuple[str, ...]]:
    text: str = getattr(_MODULES[lang], name)
    rows = (line.partition("=") for line in text.strip().splitlines())
    return {key: tuple(value.split("|")) for key, _, value in rows}


@cache
def sentence_templates(lang: str, schema: str, attribute: str) -> tuple[str, ...]:
    """Return templates with a `{v}` slot: the attribute's own, and general ones with its noun."""
    del schema
    own = _table(lang, "SENTENCES").get(attribute, ())
    nouns = _table(lang, "NOUNS").get(attribute) or LABELS.get(attribute, {}).get(lang, ())[:5]
    forms: tuple[str, ...] = _MODULES[lang].NOUN_FORMS
    general: list[str] = []
    for noun in nouns:
        for form in forms:
            capital = noun[:1].upper() + noun[1:]
            general.append(form.replace("{n}", noun).replace("{N}", capital))
    # The attribute's own sentences read more naturally: they get half of the weight.
    return own * max(1, round(len(general) / max(1, len(own)))) + tuple(general)


@cache
def bare_templates(lang: str, schema: str, attribute: str) -> tuple[str, ...]:
    """Return forms without a label: the value alone where nothing else is usual."""
    del schema
    return _table(lang, "BARE").get(attribute, ("{v}",))
