"""For packages that are built upon this one and have names of their own."""

from __future__ import annotations

from ._lib.by_id import Calls
from ._lib.lazy import lazy

__all__ = ["call", "lazy"]

call = Calls(
    __name__.rpartition(".")[0],
    {"get-items.by styles": "items_co:_GET_ITEMS_BY_STYLES", "open": "items_co:_OPEN"},
)
"""Makes a call by the id of its operation, with parameters by their names on the wire."""
