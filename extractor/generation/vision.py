"""An image-text model in this process (see `sight`)."""

from __future__ import annotations

import io
import threading

import torch
from PIL import Image
from transformers import AutoModelForImageTextToText, AutoProcessor

from extractor.errors import ConfigError, GenerationError
from extractor.generation.sight import MAX_TRANSCRIPT_TOKENS, PROMPT


class LocalVision:
    """An image-text model of transformers in this process. Threads take turns.

    Args:
        path: Folder or name of the model.
        device: torch device.
        max_tokens: Longest transcript.

    Raises:
        ConfigError: there is no such model.
    """

    def __init__(
        self, path: str, device: str = "cpu", max_tokens: int = MAX_TRANSCRIPT_TOKENS
    ) -> None:
        try:
            self._processor = AutoProcessor.from_pretrained(path)  # type: ignore[no-untyped-call]
            self._model = AutoModelForImageTextToText.from_pretrained(path, dtype="auto")
        except (OSError, ValueError, ImportError) as err:
            raise ConfigError(
                f"No image-text model can be loaded from {path!r} ({err}).", code="model_not_found"
            ) from err
        self._model.to(torch.device(device)).eval()  # type: ignore[arg-type]
        self._max_tokens = max_tokens
        self._lock = threading.Lock()
        self.name = path

    def transcribe(self, png: bytes) -> str:
        """Return the text in a picture.

        Raises:
            GenerationError: the model fails on it.
        """
        picture = Image.open(io.BytesIO(png)).convert("RGB")
        content = [{"type": "image"}, {"type": "text", "text": PROMPT}]
        try:
            if getattr(self._processor, "chat_template", None):
                prompt = self._processor.apply_chat_template(
                    [{"role": "user", "content": content}], add_generation_prompt=True
                )
            else:
                prompt = f"{getattr(self._processor, 'image_token', '<image>')}\n{PROMPT}\n"
            inputs = self._processor(images=picture, text=prompt, return_tensors="pt")
            inputs = inputs.to(self._model.device)
            with self._lock, torch.inference_mode():
                tokens = self._model.generate(  # type: ignore[misc]
                    **inputs, max_new_tokens=self._max_tokens, do_sample=False
                )
        except (RuntimeError, ValueError, IndexError) as err:
            raise GenerationError(
                f"The vision model failed on a picture ({err}).", code="vision_failed"
            ) from err
        fresh = tokens[:, inputs["input_ids"].shape[1] :]
        text: str = self._processor.batch_decode(fresh, skip_special_tokens=True)[0]
        return text.strip()
