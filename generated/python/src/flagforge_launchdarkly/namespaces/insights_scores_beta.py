"""Insights scores (beta)."""

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
    from ..models import InsightGroup, InsightGroupCollection, InsightScores, PatchOperation

_CREATE_INSIGHT_GROUP: Operation[InsightGroup] = Operation(
    "createInsightGroup",
    "POST",
    "/api/v2/engineering-insights/insights/group",
    constants={"LD-API-Version": "beta"},
    body=Body("PostInsightGroupParams"),
    result="InsightGroup",
)

_DELETE_INSIGHT_GROUP: Operation[None] = Operation(
    "deleteInsightGroup",
    "DELETE",
    "/api/v2/engineering-insights/insights/groups/{insightGroupKey}",
    path_parameters={"insight_group_key": "insightGroupKey"},
    constants={"LD-API-Version": "beta"},
    reads="nothing",
)

_GET_INSIGHT_GROUP: Operation[InsightGroup] = Operation(
    "getInsightGroup",
    "GET",
    "/api/v2/engineering-insights/insights/groups/{insightGroupKey}",
    path_parameters={"insight_group_key": "insightGroupKey"},
    query={"expand": ("expand", "form")},
    constants={"LD-API-Version": "beta"},
    result="InsightGroup",
)

_GET_INSIGHT_GROUPS: PagedOperation[InsightGroupCollection, InsightGroup] = PagedOperation(
    "getInsightGroups",
    "GET",
    "/api/v2/engineering-insights/insights/groups",
    query={
        "limit": "limit",
        "offset": "offset",
        "sort": "sort",
        "query": "query",
        "expand": ("expand", "form"),
    },
    constants={"LD-API-Version": "beta"},
    result="InsightGroupCollection",
    paging=Paging(
        "offset",
        "offset",
        ["items"],
        total=["totalCount"],
        next=["_links", "next", "href"],
    ),
)

_GET_INSIGHTS_SCORES: Operation[InsightScores] = Operation(
    "getInsightsScores",
    "GET",
    "/api/v2/engineering-insights/insights/scores",
    query={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "application_key": ("applicationKey", "form"),
    },
    constants={"LD-API-Version": "beta"},
    result="InsightScores",
)

_PATCH_INSIGHT_GROUP: Operation[InsightGroup] = Operation(
    "patchInsightGroup",
    "PATCH",
    "/api/v2/engineering-insights/insights/groups/{insightGroupKey}",
    path_parameters={"insight_group_key": "insightGroupKey"},
    constants={"LD-API-Version": "beta"},
    body=Body("[]PatchOperation", argument="body"),
    result="InsightGroup",
)


