"""Release pipelines (beta)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import (
        CreateReleasePipelineInput,
        ReleasePipeline,
        ReleasePipelineCollection,
        ReleaseProgressionCollection,
        UpdateReleasePipelineInput,
    )

_DELETE_RELEASE_PIPELINE: Endpoint[None] = Endpoint(
    "deleteReleasePipeline",
    path={"project_key": "projectKey", "pipeline_key": "pipelineKey"},
)

_GET_ALL_RELEASE_PIPELINES: Endpoint[ReleasePipelineCollection] = Endpoint(
    "getAllReleasePipelines",
    path={"project_key": "projectKey"},
    query={"filter": "filter", "limit": "limit", "offset": "offset"},
)

_GET_ALL_RELEASE_PROGRESSIONS_FOR_RELEASE_PIPELINE: Endpoint[ReleaseProgressionCollection] = (
    Endpoint(
        "getAllReleaseProgressionsForReleasePipeline",
        path={"project_key": "projectKey", "pipeline_key": "pipelineKey"},
        query={"filter": "filter", "limit": "limit", "offset": "offset"},
    )
)

_GET_RELEASE_PIPELINE_BY_KEY: Endpoint[ReleasePipeline] = Endpoint(
    "getReleasePipelineByKey",
    path={"project_key": "projectKey", "pipeline_key": "pipelineKey"},
)

_POST_RELEASE_PIPELINE: Endpoint[ReleasePipeline] = Endpoint(
    "postReleasePipeline",
    path={"project_key": "projectKey"},
    body="create_release_pipeline_input",
)

_PUT_RELEASE_PIPELINE: Endpoint[ReleasePipeline] = Endpoint(
    "putReleasePipeline",
    path={"project_key": "projectKey", "pipeline_key": "pipelineKey"},
    body="update_release_pipeline_input",
)


class ReleasePipelinesBetaApi(Api):
    """Ordered phases that take a flag from environment to environment."""

    def delete_release_pipeline(
        self,
        project_key: str,
        pipeline_key: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a release pipeline.

        The default pipeline of a project cannot be deleted. Beta: needs the header `LD-API-Version:
        beta`.

        `DELETE /api/v2/projects/{projectKey}/release-pipelines/{pipelineKey}`

        Args:
            project_key: Key of the project.
            pipeline_key: Key of the release pipeline.
        """
        return self._call(_DELETE_RELEASE_PIPELINE, locals())

    def get_all_release_pipelines(
        self,
        project_key: str,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ReleasePipelineCollection:
        """List the release pipelines of a project.

        Paged with `limit` and `offset`; 20 items by default. Beta: needs the header
        `LD-API-Version: beta`.

        `GET /api/v2/projects/{projectKey}/release-pipelines`

        Args:
            project_key: Key of the project.
            filter: Filter expression; fields and syntax differ per operation.
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
        """
        return self._call(_GET_ALL_RELEASE_PIPELINES, locals())

    def get_all_release_progressions_for_release_pipeline(
        self,
        project_key: str,
        pipeline_key: str,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ReleaseProgressionCollection:
        """List the progress of the releases in a pipeline.

        Paged with `limit` and `offset`; 20 items by default. Beta: needs the header
        `LD-API-Version: beta`.

        `GET /api/v2/projects/{projectKey}/release-pipelines/{pipelineKey}/releases`

        Args:
            project_key: Key of the project.
            pipeline_key: Key of the release pipeline.
            filter: Filter expression; fields and syntax differ per operation.
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
        """
        return self._call(_GET_ALL_RELEASE_PROGRESSIONS_FOR_RELEASE_PIPELINE, locals())

    def get_release_pipeline_by_key(
        self,
        project_key: str,
        pipeline_key: str,
        **options: Unpack[CallOptions],
    ) -> ReleasePipeline:
        """Get a release pipeline.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/projects/{projectKey}/release-pipelines/{pipelineKey}`

        Args:
            project_key: Key of the project.
            pipeline_key: Key of the release pipeline.
        """
        return self._call(_GET_RELEASE_PIPELINE_BY_KEY, locals())

    def post_release_pipeline(
        self,
        project_key: str,
        create_release_pipeline_input: CreateReleasePipelineInput | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> ReleasePipeline:
        """Create a release pipeline.

        The first one of a project becomes its default. Beta: needs the header `LD-API-Version:
        beta`.

        `POST /api/v2/projects/{projectKey}/release-pipelines`

        Args:
            project_key: Key of the project.
        """
        return self._call(_POST_RELEASE_PIPELINE, locals())

    def put_release_pipeline(
        self,
        project_key: str,
        pipeline_key: str,
        update_release_pipeline_input: UpdateReleasePipelineInput | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> ReleasePipeline:
        """Replace a release pipeline.

        Beta: needs the header `LD-API-Version: beta`.

        `PUT /api/v2/projects/{projectKey}/release-pipelines/{pipelineKey}`

        Args:
            project_key: Key of the project.
            pipeline_key: Key of the release pipeline.
        """
        return self._call(_PUT_RELEASE_PIPELINE, locals())
