from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from .address import Address, fill_address, parse_base
from .auth import Authentication, Security
from .errors import InvalidRequestError

if TYPE_CHECKING:
    from .limits import RateLimitEvent
    from .messages import AsyncMiddleware, Middleware
    from .retry import Retry


class Definition:
    """What the run time knows of an API; the generator writes it."""

    __slots__ = (
        "authenticate",
        "environment_variable",
        "logger",
        "method_override",
        "models",
        "security",
        "server",
        "servers",
        "user_agent",
        "versioning",
    )

    def __init__(
        self,
        *,
        servers: Mapping[str, Address],
        server: str,
        authenticate: Authentication | None = None,
        security: Security | None = None,
        environment_variable: str,
        user_agent: str,
        models: str,
        logger: str,
        versioning: tuple[str, str] | None = None,
        method_override: str | None = None,
    ) -> None:
        self.servers = servers
        self.server = server
        self.authenticate = authenticate
        """The scheme of an API that has one."""
        self.security = security
        self.environment_variable = environment_variable
        self.user_agent = user_agent
        self.models = models
        self.logger = logger
        self.versioning = versioning
        """Header that asks for a version of the API, and the regular expression of versions."""
        self.method_override = method_override
        """Header that names the real method of a request sent as POST."""


class Settings:
    """What calls need of a client."""

    __slots__ = (
        "api_version",
        "async_middleware",
        "base",
        "credentials",
        "deadline",
        "definition",
        "headers",
        "max_concurrency",
        "max_response_bytes",
        "max_retries",
        "method_override",
        "middleware",
        "on_rate_limit",
        "partial_failures",
        "rate_limits",
        "retry",
        "server",
        "server_variables",
        "timeout",
    )

    def __init__(
        self,
        definition: Definition,
        *,
        server: str | None,
        timeout: float | None,
        deadline: float | None,
        retry: Retry | Literal[False] | None,
        max_retries: int | None,
        max_concurrency: int,
        rate_limits: bool,
        on_rate_limit: Callable[[RateLimitEvent], object] | None,
        api_version: str | None,
        method_override: bool,
        partial_failures: Literal["return", "error"],
        max_response_bytes: int,
        headers: Mapping[str, str | None] | None,
        middleware: Sequence[Middleware],
        async_middleware: Sequence[AsyncMiddleware],
        server_variables: Mapping[str, str] | None = None,
        credentials: Mapping[str, object] | None = None,
    ) -> None:
        self.definition = definition
        self.server = server
        self.server_variables = server_variables or {}
        self.credentials = credentials or {}
        self.base = self._find_base(server or definition.server)
        unknown = self.credentials.keys() - (definition.security or _NONE).schemes.keys()
        if unknown:
            raise InvalidRequestError(f"no such security scheme: {', '.join(sorted(unknown))}")
        self.timeout = timeout
        self.deadline = deadline
        self.retry: Retry | Literal[False] | None = retry
        self.max_retries = max_retries
        self.max_concurrency = max_concurrency
        self.rate_limits = rate_limits
        self.on_rate_limit = on_rate_limit
        self.api_version = api_version
        self.method_override = method_override
        self.partial_failures: Literal["return", "error"] = partial_failures
        self.max_response_bytes = max_response_bytes
        self.headers = headers or {}
        self.middleware = middleware
        self.async_middleware = async_middleware

    def _find_base(self, server: str) -> str:
        servers = self.definition.servers
        named = servers.get(server)
        if named is None and "://" not in server:
            raise InvalidRequestError(f"server is none of {', '.join(servers)}")
        return fill_address(named or server, self.server_variables)

    def find_base(self, own: Mapping[str, Address], asked: str | None) -> str:
        """Address for a call: the one it asks for, one of the operation's own servers, or the client's.

        Of an operation's own servers the one that has the name of the client's is taken, else the first one; an address
        that the client was given goes before them.
        """
        if asked:
            return parse_base(asked)
        if not own or "://" in (self.server or ""):
            return self.base
        chosen = own.get(self.server or "") or next(iter(own.values()))
        return fill_address(chosen, self.server_variables)


_NONE = Security({}, ())
