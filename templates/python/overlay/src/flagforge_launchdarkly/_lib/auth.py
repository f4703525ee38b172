from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .errors import InvalidRequestError

if TYPE_CHECKING:
    from .messages import HttpRequest


class Authentication:
    """How the API key goes into a request."""

    __slots__ = ("name", "place")

    def __init__(self, place: str, name: str = "authorization") -> None:
        self.place = place
        """`header`, `query`, `cookie`, `bearer`, `basic` or `scheme`."""
        self.name = name.lower() if place == "header" else name
        """Name of the header, query parameter, cookie or HTTP scheme."""

    @property
    def header(self) -> str | None:
        """Header that holds the key; a caller's own of that name takes its place."""
        if self.place in ("query", "cookie"):
            return None
        return self.name if self.place == "header" else "authorization"

    def apply(self, request: HttpRequest, key: str) -> None:
        match self.place:
            case "header":
                request.headers[self.name] = key
            case "query":
                mark = "&" if "?" in request.url else "?"
                request.url += f"{mark}{_escape(self.name)}={_escape(key)}"
                request.hidden = self.name
            case "cookie":
                pair = f"{self.name}={_escape(key)}"
                others = request.headers.get("cookie")
                request.headers["cookie"] = f"{others}; {pair}" if others else pair
            case "basic":
                # Loaded here: most clients send a header and need nothing of it.
                from base64 import b64encode

                token = b64encode(_encode(key)).decode()
                request.headers["authorization"] = f"Basic {token}"
            case "scheme":
                request.headers["authorization"] = f"{self.name} {key}"
            case _:
                request.headers["authorization"] = f"Bearer {key}"


def _escape(text: str) -> str:
    from urllib.parse import quote

    return quote(_encode(text), safe="")


def _encode(key: str) -> bytes:
    try:
        return key.encode()
    except UnicodeEncodeError:
        pass
    # Outside of the handler: Python's own error quotes the key.
    raise InvalidRequestError("the key holds half a pair of surrogates")


Requirement = Sequence[Sequence[str]]
"""Any one of the alternatives is enough, each a set of schemes; an empty one asks for nothing."""


class Security:
    """The schemes of an API that has several."""

    __slots__ = ("schemes", "standard", "tokens")

    def __init__(
        self,
        schemes: Mapping[str, Authentication | None],
        standard: Requirement,
        tokens: Mapping[str, tuple[str, Sequence[str]]] | None = None,
    ) -> None:
        self.schemes = schemes
        """`None` where no credential is sent: connections authenticate themselves."""
        self.standard = standard
        """What operations ask for that do not say otherwise."""
        self.tokens = tokens or {}
        """Where client credentials are exchanged for tokens, and the scopes to ask for."""
