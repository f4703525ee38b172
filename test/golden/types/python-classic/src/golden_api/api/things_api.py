"""Things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import Thing, Tree

_POST_THING: Endpoint[Thing | Tree] = Endpoint("postThing", body="thing")


class ThingsApi(Api):
    """Things."""

    def post_thing(
        self,
        thing: Thing | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> Thing | Tree:
        """Post thing.

        `POST /things`
        """
        return self._call(_POST_THING, locals())
