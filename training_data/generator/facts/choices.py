"""Facts whose value is one of a few words: fit, neckline, weave, metal, closures, finishes."""

from __future__ import annotations

from training_data.generator import wordforge
from training_data.generator.facts.choice_words import CHOICE_WORDS
from training_data.generator.facts.fact import Draft, Fact
from training_data.generator.facts.lexicon import surface
from training_data.generator.facts.listing import text_list
from training_data.generator.facts.scalar import scalar


def choice_word(draft: Draft, choice: str, made_up: float = 0.2) -> str:
    """Draw a word of a choice in the document's language, some of them made up."""
    if draft.chance(made_up):
        text = wordforge.word(draft.rng, draft.lang)
        if draft.chance(0.3) and draft.lang not in ("zh", "ja"):
            known = draft.pick(CHOICE_WORDS[choice][draft.lang])
            text = f"{text} {known}"
    else:
        lang = draft.lang if draft.chance(0.93) else "en"
        text = draft.pick(CHOICE_WORDS[choice][lang])
        if draft.chance(0.4):
            text = surface(draft.rng, f"choice:{choice}", lang) or text
    shape = draft.rng.random()
    if shape < 0.15:
        return text[:1].upper() + text[1:]
    return text.upper() if shape < 0.21 else text


def choice(draft: Draft, attribute: str) -> Fact:
    """Draw a scalar of a choice of the same name."""
    return scalar(draft, attribute, choice_word(draft, attribute))


def choice_list(draft: Draft, attribute: str) -> Fact:
    """Draw one to four words of a choice."""
    count = draft.rng.choices((1, 2, 3, 4), (62, 24, 10, 4))[0]
    texts = list(dict.fromkeys(choice_word(draft, attribute) for _ in range(count)))
    separator = (
        draft.pick((", ", " + ", " / ", ", ", "; ", "/", "\n")) if draft.chance(0.5) else None
    )
    if separator == "/" and any("/" in text for text in texts):
        separator = ", "
    return text_list(draft, attribute, texts, separator=separator)
