from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import Access, Link


class BigSegmentStoreIntegration(Model):
    """A database that holds big segments for server-side SDKs."""

    access: Access | None = field("_access", "Access", default=None)
    """What the caller may do with the resource: allowed and denied actions, with the policy
    statement behind each.
    """
    id: str = field("_id")
    """Id of the object, assigned by the service."""
    links: BigSegmentStoreIntegrationLinks = field("_links", "BigSegmentStoreIntegrationLinks")
    """Related resources, by relation name; `self` is the resource itself."""
    status: BigSegmentStoreStatus = field("_status", "BigSegmentStoreStatus")
    """Present state."""
    config: dict[str, Any] = field("config")
    """Settings; the fields depend on the integration or kind."""
    environment_key: str = field("environmentKey")
    """Key of the environment."""
    integration_key: Literal["redis", "dynamodb"] | str = field("integrationKey")
    """Key of the integration."""
    name: str = field("name")
    """Name for humans."""
    on: bool = field("on")
    """Whether it is switched on."""
    project_key: str = field("projectKey")
    """Key of the project."""
    tags: list[str] = field("tags")
    """Labels for grouping and policies."""
    version: int = field("version")
    """Version; a number in most places."""


class BigSegmentStoreIntegrationCollection(Model):
    links: BigSegmentStoreIntegrationCollectionLinks = field(
        "_links",
        "BigSegmentStoreIntegrationCollectionLinks",
    )
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[BigSegmentStoreIntegration] = field("items", "[]BigSegmentStoreIntegration")
    """The items of this page or collection."""


class BigSegmentStoreIntegrationCollectionLinks(Model):
    parent: Link | None = field("parent", "Link", default=None)
    """The resource one level up, or a link to it."""
    self: Link = field("self", "Link")
    """Link to the resource itself."""


class BigSegmentStoreIntegrationLinks(Model):
    environment: Link = field("environment", "Link")
    """The environment, or a link to it."""
    parent: Link = field("parent", "Link")
    """The resource one level up, or a link to it."""
    project: Link = field("project", "Link")
    """The project, or a link to it."""
    self: Link = field("self", "Link")
    """Link to the resource itself."""


class BigSegmentStoreStatus(Model):
    available: bool | None = field("available", default=None)
    errors: list[StoreIntegrationError] | None = field(
        "errors",
        "[]StoreIntegrationError",
        default=None,
    )
    """What went wrong, one entry per problem."""
    last_error: int | None = field("lastError", default=None)
    """When the latest error happened, epoch milliseconds."""
    last_sync: int | None = field("lastSync", default=None)
    potentially_stale: bool | None = field("potentiallyStale", default=None)


class StoreIntegrationError(Model):
    message: str | None = field("message", default=None)
    """Text for humans, for instance what went wrong."""
    status_code: int | None = field("statusCode", default=None)
    """HTTP status code of the answer."""
    timestamp: int | None = field("timestamp", default=None)
    """Point in time, epoch milliseconds."""
