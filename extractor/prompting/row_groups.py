"""The rows of an attribute that a passage may hold: those that its labels announce, if any."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from extractor.core.geometry import CharSpan
from extractor.prompting.conflicts import SpanGroup, no_colours, sizes_alone
from extractor.prompting.labelled import Labelled, without_labels
from extractor.prompting.passages import Passage
from schemas.base import AttributeSpec, Shape
from schemas.product import ProductSchema
from schemas.values.mentions import RowMention

# Forms whose rows go on behind what their label announces: linings, stones at the shoulders.
_RUN_ON = frozenset({"composition", "stones"})


def rows_in(
    passage: Passage,
    schema: type[ProductSchema],
    attribute: AttributeSpec,
    labelled: Mapping[str, Sequence[Labelled]],
    claims: Mapping[CharSpan, int],
) -> tuple[SpanGroup, ...] | None:
    """Return the rows of an attribute whose form knows them; those that a label announces."""
    announcing = labelled[attribute.name]
    cells = [one.cell for one in announcing]
    view = passage.view
    if attribute.form == "composition":
        others = (name for name in labelled if name != attribute.name)
        view = without_labels(view, (one.label for name in others for one in labelled[name]))
    found = schema.form(attribute.name).row_groups(view, cells)
    if found is None:
        return None
    groups = [tuple(_spans(row) for row in group) for group in found]
    if attribute.form == "sizes":
        groups = sizes_alone(passage.view, schema.spec(), groups)
    if attribute.form == "composition":
        groups = no_colours(passage.view, groups, labelled, claims)
    if attribute.form == "colours" and "metal" in labelled and not cells:
        return ()  # of a jewel, `white` and `gold` are its metal
    if attribute.shape is Shape.LIST:  # of a list, what may be read stands without the rest
        groups = [_without(group, passage.barred) for group in groups]
    if attribute.form != "care":  # which knows the boxes of its own lines
        groups = [_without(group, passage.unticked) for group in groups]
    groups = [group for group in groups if group and not _touches(group, passage.barred)]
    own = [one.cell for one in announcing if claims[one.label] == 1]
    fresh = [group for group in groups if not _touches(group, passage.quoted)]
    announced = [group for group in fresh if _touches(group, own)]
    if not announced and attribute.form == "composition" and fresh:
        return tuple(fresh)  # what a reply states goes before what it answers
    if not announced:
        return tuple(groups)
    return tuple(fresh if attribute.form in _RUN_ON else announced)


def _without(group: SpanGroup, barred: Sequence[CharSpan]) -> SpanGroup:
    return tuple(row for row in group if not _touches((row,), barred))


def _spans(row: RowMention) -> Mapping[str, tuple[CharSpan | None, ...]]:
    return {leaf: tuple(span and CharSpan(*span) for span in spans) for leaf, spans in row.items()}


def _touches(group: SpanGroup, ranges: Sequence[CharSpan]) -> bool:
    spans = [span for row in group for places in row.values() for span in places if span]
    return any(span.overlaps(one) for span in spans for one in ranges)
