from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .headers import Headers

if TYPE_CHECKING:
    from .attempt import Attempt

T = TypeVar("T")


class HttpRequest:
    """One request on its way out: a copy for each attempt, free to be changed by middleware."""

    __slots__ = ("attempt", "content", "headers", "hidden", "method", "operation", "url")

    def __init__(
        self,
        method: str,
        url: str,
        headers: dict[str, str],
        content: bytes | None,
        operation: str,
        attempt: Attempt,
    ) -> None:
        self.method = method
        self.url = url
        """Absolute, with the query."""
        self.headers = headers
        """Names in lower case. The credential is among them."""
        self.content = content
        self.operation = operation
        """Id of the operation."""
        self.attempt = attempt
        self.hidden = ""
        """Name of the query parameter that holds the credential."""

    def __repr__(self) -> str:
        # No headers and no query: either may hold the credential.
        return f"<{self.method} {self.url.partition('?')[0]}>"


class HttpResponse:
    """An answer with its body, decompressed."""

    __slots__ = ("content", "headers", "native", "reason", "status")

    def __init__(
        self,
        status: int,
        reason: str,
        headers: Headers,
        content: bytes,
        native: Any = None,
    ) -> None:
        self.status = status
        self.reason = reason
        self.headers = headers
        self.content = content
        self.native = native
        """The HTTP library's own object."""

    def __repr__(self) -> str:
        return f"<{self.status} {self.reason}>"


Send = Callable[[HttpRequest], HttpResponse]
AsyncSend = Callable[[HttpRequest], Awaitable[HttpResponse]]

Middleware = Callable[[HttpRequest, Send], HttpResponse]
"""Wraps every attempt: change the request, call `send`, change or replace the answer."""
AsyncMiddleware = Callable[[HttpRequest, AsyncSend], Awaitable[HttpResponse]]


class ApiResponse(Generic[T]):
    """A value together with the head of the answer it came in."""

    __slots__ = (
        "attempts",
        "body",
        "failures",
        "headers",
        "response",
        "round_trip_time",
        "status",
        "url",
    )

    def __init__(
        self,
        body: T,
        response: HttpResponse,
        round_trip_time: float,
        attempts: int,
        url: str = "",
        failures: Sequence[Any] = (),
    ) -> None:
        self.body = body
        """What the plain method gives."""
        self.status = response.status
        self.headers = response.headers
        self.round_trip_time = round_trip_time
        """Seconds the last attempt took."""
        self.attempts = attempts
        """How many times the request was sent."""
        self.url = url
        """Address of the answer."""
        self.failures = failures
        """What a success names that was not done."""
        self.response = response.native
        """The HTTP library's own object; its body was read."""

    def __repr__(self) -> str:
        return f"ApiResponse(status={self.status}, body={self.body!r})"
