"""No form stumbles over a text: what it offers stands in it, whatever the order of its words."""

from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.registry import registered

WORDS = (
    "100%", "97 %", "wool", "lining", "leather", "Upper", "and", ":", "\n", "\n\n", " | ", "GOTS",
    "CU 817394", "(", ")", "max. 3 %", "shrinkage", "warp", "0.70 ct", "diamonds", "12", "/",
    "navy", "S", "38: x\n39: x\n40: x", "30 x 40 x 12 cm", "Ltd", "made in", "EU", "7GG", "others",
    "金具", "漂白不可", "毛 85%", "gold plated", "18 kt", "PV", "From: a@b.example\n\n", "€ 10,00",
)  # fmt: skip


@given(st.lists(st.sampled_from(WORDS), max_size=14))
@settings(max_examples=60)
def test_what_a_form_offers_stands_in_the_text(words: list[str]) -> None:
    text = " ".join(words)
    cell = (min(3, len(text)), len(text))
    for schema in registered():
        for attribute in schema.spec().attributes:
            form = schema.form(attribute.name)
            spans = [
                span
                for mentions in form.mentions.values()
                for finder in (mentions.anywhere, mentions.behind_label)
                for span in finder(text)
            ]
            groups = form.row_groups(text, [cell]) or ()
            spans += [
                span
                for group in groups
                for row in group
                for places in row.values()
                for span in places
                if span is not None
            ]
            assert all(0 <= start <= end <= len(text) for start, end in spans), attribute.name
