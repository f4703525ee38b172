"""Code references."""

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
        BranchCollectionRep,
        BranchRep,
        Extinction,
        ExtinctionCollectionRep,
        PatchOperation,
        ReferenceRep,
        RepositoryCollectionRep,
        RepositoryRep,
        StatisticCollectionRep,
        StatisticsRoot,
    )

_DELETE_BRANCHES: Operation[None] = Operation(
    "deleteBranches",
    "POST",
    "/api/v2/code-refs/repositories/{repo}/branch-delete-tasks",
    path_parameters={"repo": "repo"},
    body=Body(argument="body"),
    reads="nothing",
    idempotent=True,
)

_DELETE_REPOSITORY: Operation[None] = Operation(
    "deleteRepository",
    "DELETE",
    "/api/v2/code-refs/repositories/{repo}",
    path_parameters={"repo": "repo"},
    reads="nothing",
)

_GET_BRANCH: Operation[BranchRep] = Operation(
    "getBranch",
    "GET",
    "/api/v2/code-refs/repositories/{repo}/branches/{branch}",
    path_parameters={"repo": "repo", "branch": "branch"},
    query={"proj_key": "projKey", "flag_key": "flagKey"},
    result="BranchRep",
)

_GET_BRANCHES: Operation[BranchCollectionRep] = Operation(
    "getBranches",
    "GET",
    "/api/v2/code-refs/repositories/{repo}/branches",
    path_parameters={"repo": "repo"},
    result="BranchCollectionRep",
)

_GET_EXTINCTIONS: Operation[ExtinctionCollectionRep] = Operation(
    "getExtinctions",
    "GET",
    "/api/v2/code-refs/extinctions",
    query={
        "repo_name": "repoName",
        "branch_name": "branchName",
        "proj_key": "projKey",
        "flag_key": "flagKey",
        "_from": "from",
        "to": "to",
    },
    result="ExtinctionCollectionRep",
)

_GET_REPOSITORIES: Operation[RepositoryCollectionRep] = Operation(
    "getRepositories",
    "GET",
    "/api/v2/code-refs/repositories",
    query={
        "with_branches": "withBranches",
        "with_references_for_default_branch": "withReferencesForDefaultBranch",
        "proj_key": "projKey",
        "flag_key": "flagKey",
    },
    result="RepositoryCollectionRep",
)

_GET_REPOSITORY: Operation[RepositoryRep] = Operation(
    "getRepository",
    "GET",
    "/api/v2/code-refs/repositories/{repo}",
    path_parameters={"repo": "repo"},
    result="RepositoryRep",
)

_GET_ROOT_STATISTIC: Operation[StatisticsRoot] = Operation(
    "getRootStatistic",
    "GET",
    "/api/v2/code-refs/statistics",
    result="StatisticsRoot",
)

_GET_PROJECT_STATISTICS: Operation[StatisticCollectionRep] = Operation(
    "getStatistics",
    "GET",
    "/api/v2/code-refs/statistics/{projectKey}",
    path_parameters={"project_key": "projectKey"},
    query={"flag_key": "flagKey"},
    result="StatisticCollectionRep",
)

_PATCH_REPOSITORY: Operation[RepositoryRep] = Operation(
    "patchRepository",
    "PATCH",
    "/api/v2/code-refs/repositories/{repo}",
    path_parameters={"repo": "repo"},
    body=Body("[]PatchOperation", argument="body"),
    result="RepositoryRep",
)

_POST_EXTINCTION: Operation[None] = Operation(
    "postExtinction",
    "POST",
    "/api/v2/code-refs/repositories/{repo}/branches/{branch}/extinction-events",
    path_parameters={"repo": "repo", "branch": "branch"},
    body=Body("[]Extinction", argument="body"),
    reads="nothing",
)

_POST_REPOSITORY: Operation[RepositoryRep] = Operation(
    "postRepository",
    "POST",
    "/api/v2/code-refs/repositories",
    body=Body("RepositoryPost"),
    result="RepositoryRep",
)

