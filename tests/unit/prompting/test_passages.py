from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from extractor.core.document import Document, Page, Part, Region, RegionKind
from extractor.core.geometry import CharSpan
from extractor.prompting.passages import Passage, cut_passages, estimate_tokens


def make_document(*parts: tuple[str, ...]) -> Document:
    """Build a document of parts `p1`, `p2`, .. whose pages have these texts."""
    return Document(
        "sha256:0",
        "doc",
        "text/plain",
        tuple(
            Part(f"p{number}", "text/plain", tuple(Page(i, t) for i, t in enumerate(pages, 1)))
            for number, pages in enumerate(parts, 1)
        ),
    )


def every_origin_holds(document: Document, passage: Passage) -> bool:
    return all(
        document.page(s.part, s.page_no).text[s.offset : s.offset + s.span.end - s.span.start]
        == passage.text[s.span.start : s.span.end]
        for s in passage.segments
    )


texts = st.text(alphabet=st.sampled_from('ab1,.|\n "\\<>é羊€'), max_size=400)


@given(st.lists(st.lists(texts, max_size=3), max_size=3), st.integers(1, 120))
def test_every_character_of_a_passage_maps_back_to_its_page(
    parts: list[list[str]], budget: int
) -> None:
    document = make_document(*(tuple(part) for part in parts))
    passages = cut_passages(document, budget)
    covered: dict[tuple[str, int], set[int]] = {}
    for passage in passages:
        assert len(passage.view) == len(passage.text)
        assert every_origin_holds(document, passage)
        for segment in passage.segments:
            length = segment.span.end - segment.span.start
            covered.setdefault((segment.part, segment.page_no), set()).update(
                range(segment.offset, segment.offset + length)
            )
    for part in document.parts:
        for page in part.pages:
            lost = set(range(len(page.text))) - covered.get((part.name, page.page_no), set())
            # What stands between the cells of a row is written out as line breaks.
            assert all(page.text[at].isspace() or page.text[at] == "|" for at in lost)


@given(st.lists(st.lists(texts, max_size=3), max_size=3), st.integers(20, 120))
def test_barred_ranges_and_segments_together_are_the_whole_passage(
    parts: list[list[str]], budget: int
) -> None:
    for passage in cut_passages(make_document(*(tuple(part) for part in parts)), budget):
        ranges = sorted([*passage.barred, *(segment.span for segment in passage.segments)])
        assert ranges[0].start == 0
        assert ranges[-1].end == len(passage.text)
        assert all(a.end == b.start for a, b in pairwise(ranges))


@given(st.text(alphabet=st.sampled_from("abc \n"), min_size=1, max_size=600), st.integers(10, 60))
def test_no_passage_exceeds_the_budget(text: str, budget: int) -> None:
    for passage in cut_passages(make_document((text,)), budget):
        # Joining lines may add a rounding token; the words themselves fit.
        assert estimate_tokens(passage.text) <= budget + 1


def test_small_pages_share_a_passage_and_are_told_apart_by_barred_lines() -> None:
    (passage,) = cut_passages(make_document(("Art. 1", "Wool"), ("Sheet",)), 100)
    assert passage.text == "Art. 1\n--- p1, page 2 ---\nWool\n--- p2 ---\nSheet"
    assert [passage.text[s.start : s.end] for s in passage.barred] == [
        "\n--- p1, page 2 ---\n",
        "\n--- p2 ---\n",
    ]
    wool = passage.text.index("Wool")
    origin = passage.origin(CharSpan(wool, wool + 4))
    assert origin is not None
    assert (origin.part, origin.page_no, origin.span) == ("p1", 2, (0, 4))
    assert passage.origin(CharSpan(wool - 2, wool + 4)) is None


def test_a_document_without_text_gives_no_passage() -> None:
    assert cut_passages(make_document(("", " \n "), ())) == ()


def test_every_row_of_a_table_that_is_cut_names_its_columns_readable_at_their_own_place() -> None:
    header = "Colour | Size | GTIN"
    rows = [f"navy {n} | M | 80012345{n:05}" for n in range(40)]
    document = make_document(("\n".join(["Price list", header, *rows]),))
    passages = cut_passages(document, 150)
    assert len(passages) > 2
    place = document.page("p1", 1).text.index("GTIN")
    for passage in passages:
        label = passage.text.rindex("GTIN")
        origin = passage.origin(CharSpan(label, label + 4))
        assert origin is not None
        assert origin.span.start == place
    assert sum(passage.text.count("Colour: navy") for passage in passages) == len(rows)


def test_a_long_mail_is_cut_where_the_earlier_message_begins() -> None:
    reply, quote = "We confirm the order.\n" * 12, "> Please send the price.\n" * 12
    region = Region(RegionKind.QUOTED, CharSpan(len(reply), len(reply) + len(quote)))
    page = Page(1, reply + quote, regions=(region,))
    document = Document("sha256:0", "m", "message/rfc822", (Part("body", "text/plain", (page,)),))
    first, *rest = cut_passages(document, estimate_tokens(reply) + 30)
    assert first.quoted == ()
    assert "Please" not in first.text
    assert all(passage.quoted == (CharSpan(0, len(passage.text)),) for passage in rest)


def test_a_line_longer_than_the_budget_is_cut_between_words() -> None:
    passages = cut_passages(make_document(("wool " * 400,)), 50)
    assert len(passages) > 5
    assert all(set(passage.text.split()) == {"wool"} for passage in passages)


def test_nothing_is_read_from_what_a_scan_hides_nor_across_it() -> None:
    text = "Art. 4021 \ufffd\ufffd 85% wool"
    region = Region(RegionKind.UNREADABLE, CharSpan(10, 12))
    page = Page(1, text, regions=(region,))
    part = Part("scan", "image/png", (page,))
    (passage,) = cut_passages(Document("sha256:0", "scan", "image/png", (part,)))
    assert passage.barred == (CharSpan(10, 12),)
    assert passage.origin(CharSpan(5, 9)) == ("scan", 1, CharSpan(5, 9))
    assert passage.origin(CharSpan(5, 20)) is None
