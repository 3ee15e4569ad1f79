"""Of tables of tests the result is read, and not what was demanded."""

from __future__ import annotations

import pytest

from extractor.core.geometry import CharSpan
from extractor.prompting.lines import page_lines

BORDERED = """Prova | Metodo | Capitolato | Rilevato
Rientro ordito | ISO 5077 | max -3 % | -2,0 %
Martindale | EN ISO 12947 | 30.000 | 45.000

Note"""
SPACED = """TEST  METHOD  REQUIRED  RESULT
Shrinkage warp  ISO 5077  +/-3%  -2.2%
Pilling  ISO 12945  4  4-5
End of report"""
SIDES = """| Greggio | Finito
Altezza cm | 171 | 150
Peso g/mq | 208 | 255"""
# The head of what was found may be a lot; what stands behind the demand was found.
OF_A_LOT = """Test | Method | Target | Lot 7-204
Steam relaxation, warp % | in house | 3.0 max | 1.4
Martindale, cycles | ISO 12947 | 20,000 | 31,000"""
CUT = """Prova | Norma | Limite | Esito | Giudizio
Rientro, trama % | DIN | max 2 | 0,7 | si

Pilling | ISO | 3 | 4 | si"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (OF_A_LOT, ["Steam relaxation, warp %: 1.4", "Martindale, cycles: 31,000"]),
        (CUT, ["Rientro, trama %: 0,7", "Pilling: 4"]),
        (BORDERED, ["Rientro ordito: -2,0 %", "Martindale: 45.000", "", "Note"]),
        (SPACED, ["Shrinkage warp: -2.2%", "Pilling: 4-5", "End of report"]),
        (SIDES, ["Altezza cm: 150", "Peso g/mq: 255"]),
    ],
)
def test_tests_are_read_with_their_results(text: str, expected: list[str]) -> None:
    lines = page_lines(text, CharSpan(0, len(text)))
    written = "".join(
        part if isinstance(part, str) else text[slice(*part)]
        for line in lines
        for part in line.parts
    )
    assert written.splitlines() == expected


def test_other_tables_stay_as_they_are() -> None:
    text = "Size  S  M  L\nChest  50  52  54\n"
    lines = [line for line in page_lines(text, CharSpan(0, len(text)))]
    assert [text[slice(*line.spans[0])] for line in lines] == [
        "Size  S  M  L\n",
        "Chest  50  52  54\n",
    ]
