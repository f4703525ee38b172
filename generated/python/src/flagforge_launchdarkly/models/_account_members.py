from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import IntegrationMetadata, Link, MemberTeamSummaryRep


class BulkEditMembersRep(Model):
    errors: list[dict[str, str]] | None = field("errors", default=None)
    """What went wrong, one entry per problem."""
    members: list[str] | None = field("members", default=None)
    """Members, or how many there are."""


class LastSeenMetadata(Model):
    token_id: str | None = field("tokenId", default=None)
    """Id of the access token."""


class Member(Model):
    """A member of the account."""

    id: str = field("_id")
    """Id of the object, assigned by the service."""
    integration_metadata: IntegrationMetadata | None = field(
        "_integrationMetadata",
        "IntegrationMetadata",
        default=None,
    )
    last_seen: int = field("_lastSeen")
    last_seen_metadata: LastSeenMetadata | None = field(
        "_lastSeenMetadata",
        "LastSeenMetadata",
        default=None,
    )
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    pending_email: str | None = field("_pendingEmail", default=None)
    pending_invite: bool = field("_pendingInvite")
    verified: bool = field("_verified")
    creation_date: int = field("creationDate")
    """Time of creation, epoch milliseconds."""
    custom_roles: list[str] = field("customRoles")
    """Custom roles, by id or key."""
    email: str = field("email")
    """Mail address."""
    excluded_dashboards: list[str] | None = field("excludedDashboards", default=None)
    first_name: str | None = field("firstName", default=None)
    """Given name."""
    last_name: str | None = field("lastName", default=None)
    """Family name."""
    mfa: str = field("mfa")
    oauth_providers: list[str] | None = field("oauthProviders", default=None)
    permission_grants: list[MemberPermissionGrantSummaryRep] | None = field(
        "permissionGrants",
        "[]MemberPermissionGrantSummaryRep",
        default=None,
    )
    """Single actions granted without a role."""
    role: str = field("role")
    """Role: of a member or token, or who speaks in a prompt message."""
    role_attributes: dict[str, list[str]] | None = field("roleAttributes", default=None)
    """Values that fill the placeholders of roles, by attribute name."""
    teams: list[MemberTeamSummaryRep] | None = field(
        "teams",
        "[]MemberTeamSummaryRep",
        default=None,
    )
    version: int | None = field("version", default=None)
    """Version; a number in most places."""


class MemberPermissionGrantSummaryRep(Model):
    action_set: str | None = field("actionSet", default=None)
    """Named bundle of actions, such as maintainTeam."""
    actions: list[str] | None = field("actions", default=None)
    """Action names; a star stands for any text."""
    resource: str = field("resource")
    """The resource, or its specifier."""


class MemberTeamsPostInput(Model):
    team_keys: list[str] = field("teamKeys")
    """Keys of teams."""


class Members(Model):
    """A page of members."""

    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[Member] = field("items", "[]Member")
    """The items of this page or collection."""
    total_count: int | None = field("totalCount", default=None)
    """Number of items on all pages together."""


class MembersPatchInput(Model):
    comment: str | None = field("comment", default=None)
    """Free text that explains the change."""
    instructions: list[dict[str, Any]] = field("instructions")
    """Semantic patch instructions, or prompt text in AI Config variations."""


class NewMemberForm(Model):
    """A person to invite."""

    custom_roles: list[str] | None = field("customRoles", default=None)
    """Custom roles, by id or key."""
    email: str = field("email")
    """Mail address."""
    first_name: str | None = field("firstName", default=None)
    """Given name."""
    last_name: str | None = field("lastName", default=None)
    """Family name."""
    password: str | None = field("password", default=None)
    role: Literal["reader", "writer", "admin", "no_access"] | None = field("role", default=None)
    """Role: of a member or token, or who speaks in a prompt message."""
    role_attributes: dict[str, list[str]] | None = field("roleAttributes", default=None)
    """Values that fill the placeholders of roles, by attribute name."""
    team_keys: list[str] | None = field("teamKeys", default=None)
    """Keys of teams."""
