"""The faults of the list, one test each, against real sockets."""

from __future__ import annotations

import asyncio
import contextlib
import email.utils
import gzip
import io
import json
import os
import re
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from calls import (
    GOOD,
    MODES,
    fails,
    get,
    make,
    post,
    recovers,
    script,
    send,
    sends,
    silence,
    status,
)
from flagforge_launchdarkly import (
    ApiAbortError,
    ApiConnectionError,
    ApiTimeoutError,
    ConflictError,
    RateLimitError,
    RateLimitInfo,
    RedirectError,
    ResponseTooLargeError,
    Retry,
    ServerError,
    StatusError,
    TruncatedResponseError,
    UnexpectedResponseError,
)
from flagforge_launchdarkly._lib.budget import RetryBudget
from flagforge_launchdarkly._lib.operation import Operation
from flagforge_launchdarkly._lib.retry import FailedAttempt, plan_retry
from flagforge_launchdarkly._lib.run import run, run_async
from servers import answer, read_request

pytestmark = pytest.mark.parametrize("mode", MODES)

JSON = "content-type: application/json"
WHOLE = b'{"_id": "good"}'


def head(*lines: str) -> bytes:
    return "\r\n".join(["HTTP/1.1 200 OK", JSON, *lines, "", ""]).encode()


def refused_url() -> str:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return f"http://127.0.0.1:{listener.getsockname()[1]}"


def test_R01(mode: str) -> None:
    for call in (get, post):
        error = send(refused_url(), mode, call).error
        assert (type(error), error.phase) == (ApiConnectionError, "connect")
        assert (error.attempts, error.maybe_applied) == (3, False)


def test_R02(mode: str) -> None:
    error = send("http://no-such-host.invalid", mode, post).error
    assert (type(error), error.phase, error.attempts) == (ApiConnectionError, "connect", 3)


