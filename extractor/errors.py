"""Errors, sorted by who must act: each carries a stable code, a remedy and where it happened.

`DocumentError` is for whoever sent the document, `SchemaError` for whoever wrote the schema,
`GenerationError` and `ConfigError` for whoever operates the machine. The code is part of the public
contract (records, CLI and API show it); the message says what to do.
"""

from __future__ import annotations


class SpecloomError(Exception):
    """Base of every error that Specloom raises on purpose.

    Args:
        message: What happened and what to do about it, in one or two sentences.
        code: Stable machine-readable code, `snake_case`.
        part: Name of the document part it happened in, where there is one.
        page_no: One-based page it happened on, where there is one.
    """

    default_code = "specloom_error"

    def __init__(
        self,
        message: str,
        *,
        code: str | None = None,
        part: str | None = None,
        page_no: int | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = code or self.default_code
        self.part = part
        self.page_no = page_no


class DocumentError(SpecloomError):
    """The document cannot be read as it is; its sender can send a better one."""

    default_code = "document_error"


class SchemaError(SpecloomError):
    """The schema cannot be used as it is; its author can mend it."""

    default_code = "schema_error"


class GenerationError(SpecloomError):
    """The model or the constrained generation failed on this passage."""

    default_code = "generation_error"


class ConfigError(SpecloomError):
    """A setting, a missing model or a missing tool; the operator can mend it."""

    default_code = "config_error"
