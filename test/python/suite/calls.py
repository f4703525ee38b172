"""Calls for the suites: the same one made either way, against servers that answer by a script."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

from flagforge_launchdarkly import ApiException, LaunchDarkly, RequestOptions, Retry
from servers import Behaviour, answer, serve

MODES = ("sync", "async")
SECRET = "api-secret-key"
FAST = Retry(initial_interval=0.002)
GOOD = answer(b'{"_id": "good"}')
_numbers = itertools.count()


class Outcome:
    """What a call ended with."""

    def __init__(self, value: Any, error: Any, took: float) -> None:
        self.value = value
        self.error = error
        self.took = took


def make(url: str, **options: Any) -> LaunchDarkly:
    """A client with a key of its own, so that no other test's limits hold it back."""
    key = options.pop("api_key", f"{SECRET}-{next(_numbers)}")
    return LaunchDarkly(key, server=url, **{"retry": FAST, **options})


def get(client: LaunchDarkly, mode: str, **options: Any) -> Any:
    """A read; a coroutine where the mode is async."""
    tokens = client.access_tokens
    method = tokens.get_token if mode == "sync" else tokens.aget_token
    return method(id="x", request_options=RequestOptions(**options))


def post(client: LaunchDarkly, mode: str, **options: Any) -> Any:
    """A call with effects."""
    teams = client.teams
    method = teams.post_team if mode == "sync" else teams.apost_team
    return method(key="k", name="n", request_options=RequestOptions(**options))


def finish(client: LaunchDarkly, result: Callable[[], Any], mode: str) -> Any:
    if mode == "sync":
        return result()

    async def run() -> Any:
        try:
            return await result()
        finally:
            await client.aclose()

    return asyncio.run(run())


def send(url: str, mode: str, call: Any = get, client: Any = None, **options: Any) -> Outcome:
    """Makes a call with quick retries; `of_call` are options of the call, the others of the client."""
    own = options.pop("of_call", {})
    with contextlib.ExitStack() as stack:
        made = client or stack.enter_context(make(url, **options))
        started = time.monotonic()
        try:
            value, error = finish(made, lambda: call(made, mode, **own), mode), None
        except ApiException as caught:
            value, error = None, caught
            assert SECRET not in repr(caught) + str(caught)
        return Outcome(value, error, time.monotonic() - started)


@contextlib.contextmanager
def script(*behaviours: Behaviour) -> Iterator[tuple[str, list[bytes]]]:
    """A server that behaves so in turn, one connection each, as the last one for ever."""
    lock = threading.Lock()
    turns = itertools.count()

    def behave(connection: Any, request: bytes) -> None:
        with lock:
            turn = next(turns)
        behaviours[min(turn, len(behaviours) - 1)](connection, request)

    with serve(behave) as served:
        yield served


def status(code: int, *headers: str) -> Behaviour:
    return answer(b'{"message": "no"}', *headers, status=f"{code} No")


def sends(data: bytes) -> Behaviour:
    """Sends these bytes and closes the connection."""
    return lambda connection, _: connection.sendall(data)


def silence(connection: Any, _request: bytes) -> None:
    """Says nothing for as long as the caller is there."""
    connection.settimeout(5)
    with contextlib.suppress(OSError):
        connection.recv(1)


def wait_for(come: Callable[[], bool]) -> None:
    """The server's threads may be behind the client's on a busy machine."""
    until = time.monotonic() + 2
    while not come() and time.monotonic() < until:
        time.sleep(0.005)


def fails(
    mode: str, requests: int, *behaviours: Behaviour, call: Any = get, **options: Any
) -> Outcome:
    """Expects a call to fail after so many requests."""
    with script(*behaviours) as (url, seen):
        outcome = send(url, mode, call, **options)
        assert outcome.error is not None
        wait_for(lambda: len(seen) >= requests)
        assert (len(seen), outcome.error.attempts) == (requests, requests)
        return outcome


def recovers(
    mode: str, requests: int, *behaviours: Behaviour, call: Any = get, **options: Any
) -> Outcome:
    """Expects a call to end with the good answer after so many requests."""
    with script(*behaviours, GOOD) as (url, seen):
        outcome = send(url, mode, call, **options)
        assert outcome.error is None, repr(outcome.error)
        assert outcome.value.to_dict() == {"_id": "good"}
        assert len(seen) == requests
        return outcome
