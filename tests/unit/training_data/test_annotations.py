from __future__ import annotations

import json
from pathlib import Path

import pytest

from extractor.errors import ConfigError
from extractor.ingest.router import Ingestor
from extractor.training.annotating import annotate_folder
from training_data.annotations import (
    AnnotatedDocument,
    AnnotatedProduct,
    Split,
    Status,
    read_annotations,
    write_annotations,
)
from training_data.splits import Shares, leaks, split_documents

TEXT = """Style no. 4021/K  Ref. 4021
Composition: 85% wool, 15% cashmere
Sizes: S, M, L
RRP EUR 199,00  WSP EUR 84,50
"""


def annotated(folder: Path, attributes: dict[str, object]) -> tuple[AnnotatedDocument, list[str]]:
    (folder / "acme").mkdir(parents=True, exist_ok=True)
    (folder / "acme/a.txt").write_text(TEXT, "utf-8")
    answers = {"schema": "knitwear@1", "language": "en", "products": [{"attributes": attributes}]}
    (folder / "acme/a.txt.answers.json").write_text(json.dumps(answers), "utf-8")
    with Ingestor() as ingestor:
        done = annotate_folder(folder, ingestor.parse)
    return done.documents[0], [str(one) for one in done.mismatches]


def made(
    number: int, supplier: str, thread: str = "", split: Split | None = None
) -> AnnotatedDocument:
    return AnnotatedDocument(
        format=1,
        document=f"sha256:{number:064x}",
        file=f"{number}.txt",
        schema_id="knitwear@1",
        supplier=supplier,
        thread=thread,
        split=split,
        products=(AnnotatedProduct(attributes={}),),
    )


def test_readings_are_placed_and_survive_being_written_and_read(tmp_path: Path) -> None:
    rows = [{"fibre": "wool", "percent": "85%"}, {"fibre": "cashmere", "percent": "15%"}]
    document, mismatches = annotated(
        tmp_path,
        {
            "style_code": {"value": "4021/K", "reading": "4021/K"},
            "sizes": {"value": ["S", "M", "L"], "readings": ["S", "M", "L"]},
            "composition": {
                "value": [
                    {"component": "outer", "fibre": "wool", "percent": "85"},
                    {"component": "outer", "fibre": "cashmere", "percent": "15"},
                ],
                "rows": rows,
            },
        },
    )
    assert mismatches == []
    assert document.supplier == "acme"
    readings = [r for a in document.products[0].attributes.values() for r in a.readings]
    assert all(TEXT[slice(*one.span)] == one.text for one in readings)
    write_annotations(tmp_path, [document])
    assert read_annotations(tmp_path) == [document]


def test_an_excerpt_says_which_of_two_places_is_meant(tmp_path: Path) -> None:
    price = {"amount": "84.50", "currency": "EUR"}
    answer = {"value": price, "reading": "EUR 84,50", "near": "WSP EUR 84,50"}
    document, mismatches = annotated(tmp_path, {"wholesale_price": answer})
    assert mismatches == []
    span = document.products[0].attributes["wholesale_price"].readings[0].span
    assert span[0] == TEXT.index("EUR 84,50")


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ({"value": "9999", "reading": "9999"}, "does not stand"),
        ({"value": "4022", "reading": "4021/K"}, "the answer is"),
        ({"value": "4021", "reading": "4021", "near": "nowhere"}, "excerpt"),
        ({"value": "4021", "reading": "4021", "near": "4021"}, "several places"),
    ],
)
def test_what_the_document_does_not_bear_out_is_listed(
    tmp_path: Path, answer: dict[str, object], said: str
) -> None:
    document, mismatches = annotated(tmp_path, {"style_code": answer})
    assert len(mismatches) == 1
    assert said in mismatches[0]
    # the person's word stands all the same: nobody is taught that the document is silent
    assert document.products[0].attributes["style_code"].status is Status.FOUND


def test_an_attribute_that_the_schema_does_not_have_is_listed(tmp_path: Path) -> None:
    document, mismatches = annotated(tmp_path, {"heel": {"value": "1", "reading": "85"}})
    assert "no such attribute" in mismatches[0]
    assert document.products[0].attributes == {}


def test_a_file_that_holds_something_else_is_refused_by_line(tmp_path: Path) -> None:
    good = made(1, "a").to_json()
    path = tmp_path / "annotations.jsonl"
    path.write_text(good + "\n" + good.replace('"format":1', '"format":2') + "\n", "utf-8")
    with pytest.raises(ConfigError, match=r"Line 2 .* format") as raised:
        read_annotations(path)
    assert raised.value.code == "bad_annotations"


def test_no_file_and_an_empty_file_say_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as missing:
        read_annotations(tmp_path / "none.jsonl")
    (tmp_path / "annotations.jsonl").write_text("\n", "utf-8")
    with pytest.raises(ConfigError, match="specloom data") as empty:
        read_annotations(tmp_path)
    assert (missing.value.code, empty.value.code) == ("no_annotations", "empty_annotations")


def test_suppliers_and_threads_stay_on_one_side() -> None:
    documents = [made(n, f"maker {n % 12}", thread=f"t{n // 2 % 9}") for n in range(24)]
    documents += [made(100 + n, f"other {n}") for n in range(20)]
    divided = split_documents(documents, Shares())
    assert leaks(divided) == []
    assert {one.split for one in divided} == set(Split)


def test_a_document_that_was_tested_on_is_never_trained_on_later() -> None:
    old = [made(1, "acme", split=Split.TEST), made(2, "other", split=Split.TRAIN)]
    divided = split_documents([*old, made(3, "ACME"), made(4, "other")], Shares())
    assert [one.split for one in divided] == [Split.TEST, Split.TRAIN, Split.TEST, Split.TRAIN]