_PUT_BRANCH: Operation[None] = Operation(
    "putBranch",
    "PUT",
    "/api/v2/code-refs/repositories/{repo}/branches/{branch}",
    path_parameters={"repo": "repo", "branch": "branch"},
    body=Body("PutBranch"),
    reads="nothing",
)


class CodeReferencesApi(Namespace):
    """Where flags are used in source code, by repository and branch."""

    __slots__ = ()

    def delete_branches(
        self,
        *,
        body: Sequence[str],
        repo: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete branches of a repository.

        Starts a background task and returns at once. The body is a list of branch names.

        `POST /api/v2/code-refs/repositories/{repo}/branch-delete-tasks`

        Args:
            body: The body.
            repo: Name of the repository; slashes are percent-encoded.
        """
        return self._send(_DELETE_BRANCHES, locals())

    adelete_branches = asynchronous(delete_branches)

    def delete_repository(
        self,
        *,
        repo: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a repository from code references.

        `DELETE /api/v2/code-refs/repositories/{repo}`

        Args:
            repo: Name of the repository; slashes are percent-encoded.
        """
        return self._send(_DELETE_REPOSITORY, locals())

    adelete_repository = asynchronous(delete_repository)

    def get_branch(
        self,
        *,
        repo: str,
        branch: str,
        proj_key: str | Omit = OMIT,
        flag_key: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> BranchRep:
        """Get a branch with its flag references.

        `GET /api/v2/code-refs/repositories/{repo}/branches/{branch}`

        Args:
            repo: Name of the repository; slashes are percent-encoded.
            branch: Name of the branch; slashes are percent-encoded.
            proj_key: Key of the project.
            flag_key: Key of the flag.
        """
        return self._send(_GET_BRANCH, locals())

    aget_branch = asynchronous(get_branch)

    def get_branches(
        self,
        *,
        repo: str,
        request_options: RequestOptions | None = None,
    ) -> BranchCollectionRep:
        """List the branches of a repository.

        `GET /api/v2/code-refs/repositories/{repo}/branches`

        Args:
            repo: Name of the repository; slashes are percent-encoded.
        """
        return self._send(_GET_BRANCHES, locals())

    aget_branches = asynchronous(get_branches)

    def get_extinctions(
        self,
        *,
        repo_name: str | Omit = OMIT,
        branch_name: str | Omit = OMIT,
        proj_key: str | Omit = OMIT,
        flag_key: str | Omit = OMIT,
        _from: int | Omit = OMIT,
        to: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_EXTINCTIONS, locals())

    aget_extinctions = asynchronous(get_extinctions)

    def get_repositories(
        self,
        *,
        with_branches: str | Omit = OMIT,
        with_references_for_default_branch: str | Omit = OMIT,
        proj_key: str | Omit = OMIT,
        flag_key: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_REPOSITORIES, locals())

    aget_repositories = asynchronous(get_repositories)

    def get_repository(
        self,
        *,
        repo: str,
        request_options: RequestOptions | None = None,
    ) -> RepositoryRep:
        """Get a repository.

        `GET /api/v2/code-refs/repositories/{repo}`

        Args:
            repo: Name of the repository; slashes are percent-encoded.
        """
        return self._send(_GET_REPOSITORY, locals())

    aget_repository = asynchronous(get_repository)

    def get_root_statistic(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> StatisticsRoot:
        """List projects that have code references.

        `GET /api/v2/code-refs/statistics`
        """
        return self._send(_GET_ROOT_STATISTIC, locals())

    aget_root_statistic = asynchronous(get_root_statistic)

    def get_project_statistics(
        self,
        *,
        project_key: str,
        flag_key: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> StatisticCollectionRep:
        """Get reference counts per flag of a project.

        `GET /api/v2/code-refs/statistics/{projectKey}`

        Args:
            project_key: Key of the project.
            flag_key: Key of the flag.
        """
        return self._send(_GET_PROJECT_STATISTICS, locals())

    aget_project_statistics = asynchronous(get_project_statistics)

    def patch_repository(
        self,
        *,
        body: Sequence[PatchOperation | Mapping[str, Any]],
        repo: str,
        request_options: RequestOptions | None = None,
    ) -> RepositoryRep:
        """Change the settings of a repository.

        Body: JSON Patch. A JSON merge patch is accepted as well.

        `PATCH /api/v2/code-refs/repositories/{repo}`

        Args:
            body: The body.
            repo: Name of the repository; slashes are percent-encoded.
        """
        return self._send(_PATCH_REPOSITORY, locals())

    apatch_repository = asynchronous(patch_repository)

    def post_extinction(
        self,
        *,
        body: Sequence[Extinction | Mapping[str, Any]],
        repo: str,
        branch: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Record that flags left the code.

        `POST /api/v2/code-refs/repositories/{repo}/branches/{branch}/extinction-events`

        Args:
            body: The body.
            repo: Name of the repository; slashes are percent-encoded.
            branch: Name of the branch; slashes are percent-encoded.
        """
        return self._send(_POST_EXTINCTION, locals())

    apost_extinction = asynchronous(post_extinction)

    def post_repository(
        self,
        *,
        name: str,
        commit_url_template: str | Omit = OMIT,
        default_branch: str | Omit = OMIT,
        hunk_url_template: str | Omit = OMIT,
        source_link: str | Omit = OMIT,
        type: Literal["bitbucket", "custom", "github", "gitlab"] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RepositoryRep:
        """Register a repository for code references.

        `POST /api/v2/code-refs/repositories`

        Args:
            name: Name for humans.
            commit_url_template: URL pattern for a commit, with a placeholder for its id.
            default_branch: Branch that counts as the main one.
            hunk_url_template: URL pattern for lines of code, with placeholders.
            source_link: URL of the repository.
            type: Type of the object; the values depend on the object. On links, a media type.
        """
        return self._send(_POST_REPOSITORY, locals())

    apost_repository = asynchronous(post_repository)

    def put_branch(
        self,
        *,
        head: str,
        name: str,
        sync_time: int,
        repo: str,
        branch: str,
        commit_time: int | Omit = OMIT,
        references: Sequence[ReferenceRep | Mapping[str, Any]] | Omit = OMIT,
        update_sequence_id: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Create or update a branch with its flag references.

        `PUT /api/v2/code-refs/repositories/{repo}/branches/{branch}`

        Args:
            head: Id of the newest commit on the branch.
            name: Name for humans.
            sync_time: When the branch was last synced, epoch milliseconds.
            repo: Name of the repository; slashes are percent-encoded.
            branch: Name of the branch; slashes are percent-encoded.
            references: Places in the code that mention flags.
            update_sequence_id: Counter that stops older data from replacing newer.
        """
        return self._send(_PUT_BRANCH, locals())

    aput_branch = asynchronous(put_branch)

    asynchronously_delete_branches = delete_branches
    aasynchronously_delete_branches = adelete_branches

    create_extinction = post_extinction
    acreate_extinction = apost_extinction

    create_repository = post_repository
    acreate_repository = apost_repository

    get_repository_by_repo = get_repository
    aget_repository_by_repo = aget_repository

    get_statistics = get_root_statistic
    aget_statistics = aget_root_statistic

    get_statistics_0 = get_project_statistics
    aget_statistics_0 = aget_project_statistics

    list_branches = get_branches
    alist_branches = aget_branches

    list_extinctions = get_extinctions
    alist_extinctions = aget_extinctions

    list_repositories = get_repositories
    alist_repositories = aget_repositories

    update_repository_settings = patch_repository
    aupdate_repository_settings = apatch_repository

    upsert_branch = put_branch
    aupsert_branch = aput_branch

    @property
    def raw(self) -> RawCodeReferencesApi:
        """The same calls with the head of the answer."""
        return RawCodeReferencesApi(self._client)


class RawCodeReferencesApi(RawNamespace):
    """`CodeReferencesApi` with the head of the answer."""

    __slots__ = ()

    delete_branches = raw(CodeReferencesApi.delete_branches)
    adelete_branches = asynchronous_raw(CodeReferencesApi.delete_branches)
    delete_repository = raw(CodeReferencesApi.delete_repository)
    adelete_repository = asynchronous_raw(CodeReferencesApi.delete_repository)
    get_branch = raw(CodeReferencesApi.get_branch)
    aget_branch = asynchronous_raw(CodeReferencesApi.get_branch)
    get_branches = raw(CodeReferencesApi.get_branches)
    aget_branches = asynchronous_raw(CodeReferencesApi.get_branches)
    get_extinctions = raw(CodeReferencesApi.get_extinctions)
    aget_extinctions = asynchronous_raw(CodeReferencesApi.get_extinctions)
    get_repositories = raw(CodeReferencesApi.get_repositories)
    aget_repositories = asynchronous_raw(CodeReferencesApi.get_repositories)
    get_repository = raw(CodeReferencesApi.get_repository)
    aget_repository = asynchronous_raw(CodeReferencesApi.get_repository)
    get_root_statistic = raw(CodeReferencesApi.get_root_statistic)
    aget_root_statistic = asynchronous_raw(CodeReferencesApi.get_root_statistic)
    get_project_statistics = raw(CodeReferencesApi.get_project_statistics)
    aget_project_statistics = asynchronous_raw(CodeReferencesApi.get_project_statistics)
    patch_repository = raw(CodeReferencesApi.patch_repository)
    apatch_repository = asynchronous_raw(CodeReferencesApi.patch_repository)
    post_extinction = raw(CodeReferencesApi.post_extinction)
    apost_extinction = asynchronous_raw(CodeReferencesApi.post_extinction)
    post_repository = raw(CodeReferencesApi.post_repository)
    apost_repository = asynchronous_raw(CodeReferencesApi.post_repository)
    put_branch = raw(CodeReferencesApi.put_branch)
    aput_branch = asynchronous_raw(CodeReferencesApi.put_branch)
    asynchronously_delete_branches = raw(CodeReferencesApi.delete_branches)
    aasynchronously_delete_branches = asynchronous_raw(CodeReferencesApi.delete_branches)
    create_extinction = raw(CodeReferencesApi.post_extinction)
    acreate_extinction = asynchronous_raw(CodeReferencesApi.post_extinction)
    create_repository = raw(CodeReferencesApi.post_repository)
    acreate_repository = asynchronous_raw(CodeReferencesApi.post_repository)
    get_repository_by_repo = raw(CodeReferencesApi.get_repository)
    aget_repository_by_repo = asynchronous_raw(CodeReferencesApi.get_repository)
    get_statistics = raw(CodeReferencesApi.get_root_statistic)
    aget_statistics = asynchronous_raw(CodeReferencesApi.get_root_statistic)
    get_statistics_0 = raw(CodeReferencesApi.get_project_statistics)
    aget_statistics_0 = asynchronous_raw(CodeReferencesApi.get_project_statistics)
    list_branches = raw(CodeReferencesApi.get_branches)
    alist_branches = asynchronous_raw(CodeReferencesApi.get_branches)
    list_extinctions = raw(CodeReferencesApi.get_extinctions)
    alist_extinctions = asynchronous_raw(CodeReferencesApi.get_extinctions)
    list_repositories = raw(CodeReferencesApi.get_repositories)
    alist_repositories = asynchronous_raw(CodeReferencesApi.get_repositories)
    update_repository_settings = raw(CodeReferencesApi.patch_repository)
    aupdate_repository_settings = asynchronous_raw(CodeReferencesApi.patch_repository)
    upsert_branch = raw(CodeReferencesApi.put_branch)
    aupsert_branch = asynchronous_raw(CodeReferencesApi.put_branch)
