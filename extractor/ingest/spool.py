"""Files that had to be unpacked or fetched before they can be read, in the run's own folder."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path


class Spool:
    """A folder of files named by their content.

    Args:
        folder: Made where it is missing.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def put(self, content: bytes) -> Path:
        """Return the file that holds `content`, whole or not at all."""
        digest = hashlib.sha256(content).hexdigest()
        path = self.folder / digest[:2] / digest
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            part = path.with_name(f".{digest}.{os.getpid()}")
            part.write_bytes(content)
            part.replace(path)
        return path
