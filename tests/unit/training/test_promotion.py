from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from extractor.cli.main import main
from extractor.config import Settings
from extractor.errors import ConfigError
from extractor.portfolio import check_card, own_store, routes
from extractor.prompting.mark import prompt_mark
from extractor.storage.adapters import AdapterCard, BaseMark, read_card, write_json
from extractor.storage.fingerprints import (
    file_mark,
    schema_mark,
    tokenizer_mark,
    weights_mark,
)
from extractor.training.gate import (
    Counts,
    Evaluation,
    Reading,
    Tolerance,
    changes,
    write_evaluation,
)
from schemas.product import ProductSchema
from schemas.products.footwear import Footwear
from schemas.products.knitwear import Knitwear
from tests.unit.training.test_adapters_serving import write_adapter

WEIGHTS, CONFIG = "adapter_model.safetensors", "adapter_config.json"


@pytest.fixture
def settings(base: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setenv("SPECLOOM_MODEL", str(base))
    monkeypatch.setenv("SPECLOOM_HOME", str(tmp_path / "home"))
    return Settings()


def trained(
    folder: Path,
    base: Path,
    tuned: Counts,
    reference: str = "base",
    *,
    schemas: tuple[type[ProductSchema], ...] = (Knitwear,),
    measured: tuple[str, ...] = ("knitwear@1",),
) -> Path:
    """Write what `specloom train` writes, with a measurement of one attribute."""
    write_adapter(folder, base, 1, over_nf4=True)
    card = AdapterCard(
        name="adapter",
        method="qlora",
        over_nf4=True,
        base=BaseMark(
            name="tiny", weights=weights_mark(str(base)), tokenizer=tokenizer_mark(str(base))
        ),
        schemas={one.spec().schema_id: schema_mark(one.spec()) for one in schemas},
        prompt=prompt_mark(),
        data={"train": 25},
        settings={"seed": 1},
        progress={"epoch": 3},
        versions={"torch": "2"},
        files={name: file_mark(folder / name) for name in (WEIGHTS, CONFIG)},
    )
    write_json(folder / "card.json", card)
    before = Counts(right=80, given=100, expected=100)
    readings = {
        name: Reading(by_attribute={"care": counts}, total=counts, whole=1, seconds=2.0)
        for name, counts in {"base": before, reference: before, "tuned": tuned}.items()
    }
    evaluation = Evaluation(
        set_mark="sha256:0",
        documents=10,
        schemas=measured,
        adapter=file_mark(folder / WEIGHTS),
        base=weights_mark(str(base)),
        reference=reference,
        readings=readings,
    )
    write_evaluation(folder, evaluation)
    return folder


BETTER = Counts(right=90, given=100, expected=100)
WORSE = Counts(right=70, given=100, expected=100)


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


def test_a_better_adapter_serves_its_schemas_from_then_on(
    settings: Settings, base: Path, tmp_path: Path
) -> None:
    done = run("models", "promote", str(trained(tmp_path / "a", base, BETTER)), "--name", "wool")
    assert done.exit_code == 0, done.output
    assert routes(settings)["knitwear@1"].name == "wool-1"
    listed = run("models", "list").output
    assert "wool-1" in listed
    assert "knitwear@1" in listed
    assert "0.900" in listed


def test_an_adapter_by_which_an_attribute_loses_is_refused_and_nothing_changes(
    settings: Settings, base: Path, tmp_path: Path
) -> None:
    done = run("models", "promote", str(trained(tmp_path / "a", base, WORSE)))
    assert done.exit_code == 3
    assert "care" in done.output
    assert "-0.100" in done.output
    assert routes(settings) == {}
    assert own_store(settings).names() == []


def test_a_tolerance_for_one_attribute_lets_it_lose(
    settings: Settings, base: Path, tmp_path: Path
) -> None:
    folder = str(trained(tmp_path / "a", base, WORSE))
    assert run("models", "promote", folder, "--tolerance", "care=0.2").exit_code == 3  # all: -0.1
    done = run("models", "promote", folder, "--tolerance", "care=0.2", "--tolerance", "0.2")
    assert done.exit_code == 0, done.output


def test_rollback_brings_back_what_served_before(
    settings: Settings, base: Path, tmp_path: Path
) -> None:
    run("models", "promote", str(trained(tmp_path / "a", base, BETTER)), "--name", "wool")
    second = trained(tmp_path / "b", base, BETTER, reference="wool-1")
    assert run("models", "promote", str(second), "--name", "wool").exit_code == 0
    assert routes(settings)["knitwear@1"].name == "wool-2"
    assert run("models", "rollback").exit_code == 0
    assert routes(settings)["knitwear@1"].name == "wool-1"
    assert run("models", "rollback").exit_code == 0
    assert routes(settings) == {}
    assert run("models", "rollback").exit_code == 1


def test_what_was_measured_against_another_reader_is_measured_again_first(
    settings: Settings, base: Path, tmp_path: Path
) -> None:
    run("models", "promote", str(trained(tmp_path / "a", base, BETTER)), "--name", "wool")
    done = run("models", "promote", str(trained(tmp_path / "b", base, BETTER)))
    assert done.exit_code == 1
    assert "wool-1 serves" in done.output


def test_a_schema_that_was_not_measured_is_read_as_before(
    settings: Settings, base: Path, tmp_path: Path
) -> None:
    folder = trained(tmp_path / "a", base, BETTER, schemas=(Knitwear, Footwear))
    done = run("models", "promote", str(folder), "--name", "both")
    assert done.exit_code == 0, done.output
    assert set(routes(settings)) == {"knitwear@1"}
    assert "not measured, and read as before: footwear@1" in done.output


def test_an_adapter_follows_where_one_schema_is_read_by_another_and_one_by_the_base(
    settings: Settings, base: Path, tmp_path: Path
) -> None:
    run("models", "promote", str(trained(tmp_path / "a", base, BETTER)), "--name", "wool")
    both = {"schemas": (Knitwear, Footwear), "measured": ("footwear@1", "knitwear@1")}
    alone = trained(tmp_path / "b", base, BETTER, reference="wool-1", **both)
    assert run("models", "promote", str(alone)).exit_code == 1
    against_both = trained(tmp_path / "c", base, BETTER, reference="base, wool-1", **both)
    done = run("models", "promote", str(against_both), "--name", "both")
    assert done.exit_code == 0, done.output
    assert {one.name for one in routes(settings).values()} == {"both-1"}


def test_weights_that_are_not_those_measured_are_refused(
    settings: Settings, base: Path, tmp_path: Path
) -> None:
    folder = trained(tmp_path / "a", base, BETTER)
    write_adapter(tmp_path / "other", base, 9, over_nf4=True)
    (folder / WEIGHTS).write_bytes((tmp_path / "other" / WEIGHTS).read_bytes())
    with pytest.raises(ConfigError, match="was changed"):
        read_card(folder)
    assert run("models", "promote", str(folder)).exit_code == 1


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"prompt": "sha256:1"}, "another prompt"),
        ({"schemas": {"knitwear@1": "sha256:1"}}, "another knitwear@1"),
        ({"base": BaseMark(name="big", weights="sha256:1", tokenizer="t")}, "other weights"),
    ],
)
def test_an_adapter_made_for_something_else_does_not_start(
    change: dict[str, object], said: str, base: Path, tmp_path: Path
) -> None:
    card = read_card(trained(tmp_path / "a", base, BETTER))
    check_card(str(base), card)
    with pytest.raises(ConfigError, match=said) as raised:
        check_card(str(base), card.model_copy(update=change))
    assert raised.value.code == "adapter_mismatch"
    assert "SPECLOOM_ADAPTER=base" in raised.value.message


