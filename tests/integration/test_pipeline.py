"""Documents to records, with a reader that knows the answers."""

from collections.abc import Sequence

import pytest

from extractor.core.document import Document, Page, Part, Problem, Word
from extractor.core.geometry import BBox, CharSpan
from extractor.core.record import FieldRow, FieldStatus, ProductRow, Record
from extractor.errors import GenerationError
from extractor.generation.canned import CannedGenerator
from extractor.generation.completion import Completion, GenerationRequest
from extractor.pipeline.options import PipelineOptions, Reader
from extractor.pipeline.reading import Pipeline
from schemas.base import ReadingTree
from schemas.registry import load_schema, registered
from schemas.values.forms import Form

SHEET = "Art. 4021/K\nMade in Italy\n85% lana 15% seta\nTaglie: S M L\nEUR 84,50"
COMPOSITION: ReadingTree = [
    {"component": None, "fibre": "lana", "percent": "85%", "qualifier": None},
    {"component": None, "fibre": "seta", "percent": "15%", "qualifier": None},
]
ANSWERS: dict[str, ReadingTree] = {
    "style_code": "4021/K",
    "country_of_origin": "Italy",
    "composition": COMPOSITION,
    "sizes": ["S", "M", "L"],
    "wholesale_price": "EUR 84,50",
}


def make_document(*pages: str, problems: tuple[Problem, ...] = ()) -> Document:
    part = Part("sheet.pdf", "application/pdf", tuple(Page(i, t) for i, t in enumerate(pages, 1)))
    return Document("sha256:1", "sheet.pdf", "application/pdf", (part,), problems)


def read(
    document: Document,
    answers: dict[str, dict[str, ReadingTree]],
    schema: str = "knitwear",
    *,
    passage_tokens: int = 1000,
) -> Record:
    reader = Reader(CannedGenerator(answers, confidence=0.9), "canned")
    options = PipelineOptions(passage_tokens=passage_tokens)
    schemas = registered() if schema == "auto" else (load_schema(schema),)
    (record,) = Pipeline(reader, schemas, options).extract([document])
    return record


def rows(product: ProductRow, attribute: str) -> list[FieldRow]:
    return [f for f in product.fields if f.path.partition("[")[0].partition(".")[0] == attribute]


def test_a_sheet_becomes_values_with_their_words_and_places() -> None:
    record = read(make_document(SHEET), {"Art.": ANSWERS})
    (product,) = record.products
    assert record.schema_id == "knitwear@1"
    assert record.model == "canned"
    assert product.values["style_code"] == "4021/K"
    assert product.values["sizes"] == ["S", "M", "L"]
    (code,) = rows(product, "style_code")
    assert (code.status, code.reading, code.confidence) == (FieldStatus.FOUND, "4021/K", 0.9)
    (place,) = code.evidence
    assert SHEET[slice(*place.span)] == "4021/K"
    percents = [row for row in product.fields if row.path.endswith(".percent")]
    assert [SHEET[slice(*row.evidence[0].span)] for row in percents] == ["85%", "15%"]


def test_every_attribute_has_a_row() -> None:
    (product,) = read(make_document(SHEET), {"Art.": ANSWERS}).products
    for spec in load_schema("knitwear").spec().attributes:
        assert rows(product, spec.name), spec.name
    (gtin,) = rows(product, "gtin")
    assert (gtin.status, gtin.value, gtin.confidence) == (FieldStatus.ABSENT, None, 0.9)
    assert "gtin" not in product.values


def test_the_evidence_on_a_page_with_words_has_a_box() -> None:
    words = (
        Word(CharSpan(0, 4), BBox(10, 10, 30, 20)),
        Word(CharSpan(5, 11), BBox(33, 10, 70, 20)),
    )
    page = Page(1, "Art. 4021/K", words, width=595, height=842)
    part = Part("a.pdf", "application/pdf", (page,))
    document = Document("sha256:1", "a.pdf", "application/pdf", (part,))
    (product,) = read(document, {"Art.": {"style_code": "4021/K"}}).products
    assert rows(product, "style_code")[0].evidence[0].box == (33, 10, 70, 20)


