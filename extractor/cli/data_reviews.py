"""`specloom data export --from-reviews`: decisions of people become annotated documents."""

from __future__ import annotations

from pathlib import Path

from extractor.config import Settings
from extractor.ingest.attachment import safe_name
from extractor.review.annotations import reviewed_documents
from extractor.service.state import open_service_store
from training_data.annotations import AnnotatedDocument, write_annotations

_HASH_DIGITS = 12


def export_reviews(settings: Settings, folder: Path) -> str:
    """Write annotations and documents into a folder, and return what to say of it.

    A document stands in a folder named by its hash: many suppliers send an `offer.pdf`.
    """
    folder.mkdir(parents=True, exist_ok=True)
    documents: list[AnnotatedDocument] = []
    for annotated, content in reviewed_documents(open_service_store(settings)):
        mark = annotated.document.removeprefix("sha256:")[:_HASH_DIGITS]
        file = Path(mark) / (safe_name(annotated.file) or "document")
        (folder / mark).mkdir(exist_ok=True)
        (folder / file).write_bytes(content)
        documents.append(annotated.model_copy(update={"file": file.as_posix()}))
    if not documents:
        return "Nobody has decided on anything in the review yet."
    path = write_annotations(folder, documents)
    judged = sum(len(one.judged or ()) * len(one.products) for one in documents)
    return f"{path}: {len(documents)} documents, {judged} decided attributes"
