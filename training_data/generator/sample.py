"""What the generator gives: a text, what it is about, and where every fact stands in it."""

from __future__ import annotations

from dataclasses import dataclass

from extractor.core.geometry import CharSpan
from schemas.base import AttributeSpec
from training_data.generator.segments import Ref


@dataclass(frozen=True, slots=True)
class GeneratedDocument:
    """One synthetic supplier document.

    Attributes:
        text: The text as ingest would give it (the join of all pages and parts).
        facts: Span of every leaf that the text states and that a reader is to give. A fact that
            the text negates, takes back or only quotes as superseded is not here.
        schema_id: Schema of the products in it, for instance `knitwear@1`.
        language: Main language code.
        kind: Layout family: `sheet`, `table`, `prose`, `mail`, `thread`, `grid`, ...
        invented: Specs of made-up attributes that the text states (or is silent about); their
            facts are in `facts` under the same names.
        inferred: Answers of attributes that are decided from the text and not copied from it
            (name, option); they have no spans.
        focus: For documents with several products: how each is named in a request, by product
            number (its style code or name, verbatim in the text); empty for one product.
    """

    text: str
    facts: dict[Ref, CharSpan]
    schema_id: str
    language: str
    kind: str
    invented: tuple[AttributeSpec, ...] = ()
    focus: tuple[str, ...] = ()
    inferred: tuple[tuple[str, str], ...] = ()
