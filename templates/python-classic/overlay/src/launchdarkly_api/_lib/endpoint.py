from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, TypeVar

T = TypeVar("T")

Names = Mapping[str, str]
"""Name of the argument → name on the wire."""


class Endpoint(Generic[T]):
    """What an operation's arguments are on the wire; the generator writes one for each."""

    __slots__ = ("body", "cookies", "form", "headers", "id", "path", "query")

    def __init__(
        self,
        id: str,
        *,
        path: Names | None = None,
        query: Names | None = None,
        headers: Names | None = None,
        cookies: Names | None = None,
        form: Names | None = None,
        body: str = "",
    ) -> None:
        self.id = id
        self.path = path or {}
        self.query = query or {}
        self.headers = headers or {}
        self.cookies = cookies or {}
        self.form = form or {}
        """Arguments that are fields of a form."""
        self.body = body
        """Argument that is the body."""

    def body_of(self, arguments: Mapping[str, Any]) -> Any:
        """The body; `None` where there is none to send."""
        if self.form:
            return pick(self.form, arguments) or None
        return arguments[self.body] if self.body else None


def pick(names: Names, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments that were given, by their names on the wire."""
    given = ((wire, arguments[name]) for name, wire in names.items())
    return {wire: value for wire, value in given if value is not None}
