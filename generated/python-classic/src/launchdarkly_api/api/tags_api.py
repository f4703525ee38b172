"""Tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import TagsCollection

_GET_TAGS: Endpoint[TagsCollection] = Endpoint(
    "getTags",
    query={
        "kind": "kind",
        "pre": "pre",
        "archived": "archived",
        "limit": "limit",
        "offset": "offset",
        "as_of": "asOf",
    },
)


class TagsApi(Api):
    """Labels in use on the resources of the account."""

    def get_tags(
        self,
        *,
        kind: Sequence[str] | None = None,
        pre: str | None = None,
        archived: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        as_of: str | None = None,
        **options: Unpack[CallOptions],
    ) -> TagsCollection:
        """List tags in use.

        Paged with `limit` and `offset`; 1000 items at most.

        `GET /api/v2/tags`

        Args:
            kind: Kind of the resource: a context kind, a deployment kind or a list of tagged
                resource types.
            pre: Prefix that the tags start with.
            archived: Selects archived items.
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
            as_of: Point in time the answer should describe; now when absent.
        """
        return self._call(_GET_TAGS, locals())
