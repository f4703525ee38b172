# Copied by flagforge from templates/python/overlay/src/flagforge_launchdarkly/_lib/security.py; edit it there.
"""Credentials of APIs with several security schemes. Loaded with the first request of such an API."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Awaitable, Callable, Generator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote, urlencode, urljoin
from weakref import WeakKeyDictionary

from .auth import Requirement
from .client import current_loop, wait_for_none
from .credentials import ClientCredentials, UserPassword
from .errors import InvalidRequestError, UnexpectedResponseError
from .kinds import is_dict
from .messages import AsyncSend, HttpRequest, HttpResponse, Send
from .operation import Operation

if TYPE_CHECKING:
    from .auth import Security
    from .client import Client

MARGIN = 30.0
"""A token is renewed so many seconds before its end."""


class Ask:
    """Step of a flow: what a function gives as a credential."""

    __slots__ = ("function",)

    def __init__(self, function: Callable[[], str | Awaitable[str]]) -> None:
        self.function = function


class Alone:
    """Step of a flow: another flow, of which only one runs at a time under a name."""

    __slots__ = ("flow", "name")

    def __init__(self, name: str, flow: Generator[Any, Any, str]) -> None:
        self.name = name
        self.flow = flow


Step = HttpRequest | Ask | Alone
Key = str | ClientCredentials


class Tokens:
    """Tokens of one client, by what they were asked for with, and who is asking now."""

    def __init__(self) -> None:
        self.held: dict[str, tuple[str, float]] = {}
        """Token, and the monotonic time after which it is not used any more."""
        self._lock = threading.Lock()
        self._locks: dict[str, threading.Lock] = {}
        # Locks of asynchronous calls belong to their event loop.
        self._loops: WeakKeyDictionary[Any, dict[str, Any]] = WeakKeyDictionary()

    def find(self, name: str, refused: str | None) -> str | None:
        """A token that is still good."""
        token, until = self.held.get(name, ("", 0.0))
        return token if token != refused and until > time.monotonic() else None

    def lock(self, name: str) -> threading.Lock:
        with self._lock:
            return self._locks.setdefault(name, threading.Lock())

    def lock_async(self, name: str) -> AbstractAsyncContextManager[Any]:
        import anyio

        with self._lock:
            locks = self._loops.setdefault(current_loop(), {})
            lock: AbstractAsyncContextManager[Any] = locks.setdefault(name, anyio.Lock())
            return lock


_guard = threading.Lock()
_tokens: WeakKeyDictionary[Client, Tokens] = WeakKeyDictionary()


def secured(client: Client, security: Security, operation: Operation[Any], send: Send) -> Send:
    """Sends each request with the first alternative that the client has all credentials of."""
    tokens = _tokens_of(client)

    def drive(flow: Generator[Step, Any, Any]) -> Any:
        answer: Any = None
        while True:
            try:
                step = flow.send(answer)
            except StopIteration as end:
                return end.value
            if isinstance(step, HttpRequest):
                answer = send(step)
            elif isinstance(step, Ask):
                answer = wait_for_none(step.function())
            else:
                with tokens.lock(step.name):
                    answer = drive(step.flow)

    return lambda request: drive(_secure(client, security, operation, tokens, request))


def secured_async(
    client: Client, security: Security, operation: Operation[Any], send: AsyncSend
) -> AsyncSend:
    """As `secured`, without blocking."""
    tokens = _tokens_of(client)

    async def drive(flow: Generator[Step, Any, Any]) -> Any:
        answer: Any = None
        while True:
            try:
                step = flow.send(answer)
            except StopIteration as end:
                return end.value
            if isinstance(step, HttpRequest):
                answer = await send(step)
            elif isinstance(step, Ask):
                given = step.function()
                answer = given if isinstance(given, str) else await given
            else:
                async with tokens.lock_async(step.name):
                    answer = await drive(step.flow)

    return lambda request: drive(_secure(client, security, operation, tokens, request))


def _tokens_of(client: Client) -> Tokens:
    with _guard:
        return _tokens.setdefault(client, Tokens())


def _secure(
    client: Client,
    security: Security,
    operation: Operation[Any],
    tokens: Tokens,
    request: HttpRequest,
) -> Generator[Step, Any, HttpResponse]:
    alternatives = security.standard if operation.security is None else operation.security
    keys: Mapping[str, Key] | None = None
    for names in alternatives:
        keys = (yield from _find_keys(client, security, names, request)) if names else None
        if keys is not None:
            break
    if keys is None:
        if alternatives and all(alternatives):
            raise _refusal(operation, alternatives)
        keys = {}
    response, used = yield from _send(client, security, tokens, request, keys, {})
    if response.status == 401 and used:
        # A token may end before its time; it is fetched anew, once.
        response, _ = yield from _send(client, security, tokens, request, keys, used)
    return response


def _find_keys(
    client: Client, security: Security, names: Sequence[str], request: HttpRequest
) -> Generator[Step, Any, Mapping[str, Key] | None]:
    """What each scheme sends; `None` where a credential is missing."""
    keys: dict[str, Key] = {}
    for name in names:
        scheme = security.schemes.get(name)
        if scheme is None or scheme.header in request.headers:
            continue
        credential: Any = client.credential(name)
        if callable(credential):
            ask: Callable[[], str] = cast("Callable[[], str]", credential)
            credential = yield Ask(ask)
        if isinstance(credential, UserPassword):
            credential = f"{credential.username}:{credential.password}"
        if not credential:
            return None
        if isinstance(credential, ClientCredentials) and name not in security.tokens:
            raise InvalidRequestError(f"{name} takes no client credentials")
        keys[name] = credential
    return keys


def _send(
    client: Client,
    security: Security,
    tokens: Tokens,
    request: HttpRequest,
    keys: Mapping[str, Key],
    refused: Mapping[str, str],
) -> Generator[Step, Any, tuple[HttpResponse, dict[str, str]]]:
    """The answer, and the tokens it was asked for with."""
    copy = HttpRequest(
        request.method,
        request.url,
        dict(request.headers),
        request.content,
        request.operation,
        request.attempt,
    )
    used: dict[str, str] = {}
    for name, key in keys.items():
        if isinstance(key, ClientCredentials):
            url, usual = security.tokens[name]
            scopes = usual if key.scopes is None else key.scopes
            address = urljoin(f"{client.settings.base}/", url)
            held = json.dumps([address, key.client_id, list(scopes)])
            last = refused.get(name)
            text = tokens.find(held, last)
            if text is None:
                flow = _fetch(tokens, held, last, key, address, scopes, request)
                text = yield Alone(held, flow)
            used[name] = text
        else:
            text = key
        scheme = security.schemes[name]
        if scheme is not None:
            scheme.apply(copy, text)
    response = yield copy
    return response, used


def _fetch(
    tokens: Tokens,
    name: str,
    refused: str | None,
    credential: ClientCredentials,
    address: str,
    scopes: Sequence[str],
    request: HttpRequest,
) -> Generator[Step, Any, str]:
    # Somebody else may have asked while this call waited.
    known = tokens.find(name, refused)
    if known is not None:
        return known
    from base64 import b64encode

    form = {"grant_type": "client_credentials"}
    if scopes:
        form["scope"] = " ".join(scopes)
    pair = ":".join(
        quote(part, safe="") for part in (credential.client_id, credential.client_secret)
    )
    headers = {
        "accept": "application/json",
        "authorization": f"Basic {b64encode(pair.encode()).decode()}",
        "content-type": "application/x-www-form-urlencoded",
        "user-agent": request.headers.get("user-agent", ""),
    }
    response = yield HttpRequest(
        "POST", address, headers, urlencode(form).encode(), request.operation, request.attempt
    )
    # The call itself has not been sent yet.
    request.attempt.sent = False
    token, seconds = _read_token(response)
    tokens.held[name] = (token, time.monotonic() + seconds - min(MARGIN, seconds / 10))
    return token


def _read_token(response: HttpResponse) -> tuple[str, float]:
    """Token and the seconds it is good for."""
    try:
        answer: Any = json.loads(response.content)
    except (ValueError, RecursionError):
        answer = None
    fields: dict[str, Any] = answer if is_dict(answer) else {}
    token = fields.get("access_token")
    if response.status != 200 or not isinstance(token, str) or not token:
        # Without the body: it may quote what was sent.
        raise UnexpectedResponseError(
            f"no token: {response.status}", status=response.status, reason=response.reason
        )
    seconds = fields.get("expires_in")
    return token, float(seconds) if isinstance(seconds, (int, float)) else 3600.0


def _refusal(operation: Operation[Any], alternatives: Requirement) -> InvalidRequestError:
    wanted = ", or ".join(" and ".join(names) for names in alternatives)
    return InvalidRequestError(f"no credentials: pass {wanted}", operation=operation.id)
