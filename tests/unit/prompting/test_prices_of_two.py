"""A price belongs to the longer of the labels before it, whatever is said of its tax."""

from __future__ import annotations

import pytest

from extractor.core.document import Source
from extractor.ingest.router import Ingestor
from extractor.prompting.passages import cut_passages
from extractor.prompting.readable import readable_in
from schemas.registry import load_schema


@pytest.mark.parametrize(
    ("text", "trade", "shop"),
    [
        ("Sac Lune. Prix public conseillé 195 € TTC.", [], ["195 €"]),
        ("Prix 80 € HT, prix public conseillé 195 € TTC", ["80 €"], ["195 €"]),
        ("Precio de venta recomendado 195 € IVA incluido", [], ["195 €"]),
        ("Retail price £2,450", [], ["£2,450"]),
    ],
)
def test_prices_of_trade_and_shop(text: str, trade: list[str], shop: list[str]) -> None:
    passage = cut_passages(Ingestor().parse(Source("offer.txt", text.encode())))[0]
    spans = readable_in(passage, load_schema("leather_goods")).spans
    found = [
        [passage.view[place.start : place.end] for place in spans[name, ""]]
        for name in ("wholesale_price", "retail_price")
    ]
    assert found == [trade, shop]
