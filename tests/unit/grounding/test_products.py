from extractor.core.record import EvidenceRow
from extractor.grounding.locate import LeafKey
from extractor.grounding.products import several_products
from extractor.grounding.readings import Candidate, LeafReading


def listed(*rows: tuple[str | None, str | None], confidence: float = 0.9) -> Candidate:
    """Build a list of products (code, name), each standing on a line of its own."""
    leaves: dict[LeafKey, LeafReading] = {}
    for index, row in enumerate(rows):
        for number, (leaf, text) in enumerate(zip(("style_code", "name"), row, strict=True)):
            if text:
                span = (100 * index + 50 * number, 100 * index + 50 * number + len(text))
                evidence = (EvidenceRow(part="p", page=1, span=span),)
                leaves[index, leaf] = LeafReading(text, evidence, confidence)
    return Candidate([{"style_code": code, "name": name} for code, name in rows], leaves)


def titles(*lists: Candidate) -> list[str]:
    return [focus.title for focus in several_products(lists)]


def test_products_with_different_codes_are_several() -> None:
    assert titles(listed(("11", "Anna"), ("22", "Berta"))) == ["11", "22"]


def test_products_without_codes_are_told_apart_by_name() -> None:
    assert titles(listed((None, "Anna"), (None, "Berta"))) == ["Anna", "Berta"]


def test_one_code_in_several_rows_is_one_product() -> None:
    assert titles(listed(("11", "Anna navy"), ("11", "Anna red"), ("1 1", None))) == []


def test_a_lone_name_belongs_to_the_code_it_was_seen_with() -> None:
    assert titles(listed(("11", "Anna"), ("22", "Berta"), (None, "ANNA"))) == ["11", "22"]


def test_products_know_every_place_that_names_them() -> None:
    first, second = listed(("11", None), ("22", None)), listed(("22", None), ("33", None))
    focuses = several_products([first, second])
    spans = [[place.span[0] for place in focus.places] for focus in focuses]
    assert spans == [[0], [100, 0], [100]]


def test_rows_that_the_reader_was_unsure_of_make_no_products() -> None:
    assert titles(listed(("11", None), ("22", None), confidence=0.3)) == []


def test_two_readings_of_one_place_are_one_product() -> None:
    evidence = (EvidenceRow(part="p", page=1, span=(0, 2)),)
    leaves: dict[LeafKey, LeafReading] = {
        (0, "style_code"): LeafReading("11", evidence, 0.9),
        (1, "style_code"): LeafReading("1", evidence, 0.9),
    }
    rows: list[dict[str, str | None]] = [{"style_code": "11"}, {"style_code": "1"}]
    assert titles(Candidate(rows, leaves)) == []
