"""What calls do when something is wrong, on the way or in the arguments."""

from __future__ import annotations

import asyncio
import copy
import gzip
import io
import logging
import pickle
import threading
import time
from typing import Any

import pytest
from flagforge_launchdarkly import (
    OMIT,
    ApiAbortError,
    ApiConnectionError,
    ApiException,
    ApiTimeoutError,
    HttpRequest,
    HttpResponse,
    InvalidRequestError,
    LaunchDarkly,
    RateLimitError,
    RedirectError,
    RequestOptions,
    ResponseTooLargeError,
    Send,
    ServerError,
    TruncatedResponseError,
    UnexpectedResponseError,
)
from servers import answer, serve

KEY = "api-secret-key"
MODES = ("sync", "async")


def call(client: LaunchDarkly, mode: str, **options: Any) -> Any:
    """One read, whichever way."""
    given: Any = {"id": "x", "request_options": RequestOptions(**options)}
    if mode == "sync":
        return client.access_tokens.get_token(**given)

    async def run() -> Any:
        try:
            return await client.access_tokens.aget_token(**given)
        finally:
            await client.aclose()

    return asyncio.run(run())


def fails(behave: Any, error: type[ApiException], mode: str, **options: Any) -> Any:
    with serve(behave) as (url, _), LaunchDarkly(KEY, server=url, max_retries=0) as client:
        with pytest.raises(error) as caught:
            call(client, mode, **options)
        assert KEY not in repr(caught.value) + str(caught.value)
        assert caught.value.operation == "getToken"
        assert pickle.loads(pickle.dumps(caught.value)).status == caught.value.status
        return caught.value


@pytest.mark.parametrize("mode", MODES)
class TestAnswers:
    def test_errors_tell_what_the_server_said(self, mode: str) -> None:
        body = b'{"code": "rate_limited", "message": "slow\\u001b[31m down"}'
        behave = answer(body, "x-request-id: r1", status="429 Too Many")
        error = fails(behave, RateLimitError, mode)
        assert (error.status, error.reason, error.code) == (429, "Too Many", "rate_limited")
        assert error.message == "slow\\x1b[31m down"
        assert error.body["message"] == "slow\x1b[31m down"
        assert (error.request_id, error.headers["X-Request-Id"]) == ("r1", "r1")
        assert (error.attempts, error.round_trip_time > 0) == (1, True)

    def test_a_page_of_a_proxy_keeps_its_status(self, mode: str) -> None:
        error = fails(
            answer(b"<html>", status="502 Bad Gateway", kind="text/html"), ServerError, mode
        )
        assert (error.status, error.body) == (502, "<html>")

    def test_a_page_in_place_of_json(self, mode: str) -> None:
        error = fails(answer(b"<html>", kind="text/html"), UnexpectedResponseError, mode)
        assert (error.status, error.body) == (200, "<html>")

    def test_no_body(self, mode: str) -> None:
        assert "no body" in str(fails(answer(b""), UnexpectedResponseError, mode))

    def test_malformed_and_truncated(self, mode: str) -> None:
        error = fails(answer(b'{"a": 1]'), UnexpectedResponseError, mode)
        assert type(error) is UnexpectedResponseError
        fails(answer(b'{"a": {"b": 1'), TruncatedResponseError, mode)
        fails(answer(b'{"a"', length=100), TruncatedResponseError, mode)
        cut = gzip.compress(b'{"items": [' + b"1," * 5000)[:60]
        fails(answer(cut, "content-encoding: gzip"), TruncatedResponseError, mode)
        fails(answer(b"no gzip", "content-encoding: gzip"), TruncatedResponseError, mode)

    def test_size_counts_after_decompression(self, mode: str) -> None:
        body = gzip.compress(b'{"_id": "' + b"a" * 100_000 + b'"}')
        behave = answer(body, "content-encoding: gzip")
        fails(behave, ResponseTooLargeError, mode, max_response_bytes=50_000)
        with serve(behave) as (url, _), LaunchDarkly(KEY, server=url) as client:
            assert len(call(client, mode).id) == 100_000

    def test_redirects_stay_at_their_origin(self, mode: str) -> None:
        def hop(connection: Any, request: bytes) -> None:
            first = b"/tokens/x " in request
            location = ("location: /api/v2/tokens/y?z=1",) if first else ()
            answer(b'{"_id": "y"}', *location, status="302 Found" if first else "200 OK")(
                connection, request
            )

        with serve(hop) as (url, seen), LaunchDarkly(KEY, server=url) as client:
            assert call(client, mode).id == "y"
            assert b"GET /api/v2/tokens/y?z=1 " in seen[1]
            assert KEY.encode() in seen[1]
        with serve(answer()) as (other, reached):
            behave = answer(b"", f"location: {other}/secret?token=t", status="307 Moved")
            error = fails(behave, RedirectError, mode)
            assert error.location.endswith("/secret")
            assert reached == []


