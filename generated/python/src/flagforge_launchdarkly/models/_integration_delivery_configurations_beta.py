from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import Access, Link


class IntegrationDeliveryConfiguration(Model):
    """Delivery of flag data to a feature store."""

    access: Access | None = field("_access", "Access", default=None)
    """What the caller may do with the resource: allowed and denied actions, with the policy
    statement behind each.
    """
    id: str = field("_id")
    """Id of the object, assigned by the service."""
    links: IntegrationDeliveryConfigurationLinks = field(
        "_links",
        "IntegrationDeliveryConfigurationLinks",
    )
    """Related resources, by relation name; `self` is the resource itself."""
    config: dict[str, Any] = field("config")
    """Settings; the fields depend on the integration or kind."""
    environment_key: str = field("environmentKey")
    """Key of the environment."""
    integration_key: str = field("integrationKey")
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


class IntegrationDeliveryConfigurationCollection(Model):
    links: IntegrationDeliveryConfigurationCollectionLinks = field(
        "_links",
        "IntegrationDeliveryConfigurationCollectionLinks",
    )
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[IntegrationDeliveryConfiguration] = field(
        "items",
        "[]IntegrationDeliveryConfiguration",
    )
    """The items of this page or collection."""


class IntegrationDeliveryConfigurationCollectionLinks(Model):
    parent: Link | None = field("parent", "Link", default=None)
    """The resource one level up, or a link to it."""
    self: Link = field("self", "Link")
    """Link to the resource itself."""


class IntegrationDeliveryConfigurationLinks(Model):
    environment: Link = field("environment", "Link")
    """The environment, or a link to it."""
    parent: Link = field("parent", "Link")
    """The resource one level up, or a link to it."""
    project: Link = field("project", "Link")
    """The project, or a link to it."""
    self: Link = field("self", "Link")
    """Link to the resource itself."""


class IntegrationDeliveryConfigurationResponse(Model):
    error: str | None = field("error", default=None)
    response_body: str | None = field("responseBody", default=None)
    """Body that the other side answered."""
    status_code: int | None = field("statusCode", default=None)
    """HTTP status code of the answer."""
    timestamp: int | None = field("timestamp", default=None)
    """Point in time, epoch milliseconds."""
