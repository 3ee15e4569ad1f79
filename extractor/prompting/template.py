"""The one prompt template, used by serving and by training.

    <|schema|>
    style_code: the supplier's article number
    colours[code,name]: colours offered
    pattern(solid|striped): decided from the text
    <|document|>
    Art. 4021/K ...
    <|product|>4021/K
    <|answer|>{"style_code":"4021/K","colours":[{"code":"900","name":" blu"}],"pattern":"solid"}
    <|end|>

The schema part comes first: it is the same for every document, so its KV cache is computed once.
The product line is there only where a document holds several products. A reading keeps the blank
that stands before it in the passage when a letter follows: that way its tokens are the very tokens
of the passage, and reading is copying. A tokenizer with a chat template gets the same text as the
user's message of that template.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from schemas.base import AttributeSpec, LeafKind, ReadingTree, Shape

SCHEMA_MARK = "<|schema|>"
DOCUMENT_MARK = "<|document|>"
PRODUCT_MARK = "<|product|>"
ANSWER_MARK = "<|answer|>"
END_MARK = "<|end|>"
PAD_MARK = "<|pad|>"
SPECIAL_TOKENS = (PAD_MARK, END_MARK, SCHEMA_MARK, DOCUMENT_MARK, PRODUCT_MARK, ANSWER_MARK)

# One character for one character, so that offsets hold: quotes and backslashes would have to be
# escaped in JSON and would no longer be the tokens of the passage; the marks must not be forged.
_VIEW = {ord('"'): "\u201d", ord("\\"): "\u29f5", ord("\t"): " ", ord("\r"): " "}
_VIEW |= {code: " " for code in range(32) if code not in (9, 10, 13)}


def passage_view(text: str) -> str:
    """Return `text` as the model sees it: as long, and only line feeds need escaping in JSON."""
    return text.translate(_VIEW).replace("<|", "<\u00a6").replace("|>", "\u00a6>")


def attribute_line(spec: AttributeSpec) -> str:
    """Return the line that asks for one attribute."""
    if spec.shape is Shape.ROWS:
        head = f"{spec.name}[{','.join(_leaf(leaf.name, leaf.choices) for leaf in spec.leaves)}]"
    else:
        head = _leaf(spec.name, spec.leaves[0].choices if _inferred(spec) else ())
        head += "[]" if spec.shape is Shape.LIST else ""
    return f"{head}: {spec.description}" if spec.description else head


def render_schema(attributes: Iterable[AttributeSpec]) -> str:
    """Return the schema part of the prompt, which ends where the passage begins."""
    lines = "\n".join(attribute_line(spec) for spec in attributes)
    return f"{SCHEMA_MARK}\n{lines}\n{DOCUMENT_MARK}\n"


def render_passage(view: str, product: str | None = None) -> str:
    """Return the rest of the prompt, which ends where the answer begins.

    Args:
        view: The passage, as `passage_view` gives it.
        product: Which product of several is asked for: its code or name.
    """
    focus = f"{PRODUCT_MARK}{passage_view(product)}\n" if product else ""
    return f"{view}\n{focus}{ANSWER_MARK}"


def render_answer(readings: Mapping[str, ReadingTree]) -> str:
    """Return the answer, compact JSON in the order of `readings`, without the end mark."""
    return json.dumps(dict(readings), ensure_ascii=False, separators=(",", ":"))


def parse_answer(text: str) -> dict[str, ReadingTree]:
    """Return the readings of an answer, blanks around them removed.

    Raises:
        ValueError: the text is no JSON object.
    """
    answer = json.loads(text)
    if not isinstance(answer, dict):
        raise ValueError("the answer is not a JSON object")  # noqa: TRY004 - as bad JSON is
    return {name: stripped(tree) for name, tree in answer.items()}


def stripped(tree: ReadingTree) -> ReadingTree:
    """Return a reading without the blanks around its texts."""
    if isinstance(tree, str):
        return tree.strip()
    if isinstance(tree, list):
        return [_stripped_row(item) for item in tree]  # type: ignore[return-value]
    return tree


def _stripped_row(item: str | dict[str, str | None]) -> str | dict[str, str | None]:
    if isinstance(item, str):
        return item.strip()
    return {leaf: text.strip() if text is not None else None for leaf, text in item.items()}


def _inferred(spec: AttributeSpec) -> bool:
    return spec.leaves[0].kind is LeafKind.INFERRED


def _leaf(name: str, choices: tuple[str, ...]) -> str:
    return f"{name}({'|'.join(choices)})" if choices else name
