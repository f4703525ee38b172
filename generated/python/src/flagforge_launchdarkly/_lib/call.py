# Copied by flagforge from templates/python/overlay/src/flagforge_launchdarkly/_lib/call.py; edit it there.
"""A call from its arguments to its value. What differs between sync and async is the sending, and only that."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, TypeVar

from .answer import read_answer
from .attempt import Attempt
from .errors import ApiException, InvalidRequestError
from .messages import (
    ApiResponse,
    AsyncMiddleware,
    AsyncSend,
    HttpRequest,
    HttpResponse,
    Middleware,
    Send,
)
from .operation import Operation
from .options import RequestOptions
from .redirects import next_url
from .request import PreparedRequest, prepare_request

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    import httpx2

    from .client import Client, Settings

T = TypeVar("T")


class Call:
    """State of one call."""

    __slots__ = ("attempts", "deadline", "operation", "options", "prepared", "settings")

    def __init__(
        self, client: Client, operation: Operation[Any], arguments: dict[str, Any]
    ) -> None:
        self.operation = operation
        self.settings: Settings = client.settings
        self.options: RequestOptions = arguments.get("request_options") or RequestOptions()
        self.prepared: PreparedRequest = prepare_request(
            operation, self.settings, self.options, arguments
        )
        limit = self.options.get("deadline", self.settings.deadline)
        self.deadline = None if limit is None else time.monotonic() + limit
        self.attempts = 0

    def begin(self) -> Attempt:
        """Limits of the next attempt: its own, and what is left of the call's."""
        self.attempts += 1
        timeout = self.options.get("timeout", self.settings.timeout)
        left = None if self.deadline is None else max(0.0, self.deadline - time.monotonic())
        limits = [limit for limit in (timeout, left) if limit is not None]
        if timeout is not None and timeout <= 0:
            raise InvalidRequestError("timeout must be above 0", operation=self.operation.id)
        return Attempt(
            self.operation.id,
            self.attempts,
            min(limits) if limits else None,
            self.options.get("max_response_bytes", self.settings.max_response_bytes),
            self.options.get("abort"),
        )

    def request(self, attempt: Attempt, key: str | None) -> HttpRequest:
        prepared = self.prepared
        request = HttpRequest(
            prepared.method,
            prepared.url,
            dict(prepared.headers),
            prepared.content,
            self.operation.id,
            attempt,
        )
        authenticate = self.settings.authenticate
        if (
            authenticate
            and not self.operation.anonymous
            and authenticate.name not in request.headers
        ):
            if not key:
                variable = self.settings.environment_variable
                raise InvalidRequestError(f"no api_key: pass it or set {variable}")
            authenticate.apply(request, key)
        return request

    def finish(self, attempt: Attempt, response: HttpResponse) -> ApiResponse[Any]:
        value = read_answer(self.operation, response, self.settings.models)
        return ApiResponse(value, response, attempt.elapsed, self.attempts)

    def complete(self, error: ApiException, attempt: Attempt | None) -> None:
        """Adds what an error can't know where it is made."""
        error.operation = self.operation.id
        error.attempts = self.attempts
        error.round_trip_time = attempt.elapsed if attempt else 0.0


def run(client: Client, operation: Operation[T], arguments: dict[str, Any]) -> ApiResponse[T]:
    """Makes a call and waits for its end."""
    call = Call(client, operation, arguments)
    attempt: Attempt | None = None
    try:
        # The place for retries: each turn of a loop is one attempt.
        attempt = call.begin()
        request = call.request(attempt, client.read_key())
        chain = _chain(client)
        response = chain(request)
        hops = 0
        while (url := next_url(request, response, hops)) is not None:
            request.url = url
            hops += 1
            response = chain(request)
        result = call.finish(attempt, response)
    except ApiException as error:
        client.log(call.operation, attempt, error)
        call.complete(error, attempt)
        raise
    client.log(call.operation, attempt, result)
    return result


async def run_async(
    client: Client, operation: Operation[T], arguments: dict[str, Any]
) -> ApiResponse[T]:
    """As `run`, without blocking."""
    call = Call(client, operation, arguments)
    attempt: Attempt | None = None
    try:
        # The place for retries: each turn of a loop is one attempt.
        attempt = call.begin()
        request = call.request(attempt, await client.read_key_async())
        chain = _chain_async(client)
        response = await chain(request)
        hops = 0
        while (url := next_url(request, response, hops)) is not None:
            request.url = url
            hops += 1
            response = await chain(request)
        result = call.finish(attempt, response)
    except ApiException as error:
        client.log(call.operation, attempt, error)
        call.complete(error, attempt)
        raise
    client.log(call.operation, attempt, result)
    return result


def _chain(client: Client) -> Send:
    from .transport import send

    http_client = client.http_client()
    chain = _last(send, http_client)
    for step in reversed(client.settings.middleware):
        chain = _around(step, chain)
    return chain


def _last(
    send: Callable[[httpx2.Client, HttpRequest], HttpResponse], client: httpx2.Client
) -> Send:
    return lambda request: send(client, request)


def _around(step: Middleware, inner: Send) -> Send:
    return lambda request: step(request, inner)


def _chain_async(client: Client) -> AsyncSend:
    from .transport import send_async

    http_client = client.async_http_client()
    chain = _last_async(send_async, http_client)
    for step in reversed(client.settings.async_middleware):
        chain = _around_async(step, chain)
    return chain


def _last_async(
    send: Callable[[httpx2.AsyncClient, HttpRequest], Awaitable[HttpResponse]],
    client: httpx2.AsyncClient,
) -> AsyncSend:
    return lambda request: send(client, request)


def _around_async(step: AsyncMiddleware, inner: AsyncSend) -> AsyncSend:
    return lambda request: step(request, inner)
