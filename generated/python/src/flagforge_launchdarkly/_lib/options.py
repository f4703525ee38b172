# Copied by flagforge from templates/python/overlay/src/flagforge_launchdarkly/_lib/options.py; edit it there.
from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Any, TypedDict


class RequestOptions(TypedDict, total=False):
    """Options of one call; they go before the client's."""

    timeout: float | None
    """Seconds one attempt may take, up to the last byte of the body; `None` for no limit."""
    deadline: float | None
    """Seconds the call may take in all."""
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