def test_another_tokenizer_is_noticed(base: Path, tmp_path: Path) -> None:
    card = read_card(trained(tmp_path / "a", base, BETTER))
    other = card.base.model_copy(update={"tokenizer": "sha256:1"})
    with pytest.raises(ConfigError, match="another tokenizer"):
        check_card(str(base), card.model_copy(update={"base": other}))


def test_a_copy_that_cannot_be_written_promotes_nothing(
    settings: Settings, base: Path, tmp_path: Path
) -> None:
    folder = trained(tmp_path / "a", base, BETTER)
    store = own_store(settings)
    store.folder.parent.mkdir(parents=True, exist_ok=True)
    store.folder.write_text("a file where the folder should be", "utf-8")
    assert run("models", "promote", str(folder)).exit_code == 1
    assert store.folder.is_file()


def test_one_value_more_or_less_on_a_small_set_is_no_loss() -> None:
    few = Counts(right=5, given=5, expected=5)
    less = Counts(right=4, given=5, expected=5)
    reading = Reading(by_attribute={"care": few}, total=few, whole=0, seconds=1)
    tuned = Reading(by_attribute={"care": less}, total=few, whole=0, seconds=1)
    evaluation = Evaluation(
        set_mark="", documents=5, adapter="", base="", reference="base",
        readings={"base": reading, "tuned": tuned},
    )  # fmt: skip
    assert not any(row.is_loss for row in changes(evaluation, Tolerance()))
    strict = Tolerance(by_attribute={"care": 0.01})
    assert [row.attribute for row in changes(evaluation, strict) if row.is_loss] == ["care"]


def test_a_setting_chooses_an_adapter_or_the_base_for_all_of_its_schemas(
    settings: Settings, base: Path, tmp_path: Path
) -> None:
    run("models", "promote", str(trained(tmp_path / "a", base, BETTER)), "--name", "wool")
    assert routes(settings.model_copy(update={"adapter": "base"})) == {}
    named = routes(settings.model_copy(update={"adapter": "wool-1"}))
    assert named["knitwear@1"].name == "wool-1"
    with pytest.raises(ConfigError, match="known are: wool-1"):
        routes(settings.model_copy(update={"adapter": "silk-1"}))


def test_the_card_says_what_the_adapter_was_made_from(
    settings: Settings, base: Path, tmp_path: Path
) -> None:
    shown = run("models", "show", str(trained(tmp_path / "a", base, BETTER))).output
    card = json.loads(shown.split("\n\n")[0])
    assert card["settings"]["seed"] == 1
    assert set(card["files"]) == {WEIGHTS, CONFIG}
