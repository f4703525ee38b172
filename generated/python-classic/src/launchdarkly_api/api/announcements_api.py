"""Announcements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import (
        AnnouncementPatchOperation,
        AnnouncementResponse,
        CreateAnnouncementBody,
        GetAnnouncementsPublic200Response,
    )

_CREATE_ANNOUNCEMENT_PUBLIC: Endpoint[AnnouncementResponse] = Endpoint(
    "createAnnouncementPublic",
    body="create_announcement_body",
)

_DELETE_ANNOUNCEMENT_PUBLIC: Endpoint[None] = Endpoint(
    "deleteAnnouncementPublic",
    path={"announcement_id": "announcementId"},
)

_GET_ANNOUNCEMENTS_PUBLIC: Endpoint[GetAnnouncementsPublic200Response] = Endpoint(
    "getAnnouncementsPublic",
    query={"status": "status", "limit": "limit", "offset": "offset"},
)

_UPDATE_ANNOUNCEMENT_PUBLIC: Endpoint[AnnouncementResponse] = Endpoint(
    "updateAnnouncementPublic",
    path={"announcement_id": "announcementId"},
    body="announcement_json_patch",
)


class AnnouncementsApi(Api):
    """Banners shown to everyone in the account's user interface."""

    def create_announcement_public(
        self,
        create_announcement_body: CreateAnnouncementBody | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> AnnouncementResponse:
        """Create an announcement.

        `POST /api/v2/announcements`
        """
        return self._call(_CREATE_ANNOUNCEMENT_PUBLIC, locals())

    def delete_announcement_public(
        self,
        announcement_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an announcement.

        `DELETE /api/v2/announcements/{announcementId}`

        Args:
            announcement_id: Id of the announcement.
        """
        return self._call(_DELETE_ANNOUNCEMENT_PUBLIC, locals())

    def get_announcements_public(
        self,
        *,
        status: Literal["active", "inactive", "scheduled"] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[CallOptions],
    ) -> GetAnnouncementsPublic200Response:
        """List announcements.

        Paged with `limit` and `offset`.

        `GET /api/v2/announcements`

        Args:
            status: Only items with this status; values differ per operation.
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
        """
        return self._call(_GET_ANNOUNCEMENTS_PUBLIC, locals())

    def update_announcement_public(
        self,
        announcement_id: str,
        announcement_json_patch: Sequence[AnnouncementPatchOperation | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> AnnouncementResponse:
        """Change an announcement.

        Body: JSON Patch operations.

        `PATCH /api/v2/announcements/{announcementId}`

        Args:
            announcement_id: Id of the announcement.
        """
        return self._call(_UPDATE_ANNOUNCEMENT_PUBLIC, locals())
