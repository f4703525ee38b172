# Copied by flagforge from templates/python/overlay/src/flagforge_launchdarkly/_lib/operation.py; edit it there.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Generic, Literal, TypeVar

if TYPE_CHECKING:
    from .address import Address
    from .auth import Requirement

T = TypeVar("T")
I_co = TypeVar("I_co", covariant=True)

ValuePath = Sequence[str]
"""Names of the properties on the way to a value, as they are on the wire."""

Parameters = Mapping[str, "str | tuple[str, str]"]
"""Name of the argument → name on the wire, with the style where it is not the usual one."""

Reading = Literal["json", "text", "bytes", "nothing"]


class Paging:
    """How an operation gets from one page to the next."""

    __slots__ = (
        "id",
        "items",
        "key",
        "next",
        "parameter",
        "shape",
        "style",
        "time",
        "token",
        "total",
    )

    def __init__(
        self,
        style: Literal["offset", "token", "search-after", "keyset", "time-window"],
        parameter: str,
        items: ValuePath,
        *,
        total: ValuePath = (),
        next: ValuePath = (),
        token: ValuePath = (),
        key: ValuePath = (),
        time: ValuePath = (),
        id: ValuePath = (),
        shape: str = "",
    ) -> None:
        self.style: Literal["offset", "token", "search-after", "keyset", "time-window"] = style
        self.parameter = parameter
        """Argument that moves from page to page."""
        self.items = items
        self.total = total
        """From the answer to the number of all items."""
        self.next = next
        """From the answer to the address of the next page."""
        self.token = token
        """From the answer to the parameter's next value."""
        self.key = key
        """From the last item to the parameter's next value."""
        self.time = time
        """From an item to its time."""
        self.id = id
        """From an item to what tells it from others of its time."""
        self.shape = shape
        """Shape of an item, where the answer around it has none."""


class Part:
    """How a property of a form or of a multipart body is sent."""

    __slots__ = ("headers", "style", "types")

    def __init__(
        self,
        *,
        types: Sequence[str] = (),
        headers: Mapping[str, str] | None = None,
        style: str = "",
    ) -> None:
        self.types = types
        """Media types of the part; the first one is sent where the value has none of them."""
        self.headers = headers or {}
        self.style = style
        """Written as a query has it, where that is not empty."""


class Body:
    """How an operation sends its body."""

    __slots__ = (
        "alternatives",
        "argument",
        "instructions",
        "kind",
        "media_type",
        "parts",
        "plain",
        "properties",
        "required",
        "shape",
    )

    def __init__(
        self,
        shape: str = "",
        *,
        argument: str | None = None,
        properties: Mapping[str, str] | None = None,
        kind: Literal["json", "multipart", "form", "text", "binary"] = "json",
        media_type: str = "application/json",
        required: bool = True,
        instructions: bool = False,
        plain: str | None = None,
        parts: Mapping[str, Part] | None = None,
        alternatives: Sequence[Body] = (),
    ) -> None:
        self.shape = shape
        self.argument = argument
        """Argument that holds the body; without one, every argument that is no parameter is a property of it."""
        self.properties = properties or {}
        """Arguments that make up the body where it is not given as a whole, and their names on the wire."""
        self.kind = kind
        self.media_type = media_type
        self.required = required
        self.instructions = instructions
        """The body is, or can be, a list of instructions."""
        self.plain = plain
        """Media type of a body that is no list of instructions, where it may be one."""
        self.parts = parts or {}
        """What is known of single properties of a form."""
        self.alternatives = alternatives
        """What it may be instead, where the caller sets that media type among the headers."""


class Operation(Generic[T]):
    """Everything the run time knows of one operation; the generator writes one for each."""

    __slots__ = (
        "accept",
        "anonymous",
        "answers",
        "body",
        "constants",
        "cookies",
        "empty",
        "headers",
        "id",
        "idempotent",
        "method",
        "paging",
        "partial_failures",
        "path",
        "path_parameters",
        "query",
        "reads",
        "result",
        "security",
        "servers",
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
        idempotent: bool | None = None,
        partial_failures: str | None = None,
        paging: Paging | None = None,
        servers: Mapping[str, Address] | None = None,
        security: Requirement | None = None,
        accept: str | None = None,
        answers: Mapping[str, Reading] | None = None,
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
        self.idempotent = idempotent
        """Whether sending it twice does what sending it once does; `None`: the method says."""
        self.partial_failures = partial_failures
        """Property of a success that lists what was not done."""
        self.paging = paging
        self.servers = servers or {}
        """Servers of its own."""
        self.security = security
        """What it asks for where that is not the usual; only of APIs with several schemes."""
        self.accept = accept
        """Media type to ask for, where JSON goes by another name."""
        self.answers = answers or {}
        """How other answers than the usual one are read, by media type."""


class PagedOperation(Operation[T], Generic[T, I_co]):
    """An operation that answers with pages of a collection, and the type of its items."""

    __slots__ = ()
