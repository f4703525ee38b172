# Copied by flagforge from templates/python/overlay/src/flagforge_launchdarkly/_lib/client.py; edit it there.
from __future__ import annotations

import os
import re
import sys
import threading
from collections.abc import Awaitable, Callable, Coroutine
from typing import TYPE_CHECKING, Any, cast

from .budget import RetryBudget
from .errors import ApiException, InvalidRequestError
from .settings import Settings

if TYPE_CHECKING:
    import httpx2
    from typing_extensions import Self

    from .attempt import Attempt
    from .limits import RateLimitState
    from .messages import ApiResponse
    from .operation import Operation
    from .rate_limit import Gate


class Client:
    """Base of the client: settings, connections, log. Safe to share between threads and event loops."""

    def __init__(
        self,
        settings: Settings,
        *,
        api_key: str | Callable[[], str | Awaitable[str]] | None,
        http_client: httpx2.Client | None,
        async_http_client: httpx2.AsyncClient | None,
    ) -> None:
        self.settings = settings
        self.budget = RetryBudget()
        self.gate: Gate | None = None
        """The gate its last request went through."""
        self._key = api_key or os.environ.get(settings.definition.environment_variable)
        self._lock = threading.Lock()
        self._given = (http_client, async_http_client)
        self._client: httpx2.Client | None = None
        # Connections belong to the event loop they were made in.
        self._async_clients: dict[int, tuple[Any, httpx2.AsyncClient]] = {}

    @property
    def rate_limit(self) -> RateLimitState | None:
        """What is known of the API's limits now; `None` before the first request."""
        return None if self.gate is None else self.gate.state

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
            entry = self._async_clients.pop(id(current_loop()), None)
        if entry is not None:
            await entry[1].aclose()

    def credential(self, scheme: str) -> object:
        """What there is for a security scheme; `api_key` is for the first one that the API asks for."""
        security = self.settings.definition.security
        first = (
            next((name for names in security.standard for name in names), "") if security else ""
        )
        return self.settings.credentials.get(scheme) or (self._key if scheme == first else None)

    def read_key(self) -> str | None:
        if self.settings.definition.security is not None:
            return str(id(self))  # Each scheme is asked for its own; limits are kept by client.
        key = self._key() if callable(self._key) else self._key
        return None if key is None else wait_for_none(key)

    async def read_key_async(self) -> str | None:
        if self.settings.definition.security is not None:
            return self.read_key()
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

        loop = current_loop()
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
        logging.getLogger(self.settings.definition.logger).log(
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


def wait_for_none(key: str | Awaitable[str]) -> str:
    """A credential that is there at once; a synchronous call has nothing to wait with."""
    if isinstance(key, str):
        return key
    if isinstance(key, Coroutine):  # One that nobody awaits would warn.
        cast("Coroutine[Any, Any, str]", key).close()
    raise InvalidRequestError("api_key is asynchronous: call the method with the prefix a")


def current_loop() -> Any:
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
