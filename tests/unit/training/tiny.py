"""Tiny random models of several architectures, and annotated documents to train them on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import torch
from transformers import (
    AutoModelForCausalLM,
    AutoTokenizer,
    Lfm2Config,
    LlamaConfig,
    PretrainedConfig,
    Qwen2Config,
)

from extractor.config import EMBEDDED_MODEL
from extractor.core.document import Source
from extractor.ingest.router import Ingestor
from extractor.training.annotating import annotate_folder
from extractor.training.datasets import LabelledDocument, load_labelled
from training_data.annotations import write_annotations

ARCHITECTURES = ("lfm2", "llama", "qwen2")
VOCABULARY = 4096
_SIZES = {
    "vocab_size": VOCABULARY,
    "hidden_size": 64,
    "intermediate_size": 128,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "tie_word_embeddings": True,
}


def config(architecture: str) -> PretrainedConfig:
    if architecture == "llama":
        return LlamaConfig(**_SIZES)
    if architecture == "qwen2":
        return Qwen2Config(**_SIZES)
    return Lfm2Config(
        **_SIZES,
        layer_types=["conv", "full_attention"],
        conv_L_cache=3,
        block_auto_adjust_ff_dim=False,
    )


def save_tiny(folder: Path, architecture: str = "lfm2", seed: int = 1) -> Path:
    torch.manual_seed(seed)
    tokenizer = AutoTokenizer.from_pretrained(EMBEDDED_MODEL)
    made = config(architecture)
    made.eos_token_id, made.pad_token_id = tokenizer.eos_token_id, tokenizer.pad_token_id
    model = AutoModelForCausalLM.from_config(made).to(torch.bfloat16)
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


ANSWERS = """{"schema": "knitwear@1", "supplier": "%s", "language": "en", "products": [
 {"attributes": {"style_code": {"value": "%s", "reading": "%s"},
  "country_of_origin": {"value": "IT", "reading": "Italy"},
  "composition": {"value": [{"component": "outer", "fibre": "wool", "percent": "100"}],
                  "rows": [{"fibre": "wool", "percent": "100%%"}]}}}]}"""
TEXT = "Style no. %s\nComposition: 100%% wool\nMade in Italy\nAs agreed on the phone\n"


def write_documents(folder: Path, codes: Sequence[str]) -> Path:
    """Write small documents with answers: the last two are for validation and test."""
    splits = ["train"] * (len(codes) - 2) + ["validation", "test"]
    for code, split in zip(codes, splits, strict=True):
        place = folder / split / f"maker-{code.casefold()}"
        place.mkdir(parents=True)
        (place / f"{code}.txt").write_text(TEXT % code, "utf-8")
        answers = ANSWERS % (f"maker {code}", code, code)
        (place / f"{code}.txt.answers.json").write_text(answers, "utf-8")
    return folder


def annotated_folder(
    folder: Path, codes: Sequence[str] = ("AB-101", "CD-202", "EF-303", "GH-404")
) -> Path:
    write_documents(folder, codes)
    with Ingestor() as ingestor:
        done = annotate_folder(folder, ingestor.parse)
    assert done.mismatches == ()
    write_annotations(folder, done.documents)
    return folder


def labelled(folder: Path) -> list[LabelledDocument]:
    with Ingestor() as ingestor:
        return load_labelled([folder], (), ingestor.parse)


def source(text: str) -> Source:
    return Source("offer.txt", text.encode())
