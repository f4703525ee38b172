"""Tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.namespace import (
    Namespace,
    PagedNamespace,
    RawNamespace,
    asynchronous,
    asynchronous_iterated,
    asynchronous_raw,
    iterated,
    raw,
)
from .._lib.omit import OMIT, Omit
from .._lib.operation import PagedOperation, Paging

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._lib.options import RequestOptions
    from ..models import TagsCollection

_GET_TAGS: PagedOperation[TagsCollection, str] = PagedOperation(
    "getTags",
    "GET",
    "/api/v2/tags",
    query={
        "kind": "kind",
        "pre": "pre",
        "archived": "archived",
        "limit": "limit",
        "offset": "offset",
        "as_of": "asOf",
    },
    result="TagsCollection",
    paging=Paging(
        "offset",
        "offset",
        ["items"],
        total=["totalCount"],
        next=["_links", "next", "href"],
    ),
)


class TagsApi(Namespace):
    """Labels in use on the resources of the account."""

    __slots__ = ()

    def get_tags(
        self,
        *,
        kind: Sequence[str] | Omit = OMIT,
        pre: str | Omit = OMIT,
        archived: bool | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        as_of: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_TAGS, locals())

    aget_tags = asynchronous(get_tags)

    list = get_tags
    alist = aget_tags

    @property
    def raw(self) -> RawTagsApi:
        """The same calls with the head of the answer."""
        return RawTagsApi(self._client)

    @property
    def iterate(self) -> PagedTagsApi:
        """The calls that answer with pages, as iterators of the items of all pages."""
        return PagedTagsApi(self._client)


class RawTagsApi(RawNamespace):
    """`TagsApi` with the head of the answer."""

    __slots__ = ()

    get_tags = raw(TagsApi.get_tags)
    aget_tags = asynchronous_raw(TagsApi.get_tags)
    list = raw(TagsApi.get_tags)
    alist = asynchronous_raw(TagsApi.get_tags)


class PagedTagsApi(PagedNamespace):
    """`TagsApi` as iterators of items."""

    __slots__ = ()

    get_tags = iterated(TagsApi.get_tags, _GET_TAGS)
    aget_tags = asynchronous_iterated(TagsApi.get_tags, _GET_TAGS)
