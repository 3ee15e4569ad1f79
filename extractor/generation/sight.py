"""Image-text models that read what OCR could not: handwriting, poor prints, labels on photographs.

Optional, and never the default: such a model writes what it believes to see, and no grammar can
hold it to the picture. Its words are therefore marked as its own in the document's problems, have
no boxes, and go to review with the picture. No torch here; a model in this process is in `vision`.
"""

from __future__ import annotations

import base64
from typing import Protocol

from pydantic import JsonValue

from extractor.errors import GenerationError
from extractor.generation.http import JsonServer

PROMPT = (
    "Write down all text in this picture, line by line, exactly as it stands. Keep numbers, codes "
    "and units. Where a word cannot be read, write [?]. Add nothing."
)
MAX_TRANSCRIPT_TOKENS = 1_500


class VisionReader(Protocol):
    """Reads pictures. Safe to share between threads."""

    name: str

    def transcribe(self, png: bytes) -> str:
        """Return the text in a picture.

        Raises:
            GenerationError: it cannot be read.
        """
        ...


class ServedVision:
    """An image-text model on a vLLM server.

    Args:
        server: The server.
        model: What the server calls the model.
    """

    def __init__(self, server: JsonServer, model: str) -> None:
        self._server = server
        self.name = model

    def transcribe(self, png: bytes) -> str:
        """Return the text in a picture.

        Raises:
            GenerationError: the server does not answer with a text.
        """
        data = f"data:image/png;base64,{base64.b64encode(png).decode()}"
        content: list[JsonValue] = [
            {"type": "image_url", "image_url": {"url": data}},
            {"type": "text", "text": PROMPT},
        ]
        message: JsonValue = {"role": "user", "content": content}
        body: dict[str, JsonValue] = {
            "model": self.name,
            "messages": [message],
            "temperature": 0,
            "max_tokens": MAX_TRANSCRIPT_TOKENS,
        }
        reply = self._server.post("/v1/chat/completions", body)
        text = _text_of(reply)
        if text is None:
            raise GenerationError("The vision server gave no text.", code="bad_server_reply")
        return text.strip()


def _text_of(reply: JsonValue) -> str | None:
    choices = reply.get("choices") if isinstance(reply, dict) else None
    choice = choices[0] if isinstance(choices, list) and choices else None
    message = choice.get("message") if isinstance(choice, dict) else None
    text = message.get("content") if isinstance(message, dict) else None
    return text if isinstance(text, str) else None
