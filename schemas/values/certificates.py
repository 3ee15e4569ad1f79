"""Certificates: scheme, number and the last day it holds."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel

from schemas.values.choices import choice
from schemas.values.dates import DATES, Date, read_date
from schemas.values.forms import RowsForm, ScalarForm
from schemas.values.mentions import Mentions
from schemas.values.text import CERTIFICATE_NUMBER, Text

_SCHEME = choice("certificate_scheme")

# The cell that announces a certificate is not all date.
_VALID_TO = ScalarForm("date", read_date, seen=Mentions(DATES, DATES))

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
        {"scheme": _SCHEME, "number": CERTIFICATE_NUMBER, "valid_to": _VALID_TO},
        "scheme",
        ("scheme",),
    ),
]
