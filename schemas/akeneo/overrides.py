"""What people know beside the PIM: a file of their own that no import ever writes to again."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from extractor.errors import SchemaError
from schemas.base import Risk


class AttributeOverride(BaseModel):
    """What is known of one attribute beside the PIM.

    Attributes:
        description: What it is, and what it is not, in a dozen words: the reader goes by it.
        form: A form of the built-in schemas in place of the PIM's type: `composition`, `care`,
            `country`, `money`, `gtin`, ...
        risk: What a wrong value costs.
        synonyms: What suppliers call it, by language.
        options: What suppliers write for an option, by option code.
        unit: Unit of its numbers where the PIM's is not one that is known here: `g/m2`.
        exclude: Do not read it.
        never_infer: Read it from words alone, even if the PIM makes it a yes or no.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    description: str | None = None
    form: str | None = None
    risk: Risk | None = None
    synonyms: dict[str, list[str]] = {}
    options: dict[str, list[str]] = {}
    unit: str | None = None
    exclude: bool = False
    never_infer: bool = False


class Overrides(BaseModel):
    """The file: its attributes by code."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    version: Literal["1"] = "1"
    attributes: dict[str, AttributeOverride] = Field(default_factory=dict)


NO_OVERRIDES = Overrides()

TEMPLATE = """\
# What you know beside the PIM. Written once: imports read this file and never change it.
# For each attribute, as far as it helps (all of it is optional):
#
#   composition:
#     description: each fibre with its share, under its component   # the reader goes by it
#     form: composition          # a form of the built-in schemas instead of the PIM's type
#     risk: high                 # low, medium or high: high waits for a person
#     synonyms: {it: [Composizione, Tessuto], de: [Material]}
#     options: {camel: [cammello, camel hair]}     # what suppliers write for an option
#     unit: g/m2                 # where the PIM's unit is not known here
#     exclude: true              # do not read it
#     never_infer: true          # a yes or no is read from words alone
version: 1
attributes: {}
"""


def load_overrides(path: Path) -> Overrides:
    """Return the overrides in a file; none where there is no such file.

    Raises:
        SchemaError: `bad_overrides`, naming the attribute.
    """
    if not path.exists():
        return NO_OVERRIDES
    try:
        text = path.read_text(encoding="utf-8")
        # Everything is text to the base loader: an option `no` stays an option.
        content = yaml.load(text, Loader=yaml.BaseLoader)
        return Overrides.model_validate(content or {})
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place = ".".join(map(str, first["loc"]))
        raise SchemaError(f"{path}: {place}: {first['msg']}", code="bad_overrides") from error
    except (OSError, ValueError, yaml.YAMLError) as error:
        raise SchemaError(f"{path} cannot be used: {error}", code="bad_overrides") from error
