from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ._lib.client import Client
from ._lib.settings import Definition, Settings

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    import httpx2

    from ._lib.limits import RateLimitEvent
    from ._lib.messages import AsyncMiddleware, Middleware
    from ._lib.retry import Retry
    from .namespaces.bodies import BodiesApi

_DEFINITION = Definition(
    servers={"server1": "https://bodies.test"},
    server="server1",
    authenticate=None,
    environment_variable="GOLDEN_API_KEY",
    user_agent="golden/0.1.0",
    models=f"{__package__}.models",
    logger="golden",
)


class Golden(Client):
    """Client of the Bodies.

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
        retry: Retry | Literal[False] | None = None,
        max_retries: int | None = None,
        max_concurrency: int = 10,
        rate_limits: bool = True,
        on_rate_limit: Callable[[RateLimitEvent], object] | None = None,
        api_version: str | None = None,
        method_override: bool = False,
        partial_failures: Literal["return", "error"] = "return",
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
                server1: https://bodies.test
            timeout: Seconds one attempt may take, up to the last byte of the body.
            deadline: Seconds a call may take in all, with its retries and its waits for the rate
                limit. Default: 90 (or `timeout` where that is more) from the first request on, so
                that waiting for one's first turn has no limit.
            retry: How failed attempts are repeated; `False`: not at all.
            max_retries: Retries after the first attempt; default 2.
            max_concurrency: Most requests on their way at once, of all clients in this process with
                the same API key and host.
            rate_limits: Holds requests back that a limit of the API would refuse.
            on_rate_limit: Told, in any thread, of calls that a rate limit holds back or refuses.
            api_version: Version of the API that is asked for. It leaves operations alone that
                demand a version of their own, as betas do.
            method_override: Sends PATCH, PUT and DELETE as POST, with the real method in a header,
                for networks that block them.
            partial_failures: Whether a success that names what was not done is returned or is a
                `PartialFailureError`.
            max_response_bytes: Largest body that is read, after decompression.
            headers: Headers of every request; `None` removes one that is sent otherwise.
            http_client: Sends synchronous requests; for proxies, certificates and the like.
            async_http_client: As `http_client`, for asynchronous requests.
            middleware: Run around every attempt of synchronous calls, the first one outermost.
            async_middleware: As `middleware`, for asynchronous calls.
        """
        settings = Settings(
            _DEFINITION,
            server=server,
            timeout=timeout,
            deadline=deadline,
            retry=retry,
            max_retries=max_retries,
            max_concurrency=max_concurrency,
            rate_limits=rate_limits,
            on_rate_limit=on_rate_limit,
            api_version=api_version,
            method_override=method_override,
            partial_failures=partial_failures,
            max_response_bytes=max_response_bytes,
            headers=headers,
            middleware=middleware,
            async_middleware=async_middleware,
        )
        super().__init__(
            settings, api_key=api_key, http_client=http_client, async_http_client=async_http_client
        )

    @cached_property
    def bodies(self) -> BodiesApi:
        """Bodies."""
        from .namespaces.bodies import BodiesApi

        return BodiesApi(self)
