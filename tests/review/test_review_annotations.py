from pathlib import Path

from extractor.cli.data_reviews import export_reviews
from extractor.core.record import FieldStatus
from extractor.storage.model import AttributeChange, Decision, StoredRow
from tests.review.conftest import Site
from training_data.annotations import Status, read_annotations


def take(site: Site, record: str, attribute: str, decision: Decision) -> None:
    change = AttributeChange(0, attribute, 1, decision)
    site.store.reviews.decide(record, [change], who="anna")


def test_decisions_become_annotated_documents_with_the_words_and_their_places(
    site: Site, tmp_path: Path
) -> None:
    for attribute in ("style_code", "composition", "country_of_origin"):
        take(site, site.sheet, attribute, Decision.ACCEPTED)
    take(site, site.sheet, "gtin", Decision.ABSENT)
    take(site, site.sheet, "care", Decision.UNREADABLE)
    said = export_reviews(site.settings, tmp_path / "out")
    assert "1 documents, 5 decided attributes" in said
    (one,) = read_annotations(tmp_path / "out")
    assert (one.schema_id, one.supplier) == ("knitwear@1", "Maglificio Valdossola S.r.l.")
    assert one.annotators == ("anna",)
    assert one.is_judged("gtin")
    assert not one.is_judged("season")  # nobody looked at it
    attributes = one.products[0].attributes
    assert "gtin" not in attributes
    assert attributes["care"].status is Status.UNREADABLE
    assert attributes["country_of_origin"].value == "IT"
    words = [(r.index, r.leaf, r.text) for r in attributes["composition"].readings]
    assert words == [
        (0, "component", "Corpo"),
        (0, "fibre", "Lana vergine"),
        (0, "percent", "85%"),
        (1, "fibre", "Cashmere"),
        (1, "percent", "15%"),
    ]
    sample = Path("samples/scheda_tecnica_4021K.pdf").read_bytes()
    assert (tmp_path / "out" / one.file).read_bytes() == sample


def test_a_value_whose_words_nobody_chose_is_known_and_not_read(site: Site, tmp_path: Path) -> None:
    row = StoredRow("brand", FieldStatus.FOUND, "Antrona")
    change = AttributeChange(0, "brand", 1, Decision.CORRECTED, (row,))
    site.store.reviews.decide(site.sheet, [change], who="anna")
    export_reviews(site.settings, tmp_path / "out")
    (one,) = read_annotations(tmp_path / "out")
    brand = one.products[0].attributes["brand"]
    assert (brand.value, brand.readings) == ("Antrona", ())


def test_without_decisions_there_is_nothing_to_export(site: Site, tmp_path: Path) -> None:
    assert "Nobody has decided" in export_reviews(site.settings, tmp_path / "out")
