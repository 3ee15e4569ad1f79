"""Charts of measures by size: numbers that are measures of no attribute; their head says sizes."""

from __future__ import annotations

import random
from collections.abc import Sequence

from training_data.generator.layouts.page import BLANK, CELL_GAP, COLUMN_GAP, Lines, table_row
from training_data.generator.layouts.words import Table, words
from training_data.generator.segments import Phrase, Ref, Seg, phrase

_TITLES: Table = {
    "en": ("Measurement chart", "POM", "Size chart (cm)", "Measurements in cm"),
    "it": ("Tabella misure", "Misure capo (cm)"),
    "fr": ("Tableau de mesures", "Barème de mesures (cm)"),
    "de": ("Maßtabelle", "Fertigmaße (cm)"),
    "es": ("Tabla de medidas", "Medidas (cm)"),
    "pt": ("Tabela de medidas",),
    "tr": ("Ölçü tablosu",),
    "zh": ("尺寸表", "尺寸表 (cm)"),
    "ja": ("サイズ表", "寸法表 (cm)"),
}
_POINTS: Table = {
    "en": ("1/2 chest", "Hem width", "Cuff", "Neck opening", "Armhole", "Shoulder", "Across back"),
    "it": ("1/2 torace", "Fondo", "Polso", "Scollo", "Giro manica", "Spalla"),
    "fr": ("1/2 poitrine", "Bas", "Poignet", "Encolure", "Emmanchure", "Épaule"),
    "de": ("1/2 Brust", "Saum", "Bündchen", "Halsausschnitt", "Armloch", "Schulter"),
    "es": ("1/2 pecho", "Bajo", "Puño", "Escote", "Sisa", "Hombro"),
    "pt": ("1/2 peito", "Bainha", "Punho", "Decote", "Ombro"),
    "tr": ("1/2 göğüs", "Etek", "Manşet", "Yaka açıklığı", "Omuz"),
    "zh": ("胸围", "下摆", "袖口", "领宽", "肩宽"),
    "ja": ("身幅", "裾幅", "袖口", "衿幅", "肩幅"),
}
_RUNS = (
    ("XS", "S", "M", "L", "XL"), ("S", "M", "L", "XL", "XXL"), ("34", "36", "38", "40", "42"),
    ("38", "40", "42", "44", "46", "48"), ("1", "2", "3", "4"), ("46", "48", "50", "52", "54"),
    ("S/M", "M/L"), ("2", "4", "6", "8", "10", "12"), ("F",), ("90", "100", "110", "120"),
)  # fmt: skip


def draw_sizes(rng: random.Random) -> list[str]:
    """Draw a run of sizes."""
    run = rng.choice(_RUNS)
    first = rng.randint(0, max(0, len(run) - 3))
    return list(run[first:])


def measures(rng: random.Random, lang: str, sizes: Sequence[str], stated: bool) -> Lines:
    """Return a chart. `stated`: its head is where the document states the sizes."""
    gap = rng.choice((CELL_GAP, COLUMN_GAP))
    heads: list[Phrase] = [
        (Seg(size, Ref("sizes", place) if stated else None),) for place, size in enumerate(sizes)
    ]
    points = list(words(_POINTS, lang))
    rows: Lines = []
    for point in rng.sample(points, rng.randint(2, len(points))):
        value, step = rng.uniform(8, 70), rng.choice((0.5, 1.0, 2.0))
        cells = [phrase(f"{value + step * place:.1f}") for place in range(len(sizes))]
        rows.append(table_row([phrase(point), *cells], gap))
    corner: Phrase = () if gap == COLUMN_GAP else phrase(rng.choice(("", "cm", "POM")))
    title = phrase(rng.choice(words(_TITLES, lang)))
    return [BLANK, title, table_row([corner, *heads], gap), *rows]
