"""Label words of every attribute, in nine languages.

`LABELS` is what a document may write before or above the value of an attribute, whatever the
schema; `SCHEMA_LABELS` replaces a row where a trade gives the words another meaning.
`AMBIGUOUS_LABELS` lists the words that head more than one attribute, so that nobody decides by
the label alone.
"""

from __future__ import annotations

from typing import Final

from schemas.vocabulary.labels_common import COMMON_LABELS
from schemas.vocabulary.labels_own import OWN_LABELS, SHRINKAGES
from schemas.vocabulary.labels_schema import SCHEMA_ROWS

LABELS: Final[dict[str, dict[str, tuple[str, ...]]]] = {**COMMON_LABELS, **OWN_LABELS}

# Schema -> attribute -> its label words there.
SCHEMA_LABELS: Final[dict[str, dict[str, dict[str, tuple[str, ...]]]]] = SCHEMA_ROWS

# Folded words -> the attributes that they may head.
AMBIGUOUS_LABELS: Final[dict[str, tuple[str, ...]]] = {
    "alt.": ("width", "height"),
    "altezza": ("width", "height"),
    "art": ("product_type", "style_code"),
    "classe": ("product_type", "fibre_grade"),
    "construction": ("construction", "knit_technique"),
    "drop": ("season", "strap_drop", "depth"),
    "fadendichte": ("construction", "thread_count"),
    "fadenzahl": ("ply", "thread_count"),
    "gewicht": ("net_weight", "fabric_weight", "metal_weight"),
    "h": ("width", "height"),
    "legierung": ("metal", "fineness"),
    "material": ("composition", "leather_type", "metal"),
    "peso": ("net_weight", "fabric_weight", "metal_weight"),
    "poids": ("net_weight", "fabric_weight", "metal_weight"),
    "resa": ("lead_time", "incoterm"),
    "titolo": ("yarn_count", "fineness"),
    "titre": ("yarn_count", "fineness", "name"),
    "título": ("yarn_count", "name"),
    "weight": ("net_weight", "fabric_weight", "metal_weight"),
    "ürün": ("name", "product_type"),
    "重量": ("net_weight", "fabric_weight"),
    "密度": ("construction", "thread_count"),
    **{
        label.casefold(): ("shrinkage_warp", "shrinkage_weft")
        for labels in SHRINKAGES.values()
        for label in labels
    },
}
