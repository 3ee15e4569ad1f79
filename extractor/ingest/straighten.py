"""Makes the picture of a page upright and straight, and finds the way back for its boxes."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PIL import Image

# A4 at 300 dpi has 8.7 million pixels; twice that is the most that helps anybody.
_MAX_PIXELS = 20_000_000
_MIN_WIDTH = 1_400
# Telling the skew needs the lines, not the letters.
_SKETCH_WIDTH = 700
_MAX_SKEW = 8.0
_COARSE_STEP, _FINE_STEP = 0.5, 0.1
# Less is no skew but noise, and turning blurs.
_MIN_SKEW = 0.2
_MIN_GAIN = 1.05
_MIN_INK = 0.002


@dataclass(frozen=True, slots=True)
class Turn:
    """What makes a picture upright.

    Attributes:
        quarters: Quarter turns clockwise, first.
        skew: Degrees clockwise that its lines hang after that; they are turned back.
    """

    quarters: int
    skew: float

    def undo(
        self, box: Sequence[float], read: tuple[int, int], displayed: tuple[int, int]
    ) -> tuple[float, float, float, float]:
        """Return a box of the upright picture as a box of the picture before.

        Args:
            box: Left, top, right, bottom.
            read: Size of the upright picture.
            displayed: Size of the picture before.
        """
        left, top, right, bottom = box
        corners = [(left, top), (right, top), (left, bottom), (right, bottom)]
        turned = displayed if self.quarters % 2 == 0 else (displayed[1], displayed[0])
        back = [self._unskew(x, y, read, turned) for x, y in corners]
        back = [self._unturn(x, y, displayed) for x, y in back]
        xs, ys = zip(*back, strict=True)
        width, height = displayed
        return (
            min(max(0.0, min(xs)), width),
            min(max(0.0, min(ys)), height),
            min(max(0.0, max(xs)), width),
            min(max(0.0, max(ys)), height),
        )

    def _unskew(
        self, x: float, y: float, read: tuple[int, int], turned: tuple[int, int]
    ) -> tuple[float, float]:
        """Turn a point about the middle, clockwise by the skew."""
        angle = math.radians(self.skew)
        dx, dy = x - read[0] / 2, y - read[1] / 2
        return (
            turned[0] / 2 + dx * math.cos(angle) - dy * math.sin(angle),
            turned[1] / 2 + dx * math.sin(angle) + dy * math.cos(angle),
        )

    def _unturn(self, x: float, y: float, displayed: tuple[int, int]) -> tuple[float, float]:
        """Take back quarter turns clockwise."""
        width, height = displayed
        if self.quarters == 1:
            return y, height - x
        if self.quarters == 2:
            return width - x, height - y
        if self.quarters == 3:
            return width - y, x
        return x, y


def fit_pixels(picture: Image.Image) -> Image.Image:
    """Return a picture with neither more pixels than can be afforded nor fewer than can be read."""
    width, height = picture.size
    scale = min(1.0, math.sqrt(_MAX_PIXELS / (width * height)))
    if max(width, height) < _MIN_WIDTH:
        scale = min(3.0, _MIN_WIDTH / max(width, height))
    if scale == 1.0:
        return picture
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return picture.resize(size, Image.Resampling.LANCZOS)


def straightened(grey: Image.Image, turn: Turn) -> Image.Image:
    """Return a picture turned upright; corners that come in are white."""
    picture = grey.rotate(-90 * turn.quarters, expand=True) if turn.quarters else grey
    if not turn.skew:
        return picture
    return picture.rotate(turn.skew, Image.Resampling.BICUBIC, expand=True, fillcolor=255)


def skew_of(grey: Image.Image) -> float:
    """Return by how many degrees clockwise the lines of a picture hang; 0 where that is not clear.

    Where lines run level, rows of pixels are either full of ink or empty: the turn under which they
    differ most is the right one.
    """
    width = min(_SKETCH_WIDTH, grey.width)
    height = max(1, round(grey.height * width / grey.width))
    sketch = grey.resize((width, height), Image.Resampling.BILINEAR)
    values = np.asarray(sketch, dtype=np.float32)
    threshold = values.mean() - values.std()
    ink = Image.fromarray(((values < threshold) * 255).astype(np.uint8))
    if np.asarray(ink).mean() / 255 < _MIN_INK:
        return 0.0
    level = _contrast(ink, 0.0)
    best = _best(ink, -_MAX_SKEW, _MAX_SKEW, _COARSE_STEP)
    best = _best(ink, best - _COARSE_STEP, best + _COARSE_STEP, _FINE_STEP)
    clear = _contrast(ink, best) > level * _MIN_GAIN
    return round(best, 2) if clear and abs(best) >= _MIN_SKEW else 0.0


def _best(ink: Image.Image, low: float, high: float, step: float) -> float:
    angles = np.arange(low, high + step / 2, step)
    return float(max(angles, key=lambda angle: _contrast(ink, float(angle))))


def _contrast(ink: Image.Image, angle: float) -> float:
    turned = np.asarray(ink.rotate(angle, Image.Resampling.NEAREST), dtype=np.float32)
    rows = turned.sum(axis=1)
    return float(((rows[1:] - rows[:-1]) ** 2).sum())
