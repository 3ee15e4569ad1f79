"""Waiting out what is not the document's fault: a full disk, a database that is away."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import TypeVar

from extractor.storage.errors import StorageError

log = logging.getLogger(__name__)

_FIRST_PAUSE_S = 0.2
_LONGEST_PAUSE_S = 5.0
_T = TypeVar("_T")


class Patience:
    """Repeats an action until the store does its part. The action must be safe to repeat.

    Args:
        stop: Ends the waiting; the error of the last try is raised then.
    """

    def __init__(self, stop: threading.Event) -> None:
        self._stop = stop

    def __call__(self, action: Callable[[], _T]) -> _T:
        """Return what `action` returns, once it does.

        Raises:
            StorageError: the process is to end, and the store still does not do its part.
        """
        pause = _FIRST_PAUSE_S
        while True:
            try:
                return action()
            except StorageError as err:
                log.warning("waiting for the store", extra={"code": err.code, "pause_s": pause})
                if self._stop.wait(pause):
                    raise
                pause = min(pause * 2, _LONGEST_PAUSE_S)
