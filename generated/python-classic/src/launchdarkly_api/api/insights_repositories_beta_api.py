"""Insights repositories (beta)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import (
        InsightsRepositoryCollection,
        InsightsRepositoryProjectCollection,
        InsightsRepositoryProjectMappings,
    )

_ASSOCIATE_REPOSITORIES_AND_PROJECTS: Endpoint[InsightsRepositoryProjectCollection] = Endpoint(
    "associateRepositoriesAndProjects",
    body="insights_repository_project_mappings",
)

_DELETE_REPOSITORY_PROJECT: Endpoint[None] = Endpoint(
    "deleteRepositoryProject",
    path={"repository_key": "repositoryKey", "project_key": "projectKey"},
)

_GET_INSIGHTS_REPOSITORIES: Endpoint[InsightsRepositoryCollection] = Endpoint(
    "getInsightsRepositories",
    query={"expand": "expand"},
)


class InsightsRepositoriesBetaApi(Api):
    """Repositories and the projects they belong to."""

    def associate_repositories_and_projects(
        self,
        insights_repository_project_mappings: InsightsRepositoryProjectMappings | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> InsightsRepositoryProjectCollection:
        """Connect repositories with projects.

        Beta: needs the header `LD-API-Version: beta`.

        `PUT /api/v2/engineering-insights/repositories/projects`
        """
        return self._call(_ASSOCIATE_REPOSITORIES_AND_PROJECTS, locals())

    def delete_repository_project(
        self,
        repository_key: str,
        project_key: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Disconnect a repository from a project.

        Beta: needs the header `LD-API-Version: beta`.

        `DELETE /api/v2/engineering-insights/repositories/{repositoryKey}/projects/{projectKey}`

        Args:
            repository_key: Key of the repository, usually owner and name.
            project_key: Key of the project.
        """
        return self._call(_DELETE_REPOSITORY_PROJECT, locals())

    def get_insights_repositories(
        self,
        *,
        expand: Sequence[Literal["projects"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> InsightsRepositoryCollection:
        """List repositories known to Insights.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/engineering-insights/repositories`

        Args:
            expand: Names of extra fields to include in the answer.
        """
        return self._call(_GET_INSIGHTS_REPOSITORIES, locals())
