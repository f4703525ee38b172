"""Flag links (beta)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import FlagLinkCollectionRep, FlagLinkPost, FlagLinkRep, PatchOperation

_CREATE_FLAG_LINK: Endpoint[FlagLinkRep] = Endpoint(
    "createFlagLink",
    path={"project_key": "projectKey", "feature_flag_key": "featureFlagKey"},
    body="flag_link_post",
)

_DELETE_FLAG_LINK: Endpoint[None] = Endpoint(
    "deleteFlagLink",
    path={"project_key": "projectKey", "feature_flag_key": "featureFlagKey", "id": "id"},
)

_GET_FLAG_LINKS: Endpoint[FlagLinkCollectionRep] = Endpoint(
    "getFlagLinks",
    path={"project_key": "projectKey", "feature_flag_key": "featureFlagKey"},
)

_UPDATE_FLAG_LINK: Endpoint[FlagLinkRep] = Endpoint(
    "updateFlagLink",
    path={"project_key": "projectKey", "feature_flag_key": "featureFlagKey", "id": "id"},
    body="json_patch",
)


class FlagLinksBetaApi(Api):
    """Links between a flag and resources outside, such as tickets or chats."""

    def create_flag_link(
        self,
        project_key: str,
        feature_flag_key: str,
        flag_link_post: FlagLinkPost | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> FlagLinkRep:
        """Link a flag to an outside resource.

        Beta: needs the header `LD-API-Version: beta`.

        `POST /api/v2/flag-links/projects/{projectKey}/flags/{featureFlagKey}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
        """
        return self._call(_CREATE_FLAG_LINK, locals())

    def delete_flag_link(
        self,
        project_key: str,
        feature_flag_key: str,
        id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove an external link from a flag.

        Beta: needs the header `LD-API-Version: beta`.

        `DELETE /api/v2/flag-links/projects/{projectKey}/flags/{featureFlagKey}/{id}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            id: Id of the resource named in the path.
        """
        return self._call(_DELETE_FLAG_LINK, locals())

    def get_flag_links(
        self,
        project_key: str,
        feature_flag_key: str,
        **options: Unpack[CallOptions],
    ) -> FlagLinkCollectionRep:
        """List the external links of a flag.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/flag-links/projects/{projectKey}/flags/{featureFlagKey}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
        """
        return self._call(_GET_FLAG_LINKS, locals())

    def update_flag_link(
        self,
        project_key: str,
        feature_flag_key: str,
        id: str,
        json_patch: Sequence[PatchOperation | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> FlagLinkRep:
        """Change an external link of a flag.

        Body: JSON Patch. Beta: needs the header `LD-API-Version: beta`.

        `PATCH /api/v2/flag-links/projects/{projectKey}/flags/{featureFlagKey}/{id}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            id: Id of the resource named in the path.
        """
        return self._call(_UPDATE_FLAG_LINK, locals())
