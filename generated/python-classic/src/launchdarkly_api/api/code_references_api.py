"""Code references."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import (
        BranchCollectionRep,
        BranchRep,
        Extinction,
        ExtinctionCollectionRep,
        PatchOperation,
        PutBranch,
        RepositoryCollectionRep,
        RepositoryPost,
        RepositoryRep,
        StatisticCollectionRep,
        StatisticsRoot,
    )

_DELETE_BRANCHES: Endpoint[None] = Endpoint(
    "deleteBranches",
    path={"repo": "repo"},
    body="request_body",
)

_DELETE_REPOSITORY: Endpoint[None] = Endpoint("deleteRepository", path={"repo": "repo"})

_GET_BRANCH: Endpoint[BranchRep] = Endpoint(
    "getBranch",
    path={"repo": "repo", "branch": "branch"},
    query={"proj_key": "projKey", "flag_key": "flagKey"},
)

_GET_BRANCHES: Endpoint[BranchCollectionRep] = Endpoint("getBranches", path={"repo": "repo"})

_GET_EXTINCTIONS: Endpoint[ExtinctionCollectionRep] = Endpoint(
    "getExtinctions",
    query={
        "repo_name": "repoName",
        "branch_name": "branchName",
        "proj_key": "projKey",
        "flag_key": "flagKey",
        "_from": "from",
        "to": "to",
    },
)

_GET_REPOSITORIES: Endpoint[RepositoryCollectionRep] = Endpoint(
    "getRepositories",
    query={
        "with_branches": "withBranches",
        "with_references_for_default_branch": "withReferencesForDefaultBranch",
        "proj_key": "projKey",
        "flag_key": "flagKey",
    },
)

_GET_REPOSITORY: Endpoint[RepositoryRep] = Endpoint("getRepository", path={"repo": "repo"})

_GET_ROOT_STATISTIC: Endpoint[StatisticsRoot] = Endpoint("getRootStatistic")

_GET_STATISTICS: Endpoint[StatisticCollectionRep] = Endpoint(
    "getStatistics",
    path={"project_key": "projectKey"},
    query={"flag_key": "flagKey"},
)

_PATCH_REPOSITORY: Endpoint[RepositoryRep] = Endpoint(
    "patchRepository",
    path={"repo": "repo"},
    body="json_patch",
)

_POST_EXTINCTION: Endpoint[None] = Endpoint(
    "postExtinction",
    path={"repo": "repo", "branch": "branch"},
    body="extinction_list_post",
)

_POST_REPOSITORY: Endpoint[RepositoryRep] = Endpoint("postRepository", body="repository_post")

_PUT_BRANCH: Endpoint[None] = Endpoint(
    "putBranch",
    path={"repo": "repo", "branch": "branch"},
    body="put_branch",
)


class CodeReferencesApi(Api):
    """Where flags are used in source code, by repository and branch."""

    def delete_branches(
        self,
        repo: str,
        request_body: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete branches of a repository.

        Starts a background task and returns at once. The body is a list of branch names.

        `POST /api/v2/code-refs/repositories/{repo}/branch-delete-tasks`

        Args:
            repo: Name of the repository; slashes are percent-encoded.
        """
        return self._call(_DELETE_BRANCHES, locals())

    def delete_repository(self, repo: str, **options: Unpack[CallOptions]) -> None:
        """Delete a repository from code references.

        `DELETE /api/v2/code-refs/repositories/{repo}`

        Args:
            repo: Name of the repository; slashes are percent-encoded.
        """
        return self._call(_DELETE_REPOSITORY, locals())

    def get_branch(
        self,
        repo: str,
        branch: str,
        *,
        proj_key: str | None = None,
        flag_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> BranchRep:
        """Get a branch with its flag references.

        `GET /api/v2/code-refs/repositories/{repo}/branches/{branch}`

        Args:
            repo: Name of the repository; slashes are percent-encoded.
            branch: Name of the branch; slashes are percent-encoded.
            proj_key: Key of the project.
            flag_key: Key of the flag.
        """
        return self._call(_GET_BRANCH, locals())

    def get_branches(self, repo: str, **options: Unpack[CallOptions]) -> BranchCollectionRep:
        """List the branches of a repository.

        `GET /api/v2/code-refs/repositories/{repo}/branches`

        Args:
            repo: Name of the repository; slashes are percent-encoded.
        """
        return self._call(_GET_BRANCHES, locals())

    def get_extinctions(
        self,
        *,
        repo_name: str | None = None,
        branch_name: str | None = None,
        proj_key: str | None = None,
        flag_key: str | None = None,
        _from: int | None = None,
        to: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ExtinctionCollectionRep:
        """List when flags left the code.

        An extinction is the commit that removed the last reference to a flag.

        `GET /api/v2/code-refs/extinctions`

        Args:
            repo_name: Only this repository.
            branch_name: Only this branch; the default branch when absent.
            proj_key: Key of the project.
            flag_key: Key of the flag.
            _from: Start of the time range. The unit differs: epoch milliseconds in most operations,
                epoch seconds in some usage reports.
            to: End of the time range, in the unit of `from`.
        """
        return self._call(_GET_EXTINCTIONS, locals())

    def get_repositories(
        self,
        *,
        with_branches: str | None = None,
        with_references_for_default_branch: str | None = None,
        proj_key: str | None = None,
        flag_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RepositoryCollectionRep:
        """List the repositories of code references.

        `GET /api/v2/code-refs/repositories`

        Args:
            with_branches: Adds branches to each repository; any value turns it on.
            with_references_for_default_branch: Adds branches, and references of the default branch;
                any value turns it on.
            proj_key: Key of the project.
            flag_key: Key of the flag.
        """
        return self._call(_GET_REPOSITORIES, locals())

    def get_repository(self, repo: str, **options: Unpack[CallOptions]) -> RepositoryRep:
        """Get a repository.

        `GET /api/v2/code-refs/repositories/{repo}`

        Args:
            repo: Name of the repository; slashes are percent-encoded.
        """
        return self._call(_GET_REPOSITORY, locals())

    def get_root_statistic(self, **options: Unpack[CallOptions]) -> StatisticsRoot:
        """List projects that have code references.

        `GET /api/v2/code-refs/statistics`
        """
        return self._call(_GET_ROOT_STATISTIC, locals())

    def get_statistics(
        self,
        project_key: str,
        *,
        flag_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> StatisticCollectionRep:
        """Get reference counts per flag of a project.

        `GET /api/v2/code-refs/statistics/{projectKey}`

        Args:
            project_key: Key of the project.
            flag_key: Key of the flag.
        """
        return self._call(_GET_STATISTICS, locals())

    def patch_repository(
        self,
        repo: str,
        json_patch: Sequence[PatchOperation | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> RepositoryRep:
        """Change the settings of a repository.

        Body: JSON Patch. A JSON merge patch is accepted as well.

        `PATCH /api/v2/code-refs/repositories/{repo}`

        Args:
            repo: Name of the repository; slashes are percent-encoded.
        """
        return self._call(_PATCH_REPOSITORY, locals())

    def post_extinction(
        self,
        repo: str,
        branch: str,
        extinction_list_post: Sequence[Extinction | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> None:
        """Record that flags left the code.

        `POST /api/v2/code-refs/repositories/{repo}/branches/{branch}/extinction-events`

        Args:
            repo: Name of the repository; slashes are percent-encoded.
            branch: Name of the branch; slashes are percent-encoded.
        """
        return self._call(_POST_EXTINCTION, locals())

    def post_repository(
        self,
        repository_post: RepositoryPost | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> RepositoryRep:
        """Register a repository for code references.

        `POST /api/v2/code-refs/repositories`
        """
        return self._call(_POST_REPOSITORY, locals())

    def put_branch(
        self,
        repo: str,
        branch: str,
        put_branch: PutBranch | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Create or update a branch with its flag references.

        `PUT /api/v2/code-refs/repositories/{repo}/branches/{branch}`

        Args:
            repo: Name of the repository; slashes are percent-encoded.
            branch: Name of the branch; slashes are percent-encoded.
        """
        return self._call(_PUT_BRANCH, locals())
