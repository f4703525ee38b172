# Copied by flagforge from templates/python/overlay/src/flagforge_launchdarkly/_lib/transport.py; edit it there.
"""The one place that knows the HTTP library. It is loaded with the first request."""

from __future__ import annotations

import re
import threading
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Iterator
from contextlib import asynccontextmanager, contextmanager
from http.cookiejar import DefaultCookiePolicy
from ssl import SSLError
from typing import Any

import anyio
import httpcore2
import httpx2

from .attempt import POLL, Attempt
from .errors import (
    ApiAbortError,
    ApiConnectionError,
    InvalidRequestError,
    ResponseTooLargeError,
    TruncatedResponseError,
)
from .headers import Headers
from .messages import HttpRequest, HttpResponse

_current = threading.local()

# A cookie of one answer in the next request would tie calls together.
_NO_COOKIES = DefaultCookiePolicy(allowed_domains=[])
_LIMITS = httpx2.Limits(max_connections=100, max_keepalive_connections=20)


def create_client() -> httpx2.Client:
    client = httpx2.Client(limits=_LIMITS, timeout=None, follow_redirects=False)
    client.cookies.jar.set_policy(_NO_COOKIES)
    return client


def create_async_client() -> httpx2.AsyncClient:
    client = httpx2.AsyncClient(limits=_LIMITS, timeout=None, follow_redirects=False)
    client.cookies.jar.set_policy(_NO_COOKIES)
    return client


def send(client: httpx2.Client, request: HttpRequest) -> HttpResponse:
    """Sends a request and reads the answer to its end, within the attempt's limits."""
    attempt = request.attempt
    outer = getattr(_current, "attempt", None)
    _current.attempt = attempt
    try:
        with _translated(attempt):
            message = _build(client, request, attempt, _trace(attempt))
            response = client.send(message, stream=True, follow_redirects=False)
            try:
                _check_length(message, attempt, response)
                with _decoding(response):
                    chunks = list(_bounded(response.iter_bytes(), attempt, response))
                return _answer(response, chunks)
            finally:
                response.close()
    finally:
        _current.attempt = outer


async def send_async(client: httpx2.AsyncClient, request: HttpRequest) -> HttpResponse:
    """As `send`; a cancelled task stops at once."""
    attempt = request.attempt
    with _translated(attempt):
        message = _build(client, request, attempt, _trace_async(attempt))
        async with _limited(attempt):
            response = await client.send(message, stream=True, follow_redirects=False)
            try:
                chunks: list[bytes] = []
                size = 0
                _check_length(message, attempt, response)
                with _decoding(response):
                    async for chunk in response.aiter_bytes():
                        size += len(chunk)
                        _check_size(size, attempt, response)
                        chunks.append(chunk)
                return _answer(response, chunks)
            finally:
                await response.aclose()


def _build(
    client: httpx2.Client | httpx2.AsyncClient, request: HttpRequest, attempt: Attempt, trace: Any
) -> httpx2.Request:
    left = attempt.remaining()
    message = client.build_request(
        request.method,
        request.url,
        headers=[_encode_header(k, v) for k, v in request.headers.items()],
        content=request.content,
        timeout=httpx2.Timeout(left),
        extensions={"trace": trace},
    )
    message.url = _quiet(message.url, request.hidden)
    # What the library adds by itself must not override what the call leaves out.
    for name in ("accept", "user-agent"):
        if name not in request.headers:
            message.headers.pop(name, None)
    return message


_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
# Every character a header may hold; others would end it. Blanks at an end would not arrive.
_VALUE = re.compile(r"(?![\t ])[\t -~\x80-\xff]*(?<![\t ])")


def _encode_header(name: str, value: str) -> tuple[bytes, bytes]:
    """A header's characters are bytes; the library would take them for ASCII, and its errors would quote the value."""
    if not _NAME.fullmatch(name) or not _VALUE.fullmatch(value):
        raise InvalidRequestError(f"the header {name!r} is malformed")
    return name.encode("ascii"), value.encode("latin-1")


_TELLING = "auth|token|secret|passw|pwd|credential|session|signature|private|(?:api|access)[-_]?key"


class _QuietURL(httpx2.URL):
    """An address that prints itself without secrets: the library logs it, and its errors hold it."""

    shown = ""

    def __str__(self) -> str:
        return self.shown

    def __repr__(self) -> str:
        return f"URL({self.shown!r})"


def _quiet(url: httpx2.URL, hidden: str) -> httpx2.URL:
    text = str(url)
    if "?" not in text:
        return url
    own = f"{re.escape(hidden)}|" if hidden else ""
    pattern = rf"([?&](?:{own}[^=&]*(?:{_TELLING})[^=&]*)=)[^&#]*"
    shown = re.sub(pattern, r"\1[hidden]", text, flags=re.IGNORECASE)
    if shown == text:
        return url
    quiet = _QuietURL(url)
    quiet.shown = shown
    return quiet


