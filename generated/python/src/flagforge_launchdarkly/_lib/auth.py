# Copied by flagforge from templates/python/overlay/src/flagforge_launchdarkly/_lib/auth.py; edit it there.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .messages import HttpRequest


class Authentication:
    """How the API key goes into a request."""

    __slots__ = ("name", "place")

    def __init__(self, place: str, name: str = "authorization") -> None:
        self.place = place
        """`header`, `query`, `cookie`, `bearer` or `basic`."""
        self.name = name.lower() if place == "header" else name
        """Name of the header, query parameter or cookie."""

    def apply(self, request: HttpRequest, key: str) -> None:
        # Loaded here: most clients send a header and need neither.
        from base64 import b64encode
        from urllib.parse import quote

        match self.place:
            case "header":
                request.headers[self.name] = key
            case "query":
                mark = "&" if "?" in request.url else "?"
                request.url += f"{mark}{quote(self.name, safe='')}={quote(key, safe='')}"
            case "cookie":
                pair = f"{self.name}={quote(key, safe='')}"
                others = request.headers.get("cookie")
                request.headers["cookie"] = f"{others}; {pair}" if others else pair
            case "basic":
                token = b64encode(key.encode()).decode()
                request.headers["authorization"] = f"Basic {token}"
            case _:
                request.headers["authorization"] = f"Bearer {key}"
