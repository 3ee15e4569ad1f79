"""Tables of tests: what was demanded stands beside what was found, and only the latter is true.

    Test | Method | Required | Result
    Shrinkage warp | ISO 5077 | max -3 % | -2,0 %

Such rows are read as the name of the test with its result: `Shrinkage warp: -2,0 %`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractor.core.geometry import CharSpan
from schemas.values.lexicon import fold

_BETWEEN = re.compile(r" \| | {2,}|\t")
_FEWEST_CELLS = 3
_LONGEST_HEAD = 120
_RESULTS = frozenset(
    fold(word)
    for word in """
result, results, test result, actual, measured, found, finished
esito, esiti, valore ottenuto
rilevato, rilevati, risultato, risultati, valore rilevato, ottenuto, finito
ergebnis, ergebnisse, befund, prüfwert, gemessen
ist, istwert, messwert, prüfergebnis, fertig
résultat, résultats, constaté, relevé
obtenu, mesuré, valeur mesurée, fini
resultado, resultados, valor medido, valor real, medição
obtenido, medido, valor obtenido, acabado, obtido, valor obtido
got, achieved, obtained, ottenuti, rilievo, erzielt, çıkan, gerçekleşen, measured value
sonuç, sonuçlar, bulunan, ölçüm, test sonuçları, ölçülen, test sonucu, mamul
结果, 实测, 实测结果, 检验结果, 实测数据, 実測値, 実測, 試験値
检测结果, 测试结果, 实测值, 成品, 測定値, 結果, 試験結果, 測定結果
""".strip()
    .replace("\n", ", ")
    .split(", ")
)

# Heads of what was demanded: what stands behind it, under whatever head (*Lot 26-118*), was found.
_DEMANDS = frozenset(
    fold(word)
    for word in """
goal, target, limit, limits, required, requirement, requested, spec, specification, asked, ask, min
limite, limiti, richiesto, capitolato, requisito, requisiti, tolleranza ammessa, exigence, exigé
demandé, limites, cahier des charges, soll, sollwert, grenzwert, anforderung, vorgabe, verlangt
exigido, exigencia, exigência, pedido por norma, especificación, especificação, istenen, limit değer
şartname, beklenen, 要求, 标准值, 标准要求, 指标, 規格, 規格値, 基準, 基準値, 目標
""".strip()
    .replace("\n", ", ")
    .split(", ")
)


@dataclass(frozen=True, slots=True)
class ResultTable:
    """A table of tests.

    Attributes:
        span: From the beginning of its head to the end of its last row.
        rows: Name of the test, its result, and the whole row.
    """

    span: CharSpan
    rows: tuple[tuple[CharSpan, CharSpan, CharSpan], ...]


def result_tables(text: str) -> Iterator[ResultTable]:
    """Yield the tables of tests on a page, in document order."""
    lines = [CharSpan(*match.span()) for match in re.finditer(r"[^\n]+\n?", text)]
    at = 0
    while at < len(lines):
        column = _column_of_results(text, lines[at])
        rows = []
        following = at + 1
        while column is not None and following < len(lines):
            row = _row(text, lines[following], column)
            gap = text[lines[following - 1].end : lines[following].start]
            if row is None or (gap and not _goes_on(text, lines[following - 1], lines[following])):
                break
            rows.append(row)
            following += 1
        if rows:
            yield ResultTable(CharSpan(lines[at].start, lines[following - 1].end), tuple(rows))
        at = following if rows else at + 1


def _column_of_results(text: str, line: CharSpan) -> int | None:
    if line.end - line.start > _LONGEST_HEAD:
        return None
    cells = [fold(text[start:end]) for start, end in _cells(text, line)]
    if len(cells) < _FEWEST_CELLS:
        return None
    found = next((at for at in range(1, len(cells)) if cells[at] in _RESULTS), None)
    if found is None:
        demands = [at for at in range(1, len(cells) - 1) if cells[at] in _DEMANDS]
        found = demands[0] + 1 if len(demands) == 1 else None
    return found


def _goes_on(text: str, above: CharSpan, below: CharSpan) -> bool:
    """Return whether a table goes on behind an empty line, as it does where a page was cut."""
    one, other = (len(_cells(text, line)) for line in (above, below))
    return one == other > _FEWEST_CELLS


def _row(text: str, line: CharSpan, column: int) -> tuple[CharSpan, CharSpan, CharSpan] | None:
    cells = _cells(text, line)
    if len(cells) <= column or cells[0].start == cells[0].end:
        return None
    return cells[0], cells[column], CharSpan(line.start, cells[-1].end)


def _cells(text: str, line: CharSpan) -> list[CharSpan]:
    content = text[line.start : line.end].rstrip()
    begins_empty = content.startswith("| ")
    cells = [CharSpan(line.start, line.start)] if begins_empty else []
    start = 2 if begins_empty else 0
    for match in (*_BETWEEN.finditer(content, start), None):
        piece = content[start : match.start() if match else len(content)]
        left = start + len(piece) - len(piece.lstrip(" |"))
        words = piece.strip(" |")
        cells.append(CharSpan(line.start + left, line.start + left + len(words)))
        start = match.end() if match else start
    return cells
