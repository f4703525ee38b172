# Copied by flagforge from templates/python/overlay/src/flagforge_launchdarkly/_lib/errors.py; edit it there.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .headers import Headers

if TYPE_CHECKING:
    from .limits import RateLimitInfo

MAX_MESSAGE = 1024


def printable(text: str) -> str:
    """Text for terminals and log files: what comes from a server may hold control characters."""
    short = text[:MAX_MESSAGE]
    if short.isprintable():
        return short
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in short)


class ApiException(Exception):
    """Base of everything a call can fail with.

    Where there was no answer, `status` is 0 and `headers` is empty. Nothing in it holds the API key.
    """

    status: int
    """HTTP status code, 0 without an answer."""
    reason: str
    """Reason of the status, or what went wrong on the way."""
    body: Any
    """Parsed JSON of the answer, or its text; `None` without one."""
    headers: Headers
    """Headers of the answer; names in any spelling."""
    round_trip_time: float
    """Seconds the last attempt took."""
    code: str | None
    """The body's own error code."""
    message: str
    request_id: str | None
    """Id the server gave to the request."""
    attempts: int
    """How many times the request was sent."""
    operation: str
    """Id of the operation."""
    rate_limit: RateLimitInfo | None = None
    """What the answer said about rate limits."""

    def __init__(
        self,
        message: str,
        *,
        operation: str = "",
        status: int = 0,
        reason: str = "",
        body: Any = None,
        headers: Headers | None = None,
        round_trip_time: float = 0.0,
        code: str | None = None,
        attempts: int = 0,
    ) -> None:
        self.message = printable(message)
        self.operation = operation
        self.status = status
        self.reason = reason or self.message
        self.body = body
        self.headers = headers if headers is not None else Headers(())
        self.round_trip_time = round_trip_time
        self.code = code
        self.attempts = attempts
        self.request_id = self.headers.get("x-request-id") or self.headers.get("request-id")
        super().__init__(self.message)

    @property
    def retry_after(self) -> float | None:
        """Seconds to wait before another try, where the server said so."""
        return None if self.rate_limit is None else self.rate_limit.retry_after

    def __str__(self) -> str:
        status = f"{self.status} " if self.status else ""
        prefix = f"{self.operation}: " if self.operation else ""
        return f"{prefix}{status}{self.message}"

    def __reduce__(self) -> tuple[Any, ...]:
        return (_rebuild, (type(self), self.__dict__.copy()))


def _rebuild(kind: type[ApiException], state: dict[str, Any]) -> ApiException:
    error = kind.__new__(kind, state["message"])
    error.__dict__.update(state)
    return error


class InvalidRequestError(ApiException, ValueError):
    """The arguments or options cannot be sent; nothing was."""


class ApiConnectionError(ApiException):
    """No answer: the connection could not be made, or was lost before the answer was there in full."""

    maybe_applied: bool = False
    """Whether the server may have carried the request out."""
    phase: Literal["connect", "tls", "headers"] = "headers"
    """How far it came: no connection, no trust in the server, or no whole answer."""


class ApiTimeoutError(ApiConnectionError):
    """The time-out or the deadline went by before the answer was there in full."""


class ApiAbortError(ApiException):
    """The caller aborted the call."""


class UnexpectedResponseError(ApiException):
    """A success that cannot be used: not what the API promises, malformed or too large."""


class TruncatedResponseError(UnexpectedResponseError):
    """The body of a success ended early, or its compression is broken."""


class ResponseTooLargeError(UnexpectedResponseError):
    """The body has more than `max_response_bytes`."""


class RedirectError(ApiException):
    """A redirect to another origin, of a request with effects, or one too many."""

    location: str = ""
    """Where to, without query and fragment."""


class PageLinkError(ApiException):
    """The link to the next page leads out of the server's address; it was not followed."""

    link: str = ""
    """Where to, without query and fragment."""


class PartialFailureError(ApiException):
    """A success that names what was not done, where the caller wants an error."""

    failures: list[Any]
    """What was not done, as the body lists it."""


class StatusError(ApiException):
    """The API refused the request; subclasses say why."""


class BadRequestError(StatusError):
    """400: the request is malformed."""


class UnauthorizedError(StatusError):
    """401: the API key is missing or wrong."""


class ForbiddenError(StatusError):
    """403: the API key may not do this."""


class NotFoundError(StatusError):
    """404: there is no such thing."""


class MethodNotAllowedError(StatusError):
    """405: the resource does not take this method."""


class ConflictError(StatusError):
    """409: the resource is in a state that does not allow this."""


class UnprocessableEntityError(StatusError):
    """422: the request is well-formed but makes no sense to the API."""


class RateLimitError(StatusError):
    """429: too many requests."""


class ServerError(StatusError):
    """500 to 599: the server failed."""


_BY_STATUS: dict[int, type[StatusError]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    405: MethodNotAllowedError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error(status: int) -> type[StatusError]:
    """Class of the error that a status stands for."""
    return _BY_STATUS.get(status) or (ServerError if 500 <= status < 600 else StatusError)
