import sys

import click
import pytest
from click.testing import CliRunner, Result

from extractor.cli.lazy_group import CommandEntry, LazyGroup
from extractor.errors import ConfigError, SchemaError

MODULE = "tests.unit.cli.lazy_target"


def run(*arguments: str) -> Result:
    entries = [CommandEntry("fail", f"{MODULE}:fail", "Fail as told.")]
    return CliRunner().invoke(LazyGroup(entries=entries, name="tool"), arguments)


def test_help_lists_commands_without_importing_them() -> None:
    sys.modules.pop(MODULE, None)
    result = run("--help")
    assert "Fail as told." in result.output
    assert MODULE not in sys.modules


@pytest.mark.parametrize(
    ("error", "exit_code"),
    [
        (SchemaError("There is no schema lamp."), 2),
        (ConfigError("The setting threads cannot be used.", code="bad_setting"), 2),
        (ConfigError("There is no model in /models."), 1),
        (OSError(28, "No space left on device"), 1),
    ],
)
def test_errors_that_users_can_mend_become_one_line_and_an_exit_code(
    error: Exception, exit_code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(f"{MODULE}.ERRORS", [error])
    result = run("fail")
    assert result.exit_code == exit_code
    assert str(error) in result.output
    assert "Traceback" not in result.output


def test_a_bug_keeps_its_stack_trace(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(f"{MODULE}.ERRORS", [ZeroDivisionError()])
    assert isinstance(run("fail").exception, ZeroDivisionError)


def test_an_unknown_command_is_wrong_usage() -> None:
    result = run("fali")
    assert result.exit_code == click.UsageError.exit_code
