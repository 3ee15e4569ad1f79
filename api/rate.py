"""How often somebody may ask. Counted in each web process by itself: no server is needed for it."""

from __future__ import annotations

import math
import time

from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from extractor.storage.errors import StoreRefusal


class TooManyRequestsError(StoreRefusal):
    """Too many requests; `retry_after_s` seconds from now there is room again."""

    default_code = "too_many_requests"

    def __init__(self, retry_after_s: int) -> None:
        super().__init__(f"Too many requests. Try again in {retry_after_s} seconds.")
        self.retry_after_s = retry_after_s


class RateLimit:
    """A moving window of a minute, for each name.

    Args:
        per_minute: Requests that one name may make.
    """

    def __init__(self, per_minute: int) -> None:
        self._item = RateLimitItemPerMinute(per_minute)
        self._limiter = MovingWindowRateLimiter(MemoryStorage())

    def hit(self, name: str) -> None:
        """Count a request.

        Raises:
            TooManyRequestsError: there were too many within the last minute.
        """
        if not self._limiter.hit(self._item, name):
            raise self._refusal(name)

    def check(self, name: str) -> None:
        """Refuse where there were too many, without counting.

        Raises:
            TooManyRequestsError: there were too many within the last minute.
        """
        if not self._limiter.test(self._item, name):
            raise self._refusal(name)

    def _refusal(self, name: str) -> TooManyRequestsError:
        window = self._limiter.get_window_stats(self._item, name)
        return TooManyRequestsError(max(1, math.ceil(window.reset_time - time.time())))
