"""Custom roles."""

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
    from ..models import CustomRole, CustomRoles, PatchOperation, StatementPost

_DELETE_CUSTOM_ROLE: Operation[None] = Operation(
    "deleteCustomRole",
    "DELETE",
    "/api/v2/roles/{customRoleKey}",
    path_parameters={"custom_role_key": "customRoleKey"},
    reads="nothing",
)

_GET_CUSTOM_ROLE: Operation[CustomRole] = Operation(
    "getCustomRole",
    "GET",
    "/api/v2/roles/{customRoleKey}",
    path_parameters={"custom_role_key": "customRoleKey"},
    result="CustomRole",
)

_GET_CUSTOM_ROLES: PagedOperation[CustomRoles, CustomRole] = PagedOperation(
    "getCustomRoles",
    "GET",
    "/api/v2/roles",
    query={"limit": "limit", "offset": "offset"},
    result="CustomRoles",
    paging=Paging(
        "offset",
        "offset",
        ["items"],
        total=["totalCount"],
        next=["_links", "next", "href"],
    ),
)

_PATCH_CUSTOM_ROLE: Operation[CustomRole] = Operation(
    "patchCustomRole",
    "PATCH",
    "/api/v2/roles/{customRoleKey}",
    path_parameters={"custom_role_key": "customRoleKey"},
    body=Body("PatchWithComment"),
    result="CustomRole",
)

_POST_CUSTOM_ROLE: Operation[CustomRole] = Operation(
    "postCustomRole",
    "POST",
    "/api/v2/roles",
    body=Body("CustomRolePost"),
    result="CustomRole",
)


class CustomRolesApi(Namespace):
    """Roles built from policy statements."""

    __slots__ = ()

    def delete_custom_role(
        self,
        *,
        custom_role_key: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a custom role.

        `DELETE /api/v2/roles/{customRoleKey}`

        Args:
            custom_role_key: Key of the custom role; reading one also takes its id.
        """
        return self._send(_DELETE_CUSTOM_ROLE, locals())

    adelete_custom_role = asynchronous(delete_custom_role)

    def get_custom_role(
        self,
        *,
        custom_role_key: str,
        request_options: RequestOptions | None = None,
    ) -> CustomRole:
        """Get a custom role by key or id.

        `GET /api/v2/roles/{customRoleKey}`

        Args:
            custom_role_key: Key of the custom role; reading one also takes its id.
        """
        return self._send(_GET_CUSTOM_ROLE, locals())

    aget_custom_role = asynchronous(get_custom_role)

    def get_custom_roles(
        self,
        *,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> CustomRoles:
        """List custom roles.

        Base roles are not part of the list. Paged with `limit` and `offset`; 20 items by default.

        `GET /api/v2/roles`

        Args:
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
        """
        return self._send(_GET_CUSTOM_ROLES, locals())

    aget_custom_roles = asynchronous(get_custom_roles)

    def patch_custom_role(
        self,
        *,
        patch: Sequence[PatchOperation | Mapping[str, Any]],
        custom_role_key: str,
        comment: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> CustomRole:
        """Change a custom role.

        Body: JSON Patch operations in `patch`, with an optional `comment`.

        `PATCH /api/v2/roles/{customRoleKey}`

        Args:
            custom_role_key: Key of the custom role; reading one also takes its id.
            comment: Free text that explains the change.
        """
        return self._send(_PATCH_CUSTOM_ROLE, locals())

    apatch_custom_role = asynchronous(patch_custom_role)

    def post_custom_role(
        self,
        *,
        key: str,
        name: str,
        policy: Sequence[StatementPost | Mapping[str, Any]],
        base_permissions: Literal["reader", "no_access"] | Omit = OMIT,
        description: str | Omit = OMIT,
        resource_category: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> CustomRole:
        """Create a custom role.

        `POST /api/v2/roles`

        Args:
            key: Key of the object, unique among its kind.
            name: Name for humans.
            policy: Policy statements.
            base_permissions: What the role starts with: reader or no_access.
            description: Free text about the purpose of the object.
            resource_category: What the role is for: organization, project or any.
        """
        return self._send(_POST_CUSTOM_ROLE, locals())

    apost_custom_role = asynchronous(post_custom_role)

    create_new_role = post_custom_role
    acreate_new_role = apost_custom_role

    delete_role_by_custom_key = delete_custom_role
    adelete_role_by_custom_key = adelete_custom_role

    get_by_custom_key = get_custom_role
    aget_by_custom_key = aget_custom_role

    list_custom_roles = get_custom_roles
    alist_custom_roles = aget_custom_roles

    update_single_custom_role = patch_custom_role
    aupdate_single_custom_role = apatch_custom_role

    @property
    def raw(self) -> RawCustomRolesApi:
        """The same calls with the head of the answer."""
        return RawCustomRolesApi(self._client)

    @property
    def iterate(self) -> PagedCustomRolesApi:
        """The calls that answer with pages, as iterators of the items of all pages."""
        return PagedCustomRolesApi(self._client)


class RawCustomRolesApi(RawNamespace):
    """`CustomRolesApi` with the head of the answer."""

    __slots__ = ()

    delete_custom_role = raw(CustomRolesApi.delete_custom_role)
    adelete_custom_role = asynchronous_raw(CustomRolesApi.delete_custom_role)
    get_custom_role = raw(CustomRolesApi.get_custom_role)
    aget_custom_role = asynchronous_raw(CustomRolesApi.get_custom_role)
    get_custom_roles = raw(CustomRolesApi.get_custom_roles)
    aget_custom_roles = asynchronous_raw(CustomRolesApi.get_custom_roles)
    patch_custom_role = raw(CustomRolesApi.patch_custom_role)
    apatch_custom_role = asynchronous_raw(CustomRolesApi.patch_custom_role)
    post_custom_role = raw(CustomRolesApi.post_custom_role)
    apost_custom_role = asynchronous_raw(CustomRolesApi.post_custom_role)
    create_new_role = raw(CustomRolesApi.post_custom_role)
    acreate_new_role = asynchronous_raw(CustomRolesApi.post_custom_role)
    delete_role_by_custom_key = raw(CustomRolesApi.delete_custom_role)
    adelete_role_by_custom_key = asynchronous_raw(CustomRolesApi.delete_custom_role)
    get_by_custom_key = raw(CustomRolesApi.get_custom_role)
    aget_by_custom_key = asynchronous_raw(CustomRolesApi.get_custom_role)
    list_custom_roles = raw(CustomRolesApi.get_custom_roles)
    alist_custom_roles = asynchronous_raw(CustomRolesApi.get_custom_roles)
    update_single_custom_role = raw(CustomRolesApi.patch_custom_role)
    aupdate_single_custom_role = asynchronous_raw(CustomRolesApi.patch_custom_role)


class PagedCustomRolesApi(PagedNamespace):
    """`CustomRolesApi` as iterators of items."""

    __slots__ = ()

    get_custom_roles = iterated(CustomRolesApi.get_custom_roles, _GET_CUSTOM_ROLES)
    aget_custom_roles = asynchronous_iterated(CustomRolesApi.get_custom_roles, _GET_CUSTOM_ROLES)
