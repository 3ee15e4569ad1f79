"""Codes that a reader took for articles: each must state something of its own."""

import pytest

from extractor.core.document import Document, Page, Part
from extractor.core.geometry import CharSpan
from extractor.prompting.articles import blocks_at, stating
from extractor.prompting.passages import Portion, cut_passages

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


def test_a_sentence_behind_another_articles_is_shown_whatever_else_is_hidden_below() -> None:
    text = "The Heron coat costs 142. The Wren dress costs 68.\nThe Crane scarf costs 31."
    hers, own = text.index("The Wren"), CharSpan(26, 50)
    page = ("s.txt", 1)
    document = Document(
        "sha256:0", "s.txt", "text/plain", (Part("s.txt", "text/plain", (Page(1, text),)),)
    )
    others = (CharSpan(0, hers), CharSpan(own.end + 1, len(text)))
    portion = Portion({page: (own,)}, {page: others}, "wren dress")
    shown = "".join(passage.text for passage in cut_passages(document, portion=portion))
    assert "Wren" in shown
    assert "Heron" not in shown
    assert "Crane" not in shown
