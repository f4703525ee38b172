# Copied by flagforge from templates/python-classic/overlay/src/launchdarkly_api/_lib/api.py; edit it there.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from .endpoint import Endpoint

if TYPE_CHECKING:
    from ..api_client import ApiClient

T = TypeVar("T")


class Api:
    """Operations under one tag."""

    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Without a client, one with the default configuration is made."""
        from ..api_client import ApiClient

        self.api_client = api_client if api_client is not None else ApiClient()

    def _call(self, endpoint: Endpoint[T], arguments: dict[str, Any]) -> T:
        value: T = self.api_client.call(endpoint, arguments)
        return value
