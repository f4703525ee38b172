"""Makes calls. What differs between sync and async is the waiting and the sending, and only that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from .call import Call
from .errors import ApiException
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
from .redirects import next_url
from .waits import AsyncSignal, Signal, check, pause, pause_async

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    import httpx2

    from .client import Client

T = TypeVar("T")


def run(client: Client, operation: Operation[T], arguments: dict[str, Any]) -> ApiResponse[T]:
    """Makes a call and waits for its end."""
    call = Call(client, operation, arguments)
    while True:
        try:
            return _attempt(client, call)
        except ApiException as error:
            if not call.plan(error):
                raise


def _attempt(client: Client, call: Call) -> ApiResponse[Any]:
    try:
        check(call.abort)
        call.begin()
        if call.delay:
            pause(call.delay, call.abort)
        key = call.find_key(client.read_key())
        signal = Signal()
        if not call.enter(key, signal.set) and not signal.wait(call.ends, call.abort):
            raise call.overdue()
        request = call.send(key)
        chain = _chain(client, call)
        response = chain(request)
        hops = 0
        while (url := next_url(request, response, hops)) is not None:
            call.url = request.url = url
            hops += 1
            response = chain(request)
        return call.finish(response)
    except ApiException as error:
        call.note(error)
        raise
    finally:
        call.leave()


async def run_async(
    client: Client, operation: Operation[T], arguments: dict[str, Any]
) -> ApiResponse[T]:
    """As `run`, without blocking."""
    call = Call(client, operation, arguments)
    while True:
        try:
            return await _attempt_async(client, call)
        except ApiException as error:
            if not call.plan(error):
                raise


async def _attempt_async(client: Client, call: Call) -> ApiResponse[Any]:
    try:
        check(call.abort)
        call.begin()
        if call.delay:
            await pause_async(call.delay, call.abort)
        key = call.find_key(await client.read_key_async())
        signal = AsyncSignal()
        if not call.enter(key, signal.set) and not await signal.wait(call.ends, call.abort):
            raise call.overdue()
        request = call.send(key)
        chain = _chain_async(client, call)
        response = await chain(request)
        hops = 0
        while (url := next_url(request, response, hops)) is not None:
            call.url = request.url = url
            hops += 1
            response = await chain(request)
        return call.finish(response)
    except ApiException as error:
        call.note(error)
        raise
    finally:
        call.leave()


def _chain(client: Client, call: Call) -> Send:
    from .transport import send

    chain = _last(send, client.http_client(), call)
    security = client.settings.definition.security
    if security is not None:
        from .security import secured

        chain = secured(client, security, call.operation, chain)
    for step in reversed(client.settings.middleware):
        chain = _around(step, chain)
    return chain


def _last(
    send: Callable[[httpx2.Client, HttpRequest], HttpResponse], client: httpx2.Client, call: Call
) -> Send:
    def last(request: HttpRequest) -> HttpResponse:
        sent = call.disguise(request)
        return call.conceal(sent, send(client, sent))

    return last


def _around(step: Middleware, inner: Send) -> Send:
    return lambda request: step(request, inner)


def _chain_async(client: Client, call: Call) -> AsyncSend:
    from .transport import send_async

    chain = _last_async(send_async, client.async_http_client(), call)
    security = client.settings.definition.security
    if security is not None:
        from .security import secured_async

        chain = secured_async(client, security, call.operation, chain)
    for step in reversed(client.settings.async_middleware):
        chain = _around_async(step, chain)
    return chain


def _last_async(
    send: Callable[[httpx2.AsyncClient, HttpRequest], Awaitable[HttpResponse]],
    client: httpx2.AsyncClient,
    call: Call,
) -> AsyncSend:
    async def last(request: HttpRequest) -> HttpResponse:
        sent = call.disguise(request)
        return call.conceal(sent, await send(client, sent))

    return last


def _around_async(step: AsyncMiddleware, inner: AsyncSend) -> AsyncSend:
    return lambda request: step(request, inner)
