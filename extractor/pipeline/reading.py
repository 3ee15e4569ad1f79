"""From parsed documents to records: cut, ask, read, ground, parse, merge.

Documents come in batches, because the reader is fastest when it has many questions at once. They go
through at most three rounds of questions: which schema (only where it is left open), then all
attributes, for each article by itself where the layout shows several, else together with the
question which products there are; then, where the reader lists several, all attributes again for
each of them. A question that fails costs its own answers: the record says which, and the document
goes on.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from functools import partial

from extractor.core.document import Document
from extractor.core.geometry import CharSpan
from extractor.core.record import DocumentRow, ProblemRow, ProductRow, Record
from extractor.grounding.merge import merge
from extractor.grounding.products import Focus, several_products
from extractor.grounding.readings import LeafReading
from extractor.grounding.rows import AttributeRows, conflicting_rows, found_rows, silent_rows
from extractor.pipeline.job import Answer, Job, Question
from extractor.pipeline.options import PipelineOptions, ProductCount, Reader
from extractor.prompting.article_withheld import Aside, aside_in
from extractor.prompting.articles import Article, articles_of, blocks_at, find_blocks, stating
from extractor.prompting.passages import WHOLE, Passage, Portion, cut_passages
from extractor.prompting.questions import FAMILY_FORM, PRODUCTS, attribute_questions, product_family
from schemas.base import AttributeSpec, SchemaSpec
from schemas.families import DECISIVE, vote
from schemas.parsing import (
    ReadingContext,
)
from schemas.product import ProductSchema
from schemas.values.money import stated_currency

# Below this the family of products is a guess that the reader of the record should know about.
_MIN_FAMILY_CONFIDENCE = 0.6


class Pipeline:
    """Reads documents under one schema, or under the best of several.

    Args:
        reader: The model.
        schemas: One schema, or those to choose from document by document.
        options: How to read.
    """

    def __init__(
        self,
        reader: Reader,
        schemas: Sequence[type[ProductSchema]],
        options: PipelineOptions | None = None,
    ) -> None:
        self._reader = reader
        self._schemas = {schema.spec().name: schema for schema in schemas}
        self._options = options or PipelineOptions()

    def extract(self, documents: Sequence[Document]) -> list[Record]:
        """Return one record per document, in order.

        What is wrong with a document, or with the reading of a part of it, is in its record.
        """
        first = next(iter(self._schemas.values()))
        jobs = [Job(document, self._cut(document), first) for document in documents]
        if len(self._schemas) > 1:
            self._choose_schemas(jobs)
        articles = [self._articles_shown(job) for job in jobs]
        self._read([one for found in articles for one in found])
        articles = self._articles_listed(articles)
        return [self._record(found) for found in articles]

    def _cut(self, document: Document, portion: Portion = WHOLE) -> tuple[Passage, ...]:
        limit = self._options.passage_tokens
        return cut_passages(document, limit, self._reader.generator.count_tokens, portion)

    def _choose_schemas(self, jobs: Iterable[Job]) -> None:
        """Say which family of products each document describes.

        Words for products that speak for one family alone decide. Otherwise the reader does, and
        where it is not sure, the words have a vote after all.
        """
        spec = product_family(self._schemas)
        questions = []
        for job in jobs:
            decided = vote(_text_of(job), self._specs(), lead=DECISIVE)
            if decided is not None:
                job.schema = self._schemas[decided]
            elif job.passages:
                questions.append(Question(job, 0, (spec,)))
        for question, answer in zip(questions, self._ask(questions), strict=True):
            leaf = answer.candidates[spec.name].leaves.get((None, "")) if answer else None
            if leaf is not None:
                question.job.schema = self._schemas[leaf.text]
            if leaf is None or (leaf.confidence or 0.0) < _MIN_FAMILY_CONFIDENCE:
                self._let_words_vote(question.job)

    def _specs(self) -> list[SchemaSpec]:
        return [schema.spec() for schema in self._schemas.values()]

    def _let_words_vote(self, job: Job) -> None:
        elected = vote(_text_of(job), self._specs())
        if elected is not None:
            job.schema = self._schemas[elected]
        else:
            job.problems.append(_uncertain(job.spec))

    def _articles_shown(self, job: Job) -> list[Job]:
        """Return a job for each article that the layout of a document shows, else the job."""
        if self._options.products is ProductCount.ONE:
            return [job]
        return self._split(job, articles_of(find_blocks(job.document)), {})

    def _articles_listed(self, articles: Sequence[list[Job]]) -> list[list[Job]]:
        """Split the documents for which the reader listed several products, and read them."""
        split = []
        fresh: list[Job] = []
        for jobs in articles:
            found = self._split_by_list(jobs[0]) if len(jobs) == 1 else jobs
            fresh += found if found is not jobs and len(found) > 1 else []
            split.append(found)
        self._read(fresh)
        return split

    def _split_by_list(self, job: Job) -> list[Job]:
        focuses = several_products(
            answer.candidates[PRODUCTS.name]
            for answer in job.answers
            if PRODUCTS.name in answer.candidates
        )
        focuses = _without_asides(job.document, focuses)
        places = [
            ((place.part, place.page), CharSpan(*place.span), focus.title)
            for focus in focuses
            for place in focus.places
        ]
        blocks = stating(job.document, blocks_at(job.document, places))
        articles = articles_of(blocks)
        return self._split(job, articles, {focus.title: focus.leaves for focus in focuses})

    def _split(
        self,
        job: Job,
        articles: Sequence[Article],
        known: Mapping[str, Mapping[str, LeafReading]],
    ) -> list[Job]:
        if not articles:
            return [job]
        limit = self._options.max_products
        problems = [*job.problems]
        if len(articles) > limit:
            problems.append(_too_many(len(articles), limit))
        jobs = [
            Job(
                job.document,
                self._cut(job.document, article.portion),
                job.schema,
                known.get(article.key, {}),
                is_article=True,
            )
            for article in articles[:limit]
        ]
        jobs[0].problems += problems
        return jobs

    def _read(self, jobs: Sequence[Job]) -> None:
        """Ask for all attributes, and, of documents that show no articles, which there are."""
        questions = [
            Question(job, index, attributes)
            for job in jobs
            for attributes in (*self._questions(job.spec), *self._products_question(job))
            for index in range(len(job.passages))
        ]
        self._ask(questions)

    def _products_question(self, job: Job) -> tuple[tuple[AttributeSpec, ...], ...]:
        asked = self._options.products is ProductCount.DETECT and not job.is_article
        return ((PRODUCTS,),) if asked else ()

    def _questions(self, spec: SchemaSpec) -> list[tuple[AttributeSpec, ...]]:
        return attribute_questions(spec, self._options.attributes_per_question)

    def _ask(self, questions: Sequence[Question]) -> list[Answer | None]:
        """Put all questions at once; note each answer, or what went wrong, with its document."""
        if not questions:
            return []
        requests = [replace(one.request(), adapter=self._adapter(one)) for one in questions]
        completions = self._reader.generator.generate(requests)
        return [
            question.take(completion)
            for question, completion in zip(questions, completions, strict=True)
        ]

    def _adapter(self, question: Question) -> str | None:
        """Return who answers: the base where it is still open which schema it is."""
        if question.attributes[0].form == FAMILY_FORM:
            return None
        return self._reader.adapter_of(question.job.spec.schema_id)

    def _record(self, jobs: Sequence[Job]) -> Record:
        document = jobs[0].document
        problems = dict.fromkeys(problem for job in jobs for problem in job.problems)
        return Record(
            document=DocumentRow(
                id=document.doc_id,
                name=document.name,
                media_type=document.media_type,
                pages=document.page_count,
                parts=tuple(part.name for part in document.parts),
            ),
            schema_id=jobs[0].spec.schema_id,
            model=self._reader.id_of(jobs[0].spec.schema_id),
            products=tuple(map(self._product, jobs)),
            problems=(*_document_problems(document), *problems),
        )

    def _product(self, job: Job) -> ProductRow:
        """Bring together what all passages say about one product."""
        text = "\n".join(page.text for part in job.document.parts for page in part.pages)
        context = replace(self._options.profile, stated_currency=stated_currency(text))
        resolved: dict[str, AttributeRows] = {}
        # Grams per running metre mean grams per square metre only once the width is known.
        ordered = sorted(job.spec.attributes, key=lambda spec: spec.name != "width")
        for spec in ordered:
            resolved[spec.name] = self._attribute(job, spec, context)
            if spec.name == "width":
                context = replace(context, width_cm=_centimetres(resolved[spec.name].value))
        rows = {spec.name: resolved[spec.name] for spec in job.spec.attributes}
        return ProductRow(
            values={name: row.value for name, row in rows.items() if row.value is not None},
            fields=tuple(field for row in rows.values() for field in row.fields),
        )

    def _attribute(self, job: Job, spec: AttributeSpec, context: ReadingContext) -> AttributeRows:
        parse = partial(job.parse, spec.name, context=context)
        merged = merge(spec, job.candidates(spec, parse), parse)
        calibration = self._reader.calibration_of(job.spec.schema_id)
        if not merged:
            confidence = job.silence_confidence(spec.name)
            return silent_rows(spec, job.silence(spec.name), confidence)
        if len(merged) == 1:
            return found_rows(spec, merged[0], parse(merged[0].tree), calibration)
        return conflicting_rows(spec, [(one, parse(one.tree)) for one in merged], calibration)


def _without_asides(document: Document, focuses: tuple[Focus, ...]) -> tuple[Focus, ...]:
    """Return the products without those that are named beside another one: *replaces 5520*.

    Beside several, one of which a price is stated is told of for its own sake.
    """
    found = {
        focus.title: aside_in(
            (document.page(place.part, place.page).text, CharSpan(*place.span))
            for place in focus.places
        )
        for focus in focuses
    }
    left = tuple(focus for focus in focuses if found[focus.title] is Aside.NONE)
    if len(left) != 1:
        left = tuple(focus for focus in focuses if found[focus.title] is not Aside.BARE)
    return left or focuses


def _text_of(job: Job) -> str:
    return "\n".join(passage.text for passage in job.passages)


def _uncertain(spec: SchemaSpec) -> ProblemRow:
    return ProblemRow(
        code="schema_uncertain",
        message=f"it is not clear what kind of product this is; read as {spec.schema_id}, "
        "name the schema with --schema if that is wrong",
    )


def _too_many(found: int, limit: int) -> ProblemRow:
    return ProblemRow(
        code="too_many_products",
        message=f"{found} products found, the first {limit} were read; split the document",
    )


def _document_problems(document: Document) -> list[ProblemRow]:
    return [
        ProblemRow(code=p.code, message=p.message, part=p.part, page=p.page_no)
        for p in document.problems
    ]


def _centimetres(value: object) -> Decimal | None:
    """Return the amount of a width that was found in centimetres."""
    if not isinstance(value, dict) or value.get("unit") != "cm":
        return None
    try:
        return Decimal(str(value.get("amount")))
    except InvalidOperation:
        return None
