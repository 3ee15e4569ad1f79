from __future__ import annotations

from pathlib import Path

import pytest

from extractor.config import Settings
from extractor.core.document import Source
from extractor.errors import ConfigError
from extractor.portfolio import own_store, reading_id
from extractor.wiring import build_extractor
from schemas.products.footwear import Footwear
from tests.unit.training.test_promotion import BETTER, trained
from tests.unit.training.tiny import save_tiny

SHEET = Source("note.txt", b"Style no. 4021/K\n100% wool\nMade in Italy\n")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    base = save_tiny(tmp_path / "base")
    return Settings(model=str(base), home=tmp_path / "home", device="cpu", threads=1)


def promote(settings: Settings, folder: Path) -> None:
    store = own_store(settings)
    name = store.add(trained(folder, Path(settings.model), BETTER), "wool")
    store.route({"knitwear@1": name})


def test_a_promoted_adapter_reads_its_schema_and_the_base_the_others(
    settings: Settings, tmp_path: Path
) -> None:
    before = build_extractor(settings, "knitwear").extract(SHEET).model
    promote(settings, tmp_path / "adapter")
    assert build_extractor(settings, "knitwear").extract(SHEET).model == f"{before}+wool-1"
    assert build_extractor(settings, "footwear").extract(SHEET).model == before
    assert reading_id(settings) == f"{before}+wool-1"


def test_one_warm_model_switches_between_adapter_and_base(
    settings: Settings, tmp_path: Path
) -> None:
    base_alone = build_extractor(settings, "footwear").extract(SHEET)
    promote(settings, tmp_path / "adapter")
    extractor = build_extractor(settings, "knitwear")
    knit = extractor.extract(SHEET)
    shoes = extractor.with_schemas((Footwear,))
    assert shoes.extract(SHEET) == base_alone
    assert extractor.extract(SHEET) == knit


def test_reading_does_not_start_with_an_adapter_for_another_base(
    settings: Settings, tmp_path: Path
) -> None:
    promote(settings, tmp_path / "adapter")
    other = save_tiny(tmp_path / "other", seed=2)
    changed = settings.model_copy(update={"model": str(other)})
    with pytest.raises(ConfigError, match="SPECLOOM_ADAPTER=base") as raised:
        build_extractor(changed, "knitwear").extract(SHEET)
    assert raised.value.code == "adapter_mismatch"
    alone = changed.model_copy(update={"adapter": "base"})
    assert "+" not in build_extractor(alone, "knitwear").extract(SHEET).model
