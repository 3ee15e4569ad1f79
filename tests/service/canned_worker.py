"""The worker of the service with a reader that knows the answers: quick, and cruel where asked.

    python -m tests.service.canned_worker [--parent PID]

Everything else is the real thing: queue, store, parsing in its limited process. Words in a document
make the reader misbehave.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import time
from collections.abc import Sequence

from extractor.config import Settings, load_settings
from extractor.core.document import Document
from extractor.core.record import Record
from extractor.generation.canned import CannedGenerator
from extractor.ingest.router import Ingestor
from extractor.pipeline.options import Reader
from extractor.service.logs import log_as_json
from extractor.service.parent import end_with_parent
from extractor.service.readers import SchemaReaders
from extractor.service.shelf import SchemaShelf
from extractor.service.state import schemas_folder
from extractor.service.worker import run_worker
from extractor.wiring import Extractor
from schemas.registry import load_schema

# Ends the worker, as a fault in native code does.
DEADLY = "deadly words"
# Raises in the reader.
FAULTY = "faulty words"
# Takes a while, so that a test can meet it in the act.
SLOW = "slow words"
SLOW_S = 1.0
ANSWERS = {"Style": {"style_code": "K-204", "country_of_origin": "Italy"}}


class CruelReaders(SchemaReaders):
    """Reads, unless the words of a document say otherwise."""

    def read(self, documents: Sequence[Document], schema: str) -> list[Record]:
        for document in documents:
            text = "".join(page.text for part in document.parts for page in part.pages)
            if DEADLY in text:
                os.kill(os.getpid(), signal.SIGKILL)
            if FAULTY in text:
                raise ArithmeticError("as the test wants it")
            if SLOW in text:
                time.sleep(SLOW_S)
        return super().read(documents, schema)


def build(settings: Settings) -> CruelReaders:
    extractor = Extractor(
        Ingestor(workers=2),
        lambda: Reader(CannedGenerator(ANSWERS), "canned-1"),
        (load_schema("knitwear"),),
    )
    return CruelReaders(extractor, SchemaShelf(schemas_folder(settings)))


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--parent", type=int)
    arguments = parser.parse_args()
    log_as_json()
    end_with_parent(arguments.parent)
    run_worker(load_settings(), build)
    return 0


if __name__ == "__main__":
    sys.exit(main())
