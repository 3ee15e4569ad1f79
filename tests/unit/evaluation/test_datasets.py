import json
from pathlib import Path

import pytest

from extractor.core.document import Source
from extractor.errors import ConfigError
from extractor.evaluation.comparing import Folding
from extractor.evaluation.compositions import composition
from extractor.evaluation.datasets import Sampling, load_set
from extractor.evaluation.extractgpt import read_titles
from extractor.evaluation.items import ANY_OF, REFUSED, EvaluationItem, read_items, write_items
from extractor.evaluation.otto import read_examples
from extractor.evaluation.stiles import print_records

RECORD = {
    "title": "Ada Top",
    "price": "$18",
    "description": "Ribbed fitted top.",
    "fabrics": "96% cotton, 4% spandex",
    "measurements": '22" (56cm) length, 15" (38cm) bust',
    "manufactured_in": "\ufeffChina",
    "brand": "Acme",
}


def share(component: str, fibre: str, percent: str) -> dict[str, str]:
    return {"component": component, "fibre": fibre, "percent": percent}


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("100% cotton.", [share("outer", "cotton", "100")]),
        (
            "Shell: 65% Cotton, 35% polyurethane. Lining: 100% cotton",
            [
                share("outer", "cotton", "65"),
                share("outer", "polyurethane", "35"),
                share("lining", "cotton", "100"),
            ],
        ),
        (
            "70 %Baumwolle 30  Viskose",
            [share("outer", "cotton", "70"), share("outer", "viscose", "30")],
        ),
        ("30% cotton, 60% polyester", []),
        ("Lead and nickel compliant", None),
        ("50% cotton, 50% unobtainium", None),
    ],
)
def test_compositions_have_answers_only_where_every_word_is_known(
    text: str, rows: list[dict[str, str]] | None
) -> None:
    assert composition(text) == rows


def write_records(folder: Path, *changes: dict[str, str]) -> list[EvaluationItem]:
    records = [{**RECORD, "description": str(n), **change} for n, change in enumerate(changes)]
    (folder / "brandy-melville.json").write_text(json.dumps(records))
    return print_records(folder)


def test_a_printed_record_says_what_its_answers_say(tmp_path: Path) -> None:
    items = write_records(tmp_path, *({} for _ in range(12)))
    assert {item.source.name.rpartition(".")[2] for item in items} == {"txt", "html", "eml"}
    for item in items:
        text = item.source.content.decode()
        assert all(words in text for words in ("Ada Top", "China", "USD 18", "56 cm", "96% cotton"))
        (gold,) = item.products
        assert gold["country_of_origin"] == "CN"
        assert gold["garment_length"] == {"amount": "56", "unit": "cm"}
        assert gold["gtin"] is None


def test_a_region_is_printed_but_is_no_country(tmp_path: Path) -> None:
    (item,) = write_records(tmp_path, {"manufactured_in": "Europe"})
    assert "Europe" in item.source.content.decode()
    assert item.products[0]["country_of_origin"] == {REFUSED: "invalid"}


def test_records_whose_fabrics_have_no_sure_answer_are_left_out(tmp_path: Path) -> None:
    assert write_records(tmp_path, {"fabrics": "Plastic"}) == []


def test_repeated_records_are_printed_once(tmp_path: Path) -> None:
    assert len(write_records(tmp_path, {"description": "x"}, {"description": "x"})) == 1


def test_examples_of_compositions_are_judged_by_what_they_say(tmp_path: Path) -> None:
    (tmp_path / "api-material-compositions.md").write_text(
        '| Rule | ![OK!](ok.gif "(OK)") 70% Baumwolle, 30% Viskose |\n'
        '| | ![NOT OK!](not-ok.gif "(NOT OK)") 70% Baumwolle, 20% Viskose |\n'
        '| | ![NOT OK!](not-ok.gif "(NOT OK)") 70% Baumwollstoff |\n'
    )
    right, wrong = read_examples(tmp_path)
    assert right.products[0]["composition"] == [
        share("outer", "cotton", "70"),
        share("outer", "viscose", "30"),
    ]
    assert wrong.products[0]["composition"] == {REFUSED: "invalid"}
    assert (right.tags["kind"], wrong.tags["kind"]) == (("called right",), ("called wrong",))


def test_titles_become_items_with_the_attributes_of_their_category(tmp_path: Path) -> None:
    titles = [
        {
            "input": "Acme Rod 3m",
            "category": "Rod",
            "target_scores": {"Brand Name": {"Acme": 1}, "Color": {"n/a": 1}},
        },
        {
            "input": "Rod for Men",
            "category": "Rod",
            "target_scores": {"Gender": {"Men": 1, "for Men": 1}},
        },
    ]
    (tmp_path / "train.jsonl").write_text("\n".join(json.dumps(title) for title in titles))
    first, second = read_titles(tmp_path)
    assert first.products == ({"brand_name": "Acme", "color": None},)
    assert second.products == ({"gender": {ANY_OF: ["Men", "for Men"]}},)
    assert set(json.loads(first.schema)["properties"]) == {"brand_name", "color", "gender"}
    assert first.schema == second.schema


def test_items_survive_their_file(tmp_path: Path) -> None:
    items = [
        EvaluationItem("a", Source("a.txt", b"Art. 1"), "fabric", ({"style_code": "1"},)),
        EvaluationItem(
            "b",
            Source("b.eml", b"\xff"),
            '{"title": "X"}',
            ({"x": None}, {"x": "2"}),
            ({}, {"x": ("two",)}),
            {"trap": ("units", "codes")},
        ),
    ]
    write_items(tmp_path / "set.jsonl", items)
    assert list(read_items(tmp_path / "set.jsonl")) == items


@pytest.mark.parametrize("line", ["{", "[]", '{"id": "a", "text": "x", "schema": "fabric"}'])
def test_a_line_of_another_form_is_refused_with_its_number(tmp_path: Path, line: str) -> None:
    path = tmp_path / "set.jsonl"
    path.write_text("\n" + line)
    with pytest.raises(ConfigError, match="line 2") as caught:
        list(read_items(path))
    assert caught.value.code == "bad_evaluation_set"


def test_missing_sets_and_missing_data_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as unknown:
        load_set("nonsense", tmp_path)
    assert unknown.value.code == "no_evaluation_set"
    with pytest.raises(ConfigError) as absent:
        load_set("stiles", tmp_path)
    assert absent.value.code == "no_shared_data"


def test_a_limited_set_is_the_same_sample_each_time(tmp_path: Path) -> None:
    path = tmp_path / "set.jsonl"
    items = [
        EvaluationItem(str(n), Source(f"{n}.txt", b"x"), "fabric", ({"a": None},))
        for n in range(50)
    ]
    write_items(path, items)
    sample = load_set(str(path), tmp_path, Sampling(5))
    assert len(sample.items) == 5
    assert sample == load_set(str(path), tmp_path, Sampling(5))
    assert sample != load_set(str(path), tmp_path, Sampling(5, seed=1))
    assert sample.items == load_set(str(path), tmp_path, Sampling(9)).items[:5]
    assert sample.folding is Folding.SPACE
