"""What fitting the choice among places takes for right."""

from __future__ import annotations

from pydantic import JsonValue

from extractor.core.document import Source
from extractor.evaluation.items import EvaluationItem
from extractor.ingest.router import Ingestor
from extractor.training.choice import questions_in

SHEET = b"""Style 4471 - tote
Height (mm): 310
Carton
Height (mm): 640
"""


def test_a_figure_has_the_unit_of_its_label() -> None:
    source = Source("sheet.txt", SHEET)
    with Ingestor() as ingestor:
        document = ingestor.parse(source)
    height: JsonValue = {"amount": "31", "unit": "cm"}
    item = EvaluationItem("sheet", source, "leather_goods", ({"height": height},))
    questions = [one for one in questions_in(document, item) if one.attribute == "height"]
    assert [sum(one.right) for one in questions] == [1]
    assert len(questions[0].right) > 1
