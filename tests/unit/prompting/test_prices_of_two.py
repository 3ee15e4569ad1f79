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
        # A word for any price is the shop's where its tax is counted in.
        ("Tasche Lune. Preis 495,00 € inkl. MwSt.", [], ["495,00 €"]),
        ("Borsa Luna. Prezzo 219 € IVA inclusa", [], ["219 €"]),
        # One price without a word for it is the trade's where the paper says whom it is for.
        ("Preços para lojistas, sem IVA. Mala Douro · 18,00 €", ["18,00 €"], []),
        ("Preise zzgl. MwSt. Tasche Lune 80 €", ["80 €"], []),
        ("Toptan fiyat listesi. Çanta Lara 1.890 TL", ["1.890 TL"], []),
        ("Borsa Luna, in pelle di capra. € 219,00", [], ["€ 219,00"]),
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
