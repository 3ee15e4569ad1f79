"""From attributes and a passage to the grammar of every answer that is possible.

The grammar is Lark text for llguidance: compact JSON with exactly the given attributes in order, in
which every verbatim leaf is `null`, one of the places where its form sees a value, or, where any
words will do, a run of whole chunks of the passage. llguidance compiles it in milliseconds, so that
each passage has its own. What it can't say cheaply (readings of a list stand in document order and
don't overlap; a length limit) is added by `order.AnswerTracker`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from extractor.core.geometry import CharSpan
from extractor.core.view import written
from extractor.errors import SchemaError
from extractor.generation.chunks import ChunkedPassage, chunk_passage
from extractor.generation.completion import GenerationRequest
from extractor.generation.sights import Sights, TextGroup
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
    return grammar_of_passage(attributes, Sights(chunk_passage(view, barred)))


def request_grammar(request: GenerationRequest) -> str:
    """Return the Lark text of a request: what any backend must hold its answer to.

    Raises:
        SchemaError: an attribute cannot be asked for as it is described.
    """
    return grammar_of_passage(request.attributes, sights_of(request))


def sights_of(request: GenerationRequest) -> Sights:
    """Return what the leaves of a request may be read from."""
    passage = chunk_passage(request.view, request.barred)
    asked = {spec.name for spec in request.attributes}
    texts = {
        leaf: tuple(filter(None, _written(request.view, passage, spans)))
        for leaf, spans in request.readable.items()
        if leaf[0] in asked
    }
    groups = {
        name: tuple(
            tuple(
                {leaf: _written(request.view, passage, spans) for leaf, spans in row.items()}
                for row in group
            )
            for group in groups
        )
        for name, groups in request.groups.items()
        if name in asked
    }
    if not request.labels:
        return Sights(passage, texts, groups, request.required)
    unlabelled = chunk_passage(request.view, (*request.barred, *request.labels))
    return Sights(unlabelled, texts, groups, request.required)


def _written(
    view: str, passage: ChunkedPassage, spans: Sequence[CharSpan | None]
) -> tuple[str | None, ...]:
    """Return readings as JSON writes them, without those that cut a chunk of the passage in two.

    The order constraint could not place such a one.
    """
    found: dict[str | None, None] = {}
    for span in spans:
        text = None if span is None else written(view, span)
        if text is None or (text.strip() and passage.may_close(text.encode())):
            found[text] = None
    return tuple(found)


def grammar_of_passage(attributes: Sequence[AttributeSpec], sights: Sights) -> str:
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
        f"a{i}: {_alternatives([NULL, *_values(spec, sights)])}"
        for i, spec in enumerate(attributes)
    ]
    start = f"start: {' '.join(members)} {_literal('}')}"
    return "\n".join(
        (
            "%llguidance {}",
            start,
            *rules,
            *_sequences(attributes, sights),
            *_known_texts(attributes, sights),
            *_reading_rules(sights.passage),
        )
    )


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


def _values(spec: AttributeSpec, sights: Sights) -> list[str]:
    """Return the alternatives to `null`; none where there is nothing to choose from."""
    if spec.name in sights.groups:
        return [f'"[" {_sequence(spec, 0)} "]"'] if _known_groups(spec, sights) else []
    if spec.shape is Shape.ROWS:
        elements = _rows(spec, sights)
    else:
        elements = _texts(spec, spec.leaves[0], sights)
    if not elements or spec.shape is Shape.SCALAR:
        return elements
    element = f"({_alternatives(elements)})"
    return [f'"[" {element} ("," {element}){{0,{MAX_ELEMENTS - 1}}} "]"']


def _known_groups(spec: AttributeSpec, sights: Sights) -> list[tuple[str, bool]]:
    """Return the groups that can be written, and whether each is required."""
    required = sights.required.get(spec.name, frozenset())
    groups = sights.groups.get(spec.name, ())
    written = ((_group(spec, group), number in required) for number, group in enumerate(groups))
    return [(group, is_required) for group, is_required in written if group]


def _sequences(attributes: Sequence[AttributeSpec], sights: Sights) -> Iterator[str]:
    """Yield the rules of attributes that read known groups: some of them, each once, in order."""
    for spec in attributes:
        groups = _known_groups(spec, sights)
        for at, (group, is_required) in enumerate(groups):
            this, following = _sequence(spec, at), _sequence(spec, at + 1)
            if at + 1 == len(groups):
                yield f"{this}: {group}"
                continue
            goes_on = "" if any(later for _, later in groups[at + 1 :]) else "?"
            without = "" if is_required else f" | {following}"
            yield f'{this}: {group} ("," {following}){goes_on}{without}'


def _sequence(spec: AttributeSpec, at: int) -> str:
    return f"{_terminal(spec, spec.leaves[0]).lower()}_{at}"


def _group(spec: AttributeSpec, group: TextGroup) -> str:
    """Return rows (or texts) that are read as a whole, nothing where one cannot be written."""
    write = _known_row if spec.shape is Shape.ROWS else _known_text
    rows = [write(spec, row) for row in group]
    return ' "," '.join(rows) if all(rows) else ""


def _known_text(spec: AttributeSpec, row: Mapping[str, tuple[str | None, ...]]) -> str:
    texts = [text for text in row[spec.leaves[0].name] if text is not None]
    return (
        f"({_alternatives([_literal(chr(34) + text + chr(34)) for text in texts])})"
        if texts
        else ""
    )


def _quoted(text: str) -> str:
    return f'"{text}"'


def _known_row(spec: AttributeSpec, row: Mapping[str, tuple[str | None, ...]]) -> str:
    cells = []
    for i, leaf in enumerate(spec.leaves):
        texts = row.get(leaf.name, (None,))
        key = _literal(("{" if i == 0 else ",") + _json(leaf.name) + ":")
        words = [NULL if text is None else _literal(f'"{text}"') for text in texts]
        if not words:
            return ""
        cells.append(f"{key} ({_alternatives(words)})")
    return f"{' '.join(cells)} {_literal('}')}"


def _rows(spec: AttributeSpec, sights: Sights) -> list[str]:
    """Return one alternative for each leaf that may be the first that is not null."""
    leaves = spec.leaves
    keys = [
        _literal(("{" if i == 0 else ",") + _json(leaf.name) + ":") for i, leaf in enumerate(leaves)
    ]
    texts = [_texts(spec, leaf, sights) for leaf in leaves]
    anything = [f"({_alternatives([NULL, *some])})" for some in texts]
    rows = []
    for first, some in enumerate(texts):
        if some:
            words = [NULL] * first + [f"({_alternatives(some)})"] + anything[first + 1 :]
            pairs = [f"{key} {word}" for key, word in zip(keys, words, strict=True)]
            rows.append(f"{' '.join(pairs)} {_literal('}')}")
    return rows


def _texts(spec: AttributeSpec, leaf: LeafSpec, sights: Sights) -> list[str]:
    if leaf.kind is LeafKind.INFERRED:
        return [_literal(_json(choice)) for choice in leaf.choices]
    known = sights.texts.get((spec.name, leaf.name))
    if known is None:
        return ["QUOTED"] if sights.passage.readable else []
    return [_terminal(spec, leaf)] if known else []


def _known_texts(attributes: Sequence[AttributeSpec], sights: Sights) -> Iterator[str]:
    """Yield the terminals of leaves that read one of some texts: each is compiled once."""
    for spec in attributes:
        for leaf in spec.leaves:
            texts = sights.texts.get((spec.name, leaf.name))
            if texts:
                listed = _alternatives([_literal(f'"{text}"') for text in texts])
                yield f"{_terminal(spec, leaf)}: {listed}"


def _terminal(spec: AttributeSpec, leaf: LeafSpec) -> str:
    letters = "".join(
        char if char.isascii() and char.isalnum() else f"_{ord(char)}"
        for char in f"{spec.name}.{leaf.name}"
    )
    return f"TEXT_{letters.upper()}"


def _alternatives(choices: Sequence[str]) -> str:
    return " | ".join(choices)


def _json(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _literal(text: str) -> str:
    """Return `text` as a Lark string: JSON, but for the characters that may stand raw."""
    return _json(text)
