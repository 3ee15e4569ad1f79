import json
from pathlib import Path

from extractor.evaluation.extractgpt import TitlePart, read_titles
from extractor.ingest.router import Ingestor
from extractor.training.datasets import load_labelled
from training_data.annotations import Split, read_annotations
from training_data.titles import write_titles


def write_source(folder: Path) -> None:
    titles = [
        {
            "input": f"Acme\u00a0  Rod  3m number {number}\u200b",
            "category": "Fishing Rod",
            "target_scores": {
                "Brand": {"Acme": 1},
                "Model": {"Acme   Rod": 1},
                "Length": {"300 cm": 1, "3m": 1},
                "Color": {"n/a": 1},
                "Lure": {"Worm": 1},  # stands nowhere in the title
            },
        }
        for number in range(40)
    ]
    (folder / "train.jsonl").write_text("\n".join(json.dumps(title) for title in titles))


def test_titles_to_tune_on_stand_where_ingest_finds_them(tmp_path: Path) -> None:
    write_source(tmp_path)
    items = read_titles(tmp_path, TitlePart.TUNE)
    count = write_titles(items, tmp_path / "out")
    assert count == len(items)
    with Ingestor() as ingestor:
        labelled = load_labelled([tmp_path / "out"], [], ingestor.parse)
    assert len(labelled) == count
    for one in labelled:
        (product,) = one.annotated.products
        assert {n: a.value for n, a in product.attributes.items()} == {
            "brand": "Acme",
            "model": "Acme Rod",
            "length": "3m",
        }
        for attribute in product.attributes.values():
            (reading,) = attribute.readings
            page = one.document.page(reading.part, reading.page)
            assert page.text[slice(*reading.span)] == reading.text
        assert one.judged == {"brand", "model", "length", "color"}


def test_some_titles_are_kept_to_stop_by_and_none_of_the_held_out_ones_is_there(
    tmp_path: Path,
) -> None:
    write_source(tmp_path)
    write_titles(read_titles(tmp_path, TitlePart.TUNE), tmp_path / "out")
    documents = read_annotations(tmp_path / "out")
    assert {one.split for one in documents} == {Split.TRAIN, Split.VALIDATION}
    held_out = {item.source.name for item in read_titles(tmp_path, TitlePart.HELD_OUT)}
    assert held_out.isdisjoint(one.file for one in documents)
