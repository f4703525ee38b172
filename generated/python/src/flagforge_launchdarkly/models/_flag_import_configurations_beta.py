from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import Access, Link


class FlagImportConfigurationPost(Model):
    config: dict[str, Any] = field("config")
    """Settings; the fields depend on the integration or kind."""
    name: str | None = field("name", default=None)
    """Name for humans."""
    tags: list[str] | None = field("tags", default=None)
    """Labels for grouping and policies."""


class FlagImportIntegration(Model):
    """A flag import configuration with its latest state."""

    access: Access | None = field("_access", "Access", default=None)
    """What the caller may do with the resource: allowed and denied actions, with the policy
    statement behind each.
    """
    id: str = field("_id")
    """Id of the object, assigned by the service."""
    links: FlagImportIntegrationLinks = field("_links", "FlagImportIntegrationLinks")
    """Related resources, by relation name; `self` is the resource itself."""
    status: FlagImportStatus = field("_status", "FlagImportStatus")
    """Present state."""
    config: dict[str, Any] = field("config")
    """Settings; the fields depend on the integration or kind."""
    integration_key: Literal["split", "unleash"] | str = field("integrationKey")
    """Key of the integration."""
    name: str = field("name")
    """Name for humans."""
    project_key: str = field("projectKey")
    """Key of the project."""
    tags: list[str] = field("tags")
    """Labels for grouping and policies."""
    version: int = field("version")
    """Version; a number in most places."""


class FlagImportIntegrationCollection(Model):
    links: FlagImportIntegrationCollectionLinks = field(
        "_links",
        "FlagImportIntegrationCollectionLinks",
    )
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[FlagImportIntegration] = field("items", "[]FlagImportIntegration")
    """The items of this page or collection."""


class FlagImportIntegrationCollectionLinks(Model):
    parent: Link | None = field("parent", "Link", default=None)
    """The resource one level up, or a link to it."""
    self: Link = field("self", "Link")
    """Link to the resource itself."""


class FlagImportIntegrationLinks(Model):
    parent: Link = field("parent", "Link")
    """The resource one level up, or a link to it."""
    project: Link = field("project", "Link")
    """The project, or a link to it."""
    self: Link = field("self", "Link")
    """Link to the resource itself."""


class FlagImportStatus(Model):
    errors: list[StatusResponse] | None = field("errors", "[]StatusResponse", default=None)
    """What went wrong, one entry per problem."""
    last_error: int | None = field("lastError", default=None)
    """When the latest error happened, epoch milliseconds."""
    last_import: int | None = field("lastImport", default=None)
    status: Literal["complete", "importing", "pending", "failed", "partial"] | str | None = field(
        "status",
        default=None,
    )
    """Present state; the values depend on the object."""


class StatusResponse(Model):
    integration_id: str | None = field("integrationId", default=None)
    message: str | None = field("message", default=None)
    """Text for humans, for instance what went wrong."""
    status_code: int | None = field("statusCode", default=None)
    """HTTP status code of the answer."""
    timestamp: int | None = field("timestamp", default=None)
    """Point in time, epoch milliseconds."""
