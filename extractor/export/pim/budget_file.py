"""The file that says from which confidence on values leave without a person."""

from __future__ import annotations

from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from extractor.errors import ConfigError
from extractor.export.release import Budget


class _BudgetFile(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    default: float | None = Field(default=None, ge=0.0, le=1.0)
    attributes: dict[str, float] = {}


def load_budget(path: Path) -> Budget:
    """Return the budget in a YAML file: `default`, and `attributes` with a confidence each.

    Raises:
        ConfigError: `bad_budget`.
    """
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
        given = _BudgetFile.model_validate(content or {})
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place = ".".join(map(str, first["loc"]))
        raise ConfigError(f"{path}: {place}: {first['msg']}", code="bad_budget") from error
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise ConfigError(f"{path} cannot be used: {error}", code="bad_budget") from error
    return Budget(given.attributes, given.default)
