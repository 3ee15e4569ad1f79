"""Codes that a reader took for articles: each must state something of its own."""

import pytest

from extractor.core.document import Document, Page, Part
from extractor.core.geometry import CharSpan
from extractor.prompting.articles import blocks_at, stating

LISTED = (
    "AB-12 coat, 100% wool, EUR 240\nAB-15 dress, 100% silk, EUR 180\n",
    ("AB-12", "AB-15"),
)
NAMED_BESIDE = (
    "Style AB-12, waxed jacket, 100% cotton, EUR 140\nCloth of mill CL-77, see the card\n",
    ("AB-12", "CL-77"),
)


@pytest.mark.parametrize(("told", "count"), [(LISTED, 2), (NAMED_BESIDE, 0)])
def test_an_article_of_several_states_facts_of_its_own(
    told: tuple[str, tuple[str, ...]], count: int
) -> None:
    text, codes = told
    document = Document(
        "sha256:0", "s.txt", "text/plain", (Part("s.txt", "text/plain", (Page(1, text),)),)
    )
    places = [
        (("s.txt", 1), CharSpan(at, at + 5), code) for code in codes for at in [text.find(code)]
    ]
    blocks = stating(document, blocks_at(document, places))
    assert len({block.key for block in blocks}) == count
