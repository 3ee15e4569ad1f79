"""Bodies of requests."""

import io
import re

Files = list[tuple[io.BytesIO, str]]


def form(*files: tuple[str, bytes], **fields: str) -> dict[str, object]:
    """A multipart form, as Flask's test client takes it."""
    chosen: Files = [(io.BytesIO(content), name) for name, content in files]
    return {"file": chosen, **fields}


OFFER = ("offer.txt", b"Style: K-204. Made in Italy.")


def csrf_of(page: bytes) -> str:
    match = re.search(rb'name="csrf_token" value="([^"]+)"', page)
    assert match is not None, "the form has a token"
    return match[1].decode()
