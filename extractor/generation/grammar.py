"""From attributes and a passage to the grammar of every answer that is possible.

The grammar is Lark text for llguidance: compact JSON with exactly the given attributes in order, in
which every verbatim leaf is `null` or a run of whole chunks of the passage. llguidance compiles it
in milliseconds, so that each passage has its own. What it can't say cheaply (readings of a list
stand in document order and don't overlap; a length limit) is added by `order.AnswerTracker`.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from extractor.core.geometry import CharSpan
from extractor.errors import SchemaError
from extractor.generation.chunks import ChunkedPassage, chunk_passage
from schemas.base import AttributeSpec, LeafKind, LeafSpec, Shape

MAX_ELEMENTS = 64  # of a list or of rows; the longest size runs and colour cards stay below
NULL = '"null"'

# A reading is no blank alone, begins with at most one blank, which a letter follows, and doesn't
# end in white space. `\\n` is a line break as JSON writes it; a bare quote is a bar.
_READING_RULES = r"""
QUOTED: "\"" READING "\""
READING: RUN & /( \p{L}|[^\s\\"])[^"]*/ & ~/(?s:.*)(\s|\\n)/
""".strip()


def build_grammar(
    attributes: Sequence[AttributeSpec], view: str, barred: Sequence[CharSpan] = ()
) -> str:
    """Return the Lark text that permits every answer about `view` and nothing else.

    Args:
        attributes: What is asked, in the order of the answer.
        view: The passage as the model sees it.
        barred: Ranges of the view that are not text of the document.

    Raises:
        SchemaError: an attribute cannot be asked for as it is described.
    """
    return grammar_of_passage(attributes, chunk_passage(view, barred))


def grammar_of_passage(attributes: Sequence[AttributeSpec], passage: ChunkedPassage) -> str:
    """Return the grammar for a passage that has been cut into chunks already.

    Raises:
        SchemaError: an attribute cannot be asked for as it is described.
    """
    check_attributes(attributes)
    members = [
        f"{_literal(('{' if i == 0 else ',') + _json(spec.name) + ':')} a{i}"
        for i, spec in enumerate(attributes)
    ]
    rules = [
        f"a{i}: {_alternatives([NULL, *_values(spec, passage.readable)])}"
        for i, spec in enumerate(attributes)
    ]
    start = f"start: {' '.join(members)} {_literal('}')}"
    return "\n".join(("%llguidance {}", start, *rules, *_reading_rules(passage)))


def check_attributes(attributes: Sequence[AttributeSpec]) -> None:
    """Check what the types can't say.

    Raises:
        SchemaError: nothing is asked, a name comes twice, or an attribute has no leaf, two leaves
            of one name or an inferred leaf without choices.
    """
    if not attributes:
        raise SchemaError("No attribute is asked for: name at least one.", code="no_attributes")
    seen: set[str] = set()
    for spec in attributes:
        if spec.name in seen:
            raise _bad(spec, "is asked for twice")
        seen.add(spec.name)
        names = {leaf.name for leaf in spec.leaves}
        if len(names) != len(spec.leaves) or not names:
            raise _bad(spec, "needs leaves of different names")
        if spec.shape is not Shape.ROWS and len(names) != 1:
            raise _bad(spec, f"is a {spec.shape.value} and has exactly one leaf")
        if any(leaf.kind is LeafKind.INFERRED and not leaf.choices for leaf in spec.leaves):
            raise _bad(spec, "has an inferred leaf without choices")


def _bad(spec: AttributeSpec, why: str) -> SchemaError:
    return SchemaError(f"Attribute {spec.name!r} {why}.", code="bad_attribute")


def _reading_rules(passage: ChunkedPassage) -> tuple[str, ...]:
    if not passage.readable:
        return ()
    chunks = json.dumps([chunk.text for chunk in passage.chunks], ensure_ascii=False)
    return (_READING_RULES, 'RUN: %regex {"substring_chunks": ' + chunks + "}")


def _values(spec: AttributeSpec, readable: bool) -> list[str]:
    """Return the alternatives to `null`; none where there is nothing to choose from."""
    if spec.shape is Shape.ROWS:
        elements = _rows(spec.leaves, readable)
    else:
        elements = _texts(spec.leaves[0], readable)
    if not elements or spec.shape is Shape.SCALAR:
        return elements
    element = f"({_alternatives(elements)})"
    return [f'"[" {element} ("," {element}){{0,{MAX_ELEMENTS - 1}}} "]"']


def _rows(leaves: tuple[LeafSpec, ...], readable: bool) -> list[str]:
    """Return one alternative for each leaf that may be the first that is not null."""
    keys = [
        _literal(("{" if i == 0 else ",") + _json(leaf.name) + ":") for i, leaf in enumerate(leaves)
    ]
    texts = [_texts(leaf, readable) for leaf in leaves]
    anything = [f"({_alternatives([NULL, *some])})" for some in texts]
    rows = []
    for first, some in enumerate(texts):
        if some:
            words = [NULL] * first + [f"({_alternatives(some)})"] + anything[first + 1 :]
            pairs = [f"{key} {word}" for key, word in zip(keys, words, strict=True)]
            rows.append(f"{' '.join(pairs)} {_literal('}')}")
    return rows


def _texts(leaf: LeafSpec, readable: bool) -> list[str]:
    if leaf.kind is LeafKind.INFERRED:
        return [_literal(_json(choice)) for choice in leaf.choices]
    return ["QUOTED"] if readable else []


def _alternatives(choices: Sequence[str]) -> str:
    return " | ".join(choices)


def _json(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _literal(text: str) -> str:
    """Return `text` as a Lark string: JSON, but for the characters that may stand raw."""
    return _json(text)
