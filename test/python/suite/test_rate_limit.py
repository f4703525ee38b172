"""The gate: what it learns, in what order it lets calls pass, and a thousand calls at once against a limit."""

from __future__ import annotations

import asyncio
import os
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from calls import GOOD, MODES, get, make, script, send, status
from flagforge_launchdarkly import LaunchDarkly, RateLimitEvent, RateLimitInfo
from flagforge_launchdarkly._lib import rate_limit
from flagforge_launchdarkly._lib.rate_limit import Gate, Ledger, Turn, gate_of, hold_for
from servers import answer

CALLS = 1000
WINDOW = 1.0
LIMIT = 125


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Any:
    """A clock that the test moves, and no jitter."""

    class Clock:
        now = 1000.0

    made = Clock()
    monkeypatch.setattr(rate_limit.time, "monotonic", lambda: made.now)
    monkeypatch.setattr(rate_limit, "add_jitter", lambda seconds: seconds)
    return made


def told(left: int, reset: float = 5, route: int | None = None) -> RateLimitInfo:
    return RateLimitInfo(global_remaining=left, route_remaining=route, reset_after=reset)


class TestLedger:
    def test_knows_nothing_at_first(self) -> None:
        assert [Ledger().acquire("a") for _ in range(3)] == [0, 0, 0]

    def test_counts_those_on_their_way(self, clock: Any) -> None:
        ledger = Ledger()
        assert ledger.acquire("a") == 0
        ledger.release("a", told(2))
        assert [ledger.acquire("a") for _ in range(3)] == [0, 0, 5]
        clock.now += 5
        # What the last window allowed, this one is thought to allow: three, two of them under way.
        assert [ledger.acquire("a"), ledger.acquire("a")] == [0, float("inf")]

    def test_a_route_that_is_used_up_holds_no_other_back(self, clock: Any) -> None:
        ledger = Ledger()
        ledger.acquire("a")
        ledger.release("a", told(100, route=0))
        assert (ledger.acquire("a"), ledger.acquire("b")) == (5, 0)

    def test_a_refusal_holds_all_back(self, clock: Any) -> None:
        ledger = Ledger()
        ledger.acquire("a")
        ledger.release("a", RateLimitInfo(refused=True, retry_after=3))
        assert (ledger.acquire("a"), ledger.acquire("b")) == (3, 3)

    def test_an_answer_of_a_window_that_is_over_tells_nothing(self, clock: Any) -> None:
        ledger = Ledger()
        ledger.acquire("a")
        ledger.release("a", told(0, reset=0))
        assert ledger.acquire("a") == 0

    def test_nothing_holds_for_more_than_a_minute(self) -> None:
        assert hold_for(RateLimitInfo(refused=True, retry_after=1e9)) == 60
        assert 0 <= hold_for(RateLimitInfo(refused=True)) <= 1


class TestGate:
    def enter(self, gate: Gate, order: list[str], name: str, again: bool = False) -> Turn:
        turn = Turn(
            name[0], most=1, again=again, start=lambda: order.append(name), held=lambda _: None
        )
        gate.enter(turn)
        return turn

    def test_is_first_in_first_out_and_repeats_go_first(self) -> None:
        gate, order = Gate(), []
        turns = [self.enter(gate, order, name) for name in ("a1", "b2", "a3")]
        turns.append(self.enter(gate, order, "a4", again=True))
        assert (order, gate.state.in_flight, gate.state.waiting) == (["a1"], 1, 3)
        for turn in (turns[0], turns[3], turns[1], turns[2]):
            gate.leave(turn, None)
        assert order == ["a1", "a4", "b2", "a3"]
        assert (gate.state.in_flight, gate.state.waiting) == (0, 0)

    def test_one_that_gives_up_is_forgotten(self) -> None:
        gate, order = Gate(), []
        first, second = self.enter(gate, order, "a1"), self.enter(gate, order, "a2")
        gate.leave(second, None)
        gate.leave(first, None)
        assert (order, gate.state.in_flight) == (["a1"], 0)

    def test_a_waiter_whose_loop_is_gone_takes_no_place(self) -> None:
        gate, order = Gate(), []

        def closed() -> None:
            raise RuntimeError("closed")

        gate.enter(Turn("a", most=1, again=False, start=closed, held=lambda _: None))
        self.enter(gate, order, "a2")
        assert (order, gate.state.in_flight) == (["a2"], 1)

    def test_a_task_that_ends_in_the_midst_of_it_does_not_block(self) -> None:
        gate, turns = Gate(), []

        def leave() -> None:
            gate.leave(turns[0], None)

        turns.append(Turn("a", most=1, again=False, start=leave, held=lambda _: None))
        gate.enter(turns[0])
        assert (gate.state.in_flight, gate.state.waiting) == (0, 0)

    def test_is_one_for_a_credential_at_a_host(self) -> None:
        assert gate_of("https://h key") is gate_of("https://h key")
        assert gate_of("https://h key") is not gate_of("https://h other")