@pytest.mark.parametrize("mode", MODES)
class TestLimits:
    def drip(self, head: bytes) -> Any:
        def behave(connection: Any, _: bytes) -> None:
            connection.sendall(head)
            while True:
                connection.sendall(b" ")
                time.sleep(0.05)

        return behave

    @pytest.mark.parametrize(
        "head",
        [
            b"HTTP/1.1 200 OK\r\nx-slow: ",
            b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 9999\r\n\r\n",
        ],
        ids=["headers", "body"],
    )
    @pytest.mark.parametrize("limit", ["timeout", "deadline"])
    def test_slow_answers_end_in_time(self, mode: str, head: bytes, limit: str) -> None:
        started = time.monotonic()
        options: Any = {limit: 0.5}
        error = fails(self.drip(head), ApiTimeoutError, mode, **options)
        # Wide at its end for machines that do other things as well.
        assert 0.45 < time.monotonic() - started < 1.5
        assert error.maybe_applied

    def test_abort(self, mode: str) -> None:
        event = threading.Event()
        threading.Timer(0.2, event.set).start()
        started = time.monotonic()
        head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 9999\r\n\r\n"
        fails(lambda c, _: (c.sendall(head), time.sleep(3)), ApiAbortError, mode, abort=event)
        assert time.monotonic() - started < 1.5
        with serve(answer()) as (url, seen), LaunchDarkly(KEY, server=url) as client:
            with pytest.raises(ApiAbortError):
                call(client, mode, abort=event)
            assert seen == []

    def test_an_event_that_is_not_set_changes_nothing(self, mode: str) -> None:
        with serve(answer(b'{"_id": "y"}')) as (url, _), LaunchDarkly(KEY, server=url) as client:
            assert call(client, mode, abort=threading.Event()).id == "y"

    def test_nobody_there(self, mode: str) -> None:
        with LaunchDarkly(KEY, server="http://127.0.0.1:9") as client:
            with pytest.raises(ApiConnectionError) as caught:
                call(client, mode)
            assert not caught.value.maybe_applied
        lost = fails(lambda connection, _: connection.close(), ApiConnectionError, mode)
        assert lost.maybe_applied


def test_a_cancelled_task_ends_as_cancelled() -> None:
    async def run(url: str) -> None:
        async with LaunchDarkly(KEY, server=url) as client:
            task = asyncio.create_task(client.access_tokens.aget_token(id="x"))
            await asyncio.sleep(0.2)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    with serve(lambda connection, _: time.sleep(3)) as (url, _):
        asyncio.run(run(url))


def test_one_client_serves_many_event_loops() -> None:
    with serve(answer(b'{"_id": "y"}')) as (url, _):
        client = LaunchDarkly(KEY, server=url)
        for _ in range(3):
            assert asyncio.run(client.access_tokens.aget_token(id="x")).id == "y"


