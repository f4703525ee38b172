"""The gate that holds calls back before the API would refuse them: one for each credential and host in the process."""

from __future__ import annotations

import os
import random
import threading
import time
from collections import deque
from collections.abc import Callable
from math import inf
from typing import Any

from .limits import RateLimitInfo, RateLimitState
from .retry import add_jitter

MAX_HOLD = 60.0
"""Longest time in seconds that an answer can hold others back."""


class Window:
    """What is known of the requests that one limit allows."""

    __slots__ = ("in_flight", "left", "limit", "until")

    def __init__(self) -> None:
        self.left = inf
        """Requests left by the last answer; from the end of the window until the next answer, what it allowed in all."""
        self.limit = inf
        """Most requests that this window or the one before is known to have allowed."""
        self.until = inf
        """End by our clock, with jitter; infinite while no answer has named it."""
        self.in_flight = 0

    def wait(self, now: float) -> float:
        """Seconds until there is room for one more request."""
        if self.until <= now:
            self.left = self.limit
            self.until = inf
        # The server may have counted those on their way already, or not yet.
        return 0.0 if self.left > self.in_flight else self.until - now

    def note(self, remaining: int | None, told: RateLimitInfo, now: float) -> None:
        # Of a window that is over, an answer tells nothing about this one.
        if remaining is None or not told.reset_after:
            return
        if self.until == inf:
            self.limit = 0
            self.left = inf
            self.until = now + add_jitter(min(told.reset_after, MAX_HOLD))
        self.limit = max(self.limit, remaining + 1)
        self.left = min(self.left, remaining)


class Ledger:
    """What is known of one account's limits, and the requests that are on their way."""

    __slots__ = ("_all", "_routes")

    def __init__(self) -> None:
        self._all = Window()
        self._routes: dict[str, Window] = {}

    def acquire(self, route: str) -> float:
        """Asks for leave to send a request: 0 gives it, else the seconds after which to ask again; infinite: after
        the next `release`."""
        one = self._routes.setdefault(route, Window())
        now = time.monotonic()
        wait = max(self._all.wait(now), one.wait(now))
        if not wait:
            self._all.in_flight += 1
            one.in_flight += 1
        return wait

    def release(self, route: str, told: RateLimitInfo | None) -> None:
        """Ends the leave of a request, with what its answer said; without a told there was none."""
        one = self._routes.setdefault(route, Window())
        self._all.in_flight -= 1
        one.in_flight -= 1
        if told is None:
            return
        now = time.monotonic()
        self._all.note(told.global_remaining, told, now)
        one.note(told.route_remaining, told, now)
        if told.refused:
            # A route that is used up is no reason to hold the others back.
            window = one if told.route_remaining == 0 and told.global_remaining else self._all
            window.left = 0
            window.until = now + add_jitter(hold_for(told))


def hold_for(told: RateLimitInfo) -> float:
    """Seconds for which an answer that refuses a request holds others back."""
    hint = max(told.retry_after or 0.0, told.reset_after or 0.0)
    return min(hint or random.random(), MAX_HOLD)


class Turn:
    """A request that asks for its turn."""

    __slots__ = ("again", "held", "most", "route", "start", "started")

    def __init__(
        self,
        route: str,
        *,
        most: int,
        again: bool,
        start: Callable[[], object],
        held: Callable[[float], object],
    ) -> None:
        self.route = route
        """Id of the operation."""
        self.most = most
        """How many requests may be on their way together, this one included."""
        self.again = again
        """It has been sent before: it goes to the front."""
        self.start = start
        """Called when it is its turn, in whatever thread that is found out."""
        self.held = held
        """Called when a limit holds it back."""
        self.started = False


