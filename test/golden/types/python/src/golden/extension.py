"""For packages that are built upon this one and have names of their own."""

from __future__ import annotations

from ._lib.by_id import Calls
from ._lib.lazy import lazy

__all__ = ["call", "lazy"]

call = Calls(__name__.rpartition(".")[0], {"postThing": "things:_POST_THING"})
"""Makes a call by the id of its operation, with parameters by their names on the wire."""
