"""Knitted garments and accessories."""

from __future__ import annotations

from typing import Annotated

from schemas.base import Risk
from schemas.product import attribute
from schemas.products.apparel import Apparel
from schemas.values.choices import KnitTechnique, Stitch
from schemas.values.cloth_finish_mentions import ClothFinishes
from schemas.values.knit_numbers import Gauge, Ply
from schemas.values.quantity import FibreLength, FibreMicron
from schemas.values.text import Text, YarnCount, product_word


class Knitwear(Apparel):
    """Knitwear: jumpers, cardigans, scarves, hats."""

    schema_id = "knitwear@1"
    title = "Knitwear"

    product_type: Annotated[str, product_word("knitwear")] | None = attribute(
        "what kind of article it is, in one noun phrase", group="identity", risk=Risk.LOW
    )
    yarn_count: YarnCount | None = attribute(
        "count of the yarn, as written: 2/28 Nm", group="knitting"
    )
    ply: Ply | None = attribute("number of threads twisted together", group="knitting")
    gauge: Gauge | None = attribute("needles per inch of the machine (GG)", group="knitting")
    stitch: Stitch | None = attribute("how it is knitted", group="knitting", risk=Risk.LOW)
    knit_technique: KnitTechnique | None = attribute(
        "whether panels are shaped, cut, seamless or made by hand", group="knitting", risk=Risk.LOW
    )
    fibre_micron: FibreMicron | None = attribute("fineness of the fibre", group="knitting")
    fibre_length: FibreLength | None = attribute(
        "length of the fibre, not of the garment", group="knitting"
    )
    fibre_grade: Text | None = attribute("grade of the fibre", group="knitting")
    finish: ClothFinishes | None = attribute(
        "treatments after knitting: washed, milled, anti-pilling", group="knitting", risk=Risk.LOW
    )
