"""Scalar facts: one reading, its sentence, its bare form and its cell."""

from __future__ import annotations

from collections.abc import Sequence

from training_data.generator.facts.fact import Column, Draft, Fact, fill
from training_data.generator.facts.prose import OPENERS, bare_templates, sentence_templates
from training_data.generator.segments import Phrase, Seg


def scalar(
    draft: Draft,
    attribute: str,
    text: str,
    *,
    around: tuple[str, str] = ("", ""),
    column: tuple[str, str] | None = None,
) -> Fact:
    """Write a scalar.

    Args:
        draft: The dice and habits.
        attribute: Attribute code.
        text: The reading.
        around: Words before and after the reading that belong to the value cell but not to the
            reading ("FCA" in "FCA Hebei").
        column: Unit of the header and text of the cell, where a table has the unit on top.
    """
    seg = draft.seg(text, attribute)
    value: Phrase = tuple(s for s in (Seg(around[0]), seg, Seg(around[1])) if s.text)
    cell = None
    if column is not None:
        cell = Column(column[0], (draft.seg(column[1], attribute),))
    return Fact(
        attribute,
        value,
        sentence=in_sentence(draft, attribute, value),
        column=cell,
        bare=in_bare(draft, attribute, value),
    )


def in_sentence(draft: Draft, attribute: str, value: Phrase) -> Phrase | None:
    """Put a value into one of the attribute's sentences."""
    templates = sentence_templates(draft.lang, draft.schema, attribute)
    return spoken(draft, fill(draft.pick(templates), v=value)) if templates else None


def spoken(draft: Draft, sentence: Phrase) -> Phrase:
    """Now and then put an opener before a sentence, or leave its full stop out as mails do."""
    if draft.chance(0.1):
        sentence = (Seg(draft.pick(OPENERS[draft.lang])), *sentence)
    if draft.chance(0.06) and sentence[-1].ref is None and sentence[-1].text.endswith("."):
        last = sentence[-1].text[:-1]
        sentence = (*sentence[:-1], Seg(last)) if last else sentence[:-1]
    return sentence


def in_bare(draft: Draft, attribute: str, value: Phrase) -> Phrase | None:
    """Put a value into one of the attribute's label-less forms."""
    templates: Sequence[str] = bare_templates(draft.lang, draft.schema, attribute)
    return fill(draft.pick(templates), v=value) if templates else None
