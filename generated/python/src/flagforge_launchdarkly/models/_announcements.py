from __future__ import annotations

from typing import Any, Literal

from .._lib.model import Model, field


class AnnouncementAccess(Model):
    allowed: list[AnnouncementAccessAllowedRep] = field("allowed", "[]AnnouncementAccessAllowedRep")
    """Actions the caller may perform."""
    denied: list[AnnouncementAccessDenied] = field("denied", "[]AnnouncementAccessDenied")
    """Actions the caller may not perform."""


class AnnouncementAccessAllowedReason(Model):
    actions: list[str] | None = field("actions", default=None)
    """Action names; a star stands for any text."""
    effect: Literal["allow", "deny"] | str = field("effect")
    """Whether the statement allows or denies."""
    not_actions: list[str] | None = field("notActions", default=None)
    """All actions except these."""
    not_resources: list[str] | None = field("notResources", default=None)
    """All resources except these."""
    resources: list[str] | None = field("resources", default=None)
    """Resource specifiers; a star stands for any text."""
    role_name: str | None = field("role_name", default=None)
    """Name of the role that decided."""


class AnnouncementAccessAllowedRep(Model):
    action: str = field("action")
    """Action, or an action name such as updateName."""
    reason: AnnouncementAccessAllowedReason = field("reason", "AnnouncementAccessAllowedReason")
    """Why it came out this way."""


class AnnouncementAccessDenied(Model):
    action: str = field("action")
    """Action, or an action name such as updateName."""
    reason: AnnouncementAccessDeniedReason = field("reason", "AnnouncementAccessDeniedReason")
    """Why it came out this way."""


class AnnouncementAccessDeniedReason(Model):
    actions: list[str] | None = field("actions", default=None)
    """Action names; a star stands for any text."""
    effect: Literal["allow", "deny"] | str = field("effect")
    """Whether the statement allows or denies."""
    not_actions: list[str] | None = field("notActions", default=None)
    """All actions except these."""
    not_resources: list[str] | None = field("notResources", default=None)
    """All resources except these."""
    resources: list[str] | None = field("resources", default=None)
    """Resource specifiers; a star stands for any text."""
    role_name: str | None = field("role_name", default=None)
    """Name of the role that decided."""


class AnnouncementLink(Model):
    """A link, in announcement calls."""

    href: str | None = field("href", default=None)
    """Path or URL of the linked resource."""
    type: str | None = field("type", default=None)
    """Type of the object; the values depend on the object. On links, a media type."""


class AnnouncementPaginatedLinks(Model):
    first: AnnouncementLink | None = field("first", "AnnouncementLink", default=None)
    """Link to the first page."""
    last: AnnouncementLink | None = field("last", "AnnouncementLink", default=None)
    """Link to the last page."""
    next: AnnouncementLink | None = field("next", "AnnouncementLink", default=None)
    """Link to the next page."""
    prev: AnnouncementLink | None = field("prev", "AnnouncementLink", default=None)
    """Link to the previous page."""
    self: AnnouncementLink = field("self", "AnnouncementLink")
    """Link to the resource itself."""


class AnnouncementPatchOperation(Model):
    op: Literal["add", "remove", "replace", "move", "copy", "test"] = field("op")
    """Operator or operation name."""
    path: str = field("path")
    """Where to look: a file path or a JSON Pointer."""
    value: Any = field("value", default=None)
    """Value; its type depends on the object."""


class AnnouncementResponse(Model):
    """An announcement with its time span and severity."""

    access: AnnouncementAccess | None = field("_access", "AnnouncementAccess", default=None)
    """What the caller may do with the resource: allowed and denied actions, with the policy
    statement behind each.
    """
    id: str = field("_id")
    """Id of the object, assigned by the service."""
    links: AnnouncementResponseLinks = field("_links", "AnnouncementResponseLinks")
    """Related resources, by relation name; `self` is the resource itself."""
    status: Literal["active", "inactive", "scheduled"] | str = field("_status")
    """Present state."""
    end_time: int | None = field("endTime", default=None)
    """End, epoch milliseconds."""
    is_dismissible: bool = field("isDismissible")
    """Whether readers can close the announcement."""
    message: str = field("message")
    """Text for humans, for instance what went wrong."""
    severity: Literal["info", "warning", "critical"] | str = field("severity")
    """How urgent it is."""
    start_time: int = field("startTime")
    """Start, epoch milliseconds."""
    title: str = field("title")
    """Headline."""


class AnnouncementResponseLinks(Model):
    parent: AnnouncementLink = field("parent", "AnnouncementLink")
    """The resource one level up, or a link to it."""


class CreateAnnouncementBody(Model):
    """What a new announcement says, and when."""

    end_time: int | None = field("endTime", default=None)
    """End, epoch milliseconds."""
    is_dismissible: bool = field("isDismissible")
    """Whether readers can close the announcement."""
    message: str = field("message")
    """Text for humans, for instance what went wrong."""
    severity: Literal["info", "warning", "critical"] = field("severity")
    """How urgent it is."""
    start_time: int = field("startTime")
    """Start, epoch milliseconds."""
    title: str = field("title")
    """Headline."""


class GetAnnouncementsPublic200Response(Model):
    links: AnnouncementPaginatedLinks = field("_links", "AnnouncementPaginatedLinks")
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[AnnouncementResponse] = field("items", "[]AnnouncementResponse")
    """The items of this page or collection."""
