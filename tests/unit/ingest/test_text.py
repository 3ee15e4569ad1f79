import pytest

from extractor.ingest.text import decode, table_page, xml_page

ITALIAN = (
    "Composizione: 85% lana vergine, caffè è già così: città, qualità e finissaggio più morbido"
)


@pytest.mark.parametrize(
    ("charset", "declared"),
    [
        ("utf-8", "utf-8"),
        ("utf-8", "us-ascii"),
        ("utf-8", "iso-8859-1"),
        ("utf-8", "x-unknown"),
        ("utf-8", None),
        ("cp1252", "iso-8859-1"),
        ("cp1252", "utf-8"),
        ("cp1252", None),
        ("utf-16", None),
        ("utf-8-sig", None),
    ],
)
def test_text_is_read_whatever_the_character_set_claims_to_be(
    charset: str, declared: str | None
) -> None:
    assert decode(ITALIAN.encode(charset), declared).text.lstrip("\ufeff") == ITALIAN


def test_a_false_character_set_is_told_and_an_honest_one_is_not() -> None:
    assert decode("è".encode("cp1252"), "utf-8").repaired
    assert not decode("è".encode("cp1252"), "cp1252").repaired


def test_chinese_named_by_its_smaller_set_is_read_by_the_larger_one() -> None:
    text = "成分: 山羊绒 镕"  # the last one is not in GB 2312
    assert decode(text.encode("gb18030"), "gb2312").text == text


@pytest.mark.parametrize(
    "declared", ["zip", "rot13", "hex", "undefined", "idna", "\x00", "a" * 500]
)
def test_a_codec_that_is_no_character_set_is_not_used(declared: str) -> None:
    assert decode(b"Art. 4021", declared).text == "Art. 4021"


def test_japanese_in_seven_bits_is_not_taken_for_ascii() -> None:
    text = "品番 4021 カシミヤ"
    assert decode(text.encode("iso2022_jp"), "iso-2022-jp").text == text


def test_a_table_with_quoted_line_ends_keeps_one_line_a_row() -> None:
    content = b'art;composition\n4021;"85% lana\n15% seta"\n'
    assert table_page(content, ";")[0] == "art | composition\n4021 | 85% lana 15% seta"


def test_xml_gives_one_line_for_each_element_with_text() -> None:
    content = b"<?xml version='1.0'?><a:item xmlns:a='x'><a:ID>4012345001235</a:ID></a:item>"
    assert xml_page(content) == "item ID: 4012345001235"


def test_xml_entities_are_not_expanded() -> None:
    content = (
        b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">'
        b'<!ENTITY b "BOOM">]><a><n>&f;</n><m>&b;</m><o>ok</o></a>'
    )
    page = xml_page(content)
    assert "root:" not in page
    assert "BOOM" not in page
    assert "a o: ok" in page