@pytest.mark.parametrize("mode", MODES)
class TestClients:
    def test_of_one_key_share_a_gate(self, mode: str) -> None:
        left = answer(b'{"_id": "x"}', "x-ratelimit-global-remaining: 7")
        with script(left) as (url, _), make(url, api_key="shared") as one:
            assert one.rate_limit is None
            send(url, mode, client=one)
            with make(url, api_key="shared") as other:
                assert send(url, mode, client=other).error is None
                assert one.gate is other.gate
            assert one.rate_limit is not None
            assert (one.rate_limit.global_remaining, one.rate_limit.in_flight) == (7, 0)

    def test_hear_of_calls_that_are_refused_and_held(self, mode: str) -> None:
        events: list[RateLimitEvent] = []

        def listen(event: RateLimitEvent) -> None:
            events.append(event)
            raise ValueError("a call does not fail for who is told of it")

        with script(status(429, "retry-after: 1"), GOOD) as (url, _):
            assert send(url, mode, on_rate_limit=listen).value.id == "good"
        assert events[0].kind == "refused"
        assert (events[0].operation, events[0].refused) == ("getToken", True)
        assert events[0].wait is not None and 1 <= events[0].wait <= 1.1

    def test_hold_back_before_they_are_refused(self, mode: str) -> None:
        events: list[RateLimitEvent] = []

        def last(connection: Any, request: bytes) -> None:
            reset = int(time.time() * 1000) + 400
            headers = ("x-ratelimit-global-remaining: 0", f"x-ratelimit-reset: {reset}")
            answer(b'{"_id": "x"}', *headers)(connection, request)

        with script(last, GOOD) as (url, _), make(url, on_rate_limit=events.append) as client:
            assert send(url, mode, client=client).error is None
            outcome = send(url, mode, client=client)
            assert 0.2 < outcome.took < 1
            assert [event.kind for event in events] == ["held"]
            late = send(url, mode, client=client, of_call={"deadline": 5})
            assert late.error is None

    def test_can_do_without(self, mode: str) -> None:
        with script(GOOD) as (url, _), make(url, rate_limits=False) as client:
            send(url, mode, client=client)
            assert client.rate_limit is None

    def test_a_cancelled_wait_leaves_the_queue(self, mode: str) -> None:
        release = threading.Event()

        def slow(connection: Any, request: bytes) -> None:
            release.wait(5)
            GOOD(connection, request)

        async def run(client: LaunchDarkly) -> None:
            first = asyncio.ensure_future(get(client, "async"))
            await asyncio.sleep(0.1)
            second = asyncio.ensure_future(get(client, "async"))
            await asyncio.sleep(0.1)
            second.cancel()
            await asyncio.gather(second, return_exceptions=True)
            assert client.rate_limit is not None
            assert (client.rate_limit.in_flight, client.rate_limit.waiting) == (1, 0)
            release.set()
            await first
            await client.aclose()

        if mode == "async":
            with script(slow) as (url, _), make(url, max_concurrency=1) as client:
                asyncio.run(run(client))


@pytest.mark.parametrize("mode", MODES)
def test_a_thousand_calls_at_once(mode: str) -> None:
    """All succeed and no window is wasted; that next to none is refused is checked where the server is."""
    url = os.environ["LIMITED"]
    key = f"simulation-{mode}"
    clients = [
        LaunchDarkly(key, server=f"{url}/{route}", max_retries=2) for route in ("slow", "fast")
    ]

    def one(i: int) -> Any:
        client = clients[0 if i % 10 == 0 else 1]
        if i % 10 == 0:
            teams = client.teams
            return teams.get_team(team_key="t") if mode == "sync" else teams.aget_team(team_key="t")
        return get(client, mode)

    started = time.monotonic()
    if mode == "sync":
        with ThreadPoolExecutor(200) as pool:
            results = list(pool.map(one, range(CALLS)))
    else:

        async def run() -> list[Any]:
            try:
                return await asyncio.gather(*(one(i) for i in range(CALLS)))
            finally:
                for client in clients:
                    await client.aclose()

        results = asyncio.run(run())
    took = time.monotonic() - started
    assert len(results) == CALLS
    # Where others keep the processors busy, time says less of the gate.
    busy = os.getloadavg()[0] > (os.cpu_count() or 1)
    assert took <= (1.6 if busy else 1.15) * CALLS / LIMIT * WINDOW
    for client in clients:
        client.close()
