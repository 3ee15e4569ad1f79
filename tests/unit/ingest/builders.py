"""Small documents, built in memory."""

import io
import zipfile
from collections.abc import Callable
from email.message import EmailMessage

import docx
import openpyxl
from reportlab.pdfgen.canvas import Canvas

from extractor.core.document import Document

Draw = Callable[[Canvas], None]


def make_pdf(*pages: Draw, size: tuple[float, float] = (595, 842), **options: object) -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=size, invariant=1, **options)
    for draw in pages:
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def lines_at(*placed: tuple[float, float, str], font_size: float = 10) -> Draw:
    """Draw texts at (x from the left, y from the bottom)."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", font_size)
        for x, y, text in placed:
            canvas.drawString(x, y, text)

    return draw


def make_mail(text: str = "Hello", html: str | None = None, **headers: str) -> EmailMessage:
    message = EmailMessage()
    fields = {"From": "Anna <anna@mill.example>", "To": "buyer@shop.example", "Subject": "Offer"}
    for name, value in (fields | headers).items():
        message[name] = value
    message.set_content(text)
    if html is not None:
        message.add_alternative(html, subtype="html")
    return message


def make_workbook(fill: Callable[[openpyxl.Workbook], None]) -> bytes:
    book = openpyxl.Workbook()
    fill(book)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def make_docx(fill: Callable[[docx.document.Document], None]) -> bytes:
    document = docx.Document()
    fill(document)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def make_zip(files: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def text_of(document: Document, part: int = 0, page: int = 0) -> str:
    return document.parts[part].pages[page].text


def codes_of(document: Document) -> list[str]:
    return [problem.code for problem in document.problems]
