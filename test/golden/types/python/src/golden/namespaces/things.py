"""Things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.namespace import Namespace, RawNamespace, asynchronous, asynchronous_raw, raw
from .._lib.omit import OMIT, Omit
from .._lib.operation import Body, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .._lib.options import RequestOptions
    from ..models import Circle, Merged, Square, Thing, Tree

_POST_THING: Operation[Thing | Tree] = Operation(
    "postThing",
    "POST",
    "/things",
    body=Body("Thing"),
    anonymous=True,
    result="Thing|Tree",
)


class ThingsApi(Namespace):
    """Things."""

    __slots__ = ()

    def post_thing(
        self,
        *,
        _class: str,
        kind: Literal["thing"],
        maybe: str | None,
        a_b_c: int | Omit = OMIT,
        any: Any = OMIT,
        closed: Mapping[str, Any] | Omit = OMIT,
        color: Literal["red", "dark red", ""] | Omit = OMIT,
        constructor: bool | Omit = OMIT,
        either: str | Sequence[str] | Omit = OMIT,
        map: Mapping[str, Tree | Mapping[str, Any]] | Omit = OMIT,
        merged: Merged | Mapping[str, Any] | Omit = OMIT,
        never: Any = OMIT,
        secret: str | Omit = OMIT,
        shape: Circle | Mapping[str, Any] | Square | Omit = OMIT,
        size: Literal[1, 2] | None | Omit = OMIT,
        tuple: Sequence[str | float] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Thing | Tree:
        """Post thing.

        `POST /things`

        Args:
            _class: A keyword.
        """
        return self._send(_POST_THING, locals())

    apost_thing = asynchronous(post_thing)

    @property
    def raw(self) -> RawThingsApi:
        """The same calls with the head of the answer."""
        return RawThingsApi(self._client)


class RawThingsApi(RawNamespace):
    """`ThingsApi` with the head of the answer."""

    __slots__ = ()

    post_thing = raw(ThingsApi.post_thing)
    apost_thing = asynchronous_raw(ThingsApi.post_thing)
