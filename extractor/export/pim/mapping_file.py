"""Reads mapping files, and says in which line what is wrong."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

import yaml
from pydantic import ValidationError

from extractor.errors import ConfigError
from extractor.export.pim.mapping import PimMapping, Target

_MAX_BYTES = 1_000_000


def load_mapping(path: Path) -> PimMapping:
    """Return the mapping in a YAML or TOML file.

    Raises:
        ConfigError: `bad_mapping`, with the line where there is one.
    """
    try:
        if path.stat().st_size > _MAX_BYTES:
            raise ConfigError(f"{path} is too large for a mapping.", code="bad_mapping")
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path} cannot be read: {error}", code="bad_mapping") from error
    return parse_mapping(text, path.name)


def default_mapping(target: Target) -> PimMapping:
    """Return the mapping that is shipped for a target."""
    return parse_mapping(default_text(target), f"{target}.yaml")


def default_text(target: Target) -> str:
    """Return the shipped mapping file, with its comments, for a person to edit."""
    folder = files("extractor.export") / "mappings"
    return (folder / f"{target}.yaml").read_text(encoding="utf-8")


def parse_mapping(text: str, name: str) -> PimMapping:
    """Return the mapping that a text holds.

    Args:
        text: YAML, or TOML where `name` ends so.
        name: Of the file, for messages.

    Raises:
        ConfigError: `bad_mapping`.
    """
    node: yaml.Node | None = None
    try:
        if name.endswith(".toml"):
            content: object = tomllib.loads(text)
        else:
            # The base loader makes texts of everything: no `NO` becomes false, no code loads.
            content = yaml.load(text, Loader=yaml.BaseLoader)
            node = yaml.compose(text, Loader=yaml.BaseLoader)
    except (yaml.YAMLError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise ConfigError(f"{name} cannot be understood: {error}", code="bad_mapping") from error
    try:
        return PimMapping.model_validate(content)
    except ValidationError as error:
        raise ConfigError(_explained(error, name, node), code="bad_mapping") from error


def _explained(error: ValidationError, name: str, node: yaml.Node | None) -> str:
    lines = []
    for one in error.errors(include_url=False, include_input=False):
        place = ".".join(str(part) for part in one["loc"])
        line = _line(node, one["loc"])
        where = f"{name}, line {line}" if line else name
        message = one["msg"].removeprefix("Value error, ")
        if one["type"] == "extra_forbidden":
            message = "there is no such setting"
        lines.append(f"{where}: {place}: {message}" if place else f"{where}: {message}")
    return "\n".join(lines)


def _line(node: yaml.Node | None, place: Sequence[int | str]) -> int | None:
    """Return the line on which the deepest part of `place` stands that the file has."""
    if node is None:
        return None
    mark = node.start_mark
    for part in place:
        child = _child(node, part)
        if child is None:
            break
        mark, node = child
    return mark.line + 1


def _child(node: yaml.Node, part: int | str) -> tuple[yaml.Mark, yaml.Node] | None:
    if isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
        return node.value[part].start_mark, node.value[part]
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == part:
                return key.start_mark, value
    return None