def test_pages_that_disagree_leave_both_readings_and_no_value() -> None:
    document = make_document("first page\nEUR 84,50 net", "second page\nEUR 90,00 net")
    answers: dict[str, dict[str, ReadingTree]] = {
        "first": {"wholesale_price": "EUR 84,50"},
        "second": {"wholesale_price": "EUR 90,00"},
    }
    (product,) = read(document, answers, passage_tokens=12).products
    found = rows(product, "wholesale_price")
    assert {row.status for row in found} == {FieldStatus.CONFLICTING}
    assert {row.reading for row in found} == {"EUR 84,50", "EUR 90,00"}
    assert {row.evidence[0].page for row in found} == {1, 2}
    assert "wholesale_price" not in product.values


def test_what_may_stand_on_a_page_without_text_is_unreadable_not_absent() -> None:
    problem = Problem("no_text_layer", "no text layer", "sheet.pdf", 2)
    document = make_document(SHEET, "", problems=(problem,))
    record = read(document, {"Art.": ANSWERS})
    (product,) = record.products
    assert rows(product, "gtin")[0].status is FieldStatus.UNREADABLE
    assert rows(product, "style_code")[0].status is FieldStatus.FOUND
    assert [(p.code, p.page) for p in record.problems] == [("no_text_layer", 2)]


def test_a_document_without_any_text_gives_a_record_that_says_so() -> None:
    problem = Problem("encrypted_pdf", "give the password")
    record = read(Document("sha256:1", "x.pdf", "application/pdf", (), (problem,)), {})
    (product,) = record.products
    assert product.values == {}
    assert {row.status for row in product.fields} == {FieldStatus.UNREADABLE}


TWO = "Autumn list\n11 Anna EUR 10,00\n22 Berta EUR 20,00\nMade in Italy"
LISTED: list[dict[str, str | None]] = [
    {"style_code": "11", "name": "Anna"},
    {"style_code": "22", "name": "Berta"},
]


def test_each_product_of_a_list_is_read_by_itself_with_what_all_share() -> None:
    answers: dict[str, dict[str, ReadingTree]] = {"Autumn": {"products": LISTED}}

    class ByProduct(CannedGenerator):
        """Answers what is asked of one product."""

        def generate(self, requests: Sequence[GenerationRequest]) -> list[Completion]:
            return [self._for(request).generate([request])[0] for request in requests]

        def _for(self, request: GenerationRequest) -> CannedGenerator:
            shared: dict[str, ReadingTree] = {"country_of_origin": "Italy"}
            if "Berta" not in request.view:
                shared["wholesale_price"] = "EUR 10,00"
            if "Anna" not in request.view:
                shared["wholesale_price"] = "EUR 20,00"
            return CannedGenerator({**answers, "list": shared})

    pipeline = Pipeline(Reader(ByProduct({}), "canned"), (load_schema("knitwear"),))
    (record,) = pipeline.extract([make_document(TWO)])
    values = [product.values for product in record.products]
    assert [one["style_code"] for one in values] == ["11", "22"]
    assert [one["name"] for one in values] == ["Anna", "Berta"]
    assert [rows(one, "wholesale_price")[0].reading for one in record.products] == [
        "EUR 10,00",
        "EUR 20,00",
    ]
    assert rows(record.products[1], "country_of_origin")[0].reading == "Italy"


def test_what_is_said_of_one_article_holds_before_what_is_said_of_all() -> None:
    document = make_document(
        "Cover sheet of DE 80333, AW26\nEUR 99,00 net",
        "Code | Name | Price\nK-200 | Anna | EUR 10,00\nK-210 | Berta | EUR 20,00\n",
    )
    answers: dict[str, dict[str, ReadingTree]] = {
        "Cover": {"style_code": "DE 80333", "wholesale_price": "EUR 99,00", "season": "AW26"},
        # Below *Season* stands a name: no season, and no reason to forget the one of all.
        "Anna": {"style_code": "K-200", "wholesale_price": "EUR 10,00", "season": "Anna"},
        "Berta": {"style_code": "K-210", "wholesale_price": "EUR 20,00"},
    }
    record = read(document, answers, passage_tokens=16)
    assert [one.values["style_code"] for one in record.products] == ["K-200", "K-210"]
    assert [rows(one, "season")[0].reading for one in record.products] == ["AW26", "AW26"]
    assert [rows(one, "wholesale_price")[0].reading for one in record.products] == [
        "EUR 10,00",
        "EUR 20,00",
    ]