def test_R03(mode: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def speak_plainly() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(65536)
                connection.sendall(b"HTTP/1.1 400 this is no TLS\r\n\r\n")

        threading.Thread(target=speak_plainly, daemon=True).start()
        error = send(f"https://127.0.0.1:{listener.getsockname()[1]}", mode, timeout=5).error
    assert (error.phase, error.attempts, error.maybe_applied) == ("tls", 1, False)


def test_R04(mode: str) -> None:
    recovers(mode, 2, sends(b""))
    assert isinstance(fails(mode, 3, sends(b"")).error, ApiConnectionError)
    error = fails(mode, 1, sends(b""), GOOD, call=post).error
    assert (error.phase, error.maybe_applied) == ("headers", True)


@pytest.mark.parametrize("call", [get, post])
def test_R05(mode: str, call: Any) -> None:
    def stale(connection: Any, _: bytes) -> None:
        connection.sendall(head(f"content-length: {len(WHOLE)}") + WHOLE)
        read_request(connection)

    with script(stale, stale, GOOD) as (url, seen), make(url) as client:

        async def twice() -> Any:
            await get(client, mode)
            try:
                return await call(client, mode)
            finally:
                await client.aclose()

        def both() -> Any:
            if mode == "async":
                return asyncio.run(twice())
            get(client, mode)
            return call(client, mode)

        if call is get:
            assert both().id == "good"
            return
        with pytest.raises(ApiConnectionError) as caught:
            both()
        assert (caught.value.attempts, caught.value.maybe_applied) == (1, True)
        assert len(seen) == 1


def test_R06(mode: str) -> None:
    cut = head("content-length: 100") + b'{"_id":'
    chunked = head("transfer-encoding: chunked") + b'8\r\n{"_id":\r\n'
    for data in (cut, chunked):
        recovers(mode, 2, sends(data))
        error = fails(mode, 3, sends(data)).error
        assert (type(error), error.status) == (TruncatedResponseError, 200)
        fails(mode, 1, sends(data), GOOD, call=post)


def test_R07(mode: str) -> None:
    cut = head("connection: close", "x-request-id: r1") + b'{"_id":'
    error = fails(mode, 2, sends(cut)).error
    assert (type(error), error.status, error.request_id) == (TruncatedResponseError, 200, "r1")
    assert error.body == '{"_id":'
    recovers(mode, 2, sends(cut))


def compressed(change: Any) -> Any:
    body = change(gzip.compress(json.dumps({"_id": "n" * 20, "x": "y" * 9999}).encode()))
    return answer(body, "content-encoding: gzip")


EXPORT: Operation[str] = Operation("export", "GET", "/export", reads="text")


def export(client: Any, mode: str) -> Any:
    """A call whose answer is text; the API has none."""
    return run(client, EXPORT, {}) if mode == "sync" else run_async(client, EXPORT, {})


def test_R08(mode: str) -> None:
    error = fails(mode, 2, compressed(lambda body: body[:40])).error
    assert isinstance(error, UnexpectedResponseError)

    with script(answer(b"a,b", kind="text/csv")) as (url, seen):
        assert send(url, mode, export).value.body == "a,b"
        assert b"accept-encoding: identity" in seen[0].lower()


def test_R09(mode: str) -> None:
    broken = compressed(lambda body: body[:10] + b"\xff" * (len(body) - 20) + body[-10:])
    error = fails(mode, 3, broken).error
    assert (type(error), error.status) == (TruncatedResponseError, 200)
    recovers(mode, 2, broken)


def test_R10(mode: str) -> None:
    bomb = compressed(lambda _: gzip.compress(bytes(20_000_000)))
    error = fails(mode, 1, bomb, max_response_bytes=1_000_000).error
    assert isinstance(error, ResponseTooLargeError)


def test_R11(mode: str) -> None:
    page = b"<html>gateway</html>"
    error = fails(mode, 1, answer(page, kind="text/html")).error
    assert (type(error), error.status) == (UnexpectedResponseError, 200)
    for code in (502, 503):
        error = fails(mode, 3, answer(page, status=f"{code} Bad", kind="text/html")).error
        assert (type(error), error.status, error.body) == (ServerError, code, page.decode())


def test_R12(mode: str) -> None:
    assert isinstance(fails(mode, 1, answer(b"")).error, UnexpectedResponseError)


def test_R13(mode: str) -> None:
    def bare(code: int) -> Any:
        def behave(connection: Any, _: bytes) -> None:
            connection.sendall(f"HTTP/1.1 {code} Nothing\r\ncontent-length: 0\r\n\r\n".encode())
            if read_request(connection):
                connection.sendall(head(f"content-length: {len(WHOLE)}") + WHOLE)

        return behave

    for code in (204, 205):
        with script(bare(code)) as (url, seen), make(url) as client:

            async def twice(client: Any = client) -> list[Any]:
                try:
                    return [await get(client, mode), await get(client, mode)]
                finally:
                    await client.aclose()

            both = (
                asyncio.run(twice()) if mode == "async" else [get(client, mode), get(client, mode)]
            )
            assert (both[0], both[1].id, len(seen)) == (None, "good", 1)
    error = fails(mode, 1, sends(b"HTTP/1.1 304 Same\r\n\r\n")).error
    assert (type(error), error.status, error.body) == (StatusError, 304, None)


def test_R14(mode: str) -> None:
    faults = (
        head("content-length: 2", "content-length: 0") + b"{}",
        b"HTTP/9 nonsense\r\n\r\n",
        head(f"x-long: {'x' * 200_000}"),
    )
    for data in faults:
        error = fails(mode, 1, sends(data), GOOD, call=post).error
        assert (error.phase, error.maybe_applied) == ("headers", True)
        recovers(mode, 2, sends(data))


def test_R15(mode: str) -> None:
    body = b'\xef\xbb\xbf{"_id": "\xff"}'
    for line in (f"content-length: {len(body)}", "connection: close"):
        with script(sends(head(line) + body)) as (url, _):
            assert send(url, mode).value.id == "\ufffd"


def test_R16(mode: str) -> None:
    error = fails(mode, 3, silence, timeout=0.2).error
    assert (type(error), str(error)) == (ApiTimeoutError, "getToken: over 0.2 s")
    fails(mode, 1, silence, call=post, timeout=0.3)
    with script(silence) as (url, _):
        outcome = send(url, mode, deadline=0.6, timeout=0.4)
    assert "over 0.6 s" in str(outcome.error)
    assert outcome.took < 1.1


def test_R17(mode: str) -> None:
    def drip(connection: Any, _: bytes) -> None:
        connection.sendall(head("content-length: 9999"))
        for _ in range(50):
            time.sleep(0.1)
            connection.sendall(b" ")

    with script(drip) as (url, _):
        outcome = send(url, mode, deadline=0.5)
    assert "over 0.5 s" in str(outcome.error)
    assert 0.45 < outcome.took < 2


def gap(mode: str, first: Any) -> float:
    """Seconds between the first and the second request of a call that the first answer refuses."""
    times: list[float] = []

    def timed(behave: Any) -> Any:
        def record(connection: Any, request: bytes) -> None:
            times.append(time.monotonic())
            behave(connection, request)

        return record

    with script(timed(first), timed(GOOD)) as (url, _):
        outcome = send(url, mode, post)
        assert outcome.error is None, repr(outcome.error)
    return times[1] - times[0]


def together(mode: str, *answers: Any) -> list[float]:
    with ThreadPoolExecutor(len(answers)) as pool:
        return list(pool.map(lambda each: gap(mode, each), answers))


def date(seconds: float) -> str:
    return email.utils.formatdate(seconds, usegmt=True)


def test_R18(mode: str) -> None:
    assert 0.999 <= gap(mode, status(429, "retry-after: 1")) < 1.5


def test_R19(mode: str) -> None:
    # A server an hour behind: its own clock counts.
    now = time.time() - 3600
    said = f"date: {date(now)}"
    late, past = together(
        mode,
        status(429, said, f"retry-after: {date(now + 1)}"),
        status(429, said, f"retry-after: {date(now - 9)}"),
    )
    assert 0.9 <= late < 2.5
    assert past < 1.4
    far = status(429, said, f"retry-after: {date(now + 99)}")
    assert 97 < fails(mode, 1, far).error.retry_after <= 100


def test_R20(mode: str) -> None:
    waits = together(mode, *[status(429)] * 8)
    assert max(waits) < 1.5
    assert max(waits) - min(waits) > 0.03


def test_R21(mode: str) -> None:
    texts = ["-1", "soon", "1.5", "1e9", "", "120, 60", "0x10", "2026-11-21", "+5", "Infinity"]
    waits = together(mode, *[status(429, f"retry-after: {text}") for text in texts])
    assert max(waits) < 1.5


def test_R22(mode: str) -> None:
    for seconds in (86_400, 3_000_000_000):
        outcome = fails(mode, 1, status(429, f"retry-after: {seconds}"))
        assert (type(outcome.error), outcome.error.retry_after) == (RateLimitError, seconds)
        assert outcome.took < 0.6
    outcome = fails(mode, 1, status(429, "retry-after: 5"), deadline=2)
    assert outcome.error.retry_after == 5
    assert outcome.took < 0.6


def test_R23(mode: str) -> None:
    def reset(seconds: float, *headers: str) -> Any:
        def behave(connection: Any, request: bytes) -> None:
            at = int((time.time() + seconds) * 1000)
            status(429, f"x-ratelimit-reset: {at}", *headers)(connection, request)

        return behave

    future, past, whole, garbage, both = together(
        mode,
        reset(0.4),
        reset(-5),
        status(429, f"x-ratelimit-reset: {int(time.time()) + 2}"),
        status(429, "x-ratelimit-reset: 1e99"),
        reset(0.2, "retry-after: 1"),
    )
    assert 0.39 <= future < 0.9
    assert past < 1.4
    assert 0.8 <= whole < 2.7
    assert garbage < 1.4
    assert both >= 0.999
    error = fails(mode, 1, reset(30 * 3600), max_retries=0).error
    assert error.rate_limit == RateLimitInfo(refused=True)


def test_R24(mode: str) -> None:
    for code in (500, 502, 503, 504):
        recovers(mode, 2, status(code))
        assert fails(mode, 1, status(code), GOOD, call=post).error.status == code
    recovers(mode, 2, status(503, "retry-after: 0"), call=post)


def test_R25(mode: str) -> None:
    for code in (501, 505, 507, 530):
        fails(mode, 1, status(code))
    for code in (520, 521, 522, 523, 524):
        recovers(mode, 2, status(code))
        fails(mode, 1, status(code), GOOD, call=post)


def test_R26(mode: str) -> None:
    calls = 300
    with script(status(500)) as (url, seen), make(url) as client:
        if mode == "sync":
            with ThreadPoolExecutor(20) as pool:
                list(pool.map(lambda _: send(url, mode, client=client), range(calls)))
        else:

            async def all_of_them() -> None:
                made = (get(client, mode) for _ in range(calls))
                await asyncio.gather(*made, return_exceptions=True)
                await client.aclose()

            asyncio.run(all_of_them())
        assert calls < len(seen) <= calls + 100


def test_R27(mode: str) -> None:
    assert isinstance(fails(mode, 1, status(409), GOOD).error, ConflictError)
    recovers(mode, 2, status(409), retry=Retry(initial_interval=0.002, statuses=[409]))
    fails(mode, 1, status(409), GOOD, call=post, retry=Retry(statuses=["4XX"]))
    recovers(mode, 2, status(409, "x-should-retry: true"))


def test_R28(mode: str) -> None:
    fails(mode, 3, status(408))
    fails(mode, 2, status(425))
    fails(mode, 1, status(408), GOOD, call=post)


def test_R29(mode: str) -> None:
    for code in (400, 401, 403, 404, 405, 410, 422):
        assert fails(mode, 1, status(code)).error.status == code


def test_R30(mode: str) -> None:
    fails(mode, 1, status(500, "x-should-retry: false"))
    fails(mode, 3, status(400, "x-should-retry: true"))
    fails(mode, 1, status(500, "x-should-retry: true"), GOOD, call=post)


def test_R31(mode: str) -> None:
    assert fails(mode, 1, sends(b""), call=post).error.maybe_applied
    with script(sends(b""), GOOD) as (url, seen):
        assert send(url, mode, post, headers={"Idempotency-Key": "k1"}).error is None
        assert all(b"idempotency-key: k1" in request for request in seen)
        assert len(seen) == 2


def test_R32(mode: str) -> None:
    for code in (301, 302, 303, 307, 308):
        with script(status(code, "location: /other"), GOOD) as (url, seen):
            assert send(url, mode).value.id == "good"
            assert seen[1].startswith(b"GET /other ")
        error = fails(mode, 1, status(code, "location: /other?secret"), call=post).error
        assert isinstance(error, RedirectError)
        assert re.fullmatch(r"http://127\.0\.0\.1(:\d+)?/other", error.location)


def test_R33(mode: str) -> None:
    with script(GOOD) as (target, reached):
        error = fails(mode, 1, status(307, f"location: {target}/steal")).error
        assert isinstance(error, RedirectError)
        assert reached == []


def test_R34(mode: str) -> None:
    with script(status(302, "location: /again")) as (url, seen):
        error = send(url, mode).error
        assert (type(error), error.attempts, len(seen)) == (RedirectError, 1, 4)


def upload(client: Any, mode: str) -> Any:
    """A body that is read once and sent as often as need be."""
    file = io.BytesIO(b"a,b")
    segments = client.segments
    method = (
        segments.create_big_segment_import
        if mode == "sync"
        else segments.acreate_big_segment_import
    )
    return method(project_key="p", environment_key="e", segment_key="s", file=file, mode="merge")


def test_R35(mode: str) -> None:
    nothing = answer(b"", status="204 Done")
    with script(status(503, "retry-after: 0"), nothing) as (url, seen):
        assert send(url, mode, upload).error is None
        assert seen[0].partition(b"\r\n\r\n")[2] == seen[1].partition(b"\r\n\r\n")[2]
        assert b"a,b" in seen[1]


def half(connection: Any, request: bytes) -> None:
    connection.sendall(head("content-length: 99") + b"{")
    silence(connection, request)


@pytest.mark.parametrize(
    ("state", "behave", "requests"),
    [
        ("before", GOOD, 0),
        ("head", silence, 1),
        ("body", half, 1),
        ("backoff", status(503, "retry-after: 9"), 1),
        ("queue", silence, 1),
    ],
)
def test_R36(mode: str, state: str, behave: Any, requests: int) -> None:
    abort, rest = threading.Event(), threading.Event()
    ended: list[float] = []
    with script(behave) as (url, seen), make(url, max_concurrency=1) as client:

        def call(event: threading.Event) -> None:
            with contextlib.suppress(ApiAbortError):
                send(url, mode, client=client, of_call={"abort": event})
            ended.append(time.monotonic())

        first = [threading.Thread(target=call, args=(rest,))] if state == "queue" else []
        for thread in first:
            thread.start()
        time.sleep(0.15 if first else 0)
        if state == "before":
            abort.set()
        outcome: list[Any] = []
        waiting = threading.Thread(
            target=lambda: outcome.append(send(url, mode, client=client, of_call={"abort": abort}))
        )
        waiting.start()
        time.sleep(0.3)
        aborted = time.monotonic()
        abort.set()
        waiting.join(2)
        # The event is looked at every 25 ms, and the machine may be busy.
        assert state == "before" or time.monotonic() - aborted < 0.2
        assert type(outcome[0].error) is ApiAbortError
        assert len(seen) == requests
        rest.set()
        for thread in first:
            thread.join(2)
        limits = client.rate_limit
        assert limits is None or (limits.in_flight, limits.waiting) == (0, 0)


def test_R37(mode: str) -> None:
    with script(silence) as (url, _):
        outcome = send(url, mode, timeout=0.2, deadline=0.3)
    assert "over 0.3 s" in str(outcome.error)
    assert (outcome.error.attempts, outcome.took < 0.6) == (2, True)
    assert fails(mode, 1, status(503, "retry-after: 1"), deadline=0.5).took < 0.4


def test_R38(mode: str) -> None:
    """The gate's side of it: no more than ten at once. The limit itself is in test_rate_limit.py."""
    lock = threading.Lock()
    together_now: list[int] = [0, 0]

    def slow(connection: Any, request: bytes) -> None:
        with lock:
            together_now[0] += 1
            together_now[1] = max(together_now)
        time.sleep(0.02)
        with lock:
            together_now[0] -= 1
        GOOD(connection, request)

    with script(slow) as (url, seen), make(url) as client:
        if mode == "sync":
            with ThreadPoolExecutor(40) as pool:
                list(pool.map(lambda _: get(client, mode), range(60)))
        else:

            async def all_of_them() -> None:
                await asyncio.gather(*(get(client, mode) for _ in range(60)))
                await client.aclose()

            asyncio.run(all_of_them())
        assert (len(seen), together_now[1] <= 10) == (60, True)


def test_R39(mode: str) -> None:
    """Those who are told the same end of the window do not come back together."""
    numbers = iter(range(200))
    waits = [
        plan_retry(
            FailedAttempt(
                attempt=1,
                kind="status",
                status=429,
                limits=RateLimitInfo(refused=True, reset_after=8),
                advice=None,
                idempotent=mode == "sync",
                elapsed=0,
                left=90,
            ),
            None,
            None,
            RetryBudget(),
            lambda: (next(numbers) + 0.5) / 200,
        )
        for _ in range(200)
    ]
    assert min(waits) >= 8
    assert sum(wait < 8.1 for wait in waits) < 0.15 * 200


def test_R40(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def slow(connection: Any, request: bytes) -> None:
        time.sleep(0.1)
        GOOD(connection, request)

    now = time.time()
    jumps = iter(range(10**6))
    monkeypatch.setattr(time, "time", lambda: now + (-1) ** next(jumps) * 7200)
    with script(slow) as (url, _):
        assert send(url, mode, deadline=2).error is None
        outcome = send(url, mode, deadline=0.05)
    assert isinstance(outcome.error, ApiTimeoutError)
    assert outcome.took < 0.3


def test_R41(mode: str) -> None:
    def timers() -> int:
        return sum(isinstance(each, threading.Timer) for each in threading.enumerate())

    recovers(mode, 2, status(429))
    time.sleep(0.05)
    assert timers() == 0
    with script(status(429, "retry-after: 50")) as (url, _), make(url, max_retries=0) as client:
        assert send(url, mode, client=client).error.status == 429
        abort = threading.Event()
        threading.Timer(0.2, abort.set).start()
        assert type(send(url, mode, client=client, of_call={"abort": abort}).error) is (
            ApiAbortError
        )
    time.sleep(0.05)
    assert timers() == 0


def test_R42(mode: str) -> None:
    early = b"HTTP/1.1 103 Early Hints\r\n\r\n" + head(f"content-length: {len(WHOLE)}") + WHOLE
    with script(sends(early)) as (url, _):
        assert send(url, mode).value.id == "good"
    error = fails(mode, 1, answer(b"{}", status="206 Part")).error
    assert (type(error), error.status) == (StatusError, 206)


def test_R43(mode: str) -> None:
    # What comes after a broken answer belongs to nobody.
    evil = head("content-length: 15") + b'{"_id": "evil"}'
    with script(sends(b"HTTP/9 nonsense\r\n\r\n" + evil), GOOD) as (url, seen):
        assert send(url, mode, max_retries=0).error is not None
        assert send(url, mode).value.id == "good"
        assert len(seen) == 2


def test_every_fault_of_the_typescript_suite_has_a_test(mode: str) -> None:
    ids = {f"test_{fault}" for fault in os.environ["FAULTS"].split()}
    assert ids == {name for name in globals() if name.startswith("test_R")}
