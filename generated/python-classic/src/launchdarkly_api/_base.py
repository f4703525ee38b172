"""What this package stands on; no hand-written module names the package below."""

from __future__ import annotations

from flagforge_launchdarkly import (
    OMIT,
    ApiException,
    HttpRequest,
    HttpResponse,
    InvalidRequestError,
    LaunchDarkly,
    RequestOptions,
    Send,
)
from flagforge_launchdarkly.extension import call

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

BaseClient = LaunchDarkly
BaseError = ApiException

HOSTS: tuple[tuple[str, str], ...] = (
    ("Commercial instance, the default", "https://app.launchdarkly.com"),
    ("EU instance, data stays in the European Union", "https://app.eu.launchdarkly.com"),
    ("Federal instance for US government customers", "https://app.launchdarkly.us"),
)
"""Name and address of each server."""
AUTHENTICATION = ("apiKey", "ApiKey")
"""Kind and name of the security scheme."""
SCHEMES: tuple[tuple[str, str], ...] = ()
"""The same of every scheme, where the API has several."""
ENVIRONMENT_VARIABLE = "LAUNCHDARKLY_API_KEY"
"""Holds the credential where none is set."""
USER_AGENT = "flagforge-launchdarkly-classic/0.1.0"