class TestRequests:
    @pytest.fixture
    def seen(self) -> Any:
        with serve(answer(b"{}")) as (url, requests), LaunchDarkly(KEY, server=url) as client:
            yield client, requests

    @pytest.mark.parametrize("value", ["", ".", ".."])
    def test_dot_segments_are_refused(self, seen: Any, value: str) -> None:
        with pytest.raises(InvalidRequestError):
            seen[0].access_tokens.get_token(id=value)
        assert seen[1] == []

    def test_reserved_characters_are_encoded(self, seen: Any) -> None:
        seen[0].access_tokens.get_token(id="../a b?c#d;e=%2Fü")
        assert b"/tokens/..%2Fa%20b%3Fc%23d%3Be%3D%252F%C3%BC HTTP" in seen[1][0]

    @pytest.mark.parametrize("value", [float("nan"), object(), None, {"a": object()}])
    def test_values_without_a_form_are_refused(self, seen: Any, value: Any) -> None:
        with pytest.raises(InvalidRequestError):
            seen[0].access_tokens.get_token(id=value)

    @pytest.mark.parametrize("value", ["a\r\nb: c", "\0", "☃"])
    def test_headers_cannot_be_injected(self, seen: Any, value: str) -> None:
        with pytest.raises(InvalidRequestError) as caught:
            seen[0].access_tokens.get_token(id="x", request_options={"headers": {"a": value}})
        assert value not in str(caught.value)

    def test_headers_can_be_added_and_removed(self, seen: Any) -> None:
        options = {"headers": {"X-A": "1", "User-Agent": None, "accept": None}}
        seen[0].access_tokens.get_token(id="x", request_options=options)
        head = seen[1][0].lower()
        assert b"x-a: 1" in head
        assert b"user-agent" not in head
        assert b"accept:" not in head

    def test_cookies_are_not_kept(self) -> None:
        with serve(answer(b"{}", "set-cookie: a=b; path=/")) as (url, requests):
            client = LaunchDarkly(KEY, server=url)
            for _ in range(2):
                client.access_tokens.get_token(id="x")
        assert not any(b"cookie" in request.lower() for request in requests)

    def test_absent_null_and_extra_differ(self, seen: Any) -> None:
        post: Any = seen[0].access_tokens.post_token
        post(name=OMIT)
        post(name=None, description="d")
        post(request_options={"extra_body": {"newField": 1}, "extra_query": {"q": ["a", "b"]}})
        bodies = [request.partition(b"\r\n\r\n")[2] for request in seen[1]]
        assert bodies == [b"{}", b'{"description":"d","name":null}', b'{"newField":1}']
        assert b"/tokens?q=a&q=b HTTP" in seen[1][2]

    def test_keys_are_converted_by_schema_only(self, seen: Any) -> None:
        seen[0].feature_flags.post_feature_flag(
            project_key="p",
            key="k",
            name="n",
            variations=[{"value": {"snake_key": {"not_resources": 1}}, "_id": "v"}],
            custom_properties={"my_property": {"name": "n", "value": ["x"]}},
            client_side_availability={"usingEnvironmentId": True, "using_mobile_key": False},
        )
        body = seen[1][0].partition(b"\r\n\r\n")[2]
        assert b'"value":{"snake_key":{"not_resources":1}}' in body
        assert b'"customProperties":{"my_property":{' in body
        assert b'{"usingEnvironmentId":true,"usingMobileKey":false}' in body

    def test_files(self, seen: Any) -> None:
        seen[0].teams.post_team_members(team_key="t", file=io.BytesIO(b"a,b"))
        seen[0].teams.post_team_members(team_key="t", file=('x".csv', "c"))
        assert b'name="file"; filename="file"' in seen[1][0]
        assert b'filename="x%22.csv"' in seen[1][1]

    def test_keys_may_be_functions(self, seen: Any) -> None:
        client: Any = seen[0]
        made = LaunchDarkly(lambda: "fresh", server=client.settings.base)
        made.access_tokens.get_token(id="x")
        assert b"authorization: fresh" in seen[1][0].lower()

        async def later() -> str:
            return "later"

        other = LaunchDarkly(later, server=client.settings.base)
        with pytest.raises(InvalidRequestError):
            other.access_tokens.get_token(id="x")
        asyncio.run(other.access_tokens.aget_token(id="x"))
        assert b"authorization: later" in seen[1][1].lower()

    def test_a_key_is_needed(self, seen: Any, monkeypatch: Any) -> None:
        monkeypatch.delenv("LAUNCHDARKLY_API_KEY", raising=False)
        with pytest.raises(InvalidRequestError, match="LAUNCHDARKLY_API_KEY"):
            LaunchDarkly(server=seen[0].settings.base).access_tokens.get_token(id="x")


def test_servers() -> None:
    assert LaunchDarkly(KEY).settings.base == "https://app.launchdarkly.com"
    assert LaunchDarkly(KEY, server="eu").settings.base == "https://app.eu.launchdarkly.com"
    for wrong in ("nowhere", "ftp://x", "https://user:pass@x", "https://x?q"):
        with pytest.raises(InvalidRequestError) as caught:
            LaunchDarkly(KEY, server=wrong)
        assert "pass" not in str(caught.value)


def test_nothing_prints_the_key(caplog: Any) -> None:
    caplog.set_level(logging.DEBUG, "flagforge_launchdarkly")
    shown: list[str] = []

    def spy(request: HttpRequest, send: Send) -> HttpResponse:
        shown.append(repr(request))
        return send(request)

    with serve(answer(b"{}", "set-cookie: s=secret")) as (url, _):
        client = LaunchDarkly(KEY, server=url, middleware=[spy])
        raw = client.access_tokens.raw.get_token(id="x")
        shown += [repr(client), repr(raw), repr(raw.headers), caplog.text]
    assert "GET /api/v2/tokens/{id}: 200" in caplog.text
    assert not any(KEY in text or "secret" in text for text in shown)


def test_names_in_brackets(client: LaunchDarkly) -> None:
    assert getattr(client, "insights_scores_(beta)") is client.insights_scores_beta
    for wrong in ("nothing", "no_thing_(beta)", "_x"):
        assert not hasattr(client, wrong)


def test_copies(client: LaunchDarkly) -> None:
    token = client.access_tokens.get_token(id="x")
    assert copy.deepcopy(token) == token == pickle.loads(pickle.dumps(token))