def _trace(attempt: Attempt) -> Callable[[str, dict[str, Any]], None]:
    def trace(name: str, info: dict[str, Any]) -> None:
        if name.endswith(
            (".connect_tcp.complete", ".connect_unix_socket.complete", ".start_tls.complete")
        ):
            _guard(info["return_value"])
        elif name.endswith(".send_request_headers.started"):
            attempt.sent = True

    return trace


def _trace_async(attempt: Attempt) -> Callable[[str, dict[str, Any]], Awaitable[None]]:
    async def trace(name: str, info: dict[str, Any]) -> None:
        if name.endswith(".send_request_headers.started"):
            attempt.sent = True

    return trace


def _guard(stream: Any) -> None:
    """Makes reads of a connection keep the limits of whatever attempt this thread is in."""
    plain = stream.read

    def read(max_bytes: int, timeout: float | None = None) -> bytes:
        attempt: Attempt | None = getattr(_current, "attempt", None)
        if attempt is None:
            data: bytes = plain(max_bytes, timeout)
            return data
        return attempt.read(plain, max_bytes, httpcore2.ReadTimeout)

    stream.read = read


def _bounded(
    chunks: Iterator[bytes], attempt: Attempt, response: httpx2.Response
) -> Iterator[bytes]:
    size = 0
    for chunk in chunks:
        attempt.remaining()
        size += len(chunk)
        _check_size(size, attempt, response)
        yield chunk


def _check_length(message: httpx2.Request, attempt: Attempt, response: httpx2.Response) -> None:
    """Refuses a body that is announced as too large before it comes."""
    length = response.headers.get("content-length", "")
    if message.method != "HEAD" and re.fullmatch("[0-9]{1,18}", length):
        _check_size(int(length), attempt, response)


def _check_size(size: int, attempt: Attempt, response: httpx2.Response) -> None:
    if size > attempt.max_bytes:
        raise ResponseTooLargeError(
            f"body above {attempt.max_bytes} bytes",
            status=response.status_code,
            reason=response.reason_phrase,
            headers=Headers(response.headers.multi_items()),
        )


@asynccontextmanager
async def _limited(attempt: Attempt) -> AsyncGenerator[None, None]:
    """Ends what is in it when the attempt's time is over or the caller aborts it."""
    with anyio.CancelScope() as scope:
        if attempt.ends is not None:
            scope.deadline = anyio.current_time() + (attempt.remaining() or 0)
        if attempt.abort is None:
            yield
        else:
            async with _watched(attempt.abort, scope):
                yield
    if scope.cancelled_caught:
        attempt.remaining()
        raise attempt.overdue()


@asynccontextmanager
async def _watched(abort: threading.Event, scope: anyio.CancelScope) -> AsyncGenerator[None, None]:
    async def watch() -> None:
        while not abort.is_set():
            await anyio.sleep(POLL / 2)
        scope.cancel()

    failure: BaseException | None = None
    async with anyio.create_task_group() as group:
        group.start_soon(watch)
        try:
            yield
        except Exception as error:  # noqa: BLE001 - a group would wrap it
            failure = error
        group.cancel_scope.cancel()
    if failure is not None:
        raise failure


@contextmanager
def _decoding(response: httpx2.Response) -> Generator[None, None, None]:
    try:
        yield
    except (httpx2.DecodingError, httpx2.ReadError, httpx2.RemoteProtocolError) as cause:
        broken = isinstance(cause, httpx2.DecodingError)
        raise TruncatedResponseError(
            "broken compression" if broken else "the body ended early",
            status=response.status_code,
            reason=response.reason_phrase,
            headers=Headers(response.headers.multi_items()),
        ) from cause


@contextmanager
def _translated(attempt: Attempt) -> Generator[None, None, None]:
    try:
        yield
    except httpx2.TimeoutException as cause:
        if attempt.abort is not None and attempt.abort.is_set():
            raise ApiAbortError("aborted") from cause
        raise attempt.overdue() from cause
    except httpx2.InvalidURL as cause:
        raise InvalidRequestError(f"the address: {cause}") from cause
    except (httpx2.TransportError, httpx2.StreamError) as cause:
        error = ApiConnectionError(str(cause) or type(cause).__name__, code=type(cause).__name__)
        error.maybe_applied = attempt.sent
        if isinstance(cause, httpx2.ConnectError):
            error.phase = "tls" if _is_untrusted(cause) else "connect"
        raise error from cause


def _is_untrusted(error: BaseException | None) -> bool:
    """Whether TLS is what failed: another try would fail as well."""
    while error is not None and not isinstance(error, SSLError):
        error = error.__cause__ or error.__context__
    return error is not None


def _answer(response: httpx2.Response, chunks: list[bytes]) -> HttpResponse:
    return HttpResponse(
        response.status_code,
        response.reason_phrase,
        Headers(response.headers.multi_items()),
        b"".join(chunks),
        response,
    )
