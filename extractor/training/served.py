"""A generated document as serving shows it: tables written out, one article at a time.

Training on anything else would teach a reader that is never served.
"""

from __future__ import annotations

from extractor.core.document import Document, Page, Part
from extractor.core.geometry import CharSpan
from extractor.prompting.articles import Block, articles_of, blocks_at, find_blocks
from extractor.prompting.passages import WHOLE, Passage, Portion, cut_passages
from schemas.values.lexicon import fold
from training_data.generator.sample import GeneratedDocument
from training_data.generator.segments import Ref

_PAGE = ("generated", 1)
_LONGEST = 1 << 30  # tokens: generated documents are never cut


def as_served(document: GeneratedDocument, article: int | None) -> tuple[str, dict[Ref, CharSpan]]:
    """Return the passage that the reader is shown, and where the facts stand in it.

    Args:
        document: The document.
        article: The product to read, where the document has several.
    """
    parsed = _parsed(document.text)
    portion = _portion(parsed, document, article) if article is not None else WHOLE
    passages = cut_passages(parsed, _LONGEST, len, portion)
    if not passages:
        return "", {}
    passage = passages[0]
    placed = {ref: _placed(passage, span) for ref, span in document.facts.items()}
    return passage.view, {ref: span for ref, span in placed.items() if span is not None}


def _parsed(text: str) -> Document:
    part = Part(_PAGE[0], "text/plain", (Page(_PAGE[1], text),))
    return Document("generated", "generated", "text/plain", (part,))


def _portion(parsed: Document, document: GeneratedDocument, article: int) -> Portion:
    """Return what is read for an article: as the layout shows it, else as its codes stand."""
    wanted = fold(document.focus[article])
    for blocks in (find_blocks(parsed), _named_blocks(parsed, document)):
        for one in articles_of(blocks):
            if one.key == wanted:
                return one.portion
    return WHOLE


def _named_blocks(parsed: Document, document: GeneratedDocument) -> tuple[Block, ...]:
    places = []
    for number, name in enumerate(document.focus):
        for leaf in ("style_code", "name"):
            span = document.facts.get(Ref(leaf, None, "", number))
            if span is not None:
                places.append((_PAGE, span, fold(name)))
                break
    return blocks_at(parsed, places)


def _placed(passage: Passage, span: CharSpan) -> CharSpan | None:
    """Return where a range of the page stands in the passage, `None` where it is not shown."""
    for segment in passage.segments:
        start, end = span.start - segment.offset, span.end - segment.offset
        if start >= 0 and end <= segment.span.end - segment.span.start:
            return CharSpan(segment.span.start + start, segment.span.start + end)
    return None
