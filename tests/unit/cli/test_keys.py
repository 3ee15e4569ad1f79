import pytest
from click.testing import CliRunner, Result

from extractor.cli.main import main


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> object:
    monkeypatch.setenv("SPECLOOM_HOME", str(tmp_path))

    def call(*arguments: str) -> Result:
        return CliRunner().invoke(main, ["keys", *arguments])

    return call


def test_a_key_is_made_listed_without_its_secret_and_revoked(run: object) -> None:
    made = run("create", "--name", "anna", "--scopes", "submit, read")
    secret = made.output.strip()
    assert secret.startswith("slk_")
    listed = run("list").output
    assert "anna" in listed
    assert "submit,read" in listed
    assert secret not in listed
    assert run("revoke", "anna").exit_code == 0
    assert "revoked" in run("list").output
    assert run("revoke", "anna").exit_code == 2


@pytest.mark.parametrize("scopes", ["everything", "", "submit;read"])
def test_scopes_that_are_none_are_refused(run: object, scopes: str) -> None:
    assert run("create", "--name", "anna", "--scopes", scopes).exit_code == 2


def test_a_name_is_used_once_since_the_audit_speaks_of_it(run: object) -> None:
    assert run("create", "--name", "anna", "--scopes", "read").exit_code == 0
    again = run("create", "--name", "anna", "--scopes", "read")
    assert again.exit_code == 2
    assert "already" in again.output
