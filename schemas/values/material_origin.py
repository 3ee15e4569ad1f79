"""Origins of materials: a place becomes a region and its country."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated

from pydantic import BaseModel

from schemas.base import LeafSpec, ReadingTree, Shape
from schemas.parsing import LeafRef, ParsedAttribute, ReadingContext, ValueProblem
from schemas.values.composition_mentions import fibre_mentions
from schemas.values.country import (
    KNOWN_REGIONS,
    Country,
    countries_in,
    is_ambiguous_place,
    place_mentions,
    regions_in,
)
from schemas.values.fibre import Fibre, read_fibre
from schemas.values.forms import Form
from schemas.values.material_origin_rows import origin_groups
from schemas.values.mentions import Mentions, RowGroup, Span, either, whole_cell
from schemas.values.reading import Outcome, Reading, read_leaf
from schemas.values.rows import RowDraft, list_rows, rows_of_values
from schemas.values.text import Text, fold_blanks


class MaterialOrigin(BaseModel):
    """Where one fibre comes from."""

    fibre: Fibre | None = None
    country: Country | None = None
    region: Text | None = None


@dataclass(frozen=True)
class MaterialOriginForm(Form):
    """Rows of a fibre and a place."""

    @property
    def shape(self) -> Shape:
        """Rows, in document order."""
        return Shape.ROWS

    @property
    def leaves(self) -> tuple[LeafSpec, ...]:
        """The fibre and the place, as documents have them."""
        return (LeafSpec("fibre"), LeafSpec("place"))

    @property
    def lead(self) -> str | None:
        """Every row reads its own place."""
        return "place"

    @property
    def mentions(self) -> Mapping[str, Mentions]:
        """Known fibres and places; behind a label any words."""
        return {
            "fibre": Mentions(fibre_mentions, either(fibre_mentions, whole_cell)),
            "place": Mentions(place_mentions, either(place_mentions, whole_cell)),
        }

    def row_groups(self, text: str, cells: Sequence[Span]) -> Sequence[RowGroup]:
        """Return the places that the text gives to materials."""
        return origin_groups(text, cells)

    def parse(self, path: str, tree: ReadingTree, context: ReadingContext) -> ParsedAttribute:
        """Return the origins in document order."""
        drafts = []
        for index, row in list_rows(tree):
            draft = RowDraft(("fibre", "country", "region"))
            if (row.get("fibre") or "").strip():
                outcome = read_leaf(read_fibre, str(row["fibre"]), context)
                draft.cells["fibre"] = (outcome, ((index, "fibre"),))
            if (row.get("place") or "").strip():
                _read_place(draft, str(row["place"]), (index, "place"), context)
            draft.valid = "country" in draft.cells or "region" in draft.cells
            if draft.cells:
                drafts.append(draft)
        return rows_of_values(path, drafts)


def _read_place(draft: RowDraft, text: str, leaf: LeafRef, context: ReadingContext) -> None:
    """Read a region of the tables, else a country, else keep the words as a region."""
    regions = {KNOWN_REGIONS[name] for name in regions_in(text)}
    countries = countries_in(text, Reading(context))
    leaves = (leaf,)
    if len(regions) == 1:
        region, country = next(iter(regions))
        if region:
            draft.cells["region"] = (Outcome(region), leaves)
        draft.cells["country"] = (Outcome(country), leaves)
    elif len(countries) == 1 and not regions:
        draft.cells["country"] = (Outcome(next(iter(countries))), leaves)
    else:
        known = regions or countries or is_ambiguous_place(text)
        code = "ambiguous_place" if known else "unknown_region"
        problem = ValueProblem(code, f"{text!r} is kept as it is: its country is not certain")
        draft.cells["region"] = (Outcome(fold_blanks(text), (problem,)), leaves)


MaterialOrigins = Annotated[list[MaterialOrigin], MaterialOriginForm("material_origin")]
