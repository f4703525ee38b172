from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence


class ClientCredentials:
    """What a program knows of itself, to get tokens with (RFC 6749, section 4.4)."""

    __slots__ = ("client_id", "client_secret", "scopes")

    def __init__(
        self, client_id: str, client_secret: str, scopes: Sequence[str] | None = None
    ) -> None:
        self.client_id = client_id
        self.client_secret = client_secret
        self.scopes = scopes
        """In place of the scopes that the API's operations ask for."""

    def __repr__(self) -> str:
        # Without the secret.
        return f"ClientCredentials({self.client_id!r})"


class UserPassword:
    """User and password of basic authentication."""

    __slots__ = ("password", "username")

    def __init__(self, username: str, password: str) -> None:
        self.username = username
        self.password = password

    def __repr__(self) -> str:
        # Without the password.
        return f"UserPassword({self.username!r})"


KeyCredential = str | Callable[[], str | Awaitable[str]]
"""A key or token, or a function that gives one, asked before every request."""
