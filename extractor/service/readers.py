"""The reader of the worker: one model for all schemas that the service can be asked for."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.config import Settings
from extractor.core.document import Document, Source
from extractor.core.record import Record
from extractor.service.shelf import AUTO, SchemaShelf
from extractor.service.state import schemas_folder
from extractor.wiring import Extractor, build_extractor


class SchemaReaders:
    """Reads under any schema of the shelf.

    Args:
        extractor: For `auto`; the others share its parser and its model.
        shelf: The schemas.
    """

    def __init__(self, extractor: Extractor, shelf: SchemaShelf) -> None:
        self._extractors = {AUTO: extractor}
        self._shelf = shelf

    def parse(self, name: str, content: bytes) -> Document:
        """Return the text of a document; what is wrong with it is in it."""
        return self._extractors[AUTO].parse(Source(name, content))

    def read(self, documents: Sequence[Document], schema: str) -> list[Record]:
        """Return one record per document, in order.

        Raises:
            ConfigError: the model is missing or cannot be used.
            SchemaError: there is no such schema.
        """
        return self._of(schema).read(documents)

    def _of(self, schema: str) -> Extractor:
        if schema not in self._extractors:
            found = self._shelf.find(schema)
            self._extractors[schema] = self._extractors[AUTO].with_schemas((found,))
        return self._extractors[schema]


def build_readers(settings: Settings) -> SchemaReaders:
    """Return the reader that the settings name; the model is loaded at the first need of it."""
    return SchemaReaders(build_extractor(settings), SchemaShelf(schemas_folder(settings)))
