"""Release pipelines (beta)."""

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
    from typing import Any

    from .._lib.options import RequestOptions
    from ..models import (
        CreatePhaseInput,
        ReleasePipeline,
        ReleasePipelineCollection,
        ReleaseProgression,
        ReleaseProgressionCollection,
    )

_DELETE_RELEASE_PIPELINE: Operation[None] = Operation(
    "deleteReleasePipeline",
    "DELETE",
    "/api/v2/projects/{projectKey}/release-pipelines/{pipelineKey}",
    path_parameters={"project_key": "projectKey", "pipeline_key": "pipelineKey"},
    constants={"LD-API-Version": "beta"},
    reads="nothing",
)

_GET_ALL_RELEASE_PIPELINES: PagedOperation[ReleasePipelineCollection, ReleasePipeline] = (
    PagedOperation(
        "getAllReleasePipelines",
        "GET",
        "/api/v2/projects/{projectKey}/release-pipelines",
        path_parameters={"project_key": "projectKey"},
        query={"filter": "filter", "limit": "limit", "offset": "offset"},
        constants={"LD-API-Version": "beta"},
        result="ReleasePipelineCollection",
        paging=Paging("offset", "offset", ["items"], total=["totalCount"]),
    )
)

_GET_ALL_RELEASE_PROGRESSIONS_FOR_RELEASE_PIPELINE: PagedOperation[
    ReleaseProgressionCollection,
    ReleaseProgression,
] = PagedOperation(
    "getAllReleaseProgressionsForReleasePipeline",
    "GET",
    "/api/v2/projects/{projectKey}/release-pipelines/{pipelineKey}/releases",
    path_parameters={"project_key": "projectKey", "pipeline_key": "pipelineKey"},
    query={"filter": "filter", "limit": "limit", "offset": "offset"},
    constants={"LD-API-Version": "beta"},
    result="ReleaseProgressionCollection",
    paging=Paging(
        "offset",
        "offset",
        ["items"],
        total=["totalCount"],
        next=["_links", "next", "href"],
    ),
)

_GET_RELEASE_PIPELINE_BY_KEY: Operation[ReleasePipeline] = Operation(
    "getReleasePipelineByKey",
    "GET",
    "/api/v2/projects/{projectKey}/release-pipelines/{pipelineKey}",
    path_parameters={"project_key": "projectKey", "pipeline_key": "pipelineKey"},
    constants={"LD-API-Version": "beta"},
    result="ReleasePipeline",
)

_POST_RELEASE_PIPELINE: Operation[ReleasePipeline] = Operation(
    "postReleasePipeline",
    "POST",
    "/api/v2/projects/{projectKey}/release-pipelines",
    path_parameters={"project_key": "projectKey"},
    constants={"LD-API-Version": "beta"},
    body=Body("CreateReleasePipelineInput"),
    result="ReleasePipeline",
)

_PUT_RELEASE_PIPELINE: Operation[ReleasePipeline] = Operation(
    "putReleasePipeline",
    "PUT",
    "/api/v2/projects/{projectKey}/release-pipelines/{pipelineKey}",
    path_parameters={"project_key": "projectKey", "pipeline_key": "pipelineKey"},
    constants={"LD-API-Version": "beta"},
    body=Body("UpdateReleasePipelineInput"),
    result="ReleasePipeline",
)


