"""A click group whose commands are imported when they are called.

Commands import the reader, and with it torch: seconds that `specloom --help` and a mistyped option
need not cost. The group knows each command's module and its one line of help.
"""

from __future__ import annotations

import errno
import importlib
from collections.abc import Sequence
from dataclasses import dataclass

import click

from extractor.errors import ConfigError, SchemaError, SpecloomError


@dataclass(frozen=True, slots=True)
class CommandEntry:
    """A command that is not imported yet: `target` is `package.module:attribute`."""

    name: str
    target: str
    short_help: str


_DOCTOR_HINT = "`specloom doctor` says what is there and what is missing."


class UsageProblem(click.ClickException):
    """The command line or the settings are wrong: one line on the terminal, exit code 2."""

    exit_code = 2


class EnvironmentProblem(click.ClickException):
    """Something is missing on this machine: one line on the terminal, exit code 1."""

    exit_code = 1


class LazyGroup(click.Group):
    """Group of commands named by `entries`.

    Args:
        entries: The commands, in the order in which help shows them.
        name: Name of the group.
        **attrs: What `click.Group` takes.
    """

    def __init__(
        self, *, entries: Sequence[CommandEntry], name: str | None = None, **attrs: object
    ) -> None:
        super().__init__(name, **attrs)  # type: ignore[arg-type]
        self.entries = {entry.name: entry for entry in entries}

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands in the order they were given."""
        return list(self.entries)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and return one command, or `None` where there is none of that name."""
        entry = self.entries.get(cmd_name)
        return load_command(entry) if entry else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands without importing any of them."""
        with formatter.section("Commands"):
            formatter.write_dl([(entry.name, entry.short_help) for entry in self.entries.values()])

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; an error that its user can mend becomes one line."""
        try:
            return super().invoke(ctx)
        except SpecloomError as err:
            wrong_usage = isinstance(err, SchemaError) or err.code == "bad_setting"
            if wrong_usage:
                raise UsageProblem(err.message) from err
            raise EnvironmentProblem(f"{err.message}\n{_DOCTOR_HINT}") from err
        except OSError as err:
            if err.errno == errno.EPIPE:  # the reader of a pipe has gone: click ends quietly
                raise
            raise EnvironmentProblem(str(err)) from err


def load_command(entry: CommandEntry) -> click.Command:
    """Import the command of `entry`.

    Raises:
        ConfigError: the target is no click command.
    """
    module_name, _, attribute = entry.target.partition(":")
    command = getattr(importlib.import_module(module_name), attribute)
    if not isinstance(command, click.Command):
        raise ConfigError(f"{entry.target} is no command.", code="bad_command")
    return command
