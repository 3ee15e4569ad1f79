"""Lets jobs run side by side, and a suspect alone.

A job that was begun before and has not ended may have taken its worker down. If it ran beside
others again, they would be counted as suspects with it. Of several suspects the one with the most
attempts goes first: whatever is innocent is then done before the next accident.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Gate:
    """Many may be inside together, or one suspect alone; suspects go first."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._inside = 0
        self._alone = False
        self._suspects: list[int] = []

    @contextmanager
    def enter(self, attempts: int) -> Iterator[None]:
        """Wait for the turn, and be inside until the block ends.

        Args:
            attempts: How often the job was begun before; more than 0 makes it a suspect.
        """
        alone = attempts > 0
        with self._changed:
            if alone:
                self._suspects.append(attempts)
                self._changed.wait_for(
                    lambda: not (self._alone or self._inside) and attempts == max(self._suspects)
                )
                self._suspects.remove(attempts)
                self._alone = True
            else:
                self._changed.wait_for(lambda: not (self._alone or self._suspects))
                self._inside += 1
        try:
            yield
        finally:
            with self._changed:
                if alone:
                    self._alone = False
                else:
                    self._inside -= 1
                self._changed.notify_all()
