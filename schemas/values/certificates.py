"""Certificates: scheme, number and the last day it holds."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel

from schemas.values.choices import choice
from schemas.values.dates import DATE, Date
from schemas.values.forms import RowsForm
from schemas.values.text import CERTIFICATE_NUMBER, Text

_SCHEME = choice("certificate_scheme")

Scheme = Annotated[
    Literal[
        "GOTS", "GRS", "RCS", "OCS", "RWS", "RMS", "RAS", "RDS", "OEKO_TEX_100", "LWG", "BCI",
        "FSC", "SFA", "BLUESIGN", "OTHER",
    ],
    _SCHEME,
]  # fmt: skip


class Certificate(BaseModel):
    """What one certificate says of itself."""

    scheme: Scheme
    number: Text | None = None
    valid_to: Date | None = None


Certificates = Annotated[
    list[Certificate],
    RowsForm(
        "certificates",
        {"scheme": _SCHEME, "number": CERTIFICATE_NUMBER, "valid_to": DATE},
        "scheme",
        ("scheme",),
    ),
]
