"""Insights repositories (beta)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.namespace import Namespace, RawNamespace, asynchronous, asynchronous_raw, raw
from .._lib.omit import OMIT, Omit
from .._lib.operation import Body, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .._lib.options import RequestOptions
    from ..models import (
        InsightsRepositoryCollection,
        InsightsRepositoryProject,
        InsightsRepositoryProjectCollection,
    )

_ASSOCIATE_REPOSITORIES_AND_PROJECTS: Operation[InsightsRepositoryProjectCollection] = Operation(
    "associateRepositoriesAndProjects",
    "PUT",
    "/api/v2/engineering-insights/repositories/projects",
    constants={"LD-API-Version": "beta"},
    body=Body("InsightsRepositoryProjectMappings"),
    result="InsightsRepositoryProjectCollection",
)

_DELETE_REPOSITORY_PROJECT: Operation[None] = Operation(
    "deleteRepositoryProject",
    "DELETE",
    "/api/v2/engineering-insights/repositories/{repositoryKey}/projects/{projectKey}",
    path_parameters={"repository_key": "repositoryKey", "project_key": "projectKey"},
    constants={"LD-API-Version": "beta"},
    reads="nothing",
)

_GET_INSIGHTS_REPOSITORIES: Operation[InsightsRepositoryCollection] = Operation(
    "getInsightsRepositories",
    "GET",
    "/api/v2/engineering-insights/repositories",
    query={"expand": ("expand", "form")},
    constants={"LD-API-Version": "beta"},
    result="InsightsRepositoryCollection",
)


class InsightsRepositoriesBetaApi(Namespace):
    """Repositories and the projects they belong to."""

    __slots__ = ()

    def associate_repositories_and_projects(
        self,
        *,
        mappings: Sequence[InsightsRepositoryProject | Mapping[str, Any]],
        request_options: RequestOptions | None = None,
    ) -> InsightsRepositoryProjectCollection:
        """Connect repositories with projects.

        Beta: needs the header `LD-API-Version: beta`.

        `PUT /api/v2/engineering-insights/repositories/projects`
        """
        return self._send(_ASSOCIATE_REPOSITORIES_AND_PROJECTS, locals())

    aassociate_repositories_and_projects = asynchronous(associate_repositories_and_projects)

    def delete_repository_project(
        self,
        *,
        repository_key: str,
        project_key: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Disconnect a repository from a project.

        Beta: needs the header `LD-API-Version: beta`.

        `DELETE /api/v2/engineering-insights/repositories/{repositoryKey}/projects/{projectKey}`

        Args:
            repository_key: Key of the repository, usually owner and name.
            project_key: Key of the project.
        """
        return self._send(_DELETE_REPOSITORY_PROJECT, locals())

    adelete_repository_project = asynchronous(delete_repository_project)

    def get_insights_repositories(
        self,
        *,
        expand: Sequence[Literal["projects"]] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> InsightsRepositoryCollection:
        """List repositories known to Insights.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/engineering-insights/repositories`

        Args:
            expand: Names of extra fields to include in the answer.
        """
        return self._send(_GET_INSIGHTS_REPOSITORIES, locals())

    aget_insights_repositories = asynchronous(get_insights_repositories)

    list_repositories = get_insights_repositories
    alist_repositories = aget_insights_repositories

    remove_repository_project_association = delete_repository_project
    aremove_repository_project_association = adelete_repository_project

    @property
    def raw(self) -> RawInsightsRepositoriesBetaApi:
        """The same calls with the head of the answer."""
        return RawInsightsRepositoriesBetaApi(self._client)


class RawInsightsRepositoriesBetaApi(RawNamespace):
    """`InsightsRepositoriesBetaApi` with the head of the answer."""

    __slots__ = ()

    associate_repositories_and_projects = raw(
        InsightsRepositoriesBetaApi.associate_repositories_and_projects
    )
    aassociate_repositories_and_projects = asynchronous_raw(
        InsightsRepositoriesBetaApi.associate_repositories_and_projects
    )
    delete_repository_project = raw(InsightsRepositoriesBetaApi.delete_repository_project)
    adelete_repository_project = asynchronous_raw(
        InsightsRepositoriesBetaApi.delete_repository_project
    )
    get_insights_repositories = raw(InsightsRepositoriesBetaApi.get_insights_repositories)
    aget_insights_repositories = asynchronous_raw(
        InsightsRepositoriesBetaApi.get_insights_repositories
    )
    list_repositories = raw(InsightsRepositoriesBetaApi.get_insights_repositories)
    alist_repositories = asynchronous_raw(InsightsRepositoriesBetaApi.get_insights_repositories)
    remove_repository_project_association = raw(
        InsightsRepositoriesBetaApi.delete_repository_project
    )
    aremove_repository_project_association = asynchronous_raw(
        InsightsRepositoriesBetaApi.delete_repository_project
    )
