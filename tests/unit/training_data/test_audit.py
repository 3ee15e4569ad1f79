from __future__ import annotations

from schemas.products.knitwear import Knitwear
from training_data.annotations import (
    AnnotatedAttribute,
    AnnotatedDocument,
    AnnotatedProduct,
    AnnotatedReading,
    Split,
    Status,
)
from training_data.audit import AuditedDocument, Kind, Severity, audit
from training_data.similarity import near_duplicates, skeleton

FORM = (
    "Technical sheet of our spring collection for women and men, page one of one. Article {} in "
    "pure new wool, knitted in our own mill from yarns that we spin ourselves, washed by hand. "
    "Weight {} grams. Please confirm quantities, colours and delivery before the end of the month."
)


def reading(text: str, words: str, index: int | None = None, leaf: str = "") -> AnnotatedReading:
    start = text.index(words)
    span = (start, start + len(words))
    return AnnotatedReading(part="a", page=1, span=span, text=words, index=index, leaf=leaf)


def document(
    number: int, text: str, split: Split, attributes: dict[str, AnnotatedAttribute] | None = None
) -> AuditedDocument:
    annotated = AnnotatedDocument(
        format=1,
        document=f"sha256:{number:064x}",
        file=f"{number}.txt",
        schema_id="knitwear@1",
        supplier=f"maker {number}",
        split=split,
        products=(AnnotatedProduct(attributes=attributes or {}),),
    )
    return AuditedDocument(annotated, text, Knitwear)


def kinds(*documents: AuditedDocument) -> dict[Kind, Severity]:
    return {one.kind: one.severity for one in audit(documents).findings}


def test_copies_of_a_form_that_differ_in_figures_are_near_duplicates() -> None:
    texts = [
        skeleton(FORM.format("K-100", 320)),
        skeleton(FORM.format("K-207", 415)),
        "something else",
    ]
    pairs = near_duplicates(texts)
    assert [(pair.first, pair.second) for pair in pairs] == [(0, 1)]
    assert pairs[0].share == 1.0


def test_a_copy_in_another_split_is_an_error_and_in_the_same_a_warning() -> None:
    one = document(1, FORM.format("K-100", 320), Split.TRAIN)
    same = document(2, FORM.format("K-207", 415), Split.TRAIN)
    other = document(3, FORM.format("K-300", 250), Split.TEST)
    assert kinds(one, same)[Kind.NEAR_DUPLICATE] is Severity.WARNING
    assert kinds(one, other)[Kind.LEAK] is Severity.ERROR


def test_a_supplier_on_both_sides_is_an_error() -> None:
    one = document(1, "a sheet about one thing", Split.TRAIN)
    two = document(2, "quite another letter", Split.TEST)
    annotated = two.annotated.model_copy(update={"supplier": "Maker 1"})
    found = audit([one, AuditedDocument(annotated, two.text, Knitwear)])
    assert found.errors == 1
    assert "maker 1" in found.findings[0].message


def test_values_are_held_against_their_words_and_their_schema() -> None:
    text = "Made in Italy. 80% wool, 17% silk. Gender: women"
    rows = (
        reading(text, "wool", 0, "fibre"),
        reading(text, "80%", 0, "percent"),
        reading(text, "silk", 1, "fibre"),
        reading(text, "17%", 1, "percent"),
    )
    found = audit(
        [
            document(
                1,
                text,
                Split.TRAIN,
                {
                    "country_of_origin": AnnotatedAttribute(
                        status=Status.FOUND, value="FR", readings=(reading(text, "Italy"),)
                    ),
                    "gender": AnnotatedAttribute(
                        status=Status.FOUND, value="ladies", readings=(reading(text, "women"),)
                    ),
                    "composition": AnnotatedAttribute(
                        status=Status.FOUND,
                        value=[{"component": "outer", "fibre": "wool", "percent": "80"}],
                        readings=rows,
                    ),
                    "style_code": AnnotatedAttribute(status=Status.FOUND, value="K-1"),
                },
            )
        ]
    )
    by_kind = {(one.kind, one.attribute) for one in found.findings}
    assert (Kind.OTHER_VALUE, "country_of_origin") in by_kind
    assert (Kind.OUT_OF_VOCABULARY, "gender") in by_kind
    assert (Kind.SUM, "composition") in by_kind
    assert (Kind.NOT_IN_TEXT, "style_code") in by_kind


def test_an_attribute_that_one_of_two_alike_documents_lacks_is_shown() -> None:
    text = FORM.format("K-100", 320)
    stated = {
        "product_type": AnnotatedAttribute(
            status=Status.FOUND,
            value="spring collection",
            readings=(reading(text, "spring collection"),),
        )
    }
    found = audit(
        [
            document(1, text, Split.TRAIN, stated),
            document(2, FORM.format("K-207", 415), Split.TRAIN),
        ]
    )
    disagreeing = [one for one in found.findings if one.kind is Kind.DISAGREEMENT]
    assert [one.document for one in disagreeing] == ["2.txt"]


def test_words_that_mean_two_things_are_shown_and_capitals_are_none() -> None:
    def stated(text: str, words: str, value: str) -> dict[str, AnnotatedAttribute]:
        marked = (reading(text, words),)
        attribute = AnnotatedAttribute(status=Status.FOUND, value=value, readings=marked)
        return {"product_type": attribute}

    documents = [
        document(1, "a jumper", Split.TRAIN, stated("a jumper", "jumper", "jumper")),
        document(2, "a jumper", Split.TRAIN, stated("a jumper", "jumper", "jumper")),
        document(3, "Jumper", Split.TRAIN, stated("Jumper", "Jumper", "Jumper")),
        document(4, "jumper?", Split.TRAIN, stated("jumper?", "jumper", "cardigan")),
    ]
    found = [one for one in audit(documents).findings if one.kind is Kind.DISAGREEMENT]
    assert [one.document for one in found] == ["4.txt"]
    assert found[0].message == '\'jumper\' is "cardigan" here and "jumper" in most documents'


def test_attributes_with_few_examples_or_without_a_test_are_named() -> None:
    text = "Art. K-100"
    stated = {
        "style_code": AnnotatedAttribute(
            status=Status.FOUND, value="K-100", readings=(reading(text, "K-100"),)
        )
    }
    thin = audit([document(1, text, Split.TRAIN, stated)])
    assert (Kind.THIN, "style_code") in {(one.kind, one.attribute) for one in thin.findings}
    assert thin.errors == 0
