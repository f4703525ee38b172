# Copied by flagforge from templates/python/overlay/src/flagforge_launchdarkly/_lib/limits.py; edit it there.
from __future__ import annotations

import re
import time
from collections.abc import Mapping
from typing import Any, Literal

DAY = 86_400.0


class RateLimitInfo:
    """What one answer said about rate limits; `None` where it had no usable header."""

    __slots__ = (
        "global_remaining",
        "refused",
        "reset_after",
        "reset_at",
        "retry_after",
        "route_remaining",
    )

    def __init__(
        self,
        *,
        refused: bool = False,
        global_remaining: int | None = None,
        route_remaining: int | None = None,
        reset_at: float | None = None,
        reset_after: float | None = None,
        retry_after: float | None = None,
    ) -> None:
        self.refused = refused
        """The request was refused for a rate limit (429)."""
        self.global_remaining = global_remaining
        """Requests the account has left in the window."""
        self.route_remaining = route_remaining
        """Requests the account has left on this route in the window."""
        self.reset_at = reset_at
        """End of the window in seconds of Unix time, by the server's clock."""
        self.reset_after = reset_after
        """Seconds from the answer to the end of the window; 0 where it is past."""
        self.retry_after = retry_after
        """Seconds to wait before the next request, at least."""

    def values(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in RateLimitInfo.__slots__}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RateLimitInfo) and self.values() == other.values()

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        shown = {**self.values(), **{name: getattr(self, name) for name in type(self).__slots__}}
        text = ", ".join(f"{name}={value!r}" for name, value in shown.items() if value is not None)
        return f"{type(self).__name__}({text})"


class RateLimitState(RateLimitInfo):
    """What a client knows of its limits now; each figure is the last one it was told."""

    __slots__ = ("in_flight", "waiting")

    def __init__(self, known: RateLimitInfo | None, in_flight: int, waiting: int) -> None:
        super().__init__(**(known.values() if known else {}))
        self.in_flight = in_flight
        """Requests on their way, of all clients in this process with the same credential and host."""
        self.waiting = waiting
        """Requests that wait for their turn."""


class RateLimitEvent(RateLimitInfo):
    """A call that was held back, or refused with 429."""

    __slots__ = ("kind", "operation", "wait")

    def __init__(
        self,
        known: RateLimitInfo | None,
        kind: Literal["held", "refused"],
        operation: str,
        wait: float | None,
    ) -> None:
        super().__init__(**(known.values() if known else {}))
        self.kind = kind
        self.operation = operation
        """Id of the operation."""
        self.wait = wait
        """Seconds until the next attempt, or until the limit is looked at again; `None`: the call fails."""


def parse_limits(
    status: int, headers: Mapping[str, str], now: float | None = None
) -> RateLimitInfo:
    """Reads the headers of an answer that came at `now` (Unix time); what is malformed or implausible is left out."""
    info = RateLimitInfo(
        refused=status == 429,
        global_remaining=_number(headers.get("x-ratelimit-global-remaining")),
        route_remaining=_number(headers.get("x-ratelimit-route-remaining")),
    )
    after = headers.get("retry-after")
    reset = _number(headers.get("x-ratelimit-reset"))
    if not reset and not after:
        return info
    here = _server_time(headers.get("date"), time.time() if now is None else now)
    if reset is not None:
        # Seconds by mistake are told from milliseconds by their size.
        reset_at = float(reset) if reset < 1e11 else reset / 1000
        if abs(reset_at - here) < DAY:
            info.reset_at = reset_at
            info.reset_after = max(0.0, reset_at - here)
    seconds = _number(after)
    wait = _date_after(after, here) if seconds is None else float(seconds)
    if wait is not None:
        info.retry_after = max(0.0, wait)
    return info


def _server_time(date: str | None, now: float) -> float:
    """The server's clock counts; its header has whole seconds."""
    told = _date(date)
    return told if told is not None and (told > now or now - told > 1.5) else now


def _date_after(text: str | None, here: float) -> float | None:
    date = _date(text)
    return None if date is None else date - here


def _number(text: str | None) -> int | None:
    """A whole number in ASCII digits: `int` alone takes "-1", "1_0" and digits of any script."""
    return int(text) if text and re.fullmatch(r"[0-9]{1,18}", text) else None


def _date(text: str | None) -> float | None:
    """A date in one of the three forms of HTTP; the parser of e-mail dates alone takes far more."""
    if not text or not re.fullmatch(r"[A-Z][a-z]+,? .*:\d\d( GMT| \d{4})", text):
        return None
    from calendar import timegm
    from email.utils import parsedate

    parts = parsedate(text)
    try:
        return None if parts is None else float(timegm(parts))
    except ValueError:
        return None
