from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import Link, TokenSummary


class AuditLogEntryListingRep(Model):
    """An audit log entry as listed."""

    account_id: str = field("_accountId")
    """Id of the account."""
    id: str = field("_id")
    """Id of the object, assigned by the service."""
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    accesses: list[ResourceAccess] = field("accesses", "[]ResourceAccess")
    """Actions that were performed, each with its resource."""
    app: AuthorizedAppDataRep | None = field("app", "AuthorizedAppDataRep", default=None)
    """Authorized application that made the change."""
    comment: str | None = field("comment", default=None)
    """Free text that explains the change."""
    date: int = field("date")
    """When it happened."""
    description: str = field("description")
    """Free text about the purpose of the object."""
    kind: str = field("kind")
    """What kind of object this is; the values depend on the object."""
    member: MemberDataRep | None = field("member", "MemberDataRep", default=None)
    """The member concerned."""
    name: str = field("name")
    """Name for humans."""
    parent: ParentResourceRep | None = field("parent", "ParentResourceRep", default=None)
    """The resource one level up, or a link to it."""
    short_description: str = field("shortDescription")
    """Change in a few words."""
    subject: SubjectDataRep | None = field("subject", "SubjectDataRep", default=None)
    """Who or what made the change."""
    target: TargetResourceRep | None = field("target", "TargetResourceRep", default=None)
    """What is acted on."""
    title: str | None = field("title", default=None)
    """Headline."""
    title_verb: str | None = field("titleVerb", default=None)
    """Verb phrase that completes the headline of an entry."""
    token: TokenSummary | None = field("token", "TokenSummary", default=None)
    """Access token: its details, or its value when just created or reset."""


class AuditLogEntryListingRepCollection(Model):
    """A page of audit log entries."""

    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[AuditLogEntryListingRep] = field("items", "[]AuditLogEntryListingRep")
    """The items of this page or collection."""


class AuditLogEntryRep(Model):
    """An audit log entry with the state before and after."""

    account_id: str = field("_accountId")
    """Id of the account."""
    id: str = field("_id")
    """Id of the object, assigned by the service."""
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    accesses: list[ResourceAccess] = field("accesses", "[]ResourceAccess")
    """Actions that were performed, each with its resource."""
    app: AuthorizedAppDataRep | None = field("app", "AuthorizedAppDataRep", default=None)
    """Authorized application that made the change."""
    comment: str | None = field("comment", default=None)
    """Free text that explains the change."""
    current_version: Any = field("currentVersion", default=None)
    """Version at this moment."""
    date: int = field("date")
    """When it happened."""
    delta: Any = field("delta", default=None)
    description: str = field("description")
    """Free text about the purpose of the object."""
    kind: str = field("kind")
    """What kind of object this is; the values depend on the object."""
    member: MemberDataRep | None = field("member", "MemberDataRep", default=None)
    """The member concerned."""
    merge: Any = field("merge", default=None)
    name: str = field("name")
    """Name for humans."""
    parent: ParentResourceRep | None = field("parent", "ParentResourceRep", default=None)
    """The resource one level up, or a link to it."""
    previous_version: Any = field("previousVersion", default=None)
    short_description: str = field("shortDescription")
    """Change in a few words."""
    subentries: list[AuditLogEntryListingRep] | None = field(
        "subentries",
        "[]AuditLogEntryListingRep",
        default=None,
    )
    subject: SubjectDataRep | None = field("subject", "SubjectDataRep", default=None)
    """Who or what made the change."""
    target: TargetResourceRep | None = field("target", "TargetResourceRep", default=None)
    """What is acted on."""
    title: str | None = field("title", default=None)
    """Headline."""
    title_verb: str | None = field("titleVerb", default=None)
    """Verb phrase that completes the headline of an entry."""
    token: TokenSummary | None = field("token", "TokenSummary", default=None)
    """Access token: its details, or its value when just created or reset."""
    trigger_body: Any = field("triggerBody", default=None)


class AuthorizedAppDataRep(Model):
    """An application that acted for a member."""

    id: str | None = field("_id", default=None)
    """Id of the object, assigned by the service."""
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    is_scim: bool | None = field("isScim", default=None)
    maintainer_name: str | None = field("maintainerName", default=None)
    name: str | None = field("name", default=None)
    """Name for humans."""


class CountBucket(Model):
    count: int = field("count")
    """Number of items."""
    timestamp: int = field("timestamp")
    """Point in time, epoch milliseconds."""


class CountBucketsResult(Model):
    bucket_interval_ms: int = field("bucketIntervalMs")
    buckets: list[CountBucket] = field("buckets", "[]CountBucket")
    total_count: int = field("totalCount")
    """Number of items on all pages together."""


class MemberDataRep(Model):
    """A member as part of another answer."""

    id: str | None = field("_id", default=None)
    """Id of the object, assigned by the service."""
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    email: str | None = field("email", default=None)
    """Mail address."""
    first_name: str | None = field("firstName", default=None)
    """Given name."""
    last_name: str | None = field("lastName", default=None)
    """Family name."""


class ParentResourceRep(Model):
    """The resource above the one that changed."""

    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    name: str | None = field("name", default=None)
    """Name for humans."""
    resource: str | None = field("resource", default=None)
    """The resource, or its specifier."""


class ResourceAccess(Model):
    """An action and the resource it was performed on."""

    action: str | None = field("action", default=None)
    """Action, or an action name such as updateName."""
    resource: str | None = field("resource", default=None)
    """The resource, or its specifier."""


class SubjectDataRep(Model):
    """Who or what made a change."""

    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    avatar_url: str | None = field("avatarUrl", default=None)
    name: str | None = field("name", default=None)
    """Name for humans."""


class TargetResourceRep(Model):
    """The resource that was changed."""

    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    name: str | None = field("name", default=None)
    """Name for humans."""
    resources: list[str] | None = field("resources", default=None)
    """Resource specifiers; a star stands for any text."""
