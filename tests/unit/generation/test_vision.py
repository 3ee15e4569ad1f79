"""A tiny image-text model with random weights reads pictures: nonsense, but all the way."""

import io
from pathlib import Path

import pytest
import torch
from PIL import Image
from transformers import (
    AutoTokenizer,
    CLIPImageProcessor,
    CLIPVisionConfig,
    LlamaConfig,
    LlavaConfig,
    LlavaForConditionalGeneration,
    LlavaProcessor,
)

from extractor.config import EMBEDDED_MODEL
from extractor.core.document import Document, Page, Part, Problem, Source
from extractor.errors import ConfigError, GenerationError
from extractor.generation.http import JsonServer
from extractor.generation.sight import ServedVision
from extractor.generation.vision import LocalVision
from extractor.pipeline.sighted import READ_BY_VISION, SightedParser
from tests.unit.generation.vllm_server import VllmStandIn

SCAN = Problem("uncertain_scan", "look at it", "scan.png", 1)


def png() -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (60, 40), "white").save(buffer, "PNG")
    return buffer.getvalue()


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("vision")
    torch.manual_seed(0)
    tokenizer = AutoTokenizer.from_pretrained(str(EMBEDDED_MODEL))
    tokenizer.add_special_tokens({"additional_special_tokens": ["<image>"]})
    vision = CLIPVisionConfig(
        hidden_size=16, intermediate_size=16, num_hidden_layers=2, num_attention_heads=2,
        image_size=32, patch_size=16,
    )  # fmt: skip
    text = LlamaConfig(
        vocab_size=len(tokenizer), hidden_size=16, intermediate_size=16, num_hidden_layers=1,
        num_attention_heads=2, num_key_value_heads=2, max_position_embeddings=512,
    )  # fmt: skip
    image_token = tokenizer.convert_tokens_to_ids("<image>")
    config = LlavaConfig(vision_config=vision, text_config=text, image_token_id=image_token)
    LlavaForConditionalGeneration(config).save_pretrained(folder)
    LlavaProcessor(
        image_processor=CLIPImageProcessor(size={"shortest_edge": 32}, crop_size=32),
        tokenizer=tokenizer,
        patch_size=16,
        vision_feature_select_strategy="default",
        num_additional_image_tokens=1,
    ).save_pretrained(folder)
    return folder


def test_any_image_text_model_of_transformers_transcribes_a_picture(model: Path) -> None:
    vision = LocalVision(str(model), max_tokens=5)
    assert vision.transcribe(png()) == vision.transcribe(png())


def test_a_folder_without_an_image_text_model_says_so(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as caught:
        LocalVision(str(tmp_path))
    assert caught.value.code == "model_not_found"


def test_a_server_gets_the_picture_and_its_answer_is_the_page() -> None:
    with VllmStandIn(lambda prompt: "Art. 4021/K\nnavy", chats=True) as server:
        vision = ServedVision(JsonServer(server.url), "glance-7b")
        assert vision.transcribe(png()) == "Art. 4021/K\nnavy"
    (sent,) = server.requests
    content = sent["messages"][0]["content"]  # type: ignore[index]
    assert content[0]["image_url"]["url"].startswith("data:image/png;base64,")
    assert sent["model"] == "glance-7b"


class Reads:
    name = "glance"

    def __init__(self, text: str | None) -> None:
        self._text = text

    def transcribe(self, png: bytes) -> str:
        if self._text is None:
            raise GenerationError("no")
        return self._text


class Scans:
    """A parser of one scan that OCR was not sure of, and of one page with text."""

    def parse(self, source: Source, *, password: str | None = None) -> Document:
        scan = Part("scan.png", "image/png", (Page(1, "Art. \ufffd", width=100, height=50),))
        body = Part("body", "message/rfc822", (Page(1, "see the picture"),))
        return Document("sha256:1", "m.eml", "message/rfc822", (body, scan), (SCAN,))

    def picture(
        self, source: Source, part: str, page_no: int, *, password: str | None = None
    ) -> bytes | None:
        return png() if part == "scan.png" else None


def test_only_unread_pages_are_shown_to_the_model_and_their_text_is_marked_as_its_own() -> None:
    parser = SightedParser(Scans(), lambda: Reads("Art. 4021/K"))
    document = parser.parse(Source("m.eml", b"x"))
    body, scan = document.parts
    assert body.pages[0].text == "see the picture"
    assert scan.pages[0] == Page(1, "Art. 4021/K", width=100, height=50)
    assert [(p.code, p.part, p.page_no) for p in document.problems] == [
        (READ_BY_VISION, "scan.png", 1)
    ]
    assert "glance" in document.problems[0].message


def test_where_the_model_fails_the_page_stays_as_ocr_left_it() -> None:
    document = SightedParser(Scans(), lambda: Reads(None)).parse(Source("m.eml", b"x"))
    assert document.problems == (SCAN,)
    assert document.parts[1].pages[0].text == "Art. \ufffd"
