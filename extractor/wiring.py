"""The composition root: from settings to an extractor that is ready for use.

Settings end here. Everything below takes what it needs as arguments. The model is loaded at the
first document, not before: whoever only parses, lists schemas or serves pages never pays for it.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import cached_property, partial
from itertools import islice
from pathlib import Path
from typing import Protocol

from extractor.config import Settings
from extractor.core.document import Document, Source
from extractor.core.record import Record
from extractor.errors import ConfigError
from extractor.generation.http import JsonServer
from extractor.generation.sight import ServedVision, VisionReader
from extractor.generation.vllm import VllmOptions, VllmServer
from extractor.grounding.confidence import Calibration
from extractor.identity import model_id as model_id
from extractor.ingest.limits import Limits
from extractor.ingest.router import Ingestor
from extractor.ingest.tesseract import installed_languages, tesseract
from extractor.pipeline.options import PipelineOptions, Reader, Route
from extractor.pipeline.reading import Pipeline
from extractor.pipeline.sighted import SightedParser
from extractor.portfolio import Chosen, checked_cards, routes
from schemas.parsing import ReadingContext
from schemas.product import ProductSchema
from schemas.registry import load_schema, registered

AUTO = "auto"

# Documents that are read together: enough questions to fill the batches of the reader, few enough
# that the first record of a long run is not long in coming.
_DOCUMENTS_AT_ONCE = 16
# Parsing takes milliseconds a page; two at a time keep ahead of any reader.
_PARSED_AT_ONCE = 2
_MEGABYTE = 1_000_000


class Parser(Protocol):
    """Turns bytes into text: `extractor.ingest.router.Ingestor`, or a fake of it."""

    def parse(self, source: Source, *, password: str | None = None) -> Document:
        """Return the document; what is wrong with it is in it."""
        ...


class Extractor:
    """Reads sources into records. Make one, keep it: the model stays warm.

    Args:
        parser: Turns bytes into text.
        load_reader: Gives the model; called once, at the first document that is read.
        schemas: One schema, or those to choose from document by document.
        options: How to read.
    """

    def __init__(
        self,
        parser: Parser,
        load_reader: Callable[[], Reader],
        schemas: Sequence[type[ProductSchema]],
        options: PipelineOptions | None = None,
    ) -> None:
        self._parser = parser
        self._load_reader = load_reader
        self._schemas = tuple(schemas)
        self._options = options

    def extract(self, source: Source, *, password: str | None = None) -> Record:
        """Return the record of one source; what is wrong with the document is in it.

        Raises:
            ConfigError: the model is missing or cannot be used.
        """
        return next(self.extract_many([source], password=password))

    def extract_many(
        self, sources: Iterable[Source], *, password: str | None = None
    ) -> Iterator[Record]:
        """Yield one record per source, in order, reading several documents at once.

        Raises:
            ConfigError: the model is missing or cannot be used.
        """
        waiting = iter(sources)
        parse = partial(self.parse, password=password)
        with ThreadPoolExecutor(_PARSED_AT_ONCE) as pool:
            batch = [pool.submit(parse, one) for one in islice(waiting, _DOCUMENTS_AT_ONCE)]
            while batch:
                # The next documents are parsed while the model reads these.
                following = [pool.submit(parse, one) for one in islice(waiting, _DOCUMENTS_AT_ONCE)]
                yield from self._pipeline.extract([document.result() for document in batch])
                batch = following

    def parse(self, source: Source, *, password: str | None = None) -> Document:
        """Return the text of a source without reading it; needs no model."""
        return self._parser.parse(source, password=password)

    def read(self, documents: Sequence[Document]) -> list[Record]:
        """Return one record per parsed document, in order.

        Raises:
            ConfigError: the model is missing or cannot be used.
        """
        return self._pipeline.extract(documents)

    @property
    def model_id(self) -> str:
        """What records call the model; loads it.

        Raises:
            ConfigError: the model is missing or cannot be used.
        """
        return self._reader.model_id

    def with_schemas(self, schemas: Sequence[type[ProductSchema]]) -> Extractor:
        """Return an extractor for other schemas that shares the parser and the warm model."""
        return Extractor(self._parser, lambda: self._reader, schemas, self._options)

    def with_profile(self, profile: ReadingContext) -> Extractor:
        """Return an extractor for another supplier that shares the parser and the warm model."""
        options = replace(self._options or PipelineOptions(), profile=profile)
        return Extractor(self._parser, lambda: self._reader, self._schemas, options)

    @cached_property
    def _reader(self) -> Reader:
        return self._load_reader()

    @cached_property
    def _pipeline(self) -> Pipeline:
        return Pipeline(self._reader, self._schemas, self._options)


def build_extractor(
    settings: Settings, schema: str = AUTO, calibration: Calibration | None = None
) -> Extractor:
    """Return an extractor for a schema, given as `schemas.registry.load_schema` takes it.

    With `auto` the reader chooses among the registered schemas for each document. `calibration`
    stands in for what is stored with the model.

    Raises:
        SchemaError: there is no such schema, or it cannot be used.
    """
    profile = ReadingContext(currency=settings.currency, date_order=settings.date_order)
    return Extractor(
        _parser(settings),
        partial(load_reader, settings, calibration),
        registered() if schema == AUTO else (load_schema(schema),),
        PipelineOptions(passage_tokens=settings.passage_tokens, profile=profile),
    )


def load_reader(settings: Settings, calibration: Calibration | None = None) -> Reader:
    """Load the model that the settings name, with what is stored beside it.

    Args:
        settings: Name the model and say how it runs.
        calibration: Taken in place of the stored ones, which may be of other weights.

    Raises:
        ConfigError: the model is missing or cannot be used.
    """
    if settings.backend == "vllm":
        return _served_reader(settings, calibration)
    # The one import of torch on this way, after everything that can do without it.
    from extractor.generation.adapters import load_adapter
    from extractor.generation.backends import LocalModel, ReadingLimits

    name = model_id(settings.model)
    known = Calibration.load(Path(settings.model), name) if calibration is None else calibration
    generator = LocalModel.load(
        settings.model,
        device=settings.device,
        threads=settings.threads,
        limits=ReadingLimits(batch_size=settings.batch_size),
    )
    chosen = routes(settings)
    checked_cards(settings.model, chosen.values())
    for one in dict.fromkeys(chosen.values()):
        generator.add_adapter(one.name, load_adapter(one.path))
    if calibration is None:
        return Reader(generator, name, known, _routes(chosen, name, known))
    given = {schema_id: Route(one.name, calibration) for schema_id, one in chosen.items()}
    return Reader(generator, name, calibration, given)


def _parser(settings: Settings) -> Parser:
    """Return what parses, with a vision model for what OCR cannot read where one is named."""
    ingestor = Ingestor(parse_limits(settings), workers=_PARSED_AT_ONCE)
    if settings.vision_model is None:
        return ingestor
    return SightedParser(ingestor, partial(_load_vision, settings.vision_model, settings))


def _load_vision(model: str, settings: Settings) -> VisionReader:
    if settings.vision_url is not None:
        key = settings.vllm_key.get_secret_value() if settings.vllm_key else None
        return ServedVision(JsonServer(settings.vision_url, key), model)
    # torch comes with it, and few want it: by name, as the commands are loaded.
    local = importlib.import_module("extractor.generation.vision")
    device = "cpu" if settings.device == "auto" else settings.device
    loaded: VisionReader = local.LocalVision(model, device)
    return loaded


def _served_reader(settings: Settings, calibration: Calibration | None) -> Reader:
    """Return a reader whose model runs on a vLLM server; adapters are asked for by their names."""
    if settings.vllm_url is None:
        raise ConfigError(
            "The vLLM backend needs the address of the server: --url or SPECLOOM_VLLM_URL.",
            code="no_server",
        )
    key = settings.vllm_key.get_secret_value() if settings.vllm_key else None
    server = JsonServer(settings.vllm_url, key)
    generator = VllmServer(server, VllmOptions(settings.vllm_model or ""))
    # Its weights are not here: what was measured for the embedded reader says nothing of them.
    return Reader(generator, generator.model, calibration or Calibration())


def _routes(chosen: Mapping[str, Chosen], base: str, of_base: Calibration) -> dict[str, Route]:
    """Return the route of each schema; an adapter that was not measured trusts as the base does."""
    found: dict[str, Route] = {}
    for schema_id, one in chosen.items():
        own = Calibration.load(one.path, f"{base}+{one.name}")
        found[schema_id] = Route(one.name, own if own.maps else of_base)
    return found


def parse_limits(settings: Settings) -> Limits:
    """Return what parsing one document may cost."""
    return Limits(
        max_bytes=settings.max_file_mb * _MEGABYTE,
        max_pages=settings.max_pages,
        wall_s=settings.parse_timeout_s,
        memory_bytes=settings.parse_memory_mb * 1024 * 1024,
        ocr_command=(command := tesseract() if settings.ocr_pages else ""),
        ocr_languages=installed_languages(command, settings.ocr_languages),
        ocr_pages=settings.ocr_pages,
        ocr_page_s=settings.ocr_timeout_s,
    )
