"""A command that fails as it is told, for the tests of the group."""

import click

ERRORS: list[Exception] = []


@click.command()
def fail() -> None:
    """Fail as told."""
    raise ERRORS[0]
