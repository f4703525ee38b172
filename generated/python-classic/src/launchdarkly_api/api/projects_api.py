"""Projects."""

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
        FlagDefaultsRep,
        PatchOperation,
        Project,
        ProjectPost,
        ProjectRep,
        Projects,
        UpsertFlagDefaultsPayload,
        UpsertPayloadRep,
    )

_DELETE_PROJECT: Endpoint[None] = Endpoint("deleteProject", path={"project_key": "projectKey"})

_GET_FLAG_DEFAULTS_BY_PROJECT: Endpoint[FlagDefaultsRep] = Endpoint(
    "getFlagDefaultsByProject",
    path={"project_key": "projectKey"},
)

_GET_PROJECT: Endpoint[Project] = Endpoint(
    "getProject",
    path={"project_key": "projectKey"},
    query={"expand": "expand"},
)

_GET_PROJECTS: Endpoint[Projects] = Endpoint(
    "getProjects",
    query={
        "limit": "limit",
        "offset": "offset",
        "filter": "filter",
        "sort": "sort",
        "expand": "expand",
    },
)

_PATCH_FLAG_DEFAULTS_BY_PROJECT: Endpoint[UpsertPayloadRep] = Endpoint(
    "patchFlagDefaultsByProject",
    path={"project_key": "projectKey"},
    body="json_patch",
)

_PATCH_PROJECT: Endpoint[ProjectRep] = Endpoint(
    "patchProject",
    path={"project_key": "projectKey"},
    body="json_patch",
)

_POST_PROJECT: Endpoint[ProjectRep] = Endpoint("postProject", body="project_post")

_PUT_FLAG_DEFAULTS_BY_PROJECT: Endpoint[UpsertPayloadRep] = Endpoint(
    "putFlagDefaultsByProject",
    path={"project_key": "projectKey"},
    body="upsert_flag_defaults_payload",
)


class ProjectsApi(Api):
    """The top container: flags, environments and defaults for new flags."""

    def delete_project(self, project_key: str, **options: Unpack[CallOptions]) -> None:
        """Delete a project.

        Cannot be undone: environments and flags of the project go with it. The last project of an
        account stays.

        `DELETE /api/v2/projects/{projectKey}`

        Args:
            project_key: Key of the project.
        """
        return self._call(_DELETE_PROJECT, locals())

    def get_flag_defaults_by_project(
        self,
        project_key: str,
        **options: Unpack[CallOptions],
    ) -> FlagDefaultsRep:
        """Get the defaults for new flags of a project.

        `GET /api/v2/projects/{projectKey}/flag-defaults`

        Args:
            project_key: Key of the project.
        """
        return self._call(_GET_FLAG_DEFAULTS_BY_PROJECT, locals())

    def get_project(
        self,
        project_key: str,
        *,
        expand: Sequence[Literal["environments"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Project:
        """Get a project by key.

        `GET /api/v2/projects/{projectKey}`

        Args:
            project_key: Key of the project.
            expand: Names of extra fields to include in the answer.
        """
        return self._call(_GET_PROJECT, locals())

    def get_projects(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        filter: str | None = None,
        sort: str | None = None,
        expand: Sequence[Literal["environments"]] | None = None,
        **options: Unpack[CallOptions],
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
        return self._call(_GET_PROJECTS, locals())

    def patch_flag_defaults_by_project(
        self,
        project_key: str,
        json_patch: Sequence[PatchOperation | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> UpsertPayloadRep:
        """Change some defaults for new flags of a project.

        Body: JSON Patch. A JSON merge patch is accepted as well.

        `PATCH /api/v2/projects/{projectKey}/flag-defaults`

        Args:
            project_key: Key of the project.
        """
        return self._call(_PATCH_FLAG_DEFAULTS_BY_PROJECT, locals())

    def patch_project(
        self,
        project_key: str,
        json_patch: Sequence[PatchOperation | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> ProjectRep:
        """Change a project.

        Body: JSON Patch.

        `PATCH /api/v2/projects/{projectKey}`

        Args:
            project_key: Key of the project.
        """
        return self._call(_PATCH_PROJECT, locals())

    def post_project(
        self,
        project_post: ProjectPost | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> ProjectRep:
        """Create a project.

        Without `environments` the project starts with default ones.

        `POST /api/v2/projects`
        """
        return self._call(_POST_PROJECT, locals())

    def put_flag_defaults_by_project(
        self,
        project_key: str,
        upsert_flag_defaults_payload: UpsertFlagDefaultsPayload | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> UpsertPayloadRep:
        """Set the defaults for new flags of a project.

        `PUT /api/v2/projects/{projectKey}/flag-defaults`

        Args:
            project_key: Key of the project.
        """
        return self._call(_PUT_FLAG_DEFAULTS_BY_PROJECT, locals())
