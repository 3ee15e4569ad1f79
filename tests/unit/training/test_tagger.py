"""Fitting the tagger on annotated documents, and what is fitted on top of it."""

from __future__ import annotations

import json
import math
import shutil
from pathlib import Path

import click
import numpy as np
import pytest
import torch
from click.testing import CliRunner

from extractor.core.document import Source
from extractor.core.geometry import CharSpan
from extractor.generation.tag_tokens import covered
from extractor.generation.tagged import BEGINS, GOES_ON, OUTSIDE, TAGGER_FILE
from extractor.generation.tagger import Tagger, TaggerNetwork
from extractor.ingest.router import Ingestor
from extractor.prompting.passages import cut_passages
from extractor.training import choice, tagger
from extractor.training.folds import TaggerFolds
from extractor.training.presence import request_of
from extractor.training.tag_examples import UNKNOWN, TagExample, annotated_examples
from schemas.registry import load_schema
from tests.unit.training.tiny import annotated_folder
from training_data.annotations import AnnotatedDocument, AnnotatedProduct, read_annotations

CODES = [f"KN-{number}" for number in range(101, 113)]
LABELS = (("country_of_origin", ""), ("gtin", ""), ("style_code", ""))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return annotated_folder(tmp_path_factory.mktemp("tagged"), CODES)


@pytest.fixture(scope="module")
def fitted(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("fitted")
    options = ["--data", str(folder), "--out", str(place / "model"), "--folds", str(place / "f")]
    done = CliRunner().invoke(tagger.main, [*options, "--epochs", "120", "--threads", "1"])
    assert done.exit_code == 0, done.output
    return place


def examples(folder: Path, told: AnnotatedDocument) -> list[TagExample]:
    path = folder / told.file
    with Ingestor() as ingestor:
        document = ingestor.parse(Source(path.name, path.read_bytes()))
    return list(annotated_examples(document, told, LABELS))


def test_tokens_are_what_the_annotator_marked(folder: Path) -> None:
    told = read_annotations(folder)[0]
    (one,) = examples(folder, told)
    reading = told.products[0].attributes["style_code"].readings[0]
    at = covered(one.seen.tokens, CharSpan(*reading.span))
    assert list(one.right[at.start : at.stop, 2]) == [BEGINS, *[GOES_ON] * (len(at) - 1)]
    assert (one.right[:, 1] == OUTSIDE).all()  # nobody saw a GTIN, and it was looked for


def test_what_nobody_looked_at_is_unknown(folder: Path) -> None:
    told = read_annotations(folder)[0]
    partly = told.model_copy(update={"judged": ("style_code",)})
    (one,) = examples(folder, partly)
    assert (one.right[:, 0] == UNKNOWN).all()
    product = told.products[0].attributes
    bare = product["country_of_origin"].model_copy(update={"readings": ()})
    without = AnnotatedProduct(attributes={**product, "country_of_origin": bare})
    (one,) = examples(folder, told.model_copy(update={"products": (without,)}))
    assert (one.right[:, 0] == UNKNOWN).all()


def test_it_finds_a_code_that_it_has_not_seen(fitted: Path) -> None:
    found = Tagger.load(fitted / "model")
    assert found is not None
    text = b"Style no. QX-977\nComposition: 100% wool\nMade in Italy\nAs agreed on the phone\n"
    with Ingestor() as ingestor:
        document = ingestor.parse(Source("new.txt", text))
    (passage,) = cut_passages(document)
    tagged = found.tag(request_of(passage, load_schema("knitwear@1")))
    begins = tagged.shares[:, found.labels.index(("style_code", "")), BEGINS]
    (first,) = np.flatnonzero(begins >= 0.5)
    start = tagged.tokens[first].start
    assert passage.view[start:].startswith("QX-977\n")
    assert tagged.exactly(("style_code", ""), CharSpan(start, start + 6)) >= math.log(0.5)


def test_each_document_has_a_tagger_that_does_not_know_it(fitted: Path, folder: Path) -> None:
    left_out = json.loads((fitted / "f" / "folds.json").read_text())
    trained = [one.file for one in read_annotations(folder) if one.file.startswith("train/")]
    assert len(left_out) == len(trained)
    assert set(left_out.values()) == set(range(tagger.FOLDS))
    folds = TaggerFolds.load(fitted / "model", fitted / "f")
    weights = [
        torch.cat([p.detach().flatten() for p in one._network.parameters()])
        for one in folds.taggers
    ]
    assert not torch.allclose(weights[0], weights[1])


def test_a_fold_that_is_missing_is_said(fitted: Path, tmp_path: Path) -> None:
    folds = shutil.copytree(fitted / "f", tmp_path / "f")
    shutil.rmtree(folds / "1")
    with pytest.raises(click.ClickException, match="--folds"):
        TaggerFolds.load(fitted / "model", folds)


def test_what_is_fitted_on_top_asks_for_the_folds(fitted: Path, folder: Path) -> None:
    options = ["--documents", str(folder / "train"), "--out", str(fitted / "model")]
    done = CliRunner().invoke(choice.main, options)
    assert done.exit_code == 1
    assert "--folds" in done.output


def test_an_interrupted_fit_leaves_the_tagger_that_was_there(
    fitted: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    before = (fitted / "model" / TAGGER_FILE).read_bytes()

    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(tagger, "tag_loss", stopped)
    options = ["--data", str(folder), "--out", str(fitted / "model"), "--folds", str(tmp_path)]
    assert CliRunner().invoke(tagger.main, options).exit_code == 1
    assert (fitted / "model" / TAGGER_FILE).read_bytes() == before


def test_too_few_documents_are_said_and_nothing_is_written(tmp_path: Path) -> None:
    small = annotated_folder(tmp_path / "small", CODES[:4])
    options = ["--data", str(small), "--out", str(tmp_path / "m"), "--folds", str(tmp_path / "f")]
    done = CliRunner().invoke(tagger.main, options)
    assert done.exit_code == 1
    assert "Annotate more documents" in done.output
    assert not (tmp_path / "m").exists()


def test_padding_changes_nothing(folder: Path) -> None:
    told = read_annotations(folder)[0]
    (one,) = examples(folder, told)
    network = TaggerNetwork(len(LABELS)).eval()
    torch.nn.init.normal_(network.out.weight)
    alone = network(tagger.batch_of([one.seen]))[0]
    cut = type(one.seen)(
        one.seen.tokens[:5], one.seen.words[:5], one.seen.heads[:5], one.seen.sights[:5],
        one.seen.flags[:5],
    )  # fmt: skip
    padded = network(tagger.batch_of([one.seen, cut]))
    assert torch.allclose(alone, padded[0], atol=1e-5)
    assert torch.allclose(network(tagger.batch_of([cut]))[0], padded[1][:5], atol=1e-5)
