import json
from pathlib import Path

import pytest

from extractor.core.record import DocumentRow, ProductRow, Record
from extractor.evaluation.extractgpt import TitlePart, pair_counts, read_titles
from extractor.evaluation.pairs import PairCounts, count_pairs


def test_the_five_cases_are_those_of_the_published_code() -> None:
    counts = count_pairs(
        [
            (["n/a"], None),
            (["n/a"], "red"),
            (["red"], None),
            (["red"], "red"),
            (["red"], "Red"),  # letter by letter
            (["Men", "for Men"], "for Men"),  # any of several
            (["n/a", "Men"], "Men"),  # the first entry decides
            ([" red "], "red"),  # blanks around the annotators' value do not count
        ]
    )
    assert counts == PairCounts(nn=1, nv=2, vn=1, vc=3, vw=1)


def test_precision_recall_and_f1_are_those_of_the_published_code() -> None:
    counts = PairCounts(nn=7, nv=1, vn=2, vc=5, vw=2)
    assert counts.precision == pytest.approx(100 * 5 / 8)
    assert counts.recall == pytest.approx(100 * 5 / 9)
    assert counts.f1 == pytest.approx(100 * 2 * 5 / (8 + 9))
    assert PairCounts(nn=3).f1 == 0.0


def write_titles(folder: Path, count: int) -> None:
    names = [f"Attribute {number}" for number in range(10)]
    titles = [
        {
            "input": f"Rod {number}",
            "category": "Rod",
            "target_scores": {name: {f"v{number}": 1} for name in names},
        }
        for number in range(count)
    ]
    (folder / "train.jsonl").write_text("\n".join(json.dumps(title) for title in titles))


def test_titles_are_counted_by_what_was_read_of_them(tmp_path: Path) -> None:
    title = {
        "input": "Acme Rod 3m",
        "category": "Rod",
        "target_scores": {"Brand": {"Acme": 1}, "Length": {"3m": 1, "3 m": 1}, "Color": {"n/a": 1}},
    }
    (tmp_path / "train.jsonl").write_text(json.dumps(title))
    (item,) = read_titles(tmp_path)
    product = ProductRow(values={"brand": "ACME", "length": "3 m", "color": "red"}, fields=())
    document = DocumentRow(id="d", name="d", media_type="text/plain", pages=1, parts=())
    record = Record(document=document, schema_id="rod@1", model="m", products=(product,))
    assert pair_counts([(item, record)]) == PairCounts(nv=1, vc=1, vw=1)


def test_no_title_and_no_unseen_attribute_is_both_tuned_on_and_judged(tmp_path: Path) -> None:
    write_titles(tmp_path, 200)
    parts = {part: read_titles(tmp_path, part) for part in TitlePart}
    ids = {part: {item.item_id for item in found} for part, found in parts.items()}
    assert ids[TitlePart.TUNE] == ids[TitlePart.TUNE_SEEN]
    assert ids[TitlePart.HELD_OUT] == ids[TitlePart.SEEN] == ids[TitlePart.UNSEEN]
    assert ids[TitlePart.TUNE].isdisjoint(ids[TitlePart.SEEN])
    assert ids[TitlePart.TUNE] | ids[TitlePart.SEEN] == ids[TitlePart.ALL]
    assert 0.15 < len(ids[TitlePart.SEEN]) / 200 < 0.35

    judged = {part: set(found[0].products[0]) for part, found in parts.items()}
    assert judged[TitlePart.SEEN].isdisjoint(judged[TitlePart.UNSEEN])
    assert judged[TitlePart.SEEN] | judged[TitlePart.UNSEEN] == judged[TitlePart.HELD_OUT]
    assert judged[TitlePart.TUNE_SEEN] == judged[TitlePart.SEEN]
    asked = json.loads(parts[TitlePart.TUNE_SEEN][0].schema)["properties"]
    assert set(asked) == judged[TitlePart.SEEN]
