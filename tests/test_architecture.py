"""Rules of the code that a reviewer should not have to remember. `make arch` checks the imports."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from extractor.cli.lazy_group import CommandEntry, load_command
from extractor.cli.main import COMMANDS
from extractor.config import ENV_PREFIX, Settings

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("api", "extractor", "schemas", "training_data")
MAX_FILE_LINES = 300
MAX_FUNCTION_LINES = 40
# The composition root loads the model at the first document, so that everything else starts light.
IMPORTS_ON_DEMAND = {"extractor/wiring.py:load_reader"}
HEAVY = ("torch", "transformers", "outlines", "peft", "bitsandbytes")
FORBIDDEN_NAMES = {"utils.py", "helpers.py", "common.py", "misc.py"}


def source_files(*folders: str) -> Iterator[Path]:
    for folder in folders:
        yield from sorted((ROOT / folder).rglob("*.py"))


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def body_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines of the function without decorators and docstring: those are for readers."""
    start = function.lineno
    end = function.end_lineno or start
    first = function.body[0]
    documented = ast.get_docstring(function, clean=False) is not None
    docstring = ((first.end_lineno or first.lineno) - first.lineno + 1) if documented else 0
    return end - start + 1 - docstring


def is_table(path: Path) -> bool:
    """Whether a file holds constants alone: tables of words are as long as languages are."""
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    return not any(isinstance(n, ast.FunctionDef | ast.ClassDef | ast.Lambda) for n in nodes)


def test_no_source_file_is_longer_than_300_lines_unless_it_is_a_table() -> None:
    too_long = {
        relative(path): lines
        for path in source_files(*PACKAGES, "tests")
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > MAX_FILE_LINES
        and not is_table(path)
    }
    assert too_long == {}


def test_no_function_is_longer_than_40_lines() -> None:
    too_long = {
        f"{relative(path)}:{function.name}": body_lines(function)
        for path in source_files(*PACKAGES)
        for function in functions(path)
        if body_lines(function) > MAX_FUNCTION_LINES
    }
    assert too_long == {}


def test_no_file_is_a_drawer_for_odds_and_ends() -> None:
    drawers = [relative(p) for p in source_files(*PACKAGES, "tests") if p.name in FORBIDDEN_NAMES]
    assert drawers == []


def test_package_inits_export_nothing() -> None:
    for path in source_files(*PACKAGES):
        if path.name == "__init__.py":
            body = ast.parse(path.read_text(encoding="utf-8")).body
            assert all(isinstance(node, ast.Expr) for node in body), relative(path)


def test_imports_name_whole_paths_and_stand_at_the_top() -> None:
    for path in source_files(*PACKAGES):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            relative_import = isinstance(node, ast.ImportFrom) and node.level > 0
            assert not relative_import, f"{relative(path)}:{node.lineno} is a relative import"
    hidden = {
        f"{relative(path)}:{function.name}"
        for path in source_files(*PACKAGES)
        for function in functions(path)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    }
    assert hidden == IMPORTS_ON_DEMAND


def light_modules() -> list[str]:
    """Modules that must start without the heavy libraries."""
    folders = ("extractor/ingest", "extractor/prompting", "extractor/grounding", "extractor/export")
    single = ("extractor/config.py", "extractor/wiring.py", "extractor/cli/extract.py")
    files = [
        *source_files(*folders, "extractor/core", "schemas"),
        *(ROOT / name for name in single),
    ]
    names = [relative(path).removesuffix(".py").replace("/", ".") for path in files]
    return [name.removesuffix(".__init__") for name in names] + ["extractor.cli.main"]


def run_python(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT
    )


def test_ingest_schemas_and_the_command_start_without_torch() -> None:
    code = (
        "import importlib, sys\n"
        f"for name in {light_modules()!r}: importlib.import_module(name)\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = run_python(code)
    assert done.stdout.strip() == "[]", done.stderr or done.stdout


@pytest.mark.parametrize(
    "arguments", [["--help"], ["--version"], ["extract", "--help"], ["schemas", "list"]]
)
def test_light_commands_run_without_torch(arguments: list[str]) -> None:
    code = (
        "import sys\nfrom extractor.cli.main import main\n"
        f"main({arguments!r}, standalone_mode=False)\n"
        f"print('heavy:', [name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = run_python(code)
    assert done.stdout.strip().endswith("heavy: []"), done.stderr or done.stdout


def test_every_setting_is_documented_with_its_default() -> None:
    lines = (ROOT / "docs/configuration.md").read_text(encoding="utf-8").splitlines()
    rows = {cells[1].strip("`"): cells for line in lines if (cells := line.split("|"))[1:]}
    for name, field in Settings.model_fields.items():
        assert field.description, f"{name} has no description"
        cells = rows.get(f"{ENV_PREFIX}{name.upper()}")
        assert cells, f"{name} is not in docs/configuration.md"
        if isinstance(field.default, int | float):
            assert f"{field.default:g}" == cells[2], f"{name} has another default in the docs"


def test_docs_name_no_setting_that_does_not_exist() -> None:
    settings = {f"{ENV_PREFIX}{name.upper()}" for name in Settings.model_fields}
    text = (ROOT / "docs/configuration.md").read_text(encoding="utf-8")
    named = {line.split("|")[1].strip("`") for line in text.splitlines() if "|`SPECLOOM" in line}
    assert named == settings


@pytest.mark.parametrize("entry", COMMANDS, ids=lambda entry: entry.name)
def test_help_shows_each_command_as_it_describes_itself(entry: CommandEntry) -> None:
    command = load_command(entry)
    assert command.name == entry.name
    assert command.get_short_help_str(limit=200).rstrip(".") == entry.short_help.rstrip(".")
