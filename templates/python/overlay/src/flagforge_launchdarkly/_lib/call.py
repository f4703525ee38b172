"""A call from its arguments to its value, whoever sends it."""

from __future__ import annotations

import contextlib
import re
import time
from collections.abc import Callable
from math import inf
from typing import TYPE_CHECKING, Any, Literal

from .answer import read_answer
from .attempt import Attempt
from .errors import (
    ApiConnectionError,
    ApiException,
    ApiTimeoutError,
    InvalidRequestError,
    PartialFailureError,
    StatusError,
    TruncatedResponseError,
    UnexpectedResponseError,
)
from .kinds import is_list
from .limits import RateLimitEvent, RateLimitInfo, parse_limits
from .messages import ApiResponse, HttpRequest, HttpResponse
from .operation import Operation
from .options import RequestOptions
from .rate_limit import Gate, Turn, gate_of
from .request import PreparedRequest, prepare_request
from .retry import FailedAttempt, Failure, plan_retry

if TYPE_CHECKING:
    from .client import Client

DEADLINE = 90.0
_NOTHING = RateLimitInfo()


class Call:
    """State of one call."""

    def __init__(
        self, client: Client, operation: Operation[Any], arguments: dict[str, Any]
    ) -> None:
        self.client = client
        self.settings = client.settings
        self.operation = operation
        self.options: RequestOptions = arguments.get("request_options") or RequestOptions()
        self.abort = self.options.get("abort")
        self.timeout = self.options.get("timeout", self.settings.timeout)
        deadline = self.options.get("deadline", self.settings.deadline)
        self.deadline = max(DEADLINE, self.timeout or inf) if deadline is None else deadline
        self.most = self.options.get("max_concurrency", self.settings.max_concurrency)
        if min(self.timeout or 1, self.deadline, self.most) <= 0 or self.timeout == 0:
            raise InvalidRequestError("limits must be above 0", operation=operation.id)
        self.prepared: PreparedRequest = prepare_request(
            operation, self.settings, self.options, arguments
        )
        self.started = time.monotonic()
        self.ends = inf if deadline is None else self.started + deadline
        """End of the call at the latest. A deadline nobody set begins with the first request: the wait for one's first
        turn has no limit."""
        self.delay = 0.0
        """Seconds to wait before the next attempt."""
        self.turns = 0
        """Attempts begun, whether or not they came to send anything."""
        self.attempts = 0
        self.url = self.prepared.url
        self.attempt: Attempt | None = None
        self.limits: RateLimitInfo | None = None
        self._turn: tuple[Gate, Turn] | None = None

    def begin(self) -> None:
        """Begins an attempt."""
        self.turns += 1
        self.attempt = None
        self.limits = None

    def find_key(self, key: str | None) -> str | None:
        """The credential of the request; raises where it needs one and there is none."""
        authenticate = self.settings.definition.authenticate
        if authenticate is None:
            return key
        own = self.prepared.headers.get(authenticate.header or "")
        if own is None and not key and not self.operation.anonymous:
            variable = self.settings.definition.environment_variable
            raise InvalidRequestError(f"no api_key: pass it or set {variable}")
        return own or key

    def enter(self, key: str | None, start: Callable[[], object]) -> bool:
        """Asks for its turn, and says whether it is there at once; `start` tells it later."""
        if not self.settings.rate_limits:
            return True
        host = re.match(r"[^/]*//[^/]*", self.prepared.url)
        gate = gate_of(f"{host.group() if host else ''} {key}")
        turn = Turn(
            self.operation.id,
            most=self.most,
            again=self.turns > 1,
            start=start,
            held=lambda wait: self.tell("held", wait),
        )
        self.client.gate = gate
        self._turn = (gate, turn)
        gate.enter(turn)
        return turn.started

    def leave(self) -> None:
        """Ends its turn, or its wait for one."""
        if self._turn is not None:
            gate, turn = self._turn
            self._turn = None
            gate.leave(turn, self.limits)

    def overdue(self) -> ApiTimeoutError:
        return ApiTimeoutError(f"over {self.deadline:g} s")

    def send(self, key: str | None) -> HttpRequest:
        """The request of the attempt, whose time begins now."""
        if self.ends == inf:
            self.ends = time.monotonic() + self.deadline
        left = self.ends - time.monotonic()
        is_last = self.timeout is None or left < self.timeout
        self.attempts += 1
        self.attempt = attempt = Attempt(
            self.operation.id,
            self.attempts,
            (None if left == inf else max(0.0, left)) if is_last else self.timeout,
            self.deadline if is_last else self.timeout,
            self.options.get("max_response_bytes", self.settings.max_response_bytes),
            self.abort,
        )
        prepared = self.prepared
        self.url = prepared.url
        headers = dict(prepared.headers)
        request = HttpRequest(
            prepared.method, prepared.url, headers, prepared.content, self.operation.id, attempt
        )
        authenticate = self.settings.definition.authenticate
        is_missing = authenticate is not None and authenticate.header not in headers
        if authenticate and is_missing and key and not self.operation.anonymous:
            authenticate.apply(request, key)
        return request

    def disguise(self, request: HttpRequest) -> HttpRequest:
        """The request as it goes out: some networks let only GET and POST through."""
        header = self.settings.definition.method_override
        wanted = self.options.get("method_override", self.settings.method_override)
        if not wanted or header is None or request.method not in ("PATCH", "PUT", "DELETE"):
            return request
        headers = {**request.headers, header: request.method}
        changed = HttpRequest(
            "POST", request.url, headers, request.content, request.operation, request.attempt
        )
        changed.hidden = request.hidden
        return changed

    def conceal(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        """The answer, in which an error does not repeat the credential it was sent."""
        if response.status < 400:
            return response
        from .conceal import conceal

        return conceal(self.settings.definition, request, response)

    def finish(self, response: HttpResponse) -> ApiResponse[Any]:
        """The value in the answer; a success gives a token back."""
        self.limits = parse_limits(response.status, response.headers)
        value = read_answer(self.operation, response, self.settings.definition.models)
        failures = self._check_failures(value, response)
        elapsed = self.attempt.elapsed if self.attempt else 0.0
        result = ApiResponse(value, response, elapsed, self.attempts, self.url, failures)
        self.client.budget.refund()
        self.client.log(self.operation, self.attempt, result)
        return result

    def _check_failures(self, value: Any, response: HttpResponse) -> list[Any]:
        """What a success names that was not done."""
        name = self.operation.partial_failures
        if name is None or value is None or name not in value:
            return []
        listed: Any = value[name]
        failures: list[Any] = list(listed) if is_list(listed) else []
        wanted = self.options.get("partial_failures", self.settings.partial_failures)
        if not failures or wanted != "error":
            return failures
        error = PartialFailureError(
            f"{len(failures)} failed",
            status=response.status,
            reason=response.reason,
            headers=response.headers,
            body=value,
        )
        error.failures = failures
        raise error

    def note(self, error: ApiException) -> None:
        """Adds what an error can't know where it is made."""
        if self.limits is None and error.status:
            self.limits = parse_limits(error.status, error.headers)
        error.operation = self.operation.id
        error.attempts = self.attempts
        error.round_trip_time = self.attempt.elapsed if self.attempt else 0.0
        error.rate_limit = self.limits

    def plan(self, error: ApiException) -> bool:
        """Decides whether another attempt follows a failed one."""
        limits = self.limits or _NOTHING
        now = time.monotonic()
        wait = plan_retry(
            FailedAttempt(
                attempt=self.turns,
                kind=_kind_of(error),
                status=error.status,
                limits=limits,
                advice=error.headers.get("x-should-retry"),
                idempotent=self._is_idempotent(),
                elapsed=now - self.started,
                left=self.ends - now,
            ),
            self.options.get("retry", self.settings.retry),
            self.options.get("max_retries", self.settings.max_retries),
            self.client.budget,
        )
        if limits.refused:
            self.tell("refused", wait)
        self.client.log(self.operation, self.attempt, error)
        self.delay = wait or 0.0
        return wait is not None

    def _is_idempotent(self) -> bool:
        if self.operation.idempotent is not None:
            return self.operation.idempotent
        prepared = self.prepared
        return (
            prepared.method not in ("POST", "PATCH")
            or bool(prepared.headers.get("idempotency-key"))
            or prepared.repeatable
        )

    def tell(self, kind: Literal["held", "refused"], wait: float | None) -> None:
        listener = self.settings.on_rate_limit
        if listener is not None:
            # A call does not fail for who is told of it.
            with contextlib.suppress(Exception):
                listener(RateLimitEvent(self.limits, kind, self.operation.id, wait))


def _kind_of(error: ApiException) -> Failure:
    if isinstance(error, StatusError):
        return "status"
    if isinstance(error, ApiConnectionError):
        return error.phase
    if isinstance(error, UnexpectedResponseError):
        if isinstance(error.__cause__, (ValueError, RecursionError)):
            return "garbled"
        if isinstance(error, TruncatedResponseError):
            return "headers"
    return "other"
