from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from .retry import Retry


class RequestOptions(TypedDict, total=False):
    """Options of one call; they go before the client's."""

    timeout: float | None
    """Seconds one attempt may take, up to the last byte of the body; `None` for no limit."""
    deadline: float | None
    """Seconds the call may take in all, with its retries and its waits for the rate limit."""
    max_retries: int | None
    """Retries after the first attempt; 0 for none."""
    retry: Retry | Literal[False] | None
    """How attempts are repeated; `False`: not at all."""
    max_concurrency: int
    """Most requests on their way at once for this one to be sent."""
    api_version: str
    """Version of the API that is asked for."""
    method_override: bool
    """Sends PATCH, PUT and DELETE as POST, with the real method in a header."""
    partial_failures: Literal["return", "error"]
    """Whether a success that names what was not done is a `PartialFailureError`."""
    headers: Mapping[str, str | None]
    """Further headers, names in any spelling; `None` removes one that is sent otherwise."""
    base_url: str
    """Any http(s) address in place of the client's."""
    max_response_bytes: int
    """Largest body that is read, in bytes after decompression."""
    extra_query: Mapping[str, Any]
    """Query parameters that this version does not know, by their names on the wire."""
    extra_body: Mapping[str, Any]
    """Properties of the body that this version does not know, by their names on the wire."""
    abort: threading.Event
    """Set, it ends the call within 50 ms. An asynchronous call can be cancelled as any task as well."""
