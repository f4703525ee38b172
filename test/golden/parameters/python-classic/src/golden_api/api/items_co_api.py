"""Items & co.."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from .._lib.options import CallOptions

_GET_ITEMS_BY_STYLES: Endpoint[None] = Endpoint(
    "get-items.by styles",
    path={"id": "id", "matrix": "matrix", "label": "label", "list": "list"},
    query={
        "plain": "plain",
        "reserved": "reserved",
        "exploded": "exploded",
        "joined": "joined",
        "piped": "piped",
        "spaced": "spaced",
        "deep": "deep",
        "filter": "filter",
        "_class": "class",
    },
    headers={"x_trace": "X-Trace"},
    cookies={"session": "session"},
)

_OPEN: Endpoint[str] = Endpoint("open")


class ItemsCoApi(Api):
    """Items & co.."""

    def get_items_by_styles(
        self,
        id: int,
        matrix: str,
        label: Sequence[float],
        list: Sequence[str],
        *,
        plain: str | None = None,
        reserved: str | None = None,
        exploded: Sequence[Literal["x", "y-z"]] | None = None,
        joined: Sequence[int] | None = None,
        piped: Sequence[str] | None = None,
        spaced: Sequence[str] | None = None,
        deep: Mapping[str, Any] | None = None,
        filter: Mapping[str, float] | None = None,
        x_trace: str | None = None,
        session: str | None = None,
        _class: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Every style.

        `GET /items/{id}/{matrix}/{label}/{list}`

        Args:
            _class: Deprecated.
        """
        return self._call(_GET_ITEMS_BY_STYLES, locals())

    def open(self, **options: Unpack[CallOptions]) -> str:
        """Open.

        `GET /open`
        """
        return self._call(_OPEN, locals())
