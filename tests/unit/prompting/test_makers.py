"""Who sells a product: whoever wrote first, and no supplier of one of its parts."""

from __future__ import annotations

import pytest

from extractor.core.document import Source
from extractor.ingest.router import Ingestor
from extractor.prompting.labelled import labelled_spans
from extractor.prompting.passages import cut_passages
from extractor.prompting.readable import readable_in
from schemas.registry import load_schema
from schemas.values.company_mentions import company_mentions

_FORWARDED = (
    "From: Marcus <marcus@ostlercrane.example>\nTo: Beth <beth@hollowaywomen.example>\n"
    "Subject: Fwd: blazer\n\nsee below\n\nMarcus\nOstler & Crane Ltd\n\n"
    "{head} <produzione@confezionimurgia.example>\n\nPrezzo 96 euro\n\nConfezioni Murgia Srl"
)


@pytest.mark.parametrize(
    "head", ["> From: Sergio", "From: Sergio", "Da: Sergio", "Von: Sergio", "De : Sergio",
             "Kimden: Sergio", "发件人：Sergio", "差出人: Sergio"]
)  # fmt: skip
def test_whoever_wrote_first_is_offered_beside_who_passes_it_on(head: str) -> None:
    text = _FORWARDED.format(head=head)
    names = [text[start:end] for start, end in company_mentions(text)]
    assert names == ["Ostler & Crane Ltd", "Confezioni Murgia Srl"]


def test_who_receives_a_message_sells_nothing_though_it_quotes_him() -> None:
    text = (
        "From: Isla <isla@haldenknit.example>\nTo: Ida <ida@casadiluce.example>\n\n"
        "Style HK-118.\n\nHalden Knit Ltd\n\nFrom: Ida <ida@casadiluce.example>\n\nCasa di Luce Srl"
    )
    assert [text[s:e] for s, e in company_mentions(text)] == ["Halden Knit Ltd"]


def offered(text: str) -> list[str]:
    passage = cut_passages(Ingestor().parse(Source("sheet.txt", text.encode())))[0]
    spans = readable_in(passage, load_schema("apparel")).spans["supplier", ""]
    return [passage.view[place.start : place.end] for place in spans]


@pytest.mark.parametrize(
    ("label", "maker"),
    [
        ("Proveedor", "Confecciones Gúdar, S.A."),
        ("Fornitore", "Confezioni Murgia S.r.l."),
        ("Supplier", "Little Portage Clothing Ltd"),
    ],
)
def test_suppliers_of_the_parts_do_not_hide_who_makes_the_whole(label: str, maker: str) -> None:
    text = f"{maker}\n\n{label}: Tintes Ebro\n\n{label}: Forros Mora\n\n{label}: Galons Pons\n"
    assert offered(text) == [maker]


def test_one_supplier_that_a_label_announces_is_the_one() -> None:
    assert offered("Boutique Arinto Lda.\n\nSupplier: Acme Knitwear Ltd\n") == ["Acme Knitwear Ltd"]


def test_ideograms_behind_ideograms_make_another_word() -> None:
    spec = next(a for a in load_schema("footwear").spec().attributes if a.name == "supplier")
    assert not labelled_spans("工厂款号  0086-3", spec)
    cells = [(s.start, s.end) for s in labelled_spans("Supplier 供应商: 温州鞋业", spec)]
    assert cells == [(14, 18)]
