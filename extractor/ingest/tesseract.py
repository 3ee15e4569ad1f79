"""Tesseract as a process of its own, with limits; its words as it gives them."""

from __future__ import annotations

import io
import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache

from PIL import Image

from extractor.ingest.limits import Limits

# Below this, three words in ten are wrong on noisy scans; above, one in fifty (docs/robustness.md).
_MIN_CONFIDENCE = 60.0
_TELLING_LETTERS = 3
_TSV_COLUMNS = 12
SCAN_DPI = 300


@dataclass(frozen=True, slots=True)
class OcrWord:
    """A word as Tesseract gives it, in pixels of the picture it was given."""

    text: str
    confidence: float
    box: tuple[int, int, int, int]  # left, top, right, bottom

    @property
    def is_sure(self) -> bool:
        """Whether it is taken as read."""
        return self.confidence >= _MIN_CONFIDENCE

    @property
    def is_upright(self) -> bool:
        """Whether its letters may stand side by side; Tesseract reads sideways lines, too."""
        left, top, right, bottom = self.box
        return len(self.text) < _TELLING_LETTERS or right - left > bottom - top


class OcrTimeoutError(Exception):
    """Tesseract took longer than a page may take."""


class OcrFailedError(Exception):
    """Tesseract could not be run."""


def tesseract() -> str:
    """Return the path of Tesseract, empty where it is not installed."""
    return shutil.which("tesseract") or ""


def parse_tsv(text: str) -> Iterator[OcrWord]:
    """Yield the words of Tesseract's TSV output; lines that are none are left out."""
    for line in text.splitlines():
        cells = line.split("\t")
        if len(cells) != _TSV_COLUMNS or cells[0] != "5" or not cells[11].strip():
            continue
        try:
            left, top, width, height = map(int, cells[6:10])
            confidence = float(cells[10])
        except ValueError:
            continue
        yield OcrWord(cells[11].strip(), confidence, (left, top, left + width, top + height))


def run_tesseract(picture: Image.Image, options: list[str], limits: Limits) -> str:
    """Run Tesseract on a picture; it inherits the memory and processor limits of this process.

    Raises:
        OcrTimeoutError: it takes too long.
    """
    buffer = io.BytesIO()
    picture.save(buffer, "PPM")
    command = [limits.ocr_command, "stdin", "stdout", *options]
    # Several threads in Tesseract fight with those of the other workers.
    environment = {"OMP_THREAD_LIMIT": "1", "LC_ALL": "C.UTF-8", "PATH": os.defpath}
    with _clock_stopped():
        try:
            done = subprocess.run(
                command,
                input=buffer.getvalue(),
                capture_output=True,
                timeout=limits.ocr_page_s,
                env=environment,
                cwd="/",
                check=False,
            )
        except subprocess.TimeoutExpired as err:
            raise OcrTimeoutError from err
        except OSError as err:
            raise OcrFailedError(str(err)) from err
    return done.stdout.decode("utf-8", "replace")


@contextmanager
def _clock_stopped() -> Iterator[None]:
    """Do not count the time within against what parsing may take: it has a limit of its own."""
    remaining, _ = signal.setitimer(signal.ITIMER_REAL, 0)
    try:
        yield
    finally:
        if remaining:
            signal.setitimer(signal.ITIMER_REAL, remaining)


@lru_cache
def installed_languages(command: str, wanted: str) -> str:
    """Return those of the wanted languages (`ita+eng`) that Tesseract has, in their order.

    All that are wanted where none is there: Tesseract's own message then says what is missing.
    """
    if not command:
        return wanted
    try:
        done = subprocess.run(
            [command, "--list-langs"], capture_output=True, text=True, timeout=20, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return wanted
    there = set(done.stdout.split())
    return "+".join(name for name in wanted.split("+") if name in there) or wanted
