from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import Access, Link, Statement, StatementPost


class AssignedToRep(Model):
    members_count: int | None = field("membersCount", default=None)
    teams_count: int | None = field("teamsCount", default=None)


class CustomRole(Model):
    """A role built from policy statements."""

    access: Access | None = field("_access", "Access", default=None)
    """What the caller may do with the resource: allowed and denied actions, with the policy
    statement behind each.
    """
    id: str = field("_id")
    """Id of the object, assigned by the service."""
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    preset_bundle_version: int | None = field("_presetBundleVersion", default=None)
    preset_statements: list[Statement] | None = field(
        "_presetStatements",
        "[]Statement",
        default=None,
    )
    assigned_to: AssignedToRep | None = field("assignedTo", "AssignedToRep", default=None)
    base_permissions: str | None = field("basePermissions", default=None)
    """What the role starts with: reader or no_access."""
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str = field("name")
    """Name for humans."""
    policy: list[Statement] = field("policy", "[]Statement")
    """Policy statements."""
    resource_category: str | None = field("resourceCategory", default=None)
    """What the role is for: organization, project or any."""


class CustomRolePost(Model):
    """What a new custom role allows."""

    base_permissions: Literal["reader", "no_access"] | None = field("basePermissions", default=None)
    """What the role starts with: reader or no_access."""
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str = field("name")
    """Name for humans."""
    policy: list[StatementPost] = field("policy", "[]StatementPost")
    """Policy statements."""
    resource_category: str | None = field("resourceCategory", default=None)
    """What the role is for: organization, project or any."""


class CustomRoles(Model):
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[CustomRole] = field("items", "[]CustomRole")
    """The items of this page or collection."""
    total_count: int | None = field("totalCount", default=None)
    """Number of items on all pages together."""
