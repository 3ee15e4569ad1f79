"""API keys: random, shown once, kept as hashes, limited by scopes, revoked by name."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from uuid import uuid4

from sqlalchemy import func, select, update
from sqlalchemy.exc import IntegrityError

from extractor.storage.audit import note
from extractor.storage.database import Database
from extractor.storage.errors import NotFoundError, StoreRefusal
from extractor.storage.operations import ApiKey, AuditEntry, Scope
from extractor.storage.tables import KeyRow

PREFIX = "slk_"
_RANDOM_BYTES = 32
_NAME_CHARACTERS = 80
# `used_at` is for people; writing it at every request would make each of them a writer.
_USED_STEP = timedelta(minutes=10)


class KeyStore:
    """Makes, finds and revokes keys."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def create(self, name: str, scopes: Iterable[Scope], *, who: str) -> str:
        """Make a key and return its secret, which nobody can show again.

        Raises:
            StoreRefusal: the name is taken or no name (code `bad_key_name`), or there are no
                scopes (code `no_scopes`).
        """
        chosen = sorted({scope.value for scope in scopes})
        if not chosen:
            raise StoreRefusal("A key needs at least one scope.", code="no_scopes")
        if not name.strip() or len(name) > _NAME_CHARACTERS or not name.isprintable():
            raise StoreRefusal("Give the key a name of 1 to 80 letters.", code="bad_key_name")
        secret = PREFIX + secrets.token_urlsafe(_RANDOM_BYTES)
        row = KeyRow(
            id=uuid4().hex,
            name=name,
            digest=_digest(secret),
            scopes=",".join(chosen),
            created_at=datetime.now(UTC),
        )
        try:
            with self._database.write() as session:
                session.add(row)
                note(session, AuditEntry(who, "create_key", name, new=list(chosen)))
        except IntegrityError as err:
            raise StoreRefusal(
                f"There is a key named {name} already. Names are not used again, since the audit "
                "speaks of them.",
                code="bad_key_name",
            ) from err
        return secret

    def find(self, secret: str) -> ApiKey | None:
        """Return the key of a secret, `None` where there is none or it was revoked."""
        digest = _digest(secret)
        with self._database.read() as session:
            row = session.scalar(select(KeyRow).where(KeyRow.digest == digest))
        if row is None or not hmac.compare_digest(row.digest, digest):
            return None
        return self._usable(row)

    def by_id(self, key_id: str) -> ApiKey | None:
        """Return a key by its id, `None` where there is none or it was revoked."""
        with self._database.read() as session:
            row = session.get(KeyRow, key_id)
        return None if row is None else self._usable(row)

    def all(self) -> list[ApiKey]:
        """Return all keys, the revoked ones too, oldest first."""
        with self._database.read() as session:
            return [
                _key(row) for row in session.scalars(select(KeyRow).order_by(KeyRow.created_at))
            ]

    def any(self) -> bool:
        """Return whether a key was ever made."""
        with self._database.read() as session:
            return bool(session.scalar(select(func.count()).select_from(KeyRow)))

    def revoke(self, name: str, *, who: str) -> None:
        """Make a key useless from now on.

        Raises:
            NotFoundError: there is none of this name that is in use.
        """
        with self._database.write() as session:
            found = session.scalar(
                update(KeyRow)
                .where(KeyRow.name == name, KeyRow.revoked_at.is_(None))
                .values(revoked_at=datetime.now(UTC))
                .returning(KeyRow.id)
            )
            if found is None:
                raise NotFoundError(f"There is no key named {name} that is in use.")
            note(session, AuditEntry(who, "revoke_key", name))

    def _usable(self, row: KeyRow) -> ApiKey | None:
        if row.revoked_at is not None:
            return None
        now = datetime.now(UTC)
        if row.used_at is None or now - row.used_at > _USED_STEP:
            with self._database.write() as session:
                session.execute(update(KeyRow).where(KeyRow.id == row.id).values(used_at=now))
        return _key(row)


def _digest(secret: str) -> str:
    # The secret is 256 random bits: a slow hash would add nothing.
    return hashlib.sha256(secret.encode()).hexdigest()


def _key(row: KeyRow) -> ApiKey:
    return ApiKey(
        id=row.id,
        name=row.name,
        scopes=frozenset(Scope(scope) for scope in row.scopes.split(",")),
        created_at=row.created_at,
        revoked_at=row.revoked_at,
        used_at=row.used_at,
    )
