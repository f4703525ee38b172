# Copied by flagforge from templates/python/overlay/src/flagforge_launchdarkly/_lib/waits.py; edit it there.
"""Waiting: for the next attempt, and for one's turn. A caller's abort ends either within 50 ms."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from math import inf
from typing import Any

from .attempt import POLL
from .client import current_loop
from .errors import ApiAbortError

Abort = threading.Event | None


def check(abort: Abort) -> None:
    if abort is not None and abort.is_set():
        raise ApiAbortError("aborted")


def pause(seconds: float, abort: Abort) -> None:
    if abort is None:
        time.sleep(seconds)
    elif abort.wait(seconds):
        check(abort)


async def pause_async(seconds: float, abort: Abort) -> None:
    import anyio

    ends = time.monotonic() + seconds
    while (left := ends - time.monotonic()) > 0:
        await anyio.sleep(left if abort is None else min(left, POLL / 2))
        check(abort)


class Signal:
    """Is set once, and waited for by one thread."""

    __slots__ = ("_event",)

    def __init__(self) -> None:
        self._event = threading.Event()

    def set(self) -> None:
        self._event.set()

    def wait(self, ends: float, abort: Abort) -> bool:
        """Whether it was set before the monotonic time `ends`."""
        while not self._event.is_set():
            check(abort)
            left = min(ends - time.monotonic(), inf if abort is None else POLL / 2)
            if left <= 0:
                return False
            # Above this number of seconds a lock does not wait at all.
            self._event.wait(min(left, threading.TIMEOUT_MAX))
        check(abort)
        return True


class AsyncSignal:
    """As `Signal`, waited for by one task; set from any thread."""

    __slots__ = ("_event", "_wake")

    def __init__(self) -> None:
        import anyio

        self._event = anyio.Event()
        self._wake = _waker(current_loop())

    def set(self) -> None:
        """Raises a `RuntimeError` where the event loop is gone."""
        self._wake(self._event.set)

    async def wait(self, ends: float, abort: Abort) -> bool:
        import anyio

        while not self._event.is_set():
            check(abort)
            left = min(ends - time.monotonic(), inf if abort is None else POLL / 2)
            if left <= 0:
                return False
            with anyio.move_on_after(left):
                await self._event.wait()
        check(abort)
        return True


def _waker(loop: Any) -> Callable[[Callable[[], object]], object]:
    """Runs a function in an event loop, from any thread; trio and asyncio have their own names for it."""
    if "trio" in sys.modules and hasattr(loop, "run_sync_soon"):
        wake: Callable[[Callable[[], object]], object] = loop.run_sync_soon
        return wake
    soon: Callable[[Callable[[], object]], object] = loop.call_soon_threadsafe
    return soon
