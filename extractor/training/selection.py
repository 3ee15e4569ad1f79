"""Which documents to annotate first: those that the reader is least sure about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from extractor.core.document import Document
from extractor.core.record import FieldRow, FieldStatus
from extractor.pipeline.options import PipelineOptions, Reader
from extractor.pipeline.reading import Pipeline
from extractor.prompting.labelled import labelled_cells
from schemas.product import ProductSchema

_AT_ONCE = 8
# A label of the attribute in the text says that there is something to annotate at all.
_LABEL_BONUS = 0.5


@dataclass(frozen=True, slots=True)
class Candidate:
    """A document that may be annotated.

    Attributes:
        name: The document.
        supplier: Folder or sender: neighbours in the list come from different ones.
        doubt: 0 (sure) to 1, more where a label of the attribute stands in the text.
        reading: What the reader makes of it now.
    """

    name: str
    supplier: str
    doubt: float
    reading: str


def candidates(
    reader: Reader,
    documents: Sequence[tuple[str, Document]],
    schema: type[ProductSchema],
    attributes: Sequence[str],
    options: PipelineOptions,
) -> list[Candidate]:
    """Return documents, most in doubt first, suppliers in turn.

    Args:
        reader: The model.
        documents: Name and document; the folder in the name stands for the supplier.
        schema: Schema to read under.
        attributes: What the doubt is about.
        options: How to read.
    """
    pipeline = Pipeline(reader, (schema,), options)
    found = []
    for start in range(0, len(documents), _AT_ONCE):
        batch = documents[start : start + _AT_ONCE]
        for (name, document), record in zip(
            batch, pipeline.extract([one for _, one in batch]), strict=True
        ):
            rows = [row for product in record.products for row in product.fields]
            own = [row for row in rows if row.path.split(".")[0].split("[")[0] in attributes]
            text = "\n".join(page.text for part in document.parts for page in part.pages)
            specs = [schema.spec().attribute(attribute) for attribute in attributes]
            labelled = any(labelled_cells(text, spec) for spec in specs)
            doubt = max((_doubt(row) for row in own), default=0.0) + _LABEL_BONUS * labelled
            readings = [row.reading for row in own if row.reading]
            supplier = name.rpartition("/")[0] or name
            found.append(Candidate(name, supplier, doubt, "; ".join(readings)))
    return _in_turn(sorted(found, key=lambda one: -one.doubt))


def _doubt(row: FieldRow) -> float:
    """Return how unsure a row is: most where confidence is one half, or the words gave no value."""
    if row.status in (FieldStatus.INVALID, FieldStatus.CONFLICTING):
        return 1.0
    if row.confidence is None:
        return 0.5
    return 1.0 - abs(2 * row.confidence - 1)


def _in_turn(ordered: Sequence[Candidate]) -> list[Candidate]:
    """Return candidates so that each supplier comes once before one comes twice."""
    seen: dict[str, int] = {}
    rounds = []
    for one in ordered:
        rounds.append((seen.setdefault(one.supplier, 0), one))
        seen[one.supplier] += 1
    return [one for _, one in sorted(rounds, key=lambda pair: pair[0])]
