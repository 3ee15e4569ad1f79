"""What the README shows must work."""

import re
import shlex
from pathlib import Path

import click

from extractor.cli.lazy_group import load_command
from extractor.cli.main import COMMANDS
from extractor.export.formats import ExportFormat
from schemas.registry import load_schema

ROOT = Path(__file__).resolve().parents[2]
DEFAULT = "run"
README = (ROOT / "README.md").read_text(encoding="utf-8")


def commands_shown() -> list[list[str]]:
    lines = re.findall(r"^specloom .*$", README, flags=re.MULTILINE)
    return [shlex.split(line, comments=True)[1:] for line in lines]


def arguments_of(group: click.Group, arguments: list[str]) -> list[str]:
    """The arguments as the group takes them: `batch` puts in the name of its run."""
    return arguments if arguments[0] in group.commands else [DEFAULT, *arguments]


def test_every_command_shown_can_be_parsed() -> None:
    assert len(commands_shown()) >= 6
    commands = {entry.name: load_command(entry) for entry in COMMANDS}
    for name, *arguments in commands_shown():
        command = commands[name]
        if isinstance(command, click.Group):
            with click.Context(command) as context:
                word, command, arguments = command.resolve_command(
                    context, arguments_of(command, arguments)
                )
            assert command is not None, word
        known = {option for param in command.params for option in param.opts}
        assert {text for text in arguments if text.startswith("--")} <= known


def test_every_form_of_output_is_described() -> None:
    assert all(f"`{form}`" in README for form in ExportFormat)


def test_the_schema_shown_can_be_used(tmp_path: Path) -> None:
    (block,) = re.findall(r"```json\n(.*?)```", README, flags=re.DOTALL)
    (tmp_path / "lamp.json").write_text(block, encoding="utf-8")
    spec = load_schema(str(tmp_path / "lamp.json")).spec()
    assert [attribute.name for attribute in spec.attributes] == ["model_no", "wattage", "colours"]


def test_every_file_linked_is_there() -> None:
    pages = [README, (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")]
    links = {link for page in pages for link in re.findall(r"\]\((?!http)([^)#]+)\)", page)}
    assert {link for link in links if not (ROOT / link).exists()} == set()
