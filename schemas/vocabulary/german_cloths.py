"""German names of cloths that begin with their fibre: *Seidensatin*, *Wollflanell*."""

from __future__ import annotations

from typing import Final

# Packed by hand: the formatter would put every word on its own line.
# fmt: off

_FIBRES: Final[dict[str, tuple[str, ...]]] = {
    "wool": ("Woll", "Schurwoll", "Merino", "Merinowoll", "Lammwoll"),
    "cashmere": ("Kaschmir", "Cashmere"),
    "mohair": ("Mohair",),
    "alpaca": ("Alpaka",),
    "silk": ("Seiden",),
    "cotton": ("Baumwoll", "Biobaumwoll"),
    "linen": ("Leinen",),
    "hemp": ("Hanf",),
    "viscose": ("Viskose",),
    "polyamide": ("Nylon", "Polyamid"),
    "polyester": ("Polyester",),
}
_CLOTHS: Final = (
    "batist", "bouclé", "canvas", "chiffon", "cord", "crêpe", "crepe", "denim", "drell", "drill",
    "duchesse", "feinripp", "feinstrick", "filz", "flanell", "fleece", "frottee", "gabardine",
    "garn", "georgette", "gewebe", "gewirk", "grobstrick", "jacquard", "jersey", "köper", "krepp",
    "musselin", "organza", "perkal", "piqué", "plüsch", "popeline", "rips", "samt", "satin",
    "serge", "stoff", "strick", "taft", "tuch", "tüll", "tweed", "twill", "velours", "voile",
    "walk", "gemisch", "mischung", "mix", "mischgewebe", "interlock", "sweat", "faser", "wirkware",
)

FIBRES: Final[dict[str, tuple[str, ...]]] = {
    code: tuple(f"{first}{cloth}" for first in firsts for cloth in _CLOTHS)
    for code, firsts in _FIBRES.items()
}
# What the beginnings say of the fibre.
FIBRE_QUALIFIERS: Final[dict[str, str]] = {
    f"{first}{cloth}": code
    for first, code in (
        ("Schurwoll", "virgin"), ("Merino", "merino"), ("Merinowoll", "merino"),
        ("Lammwoll", "lambswool"), ("Biobaumwoll", "organic"),
    )
    for cloth in _CLOTHS
}
# fmt: on
