"""One document on its way to a record: the questions asked about it and what was answered."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial

from extractor.core.document import Document
from extractor.core.geometry import CharSpan
from extractor.core.record import EvidenceRow, FieldStatus, ProblemRow
from extractor.generation.completion import Completion, GenerationRequest
from extractor.generation.completion import LeafKey as AnswerKey
from extractor.grounding.boxes import box_of
from extractor.grounding.candidates import ground_reading
from extractor.grounding.label_units import with_unit_of_label
from extractor.grounding.locate import Ground, LeafKey
from extractor.grounding.merge import Parse
from extractor.grounding.products import CODE
from extractor.grounding.readings import Candidate, LeafReading, tree_leaves
from extractor.prompting.passages import Passage
from extractor.prompting.readable import readable_in
from extractor.prompting.template import parse_answer, render_passage, render_schema
from schemas.base import AttributeSpec, ReadingTree, SchemaSpec, Shape
from schemas.parsing import (
    ParsedAttribute,
    ParsedField,
    ReadingContext,
    ValueProblem,
    parse_attribute,
)
from schemas.product import ProductSchema

log = logging.getLogger(__name__)

# Problems of ingest that leave the text whole: what is not in it is absent. After any other, a part
# or a page of the document may say more than could be read.
_HARMLESS_CODES = frozenset(
    {
        "repaired_charset",
        "damaged_mail",
        "external_content",
        "unsupported_type",
        "empty_document",
        "no_text_found",
    }
)


_NO_CONTEXT = ReadingContext()


@dataclass(slots=True, eq=False)
class Job:
    """A document, or one article of several in it, and all that was found out about it so far.

    Attributes:
        document: The whole document.
        passages: What of it tells of the article.
        schema: What is asked.
        known: Readings that named the article, by attribute.
        is_article: Whether it is one article of several.
    """

    document: Document
    passages: tuple[Passage, ...]
    schema: type[ProductSchema]
    known: Mapping[str, LeafReading] = field(default_factory=dict)
    is_article: bool = False
    answers: list[Answer] = field(default_factory=list)
    failed: set[str] = field(default_factory=set)  # attributes that some passage gave no answer on
    problems: list[ProblemRow] = field(default_factory=list)

    @property
    def spec(self) -> SchemaSpec:
        """The schema, as the reading side sees it."""
        return self.schema.spec()

    def candidates(self, spec: AttributeSpec, parse: Parse) -> list[Candidate]:
        """Return what was read of an attribute, passage by passage.

        What the own lines of one article of several say holds before what is said of all, if
        `parse` finds a value in it.
        """
        name = spec.name
        found = [answer.candidates[name] for answer in self.answers if name in answer.candidates]
        known = self.known.get(name)
        # The code is what the article was told apart by: no later answer can be surer of it.
        if known is not None and (name == CODE or all(candidate.is_empty for candidate in found)):
            return [Candidate(known.text, {(None, ""): known})]
        if spec.shape is not Shape.SCALAR:
            return found
        own = [one for one in found if not one.is_empty and self._is_own(one)]
        return [one for one in own if parse(one.tree).value is not None] or found

    def _is_own(self, candidate: Candidate) -> bool:
        """Return whether a reading stands in lines that tell of this article alone."""
        places = [place for leaf in candidate.leaves.values() for place in leaf.evidence]
        own = self.passages[0].portion.own
        return bool(places) and all(
            any(lines.holds(CharSpan(*one.span)) for lines in own.get((one.part, one.page), ()))
            for one in places
        )

    def parse(self, name: str, tree: ReadingTree, *, context: ReadingContext) -> ParsedAttribute:
        """Return the value of a reading; a reading that breaks the parser costs only itself."""
        try:
            return parse_attribute(self.schema, name, tree, context)
        except Exception:
            # Readings are foreign text: one that finds a flaw in a parser must not end the batch.
            # The words themselves stay out of the log.
            doc_id = self.document.doc_id
            log.exception("parser failed", extra={"doc_id": doc_id, "attribute": name})
            problem = ValueProblem(
                "parser_failed", "the words could not be parsed; please report it"
            )
            leaves = tuple(key for key, _ in tree_leaves(tree))
            return ParsedAttribute(None, (ParsedField(name, None, leaves, (problem,)),))

    def silence(self, name: str) -> FieldStatus:
        """Return why an attribute has no value: the document is silent, or could not be read."""
        problems = {problem.code for problem in self.document.problems}
        unread = bool(problems if not self.passages else problems - _HARMLESS_CODES)
        return FieldStatus.UNREADABLE if unread or name in self.failed else FieldStatus.ABSENT

    def silence_confidence(self, name: str) -> float | None:
        """Return how sure the reader was, at the least, that no passage says anything."""
        return min((a.nulls[name] for a in self.answers if name in a.nulls), default=None)

    def evidence(self, passage: Passage, span: CharSpan) -> EvidenceRow | None:
        """Return where a span of a passage stands in the document."""
        origin = passage.origin(span)
        if origin is None:
            return None
        page = self.document.page(origin.part, origin.page_no)
        box = box_of(page, origin.span)
        return EvidenceRow(part=origin.part, page=origin.page_no, span=origin.span, box=box)


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """What is asked of one passage: some attributes."""

    job: Job
    passage: int
    attributes: tuple[AttributeSpec, ...]

    def request(self) -> GenerationRequest:
        """Return the question as the generator takes it."""
        passage = self.job.passages[self.passage]
        readable = readable_in(passage, self.job.schema)
        return GenerationRequest(
            prefix=render_schema(self.attributes),
            suffix=render_passage(passage.view),
            attributes=self.attributes,
            view=passage.view,
            barred=passage.barred,
            announced=readable.announced,
            readable=readable.spans,
            groups=readable.groups,
            labels=readable.labels,
            own=passage.own,
            quoted=passage.quoted,
        )

    def take(self, completion: Completion) -> Answer | None:
        """Note the answer with the document; of a failure, note what could not be read."""
        if completion.error is not None:
            self._fail(completion.error.code, completion.error.message)
            return None
        try:
            readings = parse_answer(completion.text)
        except ValueError:
            self._fail("bad_answer", "the reader's answer is no JSON object")
            return None
        if completion.cut:
            self._fail("answer_cut", "the reader's answer reached its longest length")
        answer = Answer(self)
        passage = self.job.passages[self.passage]
        ground = Ground(passage.view, passage.text, passage.barred, passage.quoted)
        confidences = _by_attribute(completion.leaf_confidence)
        for spec in self.attributes:
            known = confidences.get(spec.name, {})
            candidate = ground_reading(
                ground,
                spec,
                readings.get(spec.name),
                known,
                lambda span: self.job.evidence(passage, span),
            )
            if spec.shape is Shape.SCALAR:
                parse = partial(self.job.parse, spec.name, context=_NO_CONTEXT)
                candidate = with_unit_of_label(candidate, parse)
            answer.candidates[spec.name] = candidate
            if candidate.is_empty and (None, "") in known:
                answer.nulls[spec.name] = known[None, ""]
        self.job.answers.append(answer)
        return answer

    def _fail(self, code: str, message: str) -> None:
        names = [spec.name for spec in self.attributes]
        self.job.failed.update(names)
        place = self.job.passages[self.passage].segments[0]
        self.job.problems.append(
            ProblemRow(
                code=code,
                message=f"{message}; not or not fully read here: {', '.join(names)}",
                part=place.part,
                page=place.page_no,
            )
        )


@dataclass(frozen=True, slots=True)
class Answer:
    """What a question gave: a candidate per attribute, and how sure each silence is."""

    question: Question
    candidates: dict[str, Candidate] = field(default_factory=dict)
    nulls: dict[str, float] = field(default_factory=dict)


def _by_attribute(leaves: Mapping[AnswerKey, float]) -> dict[str, dict[LeafKey, float]]:
    grouped: dict[str, dict[LeafKey, float]] = {}
    for key, confidence in leaves.items():
        grouped.setdefault(key.attribute, {})[key.index, key.leaf] = confidence
    return grouped
