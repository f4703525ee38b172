from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import Access, Link, Statement, StatementPost


class Integration(Model):
    """A subscription that sends audit log entries to another tool."""

    access: Access | None = field("_access", "Access", default=None)
    """What the caller may do with the resource: allowed and denied actions, with the policy
    statement behind each.
    """
    id: str | None = field("_id", default=None)
    """Id of the object, assigned by the service."""
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    status: IntegrationSubscriptionStatusRep | None = field(
        "_status",
        "IntegrationSubscriptionStatusRep",
        default=None,
    )
    """Present state."""
    api_key: str | None = field("apiKey", default=None)
    """Key of a system; on an environment it is the server-side SDK key. Keep it secret."""
    config: dict[str, Any] | None = field("config", default=None)
    """Settings; the fields depend on the integration or kind."""
    kind: str | None = field("kind", default=None)
    """What kind of object this is; the values depend on the object."""
    name: str | None = field("name", default=None)
    """Name for humans."""
    on: bool | None = field("on", default=None)
    """Whether it is switched on."""
    statements: list[Statement] | None = field("statements", "[]Statement", default=None)
    """Policy statements that choose what to report."""
    tags: list[str] | None = field("tags", default=None)
    """Labels for grouping and policies."""
    url: str | None = field("url", default=None)
    """Web address."""


class IntegrationStatusRep(Model):
    response_body: str | None = field("responseBody", default=None)
    """Body that the other side answered."""
    status_code: int | None = field("statusCode", default=None)
    """HTTP status code of the answer."""
    timestamp: int | None = field("timestamp", default=None)
    """Point in time, epoch milliseconds."""


class IntegrationSubscriptionStatusRep(Model):
    error_count: int | None = field("errorCount", default=None)
    errors: list[IntegrationStatusRep] | None = field(
        "errors",
        "[]IntegrationStatusRep",
        default=None,
    )
    """What went wrong, one entry per problem."""
    last_error: int | None = field("lastError", default=None)
    """When the latest error happened, epoch milliseconds."""
    last_success: int | None = field("lastSuccess", default=None)
    success_count: int | None = field("successCount", default=None)
    """Number that succeeded."""


class Integrations(Model):
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[Integration] | None = field("items", "[]Integration", default=None)
    """The items of this page or collection."""
    key: str | None = field("key", default=None)
    """Key of the object, unique among its kind."""


class SubscriptionPost(Model):
    api_key: str | None = field("apiKey", default=None)
    """Key of a system; on an environment it is the server-side SDK key. Keep it secret."""
    config: dict[str, Any] = field("config")
    """Settings; the fields depend on the integration or kind."""
    name: str = field("name")
    """Name for humans."""
    on: bool | None = field("on", default=None)
    """Whether it is switched on."""
    statements: list[StatementPost] | None = field("statements", "[]StatementPost", default=None)
    """Policy statements that choose what to report."""
    tags: list[str] | None = field("tags", default=None)
    """Labels for grouping and policies."""
    url: str | None = field("url", default=None)
    """Web address."""
