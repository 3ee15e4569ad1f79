import pytest

from extractor.ingest.sniff import Kind, sniff
from tests.unit.ingest.builders import make_docx, make_mail, make_pdf, make_workbook, make_zip


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (make_pdf(lambda c: None), Kind.PDF),
        (b"\r\nrubbish\n" + make_pdf(lambda c: None), Kind.PDF),
        (bytes(make_mail()), Kind.MAIL),
        (bytes(make_mail("the bytes are %PDF-1.4")), Kind.MAIL),
        (make_workbook(lambda b: None), Kind.XLSX),
        (make_docx(lambda d: None), Kind.DOCX),
        (make_zip({"a.txt": b"x"}), Kind.ZIP),
        (b"\x89PNG\r\n\x1a\n", Kind.IMAGE),
        (b"<!DOCTYPE html><p>x", Kind.HTML),
        (b"<?xml version='1.0'?><a/>", Kind.XML),
        (b"art;col;price\n1;navy;2\n3;camel;4\n", Kind.CSV),
        ("Art. 4021, lana, seta\nè bello, morbido".encode(), Kind.TEXT),
        (b"Date: 3 March\nFrom: Ningbo\nStyle: 4021\nWool, 85%", Kind.TEXT),
        (b"\x7fELF\x02\x01\x01" + bytes(100), Kind.UNKNOWN),
    ],
)
def test_the_content_tells_the_kind_whatever_the_name(content: bytes, kind: Kind) -> None:
    assert sniff(content) is kind
    assert sniff(content, name="wrong.jpg") is kind


def test_a_name_tells_a_short_table_from_prose() -> None:
    content = b"4021,navy\n"
    assert sniff(content) is Kind.TEXT
    assert sniff(content, name="colours.csv") is Kind.CSV
