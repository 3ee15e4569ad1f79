"""What is done every few minutes: old documents erased, leftovers removed."""

from __future__ import annotations

import logging

from extractor.storage.errors import NotFoundError
from extractor.storage.store import Store

log = logging.getLogger(__name__)

_STAGED_S = 3_600.0
_CLAIMS_DAYS = 7
_WHO = "retention"


class Housekeeping:
    """Keeps house. Several workers may do it at the same time.

    Args:
        store: The store.
        retention_days: Documents are erased after so many days; `None`: never.
    """

    def __init__(self, store: Store, *, retention_days: int | None) -> None:
        self._store = store
        self._retention_days = retention_days

    def keep(self) -> None:
        """Do what is due."""
        if self._retention_days is not None:
            self._erase_old(self._retention_days)
        self._store.documents.files.sweep_staging(older_than_s=_STAGED_S)
        self._store.intake.forget_claims(older_than_days=_CLAIMS_DAYS)
        self._store.documents.remove_orphans(older_than_s=_STAGED_S)

    def _erase_old(self, days: int) -> None:
        erased = 0
        for doc_id in self._store.documents.older_than(days):
            try:
                self._store.documents.erase(doc_id, who=_WHO)
                erased += 1
            except NotFoundError:
                continue
        if erased:
            log.info("erased by age", extra={"documents": erased, "days": days})
