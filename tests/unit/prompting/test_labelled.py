from __future__ import annotations

import pytest

from extractor.prompting.labelled import labelled_cells, labelled_spans
from schemas.base import AttributeSpec, LeafSpec, Shape
from schemas.registry import load_schema

CODE = AttributeSpec(
    "style_code", "", Shape.SCALAR, (LeafSpec(),), labels={"it": ("Art.", "Codice articolo")}
)
CARE = AttributeSpec("care", "", Shape.LIST, (LeafSpec(),), labels={"en": ("Care", "Washing")})


def announced(view: str, spec: AttributeSpec) -> list[str]:
    return [view[span.start : span.end] for span in labelled_spans(view, spec)]


@pytest.mark.parametrize(
    "line",
    [
        "Art.: 4021/K",
        "Art. 4021/K",
        "ART. = 4021/K",
        "3. Codice articolo - 4021/K",
        "Codice articolo / Style no: 4021/K",
        "Nome: Alba  Art.: 4021/K  Peso: 300 g",
        "Nome | Alba\nArt. | 4021/K | x",
        "Codice articolo\n4021/K\naltro",
    ],
)
def test_a_label_announces_the_rest_of_its_line_or_cell(line: str) -> None:
    assert announced(line, CODE) == ["4021/K"]


@pytest.mark.parametrize("view", ["Codice articolo\nPeso:  300 g\n", "Art. | Peso: | 300 g\n"])
def test_another_label_is_no_value_of_the_one_above_it(view: str) -> None:
    assert announced(view, CODE) == []


def test_a_value_may_end_with_a_colon() -> None:
    assert announced("Art.: 4021/K:\nPeso: 300 g\n", CODE) == ["4021/K:"]


def test_a_list_runs_on_to_the_next_label() -> None:
    view = "Care:\nwash 30\ndo not bleach\nColour: navy"
    assert announced(view, CARE) == ["wash 30\ndo not bleach"]


def test_the_word_in_running_text_announces_nothing() -> None:
    assert announced("Handled with care by our team: always.", CARE) == []


def test_an_attribute_without_labels_is_never_announced() -> None:
    bare = AttributeSpec("finish", "", Shape.SCALAR, (LeafSpec(),))
    assert announced("finish: washed", bare) == []


@pytest.mark.parametrize(
    ("schema", "attribute", "text", "cell"),
    [
        ("leather_goods", "width", "EN_CM: 33\n", "33"),
        ("leather_goods", "net_weight", "PESO_NETTO_G: 410\n", "410"),
        ("leather_goods", "leather_thickness", "Grosor piel (mm): 1.4\n", "1.4"),
        ("knitwear", "net_weight", "Gew. g/Stk.: 305\n", "305"),
        ("home_textile", "fill_weight", "填充量 Fill (g): 350\n", "350"),
        ("footwear", "heel_height", "Tacco / gambale | 60 mm / 24 cm\n", "60 mm"),
        ("footwear", "shaft_height", "Tacco / gambale | 60 mm / 24 cm\n", "24 cm"),
        # one thing in two languages and two units
        ("footwear", "heel_height", "Heel / Absatz: 60 mm / 6 cm\n", "60 mm / 6 cm"),
    ],
)
def test_labels_of_narrow_columns(schema: str, attribute: str, text: str, cell: str) -> None:
    spec = next(one for one in load_schema(schema).spec().attributes if one.name == attribute)
    assert [text[slice(*one.cell)].strip() for one in labelled_cells(text, spec)] == [cell]
