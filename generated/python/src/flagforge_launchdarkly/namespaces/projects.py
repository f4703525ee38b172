"""Projects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.namespace import (
    Namespace,
    PagedNamespace,
    RawNamespace,
    asynchronous,
    asynchronous_iterated,
    asynchronous_raw,
    iterated,
    raw,
)
from .._lib.omit import OMIT, Omit
from .._lib.operation import Body, Operation, PagedOperation, Paging

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .._lib.options import RequestOptions
    from ..models import (
        BooleanFlagDefaults,
        DefaultClientSideAvailability,
        DefaultClientSideAvailabilityPost,
        EnvironmentPost,
        FlagDefaultsRep,
        NamingConvention,
        PatchOperation,
        Project,
        ProjectRep,
        Projects,
        UpsertPayloadRep,
    )

_DELETE_PROJECT: Operation[None] = Operation(
    "deleteProject",
    "DELETE",
    "/api/v2/projects/{projectKey}",
    path_parameters={"project_key": "projectKey"},
    reads="nothing",
)

_GET_FLAG_DEFAULTS_BY_PROJECT: Operation[FlagDefaultsRep] = Operation(
    "getFlagDefaultsByProject",
    "GET",
    "/api/v2/projects/{projectKey}/flag-defaults",
    path_parameters={"project_key": "projectKey"},
    result="FlagDefaultsRep",
)

_GET_PROJECT: Operation[Project] = Operation(
    "getProject",
    "GET",
    "/api/v2/projects/{projectKey}",
    path_parameters={"project_key": "projectKey"},
    query={"expand": ("expand", "form")},
    result="Project",
)

_GET_PROJECTS: PagedOperation[Projects, Project] = PagedOperation(
    "getProjects",
    "GET",
    "/api/v2/projects",
    query={
        "limit": "limit",
        "offset": "offset",
        "filter": "filter",
        "sort": "sort",
        "expand": ("expand", "form"),
    },
    result="Projects",
    paging=Paging(
        "offset",
        "offset",
        ["items"],
        total=["totalCount"],
        next=["_links", "next", "href"],
    ),
)

_PATCH_FLAG_DEFAULTS_BY_PROJECT: Operation[UpsertPayloadRep] = Operation(
    "patchFlagDefaultsByProject",
    "PATCH",
    "/api/v2/projects/{projectKey}/flag-defaults",
    path_parameters={"project_key": "projectKey"},
    body=Body("[]PatchOperation", argument="body"),
    result="UpsertPayloadRep",
)

_PATCH_PROJECT: Operation[ProjectRep] = Operation(
    "patchProject",
    "PATCH",
    "/api/v2/projects/{projectKey}",
    path_parameters={"project_key": "projectKey"},
    body=Body("[]PatchOperation", argument="body"),
    result="ProjectRep",
)

_POST_PROJECT: Operation[ProjectRep] = Operation(
    "postProject",
    "POST",
    "/api/v2/projects",
    body=Body("ProjectPost"),
    result="ProjectRep",
)

_PUT_FLAG_DEFAULTS_BY_PROJECT: Operation[UpsertPayloadRep] = Operation(
    "putFlagDefaultsByProject",
    "PUT",
    "/api/v2/projects/{projectKey}/flag-defaults",
    path_parameters={"project_key": "projectKey"},
    body=Body("UpsertFlagDefaultsPayload"),
    result="UpsertPayloadRep",
)


class ProjectsApi(Namespace):
    """The top container: flags, environments and defaults for new flags."""

    __slots__ = ()

    def delete_project(
        self,
        *,
        project_key: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a project.

        Cannot be undone: environments and flags of the project go with it. The last project of an
        account stays.

        `DELETE /api/v2/projects/{projectKey}`

        Args:
            project_key: Key of the project.
        """
        return self._send(_DELETE_PROJECT, locals())

    adelete_project = asynchronous(delete_project)

    def get_flag_defaults_by_project(
        self,
        *,
        project_key: str,
        request_options: RequestOptions | None = None,
    ) -> FlagDefaultsRep:
        """Get the defaults for new flags of a project.

        `GET /api/v2/projects/{projectKey}/flag-defaults`

        Args:
            project_key: Key of the project.
        """
        return self._send(_GET_FLAG_DEFAULTS_BY_PROJECT, locals())

    aget_flag_defaults_by_project = asynchronous(get_flag_defaults_by_project)

    def get_project(
        self,
        *,
        project_key: str,
        expand: Sequence[Literal["environments"]] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Project:
        """Get a project by key.

        `GET /api/v2/projects/{projectKey}`

        Args:
            project_key: Key of the project.
            expand: Names of extra fields to include in the answer.
        """
        return self._send(_GET_PROJECT, locals())

    aget_project = asynchronous(get_project)

    def get_projects(
        self,
        *,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        filter: str | Omit = OMIT,
        sort: str | Omit = OMIT,
        expand: Sequence[Literal["environments"]] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Projects:
        """List projects.

        Paged with `limit` and `offset`; 20 items by default.

        `GET /api/v2/projects`

        Args:
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
            filter: Filter expression; fields and syntax differ per operation.
            sort: Field to sort by; a leading dash reverses the order. Fields differ per operation.
            expand: Names of extra fields to include in the answer.
        """
        return self._send(_GET_PROJECTS, locals())

    aget_projects = asynchronous(get_projects)

    def patch_flag_defaults_by_project(
        self,
        *,
        body: Sequence[PatchOperation | Mapping[str, Any]],
        project_key: str,
        request_options: RequestOptions | None = None,
    ) -> UpsertPayloadRep:
        """Change some defaults for new flags of a project.

        Body: JSON Patch. A JSON merge patch is accepted as well.

        `PATCH /api/v2/projects/{projectKey}/flag-defaults`

        Args:
            body: The body.
            project_key: Key of the project.
        """
        return self._send(_PATCH_FLAG_DEFAULTS_BY_PROJECT, locals())

    apatch_flag_defaults_by_project = asynchronous(patch_flag_defaults_by_project)

    def patch_project(
        self,
        *,
        body: Sequence[PatchOperation | Mapping[str, Any]],
        project_key: str,
        request_options: RequestOptions | None = None,
    ) -> ProjectRep:
        """Change a project.

        Body: JSON Patch.

        `PATCH /api/v2/projects/{projectKey}`

        Args:
            body: The body.
            project_key: Key of the project.
        """
        return self._send(_PATCH_PROJECT, locals())

    apatch_project = asynchronous(patch_project)

    def post_project(
        self,
        *,
        key: str,
        name: str,
        default_client_side_availability: DefaultClientSideAvailabilityPost
        | Mapping[str, Any]
        | Omit = OMIT,
        environments: Sequence[EnvironmentPost | Mapping[str, Any]] | Omit = OMIT,
        include_in_snippet_by_default: bool | Omit = OMIT,
        naming_convention: NamingConvention | Mapping[str, Any] | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ProjectRep:
        """Create a project.

        Without `environments` the project starts with default ones.

        `POST /api/v2/projects`

        Args:
            key: Key of the object, unique among its kind.
            name: Name for humans.
            default_client_side_availability: Which kinds of client-side SDKs see new flags.
            environments: Environments: a list, or a map by environment key.
            include_in_snippet_by_default: Deprecated form of the client-side default for new flags.
            tags: Labels for grouping and policies.
        """
        return self._send(_POST_PROJECT, locals())

    apost_project = asynchronous(post_project)

    def put_flag_defaults_by_project(
        self,
        *,
        boolean_defaults: BooleanFlagDefaults | Mapping[str, Any],
        default_client_side_availability: DefaultClientSideAvailability | Mapping[str, Any],
        tags: Sequence[str],
        temporary: bool,
        project_key: str,
        request_options: RequestOptions | None = None,
    ) -> UpsertPayloadRep:
        """Set the defaults for new flags of a project.

        `PUT /api/v2/projects/{projectKey}/flag-defaults`

        Args:
            boolean_defaults: Defaults for new boolean flags.
            default_client_side_availability: Which kinds of client-side SDKs see new flags.
            tags: Labels for grouping and policies.
            temporary: Whether the flag is meant to be removed after its release.
            project_key: Key of the project.
        """
        return self._send(_PUT_FLAG_DEFAULTS_BY_PROJECT, locals())

    aput_flag_defaults_by_project = asynchronous(put_flag_defaults_by_project)

    create_new_project = post_project
    acreate_new_project = apost_project

    delete_by_project_key = delete_project
    adelete_by_project_key = adelete_project

    get_flag_defaults = get_flag_defaults_by_project
    aget_flag_defaults = aget_flag_defaults_by_project

    list_projects_default = get_projects
    alist_projects_default = aget_projects

    single_by_project_key = get_project
    asingle_by_project_key = aget_project

    update_flag_default = patch_flag_defaults_by_project
    aupdate_flag_default = apatch_flag_defaults_by_project

    update_flag_defaults_for_project = put_flag_defaults_by_project
    aupdate_flag_defaults_for_project = aput_flag_defaults_by_project

    update_project_patch = patch_project
    aupdate_project_patch = apatch_project

    @property
    def raw(self) -> RawProjectsApi:
        """The same calls with the head of the answer."""
        return RawProjectsApi(self._client)

    @property
    def iterate(self) -> PagedProjectsApi:
        """The calls that answer with pages, as iterators of the items of all pages."""
        return PagedProjectsApi(self._client)


class RawProjectsApi(RawNamespace):
    """`ProjectsApi` with the head of the answer."""

    __slots__ = ()

    delete_project = raw(ProjectsApi.delete_project)
    adelete_project = asynchronous_raw(ProjectsApi.delete_project)
    get_flag_defaults_by_project = raw(ProjectsApi.get_flag_defaults_by_project)
    aget_flag_defaults_by_project = asynchronous_raw(ProjectsApi.get_flag_defaults_by_project)
    get_project = raw(ProjectsApi.get_project)
    aget_project = asynchronous_raw(ProjectsApi.get_project)
    get_projects = raw(ProjectsApi.get_projects)
    aget_projects = asynchronous_raw(ProjectsApi.get_projects)
    patch_flag_defaults_by_project = raw(ProjectsApi.patch_flag_defaults_by_project)
    apatch_flag_defaults_by_project = asynchronous_raw(ProjectsApi.patch_flag_defaults_by_project)
    patch_project = raw(ProjectsApi.patch_project)
    apatch_project = asynchronous_raw(ProjectsApi.patch_project)
    post_project = raw(ProjectsApi.post_project)
    apost_project = asynchronous_raw(ProjectsApi.post_project)
    put_flag_defaults_by_project = raw(ProjectsApi.put_flag_defaults_by_project)
    aput_flag_defaults_by_project = asynchronous_raw(ProjectsApi.put_flag_defaults_by_project)
    create_new_project = raw(ProjectsApi.post_project)
    acreate_new_project = asynchronous_raw(ProjectsApi.post_project)
    delete_by_project_key = raw(ProjectsApi.delete_project)
    adelete_by_project_key = asynchronous_raw(ProjectsApi.delete_project)
    get_flag_defaults = raw(ProjectsApi.get_flag_defaults_by_project)
    aget_flag_defaults = asynchronous_raw(ProjectsApi.get_flag_defaults_by_project)
    list_projects_default = raw(ProjectsApi.get_projects)
    alist_projects_default = asynchronous_raw(ProjectsApi.get_projects)
    single_by_project_key = raw(ProjectsApi.get_project)
    asingle_by_project_key = asynchronous_raw(ProjectsApi.get_project)
    update_flag_default = raw(ProjectsApi.patch_flag_defaults_by_project)
    aupdate_flag_default = asynchronous_raw(ProjectsApi.patch_flag_defaults_by_project)
    update_flag_defaults_for_project = raw(ProjectsApi.put_flag_defaults_by_project)
    aupdate_flag_defaults_for_project = asynchronous_raw(ProjectsApi.put_flag_defaults_by_project)
    update_project_patch = raw(ProjectsApi.patch_project)
    aupdate_project_patch = asynchronous_raw(ProjectsApi.patch_project)


class PagedProjectsApi(PagedNamespace):
    """`ProjectsApi` as iterators of items."""

    __slots__ = ()

    get_projects = iterated(ProjectsApi.get_projects, _GET_PROJECTS)
    aget_projects = asynchronous_iterated(ProjectsApi.get_projects, _GET_PROJECTS)
