"""What this package stands on; no hand-written module names the package below."""

from __future__ import annotations

from golden import (
    OMIT,
    ApiException,
    Golden,
    HttpRequest,
    HttpResponse,
    InvalidRequestError,
    RequestOptions,
    Send,
)
from golden.extension import call

__all__ = [
    "AUTHENTICATION",
    "ENVIRONMENT_VARIABLE",
    "HOSTS",
    "OMIT",
    "SCHEMES",
    "USER_AGENT",
    "BaseClient",
    "BaseError",
    "HttpRequest",
    "HttpResponse",
    "InvalidRequestError",
    "RequestOptions",
    "Send",
    "call",
]

BaseClient = Golden
BaseError = ApiException

HOSTS: tuple[tuple[str, str], ...] = (("", "https://types.test"),)
"""Name and address of each server."""
AUTHENTICATION = ("", "")
"""Kind and name of the security scheme."""
SCHEMES: tuple[tuple[str, str], ...] = ()
"""The same of every scheme, where the API has several."""
ENVIRONMENT_VARIABLE = "API_KEY"
"""Holds the credential where none is set."""
USER_AGENT = "golden-classic/0.1.0"
