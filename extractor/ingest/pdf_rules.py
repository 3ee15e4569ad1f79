"""The straight lines and boxes drawn on a PDF page: what divides the cells of ruled tables.

Only run this in the sandbox, see `extractor.ingest.pdf`.
"""

from __future__ import annotations

import ctypes
import math
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from extractor.core.geometry import BBox

# A drawing of more is no table; going through it would take longer than the text.
_MAX_OBJECTS = 4_000
_MAX_SEGMENTS = 4_000
_MAX_DEPTH = 3
# Thinner is a line, in points.
_THIN = 2.5
_MIN_LENGTH = 5.0
# Larger is the background of the page.
_MAX_SHARE = 0.95

_Point = tuple[float, float]
_Matrix = tuple[float, float, float, float, float, float]
_IDENTITY: _Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


class Rule(NamedTuple):
    """A straight line along the page.

    Attributes:
        at: Where it stands across its direction.
        low: Where it begins along its direction.
        high: Where it ends.
    """

    at: float
    low: float
    high: float


class Rules(NamedTuple):
    """The lines of a page as displayed, in points from its top left."""

    horizontal: tuple[Rule, ...] = ()
    vertical: tuple[Rule, ...] = ()


def rules_of(
    page: pdfium.PdfPage, displayed: Callable[[float, float, float, float], BBox]
) -> Rules:
    """Return the lines of a page.

    Args:
        page: An open page.
        displayed: Turns user space into the display's.
    """
    width, height = page.get_size()
    horizontal: list[Rule] = []
    vertical: list[Rule] = []
    for x0, y0, x1, y1 in _edges(page):
        box = displayed(x0, y0, x1, y1)
        across, down = box.x1 - box.x0, box.bottom - box.top
        if across > width * _MAX_SHARE and down > height * _MAX_SHARE:
            continue
        if down <= _THIN and across >= _MIN_LENGTH:
            horizontal.append(Rule((box.top + box.bottom) / 2, box.x0, box.x1))
        elif across <= _THIN and down >= _MIN_LENGTH:
            vertical.append(Rule((box.x0 + box.x1) / 2, box.top, box.bottom))
        elif across > _THIN and down > _THIN:
            horizontal += [Rule(y, box.x0, box.x1) for y in (box.top, box.bottom)]
            vertical += [Rule(x, box.top, box.bottom) for x in (box.x0, box.x1)]
    return Rules(tuple(horizontal), tuple(vertical))


def _edges(page: pdfium.PdfPage) -> Iterator[tuple[float, float, float, float]]:
    """Yield lines and boxes in user space."""
    budget = [_MAX_OBJECTS, _MAX_SEGMENTS]
    count = pdfium_c.FPDFPage_CountObjects(page)
    for number in range(min(count, _MAX_OBJECTS)):
        item = pdfium_c.FPDFPage_GetObject(page, number)
        yield from _object_edges(item, _IDENTITY, budget, _MAX_DEPTH)


def _object_edges(
    item: pdfium_c.FPDF_PAGEOBJECT, outer: _Matrix, budget: list[int], depth: int
) -> Iterator[tuple[float, float, float, float]]:
    budget[0] -= 1
    if budget[0] < 0:
        return
    kind = pdfium_c.FPDFPageObj_GetType(item)
    if kind == pdfium_c.FPDF_PAGEOBJ_PATH:
        matrix = _product(_matrix(item), outer)
        yield from _path_edges(item, matrix, budget)
    elif kind == pdfium_c.FPDF_PAGEOBJ_FORM and depth:
        matrix = _product(_matrix(item), outer)
        for number in range(min(pdfium_c.FPDFFormObj_CountObjects(item), _MAX_OBJECTS)):
            inner = pdfium_c.FPDFFormObj_GetObject(item, number)
            yield from _object_edges(inner, matrix, budget, depth - 1)


def _path_edges(
    path: pdfium_c.FPDF_PAGEOBJECT, matrix: _Matrix, budget: list[int]
) -> Iterator[tuple[float, float, float, float]]:
    """Yield the lines of a path, a box for each of its figures that is one."""
    count = pdfium_c.FPDFPath_CountSegments(path)
    budget[1] -= count
    if budget[1] < 0 or not _is_painted(path):
        return
    figure: list[_Point] = []
    curved = False
    x, y = ctypes.c_float(), ctypes.c_float()
    for number in range(count):
        segment = pdfium_c.FPDFPath_GetPathSegment(path, number)
        kind = pdfium_c.FPDFPathSegment_GetType(segment)
        pdfium_c.FPDFPathSegment_GetPoint(segment, x, y)
        if kind == pdfium_c.FPDF_SEGMENT_MOVETO:
            yield from _figure_edges(figure, curved)
            figure, curved = [], False
        curved = curved or kind == pdfium_c.FPDF_SEGMENT_BEZIERTO
        figure.append(_moved(matrix, x.value, y.value))
    yield from _figure_edges(figure, curved)


def _figure_edges(
    points: list[_Point], curved: bool
) -> Iterator[tuple[float, float, float, float]]:
    if len(points) < 2 or not all(math.isfinite(v) for point in points for v in point):
        return
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    box = (min(xs), min(ys), max(xs), max(ys))
    straight = min(box[2] - box[0], box[3] - box[1]) <= _THIN
    # A box with round corners divides as well; a circle or a glyph drawn as a path does not.
    if straight or (not curved and 4 <= len(points) <= 6) or _is_rounded(points, box):
        yield box
    elif not curved and len(points) <= 60:
        for (x0, y0), (x1, y1) in pairwise(points):
            if min(abs(x1 - x0), abs(y1 - y0)) <= _THIN / 5:
                yield min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def _is_rounded(points: list[_Point], box: tuple[float, float, float, float]) -> bool:
    """Return whether a figure is a large box with small round corners."""
    if not 8 <= len(points) <= 24 or min(box[2] - box[0], box[3] - box[1]) < 12:
        return False
    edge = sum(
        min(abs(x - box[0]), abs(x - box[2]), abs(y - box[1]), abs(y - box[3])) < 1
        for x, y in points
    )
    return edge >= len(points) * 0.6


def _is_painted(path: pdfium_c.FPDF_PAGEOBJECT) -> bool:
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium_c.FPDFPath_GetDrawMode(path, fill, stroke)
    return bool(fill.value or stroke.value)


def _matrix(item: pdfium_c.FPDF_PAGEOBJECT) -> _Matrix:
    found = pdfium_c.FS_MATRIX()
    if not pdfium_c.FPDFPageObj_GetMatrix(item, found):
        return _IDENTITY
    return (found.a, found.b, found.c, found.d, found.e, found.f)


def _product(inner: _Matrix, outer: _Matrix) -> _Matrix:
    """Return the matrix that applies `inner` first."""
    a, b, c, d, e, f = inner
    oa, ob, oc, od, oe, of = outer
    return (
        a * oa + b * oc, a * ob + b * od, c * oa + d * oc, c * ob + d * od,
        e * oa + f * oc + oe, e * ob + f * od + of,
    )  # fmt: skip


def _moved(matrix: _Matrix, x: float, y: float) -> _Point:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f
