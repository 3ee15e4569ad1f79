from __future__ import annotations

import json
import shutil
from pathlib import Path

import bitsandbytes.functional as quantisation
import pytest
import torch
from peft import PeftModel
from safetensors.torch import save_file
from transformers import AutoModelForCausalLM

from extractor.errors import ConfigError
from extractor.generation.adapters import Switchboard, linear_layers, load_adapter
from extractor.generation.leaning import LEANING_FILES
from extractor.generation.nf4 import through_nf4
from extractor.training.artefact import merge_adapter
from tests.unit.training.tiny import ARCHITECTURES, VOCABULARY, save_tiny

RANK, ALPHA = 4, 8.0


def write_adapter(folder: Path, base: Path, seed: int, *, over_nf4: bool) -> Path:
    """Write an adapter in PEFT's form with random factors for every linear layer."""
    folder.mkdir(parents=True)
    torch.manual_seed(seed)
    model = AutoModelForCausalLM.from_pretrained(base, dtype=torch.bfloat16)
    tensors = {}
    for name, layer in linear_layers(model).items():
        down = torch.randn(RANK, layer.in_features) * 0.05
        up = torch.randn(layer.out_features, RANK) * 0.05
        tensors[f"base_model.model.{name}.lora_A.weight"] = down.to(torch.bfloat16)
        tensors[f"base_model.model.{name}.lora_B.weight"] = up.to(torch.bfloat16)
    save_file(tensors, folder / "adapter_model.safetensors")
    config = {"peft_type": "LORA", "r": RANK, "lora_alpha": ALPHA, "task_type": "CAUSAL_LM"}
    config |= {"target_modules": sorted({key.split(".")[-1] for key in linear_layers(model)})}
    (folder / "adapter_config.json").write_text(json.dumps(config), "utf-8")
    (folder / "card.json").write_text(json.dumps({"over_nf4": over_nf4}), "utf-8")
    return folder


def logits(model: torch.nn.Module) -> torch.Tensor:
    ids = torch.arange(6, 46).reshape(1, -1) % VOCABULARY
    with torch.inference_mode():
        return model.eval()(input_ids=ids).logits.float()


@pytest.mark.filterwarnings("ignore:.*is_gradient_checkpointing:FutureWarning")
@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_an_adapter_written_into_the_weights_reads_as_peft_would(
    tmp_path: Path, architecture: str
) -> None:
    base = save_tiny(tmp_path / "base", architecture)
    folder = write_adapter(tmp_path / "adapter", base, 1, over_nf4=False)
    ours = AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32)
    board = Switchboard(ours)
    board.add("a", load_adapter(folder))
    board.use("a")
    theirs = PeftModel.from_pretrained(
        AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32), folder
    )
    assert torch.allclose(logits(ours), logits(theirs), atol=1e-4)


def test_switching_back_and_forth_leaves_the_base_as_it_was(tmp_path: Path, base: Path) -> None:
    model = AutoModelForCausalLM.from_pretrained(base, dtype=torch.bfloat16)
    before = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    board = Switchboard(model)
    for number in range(3):
        folder = write_adapter(tmp_path / str(number), base, number, over_nf4=number == 1)
        board.add(str(number), load_adapter(folder))
    seen = {}
    for name in ("0", "1", "2", "1", "0", None, "0"):
        board.use(name)
        found = logits(model)
        assert torch.equal(seen.setdefault(name, found), found)
    assert not torch.equal(seen["0"], seen["1"])
    board.use(None)
    assert all(torch.equal(before[name], tensor) for name, tensor in model.state_dict().items())


def test_a_merged_model_is_the_adapter_over_its_base(tmp_path: Path, base: Path) -> None:
    folder = write_adapter(tmp_path / "adapter", base, 4, over_nf4=True)
    model = AutoModelForCausalLM.from_pretrained(base, dtype=torch.bfloat16)
    board = Switchboard(model)
    board.add("a", load_adapter(folder))
    board.use("a")
    merge_adapter(str(base), folder, tmp_path / "merged")
    merged = AutoModelForCausalLM.from_pretrained(tmp_path / "merged", dtype=torch.bfloat16)
    assert torch.equal(logits(model), logits(merged))
    assert (tmp_path / "merged/tokenizer.json").exists()


def test_a_merged_model_leans_as_its_base_does(tmp_path: Path, base: Path) -> None:
    leaning = shutil.copytree(base, tmp_path / "base")
    (leaning / "tagger").mkdir()
    for name in LEANING_FILES:
        (leaning / name).write_text(f"what leans: {name}")
    folder = write_adapter(tmp_path / "adapter", base, 4, over_nf4=True)
    merge_adapter(str(leaning), folder, tmp_path / "merged")
    for name in LEANING_FILES:
        assert (tmp_path / "merged" / name).read_text() == f"what leans: {name}"


def test_weights_go_through_four_bits_as_in_training() -> None:
    torch.manual_seed(1)
    weight = torch.randn(256, 512).to(torch.bfloat16)
    packed, state = quantisation.quantize_4bit(
        weight, blocksize=64, compress_statistics=True, quant_type="nf4"
    )
    theirs = quantisation.dequantize_4bit(packed, state)
    ours = through_nf4(weight)
    # bitsandbytes rounds a scale in a thousand to the neighbouring level.
    assert (ours == theirs).float().mean() > 0.99
    assert torch.allclose(ours.float(), theirs.float(), rtol=0.05, atol=1e-6)


def test_an_adapter_of_another_base_is_refused_before_anything_changes(
    tmp_path: Path, base: Path
) -> None:
    other = save_tiny(tmp_path / "other", "llama")
    folder = write_adapter(tmp_path / "adapter", other, 1, over_nf4=False)
    model = AutoModelForCausalLM.from_pretrained(base, dtype=torch.bfloat16)
    with pytest.raises(ConfigError) as raised:
        Switchboard(model).add("other", load_adapter(folder))
    assert raised.value.code == "adapter_mismatch"


def test_a_damaged_adapter_is_refused_with_what_to_do(tmp_path: Path, base: Path) -> None:
    folder = write_adapter(tmp_path / "adapter", base, 1, over_nf4=False)
    weights = folder / "adapter_model.safetensors"
    weights.write_bytes(weights.read_bytes()[:500])
    with pytest.raises(ConfigError, match="rollback") as raised:
        load_adapter(folder)
    assert raised.value.code == "bad_adapter"
