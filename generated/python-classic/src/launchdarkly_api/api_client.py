# Copied by flagforge from templates/python-classic/overlay/src/launchdarkly_api/api_client.py; edit it there.
"""Sends what the methods ask for, through the client this package is a skin of."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ._base import (
    OMIT,
    SCHEMES,
    USER_AGENT,
    BaseClient,
    BaseError,
    HttpRequest,
    HttpResponse,
    InvalidRequestError,
    Send,
    call,
)
from ._lib.endpoint import Endpoint, pick
from ._lib.options import CallOptions, check_options, request_options
from .configuration import Configuration
from .exceptions import ApiException, ApiValueError, exception_for

if TYPE_CHECKING:
    from multiprocessing.pool import ThreadPool

    from typing_extensions import Self

__all__ = ["ApiClient", "RawResponse"]


class RawResponse:
    """An answer that was not decoded."""

    def __init__(self, response: HttpResponse) -> None:
        self.status = response.status
        self.reason = response.reason
        self.data = response.content
        self.headers: Mapping[str, str] = response.headers

    def getheaders(self) -> Mapping[str, str]:
        return self.headers

    def getheader(self, name: str, default: str | None = None) -> str | None:
        return self.headers.get(name, default)


class _Seen(threading.local):
    """The last answer of a thread."""

    response: HttpResponse | None = None


class ApiClient:
    """What the classes of operations share: configuration, connections, threads."""

    def __init__(
        self,
        configuration: Configuration | None = None,
        header_name: str | None = None,
        header_value: str | None = None,
        cookie: str | None = None,
        pool_threads: int = 1,
    ) -> None:
        self.configuration = (
            Configuration.get_default_copy() if configuration is None else configuration
        )
        self.pool_threads = pool_threads
        """Threads for calls with `async_req`."""
        self.default_headers: dict[str, str] = {"User-Agent": USER_AGENT}
        """Headers of every request."""
        if header_name is not None and header_value is not None:
            self.default_headers[header_name] = header_value
        self.cookie = cookie
        self._lock = threading.Lock()
        self._seen = _Seen()
        self._base: BaseClient | None = None
        self._connections: Any = None
        self._threads: ThreadPool | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_details: object) -> None:
        self.close()

    def close(self) -> None:
        """Waits for calls with `async_req`, then closes all connections."""
        with self._lock:
            base, connections, threads = self._base, self._connections, self._threads
            self._base = self._connections = self._threads = None
        if threads is not None:
            threads.close()
            threads.join()
        if base is not None:
            base.close()
        if connections is not None:
            connections.close()

    @property
    def user_agent(self) -> str:
        return self.default_headers["User-Agent"]

    @user_agent.setter
    def user_agent(self, value: str) -> None:
        self.default_headers["User-Agent"] = value

    def set_default_header(self, header_name: str, header_value: str) -> None:
        self.default_headers[header_name] = header_value

    @property
    def pool(self) -> ThreadPool:
        """Threads for calls with `async_req`, made when they are first needed."""
        from multiprocessing.pool import ThreadPool

        with self._lock:
            if self._threads is None:
                self._threads = ThreadPool(self.pool_threads)
            return self._threads

    def call(self, endpoint: Endpoint[Any], arguments: dict[str, Any]) -> Any:
        """Makes the call that a method stands for, in a thread where `async_req` is set."""
        options: CallOptions = arguments["options"]
        check_options(options)
        if options.get("async_req"):
            return self.pool.apply_async(self._send, (endpoint, arguments, options))
        return self._send(endpoint, arguments, options)

    def _send(
        self, endpoint: Endpoint[Any], arguments: dict[str, Any], options: CallOptions
    ) -> Any:
        headers = dict(self.default_headers)
        if self.cookie:
            headers["cookie"] = self.cookie
        body = endpoint.body_of(arguments)
        self._seen.response = None
        try:
            answer = call(
                self._client(),
                endpoint.id,
                path=pick(endpoint.path, arguments),
                query=pick(endpoint.query, arguments),
                headers=pick(endpoint.headers, arguments),
                cookies=pick(endpoint.cookies, arguments),
                body=OMIT if body is None else body,
                options=request_options(options, self.configuration, headers),
            )
        except InvalidRequestError as error:
            raise ApiValueError(str(error)) from error
        except BaseError as error:
            raise self._translate(error) from error
        response = self._seen.response
        if options.get("_preload_content", True) is False and response is not None:
            return RawResponse(response)
        if options.get("_return_http_data_only", True):
            return answer.body
        return answer.body, answer.status, answer.headers

    def _translate(self, error: BaseError) -> ApiException:
        response = self._seen.response if error.status else None
        return exception_for(error.status)(
            error.status,
            error.reason,
            body=None if response is None else response.content.decode("utf-8-sig", "replace"),
            headers=error.headers,
            data=error.body,
        )

    def _client(self) -> BaseClient:
        with self._lock:
            if self._base is None:
                self._connections = _connect(self.configuration)
                self._base = BaseClient(
                    lambda: self.configuration.credential() or "",
                    server=self.configuration.host,
                    http_client=self._connections,
                    middleware=[self._keep],
                    max_retries=self.configuration.retries,
                    rate_limits=self.configuration.rate_limits,
                    **self._credentials(),
                )
            return self._base

    def _credentials(self) -> dict[str, Any]:
        """An option of clients whose API has several schemes: what the configuration has for each."""
        if not SCHEMES:
            return {}

        def read(kind: str, name: str) -> Callable[[], str]:
            return lambda: self.configuration.find_credential(kind, name) or ""

        return {"credentials": {name: read(kind, name) for kind, name in SCHEMES}}

    def _keep(self, request: HttpRequest, send: Send) -> HttpResponse:
        """Keeps the answer as it came: errors and undecoded answers show it."""
        response = send(request)
        self._seen.response = response
        return response


def _connect(configuration: Configuration) -> Any:
    """Connections of their own, `None` where nothing asks for it."""
    trusted, certificate = configuration.ssl_ca_cert, configuration.cert_file
    if configuration.verify_ssl and not (trusted or certificate or configuration.proxy):
        return None
    import ssl

    import httpx2

    context = ssl.create_default_context(cafile=trusted)
    if not configuration.verify_ssl:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    if certificate:
        context.load_cert_chain(certificate, configuration.key_file)
    return httpx2.Client(verify=context, proxy=configuration.proxy, timeout=None)