class ReleasePipelinesBetaApi(Namespace):
    """Ordered phases that take a flag from environment to environment."""

    __slots__ = ()

    def delete_release_pipeline(
        self,
        *,
        project_key: str,
        pipeline_key: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a release pipeline.

        The default pipeline of a project cannot be deleted. Beta: needs the header `LD-API-Version:
        beta`.

        `DELETE /api/v2/projects/{projectKey}/release-pipelines/{pipelineKey}`

        Args:
            project_key: Key of the project.
            pipeline_key: Key of the release pipeline.
        """
        return self._send(_DELETE_RELEASE_PIPELINE, locals())

    adelete_release_pipeline = asynchronous(delete_release_pipeline)

    def get_all_release_pipelines(
        self,
        *,
        project_key: str,
        filter: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_ALL_RELEASE_PIPELINES, locals())

    aget_all_release_pipelines = asynchronous(get_all_release_pipelines)

    def get_all_release_progressions_for_release_pipeline(
        self,
        *,
        project_key: str,
        pipeline_key: str,
        filter: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_ALL_RELEASE_PROGRESSIONS_FOR_RELEASE_PIPELINE, locals())

    aget_all_release_progressions_for_release_pipeline = asynchronous(
        get_all_release_progressions_for_release_pipeline
    )

    def get_release_pipeline_by_key(
        self,
        *,
        project_key: str,
        pipeline_key: str,
        request_options: RequestOptions | None = None,
    ) -> ReleasePipeline:
        """Get a release pipeline.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/projects/{projectKey}/release-pipelines/{pipelineKey}`

        Args:
            project_key: Key of the project.
            pipeline_key: Key of the release pipeline.
        """
        return self._send(_GET_RELEASE_PIPELINE_BY_KEY, locals())

    aget_release_pipeline_by_key = asynchronous(get_release_pipeline_by_key)

    def post_release_pipeline(
        self,
        *,
        key: str,
        name: str,
        phases: Sequence[CreatePhaseInput | Mapping[str, Any]],
        project_key: str,
        description: str | Omit = OMIT,
        is_legacy: bool | Omit = OMIT,
        is_project_default: bool | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ReleasePipeline:
        """Create a release pipeline.

        The first one of a project becomes its default. Beta: needs the header `LD-API-Version:
        beta`.

        `POST /api/v2/projects/{projectKey}/release-pipelines`

        Args:
            key: Key of the object, unique among its kind.
            name: Name for humans.
            phases: Phases of the pipeline or release, in order.
            project_key: Key of the project.
            description: Free text about the purpose of the object.
            is_project_default: Whether the pipeline is the default of its project.
            tags: Labels for grouping and policies.
        """
        return self._send(_POST_RELEASE_PIPELINE, locals())

    apost_release_pipeline = asynchronous(post_release_pipeline)

    def put_release_pipeline(
        self,
        *,
        name: str,
        phases: Sequence[CreatePhaseInput | Mapping[str, Any]],
        project_key: str,
        pipeline_key: str,
        description: str | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ReleasePipeline:
        """Replace a release pipeline.

        Beta: needs the header `LD-API-Version: beta`.

        `PUT /api/v2/projects/{projectKey}/release-pipelines/{pipelineKey}`

        Args:
            name: Name for humans.
            phases: Phases of the pipeline or release, in order.
            project_key: Key of the project.
            pipeline_key: Key of the release pipeline.
            description: Free text about the purpose of the object.
            tags: Labels for grouping and policies.
        """
        return self._send(_PUT_RELEASE_PIPELINE, locals())

    aput_release_pipeline = asynchronous(put_release_pipeline)

    create_new_pipeline = post_release_pipeline
    acreate_new_pipeline = apost_release_pipeline

    delete_pipeline = delete_release_pipeline
    adelete_pipeline = adelete_release_pipeline

    get_by_pipe_key = get_release_pipeline_by_key
    aget_by_pipe_key = aget_release_pipeline_by_key

    @property
    def raw(self) -> RawReleasePipelinesBetaApi:
        """The same calls with the head of the answer."""
        return RawReleasePipelinesBetaApi(self._client)

    @property
    def iterate(self) -> PagedReleasePipelinesBetaApi:
        """The calls that answer with pages, as iterators of the items of all pages."""
        return PagedReleasePipelinesBetaApi(self._client)


class RawReleasePipelinesBetaApi(RawNamespace):
    """`ReleasePipelinesBetaApi` with the head of the answer."""

    __slots__ = ()

    delete_release_pipeline = raw(ReleasePipelinesBetaApi.delete_release_pipeline)
    adelete_release_pipeline = asynchronous_raw(ReleasePipelinesBetaApi.delete_release_pipeline)
    get_all_release_pipelines = raw(ReleasePipelinesBetaApi.get_all_release_pipelines)
    aget_all_release_pipelines = asynchronous_raw(ReleasePipelinesBetaApi.get_all_release_pipelines)
    get_all_release_progressions_for_release_pipeline = raw(
        ReleasePipelinesBetaApi.get_all_release_progressions_for_release_pipeline
    )
    aget_all_release_progressions_for_release_pipeline = asynchronous_raw(
        ReleasePipelinesBetaApi.get_all_release_progressions_for_release_pipeline
    )
    get_release_pipeline_by_key = raw(ReleasePipelinesBetaApi.get_release_pipeline_by_key)
    aget_release_pipeline_by_key = asynchronous_raw(
        ReleasePipelinesBetaApi.get_release_pipeline_by_key
    )
    post_release_pipeline = raw(ReleasePipelinesBetaApi.post_release_pipeline)
    apost_release_pipeline = asynchronous_raw(ReleasePipelinesBetaApi.post_release_pipeline)
    put_release_pipeline = raw(ReleasePipelinesBetaApi.put_release_pipeline)
    aput_release_pipeline = asynchronous_raw(ReleasePipelinesBetaApi.put_release_pipeline)
    create_new_pipeline = raw(ReleasePipelinesBetaApi.post_release_pipeline)
    acreate_new_pipeline = asynchronous_raw(ReleasePipelinesBetaApi.post_release_pipeline)
    delete_pipeline = raw(ReleasePipelinesBetaApi.delete_release_pipeline)
    adelete_pipeline = asynchronous_raw(ReleasePipelinesBetaApi.delete_release_pipeline)
    get_by_pipe_key = raw(ReleasePipelinesBetaApi.get_release_pipeline_by_key)
    aget_by_pipe_key = asynchronous_raw(ReleasePipelinesBetaApi.get_release_pipeline_by_key)


class PagedReleasePipelinesBetaApi(PagedNamespace):
    """`ReleasePipelinesBetaApi` as iterators of items."""

    __slots__ = ()

    get_all_release_pipelines = iterated(
        ReleasePipelinesBetaApi.get_all_release_pipelines,
        _GET_ALL_RELEASE_PIPELINES,
    )
    aget_all_release_pipelines = asynchronous_iterated(
        ReleasePipelinesBetaApi.get_all_release_pipelines,
        _GET_ALL_RELEASE_PIPELINES,
    )
    get_all_release_progressions_for_release_pipeline = iterated(
        ReleasePipelinesBetaApi.get_all_release_progressions_for_release_pipeline,
        _GET_ALL_RELEASE_PROGRESSIONS_FOR_RELEASE_PIPELINE,
    )
    aget_all_release_progressions_for_release_pipeline = asynchronous_iterated(
        ReleasePipelinesBetaApi.get_all_release_progressions_for_release_pipeline,
        _GET_ALL_RELEASE_PROGRESSIONS_FOR_RELEASE_PIPELINE,
    )
