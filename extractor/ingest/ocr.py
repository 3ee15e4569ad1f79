"""Text of scans and photographs: Tesseract as a limited process, its words with their boxes.

A page is made upright and straight first, since both cost Tesseract most of its accuracy: small
turns by the profile of its rows, quarter turns by Tesseract's own orientation detection where the
first look gives nothing sure. The words then go the same way as those of a PDF. What Tesseract is
not sure of is not guessed: the place is marked unreadable, and a person sees the picture.
"""

from __future__ import annotations

import io
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass

from PIL import Image

from extractor.core.document import Page, Region, RegionKind
from extractor.core.geometry import BBox, CharSpan
from extractor.ingest.limits import Limits
from extractor.ingest.pdf_layout import lay_out
from extractor.ingest.pdf_words import Glyph
from extractor.ingest.straighten import Turn, fit_pixels, skew_of, straightened
from extractor.ingest.tesseract import SCAN_DPI, OcrWord, parse_tsv, run_tesseract

UNREADABLE_MARK = "\ufffd"
# A first look with so many sure words is the right way up.
_ENOUGH_SURE_WORDS = 8
_MIN_ORIENTATION_CONFIDENCE = 1.5
# Below this share of unsure words they are dust and logos, and no part of the page is lost.
_MAX_DUST_SHARE = 0.03
_NOTHING_BUT_MARKS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class OcrResult:
    """What was read of a picture.

    Attributes:
        page: Its text, with words in points; unsure places are regions.
        is_uncertain: Too much of it could not be read for the page to count as read.
    """

    page: Page
    is_uncertain: bool


def read_picture(picture: Image.Image, page_no: int, dpi: float, limits: Limits) -> OcrResult:
    """Return the text of a picture.

    Args:
        picture: As it is displayed.
        page_no: Number of the page.
        dpi: Pixels an inch; boxes are in points of the picture as displayed.
        limits: With the command, its languages and its time.

    Raises:
        OcrTimeoutError: it takes too long.
        OcrFailedError: Tesseract does not run.
    """
    grey = fit_pixels(picture.convert("L"))
    dpi *= grey.width / picture.width
    turn = Turn(0, skew_of(grey))
    upright = straightened(grey, turn)
    words = _words(upright, limits)
    if sum(word.is_sure and word.is_upright for word in words) < _ENOUGH_SURE_WORDS:
        turn, upright, words = _other_way_up(grey, turn, words, limits)
    page = _page(words, page_no, _Frame(turn, grey.size, upright.size, 72 / dpi))
    read = [word for word in words if not _is_dust(word)]
    unsure = sum(not word.is_sure for word in read)
    return OcrResult(page, unsure > _MAX_DUST_SHARE * len(read))


def _other_way_up(
    grey: Image.Image, turn: Turn, words: list[OcrWord], limits: Limits
) -> tuple[Turn, Image.Image, list[OcrWord]]:
    """Look at the picture from its other sides; return the side from which most can be read."""
    best = (turn, straightened(grey, turn), words)
    told = _orientation(best[1], limits)
    for quarter in (told,) if told else (2, 1, 3):
        turned = grey.rotate(-90 * quarter, expand=True)
        other = Turn(quarter, skew_of(turned))
        upright = straightened(grey, other)
        found = _words(upright, limits)
        if _sure_letters(found) > _sure_letters(best[2]):
            best = (other, upright, found)
    return best


def _sure_letters(words: list[OcrWord]) -> int:
    return sum(len(word.text) for word in words if word.is_sure and word.is_upright)


def _orientation(picture: Image.Image, limits: Limits) -> int:
    """Return the quarter turns clockwise that make a picture upright; 0 where that is not known."""
    try:
        told = run_tesseract(picture, ["--psm", "0", "-l", "osd"], limits)
    except subprocess.SubprocessError:
        return 0
    angle = re.search(r"Rotate: (\d+)", told)
    confidence = re.search(r"Orientation confidence: ([\d.]+)", told)
    if not angle or not confidence or float(confidence.group(1)) < _MIN_ORIENTATION_CONFIDENCE:
        return 0
    return int(angle.group(1)) // 90


def _words(picture: Image.Image, limits: Limits) -> list[OcrWord]:
    options = ["-l", limits.ocr_languages, "--psm", "3", "--dpi", str(SCAN_DPI), "tsv"]
    return list(parse_tsv(run_tesseract(picture, options, limits)))


@dataclass(frozen=True, slots=True)
class _Frame:
    """How the picture that was read stands to the page as displayed.

    Attributes:
        turn: What was done to make it upright.
        displayed: Size of the picture before, in pixels.
        read: Size of the picture that was read.
        scale: Points a pixel.
    """

    turn: Turn
    displayed: tuple[int, int]
    read: tuple[int, int]
    scale: float

    def points(self, box: tuple[int, int, int, int]) -> BBox:
        """Return a box of the picture that was read in points."""
        return BBox(*(edge * self.scale for edge in box))

    def as_displayed(self, box: BBox) -> BBox:
        """Return a box of the upright page as a box of the page as displayed."""
        pixels = tuple(edge / self.scale for edge in box)
        x0, top, x1, bottom = self.turn.undo(pixels, self.read, self.displayed)
        return BBox(x0 * self.scale, top * self.scale, x1 * self.scale, bottom * self.scale)


def _page(words: list[OcrWord], page_no: int, frame: _Frame) -> Page:
    """Lay out the words as they were read, then put their boxes where they are displayed."""
    pieces = [_glyphs(word, frame) for word in words if not _is_dust(word)]
    width, height = (pixels * frame.scale for pixels in frame.read)
    upright = lay_out(page_no, pieces, (width, height))
    displayed_width, displayed_height = (pixels * frame.scale for pixels in frame.displayed)
    return Page(
        page_no,
        upright.text,
        tuple(type(word)(word.span, frame.as_displayed(word.bbox)) for word in upright.words),
        _unreadable(upright.text),
        displayed_width,
        displayed_height,
    )


def _glyphs(word: OcrWord, frame: _Frame) -> list[Glyph]:
    """Return a word as characters side by side; one that is not sure as one mark."""
    box = frame.points(word.box)
    text = word.text if word.is_sure else UNREADABLE_MARK
    step = (box.x1 - box.x0) / len(text)
    return [
        Glyph(
            character,
            BBox(box.x0 + index * step, box.top, box.x0 + (index + 1) * step, box.bottom),
            0,
        )
        for index, character in enumerate(text)
    ]


def _is_dust(word: OcrWord) -> bool:
    """Return whether this is a speck rather than a word: unsure, and no letter in it."""
    return not word.is_sure and bool(_NOTHING_BUT_MARKS.fullmatch(word.text))


def _unreadable(text: str) -> tuple[Region, ...]:
    return tuple(
        Region(RegionKind.UNREADABLE, CharSpan(*match.span()))
        for match in re.finditer(f"{UNREADABLE_MARK}(?:[ ]*{UNREADABLE_MARK})*", text)
    )


def picture_of(content: bytes) -> Iterator[Image.Image]:
    """Yield the pictures of an image file: one, or the pages of a TIFF.

    Raises:
        OSError, ValueError: it is damaged, or of a kind that is not read.
    """
    with Image.open(io.BytesIO(content)) as image:
        frames = getattr(image, "n_frames", 1)
        for number in range(frames):
            image.seek(number)
            yield image.convert("RGB") if image.mode in {"P", "RGBA", "LA", "CMYK"} else image
