"""What may be read for an own attribute that no label announces in a passage.

A buyer's own schema describes attributes that no registered form reads. Where labels announce
nothing, places are offered at which what its name, or its description, says may stand
(`schemas.values.own_mentions`); where there is none, its leaf stays open.
"""

from __future__ import annotations

from extractor.core.geometry import CharSpan, outside
from extractor.prompting.passages import Passage
from schemas.base import AttributeSpec
from schemas.product import ProductSchema


def unlabelled(
    passage: Passage, schema: type[ProductSchema], attribute: AttributeSpec
) -> tuple[CharSpan, ...]:
    """Return the places that may hold the value, in document order."""
    finder = schema.finders.get(attribute.name)
    if finder is None:
        return ()
    barred = (*passage.barred, *passage.quoted, *passage.unticked)
    return tuple(outside((CharSpan(*span) for span in finder(passage.view)), barred))
