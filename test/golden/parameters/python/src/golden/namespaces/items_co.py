"""Items & co.."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.namespace import Namespace, RawNamespace, asynchronous, asynchronous_raw, raw
from .._lib.omit import OMIT, Omit
from .._lib.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .._lib.options import RequestOptions

_GET_ITEMS_BY_STYLES: Operation[None] = Operation(
    "get-items.by styles",
    "GET",
    "/items/{id}/{matrix}/{label}/{list}",
    path_parameters={
        "id": "id",
        "matrix": ("matrix", "matrix"),
        "label": ("label", "label*"),
        "list": "list",
    },
    query={
        "plain": "plain",
        "reserved": ("reserved", "form*+"),
        "exploded": "exploded",
        "joined": ("joined", "form"),
        "piped": ("piped", "pipeDelimited"),
        "spaced": ("spaced", "spaceDelimited"),
        "deep": ("deep", "deepObject*"),
        "filter": ("filter", "json"),
        "_class": "class",
    },
    headers={"x_trace": "X-Trace"},
    cookies={"session": ("session", "form*")},
    constants={"Version": "2"},
    reads="nothing",
)

_OPEN: Operation[str] = Operation(
    "open",
    "GET",
    "/open",
    anonymous=True,
    servers={"server1": "https://other.test"},
    reads="text",
)


class ItemsCoApi(Namespace):
    """Items & co.."""

    __slots__ = ()

    def get_items_by_styles(
        self,
        *,
        id: int,
        matrix: str,
        label: Sequence[float],
        list: Sequence[str],
        plain: str | Omit = OMIT,
        reserved: str | Omit = OMIT,
        exploded: Sequence[Literal["x", "y-z"]] | Omit = OMIT,
        joined: Sequence[int] | Omit = OMIT,
        piped: Sequence[str] | Omit = OMIT,
        spaced: Sequence[str] | Omit = OMIT,
        deep: Mapping[str, Any] | Omit = OMIT,
        filter: Mapping[str, float] | Omit = OMIT,
        x_trace: str | Omit = OMIT,
        session: str | Omit = OMIT,
        _class: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Every style.

        `GET /items/{id}/{matrix}/{label}/{list}`

        Args:
            _class: Deprecated.
        """
        return self._send(_GET_ITEMS_BY_STYLES, locals())

    aget_items_by_styles = asynchronous(get_items_by_styles)

    def open(self, *, request_options: RequestOptions | None = None) -> str:
        """Open.

        `GET /open`
        """
        return self._send(_OPEN, locals())

    aopen = asynchronous(open)

    @property
    def raw(self) -> RawItemsCoApi:
        """The same calls with the head of the answer."""
        return RawItemsCoApi(self._client)


class RawItemsCoApi(RawNamespace):
    """`ItemsCoApi` with the head of the answer."""

    __slots__ = ()

    get_items_by_styles = raw(ItemsCoApi.get_items_by_styles)
    aget_items_by_styles = asynchronous_raw(ItemsCoApi.get_items_by_styles)
    open = raw(ItemsCoApi.open)
    aopen = asynchronous_raw(ItemsCoApi.open)
