from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import Link, ProjectSummary


class InsightsRepository(Model):
    id: str = field("_id")
    """Id of the object, assigned by the service."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    main_branch: str = field("mainBranch")
    projects: ProjectSummaryCollection | None = field(
        "projects",
        "ProjectSummaryCollection",
        default=None,
    )
    """Projects connected with it."""
    type: str = field("type")
    """Type of the object; the values depend on the object. On links, a media type."""
    url: str = field("url")
    """Web address."""
    version: int = field("version")
    """Version; a number in most places."""


class InsightsRepositoryCollection(Model):
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[InsightsRepository] = field("items", "[]InsightsRepository")
    """The items of this page or collection."""
    total_count: int = field("totalCount")
    """Number of items on all pages together."""


class InsightsRepositoryProject(Model):
    """A repository and a project it belongs to."""

    project_key: str = field("projectKey")
    """Key of the project."""
    repository_key: str = field("repositoryKey")


class InsightsRepositoryProjectCollection(Model):
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[InsightsRepositoryProject] = field("items", "[]InsightsRepositoryProject")
    """The items of this page or collection."""
    total_count: int = field("totalCount")
    """Number of items on all pages together."""


class InsightsRepositoryProjectMappings(Model):
    mappings: list[InsightsRepositoryProject] = field("mappings", "[]InsightsRepositoryProject")


class ProjectSummaryCollection(Model):
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[ProjectSummary] = field("items", "[]ProjectSummary")
    """The items of this page or collection."""
    total_count: int = field("totalCount")
    """Number of items on all pages together."""
