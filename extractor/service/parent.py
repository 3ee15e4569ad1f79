"""Ends a process when the one that supervises it is gone, however that one went."""

from __future__ import annotations

import os
import signal
import threading

_EVERY_S = 0.5


def end_with_parent(parent: int | None) -> None:
    """Send this process SIGTERM once its parent is no longer `parent`; `None` changes nothing."""
    if parent is None:
        return
    watch = threading.Thread(target=_watch, args=(parent,), name="parent", daemon=True)
    watch.start()


def _watch(parent: int) -> None:
    pause = threading.Event()
    while os.getppid() == parent:
        pause.wait(_EVERY_S)
    os.kill(os.getpid(), signal.SIGTERM)
