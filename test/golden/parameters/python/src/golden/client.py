from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ._lib.auth import Authentication
from ._lib.client import Client, Definition

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    import httpx2

    from ._lib.messages import AsyncMiddleware, Middleware
    from .namespaces.items_co import ItemsCoApi

_DEFINITION = Definition(
    servers={"server1": "https://eu.api.test/v1"},
    server="server1",
    authenticate=Authentication("header", "X-Key"),
    environment_variable="GOLDEN_API_KEY",
    user_agent="golden/0.1.0",
    models=f"{__package__}.models",
    logger="golden",
)


class Golden(Client):
    """Client of the Parameters.

    One object for synchronous and asynchronous calls, safe to share between threads and event
    loops. Every method has a twin with the prefix `a` that is awaited, and `raw` in every namespace
    gives status and headers as well.
    """

    def __init__(
        self,
        api_key: str | Callable[[], str | Awaitable[str]] | None = None,
        *,
        server: Literal["server1"] | str | None = None,
        timeout: float | None = 30.0,
        deadline: float | None = None,
        max_response_bytes: int = 67_108_864,
        headers: Mapping[str, str | None] | None = None,
        http_client: httpx2.Client | None = None,
        async_http_client: httpx2.AsyncClient | None = None,
        middleware: Sequence[Middleware] = (),
        async_middleware: Sequence[AsyncMiddleware] = (),
    ) -> None:
        """Raises `InvalidRequestError` when the server is unknown or its address malformed.

        Args:
            api_key: Credential, or a function that gives it, asked before every request. Without
                it the environment variable `GOLDEN_API_KEY` is read.
            server: Name of a server, or any http(s) address:
                server1: https://eu.api.test/v1
            timeout: Seconds one attempt may take, up to the last byte of the body.
            deadline: Seconds a call may take in all; without it there is no limit.
            max_response_bytes: Largest body that is read, after decompression.
            headers: Headers of every request; `None` removes one that is sent otherwise.
            http_client: Sends synchronous requests; for proxies, certificates and the like.
            async_http_client: As `http_client`, for asynchronous requests.
            middleware: Run around every attempt of synchronous calls, the first one outermost.
            async_middleware: As `middleware`, for asynchronous calls.
        """
        super().__init__(
            _DEFINITION,
            api_key=api_key,
            server=server,
            timeout=timeout,
            deadline=deadline,
            max_response_bytes=max_response_bytes,
            headers=headers,
            http_client=http_client,
            async_http_client=async_http_client,
            middleware=middleware,
            async_middleware=async_middleware,
        )

    @cached_property
    def items_co(self) -> ItemsCoApi:
        """Items & co.."""
        from .namespaces.items_co import ItemsCoApi

        return ItemsCoApi(self)
