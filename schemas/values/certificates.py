"""Certificates: scheme, number and the last day it holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import BaseModel

from schemas.values.certificate_rows import certificate_groups
from schemas.values.choices import choice
from schemas.values.dates import DATES, Date, read_date
from schemas.values.forms import RowsForm, ScalarForm
from schemas.values.mentions import Mentions, RowGroup, Span
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


@dataclass(frozen=True)
class CertificatesForm(RowsForm):
    """Rows of certificates."""

    def row_groups(self, text: str, cells: Sequence[Span]) -> Sequence[RowGroup]:
        """Return a row for every scheme that the text names."""
        return certificate_groups(text, cells)


Certificates = Annotated[
    list[Certificate],
    CertificatesForm(
        "certificates",
        {"scheme": _SCHEME, "number": CERTIFICATE_NUMBER, "valid_to": _VALID_TO},
        "scheme",
        ("scheme",),
    ),
]
