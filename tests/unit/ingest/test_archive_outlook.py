"""What Outlook writes: .msg, winmail.dat and bodies in RTF."""

import struct

from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.ingest.limits import Limits
from extractor.ingest.rtf import rtf_content, unpack_rtf
from extractor.ingest.tnef import parse_tnef
from tests.unit.ingest.builders import codes_of, lines_at, make_mail, make_pdf, text_of
from tests.unit.ingest.conftest import Reading
from tests.unit.ingest.outlook_files import make_msg, make_tnef, message_folder

HEADERS = (
    "From: Anna <anna@mill.example>\r\nTo: buyer@shop.example\r\n"
    "Date: Mon, 3 Mar 2025 10:00:00 +0100\r\nMessage-ID: <1@mill.example>\r\n\r\n"
)
# The example of MS-OXRTFCP 4.1.1.
PACKED = bytes.fromhex(
    "2d0000002b0000004c5a4675f1c5c7a703000a00726370673132354232"
    "0af32068656c090020627705b06c647d0a800fa0"
)


def test_an_outlook_message_reads_like_a_mail_with_its_attachments(read: Reading) -> None:
    sheet = make_pdf(lines_at((72, 700, "Comp. 90 WS 10 SE")))
    content = make_msg(
        "Offerta 4021", "Prezzo 84,50 EUR", headers=HEADERS, attachments={"scheda.pdf": sheet}
    )
    document = read(content, name="offerta.msg")
    assert [part.name for part in document.parts] == ["body", "scheda.pdf"]
    assert text_of(document).startswith("From: Anna <anna@mill.example>")
    assert text_of(document).endswith(
        "Subject: Offerta 4021\nDate: Mon, 3 Mar 2025 10:00:00 +0100\n\nPrezzo 84,50 EUR"
    )
    assert document.parts[0].metadata["date"] == "2025-03-03T10:00:00+01:00"
    assert text_of(document, 1) == "Comp. 90 WS 10 SE"
    assert not document.problems


def test_a_message_within_an_outlook_message_brings_its_attachments(read: Reading) -> None:
    inner = message_folder(
        "Sheet", "inner words", attachments={"note.txt": b"Art. 4021"}, header_bytes=24
    )
    document = read(make_msg("Fwd", "outer words", embedded=inner))
    assert [part.name for part in document.parts] == ["body", "Sheet.eml", "Sheet.eml/note.txt"]
    assert "inner words" in text_of(document, 1)
    assert text_of(document, 2) == "Art. 4021"


def test_a_body_that_is_html_wrapped_in_rtf_is_read_as_html(read: Reading) -> None:
    rtf = (
        rb"{\rtf1\ansi\ansicpg1252\fromhtml1 {\*\htmltag64 <table>}{\*\htmltag <tr><td>}"
        rb"\htmlrtf {\b\htmlrtf0 Composition{\*\htmltag </td><td>}90% caff\'e8{\*\htmltag </td>"
        rb"</tr></table>}}"
    )
    packed = struct.pack("<IIII", len(rtf) + 12, len(rtf), 0x414C454D, 0) + rtf
    assert text_of(read(make_msg("s", "", rtf=packed))).endswith("Composition | 90% caffè")


def test_a_damaged_outlook_message_says_so(read: Reading) -> None:
    content = make_msg("s", "b" * 9_000)
    assert codes_of(read(content[:-700])) == ["damaged_mail"]


def test_winmail_dat_gives_what_is_wrapped_in_it(read: Reading) -> None:
    sheet = make_pdf(lines_at((72, 700, "Art. 4021")))
    message = make_mail("see attached")
    message.add_attachment(
        make_tnef("", {"scheda tecnica 4021.pdf": sheet}),
        maintype="application",
        subtype="ms-tnef",
        filename="winmail.dat",
    )
    document = read(bytes(message))
    assert [part.name for part in document.parts] == [
        "body", "winmail.dat", "winmail.dat/scheda tecnica 4021.pdf",
    ]  # fmt: skip
    assert text_of(document, 2) == "Art. 4021"
    assert not document.problems


def test_the_packed_rtf_of_the_specification_is_unpacked() -> None:
    rtf = unpack_rtf(PACKED, 1_000)
    assert rtf == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
    assert rtf_content(rtf)[0].strip() == "hello world"


def test_characters_beyond_the_code_page_are_read_and_their_stand_ins_left_out() -> None:
    rtf = rb"{\rtf1\ansi\uc1 {\fonttbl{\f0 Arial;}}85% \u32650?\u27611? \'80 10}"
    assert rtf_content(rtf)[0] == "85% 羊毛 € 10"


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_no_bytes_whatsoever_break_the_readers_of_outlooks_formats(noise: bytes) -> None:
    parse_tnef(make_tnef("", {})[:6] + noise, Limits())
    assert isinstance(rtf_content(noise)[0], str)
    assert len(unpack_rtf(PACKED[:16] + noise, 1_000)) <= 1_000