@pytest.mark.parametrize(
    "listed",
    [
        [{"style_code": "11", "name": "Anna"}],
        [{"style_code": "11", "name": "Anna"}, {"style_code": "11", "name": None}],
        [{"style_code": "11", "name": "Anna"}, {"style_code": None, "name": "Anna"}],
        [],
    ],
)
def test_a_list_that_names_one_product_leaves_the_document_at_one(
    listed: list[dict[str, str | None]],
) -> None:
    record = read(make_document(TWO), {"Autumn": {"products": listed, "style_code": "11"}})
    assert len(record.products) == 1


class Failing(CannedGenerator):
    """Cannot read passages that hold `broken`."""

    def generate(self, requests: Sequence[GenerationRequest]) -> list[Completion]:
        error = GenerationError("the grammar grew too large", code="grammar_limit")
        good = super().generate(requests)
        return [
            Completion("", error=error) if "broken" in request.view else completion
            for request, completion in zip(requests, good, strict=True)
        ]


def test_a_passage_that_cannot_be_read_costs_only_what_stood_there() -> None:
    reader = Reader(Failing({"Art.": {"style_code": "4021/K"}}), "canned")
    options = PipelineOptions(passage_tokens=6)
    pipeline = Pipeline(reader, (load_schema("knitwear"),), options)
    good = make_document("Art. 4021/K wool")
    bad = make_document("Art. 4021/K wool", "a page that is broken")
    whole, partial = pipeline.extract([good, bad])
    assert whole.problems == ()
    assert partial.products[0].values["style_code"] == "4021/K"
    assert {(p.code, p.page) for p in partial.problems} == {("grammar_limit", 2)}
    assert rows(partial.products[0], "gtin")[0].status is FieldStatus.UNREADABLE
    assert rows(whole.products[0], "gtin")[0].status is FieldStatus.ABSENT


def test_auto_takes_the_family_that_the_reader_decides_on() -> None:
    answers: dict[str, dict[str, ReadingTree]] = {"Ring": {"product_family": "jewellery"}}
    record = read(make_document("Ring 750 gold"), answers, "auto")
    assert record.schema_id == "jewellery@1"
    assert record.problems == ()


def test_auto_says_when_the_family_is_uncertain() -> None:
    record = read(make_document("some text"), {}, "auto")
    assert [problem.code for problem in record.problems] == ["schema_uncertain"]


def test_words_that_break_a_parser_cost_only_themselves(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    knitwear = load_schema("knitwear")
    form = knitwear.form

    def broken(name: str) -> Form:
        if name == "style_code":
            raise ZeroDivisionError
        return form(name)

    monkeypatch.setattr(knitwear, "form", broken)
    (product,) = read(make_document(SHEET), {"Art.": ANSWERS}).products
    (code,) = rows(product, "style_code")
    assert (code.status, code.reading) == (FieldStatus.INVALID, "4021/K")
    assert code.problems[0].code == "parser_failed"
    assert product.values["sizes"] == ["S", "M", "L"]
    assert "4021/K" not in caplog.text


def test_grams_per_running_metre_become_square_metres_by_the_width_of_the_document() -> None:
    text = "Width: 150 cm\nWeight: 300 g/lm"
    answers: dict[str, dict[str, ReadingTree]] = {
        "Width": {"width": "150 cm", "fabric_weight": "300 g/lm"}
    }
    (product,) = read(make_document(text), answers, "fabric").products
    assert product.values["fabric_weight"] == {"amount": "200", "unit": "g/m2"}


def test_a_record_survives_its_own_json() -> None:
    record = read(make_document(SHEET), {"Art.": ANSWERS})
    assert Record.model_validate_json(record.to_json()) == record
