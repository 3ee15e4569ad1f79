"""A folder of an IMAP server, read only: its mails are fetched once, by UID, into the run's folder.

The folder is opened with EXAMINE and the mails are fetched with BODY.PEEK, so nothing on the server
changes: no mail becomes "seen". UIDs only grow while the folder's UIDVALIDITY stays, so a fetch
that was stopped goes on behind the last UID, and a later run fetches what is new.
"""

from __future__ import annotations

import imaplib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from extractor.errors import ConfigError
from extractor.ingest.collection import (
    Container,
    Found,
    Known,
    Locator,
    identity_of_mail,
)
from extractor.ingest.mail_date import date_of_mail
from extractor.ingest.spool import Spool

_TIMEOUT_S = 60.0
_UIDS_AT_ONCE = 200
_SIZE = re.compile(rb"UID (\d+).*?RFC822\.SIZE (\d+)|RFC822\.SIZE (\d+).*?UID (\d+)")
_DEFAULT_PORTS = {"imap": 143, "imaps": 993}


@dataclass(frozen=True, slots=True)
class ImapAddress:
    """Where a folder is: `imaps://user@host:993/Folder/Below`."""

    host: str
    port: int
    user: str
    folder: str
    secure: bool

    @classmethod
    def parse(cls, url: str) -> ImapAddress:
        """Return the address of a URL.

        Raises:
            ConfigError: there is no host or user in it.
        """
        parts = urlsplit(url)
        if not parts.hostname or not parts.username or parts.scheme not in _DEFAULT_PORTS:
            raise ConfigError(
                "An IMAP folder is named like imaps://user@mail.example/INBOX. The password comes "
                "from SPECLOOM_IMAP_PASSWORD, never from the address.",
                code="bad_imap_address",
            )
        return cls(
            parts.hostname,
            parts.port or _DEFAULT_PORTS[parts.scheme],
            unquote(parts.username),
            unquote(parts.path.lstrip("/")) or "INBOX",
            parts.scheme == "imaps",
        )


class ImapFolder:
    """The mails of a folder.

    Args:
        address: Where it is.
        password: Of the user.
        spool: Takes the mails.
        max_bytes: Larger mails are not fetched.
    """

    def __init__(self, address: ImapAddress, password: str, spool: Spool, max_bytes: int) -> None:
        self._address = address
        self._password = password
        self._spool = spool
        self._max_bytes = max_bytes

    def scan(self, cursor: str, known: Known) -> Iterator[tuple[Found | Container, str]]:
        """Yield the mails whose UID is beyond the cursor `UIDVALIDITY:UID`.

        Raises:
            ConfigError: the server refuses the user or the folder, or is gone.
        """
        del known
        try:
            with self._connect() as server:
                self._open(server)
                yield from self._mails(server, cursor)
        except (imaplib.IMAP4.error, OSError) as err:
            raise ConfigError(
                f"The IMAP folder {self._address.folder} on {self._address.host} cannot be read "
                f"({err}). Check address, password and network; what was fetched is kept.",
                code="imap_failed",
            ) from err

    def _connect(self) -> imaplib.IMAP4:
        address = self._address
        kind = imaplib.IMAP4_SSL if address.secure else imaplib.IMAP4
        return kind(address.host, address.port, timeout=_TIMEOUT_S)

    def _open(self, server: imaplib.IMAP4) -> None:
        server.login(self._address.user, self._password)
        status, _ = server.select(f'"{_quoted(self._address.folder)}"', readonly=True)
        if status != "OK":
            raise imaplib.IMAP4.error("there is no such folder")

    def _mails(self, server: imaplib.IMAP4, cursor: str) -> Iterator[tuple[Found, str]]:
        validity = _validity(server)
        known_validity, _, last = cursor.partition(":")
        first = int(last) + 1 if cursor and known_validity == validity else 1
        _, data = server.uid("SEARCH", f"UID {first}:*")
        uids = sorted(int(uid) for uid in (data[0] or b"").split() if int(uid) >= first)
        for start in range(0, len(uids), _UIDS_AT_ONCE):
            some = uids[start : start + _UIDS_AT_ONCE]
            sizes = _sizes(server, some)
            for uid in some:
                if uid in sizes:  # else it was deleted in between
                    yield self._fetch(server, validity, uid, sizes[uid]), f"{validity}:{uid}"

    def _fetch(self, server: imaplib.IMAP4, validity: str, uid: int, size: int) -> Found:
        part = "BODY.PEEK[HEADER]" if size > self._max_bytes else "BODY.PEEK[]"
        _, data = server.uid("FETCH", str(uid), f"({part})")
        content = next((bytes(item[1]) for item in data if isinstance(item, tuple)), b"")
        path = self._spool.put(content)
        return Found(
            locator=Locator(str(path)),
            key=f"{validity}:{uid}",
            name=f"{self._address.folder}#{uid}",
            size=size,
            identity=identity_of_mail(content),
            date=date_of_mail(content),
        )


def _quoted(folder: str) -> str:
    return folder.replace("\\", "\\\\").replace('"', '\\"')


def _validity(server: imaplib.IMAP4) -> str:
    _, data = server.response("UIDVALIDITY")
    return data[0].decode() if data and isinstance(data[0], bytes) else "0"


def _sizes(server: imaplib.IMAP4, uids: list[int]) -> dict[int, int]:
    wanted = ",".join(map(str, uids))
    _, data = server.uid("FETCH", wanted, "(UID RFC822.SIZE)")
    sizes = {}
    for item in data:
        line = item[0] if isinstance(item, tuple) else item
        match = _SIZE.search(line) if isinstance(line, bytes) else None
        if match:
            uid, size = (match[1], match[2]) if match[1] else (match[4], match[3])
            sizes[int(uid)] = int(size)
    return sizes
