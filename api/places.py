"""A number of places that requests may take while they wait for something."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class WaitingPlaces:
    """Lets few requests wait, so that enough threads are left for the others.

    Args:
        count: Requests that may wait at the same time.
    """

    def __init__(self, count: int) -> None:
        self._free = threading.BoundedSemaphore(max(1, count))

    @contextmanager
    def place(self) -> Iterator[bool]:
        """Take a place for a while; gives whether there was one."""
        got = self._free.acquire(blocking=False)
        try:
            yield got
        finally:
            if got:
                self._free.release()