class Gate:
    """Lets requests pass one by one, in the order they came, from any thread and event loop."""

    def __init__(self) -> None:
        self._ledger = Ledger()
        self._queue: deque[Turn] = deque()
        self._left: deque[tuple[Turn, RateLimitInfo | None]] = deque()
        self._lock = threading.Lock()
        self._owner: int | None = None
        self._in_flight = 0
        self._known: RateLimitInfo | None = None
        self._timer: threading.Timer | None = None
        self._due = inf

    @property
    def state(self) -> RateLimitState:
        with self._lock:
            return RateLimitState(self._known, self._in_flight, len(self._queue))

    def enter(self, turn: Turn) -> None:
        """Asks for a turn; one that is there at once has `started` when this returns."""
        self._settle(turn)

    def leave(self, turn: Turn, told: RateLimitInfo | None) -> None:
        """Ends a turn, started or not."""
        self._left.append((turn, told))
        # The end of a forgotten task can come at any moment, also in the midst of `_settle`, which then sees to it.
        if self._owner != threading.get_ident():
            self._settle(None)

    def _settle(self, entering: Turn | None) -> None:
        with self._lock:
            self._owner = threading.get_ident()
            try:
                if entering is not None:
                    if entering.again:
                        self._queue.appendleft(entering)
                    else:
                        self._queue.append(entering)
                self._end()
                held = self._pump()
                while self._left:
                    self._end()
                    held = self._pump()
            finally:
                self._owner = None
        if self._left:
            self._settle(None)
        # Outside of the lock: what is told may call the client again.
        for turn, wait in held:
            turn.held(wait)

    def _end(self) -> None:
        """Ends the turns that are to end."""
        while self._left:
            turn, told = self._left.popleft()
            if turn.started:
                self._in_flight -= 1
                self._known = told or self._known
                self._ledger.release(turn.route, told)
            elif turn in self._queue:
                self._queue.remove(turn)

    def _pump(self) -> list[tuple[Turn, float]]:
        """Starts those whose turn it is; gives those that a limit holds back."""
        held: list[tuple[Turn, float]] = []
        blocked: set[str] = set()
        waiting: list[Turn] = []
        queue = self._queue
        while queue:
            turn = queue.popleft()
            if turn.route in blocked:
                waiting.append(turn)
                continue
            if self._in_flight >= turn.most:
                waiting.append(turn)
                break
            wait = self._ledger.acquire(turn.route)
            if wait > 0:
                blocked.add(turn.route)
                held.append((turn, wait))
                waiting.append(turn)
            else:
                self._begin(turn)
        queue.extendleft(reversed(waiting))
        self._schedule(min((wait for _, wait in held), default=inf))
        return held

    def _begin(self, turn: Turn) -> None:
        self._in_flight += 1
        turn.started = True
        try:
            turn.start()
        except RuntimeError:  # Its event loop is closed: nobody waits any more.
            self._in_flight -= 1
            turn.started = False
            self._ledger.release(turn.route, None)

    def _schedule(self, soonest: float) -> None:
        """Looks at the queue again when a limit ends. A look too early does no harm, so that a timer can stay."""
        timer = self._timer
        if timer is not None and (soonest == inf or time.monotonic() + soonest < self._due):
            timer.cancel()
            self._timer = timer = None
        if soonest < inf and timer is None:
            self._due = time.monotonic() + soonest
            self._timer = threading.Timer(soonest + 0.001, self._ring)
            # A process that ends does not wait for it.
            self._timer.daemon = True
            self._timer.start()

    def _ring(self) -> None:
        if threading.current_thread() is self._timer:
            self._timer = None
        self._settle(None)


_gates: dict[str, Gate] = {}
_gates_lock = threading.Lock()


def gate_of(account: str) -> Gate:
    """The gate that all clients of this process share for an account: a credential at a host."""
    with _gates_lock:
        gate = _gates.get(account)
        if gate is None:
            # Credentials that change all the time leave no gates behind.
            if len(_gates) > 999:
                del _gates[next(iter(_gates))]
            gate = _gates[account] = Gate()
        return gate


def _forget() -> None:
    """In a forked process, those whose turns it was are gone."""
    global _gates_lock
    _gates_lock = threading.Lock()
    _gates.clear()


_at_fork: Any = getattr(os, "register_at_fork", None)
if _at_fork is not None:
    _at_fork(after_in_child=_forget)
