from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import Access, Link, MemberSummary, ProjectSummary


class MemberImportItem(Model):
    message: str | None = field("message", default=None)
    """Text for humans, for instance what went wrong."""
    status: str = field("status")
    """Present state; the values depend on the object."""
    value: str = field("value")
    """Value; its type depends on the object."""


class PermissionGrantInput(Model):
    action_set: Literal["maintainTeam"] | None = field("actionSet", default=None)
    """Named bundle of actions, such as maintainTeam."""
    actions: list[str] | None = field("actions", default=None)
    """Action names; a star stands for any text."""
    member_ids: list[str] | None = field("memberIDs", default=None)
    """Ids of members."""


class PostTeamMembersBody(Model):
    file: bytes | None = field("file", default=None)


class Team(Model):
    """A team, with members, roles and projects on demand."""

    access: Access | None = field("_access", "Access", default=None)
    """What the caller may do with the resource: allowed and denied actions, with the policy
    statement behind each.
    """
    creation_date: int | None = field("_creationDate", default=None)
    """Time of creation, epoch milliseconds."""
    idp_synced: bool | None = field("_idpSynced", default=None)
    last_modified: int | None = field("_lastModified", default=None)
    """Time of the latest change, epoch milliseconds."""
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    version: int | None = field("_version", default=None)
    """Version number; each change adds one."""
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    key: str | None = field("key", default=None)
    """Key of the object, unique among its kind."""
    maintainers: TeamMaintainers | None = field("maintainers", "TeamMaintainers", default=None)
    members: TeamMembers | None = field("members", "TeamMembers", default=None)
    """Members, or how many there are."""
    name: str | None = field("name", default=None)
    """Name for humans."""
    projects: TeamProjects | None = field("projects", "TeamProjects", default=None)
    """Projects connected with it."""
    role_attributes: dict[str, list[str]] | None = field("roleAttributes", default=None)
    """Values that fill the placeholders of roles, by attribute name."""
    roles: TeamCustomRoles | None = field("roles", "TeamCustomRoles", default=None)


class TeamCustomRole(Model):
    applied_on: int | None = field("appliedOn", default=None)
    key: str | None = field("key", default=None)
    """Key of the object, unique among its kind."""
    name: str | None = field("name", default=None)
    """Name for humans."""
    projects: TeamProjects | None = field("projects", "TeamProjects", default=None)
    """Projects connected with it."""


class TeamCustomRoles(Model):
    """A page of roles of a team."""

    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[TeamCustomRole] | None = field("items", "[]TeamCustomRole", default=None)
    """The items of this page or collection."""
    total_count: int | None = field("totalCount", default=None)
    """Number of items on all pages together."""


class TeamImportsRep(Model):
    """Outcome of an upload, row by row."""

    items: list[MemberImportItem] | None = field("items", "[]MemberImportItem", default=None)
    """The items of this page or collection."""


class TeamMaintainers(Model):
    """A page of maintainers of a team."""

    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[MemberSummary] | None = field("items", "[]MemberSummary", default=None)
    """The items of this page or collection."""
    total_count: int | None = field("totalCount", default=None)
    """Number of items on all pages together."""


class TeamMembers(Model):
    total_count: int | None = field("totalCount", default=None)
    """Number of items on all pages together."""


class TeamPatchInput(Model):
    comment: str | None = field("comment", default=None)
    """Free text that explains the change."""
    instructions: list[dict[str, Any]] = field("instructions")
    """Semantic patch instructions, or prompt text in AI Config variations."""


class TeamPostInput(Model):
    custom_role_keys: list[str] | None = field("customRoleKeys", default=None)
    """Keys of custom roles."""
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    member_ids: list[str] | None = field("memberIDs", default=None)
    """Ids of members."""
    name: str = field("name")
    """Name for humans."""
    permission_grants: list[PermissionGrantInput] | None = field(
        "permissionGrants",
        "[]PermissionGrantInput",
        default=None,
    )
    """Single actions granted without a role."""
    role_attributes: dict[str, list[str]] | None = field("roleAttributes", default=None)
    """Values that fill the placeholders of roles, by attribute name."""


class TeamProjects(Model):
    """Projects a team can change."""

    items: list[ProjectSummary] | None = field("items", "[]ProjectSummary", default=None)
    """The items of this page or collection."""
    total_count: int | None = field("totalCount", default=None)
    """Number of items on all pages together."""


class Teams(Model):
    """A page of teams."""

    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[Team] = field("items", "[]Team")
    """The items of this page or collection."""
    total_count: int | None = field("totalCount", default=None)
    """Number of items on all pages together."""
