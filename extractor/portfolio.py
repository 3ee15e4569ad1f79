"""Which adapters read which schemas, and whether they may.

Adapters that come with the embedded reader lie beside its weights, a user's own in the home folder;
where both read a schema, the user's does. An adapter reads only what it was measured on: another
base, tokenizer, prompt or schema than its card names is refused before anything is read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from extractor.config import EMBEDDED_MODEL, Settings
from extractor.errors import ConfigError, SchemaError
from extractor.identity import model_id
from extractor.prompting.mark import prompt_mark
from extractor.storage.adapters import BASE, AdapterCard, AdapterStore
from extractor.storage.fingerprints import schema_mark, tokenizer_mark, weights_mark
from schemas.registry import load_schema

AUTO = "auto"
ADAPTERS = "adapters"


@dataclass(frozen=True, slots=True)
class Chosen:
    """An adapter that reads a schema: its name and its folder."""

    name: str
    path: Path


def own_store(settings: Settings) -> AdapterStore:
    """Return the user's own adapters: what is promoted goes there."""
    return AdapterStore(settings.home / ADAPTERS)


def stores(settings: Settings) -> tuple[AdapterStore, ...]:
    """Return where adapters are looked for, the user's own first."""
    own = own_store(settings)
    shipped = AdapterStore(EMBEDDED_MODEL / ADAPTERS)
    embedded = Path(settings.model).resolve() == EMBEDDED_MODEL.resolve()
    return (own, shipped) if embedded else (own,)


def find_adapter(settings: Settings, name: str) -> Path:
    """Return the folder of an adapter by its name.

    Raises:
        ConfigError: there is none of that name (`adapter_unknown`).
    """
    every = stores(settings)
    for store in every:
        if name in store.names():
            return store.path(name)
    known = ", ".join(sorted({known for store in every for known in store.names()})) or "none"
    raise ConfigError(f"There is no adapter {name!r}; known are: {known}.", code="adapter_unknown")


def routes(settings: Settings) -> dict[str, Chosen]:
    """Return the adapter of each schema that one reads; the base alone reads the others.

    Raises:
        ConfigError: an adapter is named that does not exist, or a pointer is damaged.
    """
    if settings.adapter == BASE:
        return {}
    if settings.adapter != AUTO:
        path = find_adapter(settings, settings.adapter)
        card = AdapterStore(path.parent).card(path.name)
        return {schema_id: Chosen(path.name, path) for schema_id in card.schemas}
    found: dict[str, Chosen] = {}
    for store in reversed(stores(settings)):
        for schema_id, name in store.pointer().routes.items():
            found.pop(schema_id, None)
            if name != BASE:
                found[schema_id] = Chosen(name, store.path(name))
    return found


def serving_name(routes: Mapping[str, Chosen], schema_ids: Iterable[str]) -> str:
    """Return who reads some schemas, in one name: `base`, `wool-1`, or `base, wool-1`."""
    return ", ".join(sorted({routes[s].name if s in routes else BASE for s in schema_ids}))


def reading_id(settings: Settings) -> str:
    """Return what reads, the base and all adapters in use: another promotion, another id.

    Records name the one adapter that read them; runs that resume compare this.

    Raises:
        ConfigError: an adapter is named that does not exist, or a pointer is damaged.
    """
    if settings.backend == "vllm":
        return f"vllm:{settings.vllm_model or settings.vllm_url}"
    names = sorted({one.name for one in routes(settings).values()})
    return "+".join((model_id(settings.model), *names))


def checked_cards(model: str, chosen: Iterable[Chosen]) -> dict[str, AdapterCard]:
    """Return the cards of adapters by name, after holding each against what it is to work with.

    Raises:
        ConfigError: one was made for something else (`adapter_mismatch`) or is damaged.
    """
    cards: dict[str, AdapterCard] = {}
    for one in chosen:
        if one.name not in cards:
            cards[one.name] = AdapterStore(one.path.parent).card(one.path.name)
            check_card(model, cards[one.name])
    return cards


def check_card(model: str, card: AdapterCard) -> None:
    """Refuse an adapter that was made for another base, tokenizer, prompt or schema.

    Raises:
        ConfigError: it was (`adapter_mismatch`).
    """
    wrong = next(iter(_mismatches(model, card)), None)
    if wrong is not None:
        raise ConfigError(
            f"The adapter {card.name} was made for {wrong}. Train it again over what is there now "
            "(`specloom train`), go back to another (`specloom models rollback`), or read with "
            "the base alone (SPECLOOM_ADAPTER=base).",
            code="adapter_mismatch",
        )


def _mismatches(model: str, card: AdapterCard) -> Iterable[str]:
    if card.base.weights != weights_mark(model):
        yield f"other weights ({card.base.name}) than those in {model}"
    if card.base.tokenizer != tokenizer_mark(model):
        yield f"another tokenizer than that in {model}"
    if card.prompt != prompt_mark():
        yield "another prompt than this version writes"
    for schema_id, mark in _known(card.schemas).items():
        if card.schemas[schema_id] != mark:
            yield f"another {schema_id} than this version has"


def _known(schemas: Mapping[str, str]) -> dict[str, str]:
    """Return the marks of those schemas that are known by their id; others are given as files."""
    marks: dict[str, str] = {}
    for schema_id in schemas:
        try:
            marks[schema_id] = schema_mark(load_schema(schema_id).spec())
        except SchemaError:
            continue
    return marks
