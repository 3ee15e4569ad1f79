import json
from pathlib import Path

import pytest
from pydantic import JsonValue

from extractor.core.record import (
    DocumentRow,
    EvidenceRow,
    FieldRow,
    FieldStatus,
    ProductRow,
    Record,
)
from extractor.errors import ConfigError
from extractor.evaluation.items import REFUSED, EvaluationItem, refusal
from extractor.evaluation.judging import judge
from schemas.parsing import ReadingContext
from training_data.annotations import AnnotatedDocument, write_annotations
from training_data.judged import FOLDER, annotated_items, answered_items

ATTRIBUTES: dict[str, JsonValue] = {
    "style_code": {"value": "4021/K", "reading": "4021/K", "near": "Art. 4021/K"},
    "sizes": {"value": ["S", "M"], "readings": ["S", "M"]},
    "composition": {
        "value": [{"component": "outer", "fibre": "wool", "percent": "100"}],
        "rows": [{"component": None, "fibre": "lana", "percent": "100%", "near": "100% lana"}],
    },
    "gtin": {"status": "invalid", "reading": "8001234567890"},
    "moq": {
        "status": "conflicting",
        "values": [{"amount": "50"}, {"amount": "100"}],
        "readings": [{"text": "50 pz", "near": "min 50 pz"}, {"text": "100 pz"}],
    },
    "brand": {"status": "unreadable"},
}


def write_answers(folder: Path, **changes: JsonValue) -> None:
    answers: dict[str, JsonValue] = {
        "schema": "knitwear@1",
        "supplier": "acme",
        "language": "it",
        "traps": ["codes", "conflict"],
        "products": [{"attributes": ATTRIBUTES}],
        **changes,
    }
    place = folder / "acme"
    place.mkdir(parents=True, exist_ok=True)
    (place / "sheet.txt").write_text("Art. 4021/K")
    (place / "sheet.txt.answers.json").write_text(json.dumps(answers))


def test_answers_beside_a_document_are_what_it_is_judged_by(tmp_path: Path) -> None:
    write_answers(tmp_path)
    (item,) = answered_items(tmp_path)
    (gold,) = item.products
    assert gold["style_code"] == "4021/K"
    assert gold["sizes"] == ["S", "M"]
    assert item.source.content == b"Art. 4021/K"
    assert item.words(0)["composition"] == ("lana", "100%")
    assert item.words(0)["style_code"] == ("4021/K",)
    assert item.tags["trap"] == ("codes", "conflict")
    assert (item.tags["language"], item.tags["kind"]) == (("it",), ("txt",))
    assert item.profile is None


def test_what_is_not_listed_is_absent_and_what_breaks_a_rule_is_to_be_refused(
    tmp_path: Path,
) -> None:
    write_answers(tmp_path)
    (gold,) = answered_items(tmp_path)[0].products
    assert gold["gtin"] == {REFUSED: "invalid"}
    assert gold["moq"] == {REFUSED: "conflicting"}
    assert gold["season"] is None
    assert "gauge" in gold
    assert "brand" not in gold


def test_only_the_attributes_that_were_looked_at_are_judged(tmp_path: Path) -> None:
    write_answers(tmp_path, judged=["style_code", "season"])
    (gold,) = answered_items(tmp_path)[0].products
    assert gold == {"style_code": "4021/K", "season": None}


def test_each_product_has_its_answers_and_its_words(tmp_path: Path) -> None:
    other: JsonValue = {"attributes": {"style_code": {"value": "2", "reading": "2"}}}
    write_answers(tmp_path, products=[{"attributes": ATTRIBUTES}, other])
    (item,) = answered_items(tmp_path)
    assert [gold["style_code"] for gold in item.products] == ["4021/K", "2"]
    assert item.words(1) == {"style_code": ("2",)}
    assert item.tags["products"] == ("several",)


def test_what_is_known_of_the_supplier_goes_with_the_document(tmp_path: Path) -> None:
    write_answers(tmp_path, profile={"currency": "USD"})
    assert answered_items(tmp_path)[0].profile == ReadingContext(currency="USD")


def test_answers_of_another_form_are_refused_with_their_name(tmp_path: Path) -> None:
    write_answers(tmp_path, products="none")
    with pytest.raises(ConfigError, match=r"sheet\.txt\.answers\.json") as caught:
        answered_items(tmp_path)
    assert caught.value.code == "bad_answers"


def test_annotated_documents_are_judged_in_the_same_way(tmp_path: Path) -> None:
    reading: JsonValue = {"part": "sheet.txt", "page": 1, "span": [5, 11], "text": "4021/K"}
    line: dict[str, JsonValue] = {
        "format": 1,
        "document": "sha256:" + "0" * 64,
        "file": "sheet.txt",
        "schema": "knitwear@1",
        "language": "it",
        "products": [
            {
                "attributes": {
                    "style_code": {"status": "found", "value": "4021/K", "readings": [reading]},
                    "gtin": {"status": "invalid", "readings": [reading]},
                }
            }
        ],
    }
    (tmp_path / "sheet.txt").write_text("Art. 4021/K")
    write_annotations(tmp_path, [AnnotatedDocument.model_validate(line)])
    (item,) = annotated_items(tmp_path)
    (gold,) = item.products
    assert (gold["style_code"], gold["gtin"], gold["season"]) == (
        "4021/K",
        {REFUSED: "invalid"},
        None,
    )
    assert item.words(0)["style_code"] == ("4021/K",)


def perfect(item: EvaluationItem) -> Record:
    """Return the record of a reader that knows the answers; its products come in another order."""
    products = []
    for number, gold in enumerate(item.products):
        values = {name: v for name, v in gold.items() if v is not None and not refusal(v)}
        found = [
            FieldRow(
                path=name,
                status=FieldStatus.FOUND,
                value=value,
                reading=" ".join(item.words(number).get(name, ())),
                evidence=(EvidenceRow(part="p", page=1, span=(0, 1)),),
            )
            for name, value in values.items()
        ]
        refused = [
            FieldRow(path=name, status=FieldStatus(status))
            for name, value in gold.items()
            if (status := refusal(value)) is not None
        ]
        products.append(ProductRow(values=values, fields=(*found, *refused)))
    document = DocumentRow(id="d", name="d", media_type="", pages=1, parts=())
    return Record(
        document=document, schema_id=item.schema, model="m", products=tuple(products[::-1])
    )


@pytest.mark.parametrize("split", ["train", "validation", "test"])
def test_a_reader_that_knows_the_answers_makes_no_error_on_the_shipped_documents(
    split: str,
) -> None:
    for item in answered_items(FOLDER / split):
        judged = judge(item, perfect(item), {})
        assert judged.is_exact, item.item_id
        assert not any(one.grounded is False for one in judged.judgements), item.item_id
        assert not any(one.is_status_right is False for one in judged.judgements), item.item_id
