"""Adapters on disk: what each was made from and for, which is in use, and the way back.

adapters/
  current.json              which adapter reads which schema; replaced as a whole, atomically
  textiles-3/               never changed once it is there
    adapter_model.safetensors, adapter_config.json   in PEFT's form
    card.json               base, tokenizer, schemas, data, seed, versions, hashes
    evaluation.json         how it read documents that it was not trained on
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from extractor.errors import ConfigError
from extractor.storage.fingerprints import file_mark

CARD_FILE = "card.json"
EVALUATION_FILE = "evaluation.json"
POINTER_FILE = "current.json"
BASE = "base"
_NAME = re.compile(r"[a-z0-9][a-z0-9_.-]*")
_Model = TypeVar("_Model", bound=BaseModel)


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class BaseMark(_Frozen):
    """The model that an adapter was made for."""

    name: str
    weights: str
    tokenizer: str


class AdapterCard(_Frozen):
    """What an adapter was made from and for.

    Attributes:
        name: Its name, `textiles-3` once it is in the store.
        method: `qlora` or `lora`.
        over_nf4: The base was in 4 bits; serving puts it through the same.
        base: The model it was made for.
        schemas: Schemas that it was trained on, with their marks.
        prompt: Mark of the prompt template.
        data: What it was trained on: counts and hashes.
        settings: Rank, rates, seed, everything that was chosen.
        progress: Where training ended.
        versions: Of the libraries.
        parents: Adapter that training went on from.
        files: Hashes of the other files of the folder.
    """

    format: int = 1
    name: str
    method: str
    over_nf4: bool
    base: BaseMark
    schemas: dict[str, str]
    prompt: str
    data: dict[str, str | int | float]
    settings: dict[str, str | int | float]
    progress: dict[str, str | int | float | None]
    versions: dict[str, str]
    parent: str | None = None
    files: dict[str, str] = Field(default_factory=dict)


class Pointer(_Frozen):
    """Which adapter reads which schema now, and what was before, latest last."""

    format: int = 1
    routes: dict[str, str] = Field(default_factory=dict)
    history: tuple[dict[str, str], ...] = ()


class AdapterStore:
    """The adapters of one folder.

    Args:
        folder: Holds one folder an adapter, and the pointer. It need not exist.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def names(self) -> list[str]:
        """Return the names of all adapters."""
        return sorted(path.parent.name for path in self.folder.glob(f"*/{CARD_FILE}"))

    def card(self, name: str) -> AdapterCard:
        """Return an adapter's card.

        Raises:
            ConfigError: there is no such adapter (`adapter_unknown`) or it is damaged
                (`bad_adapter`).
        """
        if name not in self.names():
            known = ", ".join(self.names()) or "none"
            raise ConfigError(
                f"There is no adapter {name!r} in {self.folder}; known are: {known}.",
                code="adapter_unknown",
            )
        return read_card(self.folder / name)

    def path(self, name: str) -> Path:
        """Return the folder of an adapter."""
        return self.folder / name

    def pointer(self) -> Pointer:
        """Return which adapter reads which schema.

        Raises:
            ConfigError: the pointer is damaged (`bad_pointer`).
        """
        path = self.folder / POINTER_FILE
        return _read(path, Pointer, "bad_pointer") if path.is_file() else Pointer()

    def add(self, source: Path, family: str) -> str:
        """Copy an adapter into the store under the next free number; return its name.

        Raises:
            ConfigError: it is damaged (`bad_adapter`) or the copy cannot be written
                (`cannot_write`); then the store is as it was.
        """
        if not _NAME.fullmatch(family):
            raise ConfigError(
                f"{family!r} is no name: use small letters, digits and -.", code="bad_name"
            )
        card = read_card(source)
        name = self._next_name(family)
        self.folder.mkdir(parents=True, exist_ok=True)
        part = Path(tempfile.mkdtemp(prefix=".incoming-", dir=self.folder))
        try:
            for file in (*card.files, EVALUATION_FILE):
                if (source / file).is_file():
                    shutil.copyfile(source / file, part / file)
            write_json(part / CARD_FILE, card.model_copy(update={"name": name}))
            check_files(part)
            part.chmod(0o755)
            part.rename(self.folder / name)
        except OSError as error:
            raise ConfigError(
                f"The adapter cannot be copied to {self.folder} ({error}): make room and give the "
                "same command again. Nothing was promoted.",
                code="cannot_write",
            ) from error
        finally:
            shutil.rmtree(part, ignore_errors=True)
        return name

    def route(self, routes: Mapping[str, str]) -> Pointer:
        """Let adapters read schemas from now on, and remember what was before.

        Args:
            routes: Adapter by schema id; `base` for the base alone.
        """
        now = self.pointer()
        changed = Pointer(routes={**now.routes, **routes}, history=(*now.history, now.routes))
        write_json(self.folder / POINTER_FILE, changed)
        return changed

    def rollback(self) -> Pointer:
        """Go back to the routes before the last change.

        Raises:
            ConfigError: there was none (`no_history`).
        """
        now = self.pointer()
        if not now.history:
            raise ConfigError("There is nothing to go back to.", code="no_history")
        before = Pointer(routes=now.history[-1], history=now.history[:-1])
        write_json(self.folder / POINTER_FILE, before)
        return before

    def _next_name(self, family: str) -> str:
        numbers = [0]
        for name in self.names():
            stem, _, number = name.rpartition("-")
            if stem == family and number.isdigit():
                numbers.append(int(number))
        return f"{family}-{max(numbers) + 1}"


def read_card(folder: Path) -> AdapterCard:
    """Return the card of an adapter's folder, after checking that its files are what it says.

    Raises:
        ConfigError: there is none, or a file is missing or changed (`bad_adapter`).
    """
    if not (folder / CARD_FILE).is_file():
        raise ConfigError(
            f"{folder} holds no adapter: give the folder that `specloom train` wrote.",
            code="bad_adapter",
        )
    check_files(folder)
    return _read(folder / CARD_FILE, AdapterCard, "bad_adapter")


def check_files(folder: Path) -> None:
    """Refuse a folder whose files are not those of its card.

    Raises:
        ConfigError: a file is missing or changed (`bad_adapter`).
    """
    card = _read(folder / CARD_FILE, AdapterCard, "bad_adapter")
    for name, mark in card.files.items():
        path = folder / name
        if not path.is_file() or file_mark(path) != mark:
            raise ConfigError(
                f"{path} is missing or was changed since it was trained: train the adapter again "
                "or take it from its backup.",
                code="bad_adapter",
            )


def write_json(path: Path, content: BaseModel) -> None:
    """Write JSON, complete or not at all."""
    part = path.with_name(f".{path.name}.part")
    try:
        with part.open("w", encoding="utf-8") as out:
            out.write(content.model_dump_json(indent=1) + "\n")
            out.flush()
            os.fsync(out.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _read(path: Path, kind: type[_Model], code: str) -> _Model:
    try:
        return kind.model_validate_json(path.read_bytes())
    except (OSError, ValidationError) as error:
        raise ConfigError(f"{path} cannot be used: {error}.", code=code) from error
