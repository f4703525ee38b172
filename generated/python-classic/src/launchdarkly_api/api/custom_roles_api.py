"""Custom roles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import CustomRole, CustomRolePost, CustomRoles, PatchWithComment

_DELETE_CUSTOM_ROLE: Endpoint[None] = Endpoint(
    "deleteCustomRole",
    path={"custom_role_key": "customRoleKey"},
)

_GET_CUSTOM_ROLE: Endpoint[CustomRole] = Endpoint(
    "getCustomRole",
    path={"custom_role_key": "customRoleKey"},
)

_GET_CUSTOM_ROLES: Endpoint[CustomRoles] = Endpoint(
    "getCustomRoles",
    query={"limit": "limit", "offset": "offset"},
)

_PATCH_CUSTOM_ROLE: Endpoint[CustomRole] = Endpoint(
    "patchCustomRole",
    path={"custom_role_key": "customRoleKey"},
    body="patch_with_comment",
)

_POST_CUSTOM_ROLE: Endpoint[CustomRole] = Endpoint("postCustomRole", body="custom_role_post")


class CustomRolesApi(Api):
    """Roles built from policy statements."""

    def delete_custom_role(self, custom_role_key: str, **options: Unpack[CallOptions]) -> None:
        """Delete a custom role.

        `DELETE /api/v2/roles/{customRoleKey}`

        Args:
            custom_role_key: Key of the custom role; reading one also takes its id.
        """
        return self._call(_DELETE_CUSTOM_ROLE, locals())

    def get_custom_role(self, custom_role_key: str, **options: Unpack[CallOptions]) -> CustomRole:
        """Get a custom role by key or id.

        `GET /api/v2/roles/{customRoleKey}`

        Args:
            custom_role_key: Key of the custom role; reading one also takes its id.
        """
        return self._call(_GET_CUSTOM_ROLE, locals())

    def get_custom_roles(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[CallOptions],
    ) -> CustomRoles:
        """List custom roles.

        Base roles are not part of the list. Paged with `limit` and `offset`; 20 items by default.

        `GET /api/v2/roles`

        Args:
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
        """
        return self._call(_GET_CUSTOM_ROLES, locals())

    def patch_custom_role(
        self,
        custom_role_key: str,
        patch_with_comment: PatchWithComment | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> CustomRole:
        """Change a custom role.

        Body: JSON Patch operations in `patch`, with an optional `comment`.

        `PATCH /api/v2/roles/{customRoleKey}`

        Args:
            custom_role_key: Key of the custom role; reading one also takes its id.
        """
        return self._call(_PATCH_CUSTOM_ROLE, locals())

    def post_custom_role(
        self,
        custom_role_post: CustomRolePost | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> CustomRole:
        """Create a custom role.

        `POST /api/v2/roles`
        """
        return self._call(_POST_CUSTOM_ROLE, locals())
