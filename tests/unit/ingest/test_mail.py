import base64
import io
from email.mime.multipart import MIMEMultipart

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from extractor.core.document import Document, RegionKind
from extractor.ingest.mail import parse_mail
from tests.unit.ingest.builders import codes_of, lines_at, make_mail, make_pdf, text_of
from tests.unit.ingest.conftest import Reading

HEADERS = (
    b"From: anna@mill.example\r\nTo: buyer@shop.example\r\nSubject: Offer\r\nMIME-Version: 1.0\r\n"
)


def regions_of(document: Document, kind: RegionKind) -> list[str]:
    page = document.parts[0].pages[0]
    return [page.text[r.span.start : r.span.end] for r in page.regions if r.kind is kind]


def test_the_headers_stand_above_the_body_and_are_marked(read: Reading) -> None:
    document = read(bytes(make_mail("Art. 4021/K", Date="Mon, 03 Mar 2025 10:00:00 +0100")))
    head = (
        "From: Anna <anna@mill.example>\nTo: buyer@shop.example\nSubject: Offer\n"
        "Date: Mon, 03 Mar 2025 10:00:00 +0100"
    )
    assert document.media_type == "message/rfc822"
    assert text_of(document) == f"{head}\n\nArt. 4021/K"
    assert regions_of(document, RegionKind.HEADERS) == [head]
    assert document.parts[0].name == "body"
    assert document.parts[0].metadata["date"] == "2025-03-03T10:00:00+01:00"


def test_plain_text_is_preferred_to_html(read: Reading) -> None:
    document = read(bytes(make_mail("Art. 4021", "<p>Art. 4021 in colours</p>")))
    assert text_of(document).endswith("\n\nArt. 4021")


def test_html_is_read_where_the_plain_text_is_a_stub(read: Reading) -> None:
    rows = "".join(f"<tr><td>40{n}</td><td>wool and silk, navy</td></tr>" for n in range(20))
    document = read(bytes(make_mail("Please view in a browser.", f"<table>{rows}</table>")))
    assert "4019 | wool and silk, navy" in text_of(document)


def test_quoted_history_is_kept_and_marked(read: Reading) -> None:
    body = "Correct is 90 WS 10 SE.\n\nIl giorno 3 mar Anna ha scritto:\n> 100 WS\n"
    document = read(bytes(make_mail(body)))
    assert regions_of(document, RegionKind.QUOTED) == ["Il giorno 3 mar Anna ha scritto:\n> 100 WS"]


def test_attachments_of_one_name_become_parts_of_different_names(read: Reading) -> None:
    message = make_mail("see attached")
    for text in ("first", "second"):
        pdf = make_pdf(lines_at((72, 700, text)))
        message.add_attachment(
            pdf, maintype="application", subtype="pdf", filename="../x/sheet.pdf"
        )
    document = read(bytes(message))
    assert [part.name for part in document.parts] == ["body", "sheet.pdf", "sheet-2.pdf"]
    assert [text_of(document, n) for n in (1, 2)] == ["first", "second"]


def test_a_broken_attachment_costs_itself_alone(read: Reading) -> None:
    message = make_mail("Art. 4021")
    message.add_attachment(
        b"%PDF-1.7 broken", maintype="application", subtype="pdf", filename="a.pdf"
    )
    message.add_attachment("Comp. 100 WS", filename="note.txt")
    document = read(bytes(message))
    assert [(p.code, p.part) for p in document.problems] == [("damaged_pdf", "a.pdf")]
    assert [part.name for part in document.parts] == ["body", "note.txt"]


def test_a_forwarded_mail_brings_its_own_attachments(read: Reading) -> None:
    inner = make_mail("inner words", Subject="Sheet")
    inner.add_attachment("Art. 4021", filename="note.txt")
    outer = make_mail("outer words")
    outer.add_attachment(inner)
    document = read(bytes(outer))
    assert [part.name for part in document.parts] == ["body", "Sheet.eml", "Sheet.eml/note.txt"]
    assert text_of(document, 2) == "Art. 4021"


def test_a_mail_within_the_mail_is_read_even_if_wrongly_in_base64(read: Reading) -> None:
    inner = base64.encodebytes(bytes(make_mail("inner words")))
    content = (
        HEADERS + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
        b"Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + inner
        + b"\r\n--b--\r\n"
    )
    assert text_of(read(content), 1).endswith("inner words")


