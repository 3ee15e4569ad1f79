"""Care instructions: one reading for each instruction as written."""

from __future__ import annotations

from training_data.generator import wordforge
from training_data.generator.facts.care_words import CARE
from training_data.generator.facts.fact import Draft, Fact
from training_data.generator.facts.lexicon import surface
from training_data.generator.facts.listing import text_list


def care(draft: Draft) -> Fact:
    """Draw one to six instructions."""
    steps = CARE[draft.lang] if draft.chance(0.93) else CARE["en"]
    count = draft.rng.choices((1, 2, 3, 4, 5), (22, 22, 22, 18, 16))[0]
    chosen = sorted(draft.rng.sample(range(len(steps)), min(count, len(steps))))
    if draft.chance(0.1):
        draft.rng.shuffle(chosen)
    texts = [draft.pick(steps[at]) for at in chosen]
    if draft.chance(0.12):
        texts.append(_made_up(draft))
    for at in range(len(texts)):
        if draft.chance(0.2):
            texts[at] = surface(draft.rng, "care", draft.lang) or texts[at]
    case = draft.rng.random()
    separator = draft.pick((", ", ", ", ". ", "; ", " / ", "\n", " - ", " · ", " | ", "\n- "))
    if draft.lang in ("zh", "ja"):
        separator = draft.pick(("、", ",", " ", "/", "\n", "。", ";"))
    if separator.startswith((".", "\n")) or case < 0.3:
        texts = [text[:1].upper() + text[1:] for text in texts]
    elif case < 0.4:
        texts = [text.upper() for text in texts]
    elif case < 0.55:
        texts[0] = texts[0][:1].upper() + texts[0][1:]
    return text_list(draft, "care", list(dict.fromkeys(texts)), separator=separator)


_VERBS = {
    "en": ("do not {}", "{} gently", "{} with care", "{} only"),
    "it": ("non {}", "{} con cura", "solo {}"),
    "fr": ("ne pas {}", "{} avec soin"),
    "de": ("nicht {}", "vorsichtig {}"),
    "es": ("no {}", "{} con cuidado"),
    "pt": ("não {}", "{} com cuidado"),
    "tr": ("{} yapmayın", "dikkatle {}"),
    "zh": ("不可{}", "轻柔{}"),
    "ja": ("{}不可", "{}限度"),
}


def _made_up(draft: Draft) -> str:
    return draft.pick(_VERBS[draft.lang]).replace("{}", wordforge.word(draft.rng, draft.lang))
