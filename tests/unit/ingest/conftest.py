from collections.abc import Iterator

import pytest

from extractor.core.document import Document, Source
from extractor.ingest.limits import Limits
from extractor.ingest.router import Ingestor


class Reading:
    """Parses named bytes; limits may differ from call to call without a new process."""

    def __init__(self, ingestor: Ingestor) -> None:
        self._ingestor = ingestor

    def __call__(self, content: bytes, name: str = "file", password: str | None = None) -> Document:
        return self._ingestor.parse(Source(name, content), password=password)


@pytest.fixture(scope="session")
def read() -> Iterator[Reading]:
    with Ingestor(Limits(wall_s=20)) as ingestor:
        yield Reading(ingestor)