class InsightsScoresBetaApi(Namespace):
    """Scores of engineering health, by group of applications."""

    __slots__ = ()

    def create_insight_group(
        self,
        *,
        environment_key: str,
        key: str,
        name: str,
        project_key: str,
        application_keys: Sequence[str] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> InsightGroup:
        """Create an insight group.

        Beta: needs the header `LD-API-Version: beta`.

        `POST /api/v2/engineering-insights/insights/group`

        Args:
            environment_key: Key of the environment.
            key: Key of the object, unique among its kind.
            name: Name for humans.
            project_key: Key of the project.
            application_keys: Keys of applications.
        """
        return self._send(_CREATE_INSIGHT_GROUP, locals())

    acreate_insight_group = asynchronous(create_insight_group)

    def delete_insight_group(
        self,
        *,
        insight_group_key: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete an insight group.

        Beta: needs the header `LD-API-Version: beta`.

        `DELETE /api/v2/engineering-insights/insights/groups/{insightGroupKey}`

        Args:
            insight_group_key: Key of the insight group.
        """
        return self._send(_DELETE_INSIGHT_GROUP, locals())

    adelete_insight_group = asynchronous(delete_insight_group)

    def get_insight_group(
        self,
        *,
        insight_group_key: str,
        expand: Sequence[Literal["environment", "scores"]] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> InsightGroup:
        """Get an insight group.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/engineering-insights/insights/groups/{insightGroupKey}`

        Args:
            insight_group_key: Key of the insight group.
            expand: Names of extra fields to include in the answer.
        """
        return self._send(_GET_INSIGHT_GROUP, locals())

    aget_insight_group = asynchronous(get_insight_group)

    def get_insight_groups(
        self,
        *,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        sort: str | Omit = OMIT,
        query: str | Omit = OMIT,
        expand: Sequence[Literal["environment", "metadata", "scores"]] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> InsightGroupCollection:
        """List insight groups.

        Paged with `limit` and `offset`; 20 items by default, 20 at most. Beta: needs the header
        `LD-API-Version: beta`.

        `GET /api/v2/engineering-insights/insights/groups`

        Args:
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
            sort: Field to sort by; a leading dash reverses the order. Fields differ per operation.
            query: Text to search for.
            expand: Names of extra fields to include in the answer.
        """
        return self._send(_GET_INSIGHT_GROUPS, locals())

    aget_insight_groups = asynchronous(get_insight_groups)

    def get_insights_scores(
        self,
        *,
        project_key: str,
        environment_key: str,
        application_key: Sequence[str] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> InsightScores:
        """Get the engineering scores of an environment.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/engineering-insights/insights/scores`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            application_key: Key of the application; where several are accepted, keys joined by
                commas.
        """
        return self._send(_GET_INSIGHTS_SCORES, locals())

    aget_insights_scores = asynchronous(get_insights_scores)

    def patch_insight_group(
        self,
        *,
        body: Sequence[PatchOperation | Mapping[str, Any]],
        insight_group_key: str,
        request_options: RequestOptions | None = None,
    ) -> InsightGroup:
        """Change an insight group.

        Body: JSON Patch. Beta: needs the header `LD-API-Version: beta`.

        `PATCH /api/v2/engineering-insights/insights/groups/{insightGroupKey}`

        Args:
            body: The body.
            insight_group_key: Key of the insight group.
        """
        return self._send(_PATCH_INSIGHT_GROUP, locals())

    apatch_insight_group = asynchronous(patch_insight_group)

    expand_group_insight_scores = get_insight_group
    aexpand_group_insight_scores = aget_insight_group

    get_insight_scores = get_insights_scores
    aget_insight_scores = aget_insights_scores

    list_group_insight_scores = get_insight_groups
    alist_group_insight_scores = aget_insight_groups

    update_insight_group_patch = patch_insight_group
    aupdate_insight_group_patch = apatch_insight_group

    @property
    def raw(self) -> RawInsightsScoresBetaApi:
        """The same calls with the head of the answer."""
        return RawInsightsScoresBetaApi(self._client)

    @property
    def iterate(self) -> PagedInsightsScoresBetaApi:
        """The calls that answer with pages, as iterators of the items of all pages."""
        return PagedInsightsScoresBetaApi(self._client)


class RawInsightsScoresBetaApi(RawNamespace):
    """`InsightsScoresBetaApi` with the head of the answer."""

    __slots__ = ()

    create_insight_group = raw(InsightsScoresBetaApi.create_insight_group)
    acreate_insight_group = asynchronous_raw(InsightsScoresBetaApi.create_insight_group)
    delete_insight_group = raw(InsightsScoresBetaApi.delete_insight_group)
    adelete_insight_group = asynchronous_raw(InsightsScoresBetaApi.delete_insight_group)
    get_insight_group = raw(InsightsScoresBetaApi.get_insight_group)
    aget_insight_group = asynchronous_raw(InsightsScoresBetaApi.get_insight_group)
    get_insight_groups = raw(InsightsScoresBetaApi.get_insight_groups)
    aget_insight_groups = asynchronous_raw(InsightsScoresBetaApi.get_insight_groups)
    get_insights_scores = raw(InsightsScoresBetaApi.get_insights_scores)
    aget_insights_scores = asynchronous_raw(InsightsScoresBetaApi.get_insights_scores)
    patch_insight_group = raw(InsightsScoresBetaApi.patch_insight_group)
    apatch_insight_group = asynchronous_raw(InsightsScoresBetaApi.patch_insight_group)
    expand_group_insight_scores = raw(InsightsScoresBetaApi.get_insight_group)
    aexpand_group_insight_scores = asynchronous_raw(InsightsScoresBetaApi.get_insight_group)
    get_insight_scores = raw(InsightsScoresBetaApi.get_insights_scores)
    aget_insight_scores = asynchronous_raw(InsightsScoresBetaApi.get_insights_scores)
    list_group_insight_scores = raw(InsightsScoresBetaApi.get_insight_groups)
    alist_group_insight_scores = asynchronous_raw(InsightsScoresBetaApi.get_insight_groups)
    update_insight_group_patch = raw(InsightsScoresBetaApi.patch_insight_group)
    aupdate_insight_group_patch = asynchronous_raw(InsightsScoresBetaApi.patch_insight_group)


class PagedInsightsScoresBetaApi(PagedNamespace):
    """`InsightsScoresBetaApi` as iterators of items."""

    __slots__ = ()

    get_insight_groups = iterated(InsightsScoresBetaApi.get_insight_groups, _GET_INSIGHT_GROUPS)
    aget_insight_groups = asynchronous_iterated(
        InsightsScoresBetaApi.get_insight_groups,
        _GET_INSIGHT_GROUPS,
    )
