"""Copies of everything the service keeps, made while it runs, and put back.

The database is copied first, the files after it: what comes in meanwhile is a file too many, which
does no harm. What is erased meanwhile is a row without its bytes, and is erased on the way back.
The queue is not copied: it is made again from the table of jobs.
"""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from extractor.config import Settings
from extractor.errors import ConfigError
from extractor.service.state import database_url, open_service_store
from extractor.storage.store import Store

_DATABASE = "specloom.db"
_DUMP = "specloom.dump"
# Made again by themselves, or copied in another way.
_LEFT_OUT = ("queue.db", _DATABASE, "worker-")
_FOLDERS_LEFT_OUT = {"staging", "metrics"}
_WHO = "restore"


def back_up(settings: Settings, target: Path) -> int:
    """Copy database and files to `target`, and return how many files were copied.

    A target that holds an earlier copy is brought up to date; documents never change, so only new
    ones are copied, and erased ones are removed from the copy.

    Raises:
        ConfigError: `pg_dump` is missing or fails (code `backup_failed`).
    """
    target.mkdir(parents=True, exist_ok=True)
    if settings.database_url is None:
        _copy_sqlite(settings.home / _DATABASE, target / _DATABASE)
    else:
        _run("pg_dump", "--format=custom", f"--file={target / _DUMP}", database_url(settings))
    wanted = set(_files(settings.home))
    copied = sum(_copy(settings.home / name, target / name) for name in wanted)
    for name in set(_files(target)) - wanted:
        if name.name != _DUMP:
            (target / name).unlink()
    return copied


def restore(settings: Settings, source: Path) -> int:
    """Put a copy in the place of an empty home, and return how many documents there are.

    With PostgreSQL the database that the settings name must be empty.

    Raises:
        ConfigError: the home is not empty, there is no copy, or `pg_restore` fails.
    """
    home = settings.home
    if (home / _DATABASE).exists() or (home / "documents").exists():
        raise ConfigError(
            f"{home} holds documents. Restore into an empty SPECLOOM_HOME.", code="restore_refused"
        )
    if settings.database_url is None:
        if not (source / _DATABASE).is_file():
            raise ConfigError(f"There is no copy in {source}.", code="restore_refused")
        home.mkdir(parents=True, exist_ok=True)
        _copy_sqlite(source / _DATABASE, home / _DATABASE)
    else:
        _run("pg_restore", "--no-owner", f"--dbname={database_url(settings)}", str(source / _DUMP))
    for name in _files(source):
        if name.name != _DUMP:
            _copy(source / name, home / name)
    return _reconcile(open_service_store(settings))


def _reconcile(store: Store) -> int:
    """Erase documents whose bytes are not in the copy: they were erased while it was made."""
    try:
        kept = 0
        for doc_id in store.documents.all_ids():
            if store.documents.files.has(doc_id):
                kept += 1
            else:
                store.documents.erase(doc_id, who=_WHO)
        return kept
    finally:
        store.database.close()


def _files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder)
        if name.parts[0] in _FOLDERS_LEFT_OUT or name.parts[0].startswith(_LEFT_OUT):
            continue
        if path.is_file():
            yield name


def _copy(source: Path, target: Path) -> bool:
    """Copy a file that is not there yet, under another name first; say whether it was copied."""
    try:
        if target.exists() and target.stat().st_size == source.stat().st_size:
            return False
        target.parent.mkdir(parents=True, exist_ok=True)
        draft = target.with_name(f"{target.name}.part")
        shutil.copy2(source, draft)
    except FileNotFoundError:  # erased meanwhile
        return False
    draft.replace(target)
    return True


def _copy_sqlite(source: Path, target: Path) -> None:
    """Copy a database that is in use: SQLite gives one moment of it, whole."""
    draft = target.with_name(f"{target.name}.part")
    draft.unlink(missing_ok=True)
    with closing(sqlite3.connect(source)) as live, closing(sqlite3.connect(draft)) as copy:
        live.backup(copy)
    draft.replace(target)


def _run(command: str, *arguments: str) -> None:
    found = shutil.which(command)
    if found is None:
        raise ConfigError(
            f"{command} is not installed (Debian: apt-get install postgresql-client).",
            code="backup_failed",
        )
    done = subprocess.run([found, *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise ConfigError(f"{command} failed: {done.stderr[-500:]}", code="backup_failed")
