# Copied by flagforge from templates/python/overlay/src/flagforge_launchdarkly/_lib/conceal.py; edit it there.
"""Takes credentials out of errors: a server may repeat what it was sent."""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from .headers import Headers
from .messages import HttpRequest, HttpResponse

if TYPE_CHECKING:
    from .auth import Authentication
    from .settings import Definition

_MARK = "[hidden]"


def conceal(definition: Definition, request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """The answer without the credentials of its request."""
    schemes = definition.security.schemes.values() if definition.security else ()
    secrets = {
        secret
        for scheme in (definition.authenticate, *schemes)
        if scheme is not None
        for found in _read(scheme, request)
        for secret in (found, unquote(found))
        if secret
    }
    if not secrets:
        return response
    # The longest first: one may be a part of another.
    parts = "|".join(re.escape(secret) for secret in sorted(secrets, key=len, reverse=True))
    headers = [(k, re.sub(parts, _MARK, v)) for k, v in response.headers.items()]
    content = re.sub(parts.encode(), _MARK.encode(), response.content)
    return HttpResponse(
        response.status, response.reason, Headers(headers), content, response.native
    )


def _read(scheme: Authentication, request: HttpRequest) -> Iterator[str]:
    """What a scheme has put into a request."""
    if scheme.place in ("query", "cookie"):
        text = request.url if scheme.place == "query" else request.headers.get("cookie", "")
        name = re.escape(quote(scheme.name, safe="") if scheme.place == "query" else scheme.name)
        yield from re.findall(rf"(?:^|[?&; ]){name}=([^&;# ]*)", text)
        return
    value = request.headers.get(scheme.header or "", "")
    if scheme.place == "header":
        yield value
        return
    token = value.rpartition(" ")[2]
    yield token
    if scheme.place == "basic":
        yield _password(token)


def _password(token: str) -> str:
    try:
        return b64decode(token).decode().partition(":")[2]
    except ValueError:
        # A header of the caller's own, of another scheme.
        return ""
