from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import Link, MemberSummary, Statement, StatementPost


class AccessTokenPost(Model):
    """What a new access token may do."""

    custom_role_ids: list[str] | None = field("customRoleIds", default=None)
    """Ids of custom roles that limit the token."""
    default_api_version: int | None = field("defaultApiVersion", default=None)
    """API version used when a call with this token names none."""
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    inline_role: list[StatementPost] | None = field("inlineRole", "[]StatementPost", default=None)
    """Policy statements that stand in for a role."""
    name: str | None = field("name", default=None)
    """Name for humans."""
    role: Literal["reader", "writer", "admin"] | None = field("role", default=None)
    """Role: of a member or token, or who speaks in a prompt message."""
    service_token: bool | None = field("serviceToken", default=None)
    """Whether it is a service token; otherwise a personal one."""


class Token(Model):
    """An access token."""

    id: str = field("_id")
    """Id of the object, assigned by the service."""
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    member: MemberSummary | None = field("_member", "MemberSummary", default=None)
    """The member behind the resource."""
    creation_date: int = field("creationDate")
    """Time of creation, epoch milliseconds."""
    custom_role_ids: list[str] | None = field("customRoleIds", default=None)
    """Ids of custom roles that limit the token."""
    default_api_version: int | None = field("defaultApiVersion", default=None)
    """API version used when a call with this token names none."""
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    inline_role: list[Statement] | None = field("inlineRole", "[]Statement", default=None)
    """Policy statements that stand in for a role."""
    last_modified: int = field("lastModified")
    """When it changed last."""
    last_used: int | None = field("lastUsed", default=None)
    member_id: str = field("memberId")
    """Id of the member."""
    name: str | None = field("name", default=None)
    """Name for humans."""
    owner_id: str = field("ownerId")
    """Id of the account owner."""
    role: str | None = field("role", default=None)
    """Role: of a member or token, or who speaks in a prompt message."""
    service_token: bool | None = field("serviceToken", default=None)
    """Whether it is a service token; otherwise a personal one."""
    token: str | None = field("token", default=None)
    """Access token: its details, or its value when just created or reset."""


class Tokens(Model):
    """A page of access tokens."""

    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[Token] | None = field("items", "[]Token", default=None)
    """The items of this page or collection."""
    total_count: int | None = field("totalCount", default=None)
    """Number of items on all pages together."""
