"""Announcements."""

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
from .._lib.operation import Body, Operation, PagedOperation, Paging

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .._lib.options import RequestOptions
    from ..models import (
        AnnouncementPatchOperation,
        AnnouncementResponse,
        GetAnnouncementsPublic200Response,
    )

_CREATE_ANNOUNCEMENT_PUBLIC: Operation[AnnouncementResponse] = Operation(
    "createAnnouncementPublic",
    "POST",
    "/api/v2/announcements",
    body=Body("CreateAnnouncementBody"),
    result="AnnouncementResponse",
)

_DELETE_ANNOUNCEMENT_PUBLIC: Operation[None] = Operation(
    "deleteAnnouncementPublic",
    "DELETE",
    "/api/v2/announcements/{announcementId}",
    path_parameters={"announcement_id": "announcementId"},
    reads="nothing",
)

_GET_ANNOUNCEMENTS_PUBLIC: PagedOperation[
    GetAnnouncementsPublic200Response,
    AnnouncementResponse,
] = PagedOperation(
    "getAnnouncementsPublic",
    "GET",
    "/api/v2/announcements",
    query={"status": "status", "limit": "limit", "offset": "offset"},
    result="GetAnnouncementsPublic200Response",
    paging=Paging("offset", "offset", ["items"], next=["_links", "next", "href"]),
)

_UPDATE_ANNOUNCEMENT_PUBLIC: Operation[AnnouncementResponse] = Operation(
    "updateAnnouncementPublic",
    "PATCH",
    "/api/v2/announcements/{announcementId}",
    path_parameters={"announcement_id": "announcementId"},
    body=Body("[]AnnouncementPatchOperation", argument="body"),
    result="AnnouncementResponse",
)


class AnnouncementsApi(Namespace):
    """Banners shown to everyone in the account's user interface."""

    __slots__ = ()

    def create_announcement_public(
        self,
        *,
        is_dismissible: bool,
        message: str,
        severity: Literal["info", "warning", "critical"],
        start_time: int,
        title: str,
        end_time: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> AnnouncementResponse:
        """Create an announcement.

        `POST /api/v2/announcements`

        Args:
            is_dismissible: Whether readers can close the announcement.
            message: Text for humans, for instance what went wrong.
            severity: How urgent it is.
            start_time: Start, epoch milliseconds.
            title: Headline.
            end_time: End, epoch milliseconds.
        """
        return self._send(_CREATE_ANNOUNCEMENT_PUBLIC, locals())

    acreate_announcement_public = asynchronous(create_announcement_public)

    def delete_announcement_public(
        self,
        *,
        announcement_id: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete an announcement.

        `DELETE /api/v2/announcements/{announcementId}`

        Args:
            announcement_id: Id of the announcement.
        """
        return self._send(_DELETE_ANNOUNCEMENT_PUBLIC, locals())

    adelete_announcement_public = asynchronous(delete_announcement_public)

    def get_announcements_public(
        self,
        *,
        status: Literal["active", "inactive", "scheduled"] | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> GetAnnouncementsPublic200Response:
        """List announcements.

        Paged with `limit` and `offset`.

        `GET /api/v2/announcements`

        Args:
            status: Only items with this status; values differ per operation.
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
        """
        return self._send(_GET_ANNOUNCEMENTS_PUBLIC, locals())

    aget_announcements_public = asynchronous(get_announcements_public)

    def update_announcement_public(
        self,
        *,
        body: Sequence[AnnouncementPatchOperation | Mapping[str, Any]],
        announcement_id: str,
        request_options: RequestOptions | None = None,
    ) -> AnnouncementResponse:
        """Change an announcement.

        Body: JSON Patch operations.

        `PATCH /api/v2/announcements/{announcementId}`

        Args:
            body: The body.
            announcement_id: Id of the announcement.
        """
        return self._send(_UPDATE_ANNOUNCEMENT_PUBLIC, locals())

    aupdate_announcement_public = asynchronous(update_announcement_public)

    @property
    def raw(self) -> RawAnnouncementsApi:
        """The same calls with the head of the answer."""
        return RawAnnouncementsApi(self._client)

    @property
    def iterate(self) -> PagedAnnouncementsApi:
        """The calls that answer with pages, as iterators of the items of all pages."""
        return PagedAnnouncementsApi(self._client)


class RawAnnouncementsApi(RawNamespace):
    """`AnnouncementsApi` with the head of the answer."""

    __slots__ = ()

    create_announcement_public = raw(AnnouncementsApi.create_announcement_public)
    acreate_announcement_public = asynchronous_raw(AnnouncementsApi.create_announcement_public)
    delete_announcement_public = raw(AnnouncementsApi.delete_announcement_public)
    adelete_announcement_public = asynchronous_raw(AnnouncementsApi.delete_announcement_public)
    get_announcements_public = raw(AnnouncementsApi.get_announcements_public)
    aget_announcements_public = asynchronous_raw(AnnouncementsApi.get_announcements_public)
    update_announcement_public = raw(AnnouncementsApi.update_announcement_public)
    aupdate_announcement_public = asynchronous_raw(AnnouncementsApi.update_announcement_public)


class PagedAnnouncementsApi(PagedNamespace):
    """`AnnouncementsApi` as iterators of items."""

    __slots__ = ()

    get_announcements_public = iterated(
        AnnouncementsApi.get_announcements_public,
        _GET_ANNOUNCEMENTS_PUBLIC,
    )
    aget_announcements_public = asynchronous_iterated(
        AnnouncementsApi.get_announcements_public,
        _GET_ANNOUNCEMENTS_PUBLIC,
    )
