"""What one document may cost: the caps that keep a bad one from harming the others."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Caps for parsing one document, attachments included.

    Attributes:
        max_bytes: Size of the source.
        max_pages: Pages read of all parts together.
        max_page_characters: Characters kept of one page (a mail body, a sheet, a text file is one).
        max_depth: Containers within containers: a mail in a zip in a mail has depth 2.
        max_parts: Bodies, attachments and archive members together.
        max_unpacked_bytes: What a zip-based file may unpack to.
        max_ratio: Unpacked size of a zip member against its packed size.
        max_entries: Members of a zip-based file.
        wall_s: Seconds by the clock, for one try.
        cpu_s: Seconds of processor time, for one try; as many as by the clock where not set.
        memory_bytes: Address space of the parsing process.
        max_result_bytes: Size of what the parsing process may send back.
        ocr_command: Path of Tesseract; empty where scans are not read.
        ocr_languages: As Tesseract takes them: `ita+eng`.
        ocr_pages: Scanned pages of one document that are read.
        ocr_page_s: Seconds by the clock for one look at a scanned page; these do not count as
            parsing.
    """

    max_bytes: int = 50_000_000
    max_pages: int = 200
    max_page_characters: int = 300_000
    max_depth: int = 4
    max_parts: int = 100
    max_unpacked_bytes: int = 200_000_000
    max_ratio: int = 200
    max_entries: int = 5_000
    wall_s: float = 60.0
    cpu_s: int | None = None
    memory_bytes: int = 1_073_741_824
    max_result_bytes: int = 64_000_000
    ocr_command: str = ""
    ocr_languages: str = "eng"
    ocr_pages: int = 30
    ocr_page_s: float = 60.0

    @property
    def longest_s(self) -> float:
        """Seconds by the clock after which one try must have ended, reading of scans included."""
        return self.wall_s + (self.ocr_pages * self.ocr_page_s if self.ocr_command else 0.0)
