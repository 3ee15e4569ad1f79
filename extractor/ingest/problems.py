"""The codes of what can go wrong with a document, each with a message that says what to do.

The codes are part of the public contract: records, the CLI and the API show them.
"""

from __future__ import annotations

from enum import StrEnum

from extractor.errors import DocumentError


class ProblemCode(StrEnum):
    """Why a document, a part or a page could not be read, or not wholly."""

    EMPTY_DOCUMENT = "empty_document"
    TOO_LARGE = "too_large"
    UNSUPPORTED_TYPE = "unsupported_type"
    ENCRYPTED_PDF = "encrypted_pdf"
    ENCRYPTED_OFFICE = "encrypted_office"
    ENCRYPTED_ARCHIVE = "encrypted_archive"
    ENCRYPTED_MAIL = "encrypted_mail"
    DAMAGED_PDF = "damaged_pdf"
    DAMAGED_MAIL = "damaged_mail"
    DAMAGED_OFFICE = "damaged_office"
    DAMAGED_ARCHIVE = "damaged_archive"
    DAMAGED_PAGE = "damaged_page"
    NO_TEXT_LAYER = "no_text_layer"
    UNREADABLE_TEXT_LAYER = "unreadable_text_layer"
    NO_TEXT_FOUND = "no_text_found"
    UNCERTAIN_SCAN = "uncertain_scan"
    TOO_MANY_SCANS = "too_many_scans"
    REPAIRED_CHARSET = "repaired_charset"
    UNCALCULATED_FORMULAS = "uncalculated_formulas"
    EXTERNAL_CONTENT = "external_content"
    ARCHIVE_BOMB = "archive_bomb"
    TOO_MANY_PAGES = "too_many_pages"
    TOO_MANY_PARTS = "too_many_parts"
    TOO_DEEP = "too_deep"
    PAGE_TOO_LONG = "page_too_long"
    PARSE_TIMEOUT = "parse_timeout"
    PARSE_MEMORY = "parse_memory"
    PARSE_RESULT_TOO_LARGE = "parse_result_too_large"
    PARSER_CRASHED = "parser_crashed"


_MESSAGES = {
    ProblemCode.EMPTY_DOCUMENT: "There is nothing in it. Ask the sender for the file again.",
    ProblemCode.TOO_LARGE: (
        "It is larger than what is parsed. Split it, or raise the limit on file size."
    ),
    ProblemCode.UNSUPPORTED_TYPE: (
        "This type of file is not read. Send it as PDF, mail (.eml, .msg), text, HTML, CSV, .xlsx, "
        ".docx, a picture or a .zip of these."
    ),
    ProblemCode.ENCRYPTED_PDF: (
        "The PDF is encrypted and the password is missing or wrong. Give the password, or ask for "
        "a PDF without one."
    ),
    ProblemCode.ENCRYPTED_OFFICE: (
        "The office file is protected by a password. Ask for a copy without one."
    ),
    ProblemCode.ENCRYPTED_ARCHIVE: (
        "The archive is protected by a password. Unpack it and send the files."
    ),
    ProblemCode.ENCRYPTED_MAIL: (
        "The mail is encrypted. Decrypt it in the mail program and save it again."
    ),
    ProblemCode.DAMAGED_PDF: (
        "The PDF is damaged and could not be opened. Print it to PDF anew, or ask for it again."
    ),
    ProblemCode.DAMAGED_MAIL: (
        "The structure of the mail is broken; what could be saved is given as plain text. Save it "
        "again from the mail program, attachments apart."
    ),
    ProblemCode.DAMAGED_OFFICE: (
        "The office file is damaged. Open it, save it again and send that."
    ),
    ProblemCode.DAMAGED_ARCHIVE: "The archive is damaged. Send the files unpacked.",
    ProblemCode.DAMAGED_PAGE: "The page is damaged and was left out. Print the PDF to PDF anew.",
    ProblemCode.NO_TEXT_LAYER: (
        "There is no text layer: it is an image, or letters drawn as lines; Tesseract, which reads "
        "such pages, is not installed. Install it, or send the original file."
    ),
    ProblemCode.UNREADABLE_TEXT_LAYER: (
        "The text on this page is stored without a mapping to characters. Send the original file, "
        "or run the page through an OCR program."
    ),
    ProblemCode.NO_TEXT_FOUND: (
        "It is a picture in which no writing was found. If there is some, send the original file "
        "or a sharper scan."
    ),
    ProblemCode.UNCERTAIN_SCAN: (
        "Parts of this scan or photograph could not be read with certainty (handwriting, poor "
        "print) and are marked unreadable. Look at the picture, or send the original file."
    ),
    ProblemCode.TOO_MANY_SCANS: (
        "There are more scanned pages than are read; the rest was left out. Split the document, or "
        "raise the limit on scanned pages."
    ),
    ProblemCode.REPAIRED_CHARSET: (
        "The text is not in the character set that it names; the most likely one was taken. "
        "Compare letters with accents against the original."
    ),
    ProblemCode.UNCALCULATED_FORMULAS: (
        "Some formulas have no stored result and were left out. Open the workbook in a spreadsheet "
        "program, save it and send that."
    ),
    ProblemCode.EXTERNAL_CONTENT: (
        "The content is kept elsewhere and is never fetched. Download it and send it as a file."
    ),
    ProblemCode.ARCHIVE_BOMB: (
        "It unpacks to far more than its size, or to too many files; it was not unpacked. If it is "
        "honest, send the files unpacked."
    ),
    ProblemCode.TOO_MANY_PAGES: (
        "There are more pages than are read; the rest was left out. Split the document, or raise "
        "the limit on pages."
    ),
    ProblemCode.TOO_MANY_PARTS: (
        "There are more attachments than are read; the rest was left out. Send them in several "
        "mails or archives."
    ),
    ProblemCode.TOO_DEEP: (
        "It is nested too deep (a mail or archive within a mail or archive); it was not opened. "
        "Send it by itself."
    ),
    ProblemCode.PAGE_TOO_LONG: (
        "The text is longer than what is read of one page, sheet or body; the rest was left out. "
        "Split the document."
    ),
    ProblemCode.PARSE_TIMEOUT: (
        "Reading it took too long and was stopped. Send a simpler file (print it to PDF anew), or "
        "raise the time limit."
    ),
    ProblemCode.PARSE_MEMORY: (
        "Reading it took too much memory and was stopped. Send a smaller file, or raise the memory "
        "limit."
    ),
    ProblemCode.PARSE_RESULT_TOO_LARGE: (
        "It holds more text than can be taken in; the rest was left out. Split the document."
    ),
    ProblemCode.PARSER_CRASHED: (
        "The parser failed on it. Save or print the file anew; if that fails too, report the file."
    ),
}


def message(code: ProblemCode) -> str:
    """Return what people are told about `code`."""
    return _MESSAGES[code]


def failure(code: ProblemCode, *, page_no: int | None = None) -> DocumentError:
    """Return the exception that ends the parsing of one part."""
    return DocumentError(_MESSAGES[code], code=code.value, page_no=page_no)
