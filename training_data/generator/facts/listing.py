"""Lists of readings: joined by the supplier's separator, or as prose with "and"."""

from __future__ import annotations

from collections.abc import Sequence

from training_data.generator.facts.composition_prose import AND
from training_data.generator.facts.fact import Draft, Fact
from training_data.generator.facts.scalar import in_bare, in_sentence
from training_data.generator.segments import Phrase, Seg


def join_list(
    draft: Draft, elements: Sequence[Phrase], *, prose: bool = False, separator: str | None = None
) -> Phrase:
    """Join phrases with the supplier's separator, or with commas and a last "and"."""
    far_east = draft.lang in ("zh", "ja")
    mark = separator or draft.supplier.list_separator
    if far_east and separator is None and draft.chance(0.6):
        mark = "、"
    if prose:
        mark = "、" if far_east else ", "
    out: list[Seg] = []
    for at, element in enumerate(elements):
        if at:
            last = at == len(elements) - 1
            out.append(Seg(draft.pick(AND[draft.lang]) if prose and last else mark))
        out.extend(element)
    return tuple(out)


def text_list(
    draft: Draft, attribute: str, texts: Sequence[str], *, separator: str | None = None
) -> Fact:
    """Write a list of texts, one reading each."""
    elements: list[Phrase] = [(draft.seg(text, attribute, at),) for at, text in enumerate(texts)]
    value = join_list(draft, elements, separator=separator)
    prose = join_list(draft, elements, prose=True)
    return Fact(
        attribute,
        value,
        sentence=in_sentence(draft, attribute, prose),
        bare=in_bare(draft, attribute, value),
        block=any("\n" in seg.text for seg in value),
    )
