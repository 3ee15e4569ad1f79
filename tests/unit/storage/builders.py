"""Small uploads and records."""

from extractor.core.record import (
    DocumentRow,
    EvidenceRow,
    FieldRow,
    FieldStatus,
    ProductRow,
    Record,
)
from extractor.storage.files import document_id
from extractor.storage.intake import Accepted, Upload
from extractor.storage.store import Store

TEXT = b"Style: K-204, 85% wool 15% silk, Acme"


def upload(content: bytes = TEXT, name: str = "offer.txt", model: str = "m1") -> Upload:
    return Upload(name, content, "knitwear@1", model, "anna")


def accept(store: Store, content: bytes = TEXT, **about: str) -> Accepted:
    (accepted,) = store.intake.accept([upload(content, **about)])
    return accepted


def found(path: str, value: object, confidence: float = 0.9) -> FieldRow:
    evidence = (EvidenceRow(part="offer.txt", page=1, span=(0, 5), box=(1.0, 2.0, 3.0, 4.0)),)
    return FieldRow(
        path=path,
        status=FieldStatus.FOUND,
        value=value,
        reading=str(value),
        confidence=confidence,
        evidence=evidence,
    )


def absent(path: str) -> FieldRow:
    return FieldRow(path=path, status=FieldStatus.ABSENT, confidence=0.6)


def product(style: str = "K-204", supplier: str = "Acme") -> ProductRow:
    fields = (
        found("style_code", style),
        found("supplier", supplier),
        absent("gender"),
        found("composition[0].fibre", "wool"),
        found("composition[0].percent", "85", 0.4),
        found("composition[1].fibre", "silk"),
        found("composition[1].percent", "15"),
        found("sizes[0]", "S"),
        found("sizes[1]", "M"),
        found("net_weight", {"amount": "320", "unit": "g"}),
    )
    values = {
        "style_code": style,
        "supplier": supplier,
        "composition": [
            {"fibre": "wool", "percent": "85"},
            {"fibre": "silk", "percent": "15"},
        ],
        "sizes": ["S", "M"],
        "net_weight": {"amount": "320", "unit": "g"},
    }
    return ProductRow(values=values, fields=fields)


def record(content: bytes = TEXT, model: str = "m1", *products: ProductRow) -> Record:
    return Record(
        document=DocumentRow(
            id=document_id(content),
            name="offer.txt",
            media_type="application/octet-stream",
            pages=0,
            parts=("offer.txt",),
        ),
        schema_id="knitwear@1",
        model=model,
        products=products or (product(),),
    )
