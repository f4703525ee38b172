"""For packages that are built upon this one and have names of their own."""

from __future__ import annotations

from ._lib.by_id import Calls
from ._lib.lazy import lazy

__all__ = ["call", "lazy"]

call = Calls(
    __name__.rpartition(".")[0],
    {
        "postForm": "bodies:_POST_FORM",
        "postText": "bodies:_POST_TEXT",
        "putJson": "bodies:_PUT_JSON",
        "upload": "bodies:_UPLOAD",
    },
)
"""Makes a call by the id of its operation, with parameters by their names on the wire."""
