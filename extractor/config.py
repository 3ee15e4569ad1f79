"""Every setting, in one place: `SPECLOOM_*` variables, then `specloom.toml`, then defaults.

Nothing else in the project reads the environment for its behaviour. `extractor.wiring` hands the
values on; `specloom doctor` prints them with where they came from; `docs/configuration.md` lists
them, and a test keeps that list complete.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated, Literal

from platformdirs import user_data_path
from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import (
    BaseSettings,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from extractor.errors import ConfigError
from extractor.prompting.passages import DEFAULT_PASSAGE_TOKENS

CONFIG_FILE = "specloom.toml"
ENV_PREFIX = "SPECLOOM_"
EMBEDDED_MODEL = Path(__file__).parent / "weights"


def _usable_cores() -> int:
    """Return the CPU cores this process may use: in a container, fewer than there are."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Settings(BaseSettings):
    """The settings of one run. Sizes are in the unit that the name ends with."""

    model_config = SettingsConfigDict(
        env_prefix=ENV_PREFIX,
        toml_file=CONFIG_FILE,
        frozen=True,
        extra="forbid",
        env_ignore_empty=True,  # as a copied .env.example has them
    )

    home: Path = Field(
        default_factory=lambda: user_data_path("specloom"),
        description="Folder for state: database, stored files, adapters, jobs.",
    )
    model: str = Field(
        default=str(EMBEDDED_MODEL),
        description="Folder of the reader (safetensors, tokenizer, config) or a Hugging Face name.",
    )
    adapter: str = Field(
        default="auto",
        description="Adapter that reads: `auto` as promoted for each schema, `base`, or a name.",
    )
    device: Literal["auto", "cpu", "cuda"] = Field(
        default="auto", description="Where the reader runs; `auto` takes a GPU where there is one."
    )
    threads: int = Field(
        default_factory=_usable_cores, ge=1, description="CPU threads of the reader."
    )
    batch_size: int = Field(
        default=16, ge=1, description="Passages that the reader works on at the same time."
    )
    passage_tokens: int = Field(
        default=DEFAULT_PASSAGE_TOKENS,
        ge=100,
        description="Longest passage in tokens; longer documents are read in several passages.",
    )
    currency: str | None = Field(
        default=None,
        pattern="^[A-Z]{3}$",
        description="ISO 4217 code that a bare `$` stands for; without it such a price is invalid.",
    )
    date_order: Literal["dmy", "mdy"] | None = Field(
        default=None,
        description="How to take 03/04/2026; without it an ambiguous date is invalid.",
    )
    max_file_mb: int = Field(default=50, ge=1, description="Largest file that is parsed, in MB.")
    max_pages: int = Field(default=200, ge=1, description="Pages of one document that are read.")
    parse_timeout_s: float = Field(
        default=60.0, gt=0, description="Wall-clock limit for parsing one document, in seconds."
    )
    parse_memory_mb: int = Field(
        default=1_024, ge=256, description="Memory limit of the parsing process, in MB."
    )

    ocr_languages: str = Field(
        default="eng+ita+fra+deu+spa",
        pattern=r"^[A-Za-z_/]+(\+[A-Za-z_/]+)*$",
        description="Languages of scans, as Tesseract names them; missing ones are left out.",
    )
    ocr_pages: int = Field(
        default=30, ge=0, description="Scanned pages of one document that are read; 0 for none."
    )
    ocr_timeout_s: float = Field(
        default=60.0, gt=0, description="Wall-clock limit for reading one scanned page, in seconds."
    )
    vision_model: str | None = Field(
        default=None,
        description="Image-text model that reads scans which OCR could not: a folder, a name, or "
        "what a server calls it.",
    )
    vision_url: str | None = Field(
        default=None, description="vLLM server of the vision model; without it, this machine."
    )
    backend: Literal["local", "vllm"] = Field(
        default="local", description="Where the reader runs: in this process or on a vLLM server."
    )
    vllm_url: str | None = Field(
        default=None, description="Address of the vLLM server, such as http://gpu-1:8000."
    )
    vllm_model: str | None = Field(
        default=None, description="Model or adapter that the vLLM server is asked for."
    )
    vllm_key: SecretStr | None = Field(
        default=None, description="API key of the vLLM server, where it wants one."
    )
    imap_password: SecretStr | None = Field(
        default=None, description="Password for IMAP folders that a batch reads."
    )

    database_url: SecretStr | None = Field(
        default=None,
        description="Database of the service: postgresql://...; without it SQLite in the home.",
    )
    secret_key: SecretStr | None = Field(
        default=None,
        description="Signs the sessions of browsers; without it one is made in the home.",
    )
    behind_https: bool = Field(
        default=False,
        description="1 where a proxy on this way adds TLS and X-Forwarded-For and -Proto.",
    )
    web_processes: int = Field(
        default=1, ge=1, le=16, description="Processes that answer HTTP; none loads a model."
    )
    web_threads: int = Field(
        default=8, ge=2, le=128, description="Requests that one process answers at the same time."
    )
    jobs_at_once: int = Field(
        default=4, ge=1, le=64, description="Documents that one worker has in hand at a time."
    )
    max_waiting: int = Field(
        default=1_000, ge=1, description="Documents that may wait to be read; more get a 429."
    )
    max_request_mb: int = Field(
        default=200, ge=1, description="Largest request, all of its files together, in MB."
    )
    requests_per_minute: int = Field(
        default=600, ge=1, description="Requests that one API key may make, per web process."
    )
    webhook_hosts: Annotated[tuple[str, ...], NoDecode] = Field(
        default=(),
        description="Hosts that may be told about finished jobs: host or host:port, by commas.",
    )
    webhook_secret: SecretStr | None = Field(
        default=None, description="Signs what is sent to webhooks; without it none is sent."
    )
    retention_days: int | None = Field(
        default=None, ge=1, description="Documents are erased after so many days; without it never."
    )

    akeneo_url: str | None = Field(
        default=None, description="Address of Akeneo, the one host that exports are sent to."
    )
    akeneo_client_id: str | None = Field(
        default=None, description="Client id of a connection in Akeneo."
    )
    akeneo_secret: SecretStr | None = Field(default=None, description="Secret of that connection.")
    akeneo_username: str | None = Field(default=None, description="User of that connection.")
    akeneo_password: SecretStr | None = Field(
        default=None, description="Password of that connection."
    )

    @field_validator("webhook_hosts", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        if isinstance(value, str):
            return tuple(part.strip().lower() for part in value.split(",") if part.strip())
        return value

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Arguments win over the environment, the environment over `specloom.toml`."""
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls)


def load_settings() -> Settings:
    """Return the settings of this process, read from the environment and `./specloom.toml`.

    Raises:
        ConfigError: a value has the wrong form (code `bad_setting`).
    """
    try:
        return Settings()
    except ValidationError as err:
        first = err.errors()[0]
        name = ".".join(str(part) for part in first["loc"])
        raise ConfigError(
            f"The setting {name} cannot be used: {first['msg']}. "
            f"Correct {ENV_PREFIX}{name.upper()} or {CONFIG_FILE}.",
            code="bad_setting",
        ) from err
    except ValueError as err:  # the TOML file itself
        raise ConfigError(
            f"{CONFIG_FILE} is no valid TOML: {err}. Correct or remove it.", code="bad_setting"
        ) from err