@pytest.mark.parametrize("charset", ["no-such-charset", "us-ascii", "utf-8", '"iso-8859-1"'])
def test_a_body_in_another_character_set_than_it_says_is_read(read: Reading, charset: str) -> None:
    body = "Composizione: 85% lana, qualità così così, finissaggio più morbido"
    for encoding in ("utf-8", "cp1252"):
        content = HEADERS + f"Content-Type: text/plain; charset={charset}\r\n\r\n{body}".encode(
            encoding
        )
        assert body in text_of(read(content))


def test_headers_of_raw_bytes_and_of_encoded_words_are_read(read: Reading) -> None:
    raw = "From: Società <a@b.example>\r\nTo: x@y.example\r\nSubject: Qualità\r\n\r\nbody"
    for encoding in ("utf-8", "cp1252"):
        assert "Subject: Qualità" in text_of(read(raw.encode(encoding), name="a.eml"))
    encoded = (
        b"From: a@b.example\r\nTo: c@d.example\r\nSubject: =?utf-8?B?UXVhbGl0w6A=?= 4021\r\n\r\nx"
    )
    assert "Subject: Qualità 4021" in text_of(read(encoded))


def test_a_body_of_parts_whose_header_is_lost_is_put_together(read: Reading) -> None:
    content = (
        b"From: a@b.example\r\nTo: c@d.example\r\nSubject: s\r\n\r\n--=_x\r\n"
        b"Content-Type: text/plain; charset=utf-8\r\n"
        b"Content-Transfer-Encoding: quoted-printable\r\n\r\ncaff=C3=A8\r\n--=_x--\r\n"
    )
    assert text_of(read(content)).endswith("\n\ncaffè")


def test_lines_folded_for_the_screen_are_joined(read: Reading) -> None:
    content = (
        HEADERS
        + b"Content-Type: text/plain; format=flowed\r\n\r\nComposition: 85% wool \r\n15% silk\r\n"
    )
    assert text_of(read(content)).endswith("Composition: 85% wool 15% silk")


def test_twelve_hundred_nested_parts_give_the_headers_and_a_problem(read: Reading) -> None:
    lines = ["From: a@b.example", "To: c@d.example", "Subject: deep", "MIME-Version: 1.0"]
    for n in range(1_200):
        lines += [f"Content-Type: multipart/mixed; boundary=b{n}", "", f"--b{n}"]
    lines += ["Content-Type: text/plain", "", "Art. 4021"]
    document = read("\r\n".join(lines).encode())
    assert codes_of(document) == ["damaged_mail"]
    assert text_of(document).startswith("From: a@b.example\nTo: c@d.example\nSubject: deep")
    assert "Art. 4021" in text_of(document)


def test_mails_within_mails_without_end_stop_at_a_depth(read: Reading) -> None:
    message = make_mail("innermost")
    for n in range(7):
        outer = make_mail(f"level {n}")
        outer.add_attachment(message)
        message = outer
    document = read(bytes(message))
    assert codes_of(document) == ["too_deep"]
    assert len(document.parts) == 5


def test_more_attachments_than_are_read_are_told(read: Reading) -> None:
    message = make_mail("many")
    for n in range(120):
        message.add_attachment(f"note {n}", filename=f"{n}.txt")
    document = read(bytes(message))
    assert codes_of(document) == ["too_many_parts"]
    assert len(document.parts) == 100


def test_an_encrypted_mail_says_so(read: Reading) -> None:
    message = MIMEMultipart("encrypted", protocol="application/pgp-encrypted")
    message["From"], message["To"], message["Subject"] = "a@b.example", "c@d.example", "s"
    assert codes_of(read(bytes(message))) == ["encrypted_mail"]


def test_an_attached_picture_has_no_text_layer_and_a_logo_is_no_matter(read: Reading) -> None:
    drawn = io.BytesIO()
    Image.new("L", (60, 40), 255).save(drawn, "PNG")
    png = drawn.getvalue()
    message = make_mail("hi", "<img src='cid:logo'>")
    message.get_payload()[1].add_related(png, maintype="image", subtype="png", cid="logo")
    message.add_attachment(png, maintype="image", subtype="png", filename="scan.png")
    document = read(bytes(message))
    assert [(p.code, p.part) for p in document.problems] == [("no_text_layer", "scan.png")]


@given(st.binary(max_size=400))
def test_no_bytes_after_the_headers_raise(body: bytes) -> None:
    for kind in (
        b"multipart/mixed; boundary=a",
        b"text/html",
        b"message/rfc822",
        b"\xff; charset*=\xff",
    ):
        content = HEADERS + b"Content-Type: " + kind + b"\r\n\r\n--a\r\n" + body
        assert parse_mail(content).text.startswith("From: anna@mill.example")
