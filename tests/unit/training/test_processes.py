from __future__ import annotations

from pathlib import Path

import pytest
import torch
from bitsandbytes.nn.modules import Linear4bit

from extractor.errors import ConfigError
from extractor.training.methods import AdapterShape, Method, Place, load_trainable
from extractor.training.processes import accelerator_on, check_shardable

SHAPE = AdapterShape(rank=4, alpha=8.0)


@pytest.mark.parametrize(
    ("setting", "value", "remedy"),
    [
        ("FSDP_VERSION", "1", "fsdp_version: 2"),
        ("FSDP_ACTIVATION_CHECKPOINTING", "true", "fsdp_activation_checkpointing: false"),
        ("FSDP_OFFLOAD_PARAMS", "true", "fsdp_offload_params: false"),
    ],
)
def test_a_configuration_that_would_lose_names_or_was_never_tried_is_refused(
    monkeypatch: pytest.MonkeyPatch, setting: str, value: str, remedy: str
) -> None:
    told = {"ACCELERATE_USE_FSDP": "true", "FSDP_VERSION": "2", setting: value}
    for name, one in told.items():
        monkeypatch.setenv(name, one)
    with pytest.raises(ConfigError, match=remedy) as raised:
        accelerator_on("cpu")
    assert raised.value.code == "bad_fsdp_config"


def test_codes_of_four_bits_that_are_stored_as_integers_are_not_sharded(base: Path) -> None:
    model = load_trainable(base, Method.QLORA, SHAPE, Place())
    with pytest.raises(ConfigError) as raised:
        check_shardable(model)
    assert raised.value.code == "base_not_shardable"


def test_a_base_that_is_going_to_be_sharded_reads_as_it_would_otherwise(base: Path) -> None:
    ids = torch.arange(6, 30).unsqueeze(0)
    logits = []
    for place in (Place(), Place(sharded=True)):
        torch.manual_seed(1)
        model = load_trainable(base, Method.QLORA, SHAPE, place)
        with torch.no_grad():
            logits.append(model.eval()(input_ids=ids).logits)
    check_shardable(model)
    assert any(isinstance(module, Linear4bit) for module in model.modules())
    assert torch.equal(*logits)
