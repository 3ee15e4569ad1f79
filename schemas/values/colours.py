"""Colours: the supplier's code and name of one colour stay together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from pydantic import BaseModel, JsonValue

from schemas.base import ReadingTree
from schemas.parsing import ReadingContext
from schemas.values.colour_mentions import colour_groups
from schemas.values.forms import RowsForm
from schemas.values.lexicon import fold
from schemas.values.mentions import RowGroup, Span
from schemas.values.rows import RowDraft
from schemas.values.text import TEXT, Text


class Colour(BaseModel):
    """One colour as the supplier calls it."""

    code: Text | None = None
    name: Text | None = None


def _folded(value: JsonValue) -> str:
    return fold(value) if isinstance(value, str) else ""


@dataclass(frozen=True)
class ColoursForm(RowsForm):
    """Rows of a code and a name."""

    def row_groups(self, text: str, cells: Sequence[Span]) -> Sequence[RowGroup]:
        """Return the announced lists, and names that the table knows."""
        return colour_groups(text, cells)

    def drafts(self, tree: ReadingTree, context: ReadingContext) -> list[RowDraft]:
        """Return the colours, each once; a code alone is none where its name stands elsewhere."""
        drafts = super().drafts(tree, context)
        named = {_folded(d.value_of("code")) for d in drafts if d.value_of("name") is not None}
        once: dict[tuple[str, str], RowDraft] = {}
        for draft in drafts:
            code, name = _folded(draft.value_of("code")), _folded(draft.value_of("name"))
            if not name and code and code in named:
                continue
            once.setdefault((code, name), draft)
        return list(once.values())


Colours = Annotated[list[Colour], ColoursForm("colours", {"code": TEXT, "name": TEXT})]
