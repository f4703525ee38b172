from __future__ import annotations

import random as _random
from collections.abc import Callable, Sequence
from typing import Literal

from .budget import RetryBudget
from .limits import RateLimitInfo

Failure = Literal["connect", "headers", "status", "garbled", "tls", "other"]
"""
`connect`: no connection was made; `headers`: no answer, or not all of it; `status`: an answer with an error; `garbled`: a
success that cannot be read; `tls`, `other`: a retry cannot help.
"""

COST = 5
"""Tokens a retry costs."""
MAX_WAIT = 60.0
_RETRIED = frozenset((408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524))


class Retry:
    """How failed attempts are repeated; times in seconds."""

    __slots__ = (
        "connection_errors",
        "exponent",
        "initial_interval",
        "max_elapsed",
        "max_interval",
        "statuses",
    )

    def __init__(
        self,
        *,
        initial_interval: float | None = None,
        max_interval: float = 20.0,
        exponent: float = 2.0,
        max_elapsed: float | None = None,
        connection_errors: bool = True,
        statuses: Sequence[int | str] | None = None,
    ) -> None:
        self.initial_interval = initial_interval
        """Upper bound of the first wait; default 0.2, after a 429 1.0."""
        self.max_interval = max_interval
        """Upper bound of any wait that the server did not ask for."""
        self.exponent = exponent
        """What the bound is multiplied by from one wait to the next."""
        self.max_elapsed = max_elapsed
        """
        No wait begins that would end later than this after the start of the call. Where it is given and `max_retries`
        is not, it alone limits the number of attempts.
        """
        self.connection_errors = connection_errors
        """Also after failures without an answer: lost connections, time-outs."""
        self.statuses = None if statuses is None else frozenset(str(each) for each in statuses)
        """
        Statuses that are worth a retry, such as `[409, "5XX"]`, in place of 408, 425, 429, 500, 502 to 504 and 520 to
        524. Requests that may have had an effect and have it twice when sent twice are not repeated, whatever stands
        here.
        """


DEFAULT = Retry()


class FailedAttempt:
    """What is known of an attempt that failed."""

    __slots__ = ("advice", "attempt", "elapsed", "idempotent", "kind", "left", "limits", "status")

    def __init__(
        self,
        *,
        attempt: int,
        kind: Failure,
        status: int,
        limits: RateLimitInfo,
        advice: str | None,
        idempotent: bool,
        elapsed: float,
        left: float,
    ) -> None:
        self.attempt = attempt
        """1 for the first."""
        self.kind: Failure = kind
        self.status = status
        """0 where there was no answer."""
        self.limits = limits
        self.advice = advice
        """Value of the header `x-should-retry`."""
        self.idempotent = idempotent
        """Sending the request twice does what sending it once does."""
        self.elapsed = elapsed
        """Seconds since the call began."""
        self.left = left
        """Seconds until the deadline."""


def plan_retry(
    failed: FailedAttempt,
    retry: Retry | Literal[False] | None,
    max_retries: int | None,
    budget: RetryBudget,
    random: Callable[[], float] = _random.random,
) -> float | None:
    """Seconds to wait before the next attempt, `None` for none. A retry is paid for from the budget."""
    if retry is False:
        return None
    rules = retry or DEFAULT
    limits = failed.limits
    if max_retries is None and rules.max_elapsed is None:
        max_retries = 2
    if max_retries is not None and failed.attempt > max_retries:
        return None
    if budget.tokens < COST or not _is_worthwhile(failed, rules):
        return None
    # Every answer names the end of its window; only a refusal makes it one to wait for.
    reset = limits.reset_after if limits.refused else None
    hint = max(limits.retry_after or 0.0, reset or 0.0)
    first = rules.initial_interval
    if first is None:
        first = 1.0 if limits.refused else 0.2
    wait = add_jitter(hint, random) if hint else _bound(first, rules, failed.attempt) * random()
    left = failed.left
    if rules.max_elapsed is not None:
        left = min(left, rules.max_elapsed - failed.elapsed)
    if hint > MAX_WAIT or wait >= left:
        return None
    budget.tokens -= COST
    return wait


def add_jitter(seconds: float, random: Callable[[], float] = _random.random) -> float:
    """Up to a tenth more, at most a second: those who were given the same time do not come back together."""
    return seconds + random() * min(seconds / 10, 1.0)


def _bound(first: float, rules: Retry, attempt: int) -> float:
    try:
        return min(first * rules.exponent ** (attempt - 1), rules.max_interval)
    except OverflowError:
        return rules.max_interval


def _is_worthwhile(failed: FailedAttempt, rules: Retry) -> bool:
    # A server that names a time has not begun.
    unapplied = (
        failed.kind == "connect"
        or failed.limits.refused
        or (failed.status == 503 and failed.limits.retry_after is not None)
    )
    return _helps(failed, rules) and (failed.idempotent or unapplied)


def _helps(failed: FailedAttempt, rules: Retry) -> bool:
    match failed.kind:
        case "connect" | "headers":
            return rules.connection_errors
        case "garbled":
            return failed.attempt < 2
        case "status":
            return _is_passing(failed, rules)
        case "tls" | "other":
            return False


def _is_passing(failed: FailedAttempt, rules: Retry) -> bool:
    """Whether an answer's status may be another one the next time."""
    if failed.advice:
        return failed.advice == "true"
    if rules.statuses is not None:
        return bool({str(failed.status), f"{failed.status // 100}XX"} & rules.statuses)
    if failed.status == 425:
        return failed.attempt < 2
    return failed.status in _RETRIED
