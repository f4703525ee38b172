# Copied by flagforge from templates/python/overlay/src/flagforge_launchdarkly/_lib/attempt.py; edit it there.
from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

from .errors import ApiAbortError, ApiTimeoutError

POLL = 0.05
"""Seconds within which an abort is seen."""


class Attempt:
    """The limits of one attempt, and how far it came."""

    __slots__ = (
        "abort",
        "ends",
        "limit",
        "max_bytes",
        "number",
        "operation",
        "sent",
        "started",
        "timeout",
    )

    def __init__(
        self,
        operation: str,
        number: int,
        timeout: float | None,
        limit: float | None,
        max_bytes: int,
        abort: threading.Event | None,
    ) -> None:
        self.operation = operation
        self.number = number
        """1 for the first attempt."""
        self.timeout = timeout
        """Seconds this attempt may take."""
        self.limit = limit
        """What the caller set: the time-out, or the deadline where that ends first."""
        self.max_bytes = max_bytes
        self.abort = abort
        self.started = time.monotonic()
        self.ends = None if timeout is None else self.started + timeout
        self.sent = False
        """Whether any of the request may have reached the server."""

    @property
    def elapsed(self) -> float:
        return time.monotonic() - self.started

    def remaining(self) -> float | None:
        """Seconds left; raises where there are none, or the caller has aborted the call."""
        if self.abort is not None and self.abort.is_set():
            raise ApiAbortError("aborted")
        if self.ends is None:
            return None
        left = self.ends - time.monotonic()
        if left <= 0:
            raise self.overdue()
        return left

    def overdue(self) -> ApiTimeoutError:
        error = ApiTimeoutError(f"over {self.limit:g} s")
        error.maybe_applied = self.sent
        return error

    def read(self, plain: Callable[[int, float | None], bytes], size: int, expired: Any) -> bytes:
        """Reads from a connection within the limits. The HTTP library's own limit starts anew with every byte."""
        while True:
            left = self.remaining()
            if self.abort is None:
                return plain(size, left)
            try:
                return plain(size, POLL if left is None else min(left, POLL))
            except expired:
                continue
