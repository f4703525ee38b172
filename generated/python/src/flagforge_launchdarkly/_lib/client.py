# Copied by flagforge from templates/python/overlay/src/flagforge_launchdarkly/_lib/client.py; edit it there.
from __future__ import annotations

import os
import re
import sys
import threading
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from .address import parse_base
from .auth import Authentication
from .errors import ApiException, InvalidRequestError

if TYPE_CHECKING:
    import httpx2
    from typing_extensions import Self

    from .attempt import Attempt
    from .messages import ApiResponse, AsyncMiddleware, Middleware
    from .operation import Operation


class Definition:
    """What the run time knows of an API; the generator writes it."""

    __slots__ = (
        "authenticate",
        "environment_variable",
        "logger",
        "models",
        "server",
        "servers",
        "user_agent",
    )

    def __init__(
        self,
        *,
        servers: Mapping[str, str],
        server: str,
        authenticate: Authentication | None,
        environment_variable: str,
        user_agent: str,
        models: str,
        logger: str,
    ) -> None:
        self.servers = servers
        self.server = server
        self.authenticate = authenticate
        self.environment_variable = environment_variable
        self.user_agent = user_agent
        self.models = models
        self.logger = logger


class Settings:
    """What calls need of a client."""

    __slots__ = (
        "async_middleware",
        "authenticate",
        "base",
        "deadline",
        "environment_variable",
        "headers",
        "max_response_bytes",
        "middleware",
        "models",
        "timeout",
        "user_agent",
    )

    def __init__(
        self,
        definition: Definition,
        *,
        base: str,
        timeout: float | None,
        deadline: float | None,
        max_response_bytes: int,
        headers: Mapping[str, str | None],
        middleware: Sequence[Middleware],
        async_middleware: Sequence[AsyncMiddleware],
    ) -> None:
        self.base = base
        self.timeout = timeout
        self.deadline = deadline
        self.max_response_bytes = max_response_bytes
        self.headers = headers
        self.middleware = middleware
        self.async_middleware = async_middleware
        self.authenticate = definition.authenticate
        self.environment_variable = definition.environment_variable
        self.user_agent = definition.user_agent
        self.models = definition.models


class Client:
    """Base of the client: settings, connections, log. Safe to share between threads and event loops."""

    def __init__(
        self,
        definition: Definition,
        *,
        api_key: str | Callable[[], str | Awaitable[str]] | None,
        server: str | None,
        timeout: float | None,
        deadline: float | None,
        max_response_bytes: int,
        headers: Mapping[str, str | None] | None,
        http_client: httpx2.Client | None,
        async_http_client: httpx2.AsyncClient | None,
        middleware: Sequence[Middleware],
        async_middleware: Sequence[AsyncMiddleware],
    ) -> None:
        address = server or definition.server
        named = definition.servers.get(address)
        if named is None and "://" not in address:
            raise InvalidRequestError(f"server is none of {', '.join(definition.servers)}")
        self.settings = Settings(
            definition,
            base=parse_base(named or address),
            timeout=timeout,
            deadline=deadline,
            max_response_bytes=max_response_bytes,
            headers=headers or {},
            middleware=middleware,
            async_middleware=async_middleware,
        )
        self._key = api_key or os.environ.get(definition.environment_variable)
        self._logger_name = definition.logger
        self._lock = threading.Lock()
        self._given = (http_client, async_http_client)
        self._client: httpx2.Client | None = None
        # Connections belong to the event loop they were made in.
        self._async_clients: dict[int, tuple[Any, httpx2.AsyncClient]] = {}

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.settings.base!r})"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_details: object) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_details: object) -> None:
        await self.aclose()

    def close(self) -> None:
        """Closes the connections of synchronous calls; a client that was passed in stays open."""
        with self._lock:
            client, self._client = self._client, None
        if client is not None:
            client.close()

    async def aclose(self) -> None:
        """Closes all connections; a client that was passed in stays open."""
        self.close()
        with self._lock:
            entry = self._async_clients.pop(id(_current_loop()), None)
        if entry is not None:
            await entry[1].aclose()

    def read_key(self) -> str | None:
        key = self._key() if callable(self._key) else self._key
        if key is None or isinstance(key, str):
            return key
        if isinstance(key, Coroutine):  # One that nobody awaits would warn.
            cast("Coroutine[Any, Any, str]", key).close()
        raise InvalidRequestError("api_key is asynchronous: call the method with the prefix a")

    async def read_key_async(self) -> str | None:
        key = self._key() if callable(self._key) else self._key
        return key if key is None or isinstance(key, str) else await key

    def http_client(self) -> httpx2.Client:
        """The HTTP library's client for synchronous calls, made when it is first needed."""
        from .transport import create_client

        with self._lock:
            if self._given[0] is not None:
                return self._given[0]
            if self._client is None:
                self._client = create_client()
            return self._client

    def async_http_client(self) -> httpx2.AsyncClient:
        """As `http_client` for asynchronous calls: one an event loop."""
        from .transport import create_async_client

        loop = _current_loop()
        with self._lock:
            if self._given[1] is not None:
                return self._given[1]
            entry = self._async_clients.get(id(loop))
            if entry is None or entry[0]() is not loop:
                # A loop that is gone took its connections along.
                self._async_clients = {k: v for k, v in self._async_clients.items() if v[0]()}
                entry = (_reference(loop), create_async_client())
                self._async_clients[id(loop)] = entry
            return entry[1]

    def log(
        self,
        operation: Operation[Any],
        attempt: Attempt | None,
        outcome: ApiResponse[Any] | ApiException,
    ) -> None:
        """Tells the standard logger how an attempt ended: never a header, a query or a body."""
        logging = sys.modules.get("logging")
        if logging is None:  # Nobody can have set up a log.
            return
        failed = isinstance(outcome, ApiException)
        what = outcome.status or type(outcome).__name__ if failed else outcome.status
        logging.getLogger(self._logger_name).log(
            # Below warnings: those appear on stderr even where nobody set up a log.
            logging.INFO if failed else logging.DEBUG,
            "%s %s: %s in %.0f ms",
            operation.method,
            operation.path,
            what,
            (attempt.elapsed if attempt else 0.0) * 1000,
        )

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            # Published names of namespaces hold brackets: getattr(client, "insights_scores_(beta)").
            plain = re.sub(r"[\W_]+", "_", name).strip("_")
            if plain == name or name.startswith("_"):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            return getattr(self, plain)


def _current_loop() -> Any:
    """The event loop this runs in, be it asyncio's or trio's."""
    if "asyncio" in sys.modules:
        try:
            return sys.modules["asyncio"].get_running_loop()
        except RuntimeError:
            pass
    if "trio" in sys.modules:
        return sys.modules["trio"].lowlevel.current_trio_token()
    raise RuntimeError("an asynchronous call needs an event loop")


def _reference(loop: Any) -> Callable[[], Any]:
    import weakref

    return weakref.ref(loop)
