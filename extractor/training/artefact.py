"""Writes what a tuning run gives: an adapter with its card, or a whole model."""

from __future__ import annotations

import json
import platform
import shutil
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path

import torch
from peft import PeftModel
from transformers import AutoModelForCausalLM, PreTrainedModel

from extractor.errors import ConfigError
from extractor.generation.adapters import CONFIG_FILE, WEIGHTS_FILE, Switchboard, load_adapter
from extractor.generation.leaning import LEANING_FILES
from extractor.identity import model_id
from extractor.prompting.mark import prompt_mark
from extractor.storage.adapters import CARD_FILE, AdapterCard, BaseMark, write_json
from extractor.storage.fingerprints import (
    file_mark,
    schema_mark,
    text_mark,
    tokenizer_mark,
    weights_mark,
)
from extractor.training.checkpoint import save_tensors
from extractor.training.datasets import LabelledDocument
from extractor.training.methods import Method, load_tokenizer
from extractor.training.tuning import Tuned, TunePlan
from schemas.base import SchemaSpec

_LIBRARIES = ("specloom", "torch", "transformers", "peft", "bitsandbytes", "accelerate")


def save_adapter(
    folder: Path,
    plan: TunePlan,
    tuned: Tuned,
    documents: Sequence[LabelledDocument],
    schemas: Sequence[SchemaSpec],
) -> AdapterCard:
    """Write the adapter of a run in PEFT's form, with its card.

    Raises:
        ConfigError: it cannot be written (`cannot_write`).
    """
    folder.mkdir(parents=True, exist_ok=True)
    model = tuned.model
    if not isinstance(model, PeftModel):
        raise ConfigError("Only adapters are saved as adapters.", code="bad_adapter")
    tensors = {
        name.replace(".default.", "."): tensor.to(torch.bfloat16)
        for name, tensor in tuned.parameters.items()
    }
    save_tensors(folder / WEIGHTS_FILE, tensors, {})
    config = model.peft_config["default"].to_dict()
    config |= {"base_model_name_or_path": str(plan.base), "inference_mode": True}
    config["target_modules"] = sorted(config["target_modules"])
    text = json.dumps(config, indent=1, sort_keys=True, default=str)
    (folder / CONFIG_FILE).write_text(text + "\n", "utf-8")
    card = _card(folder, plan, tuned, documents, schemas)
    write_json(folder / CARD_FILE, card)
    return card


def save_full(folder: Path, plan: TunePlan, tuned: Tuned) -> None:
    """Write a fully tuned model as bfloat16 safetensors with its tokenizer."""
    model: PreTrainedModel = AutoModelForCausalLM.from_pretrained(plan.base, dtype=torch.bfloat16)
    state = {name: tensor.to(torch.bfloat16) for name, tensor in tuned.parameters.items()}
    model.load_state_dict(state, strict=False)
    _save_model(model, plan.base, folder)


def merge_adapter(base: str, adapter: Path, out: Path) -> None:
    """Write base and adapter as one model: dequantised, then merged; what serving computes.

    Raises:
        ConfigError: the adapter is damaged or of another base.
    """
    model: PreTrainedModel = AutoModelForCausalLM.from_pretrained(base, dtype=torch.bfloat16)
    switchboard = Switchboard(model)
    switchboard.add("merged", load_adapter(adapter))
    switchboard.use("merged")
    _save_model(model, base, out)


def base_mark(base: str) -> BaseMark:
    """Return the mark of a base."""
    return BaseMark(name=model_id(base), weights=weights_mark(base), tokenizer=tokenizer_mark(base))


def _card(
    folder: Path,
    plan: TunePlan,
    tuned: Tuned,
    documents: Sequence[LabelledDocument],
    schemas: Sequence[SchemaSpec],
) -> AdapterCard:
    progress = asdict(tuned.progress)
    progress |= {"peak_memory_mb": round(tuned.peak_memory_mb), "trained": tuned.trained}
    progress |= {"total": tuned.total}
    return AdapterCard(
        name=folder.name,
        method=plan.method.value,
        over_nf4=plan.method is Method.QLORA,
        base=base_mark(plan.base),
        schemas={spec.schema_id: schema_mark(spec) for spec in schemas},
        prompt=prompt_mark(),
        data=_data(documents),
        settings=_settings(plan),
        progress=progress,
        versions=_versions(),
        parent=plan.start.name if plan.start is not None else None,
        files={name: file_mark(folder / name) for name in (WEIGHTS_FILE, CONFIG_FILE)},
    )


def _data(documents: Iterable[LabelledDocument]) -> dict[str, str | int | float]:
    lines = sorted(one.annotated.to_json() for one in documents)
    counts: dict[str, str | int | float] = {}
    for one in documents:
        split = one.annotated.split.value if one.annotated.split else "none"
        counts[split] = int(counts.get(split, 0)) + 1
    return {**counts, "annotations": text_mark("\n".join(lines))}


def _settings(plan: TunePlan) -> dict[str, str | int | float]:
    settings: dict[str, str | int | float] = {"seed": plan.seed, "device": plan.device}
    flat: Mapping[str, str | int | float] = {**asdict(plan.shape), **asdict(plan.schedule)}
    return settings | dict(flat)


def _versions() -> dict[str, str]:
    versions = {name: version(name) for name in _LIBRARIES}
    versions["python"] = platform.python_version()
    commit = _commit()
    return versions | ({"commit": commit} if commit else {})


def _commit() -> str:
    """Return the commit of the sources, empty where they are not in a repository."""
    try:
        done = subprocess.run(
            ["git", "rev-parse", "--short=12", "HEAD"],
            cwd=Path(__file__).parent,
            capture_output=True,
            text=True,
            check=False,
        )
    except OSError:
        return ""
    return done.stdout.strip()


def _save_model(model: PreTrainedModel, base: str, folder: Path) -> None:
    """Write a model with its tokenizer and with what leans the choices of its base."""
    model.save_pretrained(folder)
    load_tokenizer(base).save_pretrained(folder)
    for name in LEANING_FILES:
        if (Path(base) / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(Path(base) / name, folder / name)
