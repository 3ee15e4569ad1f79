"""`specloom keys`: who may use the service."""

from __future__ import annotations

import getpass

import click

from extractor.config import load_settings
from extractor.service.state import open_service_store
from extractor.storage.errors import StoreRefusal
from extractor.storage.operations import ApiKey, Scope
from extractor.storage.store import Store

_ALL = ",".join(Scope)


class _Scopes(click.ParamType[frozenset[Scope]]):
    """A list of scopes, separated by commas."""

    name = "scopes"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> frozenset[Scope]:
        """Return the scopes of a text such as `submit,read`."""
        try:
            return frozenset(Scope(one.strip()) for one in str(value).split(","))
        except ValueError:
            self.fail(f"{value!r} is not among {_ALL}", param, ctx)


@click.group()
def keys() -> None:
    """Make, list and revoke the keys of the service."""


@keys.command("create")
@click.option("--name", required=True, help="Of the person or program; the audit shows it.")
@click.option(
    "--scopes",
    required=True,
    type=_Scopes(),
    help="By commas: submit (post documents), read (see them and the records), review (decide on "
    "values), admin (everything, erase too).",
)
def create(name: str, scopes: frozenset[Scope]) -> None:
    """Make a key and print it. It cannot be shown again."""
    store = _store()
    try:
        click.echo(store.keys.create(name, scopes, who=_who()))
    except StoreRefusal as err:
        raise click.UsageError(err.message) from err


@keys.command("list")
def list_keys() -> None:
    """List the keys, without their secrets."""
    for key in _store().keys.all():
        click.echo(f"{key.name:<24} {_scopes(key):<28} {_state(key)}")


@keys.command("revoke")
@click.argument("name")
def revoke(name: str) -> None:
    """Make a key useless from now on."""
    try:
        _store().keys.revoke(name, who=_who())
    except StoreRefusal as err:
        raise click.UsageError(err.message) from err
    click.echo(f"{name} is revoked.")


def _store() -> Store:
    return open_service_store(load_settings())


def _who() -> str:
    return f"command line: {getpass.getuser()}"


def _scopes(key: ApiKey) -> str:
    return ",".join(scope for scope in Scope if scope in key.scopes)


def _state(key: ApiKey) -> str:
    if key.revoked_at is not None:
        return f"revoked {key.revoked_at:%Y-%m-%d}"
    used = f"used {key.used_at:%Y-%m-%d}" if key.used_at else "never used"
    return f"made {key.created_at:%Y-%m-%d}, {used}"
