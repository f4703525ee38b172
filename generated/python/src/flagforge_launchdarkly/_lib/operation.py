# Copied by flagforge from templates/python/overlay/src/flagforge_launchdarkly/_lib/operation.py; edit it there.
from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, Literal, TypeVar

T = TypeVar("T")

Parameters = Mapping[str, "str | tuple[str, str]"]
"""Name of the argument → name on the wire, with the style where it is not the usual one."""

Reading = Literal["json", "text", "bytes", "nothing"]


class Body:
    """How an operation sends its body."""

    __slots__ = ("argument", "kind", "media_type", "required", "shape")

    def __init__(
        self,
        shape: str = "",
        *,
        argument: str | None = None,
        kind: Literal["json", "multipart", "form", "text", "binary"] = "json",
        media_type: str = "application/json",
        required: bool = True,
    ) -> None:
        self.shape = shape
        self.argument = argument
        """Argument that holds the body; without one, every argument that is no parameter is a property of it."""
        self.kind = kind
        self.media_type = media_type
        self.required = required


class Operation(Generic[T]):
    """Everything the run time knows of one operation; the generator writes one for each."""

    __slots__ = (
        "anonymous",
        "body",
        "constants",
        "cookies",
        "empty",
        "headers",
        "id",
        "method",
        "path",
        "path_parameters",
        "query",
        "reads",
        "result",
    )

    def __init__(
        self,
        id: str,
        method: str,
        path: str,
        *,
        path_parameters: Parameters | None = None,
        query: Parameters | None = None,
        headers: Parameters | None = None,
        cookies: Parameters | None = None,
        constants: Mapping[str, str] | None = None,
        body: Body | None = None,
        anonymous: bool = False,
        reads: Reading = "json",
        result: str = "",
        empty: bool = False,
    ) -> None:
        self.id = id
        self.method = method
        self.path = path
        self.path_parameters = path_parameters or {}
        self.query = query or {}
        self.headers = headers or {}
        self.cookies = cookies or {}
        self.constants = constants or {}
        """Headers that are always sent."""
        self.body = body
        self.anonymous = anonymous
        """No credential is sent."""
        self.reads: Reading = reads
        self.result = result
        """Shape of a success."""
        self.empty = empty
        """A success may have no body."""
